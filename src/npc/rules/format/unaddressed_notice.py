"""A notice that does not say to whom it goes."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.notice import Notice
from npc.kinds.paper import DRAFT
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC479",
    "unaddressed-notice",
    Severity.INFO,
    Message("a notice without those to whom it goes", "通知没有主送机关"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the notices that are written out: what is a draft is not, and its text may name them."""
    if facts.plan.is_damaged("to"):
        return
    for notice in facts.plan.notices:
        if not notice.to and _is_written_out(notice) and "：" not in (notice.text or "")[:_OPENING]:
            yield Finding(
                RULE,
                Message(
                    "the notice does not say to whom it goes (GB/T 9704-2012, 7.3.2)",
                    "通知没有写主送机关（GB/T 9704—2012第7.3.2条）",
                ),
                notice.at / "kind",
                spelt(
                    Message(
                        "write “<to>: [各乡镇人大, …]”; what is made known to everybody needs none",
                        "请补写 <to>，如“<to>: [各乡镇人大, …]”；普发公布的不必写",
                    )
                ),
            )


def _is_written_out(notice: Notice) -> bool:
    """Whether a notice is all there; without a text of its own, npc writes the usual one."""
    has_text = bool(notice.text or (notice.head and notice.signature))
    is_signed = bool(notice.head or notice.imprint or notice.signature)
    return notice.status != DRAFT and is_signed and has_text


_OPENING = 60
"""Characters in which a text may begin with those to whom it goes: 各乡镇人大：."""
