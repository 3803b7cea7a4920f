"""Slips that a line shows by itself, since it begins with a key of plans or stands where no text can."""

from collections.abc import Iterator, Sequence

from npc.source.recovering import sayings
from npc.source.recovering.cuts import Cut
from npc.source.recovering.documents import of_documents
from npc.source.recovering.flows import of_brackets
from npc.source.recovering.known_keys import are_words
from npc.source.recovering.repair import Repair, SlipSaying
from npc.source.recovering.rows import (
    BLANKS,
    CLOSE_QUOTES,
    EQUALS,
    OPEN_QUOTES,
    ZERO_WIDTH,
    LineRole,
    MeantLine,
)


def evident(text: str, rows: Sequence[MeantLine]) -> Iterator[Repair]:
    """Yield the slips of all lines, in order but for those of brackets and documents."""
    yield from of_documents(text, rows)
    block_indent = ""
    for row in rows:
        match row.role:
            case LineRole.ROW:
                yield from _of_row(text, row)
                block_indent = ""
            case LineRole.COMMENT:
                yield from _of_comment(text, row)
            case LineRole.IN_BLOCK:
                block_indent = block_indent or _block_indent(text, row)
                yield from _of_block(text, row, block_indent)
            case LineRole.WORDS | LineRole.DIVIDER:
                block_indent = ""
            case _:
                pass


def _of_row(text: str, row: MeantLine) -> Iterator[Repair]:
    is_row = row.is_certain or row.is_proper(text)
    if row.is_odd and (is_row or row.marks or row.colon < 0):
        yield placed(text, row)._replace(is_sure=row.is_placed)
    if row.shifted and not row.is_odd:
        cut = Cut(row.start, row.start - row.shifted, "")
        yield Repair(sayings.INDENT, row.body, row.body + 1, (cut,))
    for mark in row.marks:
        if is_row or mark.sign == "-" or row.is_listed:
            yield from of_mark(text, mark.start, mark.end)
    if row.is_certain:
        yield from _of_key(text, row)
        yield from of_colon(text, row)
        yield from _of_word(text, row)
    if row.value < row.end and (is_row or row.colon < 0):
        yield from of_brackets(text, row)


def placed(text: str, row: MeantLine) -> Repair:
    """Return what is wrong with an indent that is not of spaces, and the column in which its line is to begin."""
    saying = sayings.TAB if "\t" in text[row.start : row.body] else sayings.ODD_SPACE
    first = next(at for at in range(row.start, row.body) if text[at] != " ")
    return Repair(saying, first, row.body, (Cut(row.start, row.body, " " * row.column),))


def of_mark(text: str, start: int, end: int) -> Iterator[Repair]:
    """Yield what is wrong with a mark of a list."""
    sign = text[start:end].rstrip(BLANKS)
    blanks = text[start + len(sign) : end]
    if sign == "-" and blanks and not blanks.strip(" "):
        return
    saying = sayings.HYPHEN
    if sign == "-" and blanks:
        saying = sayings.ODD_SPACE
        start += 1
        yield Repair(saying, start, end, (Cut(start, end, " "),))
    elif sign != "-" or not _ends_line(text, end):
        saying = sayings.NUMBER if len(sign) > 1 or sign.isnumeric() else sayings.HYPHEN
        yield Repair(saying, start, start + len(sign), (Cut(start, end, "- "),))


def _ends_line(text: str, at: int) -> bool:
    return text[at : at + 1] in ("", "\n", "\r")


def _of_key(text: str, row: MeantLine) -> Iterator[Repair]:
    """Yield Chinese quotes or asterisks around a key, straight ones being right, and what is amiss within it."""
    start, end = row.key_start, row.key_end
    if text[start:end] != row.key:
        yield Repair(sayings.KEY_SIGNS, start, end, (Cut(start, end, row.key),))
    opened, closed = len(row.open), len(row.close)
    before = Cut(start - opened, start, "")
    if row.open == "**":
        late = row.colon + 1 if text.startswith("**", row.colon + 1) else -1
        cuts = (before, Cut(end, end + closed, "") if closed else Cut(late, late + 2, ""))
        if closed or late > 0:
            yield Repair(sayings.BOLD_KEY, start - opened, end + closed, cuts)
    elif (
        row.open
        and row.close
        and row.open in OPEN_QUOTES
        and row.close in CLOSE_QUOTES + OPEN_QUOTES
    ):
        cuts = (before, Cut(end, end + 1, ""))
        yield Repair(sayings.QUOTED_KEY, start - 1, end + 1, cuts)


