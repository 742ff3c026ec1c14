"""Whose members or organisations a count tells of: the holders printed in a sentence.

A holder is a Party body (`Đảng bộ huyện Ninh Phước`, `Chi bộ thôn 5`, `các đảng bộ trực thuộc Tỉnh ủy`), a place that stands for its
body (`địa bàn tỉnh`, `toàn tỉnh`, `Lào Cai` at the head of a clause) or the body of the speaker (`Bí thư Huyện ủy Đăk Glei … cho biết`).
Bodies inside the names of other things (`Nghị quyết Đại hội XV Đảng bộ tỉnh`) hold nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from sys import maxsize

from pipeline import lexicon, places
from pipeline.article import Article, Span
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold

WHOLE = fold("toàn")
_NUMBERED = frozenset({"thôn", "ấp", "bản", "khu phố", "tổ dân phố", "phường", "quận", "khóm", "khối", "làng", "xóm", "khu dân cư"})
_VILLAGES = _NUMBERED | {"buôn"}
_PLACED = frozenset({"tỉnh", "thành phố", "tp", "huyện", "thị xã", "thị trấn", "xã", "đặc khu", "t.p", "t.x", "tx", *_NUMBERED, "buôn"})
_DOTTED = frozenset({"tp", "tx"})
_WHOLES = frozenset({"tỉnh", "thành phố", "huyện"})  # `theo kế hoạch, huyện kết nạp …`: alone these mean the place of the text
_SHORTENED = ("huyện, ", "quận, ", "thị, ", "thành, ", "huyện, thành, thị ")  # `các huyện, thành, thị ủy`: the last of a list cut short
_ABOVE_VILLAGES = ("tp", "tp.", "thành phố", "huyện", "thị xã", "thị trấn", "xã", "phường")
_LEVEL_OF = {"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}
_SAME_LEVEL = {"tp": "thành phố", "t.p": "thành phố", "t.x": "thị xã", "tx": "thị xã", "q.": "quận", "p.": "phường", "h.": "huyện"}
_CAPITAL = re.compile(r"(?:[^\S\n]{1,2}|(?<=[PpQHXx]\.))((?:[^\W\d_a-zà-ỹ]|[A-ZĐ])[\w’'.]*\w|[A-ZĐÂĂÊÔƠƯ])")
_DIGITS = re.compile(r"(?:[^\S\n]{1,2}|(?<=[QP]\.))(\d{1,2})(?![\d/]|[.,]\d)(?!\s*(?:đảng|chi bộ|đồng chí))")
_SPACE = r"[^\S\n]"
_NAME = re.compile(
    rf"[A-ZĐÂĂÊÔƠƯ](?:(?<![^\n].)|(?<=[;:.(,]{_SPACE}.)|(?<={_SPACE}(?:là|và){_SPACE}.)|(?<={_SPACE}như{_SPACE}.)|(?<={_SPACE}gồm{_SPACE}.))"
    rf"[\w’']*(?:{_SPACE}[A-ZĐÂĂÊÔƠƯ][\w’']*){{1,3}}(?=(?:{_SPACE}[a-zđ]|:|{_SPACE}\(?\d))"
)
_ACRONYM = re.compile(r"(?!TP|TX|TT)[A-ZĐ]{2,}(?![^\W\d_])")  # `THPT Cẩm Xuyên`: no place
_PLURAL = compile_folded(
    r"(?: trực thuộc(?: (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ))?)?(?:, (?:tổ dân phố|khu phố|thôn|bản|làng))*"
)
_WITH_NUMBER = compile_folded(r" \(?\d[\d.]*(?:/\d[\d.]*| (?:đảng viên|đv|đồng chí|đ/c|chi bộ|tccsđ|tổ chức))(?!\w)")
_LONE_NUMBER = compile_folded(r" \d[\d.]* ?(?:[;,]|\.(?!\d)|và(?!\w))")
_THIS = compile_folded(r" (?:này|đó|ấy)(?!\w)")
_GENERIC = compile_folded(r" (?:cấp|các cấp|cơ sở|bộ phận|trực thuộc|viên|trong sạch)(?!\w)")
_PARTY_NOUN = compile_folded(r"(?:đảng viên|đv|tccsđ|tổ chức cơ sở đảng|chi bộ|đảng bộ|tổ chức đảng|phát triển đảng|xây dựng đảng)[^,;.]{0,50}$")
_OWNED = compile_folded(r"(?<!\w)của ")
_COUNTED = compile_folded(r"(?<!năm\ )(?<!thứ\ )(?<!khóa\ )(?<!tháng\ )(?<!quý\ )(?<!nhiệm\ kỳ\ )(?<![\d.,/-])(?:\d[\d.]*/)?\d[\d.]* ?$")
# Before a body's noun: a number with the first word of its noun (`24 chi, đảng bộ`), or no body in particular (`nhiều Đảng bộ xã`).
_NOT_ONE = compile_folded(r"(?:\d (?:chi|chi bộ|đảng bộ) ?(?:,|và|/|-)|(?<!\w)(?:nhiều|một số|những|từng|hầu hết|đa số|hầu hết các|đa số các)) ?$")
_NOT_ONE_ENDS = tuple(fold(", và / - nhiều số những từng hết các").split())
_ROMAN_ONLY = re.compile(r"[IVXLC]+$")
_SPEAKS = compile_folded(r"(?<!\w)(?:cho biết|cho hay|chia sẻ|khẳng định|nói|báo cáo|thông tin|trao đổi|nhấn mạnh|đánh giá|cho rằng|phát biểu)(?!\w)")
_INSIDE_NAME = compile_folded(
    r"(?:nghị quyết|kế hoạch|chỉ tiêu|chỉ thị|quyết định|đề án|chương trình|báo cáo|văn kiện)(?:(?!\d đảng viên|\d đồng chí)[^,;.:]){0,50}$"
    r"|(?<!\w)hội nghị[^,;.]{0,65}$"
    r"|(?<!\w)(?:quan tâm|lãnh đạo|chỉ đạo|giúp đỡ)(?: [^\s,;.]+){0,5}(?:,(?: [^\s,;.]+){1,4})? của $"  # `được sự quan tâm của các cấp ủy`
    r"|(?:bí thư|phó bí thư|thường trực|chủ nhiệm|trưởng ban|chánh văn phòng|nguyên)(?: [^\s,;.]+){0,3} $"
)
# `Ủy viên Ban Thường vụ Đảng ủy Khối`: a person's office, unless persons are counted (`15 ủy viên Ban Thường vụ`).
_OFFICE = compile_folded(r"(?<!\d\ )(?<!chí\ )ủy viên(?: (?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|trung ương|dự khuyết))* $")
_ORGAN = compile_folded(r"(?<!\w)(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt|thường trực) $")
# Whose address follows: `Chi bộ làng Krông (xã Ia Mơr, …)`, `Đảng ủy xã Đạ Tông, huyện Đam Rông`.
_ADDRESS = compile_folded(r"(?: ?\((?:thuộc )?|, )(?P<head>tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)(?: |(?<=\.))")
_RANK = {"xã": 1, "phường": 1, "thị trấn": 1, "đặc khu": 1, "huyện": 2, "quận": 2, "thị xã": 2, "thành phố": 3, "tp": 3, "tp.": 3, "tỉnh": 4}
_ASIDE = compile_folded(r" ?\([^()\n]{1,60}\)")
_GOING = compile_folded(r"(?<!\w)(?:đi dự|dự|tham dự) đại hội[^,;.]{0,25}$")
# `đại hội được Đảng bộ phường Trần Phú chọn làm điểm`: who does it, not whose they are
_GRANTS = compile_folded(r" (?:chọn|lựa chọn|giao|công nhận|cho phép|phân công|tặng|khen|trao|xếp loại|đánh giá|biểu dương|chỉ đạo)(?!\w)")
# `đề nghị Đảng ủy Khối xét tặng Huy hiệu Đảng cho 15 đồng chí`: who decides, not whose they are
_ASKS = compile_folded(r"(?<!\w)(?:đề nghị|kiến nghị|trình|báo cáo)(?: (?:ban thường vụ|btv|ban chấp hành|bch|thường trực))? $")
_ASKED = compile_folded(r" (?:xem xét |xét |ra quyết định |quyết định )*(?:tặng|trao|truy tặng|công nhận|chuẩn y|phê duyệt|cho phép|chuyển)(?!\w)")
_OF_CONGRESS = compile_folded(r"đại hội[^,;.]{0,40}$")
_ACTING = compile_folded(
    r" (?:đã |hiện |hiện nay |đang |cũng |mới |vừa |chỉ |sẽ |có kế hoạch )*(?:có|kết nạp|kỷ luật|phát triển|thi hành|tổ chức|bầu|còn|"
    r"giải thể|thành lập|tiến hành|trao|sáp nhập|khai trừ|khiển trách|xóa|hoàn thành)(?!\w)"
)
_SUBJECT = compile_folded(r"(?:^|[;:.(,] ?|\n|(?<!\w)(?:năm|nay|qua|này|đó|tháng|quý|\d{4}|thì|và|mà|khi) )$")


@dataclass(slots=True)
class Holder:
    """One holder: its span, the text for `scope`, and the proper name of its place."""

    start: int
    end: int
    text: str
    place: str | None
    kind: str  # body, committee, speaker, place, congress; item: a place that holds only the number right behind it
    bare: bool  # `Đảng bộ` with nothing that says which
    organ: bool = False  # an organ of the body (`Ban Thường vụ Đảng bộ huyện`), which acts but is not whose the members are
    level: str = ""  # the word for its level: `huyện` of `Đảng bộ huyện Tân Yên`, of `Huyện ủy Tân Yên`


@cache
def _patterns() -> tuple[Scan, Scan, re.Pattern[str]]:
    rows = lexicon.read("holders")
    bodies = lexicon.alternation(row["surface"] for row in rows if row["kind"] != "place")
    places = lexicon.alternation(row["surface"] for row in rows if row["kind"] == "place")
    body = Scan(
        rf"(?<![\w])(?P<all>toàn thể |toàn |các |mỗi )?(?P<head>{bodies}|(?<=các\ )(?:tổ chức cơ sở đảng|cấp ủy|tổ chức đảng))(?!\w)(?! viên)"
    )
    place = Scan(
        rf"(?<!\w)(?:(?P<area>địa bàn (?:toàn )?|toàn |khắp )|(?P<of>của |trong |ở |tại |thuộc )(?:toàn )?)(?P<head>{places})(?!\w)"
        rf"|(?<!\w)(?P<whole>toàn đảng bộ|toàn đảng|toàn (?:tập đoàn|tổng công ty|khối|trường)|cả nước|"
        r"(?<=trên\ )toàn quốc|(?<=trong\ )toàn quốc)(?!\w)"
        rf"|(?<!\w)(?P<subject>{places})(?!\w)"
    )
    words = lexicon.alternation(row["surface"] for row in lexicon.read("levels"))
    level = compile_folded(rf"[ ]{{1,3}}((?:{words})(?!\w)(?! hành(?!\w))|[qph]\.)(?:(?<=tp)\.|(?<=tx)\.)?")
    return body, place, level


def _extend(article: Article, position: int, last: str) -> tuple[int, str | None, str]:
    """The end of a body's name from `position`, the proper name of its place, the word for its level."""
    _, _, level = _patterns()
    place: list[str] = []
    placed = last in _PLACED
    rank = printed = last
    for _ in range(9):
        word = level.match(article.folded, position)
        if word and not _in_name(article, word.start(1), word.end()):
            printed = article.text[word.start(1) : word.end()]
            last = " ".join(word.group(1).split())
            last = _SAME_LEVEL[last] if last.endswith(".") else last
            if last == "khối" and rank == "":  # `Đảng bộ Khối Dân vận`; a block of houses has a cell
                last = ""
            placed, place = last in _PLACED, [] if last in _PLACED else place
            rank = last if last in _PLACED else rank
            position = word.end()
            continue
        name = _CAPITAL.match(article.text, position) or (_DIGITS.match(article.text, position) if last in _NUMBERED or last == "chi bộ" else None)
        if name is None or (_ROMAN_ONLY.match(name.group(1)) and last not in _NUMBERED and last != "chi bộ"):
            break
        if placed:
            place.append(printed + name.group() if name.group(1).isdigit() else name.group(1))  # `quận 1`, but `Đăk Tô`
        position = name.end() if placed else _word_end(article, name.start(1), name.end())
        if name.group(1).isdigit():
            last = ""
    known = _known(place) if rank not in _VILLAGES else len(place)
    while len(place) > known:  # `Huyện ủy Nhà Bè Nguyễn Văn …`: the name of a person follows
        position = article.text.rfind(place.pop(), 0, position)
        position = len(article.text[:position].rstrip())
    return position, " ".join(" ".join(place).split()) or None, _SAME_LEVEL.get(rank, rank)


