"""spaCy: one DocBin, `docs.spacy`, with a span group for each label; for those who correct with their own code or train with the gold.

`doc.spans["figure"]` holds spans with label and id; `doc.user_data["dangbo"]` holds the document's name and fields, the fields of the
spans by id, and the links. A span without an id, or with one that has no fields, is a new one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.annotate.fields import LABELS
from pipeline.annotate.model import AnnotationError, Choice, Region, Row, Task, formed
from pipeline.annotate.tokens import tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

NAME = "docs.spacy"


def write(tasks: list[Task], folder: Path) -> None:
    """`docs.spacy`."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    DocBin(attrs=[], docs=[_doc(vocab, task) for task in tasks], store_user_data=True).to_disk(folder / NAME)


def _doc(vocab: Vocab, task: Task) -> Doc:
    from spacy.tokens import Doc, Span
    from spacy.util import get_words_and_spaces

    words, spaces = get_words_and_spaces([task.text[a:b] for a, b in tokens(task)], task.text)
    doc = Doc(vocab, words=words, spaces=spaces)
    for label in LABELS:
        group = []
        for region in task.regions:
            if region.label == label:
                place = doc.char_span(*region.spans[0])
                if place is None:  # tokens are cut at the borders of regions, but white space is none
                    raise AnnotationError(f"{task.name}: {region.label} {region.printed(task.text)!r} begins or ends with a space: leave it out")
                group.append(Span(doc, place.start, place.end, label=label, span_id=region.id))
        doc.spans[label] = group
    fields = {region.id: region.fields for region in task.regions}
    doc.user_data["dangbo"] = {"doc": task.name, "document": task.document, "fields": fields, "links": [list(link) for link in task.links]}
    return doc


def read(path: Path, choice: Choice) -> list[Task]:
    """The documents of the `.spacy` files of a folder, or of one file."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    if choice.annotator is not None:
        raise AnnotationError("a DocBin keeps no annotators: leave --annotator out, and give the file of one person")
    paths = sorted(path.glob("*.spacy")) if path.is_dir() else [path]
    if not paths:
        raise AnnotationError(f"{path} holds no .spacy file")
    out = []
    for file in paths:
        try:
            docs = list(DocBin().from_disk(file).get_docs(Vocab()))
        except Exception as error:  # zlib, msgpack and spaCy each raise their own
            raise AnnotationError(f"{file}: no DocBin of spaCy ({error})") from None
        for number, doc in enumerate(docs, 1):
            with formed(f"{file}: doc {number}", "docs/correcting.md says what user_data holds"):
                out.append(_task(doc, f"{file}: doc {number}"))
    return out


def _task(doc: Doc, where: str) -> Task:
    known: Row = json.loads(json.dumps(doc.user_data.get("dangbo") or {}))  # msgpack makes tuples of lists
    if not known.get("doc"):
        raise AnnotationError(f'{where}: no user_data["dangbo"]["doc"]: save the DocBin with store_user_data=True')
    task = Task(known["doc"], doc.text, known.get("document") or {}, reviewed=True, where=f"{where} ({known['doc']})")
    for group, spans in doc.spans.items():
        for number, span in enumerate(spans, 1):
            key = span.id_ or f"{group}-new-{number}"
            label = span.label_ if span.label_ in LABELS else group
            place = ((span.start_char, span.end_char),)
            task.regions.append(Region(key, label, place, known["fields"].get(key) or {}, f"{task.where}, {group} {span.text!r}"))
    task.links = [(a, b) for a, b in known.get("links") or []]
    return task
