"""An owner, an addressee or a copy that is named twice."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.containers import listed
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding, Fix, at_place

RULE = Rule("NPC413", "doubled-name", Severity.ERROR, Message("a name given twice", "名称重复"))
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for names that stand twice in one list."""
    plan = facts.plan
    for matter in plan.matters:
        if len(matter.owners.owners) > 1:
            yield from _owners(matter)
    for part in plan.papers:
        if part.imprint:
            at, imprint = part.imprint.at, part.imprint
            lists = {"to": imprint.to, "copies-up": imprint.copies_up, "copies": imprint.copies}
            yield from _names(name for key in lists for name in listed(lists[key], at / key))
    for notice in plan.notices:
        yield from _names(listed(notice.to, notice.at / "to"))


def _owners(matter: Matter) -> Iterator[Finding]:
    first: dict[str, str] = {}
    texts: set[str] = set()
    for owner in matter.owners:
        department = owner.department.name if owner.department else None
        before = (
            first.get(department) if department else owner.text if owner.text in texts else None
        )
        if before is not None:
            found = _finding(owner.text, matter.at_of("owners"))
            # Two bodies that work as one may be listed as one with an alias.
            yield found if before == owner.text else found._replace(severity=Severity.INFO)
            return
        if department:
            first[department] = owner.text
        texts.add(owner.text)


def _names(names: Iterable[tuple[str, Location]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for name, at in names:
        # What stands in one text is parted by signs: 县委办公室，县政府办公室.
        for part in map(str.strip, name.replace("，", "、").split("、")):
            if part and part in seen:
                yield _finding(part, at)
            seen.add(part)


def _finding(name: str, at: Location) -> Finding:
    return Finding(
        RULE,
        Message("“{name}” is named twice", "“{name}”重复").format(name=name),
        at,
        Message("delete one, or write the other name", "请删去一处，或者改为应列的另一单位"),
        fix=_second(name, at),
    )


def _second(name: str, at: Location) -> Fix | None:
    """Point at the second of two in one text; which of them is to go is for a person to say."""
    text = at.value
    if not isinstance(text, str) or text.count(name) == 1:
        return None
    start = text.rfind(name)
    return at_place(text, start, start + len(name))
