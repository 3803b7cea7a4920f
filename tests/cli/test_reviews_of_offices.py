"""Reviews beside the papers of their year, and by themselves: of several offices, of half a year and a year."""

from pathlib import Path

import pytest

from support import Npc, Write

YEAR = """\
kind: work-points
year: 2026
organ: 示例县人大常委会
departments: [办公室, 财经工委]
sections: [{title: 依法履职, text: 加强监督。}]
---
kind: arrangement
categories:
  - name: 监督
    items: [{title: 检查《中华人民共和国安全生产法》贯彻实施情况, owners: 财经工委, when: 8月, meetings: 常委会会议}]
"""
REVIEW = """\
kind: review
organ: {organ}
parts:
  - {{title: 2026年{of}工作总结, year: 2026, sections: [{{title: 做好服务, text: 加强学习。}}]}}
"""
OFFICE, COMMITTEE = "示例县人大常委会办公室", "示例县人大财政经济委员会"


@pytest.fixture
def reviews(write: Write) -> None:
    """Write a year with the review of a committee, and two of the office."""
    write("plans/2026/year.yaml", YEAR)
    write("plans/2026/财经委总结.yaml", REVIEW.format(organ=COMMITTEE, of=""))
    write("plans/2026/年终总结.yaml", REVIEW.format(organ=OFFICE, of=""))
    half = f"title: {OFFICE}2026年上半年工作总结\n"
    write("plans/2026/半年总结.yaml", REVIEW.format(organ=OFFICE, of="上半年") + half)
    write("npc.yaml", "rules: {ignore: [NPC36]}\n")


@pytest.mark.usefixtures("reviews")
def test_each_says_whose_it_is(npc: Npc) -> None:
    """Its organ is no other organ of the plan; each is titled by its own, and is a file of its own."""
    assert npc("plan", "validate").code == 0
    assert npc("plan", "render", "--to", "md", "-q").out.splitlines() == [
        "build/示例县人大常委会2026年工作要点.md",
        f"build/{OFFICE}2026年上半年工作总结.md",
        f"build/{OFFICE}2026年工作总结.md",
        f"build/{COMMITTEE}2026年工作总结.md",
    ]


@pytest.mark.usefixtures("reviews")
def test_one_alone_is_named_by_its_id(npc: Npc) -> None:
    """Its kind will do where the year has one only."""
    result = npc("plan", "render", "--to", "md", "-q", "--part", "半年总结")
    assert result.out == f"build/{OFFICE}2026年上半年工作总结（正文）.md\n"
    several = npc("plan", "render", "--part", "review")
    assert several.code == 2
    assert "半年总结 (" in several.err
    for name in ("半年总结", "财经委总结"):
        Path(f"plans/2026/{name}.yaml").unlink()
    result = npc("plan", "render", "--to", "md", "-q", "--part", "review")
    assert result.out == f"build/{OFFICE}2026年工作总结（总结）.md\n"


@pytest.mark.usefixtures("reviews")
def test_one_of_another_place_is_found(npc: Npc, write: Write) -> None:
    """Copied from a neighbour."""
    write("plans/2026/年终总结.yaml", REVIEW.format(organ="云溪县人大常委会办公室", of=""))
    result = npc("plan", "validate", "--to", "concise")
    assert "年终总结.yaml:2:8: error[NPC398]" in result.out


def test_files_side_by_side_are_one_year_where_the_place_is_one(npc: Npc, write: Write) -> None:
    write("plans/a.yaml", YEAR)
    write("plans/b.yaml", REVIEW.format(organ=OFFICE, of=""))
    assert "[b]" not in npc("plan", "show", "plans/a.yaml").out
    assert OFFICE in npc("plan", "show").out
    write("plans/b.yaml", REVIEW.format(organ="云溪县人大常委会办公室", of=""))
    assert "2 plans" in npc("plan", "validate").out


@pytest.mark.usefixtures("reviews")
def test_reviews_by_themselves_are_in_no_schedules_way(npc: Npc, write: Write) -> None:
    """The plan of the year is meant, also where both say one organ; and nothing asks to join them."""
    write("plans/总结/review.yaml", REVIEW.format(organ="示例县人大常委会", of=""))
    assert npc("plan", "validate").out == "no findings in 2 plans\n"
    assert "安全生产法" in npc("schedule", "month", "8", "--year", "2026").out
    assert "安全生产法" in npc("schedule", "month", "8").out
    assert "检查" not in npc("plan", "show", "plans/总结").out


def test_what_is_annexed_may_be_of_the_year_of_any_part(npc: Npc, write: Write) -> None:
    """The plan for the next year has a table; what is no annex of it is of the plan's year."""
    text = "---\n{{kind: text, id: {}, title: 2027年工作分工, sections: [{{title: 会务, text: 抓好会务。}}]}}\n"
    later = "  - {title: 2027年工作计划, year: 2027, sections: [{title: 会务, text: 抓好会务。}]}\n"
    review = REVIEW.format(organ=OFFICE, of="") + later + "annexes: [a]\n"
    write("plan.yaml", review + text.format("a") + text.format("b"))
    result = npc("plan", "validate", "--select", "NPC306", "--to", "concise")
    assert result.out.count("NPC306") == 1
    assert "2027" in result.out
    shown = npc("plan", "show", "plan.yaml").out
    assert shown.startswith(f"{OFFICE}2026年工作总结和2027年工作计划\n")


OLDER = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [总结办]
annexes: [review, arrangement]
sections: [{title: 依法履职, text: 加强监督。}]
---
kind: text
id: review
title: 评议办法
sections: [{title: 总则, text: 依法开展评议。}]
---
kind: arrangement
categories:
  - {name: 总结, items: [{title: 总结全年工作, owners: 总结办, when: 12月, meetings: 主任会议}]}
"""


def test_the_word_means_what_it_meant_before(npc: Npc, write: Write) -> None:
    """The id of another paper, the name of its file, of a department and of a category."""
    write("plans/2025/review.yaml", OLDER)
    assert npc("plan", "validate").out == "no findings in 1 plan\n"
    text = npc("plan", "render", "--part", "review", "--to", "md", "-o", "-").out
    assert text.startswith("附件1\n\n# 评议办法\n")
    whole = npc("plan", "render", "--to", "md", "-o", "-").out
    assert "附件：1. 评议办法" in whole.replace("\\", "")
