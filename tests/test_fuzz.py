"""Random input: no crash, no offset that does not slice, no row that fails its model, nothing lost."""

from __future__ import annotations

import datetime as dt
import io
import json
import random
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import formats
from pipeline.article import Supplied
from pipeline.decode import DecodeError, decode, tidy
from pipeline.extraction import process
from pipeline.formats import Input, Reject
from pipeline.shard import extract
from tests import test_bodies, test_dates, test_figures, test_figures_words, test_items, test_officials, test_officials_words, test_percentages
from tests.damage import PAGE, WHOLE_PARQUET
from tests.examples import parse

ARTICLE = """date 2020-05
Đảng bộ tỉnh Kon Tum kết nạp 1.250 đảng viên mới
25/06/2020 15:18
Sáng ngày 31/5, tại TP. Kon Tum, Tỉnh ủy tổ chức Hội nghị tổng kết nhiệm kỳ 2015 – 2020.
Đồng chí Lê Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; A Pớt – Phó Bí thư Thường trực Tỉnh ủy, chủ trì.
Dự hội nghị có các đồng chí: Y Mai, nguyên Phó Chủ tịch UBND huyện Đăk Tô; Trần Thị Bích Ngọc, Trưởng Ban Tổ chức Tỉnh ủy.
Đến ngày 31/12/2019, toàn Đảng bộ có 14 đảng bộ trực thuộc, với hơn 28.940 đảng viên (nữ 9.120, chiếm 31,5%).
Có 476/660 tổ chức cơ sở đảng tổ chức xong đại hội, đạt hơn 72%; 254/616 chi bộ (đạt 41,23%), còn 362.
06 tháng đầu năm, kết nạp 905 đảng viên, tăng 12 đồng chí so với cùng kỳ năm trước; kỷ luật 21 cấp ủy viên, trong đó khiển trách 17.
Quý II/2020, từ tháng 3 đến nay, trong 30 năm qua, thứ Hai tuần trước, mùng 2 tháng 9, đầu tháng 5, 19 và 20-5.
Một trăm hai mươi lăm chi bộ thôn, bảy mươi phần trăm; khoảng 1,2 triệu người, từ 10-15% trở lên, vượt 11% kế hoạch.
“Phải gần dân”, ông Hưng nói. Bà Yến, Chủ tịch Hội Phụ nữ xã Đăk Kan (huyện Ngọc Hồi), đồng chí Châu phát biểu.
Thượng tá KRing Ba được bầu giữ chức Phó Bí thư Đảng ủy khóa XII thay đồng chí Hà Ban nghỉ hưu từ 1/1.
Nguồn: kontum.gov.vn
Trả lời
Các tin khác
Hà Phương – Minh Châu"""
SENTENCES = ARTICLE.split("\n")


