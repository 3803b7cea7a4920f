"""A figure of a review that is not what the ledger and the plan of its year make of it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import PlanHead

if TYPE_CHECKING:
    from npc.facts.figure_checks import CheckedAccount, FigureCheck

_OTHERWISE = Rule(
    "NPC470",
    "figure-beside-ledger",
    Severity.WARNING,
    Message("a review's figure is not that of the ledger", "总结中的数与台账不同"),
)
_SEVERAL = Rule(
    "NPC471",
    "several-reviewed-plans",
    Severity.WARNING,
    Message("a review that may be of several plans", "总结的数可以同几份计划核对"),
)
_UNCHECKED = Rule(
    "NPC472",
    "figures-unchecked",
    Severity.INFO,
    Message("figures of a review that could not be checked", "总结中的数没有核对"),
)
_OTHER_YEAR = Rule(
    "NPC473",
    "reviewed-plan-year",
    Severity.WARNING,
    Message("a review of a plan of another year", "总结指的是另一年的计划"),
)
RULES = (_OTHERWISE, _SEVERAL, _UNCHECKED, _OTHER_YEAR)


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Look at what became of the reviews of each plan."""
    for plan in plans:
        for compared in plan.compared:
            # Where its committee keeps no ledgers, nobody expects figures to be compared with one.
            if compared.is_missed or not compared.is_planless:
                yield from _of(compared)


def _of(compared: "CheckedAccount") -> Iterator[Diagnostic]:
    """Tell of each figure that differs, or once why none was compared."""
    account = compared.account
    if not account.known:
        return
    first = account.known[0]
    whose = {"organ": account.organ, "year": account.year, "words": first.words}
    if compared.candidates:
        related = tuple(Related(place, _ONE_OF) for place in compared.candidates)
        yield Diagnostic(_SEVERAL, _MAY_BE.format(**whose), first.place, _SAY_WHICH, related)
    elif compared.is_planless:
        yield Diagnostic(_UNCHECKED, _NO_PLAN.format(**whose), first.place, _NAME_PLAN)
    elif compared.is_unread:
        yield Diagnostic(_UNCHECKED, _FAULTY.format(**whose), first.place, _MEND)
    elif compared.other_year:
        message = _NOT_OF_YEAR.format(**whose, other=compared.other_year)
        yield Diagnostic(_OTHER_YEAR, message, first.place, _NAME_RIGHT)
    yield from _otherwise(compared.checks)


def _otherwise(checks: Sequence["FigureCheck"]) -> Iterator[Diagnostic]:
    """Tell of figures that differ; one that is told again is told of once."""
    found: dict[tuple[str, str, int, int], list[FigureCheck]] = {}
    for check in checks:
        if check.differs:
            figure = check.told.figure
            key = (figure.name, figure.act, figure.number, check.number or 0)
            found.setdefault(key, []).append(check)
    for same in found.values():
        yield from _differing(same)


def _differing(same: Sequence["FigureCheck"]) -> Iterator[Diagnostic]:
    first, *again = same
    if first.computed is None:
        return
    told = first.told
    counted = _COUNTED if len(first.computed.ranges) == 1 else _COUNTED_VARIOUSLY
    words = counted.format(day=told.until, number=first.number, unit=told.figure.unit)
    is_sure = first.computed.is_sure
    rule = _OTHERWISE if is_sure else _OTHERWISE._replace(severity=Severity.INFO)
    yield Diagnostic(
        rule,
        Message("“{words}” here, {other}", "这里写“{words}”，{other}").format(
            words=told.words, other=words
        ),
        told.place,
        _WHICH if is_sure else _GAPS,
        (
            Related(first.computed.at.place, words),
            *(Related(check.told.place, _AGAIN) for check in again),
        ),
    )


_COUNTED = Message(
    "plan and ledger have {number} as of {day}", "计划和台账截至{day}是{number}{unit}"
)
_COUNTED_VARIOUSLY = Message(
    "plan and ledger have {number} as of {day}, and no other way of counting gives the number here",
    "计划和台账截至{day}是{number}{unit}，按别的计法也不是这个数",
)
_AGAIN = Message("the same number here", "这里也是这个数")
_WHICH = Message(
    "see which of the two is incomplete: add to the ledger what is missing, or correct the review",
    "请核对哪一处没有记全：台账漏记的，补进台账；总结写错的，改正总结",
)
_GAPS = Message(
    "the ledger does not seem to list all of them: add what is missing, or check the number",
    "台账可能没有记全：编号不连续，或者还没有办结的；请补记，或者核对这个数",
)
_ONE_OF = Message("it may be this one", "可能是这一份")
_MAY_BE = Message(
    "several ledgers may be meant for {organ} in {year}, so “{words}” and the like are not checked",
    "{organ}{year}年写了台账的计划不止一份，“{words}”等数没有核对",
)
_SAY_WHICH = spelt(
    Message(
        "say in the review which is meant: “<of>: PATH”",
        "请在总结里写明是哪一份：“<of>: 路径”",
    )
)
_NO_PLAN = Message(
    "no plan of {organ} for {year} was found, so “{words}” and the like are not checked",
    "没有找到{organ}{year}年的计划，“{words}”等数没有核对",
)
_NAME_PLAN = spelt(
    Message(
        "where there is one, check it together with the review, or name it in the review: “<of>: PATH”",
        "有这份计划的，请一起校核，或者在总结里写“<of>: 路径”；没有的，不必理会",
    )
)
_FAULTY = Message(
    "the plan of the review has errors, so “{words}” and the like are not checked",
    "所总结的计划有错误，“{words}”等数没有核对",
)
_MEND = Message("validate that plan first", "请先校核那份计划，改正错误")
_NOT_OF_YEAR = spelt(
    Message(
        "“{words}” is told of {year}; the plan that the review names is of {other}",
        "“{words}”说的是{year}年，<of> 所指的是{other}年的计划",
    )
)
_NAME_RIGHT = spelt(
    Message(
        "name the plan of that year in “<of>”, or leave “<of>” out",
        "请把 <of> 改为那一年的计划，或者不写 <of>",
    )
)
