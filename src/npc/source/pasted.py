"""Rows that were pasted out of Word or Excel: cells with tabs between them, and no keys."""

import re
from collections.abc import Iterator

from npc.diagnostics import Diagnostic, Place, SourceText
from npc.messages import Message
from npc.source import problems

_FEWEST_TABS = 2
"""Tabs between the cells of a row; one may be typed within a text."""
_BLOCK = re.compile(r"[|>][-+1-9]{0,2}[ \t]{0,9}$")
"""How the line above a text ends that is taken as it stands."""


def pasted_rows(source: SourceText) -> Diagnostic | None:
    """Return the finding of all rows that were pasted into a file, at the first of them."""
    rows = list(_rows(source))
    if not rows:
        return None
    message = _PASTED.format(n=len(rows))
    place = Place(source.path, source.span(*rows[0]))
    return Diagnostic(problems.PASTED_ROWS, message, place, _IMPORT)


def _rows(source: SourceText) -> Iterator[tuple[int, int]]:
    """Yield where rows begin and end."""
    start, held_in = 0, -1  # the indent of the line whose text is taken as it stands
    for line in source.text.split("\n"):
        bare = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        if bare and indent <= held_in:
            held_in = -1
        if bare.count("\t") >= _FEWEST_TABS and held_in < 0 and _are_cells(bare):
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        elif held_in < 0 and _BLOCK.search(line[-16:]):
            held_in = indent
        start += len(line) + 1


def _are_cells(bare: str) -> bool:
    is_yaml = bare.startswith(("- ", "#", '"', "'", "[", "{")) or ": " in bare
    return not is_yaml and sum(map(bool, map(str.strip, bare.split("\t")))) > _FEWEST_TABS


_PASTED = Message(
    "{n} rows that were pasted out of a table, with tabs between their cells, are no YAML",
    "这里有从表格粘贴来的{n}行，各格之间是制表符，不是 YAML",
)
_IMPORT = Message(
    "delete them here, and make plan files of the table itself: npc plan import FILE, or npc plan import - for what is pasted",
    "请从这里删去，改用 npc plan import 文件名 把原来的 Word、Excel 表格变成计划；粘贴的文字用 npc plan import -",
)
