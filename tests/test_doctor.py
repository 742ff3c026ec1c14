"""`dangbo doctor`: everything in order here; whatever is broken is named, with what to do about it."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from typer.testing import CliRunner

from pipeline import cli, doctor


def states(checks: list[doctor.Check]) -> dict[str, str]:
    return {check.name: check.state for check in checks}


def test_all_is_well_here(tmp_path: Path) -> None:
    checks = {check.name: check for check in doctor.examine(tmp_path / "new" / "folder")}
    assert {"Python", "dangbo", "libraries", "[html]", "word lists", "model", "extraction", "output", "disk"} <= set(checks)
    assert [check for check in checks.values() if check.state == "failed"] == []
    assert "underthesea" in checks["libraries"].said
    assert f"can be made in {tmp_path}" in checks["output"].said
    assert list(tmp_path.iterdir()) == []  # it changes nothing


def test_an_output_that_cannot_be_written_ends_with_3(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = CliRunner().invoke(cli.app, ["doctor", str(tmp_path / "file"), "--json"])
    assert done.exit_code == 3
    (failed,) = [check for check in json.loads(done.stdout)["checks"] if check["state"] == "failed"]
    assert failed["name"] == "output"
    assert "choose another --output" in failed["said"]


def test_libraries_that_are_missing_or_out_of_range_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {"spacy": "3.7.0", "pyarrow": "21.0"}

    def version(name: str) -> str:
        if name not in installed:
            raise PackageNotFoundError(name)
        return installed[name]

    monkeypatch.setattr(doctor, "version", version)
    required = [Requirement(line) for line in ("spacy>=3.8,<4", "pyarrow>=20", "rich>=13", 'pyspark>=4; extra == "spark"')]
    (core,) = doctor._libraries(required)
    assert core.state == "failed"
    assert core.said.startswith("spacy is 3.7.0, not <4,>=3.8; rich is missing: pip install")
    (extra,) = doctor._extras(required)
    assert extra == doctor.Check("[spark]", "note", "pyspark is missing; where you need it: pip install 'dangbo[spark]'")


def test_a_broken_part_is_one_failed_check_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from pipeline import lexicon, tokenizer

    monkeypatch.setattr(lexicon, "read", lambda name: 1 / 0)
    monkeypatch.setattr(tokenizer, "tokens_of", lambda text: [(0, len(text))])
    found = states(doctor.examine(tmp_path))
    assert (found["word lists"], found["model"]) == ("failed", "failed")
    assert found["output"] == "ok"


def test_little_disk_is_a_note(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(doctor, "SPACE", 10**18)
    assert states([doctor._space(tmp_path)]) == {"disk": "note"}
