"""What would be printed otherwise than in the original, told so that a clerk need not compare page by page."""

import time

from found_by_hand import HEAD, HEADS, LABEL, ROWS, SIGN, ByHand, arrangement
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.difference import Difference
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPlan
from npc.importer.selfcheck import differences
from npc.importer.writing import written
from npc.messages import Message
from plan_texts import plan_of


def told(found: FoundPlan) -> dict[str, Difference]:
    """Write a plan, read it, and give the differences by what is said of them."""
    text = "---\n".join(written(paper.mapping) for paper in found.papers)
    return {one.what.zh: one for one in differences(plan_of(text), found)}


def work_points(by: ByHand, *points: str, heading: str = "一、监督工作") -> FoundMapping:
    """Write a text with numbered points below one heading, and take it."""
    mapping = FoundMapping()
    mapping.put_known("kind", "work-points")
    mapping.put_known("year", 2025)
    mapping.put("title", whole(by.paragraph("示例县人大常委会2025年工作要点")))
    section = mapping.add("sections")
    by.labelled(section, "title", by.paragraph(heading), heading[: heading.index("、") + 1])
    for point in points:
        label = point[: max(point.find(sign) for sign in ("）", ".", "、")) + 1]
        by.labelled(section.add("points"), "text", by.paragraph(point), label)
    return mapping


def test_what_is_printed_as_it_stands_is_no_difference() -> None:
    """Numbers, counts and heads are npc's own, and the same; blanks do not matter."""
    by = ByHand()
    rows = [[cell.replace("✓", "√") for cell in row] for row in ROWS]
    rows[2][0] = "视察（1项）"
    rows[1][3], rows[1][4] = "财经工委、选联工委", "6 月"
    heads = [{"项目": "项目名称", "承办单位": "组织实施部门"}.get(head, head) for head in HEADS]
    mapping = arrangement(by, heads, rows)
    assert told(by.plan(arrangement=mapping)) == {}
    by = ByHand()
    mapping = work_points(by, "1. 听取 和审议报告。", "2. 开展视察。")
    assert told(by.plan(work_points=mapping)) == {}


def test_signs_heads_and_times_that_differ() -> None:
    """Each with its place, as it stands and as it would be printed."""
    by = ByHand()
    found = told(by.plan(arrangement=arrangement(by)))
    assert found["“✓”印作“√”"].times == 2
    assert found["“✓”印作“√”"].places[0].zh == "表1第2行第6列"
    assert found["加“、”"].original == "财经工委选联工委"
    assert found["加“、”"].printed == "财经工委、选联工委"
    assert found["“份”不印" if "“份”不印" in found else "句末的“份”不印"].original == "6月份"
    assert found["表头“承办单位”印作“组织实施部门”"].places[0].zh == "表1第1行第4列"
    assert found["表头“项目”印作“项目名称”"].printed == "项目名称"
    assert found["句末加“（1项）”"].original == "视察"
    assert len(found) == 6


def test_numbers_of_another_form_are_told_once() -> None:
    """How often, with the first of them."""
    by = ByHand()
    mapping = work_points(by, "（一）甲事。", "（二）乙事。", "（三）丙事。")
    found = told(by.plan(work_points=mapping))
    assert set(found) == {"编号“（一）”印作“1.”"}
    (one,) = found.values()
    assert (one.times, len(one.places)) == (3, 3)
    by = ByHand()
    found = told(by.plan(work_points=work_points(by, "1. 甲事。", "3. 乙事。", "4. 丙事。")))
    assert set(found) == {"编号的数不同"}
    assert found["编号的数不同"].times == 2
    assert (found["编号的数不同"].original, found["编号的数不同"].printed) == (
        "3.乙事。",
        "2.乙事。",
    )


