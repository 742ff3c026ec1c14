"""The fast segmentation gives underthesea's words: on the seeds, on awkward lines, on random text, on shuffled articles."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from underthesea import word_tokenize
from underthesea.pipeline.word_tokenize.regex_tokenize import tokenize

from pipeline import segment as module
from pipeline.segment import BLOCK, MODEL, VERIFIED, Segmenter, align, crfsuite_weights, fingerprint, segment, segment_together, spans_by_underthesea
from tests.bench.corpus import articles

SEEDS = [path.read_text(encoding="utf-8") for path in sorted(Path("seeds").glob("*.txt"))]


def bare(word: str) -> str:
    """underthesea writes `“ Đảng` for the print `“Đảng` and đ for the letter eth."""
    return "".join(word.split()).replace("Ð", "Đ").replace("ð", "đ")


def check(text: str) -> None:
    expected = [bare(word) for line in text.split("\n") for word in word_tokenize(line, use_token_normalize=False)]
    spans = segment(text)
    assert [bare(text[start:end]) for start, end in spans] == expected
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all("\n" not in text[start:end] and text[start:end] == text[start:end].strip() for start, end in spans)


@pytest.fixture(scope="module")
def segmenter() -> Segmenter:
    return Segmenter()


def test_underthesea_is_the_one_that_was_compared() -> None:
    # On failure: run all tests of this file with the new hash, the heavy one too, before it is written into VERIFIED.
    assert fingerprint() == VERIFIED


@pytest.mark.parametrize("text", SEEDS, ids=range(len(SEEDS)))
def test_seeds(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\n\n \n",
        # one token; two; edges of the windows
        "Đảng",
        "đảng viên",
        "Ban Chấp hành",
        ".",
        # capitals
        "ĐẢNG BỘ TỈNH TỔ CHỨC HỘI NGHỊ LẦN THỨ BA",
        "Đồng Chí Nguyễn Thị Bích Hạnh Dự Và Phát Biểu",
        # numbers, dates, times, plates
        "Có 28.940 đảng viên, tăng 1,25% so với ngày 03/02/2019; 7h30 sáng 12-5, xe 43H-0530, lô 3x4, 10:20:50",
        "² ½ ١٢ 4K 1_000 100,000,000 4.123,2 03-5730-2357",
        # addresses
        "Xem https://example.vn/a_b?c=1&d=2, www.example.gov.vn/tin-tuc.html hoặc (http://example.vn/x(1)) gửi a.b@example.vn.",
        "http://example.vn/........ và example.vn/(a)(b)(c",
        # abbreviations: the dot depends on whether the line ends there
        "Ông A.",
        "Ông A. ",
        "Ông A.\nBà B.\n",
        "TP.HCM, Tp. Huế, T.Ư, NĐ-CP, H&M, ThS. Lê, H’Mông, N'Thôn, v.v... v.v.",
        # faces and signs
        "🎉🎉 vui quá :)) :D :DD =)) <3 => -> ... !!! ♥‿♥ °C",
        ":D",
        # quotation marks, brackets
        "“Dân biết, dân bàn” ‘thi đua’ «mới» (sửa đổi) [1] {2} 'trích' \"dẫn\"",
        # hyphens, underscores
        "Mát-xcơ-va, In-đô-nê-xi-a, a_b, 1.600m-2.000m, tăm-pông",
        # white space of all kinds, and the letter eth
        " đầu  dòng\tvà\u00a0cuối\u3000dòng\x1c hết \u2028 rồi ",
        "Ðồng chí Ðinh Văn Ân, ðảng viên",
        # values that underthesea gives to what lies outside of the line
        "BOS EOS bos eos BOS BOS EOS EOS",
        # letters whose case is not simple
        "İstanbul ŞİŞLİ Straße ΣΟΦΟΣ ǅungla ŉ K",
        "zero\u200bwidth \u202eTHGIR\u202c \ufeff \x00 \x7f",
    ],
)
def test_awkward_lines(text: str) -> None:
    check(text)


TOKENS = [
    "đảng",
    "viên",
    "Đảng",
    "bộ",
    "ủy",
    "Uỷ",
    "TỈNH",
    "ban",
    "nhân",
    "dân",
    "Lê",
    "An",
    "hội",
    "nghị",
    "12",
    "3,5",
    "5%",
    "A.",
    ".",
    "(",
    "”",
    "ð",
    "-",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TOKENS), st.sampled_from([" ", " ", " ", "", "  ", "\n"])), max_size=40))
def test_any_order_of_syllables(parts: list[tuple[str, str]]) -> None:
    check("".join(token + space for token, space in parts))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    check(unicodedata.normalize("NFC", text))


@settings(max_examples=1000, deadline=None)
@given(st.text("aAđĐ19 .,:;/()-_'’&@+=<>xDThsSʺ%\n“”\u00a0", max_size=16))
def test_tokens_are_those_of_the_reference_expression(segmenter: Segmenter, text: str) -> None:
    # also shows that the whole match is the token, and that no token depends on what is beyond white space
    records, start = segmenter._pieces.records(text)
    tokens = [text[at : at + size] for at, size in zip(start.tolist(), records["length"].tolist(), strict=True) if size]
    assert tokens == [token for line in text.split("\n") for token in tokenize(line, use_token_normalize=False)]


def shuffled_articles(count: int) -> Iterator[str]:
    """The seeds' sentences and words in other orders, in other cases, with other numbers."""
    rng = random.Random(20_190_203)
    sentences = [sentence for text in SEEDS for line in text.split("\n") for sentence in line.split(". ") if sentence.strip()]
    words = [word for text in SEEDS for word in text.split()]
    for number in range(count):
        lines = []
        for _ in range(rng.randint(1, 12)):
            parts = [*rng.sample(sentences, rng.randint(1, 4)), " ".join(rng.choices(words, k=rng.randint(1, 30)))]
            rng.shuffle(parts)
            line = rng.choice([". ", ", ", " ", "; ", ".", " – "]).join(parts)
            if number % 3 == 1:
                line = "".join(str(rng.randint(0, 9)) if letter.isdigit() else letter for letter in line)
            lines.append(rng.choice([str.upper, str.lower, str.title])(line) if rng.random() < 0.1 else line)
        yield "\n".join(lines)


