"""Runs over a folder that grows, and runs that are killed: the same bytes as one undisturbed run from the start."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from pipeline import job
from pipeline.kept import load_pack
from pipeline.worker import Task, work_on_links, work_on_task
from pipeline.write import hash_of
from tests.command import dangbo, facts, rows, start
from tests.damage import TEXT
from tests.test_hostile import children, gone, tables

OF_THE_RUN = ("started", "seconds", "workers_replaced", "taken_over", "extracted", "shards_redone")  # run.json: how this run went


needs_proc = pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="finds worker processes in /proc, which Linux has")


def result(output: Path) -> dict[str, Any]:
    """The bytes of every table, and what run.json says of them."""
    return tables(output) | {name: value for name, value in facts(output).items() if name not in OF_THE_RUN}


def article(number: int) -> str:
    return (
        f"{TEXT} Chi bộ thôn {number} có {number % 40 + 3} đảng viên.\nNgày {number % 28 + 1}/6/2021, đồng chí Trần Văn Bình, Chủ tịch UBND xã, dự."
    )


def page(number: int) -> str:
    return f"<html><head><title>Tin {number}</title></head><body><article><p>{article(number)} {TEXT * 3}</p></article></body></html>"


@pytest.fixture
def at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work is done in this process, at once: a run takes a tenth of a second."""

    class AtHand:
        replaced = 0

        def __init__(self, *_: object) -> None: ...

        def __enter__(self) -> AtHand:
            return self

        def __exit__(self, *_: object) -> None: ...

        def submit(self, task: Task) -> None:
            task.done = work_on_task(lambda _: None, task.folder, task.number, task.sources, task.tokens, task.refused)

        def wait(self, task: Task) -> object:
            return task.done

        link = staticmethod(lambda *arguments: work_on_links(lambda _: None, *arguments))

    monkeypatch.setattr(job, "Pool", AtHand)


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "SHARD_ITEMS", 3)


def edited(folder: Path, rng: random.Random) -> None:
    """One change of the kind that collections go through."""
    files = sorted(folder.iterdir())
    some, other, number = rng.choice(files), rng.choice(files), rng.randrange(1_000)
    kind = rng.choice(["add", "page", "change", "copy", "rename", "remove", "damage"])
    name = f"{rng.randrange(100):02}-{number}"
    if kind == "add":
        (folder / f"{name}.txt").write_text(article(number), encoding="utf-8")
    elif kind == "page":
        (folder / f"{name}.html").write_text(page(number % 3), encoding=rng.choice(["utf-8", "utf-16"]))
    elif kind == "change":
        some.write_bytes(some.read_bytes().replace(b"120", b"130"))
    elif kind == "copy":
        (folder / f"{name}{some.suffix}").write_bytes(some.read_bytes())
    elif kind == "rename":
        some.rename(folder / f"{name}{some.suffix}")
    elif kind == "remove" and len(files) > 4:
        some.unlink()
    elif kind == "damage":
        other.write_bytes(b"\0" + other.read_bytes()[1:])


