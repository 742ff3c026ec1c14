"""Posts: an office that is given to a person, once for each time that the text does so; then one row for each office of a person.

Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phú Yên   → the place serves both
Bí thư Đảng ủy, Giám đốc Sở Y tế                 → `Đảng ủy Sở Y tế`
Phó Giám đốc …                                   → of the body whose Giám đốc was named before (`Bodies`)
Bí thư Tỉnh ủy Kon Tum … Bí thư Tỉnh ủy          → one row, the longest print
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline import places
from pipeline.article import Article, Span
from pipeline.find._bodies import BodyReader
from pipeline.find._office_words import LEVELS, Piece
from pipeline.find._offices import Office
from pipeline.find._tokens import Tokens, tokenise
from pipeline.find._walk import Given
from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.values.dates import roman
from pipeline.values.names import name_key
from pipeline.values.offices import same_office

# whose body serves a title that has none of its own
_SUPERIORS = {
    "Tổng Thư ký": ("Chủ tịch",), "Kế toán trưởng": ("Giám đốc", "Tổng Giám đốc", "Chủ tịch"), "Tổng Giám đốc": ("Chủ tịch",),
    "Giám đốc": ("Tổng Giám đốc",), "GĐ": ("Giám đốc",), "PGĐ": ("GĐ", "Giám đốc"), "PCT": ("Chủ tịch",), "CT": ("Chủ tịch",),
}  # fmt: skip
_BARE = frozenset(map(fold, ["đảng đoàn", "ban cán sự đảng", "đảng ủy"]))  # of whom the words beside them may tell
COUNCILS = frozenset(map(fold, ["HĐND", "UBND", "Hội đồng nhân dân", "Ủy ban nhân dân", "MTTQ", "Ủy ban MTTQ", "Ủy ban MTTQ Việt Nam"]))
_DELEGATION = fold("đoàn")
# the words that begin the body of a title whose own words do not tell: `Hội đồng thẩm định do ông N làm chủ tịch`
_LED = {
    "Chủ tịch": [["hội", "đồng"]], "Tổ trưởng": [["tổ"]], "Trưởng Ban": [["ban"]], "Trưởng Tiểu ban": [["tiểu", "ban"]],
    "Bí thư": [["chi", "bộ"], list(map(fold, ("đảng", "bộ"))), list(map(fold, ("đảng", "ủy")))],
}  # fmt: skip
_FOUNDED = [fold("được"), "thành", "lập"]
_SENT = compile_folded(r"(?<!\w)(?:nhận|đến|về) (?:công tác|nhiệm vụ)(?: mới)? (?:tại|ở) ")
_HEADS = frozenset(map(fold, ["Sở", "Ban", "Phòng", "Cục", "Vụ", "Chi cục", "Trung tâm", "Văn phòng", "Ủy ban", "Huyện ủy", "Quận ủy"]))
_CONNECTOR = re.compile(r"^(?:của|thuộc|tại|ở) ", re.IGNORECASE)
_FIRM = compile_folded(r"(?<!\w)(?:công ty|doanh nghiệp|tập đoàn|cty|htx|hợp tác xã|clb|câu lạc bộ)(?!\w)")
_ADMINISTRATIONS = compile_folded(
    r"(?<!\w)(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)"
)
_PARTY_BODIES = compile_folded(r"(?<!\w)(?:đảng bộ|chi bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)(?!\w)")
_PARTY_CELLS = {word: compile_folded(rf"(?<!\w){word}(?!\w)") for word in map(fold, ("chi bộ", "đảng bộ", "đảng ủy"))}
_CHAIRS = re.compile(
    r"(?:đảng bộ|hđnd|ubnd|hội đồng nhân dân|[uủ][ỷy] ban nhân dân)\b.*?\b(tỉnh|thành phố|tp|huyện|h|quận|q|thị xã|tx|xã|phường|thị trấn)\.?$",
    re.IGNORECASE,
)
COMMITTEES = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "tp": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy",
    "h": "Huyện ủy", "q": "Quận ủy", "tx": "Thị ủy",
}  # fmt: skip
_OF_COMMITTEE = re.compile(r"(?:[uủ][ỷy] ban kiểm tra|ubkt|ban tổ chức|ban tuyên giáo|ban dân vận) (.*[uủ][ỷy]\b.*)", re.IGNORECASE)
_UNITS = compile_folded(r"(?<!\w)(?:đồn|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn|hải đội|hải đoàn|trạm|ban chqs|bệnh viện|trường|trại)(?!\w)")
_BODY_SPAN = 160  # characters that a body may take
_NEAR_SENTENCE = 600
_NEAR = 2_500  # characters that an elliptical office looks back over
CITIES = frozenset({"Hà Nội", "TP. Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Thừa Thiên Huế", "Huế"})


@dataclass(slots=True)
class Post:
    """What will be a row, with the key of its person."""

    person: str
    name_span: Span
    start: int
    end: int
    position: str
    title: str
    family: str  # the title of the lexicon, the same for deputies
    organization: str | None
    locality: str | None
    source: str
    level: str | None
    status: str
    term: str | None
    rule: str
    group: tuple[int, int]  # sentence and run: offices printed together
    private: bool
    complete: bool
    elliptical: bool  # a title that takes its body from what was printed before: `phó chủ tịch`
    year: int | None = None  # of a career step: `Năm 2015, ông được bầu làm …`
    bygone: bool = False  # narrated as history: `Đại hội năm 1977 bầu đồng chí N làm Bí thư`
    plain: bool = False  # given in apposition at least once, without a verb

    def abroad(self, donor: Post) -> bool:
        """`Tổng Bí thư, Chủ tịch nước Lào`: the country serves both."""
        return self.organization is None and self.level == "central" and donor.level == "other" and donor.locality is not None

    @property
    def weight(self) -> int:
        """Which print tells the status of an office: a removal, an appointment, the past tense, apposition, a closed period."""
        if self.rule == "period":
            return -1
        if self.status == "former":
            return 1 if self.rule == "past" else 3
        return 2 if self.rule == "appoint" else 0


def bare_council(post: Post) -> str | None:
    """`hđnd`, `ubnd`: a council without the word for its level, folded."""
    organization = fold(post.organization or "")
    return organization if organization in COUNCILS and post.level is None else None


def committee(organization: str) -> str | None:
    """The Party committee beside or inside a body: of `UBND huyện` the `Huyện ủy`, of `Ủy ban Kiểm tra Đảng ủy Khối` the `Đảng ủy Khối`."""
    within = _OF_COMMITTEE.match(organization)
    if within is not None:
        return within[1]
    chair = _CHAIRS.match(organization)
    if chair is None:
        return None
    unit = chair[1].lower()
    return COMMITTEES.get(unit) or f"Đảng ủy {unit}"


def joined(tokens: Tokens, pieces: Iterable[Piece]) -> str:
    return " ".join([tokens.printed(a, b) for a, b in pieces if a < b])


def unspaced(text: str) -> str:
    return text.replace(" ,", ",")


def organization_of(tokens: Tokens, office: Office, printed: str) -> str | None:
    """The body, as `printed`, with the word for it in the title: `Ban Tổ chức Tỉnh ủy` of `Trưởng Ban Tổ chức Tỉnh ủy`."""
    word, body = office.body_word, office.body
    if office.row["surface"] == "ĐBQH":
        return office.row["organization"]
    if word and body and tokens.low[body[0][0]] in ("của", "thuộc", "tại", "ở", tokens.low[word[0]]):
        word = None
    text = unspaced(f"{tokens.printed(*word)} {printed}".strip() if word else printed) or office.row["organization"]
    return _CONNECTOR.sub("", text) or None


def post_of(tokens: Tokens, given: Given, person: str, span: Span, sentence: int) -> Post:
    office = given.office
    locality = tokens.printed(*office.place) if office.place else None
    last = office.title[1] if office.inherited else office.end
    title, body = tokens.printed(*office.title), joined(tokens, office.body)
    return Post(
        person=person, name_span=span, start=tokens.start[office.start], end=tokens.end[last - 1],
        position=unspaced(f"{title} {body}".strip()), title=title, family=office.row["surface"],
        organization=organization_of(tokens, office, body), locality=locality, source="printed" if locality else "none", level=office.level,
        status=given.status, term=tokens.printed(*office.term) if office.term else None, rule=given.rule, group=(sentence, given.run),
        private=office.private, complete=office.complete, elliptical=office.row["bare"] == "context",
        plain=given.rule in ("after_name", "before_name", "collective"),
    )  # fmt: skip


def _delegation(tokens: Tokens, before: int) -> Piece | None:
    """`Đoàn kiểm tra của Bộ Chính trị do đồng chí N làm Trưởng đoàn`: the delegation named before `do`."""
    starts = [i for i in range(before) if tokens.low[i] == _DELEGATION and (i == 0 or tokens.low[i - 1] not in ("trưởng", "đảng"))]
    for at, start in reversed(list(enumerate(starts))):
        first = starts[0] if at and start and tokens.low[start - 1] == "," and before - starts[0] < 60 else start  # the last one of a list
        window = range(first, min(start + 30, before))
        if any(tokens.low[i] == "do" for i in window):
            return first, next(i for i in window if tokens.low[i] in ("do", "gồm", "sang"))
    return None


def _place_of(tokens: Tokens, piece: Piece) -> int | None:
    """Where the place begins that ends a delegation's name behind the word for its level: `Đoàn công tác tỉnh | Bình Dương`."""
    for at in range(piece[0] + 1, piece[1]):
        found = tokens.place(at) if tokens.low[at - 1] in LEVELS and tokens.cap[at] else None
        if found is not None and found[0] == piece[1]:
            return at
    return None