def test_shuffled_articles() -> None:
    for text in shuffled_articles(40):
        check(text)


@pytest.mark.heavy
def test_many_shuffled_articles() -> None:
    for text in shuffled_articles(1_500):
        check(text)


@pytest.mark.heavy
def test_many_invented_articles() -> None:
    for invented in articles(1_500, seed=20_190_203):
        check(invented.text)


def test_texts_together_have_the_words_that_they_have_alone() -> None:
    texts = dict(enumerate([*SEEDS, "", "\n", "Đảng bộ.\n", " ", *SEEDS * 3, "", "A."]))
    assert segment_together(texts) == {number: segment(text) for number, text in texts.items()}
    assert segment_together({}) == {} and segment_together({3: ""}) == {3: []}
    assert segment_together({1: "a " * BLOCK, 2: "đảng viên", 3: unicodedata.normalize("NFD", "Đảng")}) == {2: [(0, 9)]}


def test_blocks_change_nothing() -> None:
    text = "\n".join(SEEDS * 4)
    assert len(text) > BLOCK
    line_by_line, offset = [], 0
    for line in text.split("\n"):
        line_by_line += [(offset + start, offset + end) for start, end in segment(line)]
        offset += len(line) + 1
    assert segment(text) == line_by_line


@pytest.mark.parametrize(
    "unit", ["a", "a.", ".", "1", "(", "1.", "http://a(", "http://a" + "." * 60 + "( ", "example.vn/" + "?:" * 40 + " ", " ", "🎉"]
)
def test_hostile_lines_take_linear_time(unit: str) -> None:
    # underthesea's own expression needs hours for some of these
    text = (unit * 50_000)[:50_000]
    assert all(0 <= start < end <= len(text) for start, end in segment(text))


def test_long_pieces_are_not_remembered() -> None:
    segmenter = Segmenter()
    segmenter.spans([" ".join("x" * length for length in range(40, 100))])
    assert max(map(len, segmenter._pieces)) == module.CACHED_LENGTH == 50


def test_what_is_remembered_of_tokens_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CACHED_TOKENS", 100)
    monkeypatch.setattr(module, "CACHED_PIECES", 150)
    small = Segmenter()
    pieces, tokens, sizes = small._pieces, small._pieces._tokens, []
    for text in shuffled_articles(20):
        assert small.spans([text]) == [segment(text)]
        sizes.append((len(pieces), len(tokens)))
    assert (max(size for size, _ in sizes), max(size for _, size in sizes)) == (150, 100)
    assert any(size < before for before, size in pairwise(sizes))


@pytest.mark.parametrize(("name", "value"), [("VERIFIED", "another"), ("MODEL", Path("no-such-folder"))])
def test_another_underthesea_is_used_as_it_is(name: str, value: object, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    expected = segment(SEEDS[0])
    monkeypatch.setattr(module, name, value)
    module._segmenter.cache_clear()
    try:
        assert segment(SEEDS[0]) == expected
        assert segment("đảng viên") == [(0, 9)]
        assert segment_together({0: "đảng viên"}) == {}
    finally:
        module._segmenter.cache_clear()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_text_that_is_not_nfc_goes_to_underthesea() -> None:
    text = unicodedata.normalize("NFD", "Đảng bộ tỉnh")
    assert segment(text) == spans_by_underthesea(text)


def test_align() -> None:
    assert align(["đảng viên", "( Đinh"], "đảng  viên (Ðinh", 5) == [(5, 15), (16, 21)]


def test_weights_of_the_model() -> None:
    weights = crfsuite_weights((MODEL / "models.bin").read_bytes())
    assert len(weights) == 50_671 + 2
    assert weights["B-W"].keys() == weights["I-W"].keys() == {"B-W", "I-W"}
    assert weights["T[0].isdigit=True"]["B-W"] > 2 > -2 > weights["T[0].isdigit=True"]["I-W"]
