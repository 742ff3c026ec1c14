"""Counts whose noun alone does not say what is counted: `người`, `đồng chí`, `đại biểu`, `ủy viên`, `tổ chức`, `thôn`, and bare numbers.

Each question here is: does the sentence say that Party members, committee members, congress delegates or places with a
Party organisation are meant? Without such a word the count is left out.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline import lexicon
from pipeline.article import Span
from pipeline.find._counts import Count
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan

# `hai đồng chí Phó Bí thư`, `12 người dân`: offices and other people.
_OTHER_PEOPLE = compile_folded(
    r" (?:là )?(?:nguyên )?(?:phó|bí thư|chủ tịch|trưởng|giám đốc|tổng|lãnh đạo|ủy viên bộ chính trị|thứ trưởng|bộ trưởng|chỉ huy|công an|"
    r"dân(?! tộc)|lao động|nghèo|có công|chết|bị thương|tử vong|mất tích|nhiễm|mắc|thương vong|nước ngoài|dự|tham dự|"
    r"tham gia(?! (?:lần đầu|ban chấp hành|bch|ban thường vụ|btv|cấp ủy|đảng ủy|chi ủy|ủy ban kiểm tra|ubkt)(?!\w))|đến dự|về dự|"
    r"có uy tín|tố cáo|khiếu nại|chi hội|tổ trưởng|thôn trưởng|hội trưởng|bị bắt|bị khởi tố|cán bộ chủ chốt|đại biểu|hội viên|tiêu biểu)(?!\w)"
)
_SEATED = compile_folded(r" vào (?P<body>ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra)(?!\w)")
_PARTY_WORD = compile_folded(r"(?<!\w)(?:đảng(?! (?:đối lập|cầm quyền))|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|cấp ủy|chi ủy)(?!\w)")
_OWN_BODY = compile_folded(r" (?:ban (?:chấp hành|thường vụ)|bch|btv|ủy ban kiểm tra|ubkt)(?!\w)")
_BODIES = compile_folded(
    r"(?<!\w)(?:ban chấp hành|bch|ban thường vụ|btv|cấp ủy|đảng ủy|chi ủy|ủy ban kiểm tra|ubkt|thường trực (?:đảng|huyện|tỉnh|thành|quận|"
    r"thị) ủy|ủy viên)(?!\w)"
)
_PARTY_BODY = compile_folded(
    r"ban chấp hành|bch|ban thường vụ|btv|bộ chính trị|ban bí thư|ủy ban kiểm tra|ubkt|trung ương|đảng ủy|cấp ủy|huyện ủy|tỉnh ủy|thành ủy|"
    r"quận ủy|đảng bộ|chi bộ"
)
_INTO = compile_folded(
    r"(?: (?:(?:trong|của|là) )?(?:ủy viên )?(?=ban thường vụ|btv|ban chấp hành|bch|ủy ban kiểm tra|ubkt)|"
    r"[^;.]{0,90}?(?<!\w)(?:vào|tham gia|giữ|làm|là)(?: nguyên)?(?: ủy viên)? )(?P<body>ban chấp hành|bch|ban thường vụ|btv|ban chi ủy|"
    r"cấp ủy|đảng ủy|chi ủy|ủy ban kiểm tra|ubkt|huyện ủy|tỉnh ủy|thành ủy|quận ủy|thị ủy)"
)
# Beside the noun: a body of the Party (`7 ủy viên Ban Thường vụ Huyện ủy`), or one of the State, a front, a company.
_OWN_COMMITTEE = compile_folded(
    r" (?:dự khuyết |chính thức |mới |của )*(?:(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt)(?: lâm thời)? )?(?:đảng bộ|chi bộ|"
    r"đảng ủy|"
    r"tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|trung ương đảng|bộ chính trị|ban bí thư)(?!\w)"
)
_OTHER_COMMITTEE = compile_folded(
    r"không thường trực|liên hợp quốc|quốc hội|ubtvqh|ủy ban thường vụ(?! đảng)|hội đồng|đoàn chủ tịch|liên minh|liên hiệp hội|công ty|tập đoàn|"
    r"ngân hàng|hợp tác xã|câu lạc bộ|"
    r"thể thao|olympic|đoàn thanh niên|đoàn tncs|"
    r"(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt|ủy viên)(?: lâm thời)? (?:tỉnh |huyện |thành |trung ương |hội |xã )?"
    r"(?:đoàn(?! đại biểu)|hội|công đoàn|liên đoàn|lđlđ|mặt trận|ủy ban mttq|mttq|hđnd|ubnd|ủy ban nhân dân|hội đồng)|công đoàn|"
    r"đoàn thanh niên|hội nông dân|hội phụ nữ"
    r"|hội liên hiệp|hội cựu chiến binh|ubmttq|ủy ban mttq|ub mttq|liên minh|hội đồng nhân dân|hđnd"
)
# `Ban Chấp hành Đảng bộ Tập đoàn gồm | 35 ủy viên`
_PARTYS_OWN = compile_folded(
    r"(?<!\w)(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt) (?:đảng bộ|chi bộ|đảng ủy)(?: [^\s,;.()\d]+){0,6} (?:gồm|gồm có|có)"
    r"(?: (?:hơn|gần))? $"
)
_COMMITTEE_HAS = compile_folded(
    r"(?P<body>(?:ban chấp hành|bch|ban thường vụ|btv|chi ủy|cấp ủy|đảng ủy|ủy ban kiểm tra|ubkt|thường trực (?:đảng|huyện|tỉnh|thành|quận|"
    r"thị) ủy|ủy viên ban thường vụ|"
    r"ủy viên)[^;.]{0,90}?)(?: (?:gồm|gồm có|có|là|với|bao gồm|ứng cử là))? ?:? ?(?:(?:hơn|gần|trên) )?$"
)
_ACTS = compile_folded(
    r"(?<!\w)(?:đã(?! được bầu)|lựa chọn|tuyên dương|biểu dương|tham mưu|đề nghị|"
    r"kỷ luật|cảnh cáo|khiển trách|kết nạp|quyết định|thi hành|xử lý|giám sát|phân công|trao|tặng|chỉ đạo|phát hiện|"
    r"khai trừ|cách|xem xét|"
    r"tổ chức|có \d|bí thư|chủ tịch|tham dự|triển khai|các cấp|đồng chí|gặp|thăm|cho biết)(?!\w)"
)
_SPARE = compile_folded(r"(?<!\w)số dư[^,;.\d]{0,20}$")
_DELEGATION = compile_folded(
    r"(?:đoàn đại biểu|(?<!tư\ cách\ )(?<!đại\ hội\ )đại biểu)(?:(?! bch| btv| ban chấp| ban thường)[^;.]){0,90}(?:gồm|gồm có|có|là|với|:) $"
)
_DATED = r"(?:[^,;.:()\d]|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?!\d)|\d{1,2}/\d{4}(?!\d)|(?<=năm\ )\d{4}(?!\d))"  # any words, and dates
# `tăng từ 4.950 đồng chí năm 2015 | lên`: the level that another follows
_LEVEL_BEFORE = (
    r"(?:(?:tăng |giảm )?từ \d[\d.]*(?: (?:đảng viên|đồng chí|tổ chức|chi bộ|đảng bộ))?"
    r"(?: \(?(?:vào |trong )?(?:đầu |cuối )?(?:năm \d{4}|nhiệm kỳ)\)?)? )?"
)
_NOUN_BEFORE = compile_folded(
    rf"(?<!\w)(?P<noun>(?:đảng viên|đv)(?! (?:nào|tiêu)){_DATED}{{0,100}}?)(?<!\w){_LEVEL_BEFORE}(?:là|lên|lên đến|lên tới|còn|có|gồm|đạt|với|:|"
    r"tăng lên|giảm còn|xuống còn|được|từ)(?: con số)?"
    r" (?:(?:tổng số|số lượng) )?(?:(?:hơn|gần|trên|khoảng|dưới) )?$"
)
_TOTAL_BEFORE = compile_folded(
    r"(?<!\w)tổng số (?P<noun>(?:đảng viên|đv)(?: (?!tăng|giảm|được|bị|đã|không)[^\s,;.:()\d]+){0,14}?) (?:(?:hơn|gần|trên|khoảng|dưới) )?$"
)
_LISTED = compile_folded(
    r"(?:^|[,;:(.\n-]|(?<!\w)và|(?<!\w)có) ?(?P<noun>(?:số )?(?:đảng viên|đv) (?:nữ|là |người |dân tộc|dự bị|chính thức|trẻ|có |theo |gốc |"
    r"trong độ tuổi|trong |thuộc |khối |mới )"
    r"?[^,;.:()\d]{0,60}?):? (?:(?:hơn|gần|trên|khoảng|dưới) )?$"
)
_ORG_NOUN_BEFORE = compile_folded(
    r"(?<!\w)(?:số |số lượng )(?P<noun>(?:tổ chức cơ sở đảng|tổ chức đảng|tccsđ|chi bộ|đảng bộ|chi, đảng bộ)[^,;.:()\d]{0,40}?)"
    rf"(?<!\w){_LEVEL_BEFORE}(?P<verb>là|lên|lên đến|còn|tăng|giảm|từ|xuống còn|:) (?:(?:hơn|gần|trên|khoảng|dưới) )?$"
)
_CHANGED = compile_folded(
    r"(?<!\w)số (?P<noun>(?:đảng viên|đv)[^,;.:()\d]{0,60}?)(?<!\w)(?P<verb>tăng|giảm)(?: thêm)? (?:(?:hơn|gần|trên|khoảng) )?$"
)
_AGE = compile_folded(
    r"(?<!\w)(?:tuổi|tuổi đời|độ tuổi|tuổi đảng|bình quân)(?: [^\s,;.\d]+){0,2}(?: của)?(?: đảng viên)?(?: cao nhất| thấp nhất)? (?:là|:) $"
)
_LABEL = compile_folded(r"(?:^|[;,.(\n+*-]) ?(?:tổng )?(?:số )?(?P<noun>(?:đảng viên|đv)[^,;.:()\d]{0,50}?) ?: ?$")
_PARTY_DISCIPLINE = compile_folded(r"đảng viên|khỏi đảng|khai trừ|trong đảng|về đảng|sinh hoạt đảng|tổ chức đảng")
_DISCIPLINED = compile_folded(r"[^,;.]{0,60}?bị (?:[^\s,;.]+ ){0,3}?(?:kỷ luật|khiển trách|cảnh cáo|cách chức|cắt chức|khai trừ|xóa tên)")
_LEAVES = compile_folded(r"[^,;.]{0,50}?(?:khai trừ|(?:xin |đưa )?ra khỏi đảng|khỏi đảng|xóa tên đảng viên)")
GRADED = compile_folded(r" (?:được )?(?:xếp loại |đánh giá )?[\"'‘“]?(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ")
_RAISED = compile_folded(r"(?<!\w)(?:nâng|đưa) tổng số[^,;.\d]{0,40}(?:lên|là|lên thành) (?:(?:hơn|gần|trên|khoảng) )?$")
_ARE_MEMBERS = compile_folded(
    r"(?P<noun>(?:(?:, (?=tổ|khu|phó|thôn|bản|ấp|chủ|công|viên)| (?!là |có |được |đã |bị |và |với |trong |không |chưa |đại biểu quốc|đbqh|%|"
    r"phần trăm))[^\W\d_]+){0,9}?)(?: (?:trong|"
    r"trên) (?:tổng )?(?:số )?\d[\d.]*(?P<all>(?: [^\W\d_]+){1,4}?))?"
    r"(?: là [^\d;.:]{3,60}?(?= đều))? (?:đồng thời |đều )?là (?:đảng viên|đv)(?!\w)"
)
_OUT_OF = compile_folded(r"(?<!\w)(?:trong|trên) (?:tổng )?(?:số )?(?:hơn |gần )?$")
_JOINERS = compile_folded(r" (?P<noun>[^\W\d_]+(?: [^\W\d_]+){0,5}?) (?:được kết nạp )?(?:vào|đứng vào hàng ngũ của) đảng(?!\w)(?! (?:bộ|ủy))")
_RECEIVED = compile_folded(
    r" (?P<noun>(?:em )?(?:sinh viên|học sinh|đoàn viên|thanh niên|quân nhân|chiến sĩ|công nhân|giáo viên|hội viên))(?: ưu tú)?(?!\w)"
)
_JOINED = compile_folded(
    r"(?: (?P<noun>(?:đoàn viên|hội viên|thanh niên|học sinh|sinh viên|quân nhân|công nhân|quần chúng|giáo viên|chiến sĩ|công đoàn viên)"
    r"(?: (?:công đoàn|thanh niên|lao động))?)(?: ưu tú)?)?"
    r" (?:này )?(?:đủ (?:điều kiện|tiêu chuẩn) )?(?:đã |mới |vừa )?(?:vinh dự )?(?:được )(?:vinh dự )?(?:kết nạp|đứng)"
    r"(?:(?<=kết\ nạp) đảng|(?: (?:vào|trong) (?:hàng ngũ (?:của )?)?đảng))(?!\w)(?! (?:bộ|ủy))"
)
_BADGE = compile_folded(r"[^,;.]{0,70}?(?:huy hiệu|(?<!\w)hh(?!\w)|tuổi đảng)")
_JOINS = compile_folded(r"[^,;.]{0,50}?(?:được|mới|vừa)(?: [^\s,;.]+)? (?:kết nạp(?! đoàn)|đứng vào hàng ngũ)(?!(?: vào)? (?:đoàn|hội|công đoàn))")
CONGRESS = compile_folded(
    r"đại hội (?:đại biểu )?(?:toàn quốc |toàn thể |điểm )?(?:lần thứ [^\s,;.]+ )?(?:của )?(?:các )?(?:đảng(?!\w)|chi bộ|đảng bộ|đại biểu đảng)"
    r"|đại hội (?:[ivx]+|\d+|lần thứ \w+) (?:đảng bộ|của đảng)|đại hội đại biểu (?:toàn quốc|lần thứ)|đảng bộ[^.;]{0,60}đại hội|"
    r"đại hội[^.;]{0,60}đảng bộ"
)
_OTHER_CONGRESS = compile_folded(
    r"hđnd|hội đồng nhân dân|quốc hội|đbqh|cử tri|công đoàn|liên đoàn|đoàn thanh niên|đoàn tncs|tỉnh đoàn|huyện đoàn|thành đoàn|"
    r"hội nông dân|hội liên hiệp|phụ nữ|cựu chiến binh|"
    r"mặt trận|mttq|hợp tác xã|thi đua|hội nghị|kỳ họp|hội thảo|tọa đàm|diễn đàn|hội chữ thập|người cao tuổi"
)
_GUESTS = compile_folded(r" (?:là )?(?:khách|hđnd|quốc hội|nhân dân|cấp trên|quốc tế|nước|các nước|cử tri|trẻ em|thanh niên|nguyên là lãnh đạo)")
_DELEGATES_ACT = compile_folded(
    r"[^;.]{0,60}?(?:tham dự|về dự|đến dự|dự đại hội|chính thức|đại diện|đương nhiên|được bầu|bầu|thay mặt|ưu tú|được triệu tập|đảng viên|"
    r"thuộc đảng bộ|dự khuyết|dự)"
)
_STANDS_FOR = compile_folded(r"(?:đại diện|thay mặt)(?: cho)?(?: (?:hơn|gần|trên|khoảng))? \d[\d.]* (?:đảng viên|đv|đồng chí)")
_PLACES = compile_folded(
    r"(?:,|và|/)? ?(?:tổ dân phố|thôn|bản|ấp|khu phố|khóm|làng|buôn|xóm|khu dân cư|tổ|khu|khối phố|khối|tiểu khu|cụm dân cư|"
    r"phường|thị trấn)(?!\w)"
)
_PLACES_TOO = compile_folded(
    r"(?:,| và) \d[\d.]*(?:/\d[\d.]*)? (?:thôn|bản|ấp|khu phố|tổ dân phố|trường học|trường [^\s,;.\d]+|trạm y tế|hợp tác xã|doanh nghiệp|"
    r"cơ quan)(?!\w)"
)
_COVERED = compile_folded(
    r"(?: [^,;.\s]+){0,6}? (?:đã |đều |vẫn )*(?:có|chưa có|không có|không còn|\"?trắng\"?|còn \"?trắng\"?|thành lập được|chưa thành lập)"
    r"(?: [^,;.\s]+){0,2}? "
    r"(?:(?:tổ chức cơ sở đảng|tổ chức đảng|chi bộ|đảng bộ|chi ủy|cấp ủy)(?!\w)(?! (?:đạt|trong sạch))|đảng viên(?!\w)(?! (?:là|làm|giữ|đạt)))"
)
_NO_COVER = compile_folded(r"có (?:bí thư|phó bí thư|[^\s,;.]+ trưởng|\d|nhiều|trên|hơn|từ|ít nhất)")
_ORGANISATIONS_OF_OTHERS = compile_folded(
    r" (?:chính trị|đoàn|hội|công đoàn|tín dụng|xã hội|kinh tế|phi|quốc tế|nước|hành chính|bộ máy|cá nhân|, cá nhân|thanh niên|sự nghiệp|kinh|nghề)"
)
_CHARGED = compile_folded(r"(?:kỷ luật|vi phạm|kiểm tra|giám sát|khiển trách|cảnh cáo|phê bình|phát hiện)")
_ATTENDS = compile_folded(
    r"[^;.]{0,60}?(?<!\w)(?:dự|tham dự|về dự|đi dự|học tập|nghiên cứu|hưởng ứng|quán triệt|đăng ký|được tập huấn|góp|"
    r"tham gia (?:hội|lớp|học|cuộc thi|thi|góp|ý|buổi|đợt|các|phong trào|hiến|lễ))(?!\w)"
)
WRONGDOING = compile_folded(r"kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|vi phạm|xử lý|sai phạm|đánh bạc|khuyết điểm|tham nhũng|khởi tố")
_FOREIGN = Scan(
    r"(?:đảng (?:cộng hòa|dân chủ|lao động|bảo thủ|tự do|xã hội|nhân dân|cầm quyền|đối lập|liên minh|nước nga|quốc đại|xanh)|công đảng|ldp|"
    r"cnrp|cpp|nghị sĩ|"
    r"đảng cộng sản (?:trung quốc|nga|pháp|nhật|cuba|lào|liên xô)|trung quốc|nhật bản|campuchia|thái lan|hàn quốc|nước anh|hoa kỳ)"
)


_AGED = r"(?:dưới|trên|từ) \d\d(?: đến (?:dưới )?\d\d)? tuổi"  # `57 đại biểu dưới 40 tuổi`


@cache
def attributes() -> re.Pattern[str]:
    """Sub-populations: `nữ`, `người dân tộc thiểu số`, `có đạo`."""
    surfaces = lexicon.alternation(row["surface"] for row in lexicon.read("subpopulations"))
    return compile_folded(rf"(?:là {{1,3}}|có {{1,3}})?(?:{surfaces}|{_AGED})(?!\w)")


@cache
def _behind() -> re.Pattern[str]:
    return compile_folded(rf" {attributes().pattern}")


def attribute_behind(folded: str, end: int) -> re.Match[str] | None:
    """The sub-population right behind a number or its noun: `402 là nữ`."""
    return _behind().match(folded, end)


@cache
def attribute_before() -> re.Pattern[str]:
    surfaces = lexicon.alternation(row["surface"] for row in lexicon.read("subpopulations"))
    return compile_folded(
        rf"(?:^|[,;:(.\n-]|\bvà|\bđó|\bgồm|\bcó|\bthể|\bvề)[ ]{{0,3}}(?P<noun>(?:số |tỷ lệ |đảng viên |"
        rf"đv )?{surfaces}(?:[ ][^\s,;.:\d]+){{0,7}}?(?: \([^()]{{0,30}}\))?)"
        r" ?(?::|là|có|gồm|-)? {0,3}(?:(?:hơn|gần|trên|khoảng) )?$"
    )


@cache
def forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A form of discipline before a bare number, and behind one."""
    surfaces = lexicon.alternation(row["surface"] for row in lexicon.read("discipline_forms"))
    return (
        compile_folded(rf"(?<!\w){surfaces}(?: (?:về )?đảng)?(?: ?: ?| là | (?:đối với |với |cho )?| có )(?:(?:hơn|gần|trên|khoảng) )?$"),
        compile_folded(rf" {{1,3}}(?:bị )?{surfaces}(?!\w)"),
    )


