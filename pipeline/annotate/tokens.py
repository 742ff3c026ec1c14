"""Words for tools that mark whole tokens: syllables, numbers and signs, cut wherever a region begins or ends."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.annotate.model import Task
from pipeline.article import Span

_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")


def tokens(task: Task) -> list[Span]:
    """The tokens of the text without spaces; line ends are tokens, as in spaCy.

    `2020-05` is `2020`, `-`, `05`; a region that ends inside a word cuts it, so that every region is made of whole tokens.
    """
    borders = sorted({offset for region in task.regions for span in region.spans for offset in span})
    out: list[Span] = []
    at = 0
    for match in _TOKEN.finditer(task.text):
        cuts = [match.start()]
        while at < len(borders) and borders[at] <= match.end():
            if cuts[-1] < borders[at] < match.end():
                cuts.append(borders[at])
            at += 1
        cuts.append(match.end())
        if not match.group().isspace() or "\n" in match.group():
            out += list(pairwise(cuts))
    return out
