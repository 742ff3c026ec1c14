"""One sentence as a row of items: offices, honorifics, names, verbs of appointment, marks, other words.

Names are found by capitals, family names and what stands beside them: after an honorific or an office, or before a comma and
an office, unusual names are let in (`Thongloun Sisoulith`); elsewhere only those with a family name; places never.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pipeline import lexicon
from pipeline.find._office_words import PREFIXES, capital_run, honorifics, level_word_at, title_at, titles
from pipeline.find._offices import Office, parse
from pipeline.find._tokens import Node, Phrases, Tokens
from pipeline.fold import fold
from pipeline.values.names import LONGEST, is_common_surname, is_particle, is_surname, is_vietnamese, looks_kinh, surely_kinh

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
    recalled: bool = False  # the person of a sentence before, for a sentence with `ông`, `bà` alone


@cache
def _verbs() -> Phrases[str]:
    return Phrases((row["surface"], row["effect"]) for row in lexicon.read("appointments"))


@cache
def _not_names() -> Phrases[str]:
    return Phrases((row["surface"], row["kind"]) for row in lexicon.read("not_names"))


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(row["surface"]) for row in lexicon.read("countries"))


_PLURALS = frozenset(
    ["các", "nhiều", "mỗi", "số", "vài", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "2", "3", "4", "5", "6",
     "02", "03", "04", "05", "06"]
)  # fmt: skip
# after these a capitalised word names a street, a school, a prize, not a person who acts
_NAMERS = frozenset(
    ["đường", "phố", "trường", "đh", "thpt", "thcs", "học", "giải", "quỹ", "bổng", "cầu", "viện", "hầm", "sông", "núi", "đảo", "chợ", "đèo"]
)
_NAMERS_OF_TWO = ("công viên", "tượng đài")
# a capital begins the next sentence, whose mark is missing: `Lê Thị An Với bà An`
_FUNCTION_WORDS = frozenset(["với", "theo", "trong", "về", "khi", "là", "của", "và", "các", "những", "ngày", "cùng", "đối", "đã", "trước", "sau"])
_LIST_MARKS = frozenset([*(("mark", m) for m in ",;:-(+*•"), ("word", "và"), ("word", "cùng")])
# words of address that are other words before small letters: `anh em`, `bà con`, `cô đơn`; with these behind they stand for a person
_ADDRESS = frozenset(["anh", "cô", "cụ", "ông", "bà", "chị", "thầy", "tướng", "già"])
# behind `ông`, `bà` these make another word: `bà con`, `ông chủ`
_KIN = frozenset(
    ["bà", "cha", "con", "chủ", "trùm", "lão", "già", "ngoại", "nội", "cụ", "mẹ", "xã", "vãi", "đỡ", "mối", "lớn", "tổ", "bầu", "trời", "địa", "cố",
     "chúa", "hoàng"]
)  # fmt: skip
_SPOKEN = frozenset(["đồng chí", "đ/c", *_ADDRESS])
_AFTER_PRONOUN = frozenset(["nguyên", "được", "cũng", "đã", "giữ", "có", "tham", "vẫn", "luôn"])


_OF_EACH = frozenset(["của", "cho", "với", "ở", "tại", "đến", "theo", "trong"])  # before `từng`, which is `each` then
_FOUNDER = ["hồ", "chí", "minh"]  # `Chủ tịch | Hồ Chí Minh` counts neither way, and is nobody else's office
_SCHOOL = fold("trường")
_INITIALS = re.compile("[bcdfghjklmnpqrstvwxzđ]{3,}")  # of a word: `TTg` in the number of a document
_JOINTS = frozenset({"và", "cùng", "kiêm", "rồi"})  # words that stay items of their own


@cache
def _trimmers() -> frozenset[str]:
    """Syllables without which no run of capitals is trimmed."""
    return _FUNCTION_WORDS.union(_not_names().tree, honorifics().tree)


_OFFICE, _ADDRESSED, _VERB, _JOINT = 1, 2, 4, 8


@cache
def _starters() -> dict[str, dict[str, int]]:
    """First syllables of everything but names, and what they can begin with the next one (`""`: with any): the quick way past most words."""
    trees: dict[int, Node[Any]] = {_OFFICE: titles().tree, _ADDRESSED: honorifics().tree, _VERB: _verbs().tree}
    found = {word: {"": _OFFICE} for word in PREFIXES}
    for first in set[str]().union(*trees.values()):
        nodes = {kind: tree[first] for kind, tree in trees.items() if first in tree}
        whole = found.setdefault(first, {"": 0})
        whole[""] |= sum(kind for kind, node in nodes.items() if node.ends)
        for second in set[str]().union(*nodes.values()):
            whole[second] = whole[""] | sum(kind for kind, node in nodes.items() if second in node and not node.ends)
    return found | {word: {"": _JOINT} for word in _JOINTS}


def add_words(out: list[Item], tokens: Tokens, first: int, stop: int) -> None:
    """Words that say nothing by themselves are one item, but for the joints."""
    value = " ".join(tokens.low[first:stop])
    if out and out[-1].kind == "word" and value not in _JOINTS and out[-1].value not in _JOINTS:
        out[-1].stop = stop
        out[-1].value += " " + value
    else:
        out.append(Item("word", first, stop, value))


class _Scanner:
    def __init__(self, tokens: Tokens, word_end: Callable[[int], int]) -> None:
        self.tokens = tokens
        self.word_end = word_end
        self.shouted = sum(tokens.cap) > max(3, 0.7 * len(tokens.low)) and self.in_capitals()

    def in_capitals(self) -> bool:
        """Whether nearly all letters are capitals, as in a headline: capitals then tell nothing."""
        words = [w for t in range(len(self.tokens.low)) if (w := self.tokens.printed(t, t + 1)).isalpha()]
        return sum(map(str.isupper, words)) > 0.8 * len(words)

    def items(self) -> list[Item]:
        tokens, low, out, read = self.tokens, self.tokens.low, list[Item](), 0
        starters, following = _starters(), [*low[1:], ""]
        for at in [at for at, (word, cap) in enumerate(zip(low, tokens.cap, strict=True)) if cap or word in starters or not word.isalpha()]:
            if at < read:
                continue
            word, kinds, item = low[at], 0, None
            if begins := starters.get(word):
                kinds = begins.get(following[at], begins[""])
                if kinds & _OFFICE:
                    item = self.office(at)
                if item is None and kinds & _ADDRESSED:
                    item = self.honorific(at)
                elif kinds & _JOINT:
                    item = Item("word", at, at + 1, word)
            elif not word[0].isalnum():
                item = Item("mark", at, at + 1, word)
            if item is None:
                # behind other words only a family name begins a name
                if (tokens.cap[at] or (word[0] in "hk" and "'" in word)) and (read == at or is_surname(word)):
                    if read < at:
                        add_words(out, tokens, read, at)
                        read = at
                    item = self.name(at, out)
                if item is None and kinds & _VERB:
                    item = self.verb(at)
            if item is not None:  # the words between two items become one
                if read < at:
                    add_words(out, tokens, read, at)
                out.append(item)
                read = item.office.after if item.office else item.stop
        if read < len(low):
            add_words(out, tokens, read, len(low))
        return out

    def verb(self, at: int) -> Item | None:
        if self.tokens.low[at] == "từng" and at and self.tokens.low[at - 1] in _OF_EACH:
            return None  # `vai trò của từng giám đốc sở`
        verb = _verbs().at(self.tokens, at)
        if verb is not None and verb[1] == "none" and title_at(self.tokens, at + 1) is not None:  # `làm Chủ nhiệm`, not `làm chủ`
            verb = _verbs().at(self.tokens, at, lambda effect: effect != "none") or verb
        return Item("verb", at, verb[0], verb[1]) if verb else None

    def office(self, at: int) -> Item | None:
        office = parse(self.tokens, at, self.word_end)
        if office is None or (not office.body and self.tokens.low[office.end : office.end + 3] == _FOUNDER):
            return None
        before = self.tokens.low[at - 1] if at else ""
        return Item("office", at, office.end, office=office, plural=before in _PLURALS)

    def honorific(self, at: int) -> Item | None:
        tokens = self.tokens
        found = honorifics().at(tokens, at)
        if found is None:
            return None
        stop, kind = found
        word = tokens.printed(at, stop)
        if word.isupper():
            if tokens.low[at] in ("tt", "ht", "đđ") and "thích" not in tokens.low[stop : stop + 2]:
                return None
        elif tokens.low[at] in ("tt", "ht", "đđ", "ls", "đc"):
            return None
        if kind == "single" and tokens.low[at] in _ADDRESS and stop < len(tokens.low):
            if tokens.low[at] in ("ông", "bà"):
                person = tokens.low[stop][0].isalpha() and tokens.low[stop] not in _KIN
            else:
                person = tokens.cap[stop] or tokens.low[stop] in _AFTER_PRONOUN or _verbs().at(tokens, stop) is not None
            if not person:
                return None if title_at(tokens, stop) is None else Item("honorific", at, stop, "single")
        return Item("plural" if kind == "plural" else "honorific", at, stop, word.lower())

    # --- names ---

    def name(self, at: int, out: list[Item]) -> Item | None:
        tokens = self.tokens
        before = self.before(out)
        strong = before is not None and before.kind in ("honorific", "plural", "office")
        listed = before is None or (before.kind, before.value) in _LIST_MARKS
        surname = is_surname(tokens.low[at])
        if not (strong or listed or surname):
            return None
        run = capital_run(tokens, at)
        if self.shouted:
            run = min(run, self.shouted_end(at, run))
        called = before is not None and before.kind == "honorific" and before.value in ("ông", "bà") and run == at + 1
        run = run if called else self.trimmed(at, run)
        if not strong and listed:
            strong = self.office_after(run)
        if not (strong or surname):
            return None
        owned = len(out) > 2 and out[-1].kind == "office" and out[-2].kind == "mark" and out[-3].kind == "name"
        if (
            owned
            and all(map(is_vietnamese, tokens.low[at:run]))
            and run - at == 2
            and not self.abroad(out[-1].office)
            and (not is_common_surname(tokens.low[at]) or self.school(out[-1]))
        ):
            return None  # `Trần Văn An - Đội trưởng Đội CSGT Bàn Cờ`: the office has its person
        stop = self.name_end(at, run, strong, out, before)
        if stop is None:
            kind = before.kind if before is not None else ""
            addressed = (kind == "honorific" and 1 <= run - at <= 2) or (kind == "office" and run - at == 1 and not self.place(at, run))
            addressed = addressed and not self.degree_in(at, run, before)
            if addressed and (self.plausible(at, run) or (called and self.country(at, run))):  # `bà Nga`, `ông Anh` are no countries
                return Item("short", at, run, " ".join(tokens.low[at:run]), honorific=self.address(before))
            return None
        item = Item("name", at, stop, " ".join(tokens.low[at:stop]))
        if before is not None and before.kind in ("honorific", "plural"):
            item.honorific = self.address(before)
        return item

    def degree_in(self, at: int, run: int, before: Item | None) -> bool:
        """A subject behind a degree: `tiến sĩ | Vật lý`; no word goes on behind a name."""
        titled = before is not None and before.kind == "honorific" and before.value not in _SPOKEN
        return titled and run < len(self.tokens.low) and not self.tokens.cap[run] and self.word_end(self.tokens.start[run - 1]) > run

    def abroad(self, office: Office | None) -> bool:
        """An office of another state: `Chủ tịch Quốc hội Lào`."""
        pieces = (*office.body, *([office.place] if office.place else [])) if office is not None else ()
        return any(fold(self.tokens.printed(a, b)) in _countries() for a, b in pieces)

    def school(self, item: Item) -> bool:
        """An office of a school, which the name of another may follow: `Hiệu trưởng Trường Chính trị | Tô Hiệu`."""
        office = item.office
        return office is not None and any(self.tokens.low[first] == _SCHOOL for first, _ in office.body)

    @staticmethod
    def address(before: Item | None) -> str | None:
        return before.value if before is not None and before.kind == "honorific" and before.value != "single" else None

    @staticmethod
    def before(out: list[Item]) -> Item | None:
        """The item before; behind a colon after a plural word or an office, that word."""
        if len(out) > 1 and out[-1].kind == "mark":
            mark, lead = out[-1].value, out[-2]
            if (mark == ":" and lead.kind in ("plural", "office")) or (mark == "." and lead.kind == "honorific"):
                return lead
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
        if _trimmers().isdisjoint(self.tokens.low[at:run]):
            return run
        others, addresses = _not_names(), honorifics()
        for index in range(at, run):
            low = self.tokens.low[index]
            found = others.at(self.tokens, index) if low in others.tree else None
            if found and found[1] == "place":
                if index == at and found[0] == run:
                    return at
            elif found and index == at:
                surname = found[0] - index == 1 and is_common_surname(low) and looks_kinh(self.tokens.low[at:run])
                if not surname:
                    return at
            elif found and (found[0] - index > 1 or low in ("ubnd", "hđnd", "mttq", "pv", "bộ")) and not self.given_name(at, index, run):
                return index
            address = addresses.at(self.tokens, index) if index > at + 1 and low in addresses.tree else None
            if address and (address[0] - index > 1 or (low in ("ông", "bà") and run - index > 2)):
                return index
            if index > at + 2 and low in _FUNCTION_WORDS:
                return index
        return run

    def given_name(self, at: int, index: int, run: int) -> bool:
        """`Trần Công An`: a middle and a given name in capitals, which end a name of three; the police is `Công an`."""
        return index == at + 1 and run == index + 2 and self.tokens.cap[index + 1] and surely_kinh(self.tokens.low[at:run])

    def office_after(self, run: int) -> bool:
        """Whether an office follows behind a comma, a dash or a bracket."""
        tokens = self.tokens
        if run + 1 >= len(tokens.low) or tokens.low[run] not in ",-(":
            return False
        at = run + 1
        if tokens.low[at] in ("nguyên", "cựu", "hiện", "quyền", "là"):
            at += 1
        return at < len(tokens.low) and title_at(tokens, at) is not None

    def place(self, at: int, stop: int) -> bool:
        """Whether the syllables are exactly a province or district."""
        found = self.tokens.place(at)
        return found is not None and found[0] >= stop and bool(found[1] & {"province", "district", "region"})

    def country(self, at: int, stop: int) -> bool:
        return " ".join(self.tokens.low[at:stop]) in _countries()

    def plausible(self, at: int, stop: int) -> bool:
        """No word of an organisation, a country or a place that a name could be mistaken for."""
        tokens = self.tokens
        if self.country(at, stop) or level_word_at(tokens, at) is not None:
            return False
        words = tokens.low[at:stop]
        letters = "".join(words)
        if (not letters.isalpha() and any(map(str.isdigit, letters))) or len(letters) == len(words) or any(map(_INITIALS.fullmatch, words)):
            return False
        printed = [tokens.text[a:b] for a, b in zip(tokens.start[at:stop], tokens.end[at:stop], strict=True)]
        if len(printed) == 1:
            return not printed[0].isupper()
        shouted = [word for word in printed if word.isupper()]  # `Sài Gòn TNHH Một`, not `LÊ VĂN AN`
        return not shouted or len(shouted) == len(printed) or not any(len(word) > 2 for word in shouted)

    def name_end(self, at: int, run: int, strong: bool, out: list[Item], before: Item | None) -> int | None:
        tokens = self.tokens
        low = tokens.low
        if run <= at or not self.plausible(at, run):
            return None
        words = low[at:run]
        if strong:
            if is_surname(low[at]) or is_particle(low[at]):
                listed = before is not None and before.plural and out[-1].value == ":"  # `các Phó Chủ tịch: | Mai Sơn, …`
                addressed = listed or (before is not None and before.kind in ("honorific", "plural"))
                if not addressed and self.place(at, run):
                    return None
                if len(words) == 1 and low[at][:2] not in ("h'", "k'"):
                    glued = tokens.text[tokens.start[at] : tokens.end[at]]
                    return run if sum(c.isupper() for c in glued) > 1 and not glued.isupper() else None
                if len(words) == 1:
                    named = before is not None and (before.kind == "office" or (before.kind == "honorific" and self.office_after(run)))
                    return run if named else None
                if "-" in words:
                    return run  # `Vi-lay-vông Bút-đa-khăm`
                return min(run, at + (LONGEST if is_particle(low[at]) or not looks_kinh(words[:4]) else 5))
            if len(words) == 1 and not (sum(c.isupper() for c in tokens.text[tokens.start[at] : tokens.end[at]]) > 1 and self.office_after(run)):
                return None
            if before is not None and before.kind == "office" and (self.place(at, run) or not self.foreign(at, run, before)):
                return None
            if self.place(at, run) and not self.office_after(run):
                return None
            return run if len(words) - 2 * words.count("-") <= LONGEST else None
        if before is not None and before.kind == "word" and (before.value.split()[-1] in _NAMERS or before.value.endswith(_NAMERS_OF_TWO)):
            return None
        if before is not None and before.kind == "word" and (self.levelled(at) or (run - at == 2 and self.ends_body(out))):
            return None
        if looks_kinh(words) and not self.place(at, run):
            if len(words) == 2 and self.word_end(tokens.start[run - 1]) > run:
                return None  # `Đoàn Thanh niên`: the last capital begins a word that goes on
            return run
        return None

    @staticmethod
    def ends_body(out: list[Item]) -> bool:
        """A few small words go on with the body of an office: `Trưởng Ban Quản lý Khu kinh tế | mở | Chu Lai`."""
        return len(out) > 1 and out[-2].kind == "office" and len(out[-1].value.split()) <= 2 and out[-2].stop == out[-1].first

    def levelled(self, at: int) -> bool:
        """A level word stands before: a place, no person."""
        return any((word := level_word_at(self.tokens, i)) is not None and word[0] == at for i in range(max(0, at - 3), at))

    def foreign(self, at: int, run: int, before: Item) -> bool:
        """After an office a name without a family name of Vietnam must be of a foreigner: `Tổng thống Donald Trump`, `Chủ tịch Quốc hội Lào …`."""
        office = before.office
        if office is None or run - at < 2 or any(_not_names().at(self.tokens, i) for i in range(at, run)):
            return False
        if self.tokens.low[at - 1] == "đảng":
            return False  # `nghị sĩ đảng Pheu Thai`
        syllables = self.tokens.low[at:run]
        return self.abroad(office) or office.level == "other" or office.row["level"] in ("central", "other") or not all(map(is_vietnamese, syllables))


def items_of(tokens: Tokens, word_end: Callable[[int], int]) -> list[Item]:
    return _Scanner(tokens, word_end).items()
