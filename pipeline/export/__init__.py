"""Finished tables in the formats that other tools read (docs/exports.md states every rule).

    export("outputs", "csv", "for-excel")      →  documents.csv, dates.csv … and datapackage.json
    export("outputs", "excel", "for-excel")    →  dangbo.xlsx, one sheet a table (extra [excel])
    export("outputs", "spacy", "for-spacy")    →  docs-00001.spacy … with the mentions as span groups

Tables are read batch by batch, so memory does not grow with their size. Each file appears whole or not at all.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.export.source import Exported, ExportError, MissingExtraError, open_run

FORMATS = ("csv", "excel", "spacy")

__all__ = ["FORMATS", "ExportError", "Exported", "MissingExtraError", "export", "open_run"]


def export(output: str | Path, form: str, to: str | Path) -> Exported:
    """Write the tables of the finished run in `output` into the folder `to` (made if missing) and return what was written.

    Raises ExportError (a ValueError) when `output` holds no finished run, `form` is none of FORMATS or `to` is `output` itself;
    MissingExtraError when a library is missing; OSError when `to` cannot be written.
    """
    if form not in FORMATS:
        raise ExportError(f"no format {form!r}; there are {', '.join(FORMATS)}")
    run, folder = open_run(Path(output)), Path(to)
    if folder.resolve() == run.folder.resolve():
        raise ExportError(f"{folder} holds the run itself: choose another folder")
    folder.mkdir(parents=True, exist_ok=True)
    if form == "csv":
        from pipeline.export import as_csv

        return as_csv.write(run, folder)
    if form == "excel":
        from pipeline.export import as_excel

        return as_excel.write(run, folder)
    from pipeline.export import as_spacy

    return as_spacy.write(run, folder)
