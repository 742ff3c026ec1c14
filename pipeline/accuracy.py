"""Found against gold (contract, section 8): precision, recall, F1, exact spans, and the accuracy of every further field."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from pipeline.fold import fold

Row = dict[str, Any]

FIELDS: dict[str, tuple[str, ...]] = {
    "dates": ("value", "type", "granularity", "modifier"),
    "figures": ("measure", "qualifier", "subject", "scope", "locality", "period_start", "period_end"),
    "percentages": ("value_high", "qualifier", "relation", "subject", "base"),
    "offices": ("title", "organization", "locality", "status", "term"),
}
DOCUMENT_FIELDS = ("title", "byline", "publisher", "url", "published", "locality", "reference_date")
FREE_TEXT = {"subject", "scope", "base", "organization", "title", "locality", "term"}

_ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "mttq": "mặt trận tổ quốc", "đbqh": "đại biểu quốc hội",
    "bch": "ban chấp hành", "btv": "ban thường vụ", "tt": "thường trực", "tp": "thành phố", "tw": "trung ương", "t.ư": "trung ương",
    "tư": "trung ương", "tp.": "thành phố", "t.ư.": "trung ương", "ubmttq": "ủy ban mặt trận tổ quốc",
}  # fmt: skip


def words(text: str) -> list[str]:
    return re.findall(r"[\w./]*\w", fold(text).replace("'", ""))


def expanded(position: str) -> str:
    """A position for comparison: folded, abbreviations written out, spaces and marks unified."""
    out: list[str] = []
    for word in words(position):
        out.append(fold(_ABBREVIATIONS.get(word, word)))
    return " ".join(out)


def folded_name(name: str) -> str:
    return re.sub(r"[\s'.\-]", "", fold(name))


def same_field(name: str, gold: Any, found: Any) -> bool:
    """Whether a further field agrees; free text when half of the words are shared."""
    if name in FREE_TEXT and gold and found:
        a, b = set(expanded(str(gold)).split()), set(expanded(str(found)).split())
        return 2 * len(a & b) >= max(len(a), len(b))
    if name == "byline":
        return [fold(x) for x in gold or []] == [fold(x) for x in found or []]
    if isinstance(gold, (int, float)) and isinstance(found, (int, float)):
        return abs(gold - found) < 1e-9
    return (str(gold) if gold not in (None, "") else None) == (str(found) if found not in (None, "") else None)


@dataclass
class Score:
    """Counts of one table over all documents; `rows` keeps every row's fate for the listing."""

    right: int = 0
    missed: int = 0
    surplus: int = 0
    exact: int = 0
    fields: dict[str, list[int]] = field(default_factory=dict)  # name -> [right, of]
    rows: list[tuple[str, str, str]] = field(default_factory=list)  # (fate, document, description)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.surplus) if self.right + self.surplus else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.missed + self.surplus) if self.right + self.missed + self.surplus else 1.0

    @property
    def exact_f1(self) -> float:
        return 2 * self.exact / (2 * self.right + self.missed + self.surplus) if self.right + self.missed + self.surplus else 1.0

    def field_right(self, name: str, right: bool, doc: str, shown: str) -> None:
        count = self.fields.setdefault(name, [0, 0])
        count[0] += right
        count[1] += 1
        if not right:
            self.rows.append((f"field {name}", doc, shown))


def place(text: str, surface: str, n: int) -> tuple[int, int]:
    """Span of the n-th occurrence. Raises ValueError when there are fewer."""
    at = -1
    for _ in range(n):
        at = text.find(surface, at + 1 if at < 0 else at + len(surface))
        if at < 0:
            raise ValueError(f"gold text {surface!r} does not occur {n} times")
    return at, at + len(surface)


def _dates_agree(gold: Row, found: Row) -> bool:
    for reading in [gold, *gold.get("alt", ())]:
        if reading.get("start") is None:
            if found["start_date"] is None and found["value"] == reading["value"]:
                return True
        elif str(found["start_date"]) == reading["start"] and str(found["end_date"]) == reading["end"]:
            return True
    return False


def _figures_agree(gold: Row, found: Row) -> bool:
    return (gold["value"], gold.get("denominator"), gold["unit"]) == (found["value"], found["denominator"], found["unit"])


def _percentages_agree(gold: Row, found: Row) -> bool:
    return abs(float(gold["value"]) - float(found["value"])) < 1e-9


AGREE: dict[str, Callable[[Row, Row], bool]] = {"dates": _dates_agree, "figures": _figures_agree, "percentages": _percentages_agree}
_TABLE = {"dates": "dates", "figures": "membership_figures", "percentages": "percentages", "offices": "officials"}


def _shown(row: Row, columns: Iterable[str]) -> str:
    return f"{row.get('text')!r} " + " ".join(f"{c}={row[c]}" for c in columns if row.get(c) not in (None, ""))


