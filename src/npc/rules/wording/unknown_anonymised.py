"""A name in `anonymised` that the paper does not hold, or that hides nothing."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.open_places import anonymised_in, names_in
from npc.genre.open_places import signs_in
from npc.kinds.containers import listed
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Paper
from npc.rules.base import Finding
from npc.suggestions import PERHAPS, Suggestions

RULE = Rule(
    "NPC444",
    "unknown-anonymised",
    Severity.WARNING,
    Message("an anonymised name that does not occur", "隐去的名称在文件中没有"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for each name in its paper; what could not be read whole may hold it all the same."""
    if not facts.plan.damaged:
        for paper in facts.plan.papers:
            yield from _of(paper)


def _of(paper: Paper) -> Iterator[Finding]:
    used = anonymised_in(paper)
    unused = [name for name in paper.anonymised if name not in used]
    near = _near(paper, unused)
    for name, at in listed(paper.anonymised, paper.at / "anonymised"):
        if not any(signs_in(name)):
            yield Finding(RULE, _HIDES_NOTHING.format(name=name), at, _LIST)
        elif name not in used:
            yield Finding(RULE, _UNKNOWN.format(name=name), at, near.get(name, _DELETE))


def _near(paper: Paper, unused: list[str]) -> dict[str, Message]:
    """Return “perhaps … is meant” for unknown names: 《XX要闻》 typed with other signs, or a like one."""
    if not unused:
        return {}
    known = sorted(names_in(paper))
    by_words = {_without_signs(name): name for name in known}
    suggestions = Suggestions(known)
    found: dict[str, Message] = {}
    for name in unused:
        same = by_words.get(_without_signs(name))
        near = PERHAPS.format(name=same) if same else suggestions.perhaps(name)
        if near:
            found[name] = near
    return found


def _without_signs(name: str) -> str:
    pieces: list[str] = []
    read = 0
    for start, end in signs_in(name):
        pieces += name[read:start], "\0"
        read = end
    return "".join((*pieces, name[read:]))


_UNKNOWN = Message("“{name}” does not stand in the paper", "文件中没有“{name}”")
_HIDES_NOTHING = Message(
    "“{name}” has no X, × or 〇: nothing is hidden in it", "“{name}”中没有 X、×、〇，没有隐去什么"
)
_DELETE = spelt(
    Message(
        "write it as the text does, or delete it from “<anonymised>”",
        "请照文中的写法写，或从 <anonymised> 中删去",
    )
)
_LIST = spelt(
    Message(
        "in “<anonymised>”, list only names that are written with such signs, and as they are written",
        "<anonymised> 只列用这些符号写的名称，照文中的写法写",
    )
)
