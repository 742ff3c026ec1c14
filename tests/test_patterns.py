"""Patterns over folded text: how spaces are read, and that what makes them quick does not change what they find."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline import reference_text
from pipeline.find import date_context, date_days, date_expressions, dates, scan
from pipeline.find.base import _letter_first, compile_folded
from pipeline.find.date_context import Number, at_numbers
from pipeline.find.scan import Ending, Scan, _beginnings


def found(pattern: str, text: str) -> list[str]:
    return [match[0] for match in compile_folded(pattern).finditer(text)]


def test_a_space_is_one_to_three() -> None:
    assert found("bí thư", "bí thư, bí   thư, bíthư, bí    thư") == ["bí thư", "bí   thư"]
    assert found("q ?1", "q1, q 1, q   1, q    1") == ["q1", "q 1", "q   1"]


def test_either_placement_of_the_tone_mark() -> None:
    assert found("uỷ ban|hoà bình", "ủy ban tỉnh hòa bình") == ["ủy ban", "hòa bình"]


def test_capitals_could_never_match() -> None:
    with pytest.raises(ValueError, match="lower case"):
        compile_folded("Bí thư")
    assert found(r"\Abí \D", "bí x") == ["bí x"]


@pytest.mark.parametrize(
    ("written", "run"),
    [
        (r"(?<!\w)xã(?!\w)", r"x(?<!\wx)ã(?!\w)"),
        (r"(?<!\w)(?:tỉnh|xã|thôn)(?!\w)", r"(?:t(?<!\wt)(?:ỉnh|hôn)|x(?<!\wx)ã)(?!\w)"),
        ("bí thư|chủ tịch|bộ trưởng", "(?:b(?:í thư|ộ trưởng)|chủ tịch)"),
        (r"(?<!\w)(?:a(b)|c|ad)", r"(?:a(?<!\wa)(b)|c(?<!\wc)|a(?<!\wa)d)"),  # groups keep their numbers
        (r"(?<!\w)tỉnh|xã", r"(?<!\w)tỉnh|xã"),  # a border of the first alternative alone
        (r"(?<!\w)(?:tỉnh)?xã", r"(?<!\w)(?:tỉnh)?xã"),
        (r"x?y|z", r"x?y|z"),
    ],
)
def test_alternatives_are_tried_by_their_first_letter(written: str, run: str) -> None:
    assert _letter_first(written) == run


WORDS = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=5)


@given(WORDS, st.sampled_from(["{}", "(?:{})", r"(?<!\w)(?:{})", r"(?<!\w)(?:{})(?!\w)", r"(?<!\w){}", "(?:{})c|b"]), st.text("abc (", max_size=20))
def test_the_same_is_found(words: list[str], shape: str, text: str) -> None:
    pattern = shape.format("|".join(words))
    assert [m.span() for m in re.finditer(_letter_first(pattern), text)] == [m.span() for m in re.finditer(pattern, text)]


# --- patterns that are tried only where one of their first words stands


@pytest.fixture(scope="module")
def no_other_scans() -> Iterator[None]:
    others, scan._scans = scan._scans, []
    yield
    scan._scans = others
    scan._automaton.cache_clear()
    scan._places.cache_clear()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("bí thư|chủ tịch", {"bí", "chủ"}),
        (r"(?<!\w)(?:tỉnh|xã)(?!\w)", {"tỉnh", "xã"}),
        (r"(?P<unit>năm|tháng) (?:qua|nay)", {"năm", "tháng"}),
        (r"(?<!vô\ )cùng kỳ", {"cùng"}),
        (r"\bđv\b|đ/c", {"đv", "đ/c"}),
        (r"p(?:v|\.v|hóng)", {"pv", "p.v", "phóng"}),
        (r"quý ?1", {"quý"}),
        (r"quý {1,3}(?:nay|i {1,3}năm)", {"quý nay", "quý  nay", "quý   nay", "quý i", "quý  i", "quý   i"}),  # beyond the first space
        (r"(?:cuối {1,3})?năm {1,3}(?=\d)|quý {0,3}\d", {"cuối năm", "cuối  năm", "cuối   năm", "năm ", "năm  ", "năm   ", "quý"}),
        (r"nămx?", {"năm"}),
        (r"(?:thứ|mùng)+", {"thứ", "mùng"}),
        (r"ab{2}|cd+", {"a", "cd"}),
        (r"(?:ngày )?mùng|(?:và )*nay", {"ngày", "mùng", ""}),
        (r"(?:a(?:b|c)?)?d\(", {"abd(", "acd(", "ad(", "d("}),
        (r"[ab]c|\d", {""}),
    ],
)
def test_the_first_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert _beginnings(pattern) == words


@pytest.mark.parametrize("pattern", [r"(?:ngày )*mùng", r"\d+ năm", "a?", "(?:ab)?", ""])
def test_a_pattern_that_may_begin_with_anything(no_other_scans: None, pattern: str) -> None:
    with pytest.raises(ValueError, match="begins with characters"):
        Scan(pattern)


def test_a_word_that_begins_with_another_is_not_looked_for(no_other_scans: None) -> None:
    assert Scan("đảng|đảng bộ|đảo|năm (?:qua|nay)").words == ["năm   nay", "năm   qua", "năm  nay", "năm  qua", "năm nay", "năm qua", "đảng", "đảo"]


@given(
    st.lists(st.text("ab ", min_size=2, max_size=4).filter(lambda word: " " not in word[:2] and word == word.strip()), min_size=1, max_size=4),
    st.sampled_from(["(?:{})", r"(?<!\w)(?:{})(?!\w)", "(?:{})(?: ?a)*", "(?:{})(?=b)", "(?:a )?(?:{})"]),
    st.text("ab    (", max_size=30),
    st.integers(0, 10),
    st.integers(0, 30),
)
def test_a_scan_finds_what_its_pattern_finds(no_other_scans: None, words: list[str], shape: str, text: str, start: int, end: int) -> None:
    scanned, again = Scan(shape.format("|".join(words))), Scan(words[0])
    for one in (scanned, again):
        assert [m.span() for m in one.finditer(text)] == [m.span() for m in one.pattern.finditer(text)]
        assert [m.span() for m in one.finditer(text, start, end)] == [m.span() for m in one.pattern.finditer(text, start, end)]
        first, expected = one.search(text, start), one.pattern.search(text, start)
        assert (first and first.span()) == (expected and expected.span())


# --- patterns for what a text ends in are tried only where it ends in one of their last syllables


def _cases(ending: Ending) -> st.SearchStrategy[str]:
    """Texts of the words, signs and digits that a pattern is made of."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\\.|\?P<\w+>", " ", ending.pattern.pattern))
    return st.lists(st.sampled_from([*words, *" ,:-(/.\n", "   ", "31", "2"]), max_size=12).map(" ".join).map(lambda text: text.replace(" - ", "-"))


