"""Tables as originals have them, written as text.

Cells are parted by |, lines of a cell by a backslash; `^` goes on with the cell above, `<` with the one to the left.
"""

from collections.abc import Iterator, Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals import places
from npc.originals.original import Block, Grid, GridCell, Passage


class Making:
    """Numbers passages through."""

    def __init__(self) -> None:
        self.last = -1
        self.tables = 0

    def passage(self, text: str, place: Message | None = None) -> Passage:
        """Return the next passage."""
        self.last += 1
        bare = text.replace("\u3000", "")
        return Passage(self.last, bare, place or places.paragraph(self.last + 1), raw=text)

    def grid(self, text: str) -> Grid:
        """Return a table."""
        self.tables += 1
        place = places.table(self.tables)
        rows: list[list[GridCell]] = []
        written = [line.split("|") for line in text.strip("\n").split("\n")]
        for number, line in enumerate(written):
            row: list[GridCell] = []
            for at, words in enumerate(line):
                mark = words.strip()
                if mark == "^":
                    row.append(rows[number - 1][at])
                elif mark == "<":
                    row.append(row[at - 1])
                else:
                    row.append(self._cell(mark, number, at, places.cell(place, number + 1, at + 1)))
            rows.append(row)
        return Grid(_with_spans(rows), place)

    def _cell(self, words: str, row: int, at: int, place: Message) -> GridCell:
        lines = (line.strip(" ") for line in words.split("\\"))
        return GridCell(tuple(self.passage(line, place) for line in lines if line), row, at)


def _with_spans(rows: Sequence[Sequence[GridCell]]) -> list[list[GridCell]]:
    covered: dict[int, list[tuple[int, int]]] = {}
    for number, row in enumerate(rows):
        for at, cell in enumerate(row):
            covered.setdefault(id(cell), []).append((number, at))
    made: dict[int, GridCell] = {}
    for row in rows:
        for cell in row:
            spots = covered[id(cell)]
            made[id(cell)] = cell._replace(
                rows=1 + max(spot[0] for spot in spots) - cell.row,
                columns=1 + max(spot[1] for spot in spots) - cell.column,
            )
    return [[made[id(cell)] for cell in row] for row in rows]


def segment(*blocks: str, title: str = "示例县人大常委会2025年主要工作安排表") -> Segment:
    """Return a segment: texts with | are tables, others passages."""
    making = Making()
    lines = (making.passage(title),) if title else ()
    made: list[Block] = [
        making.grid(block) if "|" in block else making.passage(block) for block in blocks
    ]
    return Segment(lines, tuple(made))


def data(found: Found) -> object:
    """Return what will be written, as YAML holds it."""
    if isinstance(found, FoundMapping):
        return {key: data(value) for key, value in found.values.items()}
    return found.text if isinstance(found, FoundValue) else [data(each) for each in found]


def checks(found: Found) -> Iterator[tuple[str, str]]:
    """Yield all marks: the key, and why."""
    if isinstance(found, FoundMapping):
        for check in found.checks:
            yield check.key, check.why.zh
        for value in found.values.values():
            yield from checks(value)
    elif isinstance(found, list):
        for each in found:
            yield from checks(each)


def left(segment: Segment, accounting: Accounting, paper: FoundMapping) -> list[str]:
    """Return the words that are neither in the paper nor computed."""
    passages = [*segment.title]
    for block in segment.blocks:
        if isinstance(block, Passage):
            passages.append(block)
        else:
            for cell in block.own_cells():
                passages.extend(cell.passages)
    return [clipping.text for clipping in accounting.left_over(passages, [paper])]
