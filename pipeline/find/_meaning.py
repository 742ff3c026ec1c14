"""The measure of a figure, decided from the evidence in `_measures` and from what was read before."""

from __future__ import annotations

import re

from pipeline.find import _measures, _persons, _series
from pipeline.find._counts import Count
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find.base import compile_folded, list_heading

CANDIDATES = compile_folded(r"ứng cử|giới thiệu|đề cử|dự kiến|số dư|quy hoạch")
_CONGRESS_AT = compile_folded(
    r"(?<!\w)(?:đã|xong|thành công|hoàn thành|hoàn tất)(?: [^\s,;.]+){0,6}? đại hội(?: (?!điểm)[^\s,;.]+){0,14}? (?:tại|ở|xong|thành công cho)"
    r"(?: (?:hơn|gần|trên))? $"
)
_PRESENT = compile_folded(r" (?:ưu tú |tiêu biểu )?(?:về |đến |được triệu tập )?(?:tham dự|dự|đại diện cho)(?!\w)")
_BALLOT = compile_folded(r"danh sách (?:giới thiệu|ứng cử|bầu cử|nhân sự|đề cử)[^;.]*$")
_FORMER = compile_folded(r" (?:nguyên|từng) (?:là|giữ)(?!\w)")
_NEW_COMMITTEE = compile_folded(r"bầu|đại hội|chỉ định|quyết định|ra mắt|nhiệm kỳ|thành lập|khóa|trúng cử|hội nghị lần thứ")
_NEW_TERM = compile_folded(r"(?<!\w)(?:nhiệm kỳ mới|khóa mới)(?!\w)[^;.]*$")
_BADGE_AGE = compile_folded(r" (?:có )?\d\d năm(?: tuổi đảng)?(?!\w)(?! tuổi)")
_BY_PLAN = compile_folded(r" (?:mới )?theo (?:kế hoạch|chỉ tiêu)(?!\w)")  # `39 trong tổng số 200 đảng viên mới theo kế hoạch năm`
_JOINED = re.compile(r"\s*(?:,|và|cùng)\s*(?:trên|hơn|gần)?\s*")
_SURPASSES = compile_folded(r"(?<!\w)vượt $")
_COMPARED = compile_folded(r" so (?:với )?(?:cả )?(?:năm|cùng kỳ|nhiệm kỳ|khóa)(?!\w)")
_FOR = compile_folded(r"(?: [^\s,;.\d]+){0,6}? ?(?:cho|với) ")
_BADGE = compile_folded(r"huy hiệu|(?<!\w)hh(?!\w)|trao tặng")
_GIVEN_TO = compile_folded(r"(?<!\w)(?:giao|phân bổ)(?: [^\s,;.:]+){0,5}? cho(?: cả)? $")
_STANDING_FOR = ("đại diện", "thay mặt")
_CONSISTS = compile_folded(r"(?<!\w)(?:gồm|bao gồm|gồm có)(?!\w)[^;.]*$")
_WITH = compile_folded(r"(?<!\w)(?:với|gồm|có)(?!\w)[^;.\d]*$")
_ALREADY = compile_folded(r"^(?: [^,;.:()\s\d]+){0,8}? đã (?!có|được|thành lập|đi vào|tổ chức|tiến hành|và)")
_EQUIPPED = compile_folded(r"^(?: (?!có |và )[^;.:()\s\d]+){0,8}? có (?:chi ủy|cấp ủy|đủ|đảng viên)(?!\w)")
_RECEIVE = compile_folded(
    r"(?<!\w)được (?:nhận|tặng|trao|trao tặng|đón nhận)(?: [^\s,;.]+){0,2}? (?:huy hiệu|hh)(?!\w)[^,;.]{0,60} có (?:(?:hơn|gần|trên) )?$"
)
# `6 đảng viên thiếu trách nhiệm và 5 đảng viên vi phạm đã bị kỷ luật`
_ARE_DISCIPLINED = compile_folded(r"[^;.:]{0,160}?(?<!\w)(?:đã |vừa )?bị (?:[^\s,;.]+ ){0,3}?(?:kỷ luật|khiển trách|cảnh cáo|khai trừ)(?!\w)")
_SUBJECT_AHEAD = compile_folded(r"(?<!\w)(?:và|cùng) $")
_AHEAD = 160  # characters before a count in which what was done to it is looked for
_GROWN = compile_folded(r"(?<!\w)(?:tăng|nhiều hơn)(?!\w)[^,;.]*$")
# `50/123 chi bộ đã hoàn thành đại hội; 73 chi bộ chưa tổ chức`
_NOT_YET = compile_folded(r" (?:còn |vẫn |hiện |đang )*(?:chưa|sẽ|chuẩn bị|dự kiến|phải|đang)(?!\w)")
_CHOSEN = compile_folded(r"(?<!\w)(?:chọn|lựa chọn)(?: được)? $")
_PLAN_BEHIND = compile_folded(r"[^;.]{0,40}?,? ?(?:đạt|bằng|vượt)[^;.%]{0,25}% (?:so với )?(?:kế hoạch|chỉ tiêu|kh|nghị quyết)")
_FACT_PREDICATE = compile_folded(
    r" (?:đảng )?(?:đã |được |đều |mới )?(?:kết nạp|đạt|(?:hoàn )?thành (?:tốt )?nhiệm vụ|hoàn thành|nhiều năm|kiểm điểm|đánh giá|miễn|dự đánh giá|"
    r"xếp loại|thành lập|cơ quan|được (?:công nhận|xếp loại|đánh giá)|vi phạm|có (?:dấu hiệu|khuyết điểm|vi phạm|con|trên|từ|dưới)|"
    r"đủ (?:tư cách|tiêu chuẩn|điều kiện)|(?:được )?phân công|"
    r"(?:được )?(?:giới thiệu|cử|tăng cường|điều động|bố trí)|phụ trách|tham gia|làm|bỏ|xin|giữ|chưa|không|thuộc(?! ?$)(?! \d)|trong (?:độ tuổi|các|"
    r"doanh)|liên quan|tiêu biểu|hưởng|nghỉ|là|sinh hoạt ghép|"
    r"trong sạch|yếu kém|khác)(?!\w)"
)


