"""What fills the places of frames: figures, percentages, officials, words. `compiled` makes a frame ready for use."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from tests.bench import dates, words
from tests.bench.composer import Composer, Filler, Frame, Person
from tests.bench.settings import Office

# --- numbers ----------------------------------------------------------------------------------------------------------

_QUALIFIERS = (("hơn", "over"), ("trên", "over"), ("gần", "under"), ("khoảng", "about"))


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _counted(c: Composer, number: int) -> str:
    return f"0{number}" if number < 10 and c.pad else _grouped(number)


def _figure(c: Composer, text: str, noun: str, unit: str, measure: str, value: int, **more: int | str) -> None:
    """`measure` is `-` where the contract leaves it open."""
    given = {"denominator": None, "qualifier": "exact", **more} | ({"measure": measure} if measure != "-" else {})
    c.mark("figures", f"{text} {noun}", {"value": value, "unit": unit, **given})


def figure(unit: str, measure: str, low: str, high: str, *noun: str, qualified: bool = False) -> Filler:
    """`1.250 đảng viên`, `hơn 1.250 đảng viên`."""
    first, last, name = int(low), int(high), " ".join(noun)

    def fill(c: Composer) -> None:
        value, qualifier = c.number(first, last), "exact"
        if qualified and value > 99 and c.r() < 0.6:
            word, qualifier = c.pick(_QUALIFIERS)
            c.add(word + " ")
            value = value // 10 * 10
        _figure(c, _counted(c, value), name, unit, measure, value, qualifier=qualifier)

    return fill


_DIGITS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def in_words(number: int) -> str:
    """11 to 99: 21 is `hai mươi mốt`, 15 `mười lăm`, 40 `bốn mươi`."""
    tens, ones = divmod(number, 10)
    last = {1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, _DIGITS[ones])
    return f"{'mười' if tens == 1 else _DIGITS[tens] + ' mươi'} {last}".strip()


def figure_in_words(unit: str, measure: str, low: str, high: str, *noun: str) -> Filler:
    """`hai mươi ba đảng viên`"""
    first, last, name = int(low), int(high), " ".join(noun)

    def fill(c: Composer) -> None:
        value = c.number(first, last)
        _figure(c, in_words(value), name, unit, measure, value)

    return fill


def fraction(unit: str, measure: str, low: str, high: str, *noun: str, whole: float = 0.15) -> Filler:
    """`476/660 tổ chức cơ sở đảng`; so often `660/660`."""
    first, last, name = int(low), int(high), " ".join(noun)

    def fill(c: Composer) -> None:
        denominator = c.number(first, last)
        value = denominator if c.r() < whole else int(denominator * (0.3 + 0.65 * c.r()))
        c.fraction = (value, denominator)
        _figure(c, f"{_grouped(value)}/{_grouped(denominator)}", name, unit, measure, value, denominator=denominator)

    return fill


def rest(unit: str, measure: str, *noun: str) -> Filler:
    """What is left of the last fraction: `còn 362 chi bộ`."""

    def fill(c: Composer) -> None:
        value = c.fraction[1] - c.fraction[0]
        _figure(c, _counted(c, value), " ".join(noun), unit, measure, value)

    return fill


def _percentage(c: Composer, value: float, relation: str, qualifier: str = "exact") -> None:
    text = f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    given = {"relation": relation} if relation != "-" else {}
    c.mark("percentages", text + c.pick(("%", "%", "%", " %")), {"value": value, "qualifier": qualifier, **given})


def percentage(relation: str, low: str, high: str, qualified: bool = False) -> Filler:
    first, last = int(low), int(high)

    def fill(c: Composer) -> None:
        value, qualifier = round(first + (last - first) * c.r(), c.pick((0, 1, 1, 2))), "exact"
        if qualified:
            word, qualifier = c.pick(_QUALIFIERS)
            c.add(word + " ")
        _percentage(c, value, relation, qualifier)

    return fill


def percentages(relation: str, low: str, high: str) -> Filler:
    """`10-15%`"""
    first, last = int(low), int(high)

    def fill(c: Composer) -> None:
        value = c.number(first, last)
        top = value + c.number(2, 6)
        c.mark("percentages", c.pick(("{}-{}%", "{} - {}%")).format(value, top), {"value": value, "value_high": top, "relation": relation})

    return fill


def ratio(relation: str) -> Filler:
    """The last fraction as a percentage."""
    return lambda c: _percentage(c, round(100 * c.fraction[0] / c.fraction[1], 2), relation)


def plain_number(low: str, high: str) -> Filler:
    first, last = int(low), int(high)
    return lambda c: c.add(_grouped(c.number(first, last)))


# --- people -----------------------------------------------------------------------------------------------------------


def invented_name(c: Composer) -> tuple[str, bool]:
    """A name that no one else in the article has, nor its last syllable; and whether it is a woman's."""
    while True:
        if c.r() < 0.25:
            beginnings, names = c.pick(words.MINORITY)
            first, rest_of = c.pick(beginnings), c.pick(names)
            joint = "" if first[-1] == "’" else " "
            name = f"{first}{joint}{rest_of}".replace("_", " ")
            female = " Thị " in name or first in ("Y", "H’")
        else:
            female = c.r() < 0.25
            if female:
                name = f"{c.pick(words.FAMILY)} Thị {c.pick(words.FEMALE_MIDDLE) + ' ' if c.r() < 0.6 else ''}{c.pick(words.FEMALE_GIVEN)}"
            else:
                name = f"{c.pick(words.FAMILY)} {c.pick(words.MIDDLE)} {c.pick(words.GIVEN)}"
        given = name.rsplit(" ", 1)[-1]
        if given not in c.used:
            c.used.add(given)
            return name, female


