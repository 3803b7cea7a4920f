"""A session of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import KINDS, is_known
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC357",
    "unlisted-meeting",
    Severity.WARNING,
    Message("a session of an unknown meeting", "会议名称不在表列之中"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find kinds that are neither a column nor usual."""
    plan = facts.plan
    if not plan.arrangement or not plan.arrangement.at.has("meetings"):
        return
    for session in plan.sessions:
        if not plan.is_damaged("meetings") and not is_known(
            session.kind, plan.arrangement.meetings
        ):
            yield _finding(session, (*plan.arrangement.meetings, *KINDS))


def _finding(session: Session, known: tuple[str, ...]) -> Finding:
    from difflib import get_close_matches

    near = get_close_matches(session.kind, known, 1, _NEAR)
    is_slip = near or not session.kind.endswith(("会", "会议"))
    return Finding(
        RULE,
        Message("no column for the meeting “{name}”", "表格没有“{name}”这一列").format(
            name=session.kind
        ),
        session.at / "kind",
        Message("perhaps “{name}” is meant", "是否应为“{name}”").format(name=near[0])
        if near
        else Message("write it as in the table's “meetings”", "请按安排表 meetings 中的名称写"),
        severity=None if is_slip else Severity.INFO,
    )


_NEAR = 0.7
"""How much of two names is the same (difflib) where one is a slip of the other."""
