"""Right and wrong beside other tools, on the same texts against the same gold: dates by dateparser, names by underthesea.ner.

    python -m tests.bench.comparison                                   # the five seeds, and 200 invented articles
    python -m tests.bench.comparison --page docs/comparison.md         # puts the tables there

The rows are matched as `dangbo accuracy` matches them. Both tools get what helps them: dateparser the right reference date of
each article and the order of day and month, underthesea.ner its text sentence by sentence. What they are not made for (values
of ranges, offices) is not asked of them.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import tempfile
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.accuracy import Score, evaluate, score_officials, score_spans, texts
from tests.bench.bench import renew

ROOT = Path(__file__).parent.parent.parent
Row = dict[str, Any]


def articles(source: Path, gold: Path) -> Iterator[tuple[str, str, Row]]:
    """(name, text, gold) of every article."""
    given = dict(texts(source))
    for path in sorted(gold.glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        if "dates" in expected:
            yield path.stem, unicodedata.normalize("NFC", given[path.stem]["text"]), expected


def _days(day: dt.date, period: str) -> tuple[dt.date, dt.date]:
    if period == "year":
        return day.replace(month=1, day=1), day.replace(month=12, day=31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return day, day


def dateparser_dates(text: str, reference: dt.date) -> Iterator[Row]:
    """What `search_dates` finds, each with the days that its own words name (a month is a month, not its first day)."""
    from dateparser.date import DateDataParser  # type: ignore[import-untyped, unused-ignore]
    from dateparser.search import search_dates  # type: ignore[import-untyped, unused-ignore]

    settings = {"RELATIVE_BASE": dt.datetime.combine(reference, dt.time(12)), "DATE_ORDER": "DMY"}
    parser = DateDataParser(languages=["vi"], settings=settings)
    at = 0
    for printed, moment in search_dates(text, languages=["vi"], settings=settings) or ():
        start = text.find(printed, at)
        if start < 0:
            continue
        at = start + len(printed)
        first, last = _days(moment.date(), parser.get_date_data(printed).period or "day")
        yield {"start_char": start, "end_char": at, "text": printed, "value": str(first), "start_date": first, "end_date": last,
               "type": "DATE", "granularity": "day", "modifier": None}  # fmt: skip


def ner_names(text: str) -> list[Row]:
    """The persons that underthesea.ner marks."""
    from underthesea import ner, sent_tokenize

    names: list[str] = []
    for sentence in sent_tokenize(text):
        for word, *_, tag in ner(sentence):
            if tag == "B-PER":
                names.append(word)
            elif tag == "I-PER" and names:
                names[-1] += f" {word}"
    return [{"name": name, "position": "", "rule": "ner"} for name in dict.fromkeys(names)]


def measured(source: Path, gold: Path) -> dict[str, Score]:
    """Scores by what stands in the first column of the table."""
    ours = evaluate(source, gold)
    scores = {"dates: dangbo": ours["dates"], "dates: dateparser": Score(), "officials' names: dangbo": ours["names"]}
    scores["officials' names: underthesea.ner"] = Score()
    for name, text, expected in articles(source, gold):
        reference = dt.date.fromisoformat(expected["reference_date"])
        score_spans(scores["dates: dateparser"], "dates", name, text, expected["dates"], list(dateparser_dates(text, reference)))
        score_officials(scores["officials' names: underthesea.ner"], Score(), name, expected["officials"], ner_names(text))
    return scores


def shown(scores: dict[str, Score]) -> str:
    lines = ["| | in gold | right | other rows | recall | precision |", "|---|---|---|---|---|---|"]
    for name, s in scores.items():
        lines.append(f"| {name} | {s.right + s.missed} | {s.right} | {s.surplus} | {s.recall:.3f} | {s.precision:.3f} |")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> str:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.comparison", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=200, help="invented articles (default 200; 0 for none)")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--page", type=Path, help="put the tables between the marks of this page")
    options = parser.parse_args(arguments)
    said = f"The five seeds:\n\n{shown(measured(ROOT / 'seeds', ROOT / 'tests/gold'))}"
    if options.articles:
        from tests.bench import corpus

        with tempfile.TemporaryDirectory() as folder:
            source, gold = Path(folder, "articles.jsonl"), Path(folder, "gold")
            corpus.write(options.articles, options.seed, source, gold)
            said += f"\n\n{options.articles} invented articles (`tests/bench/corpus.py`, seed {options.seed}):\n\n{shown(measured(source, gold))}"
    print(said)
    if options.page:
        renew(options.page, said)
    return said


if __name__ == "__main__":
    main()
