"""Tasks from gold and from finished runs, and gold from tasks."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.accuracy import folded_name, place, texts
from pipeline.annotate.fields import DOCUMENT, LABELS, LISTS, Field, fields_of, filled, value_of
from pipeline.annotate.model import AnnotationError, Region, Row, Task
from pipeline.annotate.propose import proposed
from pipeline.annotate.run import Document
from pipeline.article import Span
from pipeline.fold import fold

_SPACE = r"\s+"
_REFERENCE = fields_of("document")["reference_date"]

# --- rows of the tables → fields of gold ---


def _day(value: Any) -> str | None:
    return None if value is None else value.isoformat()


def _number(value: float | None) -> float | None:
    return int(value) if value is not None and float(value).is_integer() else value


def fields_of_row(label: str, row: Row) -> Row:
    """The gold fields that a row of a table states."""
    if label == "date":
        known = row | {"start": _day(row["start_date"]), "end": _day(row["end_date"])}
    elif label == "figure":
        known = row | {"period_start": _day(row["period_start"]), "period_end": _day(row["period_end"])}
    elif label == "percentage":
        known = row | {"value": _number(row["value"]), "value_high": _number(row["value_high"])}
    else:
        known = row | {"locality_source": "document" if row["locality_source"] == "document" else None}
    return filled(LABELS[label], known)


def from_run(document: Document) -> Task:
    """A document of a finished run."""
    row, tables = document.row, document.tables
    days = {"published": _day(row["published"]), "reference_date": _day(row["reference_date"])}
    precision = None if row["reference_precision"] == "day" else row["reference_precision"]
    task = Task(document.name, row["text"], filled(DOCUMENT, row | days | {"reference_precision": precision, "notes": ""}), where=document.name)
    for label, table in (("date", "dates"), ("figure", "membership_figures"), ("percentage", "percentages")):
        for number, found in enumerate(tables[table], 1):
            task.regions.append(Region(f"{label}-{number}", label, ((found["start_char"], found["end_char"]),), fields_of_row(label, found)))
    names: dict[str, str] = {}
    for number, found in enumerate(tables["officials"], 1):
        name, office = f"name-{number}", f"office-{number}"
        if found["name"] not in names:
            names[found["name"]] = name
            honorifics = [found["honorific"]] if found["honorific"] else []
            fields = filled(LABELS["name"], {"name": found["name"], "variants": found["variants"], "honorifics": honorifics})
            task.regions.append(Region(name, "name", ((found["name_start_char"], found["name_end_char"]),), fields))
        task.regions.append(Region(office, "office", ((found["start_char"], found["end_char"]),), fields_of_row("office", found)))
        task.links.append((names[found["name"]], office))
    return task


# --- gold → tasks ---


def from_gold(source: Path, gold: Path) -> Iterator[Task]:
    """The gold files of a folder with their texts. Raises AnnotationError when a text or a printed span is missing."""
    articles = dict(texts(source))
    for path in sorted(gold.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        if "dates" not in row:
            continue  # gold of another kind (links, checks)
        if path.stem not in articles:
            raise AnnotationError(f"{path}: no text {path.stem!r} in {source}")
        yield _task(path, unicodedata.normalize("NFC", articles[path.stem]["text"]), row)


def _task(path: Path, text: str, row: Row) -> Task:
    task = Task(path.stem, text, filled(DOCUMENT, row), reviewed=True, where=str(path))
    _refuse_unknown(row, ("doc", *(f.name for f in DOCUMENT), *LISTS.values(), "officials"), path)
    for label, name in LISTS.items():
        for number, found in enumerate(row[name], 1):
            _refuse_unknown(found, ("text", "n", *(f.name for f in LABELS[label])), path)
            try:
                span = place(text, found["text"], found.get("n", 1))
            except ValueError as error:
                raise AnnotationError(f"{path}: {error}") from None
            task.regions.append(Region(f"{label}-{number}", label, (span,), filled(LABELS[label], found)))
    offices = 0
    for number, person in enumerate(row["officials"], 1):
        _refuse_unknown(person, ("positions", *(f.name for f in LABELS["name"])), path)
        forms = [person["name"], *person.get("variants", ())]
        named = _printed_at(text, forms) or ((0, 1),)  # a name that is printed nowhere: kept at the beginning of the text
        task.regions.append(Region(f"name-{number}", "name", named, filled(LABELS["name"], person)))
        for position in person["positions"]:
            _refuse_unknown(position, tuple(f.name for f in LABELS["office"]), path)
            offices += 1
            taken = {r.spans for r in task.regions if r.label == "office"}
            spans = _nearest(text, position["position"], named[0][0], taken) or _printed_at(text, [position["title"]]) or named
            task.regions.append(Region(f"office-{offices}", "office", spans, filled(LABELS["office"], position)))
            task.links.append((f"name-{number}", f"office-{offices}"))
    return task


def _refuse_unknown(row: Row, known: tuple[str, ...], path: Path) -> None:
    if unknown := set(row) - set(known):
        raise AnnotationError(f"{path}: unknown field {', '.join(sorted(unknown))}: the contract (section 8) lists those of gold")


def _printed_at(text: str, forms: list[str]) -> tuple[Span, ...] | None:
    folded = fold(text)
    for form in forms:
        if (at := folded.find(fold(form))) >= 0:
            return ((at, at + len(form)),)
    return None


def _nearest(text: str, position: str, offset: int, taken: set[tuple[Span, ...]]) -> tuple[Span, ...] | None:
    """Where an office is printed nearest to its name: in one piece, else in two (`Phó Chủ tịch … Ủy ban MTTQ Việt Nam`).

    A print that is `taken` by another office is the last choice.
    """
    words = [re.escape(word) for word in fold(position).split()]
    pieces = [_SPACE.join(words)]
    pieces += [rf"({_SPACE.join(words[:cut])})\s[^.\n]{{1,80}}?\s({_SPACE.join(words[cut:])})" for cut in range(len(words) - 1, 0, -1)]
    for piece in pieces:
        prints = [m.regs[1:] or m.regs for m in re.finditer(rf"(?<!\w){piece}(?!\w)", fold(text))]
        if prints:
            return min(prints, key=lambda spans: (spans in taken, abs(spans[0][0] - offset)))
    return None


# --- tasks → gold ---


def occurrence(text: str, span: Span) -> int:
    """The `n` of a span: its text is printed there for the n-th time. Raises ValueError where prints overlap and it has none."""
    surface = text[slice(*span)]
    at, n = text.find(surface), 1
    while at < span[0]:
        at, n = text.find(surface, at + len(surface)), n + 1
        if at < 0:
            break
    if at != span[0]:
        raise ValueError(f"{surface!r} overlaps another print of the same words: mark some more words")
    return n


def to_gold(task: Task) -> Row:
    """The gold of a document. Raises AnnotationError with every region that cannot be used."""
    document = _values("document", DOCUMENT, task.document, task.where)
    document["notes"] = document.get("notes") or ""
    gold: Row = {"doc": task.name} | filled(DOCUMENT, document) | {"dates": [], "officials": [], "figures": [], "percentages": []}
    known: dict[str, Row] = {}
    faults: list[str] = []
    for region in task.regions:
        try:
            known[region.id] = _region_row(task, region)
        except AnnotationError as error:
            faults += error.faults
    for label, name in LISTS.items():
        regions = sorted((r for r in task.regions if r.label == label and r.id in known), key=lambda r: (r.start, r.end))
        gold[name] = [known[r.id] for r in regions]
    if not faults:
        gold["officials"] = _officials(task, known, faults)
    if faults:
        raise AnnotationError(*faults)
    return gold


def _region_row(task: Task, region: Region) -> Row:
    if region.label not in LABELS:
        raise AnnotationError(f"{region.where}: no label {region.label!r}; there are {', '.join(LABELS)}")
    if not all(0 <= a < b <= len(task.text) for a, b in region.spans):
        raise AnnotationError(f"{region.where}: the span is empty or outside the text of {task.name!r}")
    row: Row = {}
    if region.label in LISTS:
        if len(region.spans) > 1:
            raise AnnotationError(f"{region.where}: a {region.label} must be one piece of text: mark it from its first to its last word")
        try:
            row = {"text": task.text[region.start : region.end], "n": occurrence(task.text, (region.start, region.end))}
        except ValueError as error:
            raise AnnotationError(f"{region.where}: {error}") from None
    values = _values(region.label, LABELS[region.label], region.fields, region.where)
    required = [f.name for f in LABELS[region.label] if f.required]
    if any(values.get(name) is None for name in required):
        values = _completed(task, region, values)
    if missing := [name for name in required if values.get(name) is None]:
        raise AnnotationError(
            f"{region.where}: {region.printed(task.text)!r} has no {' and no '.join(missing)}, and none can be read from it: "
            f"fill in the field of the {region.label}"
        )
    return row | filled(LABELS[region.label], values)


def _values(label: str, fields: tuple[Field, ...], given: Row, where: str) -> Row:
    known = {f.name: f for f in fields}
    values, faults = {}, []
    for name, value in given.items():
        try:
            if name not in known:
                raise ValueError(f"no field {name!r} of a {label}; there are {', '.join(known)}")
            values[name] = value_of(known[name], value)
        except ValueError as error:
            faults.append(f"{where}: {error}")
    if faults:
        raise AnnotationError(*faults)
    return values


def _completed(task: Task, region: Region, values: Row) -> Row:
    """What a person left empty, read from the printed text by the rules; the note says so, for it is no person's judgement."""
    holder = next((r for name, office in task.links for r in task.regions if office == region.id and r.id == name), None)
    reference = value_of(_REFERENCE, task.document.get("reference_date"))
    row = proposed(region.label, region.printed(task.text), holder.printed(task.text) if holder else None, reference)
    guess = {} if row is None else row if region.label == "name" else fields_of_row(region.label, row)
    added = {name: value for name, value in guess.items() if values.get(name) is None and value not in (None, [])}
    if not added:
        return values
    notes = [n for n in (values.get("note"), f"read from the text by rule, not by a person: {', '.join(added)}") if n]
    return values | added | {"note": "; ".join(notes)}


