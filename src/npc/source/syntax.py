"""What a YAML syntax error means in the words of the person who made it.

libyaml names the place where it could not go on, which is often one line after the slip. The
usual slips are looked for in the lines just before. What looks like one may be innocent text, so
each is put right on trial: it is the cause if reading then gets further.
"""

import re
from collections.abc import Iterator
from typing import Any

from npc.diagnostics import Diagnostic, Place, SourceText
from npc.messages import Message
from npc.source import problems, slips
from npc.source.libyaml import CParser, Mark, MarkedYAMLError, StreamEndEvent
from npc.source.slips import Slip

_FEWEST_TRIALS, _MOST_TRIALS = 4, 60
"""How often the file is read up to the error for one finding: so often in any case, and at most."""
_MOST_EFFORT = 6_000_000
"""What all trials together may cost but the first few, in characters: about half a second.

A plan of ten thousand rows costs 4 million to read, one of a county 60,000.
"""
_EFFORT_OF_EVENT = 20
"""Characters that libyaml scans in the time in which it gives one event."""
_LONGEST_LINE = 2_000
"""Characters of a line in which a slip is looked for; the longest line of a real plan has 600."""
_MOST_LINES = 200
"""Lines of brackets in which a slip is looked for; those of real plans close after some ten."""


def explain(error: MarkedYAMLError, source: SourceText) -> Diagnostic:
    """Turn libyaml's complaint into one finding at the most likely place of the slip."""
    mark = error.problem_mark or error.context_mark
    line = min(mark.line + 1 if mark else 1, source.line_count)
    colon = _COLON in (error.problem or "")
    trial = _Trial(error, source, line)
    return (
        _in_quotes(error, source)
        or next(filter(None, map(trial.cause, (*slips.OF_LINES, slips.OPEN_QUOTE))), None)
        or _text_after_quote(source, line)
        or _brackets(error, source, line)
        or trial.cause(slips.TIGHT_COMMENT)
        or (_at_line(slips.COLON_IN_VALUE, source, line) if colon else _sign(error, source, line))
        or _plain(error, source, mark)
    )


def slip_of_words(source: SourceText, first: int, last: int) -> Diagnostic | None:
    """Look for the slip that makes mere words of what was meant as keys and values.

    Args:
        source: The text.
        first: The first of the lines to look at, from 1.
        last: The last of them.

    """
    for number in range(first, last + 1):
        for slip in slips.OF_LINES:
            finding = _at_line(slip, source, number)
            if finding:
                return finding
    return None


class _Trial:
    """Whether reading gets further than an error once a slip is put right."""

    def __init__(self, error: MarkedYAMLError, source: SourceText, line: int) -> None:
        self._source = source
        self._line = line
        self._at = _place_of(error)
        self._tried = 0
        self._effort = 0

    def cause(self, slip: Slip) -> Diagnostic | None:
        """Look for a slip in the line of the error and upwards; the nearest that counts is it.

        Where one does not help alone, those above it are put right with it.
        """
        text = together = self._source.text
        nearest: Diagnostic | None = None
        for start, end in self._matches(slip):
            finding = slip.finding(self._source, start, end)
            if any(self._helps(slip.put_right(text, start, end, right)) for right in slip.rights):
                return finding
            together = slip.put_right(together, start, end, slip.rights[0])
            if nearest and self._helps(together):
                return nearest
            nearest = nearest or finding
        return None

    def _matches(self, slip: Slip) -> Iterator[tuple[int, int]]:
        for number in range(self._line, max(0, self._line - slip.lines), -1):
            match = slip.pattern.match(_looked_at(self._source, number))
            if match:
                start, end = _found(match)
                offset = self._source.start_of(number)
                yield offset + start, offset + end

    def _helps(self, text: str) -> bool:
        """Read a text that was put right, and tell whether it goes on where the other stopped."""
        if self._tried >= (_MOST_TRIALS if self._effort <= _MOST_EFFORT else _FEWEST_TRIALS):
            return False
        self._tried += 1
        limit = self._at + len(text) - len(self._source.text)
        reads_on, effort = _read_on(text, limit)
        self._effort += effort
        return reads_on


