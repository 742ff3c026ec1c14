"""Gives the offices of one sentence to its persons: a walk over the row of names, offices, marks and verbs.

    đồng chí A Pớt - Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh      after the name
    Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn An                    before it
    các đồng chí Phó Bí thư Tỉnh ủy: Lê Văn An, Trần Thị Bình       collective
    bổ nhiệm ông Lê Văn An, Phó Giám đốc, giữ chức Giám đốc Sở      through a verb (`lexicons/appointments.csv`)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.find._items import Item
from pipeline.find._offices import Office, twins, with_body
from pipeline.find._tokens import Tokens
from pipeline.fold import fold

_INSERTS = (
    "sinh", "sn", "quê", "trú", "thường trú", "dân tộc", "đảng viên", "tuổi", "năm sinh", "cán bộ", "trình độ", "người", "chuyên viên", "bên", "thứ",
    "bìa", "đứng", "ngồi", "giữa", "trái", "phải", "ảnh", "hàng", "anh hùng", "thầy thuốc", "nhà giáo", "thạc sĩ", "tiến sĩ", "bác sĩ", "hiện", "nay",
    "hiện nay", "thay mặt", "cùng", "đại diện", "công chức", "viên chức",
)  # fmt: skip


# between a person and an office, these show that another one is appointed
_OTHER_SUBJECT = re.compile(
    r"(?<!\w)(?:về việc|nhân sự|công bố|trao quyết|trao các|thông báo|chủ trì|cha|con trai|con gái|người nhà|vợ|chồng)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Given:
    """An office given to a name; `status` by the words around, `run` counts the runs of offices in the sentence."""

    name: Item
    office: Office
    status: str
    rule: str
    run: int


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

    def verb(self, index: int, effect: str) -> bool:
        return self.kind(index) == "verb" and self.items[index].value == effect

    def named(self, index: int) -> bool:
        return self.kind(index) in ("name", "short")

    def separator(self, index: int) -> int:
        """The index after what joins two offices; the index itself where nothing does."""
        at = index
        if self.mark(at, ",") or self.word(at, "và", "kiêm", "rồi", "kiêm nhiệm", "đồng thời", "kiêm giữ chức", "kiêm chức") or self.mark(at, "&/"):
            at += 1
            while self.word(at, "kiêm", "và", "đồng thời", "nay", "nay là", "kiêm nhiệm") or (
                self.verb(at, "appoint") and self.word(at - 1, "đồng thời", "và", "kiêm", "kiêm nhiệm")
            ):
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
        if back is not None:
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
            coordinated = joint >= 0 and self.word(joint, "và", "cùng") and not self.mark(run.first - 1, "và")
            fresh = len(offices) > 1 and name.kind == "name" and name.value not in self.known and self.mark(run.first - 1, ",-(")
            if coordinated or fresh:
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
        listed = self.listed_before(back)
        if self.items[run.first].plural and not listed:
            return  # `ông N … cùng các bộ trưởng`
        targets = [*listed, back]
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
        later = after + self.mark(after, ",")
        if self.kind(later) == "word" and self.items[later].value.startswith(("rồi", "sau đó")):
            status = "former"
        for index in subjects:
            self.give(index, run, run.offices, status, effect)
        self.succession(run)
        return run.last

    def leading(self) -> str:
        """What opens a sentence whose subject comes later: `Trước khi được bầu làm …, ông N`, `Với cương vị …, ông N`."""
        openings = ("trước khi", "sau khi", "sau", "khi", "với", "trên cương vị", "trong", "ở cương vị")
        return next((w for w in openings if self.opening.startswith(w + " ")), "")

    def blocked(self, first: int, last: int) -> bool:
        """The person before only announces what happens to another: `ông N công bố quyết định về việc … giữ chức`."""
        words = " ".join(i.value for i in self.items[first:last] if i.kind == "word")
        return _OTHER_SUBJECT.search(words) is not None

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
            elif self.kind(at) not in ("honorific", "plural", "office") and not (
                self.mark(at, ",-():") or self.word(at, "và", "cùng") or self.in_brackets(at)
            ):
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
        together = any(i.kind == "word" and i.value.split()[-1] in ("cùng", "đều", "lượt") for i in self.items[index : index + 8])
        while at >= 0:
            if self.kind(at) == "plural":
                return found
            if self.named(at):
                found.insert(0, at)
            elif not (self.kind(at) in ("honorific", "office") or self.mark(at, ",-:()" + ";" * together) or self.word(at, "và")):
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
        if self.items[run.first].plural:
            return run.last
        if self.mark(after, ",-:") or self.word(after, "là") or (self.kind(after) == "verb" and self.tokens.low[self.items[after].first] == "là"):
            target = self.next_name(after + 1)
            if target is not None and self.kind(after + 1) != "plural" and not self.office_own(target):
                lead = self.kind(run.first - 1)
                if self.mark(after, ",") and (self.kind(after + 1) != "honorific" or lead == "plural"):
                    return run.last
                self.give(target, run, run.offices, "current", "before_name")
                self.before_given.add(target)
        return run.last
