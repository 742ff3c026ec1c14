"""Writes the JSON Schema of every table to `schemas/json/`; a test holds the files in step with the models."""

from __future__ import annotations

import json
from pathlib import Path

from schemas import ON_REQUEST, TABLES

FOLDER = Path(__file__).parent / "json"


def json_schema(table: str) -> str:
    """The JSON Schema of one table's rows as text, ending in a line feed. Raises KeyError for an unknown table."""
    model = (TABLES | ON_REQUEST)[table]
    return json.dumps(model.model_json_schema(), ensure_ascii=False, indent=1) + "\n"


def export(folder: Path = FOLDER) -> list[Path]:
    """Write `<table>.json` for every table."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for table in TABLES | ON_REQUEST:
        path = folder / f"{table}.json"
        path.write_text(json_schema(table), encoding="utf-8", newline="\n")
        written.append(path)
    return written
