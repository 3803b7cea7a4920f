"""A plan and its facts are one plan, however the facts are put down; without facts it is the plan itself."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from npc.kinds.record import Record
from npc.ledger.book import Book
from npc.plan import Location, Plan
from npc.source.document import Document
from plan_texts import plan_of

PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [办公室, 财经工委, 法制工委]
preamble: 全年工作。
---
kind: arrangement
meetings: [常委会会议, 主任会议]
sessions: [{kind: 常委会会议, session: 第30次, date: 2025-04-28}]
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 法制工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于乡村振兴工作情况的报告, owners: 财经工委, when: 6-7月, meetings: 常委会会议}
      - {id: mediation, title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 10月, meetings: 主任会议}
  - name: 视察活动
    items:
      - {title: 视察绿道建设情况, owners: 办公室, when: 年初（3—4月）、年末（12月）}
      - {title: 视察学校食堂建设情况, owners: 办公室, when: }
      - {title: 走访代表, owners: 办公室, when: 全年}
---
kind: monthly-plan
months:
  3: [{content: 调研养老服务工作情况, owners: 法制工委}]
  9: [{content: 调研诉前调解工作情况, owners: 法制工委}, {content: 组织代表培训, owners: 办公室}]
"""
ROWS = "听取1 听取2 mediation 视察1 视察2 视察3 3月1 9月1 9月2".split()
ADDED = "视察集中供水 视察老旧小区 视察农贸市场".split()
MEETINGS = ("常委会会议", "主任会议")
Fact = tuple[str, Any]
"""A list of the ledger, and an entry of it."""

_days = st.sampled_from([date(2025, month, 20) for month in range(1, 13)])
_months = st.integers(1, 12).map("{}月".format)


@st.composite
def _facts(draw: st.DrawFn) -> list[Fact]:
    """Draw what happened to each row, what was added, and the sessions."""
    found: list[Fact] = []
    for row in draw(st.lists(st.sampled_from(ROWS), unique=True)):
        found += [("matters", (row, draw(_told())))] if draw(st.booleans()) else []
        days = draw(st.lists(_days, max_size=2, unique=True))
        found += [("adjustments", _adjustment(day, draw(_change(row)))) for day in days]
    for title in draw(st.lists(st.sampled_from(ADDED), unique=True)):
        added = {"add": "视察活动", "title": title, "owners": "办公室", "when": draw(_months)}
        found.append(("adjustments", _adjustment(draw(_days), added)))
    for number in range(draw(st.integers(0, 4))):
        rows = draw(st.lists(st.sampled_from(ROWS), max_size=3, unique=True))
        session = {"kind": draw(st.sampled_from(MEETINGS)), "session": f"第{31 + number}次"}
        found.append(("sessions", {**session, "date": f"{draw(_days)}", "items": rows}))
    return found


@st.composite
def _told(draw: st.DrawFn) -> Any:  # noqa: ANN401 - whatever a row of `matters` holds
    """Draw the day, or days, on which a row was done, perhaps with how far it had come before."""
    days = [f"{day}" for day in draw(st.lists(_days, min_size=1, max_size=2, unique=True))]
    notes = {f"{day}": "已调研" for day in draw(st.lists(_days, max_size=2))}
    return draw(st.sampled_from([days[0], days, {"done": days, "progress": notes}]))


@st.composite
def _change(draw: st.DrawFn, row: str) -> dict[str, str]:
    return draw(
        st.sampled_from(
            [
                {"move": row, "to": draw(_months)},
                {"drop": row},
                {"change": row, "owners": "财经工委、办公室"},
                {"change": row, "title": "听取和审议县政府关于政务公开情况的报告", "when": "11月"},
            ]
        )
    )


def _adjustment(day: date, change: Mapping[str, str]) -> dict[str, Any]:
    return {"date": f"{day}", "changes": [change]}


def _plan(*ledgers: Sequence[Fact]) -> Plan:
    """Read the plan with some ledgers. What JSON can say is YAML."""
    return plan_of(PLAN + "".join(map(_ledger, range(len(ledgers)), ledgers)))


def _ledger(number: int, facts: Sequence[Fact]) -> str:
    lists: dict[str, Any] = {"kind": "ledger", "id": f"l{number}", "matters": {}}
    for name, entry in facts:
        if name == "matters":
            lists["matters"].update([entry])
        else:
            lists.setdefault(name, []).append(entry)
    return f"---\n{json.dumps(lists, ensure_ascii=False)}\n"


def _seen(value: object) -> object:
    """Return what a plan holds, down to the last value; only where it was read is left out."""
    if isinstance(value, Location | Document):
        return None
    if isinstance(value, Plan):
        return _seen(value._replace(ledgers=())._asdict())
    if isinstance(value, Record):
        return {name: _seen(each) for name, each in vars(value).items()}
    if isinstance(value, Mapping):
        return {str(key): _seen(each) for key, each in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_seen(each) for each in value]
    return value


@given(facts=_facts(), random=st.randoms(use_true_random=False), day=st.none() | _days)
@settings(max_examples=25)
def test_the_order_of_facts_and_files_is_no_matter(
    facts: list[Fact], random: Random, day: date | None
) -> None:
    """In one file or in several, whichever line or file comes first."""
    files: list[list[Fact]] = [[] for _ in range(3)]
    for fact in random.sample(facts, len(facts)):
        random.choice(files).append(fact)
    one, several = Book(_plan(facts), day), Book(_plan(*files), day)
    assert _seen(one.plan) == _seen(several.plan)
    assert [each.done_on for each in one.tracked] == [each.done_on for each in several.tracked]


@given(facts=_facts(), day=_days)
@settings(max_examples=15)
def test_each_item_is_done_open_or_dropped(facts: list[Fact], day: date) -> None:
    """In exactly one of them, on any day; that it was moved or changed is a mark beside it."""
    tracked = Book(_plan(facts), day).tracked
    adopted = len(_plan().matters)
    assert len(tracked) == adopted + sum(each.is_added for each in tracked)
    for each in tracked:
        assert [each.is_done, each.is_open, each.is_dropped].count(True) == 1
        assert each.done_on is None or each.done_on <= day


@given(facts=_facts(), day=_days)
@settings(max_examples=15)
def test_without_facts_it_is_the_plan(facts: list[Fact], day: date) -> None:
    """An empty ledger, or one whose facts are all later; sessions to come give their days before."""
    untold = _seen(_plan())
    assert _seen(Book(_plan([])).plan) == untold
    later = [fact for fact in facts if fact[0] != "sessions"]
    first = min(_dates(later), default=day)
    assert _seen(Book(_plan(later), first - timedelta(days=1)).plan) == untold


def _dates(value: object) -> list[date]:
    """Return every date within drawn facts."""
    if isinstance(value, str):
        return [date.fromisoformat(value)] if value[:5] == "2025-" else []
    if isinstance(value, Mapping):
        return [day for pair in value.items() for day in _dates(pair)]
    return (
        [day for each in value for day in _dates(each)] if isinstance(value, list | tuple) else []
    )
