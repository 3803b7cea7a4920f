"""Names in texts that are a listed department's but for one character: 财金工委 for 财经工委."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.genre.lexicon.departments import BODIES
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

_ENDINGS = ("工作委员会", "委员会", "工委")
_SHORTEST = 4
"""Characters of a listed name; those of fewer, as 财经委, are too like many others."""
_SHUFFLED = 5
"""Characters of a name whose parts may be put in another order: 法制和司法监察 for 法制和监察司法."""
_LONGEST = 100
"""Characters before an ending that are compared."""
_MOST = 2
"""Places at most: what stands more often is hardly a slip, but a body that is not listed."""
_BEFORE = frozenset("由和及与同经请向交送报将让会以")
"""Characters that may go before a name; others make it part of a longer one: 农业农村工委."""
_JOINERS = frozenset("和及与")


def misspelt(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Look for names that are one character off a listed one, with the same ending."""
    plan = facts.plan
    found: dict[str, list[tuple[str, str, int, Location]]] = {}
    for ending in _ENDINGS:
        bases = tuple(_bases(plan.departments.compared, ending))
        for text, at in facts.texts if bases else ():
            for end in occurrences(text, ending):
                base = _nearly(text[max(0, end - _LONGEST) : end], bases)
                if base and not text.startswith("员", end + len(ending)):
                    start = end - len(base)
                    name = text[start:end] + ending
                    found.setdefault(name, []).append((base + ending, text, start, at))
    owners = {owner.text for item in plan.sentences for owner in item.owners}  # told of as such
    for name, stands in found.items():
        if len(stands) <= _MOST and name not in owners:
            yield from (_finding(rule, name, place) for place in stands)


def _bases(names: list[str], ending: str) -> Iterator[str]:
    for name in names:
        is_longer = ending == "委员会" and name.endswith("工作委员会")
        if name.endswith(ending) and not is_longer and len(name) >= _SHORTEST:
            yield name.removesuffix(ending)


def _nearly(before: str, bases: tuple[str, ...]) -> str | None:
    """Return the base that a text ends with but for one character; None where it ends with one."""
    if before.endswith(bases):
        return None
    for base in bases:
        start = len(before) - len(base)
        words = before[max(start, 0) :]
        wrong = [(a, b) for a, b in zip(words, base, strict=False) if a != b]
        is_shuffled = len(base) >= _SHUFFLED and len(wrong) > 1 and sorted(words) == sorted(base)
        if start < 0 or words in BODIES or not (wrong and is_han(wrong[0][0])):
            continue
        if len(wrong) != 1 and not is_shuffled:
            continue
        if _JOINERS.issuperset(wrong[0]):  # 监察及司法 is found as another way to join
            continue
        ahead = before[start - 1 : start]
        if not is_han(ahead) or ahead in _BEFORE:
            return base
    return None


def _finding(rule: Rule, name: str, place: tuple[str, str, int, Location]) -> Finding:
    listed, text, start, at = place
    return Finding(
        rule,
        Message(
            "“{name}” is not in the list of departments; “{listed}” is",
            "“{name}”不在部门名单中，是否应为“{listed}”",
        ).format(name=name, listed=listed),
        at,
        Message(
            "write “{listed}”, or add the department to the list",
            "改为“{listed}”，或将该部门列入名单",
        ).format(listed=listed),
        fix=Fix(text, ((start, start + len(name), listed),), sure=False),
    )
