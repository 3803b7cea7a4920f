"""`npc review counts`: the figures of a review, those of the ledger, and where each comes from."""

import json
import shutil
from pathlib import Path

import pytest

from support import ROOT, Npc, Write
from year_2025 import LEDGER, PLAN, REVIEW

_FIGURES = """\
常委会会议,常委会会议5次,5次,台账会议,一致,plans/review/review.yaml:12
主任会议,主任会议3次,3次,台账会议,一致,plans/review/review.yaml:12
审议意见,审议意见3份,3份,台账审议意见,一致,plans/review/review.yaml:12
听取和审议专项工作报告,,3项,附件1，按行计，3行、4个报告,文中没有写,
视察活动,,1项,附件1，按行计，另有1项办了一部分,文中没有写,
月度计划,,2项,附件2，各月合计,文中没有写,
审议意见（已书面报告）,,1份,台账审议意见，共3份,文中没有写,
代表建议,,96件,台账代表建议,文中没有写,
代表建议（已答复）,,96件,台账代表建议，共96件,文中没有写,
全部事项,,6项,各表合计,文中没有写,
收发文,收发文3200余件,,,本单位自有数字，不核对,plans/review/review.yaml:14
"""


@pytest.fixture(autouse=True)
def year(write: Write) -> None:
    """Lay the year and a review of it into a repo."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    write("plans/review/review.yaml", REVIEW)


def test_each_figure_with_its_source(npc: Npc) -> None:
    """What is told, what is not told, and what is the office's own."""
    found = npc("review", "counts", "plans/review", "--to", "csv", language="zh")

    assert found.code == 0
    assert found.out.replace("\r\n", "\n").partition("\n")[2] == _FIGURES


@pytest.mark.parametrize(
    ("right", "wrong", "name"),
    [
        ("常委会会议5次", "常委会会议6次", "常委会会议"),
        ("主任会议4次", "主任会议5次", "主任会议"),
        ("审议意见3份", "审议意见4份", "审议意见"),
    ],
)
def test_a_wrong_figure_differs(npc: Npc, right: str, wrong: str, name: str) -> None:
    """Of the invented district: that one, and no other; and it is one warning."""
    for folder in ("shiliqu-2025", "shiliqu-office-2025"):
        shutil.copytree(ROOT / "plans" / folder, f"district/{folder}")
    review = Path("district/shiliqu-office-2025/review.yaml")
    review.write_text(review.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
    shown = npc("review", "counts", review.parent, "--to", "json", language="zh")
    found = npc("plan", "validate", review.parent, "--to", "concise", language="zh")

    figures = json.loads(shown.out)["years"][0]["figures"]
    assert [each["name"] for each in figures if each["state"] == "不同"] == [name]
    assert sum(each["state"] == "一致" for each in figures) == len(("the", "others"))
    assert [line.split()[1] for line in found.out.splitlines()] == ["warning[NPC470]"]


@pytest.mark.parametrize(
    ("change", "why_not"),
    [
        (("of: ../2025", "of: ../2052"), "of 所指的计划不存在"),
        (("示例县人大常委会办公室\nof: ../2025", "样例县人大常委会"), "没有找到样例县人大常委会"),
    ],
)
def test_it_says_why_nothing_was_compared(
    npc: Npc, write: Write, change: tuple[str, str], why_not: str
) -> None:
    """The figures stand there all the same."""
    write("plans/review/review.yaml", REVIEW.replace(*change))
    found = npc("review", "counts", language="zh")

    assert why_not in found.out
    assert "常委会会议5次" in found.out


def test_one_review_is_named(npc: Npc, write: Write) -> None:
    """Of several, none is chosen; where there is none, that is said."""
    write("plans/other/review.yaml", REVIEW)
    several = npc("review", "counts", language="zh")
    none = npc("review", "counts", "plans/2025", language="zh")

    assert (several.code, none.code) == (2, 2)
    assert "plans/other" in several.err
    assert "没有总结" in none.err


def test_a_review_named_alone_finds_the_plan_of_its_folder(npc: Npc, write: Write) -> None:
    """Of a folder that lies anywhere, not only below `plans`."""
    write("office/2025/plan.yaml", PLAN)
    write("office/2025/台账.yaml", LEDGER)
    review = write("office/2025/总结.yaml", REVIEW)

    found = npc("review", "counts", review, "--to", "csv", language="zh")

    assert "常委会会议,常委会会议5次,5次,台账会议,一致," in found.out


def test_a_number_by_another_way_says_so(npc: Npc, write: Write) -> None:
    """Two of the three reports were heard and deliberated on by rows; what is supervised is no number of the ledger."""
    text = "全年收到代表建议96件，督办代表建议96件，听取和审议专项工作报告4个。"
    review = REVIEW.replace("全年处理各类收发文3200余件。", text)
    write("plans/review/review.yaml", review)
    write(
        "plans/2025/台账.yaml", f"{LEDGER}  - {{number: 闭会期间, count: 9, issued: 2025-08-15}}\n"
    )
    found = npc("review", "counts", "plans/review", "--to", "csv", language="zh").out

    assert "代表建议,代表建议96件,96件,台账代表建议是105件，这里是另一种计法,一致" in found
    assert "代表建议（督办）,代表建议96件,,,台账没有记" in found
    assert "4项,附件1，按行计，3行、4个报告,一致" in found


def test_units_stand_behind_numbers(npc: Npc) -> None:
    """As each language has them."""
    found = npc("review", "counts", "plans/review", "--to", "csv", language="en").out
    assert "常委会会议,常委会会议5次,5 meetings,meetings of the ledger,the same" in found


def test_a_review_of_no_year_says_why_nothing_is_shown(npc: Npc, write: Write) -> None:
    """It is not guessed which year it is of."""
    review = REVIEW.replace("2025年工作总结", "工作总结").replace("    year: 2025\n", "")
    write("plans/review/review.yaml", review.replace("    as-of: 2025-12-20\n", ""))
    assert "没有写明总结的是哪一年" in npc("review", "counts", "plans/review", language="zh").out
