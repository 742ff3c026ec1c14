"""Whose a figure is: the holder printed in its sentence or in the one before, among those that `_scope` finds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from pipeline import places
from pipeline.find import _measures
from pipeline.find._reading import Draft, Reading, Sentence
from pipeline.find._scope import WHOLE, Holder
from pipeline.find.base import compile_folded
from pipeline.fold import fold

_ACTING_BODIES = tuple(map(fold, ("các cấp", "các tổ chức")))  # who inspects and disciplines
_WHERE = tuple(map(fold, ("địa bàn ", "toàn ")))
_NATIONWIDE = frozenset(map(fold, ("toàn đảng", "cả nước", "toàn quốc")))
_NAMED = 60  # sentences back to the place named last
_HONOURS = ("khen", "cờ", "biểu dương", "tuyên dương")
_EXAMPLE = compile_folded(r"\s*(?:đáng chú ý|điển hình|tiêu biểu|cá biệt|nổi bật|chẳng hạn)(?!\w)")
_MEMBER_OF = compile_folded(r"(?<!\w)(?:sinh hoạt(?: đảng)? (?:tại|ở|trong)|trực thuộc) $")
_LIVES = compile_folded(r"(?<!\w)sinh hoạt(?: đảng)? (?:tại|ở|trong) $")
_MEMBER_REACH = 24
_CAPTIONS = 3
_CAPTION = 220  # characters
_PICTURE = compile_folded(
    r"(?<!\w)(?:quang cảnh|toàn cảnh|chụp ảnh|tặng hoa|ra mắt|bỏ phiếu|biểu quyết|chào cờ|phát biểu (?:tại|chỉ đạo|khai mạc)|chúc mừng|"
    r"trao tặng|trao huy hiệu)(?!\w)"
)
_PHRASE_END = re.compile(r"[,():]")
_LEADS = compile_folded(
    r" (?:đã |đang |luôn |sẽ |vừa )*(?:chọn|chỉ đạo|tập trung|tổ chức|xác định|lãnh đạo|quan tâm|chú trọng|ban hành|xây dựng|"
    r"triển khai|tăng cường|đẩy mạnh)(?!\w)"
)
_SEATS = compile_folded(r"(?:ban chấp hành|bch|ban thường vụ|btv) $")
_ENUMERATED = compile_folded(r"\d [^.;\n]{0,80}(?<!\w)(?:gồm|gồm có|là) ?:? (?:(?:đảng bộ|chi bộ|đảng ủy)(?!\w)[^.;\n]*)?$")
_AND_COUNTED = compile_folded(r"(?<!\w)\d+ (?:đảng bộ|chi bộ|chi, đảng bộ|tổ chức)(?!\w)[^.;:\d]{0,40} và $")
_LISTED_ONLY = compile_folded(r" ?(?:[;,.]|và(?!\w))")
_OF = compile_folded(r"(?:của|trong|ở|tại|thuộc|trên)(?: toàn)? $")
_UNDER = compile_folded(r"(?: [^\s,;.()]+){0,5}? (?:trực )?thuộc ")
_AT = compile_folded(r"(?<!\w)(?:ở|tại|huyện|quận|thị xã) ")
_BULLETS = "*•+-–"  # of a round-up, whose items are about a place each
_PARAGRAPH = 1500  # characters
_ITEM_GAP = 3  # characters between the name of a place and its number
_REACH = 300


def holder_of(r: Reading, draft: Draft, s: Sentence, stop: int, parent: Draft | None) -> tuple[Holder | None, str | None]:
    """The holder and its name as printed; `stop` is where the clause of the figure ends, `parent` the larger number that it is a part of."""
    found = r.holders_near(s.index, draft.count.start, draft.count.end)
    count = draft.count
    electing = draft.unit in {"delegate", "committee_member"}
    usable = [h for h in found if (electing or h.kind != "congress") and (h.kind != "item" or 0 <= count.outer - h.end <= _ITEM_GAP)]
    own = draft.unit in _measures.ORGANIZATIONS
    comma = _PHRASE_END.search(r.folded, count.end, stop)
    near = comma.start() if comma else stop
    for holder in usable:
        if count.end <= holder.start < near and holder.kind != "committee":
            gap = r.folded[count.end : holder.start]
            if fold(holder.text).startswith("các ") and _LIVES.search(gap) and any(h.end <= count.start for h in usable):
                continue  # `Xã có 3 đảng viên về sinh hoạt tại các chi bộ`
            if electing and _SEATS.search(gap):
                return _full(r, holder, s, usable)
            if (_OF.search(gap) and not gap.endswith("trực thuộc ")) or (
                holder.kind == "place" and (len(gap) < 40 if not own else holder.place is not None and not gap.strip())
            ):
                return _full(r, holder, s, usable)
    left = [h for h in usable if h.end <= count.start and h.kind != "committee"]
    if draft.measure in {"disciplined", "other"} and not electing:  # who inspects or disciplines is not whose members they are
        left = [h for h in left if h.kind != "speaker" and not h.organ and (h.place or not fold(h.text).startswith(_ACTING_BODIES))]
        left = _not_honoured(r, draft, s, left)
    likely = left
    if electing:  # `Ủy ban Kiểm tra Đảng ủy có 5 thành viên`: the fuller body named before is meant
        likely = [h for h in left if not (h.organ and h.bare) and not (draft.unit == "delegate" and fold(h.text).startswith("các "))]
    chosen = _nearest(
        h for h in reversed(likely) if not (_superior(r, h, left) or _lived_in(r, h) or _bracketed(r, h, count.outer) or _counted_before(r, h))
    )
    if chosen is not None:
        return _full(r, chosen, s, usable)
    if parent is not None:
        return parent.scope, parent.scope_text
    same = [d for d in r.recent(s.index) if d.scope is not None]
    if same:
        return same[-1].scope, same[-1].scope_text
    acting = [h for h in found if h.end <= count.start and h.kind == "committee" and draft.unit != "delegate"]
    if acting and not (draft.measure == "disciplined" or _inspected(r, draft, s)) and draft.rule != "remainder" and draft.measure != "held_congress":
        return acting[-1], acting[-1].text
    until = s.end if draft.rule == "of_all" else stop  # `675 trong tổng số 676 tổ chức cơ sở đảng trực thuộc Tỉnh ủy`
    under = next(
        (
            h
            for h in found
            if h.kind in {"committee", "body"} and count.end <= h.start < until and r.folded.endswith("trực thuộc ", count.end, h.start)
        ),
        None,
    )
    if under is not None:
        return under, under.text
    return _scope_before(r, draft, s)


def _superior(r: Reading, holder: Holder, left: list[Holder]) -> bool:
    """`Chi bộ thôn 2 trực thuộc Đảng bộ xã Tam An`: the body that the one before it is under."""
    before = [h for h in left if h.end <= holder.start and h.kind == "body"]
    return bool(before) and _UNDER.fullmatch(r.folded, before[-1].end, holder.start) is not None


def _not_honoured(r: Reading, draft: Draft, s: Sentence, left: list[Holder]) -> list[Holder]:
    """Without those honoured together with the count: `tặng cờ cho Đảng bộ Quân sự tỉnh và 6 chi bộ`."""
    governor = r.governing(s, draft.count, draft.unit)
    if governor is None or not _honours(governor):
        return left
    first = next(g.start for g in r.governors(s) if g.start > governor.start - _REACH and _honours(g))
    return [h for h in left if h.start < first]


def _honours(governor: _measures.Governor) -> bool:
    return any(word in governor.surface for word in _HONOURS)


def _bracketed(r: Reading, holder: Holder, end: int) -> bool:
    """`toàn Đảng bộ có 36 cơ sở đảng (giảm 1, do Đảng bộ xã Tam An giải thể), gồm 12 đảng bộ`: told in a bracket that is closed."""
    close = r.folded.find(")", holder.end, end)
    return close >= 0 and r.folded.find("(", holder.end, close) < 0


def _lived_in(r: Reading, holder: Holder) -> bool:
    """`là ông Sum, sinh hoạt tại Chi bộ xóm Phong; 8 đảng viên khác …`: the body of one person, not of those counted next."""
    return _LIVES.search(r.folded, max(0, holder.start - _MEMBER_REACH), holder.start) is not None


def _inspected(r: Reading, draft: Draft, s: Sentence) -> bool:
    governor = r.governing(s, draft.count, draft.unit)
    return governor is not None and governor.surface.startswith(("kiểm tra", "giám sát", "phát hiện", "kết luận", "tố cáo", "phê bình"))


def _nearest(left: Iterator[Holder]) -> Holder | None:
    """Of holders, the nearest first, the nearest; a plural without a name (`các tổ chức cơ sở đảng`) yields to a speaker's body or a named one."""
    nearest = next(left, None)
    if nearest is None or nearest.kind == "speaker" or nearest.place is not None:
        return nearest
    if fold(nearest.text).startswith("các ") and "trực thuộc" not in nearest.text:
        return next((h for h in left if h.kind == "speaker" or h.place), nearest)
    return nearest


