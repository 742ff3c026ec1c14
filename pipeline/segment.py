"""Word segmentation: the words of `underthesea.word_tokenize(line, use_token_normalize=False)`, line by line, found many times faster.

underthesea cuts a line into tokens (syllables, numbers, marks) with one regular expression; a conditional random field then
tags each token as the begin of a word (B-W) or inside one (I-W). Both are read here from underthesea's own files. What is saved:

- No token holds white space, and what stands beyond white space does not matter to the expression. So the tokens of a piece of
  text between white space are found once and remembered: `(Kon` is always `(`, `Kon`.
- underthesea writes 43 features a token as strings and looks each up. They see windows of one to three neighbouring tokens; here the
  tokens are numbers, and the weights of all windows of a text are looked up at once with numpy.
- Of two tags, the difference of their weights says all: one number a token for the search of the best path.

A piece of more than 500 characters without white space is cut every 500, because the time of the expression grows with the
square of its length (`a.a.a.a.`): its words are those of the parts.
"""

from __future__ import annotations

import hashlib
import logging
import pickle
import re
import struct
import unicodedata
from array import array
from functools import cache, reduce
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import underthesea
from underthesea.pipeline.text_normalize.character_normalize import character_map, character_normalize
from underthesea.pipeline.word_tokenize.regex_tokenize import patterns

from pipeline.article import Span

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Row = list[float]  # scores of a window, see _Windows

MODEL = Path(underthesea.__file__).parent / "pipeline" / "word_tokenize" / "models" / "ws_crf_vlsp2013_20230727"
# `fingerprint()` of the underthesea that this module was compared with.
VERIFIED = "ad8930914e4b17ff4bb338c0776c5c419a55c457a3efbc349a305750185d141b"

BLOCK = 100_000  # characters worked on at once, ending with a line
CACHED_PIECES, CACHED_LENGTH = 100_000, 50  # of pieces between white space: some 20 MB when full
CACHED_KINDS = 100_000  # and of the tokens in them: as much
_PART = re.compile(r"\S{1,500}\s*")
# In the part for addresses, a repetition within a repetition, `([^\s()<>{}\[\]]+|…)+`, takes time exponential in the number of dots
# after an address (4 seconds for 24, hours for 35). Without the inner `+` it finds the same: it only tried each way to divide a run of characters.
_TOKEN = re.compile(patterns.pattern.replace(r"[^\s()<>{}\[\]]+", r"[^\s()<>{}\[\]]"), patterns.flags)

# T[-1,0].lower=đảng bộ: first and last token of the window, counted from the token that is tagged; kind of feature; value
_FEATURE = re.compile(r"T\[(-?\d)(?:,(-?\d))?\](?:\.(\w+))?=(.*)", re.DOTALL)
_KINDS = ("", "lower", "isdigit", "istitle", "is_in_dict")
_UNKNOWN, _BEGIN, _END = range(3)  # numbers of a form that the model does not know, and of what lies before and behind a line
_BEFORE, _BEHIND = range(2)  # the kinds of tokens that lie there
_HASH_BITS = 20

_log = logging.getLogger(__name__)


def fingerprint() -> str:
    """Hash of all of underthesea that decides on the words: the model's files, the expression, the letters that it replaces."""
    digest = hashlib.sha256(f"{patterns.pattern}\0{sorted(character_map.items())}\0".encode())
    for name in ("models.bin", "features.bin", "dictionary.bin"):
        path = MODEL / name
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()


def crfsuite_weights(data: bytes) -> dict[str, dict[str, float]]:
    """Attribute → label → weight, and label → next label → weight, of a CRFsuite model.

    The file (CRFsuite's crf1d_model.c and cqdb.c): a header with the places of three chunks; features of 20 bytes; the labels and
    the attributes as databases of strings. Reading it takes 0.1 s; python-crfsuite would be one more compiled dependency for that.
    """

    def strings(chunk: int) -> list[str]:
        count, index = struct.unpack_from("<II", data, chunk + 16)
        found = []
        for record in struct.unpack_from(f"<{count}I", data, chunk + index):
            (length,) = struct.unpack_from("<I", data, chunk + record + 4)  # with the NUL at the end
            found.append(data[chunk + record + 8 : chunk + record + 7 + length].decode())
        return found

    features, *names = struct.unpack_from("<III", data, 28)
    labels, attributes = map(strings, names)
    (count,) = struct.unpack_from("<I", data, features + 8)
    weights: dict[str, dict[str, float]] = {name: {} for name in (*attributes, *labels)}
    for is_transition, source, target, weight in struct.iter_unpack("<IIId", data[features + 12 : features + 12 + 20 * count]):
        weights[(labels if is_transition else attributes)[source]][labels[target]] = weight
    return weights


