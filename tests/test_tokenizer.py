"""The tokenizer never changes the text, and its words are underthesea's."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from underthesea import sent_tokenize, word_tokenize

from pipeline.nlp import load
from pipeline.tokenizer import _ends, sentences_of, tokens_of

SEEDS = sorted(Path("seeds").glob("*.txt"))

HOSTILE = [
    "",
    " ",
    "\n\n\n",
    "a  b\t c",
    " đầu dòng và cuối dòng ",
    "Đồng chí\u00a0Ðinh Văn Ân, hoà hợp",  # no-break space; the letter eth in place of đ; old tone placement
    "zero\u200bwidth",
    "https://example.vn/a_b?c=1&d=2",
    "🎉 20%🎉",
    "a\u0301\u0301\u0301",  # combining marks
    "\u202eTHGIR\u202c",
    "x" * 5000,
    "...!!!???…",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_text_is_never_changed(text: str) -> None:
    assert load().make_doc(text).text == text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_survives(text: str) -> None:
    doc = load().make_doc(text)
    assert doc.text == text
    for start, end in [*doc._.article.tokens, *doc._.article.sentences]:
        assert 0 <= start < end <= len(text)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(["a", "Á", "1", ".", "..", "...", "?", "!", " ", "\t", "”", "…", "TP", "Th.S", "a.i"]), max_size=20).map("".join))
def test_sentences_end_where_underthesea_ends_them(line: str) -> None:
    ends = list(_ends(line))
    parts = [line[start:end].strip() for start, end in zip([0, *ends], ends, strict=False)]
    assert [part for part in parts if part] == sent_tokenize(line)


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.name[:3])
def test_words_are_those_of_the_reference_call(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    expected = [word for line in text.split("\n") if line.strip() for word in word_tokenize(line, use_token_normalize=False)]
    assert [" ".join(text[start:end].split()) for start, end in tokens_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ông A nói. Bà B nghe.", ["Ông A nói.", "Bà B nghe."]),
        # an abbreviation of a place or degree ends no sentence
        ("Ông ở TP. Hồ Chí Minh. Bà ở Q. 3.", ["Ông ở TP. Hồ Chí Minh.", "Bà ở Q. 3."]),
        ("ThS. Lê An dự họp.", ["ThS. Lê An dự họp."]),
        # a closing quotation mark stays with its sentence
        ("Ông nói: “Tốt.” Bà nghe.", ["Ông nói: “Tốt.”", "Bà nghe."]),
        # addresses, numbers and the end mark ./. are not cut
        ("Nguồn: thainguyen.gov.vn", ["Nguồn: thainguyen.gov.vn"]),
        ("Có 28.940 đảng viên./.", ["Có 28.940 đảng viên./."]),
        # a missing space after the full stop
        ("Có 20 chi bộ.Trong đó có 3 chi bộ mới.", ["Có 20 chi bộ.", "Trong đó có 3 chi bộ mới."]),
        ("Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentences_of(text)] == sentences
