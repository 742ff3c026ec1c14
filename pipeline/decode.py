"""Bytes → text: the encodings that Vietnamese files come in, and a clear refusal of everything else.

    decode("Đảng bộ".encode("utf-16"))   → Decoded("Đảng bộ", "utf-16-le")
    decode(b"%PDF-1.7 …")                → DecodeError: is a PDF file, not text: …

A reading other than UTF-8 is accepted only where the bytes are no valid UTF-8 (or no text as they stand) and what comes
out is Vietnamese, syllable for syllable; of two readings that both would do, neither is taken. TCVN3, VNI and VISCII go
through viparse, the extra `[legacy]`.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


class DecodeError(ValueError):
    """The bytes are no text that can be read; the message says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` is NFC with LF line ends and no BOM; `encoding` names what it was read with."""

    text: str
    encoding: str


_BOMS = (  # UTF-32 before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KNOWN_FILES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office (docx, xlsx) file"),
    (b"\xd0\xcf\x11\xe0", "an old Office (doc, xls) file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip file without the ending .gz"),
    (b"\x28\xb5\x2f\xfd", "a zstd file without the ending .zst"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"PAR1", "a Parquet file without the ending .parquet"),
)
_MARKS_IN_A_ROW = 200  # far beyond any writing; more would make NFC slow without end
_UNLETTERED = re.compile(rf"[^\w\s\x00-\u02ff]{{{_MARKS_IN_A_ROW},}}")  # combining marks, signs: no letters, digits, spaces
_UNUSUAL = re.compile(r"[^\x00-\u02ffẠ-ỿ\u2010-\u2027]")  # of all others (Latin, Vietnamese, dashes, quotation marks) any text is NFC
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_FORM = re.compile(r"[^\s\x00-\x1f\u200b-\u200f\u2060\ufeff]")


def tidy(text: str) -> str:
    """BOM removed, CR LF and CR → LF, NFC; nothing else changed (contract, section 2).

    Raises DecodeError where nothing is left to read, or the text could not be written as UTF-8.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not _FORM.search(text):
        raise DecodeError("holds no text: it is empty, blank, or has only characters without a form")
    if not _UNUSUAL.search(text):
        return text
    if _SURROGATE.search(text):
        raise DecodeError("holds half of a surrogate pair (\\ud800-\\udfff), which is no character: write the file anew with a correct encoder")
    return _nfc(text)


def _nfc(text: str) -> str:
    for run in _UNLETTERED.finditer(text):
        if sum(unicodedata.combining(char) > 0 for char in run.group()) >= _MARKS_IN_A_ROW:
            raise DecodeError(f"holds a letter with {_MARKS_IN_A_ROW} combining marks or more, which is no writing")
    return unicodedata.normalize("NFC", text)


def decode(data: bytes) -> Decoded:
    """The text of a file and the encoding that it was read with. Raises DecodeError."""
    if not data.strip():
        raise DecodeError("the file is empty" if not data else "the file is blank: it holds only white space")
    for start, kind in _KNOWN_FILES:
        if data.startswith(start):
            raise DecodeError(f"is {kind}, not text: extract its text first or give the file its right ending")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(tidy(_strict(data[len(bom) :], name.removesuffix("-sig"))), name)
    if b"\0" in data:
        return _without_bom(data)
    first_wrong: int | None = None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text, first_wrong = "", error.start
    if first_wrong is not None:
        return _single_byte(data, first_wrong)
    if _looks_binary(text):
        raise DecodeError("is a binary file, not text: many of its bytes are control characters")
    return _unicode(text)


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodeError(f"starts as {name.upper()} but is damaged at byte {error.start}: get the file anew") from None


def _looks_binary(text: str) -> bool:
    return len(_CONTROL.findall(text)) > max(5, len(text) // 50)


def _unicode(text: str) -> Decoded:
    """Valid UTF-8: good text, text that was misread before it was saved (refused), or letters of a legacy font."""
    if not _VIETNAMESE_ONLY.search(text):
        if len(_MISREAD_UTF8.findall(text)) >= 3:
            raise DecodeError("was UTF-8 once and has been read as windows-1252 and saved again (ThÃ nh phá»‘): get the original file")
        if not text.isascii() and _vietnamese_share(text) < _NO_SHARE:
            readings = list(_legacy_readings(text))
            if len(readings) == 1:
                return Decoded(tidy(readings[0].text), f"utf-8+{readings[0].encoding}")
    return Decoded(tidy(text), "utf-8")


_USUAL = re.compile("[\t\n\r -\u01b0\u0300-\u0323\u2013-\u2026Ạ-ỹ]")  # Latin, Vietnamese, quotation marks and dashes


def _without_bom(data: bytes) -> Decoded:
    """Bytes with NULs: UTF-16 without its mark, where one byte order gives plain Vietnamese and the other does not."""
    fits = []
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and len(_USUAL.findall(text)) >= 0.95 * len(text):
            fits.append(Decoded(text, name))
    if len(fits) != 1:
        raise DecodeError("is a binary file, not text: it holds NUL bytes")
    return Decoded(tidy(fits[0].text), fits[0].encoding)


# --- single-byte encodings --------------------------------------------------------------------------------------------

_VIETNAMESE_ONLY = re.compile("[ơưƠƯẠ-ỹ\u0300\u0301\u0303\u0309\u0323]")  # letters that no misreading of bytes as Latin-1 can give
_MISREAD_UTF8 = re.compile("á[º»][\u0080-\u2122]|Ä[\u0080-\u2122]|Æ[°¡]|Ã[\u0080-\u00bf]")
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
    r"(?:[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oay|oă|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu)"
    r"(?:ch|nh|ng|[cmnptk])?"
)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_WINDOWS_1252 = {b: bytes([b]).decode("cp1252") for b in range(0x80, 0xA0) if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}  # Latin-1 → windows-1252
_ENOUGH_WORDS = 5
_ENOUGH_SHARE = 0.95
_NO_SHARE = 0.5
_SAMPLE = 50_000  # characters: conversion is slow, and this many tell


def _is_syllable(word: str) -> bool:
    """`Đảng`, `ủy`, `nghiêng` are Vietnamese syllables with at most one tone; `mañana`, `Größe`, `bé` + `°` are not."""
    apart = unicodedata.normalize("NFD", word.lower())
    tones = sum(ord(c) in _TONES for c in apart)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", apart.translate(_TONES))) is not None


def _vietnamese_share(text: str) -> float:
    """The share of Vietnamese syllables among the words with letters beyond ASCII; 0 where there are too few to tell."""
    words = [w for w in _WORD.findall(text) if not w.isascii()]
    if len(words) < _ENOUGH_WORDS:
        return 0.0
    return sum(map(_is_syllable, words)) / len(words)


def _single_byte(data: bytes, first_wrong: int) -> Decoded:
    """Bytes that are no UTF-8: damaged UTF-8, windows-1258, or a legacy encoding; each only on strong evidence."""
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    if len(_VIETNAMESE_ONLY.findall(replaced)) > 5 * broken:
        raise DecodeError(f"is UTF-8 but damaged: byte {first_wrong} ({data[first_wrong]:#04x}) is no part of a character; get the file anew")
    latin = data.decode("latin-1")
    legacy = list(_legacy_readings(latin))
    if _looks_binary(latin) and not legacy:  # VISCII has letters among the control characters
        raise DecodeError("is a binary file, not text: many of its bytes are control characters")
    windows = _windows_1258(data)
    readings = ([windows] if windows else []) + legacy
    if len(readings) == 1:
        return Decoded(tidy(readings[0].text), readings[0].encoding)
    if len(readings) > 1:
        names = " and ".join(r.encoding for r in readings)
        raise DecodeError(f"could be {names} and reads as Vietnamese in each: convert the file to UTF-8")
    hint = "" if _has_viparse() else "; for TCVN3, VNI and VISCII install the extra: pip install 'dangbo[legacy]'"
    raise DecodeError(f"is not UTF-8 (byte {first_wrong} is {data[first_wrong]:#04x}) and no Vietnamese encoding fits: convert it to UTF-8{hint}")


def _windows_1258(data: bytes) -> Decoded | None:
    """windows-1258 writes most tones as marks of their own, right behind the vowel: that is its evidence."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    marks = re.findall(r"(.)[\u0300\u0301\u0303\u0309\u0323]", text, re.DOTALL)
    if len(marks) < 3 or sum(c in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for c in marks) < 0.98 * len(marks):
        return None
    text = _nfc(text)
    return Decoded(text, "windows-1258") if _vietnamese_share(text) >= _ENOUGH_SHARE else None


def _has_viparse() -> bool:
    try:
        import viparse.normalize.tables  # noqa: F401 - only asks whether it is there
    except ImportError:
        return False
    return True


def _legacy_readings(latin: str) -> Iterator[Decoded]:
    """The text as TCVN3, VNI or VISCII, where that gives Vietnamese."""
    if not _has_viparse():
        return
    from viparse.normalize.encodings import AUTO_DETECT_CHARMAPS
    from viparse.normalize.tables import convert

    for name, charmap in AUTO_DETECT_CHARMAPS.items():
        bytes_as_text = latin.translate(_WINDOWS_1252) if name == "vni" else latin
        if _vietnamese_share(convert(bytes_as_text[:_SAMPLE], charmap)) >= _ENOUGH_SHARE:
            yield Decoded(convert(bytes_as_text, charmap), name)
