"""The correction loop. `tests/annotate/` holds what each tool writes, made by hand after its documentation, so that a mistake made
both in writing and in reading cannot hide; its text has an emoji, a rare letter outside the BMP, and an office that crosses a line end."""

from __future__ import annotations

import json
import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

import pipeline
from pipeline.annotate import FORMATS, AnnotationError, Choice, bring_in, export, tasks_of, tool_module
from pipeline.annotate.fields import LABELS, as_text, value_of
from pipeline.annotate.gold import occurrence, to_gold
from pipeline.annotate.model import Region, Task
from pipeline.annotate.offsets import counts_utf16, from_utf16, utf16_table
from tests.command import ROOT, dangbo

FIXTURES = Path(__file__).parent / "annotate"
TEXT = (FIXTURES / "brat" / "bai-1.txt").read_text(encoding="utf-8")

# What the fixtures say. The percentage was marked and not filled in.
CORRECTED = {
    "doc": "bai-1", "published": None, "title": None, "byline": [], "publisher": None, "url": None, "locality": "Kon Tum",
    "reference_date": "2021-02-03", "notes": "",
    "dates": [
        {"text": "Ngày 3/2/2021", "n": 1, "value": "2021-02-03", "start": "2021-02-03", "end": "2021-02-03", "modifier": None,
         "granularity": "day", "type": "DATE"},
    ],
    "officials": [
        {"name": "Lê Văn An", "variants": [], "honorifics": [], "positions": [
            {"position": "Bí thư Tỉnh ủy", "title": "Bí thư", "organization": "Tỉnh ủy", "locality": "Kon Tum", "status": "current", "term": None},
        ]},
    ],
    "figures": [
        {"text": "28.940 đảng viên", "n": 1, "value": 28940, "denominator": None, "unit": "member", "measure": "total", "qualifier": "over",
         "subject": "đảng viên", "scope": "Đảng bộ tỉnh", "locality": "Kon Tum", "period_start": "2021-02-03", "period_end": "2021-02-03"},
    ],
    "percentages": [
        {"text": "41,23%", "n": 1, "value": 41.23, "qualifier": "exact", "relation": "share", "subject": None, "base": None,
         "note": "read from the text by rule, not by a person: value, qualifier, relation"},
    ],
}  # fmt: skip


def gold_of(folder: Path) -> dict[str, Any]:
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


@cache
def seeds_gold() -> dict[str, Any]:
    return {name: row for name, row in gold_of(ROOT / "tests/gold").items() if "dates" in row}


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    pipeline.run(ROOT / "seeds", folder)
    return folder


# --- there and back ---


@pytest.mark.parametrize("tool", FORMATS)
def test_gold_goes_out_and_comes_back_the_same(tool: str, tmp_path: Path) -> None:
    export(ROOT / "seeds", tool, tmp_path / tool, gold=ROOT / "tests/gold")
    assert bring_in(tool, tmp_path / tool, tmp_path / "gold", Choice()) == (5, 0)
    assert gold_of(tmp_path / "gold") == seeds_gold()


@pytest.mark.parametrize("tool", FORMATS)
def test_extracted_rows_go_out_and_come_back_the_same(tool: str, tmp_path: Path, run_folder: Path) -> None:
    expected = {task.name: to_gold(task) for task in tasks_of(run_folder)}
    export(run_folder, tool, tmp_path / tool)
    bring_in(tool, tmp_path / tool, tmp_path / "gold", Choice(unreviewed=True))
    assert gold_of(tmp_path / "gold") == expected
    assert sum(len(row["figures"]) for row in expected.values()) > 20


def test_the_gold_of_a_run_is_what_accuracy_against_it_finds(tmp_path: Path, run_folder: Path) -> None:
    """Every row of the run is right against the gold made of it, and the seeds' own gold scores as when they are extracted anew."""
    export(run_folder, "brat", tmp_path / "brat")
    bring_in("brat", tmp_path / "brat", tmp_path / "gold", Choice())
    from pipeline.accuracy import evaluate, evaluate_run, table

    for score in evaluate_run(run_folder, tmp_path / "gold").values():
        assert (score.f1, score.exact_f1 if score.exact else 1.0) == (1.0, 1.0)
        assert all(right == of for right, of in score.fields.values())
    assert table(evaluate_run(run_folder, ROOT / "tests/gold")) == table(evaluate(ROOT / "seeds", ROOT / "tests/gold"))


