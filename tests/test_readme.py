"""The README's Python runs as written, and its commands are targets of the Makefile."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pandas
import pytest

import pipeline

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_python_snippets_print_what_their_comments_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    snippets = re.findall(r"```python\n(.*?)```", README, re.S)
    assert snippets
    pipeline.run(ROOT / "seeds", tmp_path / "outputs")
    monkeypatch.chdir(tmp_path)
    for snippet in snippets:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(snippet, "README.md", "exec"), {})
        expected = re.findall(r"print\(.*\)\s+# (.*)", snippet)
        assert expected
        assert printed.getvalue().splitlines()[: len(expected)] == expected


def _shown(column: str, value: object) -> str:
    if pandas.isna(value):
        return ""
    return str(value)[:10] if column.startswith("period") else str(value)


def test_the_excerpt_is_what_the_seeds_give(tmp_path: Path) -> None:
    """Every row of the README's excerpt is a row of the table that `make extract` writes."""
    excerpt = re.search(r"<!-- excerpt -->\n(.*?)<!-- end of excerpt -->", README, re.S)
    assert excerpt
    rows = [[cell.strip() for cell in line.strip("| \n").split("|")] for line in excerpt.group(1).splitlines() if line.startswith("|")]
    header, cells = rows[0], rows[2:]
    assert len(cells) >= 5
    pipeline.run(ROOT / "seeds", tmp_path)
    frame = pipeline.read("membership_figures", tmp_path)
    found = {tuple(_shown(name, value) for name, value in row.items()) for row in frame[header].astype(object).to_dict("records")}
    for row in cells:
        assert tuple(row) in found, row


def test_every_command_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.M))
    named = set(re.findall(r"make ([a-z-]+)", README))
    assert named <= targets, named - targets
