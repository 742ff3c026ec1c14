"""Five questions to the tables of a run, answered with pandas, DuckDB and matplotlib: a marimo notebook, which is plain Python.

    make notebook OUTPUT=outputs                                # prints the answers, draws outputs/pictures/*.svg
    .venv/bin/marimo edit notebooks/questions.py -- --output outputs     # in the browser, to change and run again (`run`: to look at)

Every number in the answers is computed from the tables; nothing is typed in.
"""

import marimo

app = marimo.App(width="medium")

with app.setup:
    import base64
    import io
    from dataclasses import dataclass
    from pathlib import Path

    import duckdb
    import marimo as mo
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt
    import pandas as pd

    import pipeline
    from pipeline.checks import Interval, interval

    # the same bytes for the same tables: no date, no random ids, letters as text
    plt.rcParams.update({"svg.hashsalt": "dangbo", "svg.fonttype": "none", "font.size": 10, "axes.spines.top": False, "axes.spines.right": False})
    RED, GREY, YELLOW = "#b3261e", "#8a8f98", "#e0a100"
    PRINTED_AS = {"over": "over ", "under": "almost ", "about": "about ", "exact": ""}


@app.function
def svg(figure: plt.Figure) -> str:
    """A picture as SVG: the same bytes whenever it is drawn."""
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight", metadata={"Date": None, "Creator": None})
    plt.close(figure)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


@app.class_definition
@dataclass(frozen=True)
class Answer:
    """A question, what the tables say to it, and a picture (name, what it shows, SVG), where there is something to draw."""

    question: str
    said: str
    picture: tuple[str, str, str] | None

    def page(self, *more: mo.Html) -> mo.Html:
        parts = [mo.md(f"## {self.question}\n\n{self.said}")]
        if self.picture:
            _, description, drawing = self.picture
            encoded = base64.b64encode(drawing.encode()).decode()
            parts.append(mo.Html(f'<img src="data:image/svg+xml;base64,{encoded}" alt="{description}" style="max-width:100%; background:white">'))
        return mo.vstack([*parts, *more])


@app.function
def span_of(start: pd.Timestamp, end: pd.Timestamp) -> str:
    """`2020-05-31`; a whole year as `1991`; else both ends."""
    if start == end:
        return f"{start:%Y-%m-%d}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}" if start.year == end.year else f"{start.year}–{end.year}"
    return f"{start:%Y-%m-%d} to {end:%Y-%m-%d}"


@app.function
def could_be(percentage: float, qualifier: str) -> Interval:
    """What a printed percentage can stand for, as in the table `checks`: `hơn 72%` is 72 up to 73, `41,23%` may be rounded or cut off."""
    return interval(percentage, qualifier, len(f"{percentage:g}".partition(".")[2]), rounded=True)


@app.cell
def _():
    folder = Path(mo.cli_args().get("output") or "outputs")
    names = ["documents", "officials", "membership_figures", "percentages", "checks", "persons", "tenures", "localities", "membership_series"]
    tables = {name: pipeline.read(name, folder) for name in names}
    sql = duckdb.connect()
    for _name in names:  # the Parquet files themselves: their types, categories as text
        sql.read_parquet(str(folder / f"{_name}.parquet")).create_view(_name)
    return folder, sql, tables


@app.cell
def _(tables):
    documents = tables["documents"]
    _dates = documents.reference_date.dropna()
    _when = f"of {_dates.min():%Y} to {_dates.max():%Y}" if len(_dates) else "none with a known date"
    _where = ", ".join(documents.locality.dropna().unique()) or "no province that is known"
    mo.md(f"""
# Five questions to the tables

{len(documents)} articles, {_when}, about {_where}. The answers say what these articles print and no more: a count is what a paper wrote on
a day, not the Party's own statistics, and articles that somebody picked are no sample of anything.
""")
    return


# --- 1 ---


