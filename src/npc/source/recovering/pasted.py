"""Rows of a table that were pasted from Word or Excel."""

from collections.abc import Iterator

from npc.source.recovering import sayings
from npc.source.recovering.cuts import Cut
from npc.source.recovering.repair import Repair
from npc.source.recovering.rows import LineRole, MeantLine
from npc.source.recovering.trouble import Trouble


def of_table(trouble: Trouble) -> Iterator[Repair]:
    """Yield rows of a table at the place, made comments so that what stands behind them is read."""
    numbers = {trouble.number}
    if trouble.context_at >= 0:
        numbers.add(trouble.number_at(trouble.context_at))
    for number in sorted(numbers):
        if not is_table_row(trouble.text, trouble.rows[number]):
            continue
        first = last = number
        while first > 0 and is_table_row(trouble.text, trouble.rows[first - 1]):
            first -= 1
        while last + 1 < len(trouble.rows) and is_table_row(trouble.text, trouble.rows[last + 1]):
            last += 1
        rows = trouble.rows[first : last + 1]
        cuts = tuple(Cut(row.start, row.start, "#") for row in rows)
        yield Repair(sayings.TABLE_ROW, rows[0].body, rows[-1].end, cuts, is_sure=False)
        return


def is_table_row(text: str, row: MeantLine) -> bool:
    """Return whether a line is words parted by tabs, or, as in Markdown, between bars."""
    if row.role in (LineRole.BLANK, LineRole.IN_BLOCK, LineRole.COMMENT) or row.is_certain:
        return False
    sign = (
        "|" if text[row.body] == "|" and text[row.body : row.end].rstrip().endswith("|") else "\t"
    )
    cells = [cell for cell in text[row.body : row.end].split(sign) if cell.strip()]
    return len(cells) > 1 and not (row.colon >= 0 and row.is_proper(text))
