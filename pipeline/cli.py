"""The command `dangbo`. Exit status: 0 all read · 1 some inputs rejected · 2 wrong use · 3 the environment fails · 130 interrupted."""

from __future__ import annotations

import io
import json
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.console import closing, progress

REJECTED, WRONG_USE, ENVIRONMENT, INTERRUPTED = 1, 2, 3, 130

app = typer.Typer(
    name="dangbo",
    help="Vietnamese party press → tables of dates, officials, membership figures and percentages.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


_JSON = Annotated[bool, typer.Option("--json", help="print the result as one JSON object, for machines")]
_QUIET = Annotated[bool, typer.Option("-q", "--quiet", help="print errors only")]


def _version(asked: bool) -> None:
    if asked:
        from pipeline import __version__

        print(f"dangbo {__version__}")
        raise typer.Exit


@app.callback()
def _main(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="print the version")] = False) -> None:
    pass


def _say(sentence: str, result: dict[str, Any], as_json: bool, quiet: bool = False) -> None:
    """The result on stdout: in words, or as JSON, which is printed even when all else is quiet."""
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
    elif not quiet:
        print(sentence)


def _fail(sentence: str, status: int) -> typer.Exit:
    print(f"dangbo: {sentence}", file=sys.stderr)
    return typer.Exit(status)


def _check_share(allow_rejects: float) -> None:
    if not 0 <= allow_rejects <= 1:
        raise _fail(f"--allow-rejects must be from 0 to 1, not {allow_rejects}", WRONG_USE)


def _check_packages() -> None:
    """`pipeline` and `schemas` are common names: make sure that the imported ones are dangbo's own."""
    import importlib.util

    import pipeline

    here = Path(__file__).resolve().parent
    found = importlib.util.find_spec("schemas")
    theirs = Path(found.origin).resolve().parent if found and found.origin else None
    if Path(pipeline.__file__).resolve().parent != here or theirs != here.parent / "schemas":
        raise _fail(
            f"another package named 'schemas' is imported ({theirs}) instead of dangbo's beside {here}: "
            "start dangbo in its own virtual environment, or outside the folder that holds the other package",
            ENVIRONMENT,
        )


@app.command()
def extract(
    source: Annotated[str, typer.Argument(metavar="INPUT", help="a file, a folder (read recursively) or a glob")],
    output: Annotated[Path, typer.Option("-o", "--output", help="folder for the tables")] = Path("outputs"),
    workers: Annotated[int, typer.Option(help="worker processes; the result does not depend on it")] = 1,
    tokens: Annotated[bool, typer.Option("--tokens", help="write the words of every sentence as well")] = False,
    time_limit: Annotated[float, typer.Option(metavar="SECONDS", help="processor time for one document; what takes longer is rejected")] = 60.0,
    allow_rejects: Annotated[float, typer.Option(help="share of inputs (0 to 1) that may be rejected with exit status 0")] = 0.0,
    log_file: Annotated[Path | None, typer.Option("--log", metavar="FILE", help="add events to this file, one JSON object a line")] = None,
    as_json: _JSON = False,
    quiet: _QUIET = False,
) -> None:
    """Read articles and write the tables (Parquet) and run.json."""
    from pipeline import log
    from pipeline.job import OptionError, RunError, run
    from pipeline.sources import InputError

    _check_share(allow_rejects)
    try:
        with log.to_file(log_file), progress(quiet) as show:
            summary = run(source, output, workers, tokens=tokens, time_limit=time_limit, progress=show)
    except (InputError, OptionError) as error:
        raise _fail(str(error), WRONG_USE) from None
    except RunError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    except OSError as error:
        raise _fail(f"cannot write the log {log_file}: {error.strerror or error}", ENVIRONMENT) from None
    except KeyboardInterrupt:
        raise _fail("interrupted; the next run into the same folder takes up the finished shards", INTERRUPTED) from None
    status = REJECTED if summary.rejects > allow_rejects * (summary.documents + summary.rejects) else 0
    facts = json.loads((output / "run.json").read_text(encoding="utf-8"))
    _say(closing(summary, output), {"output": str(output), "exit_status": status, **facts}, as_json, quiet)
    raise typer.Exit(status)


