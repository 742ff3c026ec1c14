"""What README.md and docs/*.md show is run: shell, Python and SQL, each page in a folder of its own, from top to bottom.

A page finds there the folders `seeds`, `gold` (the seeds' own), `articles` (the seeds again), `pages` (an invented web page) and
`outputs` (a run over the seeds).
Two comments on the line before a block change that:

    <!-- not run: reason -->      for what cannot be run here; blocks in other languages must have it
    <!-- heavy -->                takes long, or needs an extra that the default tests do without: the whole page is run by `make test-all`

`print(…)  # this` must print this first, and an SQL block must give rows.
"""

from __future__ import annotations

import builtins
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas
import pytest
from typer.main import get_command
from typer.testing import CliRunner

import pipeline
from pipeline.cli import app
from tests.command import ROOT

README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
RUN = ("sh", "python", "sql")
PROGRAMS = {"dangbo", "python", "mkdir", "cp", "mv", "rm"}  # of shell blocks; others need a mark
_BLOCK = re.compile(r"(?:^<!-- (?P<mark>not run: \S[^\n]*|heavy) -->\n)?^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    language: str
    code: str
    mark: str | None

    @property
    def is_run(self) -> bool:
        return self.language in RUN and not (self.mark or "").startswith("not run")


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(page, text.count("\n", 0, b.start("code")) + 1, b["language"], b["code"], b["mark"]) for b in _BLOCK.finditer(text)]


def is_heavy(page: Path) -> bool:
    return any(block.mark == "heavy" for block in blocks(page))


QUICK = [page for page in PAGES if any(block.is_run for block in blocks(page)) and not is_heavy(page)]
HEAVY = [page for page in PAGES if is_heavy(page)]


PAGE = """<!doctype html><html lang="vi"><head><title>Hội nghị Đảng bộ tỉnh</title>
<meta property="article:published_time" content="2021-02-04T08:00:00+07:00"></head><body><nav>Trang chủ</nav>
<article><h1>Hội nghị Đảng bộ tỉnh</h1><p>Sáng 3/2, đồng chí Lê Văn An, Bí thư Tỉnh ủy Kon Tum chủ trì hội nghị.</p>
<p>Đảng bộ tỉnh Kon Tum có hơn 28.940 đảng viên, sinh hoạt tại 664 tổ chức cơ sở đảng trên địa bàn.</p></article></body></html>
"""


# --- how each language is run ---


def commands(code: str) -> list[str]:
    """The commands of a shell block: lines, with those joined that end in a backslash or stand within quotation marks."""
    found: list[str] = []
    command = ""
    for line in code.replace("\\\n", " ").splitlines():
        command += line
        try:
            words = shlex.split(command, comments=True)
        except ValueError:  # a quotation mark is open
            command += "\n"
            continue
        found += [command] if words else []
        command = ""
    return found


def run_sh(block: Block, folder: Path) -> None:
    """`dangbo …` in this process, `make …` as a dry run in the repository, everything else by the shell."""
    for command in commands(block.code):
        words = shlex.split(command, comments=True)
        program = words[0].removeprefix(".venv/bin/")
        if program == "dangbo" and not {"|", "||", "&&", ">", "<", ";"} & set(words):
            done = CliRunner().invoke(app, words[1:])
            assert done.exit_code == 0, f"{command}: {done.output}"
        elif program == "make":
            subprocess.run(["make", "-n", *words[1:]], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        else:
            assert program in PROGRAMS, f"{block.page.name} line {block.line}: {program} is not run here; say why in a comment before the block"
            subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, check=True, env=_environment(folder), stdout=subprocess.PIPE)


def _environment(folder: Path) -> dict[str, str]:
    """`dangbo` and `python` are those of the tests."""
    programs = folder / ".bin"
    programs.mkdir(exist_ok=True)
    for name, module in (("dangbo", "-m pipeline.cli "), ("python", "")):
        path = programs / name
        path.write_text(f'#!/bin/sh\nexec "{sys.executable}" {module}"$@"\n', encoding="utf-8")
        path.chmod(0o755)
    return os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


