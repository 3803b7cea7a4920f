"""An owner that the plan's list of departments does not know."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.lexicon.owners import COMMITTEES
from npc.genre.prose import is_short_for
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding, named_at
from npc.suggestions import PERHAPS, Suggestions

RULE = Rule(
    "NPC301",
    "unknown-department",
    Severity.ERROR,
    Message("an unknown department", "未知的部门"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find owners that are not listed."""
    plan = facts.plan
    if not plan.departments or plan.is_damaged("departments"):
        return
    suggestions = Suggestions(plan.departments.names, endings=COMMITTEES)
    by_tail = _by_tail(plan.departments.names)
    for matter in plan.matters:
        unknown = [owner.text for owner in matter.owners if not owner.is_known]
        if unknown:
            yield from _of(matter, unknown, suggestions, by_tail)
        yield from _beyond_the_last(matter, plan.departments.names)
    compared = plan.departments.compared
    if not compared:  # the list is too long to see what is short for one of them
        return
    for told in facts.papers.trace.told.values():
        for fault in told.faults("unknown-department"):
            at, words = told.place(*fault.stretch)
            if not any(is_short_for(words, name) for name in compared):
                found = _finding(words, at, suggestions.perhaps(words))
                yield found._replace(words=words, severity=Severity.WARNING)


def _beyond_the_last(matter: Matter, listed: Sequence[str]) -> Iterator[Finding]:
    """Find 第四代表小组 where the list has the first three: groups may else go without being listed."""
    for owner in matter.owners:
        series = _series_of(owner.text)
        if not series or owner.department:
            continue
        alike = [name for name in listed if _series_of(name) == series]
        if len(alike) > 1 and owner.text not in alike:
            found = _finding(owner.text, matter.at_of("owners"), None)
            yield found._replace(words=owner.text, severity=Severity.WARNING)


def _series_of(name: str) -> str:
    """Return what the names of a series have in common: 代表小组 of 第一代表小组."""
    return name[1:].lstrip("".join(FIGURES)) if name.startswith("第") else ""


def _by_tail(names: Iterable[str]) -> dict[str, str]:
    """Return the listed names by what each alone ends in: 监察和司法委 by 司法委."""
    found: dict[str, str] = {}
    for name in names:
        for tail in (name[at:] for at in range(1, min(len(name), _LONGEST) - _SHORTEST + 1)):
            found[tail] = "" if tail in found or tail in COMMITTEES else name
    return found


_SHORTEST = 3
"""Characters of the end of a name that tells which is meant."""
_LONGEST = 40


def _of(
    matter: Matter, unknown: Sequence[str], suggestions: Suggestions, by_tail: Mapping[str, str]
) -> Iterator[Finding]:
    beside = {owner.department.name for owner in matter.owners if owner.department}
    all_of_them = matter.at_of("owners")
    places = named_at(all_of_them)
    for name in unknown:
        is_value = isinstance(all_of_them.value, list) or name == all_of_them.value
        if is_value and _is_left_open(name):
            continue  # a value that is still to be filled in is found by NPC403
        longer = by_tail.get(name)
        is_other = longer and longer not in beside
        hint = PERHAPS.format(name=longer) if is_other else suggestions.perhaps(name, beside=beside)
        found = _finding(name, places.get(name, all_of_them), hint)
        yield found if name in places else found._replace(words=name)


def _finding(name: str, at: Location, hint: Message | None) -> Finding:
    message = Message("unknown department “{name}”", "未知的部门“{name}”").format(name=name)
    return Finding(RULE, message, at, hint or _ADD)


_ADD = spelt(
    Message("correct it, or add it to “<departments>”", "请改正，或把它加入 <departments> 名单")
)


def _is_left_open(name: str) -> bool:
    from npc.genre.open_places import is_left_open  # most plans name no unknown department

    return is_left_open(name)