@app.cell
def _(tables):
    def members_over_time() -> tuple[str, pd.DataFrame]:
        """The Party organisation with most printed totals of members: its name, and its points (`implied`: from a change in per cent)."""
        series = tables["membership_series"].query("unit == 'member' and measure == 'total'")
        if series.empty:
            return "", pd.DataFrame()
        place, body = series.groupby(["locality_id", "organization"], observed=True).size().idxmax()
        mine = series.query("locality_id == @place and organization == @body").assign(implied=False)
        changes = tables["percentages"].query("relation in ['increase', 'decrease'] and base_start.notna() and figure_id.notna()")
        changes = changes.merge(mine.explode("figure_ids"), left_on="figure_id", right_on="figure_ids", suffixes=("_pct", ""))
        sign = changes.relation.map({"increase": 1, "decrease": -1}).astype(float)
        before = pd.DataFrame(
            {
                "period_start": changes.base_start, "period_end": changes.base_end, "qualifier": "about", "implied": True,
                "value": (changes.value.astype(float) / (1 + sign * changes.value_pct / 100)).round(),
            }
        )  # fmt: skip
        name = tables["localities"].set_index("locality_id").name[place]
        columns = ["period_start", "period_end", "value", "qualifier", "implied"]
        points = pd.concat([part for part in (mine[columns].astype({"value": float}), before) if len(part)])
        return f"{body} {name}", points.sort_values(["period_end", "value"]).reset_index(drop=True)

    organization, members = members_over_time()
    return members, organization


@app.cell
def _(members, organization):
    def _drawn() -> str:
        figure, axes = plt.subplots(figsize=(7.2, 3.4))
        middle = members.period_start + (members.period_end - members.period_start) / 2
        axes.plot(middle, members.value, color=GREY, linewidth=1, zorder=1)
        for when, point in zip(middle, members.itertuples(), strict=True):
            axes.hlines(point.value, point.period_start, point.period_end, color=RED, linewidth=2)
            axes.scatter([when], [point.value], s=42, zorder=2, edgecolors=RED, facecolors="white" if point.implied else RED)
            said = f"{PRINTED_AS[point.qualifier]}{point.value:,.0f}"
            place = {"xytext": (-8, 6), "ha": "right"} if point.Index == len(members) - 1 else {"xytext": (9, -13), "ha": "left"}
            axes.annotate(said, (when, point.value), textcoords="offset points", **place)
        axes.set_ylim(0, members.value.max() * 1.15)
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
        axes.set_title(f"Members, {organization}", loc="left")
        axes.grid(axis="y", color="#e6e6e6")
        axes.set_axisbelow(True)
        note = "printed totals" + (" (filled), and totals implied by a printed change in per cent (hollow)" if members.implied.any() else "")
        figure.text(0.125, -0.02, note, color="#555555", fontsize=9)
        return svg(figure)

    def _said() -> str:
        printed = members[~members.implied]
        lines = [f"{PRINTED_AS[p.qualifier]}{p.value:,.0f} ({span_of(p.period_start, p.period_end)})" for p in printed.itertuples()]
        text = f"The articles print {len(printed)} totals of {organization}: {', '.join(lines)}."
        first, last = printed.iloc[0], printed.iloc[-1]
        years = (last.period_end - first.period_end).days / 365.25
        if years >= 2:
            times = last.value / first.value
            yearly = 100 * (times ** (1 / years) - 1)
            text += f" As they stand, the last is {times:.1f} times the first: {yearly:.1f}% a year over {years:.0f} years."
        for point in members[members.implied].itertuples():
            when = span_of(point.period_start, point.period_end)
            text += f" A printed change in per cent implies about {point.value:,.0f} in {when}; no article prints it."
        return text + " The line joins the points for the eye: nothing is known of the years between."

    membership = Answer(
        "1. How many members had a Party organisation, over time?",
        _said() if len(members) else "No article gives a total of members that can be placed.",
        ("membership", f"Members of {organization} over time", _drawn()) if len(members) else None,
    )
    membership.page()
    return (membership,)


# --- 2 ---


