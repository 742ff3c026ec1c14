"""A short form of `make bench`: its structure, recall at scale, and the order of the tools; seconds are never asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import bench
from tests.bench.components import Clock


def test_a_step_does_not_count_the_steps_within_it(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("time.process_time", lambda: now)

    def work(seconds: float) -> None:
        nonlocal now
        now += seconds

    clock = Clock()
    inner = clock.timed("inner", work)

    def both() -> None:
        inner(2)
        work(3)
        inner(4)

    clock.timed("outer", both)()
    assert list(clock.timed_each("read", lambda: (inner(1) or n for n in (7, 8)))()) == [7, 8]
    assert clock.seconds == {"inner": 8, "outer": 3, "read": 0}


def test_the_page_is_renewed_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{bench.MEASURED}\nold\n{bench.MEASURED_END}\nafter\n", encoding="utf-8")
    bench.renew(page, "new")
    assert page.read_text(encoding="utf-8") == f"before\n{bench.MEASURED}\nnew\n{bench.MEASURED_END}\nafter\n"
    assert bench.MEASURED_END in (Path(__file__).parent.parent / "docs/performance.md").read_text(encoding="utf-8").partition(bench.MEASURED)[2]
    page.write_text("no marks", encoding="utf-8")
    with pytest.raises(ValueError, match="measured"):
        bench.renew(page, "new")


@pytest.mark.heavy
def test_short_bench(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--articles", "120", "--rounds", "1", "--sample", "12", "--growth", "200", "--tools", "underthesea.ner", "dateparser"]
    found = bench.main([*options, "--json", str(tmp_path / "bench.json")])
    assert json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))["rates"] == found["rates"]
    assert list(found["rates"]) == ["pipeline", "underthesea.word_tokenize", "underthesea.ner", "dateparser"]
    assert found["rates"]["underthesea.ner"]["ours_to_it"]["median"] > 1
    assert found["rates"]["pipeline"]["largest_mb"] < 600
    assert {"read", "words", "dates", "officials", "figures", "percentages", "validate", "write Parquet", "link"} <= found["components"].keys()
    assert sum(step["share"] for step in found["components"].values()) == pytest.approx(1)
    floors = {"dates": 0.98, "names": 0.95, "offices": 0.93, "figures": 0.97, "percentages": 0.98}
    for table, floor in floors.items():
        assert found["answers"][table]["gold"] > 50
        assert found["answers"][table]["recall"] >= floor
        assert found["answers"][table]["precision"] >= floor
    assert "| underthesea.ner |" in capsys.readouterr().out
