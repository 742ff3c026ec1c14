"""Fillers for the dates of frames: each prints a date and notes what it means, seen from the day of the event."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from tests.bench.composer import Composer, Filler


def _date(c: Composer, text: str, start: dt.date, end: dt.date, value: str, granularity: str, **more: str | None) -> None:
    c.mark("dates", text, {"value": value, "start": start.isoformat(), "end": end.isoformat(), "granularity": granularity, **more})


def _years(c: Composer, text: str, first: int, last: int, value: str, granularity: str, **more: str | None) -> None:
    _date(c, text, dt.date(first, 1, 1), dt.date(last, 12, 31), value, granularity, **more)


def _months(c: Composer, text: str, year: int, first: int, last: int, value: str, granularity: str, **more: str | None) -> None:
    _date(c, text, dt.date(year, first, 1), dt.date(year, last, monthrange(year, last)[1]), value, granularity, **more)


def _short(c: Composer, day: dt.date) -> str:
    mark = "-" if c.r() < 0.15 else "/"
    return f"{day.day:02}{mark}{day.month:02}" if c.pad else f"{day.day}{mark}{day.month}"


def _full(c: Composer, day: dt.date) -> str:
    if c.r() < 0.2:
        return f"ngày {day.day:02} tháng {day.month:02} năm {day.year}" if c.pad else f"ngày {day.day} tháng {day.month} năm {day.year}"
    return f"ngày {day.day:02}/{day.month:02}/{day.year}" if c.pad else f"ngày {day.day}/{day.month}/{day.year}"


def stamp(c: Composer) -> None:
    """`25/06/2020 15:18`"""
    _date(c, f"{c.day:%d/%m/%Y} {c.number(6, 21):02}:{c.number(0, 59):02}", c.day, c.day, c.day.isoformat(), "day")


def head_month(c: Composer) -> None:
    """`2020-05`"""
    _months(c, f"{c.day:%Y-%m}", c.day.year, c.day.month, c.day.month, f"{c.day:%Y-%m}", "month")


def day(c: Composer) -> None:
    """`sáng 25/6`, `chiều ngày 25-6`, `ngày 25/6`: the day of the event, without its year."""
    head = c.pick(("sáng ", "chiều ", "sáng ngày ", "chiều ngày ", "ngày ", "tối "))
    _date(c, head + _short(c, c.day), c.day, c.day, c.day.isoformat(), "day")


def asof(c: Composer) -> None:
    date = c.pick((dt.date(c.day.year - 1, 12, 31), c.day.replace(day=1) - dt.timedelta(1)))
    _date(c, _full(c, date), date, date, date.isoformat(), "day", modifier="until")


def dated(c: Composer) -> None:
    date = c.day - dt.timedelta(c.number(90, 2_000))
    _date(c, _full(c, date), date, date, date.isoformat(), "day", modifier=None)


def _month(c: Composer, year: int, month: int) -> None:
    text = f"tháng {month:02}/{year}" if c.pad else f"tháng {month}/{year}" if c.r() < 0.6 else f"tháng {month} năm {year}"
    _months(c, text, year, month, month, f"{year}-{month:02}", "month")


def month(c: Composer) -> None:
    date = c.day.replace(day=1) - dt.timedelta(c.number(1, 300))
    _month(c, date.year, date.month)


def days(c: Composer) -> None:
    """`từ ngày 12 đến ngày 14/6/2019`: one range, `từ` stands outside."""
    first = c.day - dt.timedelta(c.number(40, 900))
    last = first + dt.timedelta(c.number(1, 3))
    if last.month != first.month:
        first, last = first.replace(day=11), first.replace(day=13)
    c.add("từ ")
    text = c.pick(("ngày {a} đến ngày {b}/{m}/{y}", "ngày {a} đến {b}/{m}/{y}", "{a}-{b}/{m}/{y}")).format(
        a=first.day, b=last.day, m=last.month, y=last.year
    )
    _date(c, text, first, last, f"{first}/{last}", "day")


def twodays(c: Composer) -> None:
    """`ngày 12 và 13/6/2019`: two rows."""
    second = c.day - dt.timedelta(c.number(40, 900))
    second = second.replace(day=max(second.day, 2))
    first = second.replace(day=second.day - 1)
    _date(c, f"ngày {first.day}", first, first, first.isoformat(), "day")
    c.add(" và ")
    _date(c, f"{second.day}/{second.month}/{second.year}", second, second, second.isoformat(), "day")


def weekday(c: Composer) -> None:
    """`thứ Hai, ngày 12/6/2019`"""
    date = c.day - dt.timedelta(c.number(10, 300))
    name = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")[date.weekday()]
    _date(c, f"{name}, ngày {date.day}/{date.month}/{date.year}", date, date, date.isoformat(), "day")


def yesterday(c: Composer) -> None:
    """`hôm qua (7/1)`: one row."""
    date = c.day - dt.timedelta(1)
    _date(c, f"hôm qua ({date.day}/{date.month})", date, date, date.isoformat(), "day")


def lastyear(c: Composer) -> None:
    _years(c, c.pick(("năm ngoái", "năm trước")), c.day.year - 1, c.day.year - 1, str(c.day.year - 1), "year")


def twoquarters(c: Composer) -> None:
    """`quý I và quý II/2019`: two rows."""
    year = c.day.year - 1
    _months(c, "quý I", year, 1, 3, f"{year}-Q1", "quarter")
    c.add(" và ")
    _months(c, f"quý II/{year}", year, 4, 6, f"{year}-Q2", "quarter")


def decade(c: Composer) -> None:
    """`những năm 1990`"""
    first = c.pick((1960, 1970, 1980, 1990))
    _years(c, c.pick(("những năm {}", "thập niên {}")).format(first), first, first + 9, f"{first // 10}", "decade")


def lastmonth(c: Composer) -> None:
    date = c.day.replace(day=1) - dt.timedelta(1)
    _months(c, "tháng trước", date.year, date.month, date.month, f"{date.year}-{date.month:02}", "month")


def pastmonth(c: Composer) -> None:
    """`đầu tháng 5/2019`"""
    date = c.day - dt.timedelta(c.number(100, 1_500))
    word, modifier = c.pick((("đầu", "early"), ("giữa", "mid"), ("cuối", "late")))
    text = f"{word} tháng {date.month}/{date.year}"
    _months(c, text, date.year, date.month, date.month, f"{date.year}-{date.month:02}", "month", modifier=modifier)


def _year(c: Composer, year: int, head: str = "năm") -> None:
    _years(c, f"{head} {year}", year, year, str(year), "year")


def year(c: Composer) -> None:
    _year(c, c.day.year - c.number(1, 3))


def nextyear(c: Composer) -> None:
    _year(c, c.day.year + 1)


def oldyear(c: Composer) -> None:
    _year(c, c.number(1945, 2003))


def thisyear(c: Composer) -> None:
    _years(c, "năm nay", c.day.year, c.day.year, str(c.day.year), "year")


def lateyear(c: Composer) -> None:
    number = c.day.year - c.number(1, 9)
    word, modifier = c.pick((("cuối", "late"), ("đầu", "early")))
    _years(c, f"{word} năm {number}", number, number, str(number), "year", modifier=modifier)


def quarter(c: Composer) -> None:
    first = c.day.replace(month=(c.day.month - 1) // 3 * 3 + 1, day=1) - dt.timedelta(1)  # last day of the last quarter
    number = first.month // 3
    form = c.pick(("quý {r}/{y}", "quý {r}/{y}", "quý {r} năm {y}", "quý {n}/{y}"))
    text = form.format(r=("I", "II", "III", "IV")[number - 1], n=number, y=first.year)
    _months(c, text, first.year, 3 * number - 2, 3 * number, f"{first.year}-Q{number}", "quarter")


def half(c: Composer) -> None:
    """`6 tháng đầu năm 2020`; without the year where it is this year's."""
    own = c.day.month >= 7
    number = c.day.year if own else c.day.year - 1
    count = c.pick(("6", "06", "sáu"))
    text = f"{count} tháng đầu năm" + ("" if own and c.r() < 0.5 else f" {number}")
    _months(c, text, number, 1, 6, f"{number}-H1", "half")


