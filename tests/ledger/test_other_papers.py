"""Ledgers of plans of other forms: lists counted through, several stretches, meetings that were not planned."""

from datetime import date

import pytest

from npc.genre.progress import Status
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.plan import Plan
from plan_texts import plan_of

THROUGH = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
departments: [办公室, 财经工委]
numbering: continuous
categories:
  - name: 视察活动
    items:
      - {title: 视察学校, owners: 办公室, when: 4月、10月, meetings: 主任会议}
    categories:
      - name: 代表小组活动
        items:
          - {title: 视察法院, owners: 办公室, when: 每季度}
  - name: 调研
    items:
      - {title: 调研营商环境, owners: 财经工委, when: 9月底前}
---
kind: ledger
year: 2025
"""


def plan(ledger: str) -> Plan:
    return plan_of(THROUGH + ledger)


def tracked(ledger: str) -> dict[str, Tracked]:
    return {each.matter.text: each for each in Book(plan(ledger)).tracked}


def test_what_is_added_to_a_list_counted_through_is_behind_its_last_row() -> None:
    """Whatever its category, and another one behind it: no two rows of a list have one number."""
    ledger = """\
adjustments:
  - {date: 2025-05-20, changes: [{add: 调研, title: 调研夜市}, {add: 代表小组活动, title: 视察公园}]}
  - {date: 2025-03-20, changes: [{add: 视察活动, title: 视察菜场}]}
matters: {4: 2025-06-03, 视察活动4: 2025-06-01}
"""
    book = Book(plan(ledger.replace("4:", "调研5:", 1)))
    rows = sorted((each.matter.number, each.matter.text) for each in book.tracked)
    assert [number for number, _ in rows] == [*range(1, 7)]
    assert [text for _, text in rows[3:]] == ["视察菜场", "视察公园", "调研夜市"]
    assert [each.matter.text for each in book.tracked if each.done_on] == ["视察菜场"]
    assert [each.written for each in book.faults] == ["调研5"]
    assert book.reference(book.tracked[-1].matter) == "调研6"


DEALT_WITH = "sessions: [{kind: 主任会议, date: 2025-04-15, items: [视察学校]}%s]\n"
AGAIN = ", {kind: 常委会会议, date: 2025-10-27, items: [视察学校]}"


@pytest.mark.parametrize(("more", "done_on"), [("", None), (AGAIN, date(2025, 10, 27))])
def test_plan_and_table_agree_on_what_is_done(more: str, done_on: date | None) -> None:
    """Also where a meeting of a kind that was not planned dealt with a matter."""
    found = tracked(DEALT_WITH % more)["视察学校"]
    assert (found.stretches, found.done_on) == (2, done_on)
    assert (found.matter.progress.status is Status.DONE) == (done_on is not None)