@app.command()
def link(
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="folder with the tables of a finished run")] = Path("outputs"),
    previous: Annotated[Path | None, typer.Option(metavar="PERSONS", help="persons.parquet of an earlier run, whose ids carry over")] = None,
    as_json: _JSON = False,
    quiet: _QUIET = False,
) -> None:
    """Make the linked tables anew (extract makes them too); give --previous when a collection has grown."""
    from pipeline.job import RunError, relink
    from pipeline.sources import InputError

    try:
        linked = relink(output, previous)
    except InputError as error:
        raise _fail(str(error), WRONG_USE) from None
    except RunError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    said = "\n".join([f"{output}: linked", *(f"  {table:<20}{rows:>9,}" for table, rows in linked.rows.items())])
    _say(said, {"output": str(output), "rows": linked.rows, "sha256": linked.hashes}, as_json, quiet)


@app.command()
def export(
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="folder with the tables of a finished run")],
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="csv, excel or spacy")],
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="folder for the files")],
    as_json: _JSON = False,
    quiet: _QUIET = False,
) -> None:
    """Write the tables as CSV, as an Excel workbook, or as spaCy Docs."""
    from pipeline import export as exports

    try:
        done = exports.export(output, form, to)
    except exports.ExportError as error:
        raise _fail(str(error), WRONG_USE) from None
    except exports.MissingExtraError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    except OSError as error:
        raise _fail(f"cannot write into {to}: {error.strerror or error}", ENVIRONMENT) from None
    names = [path.name for path in done.files]
    said = "\n".join([f"{to}: {names[0]}{f' and {len(names) - 1} more files' if names[1:] else ''}", *(f"  {note}" for note in done.notes)])
    _say(said, {"folder": str(to), "files": names, "rows": done.rows, "notes": done.notes}, as_json, quiet)


@app.command()
def spark(
    source: Annotated[str, typer.Argument(metavar="INPUT", help="a file, a folder or a glob of any file system of Spark's")],
    output: Annotated[str, typer.Argument(metavar="OUTPUT", help="a new folder there: one folder of Parquet files for each table")],
    master: Annotated[str, typer.Option(help="the cluster; without it, all cores of this machine")] = "local[*,4]",
    conf: Annotated[list[str] | None, typer.Option(metavar="NAME=VALUE", help="a setting of Spark; repeatable")] = None,
    partitions: Annotated[int | None, typer.Option(help="pieces of work; without it, four for each core")] = None,
    tokens: Annotated[bool, typer.Option("--tokens", help="write the words of every sentence as well")] = False,
    time_limit: Annotated[float, typer.Option(metavar="SECONDS", help="processor time for one document; what takes longer is rejected")] = 60.0,
    allow_rejects: Annotated[float, typer.Option(help="share of inputs (0 to 1) that may be rejected with exit status 0")] = 0.0,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="print errors only")] = False,
) -> None:
    """Extract on Spark, for collections that outgrow one machine (extra [spark], Java 17); gather and link the tables afterwards."""
    from pipeline import spark as on_spark
    from pipeline.job import OptionError, RunError
    from pipeline.sources import InputError

    _check_share(allow_rejects)
    bar = f"spark.ui.showConsoleProgress={str(not quiet and sys.stderr.isatty()).lower()}"
    try:
        session = on_spark.session(master, [bar, *(conf or ())])
        summary = on_spark.run(session, source, output, partitions=partitions, tokens=tokens, time_limit=time_limit)
        session.stop()
    except (InputError, OptionError) as error:
        raise _fail(str(error), WRONG_USE) from None
    except RunError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    if not quiet:
        print(closing(summary, Path(output)))
    if summary.rejects > allow_rejects * summary.inputs:
        raise typer.Exit(REJECTED)


