r"""brat: `<name>.txt` with `<name>.ann` beside it, and `annotation.conf` for the folder.

    T1	figure 33 46	28.940 đảng viên          a span; `0 11;30 50` where it is in pieces or crosses a line end
    A1	unit T1 member                       what is chosen from a list is an attribute
    #1	AnnotatorNotes T1	value=28940; subject=đảng viên      the rest is the note of the span, with `\;` for a semicolon
    R1	holds Arg1:T7 Arg2:T8                 from a name to an office

Fields of the document are the note of a span `document` over its first word. Offsets are code points; where the printed text of the
spans shows that a client counted UTF-16 units, they are read so. Format: brat.nlplab.org/standoff, brat.nlplab.org/configuration.
"""

from __future__ import annotations

import re
from pathlib import Path

from pipeline.annotate.fields import LABELS, as_text, fields_of
from pipeline.annotate.model import AnnotationError, Choice, Region, Row, Task, formed
from pipeline.annotate.offsets import counts_utf16, from_utf16, same_print
from pipeline.article import Span

_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"(?:[^;\\]|\\.)+")
_PAIR = re.compile(r"\s*([a-z_]+)=(.*)", re.S)


def write(tasks: list[Task], folder: Path) -> None:
    """The files of a brat collection."""
    (folder / "annotation.conf").write_text(config(), encoding="utf-8")
    for task in tasks:
        (folder / f"{task.name}.txt").write_text(task.text, encoding="utf-8", newline="")
        (folder / f"{task.name}.ann").write_text("".join(f"{line}\n" for line in _lines(task)), encoding="utf-8", newline="")


def config() -> str:
    """`annotation.conf`: the labels, the link, and the attributes with their values."""
    attributes: dict[str, tuple[list[str], tuple[str, ...]]] = {}
    for label in (*LABELS, "document"):
        for field in fields_of(label).values():
            if field.choices:
                attributes.setdefault(field.name, ([], field.choices))[0].append(label)
    lines = ["[entities]", *LABELS, "document", "", "[relations]", "holds\tArg1:name, Arg2:office"]
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
    for name, (labels, values) in attributes.items():
        lines.append(f"{name}\tArg:{'|'.join(labels)}" + ("" if values == (name,) else f", Value:{'|'.join(values)}"))
    return "\n".join(lines) + "\n"


# --- writing ---


def _lines(task: Task) -> list[str]:
    first = _WORD.search(task.text)
    whole = [Region("document", "document", (first.span() if first else (0, len(task.text)),), task.document)]
    ids: dict[str, str] = {}
    lines: list[str] = []
    attributes = 0
    for number, region in enumerate([*task.regions, *whole], 1):
        ids[region.id] = target = f"T{number}"
        spans = [piece for span in region.spans for piece in _by_line(task.text, span)]
        places = ";".join(f"{a} {b}" for a, b in spans)
        lines.append(f"{target}\t{region.label} {places}\t{' '.join(task.text[a:b] for a, b in spans)}")
        notes = []
        for name, value in region.fields.items():
            field = fields_of(region.label)[name]
            if value in (None, "", [], False):
                continue
            if field.choices:
                attributes += 1
                lines.append(f"A{attributes}\t{name} {target}" + ("" if field.kind == "flag" else f" {value}"))
            else:
                notes.append(f"{name}={_escaped(as_text(field, value))}")
        if notes:
            lines.append(f"#{number}\tAnnotatorNotes {target}\t{'; '.join(notes)}")
    return lines + [f"R{number}\tholds Arg1:{ids[a]} Arg2:{ids[b]}" for number, (a, b) in enumerate(task.links, 1)]


def _by_line(text: str, span: Span) -> list[Span]:
    """The pieces of a span on each line: brat's lines hold no line end."""
    return [(span[0] + m.start(), span[0] + m.end()) for m in re.finditer(r"[^\s].*[^\s]|[^\s]", text[slice(*span)])]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n")


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], text)


# --- reading ---


def read(path: Path, choice: Choice) -> list[Task]:
    """The documents of a collection: every `.ann` file of the folder with its `.txt`."""
    if choice.annotator is not None:
        raise AnnotationError("brat keeps no annotators: leave --annotator out, and give the folder of one person")
    paths = sorted(path.glob("*.ann")) if path.is_dir() else []
    if not paths:
        raise AnnotationError(f"{path} holds no .ann file: give the folder of the brat collection")
    return [_task(file) for file in paths]


