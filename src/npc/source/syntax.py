"""What a YAML syntax error means in the words of the person who made it, where no slip is seen that could be put right.

libyaml names the place where it could not go on, which is often one line after the mistake.
"""

import re

from npc.diagnostics import Diagnostic, SourceText
from npc.messages import Message
from npc.source import problems
from npc.source.libyaml import Mark, MarkedYAMLError
from npc.source.recovering import sayings
from npc.source.recovering.evident import of_colon, of_mark
from npc.source.recovering.repair import Repair, SlipSaying
from npc.source.recovering.rows import MeantLine

_LONGEST_LINE = 2_000
"""Characters of a line in which a slip is looked for; the longest line of a real plan has 600."""


def explain(error: MarkedYAMLError, source: SourceText) -> Diagnostic:
    """Turn libyaml's complaint into one finding at the most likely place of the mistake."""
    return (
        _in_quotes(error, source)
        or _brackets(error, source)
        or _closing_bracket(error, source)
        or _plain(error, source, error.problem_mark or error.context_mark)
    )


def slip_of_words(source: SourceText, first: int, last: int) -> Diagnostic | None:
    """Look for the slip that makes mere words of what was meant as keys and values, though no key is known.

    Args:
        source: The text.
        first: The first of the lines to look at, from 1.
        last: The last of them.

    """
    for number in range(first, last + 1):
        start = source.start_of(number)
        line = source.part_of(number, 0, _LONGEST_LINE)
        found = next(
            iter(_slips(source.text, MeantLine(source.text, start, start + len(line)))), None
        )
        if found:
            return found.saying.finding(source, found.start, found.end)
    return None


def _slips(text: str, row: MeantLine) -> list[Repair]:
    row.parse(text)
    found = [slip for mark in row.marks for slip in of_mark(text, mark.start, mark.end)]
    is_key = row.colon >= 0 and bool(_ASCII_KEY.fullmatch(row.key)) and text[row.colon] in ":："
    if is_key and not row.is_proper(text) and text[row.value : row.value + 1] != "/":
        found += of_colon(text, row)
    return found


_ASCII_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,40}")


def _in_quotes(error: MarkedYAMLError, source: SourceText) -> Diagnostic | None:
    if "quoted scalar" not in (error.context or "") or not error.context_mark:
        return None
    start = error.context_mark.index
    if "while parsing" in (error.context or "") and error.problem_mark:
        backslash = source.text.rfind("\\", start, error.problem_mark.index + 1)
        at = max(start, backslash)
        return sayings.BACKSLASH.finding(source, at, at + 2)
    return sayings.OPEN_QUOTE.finding(source, start, start + 1)


def _brackets(error: MarkedYAMLError, source: SourceText) -> Diagnostic | None:
    if "flow" not in (error.context or "") or not error.context_mark:
        return None
    start = error.context_mark.index
    return sayings.OPEN_BRACKET.finding(source, start, start + 1)


def _closing_bracket(error: MarkedYAMLError, source: SourceText) -> Diagnostic | None:
    """Find a bracket that closes what nothing has opened, behind what is one value already."""
    at = error.problem_mark.index if error.problem_mark else 0
    if "did not find expected" not in (error.problem or "") or source.text[at : at + 1] not in "]}":
        return None
    if source.text[:at].rstrip()[-1:] not in ("]", "}", '"', "'"):
        return None
    return sayings.EXTRA_BRACKET.finding(source, at, at + 1)


def _plain(error: MarkedYAMLError, source: SourceText, mark: Mark | None) -> Diagnostic:
    """Return the finding when no known slip is seen: what libyaml could not do, and where."""
    index = min(mark.index if mark else 0, len(source.text))
    problem = error.problem or ""
    if any(words in problem for words in _OF_INDENT):
        return _indent(source, index)
    if _COLON in problem:
        return _second_colon(source, index)
    if "could not find expected ':'" in problem:
        if error.context_mark:
            index = error.context_mark.index
        return sayings.GOES_ON.finding(source, index, index + 1)
    return _UNKNOWN.finding(source, index, index + 1)


_UNKNOWN = SlipSaying(
    problems.SYNTAX,
    Message("the YAML cannot be read from here on", "从这里起 YAML 格式有误"),
    Message(
        "check the indentation, brackets and quotes here and in the line above",
        "请检查这里和上一行的缩进、括号和引号",
    ),
)


_COLON = "mapping values are not allowed"
_OF_INDENT = (
    "expected <block end>",
    "did not find expected key",
    "did not find expected '-' indicator",
    "block sequence entries",
)


def _second_colon(source: SourceText, index: int) -> Diagnostic:
    """Distinguish a second colon of a line from the colon of a line that is indented too far."""
    start = source.text.rfind("\n", 0, index) + 1
    before = source.text[start:index]
    if ":" in before:
        return sayings.COLON_IN_VALUE.finding(source, index, index + 1)
    return _indent(source, start + len(before) - len(before.lstrip()))


def _indent(source: SourceText, index: int) -> Diagnostic:
    return sayings.INDENT.finding(source, index, index + 1)
