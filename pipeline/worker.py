"""Worker processes: whatever a document does to its process, the run goes on.

    with Pool(size=2, time_limit=60) as pool:
        task = Task(folder, 0, sources, tokens=False)
        pool.submit(task)
        done = pool.wait(task)   # the documents are extracted, and in a pack in `folder`

All work on documents is done in workers, for one worker too. Before each document a worker notes its place in the task
and sets the system's timers; when they run out the system ends the process, in the midst of a pattern too, and nothing in
it can prevent that. A worker that ended is replaced and does its task again: without the document that took too long,
and without one that it died at twice. The documents left out become rejects.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.abc import MetaPathFinder
from multiprocessing.connection import Connection, Pipe, wait
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

from pipeline import log

if TYPE_CHECKING:
    from pipeline.formats import Input, Page
    from pipeline.kept import Done
    from pipeline.write import Linked

TIME_LIMIT = 60.0  # seconds of processor time for one document: some hundred thousand times what an article takes
_STALLED = 10  # so many times the limit on the clock, for a process that waits instead of working
_TIME_IS_UP = (signal.SIGPROF, signal.SIGALRM)  # what the system sends then; a process that does not ask for them is ended
_IDLE_DEATHS = 3  # of one task between its documents: then something is wrong with the machine
_START = "import sys; sys.path[:] = sys.argv[4:]; from pipeline.worker import serve; serve(*map(int, sys.argv[1:4]))"


class WorkerDiedError(RuntimeError):
    """Workers keep dying where no document is to blame; the message is one clear sentence."""


@dataclass(slots=True, eq=False)
class Task:
    """Documents to be extracted together. `refused`: place among them → why that document is not tried any more."""

    folder: Path
    number: int
    sources: list[Input | Page]
    tokens: bool
    refused: dict[int, str] = field(default_factory=dict)
    deaths: dict[int | None, int] = field(default_factory=dict)
    done: Done | None = None


# --- in the worker ----------------------------------------------------------------------------------------------------


def serve(tasks: int, answers: int, places: int) -> None:
    """Work until the parent is gone. It sends (function, time limit, arguments) and gets the answer; in the file `places` it finds where a dead
    worker was."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    gc.set_threshold(100_000, 20, 20)  # the word lists are large and never garbage: looking through them takes a twentieth of the time
    sys.addaudithook(_no_socket)
    sys.meta_path.insert(0, _NoPandas())
    for number in _TIME_IS_UP:
        signal.signal(number, signal.SIG_DFL)
    source, sink = Connection(tasks, writable=False), Connection(answers, readable=False)
    parent = os.getppid()

    def begin(place: int | None) -> None:  # None: no document is in work
        if os.getppid() != parent:  # it was killed, and the run that takes up must find nobody at work
            raise BrokenPipeError
        _note(places, place)
        seconds = 0.0 if place is None else limit
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, _STALLED * seconds)

    try:
        while True:
            function, limit, arguments = source.recv()
            try:
                answer = function(begin, *arguments)
            except OSError as error:
                answer = error
            except Exception:
                answer = RuntimeError(traceback.format_exc())  # others may not be picklable
            begin(None)
            sink.send(answer)
    except (EOFError, BrokenPipeError):
        pass


_NO_PLACE = -1


def _note(places: int, place: int | None) -> None:
    """A message for each document would wake the parent as often; it asks only when a worker dies."""
    os.pwrite(places, (_NO_PLACE if place is None else place).to_bytes(8, signed=True), 0)


def _noted(places: int) -> int | None:
    place = int.from_bytes(os.pread(places, 8, 0), signed=True)
    return None if place == _NO_PLACE else place


def _no_socket(event: str, _: object) -> None:
    """Nothing that works on documents may reach the network. (A library of spaCy's opens a socket to see if there is IPv6.)"""
    if event.startswith("socket."):
        raise PermissionError("dangbo opens no socket")


