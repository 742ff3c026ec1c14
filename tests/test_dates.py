import pytest

from tests.examples import check

FINDS: list[str] = []
FINDS_NOTHING: list[str] = []


@pytest.mark.parametrize("marked", FINDS)
def test_finds(marked: str) -> None:
    check("date", marked, published="2020-06-15")