@cache
def form_with_reason() -> re.Pattern[str]:
    """A form of discipline with its ground before a bare number: `xóa tên do bỏ sinh hoạt 41`."""
    surfaces = lexicon.alternation(row["surface"] for row in lexicon.read("discipline_forms"))
    return compile_folded(
        rf"(?<!\w){surfaces}(?: về đảng)? (?:do|vì|đối với|về)(?: [^\s,;.:()\d]+){{1,8}}? (?:là |có )?(?:(?:hơn|gần|trên|khoảng) )?$"
    )


BOUNDARY = compile_folded(
    r" {0,3}(?:[,;.:()\n…\"!?]|$|và(?!\w)|chiếm|đạt|tăng|giảm|so với|bằng|tỷ lệ|-|trong đó|thì|(?:lên|xuống)(?: đến| còn| thành)? \d)"
)
_BADGE_YEARS = compile_folded(r"(?:\d\d|,|và| )+ năm(?: tuổi đảng| tuổi)?(?: ?[:-] ?| là | có | cho |, )(?:\w+ )?$")


def other_people(folded: str, count: Count, text: str) -> bool:
    """`12 người dân`, `hai đồng chí Phó Bí thư`, `hai đồng chí Lê Văn A và …`."""
    if _OTHER_PEOPLE.match(folded, count.end):
        return True
    if count.noun not in {"đồng chí", "đ/c"} or _OWN_BODY.match(folded, count.end) or text[count.number_end : count.end].isupper():
        return False  # in capitals no name is told from other words
    return bool(re.match(r"\s{1,3}[A-ZĐÀ-Ỹ]\w+ [A-ZĐÀ-Ỹ]\w+", text[count.end : count.end + 24]))


