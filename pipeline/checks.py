"""Recomputes what the text states from other printed numbers (the `checks` table).

| kind                   | statement                                                        | recomputed                   |
|------------------------|------------------------------------------------------------------|------------------------------|
| fraction_vs_percentage | `476/660 tổ chức cơ sở đảng …, đạt hơn 72%`                      | 476 / 660                    |
| fraction_vs_remainder  | `254/616 tổ chức cơ sở đảng …, còn 362`                          | 616 − 254                    |
| fraction_within_whole  | `756/756 thôn có tổ chức đảng` (no percentage beside it)         | the whole; the part is no larger |
| share_vs_counts        | `1.932 đảng viên, trong đó 930 đảng viên nữ, chiếm 48,14%`       | 930 / 1.932                  |
| attainment_vs_target   | `chỉ tiêu kết nạp 200 đảng viên; đã kết nạp 150 đảng viên, đạt 75%` | 150 / 200                 |
|                        | `kết nạp hơn 5.850 đảng viên, đạt hơn 117% chỉ tiêu` (target not printed) | 5.850 / 5.000, the implied target |
| total_vs_parts         | `kỷ luật 24 đảng viên (khiển trách 17, cảnh cáo 7)`              | 17 + 7                       |
| before_plus_change     | `từ 4.430 lên 4.500 đảng viên, tăng 70 đảng viên`                | 4.430 + 70                   |
| increase_vs_levels     | `từ 4.430 lên 4.873 đảng viên, tăng 10%`                         | (4.873 − 4.430) / 4.430      |
| repeated_figure        | the same count of the same holder printed again                  | the count printed first      |

A check is made only where the text itself ties the numbers together. Parts are summed only where they claim to be the whole:
forms of discipline, a list after `gồm`, cells and committees of the grass roots, full and probationary members.

A target that is not printed is implied: it must be a whole number of members, so of the whole numbers that give the printed
percentage (within its precision and the qualifiers of both numbers) the roundest is taken, and the percentage recomputed from it.
Where no whole number gives the percentage, the statement fails: `kết nạp 7 đảng viên, đạt 45% chỉ tiêu` (7 of 15 is 46.7 %, 7 of 16
is 43.8 %). The check is as sharp as the percentage is against the count: of counts in the thousands with a percentage in whole
numbers, some target always fits, so there it holds by its nature and only the implied target tells something. It is
made for members admitted that carry a percentage of attainment, never for fractions, ranges or parts of a larger number.

Tolerance: an exact percentage may be rounded or cut off in its last printed place, so it may differ by one unit of that place.
`hơn` allows the true number to lie above the printed one by less than one unit of its last digit that is not zero (`hơn 72%`: 72 up to 73;
`hơn 70%`: 70 up to 80), `gần` likewise below, `khoảng` both ways. Printed counts that take part carry their own qualifier in the same way.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.article import Article
from pipeline.find.base import compile_folded
from pipeline.find.figures import FigureMention
from pipeline.find.percentages import PercentageMention
from pipeline.values import numbers

_PARTIAL = compile_folded(r"còn lại|chủ yếu|riêng|như:|\.\.\.|…|v\.v|phần lớn|trong đó")
_WHOLE_LIST = compile_folded(r"(?:gồm(?: có)?|chia ra|\() ?:? ?(?:hơn |gần |trên )?$")
_REMAINS = compile_folded(r"(?<!\w)còn(?: lại)? $")
_OF_ALL = compile_folded(r"tổng số|số đảng viên|số tổ chức|trong tổng")
_PART_MEASURES = frozenset({"coverage", "held_congress", "subset", "total", "disciplined", "other"})

_REACH = 1000  # characters around a figure in which its target, its parts or its remainder are looked for
_MANY = 20  # figures of the sentence before


@dataclass(frozen=True, slots=True)
class Check:
    start: int
    end: int
    kind: str
    stated: float
    recomputed: float
    tolerance: float
    holds: bool
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a printed one can stand for."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        slack = 1e-9 * max(1.0, abs(self.high), abs(other.high))
        return self.low <= other.high + slack and other.low <= self.high + slack


def _step(value: float, places: int) -> float:
    """One unit of the last digit that is not zero: 72 → 1, 70 → 10, 28940 → 10, 41.5 → 0.1."""
    if places:
        return 10.0**-places
    digits = str(int(value))
    return 10.0 ** (len(digits) - len(digits.rstrip("0"))) if int(value) else 1.0


def interval(value: float, qualifier: str, places: int, *, rounded: bool) -> Interval:
    """What a printed number with its qualifier can stand for; `places` after the comma, `rounded` for a percentage."""
    if qualifier == "exact":
        unit = 10.0**-places if rounded else 0.0
        return Interval(value - unit, value + unit)
    step = _step(value, places)
    below = step if qualifier in {"under", "about"} else 0.0
    above = step if qualifier in {"over", "about"} else 0.0
    return Interval(value - below, value + above)


def _counted(figure: FigureMention) -> Interval:
    return interval(float(figure.value), figure.qualifier, 0, rounded=False)


def _start(figure: FigureMention) -> int:
    return figure.start


def _implied(done: Interval, stated: Interval, nearest: float) -> tuple[int, bool]:
    """The roundest whole target that gives a percentage, nearest to `nearest` among equals, and whether there is one.

    Round are the multiples of 1, 5, 10, 50, 100 …: 705 at 141% → 500. Where none fits, the whole number nearest to it.
    """
    low, high = 100 * done.low / stated.high, 100 * done.high / max(stated.low, 1e-9)
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    if first > last or last < 1:
        return max(1, round(nearest)), False
    step = 1
    for power in range(10):
        for unit in (10**power, 5 * 10**power):
            if last // unit * unit >= max(first, 1):
                step = unit
    closest = round(nearest / step) * step
    return min(max(closest, -(-max(first, 1) // step) * step), last // step * step), True


def recompute(article: Article) -> list[Check]:
    """All checks of one article, in text order."""
    figures = [m for m in article.found.get("figures", ()) if isinstance(m, FigureMention)]
    percentages = [m for m in article.found.get("percentages", ()) if isinstance(m, PercentageMention)]
    if not figures:
        return []
    book = _Book(article, figures, percentages)
    checks = [*book.fractions(), *book.shares(), *book.attainments(), *book.totals(), *book.changes(), *book.repetitions()]
    return sorted(checks, key=lambda c: (c.start, c.end, c.kind))


class _Book:
    """The numbers of one article, and which belong together."""

    def __init__(self, article: Article, figures: list[FigureMention], percentages: list[PercentageMention]) -> None:
        self.article = article
        self.folded = article.folded
        self.figures = figures
        self.by_start = {f.start: f for f in figures}
        self.percentages = [p for p in percentages if p.value_high is None]
        self.told: dict[int, list[PercentageMention]] = {}  # by the figure that they speak of
        for percentage in self.percentages:
            if percentage.figure is not None:
                self.told.setdefault(percentage.figure, []).append(percentage)
        self.sentence = {f.start: article.sentence_at(f.start) for f in figures}
        self.parts: dict[int, list[FigureMention]] = {}
        self.around: dict[int, list[FigureMention]] = {}  # by sentence
        for figure in figures:
            self.around.setdefault(self.sentence[figure.start], []).append(figure)
            if figure.part_of is not None:
                self.parts.setdefault(figure.part_of, []).append(figure)

    def _stated(self, percentage: PercentageMention) -> Interval:
        places = numbers.places(re.sub(r"[^\d.,]", "", self.article.text[percentage.start : percentage.end]))
        return interval(percentage.value, percentage.qualifier, places, rounded=True)

    def _percentage(
        self, kind: str, percentage: PercentageMention, part: Interval, whole: Interval, value: float, members: tuple[FigureMention, ...]
    ) -> Check:
        """A percentage against part / whole; `value` is what the printed numbers give."""
        stated = self._stated(percentage)
        recomputed = Interval(100 * part.low / whole.high, 100 * part.high / whole.low)
        tolerance = max(stated.high - percentage.value, percentage.value - stated.low) + (recomputed.high - recomputed.low) / 2
        start = min(percentage.start, *(f.start for f in members))
        end = max(percentage.end, *(f.end for f in members))
        return Check(
            start,
            end,
            kind,
            percentage.value,
            round(value, 4),
            round(tolerance, 4),
            stated.meets(recomputed),
            tuple(sorted(f.start for f in members)),
        )

    def fractions(self) -> Iterator[Check]:
        for figure in self.figures:
            if not figure.denominator:
                continue
            part, whole = _counted(figure), Interval(figure.denominator, figure.denominator)
            told = [p for p in self.told.get(figure.start, ()) if p.relation in {"share", "attainment"}]
            for percentage in told[:1]:
                yield self._percentage("fraction_vs_percentage", percentage, part, whole, 100 * figure.value / figure.denominator, (figure,))
            rest = self._remainder(figure)
            if rest is not None:
                expected = figure.denominator - figure.value
                holds = _counted(rest).meets(Interval(expected, expected))
                yield Check(figure.start, rest.end, "fraction_vs_remainder", rest.value, expected, 0.0, holds, (figure.start, rest.start))
            if not told and rest is None and figure.measure in _PART_MEASURES:
                holds = figure.value <= figure.denominator
                yield Check(figure.start, figure.end, "fraction_within_whole", figure.value, figure.denominator, 0.0, holds, (figure.start,))

    def _remainder(self, fraction: FigureMention) -> FigureMention | None:
        """The count after `còn` in the same sentence: what the fraction leaves."""
        for figure in self._near(fraction.start, fraction.end + 1, fraction.end + _REACH):
            if figure.denominator:
                return None
            lacking = figure.unit == fraction.unit and "chưa" in figure.subject and figure.subject.split()[-2:] == fraction.subject.split()[-2:]
            left = figure.rule == "remainder" or lacking
            if left and _REMAINS.search(self.folded, max(0, figure.start - 12), figure.start):
                return figure
        return None

    def _near(self, of: int, start: int, stop: int) -> list[FigureMention]:
        """The figures that start in a stretch of the sentence that the figure at `of` stands in."""
        around = self.around[self.sentence[of]]
        return around[bisect_left(around, start, key=_start) : bisect_left(around, stop, key=_start)]

    def shares(self) -> Iterator[Check]:
        for percentage in self.percentages:
            part = self.by_start.get(percentage.figure) if percentage.figure is not None else None
            if part is None or percentage.relation != "share" or part.denominator or part.part_of is None:
                continue
            whole = self.by_start.get(part.part_of)
            if whole is None or whole.unit != part.unit or not whole.value or (percentage.base and not _OF_ALL.search(percentage.base.lower())):
                continue
            yield self._percentage("share_vs_counts", percentage, _counted(part), _counted(whole), 100 * part.value / whole.value, (whole, part))

    def attainments(self) -> Iterator[Check]:
        for percentage in self.percentages:
            done = self.by_start.get(percentage.figure) if percentage.figure is not None else None
            if done is None or percentage.relation != "attainment" or done.measure != "admitted" or not done.value:
                continue
            if done.denominator or done.value_high or done.part_of is not None:
                continue
            targets = self._targets(done)
            if len(targets) == 1:
                target, members = targets[0], (targets[0], done)
                yield self._percentage("attainment_vs_target", percentage, _counted(done), _counted(target), 100 * done.value / target.value, members)
            elif not targets and percentage.value:
                implied, fits = _implied(_counted(done), self._stated(percentage), 100 * done.value / percentage.value)
                whole = Interval(float(implied), float(implied))
                check = self._percentage("attainment_vs_target", percentage, _counted(done), whole, 100 * done.value / implied, (done,))
                yield replace(check, holds=fits)

    def _targets(self, done: FigureMention) -> list[FigureMention]:
        """The targets printed in the sentence of a count and the one before."""
        before = self.around.get(self.sentence[done.start] - 1, ())
        return [
            t
            for t in (*before[-_MANY:], *self._near(done.start, done.start - _REACH, done.end + _REACH))
            if (t.measure, t.unit, t.value_high) == ("target", done.unit, None) and t.value
            if t.scope == done.scope or t.scope is None or done.scope is None
        ]

    def totals(self) -> Iterator[Check]:
        for whole in self.figures:
            parts = [f for f in self.parts.get(whole.start, ()) if f.start > whole.end and self.sentence[f.start] == self.sentence[whole.start]]
            if len(parts) < 2 or whole.denominator or parts[-1].end - whole.end > _REACH or not self._exhaustive(whole, parts):
                continue
            low, high = sum(_counted(p).low for p in parts), sum(_counted(p).high for p in parts)
            recomputed = float(sum(p.value for p in parts))
            stated = _counted(whole)
            tolerance = max(stated.high - whole.value, whole.value - stated.low) + (high - low) / 2
            yield Check(
                whole.start, parts[-1].end, "total_vs_parts", whole.value, recomputed, tolerance, stated.meets(Interval(low, high)),
                (whole.start, *(p.start for p in parts)),
            )  # fmt: skip

    def _exhaustive(self, whole: FigureMention, parts: list[FigureMention]) -> bool:
        """Whether the parts claim to make up the whole."""
        stretch = self.folded[whole.end : parts[-1].end]
        tail = self.folded[parts[-1].end : parts[-1].end + 40].split(";")[0].split(".\n")[0]
        nouns = {" ".join(re.sub(r"^[\d.,/]+", "", self.folded[p.start : p.end]).split()) for p in parts}
        kinds = ({"đảng bộ cơ sở", "chi bộ cơ sở"}, {"đảng bộ", "chi bộ"})
        if whole.unit == "grassroots_organization" and nouns in kinds:
            return True
        if whole.unit == "member" and len(parts) == 2 and {p.subject.split()[-1] for p in parts} == {"thức", "bị"}:
            return True
        if _PARTIAL.search(stretch) or re.search(r"còn lại|\.\.\.|…", tail) or len({p.unit for p in parts} | {whole.unit}) > 1:
            return False
        listed = _WHOLE_LIST.search(self.folded, max(0, parts[0].start - 50), parts[0].start)
        if all(p.rule == "form" for p in parts):
            return "(" in stretch or "gồm" in stretch or ":" in stretch
        return listed is not None and "(" not in listed.group()

    def changes(self) -> Iterator[Check]:
        """`từ A lên B, tăng C`."""
        for before, after in zip(self.figures, self.figures[1:], strict=False):
            if (
                before.rule != "level_before"
                or after.unit != before.unit
                or self.sentence[before.start] != self.sentence[after.start]
                or not before.value
            ):
                continue
            following = [
                f for f in self._near(after.start, after.end + 1, after.end + 40) if f.measure in {"increase", "decrease"} and f.unit == after.unit
            ]
            for change in following[:1]:
                sign = 1 if change.measure == "increase" else -1
                low = _counted(before).low + min(sign * _counted(change).low, sign * _counted(change).high)
                high = _counted(before).high + max(sign * _counted(change).low, sign * _counted(change).high)
                value = float(before.value + sign * change.value)
                stated = _counted(after)
                tolerance = max(stated.high - after.value, after.value - stated.low) + (high - low) / 2
                members = (before.start, after.start, change.start)
                yield Check(before.start, change.end, "before_plus_change", after.value, value, tolerance, stated.meets(Interval(low, high)), members)
            for percentage in self.told.get(after.start, ()):
                if percentage.relation in {"increase", "decrease"} and percentage.base is None:
                    sign = 1 if percentage.relation == "increase" else -1
                    gap = sign * (after.value - before.value)
                    low = gap - (_counted(after).high - _counted(after).low) - (_counted(before).high - _counted(before).low)
                    part = Interval(min(low, gap), gap + gap - low)
                    yield self._percentage("increase_vs_levels", percentage, part, _counted(before), 100 * gap / before.value, (before, after))

    def repetitions(self) -> Iterator[Check]:
        """The same count of the same thing printed again."""
        seen: dict[tuple[int, int | None, str, str], list[FigureMention]] = {}
        for figure in self.figures:
            alike = seen.setdefault((figure.value, figure.denominator, figure.unit, figure.measure), [])
            earlier = next((e for e in alike if self._same(e, figure)), None)
            if earlier is not None:
                yield Check(figure.start, figure.end, "repeated_figure", figure.value, earlier.value, 0.0, True, (earlier.start, figure.start))
            elif len(alike) < 20:
                alike.append(figure)

    @staticmethod
    def _same(one: FigureMention, other: FigureMention) -> bool:
        """Whether two equal numbers tell of one thing; small ones only where nothing speaks against it."""
        if one.value < 2:
            return False
        if one.scope is not None and other.scope is not None and one.scope.lower() != other.scope.lower() and one.value < 100:
            return False
        return (
            one.part_of is None
            and other.part_of is None
            and one.period_end in {None, other.period_end, *([one.period_end] if other.period_end is None else ())}
        )
