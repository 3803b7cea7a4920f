"""A department that texts call otherwise than the list of departments does."""

from collections.abc import Iterator
from itertools import islice

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import LEVELS
from npc.genre.prose import is_short_for, occurrences
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC405",
    "department-spelling",
    Severity.WARNING,
    Message("a department is called otherwise than in the list", "部门名称与名单不一致"),
    is_fixable=True,
)
RULES = (RULE,)


_ENDINGS = ("工作委员会", "委员会", "工委", "委")
_JOINERS = ("和", "及", "与")
_ELSEWHERE = frozenset(f"大央国级党府镇乡委{LEVELS}")
"""What goes before the name of another organ's body: 省人大财经委, 市法制委, 上级."""
_MAY_FOLLOW = frozenset(
    "，、；。：）)》”！？ \n及和与同会等的牵负主办承配开组召制研梳完做要应在对就将为"
)
"""What may follow a name; 代表委员 and 财经委托 hold none."""
_MOST = 100
"""Organs of papers that are looked at."""
_SHORTEST = 2
"""Characters before the ending: a shorter name could be anything."""


_Variant = tuple[str, str, bool]
"""A name that is not in the list, the one that is, and whether they surely are not both right."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look for the near variants of every listed name."""
    plan = facts.plan
    words = facts.all_words
    names = plan.departments.compared
    for variant in _variants(names, words):
        if variant[0] in words and variant[0] not in names and not _is_author(variant[0], plan):
            yield from _of(facts, variant, names)
    if names and ("工委" in words or "委员会" in words):
        from npc.rules.wording.comparing.misspelt_department import misspelt

        yield from misspelt(RULE, facts)


def _variants(names: list[str], words: str) -> Iterator[_Variant]:
    for name in names:
        ending = next((known for known in _ENDINGS if name.endswith(known)), None)
        if ending is None or len(name) < len(ending) + _SHORTEST:
            continue
        base = name.removesuffix(ending)
        if base in words:
            for other in _ENDINGS:
                # 工委 and 工作委员会 are one body under two names, 工委 and 委 are two bodies.
                short = {ending, other} in ({"工委", "委"}, {"工作委员会", "委员会"})
                if other != ending:
                    yield base + other, name, short
        for other in _otherwise_joined(base):
            if other in words:
                yield other + ending, name, True


def _is_author(name: str, plan: Plan) -> bool:
    """Return whether a name is short for a committee whose paper it stands in.

    财经委 is right in a review of the 财政经济委员会, also where there is a 财经工委.
    """
    base = name.removesuffix("员会").removesuffix("委")
    organs = islice(dict.fromkeys(paper.organ for paper in plan.papers if paper.organ), _MOST)
    committees = (
        organ.removesuffix("委员会")
        for organ in organs
        if organ.endswith("委员会") and not organ.endswith("工作委员会")
    )
    return base != name and any(is_short_for(base, committee) for committee in committees)


def _otherwise_joined(base: str) -> Iterator[str]:
    for joiner in _JOINERS:
        before, found, after = base.partition(joiner)
        if found and len(before) >= _SHORTEST and len(after) >= _SHORTEST:
            yield from (before + other + after for other in ("", *_JOINERS) if other != joiner)


def _of(facts: Facts, variant: _Variant, names: list[str]) -> Iterator[Finding]:
    name, listed, certain = variant
    for text, at in facts.holding(name):
        found = [place for place in occurrences(text, name) if _stands(text, place, name, names)]
        if found:
            changes = tuple((place, place + len(name), listed) for place in found)
            yield Finding(
                RULE,
                Message(
                    "“{name}” is “{listed}” in the list of departments",
                    "“{name}”在部门名单中为“{listed}”",
                ).format(name=name, listed=listed),
                at,
                spelt(
                    Message(
                        "write “{listed}”, or list the other name as an alias",
                        "改为“{listed}”，或在名单中列为简称（<aliases>）",
                    )
                ).format(listed=listed),
                severity=None if certain else Severity.INFO,
                fix=Fix(text, changes, sure=certain),
            )


def _stands(text: str, place: int, name: str, names: list[str]) -> bool:
    """Whether a name stands by itself, and is not that of another organ's body."""
    before, after = text[max(0, place - 1) : place], text[place + len(name) : place + len(name) + 1]
    if before and before in _ELSEWHERE:
        return False
    if is_han(after) and after not in _MAY_FOLLOW:
        return False
    return not any(_is_within(text, place, longer.find(name), longer) for longer in names)


def _is_within(text: str, place: int, offset: int, longer: str) -> bool:
    """Whether a longer name of the list, which holds a name at `offset`, stands there."""
    return 0 <= offset <= place and text.startswith(longer, place - offset)
