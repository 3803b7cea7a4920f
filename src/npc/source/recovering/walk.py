"""What each line of a file is: keys and elements, or text of a block, within brackets or quotes.

Read as the file was meant, so that tabs, full-width blanks and colons count as what they stand for.
"""

import re
from collections.abc import Iterator

from npc.source.recovering.brackets import closing
from npc.source.recovering.columns import column_of
from npc.source.recovering.known_keys import (
    ROOT,
    are_mappings,
    english_keys,
    holding,
    is_known,
    is_list,
    lists_names,
)
from npc.source.recovering.levels import Level
from npc.source.recovering.quotes import closing_quote
from npc.source.recovering.rows import LineRole, MeantLine, is_dash, is_ruler

_BLOCK = re.compile(r"[|｜>][-+]?[1-9]?[-+]?(?:[ \t]{1,80}#|[ \t]{0,80}$)")


def walk(text: str) -> list[MeantLine]:
    """Return the lines of a text, each with its role and its place in the whole."""
    return _Walk(text).rows


def levels_before(text: str, number: int) -> list[Level]:
    """Return the mappings and lists that are open before a line, given by its number from 0."""
    return _Walk(text, number).levels


class _Walk:
    """A walk from the first line to the last."""

    def __init__(self, text: str, lines: int = -1) -> None:
        self._text = text
        self._levels: list[Level] = []
        self._block = -1
        """The column that the lines of a text in lines must be deeper than; -1 outside of one."""
        self._inside = 0
        """Where brackets or quotes end that are open."""
        self._columns: dict[str, int] = {}
        """The columns of lines with odd indents, by these."""
        self._left = lines
        self.rows = list(self._walked())

    @property
    def levels(self) -> list[Level]:
        """What is open at the end."""
        return self._levels

    def _walked(self) -> Iterator[MeantLine]:
        text, start = self._text, 0
        while start < len(text) and self._left:
            self._left -= 1
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            row = MeantLine(text, start, end)
            self._tell(row)
            yield row
            start = end + 1

    def _tell(self, row: MeantLine) -> None:
        text = self._text
        if row.start < self._inside:
            row.role = LineRole.INSIDE
        elif row.body >= row.end:
            row.role = LineRole.BLANK
        elif self._block >= 0 and self._is_in_block(row):
            row.role = LineRole.IN_BLOCK
            row.level = self._block
        elif is_divider(text, row):
            row.role = LineRole.DIVIDER
            self._levels, self._block = [], -1
        elif text[row.body] in "#＃":
            row.role = LineRole.COMMENT
        else:
            self._block = -1
            self._place(row)

    def _is_in_block(self, row: MeantLine) -> bool:
        """Return whether a line belongs to a text in lines; one that begins with wide blanks is meant so."""
        if row.width > self._block:
            return True
        if not row.is_odd:
            return False
        row.parse(self._text)
        return not (row.colon >= 0 and is_known(row.key)) and not row.marks

    def _place(self, row: MeantLine) -> None:
        text = self._text
        row.parse(text)
        if row.is_odd:
            row.column, row.is_placed = column_of(row, text, self._levels, self._columns)
            self._columns[text[row.start : row.body]] = row.column
        is_row = bool(row.marks) or row.colon >= 0
        if not is_row or not self._enter(row):
            self._note_words(row)
            return
        row.role = LineRole.ROW
        self._open_value(row)

    def _note_words(self, row: MeantLine) -> None:
        """Note that words stand on a line, which may go on from the line before."""
        if self._text[row.body] in "[{｛":
            row.role = LineRole.ROW
            self._inside = closing(self._text, row.body, row.column - 1).end

    def _enter(self, row: MeantLine) -> bool:
        """Find the mapping or list to which a line belongs; False where it is text."""
        levels = self._levels
        kept = list(levels)
        at = row.column
        for mark in row.marks:
            self._enter_list(at)
            at += mark.end - mark.start if mark.sign == "-" and mark.end > mark.start + 1 else 2
        if row.colon < 0:
            levels[-1].is_filled = row.value < row.end
            row.owner, row.level = levels[-1].owner, levels[-1].column
            row.is_listed = levels[-1].lists
            return True
        row.is_certain = self._enter_mapping(row, at)
        if row.is_certain or row.is_proper(self._text):
            return True
        if row.marks:
            levels[-1].is_filled = True
            return True
        self._levels = kept
        return False

    def _enter_list(self, column: int) -> None:
        levels = self._levels
        while levels and levels[-1].column > column:
            levels.pop()
        if not levels or not levels[-1].is_list or levels[-1].column != column:
            top = levels[-1] if levels and not levels[-1].is_filled else None
            records = top.behind if top else _ANYTHING
            made = Level(column, top.last if top else "", records, is_list=True)
            made.lists = top is not None and (
                is_list(records) or lists_names(top.records, top.last)
            )
            levels.append(made)
        levels[-1].is_filled = False

    def _enter_mapping(self, row: MeantLine, column: int) -> bool:
        """Enter the mapping of a key, and return whether it is one for certain."""
        levels = self._levels
        while levels and (
            levels[-1].column > column or (levels[-1].is_list and levels[-1].column == column)
        ):
            levels.pop()
        top = levels[-1] if levels else Level(-1, "", ROOT, is_list=True)
        is_beside = not top.is_list and top.column == column
        is_certain = is_beside or self._is_inner(row, top)
        if not is_beside and self._is_shifted(row, top):
            column, is_beside, is_certain = top.column, True, True
            row.shifted = column - row.column
        if self._text[row.key_start : row.key_end] != row.key:  # perhaps a name, not a key
            own = top.records if is_beside or top.is_list else top.behind
            is_certain = is_certain and bool(holding(own, row.key))
        is_certain = is_certain and is_known(row.key) and not _is_time(self._text, row)
        if is_certain or row.is_proper(self._text):
            if not is_beside:
                levels.append(_inner(column, top))
            levels[-1].take(row.key, is_filled=_has_value(self._text, row))
            levels[-1].is_wide = not row.is_proper(self._text)
            row.owner, row.level, row.behind = levels[-1].owner, column, levels[-1].behind
            row.lists_names = lists_names(levels[-1].records, row.key)
        return is_certain

    def _is_shifted(self, row: MeantLine, top: Level) -> bool:
        """Return whether a line is a key of what is open, begun too far to the right: YAML takes it for words.

        Whoever has typed no proper colon on the line above has typed none here.
        """
        return (
            not row.marks
            and not row.is_proper(self._text)
            and not top.is_list
            and top.is_filled
            and (top.is_wide or row.key in english_keys())
            and row.key not in top.keys
            and bool(holding(top.records, row.key))
        )

    def _is_inner(self, row: MeantLine, top: Level) -> bool:
        """Return whether a key certainly begins a mapping within what is open."""
        is_english = row.key in english_keys()
        if top.is_list:
            return is_english or (are_mappings(top.records) and bool(holding(top.records, row.key)))
        if top.is_filled:
            return is_english
        if are_mappings(top.behind):
            return is_english or bool(holding(top.behind, row.key))
        return is_english and not is_known(top.last)

    def _open_value(self, row: MeantLine) -> None:
        text, at = self._text, row.value
        if row.colon >= 0 and not (row.is_certain or row.is_proper(text)):
            return
        sign = text[at : at + 1]
        outer = row.level if row.colon >= 0 else row.column
        if sign and sign in "|｜>" and _BLOCK.match(text, at, row.end):
            self._block = outer
        elif sign and sign in "[{｛［":
            self._inside = closing(text, at, outer).end
        elif sign and sign in "\"'":
            self._inside = closing_quote(text, at, row.end, outer)


_ANYTHING = frozenset(("",))


def _inner(column: int, top: Level) -> Level:
    """Return a mapping that begins within what is open."""
    if top.is_list:
        return Level(column, top.owner, top.records, is_list=False)
    records = _ANYTHING if top.is_filled else top.behind
    return Level(column, top.last, records, is_list=False)


def _has_value(text: str, row: MeantLine) -> bool:
    return row.value < row.end and text[row.value] != "#"


def _is_time(text: str, row: MeantLine) -> bool:
    """Return whether a number and a colon are a time of day, or a proportion, and no month as a key."""
    return row.key.isdecimal() and text[row.colon + 1 : row.colon + 2].isdecimal()


def is_divider(text: str, row: MeantLine) -> bool:
    """Return whether a line parts documents, however its dashes are typed."""
    if text.startswith(("---", "..."), row.start) and text[row.start + 3 : row.start + 4] in (
        "",
        " ",
        "\t",
        "\r",
        "\n",
    ):
        return True
    return (
        row.body == row.start
        and is_ruler(text, row)
        and (is_dash(text[row.body]) or text[row.body] in "─━＝=")
    )
