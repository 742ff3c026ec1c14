"""Files → inputs, one at a time: nothing is lost, nothing is read twice, nothing is held that is not needed.

    counted = Counted()
    for item in inputs("articles", counted):   # a file, a folder (read recursively, sorted) or a glob
        …                                       # an Input, or a Reject that says why there is none

Kinds: `.txt`, `.html`/`.htm` (extra `[html]`), `.jsonl` (one document a line) and `.parquet` (one a row), each also
with `.gz` or `.zst`. Whatever cannot be read becomes exactly one Reject and reading goes on behind it.
A path that does not exist is the caller's mistake: InputError, raised before anything is read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline import opening
from pipeline.formats import Input, Page, Reject, Source, json_lines, one_document, parquet_rows, read_page
from pipeline.opening import COMPRESSED

KINDS = (".txt", ".html", ".htm", ".jsonl", ".parquet")


class InputError(ValueError):
    """The path given to read from is wrong; the message is one clear sentence."""


@dataclass(slots=True)
class Counted:
    """What is known of the input beside its documents; it grows while `inputs` is read.

    `ignored`: files in the folder that are of no readable kind; they are no inputs. `size` and `read`: bytes of all
    readable files, and of those read so far, for a progress bar.
    """

    ignored: int = 0
    size: int = 0
    read: int = 0


def inputs(source: str | Path, counted: Counted | None = None, skip: Path | None = None) -> Iterator[Input | Reject]:
    """The documents under `source` in the order of their paths; files below the folder `skip` are left out.

    Raises InputError at once when `source` does not exist, holds or matches nothing to read, or is a file of another kind.
    """
    return (read_page(found.data, found.source_path) if isinstance(found, Page) else found for found in unparsed(source, counted, skip))


def unparsed(source: str | Path, counted: Counted | None = None, skip: Path | None = None) -> Iterator[Source]:
    """The same as `inputs`, with web pages as they came in."""
    counted = counted or Counted()
    path = Path(source)
    try:
        exists = path.exists()
    except (OSError, ValueError) as error:  # no permission; a NUL in the path
        raise InputError(f"{_printable(str(path))} cannot be opened: {opening.reason(error)}") from None
    if path.is_dir():
        return _from_folder(path, None, counted, skip)
    if exists:
        if not path.is_file():
            raise InputError(f"{path} is neither a file nor a folder")
        if _kind(path.name) is None:
            raise InputError(f"{path} is of no kind that can be read: {', '.join(KINDS)}, each also with {' or '.join(COMPRESSED)}")
        counted.size = path.stat().st_size
        return _from_file(path, None, _printable(path.name), counted)
    if re.search(r"[*?\[]", str(source)):
        return _from_glob(str(source), counted, skip)
    raise InputError(f"{path} does not exist")


# --- finding files ----------------------------------------------------------------------------------------------------


def _kind(name: str) -> str | None:
    """`.jsonl` for `a.jsonl`, `a.JSONL.gz`; None for a name of another kind."""
    stem, suffix = os.path.splitext(name.lower())
    if suffix in COMPRESSED:
        suffix = os.path.splitext(stem)[1]
    return suffix if suffix in KINDS else None


def _printable(path: str) -> str:
    """A path as text, with bytes that are no UTF-8 written out (`\\xff`)."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _walk(root: Path, skip: Path | None) -> Iterator[tuple[str, os.DirEntry[str] | None]]:
    """(relative path, entry) of everything below `root` that is no folder, in no order; (path, None) for a folder that cannot be read."""
    left = [("", root)]
    skipped = skip.resolve() if skip and skip.exists() else None
    while left:
        prefix, folder = left.pop()
        if skipped is not None and folder.resolve() == skipped:
            continue
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        left.append((f"{prefix}{entry.name}/", Path(entry.path)))
                    else:
                        yield prefix + entry.name, entry
        except OSError:
            yield prefix.rstrip("/") or ".", None


