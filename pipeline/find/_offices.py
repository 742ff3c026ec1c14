"""Reads the office phrase that starts at a syllable: [nguyên] title [modifiers] body … [level word] [place] [term].

    Phó Bí thư Thường trực Tỉnh ủy Kon Tum           title `Phó Bí thư Thường trực`, body `Tỉnh ủy`, place `Kon Tum`
    Trưởng Ban Kinh tế - Ngân sách HĐND huyện Đăk Tô  title `Trưởng Ban`, body `Ban Kinh tế - Ngân sách HĐND huyện`
    nguyên Thôn trưởng thôn 2, xã Đăk Kan             former; place `thôn 2, xã Đăk Kan`

The words are in `lexicons/titles.csv` (with the body that the title itself names: ban, phòng, đoàn), `bodies.csv`
(complete ones, and heads such as Sở, Bộ, Hội whose name follows), `fields.csv` (what such names consist of) and
`countries.csv`. Where a body's name, a place and a person's name follow each other without a mark between them
(`Giám đốc Sở Xây dựng Long An Trần Văn Bình`) the gazetteer and the family names decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from pipeline import lexicon, places
from pipeline.find._tokens import Phrases, Tokens, syllables
from pipeline.find.base import compile_folded
from pipeline.fold import fold, fold_tones
from pipeline.values.names import is_common_surname, is_particle, is_vietnamese, looks_kinh, looks_native, surely_kinh

Piece = tuple[int, int]  # first token, token after the last
Row = dict[str, str]

_PREFIXES = {"nguyên": "former", "cựu": "former", "cố": "former", "tân": "current"}
_MODIFIERS = (
    "thường trực", "thường vụ", "chuyên trách", "không chuyên trách", "dự khuyết", "phụ trách", "thứ nhất", "danh dự", "điều hành", "lâm thời",
    "chính thức", "kiêm nhiệm",
)  # fmt: skip
_CONNECTORS = frozenset({"của", "thuộc", "tại", "ở"})
_LEVELS: dict[str, str] = {
    "tỉnh": "province", "thành phố": "city", "tp": "city", "t.p": "city", "huyện": "district", "quận": "district", "thị xã": "district",
    "tx": "district", "h": "district", "q": "district", "xã": "commune", "phường": "commune", "p": "commune", "x": "commune", "thị trấn": "commune",
    "tt": "commune", "đặc khu": "commune", "thôn": "village", "bản": "village", "ấp": "village", "làng": "village", "buôn": "village",
    "khu phố": "village", "tổ dân phố": "village", "xóm": "village", "khóm": "village", "khu dân cư": "village", "khu": "village", "tdp": "village",
    "cụm dân cư": "village",
}  # fmt: skip
_ABBREVIATED = frozenset({"tp", "t.p", "tx", "h", "q", "p", "x", "tt", "tdp"})
_GAZETTEER_LEVELS = {
    "province": {"province"}, "city": {"province", "district"}, "district": {"district"}, "commune": {"commune"}, "village": set[str](),
}  # fmt: skip
# bodies that are named side by side under one title
_COUNCILS = frozenset(["hđnd", "ubnd", "hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mttq", "ubmttq", "mttq", "ban chấp hành", "ban thường vụ", "bch", "btv"])
# bodies whose own name tells the level, so that a level word after them belongs to the place: `Huyện ủy huyện Đăk Tô`
_LEVELLED = re.compile(fold_tones(r"(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)(?: viên)?$"))
_STATE_FIRM = compile_folded(
    r"điện lực|dầu khí|than|khoáng sản|bưu chính|viễn thông|xăng dầu|hóa chất|cao su|dệt may|quân đội|viettel|vnpt|nhà nước|đường sắt|hàng không"
    r"|hàng hải|cà phê|lương thực|thuốc lá|hóa chất|giấy|thép|xi măng|cảng|một thành viên|mtv|thủy lợi|môi trường|cấp nước|xổ số|lâm nghiệp|chè"
)
_EVENTS = ("đại hội", "hội thi", "hội nghị", "cuộc thi", "giải", "lễ", "chương trình", "liên hoan", "hội thao", "hội diễn", "ngày hội", "hội chợ", "hội thảo")
_MISSIONS = ("công tác", "kiểm tra", "giám sát", "khảo sát", "thanh tra")
# words that belong to the sentence, never to the name of a body
_SENTENCE_WORDS = frozenset(
    ["đã", "được", "là", "trao", "tặng", "thăm", "dự", "nói", "làm", "giữ", "vừa", "sẽ", "cùng", "đang", "có", "do", "bị", "từng", "từ", "theo", "nêu", "đến",
     "tại", "khi", "với", "dẫn", "cũng", "ký", "gửi", "mới"]
)  # fmt: skip
_SENTENCE_PAIRS = frozenset(
    ["phát biểu", "chủ trì", "cho biết", "cho rằng", "nhấn mạnh", "khẳng định", "yêu cầu", "đề nghị", "đề xuất", "tham dự", "kết luận", "ghi nhận", "biểu dương",
     "đánh giá", "thông tin", "thông báo", "báo cáo", "giới thiệu", "thay mặt", "chúc mừng", "tiếp tục", "xác nhận", "bày tỏ", "tuyên bố", "chia sẻ",
     "mong muốn", "kêu gọi", "hoan nghênh", "trình bày", "chỉ rõ", "lưu ý", "quán triệt", "hy vọng", "động viên", "cảm ơn", "trả lời", "giải trình",
     "trực tiếp", "chỉ đạo", "thường xuyên", "trao đổi", "phân tích", "cung cấp", "hướng dẫn", "phối hợp", "lý giải", "nhận định", "phản ánh", "thừa nhận",
     "cam kết", "đồng tình", "phê duyệt", "ban hành", "tâm sự", "lên tiếng", "vào cuộc", "kiểm tra", "bức xúc", "nhận quyết", "công bố", "tổ chức", "cung cấp",
     "dâng hoa", "dâng hương", "chúc tết", "chung vui", "chứng kiến", "thống nhất", "đồng chủ", "phụ trách", "cắt băng", "khai mạc", "bế mạc", "thị sát"]
)  # fmt: skip
_ROMAN = re.compile(r"[ivxl]+")
_NUMBER = re.compile(r"\d{1,4}[a-z]?")


@dataclass(frozen=True, slots=True)
class Title:
    row: Row
    deputy: bool


@dataclass(frozen=True, slots=True)
class Office:
    """A parsed office phrase; pieces are token ranges. `end` is where the phrase ends, `after` the token after its term."""

    start: int
    end: int
    after: int
    title: Piece
    row: Row
    prefix: str | None  # nguyên, cựu, cố, tân
    deputy: bool
    body: tuple[Piece, ...] = ()
    body_word: Piece | None = None  # the part of the title that names the body: ban, phòng, văn phòng
    place: Piece | None = None
    term: Piece | None = None
    level: str | None = None
    private: bool = False
    twin: tuple[Piece, ...] = ()  # the first body of `Phó Chủ tịch HĐND, UBND tỉnh`
    inherited: bool = False  # the body is that of the next office: `Phó Chủ tịch kiêm Tổng Thư ký Ủy ban X`

    @property
    def complete(self) -> bool:
        """Whether the phrase names an office by itself."""
        return bool(self.body) or self.row["bare"] == "yes" or self.place is not None


@cache
def _titles() -> Phrases[Title]:
    entries: list[tuple[str, Title]] = []
    for row in lexicon.read("titles"):
        for quyen in ("", "quyền "):
            entries.append((quyen + row["surface"], Title(row, "phó" in syllables(row["surface"]))))
            if row["deputy"]:
                entries.append((f"{quyen}phó {row['surface']}", Title(row, True)))
    return Phrases(entries)


@cache
def _bodies() -> Phrases[Row]:
    return Phrases((row["surface"], row) for row in lexicon.read("bodies"))


@cache
def _fields() -> Phrases[str]:
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("fields"))


@cache
def _countries() -> Phrases[str]:
    return Phrases((row["surface"], row["surface"]) for row in lexicon.read("countries"))


@cache
def _modifiers() -> Phrases[str]:
    return Phrases((m, m) for m in _MODIFIERS)


@cache
def _level_words() -> Phrases[str]:
    return Phrases(_LEVELS.items())


def office_starters() -> frozenset[str]:
    """First syllables of office phrases."""
    return frozenset(_titles().table) | frozenset(_PREFIXES)


def title_at(tokens: Tokens, index: int) -> tuple[int, Title] | None:
    found = _titles().at(tokens, index)
    if found is None:
        return None
    stop, title = found
    # `đại biểu`, `thành viên`, `thư ký` … are offices only of a body
    if title.row["surface"] in ("Đại biểu", "Thành viên") and _bodies().at(tokens, stop) is None:
        return None
    if title.row["surface"] in ("UV", "ĐBQH") and not tokens.cap[index]:
        return None
    return stop, title


def level_word_at(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """`tỉnh`, `huyện`, `TP.`, `H.` (an abbreviation only in capitals and before a capital or a number)."""
    found = _level_words().at(tokens, index)
    if found is None:
        return None
    stop, level = found
    if "".join(tokens.low[index:stop]) in _ABBREVIATED:
        if not tokens.cap[index]:
            return None
        dotted = stop < len(tokens) and tokens.low[stop] == "." and tokens.glued(stop)
        if dotted:
            stop += 1
        if not (stop < len(tokens) and (tokens.cap[stop] or tokens.low[stop][0].isdigit())):
            if tokens.low[index] != "tp":
                return None
        elif len(tokens.low[index]) == 1 and not dotted:
            return None
    return stop, level


def capital_run(tokens: Tokens, index: int) -> int:
    """The token after the capitalised syllables that start here, joined by hyphens; never into an office or a body."""
    at = index
    while at < len(tokens):
        if at > index and (title_at(tokens, at) is not None or (_PREFIXES.get(tokens.low[at]) and title_at(tokens, at + 1) is not None)):
            break
        if tokens.cap[at] or (tokens.low[at] == "'" and at == index + 1 and tokens.low[index] in ("k", "h") and at + 1 < len(tokens) and tokens.cap[at + 1]):
            at += 1
        elif tokens.low[at] in "-'" and index < at < len(tokens) - 1 and tokens.glued(at) and tokens.glued(at + 1) and tokens.low[at + 1].isalpha():
            at += 2
        else:
            break
    return at


class _Parser:
    """State of one parse: collected pieces and the token reached."""

    def __init__(self, tokens: Tokens, folded: str, word_end: Callable[[int], int]) -> None:
        self.tokens = tokens
        self.folded = folded
        self.word_end = word_end
        self.body: list[Piece] = []
        self.place: Piece | None = None
        self.place_end = 0
        self.term: Piece | None = None
        self.level: str | None = None
        self.private = False
        self.at = 0
        self.kept = 0  # end of the office phrase proper (a trailing term lies behind it)
        self.head = ""
        self.twin: list[Piece] = []

    # --- places ---

    def gazetteer(self, index: int) -> tuple[int, set[str]] | None:
        """Token after the longest place name at `index` and its levels."""
        if index >= len(self.tokens):
            return None
        found = places.place_at(self.folded, self.tokens.start[index])
        if found is None:
            return None
        end, levels = found
        stop = index
        while stop < len(self.tokens) and self.tokens.end[stop] <= end:
            stop += 1
        return (stop, set(levels)) if stop > index else None

    def name_follows(self, index: int, stop: int) -> bool:
        """Whether the capitals from `index` to `stop` are a person's name."""
        return looks_native(self.tokens.low[index:stop])

    def proper_name(self, index: int, level: str) -> int | None:
        """The token after the place name that follows a level word at `index`; None where a person or nothing follows."""
        tokens = self.tokens
        if index >= len(tokens):
            return None
        if _NUMBER.fullmatch(tokens.low[index]) or (tokens.cap[index] and _ROMAN.fullmatch(tokens.low[index]) and tokens.low[index] != "y"):
            if level in ("district", "commune", "village"):
                return index + 1
        if not tokens.cap[index]:
            return None
        run = capital_run(tokens, index)
        if run - index > 1 and (tokens.low[index] in ("a", "y", "u") or "'" in tokens.low[index][:2]):
            return None  # `Trưởng buôn Y Sơn Êban`
        found = self.gazetteer(index)
        if found and found[0] <= run and (not _GAZETTEER_LEVELS[level] or found[1] & _GAZETTEER_LEVELS[level] or found[0] == run):
            stop, levels = found
            if stop == run or self.name_follows(stop, run) or _NUMBER.fullmatch(tokens.low[stop]):
                # `huyện Trần Văn Thời` is a district, `huyện Nguyễn Văn An` none
                if levels & _GAZETTEER_LEVELS[level] or not surely_kinh(tokens.low[index:run]):
                    return stop
        if level == "province":  # the list of provinces is complete, so this is one of another country or no place
            return None if self.name_follows(index, run) or all(map(is_vietnamese, tokens.low[index:run])) else run
        for split in range(index + 1, run - 1):  # an unknown place before a name
            if split - index <= 4 and surely_kinh(tokens.low[split:run]) and is_common_surname(tokens.low[split]):
                if not (surely_kinh(tokens.low[index:run]) and split - index < 2 and run - split < 3):
                    return split
        if level != "village" and surely_kinh(tokens.low[index:run]) and is_common_surname(tokens.low[index]):
            return None
        if level == "village" and looks_kinh(tokens.low[index:run]) and is_common_surname(tokens.low[index]):
            return None
        if found and self.name_follows(found[0], run):
            return found[0]
        for split in range(index + 1, run - 1):
            if is_particle(tokens.low[split]) and len(tokens.low[split]) == 1:
                return split
        return run if run - index <= 5 else None

    def levelled_place(self, index: int, kept: bool) -> bool:
        """`huyện Đăk Tô`, `H.Nghĩa Hành`, `TP.HCM`, `tỉnh`: the level word stays in the position, the name goes to the place."""
        tokens = self.tokens
        city = self.gazetteer(index)
        word = level_word_at(tokens, index)
        if tokens.low[index] in ("tp", "tphcm") and city and "province" in city[1]:
            self.level = "province"
            self.set_place(index, city[0])
            if kept and word:
                self.body.append((index, min(word[0] - (tokens.low[word[0] - 1] == "."), city[0])))
            return True
        if word is None:
            return False
        stop, level = word
        before = self.level
        self.level = level if level != "city" else (self.level if self.level in ("province", "district") else "city")
        if kept:
            self.body.append((index, stop))
        self.at = self.kept = stop
        name = self.proper_name(stop, level)
        if name is None:
            if tokens.low[index] == "khu":
                self.body.remove((index, stop)) if kept else None
                self.level, self.at, self.kept = before, index, index
                return False
            return True
        numbered = not tokens.cap[stop] or _ROMAN.fullmatch(tokens.low[stop]) is not None
        whole = numbered or level == "village" or tokens.low[stop:name] == ["hồ", "chí", "minh"]
        if level == "city":
            found = self.gazetteer(stop)
            self.level = "province" if found and "province" in found[1] and "district" not in found[1] else "city"
            if whole:
                self.level = "province"
        self.set_place(index if whole else stop, name)
        if level == "village":
            self.place = (index, self.place_end)
        return True

    def set_place(self, first: int, stop: int) -> None:
        """The place and the larger units printed after it: `xã Đăk Kan, huyện Ngọc Hồi`, `Q.Tân Bình, TP.HCM`, `(Tiền Giang)`."""
        self.place = (first, stop)
        self.at = self.kept = self.place_end = stop
        tokens = self.tokens
        while self.at < len(tokens):
            at = self.at + (tokens.low[self.at] in ",(")
            bracket = at > self.at and tokens.low[self.at] == "("
            bare = at == self.at
            if at >= len(tokens):
                return
            word = level_word_at(tokens, at)
            found = self.gazetteer(at)
            if (word and not bare) or (word and tokens.low[at] not in ("khu", "bản")):
                stop_name = self.proper_name(word[0], word[1])
                stop = found[0] if stop_name is None and found and found[0] > word[0] else stop_name
                if stop is None:
                    return
            elif found and not bare and "province" in found[1] and capital_run(tokens, at) == found[0]:
                stop = found[0]
            else:
                return
            if bracket:
                if stop >= len(tokens) or tokens.low[stop] != ")":
                    return
                stop += 1
            self.at = self.kept = self.place_end = stop

    def bare_place(self, index: int) -> bool:
        """A place without a level word after a body: `Tỉnh ủy Kon Tum`, `Sở Xây dựng Long An`."""
        tokens = self.tokens
        if not tokens.cap[index]:
            return False
        found = self.gazetteer(index)
        if found is None:
            return False
        stop, levels = found
        fitting = {"province": {"province"}, "district": {"district"}, "commune": {"commune"}, "city": {"province", "district"}}
        wanted = fitting.get(self.level or "", {"province", "district"})
        if not levels & wanted:
            # a body of the State named by a place of another level: `Huyện ủy` of a town
            if not (self.level == "district" and levels & {"commune", "province"}) or looks_kinh(tokens.low[index:stop]):
                return False
        run = capital_run(tokens, index)
        if stop < run and not self.name_follows(stop, run) and looks_kinh(tokens.low[index:run]):
            return False
        if stop > run:
            return False
        if self.level is None or self.level == "city":
            self.level = "province" if "province" in levels else "district"
        self.set_place(index, stop)
        return True

    # --- bodies ---

    def open_name(self, index: int, named: bool) -> int:
        """The end of a body's own name after its head: fields of work, capitalised words, `và` and `các` between them."""
        tokens = self.tokens
        at, small = index, False  # small: a field in small letters went before
        while at < len(tokens):
            known = _fields().at(tokens, at)
            if known and (at == index or tokens.cap[at] or small or tokens.low[at - 1] in ("và", "-", ",", "&", "các")):
                small = not tokens.cap[at]
                at = known[0]
                continue
            small = False
            low = tokens.low[at]
            nxt = at + 1
            if low in ("và", "-", "&", "/") and at > index and nxt < len(tokens):
                step = nxt + (tokens.low[nxt] == "các")
                if title_at(tokens, nxt) or _bodies().at(tokens, step, lambda r: r["kind"] == "fixed" and r["level"] != ""):
                    break
                field_next = _fields().at(tokens, step)
                if field_next or (low != "-" and tokens.cap[step] and not looks_kinh(tokens.low[step : capital_run(tokens, step)]) and self.gazetteer(step) is None):
                    at = step
                    continue
                break
            if low == "các" and nxt < len(tokens) and tokens.cap[nxt]:
                at = nxt
                continue
            if low == "số" and nxt < len(tokens) and _NUMBER.fullmatch(tokens.low[nxt]):
                at = nxt + 1
                continue
            if _NUMBER.fullmatch(low):
                if at == index or tokens.glued(at) or tokens.low[at - 1] == "số":
                    at = nxt
                    continue
                break
            if not tokens.cap[at] or title_at(tokens, at) or (level_word_at(tokens, at) and not named and tokens.low[at] in _ABBREVIATED):
                break
            if at > index or not named:
                if self.body_starts(at):
                    break
                if _countries().at(tokens, at):
                    break
            run = capital_run(tokens, at)
            place = self.gazetteer(at)
            if place and place[0] <= run and place[1] & {"province", "district"} and (place[0] == run or self.name_follows(place[0], run)):
                if not named or at > index or place[0] < run:
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

    def known_name(self, index: int, stop: int) -> bool:
        """Whether words of offices and bodies, not of a place, make up the name."""
        return any(_fields().at(self.tokens, i) or _bodies().at(self.tokens, i) for i in range(index, stop)) or self.tokens.low[index][0].isdigit()

    def small_tail(self, index: int, most: int) -> int:
        """Lower-case words that end a body's name before a mark: `Sở giao thông,`, `Phòng Tài chính vật giá,`; none where the sentence goes on."""
        tokens = self.tokens
        stop = index
        while stop < len(tokens) and tokens.low[stop].isalpha() and not tokens.cap[stop] and stop - index <= most:
            if self.sentence_goes_on(stop) or title_at(tokens, stop) or tokens.low[stop] in (*_CONNECTORS, "khóa", "nhiệm", "này", "và", "thì", "hiện", "nhiều"):
                return index
            if tokens.low[stop] in ("tỉnh", "huyện", "xã", "phường", "quận"):
                break
            stop += 1
        ended = stop >= len(tokens) or tokens.low[stop] in ",;.)-:" or (tokens.cap[stop] and (most > 3 or _countries().at(tokens, stop))) or tokens.low[stop] in ("tỉnh", "huyện", "xã", "phường", "quận")
        return stop if ended and stop - index <= most else index

    def body_starts(self, index: int) -> bool:
        found = _bodies().at(self.tokens, index)
        if found is None or found[1]["surface"] in ("Đảng", "Chính trị", "Hậu cần", "quân sự"):
            return False
        return found[1]["kind"] in ("fixed", "number", "board") or (self.tokens.cap[index] and self.tokens.low[index - 1] != "các")

    def lower_end(self, index: int) -> int:
        """The end of the lower-case syllables from `index`."""
        while index < len(self.tokens) and self.tokens.low[index].isalpha() and not self.tokens.cap[index]:
            index += 1
        return index

    def take_body(self, index: int, holders: bool) -> bool:
        found = _bodies().at(self.tokens, index, lambda r: holders or r["kind"] != "holder")
        if found is None:
            return False
        stop, row = found
        tokens, kind = self.tokens, row["kind"]
        surface = row["surface"].lower()
        if surface in ("ca", "tw", "tư", "t.ư", "bv", "ccb", "bch", "btv") and not tokens.text[tokens.start[index] : tokens.end[index]].isupper():
            return False
        if surface in ("đảng", "chính trị", "nhà nước", "vùng", "báo", "tòa", "tổ", "đội", "đài", "viện", "khối", "cụm", "nhóm", "trại") and (
            not tokens.cap[index] and self.at == index and surface in ("báo", "nhóm", "vùng", "trại")
        ):
            return False
        if kind == "number":
            number = stop < len(tokens) and (_NUMBER.fullmatch(tokens.low[stop]) or tokens.cap[stop])
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
            stop = self.open_name(stop, named=kind == "named")
            if surface not in ("đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "chi đoàn", "cơ quan", "hội", "bộ phận"):
                stop = self.small_tail(stop, 6 if stop == found[0] else 3)
            bare_head = stop == found[0]
            if bare_head and kind == "open" and not tokens.cap[index] and surface in ("bộ", "báo", "đoàn", "tổ", "đội", "khối", "khoa", "phòng", "ban"):
                if surface != "ban":
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
        if stop is None or stop == at + 1 or not all(tokens.text[tokens.start[i] : tokens.end[i]].isupper() or not tokens.low[i].isalpha() for i in range(at + 1, stop)):
            return False
        if term_at(tokens, at) is not None or self.gazetteer(at + 1) is not None:
            return False
        self.at = self.kept = stop + 1
        return True

    def run(self, index: int, title: Title) -> None:
        """Body, place and term from `index` on."""
        tokens, row = self.tokens, title.row
        self.at = self.kept = index
        holders = row["surface"] in ("Trợ lý", "Đặc phái viên", "Thư ký", "Cố vấn", "Người phát ngôn")
        self.level = row["level"] or None
        if row["body"] and row["level"] == "village":
            name = self.proper_name(index, "village")
            if name is not None:
                self.set_place(index, name)
                return
            self.levelled_place(index, kept=False)
            return
        if row["body"] and self.at < len(tokens) and not (row["surface"] == "Trưởng đoàn" and self.is_body("đại biểu quốc hội", "đbqh")):
            self.own_body(index, row["body"])
        if row["surface"] in ("Bộ trưởng", "Thứ trưởng", "Bí thư thứ nhất") and _fields().at(tokens, index):
            stop = self.open_name(index, named=False)
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
        known = _bodies().at(self.tokens, index - len(row_body.split())) if row_body in ("ban", "văn phòng") else None
        if known and known[0] > index:
            event = " ".join(self.tokens.low[known[0] : known[0] + 2])
            stop = self.board(known[0]) if known[1]["kind"] == "board" or event.startswith(_EVENTS) else known[0]
            self.head = known[1]["surface"].lower()
            self.level = known[1]["level"] or self.level
        else:
            stop = self.open_name(index, named=False)
            if row_body != "ban" or stop > index:
                stop = self.small_tail(stop, 6 if stop == index else 3)
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
            if title_at(tokens, at) or self.sentence_goes_on(at) or (low in _LEVELS and low not in ("khu", "bản", "làng")):
                break
            if not low.isalnum() and low not in "-/&," and not (low == "." and tokens.glued(at)):
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
            return title_at(tokens, at + 1) is not None or following in ("đồng", "ông", "bà", "đại", "lãnh", "sự", fold("toàn"), "nhiều", "một", "là", "được")
        return tokens.low[at] in _SENTENCE_WORDS or " ".join(tokens.low[at : at + 2]) in _SENTENCE_PAIRS

    def enumerates(self, comma: int) -> bool:
        """A comma inside a board's name: `phòng, chống`, `tham nhũng, tiêu cực`: small letters up to the next mark or level word."""
        tokens = self.tokens
        ahead = range(comma + 1, min(comma + 6, len(tokens)))
        if any(map(self.sentence_goes_on, ahead)):
            return False
        return tokens.low[comma - 1] in ("phòng", "nhũng", "thiên") or tokens.low[comma + 1] in ("chống", "tiêu", "chỉnh", "lãng", "cứu", "tìm")

    def is_body(self, *surfaces: str) -> bool:
        found = _bodies().at(self.tokens, self.at)
        return found is not None and found[1]["surface"].lower() in surfaces

    def coordinated(self, row: Row) -> bool:
        """`Phó Chủ tịch HĐND, UBND tỉnh`: two offices; `Chánh Văn phòng HĐND và UBND tỉnh`: one, of an office that serves both."""
        tokens, mark = self.tokens, self.at
        if self.head not in _COUNCILS or title_at(tokens, mark + 1):
            return False
        found = _bodies().at(tokens, mark + 1)
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
        if self.head not in ("vụ", "cục", "phòng", "khoa", "viện", "trung tâm", "chi cục", "ban", "tổng cục", "trường", "đội", "") or at >= len(tokens):
            return False
        if not self.body or title_at(tokens, at):
            return False
        found = _bodies().at(tokens, at)
        if found is None or found[1]["surface"] not in ("Bộ", "Sở", "Công an", "Văn phòng", "Bộ CHQS", "Bộ Tư lệnh", "Quân khu", "Học viện", "Bệnh viện", "Tổng cục"):
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
        body = _bodies().at(tokens, at, lambda r: holders or r["kind"] != "holder")
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
        country = _countries().at(tokens, at)
        if country and tokens.cap[at]:
            self.body.append((at, country[0]))
            self.at = self.kept = country[0]
            if tokens.low[at : at + 2] != ["việt", "nam"]:
                self.level = "other"
            return True
        if self.body or connected or self.level:
            return self.bare_place(at)
        return False


def term_at(tokens: Tokens, index: int) -> tuple[Piece, int] | None:
    """`khóa XII`, `nhiệm kỳ 2016-2021`, `(khóa IX, nhiệm kỳ 2019 – 2024)`, after a comma too: (its tokens, the token after it)."""
    low, n = tokens.low, len(tokens)
    at = index
    opened = at < n and low[at] == "("
    if at < n and low[at] in "(,":
        at += 1
    first = at
    end = at
    while at < n:
        if low[at] == "khóa" and at + 1 < n and (_ROMAN.fullmatch(low[at + 1]) or low[at + 1].isdigit()):
            at += 2
        elif low[at : at + 2] == ["nhiệm", "kỳ"] and at + 2 < n and (low[at + 2].isdigit() or _ROMAN.fullmatch(low[at + 2])):
            at += 3
            if at + 1 < n and low[at] in "-/" and low[at + 1].isdigit():
                at += 2
        else:
            break
        end = at
        if at + 1 < n and low[at] == "," and low[at + 1] in ("nhiệm", "khóa"):
            at += 1
    if end == first:
        return None
    after = end
    if opened:
        if end >= n or low[end] != ")":
            return None
        after = end + 1
    return (first, end), after


def parse(tokens: Tokens, index: int, folded: str, word_end: Callable[[int], int]) -> Office | None:
    """The office phrase at `index`; None where no title stands there. `word_end(offset)` is the token after the word at an offset."""
    start = index
    prefix = None
    while index < len(tokens) and tokens.low[index] in _PREFIXES and (title_at(tokens, index + 1) or tokens.low[index + 1 : index + 2] == ["quyền"]):
        prefix = _PREFIXES[tokens.low[index]]
        index += 1
    found = title_at(tokens, index)
    if found is None:
        return None
    stop, title = found
    row = title.row
    body_word: Piece | None = None
    if row["body"]:
        word = syllables(row["body"])
        size = len(word)
        starts = [at for at in range(index, stop) if tokens.low[at : at + size] == word]
        body_word = (starts[-1], starts[-1] + size) if starts else None
    while True:
        modifier = _modifiers().at(tokens, stop)
        if modifier and not (modifier[1] == "thường vụ") and not (modifier[1] == "chính thức"):
            stop = modifier[0]
        elif tokens.low[stop : stop + 1] == ["tt"] and tokens.cap[stop] and _bodies().at(tokens, stop + 1):
            stop += 1
        else:
            break
    if row["body"] == "đoàn" and " ".join(tokens.low[stop : stop + 2]) in _MISSIONS:
        stop += 2
    parser = _Parser(tokens, folded, word_end)
    parser.run(stop, title)
    end = max(stop, parser.kept)
    after = max(end, parser.at)
    level, place = parser.level, parser.place
    if place and level == "village":
        first = body_word[0] if body_word and body_word[1] == place[0] else place[0]
        place = (first, parser.place_end)
    return Office(
        start=start, end=end, after=after, title=(index, stop), row=row, prefix=prefix, deputy=title.deputy, body=tuple(parser.body),
        body_word=body_word, place=place,
        term=parser.term, level=level, private=parser.private, twin=(*parser.twin, *parser.body[1:]) if parser.twin else (),
    )  # fmt: skip


def twins(office: Office) -> list[Office]:
    """The two offices of `Phó Chủ tịch HĐND, UBND tỉnh`; else the one."""
    if not office.twin:
        return [office]
    return [replace(office, body=office.twin, twin=(), inherited=True), replace(office, twin=())]


def with_body(office: Office, donor: Office) -> Office:
    """The elliptical office of `Phó Chủ tịch kiêm Tổng Thư ký Ủy ban X`: it has the body, place and term of the next one."""
    return replace(office, body=donor.body, level=donor.level, place=donor.place, term=office.term or donor.term, private=donor.private, inherited=True)
