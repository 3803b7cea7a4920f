"""What a ledger makes of a plan: each fact by its day, and nothing that nobody told."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.genre.progress import Status
from npc.genre.when_days import months_later
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.plan import Plan
from plan_texts import plan_of

ARRANGEMENT = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
departments: [财经工委, 城建环资工委]
categories:
  - name: 听取专项工作报告
    items:
      - {title: 听取和审议养老服务工作报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议环境状况报告, owners: 城建环资工委, when: 6月, meetings: [主任会议, 常委会会议]}
  - name: 视察活动
    items:
      - {title: 视察河道治理情况, owners: 城建环资工委, when: 4月、10月}
      - {title: 视察商圈, owners: 财经工委, when: 全年}
      - {title: 视察信访接待情况, owners: 财经工委, when: 每季度}
---
kind: monthly-plan
months:
  7:
    - {content: 督办重点建议, owners: 财经工委}
"""


def plan(ledger: str = "") -> Plan:
    return plan_of(ARRANGEMENT + (f"---\nkind: ledger\nyear: 2025\n{ledger}" if ledger else ""))


def tracked(ledger: str, day: date | None = None) -> dict[str, Tracked]:
    """Give what is told of each matter by a ledger, by the matter's words."""
    return {each.matter.text[-6:]: each for each in Book(plan(ledger), day).tracked}


@pytest.mark.parametrize(
    ("fact", "done_on"),
    [
        ("听取1: 2025-04-28", date(2025, 4, 28)),
        ("7月1: {done: 2025-07-31, evidence: 督办报告}", date(2025, 7, 31)),
        ("视察1: [2025-04-10]", None),
        ("视察1: [2025-10-09, 2025-04-10]", date(2025, 10, 9)),
        ("视察2: 2025-12-09", date(2025, 12, 9)),
        ("视察3: [2025-03-09]", None),
        ("视察3: 2025-12-09", date(2025, 12, 9)),
        ("视察3: 2025-03-09", None),
        ("视察3: 2025-09-30", None),
        ("视察3: [2025-03-09, 2025-06-09, 2025-09-09, 2025-12-09]", date(2025, 12, 9)),
        ("听取1:", None),
    ],
)
def test_what_is_done_each_time_it_is_to_be_is_done(fact: str, done_on: date | None) -> None:
    [told] = [each.done_on for each in tracked(f"matters:\n  {fact}\n").values() if each.done] or [
        None
    ]
    assert told == done_on


def test_a_day_is_known_from_that_day_on() -> None:
    ledger = "matters:\n  7月1: {done: 2025-07-31, progress: {2025-07-10: 已督办12件}}\n"
    before = tracked(ledger, date(2025, 7, 9))["督办重点建议"]
    between = tracked(ledger, date(2025, 7, 30))["督办重点建议"]
    after = tracked(ledger, date(2025, 7, 31))["督办重点建议"]
    assert [len(each.notes) for each in (before, between, after)] == [0, 1, 1]
    assert [each.is_open for each in (before, between, after)] == [True, True, False]
    assert after.matter.progress.status is Status.DONE


@pytest.mark.parametrize(
    ("sessions", "done_on"),
    [
        ("{kind: 主任会议, date: 2025-06-03, items: [听取2]}", None),
        ("{kind: 常委会会议, date: 2025-06-27, items: 听取1、听取2}", date(2025, 6, 27)),
        (
            "{kind: 主任会议, date: 2025-06-03, items: [听取2]}, {kind: 常委会会议, date: 2025-06-27, items: [听取2]}",
            date(2025, 6, 27),
        ),
    ],
)
def test_a_matter_for_two_meetings_is_done_at_the_higher(
    sessions: str, done_on: date | None
) -> None:
    found = tracked(f"sessions: [{sessions}]\n")["环境状况报告"]
    assert found.done_on == done_on
    assert found.sessions


def test_adjustments_give_another_matter_and_keep_the_old_one() -> None:
    book = Book(
        plan(
            "adjustments:\n"
            "  - by: 主任会议第9次\n    date: 2025-05-20\n    changes:\n"
            "      - {move: 听取2, to: 9月}\n"
            "      - {change: 视察2, title: 调研商圈, owners: 城建环资工委}\n"
            "      - {drop: 7月1}\n"
            "      - {add: 视察活动, title: 视察食堂, owners: 财经工委, when: 9月}\n"
            "      - {change: 视察4, owners: 城建环资工委}\n"
        )
    )
    rows = {each.matter.number: each for each in book.tracked if each.matter.category == "视察活动"}
    moved = next(each for each in book.tracked if each.matter.text.startswith("听取和审议环境"))
    assert (moved.matter.when.text, moved.before and moved.before.when.text) == ("9月", "6月")
    assert moved.is_moved
    assert (rows[2].matter.text, rows[2].matter.owners.text) == ("调研商圈", "城建环资工委")
    assert (rows[4].is_added, rows[4].matter.owners.text) == (True, "城建环资工委")
    assert [each.is_dropped for each in book.tracked if each.matter.text == "督办重点建议"] == [
        True
    ]
    assert [each.verb for each in book.changes] == ["move", "change", "drop", "add", "change"]
    assert book.adopted.items[1].when.text == "6月"
    assert len(book.until(date(2025, 5, 19)).tracked) == len(book.adopted.matters)


