"""Documents → the rows of every table. This is what a worker process does.

Processes exchange plain inputs and Arrow tables, never spaCy Docs; the rows of a document depend on it alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence

import pyarrow as pa
from pydantic import ValidationError

from pipeline.assemble import printable, reject_table
from pipeline.extraction import process
from pipeline.kept import KEYS, Failure
from pipeline.link import localities
from pipeline.records import Row, adapter, rows_of
from pipeline.sources import Input, Item, Page, Reject, read_page
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
    return Reject(source.source_path, source.source_line, stage, error, source.size)


def process_shard(items: Sequence[Item | Reject], tokens: bool = False, begin: Callable[[int | None], None] = lambda _: None) -> dict[str, pa.Table]:
    """The Arrow table of every record kind for these inputs, in order; a document that fails becomes a reject.

    `begin` is told the place of each document before it is tried, and None when all are done.
    """
    models = TABLES | (ON_REQUEST if tokens else {})
    records: dict[str, list[object]] = {table: [] for table in models if table != "rejects"}
    rejects: list[Reject] = []
    for place, item in enumerate(items):
        if isinstance(item, Reject):
            rejects.append(item)
            continue
        begin(place)
        try:
            context = {"document": item.source.text}
            checked = {table: adapter(table).validate_python(rows, context=context) for table, rows in rows_of_item(item, tokens).items()}
        except Exception as error:  # one article must never stop the run; the reject says what happened to it
            said = (
                _sentence(error) if isinstance(error, ValidationError) else f"{type(error).__name__}: {_short(error)}; please report it with the text"
            )
            stage = "validate" if isinstance(error, ValidationError) else "extract"
            rejects.append(_failed(item, stage, said))
            continue
        for table, rows in checked.items():
            records[table] += rows
    begin(None)
    return {table: to_table(models[table], some) for table, some in records.items()} | {"rejects": reject_table(rejects)}  # type: ignore[arg-type]


def extract(
    sources: Sequence[Input | Page], tokens: bool, refused: Mapping[int, str], begin: Callable[[int | None], None]
) -> tuple[dict[str, pa.Table], dict[str, Failure]]:
    """The tables of a pack (see `pipeline.kept`), and by key the sources that failed.

    `refused`: places of sources that are not tried, with the reason; `begin` is told the place of each before it is tried.
    """
    failed = {sources[place].key: Failure("extract", reason) for place, reason in refused.items()}
    documents: dict[str, Input] = {}
    items: dict[str, Item] = {}  # by doc_id: pages that differ may hold the same article
    for place, source in enumerate(sources):
        if place in refused:
            continue
        document = _parsed(source, place, begin)
        if isinstance(document, Reject):
            failed[source.key] = Failure(document.stage, printable(document.error))
            continue
        documents[source.key] = document
        items.setdefault(document.key, Item(place, document.key, None, document))
    tried = list(items.values())
    tables = process_shard(tried, tokens, lambda at: begin(None if at is None else tried[at].index))
    rows = {doc_id: row for row, doc_id in enumerate(tables["documents"]["doc_id"].to_pylist())}
    said = dict(zip((doc_id for doc_id in items if doc_id not in rows), tables.pop("rejects").to_pylist(), strict=True))
    keys = []
    for key, document in documents.items():
        if document.key in rows:
            keys.append({"key": key, "row": rows[document.key], "encoding": document.encoding})
        else:
            failed[key] = Failure(said[document.key]["stage"], said[document.key]["error"])
    of_pages = {document.key for key, document in documents.items() if key != document.key}
    tables["documents"] = _without_texts(tables["documents"], of_pages)
    return {"keys": pa.Table.from_pylist(keys, schema=KEYS), **tables}, failed


def _parsed(source: Input | Page, place: int, begin: Callable[[int | None], None]) -> Input | Reject:
    if isinstance(source, Input):
        return source
    begin(place)
    return read_page(source.data, source.source_path)


def _without_texts(documents: pa.Table, but: Collection[str]) -> pa.Table:
    """Every run reads the texts anyway, but for those that a web page must be parsed for."""
    pairs = zip(documents["doc_id"].to_pylist(), documents["text"].to_pylist(), strict=True)
    at = documents.schema.get_field_index("text")
    return documents.set_column(at, documents.schema.field(at), pa.array([text if doc_id in but else "" for doc_id, text in pairs], pa.string()))
