"""The noun phrase that a percentage measures: before its verb, behind a share (`95% hộ gia đình`), or that of the clause before.

The phrase begins after the last clause or list mark, after what only says when or who says so (`trong 9 tháng đầu năm`, `ông Nam cho
rằng`, `bình quân mỗi năm`), and ends before the verb and the adverbs that belong to it (`ước`, `chỉ`, `phải`). Where nothing is left,
the subject of the clause before is meant: `Ngành thủy sản phát triển mạnh, bình quân mỗi năm tăng 6%`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from pipeline.article import Article, Span
from pipeline.find.base import compile_folded, list_heading
from pipeline.fold import fold

_LONGEST = 18  # words of a subject; longer ones are clauses that no mark ends
_MARK = compile_folded(r"[;:]|\. |(?<!\w)(?:trong đó|trong khi|nhưng|ngoài ra|góp phần)(?!\w),?")
# What the percentage before still has behind it: `/năm`, `so với cùng kỳ năm trước,`, `kế hoạch,`
_REST = compile_folded(
    r" ?(?:/ ?\w+|trở lên|trở xuống|\)|(?:so|kế hoạch|dự toán|chỉ tiêu|nghị quyết|tổng số|mục tiêu|kh(?!\w))[^,;.]*?(?=,|;| và |$)|"
    r"[^,;.]{0,40}?(?=,|;))*(?:,| và|;)? ?"
)
# `đạt 94,5% | kế hoạch và đàn gia cầm gần 102.000 con, đạt 112%`
_STANDARD = compile_folded(r" (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|cùng kỳ)(?: (?!và )[^,;.\s]+){0,6} và ")
_CLAUSE = compile_folded(
    r"(?<!\w)(?:đạt|tăng|giảm|là(?! (?:người|nữ|cán bộ|đảng viên))|có|được|đã|năm|quý|tháng|nay|thì|theo|về|qua|gồm|tiếp tục|chỉ ra|cho biết|"
    r"cho rằng|nói|nêu|chuyển|đặc biệt|mặc dù|tuy|dù|nhờ|do|vì|khi|"
    r"nhìn chung|riêng|cụ thể)(?!\w)|\d"
)
_COMMA = re.compile(r", ")
_ONE_TERM = compile_folded(r", vững mạnh|, (?:công chức|viên chức|đảng viên|thanh niên|chiến đấu|tổ dân phố)")
# `tỷ lệ đại biểu có trình độ thạc sĩ, | tiến sĩ là 61%`
_ALTERNATIVE = compile_folded(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|số) (?:(?!tăng|giảm|đạt|chiếm)[^\s,;.\d]+ ){0,8}(?:trình độ|bằng|học hàm|học vị|là)"
    r"(?: (?!tăng|giảm|đạt|chiếm)[^\s,;.\d]+){1,8}$"
)
_LABEL = 120
_LABELLED = compile_folded(r"(?:^|[;:]) ?(?P<label>[^;:.()\d]{3,90}): ?\d[\d.]* ?\((?:chiếm )?$")
_BARE_VERB = compile_folded(
    r"(?:(?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đảng bộ) )?(?:đã |được |mới )*(?:kết nạp|phát triển|công nhận|bầu|xếp loại|"
    r"có)(?: được| mới| có)?"
)
_QUANTITY = compile_folded(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|tốc độ|tổng số|tổng thu|tổng sản phẩm|tỷ trọng|số lượng|chỉ số|tổng giá trị|tổng mức|tổng vốn|công tác)(?!\w)"
)
_LEAD = compile_folded(
    r"\ {0,3}+(?:trong đó|tuy nhiên|như|(?:tính )?(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))|"
    r"theo đó|cụ thể|riêng|đặc biệt|ước|có|với|và|đã|hiện nay|hiện|"
    r"(?:trong |trên )?toàn (?:tỉnh|huyện|xã|đảng bộ|thành phố|vùng|quốc)|"
    r"nhìn chung|"
    r"còn|là|đáng chú ý|trên đà|bên cạnh đó|nhìn lại|thì|mà|nên|nhưng|do đó|vì vậy|bằng các giải pháp này|nhờ đó|qua đó|cùng với đó|"
    r"(?:trong |qua |sau )?(?:nhiệm kỳ|thời gian|những năm|các năm|nhiều năm) (?:qua|vừa qua)|"
    r"bình quân(?: chung)?(?: (?:mỗi|hằng|hàng|một|trong|của)?(?: ?\d+)? ?(?:năm|tháng|quý)(?: qua)?(?: \d{4}(?: ?- ?\d{4})?)?)?|"
    r"(?:phấn đấu )?(?:mỗi|hằng|hàng) (?:năm|tháng)|(?:kết quả|theo|qua|nhờ|thông qua|căn cứ)(?: [^\s,;.()\d]+){0,8}(?=,)|[\"“”(,-])(?!\w),? ?"
)
_WHEN = compile_folded(r" ?(?:(?:tính|chỉ tính|riêng|trong|vào|đến|tới|từ|qua|sau|hết|cuối|đầu|ngay|của|cả|giai đoạn) )*")
_SAYS = compile_folded(
    r"[^,;]{0,140}?(?<!\w)(?:cho biết|cho rằng|cho hay|cho thấy|chỉ ra|nêu rõ|khẳng định|nhấn mạnh|nhận định|thông tin|nói|phấn đấu|quyết tâm|"
    r"(?:mục tiêu|chỉ tiêu)(?: [^,;\s]+){0,14} là)(?: rằng| là|,|:)? (?:\d+ )?"
)
_TAIL = compile_folded(
    r"(?<!\w)(?:ước(?: tính)?|chưa|cũng|đã|đều|(?<!chứng\ )chỉ|mới|phải|sẽ|vẫn|được|đang|cần|hiện|chung|thêm|tiếp tục|thực hiện|khoảng|có|luôn|"
    r"ở mức|mức|còn|lần lượt|duy trì|giữ(?: vững)?|ổn định|"
    r"thì|là|với|gần|hơn|trên|tới|từ) ?$"
)
_EMPTY = compile_folded(
    r"(?:(?:so với|so|trong đó|đến nay|toàn \w++|hiện|đã|và|với|cùng kỳ|năm|trước|hoàn thành|đạt|có|kế hoạch|ước|bình quân|tức|mức|"
    r"tháng|quý|\d++|đề ra|phải|chỉ|giai đoạn|chung|trong|cả)\W*+)*+"  # possessive: a long run of digits would be divided in every way
)
_PREDICATE_ONLY = compile_folded(
    r"(?:không )?(?:hoàn thành|đạt(?! được)|yếu kém|trung bình|xuất sắc|khá|vi phạm|chưa đạt|trong lĩnh vực|trong sạch)(?!\w)"
)
_RATE = compile_folded(r"[-+*•– ]*(?P<rate>(?:tỷ lệ|tỉ lệ) [^\n]{3,160})")
_MEANT = 300  # characters before `con số này`
THIS_NUMBER = compile_folded(r"(?:con số|tỷ lệ|tỉ lệ|số) (?:này|trên|đó)(?: (?:chỉ|mới|đã))?")
_EXTREME = compile_folded(r"(?:đơn vị |địa phương |nơi |tỉnh |huyện )?(?:cao|thấp|nhiều|ít|lớn) nhất (?:là|thuộc về|ở|có)(?!\w)")
_HEAD = compile_folded(
    r".{0,40}?(?:tổ chức cơ sở đảng|tccsđ|cơ sở đảng|chi bộ(?: trực thuộc đảng ủy cơ sở)?|đảng bộ|đảng viên(?: đủ tư cách)?|tổ chức đảng|"
    r"cán bộ(?:, (?:công chức|đảng viên))?|điển hình|đại biểu)(?!\w)"
)
_NUMBERED = compile_folded(r"(?<!\w)có (?:hơn |gần |trên )?\d[\d.]* ")
_NUMBER = compile_folded(r" ?\d[\d.]* (?!tháng|năm|quý|ngày|giờ|tuổi|%)")
_TOLD = compile_folded(r"(?<!\w)(?:(?:ước|ước tính|cũng|đã) )*(?:đạt|là|ở mức|được|còn|lên|thực hiện) (?:(?:hơn|gần|trên|khoảng) )?\d")
_LEVEL_WORDS = compile_folded(r"(?:từ|giảm|tăng|lên|xuống|còn|ở|vào|đầu|cuối|năm|trong|hiện|nay|của)(?!\w)")
_COUNTED = compile_folded(
    r"(?:có|xảy ra|phát hiện|ghi nhận|đón|thu hút|(?:gieo )?trồng(?: mới)?|thu hoạch|khai thác|sửa chữa|thành lập(?: mới)?|hoàn thành)(?: được)? "
    r"(?:(?:hơn|gần|trên|khoảng) )?\d[\d.,]*(?:/\d[\d.,]*)? "
    r"(?P<counted>(?!(?:(?:triệu|tỷ|tỉ|nghìn) )*(?:đồng|usd|đô la|vnd)|(?:ha|tấn|tạ|km) ?(?:[,;.(]|$))[^,;.\d]+)"
)
_AMOUNT = compile_folded(
    r" (?:(?:hơn|gần|trên|khoảng) )?\d[\d.,]* "
    r"(?:triệu|tỷ|tỉ|nghìn|tấn|tạ|ha|đồng|m3|kwh|con|người|lượt|hộ|km|doanh nghiệp|sản phẩm|ca|vụ)(?!\w)"
)  # `Tổng giá trị sản xuất 8.185 tỷ đồng, đạt …`
# The first of these words ends the subject of a clause.
_PREDICATE = compile_folded(
    r"(?<!\w)(?:tiếp tục|đã|được|đạt(?! (?:chuẩn|tiêu chuẩn|danh hiệu|trong sạch))|"
    r"có|ước|phát triển|duy trì|tăng|giảm|chuyển|giữ|là|vẫn|luôn|không|ngày càng|từng bước|phục hồi|ổn định|"
    r"cơ bản|đều|cũng|còn|(?<!trở\ )lên|thực hiện|ở mức|phải|sẽ)(?!\w)"
)
_VERBS = frozenset({"đạt", "giữ"})  # `kinh tế phát triển, đạt tốc độ tăng trưởng khá, bình quân 10%`
_LEADS_TO = ("với", "được")  # `được 100% đại biểu tán thành`, `trúng cử với 98% số phiếu`: what is measured stands behind
_NO_NOUN = compile_folded(r"(?:tại|bằng|trong|ở|cho|khi|theo|thông qua)(?!\w)")
_NOUN = 2  # words of a noun with nothing said of it
_RATING = compile_folded(r"(?<!\w)đạt (?:chuẩn|tiêu chuẩn|danh hiệu|trong sạch)(?!\w)")  # `chi bộ đạt trong sạch vững mạnh, chiếm 54%`
_SKIP = compile_folded(r" ?(?:trở lên|trở xuống)? ?(?:\([^()]{0,30}\) ?)?(?:tổng số |số |là |của |các |trong (?!đó|khi))*")
_LISTED = (
    r"(?:cán bộ|đảng viên|công chức|viên chức|chiến sĩ|nhân dân|đoàn viên|hội viên|người lao động|thôn|xã|phường|bản|ấp|làng|buôn|xóm|khóm|"
    r"khu phố|khu dân cư|tổ dân phố|cơ quan|đơn vị|chi bộ|đảng bộ|tổ chức)"
)
_AFTER_STOP = compile_folded(
    rf"[;:.()\n]|,(?! {_LISTED})|(?<!\w)(?:so với|như|trở lên|trở xuống|đạt(?= ?(?:\d|[,;.]|$|(?:hơn|gần|trên|khoảng|tỷ lệ|tỉ lệ|mức|từ)(?!\w)))|"
    r"tăng|giảm|chiếm|"
    r"trong (?:năm|quý|tháng|6|đó|khi)|vào|với|từ(?! (?:trung|cao|đại|sau|thạc))|và (?:không|có|hơn|gần|trên|\d[\d.,]*)|sẽ|cao hơn|thấp hơn|"
    r"để|đồng ý|tán thành|đồng tình|thống nhất|nhất trí)(?!\w)"
)


def before(article: Article, begin: int, left: str, stop: int, *, continued: bool) -> str:
    """The phrase of `left` (which starts at `begin`) that ends at `stop`; `continued` after another percentage of the sentence."""
    start = 0
    labelled = _LABELLED.search(left[-_LABEL:])
    if labelled is not None:  # `phẩm chất đạo đức, lối sống: 14 (18,9%)`
        start = begin + max(0, len(left) - _LABEL)
        return " ".join(article.text[start + labelled.start("label") : start + labelled.end("label")].split())
    for mark in _MARK.finditer(left, 0, stop):
        start = mark.end()
    if continued and start == 0:
        rest = _REST.match(left, 0, stop)
        start = rest.end() if rest else 0
    for comma in _COMMA.finditer(left, start, stop):
        clause = _CLAUSE.search(left, start, comma.start()) is not None and not _ONE_TERM.match(left, comma.start())
        if clause and _ALTERNATIVE.search(left, start, comma.start()):
            clause = _CLAUSE.search(left, comma.end(), stop) is not None
        if clause or _LEAD.match(left, comma.end(), stop) is not None:
            start = comma.end()
    for counted in _NUMBERED.finditer(left, start, stop) if "có " in left else ():
        start = counted.end()
    for head in _QUANTITY.finditer(left, start, stop):
        start = head.start()
    closed = left.find(")", start, stop)
    if closed >= 0 and left.find("(", start, closed) < 0:  # `(Hoa, Mường, Tày), dân tộc Dao chiếm`: the bracket is over
        start = closed + 1
    start, stop = _trimmed(article, begin, left, start, stop)
    words = article.text[begin + start : begin + stop].split()
    phrase = " ".join(words[:_LONGEST] if _QUANTITY.match(left, start) else words[-_LONGEST:])
    return "" if _EMPTY.fullmatch(fold(phrase)) else phrase


def _trimmed(article: Article, begin: int, left: str, start: int, stop: int) -> Span:
    """Without what only says when or who says so at its head, and the verb's adverbs at its end."""
    says = _SAYS.match(left, start, stop)
    start = says.end() if says else start
    position = -1
    while position != start:
        position = start
        lead = _LEAD.match(left, start, stop)
        start = lead.end() if lead else start
        when = _WHEN.match(left, start, stop)
        day = _date_at(article, begin + (when.end() if when else start))
        if day is not None and day - begin <= stop:
            start = day - begin
    number = _NUMBER.match(left, start, stop)
    start = number.end() if number else start
    while tail := _TAIL.search(left, start, stop):
        stop = tail.start()
    while stop > start and left[stop - 1] in " ,(-":
        stop -= 1
    return start, max(start, stop)


