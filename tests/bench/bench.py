"""`make bench`: the pipeline beside other tools, over the same articles in one run.

    python -m tests.bench.bench                                    # 2,000 invented articles
    python -m tests.bench.bench --texts articles.jsonl             # your own, a line each
    python -m tests.bench.bench --heideltime /path/to/heideltime.jar

Every tool runs in a process of its own (`tests.bench.tools`), one after the other, several rounds over; only processor time
counts, that of child processes included. Each tool is run over one article too, and that time, its start, is taken away.
A ratio compares two tools within one round; the median of the rounds is shown with the least and the greatest.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.bench.tools import HEIDELTIME_JAR, TOOLS, articles

OURS, BASE = "pipeline", "underthesea.word_tokenize"
SLOW = ("underthesea.ner", "dateparser", "HeidelTime")  # measured on a sample of the articles
MEASURED, MEASURED_END = "<!-- measured -->", "<!-- end of measured -->"
Result = dict[str, Any]


def in_a_process(module: str, *arguments: str | Path) -> Any:
    """What a module of ours prints, as JSON."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


# --- the articles -----------------------------------------------------------------------------------------------------


def invent(count: int, seed: int, folder: Path, gold: bool = False) -> Path:
    """Invented articles as a file, written by a process of its own: this one stays small, since children inherit its peak memory."""
    path = folder / f"invented-{count}.jsonl"
    command = [sys.executable, "-m", "tests.bench.corpus", str(count), str(seed), str(path), *(["--gold", str(folder / "gold")] if gold else [])]
    subprocess.run(command, check=True)
    return path


# --- rates ------------------------------------------------------------------------------------------------------------


def measure(tool: str, path: Path, count: int | None = None) -> Result:
    """One run of a tool: kB of UTF-8 a processor second without its start, seconds of the start, peak memory in MB."""
    start = in_a_process("tools", tool, path, "1")
    whole = in_a_process("tools", tool, path, *([str(count)] if count else []))
    worked = max(whole["seconds"] - start["seconds"], 1e-3)
    return {
        "kb": round(whole["bytes"] / 1000),
        "start": start["seconds"],
        "seconds": worked,
        "rate": (whole["bytes"] - start["bytes"]) / 1000 / worked,
        "largest_mb": whole["largest_mb"],
        "all_mb": whole["all_mb"],
    }


def spread(values: Iterable[float]) -> Result:
    values = sorted(values)
    return {"median": statistics.median(values), "least": values[0], "greatest": values[-1]}


def rates(path: Path, rounds: int, sample: int, tools: Iterable[str]) -> dict[str, Result]:
    """Tool → rate, ratio to word_tokenize and to our pipeline's, start, peak memory; rounds interleaved."""
    runs: dict[str, list[Result]] = {tool: [] for tool in tools}
    for number in range(rounds):
        for tool, results in runs.items():
            results.append(measure(tool, path, sample if tool in SLOW else None))
            print(f"round {number + 1}/{rounds}: {tool} {results[-1]['rate']:,.0f} kB/s", file=sys.stderr)
    return {
        tool: {
            "kb": results[0]["kb"],
            "rate": spread(r["rate"] for r in results),
            "ratio": spread(r["rate"] / base["rate"] for r, base in zip(results, runs[BASE], strict=True)),
            "ours_to_it": spread(ours["rate"] / r["rate"] for r, ours in zip(results, runs[OURS], strict=True)),
            "start": spread(r["start"] for r in results),
            "largest_mb": max(r["largest_mb"] for r in results),
            "all_mb": max(r["all_mb"] for r in results),
        }
        for tool, results in runs.items()
    }


def components(path: Path, rounds: int) -> dict[str, Result]:
    """Step of the pipeline → its rate in kB a processor second, and its share of the time."""
    size = sum(len(row["text"].encode()) for row in articles(path)) / 1000
    runs = [in_a_process("components", path) for _ in range(rounds)]
    middle = {step: statistics.median(run[step] for run in runs) for step in runs[0]}
    return {step: {"rate": size / max(seconds, 1e-6), "share": seconds / sum(middle.values())} for step, seconds in middle.items()}


def growth(small: int, large: int, seed: int, folder: Path, rounds: int) -> Result:
    """How processor time grows with the number of articles: the exponent between two sizes, and the peak memory at each."""
    sizes = (small, large)
    paths = [invent(count, seed, folder) for count in sizes]
    runs = [[measure(OURS, path) for path in paths] for _ in range(rounds)]
    exponents = (math.log(second["seconds"] / first["seconds"]) / math.log(second["kb"] / first["kb"]) for first, second in runs)
    peaks = {key: [max(run[place][key] for run in runs) for place in (0, 1)] for key in ("largest_mb", "all_mb")}
    return {"articles": sizes, "exponent": spread(exponents), **peaks}


# --- known answers ----------------------------------------------------------------------------------------------------


