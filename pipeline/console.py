"""What the command shows of a run: progress while it works, and its closing words. Everything about work in progress goes to stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.job import Summary

SECONDS_BETWEEN_LINES = 10.0  # where there is no terminal to draw a bar on


@contextmanager
def progress(quiet: bool) -> Iterator[Callable[[Summary], None]]:
    """A bar with rate and time left on a terminal; elsewhere a plain line with the same at most every ten seconds."""
    started = time.perf_counter()
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        columns = (BarColumn(), TaskProgressColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("reading …", total=None)

            def show(summary: Summary) -> None:
                said = _so_far(summary, time.perf_counter() - started)
                bar.update(task, total=summary.input_bytes, completed=summary.input_bytes_read, description=said)

            yield show
    else:
        last = started

        def line(summary: Summary) -> None:
            nonlocal last
            now = time.perf_counter()
            if now - last >= SECONDS_BETWEEN_LINES:
                last = now
                print(_so_far(summary, now - started) + _time_left(summary, now - started), file=sys.stderr)

        yield line


def _so_far(summary: Summary, seconds: float) -> str:
    rate = summary.bytes / 1000 / max(1e-9, seconds)
    return f"{summary.documents} documents, {summary.rejects} rejects, {rate:,.0f} kB/s"


def _time_left(summary: Summary, seconds: float) -> str:
    """By the share of the input that is read; nothing where that is unknown."""
    if not 0 < summary.input_bytes_read <= summary.input_bytes:
        return ""
    left = round(seconds * (summary.input_bytes / summary.input_bytes_read - 1))
    return f", {summary.input_bytes_read / summary.input_bytes:.0%}, about {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"


def closing(summary: Summary, output: Path) -> str:
    """What a finished run says."""
    lines = [f"{output}: {_so_far(summary, summary.seconds)} in {summary.seconds:.1f} s"]
    lines += [f"  {table:<20}{rows:>9,}" for table, rows in summary.rows.items() if table not in {"documents", "rejects"}]
    if summary.ignored_files:
        lines.append(f"  {summary.ignored_files} files of other kinds were not read")
    if summary.taken_over:
        lines.append(f"  {summary.taken_over} documents were taken over from earlier runs, {summary.extracted} were extracted")
    if summary.shards_redone:
        lines.append(f"  {summary.shards_redone} shards were begun by a run that was ended, and were done again")
    if summary.workers_replaced:
        lines.append(f"  {summary.workers_replaced} worker processes ended early and were replaced")
    if summary.rejects:
        lines.append(f"  what was rejected and why: {output / 'rejects.parquet'}")
    return "\n".join(lines)
