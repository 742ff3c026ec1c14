"""The province that a document is about.

Every province and district that is named adds to its province; a name counts more in the headline and the lead, and behind
the word of a body (`Tỉnh ủy Kon Tum`, `UBND huyện Đăk Tô`) than alone, less as somebody's home (`quê Thái Bình`) or as the
place of a meeting (`tại Hà Nội`). The paper (`Đài PT-TH Kon Tum`, `(QBĐT)`, baokontum.com.vn) tells where the text itself speaks of its
province without the name (`Tỉnh ủy`, `toàn tỉnh`). National news, and news of several provinces alike, have none.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any
from urllib.parse import SplitResult, urlsplit

import ahocorasick_rs

from pipeline import lexicon, places
from pipeline.article import Article, Span
from pipeline.byline import publishers
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold


@dataclass(frozen=True, slots=True)
class _Named:
    """A surface that names a province or a district: the provinces that it may lie in."""

    level: str
    provinces: tuple[str, ...]


_Mention = tuple[int, int, _Named, float]  # start, end, what it names, weight


@cache
def _gazetteer() -> tuple[Any, list[_Named]]:
    """One automaton over the folded names of all provinces and districts."""
    surfaces: dict[str, dict[str, set[str]]] = {}

    def add(surface: str, level: str, province: str) -> None:
        surfaces.setdefault(fold(surface), {}).setdefault(level, set()).add(province)

    for province in places.provinces():
        add(province.name, "province", province.name)
    for district in places.districts():
        assert district.province is not None
        if not re.match(r"(?i)quận \d", district.name):
            add(district.name, "district", district.province)
    for row in lexicon.read("place_spellings"):
        if row["level"] in ("province", "district"):
            add(row["surface"], row["level"], row["province"])
    for name, level in (("hồ chí minh", "person"), ("điện biên phủ", "battle")):
        surfaces[name] = {level: set()}
    for name in ("thành phố hồ chí minh", "tp hồ chí minh", "tp.hồ chí minh", "tp. hồ chí minh"):
        add(name, "province", "TP. Hồ Chí Minh")
    names: list[str] = []
    meanings: list[_Named] = []
    for surface, levels in sorted(surfaces.items()):
        level = "province" if "province" in levels else next(iter(levels))
        names.append(surface)
        meanings.append(_Named(level, tuple(sorted(levels[level]))))
    return ahocorasick_rs.AhoCorasick(names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), meanings


# --- weights ----------------------------------------------------------------------------------------------------------

_PROVINCE_HEAD = compile_folded(
    r"(?:tỉnh ủy|thành ủy|thành đoàn|tỉnh đoàn|tỉnh|thành phố|tp\.?|đảng bộ|ubnd|hđnd|bí thư|chủ tịch|đoàn đbqh|đoàn đại biểu quốc hội"
    r"|báo|đài ptth|đài pt-th|công an) ?$"
)
_DISTRICT_HEAD = compile_folded(
    r"(?:huyện(?: ủy| đoàn)?|quận(?: ủy| đoàn)?|thị (?:ủy|đoàn|xã)|thành (?:ủy|đoàn|phố)|tp\.?|tx\.?|h\.|q\.|đảng bộ|ubnd|hđnd|bí thư|chủ tịch) ?$"
)
_ASIDE = compile_folded(  # somebody's home or past: says little about where the news is from
    r"(?:quê(?: quán)?|nguyên quán|trú quán|sinh (?:ra )?(?:ở|tại|ngày|năm)|trú tại|ngụ|từng|công tác tại|tang lễ"
    r"|ranh(?: giới)?(?: với)?|giáp(?: ranh)?(?: với)?|từ (?:năm|tháng))[^.;\n]{0,75}$"
)
_DATED = re.compile(r"[/-](?<=\d.)\d{4}[^.;\n]{0,75}$")  # `từ tháng 5/2010 công tác ở …`: past as well
_OFFICE = compile_folded(r"(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng đoàn|chủ nhiệm|ủy viên) [^,;.\n]{0,40}$")
_OTHER_NAME = compile_folded(  # what is called like a province or district but is something else
    r"(?<!\w)(?:xã|phường|thị trấn|ấp|thôn|làng|bản|đường|phố(?<!thành\sphố)|sông|cầu|chợ|hồ|đèo|núi|trường|bệnh viện|công ty"
    r"|chiến dịch|chiến thắng) $"
)
_IN_BRACKETS = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tp\.?) [\w ]{2,25}\($")  # `phường Bình Hạ (TPHCM)`
_MEETING_PLACE = re.compile(r"(?<!\w)(?:tại|ở|thủ đô)(?: thành phố| tp\.?)? $")
_FORMER = compile_folded(r" (?:\(cũ\)|cũ(?!\w))")
_PERSONS_WORD = compile_folded(r"(?<!\w)(\w+) $")
_LOCAL = Scan(
    r"(?<!\w)(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|toàn tỉnh|trong tỉnh|tỉnh nhà|đảng bộ (?:tỉnh|thành phố|huyện)"
    r"|ubnd (?:tỉnh|thành phố|huyện|thị xã)|hđnd (?:tỉnh|thành phố|huyện|thị xã)"
    r"|địa bàn tỉnh|của tỉnh|tỉnh ta|lãnh đạo tỉnh|công an tỉnh|toàn đảng bộ(?! các cơ quan| khối)"
    r"|mttq (?:việt nam )?tỉnh)(?!\w)"
)
_PARTY_LIFE = Scan(
    r"(?<!\w)(?:(?:đảng bộ|đảng ủy|chi bộ) (?:huyện|thị xã|xã|phường|thị trấn|thôn|ấp|xóm|bản|làng|buôn|khu phố|khu dân cư|tổ dân phố|trường|khối)"
    r"|huyện ủy|thị ủy|chi bộ (?:cơ sở|doanh nghiệp))(?!\w)"
)
_NATIONAL = Scan(
    r"(?<!\w)(?:cả nước|toàn quốc|trong nước|toàn đảng(?! bộ)|bộ chính trị|ban bí thư|ban chấp hành trung ương|ban tổ chức trung ương"
    r"|quốc hội khóa|thủ tướng|tổng bí thư|chủ tịch nước)(?!\w)"
)
_SEVERAL = compile_folded(r"(?<!\w)(?:các|nhiều|ba|bốn|năm|sáu|\d{1,2})(?: đảng bộ)? tỉnh(?:,? thành(?: phố)?)?:? $")
_WORD = re.compile(r"\w+")
_NEXT = compile_folded(r",? (?:và |tỉnh )?")
_LEAD = 600  # characters
_WORD_BEFORE, _NEAR, _CLAUSE = 20, 40, 80  # characters before a name in which words that it belongs to or that put it aside are looked for
_COMMUNE_WORD = Scan(r"(?<!\w)(?:xã|phường|thị trấn) (?=\w)")
_PAPER = 5.0
_SLUG = 3.0


def _weight(article: Article, start: int, end: int, named: _Named) -> float:
    """What one mention is worth before its place in the text is considered; 0 where it names no place."""
    text, folded = article.text, article.folded
    if not text[start].isupper() or _syllable_beside(folded, start, end):
        return 0.0
    near = max(0, start - _NEAR)
    if named.level == "province":
        head = _PROVINCE_HEAD.search(folded, near, start) or _IN_BRACKETS.search(folded, near, start)
    else:
        head = _DISTRICT_HEAD.search(folded, near, start)
    before = max(0, start - _WORD_BEFORE)
    word = None if head else _PERSONS_WORD.search(folded, before, start)
    if word and word.group(1) in _surnames() and text[start - len(word.group())].isupper():
        return 0.0
    weight = (3.0 if named.level == "province" else 2.0) if head else (1.0 if named.level == "province" else 0.5)
    if _OTHER_NAME.search(folded, before, start):
        return 0.0
    if named.provinces == ("Hà Nội",) and _MEETING_PLACE.search(folded, near, start):
        return 0.0  # where meetings of the whole country are held
    clause = folded[max(0, start - _CLAUSE) : start]
    if _ASIDE.search(clause) or _DATED.search(clause) or _FORMER.match(folded, end):
        return 0.2 * weight
    return 0.4 * weight if _OFFICE.search(clause) else weight


@cache
def _surnames() -> frozenset[str]:
    """A place's name behind one of these is a person's given name (`Võ Thái Nguyên`); so it is behind `Văn`, `Thị`."""
    return frozenset({fold(row["surface"]) for row in lexicon.read("surnames")} | {"văn", "thị"})


def _syllable_beside(folded: str, start: int, end: int) -> bool:
    return (start > 0 and folded[start - 1].isalnum()) or (end < len(folded) and folded[end].isalnum())


def _mentions(article: Article) -> Iterator[_Mention]:
    automaton, meanings = _gazetteer()
    for index, start, end in automaton.find_matches_as_indexes(article.folded):
        named = meanings[index]
        if named.provinces and (weight := _weight(article, start, end, named)):
            yield start, end, named, weight


def _communes(article: Article) -> Iterator[tuple[int, tuple[str, ...]]]:
    """`xã Hoằng Đồng`, `thị trấn Bút Sơn` → the provinces with a commune of that name (before July 2025 where there was one)."""
    for word in _COMMUNE_WORD.finditer(article.folded):
        at = word.end()
        found = places.place_at(article.folded, at) if article.text[at].isupper() else None
        if found and "commune" in found[1]:
            yield at, _with_commune(article.text[at : found[0]])


@lru_cache(maxsize=5_000)
def _with_commune(name: str) -> tuple[str, ...]:
    communes = places.named(name, "commune")
    old = {p.province for p in communes if p.code_system == "gso-63"}
    return tuple(sorted(p for p in old or {p.province for p in communes} if p))


# --- addresses --------------------------------------------------------------------------------------------------------


def _ascii(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower().replace("đ", "d")) if c.isascii() and (c.isalnum() or c in "-/."))


@cache
def _slugs() -> dict[str, str]:
    """`kontum` → Kon Tum."""
    found = {_ascii(p.name).replace("-", "").replace(".", ""): p.name for p in places.provinces()}
    return found | {"tphcm": "TP. Hồ Chí Minh", "hochiminh": "TP. Hồ Chí Minh", "brvt": "Bà Rịa - Vũng Tàu", "baobariavungtau": "Bà Rịa - Vũng Tàu"}


@cache
def _path_words() -> dict[str, str]:
    """`-kon-tum-` → Kon Tum."""
    return {f"-{'-'.join(re.findall('[a-z]+', _ascii(p.name.replace(' ', '-'))))}-": p.name for p in places.provinces()}


def _parts(url: str) -> SplitResult:
    """What is printed as an address need not be one: `http://a.[.vn`."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def host_province(url: str) -> str | None:
    """The province in the name of a site: `http://baokontum.com.vn/…`, `xuanloc.hatinh.gov.vn`."""
    host = _ascii(_parts(url if "//" in url else "//" + url).hostname or "")
    fits = [slug for slug in _slugs() if slug in host.replace("-", "")]
    return _slugs()[max(fits, key=len)] if fits else None


