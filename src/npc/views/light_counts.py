"""How many stand how on a day, in words: 办结12，红2，黄1，绿30."""

from collections import Counter
from collections.abc import Container, Iterable

from npc.messages import Message
from npc.views.lights import Light, Standing
from npc.views.phrases import CLAUSE, joined
from npc.views.table import Text


def in_numbers(lights: Iterable[Light], among: Container[Standing] = frozenset(Standing)) -> Text:
    """Say how many stand how; of all lights the numbers add up to all there are. Empty where there is none.

    Args:
        lights: That of each.
        among: Those that are said.

    """
    found = Counter(_TOGETHER.get(light.standing, light.standing) for light in lights)
    said = (
        name.format(number=found[standing])
        for standing, name in _NAMES.items()
        if found[standing] and standing in among
    )
    return joined(said, CLAUSE)


_TOGETHER = {Standing.ALL_YEAR: Standing.UNDATED}
_NAMES = {
    Standing.DONE: Message("done {number}", "办结{number}"),
    Standing.RED: Message("red {number}", "红{number}"),
    Standing.YELLOW: Message("yellow {number}", "黄{number}"),
    Standing.GREEN: Message("green {number}", "绿{number}"),
    Standing.PAST: Message("past {number}", "已过{number}"),
    Standing.UNDATED: Message("no day, all year {number}", "未定、全年{number}"),
    Standing.POSTPONED: Message("postponed {number}", "延期{number}"),
    Standing.DROPPED: Message("dropped {number}", "取消{number}"),
}
