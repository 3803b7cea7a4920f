"""A matter promised in the body text that no table carries."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.covering import is_asked_of_lists
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.promises import Promise
from npc.genre.lexicon.titles import BETWEEN_PARTS
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC307",
    "promise-without-row",
    Severity.WARNING,
    Message("a matter promised in the body text that no table carries", "正文列出的事项附表中没有"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find promises that no row keeps."""
    plan = facts.plan
    if not plan.arrangements or plan.is_damaged("categories", "months"):
        return
    for promise, links in facts.trace.promises:
        if is_asked_of_lists(promise, plan) and not any(link.is_kept for link in links):
            yield _finding(promise, links)


def _finding(promise: Promise, links: Sequence[Link]) -> Finding:
    message = Message(
        "“{action}” of “{matter}”{within} is in the body text and in no table",
        "正文写有{action}“{matter}”{within}，附表中没有对应项目",
    )
    return Finding(
        RULE,
        message.format(action=promise.action, matter=promise.text, within=_within(promise)),
        promise.sentence.at,
        Message(
            "add a row to the arrangement or the monthly plan, or strike it from the body text",
            "请在附表中补列该项目，或者从正文中删去",
        ),
        tuple(_nearest(link) for link in links[:1]),
        words=promise.clause,
    )


def _within(promise: Promise) -> Message | str:
    """Return the clause of a matter that is cut from a list or says little, where it is short."""
    clause = promise.clause
    beside = clause.replace(promise.text, "", 1).replace(promise.action, "", 1)
    is_part = any(sign in beside for sign in BETWEEN_PARTS) or len(promise.text) <= _LITTLE
    if len(clause) > _SHORT or not is_part:
        return ""
    return Message(" (in “{clause}”)", "（原文“{clause}”）").format(clause=clause)


_LITTLE = 4
"""Characters of a matter that says little by itself: 落实情况."""
_SHORT = 40
"""Characters of a clause that a message has room for."""


def _nearest(link: Link) -> tuple[Location, Message]:
    said = Message(
        "the most similar row (likeness {likeness})", "用词最接近的一行（相似度{likeness}）"
    )
    return link.matter.text_at, said.format(likeness=f"{link.likeness:.0%}")