def _scope_before(r: Reading, draft: Draft, s: Sentence) -> tuple[Holder | None, str | None]:
    """The holder of the sentence before: of its figures, else its last body."""
    index = _before_captions(r, s.index)
    previous = r.recent(index)
    if previous and (previous[-1].scope is not None or draft.unit not in {"delegate", "committee_member"}):
        return previous[-1].scope, previous[-1].scope_text
    if s.index == 0 or _EXAMPLE.match(r.folded, r.spans[index][0]):
        return None, None
    electing = draft.unit in {"delegate", "committee_member"} or any(d.unit == "delegate" and d.sentence == s.index for d in r.drafts)
    kinds = {"body"} if draft.measure in {"disciplined", "other"} else {"body", "speaker"}
    end = r.spans[index][1]
    before = [
        h
        for h in r.holders(index)
        if (h.kind in kinds or (electing and h.kind == "congress") or fold(h.text).startswith(_WHERE))
        and not (h.organ and draft.measure in {"disciplined", "other"})
        and not _enumerated(r, h)
        and not _bracketed(r, h, end)
    ]
    if not before and electing:  # a report of a congress is about one body
        told = (
            h
            for i in range(index, -1, -1)
            for h in r.holders(i)
            if h.kind in {"body", "congress"} and not h.bare and not fold(h.text).startswith("các ") and not _bracketed(r, h, r.spans[i][1])
        )
        before = [*islice(told, 1)]
    chosen = _leading(r, draft, index) or (before[-1] if before else None)
    return (chosen, chosen.text) if chosen is not None else (None, None)


