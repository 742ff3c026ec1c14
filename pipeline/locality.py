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
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import ahocorasick_rs

from pipeline import lexicon, places
from pipeline.article import Article, Span
from pipeline.byline import publishers
from pipeline.find.base import compile_folded
from pipeline.fold import fold


@dataclass(frozen=True, slots=True)
class _Named:
    """A surface that names a province or a district: the provinces that it may lie in."""

    level: str
    provinces: tuple[str, ...]


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
    r"(?:(?:huyện|thị|thành|quận) (?:ủy|đoàn)|huyện|thị xã|thành phố|quận|tp\.?|tx\.?|h\.|q\.|đảng bộ|ubnd|hđnd|bí thư|chủ tịch) ?$"
)
_ASIDE = compile_folded(  # somebody's home or past: says little about where the news is from
    r"(?:quê(?: quán)?|nguyên quán|trú quán|sinh (?:ra )?(?:ở|tại|ngày|năm)|trú tại|ngụ|từng|công tác tại|tang lễ"
    r"|từ (?:năm|tháng)|tháng \d{1,2}[/-]\d{4}|\d{1,2}[/-]\d{4})[^.;\n]{0,75}$"
)
_OFFICE = compile_folded(r"(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng đoàn|chủ nhiệm|ủy viên) [^,;.\n]{0,40}$")
_OTHER_NAME = compile_folded(  # what is called like a province or district but is something else
    r"(?<!\w)(?:xã|phường|thị trấn|ấp|thôn|làng|bản|đường|(?<!thành\s)phố|sông|cầu|chợ|hồ|đèo|núi|trường|bệnh viện|công ty"
    r"|chiến dịch|chiến thắng) $"
)
_PERSONS_WORD = compile_folded(r"(\w+) $")
_LOCAL = compile_folded(
    r"(?<!\w)(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|toàn tỉnh|trong tỉnh|tỉnh nhà|đảng bộ (?:tỉnh|thành phố|huyện)"
    r"|(?:ubnd|hđnd) (?:tỉnh|thành phố|huyện|thị xã)|địa bàn tỉnh|của tỉnh|tỉnh ta|các đồng chí lãnh đạo tỉnh|mttq (?:việt nam )?tỉnh)(?!\w)"
)
_LEAD = 600  # characters
_COMMUNE_WORD = compile_folded(r"(?<!\w)(?:xã|phường|thị trấn) (?=\w)")
_PAPER = 5.0
_SLUG = 3.0


def _weight(article: Article, start: int, end: int, named: _Named) -> float:
    """What one mention is worth before its place in the text is considered; 0 where it names no place."""
    text, folded = article.text, article.folded
    before = folded[max(0, start - 80) : start]
    if not text[start].isupper() or _syllable_beside(folded, start, end):
        return 0.0
    head = (_PROVINCE_HEAD if named.level == "province" else _DISTRICT_HEAD).search(before)
    word = _PERSONS_WORD.search(before)
    if not head and word and word.group(1) in _surnames() and text[start - len(word.group())].isupper():
        return 0.0
    weight = (3.0 if named.level == "province" else 2.0) if head else (1.0 if named.level == "province" else 0.5)
    if _OTHER_NAME.search(before):
        return 0.0
    if named.provinces == ("Hà Nội",) and re.search(r"(?<!\w)(?:tại|ở|thủ đô)(?: thành phố| tp\.?)? $", before):
        return 0.0  # where meetings of the whole country are held
    if _ASIDE.search(before):
        return 0.2 * weight
    return 0.4 * weight if _OFFICE.search(before) else weight


@cache
def _surnames() -> frozenset[str]:
    """A place's name behind one of these is a person's given name (`Võ Thái Nguyên`); so it is behind `Văn`, `Thị`."""
    return frozenset({fold(row["surface"]) for row in lexicon.read("surnames")} | {"văn", "thị"})


def _syllable_beside(folded: str, start: int, end: int) -> bool:
    return (start > 0 and folded[start - 1].isalnum()) or (end < len(folded) and folded[end].isalnum())


def _mentions(article: Article) -> Iterator[tuple[int, int, _Named, float]]:
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
            communes = places.named(article.text[at : found[0]], "commune")
            old = {p.province for p in communes if p.code_system == "gso-63"}
            provinces = old or {p.province for p in communes}
            yield at, tuple(sorted(p for p in provinces if p))


# --- addresses --------------------------------------------------------------------------------------------------------


def _ascii(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower().replace("đ", "d")) if c.isascii() and (c.isalnum() or c in "-/."))