def _word_end(article: Article, start: int, end: int) -> int:
    """`Đảng bộ Cục Hải quan`, `Chi bộ Trường Kinh tế`: the end of the word that a capital syllable of a body's name begins."""
    tokens = article.tokens
    index = bisect_right(tokens, (start, len(article.text))) - 1
    if index < 0 or tokens[index][0] != start or tokens[index][1] <= end:
        return end
    return tokens[index][1] if article.text[end : tokens[index][1]].strip().islower() else end


def _in_name(article: Article, start: int, end: int) -> bool:
    """`TP. Buôn Ma Thuột`, `thị trấn Buôn Trấp`: a word for a village that begins a proper name."""
    return (
        article.text[start].isupper()
        and article.folded[start:end] in _VILLAGES
        and article.folded[max(0, start - 12) : start].rstrip().endswith(_ABOVE_VILLAGES)
    )


def _known(words: list[str]) -> int:
    """How many of the words make a place name: the longest known one, all of them when they are few."""
    for length in range(min(5, len(words)), 0, -1):
        if places.named(" ".join(words[:length])):
            return length
    return len(words) if len(words) <= 2 else 0


def holders(article: Article, start: int, end: int) -> list[Holder]:
    """Holders in a stretch of text (a sentence), in order."""
    folded, text = article.folded, article.text
    body, place, _ = _patterns()
    found: list[Holder] = []
    addresses: set[int] = set()
    kinds = lexicon.mapping("holders", "kind")
    for match in body.finditer(folded, start, end):
        head = " ".join(match["head"].split())
        ahead = folded[max(start, match.start() - 70) : match.start()]
        if _counted(ahead) or _not_one(ahead) or ahead.endswith(_SHORTENED) or folded.startswith(" viên", match.end()):
            continue
        stop, name, level = _extend(article, match.end(), _LEVEL_OF.get(head, head if head == "chi bộ" else ""))
        stop = min(stop, end)
        kind = kinds.get(head, "body")
        whole = (match["all"] or "").strip()
        congress = "đại" in ahead
        if (congress and _GOING.search(ahead)) or (ahead.endswith("được ") and _GRANTS.match(folded, stop)):
            continue
        if _ASKED.match(folded, stop) and _ASKS.search(ahead):
            continue
        if congress and kind == "body" and _OF_CONGRESS.search(ahead):
            kind = "congress"
        elif (_INSIDE_NAME.search(ahead) and not ahead.endswith("thành lập ")) or _OFFICE.search(ahead):
            if not (_SPEAKS.search(folded, stop, min(end, stop + 90)) or _SPEAKS.search(ahead)):
                continue
            kind = "speaker"
        if whole in {"các", "mỗi"}:
            stop = _plural(folded, stop, end)
        elif head == "chi bộ" and name is None and level in _VILLAGES and text[match.start("head")].islower():
            continue  # `sinh hoạt ở chi bộ thôn, bản`: cells of a kind
        named = stop > match.end()
        begin = match.start("head") if whole.startswith(WHOLE) and named else match.start()
        if not named and kind in {"body", "congress"} and whole not in {"các", "mỗi"}:
            this = _THIS.match(folded, stop)
            if this is not None:
                stop = this.end()
            elif whole == "" and not _definite(article, match.start("head"), stop, head):
                continue
        bare = not named and whole not in {"các", "mỗi"}
        beside, rank = _ADDRESS.match(folded, stop, end) if named else None, _RANK.get(level, 0)
        while beside is not None and _RANK.get(beside["head"], 0) > rank:
            addresses.add(beside.start("head"))
            last, beside_name, beside_level = _extend(article, beside.end("head"), beside["head"].rstrip("."))
            if level not in _PLACED:  # `Đảng bộ Đồn Biên phòng Vĩnh Hải (thị xã Vĩnh Châu)`
                name, level = beside_name, beside_level
            rank = _RANK[beside["head"]]
            beside = _ADDRESS.match(folded, last, end)
        organ = _ORGAN.search(ahead) is not None
        found.append(Holder(begin, stop, " ".join(text[begin:stop].split()), name, kind, bare, organ, level))
    bodies = sorted((h.start, h.end) for h in found)
    for match in place.finditer(folded, start, end):
        if _touches(bodies, *match.span()):
            continue
        holder = _place(article, match, start, end) if match.start() not in addresses else None
        if holder is not None:
            found.append(holder)
    found.extend(_named_subjects(article, start, end, found))
    found.extend(_named_owners(article, start, end, found))
    return sorted(found, key=lambda h: (h.start, h.end))


