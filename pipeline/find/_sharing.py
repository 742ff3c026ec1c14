"""What is printed with one office of a run serves the others: the place, the body, the level.

Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh | Phú Yên     → the place of both
Bí thư Đảng ủy, Giám đốc | Sở Y tế                   → `Đảng ủy Sở Y tế`
Bí thư Huyện ủy | Đăk Tô, Chủ tịch HĐND              → of the district
"""

from __future__ import annotations

import re

from pipeline.find._posts import Post, bare_council, committee
from pipeline.fold import fold

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
_COMMITTEES_OF_PLACES = frozenset(["Đảng ủy", "Đảng uỷ", "đảng ủy", "đảng uỷ"])  # in a commune there is one, of no other body
# whose cell the Party body is not: `Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên | Tổng công ty Lương thực`
_COUNCIL = re.compile(r"(?:hội đồng (?:thành viên|quản trị|trường)|hđtv|hđqt)(?:$| (?:của )?)", re.IGNORECASE)
_ELECTED = frozenset(map(fold, ["ban thường vụ", "btv", "ban chấp hành", "bch", "ban cán sự đảng"]))
_LEVELS_OF_PLACES = ("province", "city", "district")
_COUNTRYSIDE = re.compile(r"(?:huyện|quận)$", re.IGNORECASE)  # no place of a city's body


def share_runs(posts: list[Post]) -> None:
    """What is printed with one office of a run serves the others: the place those of its level, the body the Party office before it."""
    groups: dict[tuple[str, tuple[int, int]], dict[tuple[int, str], Post]] = {}
    for post in posts:  # one office that is given twice to a person counts once
        groups.setdefault((post.person, post.group), {}).setdefault((post.start, post.position), post)
    for run in (list(distinct.values()) for distinct in groups.values() if len(distinct) > 1):
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
        holder = _COUNCIL.sub("", donor.organization) if donor.organization and party else donor.organization
        if not holder or (party and _PARTY_BODY.fullmatch(holder)):
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
    council = bare_council(post)
    for donor in [*reversed(before), *behind] if council else [*behind, *reversed(before)]:
        if post.abroad(donor):
            post.locality, post.source, post.level = donor.locality, "printed", "other"
            return
        later = any(donor is b for b in behind)
        elected = fold(post.organization or "") in _ELECTED and donor.level in _LEVELS_OF_PLACES
        if post.level is None and ((later and (donor.level == "commune" or elected)) or (council and donor.level in ("commune", *_LEVELS_OF_PLACES))):
            post.level = donor.level
        if donor.locality is None or donor.source != "printed":
            continue
        open_level = post.level in (None, "city")
        if post.level in ("central", "other"):
            continue
        smaller = post.level == "city" and (donor.level == "commune" or _COUNTRYSIDE.search(donor.organization or "") is not None)
        if donor.level == post.level or (open_level and later and not smaller):
            post.locality, post.source = donor.locality, "printed"
            post.level = donor.level if open_level else post.level
            return
