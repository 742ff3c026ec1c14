"""Reads the word lists in `pipeline/lexicons/`: CSV files with the surface and its value on one row.

Every file has the columns `surface` and, where words have examples, `example` (a sentence the word occurs in).
Surfaces are compared folded (see `pipeline.fold`), so a list needs neither upper case nor both tone placements.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from pipeline.fold import fold

Row = dict[str, str]
_Tree = dict[str, "_Tree"]  # letter → what may follow; the empty letter where a surface ends


@cache
def read(name: str) -> tuple[Row, ...]:
    """The rows of `lexicons/<name>.csv`, in file order, `surface` stripped.

    Raises ValueError when a surface is empty or, after folding, stands twice with the same other columns.
    """
    path = files("pipeline") / "lexicons" / f"{name}.csv"
    rows: list[Row] = []
    seen: set[tuple[str, ...]] = set()
    for number, raw in enumerate(csv.DictReader(path.read_text(encoding="utf-8").splitlines()), start=2):
        row = {key: (value or "").strip() for key, value in raw.items()}
        if not row["surface"]:
            raise ValueError(f"lexicons/{name}.csv line {number}: empty surface")
        key = (fold(row["surface"]), *(v for k, v in row.items() if k not in {"surface", "example", "note"}))
        if key in seen:
            raise ValueError(f"lexicons/{name}.csv line {number}: {row['surface']!r} stands twice")
        seen.add(key)
        rows.append(row)
    return tuple(rows)


@cache
def mapping(name: str, column: str) -> dict[str, str]:
    """Folded surface → the value of `column`."""
    return {fold(row["surface"]): row[column] for row in read(name)}


def alternation(surfaces: Iterable[str]) -> str:
    """A regular expression for any of the surfaces (folded), the longest first, one to three spaces for a space.

    `năm nay`, `năm ngoái`, `nay` → `(?:năm {1,3}n(?:ay|goái)|nay)`: shared beginnings are tried once, so that a list of hundreds
    of words is scanned for about as fast as one. It has no border of its own: callers add `(?<!\\w)` and `(?!\\w)` where syllables must end.
    """
    tree: _Tree = {}
    for surface in sorted({fold(s) for s in surfaces}):
        node = tree
        for letter in surface:
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_branches(tree)})"


def _branches(node: _Tree) -> str:
    """What may follow; where a surface ends here, the longer ones are tried before it."""
    letters = [(" {1,3}" if letter == " " else re.escape(letter)) + _branches(child) for letter, child in node.items() if letter]
    if not letters:
        return ""
    if "" in node:
        return f"(?:{'|'.join(letters)})?"
    return letters[0] if len(letters) == 1 else f"(?:{'|'.join(letters)})"


def endings(surfaces: Iterable[str]) -> str:
    """The last syllables: `hết`, `trở lên`, `không vượt quá` → `hết lên quá`."""
    return " ".join(fold(surface).split()[-1] for surface in surfaces)


def fingerprint() -> str:
    """Hash of all word lists: results are comparable only under the same one."""
    digest = hashlib.sha256()
    folder = files("pipeline") / "lexicons"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".csv"):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