def sameperiod(c: Composer) -> None:
    """`cùng kỳ năm trước`: a year before the date that the sentence began with."""
    start, end = (dt.date.fromisoformat(next(v for k, *_, v in reversed(c.facts) if k == "dates")[key]) for key in ("start", "end"))
    last = monthrange(end.year - 1, end.month)[1]
    values = {"start": str(start.replace(year=start.year - 1)), "end": str(dt.date(end.year - 1, end.month, last))}
    c.mark("dates", c.pick(("cùng kỳ năm trước", "cùng kỳ năm ngoái")), values)


def samehalf(c: Composer) -> None:
    number = c.day.year - 1 if c.day.month >= 7 else c.day.year - 2
    _months(c, f"6 tháng đầu năm {number}", number, 1, 6, f"{number}-H1", "half")


def months(c: Composer) -> None:
    number = c.pick((4, 5, 7, 8, 9, 10, 11))
    last = c.day.year - (0 if c.day.month > number else 1)
    text = f"{number:02} tháng đầu năm {last}" if c.pad else f"{number} tháng đầu năm {last}"
    _months(c, text, last, 1, number, f"{last}-01/{last}-{number:02}", "months")


def _term(c: Composer, first: int, head: str) -> None:
    dash = c.pick(("-", "-", " - ", " – "))
    _years(c, f"{head} {first}{dash}{first + 5}", first, first + 5, f"{first}/{first + 5}", "years")