def _of_assembly(tokens: Tokens, index: int) -> bool:
    """A deputy whose province stands in brackets behind the name: `đại biểu | Lê Văn An (đoàn Hà Nội)`; not `(đoàn Đăk Tô)`, of a council."""
    bracket = next((i for i in range(index, min(index + 7, len(tokens.low))) if tokens.low[i] == "("), None)
    if bracket is None:
        return False
    found = tokens.place(bracket + 1 + (tokens.low[bracket + 1 : bracket + 2] == [_DELEGATION]))
    return found is not None and "province" in found[1]


def _led(tokens: Tokens, office: Office) -> Piece | None:
    """The body that one leads: `| Ban Chỉ đạo 35 | do ông N làm trưởng ban`, `| Chi bộ Tân Phú | được thành lập, ông N làm Bí thư`."""
    words = _LED.get(office.row["surface"], ())
    if office.deputy or not words or tokens.low[office.start - 1 : office.start] != ["làm"]:
        return None
    for stop in range(office.start - 1, max(0, office.start - 40), -1):
        if tokens.low[stop] == "do" or tokens.low[stop : stop + 3] == _FOUNDED:
            break
    else:
        return None
    for at in range(stop - 1, max(-1, stop - 25), -1):
        if tokens.low[at] in ";.":
            return None
        if tokens.cap[at] and any(tokens.low[at : at + len(word)] == word for word in words):
            return at, stop
    return None