def _date_at(article: Article, offset: int) -> int | None:
    """The end of the date that starts at `offset`."""
    dates = article.found.get("dates", [])
    index = bisect_left(dates, offset, key=attrgetter("start"))
    return dates[index].end if index < len(dates) and dates[index].start == offset else None


def headed(article: Article, start: int) -> str | None:
    """The share that the heading of a list names: `- Tỷ lệ nữ trong cấp ủy: | + Cấp tỉnh: 13/55 (23,6%)`."""
    heading = list_heading(article.text, start)
    rate = _RATE.match(article.folded, *heading) if heading is not None else None
    return " ".join(article.text[slice(*rate.span("rate"))].split()) if rate is not None else None


def meant(article: Article, start: int) -> str | None:
    """The quantity that the text before `start` speaks of last, for `con số này`: `Tỷ lệ đảng viên trẻ | luôn cao. Năm 2000 con số này là 53%`."""
    begin = max(0, start - _MEANT)
    head = next(reversed(list(_QUANTITY.finditer(article.folded, begin, start))), None)
    told = _PREDICATE.search(article.folded, head.end(), start) if head is not None else None
    if head is None or told is None:
        return None
    words = article.text[head.start() : told.start()].split()
    return " ".join(words) if 1 < len(words) <= _LONGEST and "." not in words[-1] else None


