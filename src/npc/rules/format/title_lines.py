"""A title that is broken by hand into lines which do not make up the title."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.kinds.review import ReviewPart
    from npc.plan import Heading, Paper

RULE = Rule(
    "NPC390",
    "title-lines",
    Severity.ERROR,
    Message("the lines of a title do not make up the title", "标题分行与标题不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the lines of each title with the title: of papers, of parts of a review, of headings."""
    plan = facts.plan
    for paper in plan.printed:
        yield from _of(paper)
        yield from chain.from_iterable(map(_of, paper.headings))
    if plan.has_reviews:
        from npc.kinds.review import Review

        for review in plan.of_kind(Review):
            yield from chain.from_iterable(map(_of, review.parts))


def _of(titled: "Paper | ReviewPart | Heading") -> Iterator[Finding]:
    printed = "".join(titled.title_lines)
    if printed and titled.at.has("title") and printed != titled.title:
        yield Finding(
            RULE,
            Message(
                "the lines make up “{printed}”, the title is “{title}”",
                "各行连起来是“{printed}”，标题是“{title}”",
            ).format(printed=printed, title=titled.title),
            titled.at / "title-lines",
            _ONE,
            ((titled.at / "title", Message("the title is here", "标题在这里")),),
        )


_ONE = spelt(Message("make them the same, or leave “<title>” out", "请改为一致，或者不写 <title>"))
