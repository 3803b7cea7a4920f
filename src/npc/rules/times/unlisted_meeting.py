"""A session of a meeting for which the table has no column."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.meetings import KINDS
from npc.genre.meetings import is_known
from npc.kinds.spelling import spelt
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
        if plan.is_damaged("meetings") or is_known(session.kind, known):
            continue
        slip = suggestions.perhaps(session.kind)
        if not _is_of_its_own(session, slip, columns):
            yield _finding(session, slip)


def _is_of_its_own(session: Session, slip: Message | None, columns: Iterable[str]) -> bool:
    """Whether a session of a ledger is one for which no table has a column, nor has to: 主任专题会议.

    What has a column's name in it, with more words, is no slip of it.
    """
    if not session.is_of_ledger or not session.kind.endswith(("会", "会议")):
        return False
    return slip is None or any(_is_longer(session.kind, name) for name in (*columns, *KINDS))


def _is_longer(kind: str, name: str) -> bool:
    """Whether a kind is a name with one stretch of other words put into it."""
    length = next((at for at, (a, b) in enumerate(zip(kind, name, strict=False)) if a != b), 0)
    return len(kind) > len(name) + 1 and kind.endswith(name[length:])


def _finding(session: Session, slip: Message | None) -> Finding:
    is_slip = slip or not session.kind.endswith(("会", "会议"))
    return Finding(
        RULE,
        Message("no column for the meeting “{name}”", "表格没有“{name}”这一列").format(
            name=session.kind
        ),
        session.at / "kind",
        slip
        or spelt(
            Message(
                "write it as in the table's “<Arrangement.meetings>”",
                "请按安排表 <Arrangement.meetings> 中的名称写",
            )
        ),
        severity=None if is_slip else Severity.INFO,
    )
