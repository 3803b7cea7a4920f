"""Makes `source/key_table.py` from the kinds of documents: `python3 dev.py forms`.

What the table holds, and how it is read, says `npc.source.spelling`.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from npc.kinds.containers import Keyed, Many
from npc.kinds.entries.knowledge import KNOWLEDGE_WORDS
from npc.kinds.keys import Key
from npc.kinds.record import One, Record
from npc.kinds.registry import KINDS, documents
from npc.kinds.types import Choice, Type
from npc.kinds.words import words_of
from npc.source import spelling
from npc.source.own_spelling import records_in
from npc.source.spelling import KNOWLEDGE

TARGET = Path(spelling.__file__).with_name("key_table.py")
_HEAD = '''"""How keys and words of closed lists may be spelt, made from `npc.kinds` by `python3 dev.py forms`."""

# fmt: off

'''
_WordList = dict[str, tuple[str, ...]]


class _KeyTable:
    """What has been found of the kinds so far."""

    def __init__(self) -> None:
        self.roots: dict[str, str] = {}
        self.keys: dict[str, dict[str, tuple[str, str]]] = {}
        self.words: dict[str, _WordList] = {}

    def take(self, record: type[Record]) -> str:
        """Take a mapping and those in it, and return its name."""
        name = record.__name__
        if name not in self.keys:
            self.keys[name] = {}  # before those in it, which may hold it again
            for key in record.keys.values():
                names = "、".join((*key.names, key.also) if key.also else key.names)
                self.keys[name][key.name] = names, self._below(key, f"{name}.{key.name}")
        return name

    def usual(self) -> dict[str, str]:
        """Return the Chinese name of each key: in the first kind that has it, in the outermost mapping."""
        found: dict[str, str] = {}
        for root in self.roots.values():
            for record in records_in(root, self.keys):
                for name, (names, _) in self.keys[record].items():
                    found.setdefault(name, names.partition("、")[0] if name.isascii() else name)
        return found

    def _below(self, key: Key, name: str) -> str:
        """Return what stands behind a key, as `spelling` reads it."""
        if key.words and isinstance(key.type, Keyed):
            return f"{self._list(key.words, dict(words_of(key.words)))}*{self._of(key.type.inner, name)}"
        if key.words:
            return f"={self._list(key.words, dict(words_of(key.words)))}"
        if name.endswith(".kind") and name.partition(".")[0] in self.roots.values():
            return f"={self._list('kinds', _kinds())}"
        return self._of(key.type, name)

    def _of(self, type_: Type[object, object], name: str) -> str:
        match type_:
            case One():
                return self.take(type_.record)
            case Many():
                return self._of(type_.inner, name)
            case Keyed():
                inner = self._of(type_.inner, name)
                return f"*{inner}" if inner else ""
            case Choice():
                return f"={self._list(name, _words_of_choice(type_))}"
            case _:
                return ""

    def _list(self, name: str, words: _WordList) -> str:
        """Take a list of words, unless the same is there under another name; return that."""
        for known, others in self.words.items():
            if others == words:
                return known
        self.words[name] = words
        return name


def _kinds() -> _WordList:
    return {kind: KINDS[kind].words for kind in KINDS} | {KNOWLEDGE: KNOWLEDGE_WORDS}


def _words_of_choice(type_: Choice[object, object]) -> _WordList:
    other = {word: [also for also, of in type_.also.items() if of == word] for word in type_.names}
    return {word: (name, *other[word]) for word, name in type_.names.items()}


def source() -> str:
    """Return the text of `key_table.py`."""
    table = _KeyTable()
    table.roots = {name: record.__name__ for name, record in documents().items()}
    for record in documents().values():
        table.take(record)
    return _HEAD + "".join(_constants(table))


def _constants(table: _KeyTable) -> Iterator[str]:
    yield _dictionary("ROOTS: dict[str, str]", table.roots)
    yield '"""The mapping that a document of each kind is."""\n\n'
    yield "KEYS: dict[str, dict[str, tuple[str, str]]] = {\n"
    for record, keys in table.keys.items():
        yield from (f'    "{record}": {{\n', *_entries(keys, "        "), "    },\n")
    yield '}\n"""The keys of each mapping: other names, parted by 、, and what stands behind them."""\n\n'
    yield _dictionary("USUAL: dict[str, str]", table.usual())
    yield '"""The Chinese name of each key in the first kind that has it, where it stands outermost."""\n\n'
    yield "WORDS: dict[str, dict[str, tuple[str, ...]]] = {\n"
    for name, words in table.words.items():
        yield from (f'    "{name}": {{\n', *_entries(words, "        "), "    },\n")
    yield '}\n"""Words of closed lists, each with its Chinese names."""\n'


def _dictionary(head: str, entries: Mapping[str, object]) -> str:
    return f"{head} = {{\n{''.join(_entries(entries, '    '))}}}\n"


def _entries(entries: Mapping[str, object], indent: str) -> Iterator[str]:
    return (f'{indent}"{name}": {_written(value)},\n' for name, value in entries.items())


def _written(value: object) -> str:
    if isinstance(value, tuple):
        inner = ", ".join(map(_written, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return f'"{value}"'


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
