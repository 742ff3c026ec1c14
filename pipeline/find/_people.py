"""The persons of one document: full names, short forms (`ông Hưng`), and how often each is mentioned.

    Lê Tiến Châu … đồng chí Châu … LÊ TIẾN CHÂU   → one person, three mentions

A person is known by the key of the full name (`values.names.name_key`). Short forms belong to the person who was named last
before them. Everything is indexed by the given name, so that a document with thousands of persons takes linear time.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.article import Article
from pipeline.find.scan import Scan
from pipeline.fold import fold
from pipeline.values.names import LONGEST, given_names, is_particle, is_short_form, is_surname, looks_kinh, name_key

_UPPER = "".join(c for c in map(chr, range(0x1F00)) if c.isupper())
_CAPITALISED = rf"[{_UPPER}][^\W\d_]*+(?:['’ʼ‘`´][^\W\d_]++)*+"
_CAPITAL = re.compile(_CAPITALISED)
_NEXT = re.compile(rf"[\s'’ʼ‘`´.\-–]{{0,2}}({_CAPITALISED})")
_CLAN = re.compile(rf"(?: [{_UPPER}][^\W\d_]+){{1,3}}(?!\w)")  # what may stand behind `Y Bhăm`
_SHORT_MENTION = Scan(
    r"(?<!\w)(?:đồng chí|đ/c|ông|bà|anh|chị|cụ|tướng|bí thư|chủ tịch|bộ trưởng|thứ trưởng|giám đốc|thủ tướng|tổng bí thư|chủ nhiệm|trưởng ban|đại tá"
    r"|thiếu tướng|trung tướng|thượng tướng|đại tướng) ([^\W\d_]+(?: [^\W\d_]+)?)(?!\w)"
)
_ONE_WORD = re.compile(r"[hk]'\w{2,}$")  # a full name of one word: `K’Lăng`, `H’Bia`
_ADDRESSES = frozenset(["ông", "bà", "anh", "chị", "cô", "cụ"])
_WINDOW = 4_000  # characters that a short form looks back over
_MOST = 20  # namesakes that are compared
HO_CHI_MINH = "hồchíminh"


@dataclass(slots=True)
class Person:
    key: str
    forms: dict[str, int] = field(default_factory=dict)  # printed full form → how often
    shorts: dict[str, int] = field(default_factory=dict)
    honorific: str | None = None

    @property
    def fullest(self) -> str:
        """The longest printed form that is not in capitals, with its spaces."""
        return next(iter(self.forms)) if len(self.forms) == 1 else max(self.forms, key=lambda f: (not f.isupper(), len(f.split()), len(f)))


class People:
    """Everyone who is given an office in the document."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.by_key: dict[str, Person] = {}
        self.by_given: dict[str, list[str]] = {}  # last syllable → keys

    def add(self, printed: str, honorific: str | None) -> str | None:
        """The key of a fully named person; None for one who is never an official (`Chủ tịch Hồ Chí Minh`)."""
        key = name_key(printed)
        if key == HO_CHI_MINH:
            return None
        person = self.by_key.get(key)
        if person is None:
            person = self.by_key[key] = Person(key)
            for given in given_names(printed):
                self.by_given.setdefault(given, []).append(key)
        person.forms.setdefault(printed, 0)
        person.honorific = person.honorific or honorific
        return key

    def fitting(self, short: str) -> list[str]:
        """Persons whose name ends in the short form, the latest first."""
        keys = reversed(self.by_given.get(_given(short), [])[-_MOST:])
        return [key for key in keys if any(is_short_form(short, form) for form in self.by_key[key].forms)]

    def of_short(self, short: str, offset: int, honorific: str | None) -> str | None:
        """The person whom a short form at `offset` means: of namesakes the one named last before it, in full or not yet with an office."""
        for full in self.full_before(short, offset):
            words = fold(full).split()
            while (len(words) > 1 and words[0] in _ADDRESSES) or (len(words) > 2 and not looks_kinh(words)):  # `Ông Lê An Khang` → `Lê An Khang`
                words, full = words[1:], full.partition(" ")[2]
            if name_key(full) in self.by_key or (looks_kinh(words) and honorific):
                return self.add(full, honorific)
        found = next(iter(self.fitting(short)), None)
        alone = found is None and honorific is not None and _ONE_WORD.match(fold(short)) is not None
        return self.add(short, honorific) if alone else found

    def full_before(self, short: str, offset: int) -> Iterator[str]:
        """Runs of capitalised words before `offset` that end in the short form, the nearest first: `Đỗ Trọng Hưng` of `Hưng`."""
        text, begin, end = self.article.text, max(0, offset - _WINDOW), offset
        while (at := text.rfind(" " + short, begin, end)) >= 0:
            end = at
            stop = at + 1 + len(short)
            if text[stop : stop + 1].isalnum():
                continue
            words = [short]
            for word in reversed(text[max(0, at - 40) : at].rpartition("\n")[2].split(" ")):
                if not (word.isalpha() and word[0].isupper()) or len(words) > 4:
                    break
                words.insert(0, word)
            if len(words) > 1:
                yield " ".join(words)

    def join_forms(self) -> dict[str, str]:
        """`Thanh Hải` with an office is `Nguyễn Thanh Hải` where the document has her: shorter key → longer key."""
        joined: dict[str, str] = {}
        for person in list(self.by_key.values()):
            self.lengthen(person)
        for key, person in self.by_key.items():
            form = next(iter(person.forms), "")
            if form and len(form.split()) <= 2:
                longer = [k for k in self.fitting(form) if k != key]
                if len(longer) == 1:
                    joined[key] = longer[0]
        for key, target in joined.items():
            while target in joined:
                target = joined[key] = joined[target]
            self.by_key[target].shorts.update(dict.fromkeys(self.by_key[key].forms, 0))
        for key in joined:
            del self.by_key[key]
        return joined

    def lengthen(self, person: Person) -> None:
        """`ông Y Bhăm` with an office is `Y Bhăm Niê Kđăm` where the document prints his clan behind."""
        form = next(iter(person.forms), "")
        syllables = fold(form).split()
        if len(person.forms) > 1 or not is_particle(syllables[0]) or len(syllables) > 2:
            return
        text, at = self.article.text, -1
        while (at := text.find(form, at + 1)) >= 0:
            clan = _CLAN.match(text, at + len(form))
            if clan is None or (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
                continue
            longer = text[at : clan.end()]
            if any(map(is_surname, fold(clan[0]).split())) and name_key(longer) not in self.by_key:
                person.forms = {longer: 0}
                return

    # --- mentions ---

    def count(self, keys: set[str]) -> dict[str, int]:
        """Full names and later short forms (`ông Hưng`, `đồng chí Châu`, `Bí thư Trang`) of each person; notes the forms."""
        counts = dict.fromkeys(keys, 0)
        uses = list(self.full_mentions(keys))
        for start, end, key in uses:
            counts[key] += 1
            printed = " ".join(self.article.text[start:end].split())
            if not printed.isupper():
                self.by_key[key].forms.setdefault(printed, 0)
        starts = [start for start, _, _ in uses]
        last_of: dict[str, list[int]] = {}  # given name → the uses of full names that end so
        fullest = {key: self.by_key[key].fullest for key in keys}
        givens = {key: given_names(name) for key, name in fullest.items()}
        for at, (_, _, key) in enumerate(uses):
            for given in givens[key]:
                last_of.setdefault(given, []).append(at)
        for start, short in self.short_mentions(last_of):
            before = bisect_right(starts, start) - 1
            if before >= 0 and start < uses[before][1]:
                continue  # inside a full name
            namesakes = last_of[_given(short)]
            latest = bisect_right(namesakes, before)
            for at in reversed(namesakes[max(0, latest - _MOST) : latest]):
                key = uses[at][2]
                if is_short_form(short, fullest[key]):
                    counts[key] += 1
                    self.by_key[key].shorts.setdefault(short, 0)
                    break
        return {key: max(1, n) for key, n in counts.items()}

    def short_mentions(self, givens: dict[str, list[int]]) -> Iterator[tuple[int, str]]:
        text, folded = self.article.text, self.article.folded
        for match in _SHORT_MENTION.finditer(folded):
            start, end = match.span(1)
            if not text[start].isupper():
                continue
            words = text[start:end].split()
            if len(words) == 2 and not words[1][0].isupper():
                end = start + len(words[0])
                words = words[:1]
            longer = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
            if not longer and folded[end - len(words[-1]) : end] in givens:
                yield start, " ".join(words)

    def full_mentions(self, keys: set[str]) -> Iterator[tuple[int, int, str]]:
        """(start, end, person) of every full name in any spelling, in text order."""
        if not keys:
            return
        text, folded, ordered = self.article.text, self.article.folded, sorted(keys)
        firsts, heads = {key[0] for key in keys}, {key[:2] for key in keys}
        taken = 0
        for first in _CAPITAL.finditer(text):
            start = first.start()
            if start < taken or folded[start] not in firsts or (start and text[start - 1].isalnum()):
                continue
            if (head := folded[start : start + 2]) not in heads and head.isalpha():
                continue  # as most; `A Pớt`, `K’Lăng` have one letter before the mark
            key, best, end = "", None, start
            for _ in range(LONGEST + 1):
                word = _NEXT.match(text, end)
                if word is None:
                    break
                end = word.end()
                key += folded[word.start(1) : end].replace("'", "")
                nearest = bisect_left(ordered, key)
                if nearest == len(ordered) or not ordered[nearest].startswith(key):
                    break  # no name begins so
                if ordered[nearest] == key:
                    best = (start, end, key)
            if best is not None:
                taken = best[1]
                yield best


@lru_cache(maxsize=5_000)
def _given(name: str) -> str:
    return fold(name).split()[-1]
