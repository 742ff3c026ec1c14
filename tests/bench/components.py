"""Where the time of a run goes: processor seconds of each step, over the articles of a .jsonl file.

The real `pipeline.job.run`, all in one process, with a clock around the functions that stand for the steps.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pipeline import extraction, job, kept, shard, sources, tokenizer, write
from pipeline.link import tables as links
from pipeline.worker import Task, work_on_task

# What is computed when it is first asked for (the folded text) counts for who asks first. `keep` writes and reads what workers
# made, `assemble` brings it into the order of the inputs.
STEPS: tuple[tuple[Any, str, str], ...] = (
    (tokenizer, "sentences_of", "sentences"),
    (shard, "segment_together", "words"),
    (tokenizer, "tokens_of", "words"),
    (extraction, "read_metadata", "metadata"),
    *((extractor, "annotate", extractor.group) for extractor in extraction.EXTRACTORS),
    (shard, "rows_of", "rows and checks"),
    (shard, "validated", "validate"),
    (shard, "to_table", "to Arrow"),
    (kept, "save_pack", "keep"),
    (kept, "load_pack", "keep"),
    (job, "assemble", "assemble"),
    (write.Tables, "add", "write Parquet"),
    (write.Tables, "close", "write Parquet"),
    (links, "link", "link"),
)


class Clock:
    """Processor seconds by step, without the steps within it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner = [0.0]  # of each step that runs: the seconds of steps within it

    def timed(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            start = time.process_time()
            self._inner.append(0.0)
            try:
                return work(*arguments, **options)
            finally:
                spent = time.process_time() - start
                self.seconds[step] = self.seconds.get(step, 0.0) + spent - self._inner.pop()
                self._inner[-1] += spent

        return run

    def timed_each(self, step: str, work: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
        def run(*arguments: Any, **options: Any) -> Iterator[Any]:
            end = object()
            following = self.timed(step, lambda items: next(items, end))
            items = work(*arguments, **options)
            while (item := following(items)) is not end:
                yield item

        return run


class Here:
    """Stands for `Pool`: the work of the workers is done in this process."""

    replaced = 0

    def __init__(self, *_: object) -> None:
        self._done: dict[int, kept.Done] = {}

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, task: Task) -> None:
        self._done[task.number] = work_on_task(lambda _: None, task.folder, task.number, task.sources, task.tokens, {})

    def wait(self, task: Task) -> kept.Done:
        return self._done.pop(task.number)

    def link(self, *arguments: Any) -> write.Linked:
        return links.link(*arguments)


def seconds(path: Path) -> dict[str, float]:
    """Step → processor seconds; `other` is what none of the steps holds. The steps stay wrapped: this is for a process of its own."""
    extraction.process("Đồng chí Lê An, Bí thư Tỉnh ủy Kon Tum: đến 31/5/2020 có 20 đảng viên, đạt 5%.")  # loads models and lists
    job.fingerprint()
    clock = Clock()
    for owner, name, step in STEPS:
        setattr(owner, name, clock.timed(step, getattr(owner, name)))
    sources.unparsed = clock.timed_each("read", sources.unparsed)
    setattr(job, "Pool", Here)  # noqa: B010
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        job.run(path, folder)
    spent = time.process_time() - start
    unseen = {"read", *(step for _, _, step in STEPS)} - clock.seconds.keys()
    if unseen:
        raise LookupError(f"a run no longer calls what stands for {', '.join(sorted(unseen))}: see STEPS")
    return clock.seconds | {"other": spent - sum(clock.seconds.values())}


if __name__ == "__main__":
    print(json.dumps(seconds(Path(sys.argv[1]))))
