"""What a count counts: the unit by its noun, by its list, by its sentence; None where no Party figure is meant."""

from __future__ import annotations

import re

from pipeline.find import _measures, _persons, _series
from pipeline.find._counts import Count
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find.base import compile_folded, list_heading

_LEVELS = compile_folded(
    r" ?(?:đảng viên|đv|tccsđ|chi bộ|tổ chức cơ sở đảng)?(?: \([^()]{0,40}\)| năm \d{4})? (?:đã )?(?:tăng )?(?:lên|xuống)(?: còn| đến|"
    r" tới)? "
)
# `vượt chỉ tiêu giao 1.905`, after members admitted
_GIVEN = compile_folded(r"(?<!\w)(?:chỉ tiêu|kế hoạch)(?: (?:được|đã))?(?: (?:giao|đề ra|đặt ra))?(?: (?:cả )?năm(?: \d{4})?)?(?: là|:)? $")
# `3.120 đảng viên (khóa trước là 2.627 đồng chí)`: the same thing at an earlier time
_EARLIER = compile_folded(
    r"[^()\d]{0,40}\((?:(?:khóa|nhiệm kỳ|năm|đầu nhiệm kỳ|đầu năm|cuối năm|cùng kỳ)(?: trước| ngoái| \d{4}(?: ?- ?\d{4})?)+|trước (?:đó|đây|sắp xếp))"
    r"(?:,(?: [^\s,;.()\d]+){1,6}?)?(?: chỉ)?(?: là| có| đạt| kết nạp)?(?: (?:hơn|gần|trên))? $"
)
_OF_ALL = compile_folded(r" (?:trên|trong)(?: tổng)?(?: số)? (?:(?:hơn|gần|trên|khoảng) )?")
# `(5 ở cấp thành phố và 16 ở cấp xã)`
_PLACED = compile_folded(r" (?:ở|thuộc|tại|cấp|khối|trong|của)(?: [^\s,;.()\d]+){1,6}?(?=,|;|\)| và \d)")
# `trong đó chi bộ nông thôn 1.240`
_KIND_BEFORE = compile_folded(
    r"(?:[,;:(]|(?<!\w)(?:đó|gồm|và|có)) ?(?P<noun>(?:chi bộ|đảng bộ|tổ chức cơ sở đảng|tccsđ)(?: [^\s,;.:()\d]+){0,8}?)(?: là| có| ?:)? $"
)
# `Chi bộ có 9 đồng chí`
_OF_BODY = compile_folded(
    r"(?<!\w)(?:chi bộ|đảng bộ|tổ đảng)(?: [^\s,;.:()\d]+){0,8}? (?:hiện |hiện nay |nay |đang |chỉ )?có(?: tổng số| tổng cộng| tất cả)? $"
)
_PARTY_MATTERS = (
    "chuyển",
    "công nhận",
    "xét công nhận",
    "phát thẻ",
    "cấp phát thẻ",
    "cấp thẻ",
    "trao thẻ",
    "đổi thẻ",
    "miễn sinh hoạt",
    "phê bình",
    "rút kinh nghiệm",
)
_SEATED = compile_folded(r" (?:hiện |từng )?là (?:các )?(?:đồng chí )?(?:cấp|chi|đảng|huyện|thị|quận|thành|tỉnh) ủy viên(?!\w)")
_OTHER_BODY = compile_folded(r"(?<!\w)(?:đoàn|hội|công đoàn)(?!\w)")
_REMAINS = compile_folded(r"(?<!\w)còn(?: lại)? $")
_LEFT_OVER = compile_folded(
    r"(?<!\w)(?:(?:tăng |giảm )?từ(?:[^,;.]|\.(?=\d)){0,60}(?:lên|xuống)|rút lại còn|còn lại|rút xuống còn|tăng lên|giảm xuống còn|xuống còn) $"
)
# `Hình thức kỷ luật: khiển trách 78 đồng chí, cảnh cáo 12 đồng chí`
_FORM_LABEL = compile_folded(r"(?<!\w)hình thức(?: xử lý)? kỷ luật(?: [^\s,;.:]+){0,3}? ?(?::|là ?:?|gồm ?:?)[^.:]*$")
_SPACES = re.compile(" {1,3}")
_LIST_REACH = 160
_CONTEXT = 3  # sentences before in which the Party's discipline is spoken of
_DONE = frozenset({"disciplined", "admitted", "other"})
_COUNTED_UNITS = _measures.ORGANIZATIONS | {"member"}
_LABEL = compile_folded(r"[;:(] ?(?:là |có )?(?P<noun>(?!\d)[^;:()\d]{3,90}?)(?: là| có| gồm)? ?:? (?:(?:hơn|gần|trên|khoảng) )?$")
_HEADING = compile_folded(r"[-+*•– ]*(?:(?:tỷ lệ|tỉ lệ|số lượng|số|về) )*(?P<noun>[^\n]{3,120}?)(?: (?:nhiệm kỳ|năm) [\d– -]+)?$")
_NEXT_COMMITTEE = compile_folded(
    r"[^;.\d]{0,40}?[;,](?: và)? (?:ban thường vụ|btv|ủy ban kiểm tra|ubkt)(?: (?:đảng ủy|đảng bộ|tỉnh ủy|huyện ủy|thành ủy))?"
    r" (?:gồm|gồm có|có) (?:\d+ )?"
)
_BY_KIND = compile_folded(
    r"(?<!\w)(?P<kind>(?:độ tuổi|tuổi đời|giới tính|trình độ|thành phần|cơ cấu)(?: [^\s,;.()]+){0,8}?)(?: ?[(,][^;.]{0,80})? (?:có|là|gồm|:) ?$"
)
_LIST_GOES_ON = compile_folded(r"(?:,|;| và)(?: [^\s,;.:()\d]+){1,8} (?:(?:hơn|gần|trên|khoảng) )?")
# `Đảng bộ có 5.449 đảng viên, tăng 449 đồng chí`
_CHANGE = compile_folded(r"[ (,]{1,4}(?:và )?(?P<verb>tăng|giảm|nhiều hơn|ít hơn)(?: thêm| được)? (?:(?:hơn|gần|trên|khoảng) )?$")
# `255 đồng chí năm 2005 lên 284 đồng chí năm 2006, 288 đồng chí năm 2007`
_NEXT_YEAR = compile_folded(r" (?:vào )?(?:năm|nhiệm kỳ) \d{4}(?: ?- ?\d{4})?,?(?: (?:và|lên|tăng lên|xuống|còn|đến))* $")
_CHANGE_BRACKET = compile_folded(r"[ (,]{1,4}(?:và )?(?P<verb>tăng|giảm)(?: thêm)? $")