def path_province(url: str) -> str | None:
    """The province in the words of an address, where it is the only one: `…/dong-thap-bo-nhiem-nhan-su-123.chn`."""
    path = "-" + re.sub(r"[^a-z]+", "-", _parts(url).path.lower()) + "-"
    fits = {province for words, province in _path_words().items() if words in path}
    return fits.pop() if len(fits) == 1 else None


# --- the decision -----------------------------------------------------------------------------------------------------

_ENOUGH = 4.0
_ENOUGH_LOCAL = 3.0  # where the text speaks of its province without the name
_ENOUGH_ALONE = 1.0  # where nothing else is named
_MOST = 0.6  # the share of one province in news of several
_CLEAR = 1.7  # how far the first must be ahead of the second


@dataclass(slots=True)
class _Evidence:
    """What speaks for each province: its score, the forms that it is printed in, whether the lead or the headline names it."""

    scores: dict[str, float] = field(default_factory=dict)
    forms: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    in_lead: set[str] = field(default_factory=set)
    ambiguous: list[tuple[float, tuple[str, ...], bool]] = field(default_factory=list)  # a district's or commune's name in several provinces

    def add(self, provinces: tuple[str, ...], weight: float, early: bool) -> None:
        if len(provinces) == 1:
            self.scores[provinces[0]] = self.scores.get(provinces[0], 0.0) + weight
            if early:
                self.in_lead.add(provinces[0])
        else:
            self.ambiguous.append((weight, provinces, early))

    def settle(self, home: str | None) -> None:
        """An ambiguous name lies in the province that is named otherwise, else in the paper's."""
        waiting, self.ambiguous = self.ambiguous, []
        for weight, provinces, early in waiting:
            known = tuple(p for p in provinces if self.scores.get(p)) or tuple(p for p in provinces if p == home)
            if len(known) == 1:
                self.add(known, weight, early)

    def ranked(self) -> list[tuple[str, float]]:
        return sorted(self.scores.items(), key=lambda item: -item[1])