def committee(folded: str, count: Count, start: int, end: int, elected: bool) -> Span | None:
    """Span of the committee that the persons sit in: `bầu 54 đồng chí vào Ban Chấp hành`, `Ban Thường vụ gồm 15 đồng chí`."""
    body = _committee_beside(folded, count, start, end, elected)
    if body is None or _OTHER_COMMITTEE.search(folded, max(start, count.start - 120), min(end, count.end + 60)):
        return None
    if count.noun == "thành viên" and not _PARTY_WORD.search(folded, max(0, count.start - 400), min(len(folded), count.end + 120)):
        return None
    return body


def _committee_beside(folded: str, count: Count, start: int, end: int, elected: bool) -> Span | None:
    """Span of the committee that stands behind the count or before it."""
    into = _INTO.match(folded, count.end, min(end, count.end + 130))
    if into is not None:
        return into.span("body")
    begin = max(start, count.outer - 120)
    for match in reversed(list(_BODIES.finditer(folded, begin, count.outer))):
        held = _COMMITTEE_HAS.match(folded[match.start() : count.outer])
        if held is not None and not _ACTS.search(held["body"]) and not held["body"].rstrip(" ,").endswith((" và", " cùng")):
            return match.start(), match.start() + held.end("body")
        if elected and "bầu" in folded[begin : match.start()]:
            return match.span()
    return None


