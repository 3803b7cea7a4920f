"""Several notices that issue one paper."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.plan import Location

RULE = Rule(
    "NPC438",
    "issued-twice",
    Severity.ERROR,
    Message("several notices issue one paper", "几份通知印发同一份文件"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find notices whose paper an earlier one issues."""
    plan = facts.plan
    first: dict[str, Location] = {}
    for notice in plan.notices:
        issued = plan.issued_by(notice)
        before = first.setdefault(issued.id, notice.at) if issued else notice.at
        if issued and before is not notice.at:
            yield Finding(
                RULE,
                Message(
                    "a second notice that issues “{title}”", "又一份通知印发《{title}》"
                ).format(title=issued.title),
                notice.at / "kind",
                spelt(
                    Message(
                        "write “<alone>: <alone=true>” if it issues nothing, or “<issues>: …” with the id of "
                        "the paper that it issues",
                        "不印发文件的，请写 <alone>: <alone=true>；印发别的文件的，用 <issues> 写明其 <id>",
                    )
                ),
                ((before / "kind", Message("the first one", "第一份在这里")),),
            )
