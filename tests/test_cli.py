"""The command as people run it: exit status, one clear sentence, nothing written when it is used wrongly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).parent.parent


def dangbo(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pipeline.cli", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def rejects(folder: Path) -> list[dict[str, object]]:
    return list(pq.read_table(folder / "rejects.parquet").to_pylist())


def test_extract_says_what_it_did(tmp_path: Path) -> None:
    done = dangbo("extract", "seeds", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "5 documents, 0 rejects" in done.stdout
    assert "membership_figures" in done.stdout
    assert "kB/s" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract", "no-such-folder"], "no-such-folder"),
        (["extract", "seeds", "--workers", "0"], "workers must be 1 or more"),
        (["extract", "seeds", "--workers", "many"], "--workers"),
        (["extract", "seeds", "--colour", "red"], "--colour"),
        (["extract", "seeds", "--allow-rejects", "2"], "from 0 to 1"),
        (["extract"], "INPUT"),
        (["accuracy", "--gold", "no-such-folder"], "no-such-folder"),
        (["schema", "figures"], "no table 'figures'"),
        (["extrakt"], "extrakt"),
    ],
)
def test_wrong_use_ends_with_2_and_writes_nothing(arguments: list[str], said: str, tmp_path: Path) -> None:
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    (outputs / "dates.parquet").write_bytes(b"earlier")
    extra = ["-o", str(outputs)] if arguments[0] == "extract" and len(arguments) > 1 else []
    done = dangbo(*arguments, *extra)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(p.name for p in outputs.iterdir()) == ["dates.parquet"]
    assert (outputs / "dates.parquet").read_bytes() == b"earlier"


def test_bad_inputs_become_rejects_and_the_rest_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("Đến ngày 31/5/2020, Đảng bộ tỉnh có 28.940 đảng viên.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_text(" \n\n ", encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    lines = [json.dumps({"text": "Sáng 3/2, Chi bộ có 20 đảng viên."}), '{"text": "broken', json.dumps({"title": "no text"})]
    (folder / "lines.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = dangbo("extract", folder, "-o", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "2 documents, 5 rejects" in done.stdout
    rows = rejects(tmp_path / "out")
    assert sorted((r["source_path"], r["line"]) for r in rows) == [
        ("binary.txt", None), ("blank.txt", None), ("empty.txt", None), ("lines.jsonl", 2), ("lines.jsonl", 3),
    ]  # fmt: skip
    for row in rows:
        assert len(str(row["error"])) > 15
        assert row["stage"]
    assert pq.read_table(tmp_path / "out" / "documents.parquet").num_rows == 2
    assert pq.read_table(tmp_path / "out" / "membership_figures.parquet").num_rows == 2


def test_a_share_of_rejects_may_be_allowed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Sáng 3/2/2021.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    assert dangbo("extract", tmp_path, "-o", tmp_path / "out", "--allow-rejects", "0.5").returncode == 0
    assert dangbo("extract", tmp_path, "-o", tmp_path / "out", "--allow-rejects", "0.4").returncode == 1


def test_an_output_that_cannot_be_written_ends_with_3(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = dangbo("extract", "seeds", "-o", tmp_path / "file")
    assert done.returncode == 3
    assert "cannot write into" in done.stderr
    assert "Traceback" not in done.stderr


def test_another_schemas_package_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "__init__.py").write_text("", encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.path.append({str(ROOT)!r}); import pipeline.cli; pipeline.cli.main()"
    done = subprocess.run([sys.executable, "-c", code, "schema"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "another package named 'schemas'" in done.stderr


def test_help_loads_no_heavy_library() -> None:
    code = "import sys; sys.argv = ['dangbo', '--help']\ntry:\n    import pipeline.cli; pipeline.cli.main()\nexcept SystemExit: pass\n"
    code += "print([m for m in ('spacy', 'underthesea', 'pandas', 'pyarrow', 'pydantic') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip().endswith("[]"), done.stdout[-300:]
    assert "extract" in done.stdout


def test_schema_prints_json(tmp_path: Path) -> None:
    assert json.loads(dangbo("schema", "dates").stdout)["title"] == "DateRecord"
    assert "membership_figures" in dangbo("schema").stdout.split()


def test_accuracy_prints_the_table() -> None:
    done = dangbo("accuracy")
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["table", "dates", "names", "offices", "figures", "percentages", "documents"]
