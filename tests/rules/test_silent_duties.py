"""Matters of which a whole plan says nothing, the draft budget of counties, and what towns are asked."""

import pytest

from plan_texts import check_below, row
from support import Write

OTHERS = "".join(row(f"听取县政府关于第{number}件事的报告") for number in range(20))


def told(
    write: Write, rows: str, *, level: str = "county", year: int = 2026, body: str = ""
) -> dict[str, str]:
    """Return what is said of a plan's statutory matters, with its severity, by the code."""
    write("plan/work-points.yaml", f"kind: work-points\nyear: {year}\nlevel: {level}\n{body}")
    table = f"kind: arrangement\ncategories:\n  - name: 甲\n    items:\n{rows}"
    folder = write("plan/arrangement.yaml", table).parent
    found = check_below(folder).diagnostics
    return {one.rule.code: f"{one.severity}: {one.message.zh}" for one in found}


def test_what_a_whole_plan_does_not_speak_of_is_one_remark(write: Write) -> None:
    """Each with its article; a draft with few rows is not asked."""
    said = told(write, OTHERS)["NPC474"]
    assert said.startswith("info: 计划没有提到：执法检查（监督法第三十一条）")
    for matter in (
        "执法检查（监督法第三十一条）",
        "人民检察院的专项工作报告",
        "审议意见研究处理情况",
    ):
        assert matter in said
    assert "五年规划纲要编制" not in said  # that is asked in the last year of a plan
    assert "换届" not in said
    assert "NPC474" not in told(write, row("听取县政府关于一件事的报告"))


@pytest.mark.parametrize(
    ("title", "silent"),
    [
        ("检查《安全生产法》实施情况", "执法检查"),
        ("听取县法院关于执行工作情况的报告", "人民检察院"),
        ("开展检察建议落实情况调研", "人民检察院"),
        ("听取审议意见研究处理情况的报告", "审议意见"),
    ],
)
def test_what_speaks_of_them_however_it_is_written(write: Write, title: str, silent: str) -> None:
    assert silent not in told(write, OTHERS + row(title)).get("NPC474", "")


def test_a_sentence_speaks_of_them_as_well(write: Write) -> None:
    body = "sections:\n  - title: 甲\n    points:\n      - lead: 乙\n        text: 组织开展一项执法检查，听取两院工作报告。\n"
    said = told(write, OTHERS, body=body)["NPC474"]
    assert "执法检查" not in said
    assert "人民检察院" not in said


def test_a_sentence_is_no_row_of_what_the_session_has(write: Write) -> None:
    """The draft budget is to come before the standing committee: the place where it is spoken of is shown."""
    body = "sections:\n  - title: 甲\n    points:\n      - lead: 乙\n        text: 对2027年预算草案初步方案进行初步审查。\n"
    write("plan/work-points.yaml", f"kind: work-points\nyear: 2026\nlevel: county\n{body}")
    table = f"kind: arrangement\ncategories:\n  - name: 甲\n    items:\n{OTHERS}"
    folder = write("plan/arrangement.yaml", table).parent
    found = [one for one in check_below(folder).diagnostics if one.rule.code == "NPC474"]
    assert found[0].message.zh.startswith("正文提到“预算草案初步方案的初步审查”，但安排表没有列项")
    assert found[0].related
    assert "预算草案" not in found[1].message.zh


def test_elections_are_asked_of_a_plan_that_speaks_of_them(write: Write) -> None:
    body = "preamble: 依法做好县乡人大换届选举工作。\n"
    assert "选举委员会" in told(write, OTHERS, body=body)["NPC474"]
    assert "选举委员会" not in told(write, OTHERS, body=body, year=2025)["NPC474"]
    named = OTHERS + row("任命县选举委员会组成人员")
    assert "选举委员会" not in told(write, named, body=body)["NPC474"]


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ("常委会会议", None),
        (
            "主任会议",
            "warning: “预算草案初步方案的初步审查”应当列入常委会会议（预算法第二十二条第四款",
        ),
    ],
)
def test_the_draft_budget_of_a_county_is_the_standing_committee_s(
    write: Write, meetings: str, expected: str | None
) -> None:
    """A working body does not review it by itself; that of a city may."""
    rows = row("对2027年县本级预算草案进行初步审查", when="12月", meetings=meetings) + row("审议甲")
    said = told(write, rows).get("NPC362")
    assert said is None if expected is None else said and said.startswith(expected)
    assert "NPC362" not in told(write, rows, level="city")