def _officials(task: Task, known: dict[str, Row], faults: list[str]) -> list[Row]:
    """One entry for each person, in the order of the tool; several marked names of a person are one."""
    regions = {r.id: r for r in task.regions}
    people: dict[str, Row] = {}
    owner: dict[str, Row] = {}
    for region in task.regions:
        if region.label == "name":
            row = known[region.id]
            person = people.setdefault(folded_name(row["name"]), row | {"positions": []})
            for name in ("variants", "honorifics"):
                person[name] = list(dict.fromkeys([*person[name], *row[name]]))
            owner[region.id] = person
    linked: set[str] = set()
    for name, office in task.links:
        if office not in regions or name not in owner or regions[office].label != "office":
            faults.append(f"{task.where}: a link between {name} and {office}: links lead from a name to an office")
        elif office not in linked:
            linked.add(office)
            owner[name]["positions"].append(known[office])
    for region in task.regions:
        if region.label == "office" and region.id not in linked:
            faults.append(f"{region.where}: office {region.printed(task.text)!r} is held by nobody: link it to a name, or delete it")
        if region.label == "name" and not owner[region.id]["positions"] and not owner[region.id].get("ignore"):
            faults.append(f"{region.where}: {region.printed(task.text)!r} holds no office: link one, mark the name as ignore, or delete it")
    return list(people.values())