@dataclass(frozen=True, slots=True)
class Body:
    """A body that is named in full, and where."""

    organization: str
    locality: str | None
    level: str | None
    private: bool
    offset: int


def body_at(article: Article, offset: int) -> Body | None:
    """The body that is printed at `offset`, without a title."""
    line = article.text.find("\n", offset)
    stop = min(offset + _BODY_SPAN, line if line >= 0 else len(article.text))
    tokens = tokenise(article.text, article.folded, offset, stop)
    reader = BodyReader(tokens, tokens.word_end(article.tokens))
    reader.alone()
    if not reader.body:
        return None
    place = tokens.printed(*reader.place) if reader.place else None
    return Body(unspaced(joined(tokens, reader.body)), place, reader.level, reader.private, offset)


class Bodies:
    """The bodies in full for each title and each word that titles begin one with: whose `phó chủ tịch`, which `phó ban`."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.named: dict[str, list[tuple[Tokens, Office]]] = {}  # title, word → offices with bodies in text order
        self.own: dict[tuple[str, str, bool], Post] = {}  # person, title, deputy → the last post with a body

    def note(self, tokens: Tokens, office: Office) -> None:
        if not office.body:
            return
        self.named.setdefault(office.row["surface"], []).append((tokens, office))
        if office.body_word:
            self.named.setdefault(tokens.low[office.body_word[0]], []).append((tokens, office))

    def before(self, key: str, offset: int) -> Body | None:
        """The last one named before `offset`; else one named behind it in the same sentence."""
        named = self.named.get(key, [])
        if not named:
            return None
        at = len(named)
        while at and named[at - 1][0].start[named[at - 1][1].start] >= offset:
            at -= 1
        tokens, office = named[max(0, at - 1)]
        locality = tokens.printed(*office.place) if office.place else None
        organization = organization_of(tokens, office, joined(tokens, office.body)) or ""
        return Body(organization, locality, office.level, office.private, tokens.start[office.start])

    def complete(self, tokens: Tokens, office: Office, post: Post) -> None:
        """Give an elliptical office the body that was named before."""
        own = (post.person, office.row["surface"], office.deputy)
        posted = self.posted(tokens.start[0], post) if post.rule == "appoint" else None
        if posted is not None:
            post.organization, post.complete, post.private = posted.organization, True, posted.private
            post.level, post.locality = posted.level or post.level, posted.locality
            post.source = "document" if posted.locality else "none"
            return
        if office.body:
            self.own[own] = post
            return
        if office.row["level"] == "village":
            return
        if office.row["surface"] == "Đại biểu" and _of_assembly(tokens, office.end):
            post.organization, post.level, post.complete = "Quốc hội", "central", True
            return
        word = tokens.low[office.body_word[0]] if office.body_word else None
        if word == _DELEGATION:
            self.delegate(post, tokens, _delegation(tokens, office.start))
            return
        led = _led(tokens, office) if not office.body and not office.place else None
        if led is not None:
            self.lead(post, tokens, *led)
            return
        if word is None and office.row["bare"] != "context":
            return
        if own in self.own:  # the person's office, printed shorter
            post.organization, post.complete, post.private = self.own[own].organization, True, self.own[own].private
            return
        keys = [word] if word else [office.row["surface"], *_SUPERIORS.get(office.row["surface"], ())]
        body = next((b for key in keys if (b := self.before(key, post.start)) is not None), None)
        if office.row["surface"] in ("Chủ tịch", "PCT"):  # `Thường trực UBND tỉnh có Chủ tịch N và …`: the one of this sentence
            window = _NEAR_SENTENCE if body is None else min(_NEAR_SENTENCE, post.start - tokens.start[0])
            body = self.printed(_ADMINISTRATIONS, post.start, window) or body
        if body is None:
            return
        if word is None:
            folded = self.article.folded
            if post.start - body.offset > _NEAR or office.place or _FIRM.search(folded, body.offset + len(body.organization), post.start):
                return
            post.complete, post.private = True, body.private
        post.organization = body.organization
        if post.locality is None and post.level in (None, body.level):
            post.locality, post.level = body.locality, body.level
            post.source = "document" if body.locality else post.source

    def posted(self, begin: int, post: Post) -> Body | None:
        """Where one is sent, of an office with the first word of its body at most: `nhận công tác tại | Sở Nội vụ, | giữ chức Phó Giám đốc Sở`."""
        head = fold(post.organization or "")
        if post.locality is not None or (head and head not in _HEADS) or (not head and not post.elliptical):
            return None
        sent = list(_SENT.finditer(self.article.folded, begin, post.start))
        body = body_at(self.article, sent[-1].end()) if sent else None
        return body if body is not None and fold(body.organization).startswith(head) else None

    def fuller(self, organization: str, offset: int) -> Body | None:
        """The same body with whose it is, before in the sentence: `tham gia | Đảng đoàn Hội Nông dân tỉnh, | giữ chức Ủy viên Đảng đoàn`."""
        folded, begin = self.article.folded, max(0, offset - _BODY_SPAN)
        begin = max(begin, folded.rfind("\n", begin, offset) + 1, folded.rfind(". ", begin, offset) + 1)
        at = folded.rfind(organization, begin, offset)
        body = body_at(self.article, at) if at >= 0 else None
        return body if body is not None and fold(body.organization).startswith(organization + " ") else None

    def delegate(self, post: Post, tokens: Tokens, delegation: Piece | None) -> None:
        """The head of a delegation, of the place that it comes from."""
        if delegation is None:
            return
        split = _place_of(tokens, delegation)
        post.organization = tokens.printed(delegation[0], split or delegation[1])
        if split is not None:
            post.locality, post.source = tokens.printed(split, delegation[1]), "printed"
            post.level = LEVELS[tokens.low[split - 1]]

    def lead(self, post: Post, tokens: Tokens, first: int, stop: int) -> None:
        """The body from `first` to before `stop`, which is led by the person of the post."""
        body = body_at(self.article, tokens.start[first])
        post.organization = body.organization if body is not None else tokens.printed(first, stop)
        post.complete = True
        if body is not None:
            post.level = body.level or post.level
            post.locality, post.source = body.locality, "printed" if body.locality else post.source

    def printed(self, pattern: re.Pattern[str], offset: int, window: int) -> Body | None:
        """The last body in full of a kind that is printed before `offset`, with or without a title."""
        begin = max(0, offset - window)
        for match in reversed(list(pattern.finditer(self.article.folded, begin, offset))):
            body = body_at(self.article, match.start())
            if body is not None and (body.locality or len(body.organization) > len(match.group()) + 3):
                return body
        return None

    def fill(self, rows: list[Post]) -> None:
        """Party offices without a body, and those of `đơn vị`: the body printed last before them."""
        for row in rows:
            organization = fold(row.organization or "")
            fuller = self.fuller(organization, row.start) if organization in _BARE else None
            if fuller is not None:
                row.organization, row.level = fuller.organization, fuller.level or row.level
                row.locality = row.locality or fuller.locality
                row.source = "document" if row.locality and row.source == "none" else row.source
                continue
            if row.organization is None and row.family == "Bí thư" and not row.locality:
                body = self.printed(_PARTY_BODIES, row.start, _NEAR)
            elif organization == "đơn vị":
                body = self.printed(_UNITS, row.start, _NEAR_SENTENCE)
            elif organization in _PARTY_CELLS and not row.locality:
                body = self.printed(_PARTY_CELLS[organization], row.start, _NEAR)
                if body is not None and body.locality:
                    row.locality, row.level, row.source = body.locality, body.level, "document"
                continue
            else:
                continue
            if body is not None:
                row.organization = committee(body.organization) if body.organization[:4] == "Đảng" else None
                if row.organization is None and body.organization == "Đảng bộ" and body.level == "province":
                    row.organization = "Thành ủy" if places.province_named(body.locality or "") in CITIES else "Tỉnh ủy"
                row.organization = row.organization or body.organization
                row.locality, row.level = row.locality or body.locality, body.level or row.level
                row.source = "document" if row.locality and row.source == "none" else row.source


# --- over the document ---


def merged(posts: Iterable[Post]) -> list[Post]:
    """One row for each office of a person: the longest print, the first span; the status of the weightiest print.

    Offices in full come first, so that a bare `Bí thư` joins the nearest of them.
    """
    by_person: dict[str, list[Post]] = {}
    for post in sorted(posts, key=lambda p: (p.organization is None and p.locality is None, p.start, p.end)):
        rows = by_person.setdefault(post.person, [])
        same = [r for r in rows if same_office((r.title, r.organization), (post.title, post.organization)) and _places_agree(r, post)]
        if same:
            exact = [r for r in same if r.position.lower() == post.position.lower()]
            _join(min(exact or same, key=lambda r: abs(r.start - post.start)), post)
        else:
            rows.append(post)
    for rows in by_person.values():
        close_steps(rows)
    return [row for rows in by_person.values() for row in rows]


def _join(row: Post, post: Post) -> None:
    """Another print of the same office."""
    if len(post.position) > len(row.position):
        row.position, row.title, row.organization = post.position, post.title, post.organization
    if post.start < row.start:
        row.start, row.end, row.name_span, row.group = post.start, post.end, post.name_span, post.group
    row.level = row.level or post.level
    if row.locality is None or (row.source != "printed" and post.source == "printed"):
        row.locality, row.source = post.locality, post.source
    if row.term is None or _order(post.term) > _order(row.term):
        row.term = post.term or row.term
    row.plain = row.plain or post.plain
    row.bygone = row.bygone or post.bygone
    row.year = max(row.year or 0, post.year or 0) or None
    if post.weight > row.weight:
        row.status, row.rule = post.status, post.rule


def _order(term: str | None) -> tuple[str, int]:
    """By the last year, then by the number: `khóa XVI` is before `khóa XVII`, and both before `khóa XVII, nhiệm kỳ 2016-2021`."""
    words = re.findall(r"\w+", term or "")
    return max((word for word in words if re.fullmatch(r"\d{4}", word)), default=""), max((roman(word.lower()) or 0 for word in words), default=0)


def close_steps(rows: list[Post]) -> None:
    """A step of a career is over where a later one follows, and what is told of long ago, unless the office is also printed in plain apposition.

    A career has steps in three years at least: two appointments may well be held together.
    """
    years = {row.year for row in rows if row.year is not None}
    career = len(years) >= 3
    for row in rows:
        passed = career and row.year is not None and row.year < max(years)
        if (passed or row.bygone) and row.rule == "appoint" and not row.plain:
            row.status = "former"


def _places_agree(a: Post, b: Post) -> bool:
    if a.locality is None or b.locality is None:
        return True
    first, second = name_key(a.locality), name_key(b.locality)
    return first in second or second in first
