"""Lines that begin in a column in which nothing is open."""

from collections.abc import Iterator, Sequence

from npc.source.recovering import sayings
from npc.source.recovering.columns import possible
from npc.source.recovering.cuts import Cut
from npc.source.recovering.evident import placed
from npc.source.recovering.levels import Level
from npc.source.recovering.repair import Repair
from npc.source.recovering.rows import LineRole, MeantLine
from npc.source.recovering.trouble import Trouble

_MOST_LINES = 500
"""Lines that are shifted together."""


def of_indent(trouble: Trouble, levels: Sequence[Level]) -> Iterator[list[Repair]]:
    """Yield for each column in which a line may be meant to begin how it comes there: alone, or with those below it.

    Args:
        trouble: The place.
        levels: What is open before its line.

    """
    row = trouble.row
    if row.role not in (LineRole.ROW, LineRole.WORDS):
        return
    if row.is_odd:
        for column in dict.fromkeys(possible(row, levels)):
            yield [
                placed(trouble.text, row)._replace(cuts=(Cut(row.start, row.body, " " * column),))
            ]
        return
    for column in dict.fromkeys(possible(row, levels)):
        if column != row.column:
            runs = dict.fromkeys(_runs(trouble, row))
            yield [_shifted(trouble.text, run, row, column - row.column) for run in runs]
    above = trouble.before(trouble.number)
    if above and above.marks and above.colon >= 0 and not row.marks and above.level != row.column:
        yield [_shifted(trouble.text, (above,), above, row.column - above.level)]


def _runs(trouble: Trouble, row: MeantLine) -> Iterator[tuple[MeantLine, ...]]:
    below = trouble.rows[trouble.number + 1 : trouble.number + _MOST_LINES]
    yield (row,)
    yield (row, *_while_deeper(below, row.column + 1))
    yield (row, *_while_deeper(below, row.column))


def _while_deeper(rows: Sequence[MeantLine], column: int) -> Iterator[MeantLine]:
    for row in rows:
        if row.role is LineRole.DIVIDER or (row.role is not LineRole.BLANK and row.column < column):
            return
        if row.role is not LineRole.BLANK:
            yield row


def _shifted(text: str, rows: Sequence[MeantLine], first: MeantLine, by: int) -> Repair:
    """Return lines shifted by columns to the right, or, with a minus, to the left."""
    cuts = (
        Cut(row.start, row.start, " " * by) if by > 0 else Cut(row.start, row.start - by, "")
        for row in rows
        if by > 0 or not text[row.start : row.start - by].strip(" ")
    )
    return Repair(sayings.INDENT, first.body, first.body + 1, tuple(cuts))


def of_block(trouble: Trouble) -> Iterator[Repair]:
    """Yield lines of a text in lines that begin before its first line, or before any place for it."""
    text, number = trouble.text, trouble.words_number
    row = trouble.rows[number]
    if row.role is LineRole.IN_BLOCK:
        while trouble.rows[number - 1].role in (LineRole.IN_BLOCK, LineRole.BLANK):
            number -= 1
        first = next(each for each in trouble.rows[number:] if each.role is LineRole.IN_BLOCK)
        if first.column > row.column:
            cut = Cut(row.start, row.start, " " * (first.column - row.column))
            yield Repair(sayings.IN_BLOCK, row.body, row.body + 1, (cut,))
        return
    before = trouble.before(number)
    if row.role is LineRole.WORDS and before and is_block_head(text, before):
        rows = [row]
        for each in trouble.rows[number + 1 :]:
            if each.role not in (LineRole.WORDS, LineRole.BLANK):
                break
            rows += [each] if each.role is LineRole.WORDS else []
        width = before.level + 2
        cuts = tuple(Cut(each.start, each.start, " " * (width - row.column)) for each in rows)
        yield Repair(sayings.IN_BLOCK, row.body, row.body + 1, cuts)


def is_block_head(text: str, row: MeantLine) -> bool:
    """Return whether a text in lines begins behind a line."""
    return row.role is LineRole.ROW and text[row.value : row.end].rstrip() in (
        "|",
        ">",
        "|-",
        ">-",
        "|+",
        ">+",
    )


def of_words(trouble: Trouble) -> Iterator[Repair]:
    """Yield words that perhaps go on from the line above, indented below it; a person decides."""
    number = trouble.words_number
    row = trouble.rows[number]
    before = trouble.before(number)
    if row.role is not LineRole.WORDS or before is None:
        return
    by = before.level + 2 - row.column
    if by > 0:
        cut = Cut(row.start, row.start, " " * by)
        yield Repair(sayings.GOES_ON, row.body, row.end, (cut,), is_sure=False)