def _task(path: Path) -> Task:
    source = path.with_suffix(".txt")
    if not source.exists():
        raise AnnotationError(f"{path}: there is no {source.name} beside it: put the document's text there")
    text = source.read_bytes().decode("utf-8")
    task = Task(path.stem, text, reviewed=True, where=str(path))
    lines = [(line.split("\t"), f"{path}:{n}") for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1) if line.strip()]
    bound = [_text_bound(parts, where) for parts, where in lines if parts[0].startswith("T")]
    utf16 = counts_utf16(text, [(a, b, said) for _, _, spans, said, _ in bound if len(spans) == 1 for a, b in spans])
    regions = {key: _region(text, key, label, spans, said, utf16, where) for key, label, spans, said, where in bound}
    for parts, where in lines:
        with formed(where, "brat.nlplab.org/standoff says how its lines are written"):
            kind = parts[0][0]
            if kind in "AM":
                _attribute(regions, parts, where)
            elif kind == "#" and parts[1].startswith("AnnotatorNotes "):
                _note(regions, parts, where)
            elif kind == "R":
                task.links.append(_link(regions, parts, where))
            elif kind not in "T#":
                raise AnnotationError(f"{where}: a line {parts[0]!r} has no meaning here: use spans, attributes, notes and relations only")
    for region in regions.values():
        if region.label == "document":
            task.document |= region.fields
        else:
            task.regions.append(region)
    return task


def _text_bound(parts: list[str], where: str) -> tuple[str, str, list[Span], str, str]:
    try:
        key, head, said = parts
        label, places = head.split(" ", 1)
        spans = [(int(a), int(b)) for a, b in (place.split(" ") for place in places.split(";"))]
    except ValueError:
        raise AnnotationError(f"{where}: a span is written `T1<tab>label start end<tab>text`, not {' '.join(parts)!r}") from None
    return key, label, spans, said, where


def _region(text: str, key: str, label: str, spans: list[Span], said: str, utf16: bool, where: str) -> Region:
    if label not in LABELS and label != "document":
        raise AnnotationError(f"{where}: no label {label!r}; there are {', '.join(LABELS)}")
    try:
        spans = [from_utf16(text, a, b) if utf16 else (a, b) for a, b in spans]
    except ValueError as error:
        raise AnnotationError(f"{where}: {error}") from None
    printed = " ".join(text[a:b] for a, b in spans)
    if not same_print(printed, said):
        raise AnnotationError(f"{where}: {key} says {said!r}, but the text has {printed!r} there: the .txt must not be changed after the export")
    return Region(key, label, _joined(text, spans), where=where)


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Pieces with only white space between them are one: brat cuts at line ends."""
    out = [spans[0]]
    for start, end in spans[1:]:
        if text[out[-1][1] : start].strip():
            out.append((start, end))
        else:
            out[-1] = (out[-1][0], end)
    return tuple(out)


def _target(regions: dict[str, Region], key: str, where: str) -> Region:
    if key not in regions:
        raise AnnotationError(f"{where}: {key} is not in the file: delete the line, or mark the span again")
    return regions[key]


def _attribute(regions: dict[str, Region], parts: list[str], where: str) -> None:
    name, key, *value = parts[1].split(" ")
    _target(regions, key, where).fields[name] = value[0] if value else True


def _note(regions: dict[str, Region], parts: list[str], where: str) -> None:
    """`value=28940; subject=đảng viên`; words without a `name=` are the `note` (of the document: `notes`)."""
    region = _target(regions, parts[1].split(" ")[1], where)
    for piece in _PIECE.findall(parts[2] if len(parts) > 2 else ""):
        pair = _PAIR.fullmatch(piece)
        name, value = (pair[1], pair[2]) if pair else ("notes" if region.label == "document" else "note", piece)
        if value.strip():
            region.fields[name] = _plain(value.strip())


def _link(regions: dict[str, Region], parts: list[str], where: str) -> tuple[str, str]:
    row: Row = dict(argument.split(":", 1) for argument in parts[1].split(" ")[1:])
    ends = [_target(regions, row.get(argument, "?"), where) for argument in ("Arg1", "Arg2")]
    first, second = ends if ends[0].label == "name" else ends[::-1]
    return first.id, second.id
