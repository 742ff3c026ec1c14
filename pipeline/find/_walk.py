"""Gives the offices of one sentence to its persons: a walk over the row of names, offices, marks and verbs.

    đồng chí A Pớt - Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh      after the name
    Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn An                    before it
    các đồng chí Phó Bí thư Tỉnh ủy: Lê Văn An, Trần Thị Bình       collective
    bổ nhiệm ông Lê Văn An, Phó Giám đốc, giữ chức Giám đốc Sở      through a verb (`lexicons/appointments.csv`)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from pipeline import lexicon, places
from pipeline.find._offices import Office, capital_run, level_word_at, office_starters, parse, title_at, twins, with_body
from pipeline.find._tokens import Phrases, Tokens
from pipeline.fold import fold
from pipeline.values.names import LONGEST, is_common_surname, is_particle, is_surname, is_vietnamese, looks_kinh

Kind = Literal["name", "short", "office", "honorific", "plural", "verb", "mark", "word"]


@dataclass(slots=True)
class Item:
    kind: Kind
    first: int  # tokens
    stop: int
    value: str = ""  # the mark, the effect of a verb, the folded words
    office: Office | None = None
    honorific: str | None = None  # of a name: as printed, lower case
    plural: bool = False  # a plural word stands before: các, hai
    target: int = -1  # of a short form: not used here


@dataclass(frozen=True, slots=True)
class Given:
    """An office given to a name; `status` by the words around, `run` counts the runs of offices in the sentence."""

    name: Item
    office: Office
    status: str
    rule: str
    run: int


@cache
def _honorifics() -> Phrases[str]:
    return Phrases((row["surface"], row["kind"]) for row in lexicon.read("honorifics"))


@cache
def _verbs() -> Phrases[str]:
    return Phrases((row["surface"], row["effect"]) for row in lexicon.read("appointments"))


@cache
def _not_names() -> Phrases[str]:
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("not_names"))


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(row["surface"]) for row in lexicon.read("countries"))


_PLURALS = frozenset({"các", "nhiều", "mỗi", "số", "vài", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "2", "3", "4", "02", "03", "04"})
# after these a capitalised word names a street, a school, a prize, not a person who acts
_NAMERS = frozenset({"đường", "phố", "trường", "thpt", "thcs", "học", "giải", "quỹ", "cầu", "công", "viện", "hầm", "sông", "núi", "đảo", "chợ", "đèo", "hồ"})
_INSERTS = (
    "sinh", "sn", "quê", "trú", "thường trú", "dân tộc", "đảng viên", "tuổi", "năm sinh", "cán bộ", "trình độ", "người", "chuyên viên", "bên", "thứ",
    "bìa", "đứng", "ngồi", "giữa", "trái", "phải", "ảnh", "hàng", "anh hùng", "thầy thuốc", "nhà giáo", "thạc sĩ", "tiến sĩ", "bác sĩ", "hiện", "nay",
    "hiện nay", "thay mặt", "cùng", "đại diện", "công chức", "viên chức",
)  # fmt: skip


_JOINTS = frozenset({"và", "cùng", "kiêm", "rồi"})  # words that stay items of their own


@cache
def _starters() -> frozenset[str]:
    """First syllables of everything but names: the quick way past most words."""
    first = {word for table in (_honorifics(), _verbs()) for word in table.table}
    return frozenset(first | office_starters() | _JOINTS)


# --- the row of items -------------------------------------------------------------------------------------------------


class _Scanner:
    def __init__(self, tokens: Tokens, folded: str, word_end: Callable[[int], int]) -> None:
        self.tokens = tokens
        self.folded = folded
        self.word_end = word_end
        letters = [t for t in range(len(tokens)) if tokens.low[t][0].isalpha()]
        upper = sum(tokens.text[tokens.start[t] : tokens.end[t]].isupper() for t in letters)
        self.shouted = len(letters) > 3 and upper > 0.8 * len(letters)

    def items(self) -> list[Item]:
        tokens, out, at = self.tokens, list[Item](), 0
        starters = _starters()
        while at < len(tokens):
            low = tokens.low[at]
            if not tokens.cap[at] and low not in starters and low[0].isalpha() and "'" not in low:  # most words
                if out and out[-1].kind == "word" and out[-1].value not in _JOINTS:
                    out[-1].stop = at + 1
                    out[-1].value += " " + low
                else:
                    out.append(Item("word", at, at + 1, low))
                at += 1
                continue
            item = self.office(at) or self.honorific(at) or self.name(at, out)
            if item is None:
                verb = _verbs().at(tokens, at)
                if verb:
                    item = Item("verb", at, verb[0], verb[1])
                elif not tokens.low[at][0].isalnum():
                    item = Item("mark", at, at + 1, tokens.low[at])
                else:
                    item = Item("word", at, at + 1, tokens.low[at])
            if item.kind == "word" and out and out[-1].kind == "word" and item.value not in _JOINTS and out[-1].value not in _JOINTS:
                out[-1].stop = item.stop
                out[-1].value += " " + item.value
                at = item.stop
                continue
            out.append(item)
            at = item.office.after if item.office else item.stop
        return out

    def office(self, at: int) -> Item | None:
        office = parse(self.tokens, at, self.folded, self.word_end)
        if office is None:
            return None
        before = self.tokens.low[at - 1] if at else ""
        return Item("office", at, office.end, office=office, plural=before in _PLURALS)

    def honorific(self, at: int) -> Item | None:
        tokens = self.tokens
        found = _honorifics().at(tokens, at)
        if found is None:
            return None
        stop, kind = found
        word = tokens.printed(at, stop)
        if word in ("TT", "HT", "ĐĐ", "BS", "TS", "LS", "ThS", "PGS", "GS") or word.isupper():
            if tokens.low[at] in ("tt", "ht", "đđ") and "thích" not in tokens.low[stop : stop + 2]:
                return None
        elif tokens.low[at] in ("tt", "ht", "đđ", "ls", "đc"):
            return None
        if kind == "single" and tokens.low[at] in ("anh", "cô", "cụ", "ông", "bà", "chị", "thầy", "tướng") and stop < len(tokens):
            if not (tokens.cap[stop] or tokens.low[stop] in ("nguyên", "được", "từng", "cũng", "đã", "là", "thôi", "giữ", "làm", "sẽ", "có")):
                return None if title_at(tokens, stop) is None else Item("honorific", at, stop, "single")
        return Item("plural" if kind == "plural" else "honorific", at, stop, word.lower())

    # --- names ---

    def name(self, at: int, out: list[Item]) -> Item | None:
        tokens = self.tokens
        if not tokens.cap[at] and not (tokens.low[at][0] in "hk" and "'" in tokens.low[at]):
            return None
        before = self.before(out)
        strong = before is not None and before.kind in ("honorific", "plural", "office")
        run = capital_run(tokens, at)
        listed = before is None or (before.kind == "mark" and before.value in ",;:-(+*•") or (before.kind == "word" and before.value in ("và", "cùng"))
        if self.shouted:
            run = min(run, self.shouted_end(at, run))
        run = self.trimmed(at, run)
        if not strong and listed:
            strong = self.office_after(run)
        stop = self.name_end(at, run, strong, listed, before)
        if stop is None:
            if before is not None and before.kind in ("honorific", "office") and 1 <= run - at <= 2 and self.plausible(at, run):
                if before.kind == "honorific" or (run - at == 1 and not self.place(at, run)):
                    return Item("short", at, run, fold(tokens.printed(at, run)), honorific=self.address(before))
            return None
        item = Item("name", at, stop, fold(tokens.printed(at, stop)))
        if before is not None and before.kind in ("honorific", "plural"):
            item.honorific = self.address(before)
        return item

    @staticmethod
    def address(before: Item) -> str | None:
        return before.value if before.kind == "honorific" and before.value != "single" else None

    @staticmethod
    def before(out: list[Item]) -> Item | None:
        """The item before; behind a colon after a plural word or an office, that word."""
        if out and out[-1].kind == "mark" and out[-1].value == ":" and len(out) > 1 and out[-2].kind in ("plural", "office"):
            return out[-2]
        if out and out[-1].kind == "mark" and out[-1].value == "." and len(out) > 1 and out[-2].kind == "honorific":
            return out[-2]
        return out[-1] if out else None

    def shouted_end(self, at: int, run: int) -> int:
        """In a line of capitals a name has three syllables, four with THỊ, where no mark ends it."""
        low = self.tokens.low
        closed = run >= len(low) or low[run] in ",;-()"
        if closed and run - at <= 4:
            return run
        return at + (4 if low[at + 1 : at + 2] == ["thị"] else 3)

    def trimmed(self, at: int, run: int) -> int:
        """The run before a word that is no part of a name (`Ảnh`, `Anh hùng`, an honorific)."""
        for index in range(at, run):
            found = _not_names().at(self.tokens, index)
            if found and index == at and found[0] - index == 1 and is_common_surname(self.tokens.low[at]) and looks_kinh(self.tokens.low[at:run]):
                continue
            if found and (index == at or found[0] - index > 1 or self.tokens.low[index] in ("ảnh", "ubnd", "hđnd", "mttq", "pv", "bộ")):
                return index
            if index > at + 1 and _honorifics().at(self.tokens, index) and self.tokens.low[index] in ("ông", "bà", "đồng", "các", "đại", "thượng", "thiếu"):
                if _honorifics().at(self.tokens, index)[0] - index > 1:  # type: ignore[index]
                    return index
        return run

    def office_after(self, run: int) -> bool:
        """Whether an office follows behind a comma, a dash or a bracket."""
        tokens = self.tokens
        if run + 1 >= len(tokens) or tokens.low[run] not in ",-(":
            return False
        at = run + 1
        if tokens.low[at] in ("nguyên", "cựu", "hiện", "quyền", "là"):
            at += 1
        return at < len(tokens) and title_at(tokens, at) is not None

    def place(self, at: int, stop: int) -> bool:
        """Whether the syllables are exactly a province or district."""
        found = places.place_at(self.folded, self.tokens.start[at])
        return found is not None and found[0] >= self.tokens.end[stop - 1] and bool(found[1] & {"province", "district", "region"})

    def plausible(self, at: int, stop: int) -> bool:
        """No word of an organisation, a country or a place that a name could be mistaken for."""
        tokens = self.tokens
        if fold(tokens.printed(at, stop)) in _countries() or level_word_at(tokens, at) is not None:
            return False
        text = tokens.text[tokens.start[at] : tokens.end[stop - 1]]
        return not any(c.isdigit() for c in text) and not (text.isupper() and stop - at == 1 and len(text) > 1)

    def name_end(self, at: int, run: int, strong: bool, listed: bool, before: Item | None) -> int | None:
        tokens = self.tokens
        low = tokens.low
        if run <= at or not self.plausible(at, run):
            return None
        words = low[at:run]
        if strong:
            if is_surname(low[at]) or is_particle(low[at]):
                after_office = before is not None and before.kind == "office"
                addressed = before is not None and before.kind in ("honorific", "plural")
                if self.place(at, run) and (after_office or not (addressed or self.office_after(run))):
                    return None
                if len(words) == 1 and low[at][:2] not in ("h'", "k'"):
                    glued = tokens.text[tokens.start[at] : tokens.end[at]]
                    return run if sum(c.isupper() for c in glued) > 1 and not glued.isupper() else None
                if len(words) == 1:
                    return None if before is None or before.kind != "honorific" or not self.office_after(run) else run
                return min(run, at + (LONGEST if is_particle(low[at]) or not looks_kinh(words[:4]) else 5))
            if len(words) == 1 and not (sum(c.isupper() for c in tokens.text[tokens.start[at] : tokens.end[at]]) > 1 and self.office_after(run)):
                return None
            if before is not None and before.kind == "office" and (self.place(at, run) or not self.foreign(at, run, before)):
                return None
            if self.place(at, run) and not self.office_after(run):
                return None
            return run if len(words) <= LONGEST else None
        if before is not None and before.kind == "word" and before.value.split()[-1] in _NAMERS:
            return None
        if before is not None and before.kind == "word" and self.levelled(at):
            return None
        if looks_kinh(words) and not self.place(at, run) and (is_common_surname(words[0]) or len(words) > 2):
            if len(words) == 2 and self.word_end(tokens.start[run - 1]) > run:
                return None  # `Đoàn Thanh niên`: the last capital begins a word that goes on
            return run
        return None

    def levelled(self, at: int) -> bool:
        """A level word stands before: a place, no person."""
        return any(
            (word := level_word_at(self.tokens, i)) is not None and word[0] == at for i in range(max(0, at - 3), at)
        )

    def foreign(self, at: int, run: int, before: Item) -> bool:
        """After an office a name without a family name of Vietnam must be of a foreigner: `Tổng thống Donald Trump`, `Chủ tịch Quốc hội Lào …`."""
        office = before.office
        if office is None or run - at < 2 or any(_not_names().at(self.tokens, i) for i in range(at, run)):
            return False
        abroad = any(fold(self.tokens.printed(a, b)) in _countries() for a, b in office.body)
        syllables = self.tokens.low[at:run]
        return abroad or office.level == "other" or office.row["level"] in ("central", "other") or not all(map(is_vietnamese, syllables))


def items_of(tokens: Tokens, folded: str, word_end: Callable[[int], int]) -> list[Item]:
    return _Scanner(tokens, folded, word_end).items()


# --- the walk ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Run:
    """Offices that follow each other: item indices, and where the run ends."""

    members: list[int]
    first: int
    last: int
    offices: list[Office] = field(default_factory=list)


class Walk:
    """Attachment in one sentence. `known` holds the names that have an office already."""

    def __init__(self, tokens: Tokens, items: list[Item], known: set[str], pronoun: Item | None) -> None:
        self.tokens = tokens
        self.items = items
        self.known = known
        self.pronoun = pronoun
        self.given: list[Given] = []
        self.before_given: set[int] = set()  # items of names that have had an office before them
        self.runs = 0
        self.opening = " ".join(tokens.low[:6])
        self.stripped = any(i.kind == "verb" and i.value == "strip" for i in items)

    # small questions

    def kind(self, index: int) -> str:
        return self.items[index].kind if 0 <= index < len(self.items) else ""

    def mark(self, index: int, marks: str) -> bool:
        return self.kind(index) == "mark" and self.items[index].value in marks

    def word(self, index: int, *words: str) -> bool:
        return self.kind(index) == "word" and self.items[index].value in words

    def named(self, index: int) -> bool:
        return self.kind(index) in ("name", "short")

    def separator(self, index: int) -> int:
        """The index after what joins two offices; the index itself where nothing does."""
        at = index
        if self.mark(at, ",") or self.word(at, "và", "kiêm", "rồi", "kiêm nhiệm", "đồng thời", "kiêm giữ chức", "kiêm chức") or self.mark(at, "&/"):
            at += 1
            while self.word(at, "kiêm", "và", "đồng thời", "nay", "nay là", "kiêm nhiệm") or (self.kind(at) == "verb" and self.items[at].value == "appoint" and (
                self.word(at - 1, "đồng thời", "và", "kiêm", "kiêm nhiệm")
            )):
                at += 1
        return at

    def next_name(self, index: int) -> int | None:
        """The name that the items from `index` lead to, over honorifics."""
        while self.kind(index) in ("honorific", "plural") or (self.mark(index, ".") and self.kind(index - 1) == "honorific"):
            index += 1
        return index if self.named(index) else None

    # runs

    def find_runs(self) -> Iterator[_Run]:
        index = 0
        while index < len(self.items):
            if self.kind(index) != "office":
                index += 1
                continue
            run = _Run([index], index, index)
            while True:
                after = self.separator(run.last + 1)
                if after == run.last + 1 or self.kind(after) != "office" or self.next_name(run.last + 1) is not None:
                    break
                if self.items[after].plural and not self.items[run.first].plural:
                    break
                run.members.append(after)
                run.last = after
            run.offices = self.completed(run)
            yield run
            index = run.last + 1

    def completed(self, run: _Run) -> list[Office]:
        """The offices of a run, elliptical ones with the body of the next."""
        offices = [o for i in run.members if (o := self.items[i].office) is not None]
        for i in range(len(offices) - 2, -1, -1):
            office, donor = offices[i], offices[i + 1]
            same = office.row is donor.row and office.deputy != donor.deputy
            elliptical = same or (office.row["bare"] != "yes" and donor.row["bare"] != "yes")
            if not office.body and donor.body and office.place is None and elliptical and not office.row["body"]:
                offices[i] = with_body(office, donor)
        return [twin for office in offices for twin in twins(office)]

    def former(self, offices: list[Office]) -> list[bool]:
        """`nguyên` governs its office; before the first of a run, where it stands once, all of them."""
        marked = [o.prefix == "former" for o in offices]
        if marked and marked[0] and sum(marked) == 1 and all(o.prefix is None for o in offices[1:]):
            return [True] * len(offices)
        return marked

    def give(self, index: int, run: _Run, offices: list[Office], status: str, rule: str) -> None:
        item = self.items[index]
        marked = dict(zip(map(id, run.offices), self.former(run.offices), strict=True))
        for office in offices:
            former = marked.get(id(office), office.prefix == "former")
            party = bool(office.body) or office.row["organization"] != ""
            now = "former" if former or (self.stripped and party and self.behind_strip(item)) else status
            self.given.append(Given(item, office, now, rule, self.runs))
        if item.kind == "name":
            self.known.add(item.value)

    def behind_strip(self, item: Item) -> bool:
        return any(i.kind == "verb" and i.value == "strip" and i.first < item.first for i in self.items)

    # the decisions

    def attach(self) -> list[Given]:
        reached = -1
        for run in list(self.find_runs()):
            self.runs += 1
            if run.first <= reached:
                continue
            reached = max(reached, self.attach_run(run))
        return self.given

    def attach_run(self, run: _Run) -> int:
        """Gives the run to its persons; returns the last item that it has settled."""
        first, after = self.items[run.first], run.last + 1
        plural = first.plural or self.kind(run.first - 1) == "plural" or (self.kind(run.first - 2) == "plural" and self.kind(run.first - 1) == "verb")
        effect, direct = self.effect(run)
        if plural and effect not in ("remove", "propose"):
            targets = self.collective(after)
            if targets:
                for index in targets:
                    self.give(index, run, run.offices, "current", "collective")
                    self.before_given.add(index)
                return run.last
        forward = self.next_name(after)
        if forward is not None and self.kind(after) == "plural":
            targets = self.name_list(forward)
            for index in targets:
                self.give(index, run, run.offices, self.status(effect) or "current", "collective")
                self.before_given.add(index)
            return run.last
        back = self.name_before(run.first)
        if forward is not None:
            return self.forward(run, forward, back, effect)
        if direct and effect:
            return self.by_verb(run, effect)
        if back is not None and not self.succeeding(back):
            self.after_name(run, back)
            return run.last
        return self.loose(run)

    def forward(self, run: _Run, forward: int, back: int | None, effect: str | None) -> int:
        """Offices directly before a name; some may belong to the name before them."""
        offices = run.offices
        if back is not None and back not in self.before_given:
            split = 0
            name = self.items[back]
            joint = run.members[-1] - 1 if len(run.members) > 1 else -1
            if (joint >= 0 and self.word(joint, "và", "cùng") and not self.mark(run.first - 1, "và")) or (len(offices) > 1 and name.kind == "name" and name.value not in self.known and self.mark(run.first - 1, ",-(")):
                split = len(offices) - 1
            if split:
                self.give(back, run, offices[:split], "current", "after_name")
                offices = offices[split:]
        status = "current"
        if effect in ("remove", "past") and not self.own_office_verb(forward):
            status = "former" if effect == "remove" and self.kind(run.first - 1) == "verb" else "current"
        self.give(forward, run, offices, status, "before_name")
        self.before_given.add(forward)
        return run.last

    def own_office_verb(self, index: int) -> bool:
        return self.kind(index + 1) == "verb"

    def after_name(self, run: _Run, back: int) -> None:
        status = "current"
        if self.opening.startswith("trước đó") and self.moved_on(run.last + 1):
            status = "former"
        targets = [back]
        if self.items[run.first].plural or self.listed_before(back):
            targets = [*self.listed_before(back), back]
        for index in targets:
            self.give(index, run, run.offices, status, "after_name")

    def moved_on(self, index: int) -> bool:
        """Another office follows through a verb: `Phó Giám đốc Sở X giữ chức Giám đốc Sở X`."""
        return any(i.kind == "verb" and i.value == "appoint" for i in self.items[index : index + 4])

    def listed_before(self, index: int) -> list[int]:
        """Names without an office that a plural word lists right before: `các đồng chí A, B và C, Phó Chủ tịch UBND tỉnh`."""
        found: list[int] = []
        at = index - 1
        while True:
            if self.kind(at) == "honorific":
                at -= 1
            if not (self.mark(at, ",") or self.word(at, "và")):
                break
            at -= 1
            if self.kind(at) != "name" or any(g.name is self.items[at] for g in self.given) or self.items[at].value in self.known:
                return []
            found.insert(0, at)
            at -= 1
        if self.mark(at, ":"):
            at -= 1
        return found if self.kind(at) == "plural" else []

    def by_verb(self, run: _Run, effect: str) -> int:
        """`được bầu giữ chức O`, `miễn nhiệm chức vụ O đối với N`, `thôi giữ chức O`."""
        after = run.last + 1
        status = self.status(effect)
        if status is None:
            return run.last
        target = False
        leading = self.leading()
        for index in self.objects(after, effect):
            self.give(index, run, run.offices, status, effect)
            target = True
        if target:
            return run.last
        subjects = self.subjects(run.first)
        if not subjects and (leading or effect in ("role", "past")):
            subjects = self.later_subject(after)
        if not subjects and self.pronoun is not None and not self.blocked(0, run.first):
            self.items.append(self.pronoun)
            subjects = [len(self.items) - 1]
        if self.items[run.first].plural and len(subjects) < 2:
            return run.last  # `bổ nhiệm nhiều trưởng phòng`
        if leading == "trước khi" and effect == "appoint" and self.runs > 1:
            status = "former"
        if self.word(after, "rồi") or (self.mark(after, ",") and self.kind(after + 1) == "word" and self.items[after + 1].value.startswith(("rồi", "sau đó"))):
            status = "former"
        for index in subjects:
            self.give(index, run, run.offices, status, effect)
        self.succession(run)
        return run.last

    def leading(self) -> str:
        """What opens a sentence whose subject comes later: `Trước khi được bầu làm …, ông N`, `Với cương vị …, ông N`."""
        return next((w for w in ("trước khi", "sau khi", "sau", "khi", "với", "trên cương vị", "trong", "ở cương vị") if self.opening.startswith(w + " ")), "")

    def blocked(self, first: int, last: int) -> bool:
        """The person before only announces what happens to another: `ông N công bố quyết định về việc … giữ chức`."""
        words = " ".join(i.value for i in self.items[first:last] if i.kind == "word")
        return re.search(r"về việc|nhân sự|công bố|trao quyết|trao các|thông báo|chủ trì|cha |con trai|con gái|người nhà|vợ |chồng ", words) is not None

    def objects(self, after: int, effect: str) -> list[int]:
        """The persons behind the offices: `miễn nhiệm chức vụ O đối với ông N`, `trao quyết định bổ nhiệm O cho bà N`."""
        at, words = after, 0
        while at < len(self.items) and words < 25:
            item = self.items[at]
            if item.kind == "word":
                text = f" {item.value} "
                if " đối với " in text or (at == after and item.value == "cho") or (at == after and text.startswith(" cho ") and len(text) < 12):
                    return self.people_from(at + 1)
                words += item.stop - item.first
            elif item.kind == "verb" and item.value == "noun":
                words += 2
            elif item.kind != "mark" or item.value in ";:" or (item.value == "," and effect == "appoint" and at > after):
                break
            at += 1
        return []

    def people_from(self, index: int) -> list[int]:
        """All names from `index` on, with their offices before or behind them."""
        found: list[int] = []
        for at in range(index, len(self.items)):
            if self.named(at):
                found.append(at)
            elif not (self.kind(at) in ("honorific", "plural", "office") or self.mark(at, ",-():") or self.word(at, "và", "cùng") or self.in_brackets(at)):
                break
        return found

    def succession(self, run: _Run) -> None:
        """`giữ chức Bí thư Huyện ủy, thay ông N (nghỉ hưu)`: N held it."""
        for index in range(run.last + 1, min(run.last + 4, len(self.items))):
            if self.kind(index) == "verb" and self.items[index].value == "succeed":
                target = self.next_name(index + 1)
                if target is not None and self.kind(target + 1) != "office":
                    self.give(target, run, run.offices, "former", "succeeded")
                return

    def succeeding(self, index: int) -> bool:
        at = index - 1
        if self.kind(at) == "honorific":
            at -= 1
        return self.kind(at) == "verb" and self.items[at].value == "succeed" and False

    @staticmethod
    def status(effect: str | None) -> str | None:
        if effect == "propose":
            return None
        return "former" if effect in ("remove", "past", "strip") else "current"

    def effect(self, run: _Run) -> tuple[str | None, bool]:
        """The strongest verb of the clause before the run, and whether it governs the run directly."""
        at, seen, direct, words = run.first - 1, list[str](), False, 0
        near = True
        while at >= 0:
            item = self.items[at]
            if item.kind == "verb":
                seen.append(item.value)
                direct = direct or near
                near = True
            elif item.kind in ("name", "short"):
                seen.extend(self.governor(at))
                break
            elif item.kind in ("office",) or (item.kind == "mark" and item.value in ";.") or words > 14:
                break
            elif item.kind == "mark" and item.value in ",-(":
                near = False
                if not seen and item.value != ":":
                    break
            elif item.kind == "word":
                length = item.stop - item.first
                words += length
                if length > 4 or item.value in ("và", "cùng"):
                    near = near and length <= 3
                if not seen and length > 3:
                    break
            elif item.kind == "plural":
                near = False
            at -= 1
        for effect in ("propose", "strip", "remove", "past", "role", "appoint"):  # a bare `chức vụ` (noun) says nothing
            if effect in seen:
                if effect == "appoint" and self.in_the_past():
                    return "past", direct
                return effect, direct
        return None, False

    def in_the_past(self) -> bool:
        """`Từ tháng 2/2014 đến tháng 10/2015, ông làm …`: a closed span of time opens the sentence."""
        head = " ".join(self.tokens.low[:16])
        if head.startswith("trước đó") and re.search(r"bổ nhiệm|bầu|được|quyết định|phân công|chỉ định|điều động|phê chuẩn", head):
            return False
        if not head.startswith(("từ ", fold("giai đoạn "), fold("trong giai đoạn "), "nhiệm kỳ ", "trước đó", "trước đây")):
            return False
        if head.startswith("từ ") and not ("đến" in head or " - " in head):
            return False
        return "đến nay" not in head

    def governor(self, index: int) -> list[str]:
        """A proposal before the name: `giới thiệu ông N giữ chức O`."""
        at = index - 1
        if self.kind(at) in ("honorific", "plural"):
            at -= 1
        if self.kind(at) == "verb" and self.items[at].value == "appoint":
            at -= 1
        while self.kind(at) in ("honorific", "plural", "office") or (self.kind(at) == "word" and self.items[at].stop - self.items[at].first <= 2):
            at -= 1
        return ["propose"] if self.kind(at) == "verb" and self.items[at].value == "propose" else []

    def subjects(self, index: int) -> list[int]:
        """The nearest person before; with a plural word all the persons that it lists."""
        at = index - 1
        pronoun_at = None
        while at >= 0 and not self.named(at):
            if self.mark(at, ";"):
                return []
            if self.kind(at) == "honorific" and pronoun_at is None and not self.named(at + 1) and self.kind(at + 1) != "office":
                pronoun_at = at
            at -= 1
        if at < 0 or self.blocked(at + 1, index):
            return []
        return self.plural_list(at)

    def plural_list(self, index: int) -> list[int]:
        """The persons listed up to `index` under a plural word; else the one."""
        found, at = [index], index - 1
        while at >= 0:
            if self.kind(at) == "plural":
                return found
            if self.named(at):
                found.insert(0, at)
            elif not (self.kind(at) in ("honorific", "office") or self.mark(at, ",-:()") or self.word(at, "và")):
                break
            at -= 1
        return [index]

    def later_subject(self, index: int) -> list[int]:
        """`Với cương vị Bí thư Tỉnh ủy, ông N …`; `trong thời gian làm Chủ tịch X, … kỷ luật ông N`."""
        for at in range(index, len(self.items)):
            if self.kind(at) == "name" and self.kind(at - 1) == "honorific":
                return [at]
            if self.kind(at) == "office" or self.mark(at, ";"):
                break
        return []

    def name_before(self, first: int) -> int | None:
        """The name that the run follows: over a comma, a dash or a bracket, and over its age, birthplace, Party cell and the like."""
        at = first - 1
        if self.mark(at, ",-("):
            at -= 1
        if self.kind(at) == "honorific" and self.mark(at - 1, ",-"):
            at -= 2
        if self.named(at):
            return at
        # inserts: back to the name, then see that the first insert after it is one
        begin = at
        while begin >= 0 and first - begin < 14 and not self.named(begin):
            if self.kind(begin) not in ("word", "mark", "office") and not (self.kind(begin) == "verb" and self.items[begin].value == "noun"):
                return None
            if self.mark(begin, ";:") or (self.kind(begin) == "office" and not self.inside_bracket(begin)):
                return None
            begin -= 1
        if begin < 0 or not self.named(begin) or not self.mark(begin + 1, ",-("):
            return None
        if not self.mark(first - 1, ",-)") and not self.mark(begin + 1, "("):
            return None
        return begin if self.mark(begin + 1, "(") or self.insert(begin + 2) else None

    def inside_bracket(self, index: int) -> bool:
        for at in range(index, max(-1, index - 8), -1):
            if self.mark(at, ")") and at < index:
                return False
            if self.mark(at, "("):
                return True
        return False

    def insert(self, index: int) -> bool:
        if self.kind(index) != "word":
            return False
        value = self.items[index].value
        return value.startswith(_INSERTS) or value.endswith("tuổi") or value[0].isdigit()

    def name_list(self, index: int) -> list[int]:
        """Names joined by commas and `và` from `index` on; a name with offices of its own before it ends the list."""
        found, at = [index], index + 1
        while self.mark(at, ",") or self.word(at, "và", "cùng"):
            following = self.next_name(at + 1)
            if following is None:
                break
            found.append(following)
            at = following + 1
        return found

    def office_own(self, index: int) -> bool:
        return self.mark(index + 1, ",-(") and self.kind(index + 2) == "office"

    def collective(self, index: int) -> list[int]:
        """The persons that a collective office before a list governs; empty where no list follows."""
        at = index
        if self.kind(at) in ("word", "verb") and self.items[at].value in (
            "khác", "gồm", "gồm có", "là", "khác gồm", "còn lại", "còn lại gồm", "khác là", "mới", "khác gồm có", "appoint", "bao gồm",
        ):  # fmt: skip
            at += 1
            if self.kind(at) == "word" and self.items[at].value in ("gồm", "gồm có", "là"):
                at += 1
        colon = self.mark(at, ":")
        if colon or (self.mark(at, "-,") and self.kind(at + 1) == "plural"):
            at += 1
        start = self.next_name(at)
        if start is None:
            return []
        if not colon and self.kind(at) != "plural":
            return self.name_list(start)
        found: list[int] = []
        at = start
        while at < len(self.items):
            item = self.items[at]
            if self.named(at):
                # a name behind an office that stands directly before it has that office instead
                found.append(at)
            elif item.kind == "office":
                if item.plural or self.kind(at - 1) == "plural" or (self.next_name(at + 1) is not None and self.mark(at - 1, ";")):
                    break
            elif item.kind == "plural" or (item.kind == "honorific" and self.mark(at - 1, ";")):
                break
            elif item.kind == "mark" and item.value in ".:":
                if not (item.value == "." and self.kind(at - 1) == "honorific"):
                    break
            elif item.kind == "word" and item.value not in ("và", "kiêm", "cùng", "kiêm nhiệm", "đồng thời") and not self.in_brackets(at):
                if item.value.split()[0] not in _INSERTS:
                    break
            elif item.kind == "verb":
                break
            at += 1
        return found

    def in_brackets(self, index: int) -> bool:
        return self.mark(index - 1, "(") or self.mark(index + 1, ")")

    def loose(self, run: _Run) -> int:
        """Offices without a name next to them: `Chủ tịch UBND xã, ông N, cho biết`, `Bí thư Huyện ủy là ông N`, `Trưởng đoàn: N`."""
        after = run.last + 1
        if self.mark(after, ",-:") or self.word(after, "là") or (self.kind(after) == "verb" and self.tokens.low[self.items[after].first] == "là"):
            target = self.next_name(after + 1)
            if target is not None and self.kind(after + 1) != "plural" and not self.office_own(target):
                lead = self.kind(run.first - 1)
                if self.mark(after, ",") and (self.kind(after + 1) != "honorific" or lead == "plural"):
                    return run.last
                self.give(target, run, run.offices, "current", "before_name")
                self.before_given.add(target)
        return run.last