def run_python(block: Block, _: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: dict[int, str] = {}
    plain = builtins.print

    def recording(*values: Any, **options: Any) -> None:
        frame = inspect.currentframe()
        assert frame is not None and frame.f_back is not None
        if frame.f_back.f_code.co_filename != str(block.page):
            plain(*values, **options)
        else:
            printed.setdefault(frame.f_back.f_lineno, " ".join(map(str, values)))

    monkeypatch.setattr(builtins, "print", recording)
    exec(compile(block.code, str(block.page), "exec"), {"__name__": "__main__"})
    monkeypatch.undo()
    for number, line in enumerate(block.code.splitlines(), start=1):
        said = re.search(r"\bprint\(.*\)\s+# (.*)", line)
        if said:
            assert printed.get(number) == said[1], f"{block.page.name} line {block.line + number - 1}"


def run_sql(block: Block, _: Path) -> None:
    import duckdb

    with duckdb.connect() as connection:
        for statement in connection.extract_statements(block.code):
            assert connection.execute(statement).fetchall(), f"{block.page.name} line {block.line}: no rows"


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    pipeline.run(ROOT / "seeds", folder)
    return folder


def run_page(page: Path, folder: Path, outputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, source in {"seeds": ROOT / "seeds", "articles": ROOT / "seeds", "gold": ROOT / "tests/gold", "outputs": outputs}.items():
        shutil.copytree(source, folder / name)
    (folder / "pages").mkdir()
    (folder / "pages/bai-1.html").write_text(PAGE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as there:
        there.chdir(folder)
        for block in blocks(page):
            if not block.is_run:
                continue
            if block.language == "python":
                run_python(block, folder, monkeypatch)
            elif block.language == "sql":
                run_sql(block, folder)
            else:
                run_sh(block, folder)


@pytest.mark.parametrize("page", QUICK, ids=lambda page: page.name)
def test_page(page: Path, tmp_path: Path, outputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_page(page, tmp_path, outputs, monkeypatch)


@pytest.mark.heavy
@pytest.mark.parametrize("page", HEAVY, ids=lambda page: page.name)
def test_heavy_page(page: Path, tmp_path: Path, outputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_page(page, tmp_path, outputs, monkeypatch)


# --- what is not run ---


def test_every_block_is_run_or_says_why_not() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert text.count("```") == 2 * (len(blocks(page)) + len(re.findall(r"^```\n.*?^```$", _BLOCK.sub("", text), re.M | re.S))), page
        for block in blocks(page):
            assert block.is_run or (block.mark or "").startswith("not run: "), f"{page.name} line {block.line}"


def test_every_command_is_in_the_docs_and_every_target_exists() -> None:
    shown = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        for sub in getattr(command, "commands", {"": None}):
            assert f"dangbo {name} {sub}".rstrip() in shown
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.M))
    named = {
        word
        for page in PAGES
        for word in re.findall(r"`make ([a-z-]+)|^make ([a-z-]+)", page.read_text(encoding="utf-8"), re.M)
        for word in word
        if word
    }
    assert named <= targets, named - targets


def test_links_lead_to_files_and_headings() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            if not target.startswith("http"):
                path, _, heading = target.partition("#")
                aim = page.parent / path if path else page
                assert aim.exists(), f"{page.name}: {target}"
                if heading:
                    headings = re.findall(r"^#+ (.*)", aim.read_text(encoding="utf-8"), re.M)
                    assert heading in {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}, f"{page.name}: {target}"


# --- the excerpt of the README ---


def _shown(column: str, value: object) -> str:
    if pandas.isna(value):
        return ""
    return str(value)[:10] if column.startswith("period") else str(value)


def test_the_excerpt_is_what_the_seeds_give(outputs: Path) -> None:
    """Every row of the README's excerpt is a row of the table that `make extract` writes."""
    excerpt = re.search(r"<!-- excerpt -->\n(.*?)<!-- end of excerpt -->", README.read_text(encoding="utf-8"), re.S)
    assert excerpt
    rows = [[cell.strip() for cell in line.strip("| \n").split("|")] for line in excerpt.group(1).splitlines() if line.startswith("|")]
    header, cells = rows[0], rows[2:]
    assert len(cells) >= 5
    frame = pipeline.read("membership_figures", outputs)
    found = {tuple(_shown(name, value) for name, value in row.items()) for row in frame[header].astype(object).to_dict("records")}
    for row in cells:
        assert tuple(row) in found, row