def into_committee(folded: str, count: Count, start: int, end: int) -> Span | None:
    """`bầu 74 đại biểu vào Ban Chấp hành khóa mới`: seats of a committee, though called delegates."""
    elects = re.search(r"bầu(?: [^\s,;.]+){0,2} $", folded[max(start, count.outer - 30) : count.outer])
    into = _SEATED.match(folded, count.end, min(end, count.end + 60)) if elects else None
    return into.span("body") if into is not None and not _OTHER_COMMITTEE.search(folded, into.start(), min(end, into.end() + 60)) else None


def spare(folded: str, count: Count, start: int) -> bool:
    """`số dư 2 đồng chí`: candidates above the number of seats."""
    return bool(_SPARE.search(folded[max(start, count.outer - 40) : count.outer].rstrip() + ""))


def delegation(folded: str, count: Count, start: int) -> bool:
    ahead = folded[max(start, count.outer - 110) : count.outer]
    return bool(_DELEGATION.search(ahead)) and "đại hội" in ahead and not _OTHER_CONGRESS.search(ahead)


def party_committee_noun(folded: str, count: Count, start: int, end: int) -> bool:
    """`15 ủy viên Ban Thường vụ`, not those of fronts, unions or councils."""
    if _OWN_COMMITTEE.match(folded, count.end):
        return True
    if _PARTYS_OWN.search(folded, max(start, count.start - 60), count.outer):
        return True
    around = folded[max(start, count.start - 60) : min(end, count.end + 70)]
    if _OTHER_COMMITTEE.search(around):
        return False
    return bool(_PARTY_BODY.search(around))


