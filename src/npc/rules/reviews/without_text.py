"""A review with nothing to print but titles."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.review import Review, ReviewPart
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC449",
    "review-without-text",
    Severity.ERROR,
    Message("a review without any text", "总结没有正文"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find reviews in which no part has a text or a heading; what could not be read may be either."""
    if facts.plan.is_damaged("parts"):
        return
    for review in facts.plan.of_kind(Review):
        if not any(map(_has_text, review.parts)):
            yield Finding(
                RULE,
                Message("the review has no text", "总结没有正文"),
                review.at / "parts",
                spelt(
                    Message(
                        "write the text of its parts: “<preamble>”, “<ReviewPart.sections>” or “<closing>”",
                        "请在 <parts> 的各部分里写正文：<preamble>（引言）、<ReviewPart.sections>（标题和正文）或 <closing>（结语）",
                    )
                ),
            )


def _has_text(part: ReviewPart) -> bool:
    return bool(part.preamble or part.sections or part.closing)