def _place_of(error: MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.index if mark else 0


def _read_on(text: str, limit: int) -> tuple[bool, int]:
    """Return whether a text can be read beyond an offset, and the effort of finding it out."""
    loader = CParser(text)
    events = 0
    try:
        while True:
            event: Any = loader.get_event()  # yaml's stubs leave events untyped
            events += 1
            if event.__class__ is StreamEndEvent or event.end_mark.index > limit:
                return True, limit + events * _EFFORT_OF_EVENT
    except MarkedYAMLError as error:
        at = _place_of(error)
        return at > limit, at + events * _EFFORT_OF_EVENT
    finally:
        loader.dispose()


def _looked_at(source: SourceText, line: int) -> str:
    return source.part_of(line, 0, _LONGEST_LINE)


def _at_line(slip: Slip, source: SourceText, line: int) -> Diagnostic | None:
    match = slip.pattern.match(_looked_at(source, line))
    return _at_match(slip, source, line, match) if match else None


def _sign(error: MarkedYAMLError, source: SourceText, line: int) -> Diagnostic | None:
    """Find a value that begins with a sign, if reading has come as far as that."""
    match = slips.SIGN_FIRST.pattern.match(_looked_at(source, line))
    if not match or source.start_of(line) + match.start("at") > _place_of(error):
        return None
    return _at_match(slips.SIGN_FIRST, source, line, match)


def _at_match(slip: Slip, source: SourceText, line: int, match: re.Match[str]) -> Diagnostic:
    start, end = _found(match)
    offset = source.start_of(line)
    return slip.finding(source, offset + start, offset + end)


def _found(match: re.Match[str]) -> tuple[int, int]:
    name = next(name for name, found in match.groupdict().items() if found is not None)
    return match.span(name)


def _in_quotes(error: MarkedYAMLError, source: SourceText) -> Diagnostic | None:
    if "quoted scalar" not in (error.context or "") or not error.context_mark:
        return None
    start = error.context_mark.index
    if "while parsing" in (error.context or "") and error.problem_mark:
        backslash = source.text.rfind("\\", start, error.problem_mark.index + 1)
        return _backslash(source, max(start, backslash))
    return slips.OPEN_QUOTE.finding(source, start, start + 1)


def _backslash(source: SourceText, at: int) -> Diagnostic:
    return Diagnostic(
        problems.QUOTE_NEEDED,
        Message(
            "in double quotes a backslash begins a special character, and this is none",
            "双引号里的反斜杠是转义符，这里不能识别",
        ),
        Place(source.path, source.span(at, at + 2)),
        Message("use single quotes, '…'", "改用英文单引号 '…'"),
    )


def _text_after_quote(source: SourceText, line: int) -> Diagnostic | None:
    match = slips.AFTER_QUOTE.match(_looked_at(source, line))
    if not match:
        return None
    offset = source.start_of(line)
    return Diagnostic(
        problems.QUOTE_NEEDED,
        Message("there is text after the closing quote", "右引号后面还有文字"),
        Place(source.path, source.span(offset + match.start("at"), offset + match.end("at"))),
        Message("put the whole value in one pair of quotes, '…'", "把整个值放进一对单引号 '…'"),
    )


def _brackets(error: MarkedYAMLError, source: SourceText, line: int) -> Diagnostic | None:
    context = error.context or ""
    if "flow" not in context or not error.context_mark:
        return _closing_bracket(error, source)
    start_line = error.context_mark.line + 1
    for number in range(start_line, min(line + 1, start_line + _MOST_LINES)):
        for slip in (slips.FULL_WIDTH_COMMA, slips.NOTE_MARK, slips.TWO_COMMAS):
            match = slip.pattern.search(_looked_at(source, number))
            if match:
                return _at_match(slip, source, number, match)
    start = error.context_mark.index
    return Diagnostic(
        problems.UNCLOSED_BRACKET,
        Message("this bracket is not closed", "这个括号没有对应的右括号"),
        Place(source.path, source.span(start, start + 1)),
        Message("close it, or put a comma between the values", "补上右括号，并检查各值之间的逗号"),
    )


def _closing_bracket(error: MarkedYAMLError, source: SourceText) -> Diagnostic | None:
    """Find a bracket that closes what nothing has opened, behind what is one value already."""
    at = error.problem_mark.index if error.problem_mark else 0
    if "did not find expected" not in (error.problem or "") or source.text[at : at + 1] not in "]}":
        return None
    if source.text[:at].rstrip()[-1:] not in ("]", "}", '"', "'"):
        return None
    return Diagnostic(
        problems.UNCLOSED_BRACKET,
        Message("nothing has opened this bracket", "这个右括号没有对应的左括号"),
        Place(source.path, source.span(at, at + 1)),
        Message("delete it, or open it further ahead", "删去，或在前面补上左括号"),
    )


def _plain(error: MarkedYAMLError, source: SourceText, mark: Mark | None) -> Diagnostic:
    """Return the finding when no known slip is seen: what libyaml could not do, and where."""
    index = min(mark.index if mark else 0, len(source.text))
    problem = error.problem or ""
    if any(words in problem for words in _OF_INDENT):
        return _indent(source, index)
    if _COLON in problem:
        return _second_colon(source, index)
    if "could not find expected ':'" in problem:
        message = Message("a key without a colon", "这里应当是“键: 值”")
        hint = Message(
            "write “key: value”; a line that belongs to the text above is indented as that is",
            "写成“键: 值”，用半角冒号加空格；如果是上面一段的文字，请与上面同样缩进",
        )
        if error.context_mark:
            index = error.context_mark.index
    else:
        message = Message("the YAML cannot be read from here on", "从这里起 YAML 格式有误")
        hint = Message(
            "check the indentation, brackets and quotes here and in the line above",
            "请检查这里和上一行的缩进、括号和引号",
        )
    place = Place(source.path, source.span(index, index + 1))
    return Diagnostic(problems.SYNTAX, message, place, hint)


_COLON = "mapping values are not allowed"
_OF_INDENT = (
    "expected <block end>",
    "did not find expected key",
    "did not find expected '-' indicator",
    "block sequence entries",
)


def _second_colon(source: SourceText, index: int) -> Diagnostic:
    """Distinguish a second colon of a line from the colon of a line that is indented too far."""
    start = source.start_of(source.span(index, index).line)
    before = source.text[start:index]
    if ":" in before:
        return slips.COLON_IN_VALUE.finding(source, index, index + 1)
    return _indent(source, start + len(before) - len(before.lstrip()))


def _indent(source: SourceText, index: int) -> Diagnostic:
    return Diagnostic(
        problems.INDENT,
        Message("the indentation does not fit", "缩进与上文不一致"),
        Place(source.path, source.span(index, index + 1)),
        Message(
            "keys of one level, and the hyphens of one list, begin in one column, by spaces",
            "同一级的键、同一列表的“- ”要对齐，只用空格缩进",
        ),
    )