def headed(folded: str, start: int, end: int) -> str | None:
    """The unit that the heading of a list speaks of: members of the Party, of its committees."""
    if _OTHER_COMMITTEE.search(folded, start, end):
        return None
    if _BODIES.search(folded, start, end) and _PARTY_WORD.search(folded, start, end):
        return "committee_member"
    return "member" if re.search(r"(?<!\w)đảng viên(?!\w)", folded[start:end]) else None


def noun_before(folded: str, count: Count, start: int) -> re.Match[str] | None:
    """`số đảng viên là 78.047`, `tổng số đảng viên của tỉnh | lên 20.952 đồng chí`, `| hơn 20.900 đồng chí`: the noun that a later number counts."""
    ahead = folded[max(start, count.start - 110) : count.start]
    match = _NOUN_BEFORE.search(ahead) or _LABEL.search(ahead) or _TOTAL_BEFORE.search(ahead)
    if match is not None and "tổng số" in match["noun"]:  # `số đảng viên mới đã nâng tổng số đảng viên lên 4.219 đồng chí`
        match = _NOUN_BEFORE.search(ahead, ahead.rindex("tổng số", 0, match.end("noun"))) or match
    return None if match is None or _AGE.search(ahead) else match


def listed_before(folded: str, count: Count, start: int) -> re.Match[str] | None:
    """`đảng viên người dân tộc ít người 14 đồng chí`: a sub-population of members with its number right behind it."""
    return _LISTED.search(folded[max(start, count.start - 110) : count.start])


