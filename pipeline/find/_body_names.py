"""Reads a body's own name, the part where nothing but the words tells where it ends.

    Cục Quản lý | đầu tư xây dựng | , …                fields of work, capitals, a tail in small letters
    Phòng Tổ chức - Cán bộ · Cục Xuất bản, In và Phát hành   dashes and commas inside
    Ban Chỉ đạo phòng, chống dịch Covid-19 | tỉnh       a board, whose name runs on in small letters

It ends at a mark, a level word, another body, a place, a person's name or a verb (`lexicons/predicates.csv`).
"""

from __future__ import annotations

from itertools import takewhile

from pipeline.find._office_places import PlaceReader
from pipeline.find._office_words import (
    ABBREVIATED,
    LEVELS,
    NUMBER,
    Row,
    bodies,
    capital_run,
    countries,
    fields,
    honorifics,
    level_word_at,
    predicates,
    title_at,
)
from pipeline.fold import fold, fold_tones
from pipeline.values.names import is_common_surname, is_particle, is_vietnamese, looks_kinh

CONNECTORS = frozenset({"của", "thuộc", "tại", "ở"})
# abbreviations that are words in small letters
_CAPITALS_ONLY = frozenset(["ca", "tw", "tư", "t.ư", "bv", "ccb", "bch", "btv", "đu", "tu", "hu", "cat"])
# small words that no name of a body holds
_NO_BODY = frozenset([*CONNECTORS, "khóa", "nhiệm", "này", "và", "thì", "hiện", "nhiều", "rồi"])
_LEVEL_WORDS = frozenset(["tỉnh", "thành", "huyện", "quận", "xã", "phường"])  # first syllables, in capitals too: `Đảng bộ Tỉnh`
_PLACE_WORDS = frozenset([("thị", "trấn"), ("thị", "xã"), ("thành", "phố")])
# after `và` these begin something new
_NEW_CLAUSE = frozenset(map(fold, ["đồng", "ông", "bà", "đại", "lãnh", "sự", "toàn", "nhiều", "một", "là", "được"]))
# words of names that have an object, which may go on long in small letters
_TRANSITIVE = frozenset(
    map(
        fold_tones,
        ["quản lý", "hỗ trợ", "phát triển", "phòng chống", "kiểm soát", "bảo vệ", "đầu tư", "xây dựng", "tổ chức", "nghiên cứu", "bồi thường",
         "điều tra", "đào tạo", "bồi dưỡng", "chăm sóc", "khai thác", "thẩm định", "khám chữa", "giám sát", "kiểm tra", "xúc tiến", "điều hành",
         "điều phối", "phục vụ", "giải phóng", "dịch vụ", "tư vấn", "thi hành", "an toàn"],
    )
)  # fmt: skip


# words whose first syllable is no body
_OTHER_WORDS = frozenset(
    tuple(fold(word).split())
    for word in ("tổ chức", "hội trường", "hội nghị", "hội thảo", "hội họp", "đội ngũ", "trường hợp", "ban hành", "viện trợ", "đoàn kết", "đoàn viên")
)
_GROUP = fold("tổ")


