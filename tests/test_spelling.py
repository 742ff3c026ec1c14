"""Figures and percentages do not depend on how the characters are written: composition, tone marks, dashes, spaces, case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from pipeline import extract
from pipeline.article import Article
from pipeline.find.figures import FigureMention
from pipeline.find.percentages import PercentageMention
from tests.examples import parse, run
from tests.test_figures import FINDS as FIGURES
from tests.test_figures import FINDS_NOTHING as NO_FIGURES
from tests.test_percentages import FINDS as PERCENTAGES
from tests.test_percentages import FINDS_NOTHING as NO_PERCENTAGES

SENTENCES = [parse(marked)[0] for marked in (*FIGURES, *PERCENTAGES, *NO_FIGURES, *NO_PERCENTAGES)]
_NEW_TO_OLD = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ"}
_OLD_TO_NEW = {old: new for new, old in _NEW_TO_OLD.items()}


def _replaced(table: dict[str, str], text: str) -> str:
    return re.sub("|".join(table), lambda m: table[m.group()], text)


# Each keeps the length of the text, so that the spans are the same as well.
SAME_LENGTH: dict[str, Callable[[str], str]] = {
    "old tone marks": lambda text: _replaced(_NEW_TO_OLD, text),
    "new tone marks": lambda text: _replaced(_OLD_TO_NEW, text),
    "en dashes": lambda text: text.replace("-", "–"),
    "em dashes": lambda text: text.replace("–", "—").replace("-", "—"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "round quotes": lambda text: re.sub('"([^"]*)"', "“\\1”", text),
}


def said(article: Article) -> list[tuple[Any, ...]]:
    """What is found, without what is printed."""
    rows: list[tuple[Any, ...]] = []
    for figure in article.found["figures"]:
        assert isinstance(figure, FigureMention)
        period = (figure.period_start, figure.period_end, figure.period_source)
        number = (figure.value, figure.value_high, figure.denominator, figure.qualifier)
        rows.append((figure.start, figure.end, number, figure.unit, figure.measure, figure.part_of, period, figure.scope is None))
    for share in article.found["percentages"]:
        assert isinstance(share, PercentageMention)
        rows.append((share.start, share.end, share.value, share.value_high, share.qualifier, share.relation, share.figure, share.base is None))
    return rows


@pytest.mark.parametrize("variant", SAME_LENGTH)
def test_the_characters_make_no_difference(variant: str) -> None:
    for text in SENTENCES:
        other = SAME_LENGTH[variant](text)
        if other != text:
            assert said(run(other, "2020-06-15")) == said(run(text, "2020-06-15")), other


def test_capital_letters_make_no_difference_to_the_numbers() -> None:
    """A headline in capitals; whose figures they are is read from proper names, which capitals hide."""

    def numbers(text: str) -> list[tuple[Any, ...]]:
        found = run(text, "2020-06-15").found
        figures = [(m.start, m.value, m.denominator, m.unit, m.measure, m.qualifier) for m in found["figures"] if isinstance(m, FigureMention)]
        shares = [(m.start, m.value, m.relation, m.qualifier) for m in found["percentages"] if isinstance(m, PercentageMention)]
        return [*figures, *shares]

    for text in SENTENCES:
        if len(text.upper()) == len(text) and "\n" not in text:  # a line that goes on in capitals is a new line
            assert numbers(text.upper()) == numbers(text), text


@pytest.mark.parametrize("form", ["NFD", "NFC"])
def test_composition_makes_no_difference(form: str) -> None:
    for text in SENTENCES[::4]:
        plain, other = extract(text), extract(unicodedata.normalize(form, text))
        assert [row.model_dump(exclude={"doc_id"}) for row in other.membership_figures] == [
            row.model_dump(exclude={"doc_id"}) for row in plain.membership_figures
        ], text
        assert [row.value for row in other.percentages] == [row.value for row in plain.percentages]


@pytest.mark.parametrize("spaces", ["  ", " \u00a0"])
def test_doubled_spaces_behind_a_number_change_no_value(spaces: str) -> None:
    for text in SENTENCES[::2]:
        plain = [row[2:5] for row in said(run(text, "2020-06-15"))]
        assert [row[2:5] for row in said(run(re.sub(r"(?<=\d) ", spaces, text), "2020-06-15"))] == plain, text
