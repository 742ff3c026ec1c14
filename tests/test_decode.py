"""Encodings: what is read as what, and what is refused with a reason."""

from __future__ import annotations

import unicodedata

import pytest

from pipeline.decode import _UNUSUAL, DecodeError, decode, tidy

TEXT = "Chiều 3/7, Đảng ủy xã Bình Hạ sơ kết công tác xây dựng Đảng; đồng chí Lê Văn An, Bí thư Đảng ủy, chủ trì và phát biểu kết luận."
TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_windows_1258(text: str) -> bytes:
    """Base letters with the tone as a mark of its own, as Windows writes it."""
    data = b""
    for char in text:
        try:
            data += char.encode("cp1258")
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", char)
            base = unicodedata.normalize("NFC", "".join(c for c in apart if c not in TONES))
            data += (base + "".join(c for c in apart if c in TONES)).encode("cp1258")
    return data


def in_legacy(text: str, name: str) -> bytes:
    from viparse.normalize import encodings

    back = {unicodedata.normalize("NFC", letter): surface for surface, letter in reversed(encodings.CHARMAPS[name].pairs)}
    return "".join(back.get(c, c) for c in text).encode("cp1252" if name == "vni" else "latin-1")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32-le"),
        (unicodedata.normalize("NFD", TEXT).encode(), "utf-8"),
        (in_windows_1258(TEXT), "windows-1258"),
    ],
)
def test_unicode_and_windows(data: bytes, encoding: str) -> None:
    found = decode(data)
    assert (found.text, found.encoding) == (TEXT, encoding)


@pytest.mark.parametrize("name", ["tcvn3", "vni", "viscii"])
def test_legacy_encodings(name: str) -> None:
    found = decode(in_legacy(TEXT, name))
    assert (found.text, found.encoding) == (TEXT, name)


def test_letters_of_a_legacy_font_saved_as_utf8() -> None:
    printed = in_legacy(TEXT, "vni").decode("cp1252").encode()
    found = decode(printed)
    assert (found.text, found.encoding) == (TEXT, "utf-8+vni")


def test_legacy_file_without_the_extra_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    data = in_legacy(TEXT, "tcvn3")
    monkeypatch.setitem(__import__("sys").modules, "viparse.normalize.tables", None)
    with pytest.raises(DecodeError, match=r"dangbo\[legacy\]"):
        decode(data)


# Good text in other languages, or Vietnamese with few accents, is never turned into something else.
@pytest.mark.parametrize(
    "text",
    [
        "Gia Lai: 5 em bé, cà phê, chè, mì và ô tô là quà cho bà con.",
        "Está mañana los niños comían piñas y corrían detrás del señor José.",
        "Die schöne Größe der Straßen in Köln übt müßige Füße.",
        "plain ASCII, nothing else",
        "Âm nhạc à? Ấy là…",
        "zero\u200bwidth, right\u202eto left, tab\t, form feed\f",
    ],
)
def test_good_utf8_is_left_as_it_is(text: str) -> None:
    found = decode(text.encode())
    assert (found.text, found.encoding) == (text, "utf-8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\n \r\n", "blank"),
        (b"\xef\xbb\xbf", "no text"),
        ("\u200b\ufeff\u2060".encode(), "no text"),
        (b"%PDF-1.7\n\xe2\xe3", "PDF"),
        (b"PK\x03\x04abc", "Office"),
        (b"\x89PNG\r\n", "image"),
        (b"abc\0def\0\xff", "binary"),
        (bytes(range(1, 32)) * 9, "binary"),
        (b"\xff\xfeabc", "damaged at byte"),
        (TEXT.encode()[:-30] + b"\xff" + TEXT.encode()[-30:], "UTF-8 but damaged: byte"),
        ("Größe, Übung, schöne Grüße, müßig".encode("latin-1"), "no Vietnamese encoding fits"),
        (TEXT.encode().decode("latin-1").encode(), "read as windows-1252"),
        (b"a" + "\u0301".encode() * 10_000, "combining marks"),
    ],
)
def test_refused_with_a_reason(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(data)


def test_line_ends_and_nothing_else_are_changed() -> None:
    assert tidy("\ufeffa\r\nb\rc\u00a0 d ") == "a\nb\nc\u00a0 d "


def test_usual_characters_are_nfc_in_any_order() -> None:
    usual = [char for char in map(chr, range(0x3000)) if not _UNUSUAL.search(char)]
    assert unicodedata.is_normalized("NFC", "".join(a + b for a in usual for b in usual))


def test_half_surrogate_is_no_text() -> None:
    with pytest.raises(DecodeError, match="surrogate"):
        tidy("a\udc80")
