"""Documents → the tables of a pack (see `pipeline.kept`). This is what a worker process does.

Processes exchange plain inputs and Arrow tables, never spaCy Docs; the rows of a document depend on it alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pyarrow as pa
from pydantic import ValidationError

from pipeline.article import Span
from pipeline.assemble import printable
from pipeline.extraction import process
from pipeline.formats import Input, Page, Reject, read_page
from pipeline.kept import KEYS, Failure
from pipeline.link import localities
from pipeline.records import Row, adapter, rows_of
from pipeline.segment import segment_together
from schemas import ALL, ON_REQUEST, TABLES
from schemas.arrow import to_table
from schemas.columns import Columns, validated

Rows = dict[str, list[Row]]


def _document_row(document: Input, fields: Row) -> Row:
    """A row of `documents`; where the document stands, and whether it is a copy, is put in by `pipeline.assemble`."""
    return {
        "doc_id": document.key,
        "doc_index": 0,
        "duplicate_of": None,
        "source_path": document.source_path,
        "source_line": document.source_line,
        "source_id": document.source_id,
        "sha256": document.sha256,
        "text": document.text,
        "encoding": document.encoding,
        **fields,
    }


def rows_of_document(document: Input, tokens: bool, words: list[Span] | None) -> dict[str, list[Row]]:
    """The rows of one document, by table."""
    article = process(document.text, document.supplied, words)
    metadata, reference = article.metadata, article.reference
    rows = rows_of(article, document.key)
    fields = {
        "n_sentences": len(article.sentences),
        "n_tokens": len(article.tokens),
        "title": metadata.title,
        "byline": list(metadata.byline),
        "publisher": metadata.publisher,
        "url": metadata.url,
        "published": metadata.published,
        "published_text": metadata.published_text,
        "locality": metadata.locality,
        "locality_id": localities.of_document(metadata.locality, localities.around(article)),
        "reference_date": reference.day,
        "reference_precision": reference.precision,
        "reference_source": reference.source,
    }
    rows["documents"] = [_document_row(document, fields)]
    if tokens:
        rows["tokens"] = [
            {"doc_id": document.key, "sentence": article.sentence_at(start), "start_char": start, "end_char": end, "text": article.text[start:end]}
            for start, end in article.tokens
        ]
    return rows


def _found(document: Input, tokens: bool, words: list[Span] | None) -> Rows | Failure:
    """The rows of one document. One that fails must never stop the run: its reject says what happened."""
    try:
        return rows_of_document(document, tokens, words)
    except Exception as error:
        return _failed(error)


def _failed(error: Exception) -> Failure:
    return Failure("extract", printable(f"{type(error).__name__}: {_short(error)}; please report it with the text"))


def _broken(rows: Rows) -> Failure | None:
    """Why the rows of a document break their models, if they do."""
    try:
        for table, some in rows.items():
            adapter(table).validate_python(some, context={"document": rows["documents"][0]["text"]})
    except ValidationError as error:
        return Failure("validate", printable(_sentence(error)))
    except Exception as error:
        return _failed(error)
    return None


def _sentence(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"a row breaks the model {error.title} at {place}: {_short(first['msg'])}; please report it with the text"


def _short(message: object) -> str:
    """A message that may quote the document, in a length that can be read."""
    return str(message)[:300]


def extract(
    sources: Sequence[Input | Page],
    tokens: bool = False,
    refused: Mapping[int, str] | None = None,
    begin: Callable[[int | None], None] = lambda _: None,
    together: bool = True,
) -> tuple[dict[str, pa.Table], dict[str, Failure]]:
    """The tables of a pack, and by key the sources that failed.

    `refused`: places of sources that are not tried, with the reason; `begin` is told the place of each before it is tried, and
    None when all are done. `together`: their words are found before that, in all short texts at once.
    """
    failed: dict[str, Failure] = {}
    found: dict[str, Rows | Failure] = {}  # by doc_id, since pages that differ may hold the same article
    read: list[tuple[Input | Page, str, str]] = []  # with encoding and doc_id
    words = _words(sources) if together else {}
    for place, source in enumerate(sources):
        if refused and place in refused:
            failed[source.key] = Failure("extract", refused[place])
            continue
        begin(place)
        document = read_page(source.data, source.source_path) if isinstance(source, Page) else source
        if isinstance(document, Reject):
            failed[source.key] = Failure(document.stage, printable(document.error))
            continue
        if document.key not in found:
            found[document.key] = _found(document, tokens, words.pop(place, None))
        read.append((source, document.encoding, document.key))
    begin(None)
    columns = _columns(found, [name for name in (*TABLES, *(ON_REQUEST if tokens else ())) if name != "rejects"])
    row_of = {doc_id: row for row, doc_id in enumerate(columns["documents"]["doc_id"])}
    keys = []
    for source, encoding, doc_id in read:
        if isinstance(failure := found[doc_id], Failure):
            failed[source.key] = failure
        else:
            keys.append({"key": source.key, "row": row_of[doc_id], "encoding": encoding})
    with_text = {doc_id for source, _, doc_id in read if isinstance(source, Page)}
    columns["documents"]["text"] = [
        text if doc_id in with_text else "" for doc_id, text in zip(columns["documents"]["doc_id"], columns["documents"]["text"], strict=True)
    ]  # every run reads the texts anyway, but for those that a web page must be parsed for
    tables = {table: to_table(ALL[table], some) for table, some in columns.items()}
    return {"keys": pa.Table.from_pylist(keys, schema=KEYS), **tables}, failed


def _words(sources: Sequence[Input | Page]) -> dict[int, list[Span]]:
    try:
        return segment_together({place: source.text for place, source in enumerate(sources) if isinstance(source, Input)})
    except Exception:  # of one document, which fails when its turn comes
        return {}


def _columns(found: dict[str, Rows | Failure], tables: list[str]) -> dict[str, Columns]:
    """The tables of all documents. In `found`, Failure takes the place of rows that break a model."""
    whole = {doc_id: rows for doc_id, rows in found.items() if not isinstance(rows, Failure)}
    texts = {doc_id: rows["documents"][0]["text"] for doc_id, rows in whole.items()}
    try:
        return {table: validated(ALL[table], [row for rows in whole.values() for row in rows[table]], texts) for table in tables}
    except Exception:  # of one document: its own rows tell
        broken = {doc_id: failure for doc_id, rows in whole.items() if (failure := _broken(rows))}
        if not broken:
            raise
    found |= broken
    return _columns(found, tables)