@app.command()
def gather(
    tables: Annotated[Path, typer.Argument(metavar="TABLES", help="folder that dangbo spark wrote")],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="new folder for one file a table")],
    previous: Annotated[Path | None, typer.Option(metavar="PERSONS", help="persons.parquet of an earlier run, whose ids carry over")] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="print errors only")] = False,
) -> None:
    """What Spark wrote → one file a table, linked, as extract leaves them."""
    from pipeline.gather import gather as gather_tables
    from pipeline.job import RunError
    from pipeline.sources import InputError

    try:
        linked = gather_tables(tables, output, previous)
    except InputError as error:
        raise _fail(str(error), WRONG_USE) from None
    except RunError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    if not quiet:
        print(f"{output}: gathered and linked", *(f"  {table:<20}{rows:>9,}" for table, rows in linked.rows.items()), sep="\n")


@app.command()
def report(
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="folder with the tables of a finished run")] = Path("outputs"),
    to: Annotated[Path | None, typer.Option(metavar="FILE.html", help="the page; OUTPUT/report.html unless said otherwise")] = None,
    quiet: _QUIET = False,
) -> None:
    """Write one HTML page to look at a run: plots, tables, every article with its spans; it works offline."""
    from pipeline.report import report as write
    from pipeline.sources import InputError

    try:
        written = write(output, to)
    except InputError as error:
        raise _fail(str(error), WRONG_USE) from None
    except OSError as error:
        raise _fail(f"cannot write {to or output / 'report.html'}: {error.strerror or error}", ENVIRONMENT) from None
    if not quiet:
        print(f"{written}: {written.stat().st_size / 1e6:.1f} MB, to be opened in a browser")


@app.command()
def accuracy(
    texts: Annotated[Path, typer.Option(help="folder of .txt/.jsonl articles, or one .jsonl file")] = Path("seeds"),
    gold: Annotated[Path, typer.Option(help="folder of gold files <name>.json")] = Path("tests/gold"),
    against: Annotated[Path | None, typer.Option(metavar="OUTPUT", help="score the tables of this finished run; texts are not read")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="list every row that is missed, surplus or wrong")] = False,
    accepted: Annotated[Path | None, typer.Option(help="rows found right in the last accepted run; gains and losses are listed")] = None,
    accept: Annotated[bool, typer.Option("--accept", help="write that file anew")] = False,
    as_json: _JSON = False,
) -> None:
    """Precision, recall and F1 against gold annotations, and the accuracy of every field."""
    from pipeline import accuracy as scoring

    for path in (against or texts, gold):
        if not path.exists():
            raise _fail(f"{path} does not exist", WRONG_USE)
    try:
        scores = scoring.evaluate(texts, gold) if against is None else scoring.evaluate_run(against, gold)
    except (FileNotFoundError, ValueError) as error:
        raise _fail(str(error), WRONG_USE) from None
    _say(scoring.table(scores), scoring.as_json(scores), as_json)
    if as_json:
        return
    if errors:
        print(*scoring.errors(scores), sep="\n")
    if accepted is not None:
        if accept:
            scoring.accept(scores, accepted)
        print(*scoring.changes(scores, accepted), sep="\n")


@app.command()
def explain(
    given: Annotated[str, typer.Argument(metavar="TEXT|FILE", help="a sentence, or a file, folder or glob of articles")],
    published: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="day that `sáng 3/2` is resolved against")] = None,
    machine: Annotated[bool, typer.Option("--json", help="one JSON object a document")] = False,
) -> None:
    """What is found in a text, by which rule, and why near misses are left out."""
    import datetime as dt

    from pipeline.explain import as_json, explained_inputs, shown
    from pipeline.formats import Reject
    from pipeline.sources import InputError

    try:
        day = dt.date.fromisoformat(published) if published else None
    except ValueError:
        raise _fail(f"--published must be a day YYYY-MM-DD, not {published}", WRONG_USE) from None
    rejects = []
    try:
        for place, explained in explained_inputs(given, day):
            if isinstance(explained, Reject):
                rejects.append(f"{place}: {explained.error}")
            elif machine:
                print(json.dumps({"source": place} | as_json(explained), ensure_ascii=False))
            else:
                print(*([f"{place}:"] if place else []), *shown(explained), sep="\n")
    except InputError as error:
        raise _fail(str(error), WRONG_USE) from None
    if rejects:
        raise _fail("\n".join(rejects), REJECTED)


