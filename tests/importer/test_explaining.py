"""导入说明.md and the report of units: what became of every word of an original."""

import json
import re

from found_by_hand import LABEL, ByHand, arrangement
from npc.importer.clippings import behind, whole
from npc.importer.difference import Difference
from npc.importer.explaining import explanation
from npc.importer.found_plan import FoundPlan
from npc.importer.unit_report import unit_report
from npc.messages import Message
from npc.originals import places

ONLY = Message("the original has “财经工委 选联工委” only", "原文只写“财经工委 选联工委”")
LEADER = Message("column “分管领导”", "原表“分管领导”栏")
FULL_STOP = Difference(
    Message("“。” is put at the end", "句末加“。”"), "…工作", "…工作。", (places.paragraph(3),), 20
)


def found() -> FoundPlan:
    """Import a table with a doubt and words that have no place."""
    by = ByHand()
    mapping = arrangement(by)
    item = mapping.mappings("categories")[0].mappings("items")[1]
    item.check("owners", ONLY, places.cell(places.table(1), 3, 4))
    item.keep(whole(by.paragraph("某副主任 | <b>*")), LEADER)
    by.accounting.remark(Message("tracked changes are accepted", "修订已按接受处理"))
    return by.plan(arrangement=mapping)


def part(text: str, title: str) -> str:
    """Return one part of a report."""
    return text.split(f"## {title}")[1].split("\n## ", maxsplit=1)[0]


def test_the_report_tells_what_a_person_must_look_at() -> None:
    """Each check and todo with its file, its row, its place in the original and its words."""
    contents = {"arrangement.yaml": Message("2 categories, 3 items", "2个类别，3项")}
    text = explanation(found(), [FULL_STOP], "zh", contents)
    assert text.startswith("# 导入说明\n")
    assert "| arrangement.yaml | 安排表 | 2个类别，3项 | 2025年安排表.docx |" in text
    assert (
        "| arrangement.yaml | 听取县政府关于民生实事的报告 | 组织实施部门 | 表1第3行第4列 | 原文只写“财经工委 选联工委” |"
    ) in part(text, "1. 待核（1处）")
    assert "原表“分管领导”栏 | 某副主任 \\| \\<b\\>\\* |" in part(text, "2. 未归类（1处）")
    assert "| 句末加“。” | 20 | …工作 | …工作。 | 第3段…… |" in part(
        text, "4. 打印出来与原件不同处（1种）"
    )
    assert "- 修订已按接受处理\n" in part(text, "5. 说明")


def test_what_is_said_alike_of_several_rows_is_one_line() -> None:
    """One cell names the owners of three: one decision; the heading counts the marks."""
    by = ByHand()
    mapping = arrangement(by)
    items = [
        item for category in mapping.mappings("categories") for item in category.mappings("items")
    ]
    for item in items:
        item.check("owners", ONLY, places.cell(places.table(1), 3, 4))
    checks = part(explanation(by.plan(arrangement=mapping), []), "1. 待核（3处）")
    assert checks.count("arrangement.yaml") == 1
    assert "| 听取县政府关于水污染防治的报告等3项 | 组织实施部门 |" in checks


def test_what_npc_makes_is_summed_up() -> None:
    """A line for each kind, with its texts where they are few: no list of three hundred numbers."""
    by = ByHand()
    mapping = arrangement(by)
    by.computed(LABEL, *(whole(by.paragraph(f"{number}")) for number in range(4, 301)))
    computed = part(explanation(by.plan(arrangement=mapping), []), "3. 由程序生成而没有录入")
    assert "| 编号 | 300 | “1”“2”“4”…… |" in computed
    assert "| 项数 | 1 | “（2项）” |" in computed
    assert "| 打勾 | 2 | “✓” |" in computed
    assert len(computed) < 600


