"""Who is to be told of changes of a plan: the organs that report, and the departments before and after."""

from collections.abc import Iterable, Iterator, Sequence

from npc.facts.reporting import reporters_of
from npc.genre.departments import Departments, Owner, without_congress
from npc.genre.open_places import is_left_open
from npc.genre.reporters import is_of_the_law
from npc.ledger.records import Decided
from npc.plan import Item, Matter
from npc.records import NamedTuple


class ToBeTold(NamedTuple):
    """Whom changes concern, each once."""

    organs: tuple[str, ...]
    """The organs that report on what was changed, as written."""
    departments: tuple[str, ...]
    """Those of the list in its order, by their names; then others as written: 有关工委."""


def told_of(changes: Iterable[Decided], departments: Departments) -> ToBeTold:
    """Return who is to be told of changes.

    Args:
        changes: Each with the matter before and after it.
        departments: Those of the plan.

    """
    both = (matter for each in changes for matter in (each.before, each.after))
    return told_of_matters(filter(None, both), departments)


def told_of_matters(matters: Iterable[Matter], departments: Departments) -> ToBeTold:
    """Return who is to be told of changes of some matters, each as it was and as it is."""
    matters = tuple(matters)
    reporting = [name for matter in matters for name in _reporters(matter)]
    organs = dict.fromkeys(name for name in reporting if is_of_the_law(name))
    own = (_own(name, departments) for name in reporting if name not in organs)
    owners = (_named(owner) for matter in matters for owner in matter.participants)
    return ToBeTold(tuple(organs), tuple(_in_order([*own, *owners], departments)))


def _reporters(matter: Matter) -> tuple[str, ...]:
    return reporters_of(matter) if isinstance(matter, Item) else ()


def _own(name: str, departments: Departments) -> str:
    """Return a department of the committee that reports itself: 区人大常委会法制工委 is 法制工委."""
    _, bare = without_congress(name)
    found = departments.find(name) or departments.find(bare)
    return found.name if found else name


def _named(owner: Owner) -> str:
    return owner.department.name if owner.department else owner.text


def _in_order(found: Sequence[str], departments: Departments) -> Iterator[str]:
    given = dict.fromkeys(name for name in found if name and not is_left_open(name))
    listed = [department.name for department in departments.listed]
    yield from (name for name in listed if name in given)
    yield from (name for name in given if name not in listed)
