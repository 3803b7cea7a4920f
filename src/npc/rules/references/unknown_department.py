"""An owner that the plan's list of departments does not know."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import is_short_for
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding
from npc.suggestions import Suggestions

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
    suggestions = Suggestions(plan.departments.names)
    for matter in plan.matters:
        unknown = [owner.text for owner in matter.owners if not owner.is_known]
        places = _places(matter) if unknown else {}
        for name in unknown:
            yield _finding(name, places.get(name, matter.at_of("owners")), suggestions)
    names = plan.departments.compared
    if not names:  # the list is too long to see what is short for one of them
        return
    for told in facts.trace.told.values():
        for fault in told.faults("unknown-department"):
            at, words = told.place(*fault.stretch)
            if not any(is_short_for(words, name) for name in names):
                found = _finding(words, at, suggestions)
                yield found._replace(words=words, severity=Severity.WARNING)


def _finding(name: str, at: Location, suggestions: Suggestions) -> Finding:
    return Finding(
        RULE,
        Message("unknown department “{name}”", "未知的部门“{name}”").format(name=name),
        at,
        suggestions.perhaps(name) or _ADD,
    )


_ADD = spelt(
    Message("correct it, or add it to “<departments>”", "请改正，或把它加入 <departments> 名单")
)


def _places(matter: Matter) -> dict[str, Location]:
    """Return where each owner stands, where owners are a list; of two alike the first."""
    owners = matter.at_of("owners")
    written = owners.value if isinstance(owners.value, list) else []
    named = reversed([*enumerate(written)])
    return {name: owners / index for index, name in named if isinstance(name, str)}
