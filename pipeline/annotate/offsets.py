"""Where a tool's offsets point: tools count code points or UTF-16 units, and say with each region what they mean by its text."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.article import Span


def same_print(a: str, b: str) -> bool:
    """Whether two prints are the same text but for white space, which tools rewrite (a line end as a space or as `\\n`)."""
    return a.replace("\\n", " ").split() == b.replace("\\n", " ").split()


def utf16_table(text: str) -> dict[int, int]:
    """Offset in UTF-16 units → offset in code points, for every character border."""
    table, units = {}, 0
    for offset, character in enumerate(text):
        table[units] = offset
        units += 2 if ord(character) > 0xFFFF else 1
    return table | {units: len(text)}


def counts_utf16(text: str, regions: Iterable[tuple[int, int, str]]) -> bool:
    """Whether the regions (start, end, their own text) were counted in UTF-16 units.

    `🎉 Ngày 3/2`: a region (2, 10) that says `Ngày 3/2` counts code points, (3, 11) counts units.
    """
    if all(ord(character) <= 0xFFFF for character in text):
        return False
    table = utf16_table(text)
    points = units = 0
    for start, end, said in regions:
        points += same_print(text[start:end], said)
        units += start in table and end in table and same_print(text[table[start] : table[end]], said)
    return units > points


def from_utf16(text: str, start: int, end: int) -> Span:
    """Raises ValueError for an offset inside a character or outside the text."""
    table = utf16_table(text)
    if start not in table or end not in table:
        raise ValueError(f"offsets {start}-{end} are not between characters of the text")
    return table[start], table[end]
