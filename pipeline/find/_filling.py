"""Places of offices that are not printed with them.

Bí thư Tỉnh ủy                      → the province that the document is about
Chủ tịch UBND huyện                 → the district printed nearest before
Bí thư Huyện ủy Đăk Tô … Chủ tịch HĐND  → of the same level and place
"""

from __future__ import annotations

import re
from bisect import bisect_right

from pipeline import places
from pipeline.article import Article
from pipeline.find._posts import CITIES, COMMITTEES, COUNCILS, Post, bare_council
from pipeline.find.base import compile_folded
from pipeline.find.scan import Scan
from pipeline.fold import fold

_ELECTS = compile_folded(r"(?<!\w)(?:đảng bộ|hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|tỉnh ủy|đại biểu)(?: tỉnh| thành phố| tp\.?)? (?=\w)")
_ELECTED = Scan(r"(?<!\w)(?:bầu|miễn nhiệm|bãi nhiệm)(?!\w)")
_LISTED = compile_folded(r"(?<!\w)(?:tại|ở|của|tỉnh|thành phố) (?=\w[^:;.,\n]{1,25}:)")
_OF_PROVINCE = compile_folded(r"(?<!\w)tỉnh(?: ủy)? (?=\w)")
_HEADED = re.compile(r"[\s*•+-]{0,4}")
_NEAR = 800  # characters of a paragraph
_TOWN = re.compile(r"thành (?:phố|[uủ][ỷy]|đoàn)$|tp\.?$", re.IGNORECASE)  # no district is its place
_ANCHORS = {
    "district": compile_folded(r"(?<!\w)(?:(?:huyện|quận|thị|thành) (?:ủy|đoàn)|huyện|quận|thị xã|thành phố|tp\.?|h\.|q\.|tx\.?) ?(?=\w)"),
    "town": compile_folded(r"(?<!\w)(?:thành (?:ủy|đoàn)|thành phố|tp\.?) ?(?=\w)"),
    "commune": compile_folded(r"(?<!\w)(?:xã|phường|thị trấn|đảng ủy xã|p\.|x\.|tt\.) ?(?=\w)"),
}
_COUNCILS = [(council, council + " ") for council in sorted(COUNCILS)]
_COMMITTEES_FOLDED = frozenset(map(fold, COMMITTEES.values()))


def _is_city(place: str | None) -> bool:
    """One of the cities that are provinces."""
    return place is not None and (places.province_named(place) or place) in CITIES


def _of_its_kind(row: Post, place: str) -> bool:
    """No city is the place of a `Tỉnh ủy`, `Bộ CHQS tỉnh`; Huế was a province and became one."""
    return not _is_city(place) or "Huế" in place or "tỉnh" not in (row.organization or "").lower()