def measure_of(r: Reading, s: Sentence, count: Count, unit: str, rule: str, stop: int, parent: Draft | None) -> tuple[str, bool]:
    """(measure, whether it is said rather than assumed)."""
    folded = r.folded
    last = r.drafts[-1] if r.drafts and r.drafts[-1].sentence == s.index else None
    settled = _by_rule(r, s, count, unit, rule, last)
    if settled is not None:
        return settled, True
    under = unit in _measures.ORGANIZATIONS and folded.endswith("thuộc ", s.start, count.outer)  # `các chi bộ thuộc 38 đảng bộ đã …`: theirs
    own = None if under else _measures.predicate(folded, count, _predicate_stop(r, s, count, stop), unit)
    governor = r.governing(s, count, unit)
    if own is not None and not (own == "elected" and unit == "committee_member" and parent is not None):
        if own == "admitted" and governor is not None and governor.measure == "other" and _FOR.fullmatch(folded, governor.end, count.outer):
            return "other", True  # `bồi dưỡng lý luận cho 85 đảng viên mới`
        if own == "admitted" and governor is not None and governor.measure == "admitted":
            return _planned(r, s, governor, count, "admitted"), True
        return own, True
    if parent is not None:
        inside = governor is not None and governor.start > r.opener_start(s, count) and governor.measure not in {"total"}
        if inside and governor is not None:
            planned = parent.measure == "target" and governor.measure == "admitted"  # `phấn đấu kết nạp 95 đảng viên. Trong đó, kết nạp 30 …`
            return "target" if planned else _planned(r, s, governor, count, governor.measure), True
        done = parent.measure == "other" and parent.rule != "spare" and parent.unit not in {"committee_member", "delegate"}
        if done or parent.measure in _measures.FLOWS or parent.measure in {"held_congress", "target"}:
            return parent.measure if parent.unit == unit or parent.measure != "elected" else "subset", True
        return "subset", True
    flow = _fraction_of(r, s, count, unit) or _told_before(r, s, count, rule) or _honoured(r, s, count, unit)
    if flow is not None:
        return flow, True
    opener = r.opener(s, count)
    listed = _measures.described(folded, opener.start(), opener.end()) if opener is not None and unit == "member" else None
    if listed is not None:
        return listed, True
    acted = opener is not None and governor is not None and governor.start > opener.start() and governor.measure in {"other", "disciplined"}
    if unit == "committee_member" and rule != "elected" and opener is not None and "gồm" not in opener.group() and not acted:
        return "subset", True
    beside = r.bracketed_before(s, count)
    if governor is None and beside is not None and beside.unit == unit:
        return beside.measure, True
    if unit in _measures.ORGANIZATIONS and _GIVEN_TO.search(folded, max(s.start, count.outer - 60), count.outer):
        return "other", True  # `giao chỉ tiêu cho 19 chi bộ`
    if _measures.assigned(folded, s.start, count.outer):
        return "target", True
    if unit == "committee_member":
        return _committee_measure(r, s, count, rule, governor)
    if unit == "delegate":
        if governor is not None and governor.measure == "elected" and not folded.startswith(" đương nhiên", count.end):
            return "elected", True
        regular = folded.startswith(" chính thức", count.end)
        return ("subset" if _persons.attribute_behind(folded, count.end) and not regular else "total"), True
    if governor is not None and governor.surface.startswith(_STANDING_FOR) and _measures.adjoins(governor, count, folded):
        return "total", True
    if governor is not None and governor.surface.startswith("thành lập") and _CONSISTS.search(folded, governor.end, count.outer):
        return "total", True  # `Đảng bộ phường được thành lập ngày …, gồm 12 tổ chức đảng`
    if governor is not None and folded.endswith("trên cơ sở ", s.start, governor.start) and _WITH.search(folded, governor.end, count.outer):
        return "total", True  # `thành lập trên cơ sở sáp nhập Đảng bộ của 3 xã, với 27 chi bộ`
    if governor is not None and governor.measure == "held_congress" and _NOT_YET.match(folded, count.end):
        return "other", True
    if governor is not None and governor.measure != "total":
        measure = _planned(r, s, governor, count, governor.measure)
        if measure == "subset" or not (measure == "increase" and rule == "noun_before"):
            return measure, True
    repeated = r.repeated(s, count, unit) if count.denominator is None else None
    if governor is None and repeated is not None:
        return repeated.measure, False
    if governor is None and unit == "member" and _PLAN_BEHIND.match(folded, count.end):
        return "admitted", True
    if _attributed(r, s, count, unit, stop) or (rule == "noun_before" and _attribute_ahead(r, s, count)):
        return "subset", True
    if governor is None and unit == "member" and _are_disciplined(r, s, count):
        return "disciplined", True
    return "total", governor is not None