@pytest.mark.parametrize(
    ("title", "when", "is_wrong"),
    [
        ("对2027年县本级预算草案初步方案及2026年预算执行情况进行初步审查", "12月", False),
        ("对2026年县本级预算草案初步方案及2025年预算执行情况进行初步审查", "1月", False),
        ("对2026年县本级预算草案初步方案及2025年预算执行情况进行初步审查", "12月", True),
        ("初步审查2027年县级预算草案", "1月", True),
        ("初步审查县级预算草案", "12月", False),
        ("初步审查2026年县级预算草案", "全年", False),
    ],
)
def test_the_year_of_the_draft_budget(
    write: Write, title: str, when: str, *, is_wrong: bool
) -> None:
    assert ("NPC375" in told(write, row(title, when=when))) == is_wrong


TOWN = "".join(
    row(title, when=when, meetings=meetings)
    for title, when, meetings in (
        ("召开镇人大第九次会议，听取和审议镇政府工作报告，审查和批准2026年预算", "1月", "人代会"),
        ("听取和审议镇人大主席团工作报告", "1月", "人代会"),
        ("召开镇人大第十次会议，审查和批准2025年决算", "8月", "人代会"),
        ("视察道路交通情况", "3月", "主席团会议"),
        ("听取镇政府关于上半年预算执行情况的报告", "7月", "主席团会议"),
        ("督办代表建议办理", "6月", "主席团会议"),
        ("组织代表述职", "11月", "主席团会议"),
        ("组织代表学习", "4月", "主席团会议"),
        ("走访选民", "5月", "主席团会议"),
        ("召开代表小组会议", "10月", "主席团会议"),
    )
)


def test_a_town_that_does_what_the_law_wants_is_told_nothing(write: Write) -> None:
    said = told(write, TOWN, level="township")
    assert not said.keys() & {"NPC360", "NPC361", "NPC362", "NPC363", "NPC366", "NPC474"}


@pytest.mark.parametrize(
    ("old", "new", "code", "expected"),
    [
        ("审查和批准2025年决算", "讨论交通工作", "NPC474", "info: 计划没有提到：上年度本级决算"),
        ("审查和批准2026年预算", "审议交通工作", "NPC474", "info: 计划没有提到：本级预算"),
        ("督办代表建议办理", "组织代表座谈", "NPC474", "info: 计划没有提到：代表建议"),
        (
            "第十次会议，审查和批准2025年决算, owners: 财经工委, when: 8月",
            "第九次会议，审查和批准2025年决算, owners: 财经工委, when: 1月",
            "NPC474",
            "info: 只安排了一次乡镇人民代表大会会议，一般每年举行两次（地方组织法第十四条第一款）",
        ),
        (
            "审查和批准2025年决算, owners: 财经工委, when: 8月, meetings: 人代会",
            "审查和批准2025年决算, owners: 财经工委, when: 8月, meetings: 主席团会议",
            "NPC362",
            "warning: “上年度本级决算”应当列入人代会（预算法第二十一条第三款",
        ),
        ("审查和批准2025年决算", "审查和批准2024年决算", "NPC375", "warning"),
    ],
)
def test_a_town_that_does_otherwise(
    write: Write, old: str, new: str, code: str, expected: str
) -> None:
    changed = TOWN.replace(old, new)
    assert changed != TOWN
    assert told(write, changed, level="township")[code].startswith(expected)


def test_other_laws_are_asked_where_a_place_says_so(write: Write) -> None:
    """By name alone: words and article are those of the law."""
    assert "乡村振兴" not in told(write, OTHERS)["NPC474"]
    write(
        "npc.yaml", "knowledge:\n  duties:\n    - {id: 乡村振兴, missing: info, manner: together}\n"
    )
    assert "乡村振兴促进工作情况（乡村振兴促进法第七十条）" in told(write, OTHERS)["NPC474"]
    answered = OTHERS + row("听取县政府关于推进乡村全面振兴工作情况的报告")
    assert "乡村振兴" not in told(write, answered)["NPC474"]


def test_one_fault_of_a_matter_with_several_rows_is_told_once(write: Write) -> None:
    """At the last of them, with the others beside it."""
    rows = row("听取代表建议办理情况的报告", when="7月", meetings="主任会议") + row(
        "听取代表建议办理情况的报告（全年）", when="12月", meetings="主任会议"
    )
    write("plan/work-points.yaml", "kind: work-points\nyear: 2026\nlevel: county\n")
    table = f"kind: arrangement\ncategories:\n  - name: 甲\n    items:\n{rows}{row('审议甲')}"
    folder = write("plan/arrangement.yaml", table).parent
    (one,) = (each for each in check_below(folder).diagnostics if each.rule.code == "NPC362")
    assert len(one.related) == 1
