"""Papers named by what their kinds are called in Chinese, and columns by the Chinese names of keys."""

import pytest

from plan_texts import findings, plan_of
from support import Npc, Write

TABLES = (
    "---\n种类: 安排表\n栏目: {columns}\n类别:\n  - 类别: 监督\n    项目:\n"
    "      - {{项目名称: 视察供水工作, 组织实施部门: 办公室, 时间: 7月, 备注: 一次}}\n"
    "---\n种类: 月度计划\n月份: {{7月: [{{内容: 视察供水工作, 承办部门: 办公室}}]}}\n"
)
BODY = "种类: 工作要点\n年度: 2026\n机关: 青禾县人大常委会\n附件: {annexes}\n部分: [{{标题: 监督, 正文: 视察供水工作。}}]\n"


def plan_text(*, annexes: str = "[安排表]", columns: str = "[时间]", more: str = "") -> str:
    return BODY.format(annexes=annexes) + TABLES.format(columns=columns) + more


@pytest.mark.parametrize(
    ("annexes", "kinds"),
    [
        ("[月度计划, 安排表]", ["monthly-plan", "arrangement"]),
        ("[arrangement, 重点工作计划]", ["arrangement", "monthly-plan"]),
    ],
)
def test_annexes_are_named_by_their_kinds(annexes: str, kinds: list[str]) -> None:
    """As by the id that a paper of the kind has where it writes none."""
    plan = plan_of(plan_text(annexes=annexes))
    assert [annex.kind for annex in plan.annexes] == kinds
    assert "NPC305" not in {one.rule.code for one in findings(plan_text(annexes=annexes))}


def test_an_id_goes_before_the_name_of_a_kind() -> None:
    """A text that calls itself 安排表 is what is named so."""
    text = plan_text(more="---\n种类: 文字附件\n编号: 安排表\n标题: 说明\n正文: 略。\n")
    (annex,) = plan_of(text).annexes
    assert annex.kind == "text"


def test_a_kind_of_which_no_paper_has_the_usual_id_names_none() -> None:
    """It is told as any other name that means nothing, with what is near it."""
    for name, hint in (
        ("会议议程", "请补上这个文档，或从名单中删去"),
        ("月度计化", "是否应为“月度计划”"),
    ):
        text = plan_text(annexes=f"[安排表, 月度计划, {name}]")
        (found,) = (one for one in findings(text) if one.rule.code == "NPC305")
        assert name in found.message.zh
        assert found.hint
        assert found.hint.in_language("zh") == hint


def test_a_notice_issues_what_is_named_by_its_kind() -> None:
    """And is called after it."""
    plan = plan_of(plan_text(more="---\n种类: 通知\n印发文件: 安排表\n"))
    (notice,) = plan.notices
    issued = plan.issued_by(notice)
    assert issued is plan.arrangement
    assert issued
    assert issued.title in notice.title


def test_columns_are_named_by_keys_in_chinese() -> None:
    """标题 and 名称 are keys of a row as 项目名称 is; what is none is told with the Chinese heads."""
    assert not [
        one
        for one in findings(plan_text(columns="[标题, 组织实施部门, 时间]"))
        if one.rule.code == "NPC434"
    ]
    (found,) = (
        one for one in findings(plan_text(columns="[项目名称, 绩效]")) if one.rule.code == "NPC434"
    )
    assert found.hint
    assert found.hint.in_language("zh").startswith("可写：类别、序号、项目名称、重点")


def test_one_paper_is_printed_by_its_chinese_name(npc: Npc, write: Write) -> None:
    """As `--part arrangement`."""
    path = write("plans/2026.yaml", plan_text())
    by_name = npc("plan", "render", "--to", "md", "-o", "-", "--part", "安排表", path)
    assert by_name.code == 0
    assert (
        by_name.out
        == npc("plan", "render", "--to", "md", "-o", "-", "--part", "arrangement", path).out
    )