# --- what the tools write ---


def spacy_fixture(path: Path) -> Path:
    """What a user of spaCy would save: their own tokens, a span without id for what they marked anew."""
    words = ["🎉", "Ngày", "3/2/2021", ",", "Đảng bộ", "tỉnh", "Kon Tum", "có", "hơn", "28.940", "đảng viên", ",", "đạt", "41,23", "%", ".", "\n"]
    words += ["𡨸", "Lê", "Văn", "An", "–", "Bí thư", "\n", "Tỉnh ủy", "Kon Tum", "."]
    tight = {",", "%", ".", "\n"}
    spaces = [n not in tight and w != "\n" for w, n in zip(words, [*words[1:], "\n"], strict=True)]
    doc = Doc(Vocab(), words=words, spaces=spaces)
    assert doc.text == TEXT
    doc.spans["date"] = [Span(doc, 1, 3, label="date", span_id="date-1")]
    doc.spans["figure"] = [Span(doc, 9, 11, label="figure", span_id="figure-1")]
    doc.spans["percentage"] = [Span(doc, 13, 15, label="percentage")]
    doc.spans["name"] = [Span(doc, 18, 21, label="name", span_id="name-1")]
    doc.spans["office"] = [Span(doc, 22, 26, label="office", span_id="office-1")]
    task = json.loads((FIXTURES / "prodigy.jsonl").read_text(encoding="utf-8").splitlines()[1])
    fields = {span["id"]: span["fields"] for span in task["spans"] if "id" in span}
    doc.user_data["dangbo"] = {"doc": "bai-1", "document": task["document"], "fields": fields, "links": [["name-1", "office-1"]]}
    DocBin(docs=[doc], store_user_data=True).to_disk(path)
    return path


@pytest.mark.parametrize("fixture", ["label_studio.json", "label_studio_before_1.4.json", "prodigy.jsonl", "brat", "docs.spacy"])
def test_what_a_tool_wrote_becomes_gold(fixture: str, tmp_path: Path) -> None:
    source = spacy_fixture(tmp_path / fixture) if fixture == "docs.spacy" else FIXTURES / fixture
    tool = next(t for t in FORMATS if fixture.replace("_", "-").startswith(t) or fixture.endswith(t))
    bring_in(tool, source, tmp_path / "gold", Choice())
    assert gold_of(tmp_path / "gold") == {"bai-1": CORRECTED}


def one_task() -> Task:
    fields = {"value": 28940, "unit": "member"}
    return Task("bai-1", TEXT, regions=[Region("figure-1", "figure", ((45, 61),), fields), Region("office-1", "office", ((89, 111),), {})])


def test_label_studio_tasks(tmp_path: Path) -> None:
    from pipeline.annotate.label_studio import write

    write([one_task()], tmp_path)
    (task,) = json.loads((tmp_path / "tasks.json").read_text(encoding="utf-8"))
    assert task["data"] == {"doc": "bai-1", "text": TEXT}
    label, value, unit, _office = task["predictions"][0]["result"]
    assert label == {
        "id": "figure-1", "from_name": "kind", "to_name": "text", "type": "labels",
        "value": {"start": 45, "end": 61, "text": "28.940 đảng viên", "labels": ["figure"]},
    }  # fmt: skip
    assert (value["id"], value["from_name"], value["type"]) == ("figure-1", "figure_value", "textarea")
    assert value["value"]["text"] == ["28940"]
    assert (unit["type"], unit["value"]["choices"]) == ("choices", ["member"])


def test_label_studio_configuration_has_a_control_for_every_field(tmp_path: Path) -> None:
    from pipeline.annotate.label_studio import config

    view = ElementTree.fromstring(config())
    controls = [node for node in view.iter() if node.tag in {"TextArea", "Choices"}]
    names = [node.attrib["name"] for node in controls]
    assert len(names) == len(set(names))
    assert {f"{label}_{field.name}" for label, fields in LABELS.items() for field in fields} <= set(names)
    assert {node.attrib["toName"] for node in controls} == {"text"}
    assert [node.attrib["value"] for node in view.iter("Label")] == list(LABELS)
    units = next(node for node in controls if node.attrib["name"] == "figure_unit")
    assert "party_cell" in [choice.attrib["value"] for choice in units]


