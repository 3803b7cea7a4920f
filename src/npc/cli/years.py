"""The plan of the year before one that was chosen: what it left open is still to be done."""

from npc.cli.console import notify
from npc.cli.paths import show_path
from npc.cli.selection import Chosen, is_before
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.reading.plans import Reading
from npc.reading.settings import SettingsReader


def chosen_before(found: Chosen) -> Plan | None:
    """Return the plan of the same organ of the year before, with its ledgers; None where there is none.

    It was found with the other, or lies beside it by its name: plans/2024 beside plans/2025. One that
    cannot be read whole, or whose ledgers name rows that are not sure, is left out, which is said.
    """
    reading = found.before or _beside(found)
    if reading is None:
        return None
    if not reading.is_sound or (reading.plan.ledgers and _is_unresolved(reading.plan)):
        path = Verbatim(show_path(reading.files.path))
        notify(_LEFT_OUT.format(year=reading.plan.year, path=path))
        return None
    return reading.plan


def _beside(found: Chosen) -> Reading | None:
    from npc.reading.neighbours import readings_beside

    year = found.plan.year
    if year is None:
        return None
    beside = readings_beside(
        found.files.path, year, year - 1, show=show_path, settings=SettingsReader(show_path)
    )
    return next((each for each in beside if is_before(each.plan, found.plan)), None)


def _is_unresolved(plan: Plan) -> bool:
    from npc.checking.unresolved import unresolved

    return bool(unresolved(plan))


_LEFT_OUT = Message(
    "what is left of {year} is not listed: {path} has faults (npc plan validate says which)",
    "{year}年没有办结的未列入：{path}有错误，请先用 npc plan validate 校核",
)