def unit_of(r: Reading, s: Sentence, count: Count, following: Count | None, parent: Draft | None) -> tuple[str | None, str, str | None]:
    """(unit, rule, subject where it is not the noun behind the number)."""
    folded = r.folded
    nothing = (None, "", None)
    if (earlier := _earlier(r, s, count)) is not None:
        return earlier.unit, "earlier", earlier.subject
    if count.kind in {"noun", "mixed"} and count.unit == "member" and _persons.foreign(folded, *r.around(s, count)):
        return nothing
    if count.kind == "noun":
        if count.unit in _measures.ORGANIZATIONS and _REMAINS.search(folded, max(0, count.outer - 10), count.outer):
            whole = next((d for d in reversed(r.recent(s.index - 1)) if d.count.denominator), None)
            if whole is not None and whole.unit in _measures.ORGANIZATIONS:
                if count.unit == "party_organization":
                    return whole.unit, "remainder", None
                if whole.measure == "held_congress" and whole.unit == count.unit:
                    return count.unit, "remainder", None
        return count.unit, "noun", None
    if count.kind == "committee" and _next_committee(r, s, count):
        return count.unit, "next_committee", None
    if count.kind == "committee":
        return (count.unit, "committee", None) if _persons.party_committee_noun(folded, count, *r.around(s, count)) else nothing
    if count.kind == "delegate" and (body := _persons.into_committee(folded, count, s.start, s.end)) is not None:
        return "committee_member", "elected", f"{r.text[count.number_end : count.end].strip()}, {r.short(*body)}"
    if count.kind == "delegate":
        counted = any(d.unit == "delegate" and d.count.value >= count.value for d in r.recent(s.index - _CONTEXT))
        sits = _persons.delegate(folded, count, *r.around(s, count), congress=r.congress(s.end), counted=counted)
        return ("delegate", "delegate", None) if sits else nothing
    if count.kind == "place":
        stop = _persons.coverage(folded, count, s.end)
        if stop is None and count.noun == "đơn vị" and (named := _named_organization(r, s, count)) is not None:
            return named  # `nâng tổng số chi bộ lên 19 đơn vị`
        if stop is None:
            return nothing
        count.end = stop
        return count.unit, "coverage", None
    if count.kind == "candidate":
        governor = r.governing(s, count, "member")
        joins = governor is not None and _takes_in(governor, count, folded)
        joins = joins or (parent is not None and parent.rule == "candidate")
        return ("member", "candidate", None) if joins or _persons.joined(folded, count, s.end) is not None else nothing
    if count.kind == "vague" and (graded := _graded(r, s, count)) is not None:
        return graded.unit, "graded", None
    if count.kind == "vague" and (named := _named_organization(r, s, count)) is not None:
        return named
    if count.kind == "vague":
        return (count.unit, "vague", None) if _persons.party_bodies(folded, count, *r.around(s, count)) else nothing
    if count.kind == "mixed":
        return (count.unit, "cadres_and_members", None) if r.wrongdoing() and not _persons.audience(folded, count, s.end) else nothing
    if count.kind == "person":
        return _person(r, s, count, following, parent)
    return _bare(r, s, count, following, parent)


