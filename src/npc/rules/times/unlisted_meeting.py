"""A session of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.joining import MEETING_KINDS
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding
from npc.rules.times.dated_sessions import is_same_kind, sessions_of

RULE = Rule(
    "NPC357",
    "unlisted-meeting",
    Severity.WARNING,
    Message("a session of an unknown meeting", "会议名称不在表列之中"),
)
RULES = (RULE,)
_USUAL = ("人民代表大会", "人大会议", "人代会", "党组", "询问会", "扩大")


def check(facts: Facts) -> Iterator[Finding]:
    """Find kinds that are neither a column nor usual."""
    plan = facts.plan
    if not plan.arrangement or not plan.arrangement.at.has("meetings"):
        return
    known = (*plan.arrangement.meetings, *MEETING_KINDS)
    for session in sessions_of(plan):
        if not plan.is_damaged("meetings") and not _is_known(session.kind, known):
            yield _finding(session, known)


def _is_known(kind: str, known: tuple[str, ...]) -> bool:
    return any(one in kind for one in _USUAL) or any(
        is_same_kind(kind, one) or kind.endswith(one) for one in known
    )


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