def test_a_full_stop_that_is_added_is_told_with_how_often() -> None:
    """20处：句末加。"""
    by = ByHand()
    mapping = FoundMapping()
    mapping.put_known("kind", "monthly-plan")
    mapping.put_known("year", 2025)
    mapping.put("title", whole(by.paragraph("示例县人大常委会2025年主要工作月安排表")))
    _, *rows = by.table(
        ["时间", "内容", "承办部门"],
        *(
            [f"{month}月", f"1. 第{month}件甲事; 2. 第{month}件乙事", "办公室"]
            for month in range(1, 11)
        ),
    )
    for number, (month, content, owners) in enumerate(rows, 1):
        by.computed(LABEL, whole(month))
        half = content.text.index("2.")
        for start, end in ((0, half), (half, len(content.text))):
            task = mapping.within("months").add(str(number))
            by.computed(LABEL, Clipping(content, start, start + 3))
            stop = content.text.find(";", start, end)
            task.put("content", Clipping(content, start + 3, stop if stop > 0 else end))
            if stop > 0:
                by.computed(SIGN, Clipping(content, stop, stop + 1))
            task.put("owners", *([whole(owners)] if not start else []), text="办公室")
    by.computed(
        HEAD,
        *(
            whole(cell)
            for cell in by.plan().passages()
            if cell.text in {"时间", "内容", "承办部门"}
        ),
    )
    found = told(by.plan(monthly_plan=mapping))
    assert found["句末加“。”"].times == 10
    assert found["“;”印作“；”"].times == 10
    assert found["“;”印作“；”"].places[0].zh == "表1第2行第2列"
    assert set(found) == {"句末加“。”", "“;”印作“；”", "加“备注”栏"}


def test_order_and_words_that_npc_makes() -> None:
    """Rows that stand otherwise, columns that change places, what is only in print or only in the original."""
    by = ByHand()
    heads = [HEADS[at] for at in (0, 1, 2, 4, 3, 5)]
    rows = [[row[at] for at in (0, 1, 2, 4, 3, 5)] for row in ROWS]
    mapping = FoundMapping()
    mapping.put_known("kind", "arrangement")
    mapping.put_known("year", 2025)
    mapping.put("title", whole(by.paragraph("示例县人大常委会2025年监督工作安排表")))
    head, *made = by.table(heads, *rows)
    by.computed(HEAD, *map(whole, head))
    note = by.paragraph("注：本表由办公室汇总")
    by.computed(Message("remark", "说明"), whole(note))
    category = mapping.add("categories")
    category.put("name", Clipping(made[0][0], 0, 11))
    by.computed(LABEL, behind(made[0][0], 11))
    for _, number, title, when, owners, _tick in reversed(made):
        by.computed(LABEL, whole(number))
        item = category.add("items")
        item.put("title", whole(title))
        item.put("owners", whole(owners))
        item.put("when", whole(when))
    found = told(by.plan(arrangement=mapping))
    assert found["各栏的次序不同"].printed == "类别、序号、项目名称、组织实施部门、时间"
    assert found["有的行次序不同"].times == 2
    assert found["原件有，不印：说明"].original == "注：本表由办公室汇总"
    assert found["原件有，不印：说明"].places[0].zh.startswith("第")


def test_words_that_differ_are_told_with_what_stands_beside_them() -> None:
    """Not the whole paragraph; a difference over all of it is told as a whole."""
    by = ByHand()
    mapping = work_points(by, "1. 听取和审议县政府关于水污染防治工作情况的报告。")
    point = mapping.mappings("sections")[0].mappings("points")[0]
    value = point.values["text"]
    assert isinstance(value, FoundValue)
    point.values["text"] = value._replace(text=str(value.text).replace("情况", ""))
    found = told(by.plan(work_points=mapping))
    assert found["“情况”不印"].original == "…污染防治工作情况的报告。"
    assert found["“情况”不印"].printed == "…污染防治工作的报告。"


def test_words_that_are_printed_nowhere_are_told() -> None:
    by = ByHand()
    mapping = work_points(by, "1. 听取报告。")
    mapping.within("format").put("font", whole(by.paragraph("鹤翔")))
    text = written(work_points(ByHand(), "1. 听取报告。"))
    (found,) = differences(plan_of(text), by.plan(work_points=mapping))
    assert (found.what.zh, found.original, found.printed) == ("原件有，不印", "鹤翔", "")


def test_a_thousand_rows_are_compared_in_a_moment() -> None:
    """The work grows no faster than the table, also where every row differs."""
    by = ByHand()
    rows = [
        ["", f"（{n}）", f"听取第{n}号报告;", "财经工委 选联工委", "6月份", "✓"]
        for n in range(1, 1001)
    ]
    rows[0][0] = "听取和审议专项工作报告"
    found = by.plan(arrangement=arrangement(by, HEADS, rows))
    plan = plan_of(written(found.papers[0].mapping))
    started = time.process_time()
    all_found = differences(plan, found)
    assert time.process_time() - started < 5
    assert max(one.times for one in all_found) == 1000
    assert len(all_found) < 20
