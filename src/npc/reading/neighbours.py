"""Plans of the years before and after, which lie beside a plan by its name: plans/2026 beside plans/2025."""

from collections.abc import Callable, Iterator
from pathlib import Path

from npc.errors import UsageError
from npc.fence import is_led_out
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans


def readings_beside(
    path: Path, own: int, year: int, *, show: Callable[[Path], str], settings: SettingsReader
) -> Iterator[Reading]:
    """Read the plans of another year that lie beside one; what is wrong with them is not said.

    Args:
        path: Where the plan lies.
        own: Its year.
        year: The other year.
        show: Gives a file's path as findings show it.
        settings: Reads the `npc.yaml` that holds for a plan.

    """
    for found in plans_beside(path, own, year):
        yield from read_plans(found, show=show, settings=settings)


def plans_beside(path: Path, own: int | None, year: int) -> list[PlanFiles]:
    """Return the plans beside one that have its name but for the year; most have none."""
    other = _beside(path, own, year)
    return [] if other is None else _plans_at(other)


def _beside(path: Path, own: int | None, year: int) -> Path | None:
    """Return the path of the same name with another year, if it is there."""
    if str(own) not in path.name:
        return None
    other = path.with_name(path.name.replace(str(own), str(year)))
    return other if not is_led_out(other) and other.exists() else None


def _plans_at(path: Path) -> list[PlanFiles]:
    try:
        return find_plans([str(path)], around=path.parent)
    except UsageError:  # an empty folder, say
        return []
