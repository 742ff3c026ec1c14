"""Reading: every input becomes exactly one document or one reject, in the order of paths."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from pipeline import formats, opening
from pipeline.article import Supplied
from pipeline.formats import Input, Reject
from pipeline.sources import Counted, InputError, inputs

TEXT = "Đảng bộ xã Bình Hạ kết nạp 12 đảng viên."


def texts(found: list[Input | Reject]) -> list[str]:
    return [item.text for item in found if isinstance(item, Input)]


def only_reject(path: Path) -> Reject:
    (found,) = inputs(path)
    assert isinstance(found, Reject), found
    return found


def only_input(path: Path) -> Input:
    (found,) = inputs(path)
    assert isinstance(found, Input), found
    return found


def write_lines(path: Path, *rows: object) -> Path:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8")
    return path


# --- folders, files, globs


def test_folder_is_read_recursively_in_path_order_and_other_kinds_are_counted(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a.txt", "a/notes.docx", "c.TXT", "Makefile"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{TEXT} {name}", encoding="utf-8")
    counted = Counted()
    found = list(inputs(tmp_path, counted))
    assert [item.source_path for item in found] == ["a.txt", "a/z.txt", "b.txt", "c.TXT"]
    assert counted.ignored == 2


def test_folder_to_skip_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    (tmp_path / "outputs" / "old.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "new.txt").write_text(TEXT, encoding="utf-8")
    assert [i.source_path for i in inputs(tmp_path, skip=tmp_path / "outputs")] == ["new.txt"]


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("?.txt", ["a.txt", "b.txt"]),
        ("[!a].txt", ["b.txt"]),
        ("**/*.txt", ["a.txt", "b.txt", "x/a.txt", "x/y/c.txt"]),
        ("x/**", ["x/a.txt", "x/y/c.txt"]),
        ("*/a.txt", ["x/a.txt"]),
    ],
)
def test_globs(tmp_path: Path, pattern: str, names: list[str]) -> None:
    for name in ("a.txt", "b.txt", "x/a.txt", "x/y/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    found = [os.path.join("x" if pattern.startswith("x/") else "", i.source_path) for i in inputs(f"{tmp_path}/{pattern}")]
    assert found == names


@pytest.mark.parametrize("name", ["missing.txt", "missing", "*.none", "nowhere/*.txt", "a\0b"])
def test_path_that_is_not_there_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"does not exist|nothing matches|cannot be opened"):
        inputs(f"{tmp_path}/{name}")


def test_file_of_another_kind_given_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"\.jsonl"):
        inputs(tmp_path / "a.docx")


def test_names_with_spaces_and_line_ends(tmp_path: Path) -> None:
    (tmp_path / "tin mới\n1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / os.fsdecode(b"tin\xff.txt")).write_text(TEXT, encoding="utf-8")
    assert [i.source_path for i in inputs(tmp_path)] == ["tin mới\n1.txt", "tin\\xff.txt"]


def test_links_are_followed_within_the_folder_only(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text(TEXT, encoding="utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "c.txt").symlink_to("../outside.txt")
    (folder / "d.txt").symlink_to("e.txt")
    (folder / "e.txt").symlink_to("d.txt")
    (folder / "f").symlink_to(".")
    found = list(inputs(folder))
    assert [i.source_path for i in found if isinstance(i, Input)] == ["a.txt", "b.txt"]
    rejects = {i.source_path: i.error for i in found if isinstance(i, Reject)}
    assert "symbolic link out of the input folder" in rejects["c.txt"]
    assert set(rejects) == {"c.txt", "d.txt", "e.txt"}


def test_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (found,) = inputs(tmp_path)
    assert isinstance(found, Reject)
    assert "no regular file" in found.error


# --- text files


def test_text_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfm\xe1\xbb\x99t\r\nhai\rba")
    assert only_input(path) == Input("một\nhai\nba", "utf-8-sig", "a.txt")


@pytest.mark.parametrize(("data", "said"), [(b"", "empty"), (b" \n\n", "blank"), (b"%PDF-1.4 \xff", "PDF"), (bytes(range(256)), "binary")])
def test_file_without_text(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    reject = only_reject(tmp_path / "a.txt")
    assert said in reject.error
    assert (reject.stage, reject.bytes) == ("decode", len(data))


def test_document_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "DOCUMENT_BYTES", 100)
    (tmp_path / "a.txt").write_text("đ" * 100, encoding="utf-8")
    assert "larger than 100 bytes" in only_reject(tmp_path / "a.txt").error


# --- compressed files


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


@pytest.mark.parametrize(("suffix", "compress"), [(".gz", gzip.compress), (".zst", zstd)])
def test_compressed_text_and_joined_parts(tmp_path: Path, suffix: str, compress) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / f"a.txt{suffix}"
    path.write_bytes(compress(TEXT.encode()) + compress(b" H\xe1\xba\xbft."))
    assert only_input(path).text == f"{TEXT} Hết."


@pytest.mark.parametrize(("suffix", "compress"), [(".gz", gzip.compress), (".zst", zstd)])
def test_compressed_file_that_ends_too_early(tmp_path: Path, suffix: str, compress) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / f"a.txt{suffix}"
    path.write_bytes(compress(os.urandom(3_000).hex().encode())[:-20])
    assert "ends too early" in only_reject(path).error


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.zst", "a.parquet.gz"])
def test_file_that_is_not_compressed_as_its_name_says(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(TEXT, encoding="utf-8")
    assert only_reject(tmp_path / name).stage == "read"


def test_lines_before_the_break_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.zst"
    lines = "".join(json.dumps({"text": f"{TEXT} {os.urandom(200).hex()}"}) + "\n" for _ in range(2_000))
    data = zstd(lines.encode())
    path.write_bytes(data[: len(data) // 2])
    found = list(inputs(path))
    assert len(texts(found)) > 100
    assert [item for item in found if isinstance(item, Reject)] == found[-1:]


@pytest.mark.parametrize(("suffix", "compress"), [(".gz", gzip.compress), (".zst", zstd)])
def test_expansion_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, compress) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(opening, "EXPANDED_BYTES", 1_000_000)
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(compress(b"\n" * 3_000_000))
    assert "expands to more than 1,000,000 bytes" in only_reject(path).error


# --- JSON lines


def test_fields_of_a_line(tmp_path: Path) -> None:
    row = {"id": 7, "text": TEXT, "title": " Tin  mới ", "url": "https://a.vn/1", "published": "2020-05-31", "source": "Báo", "byline": "A; B"}
    found = only_input(write_lines(tmp_path / "a.jsonl", row))
    assert (found.source_path, found.source_line, found.source_id, found.encoding) == ("a.jsonl", 1, "7", "utf-8")
    assert found.supplied == Supplied("Tin mới", ("A", "B"), "Báo", "https://a.vn/1", dt.date(2020, 5, 31))


def test_names_may_be_a_list_and_empty_fields_are_none(tmp_path: Path) -> None:
    found = only_input(write_lines(tmp_path / "a.jsonl", {"text": TEXT, "byline": ["Hà An", ""], "title": "", "url": None, "published": ""}))
    assert found.supplied == Supplied(byline=("Hà An",))


def test_blank_lines_are_no_inputs_and_lines_are_counted_with_them(tmp_path: Path) -> None:
    found = list(inputs(write_lines(tmp_path / "a.jsonl", "", {"text": TEXT}, "  ", {"text": TEXT})))
    assert [(type(i).__name__, getattr(i, "source_line", None)) for i in found] == [("Input", 2), ("Input", 4)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "a', "no valid JSON"),
        ("[1]", "no JSON object"),
        ('"text"', "no JSON object"),
        ("{}", "text is missing"),
        ('{"text": null}', "text is missing"),
        ('{"text": 5}', "must be a string, not int"),
        ('{"text": "  "}', "no text"),
        ('{"text": "\\ud800"}', "surrogate"),
        ('{"text": "a", "title": ["x"]}', "title must be a string"),
        ('{"text": "a", "title": "x\\ud800"}', "the field title"),
        ('{"text": "a", "id": 1.5}', "id must be"),
        ('{"text": "a", "id": true}', "id must be"),
        ('{"text": "a", "published": "31/02/2020"}', "published is no day"),
        ('{"text": "a", "published": 20200531}', "published is no day"),
        ('{"text": "a", "published": "2020-05"}', "published is no day"),
        ('{"text": "a", "score": NaN}', "NaN"),
        ('{"text": "a", "score": -Infinity}', "Infinity"),
        ('{"text": "a", "score": ' + "1" * 5_000 + "}", "no valid JSON"),
        ("[" * 200_000 + "]" * 200_000, "too deeply"),
    ],
)
def test_broken_line_is_one_reject_and_reading_goes_on(tmp_path: Path, line: str, said: str) -> None:
    path = write_lines(tmp_path / "a.jsonl", {"text": TEXT}, line, {"text": TEXT})
    first, reject, last = inputs(path)
    assert isinstance(first, Input)
    assert isinstance(last, Input)
    assert isinstance(reject, Reject)
    assert said in reject.error
    assert (reject.line, reject.bytes) == (2, len(line) + 1)


def test_line_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "\xd0\xff"}\n' + json.dumps({"text": TEXT}).encode())
    reject, last = inputs(tmp_path / "a.jsonl")
    assert isinstance(reject, Reject)
    assert reject.stage == "decode"
    assert isinstance(last, Input)


def test_utf16_file_is_one_reject_not_one_for_each_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes("{}\n{}\n".encode("utf-16"))
    assert "UTF-16" in only_reject(tmp_path / "a.jsonl").error


def test_endless_line_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "DOCUMENT_BYTES", 1_000)
    path = write_lines(tmp_path / "a.jsonl", "x" * 5_500, {"text": TEXT})
    reject, last = inputs(path)
    assert isinstance(reject, Reject)
    assert (reject.line, reject.bytes) == (1, 5_501)
    assert isinstance(last, Input)
    assert last.source_line == 2


@pytest.mark.parametrize(
    "printed",
    ["2020-05-31", "2020-05-31T23:59:00+07:00", "2020-05-31 07:00:00", "2020/5/31", "31/05/2020", "31/5/2020 07:00", "31-05-2020", "31.5.2020"],
)
def test_forms_of_published(tmp_path: Path, printed: str) -> None:
    assert only_input(write_lines(tmp_path / "a.jsonl", {"text": TEXT, "published": printed})).supplied.published == dt.date(2020, 5, 31)


# --- Parquet


def test_parquet_rows_with_arrow_types(tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": pa.array([TEXT, None, TEXT], pa.large_string()),
            "published": pa.array([dt.datetime(2020, 5, 31, 23), None, None], pa.timestamp("us")),
            "byline": [["Hà An"], None, []],
            "id": pa.array(["a", "b", "c"]).dictionary_encode(),
            "huge": [b"x", b"y", b"z"],
        }
    )
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=2)
    first, reject, last = inputs(tmp_path / "a.parquet")
    assert isinstance(first, Input)
    assert (first.source_line, first.source_id, first.supplied.published, first.supplied.byline) == (1, "a", dt.date(2020, 5, 31), ("Hà An",))
    assert isinstance(reject, Reject)
    assert (reject.line, reject.stage) == (2, "parse")
    assert isinstance(last, Input)
    assert last.source_line == 3


def test_compressed_parquet(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    pq.write_table(pa.table({"text": [TEXT]}), buffer)
    (tmp_path / "a.parquet.gz").write_bytes(gzip.compress(buffer.getvalue()))
    assert only_input(tmp_path / "a.parquet.gz").text == TEXT


def test_parquet_without_text_and_broken_parquet(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": [TEXT]}), tmp_path / "a.parquet")
    assert "no column text" in only_reject(tmp_path / "a.parquet").error
    (tmp_path / "b.parquet").write_bytes((tmp_path / "a.parquet").read_bytes()[:-10])
    assert "no whole Parquet file" in only_reject(tmp_path / "b.parquet").error


# --- web pages

PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Xã Bình Hạ kết nạp đảng viên</title>
<meta property="og:site_name" content="Báo Mẫu"><meta property="article:published_time" content="2021-03-04T08:00:00+07:00">
<meta name="author" content="Hà An"></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Xã Bình Hạ kết nạp đảng viên</h1>
<p>{}</p><p>{}</p></article><footer>Bản quyền</footer></body></html>"""


