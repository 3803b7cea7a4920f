"""How a ledger refers to rows of the plan: one by one, or several in one text (听取1、听取2)."""

import re
from collections.abc import Iterable, Iterator

from npc.kinds.containers import Several, listed
from npc.kinds.matter import Reference
from npc.source.location import Location

_SEPARATORS = re.compile("[、，,；;]")


def _rows(texts: Iterable[str], at: Location) -> Iterator[Reference]:
    for text, place in listed(texts, at):
        for part in _SEPARATORS.split(text):
            if part.strip():
                yield Reference(part.strip(), place)


ROWS = Several(_rows)
"""References to rows, each with the place of the text in which it stands."""
