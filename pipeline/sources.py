"""Files → inputs, one at a time: nothing is lost, nothing is read twice, nothing is held that is not needed.

    counted = Counted()
    for item in inputs("articles", counted):   # a file, a folder (read recursively, sorted) or a glob
        …                                       # an Input, or a Reject that says why there is none

Kinds: `.txt`, `.html`/`.htm` (extra `[html]`), `.jsonl` (one document a line) and `.parquet` (one a row), each also
with `.gz` or `.zst`. Whatever cannot be read becomes exactly one Reject and reading goes on behind it.
A path that does not exist is the caller's mistake: InputError, raised before anything is read.
"""

from __future__ import annotations

import datetime as dt
import errno
import gzip
import hashlib
import io
import json
import os
import re
import stat
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from pipeline.article import Supplied, document_id
from pipeline.decode import DecodeError, decode, tidy

KINDS = (".txt", ".html", ".htm", ".jsonl", ".parquet")
COMPRESSED = (".gz", ".zst")
DOCUMENT_BYTES = 64_000_000  # one document, or one line of JSON; no article is near it
EXPANDED_BYTES = 1_000_000_000  # a compressed file may grow to this, or to EXPANSION times its size
EXPANSION = 200  # text shrinks 3 to 20 times; a thousand times is a bomb


class InputError(ValueError):
    """The path given to read from is wrong; the message is one clear sentence."""


@dataclass(frozen=True, slots=True)
class Input:
    """One document as it came in; `text` is NFC with LF line ends."""

    text: str
    encoding: str
    source_path: str  # relative to the input folder, with `/`; a single file's name
    source_line: int | None = None  # line (JSONL) or row (Parquet), from 1
    source_id: str | None = None
    supplied: Supplied = field(default_factory=Supplied)

    @property
    def key(self) -> str:
        """All that what is found in it depends on: the same for every copy, wherever it stands."""
        return document_id(self.text, self.supplied)

    @property
    def size(self) -> int:
        return len(self.text.encode())


@dataclass(frozen=True, slots=True)
class Page:
    """A web page as it came in, not parsed yet: that costs more than all other reading, so it is a worker's task (`read_page`)."""

    data: bytes
    source_path: str
    source_line: None = None

    @property
    def key(self) -> str:
        """As that of an Input; the versions are those of the libraries that read pages."""
        return "page " + hashlib.sha256(f"{_page_libraries()}\0".encode() + self.data).hexdigest()[:32]

    @property
    def size(self) -> int:
        return len(self.data)


@dataclass(frozen=True, slots=True)
class Reject:
    """One input that could not be read; `stage` is read (file), decode (encoding) or parse (format, fields)."""

    source_path: str
    line: int | None
    stage: str
    error: str
    bytes: int | None


@dataclass(slots=True)
class Counted:
    """What is known of the input beside its documents; it grows while `inputs` is read.

    `ignored`: files in the folder that are of no readable kind; they are no inputs. `size` and `read`: bytes of all
    readable files, and of those read so far, for a progress bar.
    """

    ignored: int = 0
    size: int = 0
    read: int = 0


Source = Input | Page | Reject


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
        raise InputError(f"{_printable(str(path))} cannot be opened: {_reason(error)}") from None
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
            rejects[path] = Reject(_printable(name), None, "read", f"is a folder that {_LEADS_OUT}", None)
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


_LEADS_OUT = "is a symbolic link out of the input folder and is not followed: copy what it points to into the input folder"


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


# --- opening files ----------------------------------------------------------------------------------------------------


class _TooLarge(Exception):
    """A compressed file grows beyond the limit."""


