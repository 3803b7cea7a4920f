"""Categories that are sessions: 第三十九次会议（6月）."""

from collections.abc import Iterable, Iterator

from npc.facts.load import only_month
from npc.genre.category_times import time_of_category
from npc.genre.meetings import kind_of
from npc.genre.sessions import number_in, term_in
from npc.plan import Category, Location, Plan
from npc.records import NamedTuple


class SessionCategory(NamedTuple):
    """A category that is a session by its number."""

    at: Location
    """Of its name."""
    name: str
    kind: str
    """Of what it is a session: 常委会会议."""
    number: int
    named_month: int | None
    """The month that its name says, from January of the plan's year."""
    month: int | None
    """The same, or else the one month in which all its rows are."""


def session_categories(plan: Plan) -> Iterator[list[SessionCategory]]:
    """Yield the sessions of one meeting and term that stand beside each other, where there are some."""
    beside = [paper.categories for paper in plan.arrangements]
    beside.extend(category.categories for category in plan.categories if category.categories)
    for categories in beside:
        groups: dict[tuple[str, int | None], list[SessionCategory]] = {}
        for term, found in _sessions(categories, plan.year):
            groups.setdefault((found.kind, term), []).append(found)
        yield from (group for group in groups.values() if len(group) > 1)


def _sessions(
    categories: Iterable[Category], year: int | None
) -> Iterator[tuple[int | None, SessionCategory]]:
    for category in categories:
        found = number_in(category.name) if "次" in category.name else None
        if found is None or "会" not in category.name:
            continue
        before, number = found
        named = _named_month(category.name, year)
        yield (
            term_in(before),
            SessionCategory(
                category.at / "name",
                category.name,
                _kind(category.name, before),
                number,
                named,
                named or _month(category),
            ),
        )


def _kind(name: str, before: str) -> str:
    """Return of what meeting a name is a session; by itself, it is one of the standing committee."""
    meeting = before.rpartition("月")[2].strip(" （(）)")
    behind = name.partition("次")[2].replace("(", "（").partition("（")[0].strip()
    return kind_of(f"第几次{behind}" if not meeting and behind == "会议" else meeting + behind)


def _named_month(name: str, year: int | None) -> int | None:
    named = time_of_category(name, year)
    windows = named.windows if named else ()
    one = len(windows) == 1 and windows[0].first == windows[0].last
    return windows[0].first if one else None


def _month(category: Category) -> int | None:
    months = {only_month(item) for item in category.items}
    return months.pop() if len(months) == 1 else None
