"""The invented corpus: the same on every run, its answers where they stand, different words in every article."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.accuracy import evaluate, place
from tests.bench import corpus
from tests.bench.fillers import compiled


def test_an_article_depends_on_its_seed_and_number_alone() -> None:
    first = list(corpus.articles(20, seed=3))
    assert list(corpus.articles(20, seed=3)) == first
    assert corpus.article(3, 19) == first[19]
    assert len({a.text for a in [*first, *corpus.articles(20, seed=4)]}) == 40


def test_answers_stand_where_they_are_said_to_stand() -> None:
    for invented in corpus.articles(300, seed=1):
        spans = [(start, end) for _, start, end, _ in invented.facts]
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        gold = invented.gold()
        for table in ("dates", "figures", "percentages"):
            expected = [(start, end) for kind, start, end, _ in invented.facts if kind == table]
            assert [place(invented.text, row["text"], row["n"]) for row in gold[table]] == expected
        printed = {invented.text[start:end] for kind, start, end, _ in invented.facts if kind == "officials"}
        positions = [position["position"] for person in gold["officials"] for position in person["positions"]]
        assert all(any(text.startswith(position) for text in printed) for position in positions)


def test_lengths_and_words_are_those_of_a_paper() -> None:
    texts = [invented.text for invented in corpus.articles(1_000, seed=1)]
    sizes = sorted(len(text.encode()) for text in texts)
    assert 1_500 < sizes[500] < 2_500
    assert sizes[-1] > 10_000
    syllables = " ".join(texts).split()
    assert len(set(pairwise(syllables))) > 30_000
    assert len({invented.province for invented in corpus.articles(1_000, seed=1)}) > 50


@pytest.mark.parametrize("frame", ["{Nothing}", "{f member}", "{no such}"])
def test_a_frame_with_an_unknown_place_is_an_error(frame: str) -> None:
    with pytest.raises((KeyError, TypeError)):
        compiled(frame)


@pytest.mark.parametrize("frame", ["[a|b", "a]", "a|b"])
def test_a_frame_with_loose_brackets_is_an_error(frame: str) -> None:
    with pytest.raises(ValueError, match="brackets"):
        compiled(frame)


def test_written_articles_are_an_input_with_gold(tmp_path: Path) -> None:
    corpus.write(5, 2, tmp_path / "articles.jsonl", tmp_path / "gold")
    rows = [json.loads(line) for line in (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["text"] for row in rows] == [invented.text for invented in corpus.articles(5, seed=2)]
    scores = evaluate(tmp_path / "articles.jsonl", tmp_path / "gold")
    assert scores["dates"].right + scores["figures"].right > 0
