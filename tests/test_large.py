"""What needs minutes, gigabytes or thousands of files (heavy): conservation at scale, lines and bombs of a gigabyte, memory."""

from __future__ import annotations

import gzip
import json
import os
import random
import subprocess
import sys
from collections import Counter
from itertools import cycle, islice
from pathlib import Path

import pytest
import zstandard

from tests.command import ROOT, check_conservation, dangbo, facts, rows
from tests.damage import FILES, SPECIAL, TEXT, write

pytestmark = pytest.mark.heavy
ONCE = {"late.txt", "blank.jsonl", "blank-million.txt", "bomb.txt.gz", "bomb.txt.zst"}  # large ones


def test_ten_thousand_files_of_which_a_thousand_are_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    rng = random.Random(10_000)
    expected: Counter[str] = Counter()
    for number in range(9_000):
        write(
            folder,
            f"{number % 90:02}/{number:05}.txt",
            f"{TEXT} Lần {number}, chi bộ {rng.randint(1, 9)} có {rng.randint(5, 90)} đảng viên.".encode(),
        )
        expected["documents"] += 1
    kinds = [*(name for name in FILES if name not in ONCE), *SPECIAL]
    for number, name in enumerate(islice(cycle(kinds), 1_000 - len(ONCE))):
        place = f"{rng.randrange(90):02}/damaged{number}"
        if name in FILES:
            data, said, documents = FILES[name]
            write(folder, f"{place}/{name}", data)
            expected.update(documents=documents, rejects=len(said))
        else:
            make, words = SPECIAL[name]
            (folder / place).mkdir(parents=True)
            make(folder / place / name)
            expected["rejects"] += words is not None
    for name in ONCE:
        write(folder, name, FILES[name][0])
        expected.update(documents=FILES[name][2], rejects=len(FILES[name][1]))
    done = dangbo("extract", folder, "-o", tmp_path / "out", "--workers", "2")
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    check_conservation(tmp_path / "out", expected.total())
    assert facts(tmp_path / "out")["documents"] == expected["documents"]
    assert facts(tmp_path / "out")["rejects"] == expected["rejects"]


def test_lines_files_and_bombs_of_a_gigabyte(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    good = json.dumps({"text": TEXT}).encode() + b"\n"
    with (folder / "line.jsonl").open("wb") as file:  # a hole in the file: a billion NUL bytes that take no room
        file.write(good)
        file.truncate(len(good) + 1_000_000_000)
        file.seek(0, os.SEEK_END)
        file.write(b"\n" + good)
    with (folder / "text.txt").open("wb") as file:
        file.truncate(1_000_000_000)
    piece = bytes(10_000_000)
    with gzip.open(folder / "bomb.jsonl.gz", "wb", compresslevel=1) as packed:
        packed.write(good)
        for _ in range(110):
            packed.write(piece)
    with (folder / "bomb.jsonl.zst").open("wb") as file, zstandard.ZstdCompressor().stream_writer(file) as stream:
        for _ in range(110):
            stream.write(piece)
    done, memory = measured("extract", folder, "-o", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    found = Counter(row["source_path"] for row in rows(tmp_path / "out", "documents"))
    assert found == {"line.jsonl": 2, "bomb.jsonl.gz": 1}
    said = {row["source_path"]: row["error"] for row in rows(tmp_path / "out", "rejects")}
    assert "the line is longer than 64,000,000 bytes" in said["line.jsonl"]
    assert "larger than 64,000,000 bytes" in said["text.txt"]
    assert "expands to more than 1,000,000,000 bytes" in said["bomb.jsonl.gz"]
    assert "expands to more than 1,000,000,000 bytes" in said["bomb.jsonl.zst"]
    check_conservation(tmp_path / "out", 7)
    assert memory < 600


MEASURE = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""


def measured(*arguments: str | Path) -> tuple[subprocess.CompletedProcess[str], float]:
    """The command, and the memory (MB) of the largest of its processes."""
    command = [sys.executable, "-c", MEASURE, sys.executable, "-m", "pipeline.cli", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    *_, peak = done.stderr.split()
    return done, int(peak) / (1_000_000 if sys.platform == "darwin" else 1_000)


def test_a_document_of_ten_megabytes(tmp_path: Path) -> None:
    articles = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path("seeds").glob("*.txt")))
    write(tmp_path / "in", "a.txt", (articles + "\n").encode() * (10_000_000 // len(articles.encode())))
    done, memory = measured("extract", tmp_path / "in", "-o", tmp_path / "out", "--time-limit", "600")
    assert done.returncode == 0, done.stderr
    assert len(rows(tmp_path / "out", "dates")) > 10_000
    assert memory < 1_000


def test_memory_does_not_grow_with_the_number_of_documents(tmp_path: Path) -> None:
    rng = random.Random(5)
    used = []
    for count in (1_000, 6_000):
        path = tmp_path / f"{count}.jsonl"
        with path.open("w", encoding="utf-8") as file:
            for number in range(count):  # words that were never seen before
                words = " ".join("".join(rng.choices("abcdeghiklmnopqrstuvxy", k=7)) for _ in range(80))
                file.write(json.dumps({"text": f"{TEXT} {words} {number}"}) + "\n")
        done, memory = measured("extract", path, "-o", tmp_path / f"out{count}")
        assert done.returncode == 0, done.stderr
        used.append(memory)
    assert used[1] < used[0] + 60, used
    assert used[1] < 600