def of_colon(text: str, row: MeantLine) -> Iterator[Repair]:
    """Yield what is wrong with the colon of a key, and with the blanks behind it."""
    at, sign = row.colon, text[row.colon]
    ends = row.value >= row.end
    if sign != ":":
        end = row.value if not ends else at + 1
        start = row.key_end + len(row.close)
        yield Repair(_saying_of(sign), at, at + 1, (Cut(start, end, ":" if ends else ": "),))
        return
    hidden = text[row.key_end + len(row.close) : at]
    if hidden.strip(BLANKS) == "" and ZERO_WIDTH.intersection(hidden):
        yield Repair(
            sayings.KEY_SIGNS, row.key_start, at, (Cut(row.key_end + len(row.close), at, ""),)
        )
    if not ends and row.value == at + 1:
        yield Repair(sayings.NO_SPACE, at, at + 1, (Cut(at + 1, at + 1, " "),))
    elif not ends and text[at + 1 : row.value].strip(" \t"):
        yield Repair(sayings.ODD_SPACE, at + 1, row.value, (Cut(at + 1, row.value, " "),))


def _saying_of(sign: str) -> SlipSaying:
    return sayings.EQUALS if sign in EQUALS else sayings.COLON


def _of_word(text: str, row: MeantLine) -> Iterator[Repair]:
    """Yield Chinese quotes around a word of a closed list, and a full-width sign before a text in lines."""
    value = text[row.value : row.end].rstrip(BLANKS)
    if value == "｜":
        yield Repair(
            sayings.BLOCK_SIGN, row.value, row.value + 1, (Cut(row.value, row.value + 1, "|"),)
        )
    if len(value) < _SHORTEST or not are_words(row.behind):
        return
    if value[0] in OPEN_QUOTES and value[-1] in CLOSE_QUOTES + OPEN_QUOTES:
        end = row.value + len(value)
        cuts = (Cut(row.value, row.value + 1, ""), Cut(end - 1, end, ""))
        yield Repair(sayings.QUOTED_WORD, row.value, end, cuts)


_SHORTEST = 3
"""Characters of a word with its quotes."""


def _of_comment(text: str, row: MeantLine) -> Iterator[Repair]:
    if row.is_odd:
        cut = Cut(row.start, row.body, " " * row.width)
        if "\t" in text[row.start : row.body] or text[row.body] == "＃":
            yield Repair(sayings.TAB, row.start, row.body, (cut,))
    if text[row.body] == "＃":
        yield Repair(
            sayings.COMMENT_SIGN, row.body, row.body + 1, (Cut(row.body, row.body + 1, "#"),)
        )


def _block_indent(text: str, row: MeantLine) -> str:
    """Return the indent of the lines of a text behind `|`, by its first line."""
    spaces = len(text[row.start : row.body]) - len(text[row.start : row.body].lstrip(" "))
    return " " * (spaces if spaces > row.level else row.level + 2)


def _of_block(text: str, row: MeantLine, indent: str) -> Iterator[Repair]:
    """Yield a line of a text in lines that does not begin with its spaces."""
    if text.startswith(indent, row.start):
        return
    first = row.start
    while text[first] == " ":
        first += 1
    if first - row.start > row.level and text[first] != "\t" and first == row.body:
        return  # a line less indented than the first, which YAML explains
    saying = sayings.TAB if "\t" in text[row.start : row.body] else sayings.ODD_SPACE
    yield Repair(saying, first, row.body, (Cut(row.start, row.body, indent),))
