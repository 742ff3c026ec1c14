"""The reader of marked-up sentences is strict: a broken example is an error, never a silent pass."""

from __future__ import annotations

import pytest

from tests.examples import check, parse


def test_reads_tags_and_attributes() -> None:
    text, expected = parse("Họp <date value='2020-05-31' start=2020-05-31>sáng 31/5</date>.")
    assert text == "Họp sáng 31/5."
    assert [(text[e.start : e.end], e.attributes) for e in expected] == [("sáng 31/5", {"value": "2020-05-31", "start_date": "2020-05-31"})]


def test_nested_tags_keep_their_spans() -> None:
    text, expected = parse("<official name='A'>Phó <official name='A'>Chủ tịch</official></official>")
    assert [text[e.start : e.end] for e in expected] == ["Phó Chủ tịch", "Chủ tịch"]


@pytest.mark.parametrize(
    "broken",
    [
        "<date value='2020'>năm 2020",  # unclosed
        "năm 2020</date>",  # closes nothing
        "<date value='2020'>năm <figure value=1>2020</date></figure>",  # crossing
        "<day value='2020'>năm 2020</day>",  # unknown tag
        "<date colour='red'>năm 2020</date>",  # unknown column
        "<date value='1' value='2'>năm 2020</date>",  # the same column twice
        "<date>năm 2020</date>",  # nothing to compare
        "<date value='2020>năm 2020</date>",  # broken quotation mark
    ],
)
def test_a_broken_example_is_an_error(broken: str) -> None:
    with pytest.raises(ValueError, match="in "):
        parse(broken)


def test_only_the_kind_under_test_may_be_marked() -> None:
    with pytest.raises(ValueError, match="only <date>"):
        check("date", "<percentage value=5>5%</percentage>")


@pytest.mark.parametrize(
    "wrong",
    [
        "Họp trong <date value='2020'>năm</date> 2020.",  # another span
        "Họp trong năm 2020.",  # found, but not marked
        "<date value='2020'>Họp</date> trong tỉnh.",  # marked, but not found
        "Họp trong <date value='2021'>năm 2020</date>.",  # another value
    ],
)
def test_a_difference_fails(wrong: str) -> None:
    with pytest.raises(AssertionError):
        check("date", wrong)