def test_an_import_without_doubts_says_so() -> None:
    """Each part stands there, and says that there is nothing."""
    by = ByHand()
    text = explanation(by.plan(arrangement=arrangement(by)), [])
    for title, nothing in (
        ("1. 待核（0处）", "没有需要核对的"),
        ("2. 未归类（0处）", "原件的文字都已归类"),
        ("4. 打印出来与原件不同处（0种）", "打印出来与原件相同"),
        ("5. 说明", "- 无"),
    ):
        assert nothing in part(text, title)


def test_the_report_in_english_has_chinese_of_the_original_only() -> None:
    """All else is English."""
    text = explanation(found(), [FULL_STOP], "en")
    assert "## 1. To be confirmed (1)" in text
    assert "| arrangement.yaml | arrangement |" in text
    quoted = {
        "某副主任",
        "分管领导",
        "财经工委",
        "选联工委",
        "听取县政府关于民生实事的报告",
        "工作",
    }
    made = "（2项）类别序号项目承办单位时间常委会会议年安排表"
    for word in re.findall("[\u4e00-\u9fff]+", text):
        assert word in quoted or word in made, word


def test_tables_are_tables_whatever_the_original_says() -> None:
    """Every line of a table has as many cells as its head."""
    lines = explanation(found(), [FULL_STOP]).splitlines()
    width = 0
    for line in lines:
        cells = len(re.findall(r"(?<!\\)\|", line))
        assert cells in (0, width) or not width
        width = cells
    assert max(map(len, lines)) < 300


def test_the_report_for_programs_has_every_unit_once() -> None:
    """With its place, where it went and why, in the order of the original."""
    plan = found()
    report = json.loads(unit_report(plan, [FULL_STOP]))
    assert report["version"] == 1
    assert [unit["text"] for unit in report["units"]] == [
        text
        for passage in plan.passages()
        for text in (
            ("听取和审议专项工作报告", "（2项）") if "（2项）" in passage.text else (passage.text,)
        )
    ]
    by_text = {unit["text"]: unit for unit in report["units"]}
    assert by_text["财经工委 选联工委"] == {
        "file": "2025年安排表.docx",
        "place": {"en": "table 1, row 3, column 4", "zh": "表1第3行第4列"},
        "text": "财经工委 选联工委",
        "went": "value",
        "to": {"file": "arrangement.yaml", "path": "categories/0/items/1/owners"},
        "why": None,
    }
    assert by_text["✓"]["went"] == "computed"
    assert by_text["✓"]["to"] is None
    assert by_text["某副主任 | <b>*"]["went"] == "todo"
    assert by_text["某副主任 | <b>*"]["to"]["path"] == "categories/0/items/1"
    assert report["checks"][0]["key"] == "owners"
    assert report["differences"][0]["count"] == 20
    assert report["remarks"] == [{"en": "tracked changes are accepted", "zh": "修订已按接受处理"}]


def test_what_went_nowhere_is_told() -> None:
    """It would be a fault of npc, and must not look like nothing."""
    by = ByHand()
    mapping = arrangement(by)
    passage = by.paragraph("甲乙丙丁")
    by.computed(LABEL, behind(passage, 2))
    report = json.loads(unit_report(by.plan(arrangement=mapping), []))
    assert [unit["text"] for unit in report["units"] if unit["went"] == "nowhere"] == ["甲乙"]


def test_a_plan_that_cannot_be_printed_yet_is_not_said_to_be_the_same() -> None:
    """Nothing was compared, which is not that nothing differs."""
    plan = found()
    assert "没有比较" in part(explanation(plan, None), "4. 打印出来与原件不同处（没有比较）")
    assert json.loads(unit_report(plan, None))["differences"] is None


def test_a_mark_on_a_whole_paper_says_so() -> None:
    """A paper whose title npc makes itself has no name; a cell with nothing would point nowhere."""
    by = ByHand()
    mapping = arrangement(by)
    mapping.check("categories", ONLY)
    text = explanation(by.plan(arrangement=mapping), [])
    assert "| arrangement.yaml | 整份文件 | 类别 |" in part(text, "1. 待核（1处）")
