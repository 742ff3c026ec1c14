"""spaCy Docs with the mentions as span groups, in DocBin files that plain spaCy reads; dangbo need not be installed there.

nlp = spacy.blank("xx")
for path in sorted(Path("for-spacy").glob("*.spacy")):
    for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
        for span in doc.spans["figures"]:
            figures.iloc[int(span.kb_id_)]        # its row of membership_figures
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from pipeline.export.source import Exported, Run
from pipeline.nlp import doc_of
from pipeline.tokenizer import article_of

GROUPS = {"dates": "dates", "officials": "officials", "figures": "membership_figures", "percentages": "percentages"}
CHARACTERS = 5_000_000  # of text in one file: what has to be in memory at a time
DOCUMENTS = 1_000

_Row = dict[str, Any]


class _Mentions:
    """The rows of one table document by document, with their numbers; asked for in the order of the documents."""

    def __init__(self, run: Run, table: str) -> None:
        self._groups = groupby(enumerate(run.rows(table)), key=lambda numbered: str(numbered[1]["doc_id"]))
        self._doc_id: str | None = None
        self._rows: list[tuple[int, _Row]] = []
        self._advance()

    def _advance(self) -> None:
        group = next(self._groups, None)
        self._doc_id, self._rows = (group[0], list(group[1])) if group else (None, [])

    def of(self, doc_id: str) -> list[tuple[int, _Row]]:
        if doc_id != self._doc_id:
            return []
        rows = self._rows
        self._advance()
        return rows


def _doc(row: _Row, mentions: dict[str, _Mentions], vocab: Vocab) -> Doc:
    """The words and sentences of a document, its other columns in `user_data`, its mentions in `spans`."""
    doc = doc_of(article_of(row["text"]), vocab)
    for group, rows in mentions.items():
        found = rows.of(row["doc_id"])
        spans = [
            doc.char_span(m["start_char"], m["end_char"], label=group, kb_id=str(number), span_id=m["rule"], alignment_mode="expand")
            for number, m in found
        ]
        doc.spans[group] = [span for span in spans if span is not None]
        assert len(doc.spans[group]) == len(found), "a mention outside of its text"
    doc.user_data = {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in row.items() if name != "text"}
    return doc


def _chunks(run: Run) -> Iterator[list[_Row]]:
    chunk: list[_Row] = []
    characters = 0
    for row in run.rows("documents"):
        chunk.append(row)
        characters += len(row["text"])
        if characters >= CHARACTERS or len(chunk) >= DOCUMENTS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


def write(run: Run, folder: Path) -> Exported:
    """Write `docs-00001.spacy`, `docs-00002.spacy` …"""
    done = Exported([], {"documents": 0} | dict.fromkeys(GROUPS, 0))
    for earlier in folder.glob("docs-*.spacy"):
        earlier.unlink()
    mentions = {group: _Mentions(run, table) for group, table in GROUPS.items()}
    for number, rows in enumerate(_chunks(run), start=1):
        vocab = Vocab()  # a new one for each file, or it would hold the words of all
        docs = [_doc(row, mentions, vocab) for row in rows]
        path = folder / f"docs-{number:05}.spacy"
        aside = folder / f".{path.name}.part"
        DocBin(attrs=["SENT_START"], store_user_data=True, docs=docs).to_disk(aside)
        os.replace(aside, path)
        done.files.append(path)
        done.rows["documents"] += len(docs)
        for group in GROUPS:
            done.rows[group] += sum(len(doc.spans[group]) for doc in docs)
    return done