@cache
def _slugs() -> dict[str, str]:
    """`kontum` → Kon Tum."""
    found = {_ascii(p.name).replace("-", "").replace(".", ""): p.name for p in places.provinces()}
    return found | {"tphcm": "TP. Hồ Chí Minh", "hochiminh": "TP. Hồ Chí Minh", "brvt": "Bà Rịa - Vũng Tàu", "baobariavungtau": "Bà Rịa - Vũng Tàu"}


def host_province(url: str) -> str | None:
    """The province in the name of a site: `http://baokontum.com.vn/…`, `xuanloc.hatinh.gov.vn`."""
    host = _ascii(urlsplit(url if "//" in url else "//" + url).hostname or "")
    fits = [slug for slug in _slugs() if slug in host.replace("-", "")]
    return _slugs()[max(fits, key=len)] if fits else None


def path_province(url: str) -> str | None:
    """The province in the words of an address, where it is the only one: `…/dong-thap-bo-nhiem-nhan-su-123.chn`."""
    path = "-" + re.sub(r"[^a-z]+", "-", urlsplit(url).path.lower()) + "-"
    fits = {p.name for p in places.provinces() if f"-{'-'.join(re.findall('[a-z]+', _ascii(p.name.replace(' ', '-'))))}-" in path}
    return fits.pop() if len(fits) == 1 else None


# --- the decision -----------------------------------------------------------------------------------------------------

_ENOUGH = 4.0
_ENOUGH_LOCAL = 3.0  # where the text speaks of its province without the name
_CLEAR = 1.7  # how far the first must be ahead of the second


def document_locality(article: Article, title: str | None, publisher: str | None, url: str | None, skip: tuple[Span, ...] = ()) -> str | None:
    """The province in the form that the document prints most often, else its canonical name; None for national or unclear.

    `title` is the headline wherever it comes from, `skip` the spans that are no article, sorted.
    """
    scores: Counter[str] = Counter()
    printed: dict[str, Counter[str]] = {}
    shared: list[tuple[float, tuple[str, ...]]] = []
    in_lead: set[str] = set()
    lead = max(_LEAD, min(len(article.text) // 5, 1_500))
    for start, end, named, weight in _mentions(article):
        if _inside(start, skip):
            continue
        weight *= 2.0 if start < lead else 1.0
        in_lead.update(named.provinces if start < lead else ())
        if named.level == "province" and not article.folded.startswith("thành phố", start):
            form = _form(article.text[start:end])
            printed.setdefault(named.provinces[0], Counter())[named.provinces[0] if fold(form) in _abbreviations() else form] += 1
        if len(named.provinces) == 1:
            scores[named.provinces[0]] += weight  # type: ignore[assignment]
        else:
            shared.append((weight, named.provinces))
    for start, provinces in _communes(article):
        shared.append((1.0 if start < lead else 0.5, provinces))
        in_lead.update(provinces if start < lead and len(provinces) == 1 else ())
    if title and title not in article.text[:lead]:
        heading = Article(title)
        for _, _, named, weight in _mentions(heading):
            if len(named.provinces) == 1:
                in_lead.update(named.provinces)
                scores[named.provinces[0]] += 3 * weight  # type: ignore[assignment]
    local = _LOCAL.search(article.folded) is not None
    if local:
        for province in (_paper_province(publisher), host_province(url) if url else None):
            if province:
                scores[province] += _PAPER  # type: ignore[assignment]
        if url and (province := path_province(url)):
            scores[province] += _SLUG  # type: ignore[assignment]
    for weight, provinces in shared:
        known = [p for p in provinces if scores[p]] or provinces
        if len(known) == 1:
            scores[known[0]] += weight  # type: ignore[assignment]
    ranked = scores.most_common(2)
    if not ranked or ranked[0][1] < (_ENOUGH_LOCAL if local else _ENOUGH) or (len(ranked) > 1 and ranked[0][1] < _CLEAR * ranked[1][1]):
        return None
    best = ranked[0][0]
    if best not in in_lead and not _LOCAL.search(article.folded, 0, lead):
        return None
    forms = printed.get(best)
    return forms.most_common(1)[0][0] if forms else best


def _inside(position: int, spans: tuple[Span, ...]) -> bool:
    """Whether the position lies in one of the spans, which are sorted and apart."""
    number = bisect_right(spans, (position, position)) - 1
    return any(start <= position < end for start, end in spans[max(0, number) : number + 2])


def _form(printed: str) -> str:
    """The name as printed, without `thành phố`; capitals throughout become capitals at the start."""
    return printed.title() if printed.isupper() and len(printed) > 4 and " " in printed and not printed.startswith("TP") else printed


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