def _are_disciplined(r: Reading, s: Sentence, count: Count) -> bool:
    """Whether the members that a sentence begins with are disciplined at its end."""
    first = count.outer == s.start or _SUBJECT_AHEAD.search(r.folded, max(s.start, count.outer - _AHEAD), count.outer) is not None
    return first and _ARE_DISCIPLINED.match(r.folded, count.end, s.end) is not None


_OF_RULE = {
    "form": "disciplined",
    "are_members": "subset",
    "of_delegates": "subset",
    "assigned": "target",
    "level_before": "total",
    "remainder": "other",
    "joined": "admitted",
}


def _fraction_of(r: Reading, s: Sentence, count: Count, unit: str) -> str | None:
    """`kết nạp 333 đảng viên … 213/333 đảng viên trong độ tuổi 18-30`: a part of the flow counted before."""
    if count.denominator is None or unit != "member":
        return None
    whole = [d for d in r.recent(s.index - 2) if d.unit == unit and d.count.value == count.denominator]
    return whole[-1].measure if whole and whole[-1].measure in _measures.FLOWS else None


def _told_before(r: Reading, s: Sentence, count: Count, rule: str) -> str | None:
    """`số đảng viên bị xử lý kỷ luật lên đến 212 người`: the noun before the number says what was done to them."""
    match = _persons.noun_before(r.folded, count, s.start) if rule == "noun_before" else None
    if match is not None and _measures.is_target(r.folded, s.start, max(s.start, count.start - 110) + match.start("noun"), count.start):
        return "target"  # `đề ra chỉ tiêu kết nạp đảng viên mới là 140 đồng chí`
    return _measures.described(match["noun"], 0, len(match["noun"])) if match is not None else None


