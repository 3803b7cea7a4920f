"""Which row a reference means; what is not sure is refused."""

import pytest

from npc.facts.following import facts_of
from npc.genre.progress import Status
from npc.ledger.lookup import Lookup
from npc.plan import Matter
from npc.views.schedule import Schedule
from plan_texts import plan_of
from schedules import NANHAI, plan

LOOKUP = Lookup(NANHAI)
OF_NANHAI = (
    "其他1 讨论1 听取1 视察1 其他4 听取2 听取3 听取4 听取5 调研1 听取6 听取8 计划1 视察2 听取9 讨论2 听取7 计划2 "
    "计划3 询问1 听取14 7月2 视察3 2月1 2月2 2月3 2月4 2月5 其他2 3月1 3月2 3月3 代表1 4月1 4月2 4月3 4月4 其他5 "
    "5月1 6月1 6月2 7月1 7月3 7月4 代表2 7月5 跟踪3 跟踪4 8月1 9月1 9月2 9月3 跟踪5"
).split()
"""All references of a ledger of that year."""
OF_SHILI = "听取1 听取2 听取3 听取4 final-accounts 计划1 计划2 计划3 1月1 1月2 3月1 5月1 7月1 7月2 11月2 视察1 跟踪3".split()


def place(matter: Matter | None) -> str:
    """Name a row by all of its category and its number."""
    assert matter
    return f"{getattr(matter, 'category', '') or matter.when.text}{matter.number}"


def test_all_references_of_a_ledger_are_found() -> None:
    found = {text: place(LOOKUP.find(text).matter) for text in OF_NANHAI}
    assert len(set(found.values())) == len(OF_NANHAI)
    assert all(found[text][-1] == text[-1] for text in OF_NANHAI)
    shili = Lookup(plan("shili-2025"))
    assert all(shili.find(text).matter for text in OF_SHILI)


@pytest.mark.parametrize(
    "text",
    [
        "听取6",
        "听取第6项",
        "听取６",
        "听取六",
        " 听 取 6",
        "专项工作报告6",
        "附件1听取6",
        "安排表·听取6",
        "附件一：听取第六项",
    ],
)
def test_it_is_said_in_many_ways(text: str) -> None:
    assert place(LOOKUP.find(text).matter) == "听取和审议/听取专项工作报告6"


@pytest.mark.parametrize(
    "text", ["7月5", "七月5", "07月5", "7月第5项", "7月份五", "附件2七月第5项", "月度计划・7月5"]
)
def test_rows_of_months_too(text: str) -> None:
    assert place(LOOKUP.find(text).matter) == "7月5"


def test_what_fits_two_categories_is_refused() -> None:
    found = LOOKUP.find("监督3")
    assert found.matter is None
    assert [*map(place, found.candidates)] == ["计划和预算监督3", "跟踪监督工作3"]


@pytest.mark.parametrize(
    "text",
    [
        "听取17",
        "听取0",
        "听却6",
        "9月99",
        "13月2",
        "7月5日",
        "75",
        "",
        "监督",
        "食堂",
        "附件1第6项",
        "附件3听取6",
        "🙂",
    ],
)
def test_what_is_not_there_is_refused(text: str) -> None:
    assert LOOKUP.find(text).matter is None


def test_categories_and_months_are_found_alike() -> None:
    for text in ("视察活动", "视察", "附件1视察"):
        assert getattr(LOOKUP.category(text).place, "name", "") == "视察活动"
    assert getattr(LOOKUP.category("九月份").place, "number", 0) == 9
    assert LOOKUP.category("监督").candidates == ("计划和预算监督", "跟踪监督工作")


def test_what_was_added_is_found_too() -> None:
    found = LOOKUP.category("视察活动").place
    assert found
    matter = NANHAI.items[0]._replace(
        at=found.at / "new", text="视察新增之事", number=5, category="视察活动"
    )
    lookup = Lookup(NANHAI, added=[(found, matter)])
    assert lookup.find("视察5").matter is matter
    assert lookup.find("新增之事").matter is matter
    assert lookup.reference(matter) == "视察5"
    assert LOOKUP.find("视察5").matter is None


SEVERAL = """\
kind: work-points
year: 2026
---
kind: arrangement
id: supervision
paper: 监督工作计划
numbering: continuous
categories:
  - name: 专项报告
    items: [{title: 甲报告}, {title: 乙报告, id: b}]
  - name: 其他
    items: [{title: 丙事, id: 专项9}]
---
kind: arrangement
id: deputies
paper: 代表工作计划
categories:
  - name: 其他
    items: [{title: 丁事}, {same: b}, {title: 做好全市人大代表联络站建设三年行动方案的实施, id: 其他3}]
---
kind: monthly-plan
months:
  7: [{content: 子}, {content: 丑}]
"""


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("监督·其他3", "丙事"),
        ("监督计划：其他3", "丙事"),
        ("supervision.其他3", "丙事"),
        ("监督计划3", "丙事"),  # its numbers run through
        ("代表·其他1", "丁事"),
        ("代表其他1", None),
        ("其他1", None),  # two categories of that name
        ("代表·其他2", "乙报告"),  # shown there
        ("专项9", "丙事"),  # an id, and no such number
        ("其他3", None),  # an id, and the number of another
        ("代表联络站建设", "做好全市人大代表联络站建设三年行动方案的实施"),
        ("做好全市人大代表联络站的建设", None),
        ("丁事", "丁事"),
        ("丁", None),
        ("7月2", "丑"),
        ("8月1", None),
    ],
)
def test_papers_ids_and_titles(written: str, title: str | None) -> None:
    found = Lookup(plan_of(SEVERAL)).find(written).matter
    assert (found.text if found else None) == title


@pytest.mark.parametrize(
    ("written", "candidates"),
    [
        ("听取17", ["听取16", "听取15", "听取14"]),
        ("听却6", ["听取6"]),
        ("监督", ["计划1", "计划2", "计划3"]),
        ("其他", ["其他1", "其他2", "其他3"]),
        ("9月9", ["9月3", "9月2", "9月1"]),
    ],
)
def test_what_may_be_meant_is_told(written: str, candidates: list[str]) -> None:
    found = LOOKUP.find(written)
    assert found.matter is None
    assert [*map(LOOKUP.reference, found.candidates)][:3] == candidates


def test_what_is_moved_or_added_keeps_its_name() -> None:
    ledger = """
---
kind: ledger
year: 2026
adjustments:
  - by: 主任会议第3次
    date: 2026-07-01
    changes:
      - {move: 7月1, to: 9月, why: 合并}
      - {add: 8月, title: 寅, why: 新增}
      - {add: 代表·其他, title: 辰事, when: 10月, why: 新增}
matters: {8月1: 2026-08-20, 代表·其他4: 2026-10-20}
"""
    schedule = Schedule(facts_of(plan_of(SEVERAL + ledger)))
    names = {matter.text: schedule.reference(matter) for matter in schedule.plan.matters}
    assert (names["子"], names["丑"], names["寅"]) == ("7月1", "7月2", "8月1")
    assert names["辰事"] == "代表·其他4"
    assert {each.text: each.progress.status for each in schedule.plan.tasks}["寅"] is Status.DONE