def _next_committee(r: Reading, s: Sentence, count: Count) -> bool:
    """`Ban Chấp hành Đảng bộ gồm 35 ủy viên; Ban Thường vụ có | 11 ủy viên`: of the same body."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    return last is not None and last.unit == "committee_member" and _NEXT_COMMITTEE.fullmatch(r.folded, last.count.end, count.outer) is not None


def _earlier(r: Reading, s: Sentence, count: Count) -> Draft | None:
    """The figure before, where the bracket behind it tells how many there were at an earlier time."""
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is None or (count.unit != last.unit and count.kind not in {"person", "bare"}) or not r.folded.startswith(")", count.end):
        return None
    return last if _EARLIER.fullmatch(r.folded, last.count.end, count.outer) is not None else None


def _named_organization(r: Reading, s: Sentence, count: Count) -> tuple[str, str, str] | None:
    """`Số tổ chức đảng là 19 tổ chức`: the organisations that the noun before the number names."""
    named = _persons.organization_before(r.folded, count, s.start)
    if named is None:
        return None
    begin = max(s.start, count.start - 110) + named.start("noun")
    return _organization(named["noun"]), "noun_before", r.short(begin, begin + len(named["noun"].rstrip()))


def _graded(r: Reading, s: Sentence, count: Count) -> Draft | None:
    """`19/23 tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ; 4 tổ chức hoàn thành nhiệm vụ`: the organisations named before."""
    before = next(reversed(r.recent(s.index - 1)), None)
    graded = before is not None and before.unit in _measures.ORGANIZATIONS and _persons.GRADED.match(r.folded, count.end)
    return before if graded else None


def _person(r: Reading, s: Sentence, count: Count, following: Count | None, parent: Draft | None) -> tuple[str | None, str, str | None]:
    folded = r.folded
    nothing = (None, "", None)
    if (are := _persons.are_members(folded, count, s.end)) is not None:
        count.end = max(count.end, are[0])
        return "member", "are_members", " ".join(r.text[slice(*are[1])].split())
    if _persons.delegation(folded, count, s.start):
        return "delegate", "delegation", None
    if r.drafts and r.drafts[-1].rule == "delegation" and r.drafts[-1].sentence == s.index and folded.startswith(" dự khuyết", count.end):
        return "delegate", "delegation", None
    if _persons.other_people(folded, count, r.text):
        return nothing
    if folded.startswith(" đảng viên", count.end):
        return "member", "noun", None  # `206 trường hợp đảng viên có vi phạm`
    persons = parent is not None and _measures.group_of(parent.unit) in {"member", "committee_member", "delegate"}
    if (found := _series.unit_of(r, s, count, following)) is not None:
        return found
    if persons and parent is not None and parent.measure in _measures.FLOWS | {"other"} and _SEATED.match(folded, count.end):
        return parent.unit, "part", None  # `kỷ luật 363 đảng viên, trong đó có 97 trường hợp là cấp ủy viên`
    elects = any(g.measure == "elected" and g.end <= count.start for g in r.governors(s))
    if count.noun == "cán bộ" and not (elects and _persons.committee(folded, count, s.start, s.end, elects)):
        return (parent.unit, "part", None) if parent is not None and persons else nothing
    body = _persons.committee(folded, count, s.start, s.end, elects)
    if body is not None:
        noun = r.text[count.number_end : count.end].strip()
        return "committee_member", "elected", f"{noun}, {r.short(*body)}" if body[0] < count.start else None
    recent = r.drafts[-1] if r.drafts and r.drafts[-1].sentence >= s.index - 1 else None
    if recent is not None and recent.unit in {"committee_member", "delegate"} and _persons.spare(folded, count, s.start):
        return recent.unit, "spare", "số dư"
    if (
        recent is not None
        and recent.sentence == s.index
        and recent.count.kind == "person"
        and _LEFT_OVER.search(folded, max(s.start, count.outer - 80), count.outer)
    ):
        return recent.unit, "level", recent.subject
    if (headed := _headed(r, s, count)) is not None:
        return headed
    if count.noun == "thành viên":
        return nothing
    opener = r.opener(s, count)
    described = opener is not None and _measures.described(folded, opener.start(), opener.end()) is not None
    if persons and parent is not None:
        return parent.unit, "part", _part_noun(r, s, count) or (_labelled(r, s, count) if described else None)
    if (changed := _persons.changed(folded, count, s.start)) is not None:
        begin = max(s.start, count.start - 110) + changed.start("noun")
        return "member", "changed", r.short(begin, begin + len(changed["noun"].rstrip()))
    if (kind := _of_delegates(r, s, count)) is not None:
        return "delegate", "of_delegates", kind
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is not None and last.unit == "member" and last.count.noun == count.noun and _NEXT_YEAR.fullmatch(folded, last.count.end, count.outer):
        return "member", "year", last.subject
    if last is not None and last.unit == "member" and _CHANGE.fullmatch(folded, last.count.end, count.outer):
        return "member", "changed", last.subject
    if _persons.raised(folded, count, s.start) and any(d.unit == "member" and d.sentence == s.index for d in r.drafts):
        return "member", "noun_before", "đảng viên"
    if described:
        return "member", "part", _part_noun(r, s, count) or _labelled(r, s, count)
    before = _persons.noun_before(folded, count, s.start) or _persons.listed_before(folded, count, s.start)
    if before is not None:
        begin = max(s.start, count.start - 110) + before.start("noun")
        return "member", "noun_before", r.short(begin, begin + len(before["noun"]))
    if count.noun in {"đồng chí", "đ/c"} and _OF_BODY.search(folded, max(s.start, count.outer - 80), count.outer):
        return "member", "of_body", None
    beside = r.bracketed_before(s, count)
    if beside is not None and _measures.group_of(beside.unit) == "member":
        return beside.unit, "listed", beside.subject
    context = folded[slice(*r.around(s, count, _CONTEXT))]
    if _persons.own_predicate(folded, count, context):
        return "member", "predicate", None
    governor = r.governing(s, count, "member")
    if governor is None:
        return nothing
    near = count.outer - governor.end <= 60
    if governor.measure == "awarded" and "đảng" in folded[governor.start : count.end]:
        return "member", "badge", None
    if governor.measure == "admitted" and near and not _OTHER_BODY.search(folded, governor.end, count.end):
        return "member", "admitted", None
    labelled = count.noun in {"đồng chí", "đ/c"} and _FORM_LABEL.search(folded, max(s.start, governor.start - _LIST_REACH), governor.start)
    if governor.measure == "disciplined" and near and (labelled or _persons.party_discipline(context)):
        return "member", "disciplined", None
    if governor.surface.startswith(_PARTY_MATTERS) and near:
        return "member", "governed", None
    return nothing


def _takes_in(governor: _measures.Governor, count: Count, folded: str) -> bool:
    """`kết nạp 32 quần chúng`, `kết nạp đảng viên cho 16 quần chúng`; not `đề nghị kết nạp Đảng, 1 quần chúng được thẩm tra`."""
    if governor.measure != "admitted" or not _measures.adjoins(governor, count, folded):
        return False
    return "đảng" not in governor.surface or any(word in folded[governor.end : count.outer] for word in ("cho", "được", "đối với"))


def _headed(r: Reading, s: Sentence, count: Count) -> tuple[str, str, str] | None:
    """`- Nữ trong Ban Chấp hành Đảng bộ các cấp: | + Cấp tỉnh: 8 người | + Cấp huyện: 74 người`: those of whom the heading speaks."""
    heading = list_heading(r.text, count.start)
    if heading is None or not _persons.attributes().search(r.folded, *heading):
        return None
    unit = _persons.headed(r.folded, *heading)
    label = _HEADING.match(r.folded, *heading)
    return (unit, "headed", " ".join(r.text[slice(*label.span("noun"))].split())) if unit is not None and label is not None else None


def _of_delegates(r: Reading, s: Sentence, count: Count) -> str | None:
    """`Đoàn có 43 đại biểu. Với độ tuổi 40-50 có 13 đồng chí`: of the delegates counted before, by their age or training."""
    kind = _BY_KIND.search(r.folded, max(s.start, count.outer - _LIST_REACH), count.outer)
    near = r.recent(s.index - 2 * _CONTEXT) if kind is not None else []
    if kind is None or not near or near[-1].unit != "delegate" or all(d.count.value < count.value for d in near):
        return None
    return f"{r.text[count.number_end : count.end].strip()}, {' '.join(r.text[slice(*kind.span('kind'))].split())}"


def _bare(r: Reading, s: Sentence, count: Count, following: Count | None, parent: Draft | None) -> tuple[str | None, str, str | None]:
    folded = r.folded
    nothing = (None, "", None)
    levels = _LEVELS.match(folded, count.end)
    if levels and following is not None and following.outer == levels.end() and following.kind == "noun":
        return following.unit, "level_before", r.text[following.number_end : following.end].strip()
    if (found := _series.unit_of(r, s, count, following)) is not None:
        return found
    if following is not None and following.kind == "noun" and _OF_ALL.fullmatch(folded, count.end, following.start):
        return following.unit, "of_all", r.subject(s, following)
    if (are := _persons.are_members(folded, count, s.end)) is not None:
        count.end = max(count.end, are[0])
        return "member", "are_members", " ".join(r.text[slice(*are[1])].split())
    joined = _persons.joiners(folded, count, s.end, received=True)
    if joined is not None:
        governor = r.governing(s, count, "member")
        if governor is not None and _takes_in(governor, count, folded):
            party = "đảng" in governor.surface or _persons.joiners(folded, count, s.end, received=False) is not None
            if party:
                count.end = joined
                return "member", "candidate", None
    stands = _persons.joined(folded, count, s.end)
    if stands is not None and stands > count.end:
        count.end = stands
        return "member", "joined", None
    before, behind = _persons.forms()
    form = behind.match(folded, count.end) if parent is not None else None
    if form is not None:
        return _basis(r, s, count, parent), "form", form.group().strip()
    if parent is not None and (placed := _PLACED.match(folded, count.end)) is not None:
        opener = r.opener(s, count)
        if opener is not None and opener.group() == "(":
            return parent.unit, "part", r.text[count.end : placed.end()].strip()
    if not _persons.BOUNDARY.match(folded, count.end) and not (parent is not None and _persons.attribute_behind(folded, count.end)):
        return nothing
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if last is not None and (last.unit != "member" or last.count.kind != "bare" or folded.startswith((" (", "("), last.count.end)):
        change = _CHANGE_BRACKET.fullmatch(folded, last.count.end, count.outer)
        if change is not None:
            return last.unit, "changed", last.subject
    form = before.search(folded, max(s.start, count.start - 60), count.start)
    if form is None and parent is not None and parent.measure == "disciplined":
        form = _persons.form_with_reason().search(folded, max(s.start, count.start - 90), count.start)
    if form is not None:
        basis = _basis(r, s, count, parent)
        return (basis, "form", " ".join(r.text[form.start() : count.start].split()).rstrip(" :")) if basis else nothing
    if parent is not None and parent.unit in _measures.ORGANIZATIONS:
        cells = _KIND_BEFORE.search(folded, max(s.start, count.start - 70), count.start)
        if cells is not None:
            return _organization(cells["noun"]), "part", " ".join(r.text[slice(*cells.span("noun"))].split())
    if parent is not None and parent.measure == "awarded" and _persons.badge_years(folded, count, s.start):
        return parent.unit, "badge", None
    done = _done(r, s, count, following, parent)
    if done is not None:
        return done
    if parent is not None and _persons.attribute_behind(folded, count.end):
        return _bare_part(r, s, count, parent)
    for finder, unit in ((_persons.noun_before, "member"), (_persons.changed, "member"), (_persons.organization_before, None)):
        match = finder(folded, count, s.start)
        if match is not None:
            begin = max(s.start, count.start - 110) + match.start("noun")
            noun = r.short(begin, begin + len(match["noun"].rstrip()))
            return unit or _organization(match["noun"]), "changed" if match.groupdict().get("verb") in {"tăng", "giảm"} else "noun_before", noun
    admits = any(d.measure == "admitted" for d in r.recent(s.index))
    if admits and _GIVEN.search(folded, max(s.start, count.outer - 40), count.outer):
        return "member", "assigned", "chỉ tiêu"
    return _bare_part(r, s, count, parent) if parent is not None else nothing


def _done(r: Reading, s: Sentence, count: Count, following: Count | None, parent: Draft | None) -> tuple[str, str, str | None] | None:
    """`kiểm tra 98, giám sát 46 đảng viên`, `đảng ủy cơ sở thi hành kỷ luật 18`: a number that only its verb stands before counts what the
    next number of such a list counts, or the larger number, or the one before."""
    governor = next((g for g in reversed(r.governors(s)) if g.end <= count.outer), None)
    if governor is None or governor.measure not in _DONE or not _measures.adjoins(governor, count, r.folded):
        return None
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    if (
        following is not None
        and following.kind == "noun"
        and following.unit in _COUNTED_UNITS
        and _LIST_GOES_ON.fullmatch(r.folded, count.end, following.outer)
    ):
        return following.unit, "done", r.subject(s, following)
    if parent is not None and parent.measure == governor.measure:
        return parent.unit, "done", parent.subject
    if last is not None and last.rule == "done":
        return last.unit, "done", last.subject
    return None


def _bare_part(r: Reading, s: Sentence, count: Count, parent: Draft) -> tuple[str | None, str, str | None]:
    """`trong đó có 735 là nữ; 572 là người dân tộc thiểu số`, `nữ: 15`, `tái cử: 31`."""
    if parent.unit not in {"member", "committee_member", "delegate"}:
        return None, "", None
    after = _SPACES.match(r.folded, count.end)
    attribute = _persons.attributes().match(r.folded, after.end()) if after else None
    if attribute is not None:
        return parent.unit, "part", re.sub(r"^(?:là|có)\s+(?!đạo)", "", r.short(attribute.start(), attribute.end() + 40))
    noun = _part_noun(r, s, count)
    return (parent.unit, "part", noun) if noun is not None else (None, "", None)


def _part_noun(r: Reading, s: Sentence, count: Count) -> str | None:
    """The sub-population printed before its number: `nữ 24.110 đồng chí`, `tái cử: 31`."""
    window = max(s.start, count.start - 90)
    before = _persons.attribute_before().search(r.folded[window : count.start])
    noun = r.text[window + before.start("noun") : window + before.end("noun")].strip() if before else None
    return re.sub(r"^là\s+", "", noun) if noun is not None else None


def _labelled(r: Reading, s: Sentence, count: Count) -> str | None:
    """The words from the last mark of a list to the number: `; là | công nhân lao động | 8.203 đồng chí`."""
    label = _LABEL.search(r.folded, max(s.start, count.outer - _LIST_REACH), count.outer)
    return " ".join(r.text[slice(*label.span("noun"))].split()) if label is not None else None


def _basis(r: Reading, s: Sentence, count: Count, parent: Draft | None) -> str | None:
    """Who is disciplined where only the forms are listed: the larger number's unit, else members where Party discipline is the matter."""
    if parent is not None:
        return parent.unit
    recent = next((d for d in reversed(r.recent(s.index - 1)) if d.measure == "disciplined" and d.part_of is None), None)
    if recent is not None:
        return recent.unit
    return "member" if _persons.party_discipline(r.folded[slice(*r.around(s, count, 1))]) else None


def _organization(noun: str) -> str:
    noun = noun.split(" trực thuộc")[0]  # `số chi bộ trực thuộc đảng bộ cơ sở`
    if "cơ sở" in noun or "tccs" in noun:
        return "grassroots_organization"
    return "party_cell" if noun.startswith("chi bộ") else "party_organization"