def _touches(spans: list[Span], start: int, end: int) -> bool:
    """Whether one of the spans near `start` holds the beginning or the end of this one."""
    return any(a <= start < b or a < end <= b for a, b in _near(spans, start)) if spans else False


def _counted(text: str, start: int = 0, end: int = maxsize) -> bool:
    """Whether a text ends in a number; the sign that it must end in is asked for first."""
    return text[start:end].rstrip(" .\n")[-1:].isdecimal() and _COUNTED.search(text, start, end) is not None


def _not_one(ahead: str) -> bool:
    return ahead.rstrip(" \n").endswith(_NOT_ONE_ENDS) and _NOT_ONE.search(ahead) is not None


def _near(spans: list[Span], offset: int) -> list[Span]:
    """The span that starts last before the offset, and the next one."""
    first = max(0, bisect_right(spans, (offset, offset)) - 1)
    return spans[first : first + 2]


def _definite(article: Article, start: int, stop: int, head: str) -> bool:
    """`của Đảng bộ`, `Đảng bộ đã kết nạp`: a body known from before; not `đại hội đảng bộ cấp trên`."""
    if _GENERIC.match(article.folded, stop):
        return False
    if head != "đảng bộ":
        return article.text[start].isupper() and _ACTING.match(article.folded, stop) is not None
    return article.text[start].isupper() or article.folded[max(0, start - 4) : start] == "của "


