"""Views as one self-contained HTML page: for a screen, a phone, a screen reader and a printer.

Nothing in it is loaded from elsewhere and nothing in it runs.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from npc.render.templating import render
from npc.views import Block, View, keys_in_use

_TEMPLATE = "schedule.html"


class Part(NamedTuple):
    """A table as the template writes it."""

    number: int
    block: Block
    kept: Sequence[int]
    """Columns that are shown: those that are empty throughout would take room for nothing."""
    key: int
    """The column whose cells name their rows: that of the matters, else the first."""


def document(view: View) -> bytes:
    """Give a view as an HTML page.

    Raises:
        RenderError: The template is wrong.

    """
    is_wide = any(block.is_wide for block in view.blocks)
    page = render(_TEMPLATE, None, view=view, parts=list(_parts(view)), is_wide=is_wide)
    return page.encode("utf-8", "replace")


def _parts(view: View) -> Iterator[Part]:
    wanted = keys_in_use(view)
    for number, block in enumerate(view.blocks, 1):
        keys = [column.key for column in block.columns]
        kept = [at for at, key in enumerate(keys) if key in wanted]
        yield Part(number, block, kept, keys.index("text") if "text" in keys else 0)
