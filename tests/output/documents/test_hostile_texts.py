"""Text of a plan is text: nothing in it is markup, a template, a formula or a command."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from npc.errors import RenderError
from npc.genre.departments import Owners
from npc.genre.when import When
from npc.plan import Plan
from support import ROOT, Write
from word import WordFile, read_plan, rows

HOSTILE = [
    "[red]x[/]",
    "{{ x }}",
    "{% for x in y %}",
    "{# x #}",
    "<b>&",
    "&amp;&#60;",
    "]]>",
    "<!-- x -->",
    "<?data-at 0?>",
    '" onclick="x',
    "'单引号'",
    "=1+1",
    "@SUM(A1)",
    r"\x1b[31m",
    "$(reboot)",
    "𠮷",
    "👩‍👩‍👧",
    "“引号”——破折号……",
    "a  b",
    "甲\t乙",
    "[^]",
    "[^没有]",
    "长" * 5000,
    "A" * 5000,
    "\u200f\u0645\u0631",
]

PLAN = """\
kind: work-points
title: 题
year: 2025
preamble: 引言
sections: [{title: 部分, points: [{lead: 首句, text: 正文}]}]
---
kind: arrangement
title: 表
meetings: [会议]
categories: [{name: 类, items: [{title: 事项, owners: 部门, when: 适时, note: 备注}]}]
---
kind: monthly-plan
title: 月
months:
  1:
    - content: 内容
"""


@pytest.fixture
def plan(write: Write) -> Plan:
    """Return a plan with one of everything."""
    return read_plan(write("plan.yaml", PLAN))


def filled(plan: Plan, text: str) -> Plan:
    """Put one text everywhere."""
    assert plan.work_points
    assert plan.arrangement
    assert plan.monthly_plan
    (section,), (point,) = plan.work_points.sections, plan.work_points.points
    (category,), (item,) = plan.arrangement.categories, plan.arrangement.items
    (month,), (task,) = plan.monthly_plan.months, plan.monthly_plan.tasks
    owners, when = Owners(text), When.parse(text)
    point = point._replace(lead=f"{text}。", text=text)
    item = item._replace(text=text, owners=owners, when=when, note=text, meetings=(text,))
    task = task._replace(text=text, owners=owners, note=text)
    papers = (
        plan.work_points._replace(
            title=text,
            preamble=text,
            sections=(section._replace(title=text, text=text, points=(point,)),),
        ),
        plan.arrangement._replace(
            title=text,
            meetings=(text,),
            categories=(category._replace(name=text, items=(item,)),),
        ),
        plan.monthly_plan._replace(
            title=text,
            months=(month._replace(number=None, text=text, tasks=(task,)),),
        ),
    )
    return plan._replace(organ=text, papers=papers)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_every_text_comes_out_as_it_stands(plan: Plan, text: str) -> None:
    """In titles, paragraphs, headings, leads and all cells."""
    word = WordFile.of(filled(plan, text))
    assert [line for _, line in word.lines] == [
        text,
        text,
        f"一、{text}",
        text,
        f"1. {text}。{text}",
        f"附件：1. {text}",
        f"2. {text}",
        "附件1",
        text,
        "附件2",
        text,
    ]
    shown = text.replace("\t", "")  # in Word, a tab is an element of its own
    arrangement, months = (rows(table) for table in word.tables)
    assert arrangement[0][5] == shown
    assert arrangement[1] == [f"{shown}（1项）", "1", shown, shown, shown, "√", shown]
    assert months[1] == [shown, shown, shown, shown]


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_text_comes_out_as_it_stands(text: str) -> None:
    """Whatever the characters, as long as XML can hold them."""
    assume(not set(text) & {"\ufffe", "\uffff"} and "[^" not in text)
    plan = read_plan(ROOT / "plans" / "shili-2025")
    assert plan.arrangement
    items = tuple(item._replace(text=text) for item in plan.arrangement.categories[0].items)
    category = plan.arrangement.categories[0]._replace(items=items)
    arrangement = plan.arrangement._replace(categories=(category,))
    word = WordFile.of(plan._replace(papers=(arrangement,)))
    assert [row[2] for row in rows(word.tables[0])[1:]] == [text, text]


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x0b", "\ufffe", "\ud800"], ids=ascii)
def test_character_that_xml_forbids_is_an_error(plan: Plan, character: str) -> None:
    """The reader lets none through; one that comes all the same names the template and line."""
    with pytest.raises(RenderError) as caught:
        WordFile.of(filled(plan, f"甲{character}乙"))
    assert caught.value.text.en.startswith("template “work-points.html”, line 8: ")
    assert caught.value.text.zh.startswith("模板“work-points.html”第8行：")
