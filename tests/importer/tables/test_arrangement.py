"""Arrangements of tables, as offices make them."""

from npc.importer.accounting import Accounting
from npc.importer.segmenting import segments_of
from npc.importer.tables.arrangement import arrangement
from read_originals import pasted
from tables_by_hand import checks, data, left, segment

HEADS = "类别|序号|项目名称|组织实施部门|时间|常委会会议|主任会议"


def test_tables_over_pages_are_one() -> None:
    """The label of a category may stand on its second page; heads are repeated, and mistyped on some pages."""
    found = segment(
        f"""{HEADS}
讨论决定重大事项(2项)|1|关于总体规划的决议|城建环资工委|3月|✓|
^|2|调整报告|财经工委||✓|
|1|环境状况报告|城建环资\\工委|3月|✓|
^|2|心理健康报告|教科文卫工委\\选联工委|5月|✓|""",
        f"""{HEADS.replace("会会", "会")}
听取报告（4项）|3|建议办理|选联工委|6月||✓
^|4|民生实事|办公室及选联工委|6月|✓|✓""",
        f"""{HEADS}
计划（1项）|1|上半年|财经工委|7月|√|√""",
    )
    accounting = Accounting()
    paper = arrangement(found, accounting)
    both = ["常委会会议", "主任会议"]
    assert data(paper) == {
        "kind": "arrangement",
        "year": 2025,
        "organ": "示例县人大常委会",
        "title": "示例县人大常委会2025年主要工作安排表",
        "meetings": both,
        "categories": [
            {
                "name": "讨论决定重大事项",
                "items": [
                    _item("关于总体规划的决议", "城建环资工委", "3月", "常委会会议"),
                    _item("调整报告", "财经工委", None, "常委会会议"),
                ],
            },
            {
                "name": "听取报告",
                "items": [
                    _item("环境状况报告", "城建环资工委", "3月", "常委会会议"),
                    _item("心理健康报告", "教科文卫工委、选联工委", "5月", "常委会会议"),
                    _item("建议办理", "选联工委", "6月", "主任会议"),
                    _item("民生实事", "办公室及选联工委", "6月", both),
                ],
            },
            {"name": "计划", "items": [_item("上半年", "财经工委", "7月", both)]},
        ],
    }
    assert not left(found, accounting, paper)
    assert not list(checks(paper))
    assert [remark.zh for remark in accounting.remarks] == [
        "有一栏的表头多数页写作“常委会会议”，也有写作“常委会议”的，都当作“常委会会议”"
    ]


def _item(title: str, owners: str, when: str | None, meetings: object) -> dict[str, object]:
    return {"title": title, "owners": owners, "when": when, "meetings": meetings}


def test_what_leads_to_a_table_is_its_preamble_though_it_ends_in_a_colon() -> None:
    """A line for the name of a leader is none."""
    found = pasted(
        "示例县人大常委会2025年主要工作安排表\n\n经主任会议研究决定，全年工作安排如下：\n\n牵头领导：\n\n"
        "序号\t项目名称\t时间\t组织实施部门\n1\t检查水法实施情况\t3月\t农工委\n2\t听取决算报告\t7月\t财经工委\n"
    )
    (own,) = segments_of(found, Accounting())
    paper = arrangement(own, Accounting())
    assert paper.text("preamble") == "经主任会议研究决定，全年工作安排如下："
