"""What is installed is what is in the repository: the wheel works outside of it, the source archive builds and tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

import pipeline
from tests.command import facts

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, cwd: Path) -> str:
    """The output of a command that knows nothing of the repository and fetches nothing that is not asked for here."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


def build(source: Path, kind: str, to: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", to, cwd=source)
    (built,) = to.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


def files_of(package: str) -> set[str]:
    paths = (path for path in (ROOT / package).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in paths}


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_the_packages_with_lists_and_schemas(wheel: Path) -> None:
    names = names_in(wheel)
    assert {name for name in names if not name.startswith("dangbo-")} == files_of("pipeline") | files_of("schemas")
    assert {"pipeline/lexicons/titles.csv", "pipeline/py.typed", "schemas/json/dates.json"} <= names
    with zipfile.ZipFile(wheel) as archive:
        declared = archive.read(f"dangbo-{pipeline.__version__}.dist-info/entry_points.txt").decode()
    assert "dangbo = pipeline.cli:main" in declared
    assert "dangbo_dates = pipeline.nlp:dates" in declared


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` of an empty environment with the locked requirements and the wheel, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    pip = (folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", ROOT / "requirements.lock", cwd=folder)
    run(*pip, "--no-deps", "--no-index", wheel, cwd=folder)
    return folder / "bin"


@pytest.mark.heavy
def test_the_installed_command_extracts_as_the_repository_does(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "articles")
    assert run(installed / "dangbo", "--version", cwd=tmp_path) == f"dangbo {pipeline.__version__}\n"
    run(installed / "dangbo", "extract", "articles", "-o", "tables", "--workers", "2", cwd=tmp_path)
    pipeline.run(tmp_path / "articles", tmp_path / "ours")
    assert facts(tmp_path / "tables")["sha256"] == facts(tmp_path / "ours")["sha256"]
    run(installed / "dangbo", "export", "tables", "--format", "csv", "--to", "csv", cwd=tmp_path)
    assert "2020-05-31" in (tmp_path / "csv" / "dates.csv").read_text(encoding="utf-8-sig")


@pytest.mark.heavy
def test_doctor_finds_a_bare_install_fit(installed: Path, tmp_path: Path) -> None:
    said = json.loads(run(installed / "dangbo", "doctor", "--json", cwd=tmp_path))
    states = {check["name"]: check["state"] for check in said["checks"]}
    assert "failed" not in states.values()
    assert states["[excel]"] == states["[html]"] == states["[spark]"] == "note"
    assert states["libraries"] == states["model"] == states["word lists"] == "ok"


@pytest.mark.heavy
def test_spacy_finds_the_components_though_nobody_imports_dangbo(installed: Path, tmp_path: Path) -> None:
    program = """
import spacy
nlp = spacy.blank("xx")
for group in ("dates", "officials", "figures", "percentages"):
    nlp.add_pipe(f"dangbo_{group}")
doc = nlp("Sáng 3/2/2021, Chi bộ có 20 đảng viên.")
print(doc.spans["dates"][0].text, "|", doc.spans["figures"][0].text)
"""
    assert run(installed / "python", "-c", program, cwd=tmp_path) == "Sáng 3/2/2021 | 20 đảng viên\n"
    run(installed / "python", "-c", "import pipeline; pipeline.load().to_disk('saved')", cwd=tmp_path)
    again = "import spacy; print(len(spacy.load('saved')('Chi bộ có 20 đảng viên.').spans['figures']))"
    assert run(installed / "python", "-c", again, cwd=tmp_path) == "1\n"


@pytest.mark.heavy
def test_the_source_archive_builds_the_same_wheel_and_passes_tests(wheel: Path, tmp_path: Path) -> None:
    archive = build(ROOT, "sdist", tmp_path / "sdist")
    with tarfile.open(archive) as source:
        source.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.glob("dangbo-*")
    assert {"Makefile", "requirements.lock", "docs", "seeds", "tests", ".ci"} <= {path.name for path in folder.iterdir()}
    assert names_in(build(folder, "wheel", tmp_path / "again")) == names_in(wheel)
    quick = [f"tests/test_{name}.py" for name in ("schemas", "lexicons", "comparison", "examples", "manners")]
    run(sys.executable, "-m", "pytest", "-m", "not heavy", *quick, cwd=folder)