def test_before_it_is_moved_it_stands_where_it_was() -> None:
    """Though the session that dealt with it is known: that one was to deal with others then."""
    ledger = """\
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}
  - {kind: 常委会会议, session: 第31次, date: 2025-06-27, items: [听取1, 听取2]}
adjustments: [{date: 2025-04-20, changes: [{move: 听取1, to: 6月}]}]
"""
    (before, other, *_), (after, *_) = (
        tracked(ledger, date(2025, 4, day)).values() for day in (19, 20)
    )
    assert (before.matter.when.text, before.sessions) == ("4月", ())
    assert after.matter.when.text == other.matter.when.text == "6月27日"


def test_what_is_added_later_is_not_known_before() -> None:
    """Nothing is told of it, though a session names it that is known already; nor is what shows a fact to come."""
    ledger = """\
sessions: [{kind: 主任会议, session: 第9次, date: 2025-10-20, items: [视察4]}]
adjustments: [{date: 2025-07-12, changes: [{add: 视察活动, title: 视察校园, when: 10月}]}]
matters: {7月1: {done: 2025-07-30, evidence: 督办报告}}
"""
    whole = Book(plan(ledger))
    before = whole.until(date(2025, 7, 11))
    (added,) = (row.matter for row in whole.rows if row.section == "sessions")
    assert added
    assert not before.record(added).done
    assert added.text not in {each.matter.text for each in before.tracked}
    assert [each.evidence for each in (before.tracked[-1], whole.tracked[-1])] == [None, "督办报告"]


def test_what_no_row_is_meant_by_changes_nothing() -> None:
    book = Book(plan("matters: {监督9: 2025-03-03, 听取9: 2025-03-03}\n"))
    assert [fault.written for fault in book.faults] == ["监督9", "听取9"]
    assert book.plan.matters == book.adopted.matters


@given(
    facts=st.lists(
        st.sampled_from(
            (
                "matters: {听取1: 2025-04-28}",
                "matters: {7月1: {progress: {2025-07-10: 已督办}}}",
                "sessions: [{kind: 常委会会议, session: 第9次, date: 2025-06-27, items: [听取2]}]",
                "adjustments: [{date: 2025-05-20, changes: [{move: 视察1, to: 9月}]}]",
                "adjustments: [{date: 2025-05-20, changes: [{add: 视察活动, title: 视察甲, when: 9月}]}]",
                "adjustments: [{date: 2025-05-20, changes: [{add: 视察活动, title: 视察乙, when: 9月}]}]",
                "adjustments: [{date: 2025-03-20, changes: [{drop: 视察2}]}]",
            )
        ),
        unique=True,
    ),
    order=st.randoms(use_true_random=False),
    day=st.dates(date(2025, 1, 1), date(2025, 12, 31)),
)
@settings(max_examples=40, deadline=None)
def test_the_order_of_files_tells_nothing(facts: list[str], order: object, day: date) -> None:
    """Facts in several files give one plan, whichever is read first; each matter is one thing."""

    def told(ledgers: list[str]) -> list[tuple[object, ...]]:
        text = "".join(
            f"---\nkind: ledger\nid: l{index}\n{one}\n" for index, one in enumerate(ledgers)
        )
        return [
            (
                each.matter.text,
                each.matter.number,
                each.matter.when,
                each.done_on,
                each.is_open,
                each.is_dropped,
            )
            for each in Book(plan_of(ARRANGEMENT + text), day).tracked
        ]

    shuffled = list(facts)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    found = told(facts)
    assert found == told(shuffled)
    assert all(
        [done is not None, is_open, dropped].count(True) == 1
        for *_, done, is_open, dropped in found
    )


def test_a_day_that_a_month_has_not_is_its_last() -> None:
    assert months_later(date(2025, 11, 30), 3) == date(2026, 2, 28)
    assert months_later(date(2025, 10, 31), 1) == date(2025, 11, 30)
    assert months_later(date(2023, 11, 30), 3) == date(2024, 2, 29)
