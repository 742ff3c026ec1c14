"""Recomputed statements: gold on the seeds, every kind that holds and that does not, and what gives no check."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from pipeline.accuracy import place
from pipeline.article import Article
from pipeline.checks import Check, recompute
from tests.examples import run

_HERE = Path(__file__).parent
_GOLD: dict[str, list[dict[str, Any]]] = json.loads((_HERE / "gold" / "checks.json").read_text(encoding="utf-8"))


def checks(text: str) -> list[Check]:
    return recompute(run(text, "2020-06-15"))


@pytest.mark.parametrize("name", sorted(_GOLD))
def test_seeds(name: str) -> None:
    text = (_HERE.parent / "seeds" / f"{name}.txt").read_text(encoding="utf-8")
    found = [(c.kind, c.start, c.end, c.stated, pytest.approx(c.recomputed), c.holds) for c in recompute(run(text))]
    expected = [(g["kind"], *place(text, g["text"], g["n"]), g["stated"], g["recomputed"], g["holds"]) for g in _GOLD[name]]
    assert found == sorted(expected, key=lambda row: row[1:3])


# (text, kind, whether it holds)
MADE = [
    # a fraction against its percentage: rounded, cut off, qualified, wrong
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt 72,1%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt 72,12%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt hơn 72%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt hơn 70%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt gần 73%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt khoảng 70%.", "fraction_vs_percentage", True),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt hơn 73%.", "fraction_vs_percentage", False),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt gần 72%.", "fraction_vs_percentage", False),
    ("Đã có 476/660 chi bộ tổ chức đại hội, đạt 75,5%.", "fraction_vs_percentage", False),
    ("Xã phát triển 195/160 đảng viên, đạt 121,8% kế hoạch.", "fraction_vs_percentage", True),
    # what a fraction leaves
    ("Đã có 254/616 tổ chức cơ sở đảng tổ chức đại hội, còn 362 chi, đảng bộ chưa tổ chức.", "fraction_vs_remainder", True),
    ("Đã có 254/616 tổ chức cơ sở đảng tổ chức đại hội, còn 360 chi, đảng bộ chưa tổ chức.", "fraction_vs_remainder", False),
    ("Toàn huyện có 122/125 thôn có chi bộ, còn 3 thôn chưa có chi bộ.", "fraction_vs_remainder", True),
    # a part no larger than its whole
    ("Giữ vững 125/125 thôn có chi bộ.", "fraction_within_whole", True),
    ("Giữ vững 130/125 thôn có chi bộ.", "fraction_within_whole", False),
    # a share against the counts it is of
    ("Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, chiếm 48,14%.", "share_vs_counts", True),
    ("Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, chiếm 58,14%.", "share_vs_counts", False),
    ("Đảng bộ có hơn 1.930 đảng viên, trong đó có 930 đảng viên nữ, chiếm 48%.", "share_vs_counts", True),
    # attainment of a target that is printed
    ("Huyện đặt chỉ tiêu kết nạp 200 đảng viên; đến nay đã kết nạp 150 đảng viên, đạt 75% chỉ tiêu.", "attainment_vs_target", True),
    ("Huyện đặt chỉ tiêu kết nạp 200 đảng viên; đến nay đã kết nạp 150 đảng viên, đạt 85% chỉ tiêu.", "attainment_vs_target", False),
    ("Xã đã kết nạp 9 đảng viên, đạt 90% chỉ tiêu (10 đảng viên).", "attainment_vs_target", True),
    # of a target that is not printed: some whole number must give the percentage
    ("Đảng bộ kết nạp hơn 5.850 đảng viên, đạt hơn 117% chỉ tiêu.", "attainment_vs_target", True),
    ("Xã kết nạp 7 đảng viên, đạt 46,7% chỉ tiêu.", "attainment_vs_target", True),
    ("Xã kết nạp 7 đảng viên, đạt 45% chỉ tiêu.", "attainment_vs_target", False),
    ("Huyện kết nạp 61 đảng viên, đạt 83,9% kế hoạch năm.", "attainment_vs_target", False),
    # parts that claim to be the whole
    ("Kỷ luật 24 đảng viên (khiển trách 17, cảnh cáo 7).", "total_vs_parts", True),
    ("Kỷ luật 25 đảng viên (khiển trách 17, cảnh cáo 7).", "total_vs_parts", False),
    ("Đảng bộ có 42 tổ chức cơ sở đảng, gồm 18 đảng bộ cơ sở và 24 chi bộ cơ sở.", "total_vs_parts", True),
    # before and after
    ("Đảng bộ phát triển từ 4.430 lên 4.500 đảng viên, tăng 70 đảng viên.", "before_plus_change", True),
    ("Đảng bộ phát triển từ 4.430 lên 4.500 đảng viên, tăng 90 đảng viên.", "before_plus_change", False),
    ("Đảng bộ phát triển từ 4.000 lên 4.400 đảng viên, tăng 10%.", "increase_vs_levels", True),
    # printed twice
    ("Đảng bộ tỉnh có 29.738 đảng viên. Hiện Đảng bộ tỉnh có 29.738 đảng viên.", "repeated_figure", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "holds"), MADE)
def test_made(text: str, kind: str, holds: bool) -> None:
    assert [(c.kind, c.holds) for c in checks(text)] == [(kind, holds)]


NOT_MADE = [
    "Đảng bộ kết nạp 705 đảng viên, tăng 41% so với cùng kỳ.",  # a change implies no target
    "Đảng bộ kết nạp 200 đảng viên, trong đó kết nạp 90 đảng viên nữ, đạt 45% chỉ tiêu.",  # a part of the admitted has no target of its own
    "Đảng bộ kết nạp 10-15 đảng viên, đạt 90% chỉ tiêu.",  # a range
    "Đảng bộ có 9.738 đảng viên, tăng 70,01% so với năm 2010.",  # nor is the number of 2010
    "Kỷ luật 24 đảng viên, trong đó khiển trách 17, cảnh cáo 4.",  # `trong đó` names some of them
    "Kỷ luật 24 đảng viên (khiển trách 17, cảnh cáo 4, còn lại là hình thức khác).",
    "Đảng bộ có 930 đảng viên, chiếm 48,14% dân số.",  # a share of something else
    "Đảng bộ huyện A Lưới kết nạp 12 đảng viên. Đảng bộ huyện Nam Đông kết nạp 12 đảng viên.",
    "Ban Chấp hành Đảng bộ gồm 39 đồng chí; Ban Thường vụ gồm 11 đồng chí, Ủy ban Kiểm tra gồm 7 đồng chí.",
    "Thu ngân sách đạt 105% dự toán.",
]


@pytest.mark.parametrize("text", NOT_MADE)
def test_not_made(text: str) -> None:
    assert checks(text) == []


@pytest.mark.parametrize(("value", "percentage", "target"), [("705", "141%", 500), ("hơn 5.850", "hơn 117%", 5000), ("187", "96,4%", 194)])
def test_implied_target_is_the_roundest(value: str, percentage: str, target: int) -> None:
    (made,) = checks(f"Đảng bộ huyện kết nạp {value} đảng viên, đạt {percentage} chỉ tiêu.")
    assert made.recomputed == pytest.approx(100 * float(re.sub(r"\D", "", value)) / target, abs=1e-3)


def test_time_grows_with_the_text() -> None:
    """Texts without full stops are read in time proportional to their length."""
    unit = "toàn huyện có 254/616 chi bộ tổ chức đại hội, đạt 41,2%; kết nạp 45 đảng viên, đạt 90%; chỉ tiêu kết nạp 50 đảng viên, "

    def seconds(article: Article) -> float:
        best = 9.9
        for _ in range(3):
            begin = time.process_time()
            recompute(article)
            best = min(best, time.process_time() - begin)
        return best

    assert seconds(run(unit * 1600)) < 20 * max(seconds(run(unit * 200)), 0.002)


def test_figures_and_span_of_a_check() -> None:
    text = "Đảng bộ có 1.932 đảng viên, trong đó có 930 đảng viên nữ, chiếm 48,14%."
    (made,) = checks(text)
    assert text[made.start : made.end] == "1.932 đảng viên, trong đó có 930 đảng viên nữ, chiếm 48,14%"
    assert made.figures == (text.index("1.932"), text.index("930"))
    assert made.tolerance == pytest.approx(0.01)
