"""One shard: a run of consecutive inputs → the rows of every table. This is what a worker process does.

Processes exchange plain inputs and Arrow tables, never spaCy Docs; a shard's result depends on its inputs alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

import pyarrow as pa
from pydantic import ValidationError

from pipeline.link import localities
from pipeline.nlp import process
from pipeline.records import Row, adapter, rows_of
from pipeline.sources import Item, Reject
from schemas import ON_REQUEST, TABLES
from schemas.arrow import to_table

MENTIONS = ("dates", "officials", "membership_figures", "percentages", "checks")


def document_row(item: Item, n_sentences: int, n_tokens: int, fields: Row) -> Row:
    source = item.source
    return {
        "doc_id": item.doc_id,
        "doc_index": item.index,
        "duplicate_of": item.duplicate_of,
        "source_path": source.source_path,
        "source_line": source.source_line,
        "source_id": source.source_id,
        "sha256": hashlib.sha256(source.text.encode()).hexdigest(),
        "text": source.text,
        "encoding": source.encoding,
        "n_sentences": n_sentences,
        "n_tokens": n_tokens,
        **fields,
    }


def rows_of_item(item: Item, tokens: bool) -> dict[str, list[Row]]:
    """The rows of one document, by table; a copy of an earlier document has no mention rows."""
    article = process(item.source.text, item.source.supplied)
    metadata, reference = article.metadata, article.reference
    rows = rows_of(article, item.doc_id)
    if item.duplicate_of is not None:
        rows |= {table: [] for table in MENTIONS}
    fields = {
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
    rows["documents"] = [document_row(item, len(article.sentences), len(article.tokens), fields)]
    if tokens:
        rows["tokens"] = [
            {"doc_id": item.doc_id, "sentence": article.sentence_at(start), "start_char": start, "end_char": end, "text": article.text[start:end]}
            for start, end in article.tokens
        ]
    return rows


def _sentence(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"a row breaks the model {error.title} at {place}: {_short(first['msg'])}; please report it with the text"


def _short(message: object) -> str:
    """A message that may quote the document, in a length that can be read."""
    return str(message)[:300]


def _failed(item: Item, stage: str, error: str) -> Reject:
    source = item.source
    return Reject(source.source_path, source.source_line, stage, error, len(source.text.encode()))


_NOTHING: Mapping[int, str] = {}


def process_shard(
    items: list[Item | Reject], tokens: bool = False, refused: Mapping[int, str] = _NOTHING, begin: Callable[[int | None], None] = lambda _: None
) -> dict[str, pa.Table]:
    """The Arrow table of every record kind for these inputs, in order; a document that fails becomes a reject.

    `refused`: places of documents that are not tried, with the reason; `begin` is told the place of each before it is tried.
    """
    models = TABLES | (ON_REQUEST if tokens else {})
    records: dict[str, list[object]] = {table: [] for table in models}
    rejects: list[Row] = []
    for place, item in enumerate(items):
        if isinstance(item, Reject):
            rejects.append(_reject_row(item))
            continue
        source = item.source
        if place in refused:
            rejects.append(_reject_row(_failed(item, "extract", refused[place])))
            continue
        begin(place)
        try:
            context = {"document": source.text}
            checked = {table: adapter(table).validate_python(rows, context=context) for table, rows in rows_of_item(item, tokens).items()}
        except Exception as error:  # one article must never stop the run; the reject says what happened to it
            said = (
                _sentence(error) if isinstance(error, ValidationError) else f"{type(error).__name__}: {_short(error)}; please report it with the text"
            )
            stage = "validate" if isinstance(error, ValidationError) else "extract"
            rejects.append(_reject_row(_failed(item, stage, said)))
            continue
        for table, rows in checked.items():
            records[table] += rows
    begin(None)
    records["rejects"] += adapter("rejects").validate_python(rejects)
    return {table: to_table(model, records[table]) for table, model in models.items()}  # type: ignore[arg-type]


def _reject_row(reject: Reject) -> Row:
    error = reject.error.encode("utf-8", "backslashreplace").decode()  # it may quote half a surrogate pair
    return {"source_path": reject.source_path, "line": reject.line, "stage": reject.stage, "error": error, "bytes": reject.bytes}
