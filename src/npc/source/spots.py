"""Where each character of a value stands in its file, whatever way the value is quoted or broken.

A value and its source hold the same characters but for blanks: YAML folds line breaks, strips
indentation and turns escapes into what they stand for. So characters that are not blanks are
matched in order, and blanks only where those around them leave no doubt.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from npc.diagnostics import Edit, Place
from npc.records import NamedTuple
from npc.source.document import Document


class Spots(NamedTuple):
    """Offsets into a file, by the characters of a text; -1 where a character stands nowhere."""

    starts: Sequence[int]
    ends: Sequence[int]
    """End exclusive: an escape is longer than the character that it stands for."""

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where characters `start` to `end` (exclusive) stand, if they do so in one piece."""
        if start == end:
            return self._gap(start)
        for at in range(start, end - 1):
            if self.ends[at] != self.starts[at + 1]:
                return None
        first, last = self.starts[start], self.ends[end - 1]
        return (first, last) if first >= 0 and last >= 0 else None

    def _gap(self, at: int) -> tuple[int, int] | None:
        """Return the place before character `at`: right behind the one before it, if there is one."""
        if at > 0 and self.ends[at - 1] >= 0:
            return self.ends[at - 1], self.ends[at - 1]
        if at < len(self.starts) and self.starts[at] >= 0:
            return self.starts[at], self.starts[at]
        return None


@lru_cache(maxsize=1)  # one long value may have thousands of findings
def spots(text: str, document: Document, path: tuple[object, ...]) -> Spots | None:
    """Match a text with the source of the value at `path`.

    Args:
        text: The value as read, or as printed: its lines joined, blanks at its ends taken off, or
            only the beginning of it.
        document: The document.
        path: The value's path.

    Returns:
        The offsets; None where the text is not what stands there.

    """
    start, end = document.offsets(path)
    at = _in_one_piece(text, document.source.text, start, end)
    if at >= 0:
        return Spots(range(at, at + len(text)), range(at + 1, at + len(text) + 1))
    written_units = list(units(document.source.text, start, end))
    solid = [at for at, unit in enumerate(written_units) if not unit[0].isspace()]
    written = [at for at, character in enumerate(text) if not character.isspace()]
    if len(written) > len(solid):
        return None
    found = _Matching([-1] * len(text), [-1] * len(text))
    before, unit_before = -1, -1
    for at, unit_at in zip(written, solid, strict=False):
        if written_units[unit_at][0] != text[at]:
            return None
        _put(found, at, written_units[unit_at])
        _blanks(
            found,
            text,
            range(before + 1, at),
            written_units[unit_before + 1 : unit_at],
            at_start=before < 0,
        )
        before, unit_before = at, unit_at
    next_unit = solid[len(written)] if len(written) < len(solid) else None
    rest = written_units[unit_before + 1 : next_unit]
    _blanks(found, text, range(before + 1, len(text)), rest)
    return Spots(*found)


class _Matching(NamedTuple):
    """Spots while they are found."""

    starts: list[int]
    ends: list[int]


def _in_one_piece(text: str, source: str, start: int, end: int) -> int:
    """Find a text that stands in its file letter for letter, as most do; -1 where it may not."""
    if source[start : start + 1] in _BLOCKS or "\n" in text or any(mark in text for mark in _MARKS):
        return -1
    return source.find(text, start, end)


_BLOCKS = ("|", ">")
_MARKS = ("'", '"', "\\")
"""What stands otherwise in quotes."""


def place(
    text: str, stretch: tuple[int, int], document: Document, path: tuple[object, ...]
) -> Place:
    """Find a stretch of a text; the whole value where that cannot be told."""
    start, end = stretch
    found = spots(text, document, path)
    if found is None or found.starts[start] < 0 or found.ends[max(start, end - 1)] < 0:
        return document.place(path)
    last = found.ends[max(start, end - 1)]
    return Place(document.path, document.source.span(found.starts[start], last))


def edits(
    text: str,
    changes: Sequence[tuple[int, int, str]],
    document: Document,
    path: tuple[object, ...],
) -> tuple[Edit, ...]:
    """Turn changes of a text into edits of its file.

    Only what differs is replaced: 民生实项目 becomes 民生实事项目 by one character, even where a
    line ends within it.

    Returns:
        The edits of all changes; nothing where one of them cannot be placed.

    """
    found = spots(text, document, path)
    made: list[Edit] = []
    for start, end, right in changes:
        first, last, rest = _differing(text, start, end, right)
        stretch = found.stretch(first, last) if found else None
        if stretch is None:
            return ()
        made.append(Edit(document.source.span(*stretch), rest))
    return tuple(made)


def _differing(text: str, start: int, end: int, right: str) -> tuple[int, int, str]:
    """Leave out what is the same at both ends."""
    while start < end and right and text[start] == right[0]:
        start, right = start + 1, right[1:]
    while start < end and right and text[end - 1] == right[-1]:
        end, right = end - 1, right[:-1]
    return start, end, right


Unit = tuple[str, int, int]
"""A character, and where what is written for it begins and ends."""


def units(source: str, start: int, end: int) -> Iterator[Unit]:
    """Return the characters that a scalar's source holds, each with where it begins and ends."""
    mark = source[start : start + 1]
    if mark == '"':
        return _double_quoted(source, start + 1, end - 1)
    if mark == "'":
        return _single_quoted(source, start + 1, end - 1)
    if mark in _BLOCKS:
        start = source.find("\n", start, end) + 1 or end
    return _plain(source, start, end)


def _plain(source: str, start: int, end: int) -> Iterator[Unit]:
    at = start
    while at < end:
        if source.startswith("\r\n", at):
            yield "\n", at, at + 2
            at += 2
        else:
            yield source[at], at, at + 1
            at += 1


def _single_quoted(source: str, start: int, end: int) -> Iterator[Unit]:
    at = start
    while at < end:
        length = 2 if source.startswith(("''", "\r\n"), at) else 1
        yield "\n" if source[at] == "\r" else source[at], at, at + length
        at += length


_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_CODES = {"x": 2, "u": 4, "U": 8}
"""Letters of escapes that give a code point, and the number of its digits (YAML 1.1, 5.7)."""


def _double_quoted(source: str, start: int, end: int) -> Iterator[Unit]:
    at = start
    while at < end:
        if source[at] != "\\":
            length = 2 if source.startswith("\r\n", at) else 1
            yield "\n" if length > 1 else source[at], at, at + length
        else:
            letter = source[at + 1]
            length = 2 + _CODES.get(letter, 0)
            if letter in _CODES:
                yield chr(int(source[at + 2 : at + length], 16)), at, at + length
            elif letter in _ESCAPES:
                yield _ESCAPES[letter], at, at + length
            # Anything else is the end of a line that is joined to the next one.
        at += length


def _put(found: _Matching, at: int, unit: Unit) -> None:
    found.starts[at], found.ends[at] = unit[1], unit[2]


def _blanks(
    found: _Matching, text: str, run: range, units: list[Unit], *, at_start: bool = False
) -> None:
    """Match a run of blanks from both sides; at the beginning of a value only from behind."""
    done = 0
    if not at_start:
        while done < len(run) and done < len(units) and units[done][0] == text[run[done]]:
            _put(found, run[done], units[done])
            done += 1
    for back in range(1, min(len(run), len(units)) - done + 1):
        if units[-back][0] != text[run[-back]]:
            return
        _put(found, run[-back], units[-back])