def test_brat_files(tmp_path: Path) -> None:
    from pipeline.annotate.brat import write

    write([one_task()], tmp_path)
    assert (tmp_path / "bai-1.txt").read_bytes() == TEXT.encode()
    assert (tmp_path / "bai-1.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tfigure 45 61\t28.940 đảng viên",
        "A1\tunit T1 member",
        "#1\tAnnotatorNotes T1\tvalue=28940",
        "T2\toffice 89 95;96 111\tBí thư Tỉnh ủy Kon Tum",  # no line of brat's holds a line end
        "T3\tdocument 0 1\t🎉",
    ]
    config = (tmp_path / "annotation.conf").read_text(encoding="utf-8")
    assert re.findall(r"^\[(\w+)\]$", config, re.M) == ["entities", "relations", "events", "attributes"]
    assert "holds\tArg1:name, Arg2:office\n" in config
    assert "qualifier\tArg:figure|percentage, Value:exact|over|under|about\n" in config


def test_prodigy_spans_are_whole_tokens(tmp_path: Path) -> None:
    export(ROOT / "seeds", "prodigy", tmp_path, gold=ROOT / "tests/gold")
    for line in (tmp_path / "tasks.jsonl").read_text(encoding="utf-8").splitlines():
        task = json.loads(line)
        words = task["tokens"]
        assert all(task["text"][w["start"] : w["end"]] == w["text"] for w in words)
        for span in task["spans"]:
            assert (words[span["token_start"]]["start"], words[span["token_end"]]["end"]) == (span["start"], span["end"])
        assert all(words[r["head"]]["end"] == r["head_span"]["end"] for r in task["relations"])


def test_offices_in_pieces_stay_so_in_brat(tmp_path: Path) -> None:
    """`Phó Chủ tịch kiêm Tổng Thư ký Ủy ban MTTQ Việt Nam`: the position is printed in two pieces."""
    export(ROOT / "seeds", "brat", tmp_path, gold=ROOT / "tests/gold")
    lines = (tmp_path / "002_10b0ac3c46bc575e.ann").read_text(encoding="utf-8").splitlines()
    assert any(re.fullmatch(r"T\d+\toffice \d+ \d+;\d+ \d+\tPhó Chủ tịch Ủy ban MTTQ Việt Nam", line) for line in lines)


# --- what people do ---


