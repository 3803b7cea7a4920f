"""A text that ends in the midst of a sentence: with ， or 、."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.texts import is_around
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC485",
    "open-end",
    Severity.WARNING,
    Message("a text that ends with a comma", "末尾是逗号、顿号"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the end of the texts of body text and notices; of a row it may be cut off on purpose."""
    for text, at in facts.texts:
        end = text.rstrip()
        if end.endswith(_OPEN) and at.path[-1:] == ("text",) and not is_around(at):
            yield Finding(
                RULE,
                Message("the text ends with “{sign}”", "末尾是“{sign}”").format(sign=end[-1]),
                at,
                Message(
                    "end the sentence with 。, or add what is missing", "请改为句号，或者补全句子"
                ),
                words=end[-_SHOWN:],
            )


_OPEN = ("，", "、")
_SHOWN = 6
"""Characters of the end that are shown."""
