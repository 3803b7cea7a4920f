"""Views as JSON, for programs. `docs/schedule-json.md` says what it holds.

Keys are only ever added within a version. It is the same in both languages, the Chinese one: programs
read headings and remarks too. Views with a record of their own (duties, trace) give that.
"""

import json
from collections.abc import Sequence
from datetime import date

from npc.messages import Language
from npc.views.table import Block, Row, Text, in_language
from npc.views.view import Event, ListedMatter, View

VERSION = 1
_OF_PLAN = ("name", "title", "organ", "year")
_ADDED = frozenset(
    "reporters paper assisting assistants leader focus research work research_spans due due_by"
    " extra days planned adjustments".split()
)
"""Keys that came later: where there is nothing to say, programs find what they always did."""


def document(view: View[Text], language: Language) -> bytes:
    """Return a view as a JSON document."""
    record = view.record(language) if view.record else _schedule(view.in_language("zh"))
    text = json.dumps(record, ensure_ascii=False, indent=2, default=_plain)
    return f"{text}\n".encode("utf-8", "replace")


def _schedule(view: View[str]) -> dict[str, object]:
    return {
        "schema": "npc-schedule",
        "version": VERSION,
        "view": view.name,
        "title": view.title,
        "total": view.total,
        "as_of": _plain(view.as_of),
        "plan": {key: getattr(view.source, key) for key in _OF_PLAN},
        "remarks": view.remarks,
        "blocks": [_block(block) for block in view.blocks],
        "matters": [matter_record(matter) for matter in view.matters],
        "dates": [_dated(event) for event in view.dates],
    }


def _dated(event: Event[str]) -> dict[str, object]:
    """Return a day; whether it is past was added, and is said where it is."""
    record = event._asdict()
    return record if event.is_past else {key: record[key] for key in record if key != "is_past"}


def matter_record(matter: ListedMatter) -> dict[str, object]:
    """Return a matter as data; days in it are still days."""
    source, work = in_language(matter.source, "zh"), in_language(matter.work, "zh")
    record = {**matter._asdict(), "source": source, "work": work, "days": _days(matter)}
    del record["stretches"]
    return {key: value for key, value in record.items() if value or key not in _ADDED}


def _days(matter: ListedMatter) -> Sequence[date]:
    """Return the days on which a matter is due, where they are other than the ends of its spans."""
    return [] if matter.days == tuple(last for _, last in matter.spans) else matter.days


def _plain(value: object) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def _block(block: Block[str]) -> dict[str, object]:
    return {
        "name": block.name,
        "heading": block.heading,
        "remark": block.remark,
        "columns": [{"key": column.key, "heading": column.heading} for column in block.columns],
        "rows": [_row(block, row) for row in block.rows],
    }


def _row(block: Block[str], row: Row[str]) -> dict[str, object]:
    cells = list(zip((column.key for column in block.columns), row.cells, strict=True))
    light = next((cell.light for _, cell in cells if cell.light), None)
    record: dict[str, object] = {
        "matter": row.matter,
        "cells": {key: cell.value for key, cell in cells},
        "shown": {key: cell.text for key, cell in cells if cell.suffix},
        "over": [key for key, cell in cells if cell.is_over],
    }
    return {**record, "light": light} if light else record