def document_locality(article: Article, title: str | None, publisher: str | None, url: str | None, skip: tuple[Span, ...] = ()) -> str | None:
    """The province in the form that the document prints most often, else its canonical name; None for national or unclear.

    `title` is the headline wherever it comes from, `skip` the spans that are no article, sorted.
    """
    lead = max(_LEAD, min(len(article.text) // 5, 1_500))
    mentions = [mention for mention in _mentions(article) if not _inside(mention[0], skip)]
    heading = [mention for mention in _mentions(Article(title)) if len(mention[2].provinces) == 1] if title else []
    evidence = _Evidence()
    for start, end, named, weight in mentions:
        evidence.add(named.provinces, weight * (2.0 if start < lead else 1.0), start < lead)
        if named.level == "province" and not article.folded.startswith("thành phố", start):
            evidence.forms[named.provinces[0]][_form(article.text[start:end]) or named.provinces[0]] += 1
    if title and title not in article.text[:lead]:
        for _, _, named, weight in heading:
            evidence.add(named.provinces, 3 * weight, True)
    starts = {mention[0] for mention in mentions}
    paper, site = _paper_province(publisher), host_province(url) if url else None
    local = _speaks_of_home(article, starts, len(article.text))
    if local:
        for province, weight in ((paper, _PAPER), (site, _PAPER), (path_province(url) if url else None, _SLUG)):
            if province:
                evidence.add((province,), weight, False)
    for start, provinces in _communes(article):
        evidence.add(provinces, 1.0 if start < lead else 0.5, start < lead)
    evidence.settle(paper or site)
    ranked = evidence.ranked()
    first = [named.provinces[0] for _, _, named, _ in heading or mentions[:1]]
    best = _best(ranked, _ENOUGH_LOCAL if local else _ENOUGH, first)
    if best and _lists_provinces(article, mentions, lead) and evidence.scores[best] < _MOST * sum(evidence.scores.values()):
        return None
    if best and best not in evidence.in_lead and not _speaks_of_home(article, starts, lead):
        best = None
    best = best or _of_party_life(article, ranked, evidence.in_lead, paper or site, lead)
    forms = evidence.forms.get(best) if best else None
    return forms.most_common(1)[0][0] if forms else best


def _best(ranked: list[tuple[str, float]], enough: float, first: list[str]) -> str | None:
    """The first by score where it is clearly ahead; of two alike the one that the headline, or else the text, names `first`."""
    if not ranked or ranked[0][1] < enough:
        return None
    if len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1]:
        return ranked[0][0]
    if {ranked[0][0], ranked[1][0]} == set(first):
        return first[0]
    others = ranked[2][1] if len(ranked) > 2 else 0.0
    ahead = ranked[0][1] > ranked[1][1] > 4 * others
    return ranked[0][0] if ahead and [ranked[0][0]] == first else None


def _speaks_of_home(article: Article, named: set[int], end: int) -> bool:
    """Whether `Tỉnh ủy`, `toàn tỉnh` stand before `end` without the name of a province, one of ours or abroad (`tỉnh Svay Rieng`)."""
    for match in _LOCAL.finditer(article.folded, 0, end):
        at = match.end() + 1
        word = _WORD.match(article.folded, at)
        foreign = match.group().endswith("tỉnh") and word and article.text[at].isupper() and word.group() not in _surnames()
        if at not in named and not (foreign and article.folded[at - 1] == " "):
            return True
    return False


def _lists_provinces(article: Article, mentions: list[_Mention], lead: int) -> bool:
    """`các tỉnh Hà Nam, Lạng Sơn và An Giang` in the lead: three or more are news of several provinces."""
    last = length = 0
    for start, end, named, _ in mentions:
        if start >= lead:
            break
        if named.level == "province" and _SEVERAL.search(article.folded, max(0, start - 25), start):
            length = 1
        elif named.level == "province" and length and _NEXT.fullmatch(article.folded, last, start):
            length += 1
        else:
            length = 0
        last = end
        if length == 3:
            return True
    return False


def _of_party_life(article: Article, ranked: list[tuple[str, float]], in_lead: set[str], home: str | None, lead: int) -> str | None:
    """The last resort for news of a local Party organisation: the paper's province, or the only one that is named at all."""
    if not _PARTY_LIFE.search(article.folded) or _NATIONAL.search(article.folded, 0, lead):
        return None
    if home:
        return home if all(province == home for province, _ in ranked) else None
    return ranked[0][0] if len(ranked) == 1 and ranked[0][0] in in_lead and ranked[0][1] >= _ENOUGH_ALONE else None


def _inside(position: int, spans: tuple[Span, ...]) -> bool:
    """Whether the position lies in one of the spans, which are sorted and apart."""
    number = bisect_right(spans, (position, position)) - 1
    return any(start <= position < end for start, end in spans[max(0, number) : number + 2])


@lru_cache(maxsize=1_000)
def _form(printed: str) -> str | None:
    """The name as printed; capitals throughout become capitals at the start. None for an abbreviation."""
    form = printed.title() if printed.isupper() and len(printed) > 4 and " " in printed and not printed.startswith("TP") else printed
    return None if fold(form) in _abbreviations() else form


@cache
def _abbreviations() -> frozenset[str]:
    """`TTH`, `BR-VT`: often the paper's mark, never the name that is reported; `TP.HCM` is a name by now."""
    rows = (row for row in lexicon.read("place_spellings") if row["level"] == "province" and row["note"] == "abbreviation")
    return frozenset(fold(row["surface"]) for row in rows if "hcm" not in fold(row["surface"]))


def _paper_province(publisher: str | None) -> str | None:
    """`Đài PT-TH Kon Tum`, `QBĐT`, `kontumtv.vn` → the province that the paper belongs to."""
    if not publisher:
        return None
    if known := publishers().get(fold(publisher)):
        return known
    automaton, meanings = _gazetteer()
    for index, *_ in automaton.find_matches_as_indexes(fold(publisher)):
        named: _Named = meanings[index]
        if named.level == "province":
            return named.provinces[0]
    return host_province(publisher) if "." in publisher and " " not in publisher else None
