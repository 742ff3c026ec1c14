"""Officials: named persons and the offices that the document gives them (contract, section 5).

    Đồng chí A Pớt - Phó Bí thư Thường trực Tỉnh ủy  → A Pớt: Phó Bí thư Thường trực | Tỉnh ủy | (place of the document)
    nguyên Chủ tịch UBND huyện Đăk Tô Lê Văn An      → Lê Văn An: Chủ tịch | UBND huyện | Đăk Tô, former

`_offices` reads the office phrases, `_walk` finds the names and joins both sentence by sentence; here the offices of a person
are brought together over the document, later mentions counted, and places that are not printed filled in.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pipeline import places
from pipeline.article import Article, Mention, Span
from pipeline.find._items import Item, items_of
from pipeline.find._office_words import Piece
from pipeline.find._offices import Office
from pipeline.find._tokens import Tokens, tokenise
from pipeline.find._walk import Given, Walk
from pipeline.find.base import Extractor, compile_folded
from pipeline.fold import fold
from pipeline.values.names import is_common_surname, is_short_form, name_key
from pipeline.values.offices import same_office


@dataclass(frozen=True, slots=True)
class OfficialMention(Mention):
    name: str
    variants: tuple[str, ...]
    honorific: str | None
    position: str
    title: str
    organization: str | None
    locality: str | None
    locality_source: str
    level: str
    status: str
    term: str | None
    n_mentions: int
    name_start: int
    name_end: int


@dataclass(slots=True)
class _Post:
    """An office given once: what will be a row, with the key of its person."""

    person: str
    name_span: Span
    start: int
    end: int
    position: str
    title: str
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


@dataclass(slots=True)
class _Person:
    key: str
    forms: dict[str, int] = field(default_factory=dict)  # printed full form → how often
    shorts: dict[str, int] = field(default_factory=dict)
    honorific: str | None = None


_OFFICE_WORD = compile_folded(
    r"bí thư|chủ tịch|ủy viên|trưởng|giám đốc|chủ nhiệm|thủ tướng|tổng thống|thống đốc|chánh|đại biểu|đbqh|chính ủy|chính trị viên|tư lệnh|đại sứ"
    r"|lãnh sự|thư ký|phó |quốc vương|thành viên|trợ lý|phát ngôn|biên tập|thanh tra|kiểm toán|thẩm phán|kiểm sát viên|trụ trì|nghị sĩ|cố vấn"
    r"|thường trực|tham tán|tùy viên|đại biện|phái viên|thủ hiến|giám thị|khanh|uv |chỉ huy phó"
)  # fmt: skip
_PARTY_BODY = re.compile(r"đảng [uủ][ủỷy]|ban cán sự đảng|đảng đoàn", re.IGNORECASE)
_ADMINISTRATION = re.compile(r"ủy ban|uỷ ban|ubnd|hđnd|hội đồng nhân|đảng|chi |ban ", re.IGNORECASE)
_PRONOUN = compile_folded(r"(?:.{0,40}? )?(?:ông|bà|đồng chí|anh|chị)(?!\w)")
_DELEGATION = fold("đoàn")
_CUT_LINE = re.compile(r"^[^\n]{49,}[^\W_],?[ ]*\n(?=[^\W\d_])(?=[a-zđà-ỹ])", re.MULTILINE)
_CITIES = frozenset({"Hà Nội", "TP. Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Thừa Thiên Huế", "Huế"})
_ANCHORS = {
    "district": compile_folded(r"(?<!\w)(?:huyện ủy|quận ủy|thị ủy|thành ủy|huyện|quận|thị xã|thành phố|tp\.?|h\.|q\.|tx\.?) ?(?=\w)"),
    "commune": compile_folded(r"(?<!\w)(?:xã|phường|thị trấn|đảng ủy xã|p\.|x\.|tt\.) ?(?=\w)"),
}


class Officials(Extractor):
    group = "officials"

    def find(self, article: Article) -> Iterable[Mention]:
        return _Document(article).mentions()


class _Document:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.people: dict[str, _Person] = {}
        self.posts: list[_Post] = []
        self.known: set[str] = set()
        self.word_ends = [end for _, end in article.tokens]
        self.word_starts = [start for start, _ in article.tokens]
        self.cut_to_length = len(_CUT_LINE.findall(article.text)) > 1
        self.bodies: dict[str, str] = {}
        self.printed: dict[str, list[tuple[int, str]]] = {}  # level → the places printed
        self.last: Item | None = None
        self.last_span: Span | None = None
        self.last_text = ""

    # --- sentences ---

    def units(self) -> Iterator[Span]:
        """The sentences without the credits; those that a hard line break cuts are joined."""
        credits = self.article.metadata.credits
        pending: Span | None = None
        for start, end in self.article.sentences:
            if any(a <= start and end <= b for a, b in credits):
                continue
            if pending is not None and self.broken(pending[1], start):
                pending = (pending[0], end)
                continue
            if pending is not None:
                yield pending
            pending = (start, end)
        if pending is not None:
            yield pending

    def broken(self, end: int, start: int) -> bool:
        """Whether one line break parts what belongs together: a long line without a mark at its end, and small letters or a half name around it.

        `… đồng chí Nguyễn` + line end + `Văn An, Bí thư Tỉnh ủy`. Where two lines and more go on in small letters the text is
        cut to lines of one length, and every such break joins.
        """
        text = self.article.text
        if text[end:start].strip(" ") != "\n" or not (text[end - 1].isalnum() or text[end - 1] == ",") or end - text.rfind("\n", 0, end) < 50:
            return False
        last = text[text.rfind(" ", 0, end) + 1 : end].lower()
        return text[start].islower() or self.cut_to_length or (is_common_surname(last) and text[start].isupper())

    def word_end(self, tokens: Tokens) -> Callable[[int], int]:
        """Offset → the token after the segmented word that holds it."""

        def after(offset: int) -> int:
            at = bisect_right(self.word_starts, offset) - 1
            end = self.word_ends[at] if at >= 0 and self.word_ends[at] > offset else offset + 1
            return bisect_left(tokens.start, end)

        return after

    def read(self) -> None:
        article = self.article
        skipped: Span | None = None
        for number, (start, end) in enumerate(self.units()):
            if _OFFICE_WORD.search(article.folded, start, end) is None:
                skipped = (start, end)
                continue
            if skipped is not None and _PRONOUN.match(article.folded, start):
                self.remember(*self.scan(*skipped))
            skipped = None
            tokens, items = self.scan(start, end)
            self.note_bodies(tokens, items)
            self.resolve_shorts(tokens, items)
            pronoun = self.pronoun(items)
            for given in Walk(tokens, items, self.known, pronoun).attach():
                self.record(tokens, given, number)
            self.remember(tokens, items)

    def scan(self, start: int, end: int) -> tuple[Tokens, list[Item]]:
        tokens = tokenise(self.article.text, self.article.folded, start, end)
        return tokens, items_of(tokens, self.article.folded, self.word_end(tokens))

    def remember(self, tokens: Tokens, items: list[Item]) -> None:
        """The first person of the sentence, whom `ông` of the next may mean."""
        item = next((i for i in items if i.kind == "name" and not i.recalled), None)
        if item is not None:
            self.last = Item("name", item.first, item.stop, item.value, recalled=True)
            self.last_span = (tokens.start[item.first], tokens.end[item.stop - 1])
            self.last_text = tokens.printed(item.first, item.stop)

    def note_bodies(self, tokens: Tokens, items: list[Item]) -> None:
        """The last body in full for each word that titles begin one with: `phó ban` of the Ban Kinh tế Trung ương named before."""
        for item in items:
            if item.office and item.office.body and item.office.body_word:
                self.bodies[tokens.low[item.office.body_word[0]]] = _organization(tokens, item.office) or ""

    def pronoun(self, items: list[Item]) -> Item | None:
        """The person of the sentence before, for a sentence that only says `ông`, `bà`, `đồng chí`."""
        return self.last if any(i.kind == "honorific" for i in items[:6]) else None

    def resolve_shorts(self, tokens: Tokens, items: list[Item]) -> None:
        """`ông Thăng` is the person named before whose name ends so; a capital behind an office that fits nobody is no person."""
        names = [tokens.printed(i.first, i.stop) for i in items if i.kind == "name"]
        for item, before in zip(items, [None, *items], strict=False):
            if item.kind != "short":
                continue
            item.value = tokens.printed(item.first, item.stop)
            if before is not None and before.kind == "office":
                known = any(is_short_form(item.value, form) for person in self.people.values() for form in person.forms)
                if not known and not any(is_short_form(item.value, name) for name in names):
                    item.kind, item.value = "word", " ".join(tokens.low[item.first : item.stop])

    # --- posts ---

    def record(self, tokens: Tokens, given: Given, number: int) -> None:
        item = given.name
        if item.recalled:
            span, printed = self.last_span, self.last_text
        else:
            span, printed = (tokens.start[item.first], tokens.end[item.stop - 1]), tokens.printed(item.first, item.stop)
        assert span is not None
        key = self.person_of(item, printed)
        if key is None:
            return
        person = self.people.setdefault(key, _Person(key))
        if item.kind == "name":
            person.forms.setdefault(printed, 0)
        if item.honorific and person.honorific is None:
            person.honorific = item.honorific
        post = _post(tokens, given, key, span, number)
        word = given.office.body_word
        if word and not given.office.body and given.office.row["level"] != "village":
            low = tokens.low[word[0]]
            post.organization = _delegation(tokens, given.office.start) if low == _DELEGATION else self.bodies.get(low) or post.organization
        self.posts.append(post)

    def person_of(self, item: Item, printed: str) -> str | None:
        if item.kind == "name":
            key = name_key(printed)
            return None if key == "hồchíminh" else key
        for key, person in reversed(self.people.items()):
            if any(is_short_form(printed, form) for form in person.forms):
                return key
        return None

    # --- over the document ---

    def mentions(self) -> Iterable[Mention]:
        self.read()
        self.posts = [p for p in self.posts if p.complete and not p.private]
        self.join_forms()
        self.share_places()
        rows = self.merged()
        self.fill_places(rows)
        counts = self.count_mentions({p.person for p in rows})
        for post in sorted(rows, key=lambda p: (p.start, p.end)):
            person = self.people[post.person]
            name = self.fullest(person)
            variants = tuple(v for v in [*person.forms, *person.shorts] if v != name)
            yield OfficialMention(
                post.start, post.end, post.rule, name, variants, person.honorific, post.position, post.title, post.organization, post.locality,
                post.source, _final_level(post.level), post.status, post.term, counts[post.person], *post.name_span,
            )  # fmt: skip

    def fullest(self, person: _Person) -> str:
        """The longest printed form that is not in capitals, with its spaces."""
        return max(person.forms, key=lambda f: (not f.isupper(), len(f.split()), len(f)))

    def join_forms(self) -> None:
        """`Thanh Hải` with an office is `Nguyễn Thanh Hải` where the document has her."""
        for key, person in list(self.people.items()):
            form = next(iter(person.forms), "")
            longer = [k for k, p in self.people.items() if k != key and any(is_short_form(form, f) for f in p.forms)]
            if form and len(form.split()) <= 2 and len(longer) == 1:
                target = self.people[longer[0]]
                target.shorts.update(dict.fromkeys(person.forms, 0))
                for post in self.posts:
                    if post.person == key:
                        post.person = longer[0]
                del self.people[key]

    def share_places(self) -> None:
        """A place printed with one office of a run serves the others of its level: `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phú Yên`."""
        groups: dict[tuple[str, tuple[int, int]], list[_Post]] = {}
        for post in self.posts:
            groups.setdefault((post.person, post.group), []).append(post)
        for posts in groups.values():
            for index, post in enumerate(posts):
                following = posts[index + 1] if index + 1 < len(posts) else None
                holder = following.organization if following else None
                if holder and _PARTY_BODY.fullmatch(post.organization or "") and not _ADMINISTRATION.match(holder):
                    post.organization = f"{post.organization} {holder}"
                if post.locality or post.level in ("central", "other"):
                    continue
                for donor in [*posts[index + 1 :], *reversed(posts[:index])]:
                    if post.level is None and donor.level == "commune" and donor in posts[index + 1 :]:
                        post.level = "commune"
                    if donor.locality is None or donor.source != "printed":
                        continue
                    open_level = post.level in (None, "city")
                    behind = donor in posts[index + 1 :]
                    if donor.level == post.level or (open_level and behind and not (post.level == "city" and donor.level == "commune")):
                        post.locality, post.source = donor.locality, "printed"
                        post.level = donor.level if open_level else post.level
                        break

    def merged(self) -> list[_Post]:
        """One row for each office of a person: the longest print, the first span; former where any print says so."""
        by_person: dict[str, list[_Post]] = {}
        for post in sorted(self.posts, key=lambda p: (p.start, p.end)):
            rows = by_person.setdefault(post.person, [])
            same = [r for r in rows if same_office((r.title, r.organization), (post.title, post.organization)) and _places_agree(r, post)]
            exact = [r for r in same if r.position.lower() == post.position.lower()]
            if not same:
                rows.append(post)
                continue
            row = (exact or same)[0]
            if len(post.position) > len(row.position):
                row.position, row.title, row.organization = post.position, post.title, post.organization
            row.level = row.level or post.level
            if row.locality is None or (row.source != "printed" and post.source == "printed"):
                row.locality, row.source = post.locality, post.source
            row.term = row.term or post.term
            if _weight(post) > _weight(row):
                row.status, row.rule = post.status, post.rule
        return [row for rows in by_person.values() for row in rows]

    def fill_places(self, rows: list[_Post]) -> None:
        """Places that are not printed: of provincial bodies the document's province, of smaller ones the nearest printed before."""
        province = self.article.metadata.locality
        for row in rows:
            if row.level == "city" and row.locality:
                row.level = "province" if places.province_named(row.locality) in _CITIES else "district"
            if row.level is None and row.organization in ("Đảng ủy", "Đảng uỷ"):
                later = [r for r in self.posts if r.group[0] == row.group[0] and r.start > row.start and r.level == "commune"]
                row.level = "commune" if later and later[0].locality else None
                row.locality, row.source = (later[0].locality, "document") if row.level else (row.locality, row.source)
            if row.locality or row.level in ("central", "other", None, "village"):
                continue
            level = row.level
            if level == "city":
                level = "province" if province is not None and (places.province_named(province) or province) in _CITIES else "district"
                row.level = level
            if level == "province":  # the person's own province goes before that of the document
                own = {r.locality for r in rows if r.person == row.person and r.level == level and r.source == "printed"}
                locality = own.pop() if len(own) == 1 else province
            else:
                locality = self.nearest(level, row.start)
            if locality:
                row.locality, row.source = locality, "document"

    def nearest(self, level: str, offset: int) -> str | None:
        """The district or commune printed nearest before (else the only one after)."""
        if level not in self.printed:
            self.printed[level] = self.anchors(level)
        found = self.printed[level]
        before = bisect_right([at for at, _ in found], offset)
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

    def count_mentions(self, keys: set[str]) -> dict[str, int]:
        """Full names and later short forms (`ông Hưng`, `đồng chí Châu`, `Bí thư Trang`) of each person."""
        counts = dict.fromkeys(keys, 0)
        uses = self.full_mentions(sorted(keys), counts)
        starts = [start for start, _, _ in uses]
        by_given: dict[str, list[str]] = {}
        for key in sorted(keys):
            by_given.setdefault(fold(self.fullest(self.people[key])).split()[-1], []).append(key)
        text = self.article.text
        for match in _SHORT_MENTION.finditer(self.article.folded):
            start, end = match.span(1)
            words = text[start:end].split()
            if len(words) == 2 and not words[1][0].isupper():
                end = start + len(words[0])
                words = words[:1]
            candidates = by_given.get(fold(words[-1]))
            if candidates is None or not all(word[0].isupper() for word in words):
                continue
            if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
                continue  # a longer name
            last = bisect_right(starts, start) - 1
            if last >= 0 and start < uses[last][1]:
                continue  # inside a full name
            short = " ".join(words)
            fitting = [key for key in candidates if is_short_form(short, self.fullest(self.people[key]))]
            holder = next((uses[at][2] for at in range(last, -1, -1) if uses[at][2] in fitting), None) if fitting else None
            if holder is not None:
                counts[holder] += 1
                self.people[holder].shorts.setdefault(short, 0)
        return {key: max(1, n) for key, n in counts.items()}

    def full_mentions(self, keys: list[str], counts: dict[str, int]) -> list[tuple[int, int, str]]:
        """(start, end, person) of every full name in any spelling, in text order; counts them and notes the spellings."""
        found: list[tuple[int, int, str]] = []
        for key in keys:
            pattern = re.compile(r"(?<!\w)" + r"[\s'.\-]{0,2}".join(map(re.escape, key)) + r"(?!\w)")
            for match in pattern.finditer(self.article.folded):
                counts[key] += 1
                found.append((*match.span(), key))
                printed = " ".join(self.article.text[match.start() : match.end()].split())
                if not printed.isupper():
                    self.people[key].forms.setdefault(printed, 0)
        return sorted(found)


