"""Where the values of a text stand, by the line and the name of their keys."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from npc.diagnostics import SourceText, Span
from npc.source.document import Document, Position

_MOST = 4
"""Mappings that are looked in where several have a key on one line: `- {name: {…}}` has two."""


class KeyLines:
    """The mappings of a text, by the lines on which they have keys."""

    def __init__(self, source: SourceText, documents: Sequence[Document]) -> None:
        self._source = source
        self._documents = documents

    def span(self, line: int, key: str) -> Span | None:
        """Return where the value of a key stands, in a mapping that has a key on a line or is its value.

        Args:
            line: A line, from 1.
            key: The key, by any of its names; nothing for the first key on that line.

        Returns:
            The value's span, of a list or mapping that of its key; None where there is none.

        """
        mappings = self._on_line.get(line, [])
        if not key:
            keys = (at for mapping in mappings for at in mapping.values())
            first = next((at for at in keys if self._line(at.key_start) == line), None)
            return self._source.span(first.key_start, first.key_end) if first else None
        found = next((mapping[key] for mapping in mappings if key in mapping), None)
        found = found or self._typed(mappings, key) or _meant(mappings, key)
        return self._of_value(found) if found else None

    def _typed(self, mappings: Sequence[dict[str, Position]], key: str) -> Position | None:
        text = self._source.text
        keys = (at for mapping in mappings for at in mapping.values())
        return next((at for at in keys if text[at.key_start : at.key_end] == key), None)

    @cached_property
    def _on_line(self) -> dict[int, list[dict[str, Position]]]:
        """The mappings at the lines of their keys, and at that of the key whose value they are."""
        on_line: dict[int, list[dict[str, Position]]] = {}
        for key_start, mapping in _mappings(self._documents):
            starts = {at.key_start for at in mapping.values()} | {key_start}
            for line in {self._line(start) for start in starts if start >= 0}:
                noted = on_line.setdefault(line, [])
                if len(noted) < _MOST:
                    noted.append(mapping)
        return on_line

    def _of_value(self, at: Position) -> Span:
        is_text = at.children is None and at.end > at.start
        start, end = (at.start, at.end) if is_text else (at.key_start, at.key_end)
        return self._source.span(start, end)

    def _line(self, offset: int) -> int:
        return self._source.span(offset, offset).line


def _meant(mappings: Sequence[dict[str, Position]], name: str) -> Position | None:
    """Return the key that a name means that is not how it is typed: 组织实施部门 where 部门 stands."""
    from npc.source.recovering.known_keys import meanings

    meant = meanings(name)
    return next((at for mapping in mappings for key, at in mapping.items() if key in meant), None)


def _mappings(documents: Sequence[Document]) -> Iterator[tuple[int, dict[str, Position]]]:
    """Yield all mappings, outer ones first, each with where the key begins whose value it is."""
    waiting = [document.position for document in reversed(documents)]
    while waiting:
        at = waiting.pop()
        children = at.children
        if isinstance(children, dict):
            yield at.key_start, children
            waiting += reversed(children.values())
        elif children:
            waiting += reversed(children)
