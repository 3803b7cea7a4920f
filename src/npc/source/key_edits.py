"""Keys and words of closed lists put into one language, by position: what a document says stays the same."""

from collections.abc import Iterator

from npc.source.document import Document, Node, Position
from npc.source.spelling import KeyNames, KeysLanguage, kind_of, names_of
from npc.source.splicing import Splice

_QUOTES = frozenset(("''", '""'))


def respelled(document: Document, keys: KeysLanguage) -> Iterator[Splice]:
    """Yield what is to change in a document so that its keys and words are of one language.

    Args:
        document: The document; one of no known kind has no keys that could be changed.
        keys: The language. Of several Chinese names of a key the usual one is written.

    """
    spelling = _Spelling(document.source.text)
    names = names_of(kind_of(document), keys)
    yield from spelling.edits(document.data, document.position, names)


class _Spelling:
    def __init__(self, text: str) -> None:
        self._text = text

    def edits(self, data: Node, at: Position, names: KeyNames) -> Iterator[Splice]:
        """Yield what changes in a value."""
        children = at.children
        if isinstance(data, dict) and isinstance(children, dict):
            for key, value in data.items():
                child = children[key]
                yield from self._renamed(child.key_start, child.key_end, names.written(key))
                yield from self.edits(value, child, names.below(key))
        elif isinstance(data, list) and isinstance(children, list):
            for value, child in zip(data, children, strict=True):
                yield from self.edits(value, child, names)
        elif isinstance(data, str):
            word = names.word(data.strip())
            if names.is_word(data.strip()):
                yield from self._renamed(at.start, at.end, word)

    def _renamed(self, start: int, end: int, written: str) -> Iterator[Splice]:
        """Yield the change of a key or word, within its quotation marks where it has some."""
        typed = self._text[start:end]
        if len(typed) > 1 and typed[0] + typed[-1] in _QUOTES:
            start, end, typed = start + 1, end - 1, typed[1:-1]
        if typed != written and "\n" not in typed:
            yield Splice(start, end, written)
