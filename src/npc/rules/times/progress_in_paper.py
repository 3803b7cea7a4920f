"""Progress that is written in a paper, beside a ledger, which is its place."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Matter, Paper
from npc.rules.base import Finding

RULE = Rule(
    "NPC475",
    "progress-in-paper",
    Severity.INFO,
    Message("progress in an adopted paper, beside a ledger", "有台账，进展仍写在计划里"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find papers with rows that say their progress by keys; a remark belongs to the paper."""
    for paper in facts.adopted.papers if facts.book else ():
        found = [(matter, key) for matter in paper.matters if (key := _key(matter))]
        if found:
            yield _finding(paper, found[0][0], found[0][1], len(found))


def _key(matter: Matter) -> str | None:
    return next((key for key in ("status", "done-on", "done_on") if matter.at.has(key)), None)


def _finding(paper: Paper, matter: Matter, key: str, count: int) -> Finding:
    return Finding(
        RULE,
        Message(
            "{n} rows of “{paper}” say their progress, and there is a ledger",
            "“{paper}”有{n}项写了进展，而计划已有台账",
        ).format(n=count, paper=paper.name),
        matter.at / key,
        spelt(
            Message(
                "write the days under “<matters>” of the ledger, what was put off or called off under "
                "“<adjustments>”, and leave the adopted paper as it was",
                "请把日期记在台账的 <matters> 里，延期、取消记在 <adjustments> 里；通过的计划不再改",
            )
        ),
        on_key=True,
    )