def _office(c: Composer, level: str) -> Office | None:
    free = c.free.get(level)
    if free is None:
        free = c.free[level] = list(c.setting.offices[level])
    return free.pop(int(c.r() * len(free))) if free else None


def _person(c: Composer, level: str, most: int = 2) -> tuple[Person, list[Office]]:
    """Someone new with one or two offices that no one else in the article has."""
    name, female = invented_name(c)
    person = Person(name, c.pick(("đồng chí", "đồng chí", "bà" if female else "ông")))
    offices = [o for o in (_office(c, level) for _ in range(2 if most == 2 and c.r() < 0.3 else 1)) if o]
    if len({office.organization for office in offices}) < len(offices):
        offices.pop()  # no one is head and deputy of the same body
    c.cast.append(person)
    return person, offices


def _print_offices(c: Composer, person: Person, level: str, offices: list[Office], status: str = "current") -> None:
    """`Bí thư Huyện ủy, Chủ tịch HĐND huyện Đăk Tô`: the place after the last office, of a province's only at times."""
    place = c.setting.places[level]
    printed = level != "province" or c.r() < 0.4
    for number, office in enumerate(offices):
        if number:
            c.add(", ")
        here = printed and office.placed and number == len(offices) - 1
        values = {"name": person.name, "position": office.position, "title": office.title, "organization": office.organization, "status": status}
        c.mark("officials", f"{office.position} {place}" if here else office.position, values | ({"locality": place} if here else {}))


def _capital(c: Composer, text: str, upper: bool) -> None:
    c.add(text[0].upper() + text[1:] if upper else text)


def subject(level: str, upper: bool = False) -> Filler:
    """Before a verb: `đồng chí A Vên, Bí thư Huyện ủy Đăk Tô,` · `đồng chí A Vên - Bí thư …` · `Bí thư … A Vên`."""

    def fill(c: Composer) -> None:
        person, offices = _person(c, level)
        way = c.r()
        if not offices:
            _capital(c, f"đồng chí {person.name}", upper)
        elif way < 0.3:
            _print_offices(c, person, level, offices)
            c.add(" " + person.name)
        else:
            _capital(c, f"{person.honorific} {person.name}", upper)
            c.add(", " if way < 0.65 else c.pick((" - ", " – ")))
            _print_offices(c, person, level, offices)
            if way < 0.65:
                c.add(",")

    return fill


def listed(level: str) -> Filler:
    """In a list: `đồng chí A Vên, Bí thư Huyện ủy`, `A Vên - nguyên Bí thư Huyện ủy`."""

    def fill(c: Composer) -> None:
        person, offices = _person(c, level)
        c.add(f"{person.honorific} {person.name}")
        if offices:
            c.add(c.pick((", ", ", ", " - ", " – ")))
            _print_offices(c, person, level, offices)

    return fill


def former(level: str) -> Filler:
    def fill(c: Composer) -> None:
        person, offices = _person(c, level, most=1)
        c.add(f"{person.honorific} {person.name}")
        if offices:
            c.add(", nguyên ")
            _print_offices(c, person, level, offices, "former")

    return fill


def office_first(level: str) -> Filler:
    """`Bí thư Huyện ủy Đăk Tô A Vên`"""

    def fill(c: Composer) -> None:
        person, offices = _person(c, level)
        _print_offices(c, person, level, offices)
        c.add((" " if offices else "Đồng chí ") + person.name)

    return fill


def elected(level: str) -> Filler:
    """`đồng chí A Vên được bầu giữ chức Bí thư Huyện ủy Đăk Tô`"""

    def fill(c: Composer) -> None:
        person, offices = _person(c, level, most=1)
        c.add(f"đồng chí {person.name} ")
        if offices:
            c.add(c.pick(("được bầu giữ chức ", "được bầu giữ chức vụ ", "trúng cử chức danh ", "tái đắc cử chức ")))
            _print_offices(c, person, level, offices)
        else:
            c.add("phát biểu nhận nhiệm vụ")

    return fill


