"""`dangbo doctor`: is everything there that a run needs? Each check is one line with what to do where something is amiss."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.resources import files
from pathlib import Path
from typing import Literal

from packaging.requirements import Requirement

SPACE = 1_000_000_000  # bytes: the results of a run take about as much as its input; below this a run may end for lack of space
SENTENCE = "Sáng 3/2/2021, đồng chí Lê An, Bí thư Tỉnh ủy Kon Tum, cho biết Đảng bộ có 28.940 đảng viên, đạt 105% kế hoạch."
WORDS = {"đồng chí", "Bí thư", "Đảng bộ", "đảng viên", "kế hoạch"}  # of two syllables each: only the model joins them


@dataclass(frozen=True, slots=True)
class Check:
    """`state`: failed where a run cannot work, note where something is missing that not every run needs."""

    name: str
    state: Literal["ok", "note", "failed"]
    said: str

    def __str__(self) -> str:
        mark = {"ok": "ok    ", "note": "note  ", "failed": "FAILED"}[self.state]
        return f"{mark}  {self.name:<14}{self.said}"


def examine(output: Path) -> list[Check]:
    """All checks, in the order in which things build on each other; none of them changes anything."""
    checks = [_python(), _dangbo()]
    try:
        required = [Requirement(line) for line in requires("dangbo") or ()]
    except PackageNotFoundError:
        required = []
    checks += _libraries(required)
    checks += _extras(required)
    checks += [_checked(name, check) for name, check in (("word lists", _lexicons), ("model", _model), ("extraction", _extraction))]
    return [*checks, _writable(output), _space(output)]


def _python() -> Check:
    found = sys.version.split()[0]
    if os.name != "posix":
        return Check("Python", "failed", f"{found} on {sys.platform}; time limits and locks need Linux or macOS: use WSL or a container")
    return Check("Python", "ok", f"{found} ({sys.executable})")


def _dangbo() -> Check:
    import pipeline

    place = Path(pipeline.__file__).parent
    try:
        installed = version("dangbo")
    except PackageNotFoundError:
        return Check("dangbo", "note", f"{pipeline.__version__} in {place}, not installed: the versions of its libraries are not checked")
    if installed != pipeline.__version__:
        return Check("dangbo", "failed", f"{pipeline.__version__} in {place} runs, but {installed} is installed: install it again")
    return Check("dangbo", "ok", f"{installed} ({place})")


def _amiss(requirement: Requirement) -> str | None:
    """What is wrong with an installed library, None where it is as it must be."""
    try:
        found = version(requirement.name)
    except PackageNotFoundError:
        return f"{requirement.name} is missing"
    return None if requirement.specifier.contains(found, prereleases=True) else f"{requirement.name} is {found}, not {requirement.specifier}"


def _libraries(required: list[Requirement]) -> Iterator[Check]:
    core = [r for r in required if r.marker is None or r.marker.evaluate({"extra": ""})]
    wrong = [said for said in map(_amiss, core) if said]
    if wrong:
        yield Check("libraries", "failed", "; ".join(wrong) + ": pip install --upgrade dangbo")
    elif core:
        yield Check("libraries", "ok", ", ".join(f"{r.name} {version(r.name)}" for r in core))


def _extras(required: list[Requirement]) -> Iterator[Check]:
    extras: dict[str, list[Requirement]] = {}
    for requirement in required:
        found = str(requirement.marker).partition("extra == ")[2].strip("\"' ")
        if found:
            extras.setdefault(found, []).append(requirement)
    for extra, needed in extras.items():
        wrong = [said for said in map(_amiss, needed) if said]
        remedy = f"; where you need it: pip install 'dangbo[{extra}]'"
        yield Check(f"[{extra}]", "note" if wrong else "ok", "; ".join(wrong) + remedy if wrong else ", ".join(r.name for r in needed))


def _checked(name: str, check: Callable[[], str]) -> Check:
    try:
        return Check(name, "ok", check())
    except Exception as error:  # whatever it is, the other checks go on
        return Check(name, "failed", f"{type(error).__name__}: {error}: install dangbo again (pip install --force-reinstall dangbo)")


def _lexicons() -> str:
    from pipeline import lexicon

    names = sorted(path.name.removesuffix(".csv") for path in (files("pipeline") / "lexicons").iterdir() if path.name.endswith(".csv"))
    words = sum(len(lexicon.read(name)) for name in names)
    if not words:
        raise FileNotFoundError("no word list is installed")
    return f"{len(names)} lists, {words:,} rows"


def _model() -> str:
    from pipeline.tokenizer import tokens_of

    words = [SENTENCE[start:end] for start, end in tokens_of(SENTENCE)]
    if not set(words) >= WORDS:
        raise ValueError(f"a sentence is segmented wrongly: {' | '.join(words)}")
    return f"underthesea {version('underthesea')} segments a sentence into {len(words)} words"


def _extraction() -> str:
    import pipeline

    found = pipeline.extract(SENTENCE)
    numbers = [len(rows) for rows in (found.dates, found.officials, found.membership_figures, found.percentages)]
    if numbers != [1, 1, 1, 1]:
        raise ValueError(f"a sentence with one of each gives {numbers} dates, officials, figures and percentages")
    return "a sentence gives its date, official, figure and percentage"


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())


def _writable(output: Path) -> Check:
    place = _existing(output)
    try:
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        return Check("output", "failed", f"cannot write into {place}: {error.strerror or error}: choose another --output or allow writing there")
    return Check("output", "ok", f"{output} can be written" if place == output.absolute() else f"{output} can be made in {place}")


def _space(output: Path) -> Check:
    place = _existing(output)
    free = shutil.disk_usage(place).free
    said = f"{free / 1e9:,.1f} GB free in {place}"
    return Check("disk", "ok", said) if free >= SPACE else Check("disk", "note", f"{said}: a run over much text may need more")
