"""Reads the place of an office: `huyện Đăk Tô`, `H.Nghĩa Hành`, `TP.HCM`, `phường 5`, `thôn 2, xã Đăk Kan, huyện Ngọc Hồi`.

The level word stays in the position, the proper name goes to the place. A name of the gazetteer is a place where its level fits;
other capitals are one unless they are a person's name (`Chủ tịch UBND huyện | Trần Văn Thuận`, but huyện `Trần Văn Thời`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.find._office_words import NUMBER, ROMAN, Piece, capital_run, honorifics, level_word_at, term_at
from pipeline.find._tokens import Tokens
from pipeline.fold import fold
from pipeline.values.names import is_common_surname, is_particle, is_surname, is_vietnamese, looks_kinh, looks_native, surely_kinh

_GAZETTEER_LEVELS = {
    "province": {"province"}, "city": {"province", "district"}, "district": {"district"}, "commune": {"commune"}, "village": set[str](),
}  # fmt: skip
# a capital begins the next sentence, whose mark is missing
_SENTENCE_STARTERS = frozenset(
    map(fold, ["được", "là", "đã", "các", "những", "theo", "khi", "với", "trong", "và", "tại", "từ", "về", "cùng", "ngày", "sau", "trước", "để"])
)
_COUNTED = frozenset(["nhiệm", "khóa", "năm", "tháng", "lần", "người", "đồng", "/"])  # behind a number that counts


class PlaceReader:
    """State of one parse: collected pieces and the token reached; readers of places."""

    place: Piece | None = None
    place_end = 0
    term: Piece | None = None
    level: str | None = None
    private = False
    leads_place = False
    heads_state = False
    at = 0
    kept = 0  # end of the office phrase proper (a trailing term lies behind it)
    head = ""
    twin: Sequence[Piece] = ()

    def __init__(self, tokens: Tokens, word_end: Callable[[int], int]) -> None:
        self.tokens = tokens
        self.word_end = word_end
        self.body: list[Piece] = []

    def name_follows(self, index: int, stop: int) -> bool:
        """Whether the capitals from `index` to `stop` are a person's name."""
        words = self.tokens.low[index:stop]
        return looks_native(words) or (len(words) == 1 and "'" in words[0] and is_particle(words[0]))

    def proper_name(self, index: int, level: str) -> int | None:
        """The token after the place name that follows a level word at `index`; None where a person or nothing follows.

        The number behind a village's name belongs to it: `buôn Ma Rin 2`; not that of `thôn Tân Lập 2 nhiệm kỳ liền`.
        """
        stop, low = self._proper_name(index, level), self.tokens.low
        if stop is None or level != "village" or not self.tokens.cap[index]:
            return stop
        numbered = NUMBER.fullmatch("".join(low[stop : stop + 1])) is not None and not _COUNTED.intersection(low[stop + 1 : stop + 2])
        return stop + numbered

    def _proper_name(self, index: int, level: str) -> int | None:
        tokens = self.tokens
        if index >= len(tokens.low):
            return None
        roman = tokens.cap[index] and ROMAN.fullmatch(tokens.low[index]) is not None
        if level in ("district", "commune", "village") and (roman or NUMBER.fullmatch(tokens.low[index])):
            return index + 1
        if not tokens.cap[index] or term_at(tokens, index) is not None:
            return None  # `Chủ tịch HĐND huyện | Khóa XX`
        run = capital_run(tokens, index)
        addressed = honorifics().at(tokens, index)
        if (run - index == 1 and tokens.low[index] in _SENTENCE_STARTERS) or (addressed is not None and addressed[0] > run):
            return None  # `Bí thư Đảng ủy xã | Được dân tin`, `Trưởng Công an huyện | Thượng tá Lê Văn An`
        if run - index > 1 and (tokens.low[index] in ("a", "y", "u") or "'" in tokens.low[index][:2]):
            return None  # `Trưởng buôn Y Sơn Êban`
        found = self.tokens.place(index)
        levels = _GAZETTEER_LEVELS[level]
        fitting = found is not None and (
            not levels or bool(found[1] & levels) or (found[0] == run and not (level == "province" and is_surname(tokens.low[index])))
        )
        if found and found[0] <= run and fitting:
            stop = found[0]
            ended = stop == run or self.name_follows(stop, run) or NUMBER.fullmatch(tokens.low[stop]) is not None
            # `huyện Trần Văn Thời` is a district, `huyện Nguyễn Văn An` none
            if ended and (found[1] & levels or not surely_kinh(tokens.low[index:run])):
                return stop
        if level == "province":  # the list of provinces is complete, so this is one of another country or no place
            return None if self.name_follows(index, run) or all(map(is_vietnamese, tokens.low[index:run])) else run
        sure = surely_kinh(tokens.low[index:run])
        for split in range(index + 1, min(index + 5, run - 1)):  # an unknown place before a name
            named = surely_kinh(tokens.low[split:run]) and is_common_surname(tokens.low[split])
            if named and not (sure and split - index < 2 and run - split < 3):
                return split
        if is_common_surname(tokens.low[index]) and (sure if level != "village" else looks_kinh(tokens.low[index:run])):
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
        if index >= len(tokens.low):
            return False
        city = tokens.place(index) if tokens.low[index] in ("tp", "tphcm") else None
        word = level_word_at(tokens, index)
        if city and "province" in city[1]:
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
        numbered = not tokens.cap[stop] or ROMAN.fullmatch(tokens.low[stop]) is not None
        whole = numbered or level == "village" or tokens.low[stop:name] == ["hồ", "chí", "minh"]
        if level == "city":
            found = self.tokens.place(stop)
            self.level = "province" if found and "province" in found[1] and "district" not in found[1] else "city"
            if whole:
                self.level = "province"
        self.set_place(index if whole else stop, name)
        if level == "village":
            self.place = (index, self.place_end)
        return True

    def set_place(self, first: int, stop: int) -> None:
        """The place and the larger units printed after it: `xã Đăk Kan, huyện Ngọc Hồi`, `(xã Đăk Kan, huyện Ngọc Hồi)`, `(Tiền Giang)`."""
        self.place = (first, stop)
        self.at = self.kept = self.place_end = stop
        tokens = self.tokens
        while self.at < len(tokens.low):
            at = self.at + (tokens.low[self.at] in ",(")
            bracket = at > self.at and tokens.low[self.at] == "("
            bare = at == self.at
            if at >= len(tokens.low):
                return
            larger = self.larger_place(at, bare)
            if larger is None:
                return
            stop = larger
            if bracket:
                while tokens.low[stop : stop + 1] == [","] and (more := self.larger_place(stop + 1, bare=False)) is not None:
                    stop = more
                if stop >= len(tokens.low) or tokens.low[stop] != ")":
                    return
                stop += 1
            self.at = self.kept = self.place_end = stop

    def larger_place(self, at: int, bare: bool) -> int | None:
        """The end of a larger unit at `at`; `bare`: no mark stands before it."""
        tokens = self.tokens
        word = level_word_at(tokens, at)
        found = tokens.place(at)
        if word and not (bare and tokens.low[at] in ("khu", "bản")):
            name = self.proper_name(word[0], word[1])
            if name is not None:
                return name
            return found[0] if found is not None and found[0] > word[0] else None
        province = found is not None and not bare and tokens.cap[at] and "province" in found[1]
        return found[0] if found and province and self.alone_or_named(found[0], capital_run(tokens, at)) else None

    def alone_or_named(self, stop: int, run: int) -> bool:
        """A place that ends its run of capitals, or that a person's name follows: `huyện Hòa Vang, Đà Nẵng | Lê Văn An`."""
        return stop == run or self.name_follows(stop, run)

    def bare_place(self, index: int) -> bool:
        """A place without a level word after a body: `Tỉnh ủy Kon Tum`, `Sở Xây dựng Long An`."""
        tokens = self.tokens
        if not tokens.cap[index]:
            return False
        found = self.tokens.place(index)
        if found is None:
            return False
        stop, levels = found
        fitting = {"province": {"province"}, "district": {"district"}, "commune": {"commune"}, "city": {"province", "district"}}
        wanted = fitting.get(self.level or "", {"province", "district"})
        # a body of a district may bear the name of its town: `Huyện ủy` of a commune's name
        other = self.level == "district" and levels & {"commune", "province"} and not looks_kinh(tokens.low[index:stop])
        if not levels & wanted and not other:
            return False
        run = capital_run(tokens, index)
        foreign = run - stop > 1 and not any(map(is_vietnamese, tokens.low[stop:run]))  # `tại Hà Nội | Aleksei Shovkun`
        if stop < run and not foreign and not self.name_follows(stop, run) and looks_kinh(tokens.low[index:run]):
            return False
        if stop > run:
            return False
        if self.level is None or self.level == "city":
            self.level = "province" if "province" in levels else "district"
        self.set_place(index, stop)
        return True