@app.cell
def _(sql):
    congresses = sql.sql("""
        SELECT figure.locality, figure.period_end AS day, figure.unit, figure.value AS held, figure.denominator AS of_all,
               percentage.qualifier, percentage.value AS printed, round(100.0 * figure.value / figure.denominator, 2) AS recomputed
        FROM membership_figures figure
        LEFT JOIN percentages percentage ON percentage.figure_id = figure.figure_id
        WHERE figure.measure = 'held_congress' AND figure.denominator IS NOT NULL
        ORDER BY day, figure.locality, figure.unit, held
    """).df()
    return (congresses,)


@app.cell
def _(congresses):
    def _drawn() -> str:
        rows = congresses.tail(12)
        labels = [f"{r.locality or '?'}, {r.unit.replace('_', ' ')}\n{r.day:%Y-%m-%d}, {r.held:,} of {r.of_all:,}" for r in rows.itertuples()]
        figure, axes = plt.subplots(figsize=(7.2, 0.7 + 0.62 * len(rows)))
        axes.barh(labels, rows.recomputed, color=RED, height=0.55)
        for y, row in enumerate(rows.itertuples()):
            said = f"{row.recomputed:.2f}%" + (f"  (printed: {PRINTED_AS[row.qualifier]}{row.printed:g}%)" if pd.notna(row.printed) else "")
            axes.annotate(said, (row.recomputed, y), xytext=(-6, 0), textcoords="offset points", va="center", ha="right", color="white")
        axes.set_xlim(0, 100)
        axes.invert_yaxis()
        axes.set_title("Party organisations that have held their congress, in per cent", loc="left")
        return svg(figure)

    def _said() -> str:
        beside = congresses.dropna(subset="printed")
        agree = sum(interval(r.recomputed, "exact", 2, rounded=True).meets(could_be(r.printed, r.qualifier)) for r in beside.itertuples())
        each = [f"{r.held:,} of {r.of_all:,} ({r.locality}, {r.day:%Y-%m-%d})" for r in congresses.head(12).itertuples() if pd.notna(r.day)]
        text = f"{len(congresses)} printed fractions say how many organisations had held theirs: {', '.join(each)}. {len(beside)} stand beside a "
        text += f"percentage, and {agree} of these agree with it."
        if congresses.locality.nunique() > 1:
            text += " Different provinces on different days are no race: each value says how far one was on its day."
        return text

    progress = Answer(
        "2. How far were the congresses of the grass roots?",
        _said() if len(congresses) else "No article prints such a fraction.",
        ("congresses", "Share of organisations that have held their congress, by province and day", _drawn()) if len(congresses) else None,
    )
    progress.page()
    return (progress,)


# --- 3 ---


@app.cell
def _(sql):
    offices = sql.sql("""
        SELECT tenure.level, person.name, tenure.position AS office, locality.name AS place, tenure.status,
               coalesce(tenure.from, tenure.ended_by) AS seen_first, coalesce(tenure.until, tenure.ended_by) AS seen_last, tenure.n_documents
        FROM tenures tenure
        JOIN persons person USING (person_id)
        LEFT JOIN localities locality USING (locality_id)
        ORDER BY list_position(['central', 'province', 'district', 'commune', 'village', 'other'], tenure.level), person.name, office
    """).df()
    by_level = offices.groupby("level", sort=False).agg(offices=("office", "size"), people=("name", "nunique"))
    return by_level, offices


