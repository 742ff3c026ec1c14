"""Mutation testing of pipeline/values and pipeline/find: does a test fail when one small thing in a rule is changed?

    python -m tests.mutation COUNT SEED [WORD]   # a seeded sample; with WORD of the files whose path contains it; each mutant with the score so far

The operators are those of mutmut: a number one more or less, another comparison, and/or, not, arithmetic, another string, one word less among
the alternatives of a pattern, another quantifier, a keyword argument less, None returned, break for continue.
This process imports what is heavy and not mutated; each mutant is a fork of it that imports the changed module and runs the tests without
fixtures, marked sentences of the module's kind first, until one fails.
"""

from __future__ import annotations

import ast
import hashlib
import importlib
import inspect
import os
import random
import re
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings

from pipeline import places, segment

HEAVY = ("ahocorasick_rs", "edtf", "num2words", "pyarrow.parquet", "pydantic", "pytest")  # imported once for all forks
FILES = sorted([*Path("pipeline/values").glob("*.py"), *Path("pipeline/find").glob("*.py")])
DATES = ["dates_words", "dates", "values_dates", "values_edges"]
FIGURES = ["numbers", "figures_words", "figures", "percentages_words", "percentages"]
OFFICIALS = ["officials_words", "officials", "items", "bodies", "offices", "names"]
WHOLE = ["checks", "explain", "reference", "accuracy"]  # of whole articles: what nothing else noticed
OF_FIGURES = re.compile(r"numbers|figures|percentages|_(counts|mea|parts|periods|persons|placing|reading|scope|series|units)")
SECONDS = 60  # of processor time for one mutant: whoever waits longer notices
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
ALTERNATIVE = re.compile(r"(?<=[|(:])[^|()\[\]\\?{}]+(?=\|)|(?<=\|)[^|()\[\]\\?{}]+(?=[|)]|$)")
QUANTIFIER = re.compile(r"(?<=[)\]\w])[?*+]|\{\d*,\d*\}")


def mutable(tree: ast.AST) -> list[ast.AST]:
    """The nodes that say what is done: no docstrings, annotations, decorators, imports or errors."""
    hidden: set[ast.AST] = set()
    for node in ast.walk(tree):
        parts = [getattr(node, "annotation", None), getattr(node, "returns", None), *getattr(node, "decorator_list", [])]
        literal = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        parts += [node] if literal or docstring or isinstance(node, ast.Raise | ast.Import | ast.ImportFrom) else []
        hidden.update(inner for part in parts if part is not None for inner in ast.walk(part))
    return [node for node in ast.walk(tree) if node not in hidden]


def changes(node: Any, rng: random.Random) -> Iterator[tuple[str, Any]]:
    """(field of the node, its new value) of each mutant at this node; of a pattern with many alternatives, three of them."""
    match node:
        case ast.Constant(value=bool(flag)):
            yield "value", not flag
        case ast.Constant(value=int(number)):
            yield "value", number + rng.choice([1, -1])
        case ast.Constant(value=str(text)) if text:
            words = list(ALTERNATIVE.finditer(text))
            for word in rng.sample(words, min(3, len(words))):
                yield "value", text[: word.start()] + "zzz" + text[word.end() :]
            if re.search(r"[(\\\[]", text) and (signs := list(QUANTIFIER.finditer(text))):
                sign = rng.choice(signs)
                yield "value", text[: sign.start()] + {"?": "", "*": "+", "+": "*"}.get(sign[0], "?") + text[sign.end() :]
            if not words:
                yield "value", f"XX{text}XX"
        case ast.Compare(ops=[only]):
            yield "ops", [COMPARISONS[type(only)]()]
        case ast.BoolOp(op=op):
            yield "op", ast.And() if isinstance(op, ast.Or) else ast.Or()
        case ast.UnaryOp(op=ast.Not()):
            yield "operand", ast.UnaryOp(ast.Not(), node.operand)
        case ast.BinOp(op=op) if type(op) in ARITHMETIC:
            yield "op", ARITHMETIC[type(op)]()
        case ast.Call() if node.keywords:
            gone = rng.choice(node.keywords)
            yield "keywords", [keyword for keyword in node.keywords if keyword is not gone]
        case ast.Return(value=ast.expr()) if ast.unparse(node) not in ("return None", "return False"):
            yield "value", ast.Constant(None)
        case ast.Continue() | ast.Break():
            yield "__class__", ast.Break if isinstance(node, ast.Continue) else ast.Continue


