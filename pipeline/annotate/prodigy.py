"""Prodigy: one JSON line a document with `tokens`, `spans` and `relations`, as the interfaces spans_manual and relations take them.

Offsets are code points; `token_end` is the last token, inclusive. Prodigy keeps keys that it does not know: the `fields` of a span stay
with it as long as it is not deleted, and `document` stays with the task. Format: prodi.gy/docs/api-interfaces.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from pathlib import Path
from typing import Any

from pipeline.annotate.model import AnnotationError, Choice, Region, Row, Task, formed
from pipeline.annotate.tokens import tokens


def write(tasks: list[Task], folder: Path) -> None:
    """`tasks.jsonl`, the source of a Prodigy recipe."""
    lines = [json.dumps(_row(task), ensure_ascii=False) for task in tasks]
    (folder / "tasks.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _row(task: Task) -> Row:
    words = tokens(task)
    starts, ends = [a for a, _ in words], [b for _, b in words]
    spans = {}
    for region in task.regions:
        (start, end), *_ = region.spans
        place = {"start": start, "end": end, "token_start": bisect_left(starts, start), "token_end": bisect_left(ends, end), "label": region.label}
        spans[region.id] = place | {"id": region.id, "text": task.text[start:end], "fields": region.fields}
    row: Row = {
        "text": task.text,
        "doc": task.name,
        "document": task.document,
        "tokens": [
            {"text": task.text[a:b], "start": a, "end": b, "id": number, "ws": task.text[b : b + 1] == " "} for number, (a, b) in enumerate(words)
        ],
        "spans": list(spans.values()),
        "relations": [_relation(spans[a], spans[b]) for a, b in task.links],
        "meta": {"doc": task.name},
    }
    return row | ({"answer": "accept"} if task.reviewed else {})


_PLACE = ("start", "end", "token_start", "token_end", "label")


def _relation(head: Row, child: Row) -> Row:
    ends = {"head_span": {key: head[key] for key in _PLACE}, "child_span": {key: child[key] for key in _PLACE}}
    return {"head": head["token_end"], "child": child["token_end"], "label": "holds"} | ends


def read(path: Path, choice: Choice) -> list[Task]:
    """The lines of `prodigy db-out` (a file, or the `.jsonl` files of a folder); rejected and ignored ones count as not submitted."""
    paths = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not paths:
        raise AnnotationError(f"{path} holds no .jsonl file: write `prodigy db-out DATASET > corrected.jsonl` there")
    out = []
    for file in paths:
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):  # not at U+2028, which JSON leaves as it is
            with formed(f"{file}:{number}", "each line is a JSON object, as `prodigy db-out` prints it"):
                task = _task(line, f"{file}:{number}", choice) if line.strip() else None
                out += [task] if task is not None else []
    return out


def _task(line: str, where: str, choice: Choice) -> Task | None:
    row = json.loads(line)
    text, spans = row["text"], row.get("spans") or []
    name = row.get("doc") or (row.get("meta") or {}).get("doc")
    if not name:
        raise AnnotationError(f"{where}: no `doc`: only tasks that `dangbo annotate export` wrote can come back")
    if choice.annotator is not None and choice.annotator not in (row.get("_annotator_id"), row.get("_session_id")):
        return None
    task = Task(name, text, row.get("document") or {}, reviewed=row.get("answer") == "accept", where=where)
    for number, span in enumerate(spans, 1):
        place = f"{where}: span {number}"
        region = Region(span.get("id") or f"new-{number}", span["label"], ((span["start"], span["end"]),), span.get("fields") or {}, place)
        task.regions.append(region)
    for relation in row.get("relations") or []:
        task.links.append(_link(task, relation, where))
    return task


def _link(task: Task, relation: Row, where: str) -> tuple[str, str]:
    linked = {office for _, office in task.links}
    ends = [_region_at(task, relation.get(key) or {}, linked, where) for key in ("head_span", "child_span")]
    first, second = ends if ends[0].label == "name" else ends[::-1]  # drawn either way
    return first.id, second.id


def _region_at(task: Task, place: dict[str, Any], linked: set[str], where: str) -> Region:
    """The region at a place; of several offices there (one print for two persons) the first that no link leads to yet."""
    at = [r for r in task.regions if (r.start, r.end, r.label) == (place.get("start"), place.get("end"), place.get("label"))]
    if not at:
        raise AnnotationError(f"{where}: a relation to {place.get('start')}-{place.get('end')}, where no span of that label is: draw it anew")
    return next((r for r in at if r.id not in linked), at[0])
