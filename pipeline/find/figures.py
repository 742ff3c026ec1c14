"""Membership figures: stated counts of members, Party organisations, committee members, delegates and covered places (contract, section 6).

`hơn 28.940 đảng viên` is a total, `kết nạp 45 đảng viên mới` admitted, `476/660 tổ chức cơ sở đảng đã tổ chức xong đại hội` held_congress,
`trong đó có 735 là nữ` a part of the number before it. Counts come from `_counts`, the meaning of ambiguous nouns from `_persons`,
the measure from `_measures`, the holder from `_scope`, the time from `_periods`; here one reader goes through the sentences in order and
remembers what it has read, since parts, repeated numbers and elliptical lists point back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from pipeline.article import Article, Mention, Span
from pipeline.find import _measures, _periods, _persons
from pipeline.find._counts import Count, counts, sentences
from pipeline.find._scope import Holder, holders
from pipeline.find.base import Extractor, compile_folded
from pipeline.fold import fold


@dataclass(frozen=True, slots=True)
class FigureMention(Mention):
    value: int
    value_high: int | None
    denominator: int | None
    qualifier: str
    unit: str
    measure: str
    subject: str
    scope: str | None
    locality: str | None
    locality_source: str
    period_start: date | None
    period_end: date | None
    period_source: str
    part_of: int | None  # `start` of the larger figure that this one is a part of


_WHOLE = fold("toàn")
_PARTY = re.compile(r"đảng|chi bộ|ủy\b|\bđv\b|tccs|đại biểu|ban chấp hành|bch")
_PART = compile_folded(
    r"(?<!\w)(?:trong (?:tổng )?(?:số )?(?:đó|này)|trong (?:tổng )?số (?:đảng viên|đv|đồng chí|trên)[^,;.:\d]{0,60}|bao gồm|gồm(?: có)?|"
    r"cụ thể|chia ra|riêng)(?!\w)|(?:bằng |với )?(?:các )?hình thức ?:|\("
)
_CLOSES = compile_folded(
    r"(?<!\w)(?:nâng|đưa tổng|tổng số|hiện có|hiện nay|toàn (?:tỉnh|huyện|đảng bộ|thành phố)|đến nay|kết nạp được|còn lại|kết quả|ngoài ra|"
    r"đồng thời)(?!\w)"
)
_LEVELS = compile_folded(
    r" ?(?:đảng viên|đv|tccsđ|chi bộ|tổ chức cơ sở đảng)?(?: \([^()]{0,40}\)| năm \d{4})? (?:đã )?(?:tăng )?(?:lên|xuống)(?: còn| đến|"
    r" tới)? "
)
_OTHER_BODY = compile_folded(r"(?<!\w)(?:đoàn|hội|công đoàn)(?!\w)")
_CANDIDATES = compile_folded(r"ứng cử|giới thiệu|đề cử|dự kiến|số dư|quy hoạch")
_FORMER = compile_folded(r" (?:nguyên|từng) (?:là|giữ)(?!\w)")
_REMAINS = compile_folded(r"(?<!\w)còn(?: lại)? $")
_LEFT_OVER = compile_folded(
    r"(?<!\w)(?:(?:tăng |giảm )?từ[^,;.]{0,60}(?:lên|xuống)|rút lại còn|còn lại|rút xuống còn|tăng lên|giảm xuống còn|xuống còn) $"
)
_CHANGE_BRACKET = compile_folded(r"[ (,]{1,4}(?:và )?(?P<verb>tăng|giảm)(?: thêm)? $")
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
        ),
    )
)
_CONGRESS_DAY = compile_folded(r"đại hội|diễn ra|khai mạc|bế mạc")
_NEW_COMMITTEE = compile_folded(r"bầu|đại hội|chỉ định|quyết định|ra mắt|nhiệm kỳ|thành lập|khóa|trúng cử|hội nghị lần thứ")
_KINDS = compile_folded(r"tổ chức|tccs|tcđ|tc đảng|cơ sở đảng|chi, ?đảng bộ|chi đảng bộ|chi/đảng bộ|đảng bộ(?:,| và) chi bộ|chi bộ(?:,| và) đảng bộ|cấp ủy")
_CHOSEN = compile_folded(r"(?<!\w)(?:chọn|lựa chọn)(?: được)? $")
_OF_WHOLE = compile_folded(r"(?<!\w)trong (?:tổng )?số (?:hơn |gần |trên )?$")
_FOUNDING = compile_folded(
    r"(?<!\w)(?:mới thành lập|ngày (?:đầu|mới) thành lập|thành lập (?:chỉ )?có|ban đầu|lúc đầu|buổi đầu|những ngày đầu|từ chỗ|trước đây|"
    r"trước đó|khi đó|lúc đó|thời điểm đó)(?!\w)"
)
_WITH_CELLS = compile_folded(r"(?:,|và)? ?với $")
_SUBJECT_STOP = compile_folded(
    r"[,;:.()\n]|(?<!\w)(?:của|trong toàn|trên địa bàn|tại|ở|đã tổ chức|đã hoàn thành|đã tiến hành|chiếm|tăng|giảm|so với|và|với|"
    r"sinh hoạt (?:tại|ở|trong)|trở lên|trở xuống|nhiệm kỳ|tham dự|"
    r"trong năm|năm \d|trong tổng số|trong quý|trong tháng|từ đầu|qua quá|bằng|lên|vừa|đến hết|nên|nêu trên|nói trên|này|hiện|đang)(?!\w)"
)
_PLAN_BEHIND = compile_folded(r"[^;.]{0,40}?,? ?(?:đạt|bằng|vượt)[^;.%]{0,25}% (?:so với )?(?:kế hoạch|chỉ tiêu|kh|nghị quyết)")
_FACT_PREDICATE = compile_folded(
    r" (?:đảng )?(?:đã |được |đều |mới )?(?:kết nạp|đạt|(?:hoàn )?thành (?:tốt )?nhiệm vụ|hoàn thành|nhiều năm|kiểm điểm|đánh giá|miễn|dự đánh giá|"
    r"xếp loại|thành lập|cơ quan|được (?:công nhận|xếp loại|đánh giá)|vi phạm|có (?:dấu hiệu|khuyết điểm|vi phạm|con|trên|từ|dưới)|"
    r"phụ trách|tham gia|làm|bỏ|xin|giữ|chưa|không|thuộc|trong (?:độ tuổi|các|doanh)|liên quan|tiêu biểu|hưởng|nghỉ|là|sinh hoạt ghép|"
    r"trong sạch|yếu kém|khác)(?!\w)"
)


@dataclass(slots=True)
class _Draft:
    """A figure under construction."""

    count: Count
    unit: str
    measure: str
    rule: str
    subject: str
    sentence: int
    scope: Holder | None = None
    scope_text: str | None = None
    period: _periods.Period = _periods.NONE
    part_of: int | None = None
    evidence: bool = True  # the measure is said, not assumed


@dataclass(slots=True)
class _Sentence:
    index: int
    start: int
    end: int
    counts: list[Count]
    governors: list[_measures.Governor]
    holders: list[Holder] = field(default_factory=list)


class Figures(Extractor):
    group = "figures"

    def find(self, article: Article) -> Iterable[Mention]:
        if not _PARTY.search(article.folded):
            return ()
        return _Reader(article).read()


class _Reader:
    """Goes through the sentences of one article in order."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.folded = article.folded
        self.spans: list[Span] = sentences(article)
        self.drafts: list[_Draft] = []
        self.holders: dict[int, list[Holder]] = {}
        self.congress_at: int | None = None

    def read(self) -> list[FigureMention]:
        pending = list(counts(self.article))
        position = 0
        for index, (start, end) in enumerate(self.spans):
            here = []
            while position < len(pending) and pending[position].start < end:
                if pending[position].start >= start:
                    here.append(pending[position])
                position += 1
            if here and (self.drafts or _PARTY.search(self.folded, max(0, start - 400), end)):
                self._sentence(_Sentence(index, start, end, here, _measures.governors(self.folded, start, end)))
        self._headline_periods()
        return [self._mention(draft) for draft in self.drafts]

    # --- one sentence -------------------------------------------------------------------------------------------------

    def _sentence(self, sentence: _Sentence) -> None:
        for position, count in enumerate(sentence.counts):
            following = sentence.counts[position + 1] if position + 1 < len(sentence.counts) else None
            draft = self._draft(sentence, count, following)
            if draft is not None:
                self._place(draft, sentence, following)
                self.drafts.append(draft)

    def _draft(self, s: _Sentence, count: Count, following: Count | None) -> _Draft | None:
        stop = min(s.end, following.outer if following else s.end)
        parent = self._parent(s, count)
        unit, rule, noun = self._unit(s, count, following, parent)
        if unit is None:
            return None
        if parent is not None and (_measures.group_of(parent.unit) != _measures.group_of(unit) or parent.count.value < count.value):
            parent = self._parent_of_group(s, count, unit)
        if (
            unit != "residential_unit"
            and _WITH_CELLS.search(self.folded, max(s.start, count.outer - 12), count.outer)
            and "trực thuộc" in self.folded[count.end : count.end + 12]
        ):
            parent = None  # `149 đảng bộ cơ sở, với 1.251 chi bộ trực thuộc`: cells of those, not a part of the larger number
        if rule in {"elected", "delegation"}:
            parent = None
        measure, evidence = self._measure(s, count, unit, rule, stop, parent)
        draft = _Draft(count, unit, measure, rule, noun or self._subject(s, count), s.index, evidence=evidence)
        draft.part_of = parent.count.start if parent is not None and measure not in {"increase", "decrease"} else None
        return draft

    # --- unit ---------------------------------------------------------------------------------------------------------

    def _unit(self, s: _Sentence, count: Count, following: Count | None, parent: _Draft | None) -> tuple[str | None, str, str | None]:
        """(unit, rule, subject where it is not the noun behind the number)."""
        folded = self.folded
        nothing = (None, "", None)
        if count.kind in {"noun", "mixed"} and count.unit == "member" and _persons.foreign(folded, s.start, s.end):
            return nothing
        if count.kind == "noun":
            if count.unit == "party_organization" and _REMAINS.search(folded, max(0, count.outer - 10), count.outer):
                whole = next((d for d in reversed(self.drafts) if d.count.denominator and d.sentence >= s.index - 1), None)
                if whole is not None and whole.unit in _measures.ORGANIZATIONS:
                    return whole.unit, "remainder", None
            return count.unit, "noun", None
        if count.kind == "committee":
            return (count.unit, "committee", None) if _persons.party_committee_noun(folded, count, s.start, s.end) else nothing
        if count.kind == "delegate":
            return ("delegate", "delegate", None) if _persons.delegate(folded, count, s.start, s.end, congress=self._congress(s.end)) else nothing
        if count.kind == "place":
            stop = _persons.coverage(folded, count, s.end)
            if stop is None:
                return nothing
            count.end = stop
            return count.unit, "coverage", None
        if count.kind == "candidate":
            governor = _measures.governing(s.governors, count, "member", folded, s.counts)
            joins = governor is not None and governor.measure == "admitted" and _measures.adjoins(governor, count, folded)
            return ("member", "candidate", None) if joins else nothing
        if count.kind == "vague":
            return (count.unit, "vague", None) if _persons.party_bodies(folded, count, s.start, s.end) else nothing
        if count.kind == "mixed":
            return (count.unit, "cadres_and_members", None) if _persons.wrongdoers(folded, count, s.start, s.end, folded) else nothing
        if count.kind == "person":
            return self._person(s, count, parent)
        return self._bare(s, count, following, parent)

    def _congress(self, before: int) -> bool:
        """Whether the text up to here speaks of a Party congress."""
        if self.congress_at is None:
            match = _persons.CONGRESS.search(self.folded)
            self.congress_at = match.end() if match else len(self.folded) + 1
        return self.congress_at <= before

    def _person(self, s: _Sentence, count: Count, parent: _Draft | None) -> tuple[str | None, str, str | None]:
        folded = self.folded
        nothing = (None, "", None)
        if _persons.other_people(folded, count, self.article.text):
            return nothing
        persons = parent is not None and _measures.group_of(parent.unit) in {"member", "committee_member", "delegate"}
        if count.noun == "cán bộ":
            return (parent.unit, "part", None) if parent is not None and persons else nothing
        elects = any(g.measure == "elected" and g.end <= count.start for g in s.governors)
        if _persons.delegation(folded, count, s.start):
            return "delegate", "delegation", None
        body = _persons.committee(folded, count, s.start, s.end, elects)
        if body is not None:
            noun = self.article.text[count.number_end : count.end].strip()
            return "committee_member", "elected", f"{noun}, {self._short(*body)}" if body[0] < count.start else None
        recent = self.drafts[-1] if self.drafts and self.drafts[-1].sentence >= s.index - 1 else None
        if recent is not None and recent.unit in {"committee_member", "delegate"} and _persons.spare(folded, count, s.start):
            return recent.unit, "spare", "số dư"
        if (
            recent is not None
            and recent.sentence == s.index
            and recent.count.kind == "person"
            and _LEFT_OVER.search(folded, max(s.start, count.outer - 80), count.outer)
        ):
            return recent.unit, "level", recent.subject
        if count.noun == "thành viên":
            return nothing
        if persons and parent is not None:
            return parent.unit, "part", self._part_noun(s, count)
        if _persons.raised(folded, count, s.start) and any(d.unit == "member" and d.sentence == s.index for d in self.drafts):
            return "member", "noun_before", "đảng viên"
        opener = self._opener(s, count)
        if opener is not None and _measures.described(folded, opener.start(), opener.end()):
            return "member", "part", None
        before = _persons.noun_before(folded, count, s.start) or _persons.listed_before(folded, count, s.start)
        if before is not None:
            begin = max(s.start, count.start - 110) + before.start("noun")
            return "member", "noun_before", self._short(begin, begin + len(before["noun"]))
        context = folded[self._back(s, 1) : s.end]
        if _persons.own_predicate(folded, count, context):
            return "member", "predicate", None
        governor = _measures.governing(s.governors, count, "member", folded, s.counts)
        if governor is None:
            return nothing
        near = count.outer - governor.end <= 60
        if governor.measure == "awarded" and "đảng" in folded[governor.start : count.end]:
            return "member", "badge", None
        if governor.measure == "admitted" and near and not _OTHER_BODY.search(folded, governor.end, count.end):
            return "member", "admitted", None
        if governor.measure == "disciplined" and near and _persons.party_discipline(context):
            return "member", "disciplined", None
        if governor.surface.startswith("chuyển") and near:
            return "member", "governed", None
        return nothing

    def _bare(self, s: _Sentence, count: Count, following: Count | None, parent: _Draft | None) -> tuple[str | None, str, str | None]:
        folded = self.folded
        nothing = (None, "", None)
        levels = _LEVELS.match(folded, count.end)
        if levels and following is not None and following.outer == levels.end() and following.kind == "noun":
            return following.unit, "level_before", self.article.text[following.number_end : following.end].strip()
        joined = _persons.joiners(folded, count, s.end)
        if joined is not None:
            governor = _measures.governing(s.governors, count, "member", folded, s.counts)
            if governor is not None and governor.measure == "admitted" and _measures.adjoins(governor, count, folded):
                count.end = joined
                return "member", "candidate", None
        before, behind = _persons.forms()
        form = behind.match(folded, count.end) if parent is not None else None
        if form is not None:
            return self._basis(s, parent), "form", form.group().strip()
        if not _persons.BOUNDARY.match(folded, count.end) and not (parent is not None and _persons.attributes().match(folded, count.end + 1)):
            return nothing
        last = self.drafts[-1] if self.drafts and self.drafts[-1].sentence == s.index else None
        if (last is not None and last.unit != "member") or (last is not None and last.count.kind != "bare"):
            change = _CHANGE_BRACKET.fullmatch(folded, last.count.end, count.outer)
            if change is not None:
                return last.unit, "changed", last.subject
        form = before.search(folded, max(s.start, count.start - 60), count.start)
        if form is not None:
            basis = self._basis(s, parent)
            return (basis, "form", " ".join(self.article.text[form.start() : count.start].split()).rstrip(" :")) if basis else nothing
        if parent is not None and parent.measure == "awarded" and _persons.badge_years(folded, count, s.start):
            return parent.unit, "badge", None
        for finder, unit in ((_persons.noun_before, "member"), (_persons.changed, "member"), (_persons.organization_before, None)):
            match = finder(folded, count, s.start)
            if match is not None:
                begin = max(s.start, count.start - 110) + match.start("noun")
                noun = self._short(begin, begin + len(match["noun"].rstrip()))
                return unit or _organization(match["noun"]), "changed" if match.groupdict().get("verb") in {"tăng", "giảm"} else "noun_before", noun
        return self._bare_part(s, count, parent) if parent is not None else nothing

    def _bare_part(self, s: _Sentence, count: Count, parent: _Draft) -> tuple[str | None, str, str | None]:
        """`trong đó có 735 là nữ; 572 là người dân tộc thiểu số`, `nữ: 15`, `tái cử: 31`."""
        if parent.unit not in {"member", "committee_member", "delegate"}:
            return None, "", None
        after = re.compile(r" {1,3}").match(self.folded, count.end)
        attribute = _persons.attributes().match(self.folded, after.end()) if after else None
        if attribute is not None:
            return parent.unit, "part", re.sub(r"^(?:là|có)\s+(?!đạo)", "", self._short(attribute.start(), attribute.end() + 40))
        noun = self._part_noun(s, count)
        return (parent.unit, "part", noun) if noun is not None else (None, "", None)

    def _part_noun(self, s: _Sentence, count: Count) -> str | None:
        """The sub-population printed before its number: `nữ 24.110 đồng chí`, `tái cử: 31`."""
        window = max(s.start, count.start - 90)
        before = _persons.attribute_before().search(self.folded[window : count.start])
        return self.article.text[window + before.start("noun") : window + before.end("noun")].strip() if before else None

    def _basis(self, s: _Sentence, parent: _Draft | None) -> str | None:
        """Who is disciplined where only the forms are listed: the larger number's unit, else members where Party discipline is the matter."""
        if parent is not None:
            return parent.unit
        recent = next((d for d in reversed(self.drafts) if d.sentence >= s.index - 1 and d.measure == "disciplined"), None)
        if recent is not None:
            return recent.unit
        return "member" if _persons.party_discipline(self.folded[self._back(s, 1) : s.end]) else None

    # --- parts --------------------------------------------------------------------------------------------------------

    def _opener(self, s: _Sentence, count: Count) -> re.Match[str] | None:
        """The bracket or `trong đó` whose list the count stands in."""
        for opener in reversed(list(_PART.finditer(self.folded, s.start, count.outer))):
            between = self.folded[opener.end() : count.outer]
            if opener.group() == "(":
                if between.count(")") <= between.count("("):
                    return opener
                continue
            if _CLOSES.search(between) or between.count(")") > between.count("("):
                continue
            return opener
        return None

    def _parent(self, s: _Sentence, count: Count) -> _Draft | None:
        """The larger number before the list that the count stands in, of any unit."""
        opener = self._opener(s, count)
        if opener is None:
            return self._whole_before(s, count)
        before = [d for d in self.drafts if d.sentence == s.index and d.count.end <= opener.start()]
        if not before and opener.start() - s.start <= 20 and opener.group() != "(":
            before = [d for d in self.drafts if s.index - 2 <= d.sentence < s.index]
        flow = _measures.described(self.folded, opener.start(), opener.end())
        if flow is not None:
            before = [d for d in self.drafts if d.measure == flow and s.index - 2 <= d.sentence and d.count.end <= opener.start()]
        if opener.group() == "(":
            before = before[-1:]
            if before and self.folded[before[0].count.end : opener.start()].count(",") > 1:
                return None
        persons = count.kind in {"person", "bare"}
        listed = next((d for d in reversed(self.drafts) if d.sentence == s.index and d.count.start > opener.start() and d.part_of is not None), None)
        if listed is not None and flow is None:  # one list, one larger number
            before = [d for d in before if d.count.start == listed.part_of]
        for draft in reversed(before):
            if (draft.part_of is not None and opener.group() != "(") or draft.rule == "spare":
                continue
            if persons and _measures.group_of(draft.unit) == "organization" and count.kind == "person":
                continue
            same = count.unit is None or persons or _measures.group_of(draft.unit) == _measures.group_of(count.unit)
            if draft.count.value >= count.value and same and _is_kind(count, draft.count):
                return draft
        return None

    def _whole_before(self, s: _Sentence, count: Count) -> _Draft | None:
        """`Trong tổng số 7.214 đảng viên, có 2.110 đảng viên nữ`: the number that the sentence starts from."""
        whole = next((d for d in self.drafts if d.sentence == s.index), None)
        if whole is None or not _OF_WHOLE.search(self.folded, max(s.start, whole.count.outer - 30), whole.count.outer):
            return None
        if _CLOSES.search(self.folded, whole.count.end, count.outer) or count.kind == "bare" or count.value > whole.count.value:
            return None
        return whole if count.unit is None or _measures.group_of(count.unit) == _measures.group_of(whole.unit) else None

    def _parent_of_group(self, s: _Sentence, count: Count, unit: str) -> _Draft | None:
        opener = self._opener(s, count)
        if opener is None:
            return None
        for draft in reversed(self.drafts):
            if draft.sentence < s.index - 2 or (draft.sentence < s.index and opener.start() - s.start > 20):
                return None
            if draft.count.end <= opener.start() and _measures.group_of(draft.unit) == _measures.group_of(unit) and draft.part_of is None:
                return draft if draft.count.value >= count.value and _is_kind(count, draft.count) else None
        return None

    # --- measure ------------------------------------------------------------------------------------------------------

    def _measure(self, s: _Sentence, count: Count, unit: str, rule: str, stop: int, parent: _Draft | None) -> tuple[str, bool]:
        """(measure, whether it is said rather than assumed)."""
        folded = self.folded
        last = self.drafts[-1] if self.drafts and self.drafts[-1].sentence == s.index else None
        if rule == "coverage":
            return "coverage", True
        if rule == "form":
            return "disciplined", True
        if rule == "level_before" or (last is not None and last.rule == "level_before" and last.unit == unit and count.start - last.count.end < 40):
            return "total", True
        if rule == "remainder" or (rule == "spare" and unit == "committee_member"):
            return "other", True
        if rule == "level" and last is not None and unit == "member":
            return last.measure, True
        if rule == "changed":
            return ("increase" if "tăng" in folded[count.start - 12 : count.start] else "decrease"), True
        if unit in _measures.ORGANIZATIONS and _CHOSEN.search(folded, max(s.start, count.outer - 30), count.outer):
            return "other", True
        own = _measures.predicate(folded, count, self._predicate_stop(s, count, stop), unit)
        governor = _measures.governing(s.governors, count, unit, folded, s.counts)
        if own is not None and not (own == "elected" and unit == "committee_member" and parent is not None):
            if own == "admitted" and governor is not None and governor.measure == "admitted":
                return self._planned(s, governor.start, count, "admitted"), True
            return own, True
        if parent is not None:
            inside = governor is not None and governor.start > self._opener_start(s, count) and governor.measure not in {"total"}
            if inside and governor is not None:
                return self._planned(s, governor.start, count, governor.measure), True
            if parent.measure in _measures.FLOWS or parent.measure == "held_congress":
                return parent.measure if parent.unit == unit or parent.measure != "elected" else "subset", True
            return "subset", True
        opener = self._opener(s, count)
        listed = _measures.described(folded, opener.start(), opener.end()) if opener is not None and unit == "member" else None
        if listed is not None:
            return listed, True
        if unit == "committee_member" and rule != "elected" and opener is not None and "gồm" not in opener.group():
            return "subset", True
        if _measures.assigned(folded, s.start, count.outer):
            return "target", True
        if unit == "committee_member":
            return self._committee_measure(s, count, rule, governor)
        if unit == "delegate":
            if governor is not None and governor.measure == "elected" and not folded.startswith(" đương nhiên", count.end):
                return "elected", True
            regular = folded.startswith(" chính thức", count.end)
            return ("subset" if _persons.attributes().match(folded, count.end + 1) and not regular else "total"), True
        if governor is not None and governor.measure != "total":
            measure = self._planned(s, governor.start, count, governor.measure)
            if measure == "subset" or not (measure == "increase" and rule == "noun_before"):
                return measure, True
        repeated = self._repeated(s, count, unit)
        if governor is None and repeated is not None:
            return repeated.measure, False
        if governor is None and unit == "member" and _PLAN_BEHIND.match(folded, count.end):
            return "admitted", True
        if self._attributed(s, count, unit, stop) or (rule == "noun_before" and self._attribute_ahead(s, count)):
            return "subset", True
        return "total", governor is not None

    def _attribute_ahead(self, s: _Sentence, count: Count) -> bool:
        """`đảng viên nữ là 359 đồng chí`: the noun before the number names a sub-population."""
        match = _persons.noun_before(self.folded, count, s.start) or _persons.listed_before(self.folded, count, s.start)
        return match is not None and _persons.attributes().search(match["noun"]) is not None

    def _attributed(self, s: _Sentence, count: Count, unit: str, stop: int) -> bool:
        folded = self.folded
        if count.denominator is not None and count.denominator >= count.value:
            return True
        if unit == "member" and _persons.attributes().match(folded, count.end + 1):
            return True
        if unit in _measures.ORGANIZATIONS and folded.startswith(" trực thuộc", count.end):
            cut = folded.find(",", count.end, stop)
            tail = re.sub(
                r"^ trực thuộc(?: (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy(?: cơ sở)?|đảng bộ(?: cơ sở)?))?",
                "",
                folded[count.end : cut if cut > 0 else stop],
            )
            return bool(_FACT_PREDICATE.match(tail))
        return unit != "residential_unit" and bool(_FACT_PREDICATE.match(folded[count.end : stop]))

    def _committee_measure(self, s: _Sentence, count: Count, rule: str, governor: _measures.Governor | None) -> tuple[str, bool]:
        ahead = self.folded[max(s.start, count.outer - 140) : count.outer]
        if rule in {"spare", "level"}:
            return "other", True
        if re.search(r"phân bổ|chỉ tiêu|được giao", ahead) and "bầu" not in ahead:
            return "target", True
        if _CANDIDATES.search(ahead):
            return "other", True
        if governor is not None and governor.measure in {"elected", "other", "disciplined", "awarded", "increase", "decrease"}:
            return governor.measure, True
        if _FORMER.match(self.folded, count.end) or _persons.attributes().match(self.folded, count.end + 1):
            return "subset", True
        if re.search(r"chọn|bầu", ahead) or (rule == "elected" and _NEW_COMMITTEE.search(self.folded, self._back(s, 2), s.end)):
            return "elected", True
        return "total", True

    def _planned(self, s: _Sentence, verb: int, count: Count, measure: str) -> str:
        if measure in {"admitted", "other", "elected"} and _measures.is_target(self.folded, s.start, verb, count.start):
            return "target" if measure == "admitted" else measure
        return measure

    def _predicate_stop(self, s: _Sentence, count: Count, stop: int) -> int:
        """A predicate may follow a whole list: `12 đảng bộ và 254 chi bộ đã tổ chức đại hội`."""
        for sibling in s.counts:
            if sibling.start < count.end:
                continue
            if sibling.kind == "bare" or not re.fullmatch(r"\s*(?:,|và|cùng)\s*(?:trên|hơn|gần)?\s*", self.folded[count.end : sibling.outer]):
                return stop if sibling.outer >= stop else sibling.outer
            following = next((c.outer for c in s.counts if c.start >= sibling.end), s.end)
            tail = self.folded[sibling.end : following]
            return following if (sibling.unit in _measures.ORGANIZATIONS and "đại hội" in tail) or " bị " in f" {tail}" else stop
        return s.end

    def _opener_start(self, s: _Sentence, count: Count) -> int:
        opener = self._opener(s, count)
        return opener.start() if opener is not None else s.start

    def _repeated(self, s: _Sentence, count: Count, unit: str) -> _Draft | None:
        return next((d for d in reversed(self.drafts) if d.unit == unit and d.count.value == count.value and d.evidence and d.count.value > 1), None)

    # --- subject, scope, period ---------------------------------------------------------------------------------------

    def _subject(self, s: _Sentence, count: Count) -> str:
        stop = next((c.outer for c in s.counts if c.start > count.end and c.kind != "bare"), s.end)
        text = self.article.text
        noun = text[count.number_end : count.end].strip() or count.noun or text[count.start : count.end]
        behind = re.match(r"\s?\((?:ĐV|đảng viên)\)", text[count.end : stop])
        start = count.end + (behind.end() if behind else 0)
        cut = _SUBJECT_STOP.search(self.folded, start, stop)
        tail = _trimmed(text[start : cut.start() if cut else stop].split()[:14])
        return " ".join(f"{noun} {tail}".split()) if count.kind != "bare" else noun

    def _short(self, start: int, stop: int) -> str:
        cut = _SUBJECT_STOP.search(self.folded, start + 1, min(stop, len(self.folded)))
        return _trimmed(self.article.text[start : cut.start() if cut else stop].split()[:12])

    def _back(self, s: _Sentence, sentences: int) -> int:
        return self.spans[max(0, s.index - sentences)][0]

    def _holders(self, index: int) -> list[Holder]:
        if index not in self.holders:
            self.holders[index] = holders(self.article, *self.spans[index])
        return self.holders[index]

    def _place(self, draft: _Draft, s: _Sentence, following: Count | None) -> None:
        """Scope and period, which lists and repeated figures share."""
        parent = next((d for d in self.drafts if d.count.start == draft.part_of), None)
        stop = min(s.end, following.outer if following else s.end)
        clause = re.compile(r"[;.]").search(self.folded, draft.count.end, stop)
        stop = clause.start() if clause else stop
        draft.scope, draft.scope_text = self._scope(draft, s, stop, parent)
        stock = self._is_stock(draft, s)
        term = draft.unit not in {"delegate", "committee_member"} and draft.measure not in {"held_congress", "coverage"}
        period = _periods.period_of(self.article, draft.count.start, draft.count.end, (s.start, s.end), stop, stock=stock, term=term)
        dated = parent is not None and bool(_periods.dates_in(self.article, parent.count.end, draft.count.start))
        if (
            parent is not None
            and not dated
            and (parent.measure == draft.measure or parent.measure not in _measures.FLOWS)
            and draft.rule != "changed"
        ):
            period = parent.period
        if draft.measure in {"increase", "decrease"} and (period is None or draft.rule == "changed" or period.start == period.end):
            period = _periods.NONE
        if period is None and (draft.measure == "target" or draft.rule == "level_before" or self._founding(draft, s) or self._candidates(draft, s)):
            period = _periods.NONE
        if period is None:
            period = self._context_period(draft, s, stock)
        draft.period = period

    def _is_stock(self, draft: _Draft, s: _Sentence) -> bool:
        """Whether the figure holds on a day; actions (set up, inspected, given a task) are counted over a span."""
        if draft.unit == "delegate" or draft.measure not in _periods.STOCKS:
            return False
        if draft.measure == "other":
            return draft.rule == "remainder" or "chưa" in draft.subject
        if draft.measure == "subset" and draft.unit in _measures.ORGANIZATIONS and "kết nạp" in draft.subject:
            return False
        governor = _measures.governing(s.governors, draft.count, draft.unit, self.folded, s.counts)
        return not (draft.measure == "subset" and governor is not None and governor.measure == "subset")

    def _founding(self, draft: _Draft, s: _Sentence) -> bool:
        """`khi mới thành lập chỉ có 5 đảng viên`: a day of the past that is not printed."""
        clause = self.folded.rfind(",", s.start, draft.count.outer)
        begin = max(s.start, self.folded.rfind(",", s.start, clause) if clause > 0 else s.start)
        end = self.folded.find(",", draft.count.end, s.end)
        return bool(_FOUNDING.search(self.folded, begin, end if end > 0 else s.end)) and not re.search(
            r"đến nay|hiện|(?<!\w)nay(?!\w)", self.folded[begin : draft.count.outer]
        )

    def _candidates(self, draft: _Draft, s: _Sentence) -> bool:
        """Persons put forward for a committee: no day is theirs."""
        return (
            draft.unit == "committee_member"
            and draft.measure in {"other", "subset"}
            and bool(_CANDIDATES.search(self.folded, self._back(s, 1), s.end))
        )

    def _context_period(self, draft: _Draft, s: _Sentence, stock: bool) -> _periods.Period:
        recent = [d for d in self.drafts if d.sentence >= s.index - 3 and d.period.source in {"stated", "context"}]
        if stock:
            if draft.measure == "subset" and recent and recent[-1].measure == "subset" and recent[-1].unit == draft.unit:
                return replace(recent[-1].period, source="context")
            return _periods.reference(self.article)
        if draft.unit == "delegate" or draft.measure == "elected":
            return self._event(s)
        if draft.measure in {"increase", "decrease"}:
            return _periods.NONE
        flows = [d for d in recent if d.measure not in _periods.STOCKS or d.measure == "other"]
        return replace(flows[-1].period, source="context") if flows else _periods.NONE

    def _event(self, s: _Sentence) -> _periods.Period:
        """The days of the congress: the last day named in a sentence on it, else the reference date."""
        for index in range(s.index, max(-1, s.index - 8), -1):
            start, end = self.spans[index]
            if not _CONGRESS_DAY.search(self.folded, start, end):
                continue
            days = [m for m in _periods.dates_in(self.article, start, min(end, s.start)) if m.granularity in {"day", "days"} and m.modifier is None]
            if days:
                return _periods.Period(days[-1].start_date, days[-1].end_date, "context")
        return _periods.reference(self.article) if self.article.reference.precision == "day" else _periods.NONE

    def _scope(self, draft: _Draft, s: _Sentence, stop: int, parent: _Draft | None) -> tuple[Holder | None, str | None]:
        found = self._holders(s.index)
        count = draft.count
        electing = draft.unit in {"delegate", "committee_member"}
        usable = [h for h in found if electing or h.kind != "congress"]
        own = draft.unit in _measures.ORGANIZATIONS
        comma = compile_folded(r"[,()]").search(self.folded, count.end, stop)
        near = comma.start() if comma else stop
        for holder in usable:
            if count.end <= holder.start < near and holder.kind != "committee":
                gap = self.folded[count.end : holder.start]
                if electing and re.search(r"(?:ban chấp hành|bch|ban thường vụ|btv) $", gap):
                    return self._full(holder, s, usable)
                if (re.search(r"(?:của|trong|ở|tại|thuộc|trên) $", gap) and not gap.endswith("trực thuộc ")) or (
                    holder.kind == "place" and not own and len(gap) < 40
                ):
                    return self._full(holder, s, usable)
        controlled = draft.measure in {"disciplined", "other"}
        left = [h for h in usable if h.end <= count.start and h.kind != "committee" and not (controlled and (h.kind == "speaker" or fold(h.text).startswith("các cấp")))]
        chosen = self._nearest(left)
        if chosen is not None:
            return self._full(chosen, s, usable)
        if parent is not None:
            return parent.scope, parent.scope_text
        same = [d for d in self.drafts if d.sentence == s.index and d.scope is not None]
        if same:
            return same[-1].scope, same[-1].scope_text
        acting = [h for h in found if h.end <= count.start and h.kind == "committee"]
        if (
            acting
            and not (draft.measure == "disciplined" or self._inspected(draft, s))
            and draft.rule != "remainder"
            and draft.measure != "held_congress"
        ):
            return acting[-1], acting[-1].text
        under = next(
            (h for h in found if h.kind in {"committee", "body"} and count.end <= h.start < stop and self.folded[: h.start].endswith("trực thuộc ")),
            None,
        )
        if under is not None:
            return under, under.text
        return self._scope_before(draft, s)

    def _inspected(self, draft: _Draft, s: _Sentence) -> bool:
        governor = _measures.governing(s.governors, draft.count, draft.unit, self.folded, s.counts)
        return governor is not None and governor.surface.startswith(("kiểm tra", "giám sát", "phát hiện", "kết luận", "tố cáo", "phê bình"))

    @staticmethod
    def _nearest(left: list[Holder]) -> Holder | None:
        """The nearest holder; a plural without a name (`các tổ chức cơ sở đảng`) yields to a speaker's body or a named one."""
        if not left:
            return None
        if left[-1].place is None and fold(left[-1].text).startswith("các ") and "trực thuộc" not in left[-1].text:
            return next((h for h in reversed(left) if h.kind == "speaker" or h.place), left[-1])
        return left[-1]

    def _scope_before(self, draft: _Draft, s: _Sentence) -> tuple[Holder | None, str | None]:
        """The holder of the sentence before: of its figures, else its last body."""
        previous = [d for d in self.drafts if s.index - 1 <= d.sentence]
        if previous and (previous[-1].scope is not None or draft.unit not in {"delegate", "committee_member"}):
            return previous[-1].scope, previous[-1].scope_text
        if s.index == 0:
            return None, None
        electing = draft.unit in {"delegate", "committee_member"} or any(d.unit == "delegate" and d.sentence == s.index for d in self.drafts)
        kinds = {"body"} if draft.measure in {"disciplined", "other"} else {"body", "speaker"}
        before = [h for h in self._holders(s.index - 1) if h.kind in kinds or (electing and h.kind == "congress")]
        if not before and electing:  # a report of a congress is about one body
            before = [h for i in range(s.index - 1, -1, -1) for h in self._holders(i) if h.kind in {"body", "congress"} and not h.bare][:1]
        return (before[-1], before[-1].text) if before else (None, None)

    def _full(self, holder: Holder, s: _Sentence, found: list[Holder]) -> tuple[Holder, str]:
        """A bare `Đảng bộ` is the fuller one printed before it in the sentence."""
        if holder.bare and not fold(holder.text).startswith(_WHOLE):
            fuller = [h for h in found if h.end <= holder.start and not h.bare and h.text.lower().startswith("đảng bộ")]
            if fuller:
                return fuller[-1], fuller[-1].text
        return holder, holder.text

    def _headline_periods(self) -> None:
        """A figure with no stated period takes that of its repetition."""
        for draft in self.drafts:
            if draft.period.source in {"stated", "context"} or draft.measure in {"target"}:
                continue
            for other in self.drafts:
                same = (other.unit, other.measure, other.count.value) == (draft.unit, draft.measure, draft.count.value)
                if same and other is not draft and other.period.source in {"stated", "context"}:
                    draft.period = replace(other.period, source="context")
                    break

    def _namesake(self, scope: Holder) -> str | None:
        """`Đảng bộ huyện` after `Đảng bộ huyện Tân Yên`: the place last named of that level (of a bare `Đảng bộ`: of any level)."""
        for index in range(len(self.spans) - 1, -1, -1):
            if self.spans[index][0] > scope.start:
                continue
            for holder in reversed(self._holders(index)):
                if holder.place and holder.end <= scope.start and (holder.level == scope.level or scope.bare) and scope.level != "tỉnh":
                    return holder.place
            if scope.bare and index < len(self.spans) and self.spans[index][1] < scope.start - 900:
                break
        return None

    def _mention(self, draft: _Draft) -> FigureMention:
        count = draft.count
        locality = draft.scope.place if draft.scope is not None else None
        source = "printed" if locality else "none"
        if locality is None and draft.scope is not None:
            named = self._namesake(draft.scope)
            if named is not None:
                locality, source = named, "printed"
        if locality is None and self.article.metadata.locality:
            locality, source = self.article.metadata.locality, "document"
        return FigureMention(
            count.start,
            count.end,
            draft.rule,
            value=count.value,
            value_high=count.high,
            denominator=count.denominator,
            qualifier=count.qualifier,
            unit=draft.unit,
            measure=draft.measure,
            subject=draft.subject or self.article.text[count.start : count.end],
            scope=draft.scope_text or None,
            locality=locality,
            locality_source=source,
            period_start=draft.period.start,
            period_end=draft.period.end,
            period_source=draft.period.source,
            part_of=draft.part_of,
        )


def _is_kind(part: Count, whole: Count) -> bool:
    """Cells and committees are kinds of `tổ chức cơ sở đảng`; the cells of a committee are none of its kind, but under it."""
    if part.unit not in _measures.ORGANIZATIONS or whole.unit not in _measures.ORGANIZATIONS:
        return True
    return bool(_KINDS.match(whole.noun)) or part.noun.split()[:2] == whole.noun.split()[:2] and "bộ phận" not in part.noun


def _organization(noun: str) -> str:
    if "cơ sở" in noun or "tccs" in noun:
        return "grassroots_organization"
    return "party_cell" if noun.startswith("chi bộ") else "party_organization"


def _trimmed(words: list[str]) -> str:
    """Words joined, without what belongs to the next phrase."""
    while words and fold(words[-1]) in _LOOSE_ENDS:
        words.pop()
    return " ".join(words)
