"""Every word list loads, and every example sentence contains the word that it is an example of."""

from __future__ import annotations

from importlib.resources import files

import pytest

from pipeline import lexicon
from pipeline.fold import fold, fold_tones

NAMES = sorted(path.name.removesuffix(".csv") for path in (files("pipeline") / "lexicons").iterdir() if path.name.endswith(".csv"))


@pytest.mark.parametrize("name", NAMES)
def test_list_loads_and_examples_contain_their_word(name: str) -> None:
    rows = lexicon.read(name)
    assert rows
    for row in rows:
        if row.get("example"):
            assert fold(row["surface"]) in fold(row["example"]), row


def test_alternation_prefers_the_longest_and_takes_extra_spaces() -> None:
    import re

    pattern = re.compile(lexicon.alternation(["chi bộ", "Chi bộ cơ sở"]))
    found = pattern.match(fold("chi  bộ cơ sở"))
    assert found is not None
    assert found.end() == len("chi  bộ cơ sở")


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Bí thư Tỉnh Uỷ", "bí thư tỉnh ủy"),
        ("hoà, hòa, khoá, thuý", "hòa, hòa, khóa, thúy"),
        ("2015 – 2020 — 2021", "2015 - 2020 - 2021"),
        ("Ia H’Drai", "ia h'drai"),
        ("a\u00a0b\u200bc", "a b c"),
        ("Ðảng", "đảng"),
        ("İ", "i"),
    ],
)
def test_fold_unifies_spelling_and_keeps_the_length(printed: str, folded: str) -> None:
    assert fold(printed) == folded
    assert len(fold(printed)) == len(printed)


def test_fold_keeps_the_length_of_every_character() -> None:
    for code in range(0x11_0000):
        if not 0xD800 <= code < 0xE000:
            assert len(fold(chr(code))) == 1, hex(code)


def test_fold_never_drops_diacritics() -> None:
    assert fold("năm") != fold("nam")
    assert fold_tones("quý") == fold_tones("qúy")
