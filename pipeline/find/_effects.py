"""What the verbs around an office say of it: appointed, removed, held once, only proposed.

được bầu giữ chức | O          appoint      thôi giữ chức | O         remove
từng là | O                    past         với cương vị | O          role
giới thiệu ông N để bầu | O    propose      giữ nhiều chức vụ như | O period: a career
"""

from __future__ import annotations

import re

from pipeline.find._items import Item
from pipeline.find._offices import Office
from pipeline.find._sentence import Sentence
from pipeline.fold import fold

_DAY = r"(?:đầu |cuối )?(?:tháng |năm )?(?:\d{1,2} [/.-] )?(?:\d{1,2} [/.-] )?(?:19|20)\d\d"
_CLOSED = re.compile(rf"(?:\( )?(?:(?:(?:từ |{fold('giai đoạn')} )?{_DAY} )?(?:đến|-|cho đến)|từ tháng \d{{1,2}} (?:đến|tới)) {_DAY}(?!\w)")
_IN_ORDER_TO = tuple(map(fold, ("để quốc hội", "để hđnd", "để hội đồng", "để đại hội")))  # `giới thiệu ông N | để HĐND tỉnh bầu làm | O`
_IF = (fold("nếu "), fold("giả sử "))
# `giữ nhiều chức vụ quan trọng | như`: what follows lists a career
_SEVERAL = re.compile(r"(?:^|\s)(?:nhiều|khác nhau|chủ chốt|các vị trí|các chức vụ|những chức vụ)(?!\w).*(?<!cũng) như$")
_SPANS = frozenset(map(fold, ["năm", "tháng", "khóa", "kỳ", "thời", "khi", "lúc", "ngày"]))  # `6 | năm | làm O, ông N`
_STATES_TAKE_TURNS = frozenset(["asean", "aipa", "apec", "g7", "g20", "eu", "brics", "oic"])

_WHEN = re.compile(rf"(?:^|\s)(?<!từ )(?<!đến )(?<!sau )(?<!trước )(?:khi|{fold('lúc')}|{fold('thời')}|{fold('hồi')})$")
_HOLDING = frozenset(map(fold, ("làm", "là", "giữ", "đang", "đương")))
_TIMES = frozenset(map(fold, ["từ", "đến", "đầu", "cuối", "giữa", "ngày", "tháng", "năm", "sau", "đó", "tiếp", "được"]))


