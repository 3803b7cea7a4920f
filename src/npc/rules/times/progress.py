"""Dates of completion: on what is not said to be done, or in another year than the plan's."""

from collections.abc import Iterator
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

_WITHOUT_STATUS = Rule(
    "NPC350",
    "done-without-status",
    Severity.WARNING,
    Message("a date of completion, but not done", "有完成日期而未写已完成"),
)
_OUTSIDE_YEAR = Rule(
    "NPC351",
    "done-outside-year",
    Severity.WARNING,
    Message("done in another year", "完成日期不在计划年度"),
)
RULES = (_WITHOUT_STATUS, _OUTSIDE_YEAR)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare dates of completion with the status, and with the year."""
    year = facts.plan.year
    for matter in facts.plan.matters:
        done_on = matter.progress.done_on
        if done_on and matter.progress.status is not Status.DONE:
            yield _without_status(matter)
        is_fact = "done-on" in matter.changed_at  # compared where all dates of ledgers are
        if is_fact or not done_on or not year:
            continue
        if not _first_year(matter, year) <= done_on.year <= year + 1:
            yield _outside_year(matter, done_on, year)


def _without_status(matter: Matter) -> Finding:
    return Finding(
        _WITHOUT_STATUS,
        spelt(
            Message(
                "“<done-on>” is written, but the status is not done",
                "写了完成日期，进展却不是已完成",
            )
        ),
        matter.at / "done-on",
        spelt(
            Message(
                "write “<Item.status>: <Item.status=done>”, or delete the date",
                "请写明“<status>: 已完成”，或者删去日期",
            )
        ),
        on_key=True,
    )


def _outside_year(matter: Matter, done_on: date, year: int) -> Finding:
    return Finding(
        _OUTSIDE_YEAR,
        Message("done on {day}, in a plan of {year}", "完成日期是{day}，计划是{year}年的").format(
            day=done_on, year=year
        ),
        matter.at / "done-on",
        Message("correct the date", "请改正日期"),
    )


def _first_year(matter: Matter, year: int) -> int:
    """Return the year in which it may begin: a time such as 上年12月 lies before the plan's."""
    is_earlier = any(window.first < 1 for window in matter.when.windows)
    return year - 1 if is_earlier else year
