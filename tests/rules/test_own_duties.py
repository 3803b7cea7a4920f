"""Matters that a place adds to those of the law, in npc.yaml, in the same form."""

import pytest

from plan_texts import check_below, row
from support import Write

OWN = """knowledge:
  duties:
    - id: 民生实事
      names: [民生实事项目, 实事]
      words: 民生实事 实施情况|办理情况
      meeting: 常委会会议
      source: {law: 青山县人大常委会监督工作办法, article: 第九条, quote: 每年听取民生实事项目实施情况的报告}
"""
EXEMPT = "duties: {实事: {exempt: 票决项目从明年起实施}}\n"


def said(write: Write, own: str, rows: str, more: str = "", level: str = "county") -> list[str]:
    """Return what is said of the place's own matter, with its severity."""
    write("npc.yaml", own)
    write("plans/2026/work-points.yaml", f"kind: work-points\nyear: 2026\nlevel: {level}\n")
    folder = write(
        "plans/2026/arrangement.yaml",
        f"kind: arrangement\ncategories:\n  - name: 甲\n    items:\n{rows}{more}",
    ).parents[2]
    found = check_below(folder).diagnostics
    return [f"{one.severity}: {one.message.zh}" for one in found if "实事" in one.message.zh]


def test_a_place_s_own_matter_is_missed_with_its_ground(write: Write) -> None:
    told = "info: 没有安排“民生实事”（青山县人大常委会监督工作办法第九条）"
    assert said(write, OWN, row("审议甲")) == [told]
    assert said(write, OWN.replace("- id", "- missing: warning\n      id"), row("审议甲")) == [
        told.replace("info", "warning")
    ]


@pytest.mark.parametrize(
    ("rows", "more"),
    [
        (row("听取县政府关于民生实事项目实施情况的报告"), ""),
        (row("听取县政府关于票决项目进展情况的报告, duty: 民生实事"), ""),
        (row("听取县政府关于票决项目进展情况的报告, duty: 民生实事项目"), ""),
        (row("审议甲"), EXEMPT),
    ],
)
def test_what_answers_it_or_exempts_it(write: Write, rows: str, more: str) -> None:
    """By its words, by its name or another of its names, as with those of the law."""
    assert said(write, OWN, rows, more) == []


def test_it_is_held_against_its_meeting(write: Write) -> None:
    rows = row("听取县政府关于民生实事项目实施情况的报告", meetings="主任会议")
    assert said(write, OWN, rows) == [
        "warning: “民生实事”应当列入常委会会议（青山县人大常委会监督工作办法第九条）"
    ]


def test_it_holds_for_its_levels_and_days(write: Write) -> None:
    other = OWN.replace("- id", "- level: city\n      id")
    assert said(write, other, row("审议甲")) == []
    later = OWN.replace("- id", "- from: 2026-06-01\n      id")
    assert said(write, later, row("审议甲")) == []
    over = OWN.replace("- id", "- until: 2025-12-31\n      id")
    assert said(write, over, row("审议甲")) == []


@pytest.mark.parametrize("name", ["environment", "环境", "环境状况"])
def test_it_stands_in_for_that_of_the_law(write: Write, name: str) -> None:
    """By its name: a place may say that the environment is reported on to the congress."""
    own = f"knowledge:\n  duties:\n    - {{id: {name}, matter: 实事, words: 环境, source: {{practice: 甲}}}}\n"
    assert said(write, own, row("审议甲")) == ["info: 没有安排“实事”（惯例：甲）"]
    assert said(write, own, row("审议甲, duty: 环境")) == []


@pytest.mark.parametrize(
    "words", ["((((", "-甲", "甲…", "(甲|乙)" * 30, "(" * 300, "甲…乙…丙", "<levels.LEVELS>", "甲?"]
)
def test_words_that_mean_nothing_or_too_much_are_a_finding(write: Write, words: str) -> None:
    write("npc.yaml", OWN.replace("民生实事 实施情况|办理情况", f"'{words}'"))
    folder = write("plans/2026/work-points.yaml", "kind: work-points\nyear: 2026\n").parents[2]
    (found,) = (
        one for one in check_below(folder).diagnostics if one.place.path.endswith("npc.yaml")
    )
    assert "没有写清是哪些词" in found.message.zh
