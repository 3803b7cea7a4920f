"""Lights: a colour and the words that say the same, for matters, opinions and batches on a day."""

from collections.abc import Mapping
from datetime import date

from npc.facts.following import facts_of
from npc.views.lights import Lights
from plan_texts import plan_of

_PLAN = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
departments: [财经工委]
meetings: [常委会会议]
categories:
  - name: 听取和审议
    items:
      - {title: 听取和审议决算报告, owners: 财经工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议债务报告, owners: 财经工委, when: 7月, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察园区, owners: 财经工委, when: 年初（3—4月）、年末（12月）}
      - {title: 视察学校, owners: 财经工委, when: 9月中旬}
      - {title: 视察医院, owners: 财经工委, when: 9月, due: 9月10日前}
      - {title: 视察老街, owners: 财经工委, when: 6月}
      - {title: 视察农田, owners: 财经工委, when: 全年}
      - {title: 视察河道, owners: 财经工委, when: 适时}
      - {title: 视察企业, owners: 财经工委, when: 5月}
---
kind: ledger
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-09-26, items: [听取1]}
  - {kind: 常委会会议, session: 第31次, date: 2025-11-26, items: [听取2]}
matters:
  视察1: {done: [2025-04-10]}
  视察4: 2025-07-03
adjustments:
  - {date: 2025-05-20, changes: [{drop: 视察7, why: 并入市里的视察}]}
opinions:
  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-06-20}
  - {number: 2号, of: 听取1, to: 县政府, issued: 2025-05-20, replied: 2025-08-25}
suggestions:
  - {number: 五次会议, count: 10, hard: 2, to: 县政府, issued: 2025-03-01, answered: {2025-05-30: 8}}
"""


def _words(day: date, text: str = _PLAN, *, settings: str = "") -> Mapping[str, str]:
    facts = facts_of(plan_of(text, settings=settings), day)
    lights = Lights(facts, day)
    found = {matter.text[-4:]: lights.of(matter).words.zh for matter in facts.plan.matters}
    if facts.book:
        found |= {one.opinion.name: lights.of_opinion(one).words.zh for one in facts.book.opinions}
        found |= {one.batch.name: lights.of_batch(one).words.zh for one in facts.book.suggestions}
    return found


def test_the_light_tells_by_when_something_is_due() -> None:
    """The session, else a day or time of its own, else the month; a later session puts nothing off."""
    assert _words(date(2025, 9, 20)) == {
        "决算报告": "黄 还有6日",
        "债务报告": "红 逾期51日",
        "视察园区": "绿",
        "视察学校": "黄 今日到期",
        "视察医院": "红 逾期10日",
        "视察老街": "办结 迟3日",
        "视察农田": "全年",
        "视察河道": "未定",
        "视察企业": "取消",
        "1号": "黄 今日到期",
        "2号": "办结 迟5日",
        "五次会议": "红 逾期19日",
    }


def test_what_is_not_known_yet_on_the_day_counts_for_nothing() -> None:
    found = _words(date(2025, 4, 1))
    assert found["视察企业"] == "绿"
    assert found["视察老街"] == "绿"
    assert "1号" not in found


def test_of_several_stretches_the_next_one_counts() -> None:
    """Done in April; the next is due in December."""
    plan = plan_of(_PLAN)
    facts = facts_of(plan, date(2025, 12, 28))
    light = next(
        Lights(facts, date(2025, 12, 28)).of(matter)
        for matter in facts.plan.matters
        if matter.text == "视察园区"
    )
    assert (light.words.zh, light.done, light.stretches) == ("黄 还有3日", 1, 2)


def test_the_days_of_yellow_are_set_in_npc_yaml() -> None:
    day = date(2025, 9, 20)
    assert _words(day, settings="light-days: 3")["决算报告"] == "绿"
    assert _words(day, settings="light-days: 60")["决算报告"] == "黄 还有6日"


def test_a_plan_that_tells_nothing_of_what_is_done_accuses_nobody() -> None:
    """Without a ledger and without `status` nothing is red."""
    alone, _, _ = _PLAN.partition("---")
    assert _words(date(2025, 9, 20), alone)["债务报告"] == "已过51日"
    said = alone.replace("when: 6月}", "when: 6月, status: done, done-on: 2025-07-03}")
    found = _words(date(2025, 9, 20), said)
    assert (found["债务报告"], found["视察老街"]) == ("红 逾期51日", "办结 迟3日")


def test_an_opinion_is_due_by_its_own_months() -> None:
    later = "opinion-months: 4"
    assert _words(date(2025, 9, 20), settings=later)["1号"] == "绿"
