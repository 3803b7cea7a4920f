"""Words mistaken for others and misspelt terms: each wrong one is told once, and right ones never."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from npc.facts.known import built_in
from npc.kinds.entries.words import MistakenWord
from plan_texts import findings
from points_told import told

PAIRS = [
    (str(wrong), str(right))
    for wrong, right in yaml.safe_load(
        Path(__file__).with_name("words.yaml").read_text(encoding="utf-8")
    )
]


def test_each_wrong_word_is_one_finding() -> None:
    """By whatever rule: none is told twice."""
    found = told([wrong for wrong, _ in PAIRS])
    codes = {text: [one.rule.code for one in of_text] for text, of_text in found.items()}
    assert {text: of_text for text, of_text in codes.items() if len(of_text) != 1} == {}
    assert {code for of_text in codes.values() for code in of_text} == {"NPC401", "NPC426"}


def test_right_words_are_never_accused() -> None:
    """Nor where they hold the characters of a wrong one."""
    found = told([right for _, right in PAIRS])
    assert {text: of_text[0].message.zh for text, of_text in found.items() if of_text} == {}


def test_nearly_every_entry_is_tried() -> None:
    """By a pair in which its word stands; those that are infos only may lack one."""
    wrong = " ".join(wrong for wrong, _ in PAIRS)
    lacking = [
        entry.id
        for entry in built_in(MistakenWord)
        if not entry.is_unsure and entry.wrong not in wrong
    ]
    assert lacking == []


def test_ids_and_words_are_those_of_the_base() -> None:
    """No entry is twice, each has its ground, and none mends a word to itself."""
    entries = built_in(MistakenWord)
    assert [
        name for name, number in Counter(entry.id for entry in entries).items() if number > 1
    ] == []
    assert all(entry.grounds for entry in entries)
    assert all(entry.wrong != entry.right for entry in entries)
    held = [*(phrase for entry in entries for phrase in entry.phrases if entry.wrong not in phrase)]
    assert held == []


@pytest.mark.parametrize(
    "text",
    [
        "检查《示例县制订条例办法》实施情况",
        "学习《行驶职权若干问题》",
    ],
)
def test_titles_are_never_accused(text: str) -> None:
    assert told([text])[text] == []


def test_departments_and_words_of_the_repo_are_never_accused() -> None:
    """What a list of departments names is its name."""
    text = "kind: work-points\nyear: 2025\ndepartments: [法治工委, 办公室]\npreamble: 发挥法治工委作用。\n"
    assert not [one for one in findings(text) if one.rule.code == "NPC426"]


def test_a_finding_says_in_which_words_and_on_what_ground() -> None:
    """The article in which the law has the word."""
    (one,) = told(["依法行驶监督权"])["依法行驶监督权"]
    assert one.message.zh == "“行驶监督权”中的“行驶”应为“行使”"
    assert one.grounds[0].cited.zh.startswith("宪法第")
    assert "行使" in one.grounds[0].quote
    assert [edit.text for edit in one.fix] == ["使"]


TWO_PAPERS = """\
kind: work-points
year: 2026
organ: 示例县人大常委会
departments: [财经工委]
sections:
  - title: 监督工作
    points:
      - text: 听取和审议县政府关于2025年度预算执行和其他财政收支的审计工作报告，{more}。
---
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 听取和审议专项工作报告
    items:
      - {{title: 听取和审议县政府关于2025年度预算执行和{wrong}财政收支的审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}}
"""
OF_NAMES = {"NPC314", "NPC401", "NPC406", "NPC409", "NPC426"}


@pytest.mark.parametrize(
    ("wrong", "more", "codes"),
    [
        ("其它", "办理其他事项", ["NPC401"]),
        ("其他", "清理台帐，建立台账", ["NPC426"]),
        ("其他", "办理其它事项", ["NPC409"]),
        ("其他", "落实2021-2035年规划、2021-2035年纲要和2021年—2035年规划", ["NPC409"]),
        ("其他", "落实2021-2035年规划、2026—2030年规划和3-5月", ["NPC406"]),
        ("其他", "落实2021-2035年规划", []),
    ],
)
def test_one_fault_is_one_finding(wrong: str, more: str, codes: list[str]) -> None:
    """What is told to be a misprint is neither a second name nor a second spelling."""
    found = findings(TWO_PAPERS.format(wrong=wrong, more=more))
    assert [one.rule.code for one in found if one.rule.code in OF_NAMES] == codes