def mutants(path: Path, seed: int) -> Iterator[tuple[str, Callable[[], tuple[str, str]]]]:
    """Every possible mutant of a file: its place in the order of sampling, and a call that gives what is changed and the changed source.

    The place depends on what is changed alone, so that a sample stays the same where the code does.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))

    def mutant(node: Any, field: str, new: object) -> tuple[str, str]:
        old, before = getattr(node, field), ast.unparse(node)
        setattr(node, field, new)
        what, source = f"{path}:{node.lineno}  {before}  ->  {ast.unparse(node)}", ast.unparse(tree)
        setattr(node, field, old)
        return what, source

    seen: Counter[str] = Counter()
    for node in mutable(tree):
        before = ast.unparse(node)
        key = f"{seed} {path} {type(node).__name__} {before}"
        seen[key] += 1
        for number, (field, new) in enumerate(changes(node, random.Random(f"{key} {seen[key]}"))):
            place = hashlib.sha256(f"{key} {seen[key]} {number}".encode()).hexdigest()
            yield place, partial(mutant, node, field, new)


class Changed(MetaPathFinder, InspectLoader):
    """Gives one module another source."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.source = name, source

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return spec_from_loader(name, self) if name == self.name else None

    def get_source(self, fullname: str) -> str:
        return self.source


def tests_of(name: str, random_too: bool) -> Iterator[tuple[str, Callable[[], object]]]:
    """The tests of a module as calls, one for each row of parameters; those with fixtures, of time and heavy ones are left out."""
    for title, test in vars(importlib.import_module(f"tests.test_{name}")).items():
        if not title.startswith("test_"):
            continue
        marks = {mark.name: mark.args for mark in getattr(test, "pytestmark", [])}
        names, rows = marks.get("parametrize", ("", [()]))[:2]
        names = re.findall(r"\w+", names) if isinstance(names, str) else list(names)
        timed = "linear" in title or "time" in title
        fixtures = set(inspect.signature(test).parameters) - set(names)
        if "heavy" in marks or timed or (not random_too if hasattr(test, "hypothesis") else fixtures):
            continue
        for row in rows:
            yield f"{name}::{title}", lambda test=test, row=row, names=names: test(**dict(zip(names, row if len(names) != 1 else [row], strict=True)))  # type: ignore[misc]


def failure(path: Path) -> str:
    """The first test that fails, those without random input first; empty where none does."""
    first = DATES if "date" in path.name else FIGURES if OF_FIGURES.search(path.name) else OFFICIALS
    for name in dict.fromkeys([*first, *DATES, *FIGURES, *OFFICIALS, *WHOLE]):
        random_too = name in first and (path.parent.name == "values" or name not in ("values_dates", "numbers"))
        for title, call in tests_of(name, random_too):
            try:
                call()
            except BaseException:
                return title
    return ""


def outcome(path: Path, source: str) -> str:
    """The test that fails with this source of the file, found in a process of its own; empty where the mutant survives."""
    read, write = os.pipe()
    if child := os.fork():
        os.close(write)
        with os.fdopen(read) as answer:
            said = answer.read()
        os.waitpid(child, 0)
        return said.removesuffix("-") if said else "died"
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    sys.meta_path.insert(0, Changed(".".join(path.with_suffix("").parts), source))
    try:
        said = failure(path)
    except BaseException:
        said = "import"
    os.write(write, f"{said}-".encode())
    os._exit(0)


def main(count: int, seed: int, word: str = "") -> None:
    settings.register_profile("mutation", database=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
    settings.load_profile("mutation")
    for name in HEAVY:
        importlib.import_module(name)
    segment.segment("Đảng bộ")
    places.by_code()
    if failed := outcome(FILES[0], FILES[0].read_text(encoding="utf-8")):
        raise SystemExit(f"{failed} fails without any mutation")
    pool = sorted((place, path, mutant) for path in FILES if word in str(path) for place, mutant in mutants(path, seed))
    print(f"{len(pool)} possible mutants")
    killed = 0
    for tried, (_, path, mutant) in enumerate(pool[:count], 1):
        what, source = mutant()
        by = outcome(path, source)
        killed += bool(by)
        print(f"{killed} of {tried} killed; {'by ' + by if by else 'SURVIVED'}: {what}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:4])