annotate = typer.Typer(help="Correct the output in the annotation tool that you know; the corrections become gold.", no_args_is_help=True)
app.add_typer(annotate, name="annotate")
_FORMAT = typer.Option("--format", metavar="FORMAT", help="label-studio, prodigy, brat or spacy")


@annotate.command(name="export")
def annotate_export(
    source: Annotated[Path, typer.Argument(metavar="OUTPUT|TEXTS", help="folder of a finished run; with --gold: the articles of that gold")],
    tool: Annotated[str, _FORMAT],
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="folder for the tool's files")],
    gold: Annotated[Path | None, typer.Option(help="export this gold instead of a run's rows")] = None,
    doc: Annotated[list[str] | None, typer.Option(metavar="NAME", help="one document, by name or doc_id; may be repeated")] = None,
) -> None:
    """Write files that the tool opens."""
    from pipeline import annotate as loop
    from pipeline.sources import InputError

    try:
        number = loop.export(source, tool, to, gold, doc or ())
    except (loop.AnnotationError, InputError) as error:
        raise _fail(str(error), WRONG_USE) from None
    except OSError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    print(f"{to}: {number} documents for {tool}")


@annotate.command(name="import")
def annotate_import(
    source: Annotated[Path, typer.Argument(metavar="FOLDER", help="what the tool wrote: its folder, or one file")],
    tool: Annotated[str, _FORMAT],
    to: Annotated[Path, typer.Option(metavar="GOLDFOLDER", help="folder for gold files <name>.json")],
    annotator: Annotated[str | None, typer.Option(metavar="WHO", help="whose work to take where several annotated a document")] = None,
    unreviewed: Annotated[bool, typer.Option("--unreviewed", help="take documents that nobody has submitted, as they are")] = False,
) -> None:
    """Make gold of what people corrected; nothing is written unless all of it can be used."""
    from pipeline import annotate as loop

    try:
        taken, left = loop.bring_in(tool, source, to, loop.Choice(annotator, unreviewed))
    except loop.AnnotationError as error:
        raise _fail(str(error), WRONG_USE) from None
    except OSError as error:
        raise _fail(str(error), ENVIRONMENT) from None
    print(f"{to}: gold of {taken} documents" + (f"; {left} are not submitted yet" if left else ""))


@app.command()
def doctor(
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="folder that tables are to be written into")] = Path("outputs"),
    as_json: _JSON = False,
) -> None:
    """Check that everything is there that a run needs; exit status 3 where something is not."""
    from pipeline.doctor import examine

    checks = examine(output)
    status = ENVIRONMENT if any(check.state == "failed" for check in checks) else 0
    result = {"exit_status": status, "checks": [{"name": c.name, "state": c.state, "said": c.said} for c in checks]}
    _say("\n".join(map(str, checks)), result, as_json)
    raise typer.Exit(status)


@app.command()
def schema(
    table: Annotated[str | None, typer.Argument(help="one table; without it, their names")] = None,
    write: Annotated[bool, typer.Option("--write", help="write schemas/json/ and docs/data-dictionary.md anew")] = False,
) -> None:
    """The JSON Schema of a table's rows."""
    from schemas import ALL
    from schemas.export import export, json_schema

    if write:
        print(*export(), sep="\n")
    elif table is None:
        print(*ALL, sep="\n")
    elif table in ALL:
        print(json_schema(table), end="")
    else:
        raise _fail(f"no table {table!r}; there are {', '.join(ALL)}", WRONG_USE)


def main() -> None:
    """Entry point of the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names of files may hold bytes that are no characters
    try:
        _check_packages()
        app(prog_name="dangbo")
    except typer.Exit as stop:
        sys.exit(stop.exit_code)
    except Exception:  # Python's own status for it, 1, would say that inputs were rejected
        traceback.print_exc()
        sys.exit(ENVIRONMENT)


if __name__ == "__main__":
    main()
