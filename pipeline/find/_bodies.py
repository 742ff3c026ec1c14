"""Reads what follows a title: bodies, their own names, level words, the place and the term.

    Ban Tuyên giáo | Tỉnh ủy | Kon Tum               fixed bodies, then a place without a level word
    Sở Xây dựng | Long An | Trần Văn Bình            a head with a field of work, a place; the name is left
    Ban Chỉ đạo phòng, chống dịch Covid-19 | tỉnh    a board, whose name runs on in small letters

Where a body's name, a place and a person's name follow each other without a mark, the gazetteer and the family names decide.
"""

from __future__ import annotations

import re
from itertools import takewhile

from pipeline.find._office_places import PlaceReader
from pipeline.find._office_words import (
    ABBREVIATED,
    LEVELS,
    NUMBER,
    Row,
    Title,
    bodies,
    capital_run,
    countries,
    fields,
    honorifics,
    level_word_at,
    predicates,
    term_at,
    title_at,
)
from pipeline.find.base import compile_folded
from pipeline.fold import fold, fold_tones
from pipeline.values.names import is_common_surname, is_vietnamese, looks_kinh, looks_native

_CONNECTORS = frozenset({"của", "thuộc", "tại", "ở"})
# bodies that are named side by side under one title
_COUNCILS = frozenset(
    ["hđnd", "ubnd", "hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mttq", "ubmttq", "mttq", "ban chấp hành", "ban thường vụ", "bch", "btv"]
)
# bodies whose own name tells the level, so that a level word after them belongs to the place: `Huyện ủy huyện Đăk Tô`
_LEVELLED = re.compile(fold_tones(r"(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)(?: viên)?$"))
_STATE_FIRM = compile_folded(
    r"điện lực|dầu khí|than|khoáng sản|bưu chính|viễn thông|xăng dầu|hóa chất|cao su|dệt may|quân đội|viettel|vnpt|nhà nước|đường sắt|hàng không"
    r"|hàng hải|cà phê|lương thực|thuốc lá|hóa chất|giấy|thép|xi măng|cảng|một thành viên|mtv|thủy lợi|môi trường|cấp nước|xổ số|lâm nghiệp|chè"
)
_EVENTS = (
    "đại hội", "hội thi", "hội nghị", "cuộc thi", "giải", "lễ", "chương trình", "liên hoan", "hội thao", "hội diễn", "ngày hội", "hội chợ",
    "hội thảo",
)  # fmt: skip
# a unit of these may be followed by a comma and the body that it is part of
_UNITS = frozenset(["vụ", "cục", "phòng", "khoa", "viện", "trung tâm", "chi cục", "ban", "tổng cục", "trường", "đội", ""])
_PARENTS = frozenset(
    ["Bộ", "Sở", "Công an", "Ủy ban MTTQ", "Ủy ban MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam",
     "Văn phòng", "Bộ CHQS", "Bộ Tư lệnh", "Quân khu",
     "Học viện", "Bệnh viện", "Tổng cục"]
)  # fmt: skip
# abbreviations that are words in small letters
_CAPITALS_ONLY = frozenset(["ca", "tw", "tư", "t.ư", "bv", "ccb", "bch", "btv"])
# heads that mean nothing without a name of their own
_NEED_NAME = frozenset(["bộ", "báo", "đoàn", "tổ", "đội", "khối", "khoa", "phòng"])
# small words that no name of a body holds
_NO_BODY = frozenset([*_CONNECTORS, "khóa", "nhiệm", "này", "và", "thì", "hiện", "nhiều"])
# titles that may stand before the field of work alone: `Bộ trưởng Y tế`, `Chi cục trưởng Thủy sản`
_HEADS_OF_FIELDS = frozenset(["Bộ trưởng", "Thứ trưởng", "Bí thư thứ nhất", "Cục trưởng", "Tổng Cục trưởng", "Chi cục trưởng", "Vụ trưởng"])
# titles that are held with a person in office: `Trợ lý Tổng Bí thư`
_HELPERS = ("Trợ lý", "Đặc phái viên", "Thư ký", "Cố vấn", "Người phát ngôn", "Phát ngôn viên")
# after `và` these begin something new
_NEW_CLAUSE = frozenset(map(fold, ["đồng", "ông", "bà", "đại", "lãnh", "sự", "toàn", "nhiều", "một", "là", "được"]))
# heads whose name is never in small letters
_NO_TAIL = frozenset(["đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "chi đoàn", "cơ quan", "hội", "bộ phận"])


class BodyReader(PlaceReader):
    """Reads bodies and what is joined to them."""

    def open_name(self, index: int, named: bool) -> int:
        """The end of a body's own name after its head: fields of work, capitalised words, `và` and `các` between them."""
        tokens = self.tokens
        # small: a field in small letters went before; ended: a field of the list, which needs nothing behind it
        at, small, ended = index, False, False
        while at < len(tokens):
            known = fields().at(tokens, at)
            if known and (at == index or tokens.cap[at] or small or tokens.low[at - 1] in ("và", "-", ",", "&", "các")):
                small, ended = not tokens.cap[at], True
                at = known[0]
                continue
            small = False
            low = tokens.low[at]
            nxt = at + 1
            if low in ("và", "-", "&", "/") and at > index and nxt < len(tokens):
                step = nxt + (tokens.low[nxt] == "các")
                if honorifics().at(tokens, nxt):
                    break
                if title_at(tokens, nxt) or bodies().at(tokens, step, lambda r: r["kind"] == "fixed" and r["level"] != ""):
                    break
                field_next = fields().at(tokens, step)
                capital = tokens.cap[step] and not looks_kinh(tokens.low[step : capital_run(tokens, step)])
                if field_next or (low != "-" and capital and self.gazetteer(step) is None):
                    at = step
                    continue
                break
            if low == "các" and nxt < len(tokens) and tokens.cap[nxt]:
                at = nxt
                continue
            if low == "số" and nxt < len(tokens) and NUMBER.fullmatch(tokens.low[nxt]):
                at = nxt + 1
                continue
            if NUMBER.fullmatch(low):
                if (at == index and self.number_ends(nxt)) or tokens.glued(at) or tokens.low[at - 1] == "số":
                    at = nxt
                    continue
                break
            if at > index and not tokens.cap[at] and not ended and (bridge := self.bridge(at)):
                at = bridge
                continue
            abbreviated = tokens.low[at] in ABBREVIATED and not named and level_word_at(tokens, at) is not None
            if not tokens.cap[at] or title_at(tokens, at) or abbreviated:
                break
            if (at > index or not named) and (self.body_starts(at) or countries().at(tokens, at)):
                break
            run = capital_run(tokens, at)
            place = self.gazetteer(at)
            if ended and not named and not all(is_vietnamese(w) for w in tokens.low[at:run] if w.isalpha()):
                break  # a foreign name: `Bộ trưởng Quốc phòng Shigeru Ishida`
            large = place is not None and place[0] <= run and bool(place[1] & {"province", "district"})
            if place and large and (place[0] == run or self.name_follows(place[0], run)) and (not named or at > index or place[0] < run):
                break
            if named:
                splits = [s for s in range(at + 2, run - 1) if is_common_surname(tokens.low[s])]
                if splits:
                    return splits[0]
                at = max(run, min(self.word_end(tokens.start[run - 1]), self.lower_end(run)))
                continue
            if looks_kinh(tokens.low[at:run]) and (run - at > 2 or is_common_surname(tokens.low[at])):
                break
            at = max(nxt, min(self.word_end(tokens.start[at]), self.lower_end(nxt)))
        return at

    def printed_so(self, index: int, row: Row) -> bool:
        """`TƯ`, `CA`, `BCH` are bodies in capitals only."""
        return row["surface"].lower() not in _CAPITALS_ONLY or self.tokens.printed(index, index + 1).isupper()

    def unit_name(self, index: int) -> bool:
        """A capital that begins a word of several syllables, no name: `Tổng cục trưởng Đường bộ`."""
        tokens = self.tokens
        if index >= len(tokens) or not tokens.cap[index] or title_at(tokens, index) or self.body_starts(index):
            return False
        return self.word_end(tokens.start[index]) > index + 1 and not tokens.cap[index + 1]

    def tailed(self, head: int, index: int, named: bool) -> int:
        """The end of a name with its tail in small letters, and what follows that tail: `Trung tâm hỗ trợ Học sinh sinh viên`."""
        stop = self.open_name(index, named)
        tail = self.small_tail(stop, 8 if stop == head else 3)
        if stop < tail < len(self.tokens) and self.tokens.cap[tail]:
            return self.small_tail(self.open_name(tail, named), 3)
        return tail

    def number_ends(self, index: int) -> bool:
        """`Ban 3` is no name where the sentence goes on: `làm Trưởng Ban 3 tháng sau đó`."""
        return index >= len(self.tokens) or not self.tokens.low[index].isalpha() or self.tokens.cap[index]

    def bridge(self, index: int) -> int | None:
        """The capital behind one to three small words inside a name: `Ủy ban An toàn | giao thông | Quốc gia`."""
        tokens = self.tokens
        for at in range(index, min(index + 4, len(tokens))):
            if tokens.cap[at]:
                run = capital_run(tokens, at)
                person = is_common_surname(tokens.low[at]) and looks_kinh(tokens.low[at:run])
                return None if at == index or person or self.gazetteer(at) or self.body_starts(at) else at
            low = tokens.low[at]
            if not low.isalpha() or low in _NO_BODY or low in LEVELS or self.sentence_goes_on(at) or title_at(tokens, at):
                return None
        return None

    def known_name(self, index: int, stop: int) -> bool:
        """Whether words of offices and bodies, not of a place, make up the name."""
        return any(fields().at(self.tokens, i) or bodies().at(self.tokens, i) for i in range(index, stop)) or self.tokens.low[index][0].isdigit()

    def small_tail(self, index: int, most: int) -> int:
        """Lower-case words that end a body's name before a mark: `Sở giao thông,`, `Phòng Tài chính vật giá,`; none where the sentence goes on."""
        tokens = self.tokens
        stop = index
        while stop < len(tokens) and tokens.low[stop].isalpha() and not tokens.cap[stop] and stop - index <= most:
            if self.sentence_goes_on(stop) or title_at(tokens, stop) or tokens.low[stop] in _NO_BODY:
                return index
            if tokens.low[stop] in ("tỉnh", "huyện", "xã", "phường", "quận"):
                break
            stop += 1
        if stop < len(tokens) and tokens.low[stop] not in (*",;.)-:(", "tỉnh", "huyện", "xã", "phường", "quận"):
            ended = tokens.cap[stop] and (most > 3 or countries().at(tokens, stop) is not None or self.body_starts(stop))
        else:
            ended = True
        return stop if ended and stop - index <= most else index

    def body_starts(self, index: int) -> bool:
        found = bodies().at(self.tokens, index)
        if found is None or not self.printed_so(index, found[1]) or found[1]["surface"] in ("Đảng", "Chính trị", "Hậu cần", "quân sự"):
            return False
        return found[1]["kind"] in ("fixed", "number", "board") or (self.tokens.cap[index] and self.tokens.low[index - 1] != "các")

    def lower_end(self, index: int) -> int:
        """The end of the lower-case syllables from `index`."""
        while index < len(self.tokens) and self.tokens.low[index].isalpha() and not self.tokens.cap[index]:
            index += 1
        return index

    def take_body(self, index: int, holders: bool) -> bool:
        found = bodies().at(self.tokens, index, lambda r: holders or r["kind"] != "holder")
        if found is None:
            return False
        stop, row = found
        tokens, kind = self.tokens, row["kind"]
        surface = row["surface"].lower()
        if not self.printed_so(index, row):
            return False
        if surface in ("báo", "nhóm", "vùng", "trại") and not tokens.cap[index]:
            return False
        if kind == "number":
            number = stop < len(tokens) and (NUMBER.fullmatch(tokens.low[stop]) or tokens.cap[stop])
            if not number:
                return False
            stop += 1
            if stop < len(tokens) and tokens.cap[stop] and not looks_native(tokens.low[stop : capital_run(tokens, stop)]) and surface == "vùng":
                stop = max(stop + 1, min(self.word_end(tokens.start[stop]), self.lower_end(stop + 1)))
        elif kind == "village":
            self.levelled_place(index, kept=True)
            return True
        elif kind == "board":
            stop = self.board(stop)
        elif kind in ("open", "named", "firm"):
            named = kind == "named"
            stop = self.open_name(stop, named) if surface in _NO_TAIL else self.tailed(stop, stop, named)
            if stop == found[0] and kind == "open" and not tokens.cap[index] and surface in _NEED_NAME:
                return False
            if kind == "firm" and not _STATE_FIRM.search(" ".join(tokens.low[index : index + 12])):
                self.private = True
        if surface in ("chi bộ", "chi đoàn", "chi hội") and tokens.cap[stop - 1] and stop > found[0] and not self.known_name(found[0], stop):
            self.body.append((index, found[0]))
            self.level = "village"
            self.set_place(found[0], stop)
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

    def bracket(self) -> bool:
        """An abbreviation in brackets that goes on: `Hội đồng nhân dân (HĐND) tỉnh`."""
        tokens, at = self.tokens, self.at
        if tokens.low[at] != "(":
            return False
        stop = next((i for i in range(at + 1, min(at + 6, len(tokens))) if tokens.low[i] == ")"), None)
        if stop is None or not all(tokens.printed(i, i + 1).isupper() or not tokens.low[i].isalpha() for i in range(at + 1, stop)):
            return False
        if term_at(tokens, at) is not None or self.gazetteer(at + 1) is not None:
            return False
        self.at = self.kept = stop + 1
        return True

    def run(self, index: int, title: Title) -> None:
        """Body, place and term from `index` on."""
        tokens, row = self.tokens, title.row
        self.at = self.kept = index
        holders = row["surface"] in _HELPERS
        self.level = row["level"] or None
        self.leads_place = row["surface"] in ("Bí thư", "Chủ tịch")  # `Bí thư Hà Nội`, `Chủ tịch Quảng Ninh`
        if row["body"] and row["level"] == "village":
            name = self.proper_name(index, "village")
            if name is not None:
                self.set_place(index, name)
                return
            self.levelled_place(index, kept=False)
            return
        if row["body"] and self.at < len(tokens) and not (row["surface"] == "Trưởng đoàn" and self.is_body("đại biểu quốc hội", "đbqh")):
            self.own_body(index, row["body"])
        if row["surface"] in _HEADS_OF_FIELDS and (fields().at(tokens, index) or self.unit_name(index)):
            stop = self.tailed(index, index, named=False)
            if stop > index:
                self.body.append((index, stop))
                self.at = self.kept = stop
        while self.at < len(tokens) and self.place is None:
            at = self.at
            low = tokens.low[at]
            term = term_at(tokens, at)
            if term is not None:
                self.term, self.at = term
                continue
            if tokens.low[at : at + 2] == ["đơn", "vị"] and tokens.low[at + 2 : at + 3] in (["số"], ["bầu"]):
                break  # a deputy's constituency is no part of the office
            if low in _CONNECTORS and at + 1 < len(tokens):
                self.at += 1
                first = len(self.body)
                if self.step(holders, connected=True):
                    if len(self.body) > first:
                        self.body.insert(first, (at, at + 1))
                    continue
                self.at = at
                break
            if low in (",", "và") and self.coordinated(row):
                continue
            if low == "," and self.joined_unit():
                continue
            if not self.step(holders, connected=False):
                break
        if self.term is None:
            term = term_at(tokens, self.at)
            if term is not None:
                self.term, self.at = term

    def own_body(self, index: int, row_body: str) -> None:
        """The body that the title's last word begins: `Trưởng Ban Chỉ huy quân sự xã`, `Trưởng phòng Nội vụ`."""
        known = bodies().at(self.tokens, index - len(row_body.split())) if row_body in ("ban", "văn phòng") else None
        if known and known[0] > index:
            event = " ".join(self.tokens.low[known[0] : known[0] + 2])
            stop = self.board(known[0]) if known[1]["kind"] == "board" or event.startswith(_EVENTS) else known[0]
            self.head = known[1]["surface"].lower()
            self.level = known[1]["level"] or self.level
        else:
            stop = self.open_name(index, named=False)
            if row_body != "ban" or stop > index:
                stop = self.small_tail(stop, 8 if stop == index else 3)
            self.head = self.tokens.low[index - 1]
        if stop > index:
            self.body.append((index, stop))
            self.at = self.kept = stop

    def board(self, index: int) -> int:
        """The end of a long name of a board in small letters: `Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh`.

        It runs on to a mark, a name or a level word, unless a verb shows that the sentence goes on before.
        """
        tokens, at = self.tokens, index
        while at < len(tokens) and at - index < 25:
            low = tokens.low[at]
            if title_at(tokens, at) or self.sentence_goes_on(at) or (low in LEVELS and self.level_ends(at)):
                break
            joined = low == "." and tokens.glued(at) and tokens.glued(at + 1)
            if not low.isalnum() and low not in "-/&," and not joined:
                break
            if low == "," and not (at + 1 < len(tokens) and not tokens.cap[at + 1] and self.enumerates(at)):
                break
            if tokens.cap[at]:
                run = capital_run(tokens, at)
                if at > index and looks_kinh(tokens.low[at:run]) and is_common_surname(low):
                    break
                place = self.gazetteer(at)
                if place and "province" in place[1] and (place[0] == run or self.name_follows(place[0], run)):
                    break
            at += 1
        if at > index and at < len(tokens) and self.sentence_goes_on(at) and not any(tokens.cap[index:at]):
            return max(index, self.open_name(index, named=False))
        return at

    def sentence_goes_on(self, at: int) -> bool:
        """A verb or the like: the name of the body has ended before."""
        tokens = self.tokens
        if at >= len(tokens) or tokens.cap[at]:
            return False
        if tokens.low[at] == "và":
            following = tokens.low[at + 1] if at + 1 < len(tokens) else ""
            return title_at(tokens, at + 1) is not None or following in _NEW_CLAUSE
        return predicates().at(tokens, at) is not None

    def level_ends(self, at: int) -> bool:
        """A level word that begins the place, not a syllable of another word (`buôn lậu`, `khu vực`, `bản đồ`)."""
        following = at + 1
        named = following < len(self.tokens) and (self.tokens.cap[following] or self.tokens.low[following].isdigit())
        return named or self.tokens.low[at] in ("tỉnh", "huyện", "quận", "xã", "phường")

    def enumerates(self, comma: int) -> bool:
        """A comma inside a board's name: `phòng, chống`, `tham nhũng, tiêu cực`: small letters up to the next mark or level word."""
        tokens = self.tokens
        ahead = list(takewhile(lambda i: tokens.low[i] not in ",;", range(comma + 1, min(comma + 6, len(tokens)))))
        if any(map(self.sentence_goes_on, ahead)):
            return False
        return tokens.low[comma - 1] in ("phòng", "nhũng", "thiên") or tokens.low[comma + 1] in ("chống", "tiêu", "chỉnh", "lãng", "cứu", "tìm")

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
        self.take_body(mark + 1, False)
        if row["body"] == "văn phòng":
            self.body[-1] = (mark, self.body[-1][1])
        else:
            self.twin = first
            self.body = self.body[-1:]
        return True

    def joined_unit(self) -> bool:
        """`Vụ trưởng Vụ X, Bộ Tài chính`: a comma between a unit and the body that it is part of."""
        tokens, at = self.tokens, self.at + 1
        if self.head not in _UNITS or at >= len(tokens):
            return False
        if not self.body or title_at(tokens, at):
            return False
        found = bodies().at(tokens, at)
        if found is None or found[1]["surface"] not in _PARENTS:
            return False
        if not tokens.cap[at] or (found[1]["surface"] == "Văn phòng" and found[0] < len(tokens) and not tokens.cap[found[0]]):
            return False
        comma = self.at
        self.at = at
        if not self.take_body(at, False):
            self.at = comma
            return False
        self.body[-1] = (comma, self.body[-1][1])
        return True

    def step(self, holders: bool, connected: bool) -> bool:
        tokens, at = self.tokens, self.at
        if at >= len(tokens):
            return False
        body = bodies().at(tokens, at, lambda r: holders or r["kind"] != "holder")
        title = title_at(tokens, at)
        if title and (body is None or body[0] < title[0]) and not self.is_body("đbqh", "đại biểu quốc hội"):
            return False
        city = tokens.low[at] in ("tp", "tphcm") and self.gazetteer(at) is not None
        if not city and body and self.take_body(at, holders):
            return True
        if self.bracket():
            return True
        levelled = _LEVELLED.search(" ".join(tokens.low[max(0, at - 3) : at])) is not None
        if level_word_at(tokens, at) or city:
            return self.levelled_place(at, kept=not levelled) and (self.at > at)
        country = countries().at(tokens, at)
        if country and tokens.cap[at]:
            self.body.append((at, country[0]))
            self.at = self.kept = country[0]
            if tokens.low[at : at + 2] != ["việt", "nam"]:
                self.level = "other"
            return True
        if self.body or connected or self.level or self.leads_place:
            return self.bare_place(at)
        return False