def _before_captions(r: Reading, index: int) -> int:
    """The sentence before, over the captions of pictures: lines of their own that show what is done, or that no full stop ends."""
    index -= 1
    for _ in range(_CAPTIONS):
        if index <= 0 or not _is_caption(r, *r.spans[index]):
            break
        index -= 1
    return max(index, 0)


def _is_caption(r: Reading, start: int, end: int) -> bool:
    alone = r.text[start - 1 : start] == "\n" and r.text[end : end + 1] == "\n" and end - start <= _CAPTION
    return alone and (r.text[end - 1] not in ".:;!?…" or _PICTURE.search(r.folded, start, end) is not None)


def _leading(r: Reading, draft: Draft, index: int) -> Holder | None:
    """The committee that the sentence before is about, whatever other bodies it names: `Huyện ủy Đăk Tô đã chọn Đảng bộ xã Tân Cảnh …`."""
    if draft.measure in {"disciplined", "other"}:
        return None
    first = next(iter(r.holders(index)), None)
    led = first is not None and first.kind == "committee" and first.place is not None and not first.organ and _LEADS.match(r.folded, first.end)
    return first if led else None


def _enumerated(r: Reading, holder: Holder) -> bool:
    """`đối với 8 tổ chức đảng, gồm: Đảng ủy Sở Y tế, Đảng ủy …`: one of those that were counted; `các chi bộ`; where a member belongs."""
    if holder.place is None and fold(holder.text).startswith("các "):
        return True
    if _MEMBER_OF.search(r.folded, max(0, holder.start - _MEMBER_REACH), holder.start) is not None:
        return True
    return _ENUMERATED.search(r.folded, max(0, holder.start - _REACH), holder.start) is not None