@pytest.mark.usefixtures("at_hand", "small_shards")
@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.heavy) for seed in range(2, 22))])
def test_a_collection_that_changes_gives_what_a_run_from_the_start_gives(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(8):
        (folder / f"{number * 10:02}.txt").write_text(article(number), encoding="utf-8")
    for step in range(6):
        for _ in range(rng.randint(1, 4)):
            edited(folder, rng)
        job.run(folder, tmp_path / "out")
        job.run(folder, tmp_path / f"fresh{step}")
        assert result(tmp_path / "out") == result(tmp_path / f"fresh{step}"), step


@pytest.mark.usefixtures("at_hand")
def test_only_what_is_new_or_changed_is_extracted(tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(article(number), encoding="utf-8")
    (folder / "p.html").write_text(page(7), encoding="utf-8")
    job.run(folder, output)
    assert (facts(output)["taken_over"], facts(output)["extracted"]) == (0, 7)

    (folder / "0-first.txt").write_text(article(100), encoding="utf-8")  # new, before all others but one
    (folder / "1.txt").write_text(article(101), encoding="utf-8")  # changed
    (folder / "2.txt").unlink()
    (folder / "3.txt").rename(folder / "9.txt")
    (folder / "8.txt").write_text(article(5), encoding="utf-8")  # a copy
    done = dangbo("extract", folder, "-o", output)
    assert "6 documents were taken over from earlier runs, 2 were extracted" in done.stdout
    assert (facts(output)["documents"], facts(output)["taken_over"], facts(output)["extracted"]) == (8, 6, 2)
    documents = rows(output, "documents")
    assert [d["source_path"] for d in documents] == ["0-first.txt", "0.txt", "1.txt", "4.txt", "5.txt", "8.txt", "9.txt", "p.html"]
    assert [d["doc_index"] for d in documents] == list(range(8))
    assert documents[5]["duplicate_of"] == documents[4]["doc_id"]
    job.run(folder, tmp_path / "fresh")
    assert result(output) == result(tmp_path / "fresh")


@pytest.mark.usefixtures("at_hand", "small_shards")
class TestKeptResults:
    """What is kept in OUTPUT/.work, and when it is not used."""

    @pytest.fixture
    def run(self, tmp_path: Path) -> Callable[..., job.Summary]:
        (tmp_path / "in").mkdir()
        for number in range(6):
            (tmp_path / "in" / f"{number}.txt").write_text(article(number), encoding="utf-8")
        job.run(tmp_path / "in", tmp_path / "out")
        return lambda **options: job.run(tmp_path / "in", tmp_path / "out", **options)

    @pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data[:500] + bytes([data[500] ^ 1]) + data[501:], lambda _: b""])
    def test_a_damaged_pack_is_noticed_and_done_again(
        self, run: Callable[..., job.Summary], tmp_path: Path, damage: Callable[[bytes], bytes]
    ) -> None:
        before = result(tmp_path / "out")
        pack = packs(tmp_path / "out")[0]
        pack.write_bytes(damage(pack.read_bytes()))
        summary = run()
        assert (summary.taken_over, summary.extracted) == (3, 3)
        assert result(tmp_path / "out") == before
        assert hash_of(pack) == pack.stem

    def test_other_code_or_words_extract_all_anew(self, run: Callable[..., job.Summary], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        earlier = packs(tmp_path / "out")
        monkeypatch.setattr(job, "fingerprint", lambda: "of-other-code")
        assert (run().taken_over, run().taken_over) == (0, 6)
        assert not any(pack.exists() for pack in earlier)

    def test_words_on_request_are_no_part_of_what_was_kept_without_them(self, run: Callable[..., job.Summary], tmp_path: Path) -> None:
        assert run(tokens=True).extracted == 6
        assert len(rows(tmp_path / "out", "tokens")) == sum(d["n_tokens"] for d in rows(tmp_path / "out", "documents"))
        assert run(tokens=True).extracted == 0

    def test_what_failed_is_tried_again(self, run: Callable[..., job.Summary], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fails(*_: object) -> None:
            raise MemoryError

        (tmp_path / "in" / "7.txt").write_text(article(7), encoding="utf-8")
        with monkeypatch.context() as broken:
            broken.setattr("pipeline.shard.process", fails)
            assert (run().rejects, run().rejects) == (1, 1)
        assert (run().rejects, run().extracted) == (0, 0)
        assert len(rows(tmp_path / "out", "documents")) == 7

    def test_packs_of_deleted_inputs_are_removed_and_hold_no_text(self, run: Callable[..., job.Summary], tmp_path: Path) -> None:
        assert len(packs(tmp_path / "out")) == 2
        assert set(load_pack(packs(tmp_path / "out")[0])["documents"]["text"].to_pylist()) == {""}
        for number in range(3):
            (tmp_path / "in" / f"{number}.txt").unlink()
        run()
        assert len(packs(tmp_path / "out")) == 1
        assert {d["source_path"] for d in rows(tmp_path / "out", "documents")} == {"3.txt", "4.txt", "5.txt"}


@pytest.mark.usefixtures("at_hand", "small_shards")
@pytest.mark.parametrize("moves", [1, 6, 12, 18, *(pytest.param(n, marks=pytest.mark.heavy) for n in range(2, 40) if n % 6)])
def test_a_run_that_ends_while_it_moves_files_into_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(article(number), encoding="utf-8")
    job.run(folder, output)
    earlier = result(output)
    (folder / "3.txt").unlink()
    real, done = os.replace, 0

    def replace(source: Path, target: Path) -> None:
        nonlocal done
        done += 1
        if done > moves:
            raise KeyboardInterrupt
        real(source, target)

    with monkeypatch.context() as ends, suppress(KeyboardInterrupt):
        ends.setattr(os, "replace", replace)
        job.run(folder, output)
    ended = result(output)
    assert ended == earlier or done <= moves or ended["sha256"] == earlier["sha256"]  # run.json is the last that is moved
    job.run(folder, output)
    job.run(folder, tmp_path / "fresh")
    assert result(output) == result(tmp_path / "fresh")


# --- runs that are killed

SMALL_SHARDS = (
    "import sys\nif not any('pipeline.worker' in word for word in sys.orig_argv):\n    from pipeline import job\n    job.SHARD_ITEMS = {}\n"
)


class Killed:
    """Runs over one folder that are killed with SIGKILL and taken up."""

    def __init__(self, tmp_path: Path, articles: int, shard: int, workers: int) -> None:
        self.folder, self.workers = tmp_path / "in", workers
        self.folder.mkdir()
        for number in range(articles):
            (self.folder / f"{number:04}.txt").write_text(article(number) * 10, encoding="utf-8")
        self.conditions = {"before": SMALL_SHARDS.format(shard), "scratch": tmp_path / "scratch"}

    def run(self, output: Path) -> float:
        """An undisturbed run, and the seconds that it takes."""
        started = time.perf_counter()
        assert dangbo("extract", self.folder, "-o", output, **self.conditions).returncode == 0
        return time.perf_counter() - started

    def kill(self, output: Path, shards: int, seconds: float) -> int:
        """Kill a run so many seconds after it has finished so many shards; return how many documents are kept then."""
        process = start("extract", self.folder, "-o", output, "--workers", str(self.workers), **self.conditions)
        before = len(packs(output))
        while process.poll() is None and len(packs(output)) < before + shards:
            time.sleep(0.01)
        time.sleep(seconds)
        workers = children(process.pid)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert gone(workers)
        return sum(load_pack(pack)["documents"].num_rows for pack in packs(output))

    def take_up(self, output: Path, kept: int) -> None:
        """The next run extracts nothing again but the shards that were in work, at most one for each worker."""
        assert dangbo("extract", self.folder, "-o", output, "--workers", str(self.workers), **self.conditions).returncode == 0
        said = facts(output)
        assert (said["taken_over"], said["extracted"]) == (kept, said["documents"] - kept)
        assert said["shards_redone"] <= self.workers


def packs(output: Path) -> list[Path]:
    return list(output.glob(".work/shards/*/*.pack"))


@needs_proc
@pytest.mark.usefixtures("at_hand", "small_shards")
def test_a_run_killed_again_and_again_is_taken_up(tmp_path: Path) -> None:
    killed = Killed(tmp_path, articles=36, shard=3, workers=2)
    output, rng = tmp_path / "out", random.Random(6)
    kept = [killed.kill(output, shards=2, seconds=rng.uniform(0, 0.2)) for _ in range(2)]
    assert 0 < kept[0] < kept[1]
    assert not (output / "run.json").exists()
    killed.take_up(output, kept[1])
    job.run(killed.folder, tmp_path / "undisturbed")
    assert tables(output) == tables(tmp_path / "undisturbed")


@needs_proc
@pytest.mark.heavy
@pytest.mark.parametrize("workers", [1, 2])
def test_ten_runs_killed_at_any_moment(tmp_path: Path, workers: int) -> None:
    killed = Killed(tmp_path, articles=300, shard=20, workers=workers)
    seconds = killed.run(tmp_path / "undisturbed")
    rng = random.Random(workers)
    redone = []
    for attempt in range(10):
        output = tmp_path / f"out{attempt}"
        kept = killed.kill(output, shards=0, seconds=rng.uniform(0, seconds))
        killed.take_up(output, kept)
        redone.append(facts(output)["shards_redone"])
        assert tables(output) == tables(tmp_path / "undisturbed"), attempt
    assert any(redone)
