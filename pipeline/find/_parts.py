"""Which larger number a count is a part of: `trong đó có 735 là nữ`, `(khiển trách 17, cảnh cáo 7)`, `trong tổng số 7.214 đảng viên, có 2.110 …`."""

from __future__ import annotations

import re

from pipeline.find import _measures, _persons
from pipeline.find._counts import Count
from pipeline.find._reading import CLOSES, Draft, Reading, Sentence
from pipeline.find.base import compile_folded

_KINDS = compile_folded(
    r"tổ chức|tccs|tcđ|tc đảng|cơ sở đảng|chi, ?đảng bộ|chi đảng bộ|chi/đảng bộ|"
    r"đảng bộ(?:,| và) chi bộ|chi bộ(?:,| và) đảng bộ|cấp ủy"
)
_ASPECTS = ("về ", "xét về ")
_FLOW_REACH = 6  # sentences back to the flow that `trong số đảng viên mới kết nạp` takes up
_HAD = compile_folded(r"(?: [^\s,;.()\d]+){0,4}, có (?:(?:hơn|gần|trên) )?")
# before `gồm` at the start of a sentence; anything else there is another whole: `Đoàn Chủ tịch | gồm 19 người`
_OF_THESE = compile_folded(r"\W*(?:(?:trong )?(?:tổng )?(?:số )?(?:đó|này|trên)|cụ thể)?[ ,:]*(?:bao )?")
_OF_WHOLE = compile_folded(r"(?<!\w)trong (?:tổng )?(?:số )?(?:hơn |gần |trên )?$")


def parent_of(r: Reading, s: Sentence, count: Count) -> Draft | None:
    """The larger number before the list that the count stands in, of any unit."""
    opener = r.opener(s, count)
    if opener is None:
        return _had_among(r, s, count) or _whole_before(r, s, count)
    before = [d for d in r.recent(s.index) if d.count.end <= opener.start()]
    if not before and opener.start() - s.start <= 20 and opener.group() != "(" and not _of_another(r, s, opener):
        before = [d for d in r.recent(s.index - 2) if d.sentence < s.index]
    flow = _measures.described(r.folded, opener.start(), opener.end())
    if flow is not None:
        before = [d for d in r.recent(s.index - _FLOW_REACH) if d.measure == flow and d.count.end <= opener.start()]
    if opener.group() == "(":
        before = before[-1:]
        if before and ")" in r.folded[before[0].count.end : opener.start()]:
            return None  # `Chi bộ A (12 đảng viên) và Chi bộ B (5 đảng viên)`: two brackets, two holders
        if before and r.folded[before[0].count.end : opener.start()].count(",") > 1:
            return None
    persons = count.kind in {"person", "bare"}
    inside = (d for d in reversed(r.recent(s.index)) if d.count.start > opener.start() and d.part_of is not None)
    listed = next((d for d in inside if r.opener_start(s, d.count) == opener.start()), None)  # in no bracket within the list
    if listed is not None and flow is None:  # one list, one larger number
        before = [d for d in r.recent() if d.count.start == listed.part_of]
    for near in reversed(before):
        draft = near
        if near.part_of is not None and opener.group().startswith(_ASPECTS):  # `…; về trình độ, có 582 đồng chí`: of the same whole
            draft = next((d for d in r.recent() if d.count.start == near.part_of), near)
        nested = draft.part_of is None or opener.group() == "(" or _head_of_clause(r, s, draft)
        if not nested or draft.rule == "spare" or draft.measure in {"increase", "decrease"}:
            continue
        if persons and _measures.group_of(draft.unit) == "organization" and count.kind == "person":
            continue
        same = count.unit is None or persons or _measures.may_be_part(count.unit, draft.unit, draft.measure)
        if draft.count.value >= count.value and same and _is_kind(count, draft.count):
            return draft
    return None


def _of_another(r: Reading, s: Sentence, opener: re.Match[str]) -> bool:
    return "gồm" in opener.group() and _OF_THESE.fullmatch(r.folded, s.start, opener.start()) is None


def _head_of_clause(r: Reading, s: Sentence, draft: Draft) -> bool:
    """`Cụ thể, cấp ủy kỷ luật 215 đảng viên, trong đó có 47 cấp ủy viên`: a part with a verb of its own has parts itself."""
    if draft.sentence != s.index or draft.measure not in _measures.FLOWS:
        return False
    governor = r.governing(s, draft.count, draft.unit)
    return governor is not None and governor.start > r.opener_start(s, draft.count) and _measures.adjoins(governor, draft.count, r.folded)


def _had_among(r: Reading, s: Sentence, count: Count) -> Draft | None:
    """`kiểm tra 422 đảng viên, có 147 cấp ủy viên`, `kết nạp 45 đảng viên, có 12 đảng viên nữ`: of those that something was done to."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is None or last.unit != "member" or last.measure not in _measures.FLOWS | {"other"} or last.count.value < count.value:
        return None
    described = count.unit == "member" and (_persons.attribute_behind(r.folded, count.end) or r.folded.startswith(" là ", count.end))
    if count.unit != "committee_member" and not described:
        return None
    return last if _HAD.fullmatch(r.folded, last.count.end, count.outer) is not None else None


def _whole_before(r: Reading, s: Sentence, count: Count) -> Draft | None:
    """`Trong tổng số 7.214 đảng viên, có 2.110 đảng viên nữ`: the number that the sentence starts from."""
    whole = next(iter(r.recent(s.index)), None)
    if whole is None or not _OF_WHOLE.search(r.folded, max(s.start, whole.count.outer - 30), whole.count.outer):
        return None
    if CLOSES.search(r.folded, whole.count.end, count.outer) or count.value > whole.count.value:
        return None
    if (
        count.kind == "bare"
        and not _persons.attribute_behind(r.folded, count.end)
        and not _persons.forms()[0].search(r.folded, max(s.start, count.start - 40), count.start)
    ):
        return None
    return whole if count.unit is None or _measures.group_of(count.unit) == _measures.group_of(whole.unit) else None


def parent_of_group(r: Reading, s: Sentence, count: Count, unit: str) -> Draft | None:
    opener = r.opener(s, count)
    if opener is None:
        return None
    for draft in reversed(r.recent()):
        if draft.sentence < s.index - 2 or (draft.sentence < s.index and opener.start() - s.start > 20):
            return None
        if draft.count.end <= opener.start() and _measures.group_of(draft.unit) == _measures.group_of(unit) and draft.part_of is None:
            return draft if draft.count.value >= count.value and _is_kind(count, draft.count) else None
    return None


def _is_kind(part: Count, whole: Count) -> bool:
    """Cells and committees are kinds of `tổ chức cơ sở đảng`; the cells of a committee are none of its kind, but under it."""
    if part.unit not in _measures.ORGANIZATIONS or whole.unit not in _measures.ORGANIZATIONS:
        return True
    committees = part.noun.endswith("ủy") and whole.noun.startswith("đảng bộ")  # `14 đảng bộ, gồm 9 huyện, thành, thị ủy`
    return committees or bool(_KINDS.match(whole.noun)) or (part.noun.split()[:2] == whole.noun.split()[:2] and "bộ phận" not in part.noun)
