"""Officials: named persons and the offices that the document gives them (contract, section 5).

    Đồng chí A Pớt - Phó Bí thư Thường trực Tỉnh ủy  → A Pớt: Phó Bí thư Thường trực | Tỉnh ủy | (place of the document)
    nguyên Chủ tịch UBND huyện Đăk Tô Lê Văn An      → Lê Văn An: Chủ tịch | UBND huyện | Đăk Tô, former

The way from the text to the rows:

1. `_tokens`   a sentence becomes syllables and marks;
2. `_items`    these become a row of items: offices (`_offices`, `_bodies`, `_office_places`), names, honorifics, verbs, marks, words;
3. `_walk`     a walk over the items gives the offices to the names: before, after, collective, through a verb (`_sentence`, `_effects`);
4. `_people`   names and short forms become persons;
5. `_posts`    what a person is given over the document becomes one row for each office, its body and place completed from around it
               (`_sharing`, `_filling`), and its status by when it was (`_times`).

Here the sentences are read one after another, with what one must know of those before: whom `ông` means, which list goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.article import Article, LeftOut, Mention, Span
from pipeline.find._filling import PlaceFiller
from pipeline.find._items import Item, items_of
from pipeline.find._people import People
from pipeline.find._posts import Bodies, Post, merged, post_of
from pipeline.find._sharing import share_runs
from pipeline.find._times import Times
from pipeline.find._tokens import Tokens, tokenise
from pipeline.find._walk import PARTY, Given, Walk
from pipeline.find.base import Extractor, compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.values.names import is_common_surname, is_short_form, name_key


@dataclass(slots=True)
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


_OFFICE_WORD = Scan(
    r"bí thư|chủ tịch|ủy viên|giám đốc|chủ nhiệm|thủ tướng|tổng thống|thống đốc|chánh |đại biểu|đbqh|chính ủy|chính trị viên"
    r"|trưởng(?! thành)|tư lệnh|đại sứ|lãnh sự|thư ký|phó |quốc vương|trợ lý"
    r"|thành viên (?:chính|ban|hội|ủy|ub|đoàn|tổ|btv|bch|thường)"
    r"|phát ngôn|biên tập|tổng thanh tra|tổng kiểm toán|thẩm phán|kiểm sát viên|trụ trì|nghị sĩ|cố vấn"
    r"|thường trực (?:ban bí|bộ chính)|tham tán|tùy viên|đại biện"
    r"|phái viên|thủ hiến|giám thị|quốc vụ khanh|uv[ .]|(?:t|h|q|đ)uv(?!\w)|uv(?:btv|bch|tv|tw|tư|t\.ư|btvtu|tvtu)(?!\w)|p(?:ct|bt)(?!\w)"
    r"|ct (?:ubnd|hđnd|ubmt|mttq)|chỉ huy phó|gđ |điều phối viên"
)  # fmt: skip
_CUT_LINE = re.compile(r"^[^\n]{49,}[^\W_],?[ ]*\n(?=[^\W\d_])(?=[a-zđà-ỹ])", re.MULTILINE)
# a line of a table of one's career: `7/1995 - 12/1996: Phó Chánh Thanh tra …`
_CAREER_LINE = compile_folded(r"[\s+*•-]*(?:từ )?(?:tháng |năm )?(?:\d{1,2}[/.-])?(?:19|20)\d\d ?(?:-|đến|:)")
_THESE_ARE = (fold("đó là"), fold("gồm"), fold("cụ thể"))
_STRIPPED = Scan(r"cách (?:chức )?(?:tất cả|hết|mọi)(?: các| mọi)? chức vụ")
_PROPOSED = compile_folded(r"(?<!theo\s)(?<!xét\s)(?:đề nghị|kiến nghị|đề xuất)(?!\w)")
_LINES_BETWEEN = 4
_LONGEST_LINE = 80  # characters of a line that only names a person
_LONGEST_SYLLABLE = 20  # characters; no family name has so many
_ADDRESSED = (fold("đồng chí "), "đ/c ", fold("ông "), fold("bà "))
_LOOK_BACK = 6  # sentences without an office that `ông` looks back over


class Officials(Extractor):
    group = "officials"

    def find(self, article: Article) -> Iterable[Mention]:
        return _Document(article).mentions()


@dataclass(frozen=True, slots=True)
class _Subject:
    """The person of a sentence before, whom `ông` may mean."""

    item: Item
    span: Span


class _Document:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.people = People(article)
        self.bodies = Bodies(article)
        self.posts: list[Post] = []
        self.known: set[str] = set()
        self.subjects: dict[str, _Subject] = {}  # form of address, `` for any → the last person
        self.cut: bool | None = None  # whether the text is cut to lines of one length
        self.times = Times(article)
        self.holder: tuple[_Subject, int] | None = None  # whose offices stand on lines of their own, and where the last of them ends
        self.skipped: list[Span] = []  # the sentences without offices since the last one read

    def mentions(self) -> Iterable[Mention]:
        self.read()
        share_runs(self.posts)
        for post in self.posts:
            if post.private:
                self.note(post.start, post.end, "an office of a private firm")
            elif not post.complete:
                self.note(post.start, post.end, "an office without its body, which is printed nowhere near")
        self.posts = [p for p in self.posts if p.complete and not p.private]
        longer = self.people.join_forms()
        for post in self.posts:
            post.person = longer.get(post.person, post.person)
        rows = merged(self.posts)
        stripped = {longer.get(key, key) for key in self.stripped()}
        for post in rows:
            if (post.person in stripped and PARTY.search(fold(post.position))) or self.times.over(post.term):
                post.status = "former"
        self.bodies.fill(rows)
        PlaceFiller(self.article, rows, self.posts).fill()
        counts = self.people.count({p.person for p in rows})
        for post in sorted(rows, key=lambda p: (p.start, p.end)):
            person = self.people.by_key[post.person]
            name = person.fullest
            variants = tuple(v for v in [*person.forms, *person.shorts] if v != name)
            level = {"city": "district", None: "other"}.get(post.level, post.level or "other")
            yield OfficialMention(
                post.start, post.end, post.rule, name, variants, person.honorific, post.position, post.title, post.organization, post.locality,
                post.source, level, post.status, post.term, counts[post.person], *post.name_span,
            )  # fmt: skip

    # --- sentences ---

    def units(self) -> Iterator[Span]:
        """The sentences without the credits (a name with `;` is one of a list); those that a hard line break cuts are joined."""
        credits = self.article.metadata.credits
        pending: Span | None = None
        for start, end in self.article.sentences:
            if credits and any(a <= start and end <= b for a, b in credits) and self.article.text[end - 1] != ";":
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
        cut to lines of one length, and every such break joins. So does the full stop of `UVT.Ư`, `UV.BTV`.
        """
        text = self.article.text
        if end == start:
            return text[end - 1] == "." and text[end - 3 : end - 1].isupper() and text[start].isupper()
        if not (text[end - 1].isalnum() or text[end - 1] in ",–-") or text[end:start].strip(" ") != "\n":
            return False
        if text[end - 2 : end] in (" –", " -"):
            return text[start].isalpha()  # `Thầy Lê Văn An –` + line end + `Hiệu trưởng …`
        last = text[max(0, end - _LONGEST_SYLLABLE) : end].lower().rpartition(" ")[2]
        if self.article.folded.endswith(_ADDRESSED, 0, end - len(last)) and is_common_surname(last) and text[start].isupper():
            return True
        if end - text.rfind("\n", 0, end) < 50:
            return False
        return text[start].islower() or self.cut_to_length() or (is_common_surname(last) and text[start].isupper())

    def cut_to_length(self) -> bool:
        if self.cut is None:
            self.cut = len(_CUT_LINE.findall(self.article.text)) > 1
        return self.cut

    def scan(self, start: int, end: int) -> tuple[Tokens, list[Item]]:
        tokens = tokenise(self.article.text, self.article.folded, start, end)
        return tokens, items_of(tokens, tokens.word_end(self.article.tokens))

    def read(self) -> None:
        folded = self.article.folded
        opened: list[Given] = []  # the offices of a collective that the next lines may go on with
        source: Tokens | None = None
        for number, (start, end) in enumerate(self.units()):
            offices = _OFFICE_WORD.search(folded, start, end) is not None
            if not offices and not opened:
                self.skipped.append((start, end))
                continue
            tokens, items = self.scan(start, end)
            kinds = {item.kind for item in items}
            if offices and (self.skipped or self.holder) and only_offices(items) and (above := self.named_above(start, end)) is not None:
                items = [above, Item("mark", 0, 0, ","), *items[next(i for i, item in enumerate(items) if item.kind == "office") :]]
            if "short" in kinds:
                self.resolve_shorts(tokens, items)
            if opened and source is not None and not enumerator(items):
                names = listed_names(items)
                for name in names:
                    for given in opened:
                        self.record(source, Given(name, given.office, "current", given.rule, -1 - given.run), number, tokens)
                if not names or opened[0].rule == "before_name":
                    opened = []
            if not offices:
                self.skipped.append((start, end))
                continue
            for office in [item.office for item in items if item.office]:
                self.bodies.note(tokens, office)
            career = _CAREER_LINE.match(folded, start, end) is not None
            walk = Walk(tokens, items, self.known, self.recall, career, self.demoted(start))
            found = walk.attach()
            if self.article.left_out is not None:
                self.leave_out(tokens, items, found)
            year = self.times.year_of_step(number, start, end)
            bygone = any(given.rule == "appoint" for given in found) and self.times.bygone(start, end)
            for given in found:
                self.record(tokens, given, number, tokens, year, bygone)
            if walk.opened:
                opened, source = walk.opened, tokens
            subject = self.subject(tokens, items) if "name" in kinds or "short" in kinds else None
            if subject is not None:
                self.remember(subject)
                self.skipped.clear()

    def stripped(self) -> set[str]:
        """The persons who anywhere in the text lost all their Party offices."""
        folded, keys = self.article.folded, set[str]()
        if _STRIPPED.search(folded) is None:
            return keys
        for start, end in self.units():
            if _STRIPPED.search(folded, start, end) is None or _PROPOSED.search(folded, start, end) is not None:
                continue
            tokens, items = self.scan(start, end)
            walk = Walk(tokens, items, self.known, self.recall)
            for item in (item for at, item in enumerate(items) if walk.named(at) and walk.stripped_of(at, in_party=True)):
                printed = tokens.printed(item.first, item.stop)
                key = name_key(printed) if item.kind == "name" else self.people.of_short(printed, tokens.start[item.first], item.honorific)
                keys.update([key] if key else [])
        return keys

    def named_above(self, start: int, stop: int) -> Item | None:
        """The person whom a line above names, and nothing else: a cell of a table, an obituary; short lines that name nobody may stand between."""
        above = self.holder[0] if self.holder is not None and self.next_line(self.holder[1], start) else None
        at = start
        for begin, end in reversed(self.skipped[-_LINES_BETWEEN:]):
            if above is not None or end - begin > _LONGEST_LINE or not self.next_line(end, at):
                break
            tokens, items = self.scan(begin, end)
            named = [item for item in items if item.kind == "name"]
            if named and len(items) == len(named) + sum(item.kind in ("mark", "honorific") for item in items):
                item = Item("name", named[0].first, named[0].stop, named[0].value, honorific=named[0].honorific, recalled=True)
                above = _Subject(item, (tokens.start[item.first], tokens.end[item.stop - 1]))
            at = begin if not named else -1
        if above is None:
            return None
        self.holder = above, stop
        self.remember(above)
        self.recalled = above
        return above.item

    def next_line(self, end: int, start: int) -> bool:
        between = self.article.text[end:start] if 0 <= start - end < _LONGEST_LINE else "."
        return "\n" in between and not between.strip()

    def demoted(self, start: int) -> bool:
        """`… bị cách tất cả các chức vụ trong Đảng. | Đó là ông N, Bí thư …`."""
        folded = self.article.folded
        return folded.startswith(_THESE_ARE, start) and bool(self.skipped) and _STRIPPED.search(folded, *self.skipped[-1]) is not None

    def leave_out(self, tokens: Tokens, items: list[Item], found: list[Given]) -> None:
        """Note the offices and full names of a sentence that were not brought together."""
        for item in items:
            if item.recalled:  # it stands in a sentence before
                continue
            place = tokens.start[item.first], tokens.end[item.stop - 1]
            if item.kind == "office" and not any(item.first <= given.office.start < item.stop for given in found):
                self.note(*place, "an office that nothing here gives to a named person")
            elif item.kind == "name" and not any(given.name is item for given in found):
                self.note(*place, "a name to which its sentence gives no office")

    def note(self, start: int, end: int, reason: str) -> None:
        if self.article.left_out is not None:
            self.article.left_out.append(LeftOut(start, end, "official", reason))

    # --- persons of the sentences before ---

    def subject(self, tokens: Tokens, items: list[Item]) -> _Subject | None:
        """The first person of the sentence, whom `ông` of the next may mean."""
        for item in items:
            if item.kind in ("name", "short") and not item.recalled and (item.honorific or item.first < 2 or item.value in self.known):
                recalled = Item(item.kind, item.first, item.stop, item.value, honorific=item.honorific, recalled=True)
                return _Subject(recalled, (tokens.start[item.first], tokens.end[item.stop - 1]))
        return None

    def remember(self, subject: _Subject) -> None:
        self.subjects[""] = subject
        if subject.item.honorific in ("ông", "bà"):
            self.subjects[subject.item.honorific] = subject

    def recall(self, address: str) -> Item | None:
        """The person whom `ông`, `bà`, `đồng chí` or nothing at all means: the last one, unless addressed otherwise."""
        other = {"ông": "bà", "bà": "ông"}.get(address)
        found: _Subject | None = None
        for start, end in reversed(self.skipped[-_LOOK_BACK:]):
            subject = self.subject(*self.scan(start, end))
            if subject is not None and (other is None or subject.item.honorific != other):
                found = subject
                break
        if found is None:
            found = self.subjects.get("")
            if found is not None and other is not None and found.item.honorific == other:
                found = self.subjects.get(address)
        if found is None:
            return None
        self.remember(found)
        self.recalled = found
        return found.item

    def resolve_shorts(self, tokens: Tokens, items: list[Item]) -> None:
        """`ông Thăng` is the person named before whose name ends so; a capital behind an office that fits nobody is no person."""
        names = [tokens.printed(i.first, i.stop) for i in items if i.kind == "name"]
        for item, before in zip(items, [None, *items], strict=False):
            if item.kind != "short":
                continue
            item.value = tokens.printed(item.first, item.stop)
            fits = self.people.fitting(item.value) or any(is_short_form(item.value, name) for name in names)
            if before is not None and before.kind == "office" and not fits:
                item.kind, item.value = "word", " ".join(tokens.low[item.first : item.stop])

    # --- posts ---

    def record(self, tokens: Tokens, given: Given, number: int, named: Tokens, year: int | None = None, bygone: bool = False) -> None:
        """Note that an office of `tokens` is given to a name of `named`."""
        item = given.name
        span = self.recalled.span if item.recalled else (named.start[item.first], named.end[item.stop - 1])
        printed = " ".join(self.article.text[slice(*span)].split())
        full = item.kind == "name"
        key = self.people.add(printed, item.honorific) if full else self.people.of_short(printed, span[0], item.honorific)
        if key is None:
            return
        post = post_of(tokens, given, key, span, number)
        post.year = year if given.rule in ("appoint", "period", "past") else None
        post.bygone = bygone and given.rule == "appoint"
        self.bodies.complete(tokens, given.office, post)
        self.posts.append(post)


def only_offices(items: list[Item]) -> bool:
    """A line that begins with an office, ended by a mark or the line, and names nobody."""
    first = next((i for i, item in enumerate(items) if item.kind != "mark"), None)
    if first is None or items[first].kind != "office" or any(item.kind in ("name", "short", "honorific", "plural", "verb") for item in items):
        return False
    return first + 1 == len(items) or (items[first + 1].kind == "mark" and items[first + 1].value in ",.;-")


def enumerator(items: list[Item]) -> bool:
    """The number of a list, `1.`, cut from the name behind it."""
    return all(item.kind == "mark" or item.value.isdigit() for item in items)


def listed_names(items: list[Item]) -> list[Item]:
    """The person that a line of a list names: `- Lê Văn An;`, `2. Đồng chí Lê Văn An (Phó Giám đốc …)`."""
    at = 0
    while at < len(items) and (items[at].kind in ("mark", "honorific") or (items[at].kind == "word" and items[at].value.isdigit())):
        at += 1
    if at < len(items) and items[at].kind == "name" and (at + 1 == len(items) or items[at + 1].kind in ("mark", "office")):
        return [items[at]]
    return []
