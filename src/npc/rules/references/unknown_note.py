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
    if plan.is_damaged("notes"):
        return
    known = {note.name for note in plan.work_points.notes} if plan.work_points else set[str]()
    add = _ADD if plan.work_points else _NO_NOTES
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
                    suggestions.perhaps(name) or add,
                    words=f"[^{name}]",
                )


_ADD = Message("add it under “notes”", "请在 notes 中补上")
_NO_NOTES = Message(
    "only work points have footnotes: put the words into brackets",
    "只有工作要点有脚注：请把注释的内容写在括号里",
)
