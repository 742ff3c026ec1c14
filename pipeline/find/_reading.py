"""The state of reading one article: its sentences, the figures drafted so far, the holders printed in each sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from pipeline.article import Article, Span
from pipeline.find import _measures, _periods, _persons
from pipeline.find._counts import Count, sentences
from pipeline.find._scope import Holder, holders
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold

# How far back lists and holders are looked for, in characters and in figures: it keeps the work linear in texts without full stops.
_REACH = 1500
_RECENT = 80
_PART = Scan(
    r"(?<!\w)(?:trong (?:tổng )?(?:số )?(?:đó|này)|"
    r"trong (?:tổng )?số (?:các |những )?(?:đảng viên|đv|đồng chí|tổ chức đảng|trên)[^,;.:\d]{0,60}|bao gồm|gồm(?: có)?|"
    r"cụ thể|chia ra|riêng|(?:xét )?về (?:chuyên môn|trình độ|độ tuổi|tuổi đời|thành phần|cơ cấu|giới tính|đối tượng))(?!\w)|(?:bằng |"
    r"với )?(?:các )?hình thức ?:|\("
)
CLOSES = compile_folded(
    r"(?<!\w)(?:nâng|đưa tổng|(?<!%\ )tổng số|hiện có|hiện nay|toàn (?:tỉnh|huyện|đảng bộ|thành phố)|đến nay|kết nạp được|còn lại|kết quả|ngoài ra|"
    r"đồng thời)(?!\w)"
)
_LOOSE_ENDS = frozenset(
    map(
        fold,
        (
            "trong",
            "từ",
            "có",
            "là",
            "được",
            "đã",
            "đến",
            "hơn",
            "gần",
            "trên",
            "khoảng",
            "còn",
            "các",
            "cho",
            "để",
            "theo",
            "do",
            "đạt",
            "thì",
            "khi",
            "như",
            "đối",
            "cùng",
            "về",
            "",  # a quotation mark alone
        ),
    )
)
_SUBJECT_STOP = compile_folded(
    r"[;:()\n…]|[,.](?!\d)(?! (?:tổ dân phố|khu phố|khu dân cư|thôn|bản|làng|ấp|khóm|buôn|xóm)(?!\w)(?! \d))|(?<!\w)(?:của|trong toàn|trên địa bàn|"
    r"tại|ở|đã tổ chức|đã hoàn thành|đã tiến hành|chiếm|(?<!gia\ )tăng|giảm|so với|"
    r"và|với|tỷ lệ|tỉ lệ|"
    r"sinh hoạt (?:tại|ở|trong)|trở lên|trở xuống|nhiệm kỳ|tham dự|đại diện cho|"
    r"được kết nạp(?! từ)|gồm|bao gồm|là (?:ông|bà|đồng chí|các)|đã bầu|bị xử là|(?:tổ chức|tiến hành|hoàn thành)(?: [^\s,;.]+){0,2} đại hội|"
    r"trong năm|trong \d+ (?:năm|tháng)|năm \d|"
    r"tính đến|nâng|trong đó|tr(?:ong|ên) tổng số|trong quý|trong tháng|từ đầu|qua quá|bằng|(?<!trở\ )lên|vừa|đến hết|nên|nêu trên|"
    r"nói trên|này|(?<!thực\ )(?<!phát\ )(?<!biểu\ )(?<!thể\ )hiện|"
    r"đang(?! (?:làm|công tác|học|theo|là|giữ|giúp|phụ))|do (?:ông|bà|đồng chí|đ/c))(?!\w)"
)


_REACHES = compile_folded(r" đạt (?:(?:tỷ lệ|hơn|gần|trên) )*\d")  # `kết nạp 115 đảng viên đạt 104,5%`
_GRADE = compile_folded(
    r"(?<!\w)(?P<grade>(?:đủ tư cách,? )?(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|đủ tư cách|vi phạm tư cách)(?: \([^()]{1,6}\))?"
    r"(?: là| có| ?:)? (?:(?:hơn|gần|trên) )?$"
)
_UNDER = fold("thuộc")  # `chi bộ thuộc 50 đảng bộ`, not `chi bộ trực thuộc`
_sentence_of = attrgetter("sentence")
_GRADE_REACH = 70  # characters
_BRACKETS_APART = 120
_NEXT_BRACKET = compile_folded(r"(?: mới)?\)[^()]*\((?:mỗi [^\s()]+ )?")


@dataclass(slots=True)
class Draft:
    """A figure under construction."""

    count: Count
    unit: str
    measure: str
    rule: str
    subject: str
    sentence: int
    scope: Holder | None = None
    scope_text: str | None = None
    near: Holder | None = None  # the holder of the same figure where it is printed again: only its place is taken over
    period: _periods.Period = _periods.NONE
    part_of: int | None = None
    evidence: bool = True  # the measure is said, not assumed


@dataclass(slots=True)
class Sentence:
    index: int
    start: int
    end: int
    counts: list[Count]
    governing: dict[tuple[int, str], _measures.Governor | None] = field(default_factory=dict)  # by count and unit: asked for in many places


class Reading:
    """What has been read of one article so far; the sentences are read in order."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.folded = article.folded
        self.spans: list[Span] = sentences(article)
        self.drafts: list[Draft] = []
        self._holders: dict[int, list[Holder]] = {}
        self._governors: dict[int, list[_measures.Governor]] = {}
        self.placed: dict[str, str] = {}  # bodies printed with their place
        self._openers: dict[int, re.Match[str] | None] = {}
        self._congress_at: int | None = None
        self._wrongdoing: bool | None = None

    def congress(self, before: int) -> bool:
        """Whether the text up to here speaks of a Party congress."""
        if self._congress_at is None:
            match = _persons.CONGRESS.search(self.folded)
            self._congress_at = match.end() if match else len(self.folded) + 1
        return self._congress_at <= before

    def opener(self, s: Sentence, count: Count) -> re.Match[str] | None:
        """The bracket or `trong đó` whose list the count stands in."""
        if count.outer not in self._openers:
            self._openers[count.outer] = self._opener(s, count)
        return self._openers[count.outer]

    def _opener(self, s: Sentence, count: Count) -> re.Match[str] | None:
        bracket = None
        for opener in reversed(list(_PART.finditer(self.folded, max(s.start, count.outer - _REACH), count.outer))):
            between = self.folded[opener.end() : count.outer]
            if opener.group() == "(":
                if between.count(")") > between.count("("):
                    continue
                if any(c.end <= opener.start() for c in s.counts) or s.start == opener.start():
                    return opener
                bracket = bracket or opener  # nothing is counted before it: `do vi phạm chính sách dân số (15 trường hợp)`
                continue
            if CLOSES.search(between) or between.count(")") > between.count("("):
                continue
            return opener
        return bracket

    def opener_start(self, s: Sentence, count: Count) -> int:
        opener = self.opener(s, count)
        return opener.start() if opener is not None else s.start

    def bracketed_before(self, s: Sentence, count: Count) -> Draft | None:
        """The figure that alone fills the bracket before, where this one alone fills its own: `Chi bộ A (6 đảng viên); Chi bộ B (4 đảng viên)`."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.sentence < s.index - 1 or count.outer - last.count.end > _BRACKETS_APART:
            return None
        between = self.folded[last.count.end : count.outer]
        return last if _NEXT_BRACKET.fullmatch(between) and self.folded.startswith(")", count.end) else None

    def repeated(self, s: Sentence, count: Count, unit: str) -> Draft | None:
        return next(
            (d for d in reversed(self.recent()) if d.count.value == count.value and d.unit == unit and d.evidence and d.count.value > 1), None
        )

    def subject(self, s: Sentence, count: Count) -> str:
        stop = next((c.outer for c in s.counts if c.start > count.end and c.kind != "bare"), s.end)
        text = self.text
        grade = self.grade_before(s, count)
        if grade is not None:
            return f"{text[count.number_end : count.end].strip()} {grade[0].lower()}{grade[1:]}"
        noun = text[count.number_end : count.end].strip() or count.noun or text[count.start : count.end]
        behind = re.match(r"\s?\((?:ĐV|đảng viên)\)", text[count.end : stop]) if "(" in text[count.end : count.end + 2] else None
        start = count.end + (behind.end() if behind else 0)
        cut = _REACHES.match(self.folded, start, stop) or _SUBJECT_STOP.search(self.folded, start, stop)
        tail = _trimmed(text[start : cut.start() if cut else stop].split()[:14])
        return " ".join(f"{noun} {tail}".split()) if count.kind != "bare" else noun

    def grade_before(self, s: Sentence, count: Count) -> str | None:
        """The grade that stands before the number of those who have it: `Hoàn thành tốt nhiệm vụ (A2) là 430 đảng viên`."""
        if count.unit not in {"member", "party_cell", "grassroots_organization", "party_organization"}:
            return None
        ahead = max(s.start, count.outer - _GRADE_REACH)
        if self.folded.find("nhiệm", ahead, count.outer) < 0 and self.folded.find("tư", ahead, count.outer) < 0:
            return None
        match = _GRADE.search(self.folded, ahead, count.outer)
        return self.text[slice(*match.span("grade"))] if match is not None else None

    def short(self, start: int, stop: int) -> str:
        cut = _SUBJECT_STOP.search(self.folded, start + 1, min(stop, len(self.folded)))
        return _trimmed(self.text[start : cut.start() if cut else stop].split()[:12])

    def back(self, s: Sentence, sentences: int) -> int:
        return self.spans[max(0, s.index - sentences)][0]

    def around(self, s: Sentence, count: Count, sentences_back: int = 0) -> Span:
        """The stretch of text about a count: its sentence and some before it, within reach."""
        return max(self.back(s, sentences_back), count.start - _REACH), min(s.end, count.end + _REACH)

    def wrongdoing(self) -> bool:
        """Whether the article tells of discipline: only there are cadres and members counted together as members."""
        if self._wrongdoing is None:
            self._wrongdoing = _persons.WRONGDOING.search(self.folded) is not None
        return self._wrongdoing

    def recent(self, sentence: int = 0) -> list[Draft]:
        """The figures drafted last: as far back as a list or a reference reaches; only those from a sentence on."""
        if not self.drafts or self.drafts[-1].sentence < sentence:
            return []
        first = max(0, len(self.drafts) - _RECENT)
        return self.drafts[bisect_left(self.drafts, sentence, first, key=_sentence_of) if sentence else first :]

    def governors(self, s: Sentence) -> list[_measures.Governor]:
        """The verbs of the sentence that can govern a count."""
        if s.index not in self._governors:
            self._governors[s.index] = _measures.governors(self.folded, s.start, s.end)
        return self._governors[s.index]

    def governing(self, s: Sentence, count: Count, unit: str) -> _measures.Governor | None:
        """The verb that governs the count as one of such a unit."""
        key = count.start, unit
        if key not in s.governing:
            s.governing[key] = _measures.governing(self.governors(s), count, unit, self.folded, s.counts)
        return s.governing[key]

    def holders_near(self, index: int, start: int, end: int) -> list[Holder]:
        """The holders of a sentence around `start` and `end`."""
        found = self.holders(index)
        if not found or (start - _REACH <= found[0].start and found[-1].start < end + _REACH):  # as mostly
            return found
        first = bisect_left(found, start - _REACH, key=lambda h: h.start)
        return found[first : bisect_left(found, end + _REACH, key=lambda h: h.start)]

    def holders(self, index: int) -> list[Holder]:
        if index not in self._holders:
            found = holders(self.article, *self.spans[index])
            self._holders[index] = found
            self.placed.update({h.text: h.place for h in found if h.place and h.kind == "body"})
        return self._holders[index]


def _trimmed(words: list[str]) -> str:
    """Words joined, without what belongs to the next phrase."""
    while words and (fold(words[-1].rstrip('”"')) in _LOOSE_ENDS or (fold(words[-1]) == _UNDER and fold(" ".join(words[-2:])) != f"trực {_UNDER}")):
        words.pop()
    return " ".join(words)
