"""What a count says: its measure, from the verb that governs it, the predicate behind it and the list it stands in.

The nearest governing verb to the left decides (`kết nạp 45 đảng viên, kiểm tra 3 tổ chức đảng`), unless the count is the subject
of its own predicate (`39 người bị khai trừ`, `254/616 tổ chức cơ sở đảng đã tổ chức xong đại hội`) or a part of a larger number
(`trong đó có 735 là nữ`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from pipeline import lexicon
from pipeline.find._counts import Count
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.values import numbers

ORGANIZATIONS = frozenset({"party_organization", "grassroots_organization", "party_cell"})
FLOWS = frozenset({"admitted", "disciplined", "awarded", "elected", "increase", "decrease"})

# Predicates of the count itself. A predicate is read up to the next count or the end of the clause.
_CONGRESS_TO_COME = compile_folded(
    r"(?:chưa|còn lại|sẽ|đang|dự kiến|đăng ký|phải|chuẩn bị|được chọn|chọn)[^,;.]{0,40}đại hội|đại hội[^,;.()]{0,30} (?:xong )?trước ngày"
)
_CONGRESS_HELD = compile_folded(
    r"(?<!điều\ kiện\ )(?<!tiêu\ chuẩn\ )(?:tổ chức|tiến hành|hoàn thành|hoàn tất|kết thúc|đã|xong|thành công|chỉ đạo)(?: [^,;.\s]+){0,4} "
    r"đại hội|đại hội (?:xong|thành công|đạt|đúng)|"
    r"^ (?:trực thuộc )?(?:đã )?(?:tổ chức|hoàn thành) (?:xong|thành công)(?= ?(?:[,;.()]|$|và|đạt))"
)
_DISCIPLINED = compile_folded(
    r"(?:bị|phải|đã) (?:[^,;.\s]+ ){0,4}?(?:kỷ luật|khiển trách|cảnh cáo|cách (?:hết |tất cả các |các )?chức|cắt chức|khai trừ|xóa tên|"
    r"đình chỉ sinh hoạt|đưa ra khỏi đảng)|bị xử lý|(?:vi phạm )?phải thi hành kỷ luật"
)
_AWARDED = compile_folded(r"(?:tặng|nhận|trao|đón|truy tặng)(?: và truy tặng)?(?: [^,;.\s]+){0,4} (?:huy hiệu|hh)(?!\w)|tròn (?:\d+ năm )?tuổi đảng")
_ADMITTED = compile_folded(r"(?:được|mới|vừa) (?:[^,;.\s]+ )?(?:kết nạp|đứng vào hàng ngũ)|được kết nạp|mới kết nạp")
_TREATED = compile_folded(
    r"(?<!\w)được (?:[^,;.\s]+ )?(?:kiểm tra|giám sát|khen thưởng|biểu dương|tuyên dương|"
    r"(?:tặng|nhận|trao|trao tặng) (?:cờ|bằng khen|giấy khen)|(?:trao )?quyết định công nhận|"
    r"(?:công nhận|chuyển)(?: đảng viên| đảng)? chính thức)(?!\w)"
)
_MERGED = compile_folded(r"^(?: (?!có |trong đó|gồm|sau khi)[^\s;.:\d]+| (?:số )?\d){0,16}? (?:sáp nhập|hợp nhất|nhập) (?:thành|lại|vào|với)(?!\w)")
_ELECTED = compile_folded(r"(?:được|trúng|đắc) (?:bầu|cử)|trúng cử|bầu tại đại hội")
_NEW_MEMBER = compile_folded(r"(?: ?\((?:đv|đảng viên)\))? mới(?!\w)(?! (?:chỉ |có |được công nhận|chuyển))")
_TARGET = compile_folded(
    r"(?<!\w)(?:chỉ tiêu|mục tiêu|phấn đấu|kế hoạch|dự kiến|sẽ|giao|phân bổ|đăng ký|đặt ra|đề ra|quyết tâm|yêu cầu|tối thiểu mỗi năm|mỗi năm phải)"
    r"(?!\w)[^,;.:()%]{0,70}$"
)
_PLAN_ADJOINS = compile_folded(r"(?<!\w)(?:chỉ tiêu|kế hoạch|mục tiêu)(?: phấn đấu| được giao)? $")
_AT_LEAST = compile_folded(r" (?:mới )?(?:ít nhất|tối thiểu)(?: là| từ)? $")
_RESOLVED = compile_folded(r"(?<!\w)(?:nghị quyết[^;.%]{0,80}[:\"][^;.%\"]{0,60}|giao chỉ tiêu[^;.%\d]{0,120})$")
_REACHED = compile_folded(
    r"(?<!\w)(?:đạt|vượt|hoàn thành|so với|thực hiện|được|đã|ngoài|bằng|theo)(?: và vượt)?(?: hơn)? (?:chỉ tiêu|mục tiêu|kế hoạch)"
)
_DONE = compile_folded(r"(?<!\w)(?:đã|được|xong)(?!\w)(?! giao| phân bổ| đề ra| đặt ra| xác định| đăng ký)")
_ASSIGNED = compile_folded(r"(?:chỉ tiêu|được giao|mục tiêu|kế hoạch)[^,;.%\d]{0,40}(?:là|:|kết nạp|phát triển|giao)[^,;.%\d]{0,20}$")
_SOFT = compile_folded(r"(?:và|với|,|;|:|-|\"|\(|\)|cùng|của|cho|đối với|là|được|mới|thêm|tại|ở|hơn|gần|trên|khoảng|lượt|đến|nay|\s)*$")


_ASIDE = re.compile(r"\([^()]*\)?")
_MARK = re.compile(r"[;,.:]")
_DESCRIBED = [
    (compile_folded(r"kết nạp|đảng viên mới|phát triển mới"), "admitted"),
    (compile_folded(r"kỷ luật|bị xử lý|khai trừ|xóa tên|(?:đưa|cho) [^,;.]{0,80}ra khỏi đảng"), "disciplined"),
    (compile_folded(r"huy hiệu"), "awarded"),
]


# `có` governs a count only where a number follows it: not in `kiểm tra khi có dấu hiệu vi phạm đối với 12 tổ chức đảng`.
_COUNTS = compile_folded(
    rf" (?:tổng số|tổng cộng|hơn|gần|trên|dưới|khoảng|đến|tới|thêm|tất cả|chừng|từ|không quá|ít nhất|tối đa|xấp xỉ| )*(?:\d|"
    rf"{numbers.word_pattern()})"
)


_ALL_OF = compile_folded(r"(?<!\w)(?:kết nạp|phát triển|kỷ luật|khai trừ|kiểm tra|giám sát|trao|tặng)(?: mới)?(?: được)?(?: cho)? $")
# `kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật 160 tổ chức cơ sở đảng`
_MATTER = compile_folded(r"(?<!\w)(?:kiểm tra|giám sát|chấp hành) (?:việc|về|công tác|thực hiện|nhiệm vụ)(?!\w)[^;.\d]{0,90}$")
_MATTER_REACH = 120
_end = attrgetter("end")
_GOVERNORS = 40  # verbs looked back at; no sentence needs more
_BRACKETED = 300  # characters before a count in which a bracket is looked for


@dataclass(slots=True)
class Governor:
    start: int
    end: int
    surface: str
    measure: str
    side: str
    of: str


@cache
def _governor_pattern() -> tuple[Scan, dict[str, tuple[str, str, str]]]:
    rows = lexicon.read("measures")
    values = {fold(row["surface"]): (row["measure"], row["side"], row["of"]) for row in rows}
    return Scan(rf"(?<!\w)(?<!khiếu\ nại\ )(?<!ủy\ ban\ ){lexicon.alternation(values)}(?![^\W\d])"), values


def governors(folded: str, start: int, end: int) -> list[Governor]:
    """The verbs of a sentence that can govern a count, in text order."""
    pattern, values = _governor_pattern()
    found = []
    for match in pattern.finditer(folded, start, end):
        surface = " ".join(match.group().split())
        found.append(Governor(match.start(), match.end(), surface, *values[surface]))
    return found


def group_of(unit: str | None) -> str:
    """Counts of one group can be parts of each other: persons, or organisations."""
    if unit in ORGANIZATIONS:
        return "organization"
    return unit or "bare"


def may_be_part(part: str | None, whole: str, measure: str) -> bool:
    """Whether units can be part and whole; committee members are members where a flow of members is broken down."""
    return group_of(part) == group_of(whole) or ((part, whole) == ("committee_member", "member") and measure in FLOWS | {"other"})


def _fits(governor: Governor, unit: str) -> bool:
    group = group_of(unit)
    if governor.of == "any":
        return True
    if governor.of == "person":
        return group in {"member", "committee_member"}
    if governor.of == "committee":
        return group in {"committee_member", "delegate"}
    if governor.measure == "disciplined" and governor.of == "member":
        return group in {"member", "committee_member"}
    return governor.of == group


def governing(found: Sequence[Governor], count: Count, unit: str, folded: str, siblings: Sequence[Count]) -> Governor | None:
    """The nearest verb to the left that can govern the count; None where a verb of other things stands between."""
    for governor in reversed(found[: bisect_right(found, count.start, key=_end)][-_GOVERNORS:]):
        if governor.surface == "có" and _COUNTS.match(folded, governor.end) is None:
            continue
        if governor.surface in {"bầu", "chỉ định"} and folded.startswith((",", ";", " ,"), governor.end):
            continue  # `đại biểu do các đại hội bầu, 15 đại biểu …`: a clause of those before
        if governor.surface == "tổng số" and _ALL_OF.search(folded, max(0, governor.start - 24), governor.start) is not None:
            continue  # `kết nạp được tổng số 100 đảng viên`
        if _bracket_closes(folded, max(governor.end, count.outer - _BRACKETED), count.outer):
            continue
        if governor.side == "chain":
            gap = folded[governor.end : count.outer]
            if ")" in gap:
                continue
            for sibling in siblings:
                if governor.end <= sibling.start and sibling.end <= count.outer:
                    gap = gap.replace(folded[sibling.outer : sibling.end], "")
            if _SOFT.fullmatch(gap) is None:
                continue
        elif governor.surface == "phát triển" and _SOFT.fullmatch(folded[governor.end : count.outer]) is None:
            continue
        if governor.measure == "disciplined" and _MATTER.search(folded, max(0, governor.start - _MATTER_REACH), governor.start):
            continue  # what is inspected, not what was done
        if not _fits(governor, unit):
            if governor.measure in {"total", "elected", "awarded"}:
                continue
            return None
        return governor
    return None


def _bracket_closes(folded: str, start: int, end: int) -> bool:
    """Whether a bracket that is open at `start` closes: `kỷ luật 63 đảng viên (khai trừ 18) và 13 tổ chức đảng` are not expelled."""
    close = folded.find(")", start, end)
    return close >= 0 and folded.find("(", start, close) < 0


def described(folded: str, start: int, end: int) -> str | None:
    """The flow that the head of a list describes: `trong số đảng viên mới kết nạp có …` → admitted."""
    head = folded[start:end]
    for pattern, measure in _DESCRIBED:
        if pattern.search(head):
            return measure
    return None


def adjoins(governor: Governor, count: Count, folded: str) -> bool:
    """Whether only connectives stand between the verb and the count."""
    return _SOFT.fullmatch(folded[governor.end : count.outer]) is not None


def is_target(folded: str, sentence_start: int, verb_start: int, count_start: int) -> bool:
    """Whether a plan stands before the verb: `chỉ tiêu kết nạp 1.905 đảng viên`, `sẽ kết nạp 3 đảng viên`."""
    before = folded[max(sentence_start, verb_start - 90) : verb_start]
    if _RESOLVED.search(folded[max(sentence_start, verb_start - 160) : verb_start]):
        return True
    if _PLAN_ADJOINS.search(before):
        return True  # `không hoàn thành chỉ tiêu kết nạp 300 đảng viên`
    match = _TARGET.search(before)
    if match is None or _REACHED.search(before[max(0, match.start() - 14) :]):
        return False
    return not _DONE.search(folded[verb_start - len(before) + match.end() - len(match.group()) + 4 : count_start])


def at_least(folded: str, verb_end: int, count_start: int) -> bool:
    """`mỗi chi bộ kết nạp ít nhất 2 đảng viên`: a minimum is set, nothing done."""
    return _AT_LEAST.fullmatch(folded[verb_end:count_start]) is not None


def assigned(folded: str, sentence_start: int, count_start: int) -> bool:
    """`chỉ tiêu được giao là 45 đảng viên`: the number itself is the target."""
    before = folded[max(sentence_start, count_start - 80) : count_start]
    match = _ASSIGNED.search(before)
    return match is not None and not _REACHED.search(before[max(0, match.start() - 14) :])


def predicate(folded: str, count: Count, stop: int, unit: str) -> str | None:
    """The measure given by the count's own predicate, between its noun and `stop`."""
    if unit == "member" and _NEW_MEMBER.match(folded, count.end):
        return "admitted"
    text = _ASIDE.sub(" ", folded[count.end : stop])
    if unit in ORGANIZATIONS:
        within = text[:140].split(";")[0]
        to_come, held = _CONGRESS_TO_COME.search(within), _CONGRESS_HELD.search(within)
        if to_come is not None and not (held is not None and held.end() <= to_come.start()):
            return "other"
        if held is not None:
            return "held_congress"
        if _MERGED.search(within):
            return "other"
    clause = _MARK.split(text, maxsplit=1)[0][:110]
    if _DISCIPLINED.search(clause):
        return "disciplined"
    if unit in {"member", "committee_member"} and _AWARDED.search(clause):
        return "awarded"
    if unit == "member" and _ADMITTED.search(clause):
        return "admitted"
    if unit in {"delegate", "committee_member"} and _ELECTED.search(clause):
        return "elected"
    return "other" if unit != "residential_unit" and _TREATED.search(clause) else None
