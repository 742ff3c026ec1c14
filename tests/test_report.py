"""The page of a run, before any browser: slices of text, what is in the file, what is not, and that it is always the same."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import re
import zlib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pipeline
from pipeline.report import PAGE, SCRIPTS, labels, report
from pipeline.report.content import MENTIONS, SHOWN, described
from pipeline.report.slices import KINDS, Span, article, in_order, lanes
from schemas import ALL
from schemas.arrow import columns_of, values_of
from tests.command import ROOT, dangbo, rows

HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://example.org";"x")',
    "<!--<script>",
    "\u202eevil\u2066 \u2028\u2029 ' \" ` ${x} {{script}} &lt;",
)


class Page(HTMLParser):
    """What a browser would make of the file: elements with their attributes, and what stands in style and script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, str] = {}
        self.words = ""
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        self._open = dict(attributes).get("id") or tag if tag in {"script", "style"} else ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside[self._open] = self.inside.get(self._open, "") + data
        else:
            self.words += data

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def block(self, name: str) -> Any:
        return json.loads(zlib.decompress(base64.b64decode(self.inside[name], validate=True)))

    def articles(self) -> list[Any]:
        return [each for number in range(len(self.block("start")["blocks"])) for each in self.block(f"articles-{number}")]


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    pipeline.run(ROOT / "seeds", folder)
    report(folder)
    return folder


@pytest.fixture(scope="module")
def page(seeds: Path) -> Page:
    return Page((seeds / "report.html").read_text(encoding="utf-8"))


# --- slices


def test_pieces_say_what_covers_them() -> None:
    """`[Bí thư [Tỉnh ủy]]` and a figure after an emoji, which is two units of UTF-16 and one code point."""
    spans = [Span("officials", 2, 16, (7,)), Span("dates", 9, 16, (1, 2)), Span("membership_figures", 17, 27, (0,))]
    assert article("🎉 Bí thư Tỉnh ủy\n5 đảng viên.", spans) == {
        "spans": [("officials", 2, 16, 1, (7,)), ("dates", 9, 16, 0, (1, 2)), ("membership_figures", 17, 27, 0, (0,))],
        "lines": [["🎉 ", ("Bí thư ", [0]), ("Tỉnh ủy", [0, 1])], [("5 đảng viê", [2]), "n."]],
    }


def test_crossing_spans_share_what_both_cover() -> None:
    spans = [Span("dates", 0, 4, (0,)), Span("checks", 2, 6, (0,))]
    assert article("𝔸bcdef𝔾", spans)["lines"] == [[("𝔸b", [0]), ("cd", [0, 1]), ("ef", [1]), "𝔾"]]


letters = st.text(st.sampled_from("aă ệ\n🎉𠮷e\u0301\u202e👨‍👩‍👧"), min_size=1, max_size=40)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(letters)
    starts = st.integers(0, len(text) - 1)
    places = draw(st.lists(st.tuples(st.sampled_from(KINDS), starts, st.integers(1, 12)), max_size=12))
    return text, [Span(kind, start, min(len(text), start + size), (row,)) for row, (kind, start, size) in enumerate(places)]