def edited(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """The brat fixture with lines of its .ann changed (`old` is a pattern of the line)."""
    folder = tmp_path / "edited"
    shutil.copytree(FIXTURES / "brat", folder)
    path = folder / "bai-1.ann"
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        text, count = re.subn(old, new, text, flags=re.M)
        assert count, old
    path.write_text(text, encoding="utf-8")
    return folder


def brat_gold(tmp_path: Path, *changes: tuple[str, str]) -> dict[str, Any]:
    bring_in("brat", edited(tmp_path, *changes), tmp_path / "gold", Choice())
    return dict(gold_of(tmp_path / "gold")["bai-1"])


def test_a_moved_border_keeps_the_values(tmp_path: Path) -> None:
    row = brat_gold(tmp_path, (r"figure 45 61\t28.940 đảng viên", r"figure 45 51\t28.940"))["figures"][0]
    assert (row["text"], row["value"], row["subject"]) == ("28.940", 28940, "đảng viên")


def test_a_deleted_span_is_gone_with_its_values(tmp_path: Path) -> None:
    assert brat_gold(tmp_path, (r"^(T2\t|A[345]\t|#2\t).*\n", ""))["figures"] == []


def test_a_new_span_takes_its_values_from_the_print_and_says_so(tmp_path: Path) -> None:
    """All fields empty: what the rules read. A filled required field: the others stay as the person left them."""
    empty = brat_gold(tmp_path, (r"^(A[345]\t|#2\t).*\n", ""))["figures"][0]
    assert (empty["value"], empty["unit"]) == (28940, "member")
    assert empty["note"].startswith("read from the text by rule, not by a person: value, unit")
    shutil.rmtree(tmp_path / "edited")
    half = brat_gold(tmp_path, (r"^A[45]\t.*\n", ""), (r"value=28940;.*", "value=28.941"))["figures"][0]
    assert (half["value"], half["measure"], "note" in half) == (28941, None, False)


def test_words_in_a_brat_note_are_the_note(tmp_path: Path) -> None:
    row = brat_gold(tmp_path, (r"value=28940;", r"con số này\\; xem lại; value=28940;"))["figures"][0]
    assert (row["value"], row["note"]) == (28940, "con số này; xem lại")


@pytest.mark.parametrize("note", ["a;b", "a\\", "a\\;b", "hai\ndòng", "\\n", "value=5; unit=x", "u2028: \u2028.", "“𡨸” 🎉"])
@pytest.mark.parametrize("tool", FORMATS)
def test_any_words_survive(note: str, tool: str, tmp_path: Path) -> None:
    task = one_task()
    task.text = f"{task.text}\n{note}"
    task.regions[0].fields |= {"note": note, "subject": note}
    tool_module(tool).write([task], tmp_path)
    (back,) = tool_module(tool).read(tmp_path, Choice())
    assert back.text == task.text
    assert [back.regions[0].fields[name] for name in ("note", "subject")] == [note, note]


def test_a_new_office_is_read_together_with_its_name(tmp_path: Path) -> None:
    (person,) = brat_gold(tmp_path, (r"^(A6\t|#4\t|#3\t).*\n", ""))["officials"]
    (office,) = person["positions"]
    assert (person["name"], office["position"], office["locality"]) == ("Lê Văn An", "Bí thư Tỉnh ủy", "Kon Tum")


def test_two_marked_names_of_a_person_are_one(tmp_path: Path) -> None:
    text = "Lê Văn An, Bí thư Tỉnh ủy. Ông LÊ VĂN AN là Chủ tịch HĐND tỉnh."
    task = Task("a", text, where="a")
    for number, (name, office) in enumerate([("Lê Văn An", "Bí thư Tỉnh ủy"), ("LÊ VĂN AN", "Chủ tịch HĐND tỉnh")], 1):
        for label, words, fields in (("name", name, {}), ("office", office, {"position": office})):
            at = text.index(words)
            task.regions.append(Region(f"{label}-{number}", label, ((at, at + len(words)),), fields))
        task.links.append((f"name-{number}", f"office-{number}"))
    (person,) = to_gold(task)["officials"]
    assert (person["name"], [p["position"] for p in person["positions"]]) == ("Lê Văn An", ["Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"])


def label_studio(tmp_path: Path, change: Any) -> Path:
    tasks = json.loads((FIXTURES / "label_studio.json").read_text(encoding="utf-8"))
    change(tasks[0])
    path = tmp_path / "export.json"
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return path


def test_a_changed_label_leaves_the_fields_of_the_old_one_behind(tmp_path: Path) -> None:
    def relabel(task: Any) -> None:
        for result in task["annotations"][1]["result"]:
            if result.get("id") == "Dx_aB91ISN" and result["type"] == "labels":
                result["value"] |= {"start": 67, "end": 72, "text": "41,23", "labels": ["percentage"]}

    bring_in("label-studio", label_studio(tmp_path, relabel), tmp_path / "gold", Choice())
    gold = gold_of(tmp_path / "gold")["bai-1"]
    assert gold["dates"] == []
    assert [(row["text"], row["value"]) for row in gold["percentages"]] == [("41,23", 41.23), ("41,23%", 41.23)]


def test_several_annotators(tmp_path: Path) -> None:
    """Cancelled work never counts; the ground truth goes before others; else a person must say whose work to take."""

    def second(task: Any) -> None:
        task["annotations"][0] |= {"was_cancelled": False}

    path = label_studio(tmp_path, second)
    with pytest.raises(AnnotationError, match=r"task 1 \(bai-1\): 2 annotations \(by 3/lan@.*, 7/minh@.*\): mark one .* or choose with --annotator"):
        bring_in("label-studio", path, tmp_path / "gold", Choice())
    bring_in("label-studio", path, tmp_path / "gold", Choice(annotator="minh@toasoan.example"))
    assert gold_of(tmp_path / "gold")["bai-1"] == CORRECTED

    def truth(task: Any) -> None:
        second(task)
        task["annotations"][1]["ground_truth"] = True

    bring_in("label-studio", label_studio(tmp_path, truth), tmp_path / "gold", Choice())
    assert gold_of(tmp_path / "gold")["bai-1"] == CORRECTED


def test_what_nobody_submitted_is_no_gold(tmp_path: Path, run_folder: Path) -> None:
    export(run_folder, "label-studio", tmp_path / "out")
    with pytest.raises(AnnotationError, match="none of 5 documents is submitted yet; --unreviewed takes them as they are"):
        bring_in("label-studio", tmp_path / "out", tmp_path / "gold", Choice())
    assert not (tmp_path / "gold").exists()


# --- errors name the file, the place and the remedy ---

BROKEN = [
    # the .txt was changed after the export, or the offsets are those of another text
    (r"figure 45 61", "figure 44 60", r"bai-1\.ann:4|bai-1\.ann:5.*T2 says '28.940 đảng viên', but the text has .* must not be changed"),
    (r"^T2\tfigure 45 61", "T2\tfigur 45 61", r"bai-1\.ann:5: no label 'figur'; there are date, figure"),
    (r"^T2\tfigure 45 61.*", "T2 figure 45 61", r"bai-1\.ann:5: a span is written `T1<tab>label start end<tab>text`"),
    (r"unit T2 member", "unit T2 people", r"bai-1\.ann:5: unit must be one of member, party_organization"),
    (r"unit T2 member", "unit T9 member", r"bai-1\.ann:6: T9 is not in the file: delete the line"),
    (r"value=28940", "value=nhiều", r"bai-1\.ann:5: value must be a whole number, not 'nhiều'"),
    (r"value=28940", "valeu=28940", r"bai-1\.ann:5: no field 'valeu' of a figure; there are value"),
    (r"period_start=2021-02-03", "period_start=3/2/2021", r"period_start must be a day YYYY-MM-DD, not '3/2/2021'"),
    (r"^R1.*\n", "", r"bai-1\.ann:\d+: 'Lê Văn An' holds no office: link one"),
    (r"^(T4|#3|R1)\t.*\n", "", r"office 'Bí thư Tỉnh ủy Kon Tum' is held by nobody: link it to a name, or delete it"),
    (r"^T7\tpercentage 67 73\t41,23%", "T7\tpercentage 63 66\tđạt", r"bai-1\.ann:18: 'đạt' has no value, and none can be read from it"),
    (r"^T7\tpercentage 67 73\t41,23%", "T7\tpercentage 63 66;67 73\tđạt 41,23%\nE1\tx:T7", r"a line 'E1' has no meaning here"),
    (r"^T7\tpercentage 67 73\t41,23%", "T7\tdate 2 6;45 51\tNgày 28.940", r"a date must be one piece of text: mark it from its first"),
]


@pytest.mark.parametrize(("old", "new", "error"), BROKEN)
def test_broken_brat(old: str, new: str, error: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match=error):
        brat_gold(tmp_path, (old, new))
    assert not (tmp_path / "gold").exists()


def test_every_fault_is_listed(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError) as caught:
        brat_gold(tmp_path, ("unit T2 member", "unit T2 people"), ("granularity T1 day", "granularity T1 minute"))
    assert len(caught.value.faults) == 2


@pytest.mark.parametrize(
    ("tool", "name", "content", "error"),
    [
        ("label-studio", "a.json", "[{", r"a\.json: no JSON .*: export the project as JSON"),
        ("label-studio", "a.json", '[{"id": 1, "text": "x", "label": []}]', r"a\.json: task 1 is no task with annotations: .* not as JSON-MIN"),
        ("label-studio", "a.json", '[{"data": {"text": "x"}, "annotations": []}]', r"a\.json: task 1 has no data.doc"),
        ("prodigy", "a.jsonl", "\n{]", r"a\.jsonl:2: not as the tool writes it \(JSONDecodeError.*each line is a JSON object"),
        ("prodigy", "a.jsonl", '{"text": "x", "spans": []}', r"a\.jsonl:1: no `doc`"),
        ("prodigy", "a.jsonl", '{"text": "x", "doc": "a", "spans": [{"start": 0}]}', r"a\.jsonl:1: not as the tool writes it \(KeyError: 'label'"),
        ("label-studio", "a.json", '[{"data": {"doc": "a", "text": "x"}, "annotations": [{"result": [{"type": "labels"}]}]}]', r"KeyError: 'value'"),
        ("spacy", "a.spacy", "x", r"a\.spacy: no DocBin of spaCy"),
        ("brat", "a.ann", "T1\tdate 0 1\tx", r"a\.ann: there is no a\.txt beside it"),
        ("brat", "a.txt", "x", r"holds no \.ann file: give the folder of the brat collection"),
    ],
)  # fmt: skip
def test_files_that_are_no_annotations(tool: str, name: str, content: str, error: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(AnnotationError, match=error):
        bring_in(tool, tmp_path, tmp_path / "gold", Choice())


def test_the_same_document_twice(tmp_path: Path) -> None:
    line = (FIXTURES / "prodigy.jsonl").read_text(encoding="utf-8").splitlines()[1]
    (tmp_path / "a.jsonl").write_text(f"{line}\n{line.replace('tintuc-minh', 'tintuc-hoa')}\n", encoding="utf-8")
    with pytest.raises(AnnotationError, match=r"a\.jsonl:2: document 'bai-1' is in .*a\.jsonl:1 as well: keep one"):
        bring_in("prodigy", tmp_path, tmp_path / "gold", Choice())
    assert bring_in("prodigy", tmp_path, tmp_path / "gold", Choice(annotator="tintuc-hoa")) == (1, 0)


# --- the pieces ---


def test_offsets_in_utf16() -> None:
    """`𡨸` and `🎉` are one code point and two units each."""
    text = "🎉 Ngày 𡨸 3/2"
    assert utf16_table(text)[3] == 2
    assert text[slice(*from_utf16(text, 3, 7))] == "Ngày"
    assert counts_utf16(text, [(3, 7, "Ngày"), (11, 14, "3/2")])
    assert not counts_utf16(text, [(2, 6, "Ngày"), (9, 12, "3/2")])
    with pytest.raises(ValueError, match="not between characters"):
        from_utf16(text, 1, 7)


def test_occurrences_count_from_one() -> None:
    text = "20 chi bộ, 20 chi bộ và 120 chi bộ"
    assert [occurrence(text, (at, at + 9)) for at in (0, 11, 25)] == [1, 2, 3]
    with pytest.raises(ValueError, match="overlaps another print"):
        occurrence("aaa", (1, 3))


@pytest.mark.parametrize(
    ("label", "name", "value", "text"),
    [
        ("figure", "value", 28940, "28940"),
        ("percentage", "value", 41.23, "41.23"),
        ("name", "variants", ["APớt", "Ông Pớt"], '["APớt", "Ông Pớt"]'),
        ("date", "alt", [{"value": "P5Y", "start": None, "end": None}], '[{"value": "P5Y", "start": null, "end": null}]'),
        ("office", "alt", "Phó ban Kinh tế Trung ương", "Phó ban Kinh tế Trung ương"),
        ("date", "ignore", True, "ignore"),
    ],
)
def test_values_as_text_and_back(label: str, name: str, value: Any, text: str) -> None:
    field = next(f for f in LABELS[label] if f.name == name)
    assert as_text(field, value) == text
    assert value_of(field, text) == value


@pytest.mark.parametrize(
    ("name", "typed", "value"), [("value", "28.940", 28940), ("period_start", "2021-02-03 ", "2021-02-03"), ("scope", " ", None)]
)
def test_what_people_type(name: str, typed: str, value: Any) -> None:
    assert value_of(next(f for f in LABELS["figure"] if f.name == name), typed) == value


# --- the command, as the page about it says ---


def test_wrong_use_is_status_2(tmp_path: Path) -> None:
    done = dangbo("annotate", "import", tmp_path / "nowhere", "--format", "brat", "--to", tmp_path / "gold")
    assert (done.returncode, done.stderr) == (2, f"dangbo: {tmp_path / 'nowhere'} does not exist\n")
    done = dangbo("accuracy", "--against", tmp_path, "--gold", ROOT / "tests/gold")
    assert done.returncode == 2
    assert "holds no finished run" in done.stderr
