"""When a figure holds, and with whose it is what lists and repetitions share."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.article import Span
from pipeline.find import _holding, _measures, _periods, _persons
from pipeline.find._counts import Count
from pipeline.find._meaning import CANDIDATES
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find._scope import Holder
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan

_NOW = compile_folded(r"đến nay|hiện|(?<!\w)nay(?!\w)")
_LONGEST = 3000  # characters of a sentence that are looked at
_NAMED = 60  # sentences back to the place named last
_CONGRESS_DAY = Scan(r"đại hội|diễn ra|khai mạc|bế mạc|(?<!\w)(?:đã |tiến hành )?họp bầu(?!\w)")
_CEREMONY = Scan(r"(?<!\w)(?:trao|tặng|buổi lễ|lễ)(?!\w)")
_ON_OCCASION = compile_folded(
    r"(?<!\w)(?:dịp này|nhân dịp|tại (?:buổi lễ|hội nghị|lễ|đại hội))(?!\w)[^.;]*"
    r"(?<!\w)(?:tặng|trao|biểu dương|tuyên dương|khen thưởng|công nhận)(?!\w)"
)
_MEETING = Scan(r"(?<!\w)(?:hội nghị|lễ|buổi lễ|đại hội|tổng kết|sơ kết|kỷ niệm)(?!\w)")
_IN_THE_YEAR = Scan(r"(?<!\w)(?:trong|cả|suốt) (?:năm|quý|kỳ)(?: qua| vừa qua)?(?= ?(?:,|(?:đã|toàn|các|cấp|đảng|huyện|tỉnh|xã)(?!\w)))")
_RATED = compile_folded(r" (?:được )?(?:xếp loại|phân loại|đạt (?:tiêu chuẩn |danh hiệu )?\"?trong sạch|trong sạch|vững mạnh|yếu kém)(?!\w)")
_CEREMONY_HELD = Scan(r"(?<!\w)(?:lễ|tổ chức)(?!\w)[^.;]{0,200}(?<!\w)(?:trao|tặng|công bố)(?!\w)[^.;]{0,40}(?:huy hiệu|hh)(?!\w)")
_TELLING = 10
_THIS_TIME = Scan(r"(?<!\w)(?:(?:đợt|dịp|lần) này|(?:tại|trong) buổi lễ|lễ trao|tại lễ)(?!\w)")
_TODAY = compile_folded(r"(?<!\w)(?:đến nay|hiện nay|hiện tại|hiện|tính đến thời điểm)(?!\w)")
_DECIDED = compile_folded(r"(?<!\w)quyết định(?: [^\s,;.]+){0,6}? (?:kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ)(?!\w)")
_SESSION = compile_folded(r"(?<!\w)(?:họp kỳ|kỳ họp|phiên họp|họp phiên|đã họp|tiến hành họp)(?!\w)")
_CLAUSE_END = re.compile(r"[;.]")
_LONGEST_SESSION = 7  # days
_NOW_REACH = 80
_REVIEWED = frozenset({"admitted", "disciplined", "other"})
_REVIEW_REACH = 4  # sentences back to the period that a report is about
_REACH = 300
_FOUNDING = Scan(
    r"(?<!\w)(?:mới thành lập|ngày (?:đầu|mới) thành lập|thành lập (?:chỉ )?có|ban đầu|lúc đầu|buổi đầu|những ngày đầu|từ chỗ|trước đây|"
    r"trước đó|khi đó|lúc đó|thời điểm đó)(?!\w)"
)
_LEVEL_BEFORE = compile_folded(r"(?<!\w)(?:tăng|giảm|nâng) từ $")


def place(r: Reading, draft: Draft, s: Sentence, following: Count | None) -> None:
    """Scope and period, which lists and repeated figures share."""
    parent = next((d for d in r.recent() if d.count.start == draft.part_of), None) if draft.part_of is not None else None
    stop = min(s.end, following.outer if following else s.end)
    clause = _CLAUSE_END.search(r.folded, draft.count.end, stop)
    stop = clause.start() if clause else stop
    draft.scope, draft.scope_text = _holding.holder_of(r, draft, s, stop, parent)
    stock = _is_stock(r, draft, s)
    term = draft.unit not in {"delegate", "committee_member"} and draft.measure not in {"held_congress", "coverage"}
    period = _periods.period_of(
        r.article,
        draft.count.start,
        draft.count.end,
        r.around(s, draft.count),
        stop,
        stock=stock,
        spans=draft.measure == "subset",
        term=term,
        planned=draft.measure == "target",
    )
    if period is not None and period.start is None:
        begin, _ = _bounded((r.back(s, _REVIEW_REACH), s.start))
        longer = _periods.under_review(r.article, begin, s.start) or _periods.over_term(r.article, begin, draft.count.outer)
        period = period.since(longer) if longer is not None else period
    if period is None and not stock:
        begin = max(s.start, draft.count.outer - _REACH)
        period = _periods.over_term(r.article, begin, draft.count.outer)
        if period is None and _periods.in_term(r.article, begin, draft.count.outer):
            period = _periods.NONE
    dated = parent is not None and bool(_periods.dates_in(r.article, max(parent.count.end, s.start), draft.count.start))
    if parent is not None and not dated and (parent.measure == draft.measure or parent.measure not in _measures.FLOWS) and draft.rule != "changed":
        period = parent.period
    if draft.measure in {"increase", "decrease"} and (
        period is None or draft.rule == "changed" or period.start == period.end or _of_stock(r, draft, s)
    ):
        period = _changed_flow(r, draft, s)
    if period is None and parent is not None and draft.measure == "subset" and parent.unit == draft.unit:
        period = parent.period  # the dates between tell of something else
    if period is None and draft.rule == "places" and r.drafts and r.drafts[-1].sentence == s.index:
        period = r.drafts[-1].period  # of the place before in the list
    if draft.rule == "earlier":  # `(năm 2015 là 2.627 đồng chí)`; when the last term ended is not said
        period = _periods.period_of(
            r.article, draft.count.start, draft.count.end, (r.drafts[-1].count.end, draft.count.end), draft.count.end, stock=stock, term=term
        )
    if period is None and (
        draft.measure == "target" or draft.rule in {"level_before", "earlier"} or _founding(r, draft, s) or _candidates(r, draft, s)
    ):
        period = _periods.NONE
    if period is None:
        period = _context_period(r, draft, s, stock)
    draft.period = period


def _changed_flow(r: Reading, draft: Draft, s: Sentence) -> _periods.Period:
    """`kiểm tra 564 đảng viên (tăng 40 đảng viên)`: the change of a flow is over its span; that of a stock is not dated."""
    same = [d for d in r.recent(s.index) if d.unit == draft.unit and d.measure not in {"increase", "decrease"}]
    flow = bool(same) and same[-1].measure in {"disciplined", "admitted", "other"} and same[-1].period.source in {"stated", "context"}
    return replace(same[-1].period, source="context") if flow else _periods.NONE


def _of_stock(r: Reading, draft: Draft, s: Sentence) -> bool:
    """`Hết quý I, Đảng bộ có 73 chi bộ, tăng 2 chi bộ so với năm 2017`: the day is the one of the whole; since when it grew is not said."""
    whole = next((d for d in reversed(r.recent(s.index)) if d.measure == "total"), None)
    return whole is not None and whole.period.source in {"stated", "context"} and not _periods.dates_in(r.article, whole.count.end, draft.count.start)


def _is_stock(r: Reading, draft: Draft, s: Sentence) -> bool:
    """Whether the figure holds on a day; actions (set up, inspected, given a task) are counted over a span."""
    if draft.unit == "delegate" or draft.measure not in _periods.STOCKS:
        return False
    if draft.measure == "other":
        return draft.rule == "remainder" or "chưa" in draft.subject
    if _admitting(draft):
        return False
    if draft.measure == "target" and draft.unit == "member":
        return "kết nạp" not in r.folded[max(s.start, draft.count.outer - _NOW_REACH) : draft.count.outer]
    governor = r.governing(s, draft.count, draft.unit)
    return not (draft.measure == "subset" and governor is not None and governor.measure == "subset")


def _admitting(draft: Draft) -> bool:
    """`8 đảng bộ kết nạp đảng viên vượt kế hoạch`: what they did is counted over a span."""
    return draft.measure == "subset" and draft.unit in _measures.ORGANIZATIONS and "kết nạp" in draft.subject


def _founding(r: Reading, draft: Draft, s: Sentence) -> bool:
    """`khi mới thành lập chỉ có 5 đảng viên`, `tăng từ 4.950 lên 5.449 đồng chí`: a day of the past that is not printed."""
    if _LEVEL_BEFORE.search(r.folded, max(s.start, draft.count.outer - 15), draft.count.outer):
        return True
    start, stop = r.around(s, draft.count)
    comma = r.folded.rfind(",", start, draft.count.outer)
    begin = max(start, r.folded.rfind(",", start, comma) if comma > 0 else start)
    end = r.folded.find(",", draft.count.end, stop)
    found = _FOUNDING.search(r.folded, begin, end if end > 0 else stop)
    if found is None or (found.start() >= draft.count.end and found.group().startswith("mới")):
        return False  # `2 chi bộ mới thành lập`: new ones, in the present
    return _NOW.search(r.folded, begin, draft.count.outer) is None


def _candidates(r: Reading, draft: Draft, s: Sentence) -> bool:
    """Persons put forward for a committee: no day is theirs."""
    return (
        draft.unit == "committee_member" and draft.measure in {"other", "subset"} and bool(CANDIDATES.search(r.folded, *r.around(s, draft.count, 1)))
    )


def _context_period(r: Reading, draft: Draft, s: Sentence, stock: bool) -> _periods.Period:
    recent = [d for d in r.recent(s.index - 3) if d.period.source in {"stated", "context"}]
    if draft.measure == "subset" and draft.unit != "delegate" and not _admitting(draft):
        return _subset_period(r, draft, s, recent, stock=stock)
    if stock:
        return _day_before(r, draft, s) or _periods.reference(r.article)
    if draft.unit == "delegate" or draft.measure == "elected":
        return _event(r, s, _CONGRESS_DAY)
    if draft.measure == "awarded" and _THIS_TIME.search(r.folded, *r.around(s, draft.count, 1)):
        return _event(r, s, _CEREMONY)
    if draft.measure == "awarded" and (held := _event(r, s, _CEREMONY_HELD)).source == "context":
        return held
    if draft.measure in {"increase", "decrease"}:
        return _periods.NONE
    if draft.measure == "other" and _ON_OCCASION.search(r.folded, max(s.start, draft.count.outer - _REACH), draft.count.outer):
        return _event(r, s, _MEETING)
    if draft.measure == "disciplined" and _DECIDED.search(r.folded, max(s.start, draft.count.outer - _NOW_REACH), draft.count.outer):
        session = _session(r, s)
        if session is not None:
            return session
    before = (d for d in r.recent() if d.sentence < s.index and d.count.value == draft.count.value)
    told = [d for d in before if _key(d) == _key(draft) and d.part_of is None and d.period.source in {"stated", "context"}]
    if told:  # a headline's number, printed again: those beside it are of its period as well
        return replace(told[-1].period, source="context")
    flows = [d for d in recent if d.measure not in _periods.STOCKS or d.measure == "other"]
    if flows:
        return replace(flows[-1].period, source="context")
    if draft.measure in _REVIEWED and draft.rule != "remainder":
        within = _IN_THE_YEAR.search(r.folded, max(s.start, draft.count.outer - _REACH), draft.count.outer)
        if within is not None and "qua" in within.group() and (last := _periods.last_year(r.article)) is not None:
            return last
        begin, _ = _bounded((r.back(s, _NAMED if within else _REVIEW_REACH), s.start))
        return _periods.under_review(r.article, begin, s.start) or _periods.over_term(r.article, begin, s.start) or _periods.NONE
    return _periods.NONE


_Key = tuple[tuple[str, str, int], bool]


def _key(draft: Draft) -> tuple[str, str, int]:
    """What a figure has in common with its repetition."""
    return draft.unit, draft.measure, draft.count.value


def _subset_period(r: Reading, draft: Draft, s: Sentence, recent: list[Draft], *, stock: bool) -> _periods.Period:
    """A part of a stock holds with the whole counted just before it, or with the part before it, else on the reference day.

    Those given a task (`phân công 640 đảng viên phụ trách hộ`) have a day only by `hiện nay`.
    """
    for other in reversed(recent):
        if other.measure == "subset" and _measures.group_of(other.unit) == _measures.group_of(draft.unit):
            return replace(other.period, source="context")
    if (
        _persons.GRADED.match(r.folded, draft.count.end)
        or _RATED.match(r.folded, draft.count.end)
        or "tư cách" in draft.subject
        or r.grade_before(s, draft.count)
    ):
        begin, _ = _bounded((r.back(s, _REVIEW_REACH), s.start))
        if (reviewed := _periods.under_review(r.article, begin, draft.count.start)) is not None:
            return reviewed  # members and organisations are graded for a year
    if draft.unit == "committee_member":
        whole = [d for d in r.recent(s.index - 2) if d.unit == draft.unit and d.measure in {"total", "elected"}]
        if whole and whole[-1].count.value >= draft.count.value:
            return whole[-1].period
    begin, _ = r.around(s, draft.count)
    if stock or _TODAY.search(r.folded, max(begin, draft.count.outer - _NOW_REACH), draft.count.outer):
        return _periods.reference(r.article)
    return _periods.NONE


def _bounded(span: Span) -> Span:
    """A sentence, or the end of one that no full stop ends."""
    return max(span[0], span[1] - _LONGEST), span[1]


def _session(r: Reading, s: Sentence) -> _periods.Period | None:
    """The days of the session that decided (`Từ ngày 11 đến 13/11, Ủy ban Kiểm tra đã họp kỳ 50 … quyết định kỷ luật 14 đảng viên`)."""
    for index in range(s.index, max(-1, s.index - _NAMED), -1):
        start, end = _bounded(r.spans[index])
        if _SESSION.search(r.folded, start, end):
            for mention in _periods.dates_in(r.article, start, min(end, s.end)):
                first, last = mention.start_date, mention.end_date
                if first and last and (last - first).days <= _LONGEST_SESSION:
                    return _periods.Period(first, last, "context")
    return None


def _event(r: Reading, s: Sentence, named: Scan) -> _periods.Period:
    """The days of a congress or ceremony: the last day named in a sentence on it, else the reference date."""
    for index in range(s.index, max(-1, s.index - 8), -1):
        start, end = _bounded(r.spans[index])
        if not named.search(r.folded, start, end):
            continue
        days = [m for m in _periods.dates_in(r.article, start, min(end, s.start)) if m.granularity in {"day", "days"} and m.modifier is None]
        days = [m for m in days if not _periods.anniversary(m)] or days
        days = [m for m in days if not r.folded.endswith("đợt ", start, m.start)] or days  # `trao Huy hiệu Đảng đợt 2/9`
        if days:
            return _periods.on(days[-1])
    return _periods.reference(r.article) if r.article.reference.precision == "day" else _periods.NONE


def settle_repetitions(r: Reading) -> None:
    """A figure with no stated period, or no holder (a headline's), takes the period and the place of its repetition."""
    known: dict[_Key, _periods.Period] = {}
    places: dict[_Key, Holder] = {}
    for draft in r.drafts:
        if draft.period.source in {"stated", "context"}:
            known.setdefault((_key(draft), draft.part_of is not None), draft.period)
        if draft.scope is not None:
            places.setdefault((_key(draft), draft.part_of is not None), draft.scope)
    for draft in r.drafts:
        whole, part = (_key(draft), False), (_key(draft), True)
        alone = draft.part_of is None or draft.count.value >= _TELLING  # two parts with the same small number are no repetition
        draft.near = places.get(whole) or (places.get(part) if alone else None)
        stated = known.get(whole) or (known.get(part) if alone else None)
        dated = draft.period.source in {"stated", "context"} or _holds_now(r, draft)
        if stated is not None and not dated and draft.measure != "target":
            draft.period = replace(stated, source="context")
        elif draft.sentence == 0 and draft.measure in _REVIEWED and draft.period.source == "none" and len(r.spans) > 1:
            # a headline's flow that is not printed again: over the period that the text begins with
            draft.period = _periods.under_review(r.article, *_bounded(r.spans[1])) or draft.period


def _day_before(r: Reading, draft: Draft, s: Sentence) -> _periods.Period | None:
    """`Tính đến 31/12/2014, Đảng bộ tỉnh có 261 đảng bộ cơ sở. Tổng số đảng viên là 57.000`: totals of one paragraph hold on one day."""
    last = r.drafts[-1] if r.drafts else None
    if last is None or last.sentence != s.index - 1 or {last.measure, draft.measure} != {"total"} or last.period.source != "stated":
        return None
    apart = "\n" in r.text[last.count.end : s.start] or _TODAY.search(r.folded, s.start, draft.count.outer)
    return None if apart or last.period.start != last.period.end else replace(last.period, source="context")


def _holds_now(r: Reading, draft: Draft) -> bool:
    """`Hiện Đảng bộ có 54 chi bộ`: said of the reference day, whatever day the number was printed for before."""
    begin = max(r.spans[draft.sentence][0], draft.count.outer - _NOW_REACH)
    return draft.period.source == "reference" and _TODAY.search(r.folded, begin, draft.count.outer) is not None