def _from_folder(root: Path, pattern: re.Pattern[str] | None, counted: Counted, skip: Path | None) -> Iterator[Source]:
    """Lists all files first, by path alone: a folder may hold millions."""
    base = root.resolve()
    paths: list[bytes] = []
    rejects: dict[bytes, Reject] = {}
    for name, entry in _walk(root, skip):
        path = os.fsencode(name)
        if pattern is not None and not pattern.fullmatch(name):
            continue
        if entry is None:
            why = "the folder cannot be read: allow reading it, or take it out of the input"
            rejects[path] = Reject(_printable(name), None, "read", why, None)
        elif _folder_elsewhere(entry, base):
            rejects[path] = Reject(_printable(name), None, "read", f"is a folder that {opening.LEADS_OUT}", None)
        elif _kind(name):
            counted.size += _size(entry)
        else:
            counted.ignored += 1
            continue
        paths.append(path)
    if not paths:
        raise InputError(f"{_printable(str(root))} holds no file that can be read: {', '.join(KINDS)}, each also with {' or '.join(COMPRESSED)}")
    paths.sort()
    return _from_paths(paths, rejects, root, base, counted)


def _from_paths(paths: list[bytes], rejects: dict[bytes, Reject], root: Path, base: Path, counted: Counted) -> Iterator[Source]:
    for path in paths:
        name = os.fsdecode(path)
        if path in rejects:
            yield rejects[path]
        else:
            yield from _from_file(root / name, base, _printable(name), counted)


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except OSError:
        return 0  # it will be rejected when it is opened


def _folder_elsewhere(entry: os.DirEntry[str], base: Path) -> bool:
    """Whether an entry is a symbolic link to a folder that is not read as a part of the input folder."""
    try:
        return entry.is_symlink() and entry.is_dir() and not Path(entry.path).resolve(strict=True).is_relative_to(base)
    except (OSError, RuntimeError):  # RuntimeError: a loop of links, before Python 3.13
        return False


def _from_glob(source: str, counted: Counted, skip: Path | None) -> Iterator[Source]:
    """`*` and `?` stay within a folder, `**` stands for any folders; paths are relative to the part before the pattern."""
    parts = source.split("/")
    first = next(i for i, part in enumerate(parts) if re.search(r"[*?\[]", part))
    root = Path("/".join(parts[:first]) + "/" if first else ".")
    if not root.is_dir():
        raise InputError(f"nothing matches {source}: there is no folder {root}")
    compiled = _compile_glob(parts[first:])
    if not any(compiled.fullmatch(name) for name, _ in _walk(root, skip)):
        raise InputError(f"nothing matches {source}")
    return _from_folder(root, compiled, counted, skip)


def _compile_glob(parts: list[str]) -> re.Pattern[str]:
    pattern = ""
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            pattern += "(?:[^/]+/)*" + ("[^/]+" if last else "")
            continue
        for piece in re.findall(r"\[!?\]?[^\]]*\]|.", part, re.DOTALL):
            if piece in "*?":
                pattern += "[^/]*" if piece == "*" else "[^/]"
            elif len(piece) > 1:
                pattern += ("[^" if piece[1] == "!" else "[") + re.escape(piece[2 if piece[1] == "!" else 1 : -1]).replace(r"\-", "-") + "]"
            else:
                pattern += re.escape(piece)
        pattern += "" if last else "/"
    return re.compile(pattern)


def _from_file(path: Path, base: Path | None, shown: str, counted: Counted) -> Iterator[Source]:
    kind = _kind(path.name)
    assert kind is not None
    size = None
    before = counted.read
    try:
        with opening.open_file(path, base) as raw:
            size = os.fstat(raw.fileno()).st_size
            source = opening.expanded(raw, path.suffix.lower())
            items: Iterator[Source]
            if kind == ".jsonl":
                items = json_lines(source, shown)
            elif kind == ".parquet":
                items = parquet_rows(source, shown, size)
            else:
                items = iter([one_document(source, shown, kind)])
            for item in items:
                counted.read = before + raw.tell()
                yield item
    except opening.READING as error:
        yield Reject(shown, None, "read", f"cannot be {'opened' if size is None else 'read to its end'}: {opening.reason(error)}", size)
    counted.read = before + (size or 0)
