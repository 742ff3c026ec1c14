"""The scorer itself, and the floors that the seeds must hold."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.accuracy import Score, accept, changes, errors, evaluate, expanded, place, same_field, score_officials, score_spans, table

FLOORS = tomllib.loads(Path("tests/floor.toml").read_text(encoding="utf-8"))


@cache
def seeds() -> dict[str, Score]:
    return evaluate(Path("seeds"), Path("tests/gold"))


@pytest.mark.parametrize("name", [n for n in FLOORS if n != "fields"])
def test_seeds_hold_their_floor(name: str) -> None:
    score = seeds()[name]
    for measure, floor in FLOORS[name].items():
        assert getattr(score, measure) >= floor, "\n".join([table(seeds()), *errors(seeds())])


@pytest.mark.parametrize("name", FLOORS["fields"])
def test_seed_fields_hold_their_floor(name: str) -> None:
    for column, floor in FLOORS["fields"][name].items():
        right, of = seeds()[name].fields[column]
        assert right / of >= floor, "\n".join(errors(seeds()))


TEXT = "Có 20 đảng viên, 20 chi bộ và 30 đảng viên."


def figure(text: str, value: int, unit: str = "member", **more: Any) -> dict[str, Any]:
    start = TEXT.index(text)
    return (
        {"text": text, "start_char": start, "end_char": start + len(text), "value": value, "denominator": None, "unit": unit, "rule": "r"}
        | dict.fromkeys(("measure", "qualifier", "subject", "scope", "locality", "period_start", "period_end"))
        | more
    )


def gold(text: str, value: int, unit: str = "member", **more: Any) -> dict[str, Any]:
    return {"text": text, "n": 1, "value": value, "denominator": None, "unit": unit} | more


def scored(expected: list[dict[str, Any]], found: list[dict[str, Any]]) -> Score:
    score = Score()
    score_spans(score, "figures", "doc", TEXT, expected, found)
    return score


def test_right_missed_and_surplus_are_counted() -> None:
    score = scored([gold("20 đảng viên", 20), gold("30 đảng viên", 30)], [figure("20 đảng viên", 20), figure("20 chi bộ", 20, "party_cell")])
    assert (score.right, score.missed, score.surplus) == (1, 1, 1)
    assert score.f1 == 0.5


def test_a_wrong_value_is_both_missed_and_surplus() -> None:
    score = scored([gold("20 đảng viên", 20)], [figure("20 đảng viên", 21)])
    assert (score.right, score.missed, score.surplus) == (0, 1, 1)


def test_an_overlapping_span_is_right_but_not_exact() -> None:
    score = scored([gold("20 đảng viên", 20)], [figure("20 đảng", 20)])
    assert (score.right, score.exact) == (1, 0)


def test_ignored_gold_counts_neither_way() -> None:
    score = scored([gold("20 đảng viên", 20, ignore=True), gold("30 đảng viên", 30, ignore=True)], [figure("20 đảng viên", 99)])
    assert (score.right, score.missed, score.surplus) == (0, 0, 0)


def test_a_gold_row_is_matched_once() -> None:
    score = scored([gold("20 đảng viên", 20)], [figure("20 đảng viên", 20), figure("20 đảng", 20)])
    assert (score.right, score.surplus) == (1, 1)


def test_fields_are_counted_over_matched_rows_only() -> None:
    score = scored(
        [gold("20 đảng viên", 20, measure="total"), gold("30 đảng viên", 30, measure="total")], [figure("20 đảng viên", 20, measure="subset")]
    )
    assert score.fields["measure"] == [0, 1]


def test_free_text_needs_half_of_the_words() -> None:
    assert same_field("subject", "đảng viên người dân tộc thiểu số", "đảng viên dân tộc thiểu số")
    assert not same_field("subject", "đảng viên người dân tộc thiểu số", "đảng viên")
    assert same_field("scope", None, None)
    assert not same_field("scope", None, "Đảng bộ tỉnh")


def test_positions_are_compared_with_abbreviations_written_out() -> None:
    assert expanded("Chủ tịch UBND tỉnh") == expanded("Chủ tịch Ủy ban nhân dân tỉnh")
    assert expanded("Bí thư Tỉnh uỷ") == expanded("Bí thư tỉnh ủy")
    assert expanded("Ủy viên BCH T.Ư Đảng") == expanded("Ủy viên Ban Chấp hành Trung ương Đảng")


def official(name: str, position: str) -> dict[str, Any]:
    return {"name": name, "position": position, "rule": "r", "status": "current", "title": "", "organization": None, "locality": None, "term": None}


def test_officials_are_scored_by_name_and_by_office() -> None:
    names, offices = Score(), Score()
    people = [{"name": "A Pớt", "positions": [{"position": "Bí thư Tỉnh ủy"}, {"position": "Trưởng đoàn", "ignore": True}]}]
    found = [official("APớt", "Bí thư Tỉnh uỷ"), official("A Pớt", "Chủ tịch UBND tỉnh"), official("Lê Văn An", "Giám đốc Sở")]
    score_officials(names, offices, "doc", people, found)
    assert (names.right, names.missed, names.surplus) == (1, 0, 1)
    assert (offices.right, offices.missed, offices.surplus) == (1, 0, 2)


def test_place_counts_occurrences_from_one() -> None:
    assert place("a b a", "a", 2) == (4, 5)
    with pytest.raises(ValueError, match="does not occur 3 times"):
        place("a b a", "a", 3)


def test_changes_against_the_accepted_run(tmp_path: Path) -> None:
    path = tmp_path / "accepted.json"
    score = scored([gold("20 đảng viên", 20), gold("30 đảng viên", 30)], [figure("20 đảng viên", 20)])
    accept({"figures": score}, path)
    assert changes({"figures": score}, path) == ["no row gained or lost against the last accepted run"]
    now = scored([gold("20 đảng viên", 20), gold("30 đảng viên", 30)], [figure("30 đảng viên", 30)])
    lines = changes({"figures": now}, path)
    assert [line.split()[0] for line in lines] == ["gained", "lost"]


def test_gold_is_well_formed() -> None:
    for path in Path("tests/gold").glob("[0-9]*.json"):
        text = Path("seeds", path.stem + ".txt").read_text(encoding="utf-8")
        record = json.loads(path.read_text(encoding="utf-8"))
        for kind in ("dates", "figures", "percentages"):
            for row in record[kind]:
                place(text, row["text"], row["n"])
