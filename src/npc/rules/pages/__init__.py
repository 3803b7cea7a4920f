"""What a rule says of itself: one YAML file a rule, named by its code and name.

`npc rule CODE`, the documentation, SARIF and the tests read it; a plain check does not load it.
What runs is `compiled.py`, made from the files by `python3 dev.py forms`.
"""

import re

from npc.diagnostics import Rule
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.records import NamedTuple


class Page(NamedTuple):
    """What a rule looks for, why, on what ground, and how it looks in a plan or a Word file."""

    what: Message
    """Keys are marked in it (<owners>), as in all sentences."""
    why: Message
    ground: Message
    """Statute and article, clause of a standard, or the practice it stands on."""
    fails: str | Message
    """A plan in which the rule finds something (YAML, documents separated by ---, each of several
    files below a comment with its path), or a sentence that describes it."""
    passes: str | Message
    """The same put right."""
    encoding: str = "UTF-8"
    """What the failing example is saved in."""
    knowledge: tuple[str, ...] = ()
    """Families of entries that the rule reads (`laws`), or single ones (`duties/final-accounts`)."""


UNSEEN = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
"""How an example writes a character that would not be seen: by its number in Unicode."""


def page_of(rule: Rule) -> Page:
    """Return the page of a rule, whatever its severity has been set to."""
    from npc.rules.pages.compiled import PAGES

    what, why, ground, fails, passes, encoding, knowledge = PAGES[rule.code]
    what_, why_, ground_ = (spelt(Message(*text)) for text in (what, why, ground))
    return Page(what_, why_, ground_, _example(fails), _example(passes), encoding, knowledge)


def _example(compiled: str | tuple[str, str]) -> str | Message:
    return compiled if isinstance(compiled, str) else Message(*compiled)
