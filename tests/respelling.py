"""Plans in English keys as people write them in Chinese: the same lines, with other keys and words."""

from collections.abc import Iterator

from npc.diagnostics import SourceText
from npc.source.document import Node, Position
from npc.source.reader import read_text
from npc.source.spelling import KeyNames, kind_of, names_of

Stretch = tuple[int, int, str]


def in_chinese_keys(path: str, text: str) -> str:
    """Return a text of YAML with Chinese keys and words of lists; what cannot be read stays."""
    changes: list[Stretch] = []
    for document in read_text(SourceText(path, text)).documents:
        names = names_of(kind_of(document), "zh")
        changes += _changes(names, document.data, document.position, text)
    for start, end, written in sorted(changes, reverse=True):
        text = text[:start] + written + text[end:]
    return text


def _changes(names: KeyNames, data: Node, at: Position, text: str) -> Iterator[Stretch]:
    if isinstance(data, list) and isinstance(at.children, list):
        for value, child in zip(data, at.children, strict=True):
            yield from _changes(names, value, child, text)
    elif isinstance(data, dict) and isinstance(at.children, dict):
        for key, value in data.items():
            child = at.children[key]
            yield from _changed(key, names.written(key), child.key_start, child.key_end, text)
            yield from _changes(names.below(key), value, child, text)
    elif isinstance(data, str):
        yield from _changed(data, names.word(data.strip()), at.start, at.end, text)


def _changed(read: str, written: str, start: int, end: int, text: str) -> Iterator[Stretch]:
    if text[start:end] == read and written != read:
        yield start, end, written
