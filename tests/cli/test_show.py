"""`npc plan show`."""

import pytest

from support import ROOT, Npc, Write


def test_an_outline_with_counts(npc: Npc) -> None:
    """Sections, points, categories and months."""
    result = npc("plan", "show", ROOT / "plans" / "nanhai-2023", language="zh")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[:3] == [
        "佛山市南海区人大常委会2023年工作要点",
        "正文：5个部分，20个要点",
        "  一、坚持党对人大工作的全面领导，确保正确政治方向（3）",
    ]
    assert "    20. 强化区镇人大联动" in lines
    assert "附件1 南海区人大常委会2023年主要工作安排表" in lines
    assert "  9个类别，43项，其中未定时间3项" in lines
    assert "    听取和审议/听取专项工作报告（16项）" in lines
    assert "  12个月，39项" in lines


def test_a_part_alone_has_an_outline(npc: Npc, write: Write) -> None:
    """Parts may be missing."""
    write("plan.yaml", "kind: monthly-plan\nmonths: {7: [{content: 甲}], 9: []}\n")
    result = npc("plan", "show", "plan.yaml", language="zh")
    assert result.out.splitlines() == [
        "重点工作计划",
        "",
        "重点工作计划",
        "  2个月，1项",
        "    7月1项，9月0项",
    ]


def test_a_table_that_is_no_annex_is_outlined_too(npc: Npc, write: Write) -> None:
    """It is in the plan, and validate says that it is not printed."""
    text = "kind: work-points\nyear: 2025\nannexes: []\n---\nkind: arrangement\ncategories: [{name: 甲}]\n"
    write("plan.yaml", text)
    assert "2025年主要工作安排表" in npc("plan", "show", "plan.yaml").out


def test_every_paper_of_a_year_with_its_id(npc: Npc) -> None:
    """Categories within categories, topics of an agenda, sections of a text, and who annexes what."""
    lines = npc("plan", "show", ROOT / "plans" / "shilishi-2026", language="zh").out.splitlines()
    at = lines.index("附件1 示例市人大常委会2026年监督工作计划 [supervision]")
    assert lines[at + 1].startswith("  3个类别，11项，")
    assert lines[at + 1].endswith("，2026年1月20日公布")
    assert lines[at + 2 : at + 5] == [
        "    听取和审议专项工作报告（7项）",
        "      市人民政府的报告（6项）",
        "      监察、审判、检察机关的报告（1项）",
    ]
    agenda = lines.index("示例市九届人大常委会第四十五次会议议程 [agenda-45]")
    assert lines[agenda + 1] == "  第四十五次会议，2026年4月28日，2项，引自其他文件1项"
    assert lines[agenda + 2].endswith("… [environment]")
    text = lines.index("附件4 代表活动组织办法 [method]")
    assert lines[text + 1 : text + 4] == [
        "  2个部分，2个要点",
        "    一、活动方式（0）",
        "    二、活动保障（2）",
    ]
    assert lines[-2:] == [
        "  主送：各代表团，市人大各专门委员会",
        "  附件：代表活动组织办法 [method]",
    ]


def test_what_a_notice_issues_is_shown(npc: Npc, write: Write) -> None:
    """Beside the one that issues the work points, which stands first."""
    write(
        "plan.yaml",
        "kind: work-points\nyear: 2026\n---\n{kind: notice, title: 关于印发工作要点的通知}\n---\n"
        "{kind: notice, id: second, issues: a, title: 关于印发甲的通知}\n---\n"
        "{kind: text, id: a, title: 甲}\n",
    )
    out = npc("plan", "show", "plan.yaml").out
    assert out.startswith("2026年工作要点\nnotice: 关于印发工作要点的通知 [")
    assert out.endswith("关于印发甲的通知 [second]\n  notice\n  issues: 甲\n")


SENTENCES = """\
kind: arrangement
id: supervision
year: 2026
paper: 监督工作计划
title: 2026年监督工作计划
form: sentences
categories:
  - name: 监督
    items:
      - {id: debt, text: 听取和审议市政府关于政府债务管理情况的报告（6月，财经委）。, focus: 隐性债务}
      - text: 检查《安全生产法》实施情况。5—6月组织检查，拟提请8月常委会会议审议。由社会委牵头、财经委配合。
---
kind: arrangement
id: decisions
paper: 重大事项计划
title: 2026年重大事项计划
categories:
  - items: [{same: debt}, {title: 视察公园建设情况, owners: 城环委, when: 5月}]
"""


def test_every_item_with_what_is_known_of_it(npc: Npc, write: Write) -> None:
    """What the sentence does not say is marked: keys, and what only its act tells."""
    write("plan.yaml", SENTENCES)
    result = npc("plan", "show", "--items", "plan.yaml", language="zh")
    assert result.code == 0
    assert result.out.splitlines() == [
        "2026年监督工作计划（2项）",
        "  1. 听取和审议市政府关于政府债务管理情况的报告",
        "     时间：6月；会议：常委会会议（推定）；报告机关：市政府；承办部门：财经委；重点：隐性债务（另写）",
        "  2. 检查《安全生产法》实施情况",
        "     时间：8月；调研时间：5—6月；会议：常委会会议；承办部门：社会委；配合部门：财经委",
        "",
        "2026年重大事项计划（2项）",
        "  1. 听取和审议市政府关于政府债务管理情况的报告",
        "     同“debt”；时间：6月；会议：常委会会议；报告机关：市政府；承办部门：财经委；重点：隐性债务",
        "  2. 视察公园建设情况",
        "     时间：5月；承办部门：城环委",
        "",
    ]


