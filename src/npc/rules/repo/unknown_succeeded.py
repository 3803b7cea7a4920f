"""A row that carries on a matter which the plan that it names does not have."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Rule, Severity
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import PlanHead, Succession

RULE = Rule(
    "NPC383",
    "unknown-succeeded",
    Severity.ERROR,
    Message("a matter that is carried on and is in no plan", "所承接的事项在原计划中没有"),
)
RULES = (RULE,)


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Look at what was found of the matters that rows carry on."""
    for plan in plans:
        for each in plan.successions if plan.is_checked else ():
            if not (each.plan and each.row):
                yield Diagnostic(RULE, _NO_NAME.format(written=each.written), each.place, _WRITE)
            elif each.is_unknown:
                yield Diagnostic(RULE, _told(each), each.place, _hint(each))


def _told(each: Succession) -> Message:
    return _UNKNOWN.format(plan=each.plan, row=each.row)


def _hint(each: Succession) -> Message:
    if each.candidates:
        return _PERHAPS.format(rows=list(each.candidates))
    return _LOOK.format(plan=each.plan)


_NO_NAME = Message(
    "“{written}” does not say which matter of which plan is carried on",
    "“{written}”没有写明承接的是哪份计划的哪一项",
)
_WRITE = spelt(
    Message(
        "write the name of the plan's folder and of the row: “<succeeds>: 2025/听取4”",
        "写计划的目录名和编号，如“<succeeds>: 2025/听取4”",
    )
)
_UNKNOWN = Message("“{plan}” has no “{row}”", "计划“{plan}”中没有“{row}”这一项")
_PERHAPS = Message("perhaps one of these is meant: {rows}", "是否应为：{rows}")
_LOOK = Message(
    "npc ledger shows how the rows of “{plan}” are referred to",
    "各项的编号见“{plan}”的 npc ledger",
)
