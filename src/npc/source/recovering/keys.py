"""Keys, and marks of lists, that only the trial shows to be ones."""

import re
from collections.abc import Iterator

from npc.source.recovering import sayings
from npc.source.recovering.cuts import Cut
from npc.source.recovering.evident import of_colon, of_mark
from npc.source.recovering.known_keys import english_keys, is_known
from npc.source.recovering.repair import Repair
from npc.source.recovering.rows import BLANKS, LineRole, MeantLine, skip_blanks
from npc.source.recovering.trouble import Trouble

_WORD = re.compile(r"[\w-]{1,30}")


def of_key(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    """Yield what makes a key of the beginning of a line."""
    text = trouble.text
    if row.role in (LineRole.BLANK, LineRole.COMMENT, LineRole.IN_BLOCK, LineRole.INSIDE):
        return
    if row.colon >= 0 and not row.is_proper(text):
        if row.key.isascii() and text[row.colon] not in "=＝":
            yield from of_colon(text, row)
        elif is_known(row.key):
            yield from (each._replace(is_sure=False) for each in of_colon(text, row))
    elif text.startswith("//", row.body):
        yield Repair(sayings.SLASHES, row.body, row.body + 2, (Cut(row.body, row.body + 2, "#"),))
    elif row.colon < 0:
        yield from _without_colon(text, row)


def _without_colon(text: str, row: MeantLine) -> Iterator[Repair]:
    found = _WORD.match(text, row.first, row.end)
    if not found or not is_known(found.group()):
        return
    at, key = found.end(), found.group()
    behind = skip_blanks(text, at, row.end)
    if behind == row.end:
        is_sure = key in english_keys()
        yield Repair(sayings.NO_COLON, found.start(), at, (Cut(at, at, ":"),), is_sure)
    elif behind > at:
        is_sure = key in english_keys() and not key.isdecimal()
        yield Repair(sayings.NO_COLON, found.start(), at, (Cut(at, behind, ": "),), is_sure)


def of_marks(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    """Yield what makes an element of a list of a line that begins with another mark."""
    text = trouble.text
    if row.role not in (LineRole.ROW, LineRole.WORDS):
        return
    is_beside = _has_list_beside(trouble, row)
    if row.marks and row.marks[0].sign != "-":
        is_sure = is_beside or row.is_listed
        mark = row.marks[0]
        yield from (each._replace(is_sure=is_sure) for each in of_mark(text, mark.start, mark.end))
    elif (
        not row.marks
        and text[row.body] == "-"
        and text[row.body + 1 : row.body + 2].strip("-" + BLANKS)
    ):
        cut = Cut(row.body + 1, row.body + 1, " ")
        yield Repair(sayings.HYPHEN, row.body, row.body + 1, (cut,), is_beside)


def _has_list_beside(trouble: Trouble, row: MeantLine) -> bool:
    """Return whether another line near begins an element in the same column."""
    number = trouble.number_at(row.start)
    for other in reversed(trouble.rows[max(0, number - 40) : number]):
        if other.role is LineRole.ROW and other.marks and other.column == row.column:
            return True
        if other.role is LineRole.ROW and other.column < row.column:
            return False
    return False
