"""Whatever is fed to the command: nothing is lost, nothing hangs, nothing is let in."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.write import hash_of
from tests.command import check_conservation, dangbo, facts, ordinary_user, rows, start
from tests.damage import FILES, SPECIAL, TEXT, write

INPUTS = sum(len(said) + documents for _, said, documents in FILES.values())
IN_WORKER = "import sys\nif any('pipeline.worker' in word for word in sys.orig_argv):\n"


def tables(output: Path) -> dict[str, str]:
    return {path.name: hash_of(path) for path in sorted(output.glob("*.parquet"))}


# --- one folder with everything in it


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("everything")
    for name, (data, _, _) in FILES.items():
        write(folder / "in", name, data)
    for name, (make, _) in SPECIAL.items():
        make(folder / "in" / name)
    done = dangbo("extract", folder / "in", "-o", folder / "out", "--workers", "2")
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    return folder / "out"


def test_every_damaged_input_is_one_document_or_one_reject(everything: Path) -> None:
    check_conservation(everything, INPUTS + sum(said is not None for _, said in SPECIAL.values()))


def shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")


@pytest.mark.parametrize("name", FILES, ids=[ascii(name) for name in FILES])
def test_damaged_file(everything: Path, name: str) -> None:
    _, said, documents = FILES[name]
    rejects = [row["error"] for row in rows(everything, "rejects") if row["source_path"] == shown(name)]
    assert len(rejects) == len(said), rejects
    for sentence, words in zip(rejects, said, strict=True):
        assert words in sentence
    assert sum(row["source_path"] == shown(name) for row in rows(everything, "documents")) == documents


@pytest.mark.parametrize("name", SPECIAL)
def test_what_is_no_file(everything: Path, name: str) -> None:
    said = SPECIAL[name][1]
    rejects = [row["error"] for row in rows(everything, "rejects") if row["source_path"] == name]
    assert len(rejects) == (said is not None)
    assert all(said in sentence for sentence in rejects if said)


def test_nothing_of_another_file_is_in_the_documents(everything: Path) -> None:
    # links out of the folder, entities of a web page
    assert not any("root:" in row["text"] for row in rows(everything, "documents"))


def test_characters_are_kept_as_they_are(everything: Path) -> None:
    texts = {row["source_path"]: row for row in rows(everything, "documents")}
    assert texts["control.jsonl"]["text"].startswith("\0\1\2\x1b[31m")
    assert texts["bidi.txt"]["text"].startswith("\u202e\u2066")
    assert "\U0010ffff" in texts["unassigned.txt"]["text"]
    assert texts["formulas.jsonl"]["title"] == "=1+1"
    assert texts["script.jsonl"]["title"] == "</script><img src=x onerror=alert(1)>"


def test_facts_are_found_behind_hostile_characters(everything: Path) -> None:
    documents = {row["source_path"]: row["doc_id"] for row in rows(everything, "documents")}
    figures = {row["doc_id"]: row["value"] for row in rows(everything, "membership_figures")}
    for name in ("control.jsonl", "bidi.txt", "unassigned.txt", "formulas.jsonl", "script.jsonl", "late.txt", "..txt.txt"):
        assert figures.get(documents[name]) == 120, name


@pytest.mark.heavy
def test_one_worker_gives_the_same_bytes(everything: Path, tmp_path: Path) -> None:
    dangbo("extract", everything.parent / "in", "-o", tmp_path / "out")
    assert tables(tmp_path / "out") == tables(everything)


@pytest.mark.parametrize("name", ["torn.txt.gz", "deep.jsonl"])
def test_a_single_bad_file(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, FILES[name][0])
    done = dangbo("extract", tmp_path / name, "-o", tmp_path / "out")
    assert done.returncode == 1
    assert "0 documents, 1 rejects" in done.stdout
    assert "rejects.parquet" in done.stdout
    check_conservation(tmp_path / "out", 1)


@pytest.mark.parametrize("names", [["notes.docx", "picture.png"]])
def test_a_folder_with_nothing_to_read_is_wrong_use(tmp_path: Path, names: list[str]) -> None:
    (tmp_path / "in").mkdir()
    for name in names:
        write(tmp_path / "in", name, b"x")
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert "holds no file that can be read" in done.stderr
    assert not (tmp_path / "out").exists()


# --- the time limit, and documents that end their process

WORKER_THAT_FAILS = IN_WORKER + (
    "    import os, re, signal, pipeline.extraction as nlp\n"
    "    real = nlp.process\n"
    "    def process(text, *given):\n"
    "        if 'TREO' in text: re.match('(a+)+$', 'a' * 64 + 'b')\n"
    "        if 'NGỦ' in text: signal.pause()\n"
    "        if 'CHẾT' in text: os.kill(os.getpid(), signal.SIGKILL)\n"
    "        if 'HỎNG' in text: raise ValueError('\\ud800 ' + text * 1000)\n"
    "        if 'SÂU' in text: return process(text)\n"
    "        if 'MỘT LẦN' in text and not os.path.exists(os.environ['MARK']): open(os.environ['MARK'], 'w').close(); os._exit(9)\n"
    "        return real(text, *given)\n"
    "    nlp.process = process\n"
)


@pytest.mark.heavy
def test_documents_that_hang_or_kill_are_rejected_and_the_run_goes_on(tmp_path: Path) -> None:
    for number, word in enumerate(["", "TREO", "", "CHẾT", "HỎNG", "", "SÂU", "MỘT LẦN", ""]):
        write(tmp_path / "in", f"{number}.txt", f"{TEXT} {word} {number}".encode())
    fails = {"before": WORKER_THAT_FAILS, "scratch": tmp_path / "scratch", "env": {"MARK": str(tmp_path / "mark")}}
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", "--time-limit", "0.5", **fails)
    assert done.returncode == 1, done.stderr
    check_conservation(tmp_path / "out", 9)
    found = {row["source_path"]: row["error"] for row in rows(tmp_path / "out", "rejects")}
    assert set(found) == {"1.txt", "3.txt", "4.txt", "6.txt"}
    assert "takes more than 0.5 seconds" in found["1.txt"]
    assert "--time-limit" in found["1.txt"]
    assert "ends the process that works on it, twice (signal 9" in found["3.txt"]
    assert found["4.txt"].startswith("ValueError: ")
    assert len(found["4.txt"]) < 500
    assert "RecursionError" in found["6.txt"]
    assert len(rows(tmp_path / "out", "membership_figures")) == 5
    assert facts(tmp_path / "out")["workers_replaced"] == 4  # the limit; twice dead; once dead
    assert "4 worker processes ended early and were replaced" in done.stdout


def test_a_document_whose_words_cannot_be_found_among_others_is_rejected_alone(tmp_path: Path) -> None:
    fails = IN_WORKER + (
        "    import os, pipeline.segment as module\n"
        "    real = module.Segmenter.spans\n"
        "    def spans(self, texts):\n"
        "        if any('HỎNG' in text for text in texts): raise ValueError('no words')\n"
        "        if any('CHẾT' in text for text in texts): os._exit(9)\n"
        "        return real(self, texts)\n"
        "    module.Segmenter.spans = spans\n"
    )
    for name, texts in {"raises": ["", "HỎNG", ""], "dies": ["", "CHẾT", ""]}.items():
        for number, word in enumerate(texts):
            write(tmp_path / name, f"{number}.txt", f"{TEXT} {word} {number}".encode())
        done = dangbo("extract", tmp_path / name, "-o", tmp_path / f"{name}-out", before=fails, scratch=tmp_path / "scratch")
        assert done.returncode == 1, done.stderr
        assert [row["source_path"] for row in rows(tmp_path / f"{name}-out", "documents")] == ["0.txt", "2.txt"]
    assert rows(tmp_path / "raises-out", "rejects")[0]["error"].startswith("ValueError: no words")
    assert "twice (exit status 9" in rows(tmp_path / "dies-out", "rejects")[0]["error"]
    assert facts(tmp_path / "dies-out")["workers_replaced"] == 3  # at all texts together, then twice at its own


@pytest.mark.heavy
def test_a_process_that_waits_without_working_is_ended_too(tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", f"{TEXT} NGỦ".encode())
    fails = {"before": WORKER_THAT_FAILS, "scratch": tmp_path / "scratch", "env": {"MARK": ""}}
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", "--time-limit", "0.1", **fails)
    assert done.returncode == 1
    assert "takes more than 0.1 seconds" in rows(tmp_path / "out", "rejects")[0]["error"]


def test_a_real_document_beyond_the_limit(tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", (TEXT + "\n").encode() * 5_000)
    write(tmp_path / "in", "b.txt", TEXT.encode())
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", "--time-limit", "0.1")
    assert done.returncode == 1
    assert [row["source_path"] for row in rows(tmp_path / "out", "rejects")] == ["a.txt"]
    assert [row["source_path"] for row in rows(tmp_path / "out", "documents")] == ["b.txt"]


@pytest.mark.heavy
def test_a_web_page_beyond_the_limit(tmp_path: Path) -> None:
    hangs = IN_WORKER + "    import trafilatura\n    def hang(*_, **__):\n        while True: pass\n    trafilatura.bare_extraction = hang\n"
    write(tmp_path / "in", "a.html", FILES["page.html"][0])
    write(tmp_path / "in", "b.txt", TEXT.encode())
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", "--time-limit", "0.5", before=hangs, scratch=tmp_path / "scratch")
    assert done.returncode == 1, done.stderr
    check_conservation(tmp_path / "out", 2)
    assert "takes more than 0.5 seconds" in rows(tmp_path / "out", "rejects")[0]["error"]


@pytest.mark.parametrize("limit", ["0", "-1", "nan", "inf", "soon"])
def test_a_time_limit_that_is_none(tmp_path: Path, limit: str) -> None:
    done = dangbo("extract", "seeds", "-o", tmp_path / "out", "--time-limit", limit)
    assert done.returncode == 2
    assert "time" in done.stderr
    assert not (tmp_path / "out").exists()


def test_workers_that_keep_dying_end_the_run_with_3(tmp_path: Path) -> None:
    done = dangbo("extract", "seeds", "-o", tmp_path / "out", before=IN_WORKER + "    import os; os._exit(7)\n", scratch=tmp_path / "scratch")
    assert done.returncode == 3
    assert "worker processes keep dying (exit status 7" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_error_of_ours_is_no_reject(tmp_path: Path) -> None:
    breaks = IN_WORKER + "    import pipeline.kept\n    def fail(*_): raise ValueError('broken')\n    pipeline.kept.save_pack = fail\n"
    done = dangbo("extract", "seeds", "-o", tmp_path / "out", before=breaks, scratch=tmp_path / "scratch")
    assert done.returncode == 3
    assert "ValueError: broken" in done.stderr
    assert not (tmp_path / "out" / "run.json").exists()


def children(pid: int) -> list[int]:
    found = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True, check=False).stdout
    return [int(word) for word in found.split()]


def gone(pids: list[int], seconds: float = 15) -> bool:
    for _ in range(int(seconds * 20)):
        alive = [pid for pid in pids if Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes()]
        if not alive:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.heavy
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="reads a process's own command line in /proc, which Linux has")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_ended_run_leaves_no_process_and_can_be_taken_up(tmp_path: Path, number: int) -> None:
    slow = (
        IN_WORKER
        + "    import time, pipeline.extraction as nlp\n    real = nlp.process\n    nlp.process = lambda *a: (time.sleep(0.2), real(*a))[1]\n"
    )
    process = start("extract", "seeds", "-o", tmp_path / "out", "--workers", "2", before=slow, scratch=tmp_path / "scratch")
    while len(workers := children(process.pid)) < 2:
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == (130 if number == signal.SIGINT else -number)
    assert "Traceback" not in err
    assert gone(workers)
    assert not (tmp_path / "out" / "run.json").exists()
    assert dangbo("extract", "seeds", "-o", tmp_path / "out").returncode == 0


# --- files that change or vanish while they are read


def test_files_that_change_or_vanish_during_the_run(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name in ("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f/g.txt"):
        write(folder, name, f"{TEXT} {name}".encode())
    (tmp_path / "secret.txt").write_text("root: secret", encoding="utf-8")
    change = (
        "import os, shutil, sys\n"
        f"folder, done = {str(folder)!r}, []\n"
        "def hook(event, arguments):\n"
        "    if event == 'open' and str(arguments[0]).endswith('/in/a.txt') and not done:\n"
        "        done.append(1)\n"
        "        os.remove(folder + '/b.txt')\n"
        "        open(folder + '/c.txt', 'w').close()\n"
        "        os.remove(folder + '/d.txt'); os.symlink('../secret.txt', folder + '/d.txt')\n"
        "        os.remove(folder + '/e.txt'); os.mkfifo(folder + '/e.txt')\n"
        "        shutil.rmtree(folder + '/f')\n"
        "sys.addaudithook(hook)\n"
    )
    done = dangbo("extract", folder, "-o", tmp_path / "out", before=change, scratch=tmp_path / "scratch")
    assert done.returncode == 1, done.stderr
    check_conservation(tmp_path / "out", 6)
    found = {row["source_path"]: row["error"] for row in rows(tmp_path / "out", "rejects")}
    assert set(found) == {"b.txt", "c.txt", "d.txt", "e.txt", "f/g.txt"}
    assert "no such file" in found["b.txt"]
    assert "empty" in found["c.txt"]
    assert "symbolic link out" in found["d.txt"]
    assert "no regular file" in found["e.txt"]


def test_files_and_folders_that_may_not_be_read(tmp_path: Path) -> None:
    user = ordinary_user()
    if user is None:
        pytest.skip("root may read everything, and setpriv, which takes that away, does not work here")
    for name in ("a.txt", "b.txt", "c/d.txt"):
        write(tmp_path / "in", name, f"{TEXT} {name}".encode())
    (tmp_path / "in" / "b.txt").chmod(0)
    (tmp_path / "in" / "c").chmod(0)
    done = dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", wrapper=user)
    (tmp_path / "in" / "c").chmod(0o700)
    assert done.returncode == 1, done.stderr
    found = {row["source_path"]: row["error"] for row in rows(tmp_path / "out", "rejects")}
    assert "ermission denied" in found["b.txt"]
    assert "the folder cannot be read" in found["c"]
    check_conservation(tmp_path / "out", 3)


# --- the output folder


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("earlier") / "out"
    assert dangbo("extract", "seeds", "-o", folder).returncode == 0
    return folder


def check_environment_failed(done: subprocess.CompletedProcess[str], output: Path, before: dict[str, str]) -> None:
    assert done.returncode == 3, done.stderr
    assert "cannot write into" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert tables(output) == before
    if before:
        assert {f"{table}.parquet": digest for table, digest in facts(output)["sha256"].items()} == before


def test_read_only_output_folder(earlier: Path, tmp_path: Path) -> None:
    user = ordinary_user()
    if user is None:
        pytest.skip("root may write everywhere, and setpriv, which takes that away, does not work here")
    output = tmp_path / "out"
    shutil.copytree(earlier, output)
    shutil.rmtree(output / ".work", ignore_errors=True)
    output.chmod(0o555)
    done = dangbo("extract", "seeds", "-q", "-o", output, wrapper=user)
    output.chmod(0o755)
    check_environment_failed(done, output, tables(earlier))
    assert "ermission denied" in done.stderr


@pytest.mark.parametrize("size", [2_000])
def test_disk_that_is_full_at_any_point(earlier: Path, tmp_path: Path, size: int) -> None:
    # the system's limit on the size of a file stands for the disk: writing fails in the same place
    output = tmp_path / "out"
    shutil.copytree(earlier, output)
    before = tables(output)
    done = dangbo("extract", "seeds", "-q", "-o", output, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    check_environment_failed(done, output, before)


def test_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "none", disk], capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root and the right to mount")
    try:
        done = dangbo("extract", "seeds", "-q", "-o", disk / "out")
        check_environment_failed(done, disk / "out", {})
        assert "No space left" in done.stderr
    finally:
        subprocess.run(["umount", disk], check=True)


# --- no way in


def test_no_socket_is_opened_and_nothing_is_executed(tmp_path: Path) -> None:
    forbidden = (
        "import os, sys\n"
        "def hook(event, arguments):\n"
        "    starts = event == 'subprocess.Popen' and 'pipeline.worker' not in str(arguments[1])\n"
        "    if event == 'socket.__new__' and 'urllib3' in sys._getframe(2).f_code.co_filename: return  # spaCy's; the worker forbids it\n"
        "    if event.startswith(('socket.', 'urllib.', 'http.', 'ftplib.', 'os.system', 'os.exec', 'os.spawn', 'os.posix_spawn')) or starts:\n"
        "        with open(os.environ['MARK'], 'a') as mark: mark.write(event + chr(10))\n"
        "        raise PermissionError(event)\n"
        "sys.addaudithook(hook)\n"
    )
    for name in ("page.html", "control.jsonl", "utf16.txt", "nulls.parquet", "late.txt", "entity.html", "empty.txt"):
        write(tmp_path / "in", name, FILES[name][0])
    shutil.copytree("seeds", tmp_path / "in" / "seeds")
    home = tmp_path / "home"  # with no models of earlier downloads
    home.mkdir()
    variables = {"MARK": str(tmp_path / "mark"), "HOME": str(home), "UNDERTHESEA_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    arguments = ("extract", tmp_path / "in", "-o", tmp_path / "out", "--tokens")
    done = dangbo(*arguments, before=forbidden, scratch=tmp_path / "scratch", env=variables)
    assert done.returncode == 1, done.stderr
    assert not (tmp_path / "mark").exists(), (tmp_path / "mark").read_text()
    assert pq.read_table(tmp_path / "out" / "dates.parquet").num_rows > 40
    assert list(home.rglob("*")) == []


def test_text_that_looks_like_a_command_is_text(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    words = f"$(touch {marker}); `touch {marker}` {{__import__('os').system('touch {marker}')}} ; cos\nsystem\n(S'touch {marker}'\ntR."
    write(tmp_path / "in", "a.txt", f"{TEXT} {words}".encode())
    write(tmp_path / "in", f"$(touch marker);{'x'}.txt", TEXT.encode())
    assert dangbo("extract", tmp_path / "in", "-o", tmp_path / "out", cwd=tmp_path).returncode == 0
    assert not marker.exists()


# --- run.json


def test_run_json_tells_counts_options_and_times(tmp_path: Path) -> None:
    assert dangbo("extract", "seeds", "-o", tmp_path, "--time-limit", "30", "--tokens").returncode == 0
    said = facts(tmp_path)
    assert said["options"] == {"workers": 1, "tokens": True, "time_limit": 30.0}
    assert (said["inputs"], said["documents"], said["rejects"], said["ignored_files"], said["workers_replaced"]) == (5, 5, 0, 1, 0)
    assert said["started"].endswith("+00:00")
    assert 0 < said["seconds"] < 300
    assert len(said["fingerprint"]) == 16
    assert said["version"]
