"""A title that is broken by hand into lines which do not make up the title."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC390",
    "title-lines",
    Severity.ERROR,
    Message("the lines of a title do not make up the title", "标题分行与标题不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the lines of each title with the title."""
    for part in facts.plan.printed:
        if part.title_lines and part.at.has("title"):
            printed = "".join(part.title_lines)
            if printed != part.title:
                yield Finding(
                    RULE,
                    Message(
                        "the lines make up “{printed}”, the title is “{title}”",
                        "各行连起来是“{printed}”，标题是“{title}”",
                    ).format(printed=printed, title=part.title),
                    part.at / "title-lines",
                    spelt(
                        Message(
                            "make them the same, or leave “<title>” out",
                            "请改为一致，或者不写 <title>",
                        )
                    ),
                    ((part.at / "title", Message("the title is here", "标题在这里")),),
                )
