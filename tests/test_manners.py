"""How the command behaves towards people and machines: status, quiet, JSON, log, progress; docs/command.md says so."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline import __version__, cli, console, log
from pipeline.accuracy import Score, as_json
from pipeline.job import Summary
from tests.command import dangbo, facts
from tests.test_hostile import WORKER_THAT_FAILS

DOCS = Path("docs/command.md").read_text(encoding="utf-8")


def column(heading: str) -> list[str]:
    """The first column of the first table under a heading of docs/command.md."""
    part = DOCS.partition(f"## {heading}\n")[2] if heading else DOCS
    lines = [line for line in part.split("\n## ")[0].splitlines() if line.startswith("|")]
    return [line.split("|")[1].strip(" `") for line in lines[2:]]


def test_documented_status_is_the_status() -> None:
    assert [int(code) for code in column("Exit status")] == [0, cli.REJECTED, cli.WRONG_USE, cli.ENVIRONMENT, cli.INTERRUPTED]


def test_every_command_is_documented() -> None:
    registered = [command.name or command.callback.__name__ for command in cli.app.registered_commands if command.callback]
    registered += [str(group.name) for group in cli.app.registered_groups]
    documented = set(re.findall(r"dangbo ([a-z]+)", "\n".join(column(""))))
    assert set(registered) <= documented


def test_version_and_completion() -> None:
    assert dangbo("--version").stdout == f"dangbo {__version__}\n"
    asked = {"_DANGBO_COMPLETE": "complete_bash", "COMP_WORDS": "dangbo ex", "COMP_CWORD": "1"}
    assert "export" in dangbo(env=asked).stdout.split()


def test_json_quiet_and_the_log(tmp_path: Path) -> None:
    """One run with a reject, a copy, and a worker that a document ends twice."""
    texts = {"a.txt": "Sáng 3/2/2021, họp.", "b.txt": "", "c.txt": "Sáng 3/2/2021, họp.", "d.txt": "Sáng 4/2/2021, họp. CHẾT"}
    (tmp_path / "in").mkdir()
    for name, text in texts.items():
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    arguments = ("extract", tmp_path / "in", "-o", tmp_path / "out", "--json", "--quiet", "--log", tmp_path / "log.jsonl")
    done = dangbo(*arguments, before=WORKER_THAT_FAILS, scratch=tmp_path / "scratch")
    assert done.returncode == 1
    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert (said["output"], said["exit_status"]) == (str(tmp_path / "out"), 1)
    assert {name: said[name] for name in facts(tmp_path / "out")} == facts(tmp_path / "out")

    events = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert all(set(event) >= {"time", "level", "event"} for event in events)
    assert {event["event"] for event in events} <= set(column("Log"))
    by_name = {name: [event for event in events if event["event"] == name] for name in column("Log")}
    assert [event["event"] for event in events][:: len(events) - 1] == ["run_started", "run_finished"]
    assert [(event["source_path"], event["doc_id"] is None) for event in by_name["reject"]] == [("b.txt", True), ("d.txt", False)]
    assert [event["exit_status"] for event in by_name["worker_replaced"]] == [-9, -9]
    assert {event["doc_id"] for event in by_name["worker_replaced"]} == {by_name["reject"][1]["doc_id"]}
    linked = CliRunner().invoke(cli.app, ["link", str(tmp_path / "out"), "--json"])
    assert set(json.loads(linked.stdout)) == {"output", "rows", "sha256"}
    (copy,) = by_name["copy"]
    assert (copy["source_path"], copy["doc_id"]) == ("c.txt", copy["duplicate_of"] + "-2")


def test_accuracy_in_json() -> None:
    score = Score(right=3, missed=1, surplus=0, exact=2, fields={"granularity": [2, 3]})
    said = as_json({"dates": score, "offices": score, "documents": score})
    assert said["dates"] == {
        "right": 3, "missed": 1, "surplus": 0, "precision": 1.0, "recall": 0.75, "f1": 6 / 7, "exact_f1": 4 / 7,
        "fields": {"granularity": {"right": 2, "of": 3}},
    }  # fmt: skip
    assert "exact_f1" not in said["offices"]
    assert set(said["documents"]) == {"fields"}


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["export", "seeds", "--format", "csv", "--to", "{}"], 2, "holds no finished run"),
        (["export", "seeds", "--format", "ods", "--to", "{}"], 2, "csv, excel, spacy"),
        (["extract", "seeds", "-o", "{}/out", "--log", "{}/no/such/folder"], 3, "cannot write the log"),
        (["extract", "no-such-folder", "-o", "{}/out", "--json"], 2, "no-such-folder"),
    ],
)
def test_errors_are_one_sentence_and_stdout_is_empty(arguments: list[str], status: int, said: str, tmp_path: Path) -> None:
    done = dangbo(*(argument.format(tmp_path) for argument in arguments))
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith("dangbo: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


def test_a_failed_run_is_an_event(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), log.to_file(tmp_path / "log"):
        raise KeyboardInterrupt
    (line,) = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert (json.loads(line)["event"], json.loads(line)["error"]) == ("run_failed", "KeyboardInterrupt")


def half_way() -> Summary:
    return Summary(documents=120, rejects=3, bytes=500_000, input_bytes=1_000_000, input_bytes_read=500_000)


def test_progress_without_a_terminal_is_a_line_with_rate_and_time_left(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(console, "SECONDS_BETWEEN_LINES", 0)
    with console.progress(quiet=False) as show:
        show(half_way())
    line = capsys.readouterr().err
    assert re.fullmatch(r"120 documents, 3 rejects, [\d,]+ kB/s, 50%, about 0:00:00 left\n", line)
    assert console._time_left(half_way(), 3723) == ", 50%, about 1:02:03 left"
    assert console._time_left(Summary(), 10) == ""
    with console.progress(quiet=True) as show:
        show(half_way())
    assert capsys.readouterr().err == ""


def test_progress_on_a_terminal_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setitem(os.environ, "TERM", "xterm")
    with console.progress(quiet=False) as show:
        show(half_way())
    assert "50%" in terminal.getvalue()
    assert "120 documents, 3 rejects" in terminal.getvalue()
