"""Patterns over folded text: how spaces are read, and that what makes them quick does not change what they find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.find.base import _letter_first, compile_folded


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
