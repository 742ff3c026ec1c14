"""One sentence as the walk sees it: small questions about its items, and the ways to the persons in it.

name_before   the name that an office follows, over its age or birthplace: `ông N (39 tuổi, quê Long An), Phó Giám đốc …`
name_list     names joined by commas and `và`
collective    the names that `các đồng chí Phó Bí thư Tỉnh ủy: …` governs
objects       whom a verb behind the office names: `miễn nhiệm O đối với ông N`
"""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.find._items import Item
from pipeline.find._tokens import Tokens
from pipeline.fold import fold

_INSERTS = (
    "sinh", "sn", "quê", "trú", "thường trú", "dân tộc", "đảng viên", "tuổi", "năm sinh", "cán bộ", "trình độ", "người", "chuyên viên", "bên", "thứ",
    "bìa", "đứng", "ngồi", "giữa", "trái", "phải", "ảnh", "hàng", "anh hùng", "thầy thuốc", "nhà giáo", "thạc sĩ", "tiến sĩ", "bác sĩ", "hiện", "nay",
    "hiện nay", "thay mặt", "cùng", "đại diện", "công chức", "viên chức",
)  # fmt: skip
# first syllables of the verbs of those who appoint and remove others
_APPOINTING = frozenset(map(fold, ["bầu", "bổ", "chỉ", "phân", "điều", "luân", "phê", "chuẩn", "miễn", "bãi", "cách", "xóa", "hiệp"]))
_RECEIVES = fold("nhận quyết định")
_SUFFERS = frozenset(map(fold, ["được", "bị", "chịu", "hình"]))  # `kỷ luật ông N bằng | hình thức cách chức | O`
_HOLD = fold("giữ")  # `chỉ định giữ chức`: the person before holds the office
_PERIOD = fold("giai đoạn ")
_EACH = fold("lần")  # `lần lượt giữ chức`
_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8} | {form.format(n): n for n in range(2, 10) for form in ("{}", "0{}")}
_LONGEST_ASIDE = 8  # items
_ADDRESSES = frozenset(["ông", "bà", "đồng chí", "đ/c", "anh", "chị"])
# before an office these show that its holder is another person
_AGENT = tuple(map(fold, (" được", " bị", " do", " cho", " bởi", " với", " của", " từ", " theo")))
# between a person and an office, these show that another one is appointed
_OTHER_SUBJECT = re.compile(
    r"(?<!\w)(?:về việc|nhân sự|công bố|trao quyết|trao các|thông báo|chủ trì|tự tuyên bố|tự xưng|một người|kẻ|cha|con trai|con gái"
    r"|người nhà|vợ|chồng|một (?:đảng viên|cán bộ|đồng chí|cựu|nguyên))(?!\w)"
)


_GETS = re.compile(r"(?<!\w)được(?!\w)")


