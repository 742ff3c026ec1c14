"""`dangbo explain`: every row with its rule, and why near misses are left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.article import Supplied
from pipeline.cli import app
from pipeline.explain import as_json, explain, shown
from pipeline.extraction import process
from tests.command import ROOT

# (the sentence, what is left out of it, as which kind, words of the reason)
LEFT_OUT = [
    # figures that were weighed and dropped
    ("Có 12 người tham dự đại hội chi bộ.", "12 người", "figure", "nothing says that they are members"),
    ("Đảng bộ có 5/6 thôn có điện.", "5/6 thôn", "figure", "nothing says that they have or lack a Party organisation"),
    ("Đại biểu Đảng bộ tặng 150 phần quà.", "150", "figure", "a number without a unit noun"),
    # numbers that were no candidates
    ("Giá tăng lên 1.250 đồng.", "1.250", "figure", "nothing in the text says that it counts"),
    ("Đảng bộ quán triệt Nghị quyết số 26.", "26", "figure", "names something"),
    ("Đảng bộ quán triệt Chỉ thị 35-CT/TW.", "35", "figure", "a part of a code"),
    # what only looks like a date
    ("Trận đấu kết thúc với tỷ số 2-1.", "2-1", "date", "makes it a name, a place or a score"),
    ("Hội nghị tổ chức tại đường 30/4.", "30/4", "date", "makes it a name, a place or a score"),
    ("Tỉnh hoàn thành 2/3 số hộ.", "2/3", "date", "a fraction"),
    ("Tặng Huy hiệu 30 năm tuổi Đảng cho ông.", "30 năm", "date", "nothing ties to the calendar"),
    ("Ủy viên Trung ương Đảng khóa XII dự.", "khóa XII", "date", "number of a congress"),
    ("Lễ giỗ ngày 10/3 âm lịch.", "10/3", "date", "lunar"),
    ("Thời gian qua, Đảng bộ làm tốt.", "Thời gian qua", "date", "vague time"),
    ("Hội nghị mở lúc 8 giờ 30.", "8 giờ 30", "date", "a clock time"),
    # percentage points
    ("Tỷ lệ tăng 2,5 điểm phần trăm.", "2,5 điểm phần trăm", "percentage", "percentage points"),
    # offices and names that stay apart
    ("Phó Giám đốc đọc báo cáo.", "Phó Giám đốc", "official", "nothing here gives to a named person"),
    ("Bà Trần Thị Bình có mặt.", "Trần Thị Bình", "official", "gives no office"),
    ("Tư tưởng Hồ Chí Minh soi đường.", "Hồ Chí Minh", "official", "never an official"),
    ("Ông Lê Văn An, Giám đốc Công ty TNHH Sao Mai.", "Giám đốc Công ty TNHH Sao Mai", "official", "a private firm"),
]


@pytest.mark.parametrize(("sentence", "printed", "kind", "reason"), LEFT_OUT)
def test_near_misses_have_a_reason(sentence: str, printed: str, kind: str, reason: str) -> None:
    found = {sentence[c.start : c.end]: c for c in explain(sentence).left_out}
    assert printed in found, found
    assert found[printed].kind == kind
    assert reason in found[printed].reason


def test_what_is_found_is_not_left_out() -> None:
    text = "Sáng 3/2, đồng chí Lê Văn An - Bí thư Tỉnh ủy Kon Tum cho biết Đảng bộ có 20 đảng viên, đạt 41,23%. Ông An vui."
    explained = explain(text)
    assert explained.left_out == []
    assert [table for table, _ in explained.rows()] == ["dates", "officials", "membership_figures", "percentages"]


def test_a_name_with_an_office_elsewhere_is_no_near_miss() -> None:
    text = "Đồng chí Lê Văn An, Bí thư Tỉnh ủy, phát biểu. Sau đó Lê Văn An ra về."
    assert not [c for c in explain(text).left_out if c.kind == "official"]


def test_residue_and_bylines_are_named_as_such() -> None:
    text = "Đảng bộ xã có 20 đảng viên và 3 chi bộ.\nHội nghị kết thúc.\nNguyễn Thị Yến\nTrả lời\nChuyên mục khác\nNgày 3/2/2021 họp dân"
    reasons = {text[c.start : c.end]: c.reason for c in explain(text).left_out}
    assert reasons["Nguyễn Thị Yến"] == "a byline or the credit of a picture"
    assert reasons["3/2/2021"] == "stands in what belongs to the site, not to the article"


def test_reasons_are_kept_only_for_those_who_ask() -> None:
    text = "Có 12 người tham dự đại hội chi bộ. Phó Giám đốc đọc báo cáo."
    assert process(text).left_out is None
    assert process(text, reasons=True).found == process(text).found


def test_shown_lines_name_the_rule_and_the_values() -> None:
    lines = list(shown(explain("Đảng bộ có hơn 28.940 đảng viên.", Supplied())))
    assert lines[0] == "found: 1"
    assert lines[1].split() == ["15-31", "'28.940", "đảng", "viên'", "membership_figures,", "rule", "noun"]
    assert "value=28940 · qualifier=over · unit=member · measure=total" in lines[2]
    assert lines[-1] == "left out: 0"


def test_offsets_are_code_points() -> None:
    row = as_json(explain("🎉 Ngày 3/2/2021, tỷ số 2-1 𡨸."))
    assert [(r["start_char"], r["end_char"], r["text"]) for r in row["found"]] == [(2, 15, "Ngày 3/2/2021")]
    assert [(c["start_char"], c["end_char"], c["text"]) for c in row["left_out"]] == [(23, 26, "2-1")]


def test_every_seed_is_explained() -> None:
    """Each row of each seed is shown once, and nothing that is left out overlaps a row."""
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        explained = explain(path.read_text(encoding="utf-8"))
        places = [(row["start_char"], row["end_char"]) for _, row in explained.rows()]
        assert len(places) == sum(map(len, explained.article.found.values()))
        for c in explained.left_out:
            assert not any(start < c.end and c.start < end for start, end in places)


# --- the command ---


def command(*arguments: str | Path) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["explain", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr


def test_a_sentence() -> None:
    status, out, _ = command("Sáng 3/2, Đảng bộ có 20 đảng viên; tỷ số 2-1.", "--published", "2021-02-04")
    assert status == 0
    assert out.splitlines()[0] == "reference date 2021-02-04 (metadata, known by day)"
    assert "value=2021-02-03" in out
    assert "'2-1'  no date: " in out


def test_a_file_and_a_folder_for_machines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Ngày 3/2/2021."}\n{"text": "Có 12 người."}\n', encoding="utf-8")
    (tmp_path / "b.txt").write_text("Đảng bộ có 20 đảng viên.", encoding="utf-8")
    status, out, _ = command(tmp_path, "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [row["source"] for row in rows] == ["a.jsonl:1", "a.jsonl:2", "b.txt"]
    assert [len(row["found"]) for row in rows] == [1, 0, 1]
    assert rows[1]["left_out"][0]["text"] == "12"


def test_what_cannot_be_read(tmp_path: Path) -> None:
    assert command("nowhere.txt")[::2] == (2, "dangbo: nowhere.txt does not exist\n")
    assert command("Có 20 đảng viên.", "--published", "3/2")[::2] == (2, "dangbo: --published must be a day YYYY-MM-DD, not 3/2\n")
    (tmp_path / "a.jsonl").write_text('{"text": "Ngày 3/2/2021."}\n{]\n', encoding="utf-8")
    status, out, err = command(tmp_path / "a.jsonl")
    assert (status, "a.jsonl:1:" in out, err.startswith("dangbo: a.jsonl:2: ")) == (1, True, True)