def test_items_as_a_table(npc: Npc, write: Write) -> None:
    """A column that no item fills is left out; the last says by what each is known."""
    write("plan.yaml", SENTENCES)
    table = npc("plan", "show", "--items", "plan.yaml", "--to", "md", language="zh").out
    assert (
        "| 事项 | 方式 | 时间 | 调研时间 | 会议 | 报告机关 | 承办部门 | 配合部门 | 重点 | 依据 |"
        in table
    )
    assert "| 句子；另写：重点；推定：会议 |" in table
    assert "完成时限" not in table
    english = npc("plan", "show", "--items", "plan.yaml", "--to", "csv", language="en").out
    assert "sentence; typed: focus; concluded: meeting" in english.lower()


REVIEW = """\
kind: review
organ: 示例县人大常委会办公室
title: 2025年上半年工作总结和下半年工作计划
status: {status}
headings: {headings}
parts:
  - title: 上半年工作总结
    year: 2025
    as-of: 2025-06-30
    sections:
      - title-lines: [坚持党的领导, 把牢政治方向]
        text: 加强学习。
        subsections:
          - title: 服务保障会议
            points: [{{lead: 保障会议, text: 保障各次会议。}}]
      - {{title: 办好建议, text: 督促办理。}}
  - sections: [{{title: 做好会务, text: 抓好会务。}}]
"""


def outline(npc: Npc, write: Write, language: str, **said: str) -> list[str]:
    """Return the outline of a review that says its status and how its headings stand."""
    write("review.yaml", REVIEW.format(**said))
    return npc("plan", "show", "review.yaml", language=language).out.splitlines()


def test_a_review_is_outlined_part_by_part(npc: Npc, write: Write) -> None:
    """Each with its year and the day to which it counts; how many points is said where there are any."""
    assert outline(npc, write, "zh", status="final", headings="block")[3:] == [
        "  2个部分，定稿",
        "    上半年工作总结（2025年，截至2025年6月30日；2个标题，1个要点）",
        "      一、坚持党的领导 把牢政治方向（1）",
        "        （一）服务保障会议（1）",
        "          1. 保障会议",
        "      二、办好建议",
        "    第二部分（1个标题）",
        "      一、做好会务",
    ]
    assert outline(npc, write, "en", status="draft", headings="run-in")[3:7] == [
        "  2 parts, draft",
        "    上半年工作总结 (2025, as of 2025-06-30; 2 headings, 1 point)",
        "      section 1: 坚持党的领导 把牢政治方向 (1)",
        "        section 1.1: 服务保障会议 (1)",
    ]


def test_a_review_of_one_text_has_no_parts(npc: Npc) -> None:
    """Such as that of a term of office, which is of no year."""
    path = ROOT / "tests" / "plans" / "unlike" / "term-review.yaml"
    lines = npc("plan", "show", path, language="zh").out.splitlines()
    assert lines[3:5] == ["  4个标题", "    一、始终坚持党的全面领导"]
    assert "| § 1 | 始终坚持党的全面领导 | 0 |" in npc("plan", "show", path, "--to", "md").out


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("year: 2025, as-of: 2025-06-30", "  2025年，截至2025年6月30日"),
        ("closing: 请予审议。", "  1个部分"),
        ("title: 上半年工作总结", "    上半年工作总结"),
    ],
)
def test_a_part_without_headings_is_not_said_to_have_none(
    npc: Npc, write: Write, keys: str, shown: str
) -> None:
    write("review.yaml", f"kind: review\ntitle: 工作总结\nparts: [{{{keys}}}]\n")
    assert npc("plan", "show", "review.yaml", language="zh").out.splitlines()[-1] == shown


def test_nothing_stands_before_headings_without_numbers(npc: Npc, write: Write) -> None:
    for language in ("zh", "en"):
        lines = outline(npc, write, language, status="final", headings="none")
        assert lines[-1] == "      做好会务"
        assert lines[6].startswith("        服务保障会议")


def test_a_review_is_a_table_in_other_forms(npc: Npc, write: Write) -> None:
    write("review.yaml", REVIEW.format(status="draft", headings="none"))
    table = npc("plan", "show", "review.yaml", "--to", "md", language="zh").out
    assert "\n2个部分，草稿\n" in table
    assert "| 第一部分 | 上半年工作总结（2025年，截至2025年6月30日） | 1 |" in table
    assert "|  | 坚持党的领导 把牢政治方向 | 1 |" in table
    assert npc("plan", "show", "review.yaml", "--to", "json").code == 0


def test_the_status_of_every_paper_is_shown(npc: Npc, write: Write) -> None:
    """Of the notice, of the body text without numbers in front of its headings, and of an annex."""
    write(
        "plan.yaml",
        "kind: work-points\nyear: 2026\nstatus: draft\nheadings: none\n"
        "sections: [{title: 依法履职, text: 加强监督。}]\n---\n"
        "{kind: notice, title: 关于印发工作要点的通知, status: final}\n---\n"
        "kind: arrangement\nstatus: draft\ncategories: [{name: 甲}]\n",
    )
    lines = npc("plan", "show", "plan.yaml", language="zh").out.splitlines()
    assert lines[1:] == [
        "通知：关于印发工作要点的通知（定稿）",
        "正文：1个部分，0个要点，草稿",
        "  依法履职（0）",
        "",
        "附件1 2026年主要工作安排表",
        "  1个类别，0项，其中未定时间0项，草稿",
        "    甲（0项）",
    ]