def term(c: Composer) -> None:
    """The term that the congress of this year opens, or the one that runs."""
    _term(c, c.day.year - c.day.year % 5, "nhiệm kỳ")


def pastterm(c: Composer) -> None:
    _term(c, c.day.year - c.day.year % 5 - 5, "nhiệm kỳ")


def period(c: Composer) -> None:
    first = c.day.year - c.number(4, 12)
    last = min(first + c.number(2, 5), c.day.year)
    dash = c.pick(("-", "-", " - ", " – "))
    _years(c, f"giai đoạn {first}{dash}{last}", first, last, f"{first}/{last}", "years")


def between(c: Composer) -> None:
    """`từ năm 2016 đến năm 2019`: one range, `từ` stands outside."""
    c.add("từ ")
    first = c.day.year - c.number(4, 12)
    last = first + c.number(2, 3)
    _years(c, f"năm {first} đến năm {last}", first, last, f"{first}/{last}", "years")


def sofar(c: Composer) -> None:
    """`từ đầu năm đến nay`: a range up to the reference day; `Từ` stands outside."""
    _date(c, "đầu năm đến nay", dt.date(c.day.year, 1, 1), c.day, f"{c.day.year}-01-01/{c.day}", "day")


def sinceyear(c: Composer) -> None:
    number = c.day.year - c.number(3, 15)
    _date(c, f"năm {number} đến nay", dt.date(number, 1, 1), c.day, f"{number}/{c.day}", "day")


def ago(c: Composer) -> None:
    count = c.pick((5, 10, 15, 20))
    _years(c, f"{count} năm qua", c.day.year - count, c.day.year, f"P{count}Y", "years", type="DURATION")


_ALL: tuple[Filler, ...] = (day, days, twodays, weekday, yesterday, asof, dated, month, lastmonth, pastmonth, sofar, between, ago)
_ALL += (quarter, twoquarters, half, samehalf, sameperiod, months, year, lastyear, nextyear, oldyear, thisyear, lateyear, decade)
_ALL += (term, pastterm, period, sinceyear)
FILLERS = {filler.__name__: filler for filler in _ALL}
