"""What a file holds → inputs: a text, the lines of JSON, the rows of Parquet, a web page; whatever is wrong becomes a Reject that says so."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import Any, BinaryIO, NoReturn

from pipeline import opening
from pipeline.article import Supplied, id_from
from pipeline.decode import DecodeError, decode, tidy

DOCUMENT_BYTES = 64_000_000  # one document, or one line of JSON; no article is near it


@dataclass(frozen=True)
class Input:
    """One document as it came in; `text` is NFC with LF line ends."""

    text: str
    encoding: str
    source_path: str  # relative to the input folder, with `/`; a single file's name
    source_line: int | None = None  # line (JSONL) or row (Parquet), from 1
    source_id: str | None = None
    supplied: Supplied = field(default_factory=Supplied)

    @cached_property
    def _measured(self) -> tuple[str, int, str]:
        data = self.text.encode()
        digest = hashlib.sha256(data)
        return digest.hexdigest(), len(data), id_from(digest, self.supplied)

    @property
    def sha256(self) -> str:
        """Of the text as UTF-8."""
        return self._measured[0]

    @property
    def size(self) -> int:
        """Bytes of the text as UTF-8."""
        return self._measured[1]

    @property
    def key(self) -> str:
        """All that what is found in it depends on: the same for every copy, wherever it stands."""
        return self._measured[2]


@dataclass(frozen=True)
class Page:
    """A web page as it came in, not parsed yet: that costs more than all other reading, so it is a worker's task (`read_page`)."""

    data: bytes
    source_path: str
    source_line: None = None

    @cached_property
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


Source = Input | Page | Reject


# --- text files -------------------------------------------------------------------------------------------------------


def one_document(source: BinaryIO, shown: str, kind: str) -> Source:
    data = source.read(DOCUMENT_BYTES + 1)
    if len(data) > DOCUMENT_BYTES:
        return Reject(shown, None, "read", f"is larger than {DOCUMENT_BYTES:,} bytes, the limit of one document: split it", len(data))
    return read_plain(data, shown) if kind == ".txt" else Page(data, shown)


def read_plain(data: bytes, shown: str) -> Input | Reject:
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


def json_lines(source: BinaryIO, shown: str) -> Iterator[Input | Reject]:
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


def parquet_rows(source: BinaryIO, shown: str, size: int) -> Iterator[Input | Reject]:
    """Row group by row group; of the columns only those that the contract names are read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(source if source.seekable() else io.BytesIO(source.read()))
        columns = [name for name in file.schema_arrow.names if name in FIELDS]
        if "text" not in columns:
            raise _ParseError("the Parquet file has no column text")
        if sum(file.metadata.row_group(i).total_byte_size for i in range(file.num_row_groups)) > max(
            opening.EXPANDED_BYTES, opening.EXPANSION * size
        ):
            raise opening.TooLargeError
        number = 0
        for batch in file.iter_batches(batch_size=100, columns=columns):
            for i in range(batch.num_rows):
                number += 1
                yield parquet_row(dict(zip(columns, (batch.column(name)[i] for name in columns), strict=True)), shown, number)
    except _ParseError as error:
        yield Reject(shown, None, "parse", str(error), size)
    except (pa.ArrowException, OSError) as error:
        yield Reject(shown, None, "read", f"is no whole Parquet file: {opening.reason(error).splitlines()[0]}", size)


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
