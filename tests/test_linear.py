"""Time grows with the length of the text, whatever it repeats: each component on its own worst cases."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import re._constants as constants  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
import time
from collections.abc import Iterable
from typing import Any

import pytest

import pipeline
from pipeline.extraction import process
from pipeline.find.scan import Scan
from pipeline.nlp import load
from pipeline.records import rows_of
from pipeline.tokenizer import sentences_of, tokens_of

UNITS = [
    "1", ".", "A", "A ", "[", "(", ", ", "“", " ", "\n", "a\n", "🎉", "\u200b", "2 0 ", "1.000.", "1/", "10/10/", "10-15-", "5% ", "2015 - ",
    "nhiệm kỳ 2020-", "1, 2, 3 và ", "19 và 20-5, ", "từ ngày ", "cùng kỳ năm trước ", "tháng ", "hai trăm ",
    "Bí thư ", "Phạm Minh Chính, ", "Nguyễn Văn An, ", "đồng chí Lê An, Bí thư, ", "Bí thư Tỉnh ủy Lê An; ", "kiêm ", "nguyên ", "Y ",
    "20 đảng viên, ", "trong đó 20 đảng viên nữ, ", "tăng 3% so với năm 2010, ", "Đảng bộ có 20 đảng viên. ", "so với ", "huyện Đăk Tô, ",
    "Lê An\n", "25/06/2020 15:18\n", "Nguồn: a\n", "http://a.", "a.", "1" * 60 + "x chiếm 5%, ",
    "Sáng 3/2/2021, đồng chí Lê An, Bí thư Tỉnh ủy Kon Tum: có 20 đảng viên, đạt 5% so với năm 2020. ",
]  # fmt: skip
LIMIT = 30  # ten times the text may take so many times as long: memory slows the longer one, and quadratic time would be a hundred


def seconds(text: str) -> dict[str, float]:
    """Processor time of each step over a text, without the garbage collector, which looks at what other tests left as well."""
    gc.collect()
    gc.disable()
    try:
        return _seconds(text)
    finally:
        gc.enable()


def _seconds(text: str) -> dict[str, float]:
    times: dict[str, float] = {}
    clock = time.process_time
    nlp = load()

    def measure(name: str, started: float) -> None:
        times[name] = clock() - started

    started = clock()
    sentences_of(text)
    measure("sentences", started)
    started = clock()
    tokens_of(text)
    measure("words", started)
    started = clock()
    doc = nlp.make_doc(text)
    measure("document", started)
    for name, component in nlp.pipeline:
        started = clock()
        doc = component(doc)
        measure(name, started)
    started = clock()
    rows_of(doc._.article, "id")
    measure("rows", started)
    return times


def check(unit: str, size: int, noise: float) -> None:
    short, long = ((unit * (length // len(unit) + 1))[:length] for length in (size, 10 * size))
    first, second = seconds(short), seconds(long)
    for _ in range(3):  # a machine that is busy with other things makes a single measurement wrong
        slow = {name: (first[name], took) for name, took in second.items() if took > LIMIT * max(first[name], noise)}
        if not slow:
            return
        again = seconds(long)
        second = {name: min(took, again[name]) for name, took in second.items()}
    raise AssertionError(f"{unit!r}: {slow}")


@pytest.mark.parametrize("unit", UNITS[::3])  # all of them in the heavy lane
def test_ten_times_the_text_takes_ten_times_the_time(unit: str) -> None:
    check(unit, 5_000, 0.02)


@pytest.mark.heavy
@pytest.mark.parametrize("unit", UNITS)
def test_a_million_characters(unit: str) -> None:
    check(unit, 100_000, 0.05)


# --- patterns: a repetition within a repetition can take time exponential in the length of what it does not match

UNAMBIGUOUS = {  # a character that the inner repetition cannot match divides its rounds
    ("pipeline.byline", "_HOST"),
    ("pipeline.explain", "_WORDS"),
    ("pipeline.find._measured", "_REST"),
    ("pipeline.find._tokens", "_TOKEN"),
    ("pipeline.layout", "_NAME_WORD"),
    ("pipeline.segment", "_TOKEN"),
    ("pipeline.segment", "patterns"),  # underthesea's; only its source is used
}
_LONG = 20  # repetitions up to this many cannot do harm


def repeats_a_repetition(tree: Iterable[tuple[Any, Any]], within: bool = False) -> bool:
    for kind, value in tree:
        if kind in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            least, most, body = value
            long = most >= _LONG
            if (long and within and least != most) or repeats_a_repetition(body, within or long):
                return True
        elif kind is constants.SUBPATTERN:
            if repeats_a_repetition(value[3], within):
                return True
        elif kind is constants.BRANCH:
            if any(repeats_a_repetition(branch, within) for branch in value[1]):
                return True
        elif kind in (constants.ASSERT, constants.ASSERT_NOT) and repeats_a_repetition(value[1]):
            return True
        # what is possessive or atomic is never tried again
    return False


def test_no_pattern_repeats_a_repetition() -> None:
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if module.name != "pipeline.__main__":
            importlib.import_module(module.name)
    process(UNITS[-1])
    found = set()
    for name, module in sorted(sys.modules.items()):
        if name.split(".")[0] != "pipeline":
            continue
        for attribute, value in vars(module).items():
            values = value if isinstance(value, (list, tuple)) else [value]
            for pattern in (v.pattern if isinstance(v, Scan) else v for v in values if isinstance(v, (re.Pattern, Scan))):
                if repeats_a_repetition(parser.parse(pattern.pattern, pattern.flags)):
                    found.add((name, attribute))
    assert found <= UNAMBIGUOUS