def _counted_before(r: Reading, holder: Holder) -> bool:
    """Those that were counted, or are named with them, which do nothing themselves: `giải thể 2 chi bộ là Chi bộ Công ty A và Chi bộ Công ty B;
    tiếp nhận 3 chi bộ`, `lập 15 đảng bộ xã và chi bộ đặc khu Hoàng Sa, thay cho 47 đảng bộ`.
    """
    if _LISTED_ONLY.match(r.folded, holder.end) is None:
        return False
    begin = max(0, holder.start - _REACH)
    return (_ENUMERATED.search(r.folded, begin, holder.start) or _AND_COUNTED.search(r.folded, begin, holder.start)) is not None


def _full(r: Reading, holder: Holder, s: Sentence, found: list[Holder]) -> tuple[Holder, str]:
    """A bare `Đảng bộ` is the fuller one printed before it in the sentence."""
    if holder.bare and not fold(holder.text).startswith(WHOLE):
        fuller = [h for h in found if h.end <= holder.start and not h.bare and h.text.lower().startswith("đảng bộ")]
        if fuller:
            return fuller[-1], fuller[-1].text
    return holder, holder.text


def nationwide(scope: Holder) -> bool:
    """`toàn Đảng`, `cả nước`: no place, whatever the document is about."""
    return fold(scope.text) in _NATIONWIDE


def namesake(r: Reading, scope: Holder) -> str | None:
    """`Đảng bộ huyện` after `Đảng bộ huyện Tân Yên`: the place last named of that level (of a bare `Đảng bộ`: of any level)."""
    if scope.level == "tỉnh" or fold(scope.text).startswith("các "):
        return None
    last = bisect_right(r.spans, (scope.start, len(r.text))) - 1
    line = r.text.rfind("\n", max(0, scope.start - _PARAGRAPH), scope.start) + 1
    if not scope.bare and (told := r.placed.get(scope.text)):
        return told  # `Chi bộ Trường THPT Bình Minh (huyện Chư Sê) … Chi bộ Trường THPT Bình Minh`
    for index in range(last, max(-1, last - (4 if scope.bare and not scope.level else _NAMED)), -1):
        for holder in reversed(r.holders_near(index, scope.start, scope.start)):
            if holder.place and holder.end <= scope.start and (holder.level == scope.level or (scope.bare and not scope.level)):
                begin = line if holder.end <= line and r.text[line] in _BULLETS else max(r.spans[last][0], holder.end)
                return _printed(r, scope, begin) or holder.place  # `Tại phường Hòa Bình, | Đảng bộ phường | có …`
    return _printed(r, scope, line) or (_in_headline(r.article.metadata.title or "") if places.LEVEL_WORDS.get(scope.level) == "district" else None)


def _printed(r: Reading, scope: Holder, line: int) -> str | None:
    """The place of the level that the paragraph names last before: `* Kinh tế của xã | Đăk Kan | phát triển. … Đảng bộ xã có 9 chi bộ`."""
    word, at = f" {scope.level} ", scope.start
    while scope.level and (at := r.folded.rfind(word, line, at)) >= 0:
        begin = at + len(word)
        found = places.place_at(r.folded, begin) if r.text[begin].isupper() else None
        if found is not None:
            return r.text[begin : found[0]]
    return None


def _in_headline(title: str) -> str | None:
    """The district that a headline is about: `Xóa thôn “trắng” đảng viên ở | Chi Lăng`, `| Phước Sơn | kỷ luật nhiều đảng viên`."""
    folded = fold(title)
    for begin in (0, *(match.end() for match in _AT.finditer(folded))):
        found = places.place_at(folded, begin)
        if found is not None and "district" in found[1] and title[begin : begin + 1].isupper():
            return title[begin : found[0]]
    return None
