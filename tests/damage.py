"""Damaged and hostile inputs, each with what must become of it. Used one by one, and by the thousand among good files."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

TEXT = "Chiều 3/7/2021, Đảng ủy xã Bình Hạ họp; đồng chí Lê Văn An, Bí thư Đảng ủy, cho biết đảng bộ có 120 đảng viên, đạt 5% dân số."


def lines(*rows: object) -> bytes:
    """Rows of JSON; a string stands for itself."""
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows).encode()


def parquet(columns: dict[str, object], **options: object) -> bytes:
    buffer = io.BytesIO()
    pq.write_table(pa.table(columns), buffer, **options)
    return buffer.getvalue()


def noise(size: int) -> bytes:
    """Bytes that do not compress, the same each time."""
    import random

    return random.Random(20_210_703).randbytes(size)


WHOLE_PARQUET = parquet({"text": [f"{TEXT} {number}" for number in range(300)]})
PAGE = f"<html><head><title>Tin</title></head><body><article><p>{(TEXT + ' ') * 6}</p></article></body></html>"
LONG = json.dumps({"text": f"{TEXT} {noise(20_000).hex()}"}).encode()

# name → (bytes, what the sentence of each reject says, number of documents beside)
FILES: dict[str, tuple[bytes, list[str], int]] = {
    # nothing in it
    "empty.txt": (b"", ["empty"], 0),
    "blank.txt": (b" \n\t\r\n ", ["blank"], 0),
    "mark.txt": (b"\xef\xbb\xbf", ["holds no text"], 0),
    "formless.txt": ("\u200b\u2060\n".encode(), ["holds no text"], 0),
    "empty.jsonl": (b"", ["the file is empty"], 0),
    "blank.jsonl": (b"\n" * 1_000_000, ["1,000,000 lines"], 0),
    "blank-million.txt": (b"\n" * 1_000_000, ["blank"], 0),
    "late.txt": (b"\n" * 100_000 + TEXT.encode(), [], 1),
    "empty.parquet": (b"", ["no whole Parquet file"], 0),
    "norows.parquet": (parquet({"text": pa.array([], pa.string())}), [], 0),
    # other kinds of files under a wrong name
    "binary.txt": (bytes(range(256)) * 40, ["binary"], 0),
    "noise.txt": (noise(5_000), ["binary"], 0),
    "pdf.txt": (b"%PDF-1.7\n\xe2\xe3", ["PDF"], 0),
    "word.txt": (b"PK\x03\x04word", ["Office"], 0),
    "image.txt": (b"\x89PNG\r\n\x1a\n", ["image"], 0),
    "zip.txt": (gzip.compress(TEXT.encode()), ["gzip"], 0),
    # encodings
    "utf16.txt": (TEXT.encode("utf-16"), [], 1),
    "torn.txt": (TEXT.encode()[:60] + b"\xff\xfe" + TEXT.encode()[60:], ["UTF-8 but damaged"], 0),
    "misread.txt": (TEXT.encode().decode("latin-1").encode(), ["windows-1252"], 0),
    "half.jsonl": (b'{"text": "\\ud800 ' + TEXT[:20].encode() + b'"}\n', ["surrogate"], 0),
    "half.txt": (b"a\xed\xa0\x80b " + 2 * TEXT.encode(), ["UTF-8 but damaged"], 0),
    "utf16.jsonl": (lines({"text": TEXT}).decode().encode("utf-16"), ["UTF-16"], 0),
    # compressed files
    "torn.txt.gz": (gzip.compress(noise(9_000).hex().encode())[:-40], ["ends too early"], 0),
    "torn.jsonl.gz": (gzip.compress(LONG)[:-40], ["ends too early"], 0),
    "torn.txt.zst": (zstandard.compress(noise(9_000).hex().encode())[:-40], ["ends too early"], 0),
    "not.txt.gz": (TEXT.encode(), ["cannot be read"], 0),
    "not.jsonl.zst": (TEXT.encode(), ["cannot be read"], 0),
    "damaged.txt.gz": ((z := gzip.compress(noise(9_000).hex().encode()))[:4_000] + b"\0\0\0" + z[4_003:], ["cannot be read to its end"], 0),
    "bomb.txt.gz": (gzip.compress(b"\n" * 70_000_000), ["larger than 64,000,000 bytes"], 0),
    "bomb.txt.zst": (zstandard.compress(b"a" * 70_000_000), ["larger than 64,000,000 bytes"], 0),
    # Parquet
    "torn.parquet": (WHOLE_PARQUET[:-100], ["no whole Parquet file"], 0),
    "headless.parquet": (b"\0" * 100 + WHOLE_PARQUET[100:], ["Parquet file"], 0),
    "other.parquet": (parquet({"body": [TEXT]}), ["no column text"], 0),
    "types.parquet": (parquet({"text": [1, 2]}), ["must be a string", "must be a string"], 0),
    "bytes.parquet": (parquet({"text": [b"\xff\xfe"]}), ["must be a string"], 0),
    "nulls.parquet": (parquet({"text": [None, TEXT], "published": ["never", "2021-07-03"]}), ["text is missing"], 1),
    # JSON lines
    "deep.jsonl": (lines("[" * 300_000 + "]" * 300_000), ["too deeply"], 0),
    "deep-object.jsonl": (lines('{"a":' * 100_000 + "1" + "}" * 100_000), ["too deeply"], 0),
    "nan.jsonl": (lines('{"text": "a", "views": NaN}', '{"text": "a", "views": -Infinity}'), ["NaN", "Infinity"], 0),
    "huge.jsonl": (lines('{"text": "a", "id": ' + "9" * 10_000 + "}", '{"text": "a", "id": 1e999}'), ["no valid JSON", "id must be"], 0),
    "cut.jsonl": (lines({"text": TEXT}, '{"text": "Đảng', {"text": TEXT + " Hai."}), ["no valid JSON"], 2),
    "twice.jsonl": (lines({"text": TEXT, "id": 1}, {"text": TEXT + " Ba.", "id": 1}, {"text": TEXT + " Bốn."}), [], 3),
    "keys.jsonl": (lines('{"text": 5, "text": "' + TEXT[:30] + '"}'), [], 1),
    "types.jsonl": (
        lines({"text": 5}, {"text": ["a"]}, {"text": "a", "title": {}}, {"text": "a", "id": True}, {"text": "a", "published": 2021}, [], 1, "null"),
        ["not int", "not list", "field title", "id must be", "published is no day", "no JSON object", "no JSON object", "no JSON object"],
        0,
    ),
    "days.jsonl": (
        lines(*({"text": TEXT, "published": day} for day in ("0000-01-01", "2021-13-01", "99999-01-01", "31/02/2021", "0001-01-01", "9999-12-31"))),
        ["published is no day"] * 6,
        0,
    ),
    "edges.jsonl": (lines(*({"text": TEXT, "published": day} for day in ("1800-01-01", "2200-12-31", "2020-02-29"))), [], 3),
    # characters
    "control.jsonl": (lines({"text": "\0\1\2\x1b[31m" + TEXT + "\x7f\x85\u2028"}), [], 1),
    "bidi.txt": (f"\u202e\u2066{TEXT}\u2069\u202c".encode(), [], 1),
    "zerowidth.txt": ("\u200b".join(TEXT).encode(), [], 1),
    "unassigned.txt": (f"\u0378\ue000\ufffe\U000e0fff\U0010ffff {TEXT} \u0379".encode(), [], 1),
    "marks.txt": (b"a" + "\u0301".encode() * 10_000 + TEXT.encode(), ["combining marks"], 0),
    "othermarks.txt": (("\u0591\u0592" * 5_000 + "\u0f71\u0f72" * 5_000 + TEXT).encode(), ["combining marks"], 0),
    "fewmarks.txt": (("Đa\u0301\u0302\u0303\u0323ng " + TEXT).encode(), [], 1),
    "formulas.jsonl": (
        lines({"text": f"=HYPERLINK(0)\n{TEXT} Đồng chí =cmd|' /C calc'!A0 nói.", "title": "=1+1", "byline": ["@SUM(1)"], "source": "+1"}),
        [],
        1,
    ),
    "script.jsonl": (lines({"text": f"<script>alert(1)</script>\n{TEXT}", "title": "</script><img src=x onerror=alert(1)>"}), [], 1),
    # web pages
    "page.html": (PAGE.encode(), [], 1),
    "empty.html": (b"<html></html>", ["no main text"], 0),
    "nested.html": (b"<html><body>" + b"<div>" * 100_000 + TEXT.encode(), ["no main text"], 0),
    "binary.html": (noise(3_000), ["binary"], 0),
    "entity.html": (
        b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
        + PAGE.replace("<article><p>", "<article><p>&x;&b;").encode(),
        [],
        1,
    ),
    # names
    " tin mới .txt": (TEXT.encode() + b" M\xe1\xbb\x99t.", [], 1),
    "tin\nmới\t.txt": (TEXT.encode() + b" N\xc4\x83m.", [], 1),
    "..txt.txt": (TEXT.encode() + b" S\xc3\xa1u.", [], 1),
    "-o.txt": (TEXT.encode() + b" T\xc3\xa1m.", [], 1),
    ".. /a..b/..x.jsonl": (lines({"text": TEXT + " Chín."}), [], 1),
    os.fsdecode(b"tin\xff\xfe.txt"): (TEXT.encode() + b" Ch\xe1\xbb\xa5c.", [], 1),
    "=cmd()\x1b[2J.txt": (TEXT.encode() + b" 11.", [], 1),
}  # fmt: skip

Maker = Callable[[Path], None]


def _outside(path: Path) -> Path:
    """A file or folder beside the input folder, to be linked to."""
    return Path(os.path.relpath(path.parents[-1], path.parent)) / "etc"


def _fifo(path: Path) -> None:
    os.mkfifo(path)


# name → (how it is made, what the reject says; None: it is not to be read and not to be rejected)
SPECIAL: dict[str, tuple[Maker, str | None]] = {
    "pipe.txt": (_fifo, "no regular file"),
    "folder.txt": (lambda path: path.mkdir(), None),
    "loop.txt": (lambda path: path.symlink_to("loop.txt"), "symbolic links"),
    "nowhere.txt": (lambda path: path.symlink_to("no-such-file.txt"), "no such file"),
    "passwords.txt": (lambda path: path.symlink_to("/etc/passwd"), "symbolic link out of the input folder"),
    "device.txt": (lambda path: path.symlink_to("/dev/zero"), "symbolic link out of the input folder"),
    "elsewhere": (lambda path: path.symlink_to(_outside(path)), "symbolic link out of the input folder"),
    "self": (lambda path: path.symlink_to("."), None),
    "self.txt": (lambda path: path.symlink_to("."), "no regular file"),
}


def write(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
