"""One Pydantic model for each table of the contract; `TABLES` lists them in the order they are written."""

from __future__ import annotations

from schemas.base import Grounded, Record
from schemas.dates import DateRecord
from schemas.documents import CheckRecord, DocumentRecord, RejectRecord, SentenceRecord, TokenRecord
from schemas.figures import MembershipFigureRecord
from schemas.links import LocalityRecord, MembershipSeriesRecord, PersonRecord, TenureRecord
from schemas.officials import OfficialRecord
from schemas.percentages import PercentageRecord

CONTRACT_VERSION = "1.0"

TABLES: dict[str, type[Record]] = {
    "documents": DocumentRecord,
    "sentences": SentenceRecord,
    "dates": DateRecord,
    "officials": OfficialRecord,
    "membership_figures": MembershipFigureRecord,
    "percentages": PercentageRecord,
    "checks": CheckRecord,
    "rejects": RejectRecord,
}
LINKED: dict[str, type[Record]] = {  # written by the linking step from the tables above
    "localities": LocalityRecord,
    "persons": PersonRecord,
    "tenures": TenureRecord,
    "membership_series": MembershipSeriesRecord,
}
ON_REQUEST: dict[str, type[Record]] = {"tokens": TokenRecord}

ALL = TABLES | LINKED | ON_REQUEST

__all__ = ["ALL", "CONTRACT_VERSION", "LINKED", "ON_REQUEST", "TABLES", "Grounded", "Record"]