class _Zstd(io.RawIOBase):
    """The expanded bytes of a zstd file. Unlike zstandard's own reader it tells a file that ends too early."""

    def __init__(self, source: BinaryIO) -> None:
        import zstandard

        self._error = zstandard.ZstdError
        self._new = zstandard.ZstdDecompressor().decompressobj
        self._object = self._new()
        self._source = source
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            # a small piece at a time: one kilobyte may stand for 32 megabytes
            chunk = self._object.unused_data or self._source.read(1_000)
            if self._object.eof:
                if not chunk:
                    return 0
                self._object = self._new()  # files may be joined
            elif not chunk:
                raise EOFError("zstd stream ends early")
            try:
                self._ready = memoryview(self._object.decompress(chunk))
            except self._error as error:
                raise OSError(f"broken zstd stream: {error}") from None
        size = min(len(buffer), len(self._ready))
        buffer[:size], self._ready = self._ready[:size], self._ready[size:]
        return size


class _Limited(io.RawIOBase):
    """Stops a compressed file that grows beyond the limit."""

    def __init__(self, source: BinaryIO, limit: int) -> None:
        self._source = source
        self._left = limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise _TooLarge
        buffer[: len(data)] = data
        return len(data)


def _expanded(raw: BinaryIO, suffix: str) -> BinaryIO:
    """The file's content, expanded where the suffix says that it is compressed, up to the limit."""
    if suffix not in COMPRESSED:
        return raw
    expanded: Any = gzip.GzipFile(fileobj=raw) if suffix == ".gz" else io.BufferedReader(_Zstd(raw))
    limit = max(EXPANDED_BYTES, EXPANSION * os.fstat(raw.fileno()).st_size)
    return io.BufferedReader(_Limited(expanded, limit), 1 << 16)


def _reason(error: BaseException) -> str:
    """What went wrong while reading, as the end of a sentence."""
    if isinstance(error, _TooLarge):
        return f"it expands to more than {EXPANDED_BYTES:,} bytes and {EXPANSION} times its size: expand it yourself if you trust it"
    if isinstance(error, EOFError):
        return "the compressed file ends too early: get it anew"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error) or type(error).__name__


_READING = (OSError, EOFError, zlib.error, _TooLarge)


def _open(path: Path, base: Path | None) -> BinaryIO:
    """A regular file, opened; a link only within the folder `base`. A pipe or device, which might never end, is not read."""
    try:
        target = path.resolve(strict=True)
    except RuntimeError:
        raise OSError(errno.ELOOP, "its symbolic links run in a circle") from None
    if base and path.is_symlink() and not target.is_relative_to(base):
        raise OSError(errno.EXDEV, f"it {_LEADS_OUT}")
    file = os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise OSError(errno.EINVAL, "it is no regular file but a folder, pipe or device by this name")
    return os.fdopen(file, "rb")


def _from_file(path: Path, base: Path | None, shown: str, counted: Counted) -> Iterator[Source]:
    kind = _kind(path.name)
    assert kind is not None
    size = None
    before = counted.read
    try:
        with _open(path, base) as raw:
            size = os.fstat(raw.fileno()).st_size
            source = _expanded(raw, path.suffix.lower())
            items: Iterator[Source]
            if kind == ".jsonl":
                items = _json_lines(source, shown)
            elif kind == ".parquet":
                items = _parquet_rows(source, shown, size)
            else:
                items = iter([_one_document(source, shown, kind)])
            for item in items:
                counted.read = before + raw.tell()
                yield item
    except _READING as error:
        yield Reject(shown, None, "read", f"cannot be {'opened' if size is None else 'read to its end'}: {_reason(error)}", size)
    counted.read = before + (size or 0)


def _one_document(source: BinaryIO, shown: str, kind: str) -> Source:
    data = source.read(DOCUMENT_BYTES + 1)
    if len(data) > DOCUMENT_BYTES:
        return Reject(shown, None, "read", f"is larger than {DOCUMENT_BYTES:,} bytes, the limit of one document: split it", len(data))
    return _read_plain(data, shown) if kind == ".txt" else Page(data, shown)


def _read_plain(data: bytes, shown: str) -> Input | Reject:
    try:
        decoded = decode(data)
    except DecodeError as error:
        return Reject(shown, None, "decode", str(error), len(data))
    return Input(decoded.text, decoded.encoding, shown)


# --- JSON lines, Parquet, HTML ----------------------------------------------------------------------------------------


