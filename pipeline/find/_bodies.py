"""Reads what follows a title: bodies, their own names, level words, the place and the term.

    Ban Tuyên giáo | Tỉnh ủy | Kon Tum               fixed bodies, then a place without a level word
    Sở Xây dựng | Long An | Trần Văn Bình            a head with a field of work, a place; the name is left
    Ban Chỉ đạo phòng, chống dịch Covid-19 | tỉnh    a board, whose name runs on in small letters

Where a body's name, a place and a person's name follow each other without a mark, the gazetteer and the family names decide.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.find._body_names import CONNECTORS, NameReader
from pipeline.find._office_words import (
    NUMBER,
    ROMAN,
    TERM_STARTS,
    Row,
    Title,
    bodies,
    capital_run,
    countries,
    fields,
    level_word_at,
    level_words,
    term_at,
    title_at,
    titles,
)
from pipeline.find.base import compile_folded
from pipeline.fold import fold, fold_tones
from pipeline.values.names import is_common_surname, looks_native, surely_kinh

# bodies that are named side by side under one title
_COUNCILS = frozenset(
    ["hđnd", "ubnd", "hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mttq", "ubmttq", "mttq", "ban chấp hành", "ban thường vụ", "bch", "btv"]
)
# bodies whose own name tells the level, so that a level word after them belongs to the place: `Huyện ủy huyện Đăk Tô`
_LEVELLED = re.compile(fold_tones(r"(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)(?: viên)?$"))
_STATE_FIRM = compile_folded(
    r"(?<!\w)(?:đường cao tốc|lâm sản|phà|bến xe|truyền tải|thủy điện|ngân hàng (?:nhà nước|chính sách)|đài|bảo hiểm tiền gửi|văn phòng|"
    r"khai thác công trình|quản lý bay|điện lực|dầu khí|than|khoáng sản|bưu chính|viễn thông|xăng dầu|hóa chất|cao su|dệt may|quân đội|viettel|vnpt|"
    r"nhà nước|đường sắt|hàng không|hàng hải|cà phê|lương thực|thuốc lá|giấy|thép|xi măng|cảng|một thành viên|mtv|thủy lợi|"
    r"môi trường|cấp nước|xổ số|lâm nghiệp|chè)(?!\w)"
)
_EVENTS = (
    "đại hội", "hội thi", "hội nghị", "cuộc thi", "giải", "lễ", "chương trình", "liên hoan", "hội thao", "hội diễn", "ngày hội", "hội chợ",
    "hội thảo", "tang lễ",
)  # fmt: skip
# units of the army, which have a number
_TROOPS = ("trung đội", "đại đội", "tiểu đoàn", "trung đoàn", "lữ đoàn", "sư đoàn", "hải đội", "hải đoàn")
# a unit of these may be followed by a comma and the body that it is part of
_UNITS = frozenset(
    ["vụ", "cục", "phòng", "khoa", "viện", "trung tâm", "chi cục", "ban", "tổng cục", "trường", "đội", "ban quản lý", "ban công tác mặt trận",
     "bộ môn", "ban chỉ huy bđbp", "ban chỉ huy bộ đội biên phòng", "đồn biên phòng", *_TROOPS, ""]
)  # fmt: skip
_PARENTS = frozenset(
    ["Bộ", "Sở", "Công an", "Ủy ban MTTQ", "Ủy ban MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam",
     "Văn phòng", "Bộ CHQS", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy BĐBP", "Ban Chỉ huy BĐBP", "BĐBP", "Bộ đội Biên phòng", "Bộ Tư lệnh", "Quân khu",
     "Học viện", "Bệnh viện", "Tổng cục", "Viện", "Ban Quản lý dự án", "Ban QLDA", "Liên đoàn", "Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Nông dân",
     "Hội Cựu chiến binh", "LĐLĐ", "Liên đoàn Lao động", "Đài", "Tổng Liên đoàn Lao động Việt Nam", "Bộ Tổng Tham mưu", "Tổng cục Chính trị", "HĐND"]
)  # fmt: skip
# bodies of the State that units are part of, by their first word
_CENTRAL_PARENTS = ("Văn phòng ", "Thanh tra ", "Kiểm toán ", "Ngân hàng ", "Bảo hiểm ", "Tòa án ", "TAND ", "Viện K", "VKSND ")
# heads that mean nothing without a name of their own
_NEED_NAME = frozenset(["bộ", "báo", "đoàn", "tổ", "đội", "khối", "khoa", "phòng"])
# titles that may stand before the field of work alone: `Bộ trưởng Y tế`, `Chi cục trưởng Thủy sản`
_HEADS_OF_FIELDS = frozenset(
    ["Bộ trưởng", "Thứ trưởng", "Bí thư thứ nhất", "Cục trưởng", "Tổng Cục trưởng", "Chi cục trưởng", "Vụ trưởng", "Chi hội trưởng", "Chi hội phó",
     "Đội trưởng", "Đội phó"]
)  # fmt: skip
# titles whose country is their place: `Tổng thống Mỹ`, `Chủ tịch nước Lào`
_HEADS_OF_STATE = frozenset(["Tổng Bí thư", "Chủ tịch nước", "Thủ tướng", "Tổng thống", "Quốc vương", "Ngoại trưởng"])
# titles that are held with a person in office: `Trợ lý Tổng Bí thư`
_HELPERS = ("Trợ lý", "Đặc phái viên", "Thư ký", "Cố vấn", "Người phát ngôn", "Phát ngôn viên")
# titles of those who are sent to a city abroad: `Tổng Lãnh sự Việt Nam tại Quảng Châu`
_ENVOYS = frozenset(["Tổng Lãnh sự", "Lãnh sự", "Đại sứ", "Tham tán", "Tùy viên"])
_STATE, _DELEGATION = fold("nước"), fold("đoàn")
# a unit that merged, before the term of the office: `Phó Bí thư Tỉnh ủy Lào Cai | (mới) | nhiệm kỳ 2020-2025`
_RENEWED = (["(", fold("mới"), ")"], ["(", fold("cũ"), ")"])
_FRIENDSHIP = fold("hữu nghị")
_AREA = fold("khu vực").split()
# bodies that a village's name may follow without the word for it: `Chi bộ Tân Phú`
_CELLS = frozenset(["chi bộ", "chi đoàn", "chi hội"])
# how names of villages in the Central Highlands begin, which could be persons' otherwise
_VILLAGES = frozenset(["kon", "plei", "pley", "đăk", "đắk", "đak", "ea", "ia", "buôn", "bon", "chư", "krông"])
# heads whose name is never in small letters
_NO_TAIL = frozenset(["đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "chi đoàn", "cơ quan", "hội", "bộ phận"])


_BODY, _COUNTRY, _LEVEL, _TITLE, _OTHER = 1, 2, 4, 8, 16


@cache
def _beginnings() -> dict[str, int]:
    """Syllables and marks with which all begins that a step takes, but for places without a level word, and what they can begin."""
    kinds = {_BODY: bodies().tree, _COUNTRY: {*countries().tree, _STATE}, _LEVEL: level_words().tree, _OTHER: {"tp", "tphcm", "("}}
    begins = set[str]().union(*kinds.values())
    kinds[_TITLE] = titles().tree
    return {word: sum(kind for kind, words in kinds.items() if word in words) for word in begins}


def _no_holder(row: Row) -> bool:
    return row["kind"] != "holder"


class BodyReader(NameReader):
    """Reads bodies and what is joined to them."""

    def body_at(self, index: int, holders: bool) -> tuple[int, Row] | None:
        return bodies().at(self.tokens, index, None if holders else _no_holder)

    def take_body(self, index: int, found: tuple[int, Row]) -> bool:
        stop, row = found
        tokens, kind = self.tokens, row["kind"]
        surface = row["surface"].lower()
        if not self.printed_so(index, row):
            return False
        if (surface in ("báo", "nhóm", "vùng", "trại") and not tokens.cap[index]) or self.other_word(index):
            return False
        if kind == "number":
            number = stop < len(tokens.low) and (NUMBER.fullmatch(tokens.low[stop]) or tokens.cap[stop])
            if not number and not (tokens.cap[index] and surface.startswith("quân ")):  # `Tư lệnh Quân khu`, in the army's own papers
                return False
            stop += 1 if number else 0
            if (
                number
                and stop < len(tokens.low)
                and tokens.cap[stop]
                and not looks_native(tokens.low[stop : capital_run(tokens, stop)])
                and surface == "vùng"
            ):
                stop = max(stop + 1, min(self.word_end(tokens.start[stop]), self.lower_end(stop + 1)))
        elif kind == "village":
            return self.levelled_place(index, kept=True)  # `tdp` in small letters is no word of a level
        elif kind == "board":
            stop = self.board(stop)
        elif kind in ("open", "named", "firm"):
            named = kind == "named"
            person = surface in _CELLS and self.named_after(stop)
            stop = stop if person else self.open_name(stop, named) if surface in _NO_TAIL else self.tailed(stop, stop, named)
            nameless = stop == found[0] and kind == "open"
            said_before = surface == "khối" and self.head in ("đảng ủy", "đảng bộ")  # `Đảng ủy khối`, in full before
            if nameless and ((not tokens.cap[index] and surface in _NEED_NAME and not said_before) or surface == "ub"):
                return False
            if nameless and said_before:
                self.level = self.level or "province"
            if kind == "firm" and not (surface == "chi nhánh" and self.body):  # of a bank of the State: `Ngân hàng Nhà nước | chi nhánh tỉnh`
                self.private = not _STATE_FIRM.search(" ".join(tokens.low[index : index + 12]))
        stop = self.area_end(stop)
        if surface in _CELLS and not self.named_after(stop) and (name := self.cell_name(found[0], stop)) is not None:
            self.body.append((index, found[0]))
            self.level = "village"
            self.set_place(found[0], name)
            return True
        if surface in ("hđqt", "hội đồng quản trị"):
            self.private = True
        self.head = surface
        self.body.append((index, stop))
        if row["level"]:
            self.level = row["level"] if self.level in (None, "other", "city") or row["level"] == "central" else self.level
        elif kind == "fixed" and self.level == "other":
            self.level = None
        self.at = self.kept = stop
        return True

    def area_end(self, index: int) -> int:
        """Behind the number of its area, which is part of a body's name: `Kho bạc Nhà nước | khu vực X`, `TAND | khu vực 2`."""
        tokens = self.tokens
        at = index + 2 * (tokens.low[index : index + 2] == _AREA)
        if tokens.low[at - 2 : at] != _AREA or at >= len(tokens.low):
            return index
        return at + 1 if NUMBER.fullmatch(tokens.low[at]) or (tokens.cap[at] and ROMAN.fullmatch(tokens.low[at])) else index

    def area_province(self) -> bool:
        """The province behind the number of an area: `TAND khu vực 2 | - Nghệ An`, `VKSND khu vực 5, | tỉnh Nghệ An`."""
        tokens, first = self.tokens, self.at + 1
        if tokens.low[self.at] not in "-," or tokens.low[self.at - 3 : self.at - 1] != _AREA or first >= len(tokens.low):
            return False
        word = level_word_at(tokens, first)
        first = word[0] if word is not None else first
        found = tokens.place(first)
        if found is None or "province" not in found[1] or not self.alone_or_named(found[0], capital_run(tokens, first)):
            return False
        self.set_place(first, found[0])
        return True

    def named_after(self, index: int) -> bool:
        """A name of the Central Highlands: `Bí thư Chi bộ | A Nhân`."""
        return "".join(self.tokens.low[index : index + 1]) in ("a", "y", "u") and capital_run(self.tokens, index) > index + 1

    def cell_name(self, first: int, stop: int) -> int | None:
        """The end of the village's name that a cell bears: `Chi bộ | Tân Phú`, `Chi bộ | Kon Rờ Bàng`; `stop`: where a name of a body ends."""
        tokens = self.tokens
        if stop > first:
            goes_on = stop < len(tokens.low) and tokens.low[stop].isalpha() and not tokens.cap[stop] and not self.sentence_goes_on(stop)
            word = goes_on and self.word_end(tokens.start[stop - 1]) > stop  # `Chi bộ Liên | chuyên khoa`
            return stop if tokens.cap[stop - 1] and not word and not self.known_name(first, stop) else None
        if first >= len(tokens.low) or not tokens.cap[first] or level_word_at(tokens, first) is not None:
            return None
        return self.proper_name(first, "village") if tokens.low[first] in _VILLAGES or tokens.place(first) is not None else None

    def abbreviation(self, first: int, stop: int) -> bool:
        """One word in capitals, which says the body before it again: `Hội đồng nhân dân (HĐND)`."""
        return stop - first == 1 and self.tokens.printed(first, stop).isupper()

    def bracketed(self, first: int, stop: int) -> bool:
        """The body that this one is part of, in brackets: `Trưởng ban Pháp chế (HĐND thành phố Hà Nội)`."""
        found = bodies().at(self.tokens, first)
        if self.head not in _UNITS or found is None or (found[1]["surface"] not in _PARENTS and fold(found[1]["surface"]) not in _COUNCILS):
            return False
        before = (self.at, self.kept, list(self.body), self.place, self.level)
        self.at = first
        while self.at < stop and self.place is None and self.step(False, connected=False):
            pass
        if self.at == stop:
            self.at = self.kept = stop + 1
            return True
        self.at, self.kept, self.body, self.place, self.level = before
        return False

    def bracket(self) -> bool:
        """An abbreviation in brackets that goes on: `Hội đồng nhân dân (HĐND) tỉnh`."""
        tokens, at = self.tokens, self.at
        if tokens.low[at] != "(":
            return False
        stop = next((i for i in range(at + 1, min(at + 9, len(tokens.low))) if tokens.low[i] == ")"), None)
        if stop is not None and self.body and bodies().at(tokens, at + 1) and not self.abbreviation(at + 1, stop):
            return self.bracketed(at + 1, stop)
        if stop is None or not all(tokens.printed(i, i + 1).isupper() or not tokens.low[i].isalpha() for i in range(at + 1, stop)):
            return False
        if term_at(tokens, at) is not None or self.tokens.place(at + 1) is not None:
            return False
        self.at = self.kept = stop + 1
        return True

    def run(self, index: int, title: Title) -> None:
        """Body, place and term from `index` on."""
        tokens, row = self.tokens, title.row
        self.at = self.kept = index
        holders = row["surface"] in _HELPERS
        self.level = row["level"] or None
        self.heads_state = row["surface"] in _HEADS_OF_STATE
        self.leads_place = row["surface"] in ("Bí thư", "Chủ tịch")  # `Bí thư Hà Nội`, `Chủ tịch Quảng Ninh`
        if row["body"] and row["level"] == "village":
            name = self.proper_name(index, "village")
            if name is not None:
                self.set_place(index, name)
                return
            self.levelled_place(index, kept=False)
            return
        if row["body"] and self.at < len(tokens.low) and not (row["surface"] == "Trưởng đoàn" and self.is_body("đại biểu quốc hội", "đbqh")):
            self.own_body(index, row["body"])
        if row["surface"] in _HEADS_OF_FIELDS and (fields().at(tokens, index) or self.unit_name(index)):
            stop = self.tailed(index, index, named=False)
            if stop > index:
                self.body.append((index, stop))
                self.at = self.kept = stop
        while self.at < len(tokens.low) and self.place is None:
            at = self.at
            low = tokens.low[at]
            if low in TERM_STARTS and (term := term_at(tokens, at)) is not None:
                self.term, self.at = term
                continue
            if low == "đơn" and tokens.low[at + 1 : at + 2] == ["vị"] and tokens.low[at + 2 : at + 3] in (["số"], ["bầu"]):
                break  # a deputy's constituency is no part of the office
            if row["surface"] == "Đại biểu" and tokens.low[at : at + 2] == ["thuộc", _DELEGATION]:
                self.delegation(at + 2)
                break
            if low in ("tại", "ở") and " ".join(tokens.low[at + 1 : at + 3]).startswith(_EVENTS):
                break  # `Chủ tịch HĐND tỉnh | tại Hội nghị …`
            if low in CONNECTORS and at + 1 < len(tokens.low):
                self.at += 1
                first = len(self.body)
                if self.step(holders, connected=True):
                    if self.place and low in ("tại", "ở") and len(self.body) <= first + 1:
                        del self.body[first:]  # where the body is, no part of its name
                    elif len(self.body) > first:
                        self.body.insert(first, (at, at + 1))
                    continue
                city = self.proper_name(at + 1, "district") if row["surface"] in _ENVOYS and low in ("tại", "ở") else None
                if city is not None:
                    self.set_place(at + 1, city)
                    break
                self.at = at
                break
            if low in (",", "và") and self.coordinated(row):
                continue
            if low == "," and self.joined_unit():
                continue
            if self.area_province():
                break
            if not self.step(holders, connected=False):
                break
        if self.term is None:
            term = term_at(tokens, self.at + 3 * (tokens.low[self.at : self.at + 3] in _RENEWED))
            if term is not None:
                self.term, self.at = term

    def delegation(self, index: int) -> None:
        """`đại biểu Quốc hội thuộc đoàn | Bắc Giang | Lê Văn An`: where a name follows, the office ends before it."""
        found = self.tokens.place(index)
        if found is not None and self.name_follows(found[0], capital_run(self.tokens, index)):
            self.at = found[0]

    def alone(self) -> None:
        """A body without a title before it: `Đảng bộ Đồn Biên phòng Bờ Y (huyện Ngọc Hồi)`."""
        while self.at < len(self.tokens.low) and self.place is None and self.step(False, connected=False):
            pass
        at = self.at
        if self.place is None and self.body and at + 1 < len(self.tokens.low) and self.tokens.low[at] == "(":
            levelled = level_word_at(self.tokens, at + 1)
            if levelled is not None:
                self.levelled_place(at + 1, kept=False)

    def own_body(self, index: int, row_body: str) -> None:
        """The body that the title's last word begins: `Trưởng Ban Chỉ huy quân sự xã`, `Trưởng phòng Nội vụ`."""
        known = bodies().at(self.tokens, index - len(row_body.split())) if row_body in ("ban", "văn phòng") else None
        if known and known[0] > index:
            event = " ".join(self.tokens.low[known[0] : known[0] + 2])
            stop = self.board(known[0]) if known[1]["kind"] == "board" or event.startswith(_EVENTS) else known[0]
            if stop < len(self.tokens.low) - 1 and self.tokens.low[stop] == "-" and self.hyphenated(stop):
                stop = self.open_name(stop + 1, named=False)
            self.head = known[1]["surface"].lower()
            self.level = known[1]["level"] or self.level
        else:
            stop = self.open_name(index, named=False)
            if row_body != "ban" or stop > index:
                stop = self.tailed(index, index, named=False)
            self.head = self.tokens.low[index - 1]
        if stop > index:
            self.body.append((index, stop))
            self.at = self.kept = stop

    def is_body(self, *surfaces: str) -> bool:
        found = bodies().at(self.tokens, self.at)
        return found is not None and found[1]["surface"].lower() in surfaces

    def coordinated(self, row: Row) -> bool:
        """`Phó Chủ tịch HĐND, UBND tỉnh`: two offices; `Chánh Văn phòng HĐND và UBND tỉnh`: one, of an office that serves both."""
        tokens, mark = self.tokens, self.at
        if self.head not in _COUNCILS or title_at(tokens, mark + 1):
            return False
        found = bodies().at(tokens, mark + 1)
        if found is None or found[1]["surface"].lower() not in _COUNCILS or found[1]["surface"].lower() == self.head:
            return False
        first = list(self.body)
        self.at = mark + 1
        if (council := self.body_at(mark + 1, False)) is not None:
            self.take_body(mark + 1, council)
        if row["body"] == "văn phòng":
            self.body[-1] = (mark, self.body[-1][1])
        else:
            self.twin = first
            self.body = self.body[-1:]
        return True

    def joined_unit(self) -> bool:
        """`Vụ trưởng Vụ X, Bộ Tài chính`: a comma between a unit and the body that it is part of."""
        tokens, at = self.tokens, self.at + 1
        if self.head not in _UNITS or at >= len(tokens.low):
            return False
        if not self.body or title_at(tokens, at):
            return False
        found = bodies().at(tokens, at)
        if found is None:
            return False
        stop, row = found
        central = row["level"] == "central" and row["surface"].startswith(_CENTRAL_PARENTS)
        army = self.head in _TROOPS and row["kind"] == "number"
        if row["surface"] not in _PARENTS and row["kind"] not in ("named", "firm") and not (central or army):
            return False
        small = not tokens.cap[at] and not (row["surface"] == "Sở" and fields().at(tokens, stop))  # `phòng Quản lý đất, sở Tài nguyên`
        if small or (row["surface"] == "Văn phòng" and stop < len(tokens.low) and not tokens.cap[stop]):
            return False
        comma = self.at
        self.at = at
        unit = self.body_at(at, False)
        if unit is None or not self.take_body(at, unit):
            self.at = comma
            return False
        self.body[-1] = (comma, self.body[-1][1])
        return True

    def named_like(self, index: int) -> bool:
        """A person whose family name is the word of a body: `Giám đốc Sở Nội vụ | Đoàn Hải Liêm`."""
        tokens = self.tokens
        run = capital_run(tokens, index)
        names = is_common_surname(tokens.low[index]) and surely_kinh(tokens.low[index:run]) and run - index in (3, 4)
        return names and not fields().at(tokens, index + 1) and not bodies().at(tokens, index + 1)

    def of_friends(self, index: int) -> bool:
        """A body of two countries: `Hội Hữu nghị | Việt Nam - Lào`."""
        return " ".join(self.tokens.low[max(0, index - 2) : index]) == _FRIENDSHIP

    def step(self, holders: bool, connected: bool) -> bool:
        tokens, at = self.tokens, self.at
        if at >= len(tokens.low):
            return False
        located = bool(self.body or connected or self.level or self.leads_place)
        begins = _beginnings().get(tokens.low[at], 0)
        if not begins:
            return located and tokens.cap[at] and title_at(tokens, at) is None and self.bare_place(at)
        body = self.body_at(at, holders) if begins & _BODY else None
        title = title_at(tokens, at) if begins & _TITLE else None
        if title and (body is None or body[0] < title[0]) and not self.is_body("đbqh", "đại biểu quốc hội"):
            return False
        named = at + (tokens.low[at] == _STATE and at + 1 < len(tokens.low) and tokens.cap[at + 1])
        country = countries().at(tokens, named) if begins & _COUNTRY else None
        city = tokens.low[at] in ("tp", "tphcm") and self.tokens.place(at) is not None
        place = tokens.place(at) if (body or country) and tokens.cap[at] and (self.body or self.level) else None
        if place and place[0] > max(found[0] for found in (body, country) if found) and self.bare_place(at):
            return True  # `Tỉnh ủy Lào Cai`, `Huyện ủy Vụ Bản`
        if body and self.body and self.named_like(at):
            return False
        if not city and body and self.take_body(at, body):
            return True
        if self.bracket():
            return True
        if (begins & _LEVEL and level_word_at(tokens, at)) or city:
            levelled = _LEVELLED.search(" ".join(tokens.low[max(0, at - 3) : at])) is not None
            return self.levelled_place(at, kept=not levelled) and (self.at > at)
        if country and self.word_end(tokens.start[at]) > country[0] and not tokens.cap[country[0]]:
            country = None  # `Pháp chế`
        if country and tokens.cap[named] and self.heads_state and not self.body and tokens.low[named : named + 2] != ["việt", "nam"]:
            self.place, self.level = (named, country[0]), "other"
            self.at = self.kept = self.place_end = country[0]
            return True
        if country and tokens.cap[named]:
            stop = country[0]
            other = countries().at(tokens, stop + 1) if tokens.low[stop : stop + 1] == ["-"] and self.of_friends(at) else None
            self.body.append((at, other[0] if other else stop))
            self.at = self.kept = other[0] if other else stop
            if tokens.low[stop - 2 : stop] != ["việt", "nam"]:
                self.level = "other"
            return True
        return located and self.bare_place(at)
