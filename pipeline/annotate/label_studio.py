"""Label Studio: tasks with predictions (what rules found) or annotations (gold), and the labeling configuration that shows them.

A region is a `labels` result; each of its fields is a further result with the same id (`perRegion` text areas and choices), named
`<label>_<field>`; a link is a `relation`; fields of the document are text areas of the whole text, named `document_<field>`.

Offsets: Label Studio counts code points since version 1.4 (label-studio-frontend #308, `charsToCodePoints`), UTF-16 units before.
They are written as code points, and read as what the texts of the regions agree with. Task and result format:
labelstud.io/guide/task_format, labelstud.io/guide/predictions.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pipeline
from pipeline.annotate.fields import DOCUMENT, LABELS, Field, as_text, fields_of
from pipeline.annotate.model import AnnotationError, Choice, Region, Row, Task, formed
from pipeline.annotate.offsets import counts_utf16, from_utf16, same_print

_COLOURS = {"date": "#1f77b4", "figure": "#2ca02c", "percentage": "#9467bd", "name": "#d62728", "office": "#ff7f0e"}
_LONG = 4  # more choices than this are a list to drop down


def write(tasks: list[Task], folder: Path) -> None:
    """`tasks.json`, to be imported into a project, and `labeling_config.xml`, to be pasted under Settings → Labeling Interface → Code."""
    (folder / "labeling_config.xml").write_text(config(), encoding="utf-8")
    rows = [_task_row(task) for task in tasks]
    (folder / "tasks.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


# --- the labeling configuration ---


def _control(label: str, field: Field) -> str:
    name = f'name="{label}_{field.name}" toName="text"' + ("" if label == "document" else ' perRegion="true"')
    if field.choices:
        layout = "select" if len(field.choices) > _LONG else "inline"
        kind = "multiple" if field.kind == "flag" else "single"
        return f'<Choices {name} choice="{kind}" layout="{layout}">' + "".join(f'<Choice value="{c}"/>' for c in field.choices) + "</Choices>"
    most = "" if field.kind == "list" else ' maxSubmissions="1"'
    return f'<TextArea {name} editable="true"{most} placeholder="{field.name}"/>'


def _controls(label: str, fields: tuple[Field, ...]) -> list[str]:
    return [f'    <Header size="5" value="{f.name}"/>{_control(label, f)}' for f in fields]


def config() -> str:
    """The labeling configuration (XML)."""
    lines = ["<View>", '  <Labels name="kind" toName="text">']
    lines += [f"    <Label value={quoteattr(label)} background={quoteattr(colour)}/>" for label, colour in _COLOURS.items()]
    lines += ["  </Labels>", '  <Relations><Relation value="holds"/></Relations>', '  <Text name="text" value="$text" granularity="symbol"/>']
    for label, fields in LABELS.items():
        lines += [f'  <View visibleWhen="region-selected" whenTagName="kind" whenLabelValue="{label}">', *_controls(label, fields), "  </View>"]
    lines += ['  <View visibleWhen="no-region-selected">', *_controls("document", DOCUMENT), "  </View>", "</View>"]
    return "\n".join(lines) + "\n"


# --- tasks ---


def _task_row(task: Task) -> Row:
    results: list[Row] = []
    for region in task.regions:
        (start, end), *_ = region.spans
        place = {"start": start, "end": end}
        value = place | {"text": task.text[start:end], "labels": [region.label]}
        results.append({"id": region.id, "from_name": "kind", "to_name": "text", "type": "labels", "value": value})
        results += [_field_result(region.id, region.label, fields_of(region.label)[n], v, place) for n, v in region.fields.items() if _full(v)]
    results += [_field_result(f"document-{n}", "document", fields_of("document")[n], v, {}) for n, v in task.document.items() if _full(v)]
    results += [{"type": "relation", "from_id": a, "to_id": b, "direction": "right", "labels": ["holds"]} for a, b in task.links]
    answer = {"annotations": [{"result": results}]} if task.reviewed else {
        "predictions": [{"model_version": f"dangbo {pipeline.__version__}", "result": results}]
    }  # fmt: skip
    return {"data": {"doc": task.name, "text": task.text}} | answer


def _full(value: Any) -> bool:
    return value not in (None, "", [])


def _field_result(region: str, label: str, field: Field, value: Any, place: Row) -> Row:
    row = {"id": region, "from_name": f"{label}_{field.name}", "to_name": "text"}
    if field.choices:
        return row | {"type": "choices", "value": place | {"choices": [as_text(field, value)]}}
    return row | {"type": "textarea", "value": place | {"text": value if field.kind == "list" else [as_text(field, value)]}}


# --- back ---


def read(path: Path, choice: Choice) -> list[Task]:
    """The tasks of a JSON export (a file, or the `.json` files of a folder).

    Of several annotations the one marked as ground truth is taken, else that of `choice.annotator` (id or e-mail); cancelled ones never.
    """
    paths = sorted(path.glob("*.json")) if path.is_dir() else [path]
    if not paths:
        raise AnnotationError(f"{path} holds no .json file: put the project's JSON export there")
    tasks = []
    for file in paths:
        for row, where in _rows(file):
            with formed(where, "export the project as JSON, and do not change the file by hand"):
                tasks.append(_task(row, where, choice))
    return tasks


def _rows(path: Path) -> Iterator[tuple[Row, str]]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise AnnotationError(f"{path}: no JSON ({error}): export the project as JSON") from None
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        data = row.get("data") if isinstance(row, dict) else None
        if not isinstance(data, dict) or not {"annotations", "predictions"} & set(row):
            raise AnnotationError(f"{path}: task {number} is no task with annotations: export the project as JSON, not as JSON-MIN or CSV")
        if not data.get("doc") or not isinstance(data.get("text"), str):
            raise AnnotationError(
                f"{path}: task {number} has no data.doc and data.text: only tasks that `dangbo annotate export` wrote can come back"
            )
        yield row, f"{path}: task {number} ({data['doc']})"


def _annotation(row: Row, where: str, choice: Choice) -> tuple[list[Row], bool]:
    """(results, whether a person submitted them)."""
    done = [a for a in row.get("annotations") or [] if not a.get("was_cancelled")]
    if choice.annotator is not None:
        done = [a for a in done if choice.annotator in _who(a)]
    best = [a for a in done if a.get("ground_truth")] or done
    if len(best) > 1:
        who = ", ".join(sorted("/".join(_who(a)) or "?" for a in best))
        raise AnnotationError(f"{where}: {len(best)} annotations (by {who}): mark one as ground truth, or choose with --annotator")
    if best:
        return best[0]["result"], True
    predictions = row.get("predictions") or [{"result": []}]
    return predictions[0]["result"], False


def _who(annotation: Row) -> list[str]:
    by = annotation.get("completed_by")
    return [str(by[key]) for key in ("id", "email") if by.get(key)] if isinstance(by, dict) else [str(by)] if by is not None else []


def _task(row: Row, where: str, choice: Choice) -> Task:
    results, reviewed = _annotation(row, where, choice)
    text = row["data"]["text"]
    task = Task(row["data"]["doc"], text, reviewed=reviewed, where=where)
    marked = [r for r in results if r.get("type") == "labels"]
    said = [(r["value"]["start"], r["value"]["end"], r["value"].get("text", "")) for r in marked]
    utf16 = counts_utf16(text, said)
    for result in marked:
        task.regions.append(_region(result, text, utf16, f"{where}, region {result['id']}"))
    by_id = {region.id: region for region in task.regions}
    for result in results:
        if result.get("type") == "relation":
            pair = (result["from_id"], result["to_id"])
            names_first = by_id.get(pair[0]) is not None and by_id[pair[0]].label == "name"
            task.links.append(pair if names_first else pair[::-1])  # drawn either way
        elif result.get("type") in ("choices", "textarea"):
            label, _, name = result["from_name"].partition("_")
            given = result["value"].get("choices") or result["value"].get("text")
            region = by_id.get(result["id"])
            if label == "document":
                task.document[name] = _given("document", name, given, where)
            elif region is not None and region.label == label:  # those of a label that was changed are left behind
                region.fields[name] = _given(label, name, given, region.where)
    return task


def _region(result: Row, text: str, utf16: bool, where: str) -> Region:
    value = result["value"]
    labels = value.get("labels") or []
    if len(labels) != 1:
        raise AnnotationError(f"{where}: {len(labels)} labels: give it exactly one")
    start, end = value["start"], value["end"]
    try:
        span = from_utf16(text, start, end) if utf16 else (start, end)
    except ValueError as error:
        raise AnnotationError(f"{where}: {error}") from None
    if "text" in value and not same_print(text[slice(*span)], value["text"]):
        raise AnnotationError(f"{where}: it says {value['text']!r}, but the text has {text[slice(*span)]!r} there: export the task again")
    return Region(result["id"], labels[0], (span,), where=where)


def _given(label: str, name: str, given: Any, where: str) -> Any:
    if name in fields_of(label) and fields_of(label)[name].kind == "list":
        return given
    if isinstance(given, list):
        if len(given) > 1:
            raise AnnotationError(f"{where}: {name} has {len(given)} values: keep one")
        return given[0] if given else None
    return given