def _honoured(r: Reading, s: Sentence, count: Count, unit: str) -> str | None:
    """`Vinh dự được nhận Huy hiệu Đảng đợt này có 182 đảng viên`: what they were given stands before them."""
    return "awarded" if unit == "member" and _RECEIVE.search(r.folded, max(s.start, count.outer - _AHEAD), count.outer) else None


def _held_at(r: Reading, s: Sentence, count: Count, unit: str) -> bool:
    """`đã tổ chức đại hội nhiệm kỳ 2020-2022 tại 1.725 chi bộ`."""
    return unit in _measures.ORGANIZATIONS and _CONGRESS_AT.search(r.folded, max(s.start, count.outer - 140), count.outer) is not None


def _by_rule(r: Reading, s: Sentence, count: Count, unit: str, rule: str, last: Draft | None) -> str | None:
    """The measure where the rule that found the unit, or the figure just before, settles it."""
    folded = r.folded
    if rule == "coverage":  # `giảm 17 bản "trắng" chi bộ`
        change = r.governing(s, count, unit)
        return change.measure if change is not None and change.side == "chain" and _measures.adjoins(change, count, folded) else "coverage"
    if rule == "headed" and (heading := list_heading(r.text, count.start)) is not None:
        return _measures.described(folded, *heading) or "subset"
    if rule in _OF_RULE:
        return _OF_RULE[rule]
    if rule == "candidate" and _persons.joined(folded, count, s.end) is not None:
        return "admitted"
    if _held_at(r, s, count, unit):
        return "held_congress"
    if rule in {"series", "places"}:
        return _series.measure_of(r, s, count)
    if rule == "of_all":
        following = next(c for c in s.counts if c.start >= count.end)
        return _measures.predicate(folded, following, _predicate_stop(r, s, following, s.end), unit) or "subset"
    if rule == "changed":
        return "increase" if _GROWN.search(folded, max(s.start, count.outer - 24), count.outer) else "decrease"
    if rule == "spare" and unit == "committee_member":
        return "other"
    if last is not None and unit == last.unit:
        if last.rule == "level_before" and count.start - last.count.end < 40:
            return "total"
        if last.rule == "of_all" and count.value >= last.count.value:
            return "total"
    if rule in {"earlier", "year", "next_committee"} and last is not None:
        return last.measure
    if rule == "level" and last is not None and unit == "member":
        return last.measure
    if unit in _measures.ORGANIZATIONS and _CHOSEN.search(folded, max(s.start, count.outer - 30), count.outer):
        return "other"
    if _SURPASSES.search(folded, max(s.start, count.outer - 10), count.outer) and _COMPARED.match(folded, count.end):
        return "increase"  # `vượt 15 đảng viên so với cả năm 2021`
    if unit == "member" and _BY_PLAN.match(folded, count.end):
        return "target"
    if unit == "member" and _BADGE_AGE.match(folded, count.end):  # `2 đảng viên 65 năm tuổi Đảng`: awarded where the badge is spoken of
        return "awarded" if _BADGE.search(folded, *r.around(s, count, 1)) else "subset"
    return None