def score_spans(score: Score, table: str, doc: str, text: str, gold: list[Row], found: list[Row]) -> None:
    """Match each found row to one gold row that it overlaps and agrees with; rows on ignored gold count neither way."""
    agree = AGREE[table]
    spans = [place(text, g["text"], g.get("n", 1)) for g in gold]
    free = set(range(len(gold)))
    left: list[Row] = []
    columns = ("value", "denominator", "unit", "start_date", "end_date", "rule")
    # exact spans first, so that neighbours do not take each other's gold row
    order = sorted(found, key=lambda f: (f["start_char"], f["end_char"]) not in spans)
    for row in order:
        candidates = [i for i in sorted(free) if spans[i][0] < row["end_char"] and row["start_char"] < spans[i][1] and agree(gold[i], row)]
        candidates.sort(key=lambda i: (spans[i] != (row["start_char"], row["end_char"]), bool(gold[i].get("ignore"))))
        if not candidates:
            left.append(row)
            continue
        i = candidates[0]
        free.discard(i)
        if gold[i].get("ignore"):
            continue
        score.right += 1
        score.rows.append(("right", doc, _shown(row, ("start_char",))))
        if spans[i] == (row["start_char"], row["end_char"]):
            score.exact += 1
        else:
            score.rows.append(("span", doc, f"{row['text']!r} should be {gold[i]['text']!r}"))
        for name in FIELDS[table]:
            if name in gold[i]:
                score.field_right(
                    name, same_field(name, gold[i][name], row[name]), doc, f"{row['text']!r}: {row[name]!r} should be {gold[i][name]!r}"
                )
    ignored = [spans[i] for i in range(len(gold)) if gold[i].get("ignore")]
    for row in left:
        if not any(a < row["end_char"] and row["start_char"] < b for a, b in ignored):
            score.surplus += 1
            score.rows.append(("surplus", doc, _shown(row, columns)))
    for i in sorted(free):
        if not gold[i].get("ignore"):
            score.missed += 1
            score.rows.append(("missed", doc, _shown(gold[i], (*columns, "start", "end"))))


def _forms(position: Row) -> set[str]:
    alt = position.get("alt") or []
    return {expanded(p) for p in [position["position"], *([alt] if isinstance(alt, str) else alt)]}


def score_officials(names: Score, offices: Score, doc: str, gold: list[Row], found: list[Row]) -> None:
    """Names once a document; then (name, position) pairs."""
    by_name: dict[str, list[Row]] = {}
    for row in found:
        by_name.setdefault(folded_name(row["name"]), []).append(row)
    for person in gold:
        rows = by_name.pop(folded_name(person["name"]), [])
        if person.get("ignore"):
            continue
        if rows:
            names.right += 1
            names.rows.append(("right", doc, person["name"]))
        else:
            names.missed += 1
            names.rows.append(("missed", doc, person["name"]))
        left = list(rows)
        for position in sorted(person["positions"], key=lambda p: bool(p.get("ignore"))):
            match = next((r for r in left if expanded(r["position"]) in _forms(position)), None)
            if match is not None:
                left.remove(match)
            if position.get("ignore"):
                continue
            shown = f"{person['name']}: {position['position']}"
            if match is None:
                offices.missed += 1
                offices.rows.append(("missed", doc, shown))
                continue
            offices.right += 1
            offices.rows.append(("right", doc, shown))
            for name in FIELDS["offices"]:
                if name in position:
                    right = same_field(name, position[name], match[name])
                    offices.field_right(name, right, doc, f"{shown}: {match[name]!r} should be {position[name]!r}")
        for row in left:
            offices.surplus += 1
            offices.rows.append(("surplus", doc, f"{row['name']}: {row['position']} ({row['rule']})"))
    for rows in by_name.values():
        names.surplus += 1
        names.rows.append(("surplus", doc, rows[0]["name"]))
        for row in rows:
            offices.surplus += 1
            offices.rows.append(("surplus", doc, f"{row['name']}: {row['position']} ({row['rule']})"))


def texts(source: Path) -> Iterator[tuple[str, Row]]:
    """(name, fields) of each article: the `.txt` files of a folder, or the lines of a `.jsonl` file by `id`."""
    if source.is_dir():
        for path in sorted(source.glob("*.txt")):
            yield path.stem, {"text": path.read_text(encoding="utf-8")}
        for path in sorted(source.glob("*.jsonl")):
            yield from texts(path)
    else:
        with source.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield row["id"], row


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one article: the rows of each list of gold (officials too) and the document's fields."""

    text: str
    rows: dict[str, list[Row]]
    document: Row


def evaluate(source: Path, gold: Path) -> dict[str, Score]:
    """Scores by table over every gold file of the folder; the texts are extracted now. Raises FileNotFoundError when a gold file has no text."""
    articles = dict(texts(source))
    return _scored(gold, lambda name: _extracted(articles[name]) if name in articles else None, f"text in {source}")