class Effects(Sentence):
    """The clause before and behind the offices of a run, whose items are `first` to before `after`."""

    def effect(self, first: int) -> tuple[str | None, bool]:
        """The strongest verb of the clause before the run, and whether it governs the run directly."""
        at, seen, direct, words = first - 1, list[str](), False, 0
        if self.mark(at, ",-") and self.kind(at - 1) == "honorific" and self.kind(at - 2) == "verb":
            at -= 2  # `hiện là thiếu tướng - Phó Cục trưởng`
        near = True
        several = in_order_to = False
        while at >= 0:
            item = self.items[at]
            if item.kind == "verb" and in_order_to and item.value in ("remove", "strip"):
                break  # `thôi giữ chức Bí thư, thôi tham gia Ban Chấp hành | để giữ chức | O`
            if item.kind == "verb":
                seen.append(item.value)
                direct = direct or near
                near = True
            elif item.kind in ("name", "short"):
                seen.extend(["past"] if self.once(at) else self.governor(at))
                break
            elif item.kind in ("office",) or (item.kind == "mark" and item.value in ";.") or words > 14:
                break
            elif self.mark(at, "(") and self.kind(at - 1) == "verb":
                pass  # `giữ các chức vụ (O, O)`
            elif item.kind == "mark" and item.value in ",-(":
                near = False
                if not seen:
                    worked = self.verb(at - 2, "past") or (self.verb(at - 2, "appoint") and self.verb(at - 3, "past"))
                    if worked and self.kind(at - 1) == "word":
                        return "past", True  # `từng công tác tại Sở Y tế, Phó Giám đốc …`
                    break
            elif item.kind == "word" and not seen and item.value.endswith("như") and self.several(item):
                several = direct = True
            elif item.kind == "word":
                length = item.stop - item.first
                words += length
                in_order_to = in_order_to or (bool(seen) and item.value.split()[-1] == "để")
                if seen and item.value.startswith(_IN_ORDER_TO):
                    seen.append("propose")
                if not seen and length > 3 and not several:
                    break
            elif item.kind == "plural":
                near = False
            at -= 1
        for effect in ("propose", "strip", "remove", "past", "role", "appoint"):  # a bare `chức vụ` (noun) says nothing
            if effect in seen:
                if effect in ("past", "appoint") and (several or (effect == "appoint" and self.in_the_past())):
                    return "period", direct
                if effect == "appoint" and self.opening.startswith(_IF):
                    return "propose", direct
                return effect, direct
        return None, False

    def once(self, name: int) -> bool:
        """`khi ông N | còn làm | O`, `thời bà N | làm | O`; not `từ khi ông N làm O`."""
        lead, verb = name - 1 - (self.kind(name - 1) == "honorific"), name + 1 + self.word(name + 1, "còn", "đang", "còn đang")
        if self.kind(lead) != "word" or not self.verb(verb, "appoint") or _WHEN.search(self.items[lead].value) is None:
            return False
        return self.tokens.low[self.items[verb].first] in _HOLDING

    def several(self, item: Item) -> bool:
        """`giữ nhiều chức vụ trong quân đội như`, before the offices."""
        return _SEVERAL.search(" ".join(self.tokens.low[max(0, item.first - 14) : item.stop])) is not None

    @staticmethod
    def status(effect: str | None) -> str | None:
        if effect == "propose":
            return None
        return "former" if effect in ("remove", "past", "period", "strip") else "current"

    def served(self, first: int) -> bool:
        """`6 năm làm O, ông N …`: a verb of holding, not of appointing, before the offices."""
        if self.kind(first - 1) != "verb" or self.tokens.low[self.items[first - 1].first] not in ("làm", "giữ"):
            return False
        return first == 1 or not _SPANS.isdisjoint(self.tokens.low[: self.items[first - 1].first])

    def closed_behind(self, after: int) -> bool:
        """`giữ chức Giám đốc Sở | đến tháng 8/2011`, `| từ năm 2011 đến năm 2015`, `(2011 - 2015)`."""
        first = self.items[after].first if after < len(self.items) else len(self.tokens.low)
        return _CLOSED.match(" ".join(self.tokens.low[first : first + 14])) is not None

    def held_by_state(self, office: Office) -> bool:
        """`đảm nhận cương vị Chủ tịch ASEAN`: a country does."""
        words = [w for a, b in office.body for w in self.tokens.low[a:b]]
        return office.row["surface"] == "Chủ tịch" and bool(_STATES_TAKE_TURNS.intersection(words))

    def timed(self, index: int) -> bool:
        """Whether only a time stands before the verb: `Năm 2010, được bầu làm | O`."""
        first = next((i for i in range(index) if self.kind(i) == "verb"), index)
        words = self.tokens.low[: self.items[first].first]
        return bool(words) and words[0] in _TIMES and all(word in _TIMES or not word.isalpha() for word in words)

    def told(self, first: int) -> bool:
        """One more office of a career that `từng` opens, behind a `;`: `ông từng là cán bộ huyện; Phó Chủ tịch UBND xã; | Trưởng phòng Nội vụ`."""
        if not self.mark(first - 1, ";,") or any(item.kind in ("name", "short") for item in self.items if not item.recalled):
            return False
        return any(item.kind == "verb" and item.value == "past" for item in self.items[:first])

    def done_to(self, verb: int) -> bool:
        """Whether a person behind the verb is the one it is done to: `cách tất cả chức vụ trong Đảng | đối với ông N`."""
        named = next((i for i in range(verb + 1, len(self.items)) if self.named(i) or self.mark(i, ";")), None)
        if named is None:
            return False
        lead = named - 1 - (self.kind(named - 1) in ("honorific", "plural"))
        return self.kind(lead) == "word" and self.items[lead].value.endswith(("với", "của"))

    def said(self, index: int) -> bool:
        """`là`, `khi đó là` between an office and its holder."""
        return self.word(index, "là") or (self.kind(index) == "verb" and self.tokens.low[self.items[index].stop - 1] == "là")
