"""Whatever is changed in a plan is found, all of it and nothing else; and adjustments make the second state."""

from collections.abc import Iterator
from datetime import date
from random import Random
from time import process_time
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.differing.adjustments import adjustments
from npc.differing.comparing import compared
from npc.differing.of_matters import matter_changes
from npc.differing.records import DiffChange, DiffSubject
from npc.differing.trial import Trial
from npc.plan import Plan
from plan_texts import plan_of

TOPICS = (
    "养老服务 乡村振兴 诉前调解 城市更新 学前教育 环境保护 债务管理 食品安全 公共交通 "
    "水利建设 森林防火 文物保护 科技创新 粮食储备 残疾人保障 供热改造 信访办理 电动车管理"
).split()
OWNERS, MONTHS = ("办公室", "财经工委", "法制工委"), [f"{month}月" for month in range(1, 13)]


class Drawn(NamedTuple):
    """An item of a plan that is drawn."""

    topic: str
    month: str
    owner: str

    @property
    def title(self) -> str:
        """As offices write it."""
        return f"听取县政府关于{self.topic}工作情况的报告"


def text_of(first: list[Drawn], second: list[Drawn], tasks: dict[int, list[str]]) -> str:
    """A plan with two categories, and a monthly plan."""

    def rows(items: list[Drawn]) -> str:
        return "".join(
            f"      - {{title: {item.title}, owners: {item.owner}, when: {item.month}, meetings: 主任会议}}\n"
            for item in items
        )

    months = "".join(
        f"  {month}: [{', '.join(f'{{content: 开展{topic}调研, owners: 办公室}}' for topic in topics)}]\n"
        for month, topics in sorted(tasks.items())
        if topics
    )
    return (
        "kind: arrangement\nyear: 2026\norgan: 示例县人大常委会\n"
        f"departments: [{', '.join(OWNERS)}]\ncategories:\n"
        f"  - name: 听取报告\n    items:\n{rows(first)}  - name: 书面审议\n    items:\n{rows(second)}"
        f"---\nkind: monthly-plan\nmonths:\n{months}"
    )


def drawn(random: Random) -> tuple[Plan, Plan, list[tuple[str, str]]]:
    """Draw a plan, change it, and tell which changes of which titles that were."""
    topics = random.sample(TOPICS, 12)
    items = [Drawn(topic, random.choice(MONTHS), random.choice(OWNERS)) for topic in topics[:8]]
    tasks: dict[int, list[str]] = {3: topics[8:10], 5: topics[10:]}
    before = plan_of(text_of(items[:4], items[4:], tasks))
    wanted: list[tuple[str, str]] = []
    now: list[Drawn | None] = [*items]
    for at in random.sample(range(8), random.randint(0, 6)):
        now[at] = _changed(items[at], random, wanted)
    first, second = ([item for item in half if item] for half in (now[:4], now[4:]))
    new = next(topic for topic in TOPICS if topic not in topics)
    if random.random() < 0.5:
        first.append(Drawn(new, "9月", "办公室"))
        wanted.append(("added", first[-1].title))
    if random.random() < 0.5:
        wanted.append(("moved", f"开展{tasks[3][1]}调研"))
        tasks = {3: tasks[3][:1], 5: tasks[5], 7: tasks[3][1:]}
    return before, plan_of(text_of(first or [_KEPT], second or [_KEPT], tasks)), wanted


_KEPT = Drawn("机关建设", "12月", "办公室")


def _changed(item: Drawn, random: Random, wanted: list[tuple[str, str]]) -> Drawn | None:
    """Change an item in one of the ways, or drop it."""
    way = random.choice(("moved", "given", "dropped", "both"))
    if way == "dropped":
        wanted.append((way, item.title))
        return None
    if way in {"given", "both"}:
        wanted.append(("given", item.title))
        item = item._replace(owner=next(each for each in OWNERS if each != item.owner))
    if way in {"moved", "both"}:
        wanted.append(("moved", item.title))
        item = item._replace(month=next(each for each in MONTHS if each != item.month))
    return item


@given(st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_all_that_is_changed_is_found_and_nothing_else(random: Random) -> None:
    before, after, wanted = drawn(random)
    if any(_KEPT.title == row.text for row in after.items):
        return  # a category of which all was dropped has another row in its place
    found = compared(before, after)
    assert sorted((str(each.change), each.title) for each in found.found) == sorted(wanted)
    assert compared(before, before).found == ()
    assert compared(after, after).found == ()
    back = compared(after, before)
    opposite = {"added": "dropped", "dropped": "added"}
    assert sorted((str(each.change), each.title) for each in back.found) == sorted(
        (opposite.get(change, change), title) for change, title in wanted
    )


@given(st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_adjustments_make_the_second_state(random: Random) -> None:
    """Each matter of the second is, by the first and the changes, what it says; the others are called off."""
    before, after, _ = drawn(random)
    day = date(2026, 6, 1)
    said = adjustments(compared(before, after), before, day)
    assert said.left == []
    made = Trial(before, day, [said.changes]).plan
    standing = {row.text: row for row in made.matters if not row.is_cancelled}
    assert standing.keys() == {row.text for row in after.matters}
    for row in after.matters:
        assert list(matter_changes(standing[row.text], row)) == []


def test_rows_of_one_title_are_paired_in_order() -> None:
    rows = [Drawn("养老服务", month, "办公室") for month in ("3月", "6月", "9月")]
    before = plan_of(text_of(rows, [_KEPT], {3: ["调研"]}))
    moved = [rows[0], rows[1]._replace(month="7月"), rows[2]]
    found = compared(before, plan_of(text_of(moved, [_KEPT], {3: ["调研"]}))).found
    assert [(each.change, each.before, each.after) for each in found] == [
        (DiffChange.MOVED, "6月", "7月")
    ]


def many(number: int, *, shift: int) -> str:
    """A plan with many items, a tenth of which are moved and a tenth retitled."""

    def rows() -> Iterator[Drawn]:
        for at in range(number):
            topic = f"{TOPICS[at % len(TOPICS)]}第{at}批{TOPICS[(at * 7 + 3) % len(TOPICS)]}"
            title = f"{topic}及落实" if shift and at % 10 == 1 else topic
            yield Drawn(title, MONTHS[(at + (at % 10 == 0) * shift) % 12], OWNERS[at % 3])

    items = list(rows())
    return text_of(items, [_KEPT], {3: ["调研"]})


@pytest.mark.parametrize("number", [1000])
def test_a_thousand_rows_take_no_square(number: int) -> None:
    """Twice the rows take at most three times as long, and each change is found."""

    def seconds(count: int) -> float:
        before, after = plan_of(many(count, shift=0)), plan_of(many(count, shift=1))
        start = process_time()
        found = compared(before, after)
        taken = process_time() - start
        kinds = [each.change for each in found.of(DiffSubject.MATTER)]
        assert kinds.count(DiffChange.MOVED) == kinds.count(DiffChange.RETITLED) == count // 10
        assert len(found.found) == count // 5
        return taken

    half, whole = (min(seconds(count) for _ in range(2)) for count in (number // 2, number))
    assert whole < max(0.3, 3 * half)
    assert whole < 3