@app.cell
def _(by_level, offices, tables):
    def _drawn() -> str:
        figure, axes = plt.subplots(figsize=(7.2, 0.8 + 0.42 * len(by_level)))
        axes.barh(by_level.index, by_level.offices, color=GREY, height=0.7, label="offices")
        axes.barh(by_level.index, by_level.people, color=RED, height=0.35, label="people who hold them")
        axes.invert_yaxis()
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.set_title("Offices and people by level", loc="left")
        axes.legend(frameon=False, loc="lower right")
        return svg(figure)

    def _said() -> str:
        people = tables["persons"]
        again = people.query("n_documents > 1").sort_values("name")
        text = f"{len(people)} people, {len(offices)} offices, {(offices.status == 'former').sum()} of them called former."
        if len(again):
            text += f" In more than one article: {', '.join(again.name.head(12))}{' …' if len(again) > 12 else '.'}"
        return text + " A person counts once at each level. The days are those of the articles, not of appointments."

    holders = Answer(
        "3. Who holds which office, at which level?",
        _said() if len(offices) else "No article names an official.",
        ("offices", "Number of offices and people by level", _drawn()) if len(offices) else None,
    )
    holders.page(mo.plain(offices))
    return (holders,)


# --- 4 ---


@app.cell
def _(tables):
    def against_targets() -> pd.DataFrame:
        """Admissions that an article measures against a target: count, percentage, and the targets that both allow. The same statement once."""
        admitted = tables["membership_figures"].query("measure == 'admitted'")
        reached = tables["percentages"].query("relation == 'attainment' and figure_id.notna()")
        both = admitted.merge(reached, on=["figure_id", "doc_id"], suffixes=("", "_pct"))
        both["locality"] = both.locality.fillna("place unknown")
        both["scope"] = both.scope.fillna("")
        same = ["locality", "value", "qualifier", "value_pct", "qualifier_pct"]
        found = both.groupby(same, observed=True, sort=False, as_index=False).agg(scope=("scope", "first"), articles=("doc_id", "nunique"))
        count = [interval(float(r.value), r.qualifier, 0, rounded=False) for r in found.itertuples()]
        share = [could_be(r.value_pct, r.qualifier_pct) for r in found.itertuples()]
        found["target"] = (100 * found.value.astype(float) / found.value_pct).round(1)
        found["target_least"] = [100 * c.low / s.high for c, s in zip(count, share, strict=True)]
        found["target_most"] = [100 * c.high / max(s.low, 1e-9) for c, s in zip(count, share, strict=True)]
        return found

    attained = against_targets()
    return (attained,)


@app.cell
def _(attained, tables):
    def _drawn() -> str:
        rows = attained.tail(12)
        labels = [r.scope if r.locality in r.scope else f"{r.scope} ({r.locality})" for r in rows.itertuples()]
        figure, axes = plt.subplots(figsize=(7.2, 0.9 + 0.6 * len(rows)))
        places = range(len(rows))
        axes.barh(places, rows.value.astype(float), color=RED, height=0.6, label="admitted, as printed")
        axes.barh(places, rows.target, color=YELLOW, height=0.28, label="target that the percentage implies")
        for y, row in enumerate(rows.itertuples()):
            said = f"{PRINTED_AS[row.qualifier]}{row.value:,}, {PRINTED_AS[row.qualifier_pct]}{row.value_pct:g}%"
            axes.annotate(said, (row.value, y), xytext=(6, 0), textcoords="offset points", va="center")
        axes.set_yticks(places, labels)
        axes.set_xlim(0, float(rows.value.max()) * 1.4)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
        axes.invert_yaxis()
        axes.set_title("Members admitted against targets", loc="left")
        axes.legend(frameon=False, loc="lower right")
        return svg(figure)

    def _said() -> str:
        lines = [
            f"{r.scope} ({r.locality}): {PRINTED_AS[r.qualifier]}{r.value:,} at {PRINTED_AS[r.qualifier_pct]}{r.value_pct:g}%, "
            f"so the target was {r.target_least:,.0f} to {r.target_most:,.0f}, and {r.target:,.0f} if both stand as printed "
            f"({r.articles} article{'s'[: r.articles > 1]})"
            for r in attained.head(12).itertuples()
        ]
        counts = tables["membership_figures"].query("measure == 'admitted'").drop_duplicates(["doc_id", "locality_id", "value"])
        without = len(counts) - int(attained.articles.sum())
        met = int((attained.value_pct >= 100).sum())
        return (
            f"{len(attained)} different statements measure admissions against a target; {met} of them say that it was met.\n\n- "
            + "\n- ".join(lines)
            + "\n\nThe targets are not printed beside them: they are computed here. Counts of admissions without a percentage of a target: "
            + f"{without}. What was missed may simply not be in the news."
        )

    attainment = Answer(
        "4. Were the targets for new members met?",
        _said() if len(attained) else "No article measures admissions against a target.",
        ("attainment", "Members admitted, and the target that the printed percentage implies", _drawn()) if len(attained) else None,
    )
    attainment.page()
    return (attainment,)


