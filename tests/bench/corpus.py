"""Invented articles in the register of the provincial party press, any number of them, with the rows that they should give.

    for article in articles(1_000, seed=7):
        article.text, article.published, article.gold()

    python -m tests.bench.corpus 1000 7 articles.jsonl --gold gold     # an input of `dangbo extract`, and gold for `dangbo accuracy`

Persons, numbers and events are invented, places are real. Every date, office, figure and percentage of a text is known, since
it was put there: sentences come from `tests.bench.frames`, where each place for something that changes is filled by the
function of the same name below. The same count and seed give the same articles, in every order of asking (an article depends
on the seed and its number alone).
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.bench import dates, frames
from tests.bench.composer import Composer, Fact, Frame, Values
from tests.bench.fillers import compiled, invented_name
from tests.bench.settings import all_settings

FIRST_DAY, DAYS = dt.date(2012, 3, 1), 4_700  # to the end of 2024: before districts were abolished
TOPICS = tuple(frames.TOPICS)


@dataclass(frozen=True, slots=True)
class Invented:
    """One article: what is supplied with it, and `facts`, what should be found in `text`. Offsets are code points."""

    id: str
    text: str
    facts: tuple[Fact, ...] = field(repr=False)
    reference: dt.date
    province: str
    published: dt.date | None = None
    title: str | None = None
    source: str | None = None
    headline: str | None = None  # printed in the text
    byline: str | None = None

    def row(self) -> Values:
        """A line of `.jsonl` input; only what is supplied."""
        given = {"id": self.id, "text": self.text, "title": self.title, "source": self.source}
        return {k: v for k, v in given.items() if v is not None} | ({"published": self.published.isoformat()} if self.published else {})

    def gold(self) -> Values:
        """The known answers in the format of the contract's section 8."""
        spans: dict[str, list[Values]] = {"dates": [], "figures": [], "percentages": []}
        officials: dict[str, Values] = {}
        for kind, start, end, values in self.facts:
            if kind == "officials":
                person = officials.setdefault(values["name"], {"name": values["name"], "variants": [], "positions": []})
                position = {k: v for k, v in values.items() if k != "name"}
                if all(p["position"] != position["position"] for p in person["positions"]):
                    person["positions"].append(position)
                continue
            surface = self.text[start:end]
            spans[kind].append({"text": surface, "n": _occurrence(self.text, surface, start), **values})
        stamp = self.reference if self.headline else None
        return {
            "doc": self.id, "published": str(self.published or stamp) if self.published or stamp else None, "title": self.title or self.headline,
            "byline": [self.byline] if self.byline else [], "publisher": self.source, "url": None, "locality": self.province,
            "reference_date": self.reference.isoformat(), **spans, "officials": list(officials.values()),
        }  # fmt: skip


def _occurrence(text: str, surface: str, start: int) -> int:
    """Which occurrence of the surface starts here, counted as `pipeline.accuracy.place` does."""
    number, at = 1, text.find(surface)
    while at < start:
        number, at = number + 1, text.find(surface, at + len(surface))
    if at != start:
        raise ValueError(f"{surface!r} at {start} overlaps another occurrence")
    return number


@cache
def _groups() -> dict[str, tuple[Frame, ...]]:
    groups = {"headlines": frames.HEADLINES, "leads": frames.LEADS, "dated leads": frames.DATED_LEADS, "people": frames.PEOPLE}
    groups |= {"fillers": frames.FILLERS, "captions": frames.CAPTIONS, "residue": frames.RESIDUE, **frames.TOPICS}
    return {name: tuple(map(compiled, group)) for name, group in groups.items()}


def _sentence_group(c: Composer, topic: str) -> str:
    """Half of the sentences say nothing countable; most others belong to the article's topic or name people."""
    way = c.r()
    return "fillers" if way < 0.55 else topic if way < 0.75 else "people" if way < 0.88 else c.pick(TOPICS)


def _body(c: Composer, sentences: int) -> None:
    topic = c.pick(TOPICS)
    c.fill(c.pick(_groups()["leads"]))
    for _ in range(sentences):
        way = c.r()
        c.add("\n\n" if way < 0.2 else "\n" if way < 0.35 else " ")
        c.fill(c.pick(_groups()[_sentence_group(c, topic)]))


def _printed_head(c: Composer) -> str:
    """The headline on the first line, and the stamp, whose day is the day of publication."""
    c.fill(c.pick(_groups()["headlines"]))
    headline = c.text()
    c.add("\n\n")
    dates.stamp(c)
    c.add("\n\n")
    return headline


def _month_head(c: Composer) -> None:
    """The month before the text, as in the seeds, and a lead whose day lies in it."""
    c.add("date ")
    dates.head_month(c)
    c.add(" ")
    c.fill(c.pick(_groups()["dated leads"]))
    c.add(" ")


def article(seed: int, number: int) -> Invented:
    """Article `number` of the corpus with this seed. Some have their metadata supplied, some printed, some but a month."""
    rng = random.Random(f"{seed} {number}")
    setting = rng.choice(all_settings())
    day = FIRST_DAY + dt.timedelta(int(rng.random() * DAYS))
    c = Composer(rng.random, setting, day)
    headline = title = byline = source = None
    form = rng.random()
    if form < 0.45:
        aside = Composer(rng.random, setting, day)
        aside.fill(c.pick(_groups()["headlines"]))
        title, source = aside.text(), f"Báo {setting.places['province']}"
    elif form < 0.85:
        headline = _printed_head(c)
    else:
        _month_head(c)
    _body(c, min(90, 3 + int(rng.lognormvariate(1.85, 0.85))))
    if c.r() < 0.3:
        c.add("\n")
        c.fill(c.pick(_groups()["captions"]))
    elif c.r() < 0.6:
        byline = invented_name(c)[0]
        c.add(c.pick(("\n\n", "\n\n", "/.\n\n")) + byline)
    if c.r() < 0.25:
        c.add("\n\n")
        c.fill(c.pick(_groups()["residue"]))
    return Invented(
        id=f"invented-{seed}-{number:07}", text=c.text(), facts=tuple(c.facts), reference=day, province=setting.places["province"],
        published=day if title else None, title=title, source=source, headline=headline, byline=byline,
    )  # fmt: skip


def articles(count: int, seed: int) -> Iterator[Invented]:
    """The first `count` articles of the corpus with this seed, one by one."""
    return (article(seed, number) for number in range(count))


def write(count: int, seed: int, path: Path, gold: Path | None = None) -> None:
    if gold:
        gold.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for invented in articles(count, seed):
            lines.write(json.dumps(invented.row(), ensure_ascii=False) + "\n")
            if gold:
                text = json.dumps(invented.gold(), ensure_ascii=False, indent=1)
                (gold / f"{invented.id}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.corpus", description="write invented articles as .jsonl")
    parser.add_argument("count", type=int)
    parser.add_argument("seed", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--gold", type=Path, help="folder for the known answers")
    options = parser.parse_args()
    write(options.count, options.seed, options.file, options.gold)
