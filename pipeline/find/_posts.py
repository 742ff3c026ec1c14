"""Posts: an office that is given to a person, once for each time that the text does so; then one row for each office of a person.

Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phú Yên   → the place serves both
Bí thư Đảng ủy, Giám đốc Sở Y tế                 → `Đảng ủy Sở Y tế`
Phó Giám đốc …                                   → of the body whose Giám đốc was named before (`Bodies`)
Bí thư Tỉnh ủy Kon Tum … Bí thư Tỉnh ủy          → one row, the longest print
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pipeline import places
from pipeline.article import Article, Span
from pipeline.find._bodies import BodyReader
from pipeline.find._office_words import Piece
from pipeline.find._offices import Office
from pipeline.find._tokens import Tokens, tokenise
from pipeline.find._walk import Given
from pipeline.find.base import compile_folded
from pipeline.fold import fold
from pipeline.values.names import name_key
from pipeline.values.offices import same_office

_PARTY_BODY = re.compile(r"(?:ban thường vụ |ban chấp hành )?(?:đảng [uủ][ủỷy]|đảng bộ)|ban cán sự đảng|đảng đoàn", re.IGNORECASE)
# bodies that a Party body printed without a holder does not belong to
_ADMINISTRATION = re.compile(
    r"[uủ][ỷy] ban|ubnd|hđnd|hội đồng nhân|đảng |chi (?:bộ|[uủ][ỷy]|đoàn|hội)|tỉnh |huyện |thành "
    r"|ban (?:thường|chấp|chỉ|tổ chức|tuyên|dân vận|nội chính|cán sự)",
    re.IGNORECASE,
)
_COMMAND = frozenset(
    ["Chính ủy", "Chính trị viên", "Chỉ huy trưởng", "Chỉ huy phó", "Tư lệnh", "Tham mưu trưởng", "Hiệu trưởng", "Hiệu phó", "Viện trưởng"]
)
# whose body serves a title that has none of its own
_SUPERIORS = {
    "Tổng Thư ký": ("Chủ tịch",), "Kế toán trưởng": ("Giám đốc", "Tổng Giám đốc", "Chủ tịch"), "Tổng Giám đốc": ("Chủ tịch",),
    "Giám đốc": ("Tổng Giám đốc",), "GĐ": ("Giám đốc",), "PGĐ": ("GĐ", "Giám đốc"), "PCT": ("Chủ tịch",), "CT": ("Chủ tịch",),
}  # fmt: skip
_DELEGATION = fold("đoàn")
_CONNECTOR = re.compile(r"^(?:của|thuộc|tại|ở) ", re.IGNORECASE)
_FIRM = compile_folded(r"(?<!\w)(?:công ty|doanh nghiệp|tập đoàn|cty|htx|hợp tác xã|clb|câu lạc bộ)(?!\w)")
_ADMINISTRATIONS = compile_folded(
    r"(?<!\w)(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)"
)
_PARTY_BODIES = compile_folded(r"(?<!\w)(?:đảng bộ|chi bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)(?!\w)")
_PARTY_CELLS = {word: compile_folded(rf"(?<!\w){word}(?!\w)") for word in map(fold, ("chi bộ", "đảng bộ", "đảng ủy"))}
_CHAIRS = re.compile(
    r"(?:đảng bộ|hđnd|ubnd|hội đồng nhân dân|[uủ][ỷy] ban nhân dân)\b.*?\b(tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)$",
    re.IGNORECASE,
)
_COMMITTEES = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "tp": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}
_COMMITTEES_OF_PLACES = frozenset(["Đảng ủy", "Đảng uỷ", "đảng ủy", "đảng uỷ"])  # in a commune there is one, of no other body
_ELECTED = frozenset(["Ban Thường vụ", "Ban thường vụ", "Ban Chấp hành", "Ban chấp hành"])
_LEVELS_OF_PLACES = ("province", "city", "district")
_OF_COMMITTEE = re.compile(r"(?:[uủ][ỷy] ban kiểm tra|ubkt|ban tổ chức|ban tuyên giáo|ban dân vận) (.*[uủ][ỷy]\b.*)", re.IGNORECASE)
_UNITS = compile_folded(r"(?<!\w)(?:đồn|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn|hải đội|hải đoàn|trạm|ban chqs|bệnh viện|trường|trại)(?!\w)")
_BODY_SPAN = 160  # characters that a body may take
_NEAR_SENTENCE = 600
_NEAR = 2_500  # characters that an elliptical office looks back over
_CITIES = frozenset({"Hà Nội", "TP. Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Thừa Thiên Huế", "Huế"})
_ANCHORS = {
    "district": compile_folded(r"(?<!\w)(?:(?:huyện|quận|thị|thành) (?:ủy|đoàn)|huyện|quận|thị xã|thành phố|tp\.?|h\.|q\.|tx\.?) ?(?=\w)"),
    "commune": compile_folded(r"(?<!\w)(?:xã|phường|thị trấn|đảng ủy xã|p\.|x\.|tt\.) ?(?=\w)"),
}


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


def committee(organization: str) -> str | None:
    """The Party committee beside or inside a body: of `UBND huyện` the `Huyện ủy`, of `Ủy ban Kiểm tra Đảng ủy Khối` the `Đảng ủy Khối`."""
    within = _OF_COMMITTEE.match(organization)
    if within is not None:
        return within[1]
    chair = _CHAIRS.match(organization)
    if chair is None:
        return None
    unit = chair[1].lower()
    return _COMMITTEES.get(unit) or f"Đảng ủy {unit}"


def joined(tokens: Tokens, pieces: Iterable[Piece]) -> str:
    text = " ".join(tokens.printed(a, b) for a, b in pieces if a < b)
    return text.replace(" ,", ",")


def organization_of(tokens: Tokens, office: Office) -> str | None:
    """The body with the word for it in the title: `Ban Tổ chức Tỉnh ủy` of `Trưởng Ban Tổ chức Tỉnh ủy`."""
    word, body = office.body_word, office.body
    if office.row["surface"] == "ĐBQH":
        return office.row["organization"]
    if word and body and tokens.low[body[0][0]] in ("của", "thuộc", "tại", "ở", tokens.low[word[0]]):
        word = None
    text = joined(tokens, ([word] if word else []) + list(body)) or office.row["organization"]
    return _CONNECTOR.sub("", text) or None


def post_of(tokens: Tokens, given: Given, person: str, span: Span, sentence: int) -> Post:
    office = given.office
    locality = tokens.printed(*office.place) if office.place else None
    last = office.title[1] if office.inherited else office.end
    return Post(
        person=person, name_span=span, start=tokens.start[office.start], end=tokens.end[last - 1],
        position=joined(tokens, [office.title, *office.body]), title=tokens.printed(*office.title), family=office.row["surface"],
        organization=organization_of(tokens, office), locality=locality, source="printed" if locality else "none", level=office.level,
        status=given.status, term=tokens.printed(*office.term) if office.term else None, rule=given.rule, group=(sentence, given.run),
        private=office.private, complete=office.complete, elliptical=office.row["bare"] == "context",
        plain=given.rule in ("after_name", "before_name", "collective"),
    )  # fmt: skip


def _delegation(tokens: Tokens, before: int) -> str | None:
    """`Đoàn kiểm tra của Bộ Chính trị do đồng chí N làm Trưởng đoàn`: the delegation named before `do`."""
    starts = [i for i in range(before) if tokens.low[i] == _DELEGATION and (i == 0 or tokens.low[i - 1] not in ("trưởng", "đảng"))]
    for start in reversed(starts):
        window = range(start, min(start + 20, before))
        if any(tokens.low[i] == "do" for i in window):
            return tokens.printed(start, next(i for i in window if tokens.low[i] in ("do", "gồm", "sang")))
    return None


@dataclass(frozen=True, slots=True)
class Body:
    """A body that is named in full, and where."""

    organization: str
    locality: str | None
    level: str | None
    private: bool
    offset: int


def body_at(article: Article, offset: int, word_end: Callable[[Tokens], Callable[[int], int]]) -> Body | None:
    """The body that is printed at `offset`, without a title."""
    line = article.text.find("\n", offset)
    stop = min(offset + _BODY_SPAN, line if line >= 0 else len(article.text))
    tokens = tokenise(article.text, article.folded, offset, stop)
    reader = BodyReader(tokens, word_end(tokens))
    reader.alone()
    if not reader.body:
        return None
    place = tokens.printed(*reader.place) if reader.place else None
    return Body(joined(tokens, reader.body), place, reader.level, reader.private, offset)


class Bodies:
    """The bodies in full for each title and each word that titles begin one with: whose `phó chủ tịch`, which `phó ban`."""

    def __init__(self, article: Article, word_end: Callable[[Tokens], Callable[[int], int]]) -> None:
        self.article = article
        self.word_end = word_end
        self.named: dict[str, list[Body]] = {}  # title, word → bodies in text order
        self.own: dict[tuple[str, str, bool], Post] = {}  # person, title, deputy → the last post with a body

    def note(self, tokens: Tokens, office: Office) -> None:
        organization = organization_of(tokens, office)
        if not office.body or organization is None:
            return
        locality = tokens.printed(*office.place) if office.place else None
        body = Body(organization, locality, office.level, office.private, tokens.start[office.start])
        self.named.setdefault(office.row["surface"], []).append(body)
        if office.body_word:
            self.named.setdefault(tokens.low[office.body_word[0]], []).append(body)

    def before(self, key: str, offset: int) -> Body | None:
        """The last one named before `offset`; else one named behind it in the same sentence."""
        bodies = self.named.get(key, [])
        at = len(bodies)
        while at and bodies[at - 1].offset >= offset:
            at -= 1
        return bodies[at - 1] if at else bodies[0] if bodies else None

    def complete(self, tokens: Tokens, office: Office, post: Post) -> None:
        """Give an elliptical office the body that was named before."""
        own = (post.person, office.row["surface"], office.deputy)
        if office.body:
            self.own[own] = post
            return
        if office.row["level"] == "village":
            return
        word = tokens.low[office.body_word[0]] if office.body_word else None
        if word == _DELEGATION:
            post.organization = _delegation(tokens, office.start)
            return
        if word is None and office.row["bare"] != "context":
            return
        if own in self.own:  # the person's office, printed shorter
            post.organization, post.complete, post.private = self.own[own].organization, True, self.own[own].private
            return
        keys = [word] if word else [office.row["surface"], *_SUPERIORS.get(office.row["surface"], ())]
        body = next((b for key in keys if (b := self.before(key, post.start)) is not None), None)
        if body is None and office.row["surface"] == "Chủ tịch":
            body = self.printed(_ADMINISTRATIONS, post.start, _NEAR_SENTENCE)
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

    def printed(self, pattern: re.Pattern[str], offset: int, window: int) -> Body | None:
        """The last body in full of a kind that is printed before `offset`, with or without a title."""
        begin = max(0, offset - window)
        for match in reversed(list(pattern.finditer(self.article.folded, begin, offset))):
            body = body_at(self.article, match.start(), self.word_end)
            if body is not None and (body.locality or len(body.organization) > len(match.group()) + 3):
                return body
        return None

    def fill(self, rows: list[Post]) -> None:
        """Party offices without a body, and those of `đơn vị`: the body printed last before them."""
        for row in rows:
            organization = fold(row.organization or "")
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
                    row.organization = "Thành ủy" if places.province_named(body.locality or "") in _CITIES else "Tỉnh ủy"
                row.organization = row.organization or body.organization
                row.locality, row.level = row.locality or body.locality, body.level or row.level
                row.source = "document" if row.locality and row.source == "none" else row.source


# --- over the document ---


def share_runs(posts: list[Post]) -> None:
    """What is printed with one office of a run serves the others: the place those of its level, the body the Party office before it."""
    groups: dict[tuple[str, tuple[int, int]], dict[tuple[int, str], Post]] = {}
    for post in posts:  # one office that is given twice to a person counts once
        groups.setdefault((post.person, post.group), {}).setdefault((post.start, post.position), post)
    for run in (list(distinct.values()) for distinct in groups.values()):
        if any(p.complete for p in run):
            for post in run:  # `bí thư Đảng đoàn, chủ tịch`
                post.complete = post.complete or post.elliptical
        for index, post in enumerate(run):
            _share_body(post, run[index + 1 :])
            if post.organization is None and post.family == "Bí thư" and post.level is None:
                _share_committee(post, run[index + 1 :])
            if post.locality is None and (post.level not in ("central", "other") or post.organization is None):
                _share_place(post, run[:index], run[index + 1 :])


def _share_body(post: Post, following: list[Post]) -> None:
    party = _PARTY_BODY.fullmatch(post.organization or "") is not None
    if not party and (post.organization or post.family not in _COMMAND):
        return
    for donor in following:
        holder = donor.organization
        if holder is None or (party and _PARTY_BODY.fullmatch(holder)):
            continue
        if not party:
            post.organization = holder.rpartition(", ")[2] if donor.family not in _COMMAND else holder
            post.level = post.level or donor.level
            if donor.locality and not post.locality:
                post.locality, post.source = donor.locality, donor.source
        elif not _ADMINISTRATION.match(holder) and (donor.level != "commune" or post.organization not in _COMMITTEES_OF_PLACES):
            post.organization = f"{post.organization} {holder}"
        return


def _share_committee(post: Post, following: list[Post]) -> None:
    """`Phó Bí thư, Chủ tịch UBND huyện`: of the Huyện ủy."""
    for donor in following:
        found = committee(donor.organization or "")
        if found is not None:
            post.organization, post.level = found, donor.level
            return


def _share_place(post: Post, before: list[Post], behind: list[Post]) -> None:
    for donor in [*behind, *reversed(before)]:
        if post.abroad(donor):
            post.locality, post.source, post.level = donor.locality, "printed", "other"
            return
        later = any(donor is b for b in behind)
        if post.level is None and later and (donor.level == "commune" or (post.organization in _ELECTED and donor.level in _LEVELS_OF_PLACES)):
            post.level = donor.level
        if donor.locality is None or donor.source != "printed":
            continue
        open_level = post.level in (None, "city")
        if post.level in ("central", "other"):
            continue
        if donor.level == post.level or (open_level and later and not (post.level == "city" and donor.level == "commune")):
            post.locality, post.source = donor.locality, "printed"
            post.level = donor.level if open_level else post.level
            return


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
    if row.term is None or _last_year(post.term) > _last_year(row.term):
        row.term = post.term or row.term
    row.plain = row.plain or post.plain
    row.bygone = row.bygone or post.bygone
    row.year = max(row.year or 0, post.year or 0) or None
    if post.weight > row.weight:
        row.status, row.rule = post.status, post.rule


def _last_year(term: str | None) -> str:
    return max(re.findall(r"\d{4}", term or ""), default="")


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


def _of_its_kind(row: Post, place: str) -> bool:
    """No city is the place of a `Tỉnh ủy`, `Bộ CHQS tỉnh`; Huế was a province and became one."""
    city = (places.province_named(place) or place) in _CITIES
    return not city or "Huế" in place or "tỉnh" not in (row.organization or "").lower()


class PlaceFiller:
    """Places that are not printed: of provincial bodies the document's province, of smaller ones the nearest printed before."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.province = article.metadata.locality
        self.printed: dict[str, list[tuple[int, str]]] = {}  # level → the places printed

    def fill(self, rows: list[Post], posts: list[Post]) -> None:
        communes: dict[int, list[Post]] = {}  # sentence → the offices in communes
        for post in posts:
            if post.level == "commune":
                communes.setdefault(post.group[0], []).append(post)
        provinces: dict[str, set[str]] = {}  # person → the provinces printed with the offices
        for row in rows:
            if row.level == "province" and row.source == "printed" and row.locality:
                provinces.setdefault(row.person, set()).add(row.locality)
        listed: dict[int, list[Post]] = {}  # sentence → the provincial offices with a printed place
        for post in posts:
            if post.level == "province" and post.source == "printed" and post.locality:
                listed.setdefault(post.group[0], []).append(post)
        for row in rows:
            if row.level == "city" and row.locality:
                row.level = "province" if places.province_named(row.locality) in _CITIES else "district"
            if row.level is None and row.organization in ("Đảng ủy", "Đảng uỷ"):
                later = next((p for p in communes.get(row.group[0], ()) if p.start > row.start), None)
                if later is not None and later.locality:
                    row.level, row.locality, row.source = "commune", later.locality, "document"
            if row.locality or row.level in ("central", "other", None, "village") or row.family == "Tỉnh trưởng":
                continue
            if row.level == "city":
                row.level = "province" if self.province and (places.province_named(self.province) or self.province) in _CITIES else "district"
            if row.level == "province":  # the person's own province goes before that of the list, that before the document's
                own = {place for place in provinces.get(row.person, ()) if _of_its_kind(row, place)}
                before = [p.locality for p in listed.get(row.group[0], ()) if p.start < row.start and _of_its_kind(row, p.locality or "")]
                locality = next(iter(own)) if len(own) == 1 else before[-1] if before else self.province
            else:
                locality = self.nearest(row.level or "", row.start)
            if locality:
                row.locality, row.source = locality, "document"

    def nearest(self, level: str, offset: int) -> str | None:
        """The district or commune printed nearest before (else the only one after)."""
        if level not in self.printed:
            self.printed[level] = self.anchors(level)
        found = self.printed[level]
        before = bisect_right(found, offset, key=lambda place: place[0])
        if before:
            return found[before - 1][1]
        return found[0][1] if len({name for _, name in found}) == 1 else None

    def anchors(self, level: str) -> list[tuple[int, str]]:
        article = self.article
        out: list[tuple[int, str]] = []
        for match in _ANCHORS[level].finditer(article.folded):
            at = match.end()
            number = re.compile(r"\d+").match(article.folded, at)
            if number and article.folded[match.start() : at].strip() in ("quận", "phường"):
                out.append((at, article.text[match.start() : number.end()]))
            if not article.text[at].isupper():
                continue
            found = places.place_at(article.folded, at)
            if found and level in found[1]:
                out.append((at, article.text[at : found[0]]))
        return out