def _attribute_ahead(r: Reading, s: Sentence, count: Count) -> bool:
    """`đảng viên nữ là 359 đồng chí`: the noun before the number names a sub-population."""
    match = _persons.noun_before(r.folded, count, s.start) or _persons.listed_before(r.folded, count, s.start)
    return match is not None and _persons.attributes().search(match["noun"]) is not None


def _attributed(r: Reading, s: Sentence, count: Count, unit: str, stop: int) -> bool:
    folded = r.folded
    if r.grade_before(s, count) is not None:
        return True
    if count.denominator is not None and count.denominator >= count.value:
        return True
    if unit == "member" and (_persons.attribute_behind(folded, count.end) or _PRESENT.match(folded, count.end)):
        return True
    if unit in _measures.ORGANIZATIONS and folded.startswith(" trực thuộc", count.end):
        cut = folded.find(",", count.end, stop)
        tail = re.sub(
            r"^ trực thuộc(?: (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy(?: cơ sở)?|đảng bộ(?: cơ sở)?))?",
            "",
            folded[count.end : cut if cut > 0 else stop],
        )
        return bool(_FACT_PREDICATE.match(tail))
    behind = folded[count.end : stop]
    if unit in _measures.ORGANIZATIONS and _persons.GRADED.match(behind):
        return True
    if unit in _measures.ORGANIZATIONS and (_ALREADY.match(behind) or _EQUIPPED.match(behind)):
        return True
    return unit != "residential_unit" and bool(_FACT_PREDICATE.match(behind))


def _committee_measure(r: Reading, s: Sentence, count: Count, rule: str, governor: _measures.Governor | None) -> tuple[str, bool]:
    ahead = r.folded[max(s.start, count.outer - 140) : count.outer]
    if rule in {"spare", "level"}:
        return "other", True
    if "bầu" not in ahead and ("phân bổ" in ahead or "chỉ tiêu" in ahead or "được giao" in ahead):
        return "target", True
    if _BALLOT.search(ahead):
        return "other", True
    candidates = CANDIDATES.search(ahead)
    if candidates and not (governor is not None and governor.measure == "elected" and governor.start > count.outer - len(ahead) + candidates.start()):
        return "other", True
    if governor is not None and governor.measure in {"elected", "other", "disciplined", "awarded", "increase", "decrease"}:
        return governor.measure, True
    if _FORMER.match(r.folded, count.end) or _persons.attribute_behind(r.folded, count.end):
        return "subset", True
    if rule == "committee" and _NEW_TERM.search(ahead):
        return "elected", True
    if "chọn" in ahead or "bầu" in ahead or (rule == "elected" and _NEW_COMMITTEE.search(r.folded, *r.around(s, count, 2))):
        return "elected", True
    return "total", True


def _planned(r: Reading, s: Sentence, governor: _measures.Governor, count: Count, measure: str) -> str:
    if measure == "admitted" and (_measures.at_least(r.folded, governor.end, count.start) or r.folded.startswith(" trở lên", count.end)):
        return "target"
    if measure in {"admitted", "other", "elected"} and _measures.is_target(r.folded, s.start, governor.start, count.start):
        return "target" if measure == "admitted" else measure
    return measure


def _predicate_stop(r: Reading, s: Sentence, count: Count, stop: int) -> int:
    """A predicate may follow a whole list: `12 đảng bộ và 254 chi bộ đã tổ chức đại hội`."""
    for sibling in s.counts:
        if sibling.start < count.end:
            continue
        if sibling.kind == "bare" or not _JOINED.fullmatch(r.folded, count.end, sibling.outer):
            return stop if sibling.outer >= stop else sibling.outer
        following = next((c.outer for c in s.counts if c.start >= sibling.end), s.end)
        tail = r.folded[sibling.end : following]
        return following if (sibling.unit in _measures.ORGANIZATIONS and "đại hội" in tail) or " bị " in f" {tail}" else stop
    return s.end
