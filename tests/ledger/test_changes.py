"""`npc ledger changes`: what was moved, changed, added and dropped, as a page that can be signed."""

import json
from collections.abc import Iterator

import pytest
from docx import Document
from jsonschema import Draft202012Validator

from ledger_of_a_year import LEDGER, PLAN
from support import ROOT, Npc, Write

CHANGES = """\
kind: ledger
sessions:
  - {kind: 主任会议, session: 第39次, date: 2025-05-15}
  - {kind: 主任会议, session: 第40次, date: 2025-07-15}
adjustments:
  - by: 主任会议第40次
    date: 2025-07-15
    changes:
      - {drop: 听取3, why: 并入市人大联动监督}
      - {change: 视察1, owners: 法制工委, meetings: 常委会会议, title: 视察重点项目, why: 职责调整}
  - by: 主任会议第39次
    date: 2025-05-15
    changes:
      - {move: 听取2, to: 8月, why: 县法院提请}
      - {add: 视察活动, title: 视察学校食堂, owners: 选联工委、有关工委, when: 9月, meetings: 主任会议, why: 代表联名建议}
  - date: 2025-08-20
    changes:
      - {move: 视察1, to: 10月, why: 待项目开工}
"""


@pytest.fixture(autouse=True)
def _year(write: Write) -> None:
    write("plan.yaml", PLAN)
    write("台账.yaml", CHANGES)


def rows(npc: Npc, *arguments: str) -> list[dict[str, str]]:
    """The changes as programs are given them."""
    result = npc("ledger", "changes", "--to", "json", *arguments, language="zh")
    assert (result.code, result.err) == (0, "")
    return [row["cells"] for each in json.loads(result.out)["blocks"] for row in each["rows"]]


def test_each_change_old_and_new(npc: Npc) -> None:
    """By the day of the decision, whatever the order in the file; what is not decided is last."""
    told = [
        tuple(row[key] for key in ("change", "reference", "before", "after", "decision"))
        for row in rows(npc)
    ]
    assert told == [
        ("改期", "听取2", "6月", "8月", "主任会议第39次"),
        (
            "新增",
            "视察2",
            "",
            "列入“视察活动”，9月，主任会议，选联工委、有关工委",
            "主任会议第39次",
        ),
        ("取消", "听取3", "7月", "取消", "主任会议第40次"),
        (
            *("更改", "视察1"),
            "标题：视察重点项目建设情况；承办部门：财经工委；会议：主任会议",
            "标题：视察重点项目；承办部门：法制工委；会议：常委会会议",
            "主任会议第40次",
        ),
        ("改期", "视察1", "9月", "10月", "待报主任会议"),
    ]


def test_who_is_to_be_told(npc: Npc) -> None:
    """Organs that report, departments before and after, each by its name in the list."""
    assert [row["told"] for row in rows(npc)] == [
        "县法院、法制工委",
        "选联工委、有关工委",
        "县检察院、法制工委",
        "财经工委、法制工委",
        "法制工委",
    ]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--by", "主任会议第39次"], ["听取2", "视察2"]),
        (["--by", "第四十次"], ["听取3", "视察1"]),
        (["--by", "待报"], ["视察1"]),
        (["--since", "2025-07-15"], ["听取3", "视察1", "视察1"]),
        (["--as-of", "2025-06-30"], ["听取2", "视察2"]),
        (["--department", "财经工委"], ["视察2", "视察1"]),
        (["--action", "视察"], ["视察2", "视察1", "视察1"]),
    ],
)
def test_which_are_wanted(npc: Npc, arguments: list[str], expected: list[str]) -> None:
    """Those of one decision, from a day on, known by a day, of a department before or after."""
    assert [row["reference"] for row in rows(npc, *arguments)] == expected


def test_a_decision_that_there_is_not(npc: Npc) -> None:
    """Those that there are are named."""
    result = npc("ledger", "changes", "--by", "主任会议第4次", language="zh")
    assert result.code == 2
    assert "主任会议第39次、主任会议第40次、待报" in result.err


