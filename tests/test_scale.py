"""Memory and processor time of whole runs over invented articles (heavy).

python -m tests.test_scale 1000 8000 100000     # a line for each number of articles, and the exponents between them
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.write import hash_of
from tests.bench.corpus import write
from tests.command import dangbo, start
from tests.test_hostile import children, tables

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of processes in /proc, which Linux has"),
]
SEED = 6


@dataclass
class Use:
    """Processor seconds of all processes, and the most memory (MB) of each; a worker does the linking, which is apart."""

    articles: int
    cpu: float = 0.0
    parent: float = 0.0
    worker: float = 0.0
    linking: float = 0.0
    linking_cpu: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.articles:>9,} articles {self.cpu:>8.1f} s ({self.linking_cpu:.1f} s linking), parent {self.parent:.0f} MB, "
            f"worker {self.worker:.0f} MB, while linking {self.linking:.0f} MB"
        )


def _peak(pid: int) -> float:
    """The most memory that a process has had (MB); 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1_000 for line in lines if line.startswith("VmHWM")), 0.0)


def _cpu(pid: int) -> float:
    """Processor seconds of a process so far; 0 when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def used(articles: int, source: Path, output: Path, *options: str) -> Use:
    """Run the command and watch its processes ten times a second."""
    use = Use(articles)
    before = os.times()
    process = start("extract", source, "-o", output, "-q", *options)
    linking_began = None
    while process.poll() is None:
        workers = children(process.pid)
        peak = max(map(_peak, workers), default=0.0)
        use.parent = max(use.parent, _peak(process.pid))
        if (output / ".work" / "linked").exists():
            linking_began = sum(map(_cpu, [process.pid, *workers])) if linking_began is None else linking_began
            use.linking = max(use.linking, peak)
        elif linking_began is None:
            use.worker = max(use.worker, peak)
        time.sleep(0.1)
    assert process.wait() == 0, process.communicate()[1]
    after = os.times()
    use.cpu = after.children_user + after.children_system - before.children_user - before.children_system
    use.linking_cpu = use.cpu - linking_began if linking_began else 0.0
    return use


def measure(counts: list[int], folder: Path) -> list[Use]:
    """One article first: what it takes to start is subtracted, since it would flatter the exponent."""
    found = []
    for count in [1, *counts]:
        source = folder / f"{count}.jsonl"
        write(count, SEED, source)
        found.append(used(count, source, folder / f"out{count}"))
        found[-1].cpu -= found[0].cpu if len(found) > 1 else 0
        print(found[-1], flush=True)
    return found[1:]


def exponent(small: Use, large: Use) -> float:
    return math.log(large.cpu / small.cpu) / math.log(large.articles / small.articles)


def test_time_is_linear_and_memory_bounded(tmp_path: Path) -> None:
    small, large = measure([1_000, 8_000], tmp_path)
    assert exponent(small, large) <= 1.3  # 0.98 was measured; half as much time again for noise; quadratic time would be 2
    assert max(large.parent, large.worker) < 600
    assert large.parent < small.parent + 60
    assert large.worker < small.worker + 120  # caches fill


def test_one_and_two_workers_give_the_same_bytes(tmp_path: Path) -> None:
    source = tmp_path / "articles.jsonl"
    write(1_500, SEED, source)
    for workers in ("1", "2"):
        assert dangbo("extract", source, "-o", tmp_path / workers, "--workers", workers).returncode == 0
    assert tables(tmp_path / "1") == tables(tmp_path / "2")
    assert hash_of(tmp_path / "1" / "datapackage.json") == hash_of(tmp_path / "2" / "datapackage.json")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        uses = measure([int(word) for word in sys.argv[1:]], Path(name))
        print(*(f"{a.articles:,} → {b.articles:,}: exponent {exponent(a, b):.3f}" for a, b in pairwise(uses)), sep="\n")
