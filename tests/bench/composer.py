"""An article while it is composed: the text so far, its facts, and what was said before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.bench.settings import Office, Setting

Values = dict[str, Any]
Fact = tuple[str, int, int, Values]  # table, start, end, and what gold says of it
Filler = Callable[["Composer"], None]
Frame = tuple[str | Filler, ...]


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    honorific: str


class Composer:
    """The text so far and the facts in it; `tests.bench.fillers` and `tests.bench.dates` add to it through `add` and `mark`."""

    __slots__ = ("cast", "day", "facts", "fraction", "free", "length", "pad", "parts", "r", "setting", "used")

    def __init__(self, r: Callable[[], float], setting: Setting, day: dt.date) -> None:
        self.r = r
        self.setting = setting
        self.day = day  # of the event, which is the reference day
        self.parts: list[str] = []
        self.length = 0
        self.facts: list[Fact] = []
        self.cast: list[Person] = []
        self.used: set[str] = set()
        self.free: dict[str, list[Office]] = {}
        self.fraction = (1, 2)
        self.pad = r() < 0.5  # days and months as 03/02

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def mark(self, kind: str, text: str, values: Values) -> None:
        self.facts.append((kind, self.length, self.length + len(text), values))
        self.add(text)

    def pick(self, options: Sequence[Any]) -> Any:
        return options[int(self.r() * len(options))]

    def number(self, low: int, high: int) -> int:
        return low + int(self.r() * (high - low + 1))

    def fill(self, frame: Frame) -> None:
        for part in frame:
            if isinstance(part, str):
                self.add(part)
            else:
                part(self)

    def text(self) -> str:
        return "".join(self.parts)