@cache
def sentences() -> tuple[str, ...]:
    """Those above, as often as all others together, which are the marked examples of the rules."""
    modules = (test_dates, test_officials, test_officials_words, test_items, test_bodies, test_figures, test_figures_words, test_percentages)
    marked = [text for module in modules for text in [*module.FINDS, *module.FINDS_NOTHING] if isinstance(text, str)]
    examples = [line for text in marked for line in parse(text)[0].split("\n")]
    return (*examples, *SENTENCES * (len(examples) // len(SENTENCES)))


# what breaks rules: odd numbers and days, characters without a form, other scripts, brackets that stay open
ODD = [
    "", " ", "\n", "\n\n\n", "\t", "\u00a0", "\u200b", "\u0301", "\u0323\u0301", "\u202e", "\0", "\x1b", "\x85", "\u2028", "\ufffd",
    "\U0010ffff", "\u0378", "İ", "ẞ", "ﬁ", "²", "½", "١٢", "Ⅻ", "％", "Ð", "ǅ", "🎉", "“", "”", "(", ")))", "[", "–", "--", "...", "./.", ";",
    ",,", ":", "/", "1/", "%", "-5%", "99999999999999999999 đảng viên", "9.999.999.999.999.999 đảng viên", "100000000000000000000%", "1e9",
    "0/0", "5/0 chi bộ", "0%", "476/660/2020", "12-", "31/02/2021", "00/00/0000", "30/2", "tháng 13 năm 2020", "năm 0000", "năm 9999",
    "31/12/9999", "nhiệm kỳ 9999-0001", "nhiệm kỳ 2020-", "giai đoạn -2020", "9999 năm qua", "cách đây 99999 năm", "trong 999999999 ngày tới",
    "99999999 tháng đầu năm", "thập niên 9990", "thế kỷ 99", "quý V/2020", "quý IV", "năm nay", "hôm qua", "cùng kỳ", "đến nay", "từ ngày",
    "ngày mai", "date 0001-01", "date 9999-12", "01/01/0001 00:00", "31/12/9999 23:59", "29/2", "tỷ tỷ tỷ", "hai trăm tỷ", "rưỡi", "linh năm",
    "XXXX", "MMMM", "A Y U", "nguyên nguyên", "đồng chí đồng chí", "Phó Phó", "Bí thư,", "; Lê", "kiêm",
    "khóa", "số", "làm Trưởng đoàn", "Thôn trưởng", "Phó thôn", "của", "và",
    "Ban Chỉ đạo", "=cmd()", "<script>", "&#0;",
    "Ông Cụ", "đồng chí Cụ,", "Trưởng Ban Tổ chức Đại hội,", "Bà Cô", "Ông là", "Bà được bổ nhiệm làm", "ông Anh",
    "http://a.b/" + "c" * 50, "A" * 60, "a" * 300, "1" * 60, "nguyên Bí thư", "TP.", "Ia H' Drai", "K'Bôi", "R'Ô", "Đ.c",
]  # fmt: skip


def damaged(rng: random.Random) -> str:
    """Some sentences of an article, with words and characters moved, doubled, replaced, cut out."""
    text = rng.choice([" ", "\n", "\n", "\n\n"]).join(rng.sample(sentences(), rng.randint(1, 3)))
    for _ in range(rng.choice([0, 1, 1, 2, 3, 5])):
        at, to = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        to = min(to, at + rng.choice([0, 1, 1, 2, 5, 20]))
        kind = rng.randint(0, 7)
        if kind <= 2:
            text = text[:at] + rng.choice(ODD) + text[to:]
        elif kind == 3:
            text = text[:at] + text[at:to] * rng.choice([0, 2, 3, 10]) + text[to:]
        elif kind == 4:
            words = text.split(" ")
            words.insert(rng.randint(0, len(words)), words.pop(rng.randrange(len(words))))
            text = " ".join(words)
        elif kind == 5:
            text = text[:at] + chr(rng.choice([rng.randint(1, 0x2FF), rng.randint(0x300, 0xD7FF), rng.randint(0xE000, 0x10FFFF)])) + text[to:]
        elif kind == 6:
            text = "".join(str(rng.randint(0, 9)) if char.isdigit() and rng.random() < 0.5 else char for char in text)
        else:
            text = rng.choice([str.upper, str.lower, str.title, str.swapcase])(text) if rng.random() < 0.3 else text[:at]
    return text


def day(rng: random.Random) -> dt.date | None:
    return rng.choice([None, None, dt.date(2020, 2, 29), dt.date(1800, 1, 1), dt.date(2200, 12, 31), dt.date(2021, 1, 1)])


def check_texts(texts: list[tuple[str, dt.date | None]]) -> int:
    """Every text becomes a document whose rows pass their models, which also prove that each span is its text."""
    found: dict[str, Input] = {}
    for number, (text, published) in enumerate(texts):
        try:
            source = Input(tidy(text), "utf-8", f"{number}.txt", supplied=Supplied(published=published))
        except DecodeError:
            continue
        found[source.key] = source
    for source in list(found.values())[::4]:
        process(source.text, source.supplied, reasons=True)  # what `dangbo explain` does
    extracted, failed = extract(list(found.values()))
    assert not failed, [(failure.error, found[key].text) for key, failure in failed.items()][:3]
    assert extracted["documents"].num_rows == len(found)
    return len(found)


@settings(max_examples=250, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans())
def test_damaged_articles(rng: random.Random, decomposed: bool) -> None:
    text = damaged(rng)
    check_texts([(unicodedata.normalize("NFD", text) if decomposed else text, day(rng))])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*ODD, *SENTENCES, *" .,;:()/-%"]), max_size=12), st.sampled_from([None, dt.date(2020, 2, 29)]))
def test_odd_pieces_in_any_order(pieces: list[str], published: dt.date | None) -> None:
    check_texts([("".join(pieces), published)])


