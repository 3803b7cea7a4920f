"""A trace as data: every matter with its places, see `npc.views.tracing`."""

from collections.abc import Iterable, Mapping

from npc.facts.tracing.matrix import ItemPlace, MatterRow
from npc.facts.tracing.preparing import Companion
from npc.facts.tracing.speaking import Mention
from npc.plan import Item, Location, Plan, Task


def record(plan: Plan, rows: Iterable[MatterRow]) -> Mapping[str, object]:
    """Return a trace as data; keys that tell the papers are there where several have items."""
    several = has_several(plan)
    return {"title": plan.title, "matters": [_record(row, several=several) for row in rows]}


def has_several(plan: Plan) -> bool:
    """Return whether several papers of a plan have items."""
    return sum(any(isinstance(row, Item) for row in paper.matters) for paper in plan.papers) > 1


def _record(row: MatterRow, *, several: bool) -> Mapping[str, object]:
    return {
        "state": row.state.value,
        "matter": row.text,
        "body": [_mention_record(mention) for mention in row.mentions],
        "arrangement": _item_record(row.item) if row.item else None,
        "monthly": [_companion_record(companion) for companion in row.companions]
        + ([_task_record(row.task)] if row.task else []),
        **({"places": [_place_record(place) for place in row.places]} if several else {}),
    }


def _place_record(place: ItemPlace) -> Mapping[str, object]:
    paper, row = place
    return {
        "paper": paper.id,
        "shown": row.shown is not None,
        "category": row.category,
        "number": row.number,
        "when": row.when.text or None,
        **_place(row.at),
    }


def _mention_record(mention: Mention) -> Mapping[str, object]:
    point = mention.point
    return {
        "point": point.number if point else None,
        "id": point.id if point else None,
        "likeness": round(mention.likeness, 2),
        "written": mention.is_written,
        **(_place(point.at) if point else {"file": None, "line": None}),
    }


def _item_record(item: Item) -> Mapping[str, object]:
    return {
        "category": item.category,
        "number": item.number,
        "id": item.id,
        "when": item.when.text or None,
        "meetings": list(item.meetings),
        "owners": item.owners.text,
        **({"succeeds": item.succeeds} if item.succeeds else {}),
        **_place(item.at),
    }


def _companion_record(companion: Companion) -> Mapping[str, object]:
    return {
        **_task_record(companion.task),
        "prepares": companion.prepares,
        "likeness": round(companion.likeness, 2),
        "written": companion.is_written,
    }


def _task_record(task: Task) -> Mapping[str, object]:
    return {
        "month": task.when.text,
        "content": task.text,
        "owners": task.owners.text,
        **_place(task.at),
    }


def _place(at: Location) -> Mapping[str, object]:
    place = at.place
    return {"file": place.path, "line": place.span.line if place.span else None}