class _ParseError(ValueError):
    """The format or a field is wrong; the message is the reject's sentence."""


def _not_finite(name: str) -> NoReturn:
    raise _ParseError(f"holds {name}, which is no JSON: write null instead")


def _json_lines(source: BinaryIO, shown: str) -> Iterator[Input | Reject]:
    number = blank = 0
    while line := source.readline(DOCUMENT_BYTES + 1):
        number += 1
        if len(line) > DOCUMENT_BYTES:
            size = len(line)
            while line and not line.endswith(b"\n"):  # to the end of this line, without holding it
                line = source.readline(DOCUMENT_BYTES)
                size += len(line)
            yield Reject(shown, number, "read", f"the line is longer than {DOCUMENT_BYTES:,} bytes, the limit of one document", size)
            continue
        if number == 1 and line.startswith((b"\xff\xfe", b"\xfe\xff")):
            yield Reject(shown, None, "decode", "JSON lines must be UTF-8 and this file is UTF-16: convert it", None)
            return
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.isspace() or not line:
            blank += 1
        else:
            yield _json_line(line, shown, number)
    if number == blank:
        yield Reject(
            shown, None, "read", "the file is empty" if not number else f"the file is blank: {number:,} lines and none with a document", None
        )


def _json_line(line: bytes, shown: str, number: int) -> Input | Reject:
    size = len(line)
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_not_finite)
        if not isinstance(row, dict):
            raise _ParseError("is no JSON object: every line must be {…} with the field text")
        return _document(row, "utf-8", shown, number)
    except UnicodeDecodeError as error:
        return Reject(shown, number, "decode", f"the line is not UTF-8 (byte {error.start}): convert the file", size)
    except DecodeError as error:
        return Reject(shown, number, "decode", f"text: {error}", size)
    except _ParseError as error:
        return Reject(shown, number, "parse", str(error), size)
    except RecursionError:
        return Reject(shown, number, "parse", "the JSON is nested too deeply", size)
    except ValueError as error:  # JSONDecodeError, and numbers of too many digits
        return Reject(shown, number, "parse", f"is no valid JSON: {error}", size)


def _parquet_rows(source: BinaryIO, shown: str, size: int) -> Iterator[Input | Reject]:
    """Row group by row group; of the columns only those that the contract names are read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(source if source.seekable() else io.BytesIO(source.read()))
        columns = [name for name in file.schema_arrow.names if name in FIELDS]
        if "text" not in columns:
            raise _ParseError("the Parquet file has no column text")
        if sum(file.metadata.row_group(i).total_byte_size for i in range(file.num_row_groups)) > max(EXPANDED_BYTES, EXPANSION * size):
            raise _TooLarge
        number = 0
        for batch in file.iter_batches(batch_size=100, columns=columns):
            for i in range(batch.num_rows):
                number += 1
                yield parquet_row(dict(zip(columns, (batch.column(name)[i] for name in columns), strict=True)), shown, number)
    except _ParseError as error:
        yield Reject(shown, None, "parse", str(error), size)
    except (pa.ArrowException, OSError) as error:
        yield Reject(shown, None, "read", f"is no whole Parquet file: {_reason(error).splitlines()[0]}", size)


def parquet_row(scalars: dict[str, Any], shown: str, number: int | None) -> Input | Reject:
    """One row, as scalars of Arrow by column."""
    try:
        return _document({name: scalar.as_py() for name, scalar in scalars.items()}, "utf-8", shown, number)
    except UnicodeDecodeError:
        return Reject(shown, number, "decode", "a string of the row is not UTF-8", None)
    except DecodeError as error:
        return Reject(shown, number, "decode", f"text: {error}", None)
    except (_ParseError, ValueError, OverflowError) as error:
        return Reject(shown, number, "parse", str(error), None)


@cache
def _page_libraries() -> str:
    found = []
    for library in ("trafilatura", "viparse"):
        with suppress(PackageNotFoundError):
            found.append(f"{library} {version(library)}")
    return ", ".join(found)


def read_page(data: bytes, shown: str) -> Input | Reject:
    """The main text and the metadata of a web page; its date from the page's structure, never from the body."""
    try:
        return _page(data, shown)
    except DecodeError as error:
        return Reject(shown, None, "decode", str(error), len(data))
    except _ParseError as error:
        return Reject(shown, None, "parse", str(error), len(data))


