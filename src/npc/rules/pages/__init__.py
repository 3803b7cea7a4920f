"""What a rule says of itself: one YAML file a rule, named by its code and name.

`npc rule CODE`, the documentation, SARIF and the tests read it; a plain check does not load it.
What runs is `compiled.py`, made from the files by `python3 dev.py forms`.
"""

from typing import NamedTuple

from npc.diagnostics import Rule
from npc.messages import Message


class Page(NamedTuple):
    """What a rule looks for, why, on what ground, and how it looks in a plan or a Word file."""

    what: Message
    why: Message
    ground: Message
    """Statute and article, clause of a standard, or the practice it stands on."""
    fails: str
    """A plan (YAML, documents separated by ---) in which the rule finds something."""
    passes: str
    """The same plan put right."""


def page_of(rule: Rule) -> Page | None:
    """Return the page of a rule, whatever its severity has been set to."""
    from npc.rules.pages.compiled import PAGES

    if rule.code not in PAGES:
        return None
    what, why, ground, fails, passes = PAGES[rule.code]
    return Page(Message(*what), Message(*why), Message(*ground), fails, passes)