def _plural(folded: str, position: int, end: int) -> int:
    """`các chi bộ thôn, tổ dân phố`, `các đảng bộ trực thuộc Tỉnh ủy`: the attributes of a plural holder."""
    match = _PLURAL.match(folded, position, end)
    return match.end() if match else position


def _place(article: Article, match: re.Match[str], start: int, end: int) -> Holder | None:
    folded, text = article.folded, article.text
    if match["whole"]:
        return Holder(match.start(), match.end(), text[match.start() : match.end()], None, "place", "đảng bộ" in match["whole"])
    head = match["head"] or match["subject"]
    begin = match.start("area") if match["area"] else match.start("head") if match["head"] else match.start("subject")
    if _counted(folded, max(start, begin - 12), begin):
        return None
    dotted = head in _DOTTED and folded.startswith(".", match.end())  # `TP.Sông Công`
    stop, name, level = _extend(article, match.end() + dotted, head)
    stop = min(stop, end)
    village = head in _VILLAGES and not (match["area"] and head in {"phường", "quận"})  # `toàn quận`, `địa bàn phường`
    if name is None and (village or (match["subject"] and head not in _WHOLES and folded.endswith(", ", start, begin))):
        return None  # `64/84 thôn, tổ dân phố có chi ủy`, `các xã, thị trấn có`: places that are counted or listed
    if match["subject"] and name and _WITH_NUMBER.match(folded, stop):
        return Holder(begin, stop, " ".join(text[begin:stop].split()), name, "item", False, False, level)
    if match["subject"]:
        ahead = folded[max(start, begin - 8) : begin]
        if not _acts(folded, stop) or not (_SUBJECT.search(ahead) or name):
            return None
    elif (
        match["of"]
        and name is None
        and re.match(r"[ ](?!đã|có|là|được|kết|lên|hiện|và|với|đạt|tăng|giảm|trong|năm|từ|đến|tính|cũng|về|bị)\w", folded[stop : stop + 8])
    ):
        return None  # `của tỉnh đoàn`, `của huyện đội`: another noun begins here
    if match["of"] and begin > start + 12 and not _PARTY_NOUN.search(folded, max(start, begin - 90), begin):
        return None  # `các cấp ủy của thành phố`, `vụ việc ở xã Tam Lộc`: whose something else is
    return Holder(begin, stop, " ".join(text[begin:stop].split()), name, "place", False, False, level)


