"""听取 before the standing committee, or 听取和审议 before 主任会议, against the usage of the place."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection
from npc.genre.actions import KINDS, actions_in, read_action
from npc.genre.meetings import is_before, is_session
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC346",
    "meeting-convention",
    Severity.WARNING,
    Message("action and meeting do not match", "“听取”“听取和审议”与会议不一致"),
)
RULES = (RULE,)
_FEWEST = 8
_ONE_IN = 10
"""At most one exception in so many."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find the exceptions, where the plan or its repo keeps to the usage.

    Items that answer a statutory matter, inspections, and what only another meeting may decide, are
    left to the rules about those.
    """
    plan = facts.plan
    if plan.meeting_convention is False or plan.is_damaged("meetings", "categories"):
        return
    items = plan.items
    heard = [item for item in items if item.action in _MEETINGS and item.meetings]
    exceptions = [item for item in heard if not _follows(item)]
    alone = _alone(heard, exceptions)
    if not plan.meeting_convention and not _is_kept(heard, exceptions):
        exceptions = alone
    if not exceptions:
        return
    statutory = {item for answer in facts.answers for item in (*answer.items, *answer.cancelled)}
    overstepped = {found.item for found in facts.overstepped}
    for item in exceptions:
        is_told = facts.statutory_year and (item in statutory or is_inspection(item))
        if not is_told and item not in overstepped:
            is_sure = plan.meeting_convention or (item in alone and _says_it(item))
            yield _exception(item, Severity.WARNING if is_sure else Severity.INFO)


def _says_it(item: Item) -> bool:
    """Whether the row itself has its verb, and not only the heading above it."""
    return item.says("action") or read_action(item.text) == item.action


def _exception(item: Item, severity: Severity) -> Finding:
    action = item.action or ""
    return Finding(
        RULE,
        Message(
            "“{action}” goes to {meeting} elsewhere", "“{action}”一般列入{meeting}，这里不一致"
        ).format(action=action, meeting=_MEETINGS[action]),
        item.at_of("meetings"),
        Message("correct the meeting, or the verb in the title", "请核对会议一栏或者题名中的动词"),
        severity=severity,
    )


_MEETINGS = {"听取": "主任会议", "听取和审议": "常委会会议"}


def _follows(item: Item) -> bool:
    if item.action == "听取和审议" or _decides(item):
        return any(map(is_session, item.meetings))
    return any(is_before(meeting, ("主任会议",)) for meeting in item.meetings)


def _decides(item: Item) -> bool:
    """Whether what is heard is decided or asked about as well, which the standing committee does."""
    return any(KINDS.get(action) in _OF_SESSIONS for action in actions_in(item.text))


_OF_SESSIONS = frozenset(("decision", "inquiry"))


def _alone(heard: Sequence[Item], exceptions: Sequence[Item]) -> list[Item]:
    """Return the one 听取和审议 that is not before the standing committee, where all others are."""
    found = [item for item in exceptions if item.action == "听取和审议"]
    others = sum(1 for item in heard if item.action == "听取和审议") - len(found)
    return found if len(found) == 1 and others >= _FEWEST else []


def _is_kept(heard: Sequence[Item], exceptions: Sequence[Item]) -> bool:
    """Whether a plan follows the usage of its own accord, in both directions."""
    if len(heard) < _FEWEST or len(exceptions) * _ONE_IN > len(heard):
        return False
    return {item.action for item in heard if item not in exceptions} == set(_MEETINGS)
