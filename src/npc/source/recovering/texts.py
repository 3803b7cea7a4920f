"""Values that need quotes, or whose quotes are not right."""

from collections.abc import Iterator

from npc.source.recovering import sayings
from npc.source.recovering.brackets import closing
from npc.source.recovering.cuts import Cut
from npc.source.recovering.known_keys import is_known, is_list
from npc.source.recovering.quotes import closing_on_line
from npc.source.recovering.repair import Repair, SlipSaying
from npc.source.recovering.rows import BLANKS, CLOSE_QUOTES, OPEN_QUOTES, LineRole, MeantLine
from npc.source.recovering.trouble import Trouble

_SPECIAL = "@`%&*!|>,]}?-:"


def of_quotes(trouble: Trouble) -> Iterator[Repair]:
    """Yield what helps where libyaml was within quotes."""
    if "quoted scalar" not in trouble.context or trouble.context_at < 0:
        return
    start = trouble.context_at
    row = trouble.rows[trouble.number_at(start)]
    mark = trouble.error.problem_mark
    if "while parsing" in trouble.context and mark:
        backslash = trouble.text.rfind("\\", start, mark.index + 1)
        yield _backslash(trouble.text, row, start, max(start, backslash))
    else:
        yield _unclosed(trouble, row, start)


def _backslash(text: str, row: MeantLine, start: int, at: int) -> Repair:
    """Return the use of single quotes, in which a backslash is itself."""
    end = closing_on_line(text, start, row.end)
    inner = text[start + 1 : end] if end >= 0 else ""
    cuts = (Cut(start, start + 1, "'"), *_doubled(text, start + 1, end), Cut(end, end + 1, "'"))
    is_sure = end >= 0 and inner.count("\\") == 1
    return Repair(sayings.BACKSLASH, at, at + 2, cuts if end >= 0 else (), is_sure)


def _doubled(text: str, start: int, end: int) -> tuple[Cut, ...]:
    """Return cuts that double the single quotes of a stretch."""
    return tuple(Cut(at, at, "'") for at in range(start, end) if text[at] == "'")


def _unclosed(trouble: Trouble, row: MeantLine, start: int) -> Repair:
    """Return the closing of a quote at the end of its line."""
    text, sign = trouble.text, trouble.text[start]
    end = start + len(text[start : row.end].rstrip(BLANKS))
    inner = text[start + 1 : end]
    behind = trouble.behind(row)
    goes_on = behind is not None and behind.role is LineRole.WORDS and behind.column > row.level
    is_sure = " #" not in inner and not goes_on and start == row.value
    if inner and inner[-1] in CLOSE_QUOTES + OPEN_QUOTES and not _is_paired(inner):
        cut = Cut(end - 1, end, sign)
    elif start != row.value:
        stop = min(
            (at for at in (text.find(each, start, end) for each in ",}]，") if at >= 0),
            default=end,
        )
        cut = Cut(stop, stop, sign)
    else:
        cut = Cut(end, end, sign)
    return Repair(sayings.OPEN_QUOTE, start, start + 1, (cut,), is_sure)


def _is_paired(inner: str) -> bool:
    """Return whether a text that ends in a Chinese quote has the one that opens it."""
    pairs = (("“", "”"), ("‘", "’"), ("「", "」"))
    return any(
        inner[-1] == last and inner.count(first) == inner.count(last) for first, last in pairs
    )