@given(texts_with_spans())
def test_pieces_joined_are_the_text_and_each_span_its_slice(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    made = article(text, spans)
    pieces = [[piece if isinstance(piece, tuple) else (piece, []) for piece in line] for line in made["lines"]]
    assert "\n".join("".join(words for words, _ in line) for line in pieces) == text
    for number, (_, start, end, _, _) in enumerate(made["spans"]):
        covered = "".join(words for line in pieces for words, covering in line if number in covering)
        assert covered == text[start:end].replace("\n", "")
    assert all(covering == sorted(covering) for line in pieces for _, covering in line)


@given(texts_with_spans())
def test_lines_of_overlapping_spans_never_meet_and_the_inner_lies_above(case: tuple[str, list[Span]]) -> None:
    spans = in_order(case[1])
    heights = lanes(spans)
    for i, (one, high) in enumerate(zip(spans, heights, strict=True)):
        for other, low in list(zip(spans, heights, strict=True))[i + 1 :]:
            if other.start < one.end:
                assert high != low
                if other.end <= one.end:  # within the first
                    assert low < high


# --- what the file holds


def test_every_row_and_every_text_is_in_the_page(page: Page, seeds: Path) -> None:
    for table in SHOWN:
        shown = page.block(f"table-{table}")
        written = json.loads(json.dumps(pq.read_table(seeds / f"{table}.parquet").to_pydict(), default=str))
        assert {column: shown[column] for column in written if (table, column) != ("documents", "text")} == {
            column: values for column, values in written.items() if (table, column) != ("documents", "text")
        }
    texts = pq.read_table(seeds / "documents.parquet")["text"].to_pylist()
    joined = ["\n".join("".join(p if isinstance(p, str) else p[0] for p in line) for line in each["lines"]) for each in page.articles()]
    assert joined == texts


def test_every_row_of_a_mention_has_its_span(page: Page, seeds: Path) -> None:
    articles, documents = page.articles(), page.block("table-documents")["doc_id"]
    for table in MENTIONS:
        found = {
            (documents[number], start, end, row)
            for number, each in enumerate(articles)
            for kind, start, end, _, of in each["spans"]
            if kind == table
            for row in of
        }
        assert found == {(r["doc_id"], r["start_char"], r["end_char"], number) for number, r in enumerate(rows(seeds, table))}


def test_overview_counts_and_points(page: Page) -> None:
    overview = page.block("start")["overview"]
    assert overview["counts"]["documents"] == 5
    kon_tum = [(point["to"], point["value"], point["qualifier"]) for point in overview["members"]]
    assert kon_tum == [("1991-12-31", 4430, "over"), ("2020-05-31", 28940, "over"), ("2021-11-30", 29738, "exact")]
    assert [110, 2] in overview["attainment"]


def test_the_page_may_run_its_own_script_only_and_load_nothing(page: Page) -> None:
    policy = next(a["content"] for tag, a in page.elements if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy")
    for part in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(page.inside[part].encode()).digest()).decode()
        assert f"{part}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy and "connect-src" not in policy and "unsafe" not in policy
    for tag, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag
        assert tag not in {"img", "iframe", "object", "embed", "base", "form", "video"}
        for name in ("src", "href"):
            assert (attributes.get(name) or "#").startswith(("#", "data:image/svg+xml,")), tag
    kinds = [a.get("type") for tag, a in page.elements if tag == "script"]
    assert kinds.count("module") == 1 and set(kinds) == {"module", "application/octet-stream"}


def test_scripts_make_no_markup_from_text() -> None:
    source = "\n".join((PAGE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    makes_markup = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|</script|<!--"
    asks_network = r"fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\("
    assert re.findall(f"{makes_markup}|{asks_network}", source) == []


def test_hostile_titles_and_names_stay_data(tmp_path: Path) -> None:
    """Nothing of an article stands in the file as it is: only base64."""
    lines = [{"text": f"Ngày 3/2/2020, xã họp bàn.\n{words}", "title": words, "source": words, "byline": [words]} for words in HOSTILE]
    source = tmp_path / 'a"><script>alert(1)<.jsonl'.replace("/", "")
    source.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    pipeline.run(source, tmp_path / "out")
    text = report(tmp_path / "out").read_text(encoding="utf-8")
    page = Page(text)
    for words in (*HOSTILE, "onerror", "alert(1)", "HYPERLINK", "\u202e", "\u2028"):
        assert words not in text
    assert page.block("table-documents")["title"] == [row["title"] for row in rows(tmp_path / "out", "documents")]
    assert HOSTILE[0] in page.block("table-documents")["title"]


def test_the_same_articles_give_the_same_bytes(seeds: Path, tmp_path: Path) -> None:
    """Another run, with other worker processes, at another time, into another folder."""
    pipeline.run(ROOT / "seeds", tmp_path / "again", workers=2)
    report(tmp_path / "again", tmp_path / "page.html")
    assert (tmp_path / "page.html").read_bytes() == (seeds / "report.html").read_bytes()


@pytest.mark.heavy
def test_a_run_without_articles_that_could_be_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"\x00\x01\x02")
    pipeline.run(tmp_path / "in", tmp_path / "out")
    page = Page(report(tmp_path / "out").read_text(encoding="utf-8"))
    assert page.block("table-rejects")["source_path"] == ["a.txt"]
    assert page.articles() == []


# --- labels


def test_every_table_column_and_value_has_a_label_in_both_languages() -> None:
    known = labels()
    for table in SHOWN:
        assert {f"table.{table}", f"about.{table}"} <= set(known)
        for column in described(table):
            assert f"column.{table}.{column['name']}" in known or f"column.{column['name']}" in known, column
            missing = {f"value.{column['name']}.{value}" for value in column["values"] or ()} - set(known)
            assert not missing
    made_by_checks = set()
    for module in ("checks.py", "link/cross_checks.py"):
        made_by_checks |= set(re.findall(r"^\| ([a-z_]+) +\|", (ROOT / "pipeline" / module).read_text(encoding="utf-8"), re.M)) - {"kind"}
    assert len(made_by_checks) >= 12
    assert {f"value.kind.{kind}" for kind in made_by_checks} <= set(known)


def test_labels_are_complete_and_used() -> None:
    source = "\n".join((PAGE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    named = set(re.findall(r'"(ui\.[a-z_]+)"', source)) | {"ui.overview", "ui.articles", "ui.tables"}
    named |= {f"ui.plot_{plot}{end}" for plot in re.findall(r'\bplot\(\s*"([a-z]+)"', source) for end in ("", "_about")}
    known = labels()
    assert {key for key in known if key.startswith("ui.")} == named
    columns = {name for table in ALL.values() for name in columns_of(table)} | {c["name"] for table in SHOWN for c in described(table)}
    values = {f"{name}.{value}" for table in ALL.values() for name, info in columns_of(table).items() for value in values_of(info) or ()}
    for key, (vietnamese, english) in known.items():
        assert vietnamese.strip() and english.strip(), key
        assert sorted(re.findall(r"\{\w+\}", vietnamese)) == sorted(re.findall(r"\{\w+\}", english)), key
        kind, _, rest = key.partition(".")
        assert kind in {"ui", "table", "about", "column", "value"}
        assert kind != "column" or rest.split(".")[-1] in columns, key
        assert kind != "value" or rest in values or rest.startswith(("kind.", "stage.")), key
    with (ROOT / "pipeline" / "report" / "labels.csv").open(encoding="utf-8", newline="") as file:
        keys = [row["key"] for row in csv.DictReader(file)]
    assert len(keys) == len(set(keys))


# --- the command


def test_what_the_command_says(seeds: Path, tmp_path: Path) -> None:
    done = dangbo("report", seeds, "--to", tmp_path / "seeds.html")
    assert (done.returncode, done.stdout.split(":")[0]) == (0, str(tmp_path / "seeds.html"))
    nothing = dangbo("report", tmp_path)
    assert (nothing.returncode, nothing.stderr) == (2, f"dangbo: {tmp_path} holds no finished run (no run.json): run dangbo extract first\n")
    nowhere = dangbo("report", seeds, "--to", tmp_path / "none" / "x.html")
    assert nowhere.returncode == 3 and "No such file or directory" in nowhere.stderr


def test_tables_that_the_run_did_not_write_are_refused(seeds: Path, tmp_path: Path) -> None:
    for path in [*seeds.glob("*.parquet"), seeds / "run.json"]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    table = pq.read_table(tmp_path / "dates.parquet")
    pq.write_table(table.slice(1), tmp_path / "dates.parquet")
    done = dangbo("report", tmp_path)
    assert done.returncode == 2
    assert "dates.parquet is not the table that" in done.stderr
    assert not (tmp_path / "report.html").exists()
    (tmp_path / "run.json").write_text("{", encoding="utf-8")
    assert "run.json is damaged" in dangbo("report", tmp_path).stderr
