"""Counts of what has one number in a year, in two places (NPC435), and sums of parts (NPC439)."""

import pytest

from plan_texts import body, findings, items, tasks


def found(code: str, *parts: str) -> list[str]:
    """Return what one rule finds in a plan of 2025."""
    return [one.message.zh for one in findings("".join(parts)) if one.rule.code == code]


@pytest.mark.parametrize(
    ("said", "row", "expected"),
    [
        ("举办2期代表履职培训班。", "举办县人大代表履职培训班3期 | 全年", 1),
        ("举办代表履职培训班（2期）。", "举办3期代表履职培训班 | 全年", 1),
        ("举办代表履职培训班，分4期进行。", "举办代表履职培训班，分5期 | 全年", 1),
        ("对10件民生实事项目推进情况进行督办。", "督办8件民生实事项目推进情况 | 3—11月", 1),
        ("对4个政府组成部门开展工作评议。", "评议5个政府组成部门 | 10月", 1),
        ("确定重点督办建议10件。", "办理重点督办建议8件 | 全年", 1),
        ("举办两期代表履职培训班。", "举办代表履职培训班2期 | 全年", 0),
        ("举办2期代表履职培训班。", "举办乡镇人大干部培训班1期 | 全年", 0),
        ("举办2期代表履职培训班。", "举办第二期代表履职培训班 | 9月", 0),
        ("举办2期代表履职培训班。", "上半年举办1期代表履职培训班 | 5月", 0),
        ("对10件民生实事项目进行督办。", "从10件民生实事项目中选取3件民生实事项目督办 | 全年", 0),
        ("票决产生10件民生实事项目。", "征集30件民生实事项目 | 10月", 0),
        ("每年举办2期代表履职培训班。", "举办1期代表履职培训班 | 5月", 0),
        ("2024年举办3期代表履职培训班。", "举办1期代表履职培训班 | 5月", 0),
    ],
)
def test_one_number_is_told_alike_in_every_place(said: str, row: str, expected: int) -> None:
    """The same name is compared, whose it is left out; a part or about so many is not."""
    assert len(found("NPC435", body(said), items(row))) == expected


def test_a_row_has_no_more_months_than_classes() -> None:
    """Two classes may be in one month, one class is not in two."""
    for row, expected in (
        ("举办代表履职培训班2期 | 3月、5月、9月", 1),
        ("举办代表履职培训班4期 | 3月、9月", 0),
        ("分5期轮训市人大代表 | 3月、5月、7月、9月", 1),
        ("分4期轮训市人大代表 | 3月、5月、7月、9月", 0),
        ("视察水库二期工程 | 3月、5月、9月", 0),
        ("举办代表履职培训班2期 | 3—5月", 0),
        ("举办代表履职培训班 | 3月、5月", 0),
    ):
        assert len(found("NPC435", body("推动工作。"), items(row))) == expected


def test_tasks_are_compared_as_well() -> None:
    """The monthly plan tells the number again."""
    text = body("举办2期代表履职培训班。"), items("视察供水 | 8月")
    assert len(found("NPC435", *text, tasks("3 | 筹备代表履职培训班（3期）"))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("安排审议法规案5件，其中继续审议2件、初次审议4件。", 1),
        ("安排审议法规案5件，其中继续审议2件、初次审议2件。", 1),
        ("安排审议法规案5件，其中继续审议2件、初次审议3件。", 0),
        ("听取报告12项，其中财政类3项、民生类4项。", 0),
        ("听取报告12项，其中重点督办3项。", 0),
        ("安排监督项目6项，包括听取报告4项、执法检查1项、专题询问2项。", 1),
        ("定于8月11日至13日召开，会期两天。", 1),
        ("定于8月11日至13日召开，会期三天。", 0),
        ("定于8月11日至13日召开，11日报到，会期两天。", 0),
        ("定于8月11日至13日召开，会期两天半。", 0),
        ("定于8月30日至9月1日举办，为期2天。", 1),
        ("定于2月27日至3月1日举办，为期3天。", 0),
    ],
)
def test_numbers_of_one_text_go_together(text: str, expected: int) -> None:
    """Too many parts are wrong, too few only where they are all there is."""
    assert len(found("NPC439", body(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全年共安排重点工作任务4项。", 1),
        ("全年共安排重点工作任务3项。", 0),
        ("落实县委确定的重点工作任务4项。", 0),
        ("全年共安排重点工作任务28项。", 0),
        ("重点工作任务4项。", 0),
    ],
)
def test_a_count_of_all_rows_is_that_of_the_table(text: str, expected: int) -> None:
    """One that is far off is of another list."""
    rows = items("视察供水 | 8月", "调研养老服务 | 9月", "听取学前教育情况的报告 | 10月")
    assert len(found("NPC330", body(text), rows)) == expected


def test_a_category_that_is_named_in_part_is_counted() -> None:
    """继续审议2件 is of 继续审议的法规案; a list without a name is of nothing."""
    drafts = "---\nkind: arrangement\ncategories:\n" + "".join(
        f"  - name: {name}的法规案\n    items:\n"
        + "".join(
            f"      - {{title: 审议《{title}条例（草案）》, when: 5月}}\n" for title in titles
        )
        for name, titles in (("继续审议", ("湿地保护", "数字经济")), ("初次审议", ("信用",)))
    )
    text = "全年审议法规案3件，其中继续审议{}件、初次审议1件。"
    assert found("NPC330", body(text.format(2)), drafts) == []
    assert len(found("NPC330", body(text.format(3)), drafts)) == 1
    unnamed = (
        "---\nkind: arrangement\ncategories:\n  - items:\n      - {title: 视察供水, when: 5月}\n"
    )
    assert found("NPC330", body("确定重点督办建议10件。"), unnamed) == []


def test_more_sessions_than_the_list_has_are_remarked_on() -> None:
    """The list of days may be incomplete, so that it is no warning."""
    days = "、".join(
        f"{{kind: 常委会会议, date: 2025-{month:02}-20}}" for month in (2, 4, 6)
    ).replace("、", ", ")
    rows = items("听取供水情况的报告 | 4月").replace(
        "categories:", f"sessions: [{days}]\ncategories:"
    )
    for said, expected in (("召开常委会会议4次。", 1), ("召开常委会会议3次。", 0)):
        assert len(found("NPC348", body(said), rows)) == expected
