"""A footnote mark without its footnote, or a footnote that nothing refers to."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import note_names
from npc.messages import Message
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC304",
    "unknown-note",
    Severity.ERROR,
    Message("a footnote mark without its footnote", "脚注标记没有对应的脚注"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find marks whose name is not among the notes."""
    plan = facts.plan
    if not plan.work_points or plan.is_damaged("notes"):
        return
    known = {note.name for note in plan.work_points.notes}
    suggestions = Suggestions(sorted(known))
    for text, at in facts.texts:
        for name in note_names(text):
            if name not in known:
                yield Finding(
                    RULE,
                    Message("no footnote is named “{name}”", "没有名为“{name}”的脚注").format(
                        name=name
                    ),
                    at,
                    suggestions.perhaps(name)
                    or Message("add it under “notes”", "请在 notes 中补上"),
                    words=f"[^{name}]",
                )