_SHORT_MENTION = compile_folded(
    r"(?<!\w)(?:đồng chí|đ/c|ông|bà|anh|chị|cụ|tướng|bí thư|chủ tịch|bộ trưởng|thứ trưởng|giám đốc|thủ tướng|tổng bí thư|chủ nhiệm|trưởng ban|đại tá"
    r"|thiếu tướng|trung tướng|thượng tướng|đại tướng) ([^\W\d_]+(?: [^\W\d_]+)?)(?!\w)"
)


def _final_level(level: str | None) -> str:
    return {"city": "district", None: "other"}.get(level, level or "other")


def _weight(post: _Post) -> int:
    """Which print tells the status of an office that is given more than once: a removal, an appointment, a past tense, plain apposition."""
    if post.status == "former":
        return 1 if post.rule == "past" else 3
    return 2 if post.rule == "appoint" else 0


def _places_agree(a: _Post, b: _Post) -> bool:
    if a.locality is None or b.locality is None:
        return True
    first, second = name_key(a.locality), name_key(b.locality)
    return first in second or second in first


def _joined(tokens: Tokens, pieces: Iterable[Piece]) -> str:
    text = " ".join(tokens.printed(a, b) for a, b in pieces if a < b)
    return re.sub(r" ,", ",", text)


def _organization(tokens: Tokens, office: Office) -> str | None:
    """The body with the word for it in the title: `Ban Tổ chức Tỉnh ủy` of `Trưởng Ban Tổ chức Tỉnh ủy`."""
    word = office.body_word
    body = office.body
    if office.row["surface"] == "ĐBQH":
        return office.row["organization"]
    if word and body and tokens.low[body[0][0]] in ("của", "thuộc", "tại", "ở"):
        word = None
    text = _joined(tokens, ([word] if word else []) + list(body)) or office.row["organization"]
    return re.sub(r"^(?:của|thuộc|tại|ở) ", "", text, flags=re.IGNORECASE) or None