def organization_before(folded: str, count: Count, start: int) -> re.Match[str] | None:
    return _ORG_NOUN_BEFORE.search(folded[max(start, count.start - 110) : count.start])


def changed(folded: str, count: Count, start: int) -> re.Match[str] | None:
    """`số đảng viên bị thi hành kỷ luật tăng 78`."""
    return _CHANGED.search(folded[max(start, count.start - 110) : count.start])


def own_predicate(folded: str, count: Count, context: str) -> bool:
    """The person's own predicate tells a Party member: `39 người bị khai trừ khỏi Đảng`, `13 đồng chí được nhận Huy hiệu Đảng`."""
    behind = folded[count.end : count.end + 110]
    if GRADED.match(behind) and "đảng viên" in context:
        return True
    if _LEAVES.match(behind) or _BADGE.match(behind) or _JOINS.match(behind):
        return True
    return bool(_DISCIPLINED.match(behind)) and bool(_PARTY_DISCIPLINE.search(context))


def party_discipline(context: str) -> bool:
    return bool(_PARTY_DISCIPLINE.search(context))


def raised(folded: str, count: Count, start: int) -> bool:
    """`nâng tổng số lên 1.986 đồng chí`, after members were counted."""
    return bool(_RAISED.search(folded[max(start, count.start - 90) : count.start]))


