"""The government or court of another level than the plan's: 区政府 before a county's congress."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.congress import OF_OTHERS
from npc.genre.lexicon.levels import (
    BELOW,
    IMPOSSIBLE_COURTS,
    LEVELS,
    REPORTING_ORGANS,
    SAME_RANK,
    TOWNSHIPS,
)
from npc.genre.places import own_words, place_of
from npc.genre.prose import occurrences, start_of_part
from npc.kinds.containers import listed
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding
from npc.rules.wording.comparing.other_bodies import (
    impossible_courts,
    of_another,
    other_bodies,
)

RULE = Rule(
    "NPC414",
    "other-level",
    Severity.WARNING,
    Message("an organ of another level reports", "报告机关与本级不符"),
)
RULES = (RULE,)
_ORGANS = tuple(
    name
    for names in REPORTING_ORGANS.values()
    for name in names
    if not any(name.startswith(other) for other in names if other != name)
)
"""监察委员会 begins with 监察委, which is looked for."""
_OF_TOWNSHIPS = tuple(name for name in _ORGANS if name.endswith("政府"))
"""A township has a government only: it may well hear 县法院派出法庭."""
_WITH_COURTS = (*_ORGANS, *(f"中级{court}" for court in REPORTING_ORGANS["法院"]))
_HEARD = (
    "听取",
    "审议",
    "听取和讨论",
    "听取讨论",
    "听取了",
    "审议了",
    "批准",
    "审查",
    "督促",
    "评议",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for organs of another level that report, for those of a like place, and for courts that are none."""
    plan = facts.plan
    yield from impossible_courts(RULE, facts)
    own = own_words(place_of(plan.organ))[-1:]
    if not own:
        return
    if own[0] == "市" and plan.level == "county":
        yield from _courts_above(facts)
    yield from other_bodies(RULE, facts, own[0])
    yield from _reporters(plan, own[0])
    words = facts.all_words
    for name in _of_others(own[0]):
        if name in words:
            yield from _of(facts, name, own[0])


def _of_others(own: str) -> Iterator[str]:
    """Yield the organs of all levels but one's own; of a town also those of what is called otherwise."""
    is_town = own in TOWNSHIPS
    for level in (*LEVELS, *SAME_RANK.get(own, ())) if is_town else LEVELS:
        for organ in _OF_TOWNSHIPS if is_town else _WITH_COURTS:
            if level != own and level + organ not in IMPOSSIBLE_COURTS:
                yield level + organ


def _courts_above(facts: Facts) -> Iterator[Finding]:
    """Find the court of the city above that is heard in a city of a county's rank."""
    for court in REPORTING_ORGANS["法院"]:
        name = f"市中级{court}"
        for text, at in facts.holding(name):
            found = [place for place in occurrences(text, name) if _is_heard(text, place, name)]
            if found:
                yield _finding(text, found[0], name, "市", at)


def _reporters(plan: Plan, own: str) -> Iterator[Finding]:
    """Find organs of another level in the column of those who report."""
    names = frozenset(_of_others(own))
    for item in plan.items:
        for name, at in listed(item.reporters, item.at_of("reporters")):
            if name in names and item.says("reporters"):
                severity = Severity.INFO if _is_below(plan, name, own) else None
                yield _finding(name, 0, name, own, at)._replace(severity=severity)


def _is_below(plan: Plan, name: str, own: str) -> bool:
    """Whether an organ is of a place below, whose report may well be heard: 市政府 in a 自治州."""
    return plan.level != "county" and name[0] in BELOW.get(own, ()) and "中级" not in name


def _of(facts: Facts, name: str, own: str) -> Iterator[Finding]:
    below = _is_below(facts.plan, name, own)
    for text, at in facts.holding(name):
        found = [place for place in occurrences(text, name) if _is_heard(text, place, name)]
        if found:
            yield _finding(text, found[0], name, own, at)._replace(
                severity=Severity.INFO if below else None
            )


def _is_heard(text: str, place: int, name: str) -> bool:
    """Whether it is heard or asks for something, by itself: not 县、区政府, 区政府所属部门."""
    if text.endswith("根据", 0, place):
        return text.startswith("提请", place + len(name))
    if not place and text.startswith("关于", len(name)) and text.endswith("报告"):
        return True  # a row that is called by its report
    if not text.endswith(_HEARD, 0, place):
        return False
    # 列席市人大常委会会议，听取市政府…: what others hear.
    clause = text[start_of_part(text, place, signs="。；\n") : place]
    return not any(word in clause for word in _ELSEWHERE)


_ELSEWHERE = (*OF_OTHERS, *(f"{level}人大" for level in "省市"))


def _finding(text: str, place: int, name: str, own: str, at: Location) -> Finding:
    return of_another(RULE, text, at, [place], (name, own))