def test_web_page(tmp_path: Path) -> None:
    body = "Sáng 2/3, Đảng bộ xã Bình Hạ tổ chức hội nghị tổng kết công tác phát triển đảng viên trong năm 2020 của xã. " * 4
    (tmp_path / "a.html").write_text(PAGE.format(body, TEXT), encoding="utf-8")
    found = only_input(tmp_path / "a.html")
    assert TEXT in found.text
    assert "Trang chủ" not in found.text
    assert found.supplied.published == dt.date(2021, 3, 4)
    assert (found.supplied.publisher, found.supplied.byline) == ("Báo Mẫu", ("Hà An",))


def test_day_of_a_web_page_is_never_taken_from_its_body(tmp_path: Path) -> None:
    body = "Ngày 2/3/2019, Đảng bộ xã Bình Hạ tổ chức hội nghị tổng kết công tác phát triển đảng viên trong nhiệm kỳ qua. " * 4
    page = PAGE.replace('<meta property="article:published_time" content="2021-03-04T08:00:00+07:00">', "")
    (tmp_path / "a.html").write_text(page.format(body, TEXT), encoding="utf-8")
    assert only_input(tmp_path / "a.html").supplied.published is None


def test_web_page_without_the_extra_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    (tmp_path / "a.htm").write_text(PAGE.format(TEXT, TEXT), encoding="utf-8")
    assert "dangbo[html]" in only_reject(tmp_path / "a.htm").error


def test_web_page_without_main_text(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body></body></html>", encoding="utf-8")
    assert "no main text" in only_reject(tmp_path / "a.html").error