def _page(data: bytes, shown: str) -> Input:
    try:
        import trafilatura
    except ImportError:
        raise _ParseError("is a web page: install the extra for HTML first: pip install 'dangbo[html]'") from None
    decoded = decode(data)
    try:
        page = trafilatura.bare_extraction(
            decoded.text,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # the parsers below it raise many kinds; one page must not stop the run
        raise _ParseError(f"cannot be read as a web page: {type(error).__name__}: {error}") from None
    found: dict[str, Any] = {} if page is None else page if isinstance(page, dict) else page.as_dict()
    if not (found.get("text") or "").strip():
        raise _ParseError("no main text was found in the web page: save the article as .txt")
    names = {"text": "text", "title": "title", "byline": "author", "source": "sitename", "url": "url", "published": "date"}
    return _document({ours: found.get(theirs) for ours, theirs in names.items()}, decoded.encoding, shown, None)


# --- fields -----------------------------------------------------------------------------------------------------------

FIELDS = ("id", "text", "title", "byline", "source", "url", "published")
_FIRST_YEAR, _LAST_YEAR = 1800, 2200  # other years stand for "unknown" (0001-01-01, 9999-12-31) and would make all dates of the text wrong
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T].*)?", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].*)?", re.DOTALL)


def _document(row: dict[str, Any], encoding: str, shown: str, number: int | None) -> Input:
    """A row's fields, checked. Raises _ParseError for a wrong field and DecodeError for a text that is none."""
    text = row.get("text")
    if not isinstance(text, str):
        raise _ParseError("the field text is missing" if text is None else f"the field text must be a string, not {type(text).__name__}")
    if len(text) > DOCUMENT_BYTES:
        raise _ParseError(f"the text is longer than {DOCUMENT_BYTES:,} characters, the limit of one document")
    supplied = Supplied(
        title=_string(row, "title"),
        byline=_names(row),
        publisher=_string(row, "source"),
        url=_string(row, "url"),
        published=_day(row.get("published")),
    )
    return Input(tidy(text), encoding, shown, number, _identifier(row.get("id")), supplied)


def _string(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _ParseError(f"the field {name} must be a string, not {type(value).__name__}")
    try:
        return " ".join(tidy(value).split())
    except DecodeError as error:
        if not value.strip():
            return None
        raise _ParseError(f"the field {name} {error}") from None


def _names(row: dict[str, Any]) -> tuple[str, ...]:
    value = row.get("byline")
    if isinstance(value, (list, tuple)):
        parts = [_string({"byline": one}, "byline") for one in value]
    else:
        whole = _string(row, "byline")
        parts = re.split(r"\s*;\s*", whole) if whole else []
    return tuple(part for part in parts if part)


def _identifier(value: Any) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise _ParseError(f"the field id must be a string or a whole number, not {type(value).__name__}")
    return _string({"id": str(value)}, "id")


def _day(value: Any) -> dt.date | None:
    """`2020-05-31`, `2020-05-31T07:00:00+07:00`, `31/05/2020 07:00`, a date or a time stamp (its own day, not UTC's)."""
    if value is None or value == "":
        return None
    day = None
    if isinstance(value, dt.datetime):
        day = value.date()
    elif isinstance(value, dt.date):
        day = value
    elif isinstance(value, str):
        text = value.strip()
        with suppress(ValueError):
            if match := _YEAR_FIRST.fullmatch(text):
                day = dt.date(*map(int, match.groups()))
            elif match := _DAY_FIRST.fullmatch(text):
                day = dt.date(*map(int, reversed(match.groups())))
    if day is not None and _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return day
    raise _ParseError(f"the field published is no day: {str(value)[:40]!r}; write YYYY-MM-DD, or leave it out")
