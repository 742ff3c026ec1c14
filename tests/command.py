"""The real command in a process of its own, with conditions that a test sets: what fails, what is forbidden, who asks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

ROOT = Path(__file__).parent.parent


def start(*arguments: str | Path, before: str = "", wrapper: tuple[str, ...] = (), cwd: Path = ROOT, scratch: Path | None = None, **options: Any):  # type: ignore[no-untyped-def]
    """`dangbo ARGUMENTS`, started. `before` is Python that each of its processes runs first (written into the folder `scratch`)."""
    path = [str(ROOT)]
    if before:
        assert scratch is not None
        scratch.mkdir(exist_ok=True)
        (scratch / "sitecustomize.py").write_text(before, encoding="utf-8")
        path.insert(0, str(scratch))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path), "COLUMNS": "200"} | options.pop("env", {})
    command = [*wrapper, sys.executable, "-m", "pipeline.cli", *map(str, arguments)]
    return subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", **options)


def dangbo(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    process = start(*arguments, **options)
    out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def rows(output: Path, table: str) -> list[dict[str, Any]]:
    return list(pq.read_table(output / f"{table}.parquet").to_pylist())


def facts(output: Path) -> dict[str, Any]:
    return dict(json.loads((output / "run.json").read_text(encoding="utf-8")))


def check_conservation(output: Path, inputs: int) -> None:
    """Every input is one document or one reject with a sentence, and the run says the same."""
    documents, rejects = rows(output, "documents"), rows(output, "rejects")
    assert len(documents) + len(rejects) == inputs
    said = facts(output)
    assert (said["inputs"], said["documents"], said["rejects"]) == (inputs, len(documents), len(rejects))
    for row in rejects:
        assert len(row["error"]) > 10
        assert row["stage"] in {"read", "decode", "parse", "extract", "validate"}
    texts = {row["doc_id"]: row["text"] for row in documents}
    assert len(texts) == len(documents)
    for table in ("dates", "officials", "membership_figures", "percentages"):
        for row in rows(output, table):
            assert texts[row["doc_id"]][row["start_char"] : row["end_char"]] == row["text"]


def ordinary_user() -> tuple[str, ...] | None:
    """The words before a command that make permissions count for root as for others; None where that cannot be had."""
    if os.geteuid() != 0:
        return ()
    drop = "-dac_override,-dac_read_search"
    words = ("setpriv", f"--bounding-set={drop}", f"--inh-caps={drop}")
    if shutil.which("setpriv") and subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
        return words
    return None
