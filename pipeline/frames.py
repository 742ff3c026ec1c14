"""Finished tables as pandas frames with the types that analysis needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from schemas import ALL

if TYPE_CHECKING:
    import pandas as pd


def read_table(table: str, output: str | Path = "outputs") -> pd.DataFrame:
    """`outputs/<table>.parquet` as a frame: dates as datetime64, whole numbers as Int64/Int32, categories as category.

    Plain `pandas.read_parquet` makes objects of dates and floats of whole numbers with gaps.
    Raises KeyError for an unknown table and FileNotFoundError when the run has not written it.
    """
    import pandas as pd

    if table not in ALL:
        raise KeyError(f"no table {table!r}; there are {', '.join(ALL)}")
    path = Path(output) / f"{table}.parquet"
    if not path.exists():
        raise FileNotFoundError(f"{path} does not exist: run `make extract` or `dangbo extract` first")
    loaded = pq.read_table(path)
    types = {pa.int64(): pd.Int64Dtype(), pa.int32(): pd.Int32Dtype(), pa.bool_(): pd.BooleanDtype()}
    frame: pd.DataFrame = loaded.to_pandas(types_mapper=types.get, date_as_object=False)
    return frame
