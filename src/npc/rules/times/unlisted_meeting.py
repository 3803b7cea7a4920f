"""A session of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.meetings import KINDS
from npc.genre.meetings import is_known
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding
from npc.suggestions import STRICT, Suggestions

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
    if not any(paper.at.has("meetings") for paper in plan.arrangements):
        return
    columns = facts.meeting_kinds.columns
    suggestions = Suggestions((*columns, *KINDS), cutoff=STRICT)
    known = frozenset(columns)
    for session in plan.sessions:
        if not plan.is_damaged("meetings") and not is_known(session.kind, known):
            yield _finding(session, suggestions)


def _finding(session: Session, suggestions: Suggestions) -> Finding:
    slip = suggestions.perhaps(session.kind)
    is_slip = slip or not session.kind.endswith(("会", "会议"))
    return Finding(
        RULE,
        Message("no column for the meeting “{name}”", "表格没有“{name}”这一列").format(
            name=session.kind
        ),
        session.at / "kind",
        slip or Message("write it as in the table's “meetings”", "请按安排表 meetings 中的名称写"),
        severity=None if is_slip else Severity.INFO,
    )