def answers(count: int, seed: int, folder: Path) -> dict[str, Result]:
    """Table → precision and recall over the known answers of invented articles, by the matching of `dangbo accuracy`."""
    from pipeline.accuracy import evaluate

    scores = evaluate(invent(count, seed, folder, gold=True), folder / "gold")
    return {
        name: {"gold": score.right + score.missed, "precision": score.precision, "recall": score.recall}
        for name, score in scores.items()
        if name != "documents"
    }


# --- the report -------------------------------------------------------------------------------------------------------


def _range(values: Result, form: str) -> str:
    return f"{values['median']:{form}} ({values['least']:{form}}–{values['greatest']:{form}})"


def table(found: Result) -> str:
    """The results to read; tables of Markdown."""
    head = ("tool", "kB of text", "kB/s of processor time", "times word_tokenize", "the pipeline: times it", "start, s", "MB: largest · all")
    lines = [f"Python {platform.python_version()}, {os.cpu_count()} cores; {found['articles']}; {found['rounds']} rounds.", ""]
    lines += ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for tool, r in found["rates"].items():
        lines.append(
            f"| {tool} | {r['kb']:,} | {_range(r['rate'], ',.0f')} | {_range(r['ratio'], '.3g')} | {_range(r['ours_to_it'], '.3g')} "
            f"| {r['start']['median']:.1f} | {r['largest_mb']:.0f} · {r['all_mb']:.0f} |"
        )
    if "components" in found:
        lines += ["", "| step of the pipeline | kB/s | share of the time |", "|---|---|---|"]
        lines += [f"| {step} | {r['rate']:,.0f} | {r['share']:.1%} |" for step, r in found["components"].items()]
    if "growth" in found:
        g = found["growth"]
        small, large = g["articles"]
        lines += ["", f"{small:,} → {large:,} articles: time grows with exponent {_range(g['exponent'], '.3f')};"]
        lines += ["peak memory of the largest process {:.0f} → {:.0f} MB, of all together {:.0f} → {:.0f} MB.".format(*g["largest_mb"], *g["all_mb"])]
    if "answers" in found:
        lines += ["", "| known answers of invented articles | rows | precision | recall |", "|---|---|---|---|"]
        lines += [f"| {name} | {r['gold']:,} | {r['precision']:.3f} | {r['recall']:.3f} |" for name, r in found["answers"].items()]
    return "\n".join(lines)


def renew(page: Path, measured: str) -> None:
    """Put the results between the two marks of a page. Raises ValueError when it has none."""
    before, mark, rest = page.read_text(encoding="utf-8").partition(MEASURED)
    _, end, after = rest.partition(MEASURED_END)
    if not mark or not end:
        raise ValueError(f"{page} has no {MEASURED} … {MEASURED_END}")
    page.write_text(f"{before}{mark}\n{measured}\n{end}{after}", encoding="utf-8")


def main(arguments: list[str] | None = None) -> Result:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench", description="the pipeline beside other tools, over the same articles")
    parser.add_argument("--articles", type=int, default=2_000, help="invented articles for the rates and the known answers")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--texts", type=Path, help="a .jsonl file to measure on instead")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sample", type=int, default=80, help="articles for the slow tools")
    parser.add_argument("--growth", type=int, default=10_000, help="articles of the larger run that shows how time grows; 0: none")
    parser.add_argument("--tools", nargs="*", choices=list(TOOLS), help="only these beside the pipeline and word_tokenize")
    parser.add_argument("--heideltime", type=Path, help=f"HeidelTime's standalone jar, config.props beside it (or the variable {HEIDELTIME_JAR})")
    parser.add_argument("--json", type=Path, help="write the results there too")
    parser.add_argument("--page", type=Path, help="put them into this page too, as docs/performance.md: between its marks")
    options = parser.parse_args(arguments)
    if options.heideltime:
        os.environ[HEIDELTIME_JAR] = str(options.heideltime.resolve())
    wanted = options.tools if options.tools is not None else [tool for tool in SLOW if tool != "HeidelTime" or HEIDELTIME_JAR in os.environ]
    with tempfile.TemporaryDirectory() as folder:
        path = options.texts or invent(options.articles, options.seed, Path(folder))
        texts = f"articles of {options.texts.name}" if options.texts else f"{options.articles:,} invented articles, seed {options.seed}"
        found: Result = {"articles": texts, "rounds": options.rounds}
        found["rates"] = rates(path, options.rounds, options.sample, dict.fromkeys([OURS, BASE, *wanted]))
        found["components"] = components(path, options.rounds)
        if options.growth:
            found["growth"] = growth(max(1, options.growth // 10), options.growth, options.seed, Path(folder), options.rounds)
        found["answers"] = answers(options.articles, options.seed, Path(folder))
    print(table(found))
    if options.page:
        renew(options.page, table(found))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return found


if __name__ == "__main__":
    main()