class _Rows:
    """A row of scores for each known run of `size` numbers, zeros for any other run."""

    def __init__(self, rows: dict[str, Row], numbers: dict[str, int], size: int) -> None:
        self._size, self._base = size, len(numbers) + 3
        keys: dict[int, Row] = {}
        for text, row in rows.items():
            tokens = text.split(" ")
            if len(tokens) == size:  # not so for BOS and EOS as values of a window of several tokens
                keys[reduce(lambda key, token: key * self._base + numbers[token], tokens, 0)] = row
        self._keys = np.array([*sorted(keys), np.iinfo(np.int64).max])
        self._rows = np.array([keys[key] for key in sorted(keys)])
        # most runs are unknown, which a look into this says at once for all but one in twenty of them
        self._may_be_known = np.zeros(1 << _HASH_BITS, np.bool_)
        self._may_be_known[self._hash(self._keys)] = True

    @staticmethod
    def _hash(keys: Ints) -> Ints:
        """Multiplicative (Fibonacci) hashing; the product overflows, as it should."""
        return (keys.view(np.uint64) * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(64 - _HASH_BITS)).view(np.int64)

    def add_to(self, scores: Floats, numbers: Ints) -> None:
        """Add its row of scores to each known run, told by its first token."""
        count = len(numbers) - self._size + 1
        key = numbers[:count]
        for place in range(1, self._size):
            key = key * self._base + numbers[place : place + count]
        (runs,) = self._may_be_known[self._hash(key)].nonzero()
        key = key[runs]
        at = self._keys.searchsorted(key)
        known = self._keys[at] == key
        scores[runs[known]] += self._rows[at[known]]


class _Windows:
    """The scores (weight of I-W minus weight of B-W) of all features that see the same `size` neighbouring tokens.

    A window of n tokens is seen from 6 - n tokens: entry k of its row is for the token whose window begins at T[k - 2].
    How underthesea_core's CRFFeaturizer makes the values was found by experiment:
    - the text of a window is its tokens joined by spaces; `lower` is that in lower case; `is_in_dict` looks the lower case up;
    - `isdigit` is True for 0-9 alone (`12`, not `12,5`, `²`, `١`); the model has it for single tokens only;
    - `istitle` is True unless a token begins with a character that has another capital: `Đảng`, `ĐẢNG BỘ`, `12`, `-a` are titles;
    - a window that begins before the line has the value BOS, another that ends behind it EOS, in all kinds of features.
    """

    def __init__(self, size: int, weights: dict[str, dict[str, Row]], dictionary: set[str], numbers: dict[str, int]) -> None:
        def row(kind: str, value: object) -> Floats:
            return np.array(weights[kind].get(str(value), [0.0] * (6 - size)))

        in_dictionary = (row("is_in_dict", True) - row("is_in_dict", False)).tolist()
        lower = dict.fromkeys((text for text in dictionary if text.count(" ") == size - 1), in_dictionary)
        for text, scores in weights["lower"].items():
            lower[text] = [a + b for a, b in zip(scores, lower[text], strict=True)] if text in lower else scores
        self.size = size
        self._printed, self._lower = _Rows(weights[""], numbers, size), _Rows(lower, numbers, size)
        self._digit = np.array([row("isdigit", False), row("isdigit", True)])
        self._title = np.array([row("istitle", False), row("istitle", True)]) + row("is_in_dict", False)
        self._begin, self._end = (sum((row(kind, value) for kind in _KINDS), np.zeros(6 - size)) for value in ("BOS", "EOS"))

    def rows(self, printed: Ints, lower: Ints, digit: Ints, title: Ints) -> Floats:
        """The row of each window of these tokens."""
        count = len(printed) - self.size + 1
        rows: Floats = self._title[np.minimum.reduce([title[place : place + count] for place in range(self.size)])]
        self._printed.add_to(rows, printed)
        self._lower.add_to(rows, lower)
        if self.size == 1:
            rows += self._digit[digit]
        rows[printed[self.size - 1 :] == _END] = self._end
        rows[printed[:count] == _BEGIN] = self._begin
        return rows