class Sentence:
    """The items of a sentence, read by index."""

    def __init__(self, tokens: Tokens, items: list[Item]) -> None:
        self.tokens = tokens
        self.items = items
        self.opening = " ".join(tokens.low[:6])

    def kind(self, index: int) -> str:
        return self.items[index].kind if 0 <= index < len(self.items) else ""

    def mark(self, index: int, marks: str) -> bool:
        return 0 <= index < len(self.items) and (item := self.items[index]).kind == "mark" and item.value in marks

    def word(self, index: int, *words: str) -> bool:
        return 0 <= index < len(self.items) and (item := self.items[index]).kind == "word" and item.value in words

    def verb(self, index: int, effect: str) -> bool:
        return 0 <= index < len(self.items) and (item := self.items[index]).kind == "verb" and item.value == effect

    def named(self, index: int) -> bool:
        return 0 <= index < len(self.items) and self.items[index].kind in ("name", "short")

    def separator(self, index: int) -> int:
        """The index after what joins two offices; the index itself where nothing does."""
        at = index
        if self.kind(at) not in ("mark", "word"):
            return at
        if self.kind(at) == "word" and self.items[at].value.startswith(_PERIOD) and self.mark(at + 1, "-") and self.kind(at + 2) == "word":
            index = at = at + 3  # `Chủ tịch UBND tỉnh | giai đoạn 2015 - 2020, | Phó Chủ tịch UBND tỉnh`
        if self.kind(at + 1) == "office" and (self.mark(at, "-") or (self.mark(at, ";") and self.goes_on_behind(at + 1))):
            return at + 1
        aside = self.over_aside(at)
        if (
            aside > at
            and (self.mark(aside, ",") or self.word(aside, "và", "kiêm"))
            and not any(map(str.isdigit, "".join(i.value for i in self.items[at:aside])))
        ):
            at = aside  # `Phó Bí thư Thị ủy Bến Cát | (nay thuộc tỉnh khác) và | Chánh Văn phòng Tỉnh ủy`
        if self.mark(at, ",&/") or self.word(at, "và", "kiêm", "rồi", "đồng thời"):
            at += 1
            while self.word(at, "kiêm", "và", "rồi", "đồng thời", "nay", "nay là") or self.joined(at):
                at += 1
            if self.kind(at) == "honorific" and self.mark(at + 1, ",") and self.kind(at + 2) == "office":
                at += 2  # `Ủy viên Ban Bí thư, | Thượng tướng, | Phó Chủ nhiệm Tổng cục Chính trị`
        return at

    def joined(self, index: int) -> bool:
        """What `kiêm`, `và`, `đồng thời` go on with before one more office: `kiêm | nhiệm`, `kiêm | chức vụ`, `đồng thời | giữ chức`."""
        if self.word(index, "nhiệm", "chức") or self.verb(index, "noun"):
            return self.word(index - 1, "kiêm", "nhiệm")
        return self.verb(index, "appoint") and self.word(index - 1, "đồng thời", "và", "rồi", "kiêm", "nhiệm")

    def goes_on_behind(self, index: int) -> bool:
        """Whether the office behind a `;` is one more of the same person: nobody is named behind it; behind `nguyên`, not before the next `;`."""
        office = self.items[index].office
        former = office is not None and office.prefix == "former"
        for at in range(index + 1, len(self.items)):
            if self.kind(at) in ("name", "short", "honorific", "plural"):
                return False
            if former and self.mark(at, ";"):
                return True
        return True

    def next_name(self, index: int) -> int | None:
        """The name that the items from `index` lead to, over honorifics."""
        while self.kind(index) in ("honorific", "plural") or (self.mark(index, ".,") and self.titled(index)):
            index += 1
        return index if self.named(index) else None

    def titled(self, index: int) -> bool:
        """A mark behind a form of address: `GS. TS`, `Đại tá, Tiến sĩ Lê Văn An`."""
        return self.kind(index - 1) == "honorific" and (self.mark(index, ".") or self.kind(index + 1) == "honorific")

    def leading(self) -> str:
        """What opens a sentence whose subject comes later: `Trước khi được bầu làm …, ông N`, `Với cương vị …, ông N`."""
        openings = ("trước khi", "sau khi", "sau", "khi", "với", "trên cương vị", "trong", "ở cương vị")
        return next((w for w in openings if self.opening.startswith(w + " ")), "")

    def appoints(self, person: int, last: int) -> bool:
        """Whether the person acts upon another: `Thủ tướng N phê chuẩn kết quả bầu O`, not `ông N được bầu làm O`, `kỷ luật đối với ông N`."""
        lead = person - (self.kind(person - 1) in ("honorific", "plural")) - 1
        if self.kind(lead) == "word" and self.items[lead].value.endswith(("với", "cho")):
            return False
        verbs = [self.items[at] for at in range(person + 1, last) if self.kind(at) == "verb" and self.items[at].value != "noun"]
        words = self.tokens.low[self.items[person].stop : self.items[last].first]
        acts = all(self.tokens.low[v.first] in _APPOINTING and _HOLD not in self.tokens.low[v.first : v.stop] for v in verbs)
        return bool(verbs) and acts and not _SUFFERS.intersection(words) and _RECEIVES not in " ".join(words)

    def blocked(self, first: int, last: int) -> bool:
        """The person before only announces what happens to another: `ông N công bố quyết định về việc … giữ chức`."""
        words = " ".join(i.value for i in self.items[first:last] if i.kind == "word")
        found = _OTHER_SUBJECT.search(words)  # `ông N | được UBND tỉnh trao quyết định | giữ chức O`: to himself
        return found is not None and not (found.group().startswith("trao") and _GETS.search(words, 0, found.start()))

    def people_from(self, index: int) -> list[int]:
        """All names from `index` on, with their offices before or behind them."""
        found: list[int] = []
        for at in range(index, len(self.items)):
            if self.named(at):
                found.append(at)
            elif self.kind(at) not in ("honorific", "plural", "office") and not (
                self.mark(at, ",-():") or self.word(at, "và", "cùng") or self.in_brackets(at) or (self.mark(at, ";") and self.listed(at + 1))
            ):
                break
        return found

    def listed(self, index: int) -> bool:
        """One more person of a list behind a `;`, with an office in apposition or nothing at all: `; ông N, Giám đốc …`, `; ông N;`."""
        name = self.next_name(index)
        return name is not None and (self.office_own(name) or self.mark(name + 1, ";.") or name + 1 == len(self.items))

    def objects(self, after: int, effect: str) -> list[int]:
        """The persons behind the offices: `miễn nhiệm chức vụ O đối với ông N`, `trao quyết định bổ nhiệm O cho bà N`."""
        at, words = after, 0
        while at < len(self.items) and words < 25:
            item = self.items[at]
            if item.kind == "word":
                text = f" {item.value} "
                owner = at == after and (item.value == "cho" or (item.value in ("của", "với") and effect == "remove"))
                if " đối với " in text or owner or (at == after and text.startswith(" cho ") and len(text) < 12):
                    return self.people_from(at + 1)
                words += item.stop - item.first
            elif self.verb(at, "noun") or (effect == "remove" and self.goes_on_removing(at)):
                words += 2  # `miễn nhiệm O để | nhận nhiệm vụ mới | đối với ông N`, `miễn nhiệm O và | cho thôi làm | O đối với ông N`
            elif item.kind != "mark" or item.value in ";:" or (item.value == "," and effect == "appoint" and at > after):
                break
            at += 1
        return []

    def goes_on_removing(self, index: int) -> bool:
        return self.kind(index) == "office" or self.verb(index, "remove") or self.tokens.low[self.items[index].first] == "nhận"

    def in_the_past(self) -> bool:
        """`Từ tháng 2/2014 đến tháng 10/2015, ông làm …`: a closed span of time opens the sentence."""
        head = " ".join(self.tokens.low[:16])
        decided = r"bổ nhiệm|bầu|được|quyết định|phân công|chỉ định|điều động|phê chuẩn"
        if head.startswith("trước đó") and re.search(decided, " ".join(self.tokens.low[:40])):
            return False
        if not head.startswith(("từ ", _PERIOD, f"trong {_PERIOD}", "nhiệm kỳ ", "trước đó", "trước đây")):
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

    def plural_list(self, index: int) -> list[int]:
        """The persons listed up to `index` under a plural word; else the one."""
        found, at = [index], index - 1
        joined = self.coordinated(index)
        together = any(self.all_of(i) for i in self.items[index : index + 8])
        while at >= 0:
            if self.kind(at) == "plural":
                return found
            if self.named(at):
                found.insert(0, at)
            elif not (self.kind(at) in ("honorific", "office") or self.mark(at, ",-:()" + ";" * together) or self.word(at, "và")):
                break
            at -= 1
        return joined if together or self.verb_follows(index) else [index]

    def all_of(self, item: Item) -> bool:
        """`đều`, `cùng`, `lần lượt`: what follows is said of each one listed."""
        return (item.kind == "word" and item.value.split()[-1] in ("cùng", "đều", "lượt")) or (
            item.kind == "verb" and item.value == "past" and self.tokens.low[item.first] == _EACH
        )

    def coordinated(self, index: int) -> list[int]:
        """Names without offices that `và` ends, up to `index`: `ông A, ông B và bà C`."""
        found, at = [index], index - 1
        while True:
            at -= self.kind(at) == "honorific"
            if not (self.word(at, "và") if len(found) == 1 else self.mark(at, ",")) or self.kind(at - 1) != "name":
                return found
            found.insert(0, at - 1)
            at -= 2

    def verb_follows(self, index: int) -> bool:
        return self.kind(index + 1) == "verb" or (self.kind(index + 1) == "word" and self.kind(index + 2) == "verb")

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
        if self.items[first].plural and self.kind(at) == "word" and self.mark(at - 1, ",-"):
            at -= 1  # `ông A và ông B - hai | Phó Chủ tịch`
        if self.mark(at, ",-("):
            at -= 1
        if self.kind(at) == "honorific" and self.mark(at - 1, ",-"):
            at -= 2
        if self.named(at):
            return at
        # inserts: back to the name, then see that the first insert after it is one
        if self.kind(at) == "word" and self.items[at].value.endswith(_AGENT):
            return None  # `ông N (đã được Thủ tướng giao …)`
        begin = at
        while begin >= 0 and first - begin < 14 and not self.named(begin):
            if self.kind(begin) not in ("word", "mark", "office") and not (self.kind(begin) == "verb" and self.items[begin].value == "noun"):
                return None
            if self.mark(begin, ";:") or (self.kind(begin) == "office" and not self.inside_bracket(begin)):
                return None
            begin -= 1
        if begin < 0 or not self.named(begin) or not self.mark(begin + 1, ",-("):
            return None
        if not self.mark(first - 1, ",-)") and not (self.mark(begin + 1, "(") and self.inside_bracket(first)):
            return None
        return begin if self.mark(begin + 1, "(") or self.insert(begin + 2) else None

    def biography(self, first: int) -> int | None:
        """The person whose life the sentence tells, for an office behind a `;`: `Ông N, sinh ngày …; vào Đảng ngày …; | Ủy viên …; nguyên …`."""
        return self.told_of if self.mark(first - 1, ";") else None

    @cached_property
    def told_of(self) -> int | None:
        """The name that opens the sentence, where his birth follows and nobody else is named."""
        name = self.next_name(0)
        if name is None or not any(item.kind == "word" and item.value.startswith("sinh") for item in self.items[name + 1 : name + 7]):
            return None
        return None if any(item.kind in ("name", "plural") for item in self.items[name + 1 :]) else name

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

    def in_brackets(self, index: int) -> bool:
        return self.mark(index - 1, "(") or self.mark(index + 1, ")")

    def name_list(self, index: int) -> list[int]:
        """Names joined by commas and `và` from `index` on; a name with offices of its own before it ends the list."""
        found, at = [index], self.over_aside(index + 1)
        while self.mark(at, ",") or self.word(at, "và", "cùng"):
            following = self.next_name(at + 1)
            if following is None:
                break
            found.append(following)
            at = self.over_aside(following + 1)
        return found

    def over_aside(self, index: int) -> int:
        """Behind what brackets say of a name in words: `bà A | (tái cử) | và ông B`."""
        if self.mark(index, "("):
            for at in range(index + 1, min(index + _LONGEST_ASIDE, len(self.items))):
                if self.mark(at, ")"):
                    return at + 1
                if self.kind(at) not in ("word", "verb") and not self.mark(at, ","):
                    break
        return index

    def office_own(self, index: int) -> bool:
        return self.mark(index + 1, ",-(") and self.kind(index + 2) == "office"

    def new_address(self, first: int, at: int) -> bool:
        """`ông`, `đồng chí` where the first of the list has none: one more person, outside the list; a rank is none."""
        return self.items[at].value in _ADDRESSES and self.items[first].honorific not in _ADDRESSES

    def number_of(self, index: int) -> int:
        """How many hold the office, as printed before it: `2 Ủy viên UBND tỉnh`; 0 where no number stands there."""
        return _NUMBERS.get(self.tokens.low[self.items[index].first - 1], 0) if self.items[index].first else 0

    def collective(self, index: int, number: int) -> list[int]:
        """The persons that a collective office before a list governs, empty where no list follows; `number`: how many there are, if told."""
        at = index + (self.mark(index, ",") and self.kind(index + 1) == "word" and self.items[index + 1].value in ("gồm", "gồm có", "bao gồm"))
        if self.word(at, "khác", "mới", "còn lại") and self.kind(at + 1) == "verb" and self.tokens.low[self.items[at + 1].first] == "là":
            at += 1
        if self.kind(at) in ("word", "verb") and (
            self.items[at].value in ("khác", "gồm", "là", "còn lại", "khác là", "mới", "appoint") or self.items[at].value.endswith(("gồm", "gồm có"))
        ):
            at += 1
            if self.kind(at) == "word" and self.items[at].value in ("gồm", "gồm có", "là"):
                at += 1
        colon = plural = bracket = False
        while True:
            if self.mark(at, ":"):
                colon = True
            elif self.mark(at, "(") and self.next_name(at + 1) is not None:
                colon = bracket = True  # `các Phó Chủ tịch UBND tỉnh | (ông A, ông B)`
            elif self.kind(at) == "plural":
                plural = True
            elif not (self.mark(at, "-,") and self.kind(at + 1) == "plural"):
                break
            at += 1
        start = self.next_name(at)
        seated = start is None and colon and self.kind(at) == "office"  # `Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế N; …`
        if seated:
            start = self.next_name(at + 1)
        if start is None:
            return []
        open_ended = colon or plural
        if not open_ended and len(names := self.name_list(start)) >= number:
            return names
        found: list[int] = []
        at, bare = start, True  # bare: commas part the names found, of whom none has an office of his own
        while at < len(self.items) and (open_ended or len(found) < number):
            item = self.items[at]
            bare = bare and item.kind != "office" and not self.mark(at - 1, ";")
            if self.named(at):
                # a name behind an office that stands directly before it has that office instead
                found.append(at)
            elif item.kind == "office":
                leads = self.next_name(at + 1) is not None and self.mark(at - 1, ";") and not seated
                if item.plural or self.kind(at - 1) == "plural" or leads:
                    break
            elif item.kind == "plural" or (item.kind == "honorific" and self.mark(at - 1, ";") and self.new_address(start, at)):
                break
            elif self.mark(at, ";") and bare and len(found) > 1 and (following := self.next_name(at + 1)) is not None and self.office_own(following):
                break  # `nguyên Tổng Bí thư: A, B; | C, nguyên Chủ tịch nước`
            elif item.kind == "mark" and item.value in (".:)" if bracket else ".:"):
                if not (item.value == "." and self.kind(at - 1) == "honorific"):
                    break
            elif item.kind == "word" and item.value not in ("và", "kiêm", "cùng", "nhiệm", "đồng thời") and not self.in_brackets(at):
                if item.value.split()[0] not in _INSERTS:
                    break
            elif item.kind == "verb":
                break
            at += 1
        return found

    def moved_on(self, index: int) -> bool:
        """Another office follows through a verb: `Phó Giám đốc Sở X giữ chức Giám đốc Sở X`."""
        at = next((i for i in range(index, min(index + 4, len(self.items))) if self.verb(i, "appoint")), None)
        following = self.items[at + 1].office if at is not None and at + 1 < len(self.items) else None
        return at is not None and not (following is not None and following.row["body"] == "đoàn")  # the head of a delegation keeps his office