@pytest.mark.parametrize(
    "ending",
    [
        date_context.NAMES, date_context.DOCUMENT, date_context.EDGE_BEFORE, date_days._PREFIX, date_days._CHAIN, dates._MODIFIER,
        reference_text._CUT_OFF,
    ],
)  # fmt: skip
@given(data=st.data())
def test_an_ending_is_found_as_its_pattern_finds_it(ending: Ending, data: st.DataObject) -> None:
    text = data.draw(_cases(ending)) + data.draw(st.sampled_from(["", " ", "  ", "(", " ("]))
    found, expected = ending.search(text), ending.pattern.search(text)
    assert (found[0] if found else "") == (expected[0] if expected else "")  # that of a day's prefix may be empty


# --- patterns of dates are tried only where a number stands that can be of one


@pytest.mark.parametrize("pattern", [date_days.NUMERIC_DAY, date_expressions._MONTH_RANGE, date_expressions._BARE_MONTH])
@given(text=st.text("0123456789/.- :,(%gvà", max_size=30))
@example("12/5/2020, 3 - 4/6 và 7.8-2019")
def test_days_and_months_are_found_as_their_patterns_find_them(pattern: re.Pattern[str], text: str) -> None:
    assert [m.span() for m in at_numbers(pattern, text)] == [m.span() for m in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [
        (date_days._ISO_DAY, "joined year"),
        (date_expressions._ISO_MONTH, "joined year"),
        (date_expressions._YEARS, "joined year"),
        (date_expressions._BARE_YEAR, "year"),
    ],
)
@given(text=st.lists(st.sampled_from(["2020", "1994", "-", "--", "/", " ", "05", "31", ".", "2", "x", "20000"]), max_size=12).map("".join))
def test_years_are_found_as_their_patterns_find_them(pattern: re.Pattern[str], kind: Number, text: str) -> None:
    assert [m.span() for m in at_numbers(pattern, text, kind)] == [m.span() for m in pattern.finditer(text)]