def evaluate_run(output: Path, gold: Path) -> dict[str, Score]:
    """The same scores for the tables of a finished run; a document is known by its input's id, its file's name, or its `doc_id`.

    Raises sources.InputError when the folder holds no finished run, FileNotFoundError when a gold file has no document in it.
    """
    from pipeline.annotate.run import documents

    named = {}
    for document in documents(output, {path.stem for path in gold.glob("*.json")}):
        rows = document.tables | {"figures": document.tables["membership_figures"]}
        named[document.name] = named[document.row["doc_id"]] = Found(document.row["text"], rows, document.row)
    return _scored(gold, named.get, f"document of the run in {output}")


def _extracted(given: Row) -> Found:
    import datetime as dt
    import unicodedata

    from pipeline.article import Supplied
    from pipeline.extraction import process
    from pipeline.records import article_id, validated

    text = unicodedata.normalize("NFC", given["text"])
    published = dt.date.fromisoformat(given["published"][:10]) if given.get("published") else None
    article = process(text, Supplied(title=given.get("title"), url=given.get("url"), published=published))
    result = validated(article, article_id(article))
    lists = {"dates": result.dates, "officials": result.officials, "figures": result.membership_figures, "percentages": result.percentages}
    rows = {name: [record.model_dump() for record in cast(list[Any], records)] for name, records in lists.items()}
    fields = {name: getattr(article.metadata, name) for name in DOCUMENT_FIELDS if name != "reference_date"}
    return Found(text, rows, fields | {"reference_date": article.reference.day})


def _scored(gold: Path, found_in: Callable[[str], Found | None], missing: str) -> dict[str, Score]:
    scores = {name: Score() for name in ("dates", "names", "offices", "figures", "percentages", "documents")}
    for path in sorted(gold.glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        if "dates" not in expected:
            continue  # gold of another kind (links, checks)
        doc = path.stem
        found = found_in(doc)
        if found is None:
            raise FileNotFoundError(f"{path} has no {missing}")
        for table in AGREE:
            score_spans(scores[table], table, doc, found.text, expected[table], found.rows[table])
        score_officials(scores["names"], scores["offices"], doc, expected["officials"], found.rows["officials"])
        for name in DOCUMENT_FIELDS:
            actual = found.document[name]
            right = same_field(name, expected.get(name), actual)
            scores["documents"].field_right(name, right, doc, f"{name}: {actual!r} should be {expected.get(name)!r}")
    return scores


def table(scores: dict[str, Score]) -> str:
    """The scores as a table to print."""
    lines = [f"{'table':<12} {'gold':>5} {'found':>5} {'prec':>6} {'recall':>6} {'F1':>6} {'exact':>6}  fields"]
    for name, s in scores.items():
        shares = "  ".join(f"{n} {a / b:.3f}" for n, (a, b) in s.fields.items() if b)
        if name == "documents":
            lines.append(f"{name:<12} {'':>5} {'':>5} {'':>6} {'':>6} {'':>6} {'':>6}  {shares}")
            continue
        exact = f"{s.exact_f1:6.3f}" if name in AGREE else " " * 6
        lines.append(f"{name:<12} {s.right + s.missed:>5} {s.right + s.surplus:>5} {s.precision:6.3f} {s.recall:6.3f} {s.f1:6.3f} {exact}  {shares}")
    return "\n".join(lines)


def as_json(scores: dict[str, Score]) -> dict[str, Row]:
    """The same for machines: counts and measures of each table, and of each field how many are right of how many."""
    measures = ("right", "missed", "surplus", "precision", "recall", "f1", "exact_f1")
    return {
        name: ({} if name == "documents" else {m: getattr(s, m) for m in measures if m != "exact_f1" or name in AGREE})
        | {"fields": {n: {"right": a, "of": b} for n, (a, b) in s.fields.items()}}
        for name, s in scores.items()
    }


def errors(scores: dict[str, Score]) -> list[str]:
    """Every row that is missed, surplus or wrong in a field, a line each."""
    return [f"{name:<12} {fate:<20} {doc:<22} {shown}" for name, s in scores.items() for fate, doc, shown in s.rows if fate != "right"]


def _right(scores: dict[str, Score]) -> dict[str, list[str]]:
    return {name: sorted(f"{doc}: {shown}" for fate, doc, shown in s.rows if fate == "right") for name, s in scores.items() if name != "documents"}


def accept(scores: dict[str, Score], path: Path) -> None:
    """Keep the rows found right, for `changes` to compare with."""
    path.write_text(json.dumps(_right(scores), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def changes(scores: dict[str, Score], path: Path) -> list[str]:
    """What was gained and lost since the accepted run, row by row."""
    before: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    lines = []
    for name, rows in _right(scores).items():
        old = before.get(name, [])
        lines += [f"gained {name}: {row}" for row in sorted(set(rows) - set(old))]
        lines += [f"lost   {name}: {row}" for row in sorted(set(old) - set(rows))]
    return lines or ["no row gained or lost against the last accepted run"]
