"""Views as JSON, for programs. `docs/schedule-json.md` says what it holds.

Keys are only ever added within a version.
"""

import json
from datetime import date

from npc.views.view import Block, Row, View

VERSION = 1
_OF_PLAN = ("name", "title", "organ", "year")


def document(view: View) -> bytes:
    """Give a view as a JSON document."""
    record = {
        "schema": "npc-schedule",
        "version": VERSION,
        "view": view.name,
        "title": view.title,
        "total": view.total,
        "as_of": _plain(view.as_of),
        "plan": {key: getattr(view.source, key) for key in _OF_PLAN},
        "remarks": view.remarks,
        "blocks": [_block(block) for block in view.blocks],
        "matters": [one._asdict() for one in view.matters],
        "dates": [one._asdict() for one in view.dates],
    }
    text = json.dumps(record, ensure_ascii=False, indent=2, default=_plain)
    return f"{text}\n".encode("utf-8", "replace")


def _plain(value: object) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def _block(block: Block) -> dict[str, object]:
    return {
        "name": block.name,
        "heading": block.heading,
        "remark": block.remark,
        "columns": [{"key": one.key, "heading": one.heading} for one in block.columns],
        "rows": [_row(block, row) for row in block.rows],
    }


def _row(block: Block, row: Row) -> dict[str, object]:
    cells = list(zip((column.key for column in block.columns), row.cells, strict=True))
    return {
        "matter": row.matter,
        "cells": {key: cell.value for key, cell in cells},
        "shown": {key: cell.text for key, cell in cells if cell.suffix},
        "over": [key for key, cell in cells if cell.is_over],
    }