def are_members(folded: str, count: Count, end: int) -> tuple[int, Span] | None:
    """`77 trưởng thôn là đảng viên`, `42 trong tổng số 60 giáo viên là đảng viên`: end of the noun behind the number, span of the predicate."""
    stop = min(end, count.number_end + 110)
    match = _ARE_MEMBERS.match(folded, count.number_end, stop) if folded.find(" là ", count.number_end, stop) >= 0 else None
    if match is None or _OUT_OF.search(folded, max(0, count.outer - 20), count.outer):
        return None
    begin = match.start("all") if match["all"] else match.start("noun")
    return match.end("noun"), (begin, match.end())


def joiners(folded: str, count: Count, end: int, *, received: bool) -> int | None:
    """`kết nạp 3 quân nhân vào Đảng`, with `received` also `kết nạp đảng viên cho 7 sinh viên`: end of the noun of those who join."""
    stop = min(end, count.end + 70)
    match = _JOINERS.match(folded, count.end, stop) if folded.find(" đảng", count.end, stop) >= 0 else None
    if match is None and received:
        match = _RECEIVED.match(folded, count.end, end)
    return match.end("noun") if match else None


def joined(folded: str, count: Count, end: int) -> int | None:
    """`1.500 đoàn viên được đứng trong hàng ngũ của Đảng`: end of the noun of those who have joined."""
    match = _JOINED.match(folded, count.end, min(end, count.end + 90))
    if match is None:
        return None
    return match.end("noun") if match["noun"] else count.end