def _delegation(tokens: Tokens, before: int) -> str | None:
    """`Đoàn kiểm tra của Bộ Chính trị do đồng chí N làm Trưởng đoàn`: the delegation named before `do`."""
    starts = [i for i in range(before) if tokens.low[i] == _DELEGATION and (i == 0 or tokens.low[i - 1] != "trưởng")]
    for start in reversed(starts):
        stop = next((i for i in range(start, min(start + 20, before)) if tokens.low[i] == "do"), None)
        if stop is not None:
            return tokens.printed(start, stop)
    return None


def _post(tokens: Tokens, given: Given, person: str, span: Span, number: int) -> _Post:
    office: Office = given.office
    title = tokens.printed(*office.title)
    position = _joined(tokens, [office.title, *office.body])
    organization = _organization(tokens, office)
    locality = tokens.printed(*office.place) if office.place else None
    level = office.level
    last = office.title[1] if office.inherited else office.end
    return _Post(
        person=person, name_span=span, start=tokens.start[office.start], end=tokens.end[last - 1], position=position, title=title,
        organization=organization, locality=locality, source="printed" if locality else "none", level=level, status=given.status,
        term=tokens.printed(*office.term) if office.term else None, rule=given.rule, group=(number, given.run), private=office.private,
        complete=office.complete,
    )  # fmt: skip
