"""Offices as pure values, and the examples of the word lists."""

from __future__ import annotations

import pytest

from pipeline import lexicon
from pipeline.find._offices import Office, parse, twins
from pipeline.find._tokens import tokenise
from pipeline.fold import fold
from pipeline.values.offices import expanded, same_office
from tests.examples import run


def office(text: str) -> Office:
    tokens = tokenise(text, fold(text), 0, len(text))
    found = parse(tokens, 0, lambda offset: next((i for i, s in enumerate(tokens.start) if s > offset), len(tokens.low)))
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("Chủ tịch UBND H.", "chủ tịch ủy ban nhân dân huyện"),
        ("Phó Chủ tịch TT HĐND", "phó chủ tịch thường trực hội đồng nhân dân"),
        ("Ủy viên T.Ư Đảng", "ủy viên trung ương đảng"),
        ("Ủy viên BCH Trung ương Đảng", "ủy viên trung ương đảng"),
        ("Phó Trưởng Ban Dân vận", "phó ban dân vận"),
        ("ĐUV Đảng ủy xã", "đảng ủy viên đảng ủy xã"),
        ("UVBTV Huyện ủy", "ủy viên huyện ủy"),
    ],
)
def test_abbreviations_are_written_out(printed: str, written: str) -> None:
    assert expanded(printed) == written


SAME = [
    (("Bí thư", "Tỉnh ủy"), ("Bí thư", None)),
    (("Phó Bí thư", "Tỉnh ủy"), ("Phó Bí thư Thường trực", "Tỉnh ủy")),
    (("Chủ tịch", "UBND tỉnh"), ("Chủ tịch", "Ủy ban nhân dân tỉnh")),
    (("Giám đốc", "Sở TT&TT"), ("Giám đốc", "Sở Thông tin và Truyền thông")),
    (("phó ban", None), ("Phó Trưởng Ban", "Ban Kinh tế Trung ương")),
]
OTHER = [
    (("Bí thư", "Tỉnh ủy"), ("Phó Bí thư", "Tỉnh ủy")),
    (("Chủ tịch", "UBND tỉnh"), ("Chủ tịch", "HĐND tỉnh")),
    (("Tỉnh ủy viên", "Tỉnh ủy"), ("Ủy viên", "Ban Thường vụ Tỉnh ủy")),
    (("Ủy viên", "Trung ương Đảng"), ("Ủy viên dự khuyết", "Trung ương Đảng")),
    (("quyền Chủ tịch", "UBND tỉnh"), ("Chủ tịch", "UBND tỉnh")),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_office_longer_and_shorter(a: tuple[str, str | None], b: tuple[str, str | None]) -> None:
    assert same_office(a, b) and same_office(b, a)


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_two_offices(a: tuple[str, str | None], b: tuple[str, str | None]) -> None:
    assert not same_office(a, b) and not same_office(b, a)


def test_two_offices_under_one_title() -> None:
    assert len(twins(office("Phó Chủ tịch HĐND, UBND tỉnh"))) == 2


def test_a_term_ends_the_phrase() -> None:
    text = "Bí thư Huyện ủy Đăk Tô khóa XV"
    found = office(text)
    assert found.term is not None and found.place is not None
    assert found.end < found.after


@pytest.mark.parametrize("row", lexicon.read("titles"), ids=lambda row: row["surface"])
def test_examples_of_titles(row: dict[str, str]) -> None:
    """Each title of the list is read in its example; where a person is named there, the title is the person's."""
    example = row["example"]
    assert fold(row["surface"]) in fold(example)
    named = [m for m in run(example).found["officials"] if getattr(m, "name", "").startswith("Lê")]
    if "Lê" in example:
        assert any(fold(row["surface"]) in fold(m.position) for m in named), example  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", lexicon.read("bodies"), ids=lambda row: row["surface"])
def test_examples_of_bodies(row: dict[str, str]) -> None:
    assert fold(row["surface"]) in fold(row["example"])


@pytest.mark.parametrize("name", ["fields", "countries", "honorifics", "appointments", "not_names"])
def test_examples_of_other_lists(name: str) -> None:
    for row in lexicon.read(name):
        assert fold(row["surface"]) in fold(row["example"]), row
