"""Readings of a draft, and classes with their rows, that the text counts otherwise than the table has them."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.row_counts import times
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.genre.told_rows import ToldClasses

RULE = Rule(
    "NPC483",
    "told-rows",
    Severity.INFO,
    Message(
        "readings or classes are counted otherwise than the table has them",
        "审议次数、类别项数与附表不符",
    ),
)
RULES = (RULE,)
_CHECK = Message("correct the number, or add the row", "请核对次数、项数；漏列的请补列")
_NEAR = 3
"""By how much a count of all rows is off at most; one that is further off is of something else."""
_NAME = re.compile("《([^《》]{2,60})》")
_NO_READINGS = ("调研", "论证", "报告", "实施情况", "征求", "起草", "主任会议")


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the body text and the introductions of tables with the rows."""
    plan = facts.plan
    if not plan.arrangements or plan.is_damaged("categories", "sections"):
        return
    rows = {item.text_at for item in plan.items}
    if "次审议" in facts.all_words:
        listed = _readings(plan)
        for text, at in facts.holding("次审议"):
            if at not in rows:
                yield from _of_readings(text, at, listed)
    if "类" in facts.all_characters and "项" in facts.all_characters:
        tables = _tables(plan)
        for text, at in facts.holding("类"):
            if at not in rows and not facts.review_at(at):
                yield from _of_classes(text, at, tables)


def _of_readings(text: str, at: Location, listed: Mapping[str, int]) -> Iterator[Finding]:
    from npc.genre.told_rows import readings_in  # few plans tell of readings or classes

    for told in readings_in(text):
        rows = listed.get(told.name)
        if rows and rows != told.number:
            message = Message(
                "“{written}” of “{name}” here, {rows} in the table",
                "这里写“{name}”{written}，附表列有{rows}次",
            )
            values = {"written": told.written, "name": told.name, "rows": rows}
            yield Finding(RULE, message.format(**values), at, _CHECK, words=told.written)


def _readings(plan: Plan) -> Mapping[str, int]:
    """Count the rows that deliberate each draft, by its name; one of 4月、8月 twice."""
    found: dict[str, int] = {}
    for item in plan.items:
        if "审议" in item.text and not any(word in item.text for word in _NO_READINGS):
            for name in dict.fromkeys(_NAME.findall(item.text)):
                found[name] = found.get(name, 0) + times((item,))
    return found


def _of_classes(text: str, at: Location, tables: Collection[tuple[int, int]]) -> Iterator[Finding]:
    from npc.genre.told_rows import classes_in

    for told in classes_in(text):
        near = [each for each in sorted(tables) if _may_be_meant(told, each)]
        if near and (told.classes, told.rows) not in tables:
            classes, rows = near[0]
            message = Message(
                "“{written}” here, {classes} categories with {rows} rows in the table",
                "这里写“{written}”，附表实有{classes}类{rows}项",
            )
            values = {"written": told.written, "classes": classes, "rows": rows}
            yield Finding(RULE, message.format(**values), at, _CHECK, words=told.written)


def _tables(plan: Plan) -> set[tuple[int, int]]:
    """Return how many categories and rows tables have: of each paper, and all together, outer and inner ones."""
    found = {(len(table.categories), len(table.items)) for table in plan.arrangements}
    filled = [category for category in plan.categories if category.items]
    found.add((sum(len(table.categories) for table in plan.arrangements), len(list(plan.items))))
    found.add((len(filled), len(list(plan.items))))
    return found


def _may_be_meant(told: "ToldClasses", table: tuple[int, int]) -> bool:
    classes, rows = table
    is_one = told.classes == classes and abs(told.rows - rows) <= _NEAR
    return is_one or (told.rows == rows and abs(told.classes - classes) == 1)
