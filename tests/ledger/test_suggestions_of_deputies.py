"""`npc ledger suggestions`: how many of each batch are answered, and by when the others are due."""

import json

import pytest

from ledger_of_a_year import LEDGER, PLAN
from support import Npc, Write


@pytest.fixture(autouse=True)
def _year(write: Write) -> None:
    write("plan.yaml", PLAN)
    write("台账.yaml", LEDGER)


def batch(npc: Npc, day: str) -> dict[str, object]:
    """The one batch of the year as of a day."""
    result = npc("ledger", "suggestions", "--as-of", day, "--to", "json", language="zh")
    assert (result.code, result.err) == (0, "")
    (block,) = json.loads(result.out)["blocks"]
    (row,) = block["rows"]
    return dict(row["cells"])


@pytest.mark.parametrize(
    ("day", "answered", "light"),
    [
        ("2025-04-01", 0, "绿，未答复96件"),
        ("2025-05-31", 80, "黄 还有3日，未答复16件"),
        ("2025-07-01", 92, "绿，未答复4件"),
        ("2025-09-10", 92, "红 逾期7日，未答复4件"),
    ],
)
def test_three_months_and_six_for_hard_ones(npc: Npc, day: str, answered: int, light: str) -> None:
    """Until all but the hard ones are answered, three months count."""
    found = batch(npc, day)
    assert (found["answered"], found["standing"]) == (answered, light)
    assert (found["due-by"], found["hard-due"]) == ("2025-06-03", "2025-09-03")


def test_all_answered(npc: Npc, write: Write) -> None:
    """It is told where the last came late."""
    write("台账.yaml", LEDGER.replace("2025-06-03: 92", "2025-09-05: 96"))
    assert batch(npc, "2025-09-10")["standing"] == "办结 迟2日"


@pytest.mark.parametrize(
    ("year", "article"),
    [("2025", "代表法（2015年）第四十二条第一款"), ("2026", "代表法第五十一条第二款")],
)
def test_the_article_is_that_of_the_day(npc: Npc, write: Write, year: str, article: str) -> None:
    """The revision of 2025 counts from the day on which it came into force."""
    for name, text in (("plan.yaml", PLAN), ("台账.yaml", LEDGER)):
        write(name, text.replace("2025-", f"{year}-").replace("year: 2025", f"year: {year}"))
    out = npc("ledger", "suggestions", "--as-of", f"{year}-12-01", language="zh").out
    assert f"{article}：自交办之日起三个月内答复" in out
