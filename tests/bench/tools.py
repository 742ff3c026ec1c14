"""What `make bench` measures, each in a process of its own: `python -m tests.bench.tools TOOL FILE.jsonl [COUNT]`.

The process prints a line of JSON: the bytes of text that it went through, its processor time with that of its child
processes, and their peak memory. The time includes the start of Python, imports and models: `tests.bench.bench` runs each
tool once more over a single article and takes that away.
"""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

HEIDELTIME_JAR = "HEIDELTIME_JAR"  # environment variable: path of HeidelTime's standalone jar; its config.props lies beside it

Articles = Iterable[dict[str, Any]]


def articles(path: Path, count: int | None = None) -> Articles:
    """The first `count` lines of a .jsonl file, one by one."""
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, count):
            yield json.loads(line)


def pipeline_run(rows: Articles) -> None:
    """The real run with one worker process: read, tokenize, extract, validate, check, write, link."""
    from pipeline.job import run

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "articles.jsonl")
        with source.open("w", encoding="utf-8") as sink:
            sink.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        run(source, Path(folder, "tables"))


def word_tokenize(rows: Articles) -> None:
    """underthesea's words, line by line: the contract's reference call."""
    from underthesea import word_tokenize

    for row in rows:
        for line in row["text"].split("\n"):
            word_tokenize(line, use_token_normalize=False)


def ner(rows: Articles) -> None:
    """underthesea's names, sentence by sentence: the call that is quickest."""
    from underthesea import ner, sent_tokenize

    for row in rows:
        for sentence in sent_tokenize(row["text"]):
            ner(sentence)


def dateparser(rows: Articles) -> None:
    from dateparser.search import search_dates  # type: ignore[import-untyped, unused-ignore]

    for row in rows:
        search_dates(row["text"], languages=["vi"])


def heideltime(rows: Articles) -> None:
    """HeidelTime on every article in one process of Java; dates only."""
    jar = Path(os.environ[HEIDELTIME_JAR])
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "articles.txt")
        source.write_text("\f".join(re.sub(r"[^\n -\uffff]", " ", row["text"]) for row in rows), encoding="utf-8")  # it writes XML
        loop = Path(__file__).with_name("HeidelTimeLoop.java")
        command = ["java", "-XX:+UseSerialGC", "-cp", str(jar), str(loop), str(jar.parent / "config.props"), str(source)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


TOOLS: dict[str, Callable[[Articles], None]] = {
    "pipeline": pipeline_run,
    "underthesea.word_tokenize": word_tokenize,
    "underthesea.ner": ner,
    "dateparser": dateparser,
    "HeidelTime": heideltime,
}


def _own_peak() -> float:
    """Peak memory of this process in MB. (getrusage counts what its parent had at the fork.)"""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)
    return int(re.findall(r"VmHWM:\s*(\d+)", status.read_text())[0]) * 1024 / 1e6


def main(tool: str, path: str, count: str | None = None) -> None:
    size = 0

    def counted() -> Articles:
        nonlocal size
        for row in articles(Path(path), int(count) if count else None):
            size += len(row["text"].encode())
            yield row

    TOOLS[tool](counted())
    times = os.times()
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6
    print(json.dumps({"bytes": size, "seconds": sum(times[:4]), "largest_mb": max(_own_peak(), child), "all_mb": _own_peak() + child}))


if __name__ == "__main__":
    main(*sys.argv[1:])