def choose(article: Article, begin: int, left: str, phrase: str, follows: str | None, last: str | None, verb: str, *, levels: bool) -> str | None:
    """The subject among the phrase before the verb, the one behind the share, that of the percentage before and that of the clause before."""
    if levels and last and (not phrase or _LEVEL_WORDS.match(fold(phrase))):
        return last  # `giảm từ 10% xuống còn 5%`
    if last and _EXTREME.match(fold(phrase)):
        return last  # `tỷ lệ nữ trên 15%, cao nhất là Tuyên Quang 29,2%`
    if phrase and last and _PREDICATE_ONLY.match(fold(phrase)):
        head = _HEAD.match(fold(last))
        return f"{last[: head.end()].strip()} {phrase}" if head else phrase
    if _BARE_VERB.fullmatch(fold(phrase)):
        phrase = ""
    if verb == "chiếm" and not phrase:  # `diện tích rừng là 1.200 ha, chiếm 35% diện tích tự nhiên`: behind it stands the whole
        phrase = _clause_before(article, begin, left) or ""
    if follows and (not phrase or verb in ("", "có") or (verb in _LEADS_TO and not _NO_NOUN.match(fold(follows)))):
        return follows
    return phrase or _clause_before(article, begin, left) or last or follows


def _clause_before(article: Article, begin: int, left: str) -> str | None:
    """The subject of the clause before: `tổng thu ước đạt 370 tỷ đồng, tăng 17%`, `có 500 doanh nghiệp mới, tăng 7,6%`."""
    stop = left.rstrip(" ,(").rfind(", ")
    if stop < 0:
        return None
    standard = _STANDARD.match(left, 0, stop)
    start = standard.end() if standard else 0
    for mark in _MARK.finditer(left, 0, stop):
        start = mark.end()
    near = max(left.rfind(", ", start, stop) + 2, start) if ", " in left[start:stop] else start
    counted = _COUNTED.search(left, near, stop)
    if counted is not None:
        return " ".join(article.text[begin + counted.start("counted") : begin + counted.end("counted")].split())
    quantity = [head.start() for head in _QUANTITY.finditer(left, start, near)]  # `tổng giá trị nông nghiệp, thủy sản đạt 370 tỷ đồng, tăng 7%`
    for first in (*quantity[-1:], near, start):
        told = _TOLD.search(left, first + 1, stop) or _PREDICATE.search(left, first + 1, stop) or _AMOUNT.search(left, first + 1, stop)
        bounds = _trimmed(article, begin, left, first, told.start() if told else stop)
        words = article.text[begin + bounds[0] : begin + bounds[1]].split()
        if words and len(words) <= _LONGEST and fold(words[0]) not in _VERBS and (told is not None or _RATING.search(left, first, stop)):
            return " ".join(words)
    return None


def behind(article: Article, sentence: Span, end: int) -> str | None:
    """The noun behind a share: `98% cán bộ, đảng viên`, `70% xã đạt chuẩn nông thôn mới`."""
    limit = min(sentence[1], end + 110)
    lead = _SKIP.match(article.folded, end, limit)
    start = lead.end() if lead else end
    cut = _AFTER_STOP.search(article.folded, start, limit)
    if cut and cut.group() == "," and len(article.folded[start : cut.start()].split()) <= _NOUN:  # `100% cơ quan, gia đình đạt danh hiệu`
        cut = _AFTER_STOP.search(article.folded, cut.end(), limit)
    words = article.text[start : cut.start() if cut else limit].split()
    return " ".join(words[:14]) if words and words[0][0].isalpha() else None
