"""dangbo as an ordinary spaCy pipeline, and its components in the pipelines of others."""

from __future__ import annotations

import datetime as dt
import importlib
import tomllib
import unicodedata
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import pipeline
from pipeline.article import Supplied
from pipeline.nlp import COMPONENTS, TOKENIZER, article_in

# invented: "On the morning of 3/2/2021 comrade Lê An, secretary of the province's Party committee, said that it has over 28,940 members."
TEXT = (
    "Sáng 3/2/2021, đồng chí Lê An, Bí thư Tỉnh ủy Kon Tum, cho biết: Đảng bộ tỉnh có hơn 28.940 đảng viên. "
    "Trong năm đã kết nạp 150 đảng viên, đạt 75% kế hoạch."
)


def spans(doc: Doc) -> dict[str, list[str]]:
    return {group: [span.text for span in doc.spans[group]] for group in doc.spans}


def test_nlp_gives_docs_with_span_groups_and_sentences() -> None:
    doc = pipeline.load()(TEXT)
    assert doc.text == TEXT
    assert spans(doc) == {
        "dates": ["Sáng 3/2/2021"],
        "officials": ["Bí thư Tỉnh ủy Kon Tum"],
        "figures": ["28.940 đảng viên", "150 đảng viên"],
        "percentages": ["75%"],
    }
    assert [s.text.split()[0] for s in doc.sents] == ["Sáng", "Trong"]
    assert doc.spans["figures"][0].label_ == "figures"
    assert doc.spans["figures"][0].id_  # the rule
    assert doc.lang_ == "vi"


def test_values_stand_beside_the_spans_in_the_same_order() -> None:
    nlp = pipeline.load()
    doc = nlp(TEXT)
    for group in ("dates", "officials", "figures", "percentages"):
        for span, mention in zip(doc.spans[group], article_in(doc).found[group], strict=True):
            assert span.start_char <= mention.start < mention.end <= span.end_char
    assert [m.value for m in article_in(doc).found["figures"]] == [28940, 150]  # type: ignore[attr-defined]


def test_it_finds_what_extract_finds() -> None:
    doc = pipeline.load()(TEXT)
    result = pipeline.extract(TEXT)
    for group, table in (("dates", result.dates), ("officials", result.officials), ("figures", result.membership_figures)):
        assert [(m.start, m.end) for m in article_in(doc).found[group]] == [(row.start_char, row.end_char) for row in table]  # type: ignore[attr-defined]


def test_pipe_in_order_with_context_and_in_two_processes() -> None:
    nlp = pipeline.load()
    pairs = list(nlp.pipe([(TEXT, 1), ("Không có gì.", 2), (TEXT, 3)], as_tuples=True))
    assert [context for _, context in pairs] == [1, 2, 3]
    assert [len(doc.spans["figures"]) for doc, _ in pairs] == [2, 0, 2]
    assert [len(doc.spans["figures"]) for doc in nlp.pipe([TEXT, "Không có gì."], n_process=2)] == [2, 0]


def test_a_publication_day_is_supplied_before_the_components_run() -> None:
    """`sáng 25/6` (the morning of 25 June) has its year from the day of publication."""
    for nlp in (pipeline.load(), _with("dangbo_dates")):
        doc = nlp.make_doc("Sáng 25/6, Tỉnh ủy Kon Tum họp.")
        article_in(doc).supplied = Supplied(published=dt.date(2020, 6, 26))
        article = article_in(nlp(doc))
        assert [m.value for m in article.found["dates"]] == ["2020-06-25"]  # type: ignore[attr-defined]


def _with(*names: str, lang: str = "xx") -> Language:
    nlp = spacy.blank(lang)
    for name in names:
        nlp.add_pipe(name)
    return nlp


@pytest.mark.parametrize("lang", ["xx", "en"])
def test_components_in_a_pipeline_with_another_tokenizer(lang: str) -> None:
    nlp = _with("dangbo_dates", "dangbo_officials", "dangbo_figures", "dangbo_percentages", lang=lang)
    nlp.add_pipe("sentencizer", first=True)
    doc = nlp(TEXT)
    assert doc.text == TEXT
    assert spans(doc)["figures"] == ["28.940 đảng viên", "150 đảng viên"]
    ours = article_in(pipeline.load()(TEXT)).found
    for group, mentions in article_in(doc).found.items():
        assert mentions == ours[group]  # the same to the character, whoever made the words


def test_a_span_is_widened_to_the_words_of_the_other_tokenizer() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = lambda text: Doc(nlp.vocab, words=text.split(" "))  # type: ignore[assignment]
    nlp.add_pipe("dangbo_dates")
    doc = nlp("Họp ngày 3/2/2021. Hết")
    assert spans(doc)["dates"] == ["ngày 3/2/2021."]
    assert [doc.text[m.start : m.end] for m in article_in(doc).found["dates"]] == ["ngày 3/2/2021"]


@pytest.mark.parametrize(("names", "missing"), [(["dangbo_figures"], "dangbo_dates"), (["dangbo_dates", "dangbo_percentages"], "dangbo_figures")])
def test_a_component_that_is_missing_is_named(names: list[str], missing: str) -> None:
    with pytest.raises(ValueError, match=rf"nlp.add_pipe\('{missing}', before='{names[-1]}'\)"):
        _with(*names)(TEXT)


def test_text_in_another_normal_form_is_told() -> None:
    decomposed = unicodedata.normalize("NFD", TEXT)
    for nlp in (pipeline.load(), _with("dangbo_dates")):
        with pytest.warns(UserWarning, match="not NFC"):
            assert nlp(decomposed).text == decomposed


def test_to_disk_and_back(tmp_path: Path) -> None:
    pipeline.load().to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == list(COMPONENTS)
    assert spans(again(TEXT)) == spans(pipeline.load()(TEXT))
    assert again.config["nlp"]["tokenizer"] == {"@tokenizers": TOKENIZER}


def test_docs_in_bytes_and_docbin_keep_their_spans() -> None:
    """The Article stays behind: it is no part of spaCy's formats."""
    nlp = pipeline.load()
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert spans(again) == spans(doc)
    assert again._.article is None
    (stored,) = DocBin(store_user_data=True, docs=[doc]).get_docs(nlp.vocab)
    assert spans(stored) == spans(doc)


def test_entry_points_name_what_is_registered() -> None:
    """The same in an installed wheel, where nobody imports `pipeline` first: tests/test_wheel.py."""
    declared = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    assert list(declared["spacy_factories"]) == list(COMPONENTS)
    for name, place in declared["spacy_factories"].items():
        module, function = place.split(":")
        assert callable(getattr(importlib.import_module(module), function))
        assert Language.has_factory(name)
    assert list(declared["spacy_tokenizers"]) == [TOKENIZER]