def delegate(folded: str, count: Count, start: int, end: int, *, congress: bool, counted: bool) -> bool:
    """A delegate of a Party congress, no guest and no deputy of an assembly; `counted`: all of them were counted just before."""
    sentence = folded[start:end]
    if _OTHER_CONGRESS.search(sentence) or _GUESTS.match(folded, count.end):
        return False
    if counted and attribute_behind(folded, count.end):
        return True  # `có 222 đại biểu nữ`
    elected = re.search(r"bầu (?:[^\s,;.]+ ){0,3}$", folded[max(start, count.outer - 30) : count.outer])
    if _STANDS_FOR.search(folded, count.end, min(end, count.end + 160)):
        return True
    acts = elected or _DELEGATES_ACT.match(folded[count.end : min(end, count.end + 90)]) or "đại hội" in sentence
    return bool(acts) and congress


def coverage(folded: str, count: Count, end: int) -> int | None:
    """End of the noun list when the places have, or lack, a Party organisation: `756/756 thôn, tổ dân phố có tổ chức đảng`."""
    stop = count.end
    while more := _PLACES.match(folded, stop):
        stop = more.end()
    ahead = stop
    while counted := _PLACES_TOO.match(folded, ahead, end):  # `83/83 trường học, 7/15 trạm y tế có chi bộ`: the predicate is behind the last
        ahead = counted.end()
    window = folded[ahead : min(end, ahead + 90)]
    covered = _COVERED.match(window)
    if covered is None or _NO_COVER.search(window[: covered.end()]):
        return None
    return stop


def party_bodies(folded: str, count: Count, start: int, end: int) -> bool:
    """`kỷ luật 2 tổ chức và 4 đảng viên`: organisations of the Party, in a sentence on control or discipline."""
    sentence = folded[start:end]
    return not _ORGANISATIONS_OF_OTHERS.match(folded, count.end) and "đảng" in sentence and bool(_CHARGED.search(sentence))


def audience(folded: str, count: Count, end: int) -> bool:
    """`hơn 300 cán bộ, đảng viên dự hội nghị`."""
    return _ATTENDS.match(folded[count.end : min(end, count.end + 90)]) is not None


def foreign(folded: str, start: int, end: int) -> bool:
    """Members of another country's or another party."""
    return bool(_FOREIGN.search(folded, start, end))


def badge_years(folded: str, count: Count, start: int) -> bool:
    """`70 năm tuổi Đảng: 2`."""
    return bool(_BADGE_YEARS.search(folded[max(start, count.start - 40) : count.start]))
