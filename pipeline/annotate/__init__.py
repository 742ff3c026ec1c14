"""The correction loop: output → the annotation tool that people know → gold (contract, section 8).

    export(source, "brat", folder)        a finished run (or texts with their gold) → files that the tool opens
    bring_in("brat", folder, gold)        what the tool wrote after people edited it → gold files <name>.json

All formats go through one shape, the `Task` of `model`: spans with fields, links from names to offices, document fields.
`gold` turns tasks into gold and back, `propose` reads the values of spans that people marked without filling them in, and each tool
has a module with `write(tasks, folder)` and `read(path, choice)`:

| module | what it writes | what it reads back |
|---|---|---|
| `label_studio` | `tasks.json`, `labeling_config.xml` | the JSON export of the project |
| `prodigy` | `tasks.jsonl` | what `prodigy db-out` prints |
| `brat` | `<name>.txt`, `<name>.ann`, `annotation.conf` | the same files |
| `spacy_docs` | `docs.spacy` (DocBin with span groups) | the same file |

docs/correcting.md says how to correct in each.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from pipeline.annotate.gold import from_gold, from_run, to_gold
from pipeline.annotate.model import AnnotationError, Choice, Task
from pipeline.annotate.run import documents

__all__ = ["FORMATS", "AnnotationError", "Choice", "bring_in", "export", "tasks_of", "tool_module"]

FORMATS = ("label-studio", "prodigy", "brat", "spacy")


def tool_module(name: str) -> ModuleType:
    """The module of a format, with `write(tasks, folder)` and `read(path, choice)`. Raises AnnotationError for an unknown one."""
    from pipeline.annotate import brat, label_studio, prodigy, spacy_docs

    tools = dict(zip(FORMATS, (label_studio, prodigy, brat, spacy_docs), strict=True))
    if name not in tools:
        raise AnnotationError(f"no format {name!r}; there are {', '.join(FORMATS)}")
    return tools[name]


def tasks_of(source: Path, gold: Path | None = None, only: Iterable[str] = ()) -> list[Task]:
    """The documents of a finished run, or, with `gold`, those texts of `source` that have a gold file; `only` chooses by name or doc_id.

    Raises AnnotationError when nothing is there to be exported or a chosen document is missing.
    """
    for folder in (source, gold):
        if folder is not None and not folder.exists():
            raise AnnotationError(f"{folder} does not exist")
    wanted = set(only)
    if gold is not None:
        tasks = [t for t in from_gold(source, gold) if not wanted or t.name in wanted]
        missing = wanted - {t.name for t in tasks}
    else:
        found = list(documents(source, wanted or None))
        tasks = [from_run(d) for d in found]
        missing = wanted - {d.name for d in found} - {d.row["doc_id"] for d in found}
    if missing:
        raise AnnotationError(f"no document {', '.join(sorted(missing))} in {gold or source}")
    if not tasks:
        raise AnnotationError(f"nothing to export in {gold or source}")
    return tasks


def export(source: Path, tool: str, folder: Path, gold: Path | None = None, only: Iterable[str] = ()) -> int:
    """Write the files of a tool; returns the number of documents. Raises AnnotationError, and OSError when the folder cannot be written."""
    write = tool_module(tool).write
    tasks = tasks_of(source, gold, only)
    folder.mkdir(parents=True, exist_ok=True)
    write(tasks, folder)
    return len(tasks)


def bring_in(tool: str, path: Path, folder: Path, choice: Choice) -> tuple[int, int]:
    """Gold files from what people wrote; returns (documents written, documents that nobody has submitted yet).

    Nothing is written unless all of it is right: AnnotationError lists every fault with its place.
    """
    if not path.exists():
        raise AnnotationError(f"{path} does not exist")
    tasks = tool_module(tool).read(path, choice)
    taken = [t for t in tasks if t.reviewed or choice.unreviewed]
    places: dict[str, str] = {}
    faults: list[str] = []
    rows = {}
    for task in taken:
        if task.name in places:
            faults.append(f"{task.where}: document {task.name!r} is in {places[task.name]} as well: keep one of them")
        places[task.name] = task.where
        try:
            rows[task.name] = to_gold(task)
        except AnnotationError as error:
            faults += error.faults
    if faults:
        raise AnnotationError(*faults)
    if not rows:
        raise AnnotationError(f"{path}: none of {len(tasks)} documents is submitted yet; --unreviewed takes them as they are")
    folder.mkdir(parents=True, exist_ok=True)
    for name, row in rows.items():
        (folder / f"{name}.json").write_text(json.dumps(row, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(rows), len(tasks) - len(taken)
