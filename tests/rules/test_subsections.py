"""Rules look at what stands in subsections as at what stands in sections."""

import pytest

from npc.checking.checked_plan import check_plan
from npc.checking.fixing import apply_fixes
from npc.diagnostics import Diagnostic, SourceText
from npc.facts.facts import Facts
from plan_texts import plan_of

HEAD = "kind: work-points\nyear: 2026\norgan: 示例县人大常委会\n"
TABLE = """\
---
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - title: 听取和审议县政府关于养老服务工作情况的报告
        owners: 社会工委
        when: 8月
        meetings: 常委会会议
"""


def _of_name(text: str, name: str) -> list[Diagnostic]:
    return [found for found in check_plan(Facts(plan_of(text))) if found.rule.name == name]


def _within(points: str, *, title: str = "聚焦民生", head: str = "") -> str:
    return (
        f"{HEAD}{head}sections:\n  - title: 依法监督\n    subsections:\n"
        f"      - title: {title}\n        points: [{points}]\n"
    )


def test_typed_numbers() -> None:
    """A number is typed before the title of a subsection, and before a lead in it."""
    text = _within("{lead: 1.加强司法监督, text: 听取汇报。}", title="（一）加强监督")
    found = _of_name(text, "typed-number")
    assert [each.message.zh for each in found] == [
        "程序会编序号，这里又写了“（一）”",
        "程序会编序号，这里又写了“1.”",
    ]
    after = apply_fixes(SourceText("plan.yaml", text), [each.fix for each in found if each.fix])
    assert "title: 加强监督\n" in after.text
    assert "{lead: 加强司法监督," in after.text


def test_broken_lists() -> None:
    text = _within("{text: 一是听取报告。二是视察。四是调研。}")
    assert len(_of_name(text, "broken-enumeration")) == 1
    leads = _within("{lead: 一是学习}, {lead: 二是调研}, {lead: 四是督办}")
    assert len(_of_name(leads, "broken-enumeration")) == 1


@pytest.mark.parametrize(
    ("typed", "is_wrong"), [("一、甲\n\n  三、乙", True), ("一、甲\n\n  二、乙", False)]
)
def test_typed_headings_count_on(typed: str, is_wrong: bool) -> None:  # noqa: FBT001 - a case
    text = f"{HEAD}preamble: |\n  {typed}\n"
    assert bool(_of_name(text, "broken-enumeration")) is is_wrong


def test_promises_are_compared_with_rows() -> None:
    text = _within("{text: 听取和审议县政府关于养老服务工作情况的报告。}") + TABLE
    assert not _of_name(text, "promise-without-row")
    assert _of_name(text.replace("养老服务", "学前教育", 1), "promise-without-row")


def test_counts_in_titles() -> None:
    """Of a subsection, its own points; of a section, those of its subsections as well."""
    points = "{text: 视察县级医院。}, {text: 视察乡镇学校。}"
    assert not _of_name(_within(points, title="聚焦民生（2项）"), "counted-in-text")
    assert _of_name(_within(points, title="聚焦民生（3项）"), "counted-in-text")
    whole = _within(points).replace("title: 依法监督", "title: 依法监督（2项）")
    assert not _of_name(whole, "counted-in-text")


def test_ids_are_unique() -> None:
    text = _within("{id: a, text: 视察县级医院。}, {id: a, text: 视察乡镇学校。}")
    assert len(_of_name(text, "duplicate-id")) == 1


@pytest.mark.parametrize(
    ("numbering", "reference", "message"),
    [
        ("continuous", "2", None),
        ("by-section", "care", None),
        ("by-section", "2", "“2”指全文第2个要点，印作第一部分（一）第2点"),
        ("none", "2", "“2”指全文第2个要点，印作第一部分（一）第2个要点"),
    ],
)
def test_references_by_numbers_that_are_not_printed(
    numbering: str, reference: str, message: str | None
) -> None:
    text = _within(
        "{text: 视察县级医院。}, {id: care, text: 听取和审议养老服务工作情况的报告。}",
        head=f"numbering: {numbering}\n",
    )
    text += TABLE + f"        points: [{reference}]\n"
    found = _of_name(text, "counted-point")
    assert [each.message.zh for each in found] == ([message] if message else [])
    fixes = [each.fix for each in found if each.fix]
    after = apply_fixes(SourceText("plan.yaml", text), fixes).text
    assert f"points: [{'care' if message else reference}]" in after
    assert not _of_name(after, "counted-point")


def test_a_reference_to_nothing_is_none_by_another_number() -> None:
    text = _within("{text: 视察县级医院。}", head="numbering: none\n") + TABLE
    text += "        points: [7]\n"
    assert not _of_name(text, "counted-point")
    assert len(_of_name(text, "unknown-reference")) == 1


def test_free_texts_have_sections_as_well() -> None:
    """A number that is typed in an annex of text is printed twice too."""
    text = (
        "kind: text\nid: method\ntitle: 代表活动办法\nsections:\n  - title: 一、活动方式\n"
        "    points: [{lead: 一是学习}, {lead: 二是调研}, {lead: 四是督办}]\n"
    )
    assert len(_of_name(text, "typed-number")) == 1
    assert len(_of_name(text, "broken-enumeration")) == 1