def _acts(folded: str, position: int) -> bool:
    """`huyện Can Lộc (tỉnh Hà Tĩnh) đã kết nạp`: whether the name that ends here is the subject of a verb."""
    aside = _ASIDE.match(folded, position)
    return _ACTING.match(folded, aside.end() if aside else position) is not None


def _named_subjects(article: Article, start: int, end: int, found: list[Holder]) -> list[Holder]:
    """A bare place name that acts at the head of a clause: `Lào Cai kết nạp 1.783 đảng viên`."""
    extra = list[Holder]()
    taken: list[Span] | None = None
    text = article.text
    for match in _NAME.finditer(text, start, end):
        stop = match.end()
        words = match.group().split()
        taken = sorted((h.start, h.end) for h in found) if taken is None else taken
        if len(words) < 2 or _ACRONYM.match(match.group()) or any(a < stop and match.start() < b for a, b in _near(taken, match.start())):
            continue
        name = " ".join(words)
        heads_line = text[stop : stop + 1] == ":" and text[match.start() - 1 : match.start()] in {"", "\n"}
        if _WITH_NUMBER.match(article.folded, stop) or (places.named(name) and _LONE_NUMBER.match(article.folded, stop)):  # `Đăk Hà 45/45, Đăk Tô 30`
            extra.append(Holder(match.start(), stop, name, name if places.named(name) else None, "item", False))
        elif heads_line or (_acts(article.folded, stop) and not name.startswith("Toàn ")):
            extra.append(Holder(match.start(), stop, name, name, "place", False))
    return extra


def _named_owners(article: Article, start: int, end: int, found: list[Holder]) -> list[Holder]:
    """A bare place name whose members are meant: `số lượng đảng viên mới của | Đức Trọng | tăng`."""
    extra = []
    taken = sorted((h.start, h.end) for h in found)
    for match in _OWNED.finditer(article.folded, start, end):
        begin = match.end()
        place = places.place_at(article.folded, begin) if article.text[begin : begin + 1].isupper() else None
        if place is None or place[0] > end or _touches(taken, begin, place[0]) or article.text[place[0] + 1 : place[0] + 2].isupper():
            continue
        if _PARTY_NOUN.search(article.folded, max(start, begin - 90), begin):
            name = article.text[begin : place[0]]
            extra.append(Holder(begin, place[0], name, name, "place", False))
    return extra
