"""The ledger as a table: every matter once, and numbers that add up."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from npc.facts.following import facts_of
from npc.views.ledger_table import ledger_view
from npc.views.schedule import Schedule
from plan_texts import plan_of
from support import ROOT, Npc


@pytest.fixture
def nanhai(tmp_path: Path) -> Path:
    """Lay the plan of 2023 with the invented ledger into a folder of its own."""
    folder = shutil.copytree(ROOT / "plans" / "nanhai-2023", tmp_path / "nanhai-2023")
    shutil.copy(ROOT / "tests" / "ledger" / "nanhai-2023" / "ledger.yaml", folder / "台账.yaml")
    return folder


@pytest.mark.usefixtures("nanhai")
@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2023-06-30", "办结31，绿48，未定、全年3"),
        ("2023-09-29", "办结50，红2，黄1，绿26，未定、全年3，取消1"),
        ("2023-12-31", "办结78，红1，黄1，未定、全年1，取消2"),
    ],
)
def test_the_numbers_add_up(npc: Npc, day: str, said: str) -> None:
    shown = npc("ledger", "--as-of", day, language="zh").out
    title, source, line, *_ = shown.splitlines()
    assert (source, line) == (f"计划：nanhai-2023；截至：{day}", said)
    (whole,) = map(int, re.findall(r"（(\d+)项）", title))
    assert whole == sum(map(int, re.findall(r"\d+", line)))


@pytest.mark.usefixtures("nanhai")
def test_what_was_decided_is_marked(npc: Npc) -> None:
    """A moved row with both times, a dropped one, and an added one last in its category."""
    result = npc("ledger", "--as-of", "2023-12-31", "--to", "json", language="zh")
    record = json.loads(result.out)
    rows = {
        row["cells"]["reference"]: row["cells"]
        for block in record["blocks"]
        for row in block["rows"]
    }
    assert rows["听取7"]["when"] == "7月→9月"
    assert rows["听取7"]["progress"] == "改期（主任会议第21次）"
    assert (rows["7月2"]["light"], rows["7月2"]["done"]) == ("取消", "")
    assert rows["视察3"]["progress"] == "改期（待报）"
    visits = next(block for block in record["blocks"] if "视察活动" in block["heading"])
    last = visits["rows"][-1]["cells"]
    assert (last["reference"], last["progress"]) == ("视察5", "新增（主任会议第21次）")
    assert last["done"] == "2023-10-25"
    assert {block["heading"] for block in record["blocks"]} >= {
        "附件1：视察活动（5项）",
        "附件2：7月（5项）",
    }


@pytest.mark.usefixtures("nanhai")
def test_it_has_filters_and_all_forms(npc: Npc) -> None:
    shown = npc("ledger", "--as-of", "2023-09-29", "--department", "法制工委", language="zh").out
    assert "佛山市南海区人大常委会法制工委2023年工作台账" in shown
    assert "讨论1 " not in shown
    for form in ("docx", "xlsx", "html", "md", "ics"):
        assert npc("ledger", "--as-of", "2023-09-29", "-o", f"台账.{form}", language="zh").code == 0


def test_a_light_is_a_colour_in_html_and_its_words(npc: Npc, nanhai: Path) -> None:
    page = npc(
        "ledger", "--plan", nanhai, "--as-of", "2023-09-29", "--to", "html", language="zh"
    ).out
    assert re.search(r'<td role="cell" class="red"[^>]*>红 逾期29日</td>', page)


def test_of_several_stretches_it_says_how_many_are_done() -> None:
    plan = plan_of(
        "kind: arrangement\nyear: 2025\ncategories:\n"
        "  - {name: 视察, items: [{title: 视察园区, when: 4月、10月}]}\n---\n"
        "kind: ledger\nmatters: {视察1: {done: [2025-04-10]}}\n"
    )
    facts = facts_of(plan)
    view = ledger_view(Schedule(facts), date(2025, 5, 1))
    ((row,),) = [block.rows for block in view.blocks]
    cells = dict(zip((column.key for column in view.blocks[0].columns), row.cells, strict=True))
    assert str(cells["due"].value) == "2025-10-31"
    assert cells["done"].value == "1/2"


@pytest.mark.usefixtures("nanhai")
def test_it_is_printed_on_turned_sheets(npc: Npc) -> None:
    """Eight columns: upright, the matters would have the width of two characters."""
    page = npc("ledger", "--as-of", "2023-09-25", "--to", "html", language="zh").out
    assert "size: A4 landscape" in page
    assert '.list col[data-key="text"] { width: 32% }' in page
    week = npc("schedule", "week", "--as-of", "2023-09-25", "--to", "html", language="zh").out
    assert "size: A4;" in week