# --- 5 ---


@app.cell
def _(sql):
    checked = sql.sql("""
        SELECT kind, count(*) FILTER (WHERE holds) AS holds, count(*) FILTER (WHERE NOT holds) AS fails
        FROM checks GROUP BY kind ORDER BY count(*) DESC, kind
    """).df()
    failing = sql.sql("""
        SELECT document.source_path, check_.kind, check_.stated, check_.recomputed,
               substr(document.text, check_.start_char + 1, check_.end_char - check_.start_char) AS printed
        FROM checks check_ JOIN documents document USING (doc_id)
        WHERE NOT check_.holds ORDER BY document.doc_index, check_.start_char
    """).df()
    alone = sql.sql("""
        WITH used AS (SELECT DISTINCT unnest(figure_ids) AS figure_id FROM checks)
        SELECT (SELECT count(*) FROM membership_figures) AS figures,
               (SELECT count(*) FROM membership_figures JOIN used USING (figure_id)) AS in_a_check,
               (SELECT count(*) FROM percentages) AS percentages,
               (SELECT count(*) FROM percentages WHERE figure_id IS NOT NULL) AS percentages_with_figure
    """).df().iloc[0]  # fmt: skip
    return alone, checked, failing


@app.cell
def _(alone, checked, failing):
    def _drawn() -> str:
        figure, axes = plt.subplots(figsize=(7.2, 0.8 + 0.36 * len(checked)))
        kinds = checked.kind.str.replace("_", " ")
        axes.barh(kinds, checked.holds, color=GREY, label="holds")
        axes.barh(kinds, checked.fails, left=checked.holds, color=RED, label="does not hold")
        axes.invert_yaxis()
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.set_title("Printed statements that were recomputed", loc="left")
        axes.legend(frameon=False, loc="lower right")
        return svg(figure)

    def _said() -> str:
        holds, fails = int(checked.holds.sum()), int(checked.fails.sum())
        text = f"{holds + fails} statements could be recomputed from other printed numbers; {holds} hold, {fails} do not. {alone.in_a_check} of "
        text += f"{alone.figures} figures take part in a check, and {alone.percentages_with_figure} of {alone.percentages} percentages are tied to "
        text += "a figure; nothing is known of the others. Some kinds can hardly fail: a number that is repeated, and a percentage in whole numbers "
        text += "of a target that is not printed (some round target nearly always gives it)."
        return text + (" That all hold says that the articles agree with themselves, not that they are right." if not fails else "")

    agreement = Answer(
        "5. Do the printed numbers contradict each other?",
        _said() if len(checked) else "No printed statement could be recomputed.",
        ("checks", "Recomputed statements by kind", _drawn()) if len(checked) else None,
    )
    agreement.page(*([mo.plain(failing)] if len(failing) else []))
    return (agreement,)


@app.cell
def _(agreement, attainment, folder, holders, membership, progress):
    answers = [membership, progress, holders, attainment, agreement]
    if mo.app_meta().mode == "script":
        (folder / "pictures").mkdir(exist_ok=True)
        for _answer in answers:
            print(f"{_answer.question}\n\n{_answer.said}\n")
            if _answer.picture:
                (folder / "pictures" / f"{_answer.picture[0]}.svg").write_text(_answer.picture[2], encoding="utf-8")
        print(f"The pictures are in {folder / 'pictures'}.")
    return (answers,)


if __name__ == "__main__":
    app.run()