class _Kinds:
    """Every token seen lately has a number here, its kind, and what is known of it stands at that place of each array.

    The first two kinds are of what lies before and behind a line. `single`: the row of scores of the window that is this token alone.
    """

    def __init__(self, numbers: dict[str, int], window: _Windows) -> None:
        self._number_of, self._window = numbers, window
        self.forget()

    def forget(self) -> None:
        self._of: dict[str, int] = {}
        self._new = [(0, _BEGIN, _BEGIN, False, False), (0, _END, _END, False, False)]  # not in the arrays yet
        self._known = np.zeros((5, 0), np.int64)
        self.single = np.zeros((0, 5))

    def __len__(self) -> int:
        return len(self._of)

    def of(self, token: str) -> int:
        kind = self._of.get(token)
        if kind is None:
            kind = self._of[token] = len(self._of) + 2
            number = self._number_of.get
            digit, title = token.isascii() and token.isdigit(), token[0].upper() == token[0]
            self._new.append((len(token), number(token, _UNKNOWN), number(token.lower(), _UNKNOWN), digit, title))
        return kind

    def settle(self) -> None:
        """Put new kinds into the arrays."""
        if self._new:
            new = np.array(self._new, np.int64).T
            end = len(self._of) + 2
            first = end - len(self._new)
            if end > len(self.single):  # room for twice as many
                self._known = np.pad(self._known, ((0, 0), (0, end)))
                self.single = np.pad(self.single, ((0, end), (0, 0)))
            self._known[:, first:end] = new
            self.single[first:end] = self._window.rows(*new[1:])
            self._new = []
        self.length, self.printed, self.lower, self.digit, self.title = self._known


class _Pieces(dict[str, int]):
    """Every piece of text between spaces seen lately has a number; the tokens of all pieces stand one after another.

    The last piece of a line has the line end with it, and as tokens what lies behind a line and before the next.
    """

    def __init__(self, kinds: _Kinds) -> None:
        self._kinds = kinds
        self.forget()

    def forget(self) -> None:
        self.clear()
        self._kinds.forget()
        self._length, self._first, self._count = array("q"), array("q"), array("q")  # of a piece with what ends it; in the next two
        self._kind, self._start = array("q"), array("q")  # of a token; from the begin of its piece

    def __missing__(self, piece: str) -> int:
        number = len(self._first)
        if number < CACHED_PIECES and len(piece) <= CACHED_LENGTH:
            self[piece] = number
        last = piece.endswith("\n")
        text = piece[:-1] if last else piece + " "  # this decides: `A.` at the end of a line is two tokens, else one
        self._first.append(len(self._kind))
        for part in _PART.finditer(text):
            for match in _TOKEN.finditer(character_normalize(part[0])):
                self._kind.append(self._kinds.of(match[0]))
                self._start.append(part.start() + match.start())
        if last:
            self._kind.extend((_BEHIND, _BEHIND, _BEFORE, _BEFORE))
            self._start.extend([len(text)] * 4)
        self._count.append(len(self._kind) - self._first[-1])
        self._length.append(len(text) + last)
        return number

    def tokens(self, text: str) -> tuple[Ints, Ints]:
        """Kinds and offsets of the tokens of a text, with what lies before and behind each line."""
        if len(self._first) > CACHED_PIECES or len(self._kinds) > CACHED_KINDS:
            self.forget()
        pieces = ["\n"]
        for line in text.split("\n"):
            pieces += line.split(" ")
            pieces[-1] += "\n"
        number = np.array([*map(self.__getitem__, pieces)])
        length, first, count, kind, start = (
            np.frombuffer(numbers, np.int64) for numbers in (self._length, self._first, self._count, self._kind, self._start)
        )
        length, count = length[number], count[number]
        begin, end = length.cumsum() - length - 1, count.cumsum()  # of a piece in the text, behind its tokens
        token = np.arange(end[-1]) + (first[number] - end + count).repeat(count)
        return kind[token], start[token] + begin.repeat(count)


