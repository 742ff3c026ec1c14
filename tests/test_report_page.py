"""The page of a run in a real headless Chromium, opened from disk: what a reader sees, presses and types."""

from __future__ import annotations

import hashlib
import json
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import pipeline
from pipeline.report import labels, report
from pipeline.report.content import SHOWN
from tests.command import ROOT, facts, rows
from tests.test_report import HOSTILE

pytestmark = pytest.mark.heavy

# Without these Chromium asks its maker's hosts at every start
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
NARROW = {"viewport": {"width": 360, "height": 740}}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("no chromium is installed (Debian: apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Any) -> Iterator[Open]:
    """`open_page(file, "#table/dates", **PHONE)` → a page that is ready; in the end: no error, no message, no request but for the file."""
    wrong: list[str] = []
    contexts = []

    def opened(file: Path, address: str = "", **options: Any) -> Any:
        context = chromium.new_context(**{**DESKTOP, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: wrong.append(request.url) if request.url.split("#")[0] != file.as_uri() else None)
        page.goto(file.as_uri() + address)
        page.wait_for_selector("#title")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def go(page: Any, address: str) -> None:
    """To another view, as a link does it."""
    page.evaluate("address => { document.getElementById('title').id = ''; location.hash = address; }", address)
    page.wait_for_selector("#title")


def until(page: Any, holds: str) -> None:
    """Wait until a condition of JavaScript holds (Playwright's own way needs eval, which the page forbids)."""
    for _ in range(200):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never: {holds}")


def overflow(page: Any) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def made(tmp_path_factory: pytest.TempPathFactory, name: str, source: Path) -> Path:
    folder = tmp_path_factory.mktemp(name)
    pipeline.run(source, folder)
    return report(folder)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory, "seeds", ROOT / "seeds")


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.bench.corpus import articles

    source = tmp_path_factory.mktemp("invented") / "articles.jsonl"
    source.write_text("".join(json.dumps(each.row(), ensure_ascii=False) + "\n" for each in articles(1_000, seed=8)), encoding="utf-8")
    return made(tmp_path_factory, "thousand", source)


def views(output: Path) -> list[str]:
    return ["#overview", *(f"#table/{table}" for table in SHOWN), *(f"#article/{row['doc_id']}" for row in rows(output, "documents"))]


# --- every view


@pytest.mark.parametrize("options", [DESKTOP, PHONE, NARROW], ids=["desktop", "phone", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_opens_without_error_and_fits(open_page: Open, seeds: Path, options: dict[str, Any], scheme: str) -> None:
    page = open_page(seeds, color_scheme=scheme, **options)
    for address in views(seeds.parent):
        go(page, address)
        assert overflow(page) <= 0, address
        assert page.locator("main h1").count() == 1
        assert page.locator("html").get_attribute("data-theme") == scheme


def test_a_broken_address_leads_to_the_overview(open_page: Open, seeds: Path) -> None:
    for address in ("#%E0%A4%A", "#table/none", "#nonsense/1", "#table/dates?page=x&sort=none&row=x"):
        page = open_page(seeds, address)
        assert page.locator("main h1").count() == 1
    page = open_page(seeds, "#article/none")
    assert "none" in page.inner_text("main h1")


def test_every_label_is_said_in_the_chosen_language(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds)
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.inner_text("main h1") == labels()["ui.title"][0]
    page.click("#language")
    until(page, "document.documentElement.lang === 'en'")
    assert page.inner_text("main h1") == labels()["ui.title"][1]
    for address in views(seeds.parent):
        go(page, address)
        shown = page.inner_text("body")
        for key in ("ui.", "column.", "value.", "table."):
            assert f" {key}" not in shown and f"\n{key}" not in shown, address
    page.reload()
    page.wait_for_selector("#title")
    assert page.locator("html").get_attribute("lang") == "en"


# --- tables


def test_search_needs_no_marks_and_every_view_has_an_address(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, "#table/officials?all=1")
    everything = page.locator("tbody tr").count()
    page.fill("#search", "bi thu tinh uy")
    until(page, "location.hash.includes('bi+thu')")
    until(page, f"document.querySelectorAll('tbody tr').length < {everything}")
    found = page.locator("tbody tr").count()
    assert 0 < found < everything
    for row in page.locator("tbody tr").all_inner_texts():
        bare = "".join(letter for letter in unicodedata.normalize("NFD", row.lower()) if not unicodedata.combining(letter))
        assert all(word in bare for word in ("bi", "thu", "tinh", "uy"))
    again = open_page(seeds, page.evaluate("location.hash"))
    assert again.locator("tbody tr").count() == found
    page.fill("#search", "không có gì như thế")
    page.wait_for_selector("tbody tr", state="detached")
    assert page.inner_text("[role=status]") == labels()["ui.no_rows"][0]


def test_articles_are_found_by_their_words(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, "#table/documents?q=476/660")
    assert page.locator("tbody tr").count() == 1


def test_sorting_and_filters(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, "#table/membership_figures")
    page.click("th button[data-column=value]")
    page.wait_for_selector("th[aria-sort=ascending]")
    values = [int(text.replace(".", "")) for text in page.locator("td[data-name=value]").all_inner_texts()]
    assert values == sorted(values)
    page.click("th button[data-column=value]")
    page.wait_for_selector("th[aria-sort=descending]")
    assert page.locator("td[data-name=value]").first.inner_text() == "29.738"
    page.click(".filters summary")
    page.locator(".filters select").first.select_option("member")
    until(page, "document.querySelectorAll('tbody tr').length < 20")
    assert set(page.locator("td[data-name=unit]").all_inner_texts()) == {"đảng viên"}


def test_sorting_and_turning_pages_without_a_head(open_page: Open, seeds: Path) -> None:
    """On a phone rows are cards; the order is chosen from a list."""
    page = open_page(seeds, "#table/membership_figures", **PHONE)
    assert not page.locator("thead").is_visible()
    page.locator(".order select").select_option("value 1")
    until(page, "document.querySelector('td[data-name=value]').innerText === '29.738'")


# --- from a row to its words and back


def test_a_row_leads_to_its_words_and_back(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, "#table/percentages")
    page.click("tbody tr:nth-child(2) a.to-words")
    page.wait_for_selector(".mark.percentages.active")
    assert page.inner_text(".panel .record h3").strip() == labels()["table.percentages"][0]
    assert "72%" in page.inner_text(".panel .quoted >> nth=0")
    rule = rows(seeds.parent, "percentages")[1]["rule"]
    assert rule in page.inner_text(".panel .record >> nth=0")
    box = page.locator(".mark.percentages.active").bounding_box()
    assert 0 < box["y"] < 900
    page.click(".panel .record >> nth=0 >> text=Đến dòng trong bảng")
    page.wait_for_selector("tr.chosen")
    assert page.evaluate("document.activeElement.dataset.row") == "1"
    assert "72%" in page.inner_text("tr.chosen")
    page.go_back()
    page.wait_for_selector(".mark.percentages.active")
    page.go_back()
    page.wait_for_selector("tr.chosen")


def test_pointing_shows_a_record_and_pressing_keeps_it(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, views(seeds.parent)[-5])
    page.hover(".mark.officials")
    assert labels()["table.officials"][0] in page.inner_text(".panel")
    page.hover("h1")
    assert page.inner_text(".panel").count(labels()["table.officials"][0]) == 0
    page.locator(".mark.dates").nth(1).click()
    page.hover(".mark.officials")
    assert labels()["table.dates"][0] in page.inner_text(".panel")  # pressed: it stays
    assert "/dates/" in page.evaluate("location.hash")
    page.hover("h1")
    page.keyboard.press("Escape")
    assert page.locator(".record").count() == 0


def test_tapping_on_a_phone(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, views(seeds.parent)[-5], **PHONE)
    assert not page.locator(".panel").is_visible()
    page.locator(".mark.membership_figures").first.tap()
    page.wait_for_selector(".panel.filled .record")
    page.wait_for_timeout(300)
    panel, mark = page.locator(".panel").bounding_box(), page.locator(".mark.membership_figures").first.bounding_box()
    assert mark["y"] + mark["height"] <= panel["y"], "the panel hides what was tapped"
    page.locator(".panel .close").tap()
    page.wait_for_selector(".panel", state="hidden")


def test_without_a_pointer(open_page: Open, seeds: Path) -> None:
    """Skip link, one stop for all marks of an article, arrows between them, Enter to the record, Escape back."""
    page = open_page(seeds, views(seeds.parent)[-5])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('marker')"):
            break
    assert page.locator(".marker[tabindex='0']").count() == 1
    first = page.inner_text(".panel .quoted")
    page.keyboard.press("ArrowRight")
    assert page.inner_text(".panel .quoted") != first
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth")
    assert ring == "solid3px"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.classList.contains('marker')")
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")  # nothing after the last
    assert page.evaluate("document.activeElement.classList.contains('marker')")

    go(page, "#table/dates")
    page.focus("tbody tr")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.row") == "1"
    page.keyboard.press("Enter")
    page.wait_for_selector(".mark.dates.active")


def test_kinds_can_be_hidden(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, views(seeds.parent)[-5])
    page.click(".kind.officials")
    assert page.locator(".kind.officials").get_attribute("aria-pressed") == "false"
    assert not page.locator(".marker[data-kind=officials]").first.is_visible()
    page.hover(".mark.officials")
    assert page.locator(".record").count() == 0


# --- what is drawn


DRAWN = """() => {
  const words = (node) => node.textContent;
  const spans = {};
  for (const mark of document.querySelectorAll("[data-span]")) spans[mark.dataset.span] = (spans[mark.dataset.span] ?? "") + words(mark);
  return { text: [...document.querySelectorAll(".text p")].map(words).join(""), spans };
}"""


# Marks whose line would not lie below the line of a mark within them
NESTED = """() => [...document.querySelectorAll(".mark .mark")].filter((mark) => {
  const height = (node) => Number(node.style.getPropertyValue("--lane"));
  const outer = mark.parentElement.closest(".mark");
  return outer.dataset.span === mark.dataset.span || height(outer) === height(mark);
}).map((mark) => mark.textContent)"""


def replaced(output: Path, table: str, changed: list[dict[str, Any]]) -> None:
    """Put other rows into a table of a finished run, so that run.json names them."""
    path = output / f"{table}.parquet"
    pq.write_table(pa.Table.from_pylist(changed, schema=pq.read_schema(path)), path)
    said = facts(output)
    said["sha256"][table] = hashlib.sha256(path.read_bytes()).hexdigest()
    (output / "run.json").write_text(json.dumps(said), encoding="utf-8")


def test_overlapping_spans_among_emoji_and_rare_letters(open_page: Open, tmp_path: Path) -> None:
    """Crossing, nested, equal and touching spans; every mark holds exactly the words of its row."""
    text = "👨‍👩‍👧 Ngày 3/2/2020 🎉, xã 𠮷𡈽 có 28 đảng viên 𝔸𝔹𝔾 và 1.234 đảng viên 👍🏽 nữ, đạt 95% 🇻🇳 chỉ tiêu.\n\nHết 🎊."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    output = tmp_path / "out"
    pipeline.run(tmp_path / "a.txt", output)
    check = {
        "doc_id": rows(output, "documents")[0]["doc_id"],
        "kind": "total_vs_parts",
        "stated": 1.0,
        "recomputed": 2.0,
        "tolerance": 0.0,
        "holds": False,
    }
    date = text.index("3/2/2020")
    places = [
        (0, date + 3),
        (date, date + 8),
        (date + 3, date + 30),
        (date, date + 8),
        (date + 30, date + 40),
        (2, len(text) - 1),
        (date + 33, date + 37),
    ]
    replaced(output, "checks", [check | {"figure_ids": [], "start_char": start, "end_char": end} for start, end in sorted(places)])
    page = open_page(report(output), f"#article/{check['doc_id']}")
    drawn = page.evaluate(DRAWN)
    assert drawn["text"] == text.replace("\n", "")
    expected = {text[start:end].replace("\n", "") for start, end in places}
    for table in ("dates", "membership_figures", "percentages"):
        assert rows(output, table), "the text should give rows"
        expected |= {row["text"] for row in rows(output, table)}
    assert set(drawn["spans"].values()) == expected
    assert page.evaluate(NESTED) == []


@pytest.mark.parametrize("page_of", ["seeds", "thousand"])
def test_marks_hold_the_words_of_their_rows(open_page: Open, request: pytest.FixtureRequest, page_of: str) -> None:
    file: Path = request.getfixturevalue(page_of)
    output = file.parent
    mentions = [row for table in ("dates", "officials", "membership_figures", "percentages") for row in rows(output, table)]
    page = open_page(file)
    for document in rows(output, "documents")[:20]:
        go(page, f"#article/{document['doc_id']}")
        drawn = page.evaluate(DRAWN)
        assert drawn["text"] == document["text"].replace("\n", "")
        for row in mentions:
            if row["doc_id"] == document["doc_id"]:
                assert row["text"].replace("\n", "") in drawn["spans"].values()


def test_hostile_articles_do_nothing(open_page: Open, tmp_path: Path) -> None:
    lines = [
        {
            "text": f"Ngày 3/2/2020, ông Nguyễn Văn {words} An, Bí thư Đảng ủy xã.\n{words}",
            "title": words,
            "source": words,
            "byline": [words],
            "id": words,
        }
        for words in HOSTILE
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)) + '\n{"text": ""}\n{"text": "<b onclick=alert(2)>"', encoding="utf-8")
    output = tmp_path / "out"
    pipeline.run(tmp_path / "a.jsonl", output)
    page = open_page(report(output))
    for address in [*views(output), *(f"#table/{table}?all=1" for table in SHOWN)]:
        go(page, address)
        assert page.locator("img, iframe, main script, [onerror], [onclick], a[href^='javascript']").count() == 0
        assert overflow(page) <= 0
        assert "\u202e" not in page.evaluate("document.body.textContent")
    go(page, "#table/documents")
    assert HOSTILE[0] in page.inner_text("tbody")
    assert "U+202E" in page.inner_text("tbody")


# --- legible, calm, named

CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parts = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const linear = (part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (node) => {
    const colour = parts(getComputedStyle(node).backgroundColor);
    return colour[3] === 255 || !node.parentElement ? colour : ground(node.parentElement);
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [words, node] = [walker.currentNode.data.trim(), walker.currentNode.parentElement];
    if (!words || !node.checkVisibility({ visibilityProperty: true }) || node.closest("script, style, :disabled")) continue;
    const style = getComputedStyle(node);
    const [ink, paper] = [light(parts(node.closest("svg") ? style.fill : style.color)), light(ground(node))];
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (ratio < 4.5) low.push(`${node.className} ${words.slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return low;
}"""

UNNAMED = """() => [...document.querySelectorAll("a, button, input, select, summary, aside, nav, section")].filter((node) => {
  const named = node.getAttribute("aria-label") || document.getElementById(node.getAttribute("aria-labelledby"));
  return !named && !node.closest("label") && !(node.matches("a, button, summary") && node.textContent.trim());
}).map((node) => node.outerHTML)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_contrast(open_page: Open, seeds: Path, scheme: str) -> None:
    page = open_page(seeds, color_scheme=scheme)
    for address in views(seeds.parent):
        go(page, address)
        assert page.evaluate(CONTRAST) == [], address
    page.locator(".mark.membership_figures, .mark.officials").first.click()
    assert page.evaluate(CONTRAST) == []


def test_theme_follows_the_system_until_it_is_chosen(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds, color_scheme="light")
    page.emulate_media(color_scheme="dark")
    until(page, "document.documentElement.dataset.theme === 'dark'")
    page.click("#theme")
    assert page.locator("html").get_attribute("data-theme") == "light"
    assert page.locator("#theme").get_attribute("aria-pressed") == "false"
    page.reload()
    page.wait_for_selector("#title")
    assert page.locator("html").get_attribute("data-theme") == "light"


def test_nothing_moves_for_those_who_ask_for_it(open_page: Open, seeds: Path) -> None:
    moving = "getComputedStyle(document.querySelector('.panel')).transitionDuration"
    address = views(seeds.parent)[-1]
    assert "0.18s" in open_page(seeds, address, **PHONE).evaluate(moving)
    assert open_page(seeds, address, reduced_motion="reduce", **PHONE).evaluate(moving) in {"0s", "0s, 0s"}


def test_everything_that_can_be_pressed_has_a_name(open_page: Open, seeds: Path) -> None:
    page = open_page(seeds)
    for address in views(seeds.parent):
        go(page, address)
        assert page.evaluate(UNNAMED) == [], address
        for landmark in ("header.bar", "main", "footer", "#nav [aria-current]"):
            assert page.locator(landmark).count() == 1
        repeated = page.evaluate("[...document.querySelectorAll('[id]')].map((n) => n.id).filter((id, i, all) => all.indexOf(id) !== i)")
        assert repeated == []


# --- a thousand articles


def test_a_thousand_articles(open_page: Open, thousand: Path) -> None:
    assert thousand.stat().st_size < 6_000_000
    page = open_page(thousand)
    closed = page.evaluate("document.querySelectorAll('script[id^=articles-]').length")
    assert closed > 5, "articles are opened on demand"
    documents = rows(thousand.parent, "documents")
    go(page, f"#article/{documents[-1]['doc_id']}")
    assert page.evaluate(DRAWN)["text"] == documents[-1]["text"].replace("\n", "")
    assert page.evaluate("document.querySelectorAll('script[id^=articles-]').length") == closed - 1
    go(page, "#table/membership_figures")
    assert page.locator("tbody tr").count() == 50
    page.click(".pager button >> nth=1")
    until(page, "location.hash.includes('page=2')")
    go(page, "#table/documents?q=thai+nguyen")
    assert 0 < page.locator("tbody tr").count() <= 50
    assert page.evaluate("document.querySelectorAll('*').length") < 5_000
    for address in ("#overview", *(f"#table/{table}" for table in SHOWN)):
        go(page, address)
        assert overflow(page) <= 0
