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
from pipeline.fold import fold

_ELECTS = compile_folded(r"(?<!\w)(?:đảng bộ|hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|tỉnh ủy|đại biểu)(?: tỉnh| thành phố| tp\.?)? (?=\w)")
_ELECTED = compile_folded(r"(?<!\w)(?:bầu|miễn nhiệm|bãi nhiệm)(?!\w)")
_NEAR = 400  # characters of a sentence
_ANCHORS = {
    "district": compile_folded(r"(?<!\w)(?:(?:huyện|quận|thị|thành) (?:ủy|đoàn)|huyện|quận|thị xã|thành phố|tp\.?|h\.|q\.|tx\.?) ?(?=\w)"),
    "commune": compile_folded(r"(?<!\w)(?:xã|phường|thị trấn|đảng ủy xã|p\.|x\.|tt\.) ?(?=\w)"),
}
_COMMITTEES_FOLDED = frozenset(map(fold, COMMITTEES.values()))


def _of_its_kind(row: Post, place: str) -> bool:
    """No city is the place of a `Tỉnh ủy`, `Bộ CHQS tỉnh`; Huế was a province and became one."""
    city = (places.province_named(place) or place) in CITIES
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
        councils: dict[str, list[Post]] = {}  # `hđnd`, `ubnd` → the posts in one whose level is printed, or beside it
        for post in sorted(posts, key=lambda p: p.start):
            organization = fold(post.organization or "")
            for council in COUNCILS:
                if post.level and (organization.startswith(council + " ") or organization in _COMMITTEES_FOLDED):
                    councils.setdefault(council, []).append(post)
        listed: dict[int, list[Post]] = {}  # sentence → the provincial offices with a printed place
        for post in posts:
            if post.level == "province" and post.source == "printed" and post.locality:
                listed.setdefault(post.group[0], []).append(post)
        for row in rows:
            if row.level == "city" and row.locality:
                row.level = "province" if places.province_named(row.locality) in CITIES else "district"
            named = councils.get(bare_council(row) or "", [])
            before_it = bisect_right(named, row.start, key=lambda p: p.start)
            if before_it:
                row.level, row.locality = named[before_it - 1].level, named[before_it - 1].locality
                row.source = "document" if row.locality else row.source
            if row.level is None and row.organization in ("Đảng ủy", "Đảng uỷ"):
                later = next((p for p in communes.get(row.group[0], ()) if p.start > row.start), None)
                if later is not None and later.locality:
                    row.level, row.locality, row.source = "commune", later.locality, "document"
            if row.locality or row.level in ("central", "other", None, "village") or row.family == "Tỉnh trưởng":
                continue
            if row.level == "city":
                row.level = "province" if self.province and (places.province_named(self.province) or self.province) in CITIES else "district"
            if row.level == "province":  # the person's own province goes before that of the list, that before the document's
                own = {place for place in provinces.get(row.person, ()) if _of_its_kind(row, place)}
                before = [p.locality for p in listed.get(row.group[0], ()) if p.start < row.start and _of_its_kind(row, p.locality or "")]
                locality = next(iter(own)) if len(own) == 1 else before[-1] if before else self.electing(row) or self.province
            else:
                locality = self.nearest(row.level or "", row.start)
            if locality:
                row.locality, row.source = locality, "document"

    def electing(self, row: Post) -> str | None:
        """The province whose body elects or removes, in the same sentence before: `HĐND tỉnh Gia Lai bầu ông N, Phó Bí thư Tỉnh ủy`."""
        article = self.article
        at = bisect_right(article.sentences, row.start, key=lambda span: span[0]) - 1
        begin = max(article.sentences[at][0], row.start - _NEAR) if at >= 0 else row.start
        for match in reversed(list(_ELECTS.finditer(article.folded, begin, row.start))):
            found = places.place_at(article.folded, match.end())
            if found and "province" in found[1] and article.text[match.end()].isupper() and _ELECTED.search(article.folded, found[0], row.start):
                return article.text[match.end() : found[0]]
        return None

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
