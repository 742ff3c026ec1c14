"""Word segmentation: the words of `underthesea.word_tokenize(line, use_token_normalize=False)`, line by line, found many times faster.

underthesea cuts a line into tokens (syllables, numbers, marks) with one regular expression; a conditional random field then
tags each token as the begin of a word (B-W) or inside one (I-W). Both are read here from underthesea's own files. What is saved:

- No token holds white space, and what stands beyond white space does not matter to the expression. So the tokens of a piece of
  text between white space are found once and remembered: `(Kon` is always `(`, `Kon`.
- underthesea writes 43 features a token as strings and looks each up. They see windows of one to three neighbouring tokens; here the
  tokens are numbers, and the weights of all windows of a text are looked up at once with numpy.
- Of two tags, the difference of their weights says all: one number a token for the search of the best path. Most of these numbers
  decide on their token alone; only what lies between is searched.

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
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from itertools import chain, product
from operator import add
from pathlib import Path

import numpy as np
import numpy.typing as npt
import underthesea
from underthesea.pipeline.text_normalize.character_normalize import character_map, character_normalize
from underthesea.pipeline.word_tokenize.regex_tokenize import patterns

from pipeline.article import Span

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Records = npt.NDArray[np.void]
Row = list[float]  # scores of a window, see _Windows

MODEL = Path(underthesea.__file__).parent / "pipeline" / "word_tokenize" / "models" / "ws_crf_vlsp2013_20230727"
# `fingerprint()` of the underthesea that this module was compared with.
VERIFIED = "ad8930914e4b17ff4bb338c0776c5c419a55c457a3efbc349a305750185d141b"

BLOCK = 100_000  # characters worked on at once, ending with a line
CACHED_PIECES, CACHED_LENGTH = 100_000, 50  # of pieces between white space: some 25 MB when full
CACHED_TOKENS = 100_000  # and of the tokens in them: as much
_LONGEST = 500
_PART = re.compile(rf"\S{{1,{_LONGEST}}}\s*")
# In the part for addresses, a repetition within a repetition, `([^\s()<>{}\[\]]+|…)+`, takes time exponential in the number of dots
# after an address (4 seconds for 24, hours for 35). Without the inner `+` it finds the same: it only tried each way to divide a run of characters.
# Most tokens are letters with a space or a comma behind them: of all its parts only that for words, and `Th.s`, can match these.
_TOKEN = re.compile(r"(?!Th.[Ss]|ʺ)[^\W\d_]+(?=[\s,;)”]|\Z)|" + patterns.pattern.replace(r"[^\s()<>{}\[\]]+", r"[^\s()<>{}\[\]]"), patterns.flags)

# T[-1,0].lower=đảng bộ: first and last token of the window, counted from the token that is tagged; kind of feature; value
_FEATURE = re.compile(r"T\[(-?\d)(?:,(-?\d))?\](?:\.(\w+))?=(.*)", re.DOTALL)
_KINDS = ("", "lower", "isdigit", "istitle", "is_in_dict")
_UNKNOWN = 1  # number of a token that is in no known text; not 0, so that the key of three numbers is none of two
_PLAIN, _TITLE, _EDGE, _NONE = range(4)  # shapes of tokens: see `istitle` below; the edge of a line is no token of the text
# Of a token: its numbers as it is printed and in lower case, its shape and length, what its own features add to the scores of the five
# tokens around it, and how far it is to the next token of its piece.
_RECORD = np.dtype([("form", "i4", 2), ("shape", "i4"), ("length", "i4"), ("alone", "f8", 5), ("step", "i8")])
_step = struct.Struct("q").pack


def _packed(printed: int, lower: int, shape: int, length: int, alone: Row) -> bytes:
    """All of a record but its last field."""
    return struct.pack("4i5d", printed, lower, shape, length, *alone)


_GAP = _packed(_UNKNOWN, _UNKNOWN, _NONE, 0, [0.0] * 5)  # white space that no token stands before
_SEEN_FROM = np.array([2, 1, 0, -1])  # from the first token of a window: the tokens that the entries of its row are for
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


class _Windows:
    """The scores (weight of I-W minus weight of B-W) of all features that see the same `size` neighbouring tokens.

    A window of n tokens is seen from 6 - n tokens: entry k of its row is for the token whose window begins at T[k - 2].
    How underthesea_core's CRFFeaturizer makes the values was found by experiment:
    - the text of a window is its tokens joined by spaces; `lower` is that in lower case; `is_in_dict` looks the lower case up;
    - `isdigit` is True for 0-9 alone (`12`, not `12,5`, `²`, `١`); the model has it for single tokens only;
    - `istitle` is True unless a token begins with a character that has another capital: `Đảng`, `ĐẢNG BỘ`, `12`, `-a` are titles;
    - a window that begins before the line has the value BOS, another that ends behind it EOS, in all kinds of features.
    """

    def __init__(self, size: int, weights: dict[str, dict[str, Row]], dictionary: set[str]) -> None:
        def row(kind: str, value: object) -> Floats:
            return np.array(weights[kind].get(str(value), [0.0] * (6 - size)))

        in_dictionary = (row("is_in_dict", True) - row("is_in_dict", False)).tolist()
        lower = dict.fromkeys((text for text in dictionary if text.count(" ") == size - 1), in_dictionary)
        for text, scores in weights["lower"].items():
            lower[text] = [a + b for a, b in zip(scores, lower[text], strict=True)] if text in lower else scores
        # what is added for a text that is known as it is printed, and for one known in lower case
        # (BOS and EOS as values of windows of several tokens are no such texts)
        self.printed, self.lower = ({text: row for text, row in rows.items() if text.count(" ") == size - 1} for rows in (weights[""], lower))
        self.digit = np.array([row("isdigit", False), row("isdigit", True)])
        self.title = np.array([row("istitle", False), row("istitle", True)]) + row("is_in_dict", False)
        self.begin, self.end = (sum((row(kind, value) for kind in _KINDS), np.zeros(6 - size)) for value in ("BOS", "EOS"))

    def score(self, shapes: tuple[int, ...]) -> float:
        """What the windows add to the score of the third of five tokens, whatever their texts."""
        score, size = 0.0, len(shapes) + 1 - len(self.begin)
        for place, (begin, end, title) in enumerate(zip(self.begin, self.end, self.title.T, strict=True)):
            window = shapes[place : place + size]
            score += title[min(window)] if _EDGE not in window else begin if place < 2 and window[0] == _EDGE else end
        return score


class _Known:
    """The rows of the known windows of two and three tokens, by the numbers of the tokens.

    A token in lower case has another number than the same token as it is printed: higher by how many there are.
    """

    def __init__(self, windows: Iterable[_Windows], numbers: dict[str, int]) -> None:
        self._base = _UNKNOWN + 1 + 2 * len(numbers)
        rows: dict[int, Row] = {}
        for window in windows:
            for shift, texts in ((0, window.printed), (len(numbers), window.lower)):
                for text, row in texts.items():
                    rows[reduce(lambda key, token: key * self._base + numbers[token] + shift, text.split(" "), 0)] = [*row, 0.0][:4]
        hashed = self._hash(np.array([*rows]))
        order = hashed.argsort()
        count = np.bincount(hashed, minlength=1 << _HASH_BITS)
        self._most = int(count.max())  # four
        self._keys, self._rows = np.append(np.array([*rows])[order], [0] * self._most), np.array([*rows.values()])[order]
        # most windows are unknown, which a look into this says at once for all but one in fourteen of them
        self._may_be_known = count > 0
        self._first = (count.cumsum() - count).astype(np.int32)  # of the keys with a hash

    @staticmethod
    def _hash(keys: Ints) -> Ints:
        """Multiplicative (Fibonacci) hashing; the product overflows, as it should."""
        return (keys.view(np.uint64) * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(64 - _HASH_BITS)).view(np.int64)

    def scores(self, forms: Ints) -> Floats:
        """What known windows add to the score of each of n tokens, by their numbers (2, n): printed, in lower case."""
        count = forms.shape[1]
        two = forms[:, :-2] * self._base + forms[:, 1:-1]
        keys = np.concatenate((two, two * self._base + forms[:, 2:])).ravel()
        hashed = self._hash(keys)
        (places,) = self._may_be_known[hashed].nonzero()
        keys, at = keys[places], self._first[hashed[places]]
        for _ in range(1, self._most):
            at += self._keys[at] != keys
        known = self._keys[at] == keys
        first = places[known] % (count - 2)
        return np.bincount((first[:, None] + _SEEN_FROM).ravel(), self._rows[at[known]].ravel(), count).astype(np.float64, copy=False)


class _Tokens(dict[str, bytes]):
    """Of every token seen lately what is known of it, as the first fields of a record (see _RECORD)."""

    def __init__(self, numbers: dict[str, int], window: _Windows) -> None:
        self._number_of, self._window = numbers, window
        self.edge = _packed(_UNKNOWN, _UNKNOWN, _EDGE, 0, [*window.begin[:2], 0.0, *window.end[3:]])
        self._alone = [[(title + digit).tolist() for digit in window.digit] for title in window.title]  # whatever the text of the token

    def __missing__(self, token: str) -> bytes:
        lower, window = token.lower(), self._window
        shape = _TITLE if token[0].upper() == token[0] else _PLAIN
        alone = self._alone[shape][token.isascii() and token.isdigit()]
        for scores in (window.printed.get(token), window.lower.get(lower)):
            if scores is not None:
                alone = [*map(add, alone, scores)]
        number = self._number_of.get(lower)
        number = _UNKNOWN if number is None else number + len(self._number_of)
        known = _packed(self._number_of.get(token, _UNKNOWN), number, shape, len(token), alone)
        if len(self) < CACHED_TOKENS and len(token) <= CACHED_LENGTH:
            self[token] = known
        return known


class _Pieces(dict[str, bytes]):
    """Of every piece of text between spaces seen lately the records of its tokens, one after another.

    The last piece of a line has the line end with it, and as tokens the edge of the line and that of the next.
    """

    def __init__(self, tokens: _Tokens) -> None:
        self._tokens = tokens

    def __missing__(self, piece: str) -> bytes:
        last = piece.endswith("\n")
        text = piece[:-1] if last else piece + " "  # this decides: `A.` at the end of a line is two tokens, else one
        fields: list[bytes] = []
        known, at = _GAP, 0
        for begin, part in [(0, text)] if len(text) <= _LONGEST else [(part.start(), part[0]) for part in _PART.finditer(text)]:
            for match in _TOKEN.finditer(part):
                start = begin + match.start()
                if start or known is not _GAP:
                    fields += known, _step(start - at)
                known, at = self._tokens[match[0]], start
        fields += known, _step(len(text) - at)
        if last:
            fields += self._tokens.edge, _step(0), self._tokens.edge, _step(1)
        records = b"".join(fields)
        if len(self) < CACHED_PIECES and len(piece) <= CACHED_LENGTH:
            self[piece] = records
        return records

    def records(self, text: str) -> tuple[Records, Ints]:
        """The tokens of a text, with the edges of lines, and their offsets."""
        if len(self) >= CACHED_PIECES or len(self._tokens) >= CACHED_TOKENS:
            self.clear()
            self._tokens.clear()
        pieces = ["\n", *character_normalize(text).replace("\n", "\n ").split(" ")]
        pieces[-1] += "\n"
        records = np.frombuffer(b"".join(map(self.__getitem__, pieces)), _RECORD)
        step = records["step"]
        start = step.cumsum() - step - 1
        here = records["shape"] != _NONE
        return (records, start) if here.all() else (records[here], start[here])


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
        alone, *wider = windows = [_Windows(size, weights[size], dictionary) for size in (1, 2, 3)]
        texts = chain.from_iterable(texts for window in windows for texts in (window.printed, window.lower))
        tokens = dict.fromkeys(token for text in texts for token in text.split(" "))
        numbers = {token: number for number, token in enumerate(tokens, start=_UNKNOWN + 1)}
        self._known = _Known(wider, numbers)
        self._pieces = _Pieces(_Tokens(numbers, alone))

        def unknown(shapes: tuple[int, ...]) -> float:
            _, before, token, behind, _ = shapes
            if token == _EDGE:
                return -np.inf
            # an edge begins a word: what the steps from it and to it add is taken off
            return sum(window.score(shapes) for window in wider) - self._high * (before == _EDGE) + self._to_begin * (behind == _EDGE)

        self._unknown = np.array([unknown(shapes) for shapes in product((_PLAIN, _TITLE, _EDGE), repeat=5)])

    def spans(self, texts: Sequence[str]) -> list[list[Span]]:
        """Spans of the words of texts in NFC. Short texts are worked on together, which takes half the time."""
        blocks = [self._words(block, offset) for offset, block in _blocks("\n".join(texts))]
        starts, ends = (np.concatenate(found) for found in zip(*blocks, strict=True))
        spans, first, offset = list[list[Span]](), 0, 0
        for text in texts:
            behind = int(np.searchsorted(starts, offset + len(text)))
            own = slice(first, behind)
            spans.append(list(zip((starts[own] - offset).tolist(), (ends[own] - offset).tolist(), strict=True)))
            first, offset = behind, offset + len(text) + 1
        return spans

    def _words(self, text: str, offset: int) -> tuple[Ints, Ints]:
        """Begins and ends of the words of about BLOCK characters at most, shifted by `offset`."""
        records, start = self._pieces.records(text)
        in_line = records["shape"] != _EDGE
        inside = self._inside(self._scores(records))
        inside[1:] &= in_line[:-1]  # the first token of a line begins a word whatever its tag
        heads, tails = in_line & ~inside, (in_line[:-1] & ~inside[1:]).nonzero()[0]
        start += offset
        return start[heads], start[tails] + records["length"][tails]

    def _scores(self, records: Records) -> Floats:
        """By how much the features of each token speak for I-W."""
        shape, alone = records["shape"], records["alone"]
        scores = np.full(len(records), -np.inf)
        two = shape[:-1] * 3 + shape[1:]
        scores[2:-2] = self._unknown[(two[:-3] * 9 + two[2:-1]) * 3 + shape[4:]]
        inner = scores[2:-2]
        for place in range(5):
            inner += alone[place : place + len(inner), place]
        scores += self._known.scores(records["form"].T.astype(np.int64, "C"))
        return scores

    def _inside(self, scores: Floats) -> npt.NDArray[np.bool_]:
        """Whether each token continues a word, by Viterbi's search: the path of tags with the largest sum of weights.

        Of the best paths that end in the one and in the other tag, only by how much the one to I-W leads is kept. The next tag is
        reached best from I-W where that lead is above a threshold; between the two thresholds each tag is reached from the other.
        Most scores are so high or low that the lead is beyond both, whatever was before.
        """
        low, high, middle = self._low, self._high, self._middle
        inside: npt.NDArray[np.bool_] = scores + low > self._to_inside
        unsure = (inside != (scores + high > self._to_begin)).nonzero()[0]
        leads: dict[int, float] = {}
        for at, score, after_inside in zip(unsure.tolist(), scores[unsure].tolist(), inside[unsure - 1].tolist(), strict=True):
            if at - 1 in leads:
                leads[at] = score + min(max(middle - leads[at - 1], low), high)
            else:
                leads[at] = score + (low if after_inside else high)
        for at in reversed(leads):
            inside[at] = leads[at] > (self._to_inside if inside[at + 1] else self._to_begin)
        return inside


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


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Where parts of about BLOCK characters that end with a line begin, and these; at least one."""
    start, end = 0, -1
    while end < len(text):
        end = text.find("\n", start + BLOCK) + 1 or len(text)
        yield start, text[start:end]
        start = end


def segment(text: str) -> list[Span]:
    """Spans of the words of a text, line by line. A text that is not in NFC, or another version of underthesea, takes the slow way."""
    segmenter = _segmenter() if unicodedata.is_normalized("NFC", text) else None
    return spans_by_underthesea(text) if segmenter is None else segmenter.spans([text])[0]


def segment_together(texts: dict[int, str]) -> dict[int, list[Span]]:
    """The same for many texts in half the time. Left out are long ones, which win nothing, and what takes the slow way."""
    short = {number: text for number, text in texts.items() if len(text) < BLOCK and unicodedata.is_normalized("NFC", text)}
    segmenter = _segmenter() if short else None
    return {} if segmenter is None else dict(zip(short, segmenter.spans([*short.values()]), strict=True))