class PlaceFiller:
    """Places that are not printed: of provincial bodies the document's province, of smaller ones the nearest printed before."""

    def __init__(self, article: Article, rows: list[Post], posts: list[Post]) -> None:
        self.article = article
        self.rows = rows
        self.province = article.metadata.locality
        self.printed: dict[str, list[tuple[int, str]]] = {}  # level → the places printed
        self.communes: dict[int, list[Post]] = {}  # sentence → the offices in communes
        self.listed: dict[int, list[Post]] = {}  # sentence → the provincial offices with a printed place
        self.councils: dict[str, list[Post]] = {}  # `hđnd`, `ubnd` → the posts in one whose level is printed, or beside it
        self.provinces: dict[str, set[str]] = {}  # person → the provinces printed with the offices
        open_level = any(row.level is None for row in rows)
        for post in sorted(posts, key=lambda p: p.start):
            if post.level == "commune":
                self.communes.setdefault(post.group[0], []).append(post)
            if post.level == "province" and post.source == "printed" and post.locality:
                self.listed.setdefault(post.group[0], []).append(post)
            if post.level and open_level:
                organization = fold(post.organization or "")
                of_place = organization in _COMMITTEES_FOLDED
                for council, begun in _COUNCILS:
                    if of_place or organization.startswith(begun):
                        self.councils.setdefault(council, []).append(post)
        for row in rows:
            if row.level == "province" and row.source == "printed" and row.locality:
                self.provinces.setdefault(row.person, set()).add(row.locality)

    def fill(self) -> None:
        for row in self.rows:
            self._settle_level(row)
            if row.locality or row.level in ("central", "other", None, "village") or row.family == "Tỉnh trưởng":
                continue
            locality = self._place_of(row)
            if locality:
                row.locality, row.source = locality, "document"

    def _settle_level(self, row: Post) -> None:
        """Of councils and committees that are printed without, with the place of the one that tells it; cities are provinces or districts."""
        if row.level == "city" and row.locality:
            row.level = "province" if _is_city(row.locality) else "district"
        named = self.councils.get(bare_council(row) or "", [])
        before_it = bisect_right(named, row.start, key=lambda p: p.start)
        if before_it:
            row.level, row.locality = named[before_it - 1].level, named[before_it - 1].locality
            row.source = "document" if row.locality else row.source
        if row.level is None and row.organization in ("Đảng ủy", "Đảng uỷ"):
            beside = [p for p in self.communes.get(row.group[0], ()) if p.locality]
            behind = bisect_right(beside, row.start, key=lambda p: p.start)
            nearest = beside[behind : behind + 1] or beside[-1:]  # in a list of a commune's officials
            if nearest:
                row.level, row.locality, row.source = "commune", nearest[0].locality, "document"
        if row.level == "city" and not row.locality:
            elected = self.electing(row)
            if _is_city(elected):
                row.level, row.locality, row.source = "province", elected, "document"
            else:
                row.level = "province" if _is_city(self.province) else "district"

    def _place_of(self, row: Post) -> str | None:
        if row.level != "province":
            town = row.level == "district" and _TOWN.search(row.organization or "") is not None
            return self.nearest("town" if town else row.level or "", row.start)
        # the person's own province goes before that of the list, that before the document's
        own = {place for place in self.provinces.get(row.person, ()) if _of_its_kind(row, place)}
        if len(own) == 1:
            return next(iter(own))
        before = [p.locality for p in self.listed.get(row.group[0], ()) if p.start < row.start and _of_its_kind(row, p.locality or "")]
        return before[-1] if before else self.electing(row) or self.province or self.of_paragraph(row)

    def of_paragraph(self, row: Post) -> str | None:
        """In a text about no one province, the one that the paragraph names last before: `* Đại hội đại biểu tỉnh Điện Biên bế mạc, ông N …`."""
        article = self.article
        line = article.text.rfind("\n", max(0, row.start - _NEAR), row.start) + 1
        named = [self.province_at(m.end()) for m in _OF_PROVINCE.finditer(article.folded, line or max(0, row.start - _NEAR), row.start)]
        return next(filter(None, reversed(named)), None)

    def electing(self, row: Post) -> str | None:
        """The province that a line of a round-up is about: `* Trà Vinh: bầu ông N …`, `HĐND tỉnh Gia Lai bầu ông N, Phó Bí thư Tỉnh ủy …`."""
        article = self.article
        line = article.text.rfind("\n", max(0, row.start - _NEAR), row.start) + 1
        begin = line or max(0, row.start - _NEAR)
        headed = _HEADED.match(article.folded, begin)
        if headed is not None and (name := self.province_at(headed.end())) and article.folded.startswith(":", headed.end() + len(name)):
            return name
        for match in reversed(list(_LISTED.finditer(article.folded, begin, row.start))):  # `các lãnh đạo tại | An Giang: ông N, Chủ tịch UBND tỉnh …`
            name = self.province_at(match.end())
            if name and article.folded.startswith(":", match.end() + len(name)):
                return name
        if _ELECTED.search(article.folded, begin, row.start) is None:
            return None
        for match in reversed(list(_ELECTS.finditer(article.folded, begin, row.start))):
            name = self.province_at(match.end())
            if name and _ELECTED.search(article.folded, match.end(), row.start):
                return name
        return None

    def province_at(self, offset: int) -> str | None:
        found = places.place_at(self.article.folded, offset) if self.article.text[offset : offset + 1].isupper() else None
        return self.article.text[offset : found[0]] if found and "province" in found[1] else None

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
            if found and (level in found[1] or (level == "town" and "district" in found[1])):
                out.append((at, article.text[at : found[0]]))
        return out
