"""One HTML page for a finished run, to be opened from disk: overview, plots, tables, and every article with its spans.

    run.json, *.parquet ─ finished ─→ content ─ slices ─→ compressed blocks ─→ page/ (page.html, style.css, *.js) ─→ report.html

The page holds all it needs and may load nothing: its content security policy allows its own style and script, by their hashes, and no
connection. All that comes from articles stands in blocks of base64, which cannot end a script element, and is put on the page as text
nodes only. The blocks are compressed and opened on demand, so a page of a thousand articles opens as fast as one of five.

The same tables give the same bytes: what differs between runs over the same input (start, duration, worker processes) is left out.
"""

from __future__ import annotations

import base64
import csv
import datetime as dt
import hashlib
import json
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.finished import finished
from pipeline.report.content import SHOWN, Columns, Content, content, described, overview, place_names

PAGE = Path(__file__).parent / "page"
SCRIPTS = ("core.js", "plots.js", "table.js", "article.js", "main.js")  # one script: they share their names
BLOCK = 250_000  # characters of text in one block: opened within milliseconds


def report(output: str | Path = "outputs", to: str | Path | None = None) -> Path:
    """Write the page of the finished run in the folder `output` into the file `to` (`output/report.html`) and return its path.

    Raises sources.InputError when `output` holds no finished run, or other tables than its run.json names; OSError when the file
    cannot be written.
    """
    run = finished(output)
    target = Path(to) if to is not None else run.folder / "report.html"
    aside = target.with_name(target.name + ".part")
    with aside.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(page(content(run)))
    os.replace(aside, target)
    return target


def page(made: Content) -> Iterator[str]:
    """The page, piece by piece."""
    style = (PAGE / "style.css").read_text(encoding="utf-8")
    script = "\n".join((PAGE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    parts = {"style": style, "script": script, "style-hash": _hash(style), "script-hash": _hash(script)}
    frame = (PAGE / "page.html").read_text(encoding="utf-8")
    before, after = re.sub(r"\{\{([a-z-]+)\}\}", lambda part: parts.get(part[1], part[0]), frame).split("{{blocks}}")
    yield before
    yield from _blocks(made)
    yield after


def _hash(inline: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()


def labels() -> dict[str, tuple[str, str]]:
    """Every label of the page: key → Vietnamese, English."""
    with (Path(__file__).parent / "labels.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: (row["vi"], row["en"]) for row in csv.DictReader(file)}


def _blocks(made: Content) -> Iterator[str]:
    first: list[int] = []
    held: list[dict[str, Any]] = []
    size = 0
    for index, (text, article) in enumerate(zip(made.texts, made.articles(), strict=True)):
        if not held:
            first.append(index)
        held.append(article)
        size += len(text)
        if size >= BLOCK or index == len(made.texts) - 1:
            yield _block(f"articles-{len(first) - 1}", held)
            held, size = [], 0
    for name, columns in made.tables.items():
        yield _block(f"table-{name}", columns)
    start = {
        "run": {key: made.facts[key] for key in ("version", "contract", "fingerprint")},
        "labels": labels(),
        "tables": {name: described(name) for name in SHOWN},
        "places": place_names(made.tables["localities"]),
        "overview": overview(made),
        "blocks": first,
    }
    yield _block("start", start)


def _block(name: str, value: dict[str, Any] | list[Any] | Columns) -> str:
    packed = zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=dt.date.isoformat).encode(), 9)
    return f'<script type="application/octet-stream" id="{name}">{base64.b64encode(packed).decode()}</script>\n'


__all__ = ["page", "report"]