class NameReader(PlaceReader):
    """Finds the ends of names."""

    def open_name(self, index: int, named: bool) -> int:
        """The end of a body's own name after its head: fields of work, capitalised words, `và` and `các` between them."""
        tokens = self.tokens
        # small: a field in small letters went before; ended: a field of the list, which needs nothing behind it
        at, small, ended = index, False, False
        while at < len(tokens.low):
            known = fields().at(tokens, at)
            if known and (at == index or tokens.cap[at] or small or tokens.low[at - 1] in ("và", "-", ",", "&", "các")):
                small, ended = not tokens.cap[at], True
                at = known[0]
                continue
            small = False
            low = tokens.low[at]
            nxt = at + 1
            if low == "," and at > index and self.listed_words(nxt):
                at = nxt
                continue
            if low in ("và", "-", "&", "/") and at > index and nxt < len(tokens.low):
                step = nxt + (tokens.low[nxt] == "các")
                if honorifics().at(tokens, nxt):
                    break
                if title_at(tokens, nxt) or self.levelled_body(step):
                    break
                field_next = fields().at(tokens, step)
                capital = step < len(tokens.low) and tokens.cap[step] and not looks_kinh(tokens.low[step : capital_run(tokens, step)])
                if field_next or (low != "-" and capital and not self.printed_place(step)) or (low == "-" and self.hyphenated(at)):
                    at = step
                    continue
                break
            if low == "các" and nxt < len(tokens.low) and tokens.cap[nxt]:
                at = nxt
                continue
            if low == "số" and nxt < len(tokens.low) and NUMBER.fullmatch(tokens.low[nxt]):
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
            level = level_word_at(tokens, at) if not named and (low in ABBREVIATED or low in _LEVEL_WORDS) else None
            levelled = level is not None and (low != "thành" or tokens.place(level[0]) is not None)
            if not tokens.cap[at] or title_at(tokens, at) or levelled:
                break
            if (at > index or not named) and (self.body_starts(at) or countries().at(tokens, at)):
                break
            run = capital_run(tokens, at)
            place = self.tokens.place(at)
            foreign = not all(is_vietnamese(w) for w in tokens.low[at:run] if w.isalpha())
            if ended and not named and (foreign or (len(low) == 1 and is_particle(low) and run > nxt)):
                break  # `Bộ trưởng Quốc phòng | Shigeru Ishida`, `Sở Y tế | A Deng`
            large = place is not None and place[0] <= run and bool(place[1] & {"province", "district"})
            if named and tokens.low[at] in ("tp", "tphcm") and place is not None:
                at = place[0]  # `Trường Đại học Kiến trúc TP.HCM`
                continue
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

    def printed_place(self, index: int) -> bool:
        """A place in capitals: `và Đoàn Kết`, not `và Đoàn kết`."""
        found = self.tokens.place(index)
        return found is not None and found[0] <= capital_run(self.tokens, index)

    def levelled_body(self, index: int) -> bool:
        """A complete body of one level, which is no part of another's name."""
        found = bodies().at(self.tokens, index, lambda row: row["kind"] == "fixed" and row["level"] != "")
        return found is not None and self.printed_so(index, found[1])

    def listed_words(self, index: int) -> bool:
        """A comma inside a name: `Cục Xuất bản, | In và Phát hành`; the list ends in `và` and a capital."""
        tokens = self.tokens
        small = fields().at(tokens, index)  # `Phòng Kinh tế, | hạ tầng và đô thị`
        if small and "và" in tokens.low[index : small[0]]:
            return True  # `Sở Giáo dục, | Khoa học và Công nghệ`
        if small and tokens.low[small[0] : small[0] + 1] == ["và"] and fields().at(tokens, small[0] + 1):
            return True
        if index >= len(tokens.low) or not tokens.cap[index] or not self.no_person(index):
            return False
        for at in range(index, min(index + 6, len(tokens.low) - 1)):
            if tokens.low[at] == "và":
                return at > index and tokens.cap[at + 1] and self.no_person(at + 1)
            if not tokens.low[at].isalpha() or title_at(tokens, at) or self.sentence_goes_on(at):
                return False
        return False

    def no_person(self, index: int) -> bool:
        """A capitalised word that begins neither a name, an office, a body nor a place."""
        tokens = self.tokens
        name = looks_kinh(tokens.low[index : capital_run(tokens, index)])
        return not (name or title_at(tokens, index) or honorifics().at(tokens, index) or self.body_starts(index) or self.tokens.place(index))

    def hyphenated(self, dash: int) -> bool:
        """A dash inside a name, before one capitalised word: `Tổ chức - Cán bộ`."""
        tokens, at = self.tokens, dash + 1
        if title_at(tokens, at) or honorifics().at(tokens, at) or self.sentence_goes_on(at) or not tokens.low[at].isalpha():
            return False
        return tokens.cap[dash - 1 - (not tokens.cap[dash - 1])] and self.unit_name(at)

    def printed_so(self, index: int, row: Row) -> bool:
        """`TƯ`, `CA`, `BCH` are bodies in capitals only."""
        return row["surface"].lower() not in _CAPITALS_ONLY or self.tokens.printed(index, index + 1).isupper()

    def unit_name(self, index: int) -> bool:
        """A capital that begins a word of several syllables, no name: `Tổng cục trưởng Đường bộ`."""
        tokens = self.tokens
        if index >= len(tokens.low) or not tokens.cap[index] or title_at(tokens, index) or self.body_starts(index):
            return False
        return self.word_end(tokens.start[index]) > index + 1 and not tokens.cap[index + 1]

    def tailed(self, head: int, index: int, named: bool) -> int:
        """The end of a name with its tail in small letters, and what follows that tail: `Trung tâm hỗ trợ Học sinh sinh viên`."""
        tokens = self.tokens
        stop = self.open_name(index, named)
        for _ in range(3):
            tail = self.small_tail(stop, 8 if stop == head or self.needs_object(stop) or fields().at(tokens, stop) else 3)
            joint = tail + (tail > stop and tokens.low[tail : tail + 1] == ["và"])
            if tail == stop or joint >= len(tokens.low) or not tokens.cap[joint]:
                return tail
            more = self.open_name(joint, named)
            if more == joint:
                return tail
            stop = more
        return stop

    def needs_object(self, stop: int) -> bool:
        """The name so far ends in a verb, and says what is managed, developed … in small letters: `Cục Quản lý | đầu tư xây dựng`."""
        return stop >= 2 and " ".join(self.tokens.low[stop - 2 : stop]) in _TRANSITIVE

    def number_ends(self, index: int) -> bool:
        """`Ban 3` is no name where the sentence goes on: `làm Trưởng Ban 3 tháng sau đó`."""
        return index >= len(self.tokens.low) or not self.tokens.low[index].isalpha() or self.tokens.cap[index]

    def bridge(self, index: int) -> int | None:
        """The capital behind one to three small words inside a name: `Ủy ban An toàn | giao thông | Quốc gia`."""
        tokens = self.tokens
        for at in range(index, min(index + 4, len(tokens.low))):
            if tokens.cap[at]:
                run = capital_run(tokens, at)
                person = is_common_surname(tokens.low[at]) and looks_kinh(tokens.low[at:run])
                return None if at == index or person or self.tokens.place(at) or self.body_starts(at) else at
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
        while stop < len(tokens.low) and tokens.low[stop].isalpha() and not tokens.cap[stop] and stop - index <= most:
            known = fields().at(tokens, stop)
            if known and known[0] > stop + 2:
                stop = known[0]  # `xây dựng nông thôn mới`, of whose words one is a verb elsewhere
                continue
            if tokens.low[stop] == "và" and stop > index and stop + 1 < len(tokens.low) and self.unit_name(stop + 1):
                return stop
            connected = tokens.low[stop] in ("của", "thuộc") or (tokens.low[stop] in ("tại", "ở") and self.body_starts(stop + 1))
            if connected and stop > index:
                return stop
            if tokens.low[stop] == "và" and stop > index and fields().at(tokens, stop + 1):
                stop += 1
                continue
            if self.sentence_goes_on(stop) or title_at(tokens, stop) or tokens.low[stop] in _NO_BODY:
                return index
            if self.place_word(stop):
                break
            stop += 1
        if tokens.low[stop : stop + 1] == ["số"] or (tokens.low[stop - 1] == "số" and stop - 1 > index):
            number = stop + (tokens.low[stop : stop + 1] == ["số"])
            if number < len(tokens.low) and NUMBER.fullmatch(tokens.low[number]):
                return number + 1
        if stop < len(tokens.low) and tokens.low[stop] not in ",;.)-:(" and not self.place_word(stop):
            ended = tokens.cap[stop] and (most > 3 or countries().at(tokens, stop) is not None or self.body_starts(stop))
        else:
            ended = True
        return stop if ended and stop - index <= most else index

    def place_word(self, index: int) -> bool:
        """`tỉnh`, `xã` begin the place behind a body; `xã hội` does not."""
        low = self.tokens.low
        if tuple(low[index : index + 2]) in _PLACE_WORDS:
            return True
        return low[index] in ("tỉnh", "huyện", "xã", "phường", "quận") and low[index + 1 : index + 2] != ["hội"]

    def other_word(self, index: int) -> bool:
        """`Quân khu 4 | tổ chức lễ tang`, `tại | Hội trường lớn`; not `Chủ tịch tổ chức Chữ thập đỏ`."""
        low, behind = self.tokens.low, self.tokens.cap[index + 2 : index + 3]
        return tuple(low[index : index + 2]) in _OTHER_WORDS and not (low[index] == _GROUP and any(behind))

    def body_starts(self, index: int) -> bool:
        found = bodies().at(self.tokens, index)
        if found is None or not self.printed_so(index, found[1]) or self.other_word(index):
            return False
        if found[1]["surface"] in ("Đảng", "Chính trị", "Hậu cần", "quân sự"):
            return False
        return found[1]["kind"] in ("fixed", "number", "board") or (self.tokens.cap[index] and self.tokens.low[index - 1] != "các")

    def lower_end(self, index: int) -> int:
        """The end of the lower-case syllables from `index`."""
        while index < len(self.tokens.low) and self.tokens.low[index].isalpha() and not self.tokens.cap[index]:
            index += 1
        return index

    def board(self, index: int) -> int:
        """The end of a long name of a board in small letters: `Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh`.

        It runs on to a mark, a name or a level word, unless a verb shows that the sentence goes on before.
        """
        tokens, at = self.tokens, index
        while at < len(tokens.low) and at - index < 25:
            low = tokens.low[at]
            known = fields().at(tokens, at)
            if known and known[0] > at + 2:
                at = known[0]  # `xây dựng nông thôn mới`, of whose words one is a verb elsewhere
                continue
            if title_at(tokens, at) or self.sentence_goes_on(at) or (low in LEVELS and self.level_ends(at)):
                break
            joined = low == "." and tokens.glued(at) and tokens.glued(at + 1)
            joined = joined or (low == "," and tokens.glued(at) and tokens.printed(at - 1, at + 2).replace(",", "").isupper())  # `PCTT,TKCN`
            if not low.isalnum() and low not in "-/&," and not joined:
                break
            if (
                low == ","
                and not joined
                and not (at + 1 < len(tokens.low) and not tokens.cap[at + 1] and (self.enumerates(at) or self.small_list(at + 1)))
            ):
                break
            if tokens.cap[at]:
                run = capital_run(tokens, at)
                if at > index and looks_kinh(tokens.low[at:run]) and is_common_surname(low):
                    break
                place = self.tokens.place(at)
                if place and "province" in place[1] and (place[0] == run or self.name_follows(place[0], run)):
                    break
            at += 1
        if at > index and at < len(tokens.low) and self.sentence_goes_on(at) and not any(tokens.cap[index:at]):
            return max(index, self.open_name(index, named=False))
        return at

    def sentence_goes_on(self, at: int) -> bool:
        """A verb or the like: the name of the body has ended before."""
        tokens = self.tokens
        if at >= len(tokens.low) or tokens.cap[at]:
            return False
        if tokens.low[at] == "và":
            following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
            return title_at(tokens, at + 1) is not None or following in _NEW_CLAUSE
        found = predicates().at(tokens, at)
        # `dự` is a verb, the first syllable of `dự báo` none
        return found is not None and (found[0] > at + 1 or self.word_end(tokens.start[at]) <= at + 1)

    def level_ends(self, at: int) -> bool:
        """A level word that begins the place, not a syllable of another word (`buôn lậu`, `khu vực`, `bản đồ`)."""
        following = at + 1 + (self.tokens.low[at + 1 : at + 2] == ["."])  # `TP.HCM`
        named = following < len(self.tokens.low) and (self.tokens.cap[following] or self.tokens.low[following].isdigit())
        return named or self.tokens.low[at] in ("tỉnh", "huyện", "quận", "xã", "phường")

    def enumerates(self, comma: int) -> bool:
        """A comma inside a board's name: `phòng, chống`, `tham nhũng, tiêu cực`: small letters up to the next mark or level word."""
        tokens = self.tokens
        ahead = list(takewhile(lambda i: tokens.low[i] not in ",;", range(comma + 1, min(comma + 6, len(tokens.low)))))
        if any(map(self.sentence_goes_on, ahead)):
            return False
        return tokens.low[comma - 1] in ("phòng", "nhũng", "thiên") or tokens.low[comma + 1] in ("chống", "tiêu", "chỉnh", "lãng", "cứu", "tìm")

    def small_list(self, index: int) -> bool:
        """`chống buôn lậu, | gian lận thương mại và hàng giả`: small words with `và` among them up to the next mark."""
        tokens, joined = self.tokens, False
        for at in range(index, min(index + 10, len(tokens.low))):
            if not tokens.low[at].isalpha():
                return joined and tokens.low[at] in ",.();"
            if tokens.cap[at] or title_at(tokens, at) or honorifics().at(tokens, at) or self.sentence_goes_on(at):
                return False
            joined = joined or (tokens.low[at] == "và" and at > index)
        return False