class Segmenter:
    """The model, and the tokens of pieces of text seen lately."""

    def __init__(self) -> None:
        weights: dict[int, dict[str, dict[str, Row]]] = {size: {kind: {} for kind in _KINDS} for size in (1, 2, 3)}
        model = crfsuite_weights((MODEL / "models.bin").read_bytes())
        from_begin, from_inside = model.pop("B-W"), model.pop("I-W")
        self._to_inside, self._to_begin = from_begin["I-W"] - from_inside["I-W"], from_begin["B-W"] - from_inside["B-W"]
        if self._to_begin > self._to_inside:
            raise ValueError("the model of underthesea prefers tags that follow themselves: the search in pipeline.segment is for another")
        # what the lead of I-W becomes by one step: `middle` less the lead, within these bounds
        self._low, self._high = from_inside["I-W"] - from_inside["B-W"], from_begin["I-W"] - from_begin["B-W"]
        self._middle = from_begin["I-W"] - from_inside["B-W"]
        for attribute, by_label in model.items():
            ((first, last, kind, value),) = _FEATURE.findall(attribute)
            size = int(last or first) - int(first) + 1
            row = weights[size][kind].setdefault(value, [0.0] * (6 - size))
            row[int(first) + 2] = by_label.get("I-W", 0.0) - by_label.get("B-W", 0.0)
        dictionary: set[str] = pickle.loads((MODEL / "dictionary.bin").read_bytes())  # its hash is known
        texts = chain(dictionary, *(weights[size][kind] for size in (1, 2, 3) for kind in ("", "lower")))
        self._numbers = {token: number for number, token in enumerate(dict.fromkeys(t for text in texts for t in text.split(" ")), start=3)}
        alone, *self._windows = [_Windows(size, weights[size], dictionary, self._numbers) for size in (1, 2, 3)]
        self._kinds = _Kinds(self._numbers, alone)
        self._pieces = _Pieces(self._kinds)

    def spans(self, text: str, offset: int = 0) -> list[Span]:
        """Spans of the words of a text in NFC of about BLOCK characters at most, shifted by `offset`."""
        kind, start = self._pieces.tokens(text)
        known = self._kinds
        known.settle()
        forms = [form[kind] for form in (known.printed, known.lower, known.digit, known.title)]
        count = len(kind) - 4
        score = np.zeros(count)
        for rows in (known.single[kind], *(windows.rows(*forms) for windows in self._windows)):
            for place in range(rows.shape[1]):
                score += rows[place : place + count, place]
        scores = score.tolist()
        begins, ends = (kind == _BEFORE).nonzero()[0][1::2] + 1, (kind == _BEHIND).nonzero()[0][2::2]
        inside: list[bool] = [False, False]
        for first, end in zip(begins.tolist(), ends.tolist(), strict=False):  # behind the last line end nothing begins
            inside += (False, False, *self._inside(scores[first - 2 : end - 2]), False, False)
        inside += (False, False)
        length = known.length[kind]
        heads = (~np.array(inside)).nonzero()[0]
        tails = np.append(heads[1:], len(kind)) - 1
        heads, tails = heads[length[heads] > 0], tails[length[heads] > 0]
        start += offset
        return list(zip(start[heads].tolist(), (start + length)[tails].tolist(), strict=True))

    def _inside(self, scores: list[float]) -> list[bool]:
        """Whether each token of a line continues a word, by Viterbi's search: the path of tags with the largest sum of weights.

        Of the best paths that end in the one and in the other tag, only by how much the one to I-W leads is kept. The next tag is
        reached best from I-W where that lead is above a threshold; between the two thresholds each tag is reached from the other.
        """
        if not scores:
            return []
        lead = scores[0]
        low, high, middle = self._low, self._high, self._middle
        leads = [lead]
        leads += [lead := score + (low if (x := middle - lead) < low else high if x > high else x) for score in scores[1:]]
        to_inside, to_begin = self._to_inside, self._to_begin
        tag = lead > 0.0
        tags = [tag := x > (to_inside if tag else to_begin) for x in reversed(leads[:-1])]
        tags.reverse()
        # the first token begins a word whatever its tag
        return [False, *tags[1:], lead > 0.0] if tags else [False]


def align(words: list[str], line: str, offset: int) -> list[Span]:
    """Spans of the words in `line`, each shifted by `offset`.

    Words may differ from the print in white space and in the letter Ð; anything that cannot be
    found where it is due keeps the words around it and joins the piece between them into one span.
    """
    spans: list[Span] = []
    position = 0
    for word in words:
        start: int | None = None
        end = position
        for syllable in word.split():
            at = line.find(syllable, end)
            if at < 0 or line[end:at].strip():
                at = next((i for i in range(end, len(line)) if not line[i].isspace()), len(line))
                stop = min(len(line), at + len(syllable))
            else:
                stop = at + len(syllable)
            start = at if start is None else start
            end = stop
        if start is not None and start < end:
            spans.append((offset + start, offset + end))
            position = end
    return spans


def spans_by_underthesea(text: str) -> list[Span]:
    """The same by underthesea's own call, with its words searched in the text."""
    spans: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            spans += align(underthesea.word_tokenize(line, use_token_normalize=False), line, offset)
        offset += len(line) + 1
    return spans


@cache
def _segmenter() -> Segmenter | None:
    """None, with a warning, where underthesea is not the one that this module was compared with."""
    if fingerprint() == VERIFIED:
        return Segmenter()
    _log.warning("this version of underthesea has another word model: its own, slower segmentation is used")
    return None


def segment(text: str) -> list[Span]:
    """Spans of the words of a text, line by line. A text that is not in NFC, or another version of underthesea, takes the slow way."""
    segmenter = _segmenter()
    if segmenter is None or not unicodedata.is_normalized("NFC", text):
        return spans_by_underthesea(text)
    spans: list[Span] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start + BLOCK) + 1 or len(text)
        spans += segmenter.spans(text[start:end], start)
        start = end
    return spans