def test_a_row_that_is_none_is_refused(npc: Npc, write: Write) -> None:
    """Nothing is laid before a meeting while it is not known what a change is about."""
    write("台账.yaml", CHANGES.replace("drop: 听取3", "drop: 听取9"))
    result = npc("ledger", "changes", language="zh")
    assert (result.code, result.out) == (1, "")
    assert "“听取9”" in result.err


def test_a_town_has_a_presidium(npc: Npc, write: Write) -> None:
    """Which decides there what 主任会议 does elsewhere."""
    write("plan.yaml", PLAN.replace("level: county", "level: township"))
    assert rows(npc, "--by", "待报")[0]["decision"] == "待报主席团会议"
    assert "提请主席团会议决定" in npc("ledger", "changes", "--by", "待报", language="zh").out


def page(npc: Npc, *arguments: str) -> Iterator[str]:
    """What the paragraphs of the Word file say."""
    npc("ledger", "changes", *arguments, "-o", "a.docx", language="zh")
    return (text for each in Document("a.docx").paragraphs if (text := each.text.strip()))


def test_the_page_of_one_decision(npc: Npc) -> None:
    """A title, who decided, the table, who is to be told, who signs and when."""
    write_office = ["--by", "第39次", "--as-of", "2025-05-20"]
    title, *paragraphs = page(npc, *write_office)
    assert title.replace("\n", "") == "关于调整示例县人大常委会2025年工作安排的说明"
    assert paragraphs == [
        "主任会议第39次（2025年5月15日）决定，对2025年工作安排作如下调整，共2项：改期1项，新增1项。",
        "以上调整应当告知：县法院；法制工委、选联工委、有关工委。",
        "示例县人大常委会办公室",
        "2025年5月20日",
    ]
    (table,) = Document("a.docx").tables
    heads = [cell.text for cell in table.rows[0].cells]
    assert heads == ["序号", "调整", "事项", "原计划", "调整为", "理由"]
    (section,) = Document("a.docx").sections
    assert (section.page_width or 0) < (section.page_height or 0)


def test_the_page_that_goes_to_a_meeting(npc: Npc) -> None:
    """What is not decided is asked for."""
    title, ask, told, *_ = page(npc, "--by", "待报")
    assert title.replace("\n", "") == "关于提请调整示例县人大常委会2025年工作安排的说明"
    assert ask == "根据工作实际，拟对2025年工作安排作如下调整，共1项，提请主任会议决定：改期1项。"
    assert told.startswith("以上调整决定后，应当告知：")


def test_the_page_of_the_year(npc: Npc) -> None:
    """A table for each decision, numbered."""
    _, sums, *paragraphs = page(npc)
    assert sums == (
        "2025年工作安排通过以后，共调整5项：改期2项，更改1项，新增1项，取消1项；其中1项待报主任会议。"
    )
    assert [each for each in paragraphs if each[1] == "、"] == [
        "一、主任会议第39次决定（2025年5月15日，2项）",
        "二、主任会议第40次决定（2025年7月15日，2项）",
        "三、待报主任会议（1项）",
    ]


def test_nothing_changed(npc: Npc, write: Write) -> None:
    """A page with nothing on it is no page to sign."""
    write("台账.yaml", LEDGER.partition("adjustments:")[0])
    assert "（无）" in npc("ledger", "changes", language="zh").out


@pytest.mark.parametrize("view", ["changes", "opinions", "suggestions"])
def test_programs_are_given_what_the_schema_says(npc: Npc, view: str) -> None:
    """Also of a plan whose ledger tells nothing."""
    schema = json.loads((ROOT / "schemas" / "schedule-1.schema.json").read_text(encoding="utf-8"))
    out = npc("ledger", view, "--to", "json").out
    Draft202012Validator(schema).validate(json.loads(out))


def test_without_a_day_the_page_is_dated_by_hand(npc: Npc) -> None:
    """The day on which it happens to be made is not that on which it is signed."""
    assert npc("ledger", "changes", "-o", "page.docx", language="zh").code == 0
    assert Document("page.docx").paragraphs[-1].text == "　　年　月　日"
