"""Documents → the tables of a pack (see `pipeline.kept`). This is what a worker process does.

Processes exchange plain inputs and Arrow tables, never spaCy Docs; the rows of a document depend on it alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pyarrow as pa
from pydantic import ValidationError

from pipeline.assemble import printable
from pipeline.extraction import process
from pipeline.formats import Input, Page, Reject, read_page
from pipeline.kept import KEYS, Failure
from pipeline.link import localities
from pipeline.records import Row, adapter, rows_of
from schemas import ON_REQUEST, TABLES
from schemas.arrow import to_table

Records = dict[str, list[Any]]


def _document_row(document: Input, fields: Row) -> Row:
    """A row of `documents`; where the document stands, and whether it is a copy, is put in by `pipeline.assemble`."""
    return {
        "doc_id": document.key,
        "doc_index": 0,
        "duplicate_of": None,
        "source_path": document.source_path,
        "source_line": document.source_line,
        "source_id": document.source_id,
        "sha256": hashlib.sha256(document.text.encode()).hexdigest(),
        "text": document.text,
        "encoding": document.encoding,
        **fields,
    }


def rows_of_document(document: Input, tokens: bool) -> dict[str, list[Row]]:
    """The rows of one document, by table."""
    article = process(document.text, document.supplied)
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


def _checked(document: Input, tokens: bool) -> Records | Failure:
    """The records of one document, validated. One that fails must never stop the run: its reject says what happened."""
    try:
        context = {"document": document.text}
        return {table: adapter(table).validate_python(rows, context=context) for table, rows in rows_of_document(document, tokens).items() if rows}
    except ValidationError as error:
        return Failure("validate", printable(_sentence(error)))
    except Exception as error:
        return Failure("extract", printable(f"{type(error).__name__}: {_short(error)}; please report it with the text"))


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
) -> tuple[dict[str, pa.Table], dict[str, Failure]]:
    """The tables of a pack, and by key the sources that failed.

    `refused`: places of sources that are not tried, with the reason; `begin` is told the place of each before it is tried, and
    None when all are done.
    """
    models = {name: model for name, model in (TABLES | (ON_REQUEST if tokens else {})).items() if name != "rejects"}
    records: Records = {table: [] for table in models}
    keys: list[Row] = []
    failed: dict[str, Failure] = {}
    rows: dict[str, int | Failure] = {}  # by doc_id, since pages that differ may hold the same article
    with_text: set[str] = set()
    for place, source in enumerate(sources):
        if refused and place in refused:
            failed[source.key] = Failure("extract", refused[place])
            continue
        begin(place)
        document = read_page(source.data, source.source_path) if isinstance(source, Page) else source
        if isinstance(document, Reject):
            failed[source.key] = Failure(document.stage, printable(document.error))
            continue
        doc_id = document.key
        if doc_id not in rows:
            rows[doc_id] = _added(_checked(document, tokens), records)
        row = rows[doc_id]
        if isinstance(row, Failure):
            failed[source.key] = row
            continue
        keys.append({"key": source.key, "row": row, "encoding": document.encoding})
        if isinstance(source, Page):
            with_text.add(doc_id)
    begin(None)
    tables = {table: to_table(models[table], some) for table, some in records.items()}
    tables["documents"] = _without_texts(tables["documents"], with_text)
    return {"keys": pa.Table.from_pylist(keys, schema=KEYS), **tables}, failed


def _added(checked: Records | Failure, records: Records) -> int | Failure:
    """Add a document's records to those of the pack; its row in `documents`."""
    if isinstance(checked, Failure):
        return checked
    for table, some in checked.items():
        records[table] += some
    return len(records["documents"]) - 1


def _without_texts(documents: pa.Table, but: set[str]) -> pa.Table:
    """Every run reads the texts anyway, but for those that a web page must be parsed for."""
    pairs = zip(documents["doc_id"].to_pylist(), documents["text"].to_pylist(), strict=True)
    at = documents.schema.get_field_index("text")
    return documents.set_column(at, documents.schema.field(at), pa.array([text if doc_id in but else "" for doc_id, text in pairs], pa.string()))
