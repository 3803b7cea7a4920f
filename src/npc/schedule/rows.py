"""A month as rows of text, which every form of output lays out in its own way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from npc.schedule.month import Entry, MonthView, Scope

HEADINGS = ("事项", "部门", "会议", "时间", "来源", "备注")

_SCOPES = {Scope.RANGE: "跨月", Scope.RECURRING: "定期", Scope.YEAR_ROUND: "全年"}


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with the rows below it; each row has a cell for each of `HEADINGS`."""

    heading: str
    rows: tuple[tuple[str, ...], ...]


def blocks(view: MonthView) -> Iterator[Block]:
    """Give the month's work, and apart from it what has no month."""
    yield Block(f"{view.title}（{len(view.entries)}项）", tuple(_rows(view.entries)))
    if view.unscheduled:
        heading = f"时间未定（{len(view.unscheduled)}项）"
        yield Block(heading, tuple(_rows(view.unscheduled)))


def _rows(entries: Iterable[Entry]) -> Iterator[tuple[str, ...]]:
    for entry in entries:
        matter = entry.matter
        yield (
            matter.text,
            entry.owners,
            entry.meetings,
            _time(entry),
            entry.source,
            matter.note or "",
        )


def _time(entry: Entry) -> str:
    """Give the time as written, and how it lies in the month where the words do not say so."""
    written = entry.matter.when.text
    if entry.scope is Scope.UNSCHEDULED:
        return written or "未定"
    scope = _SCOPES.get(entry.scope, "")
    return f"{written}（{scope}）" if scope and scope not in written else written
