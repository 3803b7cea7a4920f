"""How what went out to organs stands: the light of an opinion or a batch of suggestions, in a cell and counted."""

from collections import Counter
from collections.abc import Sequence

from npc.genre.progress import Status
from npc.messages import Message
from npc.views.counting import number_of
from npc.views.light_counts import in_numbers
from npc.views.lights import COLOURS, Light, Standing
from npc.views.phrases import CLAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Cell, Text


def is_asked_for(light: Light, schedule: Schedule) -> bool:
    """Return whether filters ask for what stands so: open, done or overdue."""
    filters, is_done = schedule.filters, light.standing is Standing.DONE
    if filters.is_overdue:
        return light.standing is Standing.RED
    return (
        filters.statuses is None or (Status.DONE if is_done else Status.PLANNED) in filters.statuses
    )


def standing(light: Light, more: Text) -> Cell[Text]:
    """Return a light in words and colour, with what else is known behind it."""
    cell = light.cell
    words = cell.value if isinstance(cell.value, Message) else ""
    return cell._replace(value=joined((words, more), CLAUSE))


def colours_of(lights: Sequence[Light], unit: Message, plural: str = "") -> list[Text]:
    """Say how many of what went out are answered, and how many of the rest are red, yellow and green.

    Args:
        lights: That of each; nothing is said where there are none.
        unit: What each is called.
        plural: What several are called in English, where that is not the unit with an s.

    """
    found = Counter(light.standing for light in lights)
    open_ = found.total() - found[Standing.DONE]
    if not found:
        return []
    colours = in_numbers(lights, COLOURS)
    done = number_of(found[Standing.DONE], unit, plural)
    left = number_of(open_, unit, plural)
    return [(_COUNTS if colours else _ALL_DONE).format(done=done, left=left, colours=colours)]


_COUNTS = Message("{done} done, {left} open: {colours}", "已办结{done}，未办结{left}：{colours}")
_ALL_DONE = Message("{done} done, {left} open", "已办结{done}，未办结{left}")
NOT_ISSUED = Message("not handed over", "未交办")
"""How something stands that has no day on which it went out."""