def again(c: Composer) -> None:
    """Someone met before, by the whole name or its last syllable; no new answer."""
    if not c.cast:
        c.add("đại diện lãnh đạo {}".format(c.setting.words["huyện"]))
        return
    person = c.pick(c.cast)
    c.add(f"{person.honorific} {person.name if c.r() < 0.5 else person.name.rsplit(' ', 1)[-1]}")


def nobody(c: Composer) -> None:
    """A person without any office."""
    c.add(invented_name(c)[0])


# --- frames -----------------------------------------------------------------------------------------------------------


def _words(options: Sequence[str]) -> Filler:
    return lambda c: c.add(options[int(c.r() * len(options))])


def field_phrase(c: Composer) -> None:
    """`vùng nguyên liệu`, `vùng nguyên liệu của các hộ mới tách`, `vùng nguyên liệu ở Đăk Kan`."""
    c.add(c.pick(words.FIELDS))
    way = c.r()
    if way < 0.12:
        c.add(f" {c.pick(('của', 'cho', 'với'))} {c.pick(words.GROUPS)}")
    elif way < 0.24:
        c.add(f" ở {c.pick(words.VILLAGE[0])} {c.pick(words.VILLAGE[1])}")
    elif way < 0.34:
        c.add(f" gắn với {c.pick(words.FIELDS)}")
    elif way < 0.44:
        c.add(f" {c.pick(words.TRAITS)}")
    elif way < 0.54:
        c.add(f" {c.pick(('tại vùng', 'cho người trồng', 'phục vụ nghề'))} {c.pick(words.PRODUCTS)}")


def _printed(key: str) -> Filler:
    return lambda c: c.add(c.setting.words[key])


PLAIN: dict[str, Filler] = dates.FILLERS | {
    "again": again,
    "nobody": nobody,
    "field": field_phrase,
    "commune": lambda c: c.add(c.pick(c.setting.communes)),
    "village": lambda c: c.add(f"{c.pick(words.VILLAGE[0])} {c.pick(words.VILLAGE[1])}"),
    "initials": lambda c: c.add(c.pick("ABCDĐGHKLMNPQSTVX") + "." + c.pick("ABCDĐGHKLMNPQSTVX")),
}
PLAIN |= {key: _printed(key) for key in ("P", "tỉnh", "Tỉnh_ủy", "H", "huyện", "Huyện_ủy", "X", "xã")}
PLAIN |= {"actor": _words(words.ACTORS), "verb": _words(words.VERBS), "manner": _words(words.MANNERS), "aim": _words(words.AIMS)}
PLAIN |= {"trait": _words(words.TRAITS), "product": _words(words.PRODUCTS), "group": _words(words.GROUPS)}
PLAIN |= {"trouble": _words(words.TROUBLES), "setting": _words(words.SETTINGS)}
WITH_ARGUMENTS: dict[str, Callable[..., Filler]] = {
    "n": plain_number,
    "f": figure,
    "f~": partial(figure, qualified=True),
    "fw": figure_in_words,
    "r": fraction,
    "r<": partial(fraction, whole=0),
    "rest": rest,
    "p": percentage,
    "p~": partial(percentage, qualified=True),
    "p-": percentages,
    "pr": ratio,
    "s": subject,
    "l": listed,
    "o": office_first,
    "former": former,
    "elected": elected,
}


def _upper(inner: Filler) -> Filler:
    """The same with a capital at its start."""

    def fill(c: Composer) -> None:
        at = len(c.parts)
        inner(c)
        c.parts[at] = c.parts[at][0].upper() + c.parts[at][1:]

    return fill


def _place(name: str, *arguments: str) -> Filler:
    """The filler of `{name argument …}`; a capital at the start of a small name asks for one in the text. Raises KeyError for an unknown name."""
    if name in PLAIN:
        return PLAIN[name]
    if name in WITH_ARGUMENTS:
        return WITH_ARGUMENTS[name](*arguments)
    if name == name.lower():
        raise KeyError(name)
    return _upper(_place(name.lower(), *arguments))


def _choice(ways: Sequence[Frame]) -> Filler:
    return lambda c: c.fill(c.pick(ways))


def compiled(frame: str) -> Frame:
    """A frame as literals and functions: `{…}` through `_place`, `[…|…]` as a choice of wordings. Raises ValueError for brackets that do not fit."""
    stack: list[list[list[str | Filler]]] = [[[]]]  # of open brackets: their wordings so far
    for piece in re.findall(r"\{[^}]*\}|[\[\]|]|[^{}\[\]|]+", frame):
        if piece == "[":
            stack.append([[]])
        elif piece in "|]" and len(stack) == 1:
            raise ValueError(f"brackets do not fit: {frame!r}")
        elif piece == "|":
            stack[-1].append([])
        elif piece == "]":
            ways = [tuple(way) for way in stack.pop()]
            stack[-1][-1].append(_choice(ways))
        else:
            stack[-1][-1].append(_place(*piece[1:-1].split()) if piece[0] == "{" else piece)
    if len(stack) != 1:
        raise ValueError(f"brackets do not fit: {frame!r}")
    return tuple(stack[0][0])