def of_value(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    """Yield what may be wrong with the value of a line."""
    text = trouble.text
    if row.role not in (LineRole.ROW, LineRole.WORDS) or (
        row.colon >= 0 and not row.is_proper(text)
    ):
        return
    at = row.value
    if at >= row.end or row.role is LineRole.WORDS:
        return
    sign = text[at]
    if sign in "\"'":
        yield from _of_quoted(trouble, row)
    elif sign in "[{":
        yield from _of_bracketed(trouble, row)
    elif sign in _SPECIAL and at <= max(trouble.at, trouble.context_at):
        yield from _of_sign(trouble, row)
    else:
        yield from _of_plain(trouble, row)


def _of_quoted(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    text, at = trouble.text, row.value
    end = closing_on_line(text, at, row.end)
    if end < 0:
        yield _unclosed(trouble, row, at)
        return
    rest = text[end + 1 : row.end].strip(BLANKS)
    if rest.startswith("#") and text[end + 1] == "#":
        yield Repair(sayings.TIGHT_COMMENT, end + 1, end + 2, (Cut(end + 1, end + 1, " "),))
    elif rest and rest[0] not in "#:":
        yield in_quotes(trouble, row, sayings.AFTER_QUOTE, end=end + 1)


def _of_bracketed(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    text = trouble.text
    found = closing(text, row.value, row.level if row.colon >= 0 else row.column)
    if not found.is_closed or "\n" in text[found.start : found.end]:
        return
    rest = text[found.end : row.end].strip(BLANKS)
    if rest and not set(rest) - set("]}"):
        cut = Cut(found.end, row.end, "")
        yield Repair(sayings.EXTRA_BRACKET, found.end, found.end + 1, (cut,), is_sure=False)
    elif rest and rest[0] not in "#:":
        yield in_quotes(trouble, row, sayings.AFTER_BRACKET)


def _of_sign(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    text, at = trouble.text, row.value
    if text[at] == "-" and text[at + 1 : at + 2] not in (" ", ""):
        return
    if text[at] == "-" and (is_list(row.behind) or row.lists_names):
        cut = Cut(row.colon + 1, at, "\n" + " " * (row.level + 2))
        yield Repair(sayings.ON_KEY_LINE, at, at + 1, (cut,))
    elif text[at] == "|" and row.colon >= 0:
        yield _block_on_line(trouble, row)
    else:
        yield in_quotes(trouble, row, sayings.SIGN_FIRST)


def _block_on_line(trouble: Trouble, row: MeantLine) -> Repair:
    """Return the text behind a `|` put on the next line."""
    text, behind = trouble.text, trouble.behind(row)
    start = row.value + 1
    while text[start] in BLANKS:
        start += 1
    indent = row.level + 2
    if behind and behind.column > row.level and behind.role is not LineRole.ROW:
        indent = behind.column
    cut = Cut(row.value + 1, start, "\n" + " " * indent)
    return Repair(sayings.BLOCK_ON_LINE, row.value, row.end, (cut,))


def _of_plain(trouble: Trouble, row: MeantLine) -> Iterator[Repair]:
    text, at = trouble.text, row.value
    colon = text.find(": ", at, row.end)
    colon = row.end - 1 if colon < 0 and text[row.end - 1] == ":" else colon
    if colon < 0:
        return
    comment = text.find("#", at, colon)
    if comment > at:
        cut = Cut(comment, comment, " ")
        is_npc = text[comment + 1 :].lstrip().startswith("npc")
        yield Repair(sayings.TIGHT_COMMENT, comment, comment + 1, (cut,), is_npc)
    before = text[at:colon].rstrip(BLANKS)
    word = before.replace("，", " ").replace("；", " ").replace(",", " ").split()[-1:]
    if word and word[0] != before and is_known(word[0]):
        yield in_quotes(trouble, row, sayings.TWO_KEYS, is_sure=False)
    else:
        yield in_quotes(trouble, row, sayings.COLON_IN_VALUE)


def in_quotes(
    trouble: Trouble, row: MeantLine, saying: SlipSaying, *, end: int = -1, is_sure: bool = True
) -> Repair:
    """Return the whole value of a line, with the lines on which it goes on, put in single quotes.

    Args:
        trouble: The place.
        row: The line.
        saying: What is said of it.
        end: Where the stretch ends that is pointed at; that of the value, if it is not given.
        is_sure: Whether nothing else can be meant.

    """
    text, last = trouble.text, _end_of_value(trouble, row)
    cuts = (Cut(row.value, row.value, "'"), *_doubled(text, row.value, last), Cut(last, last, "'"))
    first_end = min(last, row.value + len(text[row.value : row.end].rstrip(BLANKS)))
    return Repair(saying, row.value, end if end >= 0 else first_end, cuts, is_sure)


def _end_of_value(trouble: Trouble, row: MeantLine) -> int:
    """Return where a value ends: before a comment, or on a later line."""
    text, number = trouble.text, trouble.number_at(row.start)
    end = row.end
    for behind in trouble.rows[number + 1 :]:
        if behind.role is not LineRole.WORDS or behind.column <= row.level:
            break
        end = behind.end
    comment = text.find(" #", row.value, row.end) if end == row.end else -1
    end = comment if comment >= 0 else end
    return row.value + len(text[row.value : end].rstrip(BLANKS))
