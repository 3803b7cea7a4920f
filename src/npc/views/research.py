"""The work before a meeting: when it is done, and what sort of work it is."""

from npc.genre.actions import is_of_inspection
from npc.messages import Message, Verbatim
from npc.plan import Item

_RESEARCH, _INSPECTION = Message("research", "调研"), Message("inspection", "检查")
_SORTS = {"执法检查": _INSPECTION, "视察": Message("visit", "视察")}
"""By the action of the item; any other is prepared by research."""
_WORKED = Message("{when} ({sort})", "{when}{sort}")


def work_before(item: Item) -> Message:
    """Say when an item is worked on before its meeting, and how: 5—6月检查."""
    sort = _INSPECTION if is_of_inspection(item.text) else _SORTS.get(item.action or "", _RESEARCH)
    return _WORKED.format(when=Verbatim(item.research.text.removesuffix(sort.zh)), sort=sort)
