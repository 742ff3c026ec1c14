"""Personal names as pure values."""

from __future__ import annotations

import pytest

from pipeline.values.names import is_particle, is_short_form, is_vietnamese, looks_kinh, looks_native, name_key, surely_kinh


@pytest.mark.parametrize("name", ["nguyễn văn an", "lê thị hồng hạnh", "tô lâm", "trần an", "võ thái nguyên", "lò văn muôn", "quàng thị xuân"])
def test_kinh_names(name: str) -> None:
    assert looks_kinh(name.split())


@pytest.mark.parametrize("words", ["kon tum", "ủy ban", "đăk tô", "an giang", "nguyễn", "a pớt", "donald trump", "long an", "trang nk news"])
def test_no_kinh_names(words: str) -> None:
    assert not looks_kinh(words.split())


@pytest.mark.parametrize("name", ["a pớt", "y thanh hà niê", "h'yim kđoh", "u huấn", "rơ châm h'phik", "siu hương"])
def test_names_of_the_highlands(name: str) -> None:
    assert looks_native(name.split())


def test_two_syllables_are_sure_with_a_middle_name_only() -> None:
    assert surely_kinh(["nguyễn", "văn"])
    assert surely_kinh(["lê", "bá"])
    assert not surely_kinh(["hà", "giang"])
    assert surely_kinh(["trần", "văn", "thuận"])


@pytest.mark.parametrize("syllable", ["h'yim", "k'đức", "a", "y"])
def test_particles(syllable: str) -> None:
    assert is_particle(syllable)


@pytest.mark.parametrize(
    ("syllable", "expected"),
    [("nguyễn", True), ("nghiêm", True), ("trump", False), ("donald", False), ("kim", True), ("siphandon", False)],
)
def test_vietnamese_syllables(syllable: str, expected: bool) -> None:
    assert is_vietnamese(syllable) is expected


@pytest.mark.parametrize(("a", "b"), [("A Pớt", "APớt"), ("Nguyễn Văn Hoà", "NGUYỄN VĂN HÒA"), ("H’Yim", "H'Yim"), ("K’ Đức", "K’Đức")])
def test_spellings_of_one_name(a: str, b: str) -> None:
    assert name_key(a) == name_key(b)


def test_diacritics_tell_names_apart() -> None:
    assert name_key("Lê Văn Tý") != name_key("Lê Văn Ty")


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Châu", "Lê Tiến Châu", True),
        ("Tiến Châu", "Lê Tiến Châu", True),
        ("Lê Tiến Châu", "Lê Tiến Châu", False),
        ("Lê", "Lê Tiến Châu", False),
        ("Y Thanh", "Y Thanh Niê Kđăm", True),
        ("H’Lan", "H’Lan Kbuôr", True),
        ("Y", "Y Thanh Niê", False),
    ],
)
def test_short_forms(short: str, full: str, expected: bool) -> None:
    assert is_short_form(short, full) is expected