def test_articles_cut_at_any_word() -> None:
    """What ends in the midst of an office, a date, a count: the rules look ahead, and there is nothing."""
    seeds = [line for path in sorted(Path("seeds").glob("*.txt")) for line in path.read_text(encoding="utf-8").split("\n")]
    cuts: list[tuple[str, dt.date | None]] = []
    for line in [*SENTENCES, *seeds]:
        words = line.split(" ")
        cuts += [(" ".join(words[max(0, stop - 25) : stop]), None) for stop in range(1, len(words) + 1)]
    check_texts(cuts)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text(text: str) -> None:
    check_texts([(text, None)])


def one_result(data: bytes, name: str) -> list[Input | Reject]:
    """What a file of these bytes becomes; only the reader's own errors, as rejects."""
    if name.endswith(".jsonl"):
        found = list(formats.json_lines(io.BytesIO(data), name))
    elif name.endswith(".parquet"):
        found = list(formats.parquet_rows(io.BytesIO(data), name, len(data)))
    else:
        found = [(formats.read_page if name.endswith(".html") else formats.read_plain)(data, name)]
    for item in found:
        if isinstance(item, Input):
            assert unicodedata.is_normalized("NFC", item.text)
            item.text.encode()
        else:
            assert item.error
            item.error.encode()
    return found


@settings(max_examples=400, deadline=None)
@given(
    st.binary(max_size=200)
    | st.tuples(st.sampled_from([b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"%PDF", b""]), st.binary(max_size=60)).map(b"".join)
)
def test_raw_bytes_are_one_document_or_one_reject(data: bytes) -> None:
    for name in ("a.txt", "a.html"):
        assert len(one_result(data, name)) == 1
    lines = sum(bool(line.strip()) for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n"))
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    assert len(one_result(data, "a.jsonl")) == (1 if utf16 else max(1, lines))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_bytes_of_an_article_with_damage(data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1258"]))
    raw = bytearray(ARTICLE.encode(encoding, "ignore")[: data.draw(st.integers(0, 2_000))])
    for _ in range(data.draw(st.integers(0, 4))):
        if raw:
            raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        decode(bytes(raw)).text.encode()
    except DecodeError as error:
        assert str(error)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(["2020-02-30", "1/1/2020", 10**400]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.dictionaries(st.sampled_from(["id", "text", "title", "url", "published", "source", "byline", "other"]), VALUES, max_size=6)


@settings(max_examples=200, deadline=None)
@given(FIELDS, st.booleans())
def test_any_fields_of_a_line(row: dict[str, object], good: bool) -> None:
    row = row | {"text": SENTENCES[3]} if good else row
    assert len(one_result(json.dumps(row).encode(), "a.jsonl")) == 1


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(WHOLE_PARQUET) - 1), st.integers(0, 255), st.booleans())
def test_damaged_parquet(place: int, byte: int, cut: bool) -> None:
    data = WHOLE_PARQUET[:place] if cut else WHOLE_PARQUET[:place] + bytes([byte]) + WHOLE_PARQUET[place + 1 :]
    assert one_result(data, "a.parquet")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.integers(0, len(PAGE)), st.sampled_from(["<", ">", "</p>", "<p ", "&", "\0", "<!--", "<script>", "<table><tr>", "\u202e"])),
        max_size=6,
    )
)
def test_damaged_page(places: list[tuple[int, str]]) -> None:
    page = PAGE
    for place, piece in places:
        page = page[:place] + piece + page[place + 3 :]
    assert len(one_result(page.encode(), "a.html")) == 1


# The long profile: python -m tests.test_fuzz COUNT [SEED] runs as many as are wanted.
BATCH = 250


def many(count: int, seed: int) -> int:
    rng = random.Random(seed)
    done = 0
    while done < count:
        batch = [(damaged(rng), day(rng)) for _ in range(BATCH)]
        done += check_texts(batch)
        for _ in range(BATCH // 10):
            raw = bytearray(damaged(rng).encode(rng.choice(["utf-8", "utf-8", "utf-16", "cp1258"]), "ignore"))
            for _ in range(rng.randint(0, 5)):
                raw[rng.randrange(len(raw) or 1) : rng.randrange(len(raw) or 1)] = rng.randbytes(rng.randint(0, 2))
            done += len(one_result(bytes(raw), "a.txt"))
    return done


@pytest.mark.heavy
def test_many_damaged_articles() -> None:
    assert many(20_000, seed=7) >= 20_000


if __name__ == "__main__":
    import sys
    import time

    wanted, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    total, started = 0, time.process_time()
    while total < wanted:
        total += many(min(10_000, wanted - total), seed)
        seed += 1
        print(f"{total} inputs, {time.process_time() - started:.0f} CPU seconds, next seed {seed}", flush=True)