class _NoPandas(MetaPathFinder):
    """pyarrow imports pandas, where it is installed, with its first array: a fifth of a second and 13 MB that no worker needs."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)


def work_on_task(
    begin: Callable[[int | None], None],
    folder: Path,
    number: int,
    sources: list[Input | Page],
    tokens: bool,
    refused: dict[int, str],
    together: bool = True,
) -> Done:
    # imported here: the parent reads, writes and waits, and needs no language library
    from pipeline.extraction import process
    from pipeline.kept import Done, save_pack
    from pipeline.shard import extract

    part = folder / f"{number}-{os.getpid()}.part"
    part.touch()  # a run that finds it knows that this task was begun and not finished
    process("Đồng chí Lê An, Bí thư Tỉnh ủy Kon Tum: đến 31/5/2020 có 20 đảng viên, đạt 5%.")  # loads the lists, on nobody's time
    tables, failed = extract(sources, tokens, refused, begin, together)
    return Done(save_pack(part, tables), failed)


def work_on_links(_: Callable[[int | None], None], source: Path, target: Path, fingerprint: str, previous: Path | None) -> Linked:
    from pipeline.link.tables import link

    return link(source, target, fingerprint, previous)


# --- in the parent ----------------------------------------------------------------------------------------------------


class _Worker:
    """One process, the two pipes to it, and the file of its place."""

    def __init__(self) -> None:
        tasks, self._tasks = Pipe(duplex=False)
        self.answers, answers = Pipe(duplex=False)
        self._places = TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the process lives
        ends = (tasks.fileno(), answers.fileno(), self._places.fileno())
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, *map(str, ends), *sys.path], pass_fds=ends, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        tasks.close()
        answers.close()

    def send(self, function: Callable[..., Any], limit: float, *arguments: Any) -> None:
        _note(self._places.fileno(), None)
        with suppress(BrokenPipeError):  # it is dead, which `answers` will tell
            self._tasks.send((function, limit, arguments))

    def place(self) -> int | None:
        """The place of the document that it works on, or died at."""
        return _noted(self._places.fileno())

    def close(self) -> int:
        """End the process, if it still lives, and return its exit status."""
        self._tasks.close()
        self.answers.close()
        self._places.close()
        self._process.kill()
        return self._process.wait()

    def died(self) -> int:
        """The exit status of a process whose pipe is closed."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        return self.close()


def _cause(status: int, limit: float) -> str:
    """Why a worker ended, as a reject's sentence."""
    if -status in _TIME_IS_UP:
        return f"takes more than {limit:g} seconds, the limit of one document: split it, or allow more with --time-limit"
    how = f"signal {-status}" if status < 0 else f"exit status {status}"
    return f"ends the process that works on it, twice ({how}; out of memory?): split it, or try it alone and report it with the text"


class Pool:
    """`size` workers for tasks, and one more for linking when there is none."""

    def __init__(self, size: int, time_limit: float) -> None:
        self._size = size
        self._limit = time_limit
        self._queue: deque[Task] = deque()
        self._idle: list[_Worker] = []
        self._busy: dict[_Worker, Task] = {}
        self.replaced = 0  # workers that ended and were started anew

    def __enter__(self) -> Pool:
        self._idle = [_Worker() for _ in range(self._size)]
        return self

    def __exit__(self, *_: object) -> None:
        for worker in [*self._idle, *self._busy]:
            worker.close()

    def submit(self, task: Task) -> None:
        self._queue.append(task)
        self._advance(0)

    def wait(self, task: Task) -> Done:
        """What the worker made of it, when it is done. Raises what the task raised, or WorkerDiedError."""
        while task.done is None:
            self._advance(None)
        return task.done

    def _advance(self, timeout: float | None) -> None:
        """Give work to the workers that have none, and take up what the others say."""
        while self._idle and self._queue and len(self._busy) < self._size:
            self._give(self._idle.pop(), self._queue.popleft())
        workers = {worker.answers: worker for worker in self._busy}
        for ready in wait(list(workers), timeout):
            self._listen(workers[ready])  # type: ignore[index]

    def _give(self, worker: _Worker, task: Task) -> None:
        self._busy[worker] = task
        together = not task.deaths  # after a death each document by itself, so that the next one tells which it is
        worker.send(work_on_task, self._limit, task.folder, task.number, task.sources, task.tokens, task.refused, together)

    def _listen(self, worker: _Worker) -> None:
        task = self._busy[worker]
        try:
            answer = worker.answers.recv()
        except (EOFError, OSError):
            del self._busy[worker]
            place = worker.place()
            status = worker.died()
            log.event("worker_replaced", logging.WARNING, exit_status=status, **({} if place is None else log.place_of(task.sources[place])))
            self._blame(task, place, status)
            self.replaced += 1
            self._give(_Worker(), task)
            return
        del self._busy[worker]
        self._idle.append(worker)
        if isinstance(answer, Exception):
            raise answer
        task.done = answer

    def _blame(self, task: Task, place: int | None, status: int) -> None:
        """Decide what the death of a worker means for the document that it was at."""
        deaths = task.deaths[place] = task.deaths.get(place, 0) + 1
        if place is None:
            if deaths == _IDLE_DEATHS:
                raise WorkerDiedError(
                    f"worker processes keep dying (exit status {status}; out of memory?): run the command again, it continues after the "
                    "last finished shard; use fewer workers if it happens again"
                )
        elif -status in _TIME_IS_UP or deaths == 2:
            task.refused[place] = _cause(status, self._limit)

    def link(self, source: Path, target: Path, fingerprint: str, previous: Path | None) -> Linked:
        """`pipeline.link.tables.link`, by a worker that is free or one more; there is no limit to its time."""
        worker = self._idle.pop() if self._idle else _Worker()
        worker.send(work_on_links, self._limit, source, target, fingerprint, previous)
        try:
            answer = worker.answers.recv()
        except (EOFError, OSError):
            status = worker.died()
            raise WorkerDiedError(f"the process that links the tables died (exit status {status}; out of memory?): run the command again") from None
        self._idle.append(worker)
        if isinstance(answer, Exception):
            raise answer
        linked: Linked = answer
        return linked
