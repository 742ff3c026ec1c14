"""Marked-up sentences as tests, read strictly.

    <date value='2020-05-31' start='2020-05-31'>sáng ngày 31/5</date>
    hơn <figure value=5200 unit='member' qualifier='over'>5.200 đảng viên</figure>
    đạt <percentage value=41.23 relation='share'>41,23%</percentage>
    <official name='Lê Văn An' position='Bí thư Tỉnh ủy'>Bí thư Tỉnh ủy Kon Tum</official> Lê Văn An

Attributes are the columns of the table; only those given are compared, `None` means null. `start`/`end` stand for
start_date/end_date of a date and period_start/period_end of a figure. Everything of the kind that a sentence contains must be
marked, in the given spans: a miss, a surplus, another span or another value fails. An unknown tag or column, an unclosed or
crossing tag, or a row without any attribute is an error of the example itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pipeline.article import Article, Mention, Supplied
from pipeline.extraction import process
from pipeline.find.dates import DateMention
from pipeline.find.figures import FigureMention
from pipeline.find.officials import OfficialMention
from pipeline.find.percentages import PercentageMention

KINDS: dict[str, tuple[str, type[Mention]]] = {
    "date": ("dates", DateMention),
    "official": ("officials", OfficialMention),
    "figure": ("figures", FigureMention),
    "percentage": ("percentages", PercentageMention),
}
_SHORT = {"date": {"start": "start_date", "end": "end_date"}, "figure": {"start": "period_start", "end": "period_end"}}
_TAG = re.compile(r"<(/?)([a-z]+)((?:\s+[a-z_]+=(?:'[^']*'|\"[^\"]*\"|[^\s'\">]+))*)\s*>")
_ATTRIBUTE = re.compile(r"([a-z_]+)=(?:'([^']*)'|\"([^\"]*)\"|([^\s'\">]+))")


@dataclass(frozen=True)
class Expected:
    kind: str
    start: int
    end: int
    attributes: dict[str, str] = field(hash=False)


def parse(marked: str) -> tuple[str, list[Expected]]:
    """The bare text and what is marked in it. Raises ValueError for any fault in the mark-up."""
    text = ""
    expected: list[Expected] = []
    open_tags: list[tuple[str, int, dict[str, str]]] = []
    position = 0
    for tag in _TAG.finditer(marked):
        text += marked[position : tag.start()]
        position = tag.end()
        closing, kind, raw = tag.groups()
        if kind not in KINDS:
            raise ValueError(f"unknown tag <{kind}> in {marked!r}")
        if closing:
            if not open_tags or open_tags[-1][0] != kind:
                raise ValueError(f"</{kind}> closes nothing in {marked!r}")
            _, start, attributes = open_tags.pop()
            expected.append(Expected(kind, start, len(text), attributes))
            continue
        attributes = {}
        columns = KINDS[kind][1].__dataclass_fields__
        for name, *values in _ATTRIBUTE.findall(raw):
            column = _SHORT.get(kind, {}).get(name, name)
            if column not in columns or column in attributes:
                raise ValueError(f"unknown or repeated column {name!r} of <{kind}> in {marked!r}")
            attributes[column] = "".join(values)
        if not attributes:
            raise ValueError(f"<{kind}> says nothing to compare in {marked!r}")
        open_tags.append((kind, len(text), attributes))
    text += marked[position:]
    if open_tags or re.search(r"</?(?:date|official|figure|percentage)\b", text):
        raise ValueError(f"unclosed or broken tag in {marked!r}")
    return text, sorted(expected, key=lambda e: (e.start, e.end))


def _printed(value: Any) -> str:
    if isinstance(value, tuple):
        return "|".join(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def run(text: str, published: str | None = None) -> Article:
    return process(text, Supplied(published=date.fromisoformat(published) if published else None))


def check(kind: str, marked: str, published: str | None = None) -> None:
    """Fail unless exactly what is marked in the sentence is found, with the given values."""
    text, expected = parse(marked)
    if any(e.kind != kind for e in expected):
        raise ValueError(f"only <{kind}> is compared here: {marked!r}")
    found = run(text, published).found[KINDS[kind][0]]
    shown = [(text[m.start : m.end], m.rule) for m in found]
    assert [(m.start, m.end) for m in found] == [(e.start, e.end) for e in expected], (
        f"{text!r}: found {shown}, expected {[text[e.start : e.end] for e in expected]}"
    )
    for mention, wanted in zip(found, expected, strict=True):
        for column, value in wanted.attributes.items():
            actual = _printed(getattr(mention, column))
            assert actual == value, (
                f"{text[mention.start : mention.end]!r} in {text!r}: {column} is {actual!r}, expected {value!r} (rule {mention.rule})"
            )
