"""Keys and words of closed lists in Chinese and in English: read as one, written in either.

Whoever types `项目名称` means `title`, and whoever types `层级: 县` means `level: county`; a Chinese name
belongs to the mapping in which it stands (会议 is `meetings` of an item, `body` of an adoption). The
reader turns every document into its English spelling and leaves the positions where they are, so that
findings point at what was typed and nothing behind the reader knows of two spellings. Keys that are
data (references, days, heads, names of notes) are in no table, and stay as they are.

`key_table.py`, made from the kinds, says of each key its other names and what stands behind it: a
mapping by its name (also in a list), `=list` for words of a list, `*…` for a mapping with any keys, and
`list*…` where those keys are words of a list themselves; nothing for all else.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, TypeAlias

from npc.fence import SETTINGS_NAME
from npc.source.document import Document, Node, Position, Step
from npc.source.key_table import KEYS, ROOTS, WORDS

KeysLanguage: TypeAlias = Literal["zh", "en"]
Doubled: TypeAlias = tuple[str, Position, Position]
"""A key that is given in two spellings: the top-level key that it stands below, where it is given again,
and where first."""

SETTINGS = "settings"
"""What the form of `npc.yaml` is called, which says no kind."""
KNOWLEDGE = "knowledge"
"""The kind of a file of a place's own rules, and the key of `npc.yaml` that has some or names it."""
KIND = "kind"
_KINDS = "kinds"
CLOSED_WORDS = frozenset(
    name for words in WORDS.values() for names in words.values() for name in names
)
"""The Chinese names of all words: where none is typed, and no key in Chinese, nothing is to be turned."""


class KeyNames:
    """How the keys of a mapping are written in one language, and those of the mappings in it."""

    def __init__(self, below: str, keys: KeysLanguage) -> None:
        self._below = below
        self._keys = keys

    def written(self, name: str) -> str:
        """Return how a key, given in English, is written; keys that are data stay as they are."""
        words, is_keyed, _ = self._below.partition("*")
        if self._keys == "en":
            return name
        if is_keyed:
            return _word_in_chinese(words, name)
        return _chinese(self._below).get(name, name)

    def english(self, typed: str) -> str:
        """Return the key that a spelling of it means; what is none stays."""
        return typed_keys(self._below).get(typed, (typed,))[0]

    def below(self, step: Step) -> "KeyNames":
        """Return the names of what stands behind a key, or of an element of a list."""
        if isinstance(step, int):
            return self
        _, is_keyed, inner = self._below.partition("*")
        if not is_keyed:
            inner = KEYS.get(self._below, {}).get(step, ("", ""))[1]
        return KeyNames(inner, self._keys)

    def word(self, word: str) -> str:
        """Return how a word, which stands here and is given by any of its names, is written."""
        if not self._below.startswith("="):
            return word
        english = _words(self._below[1:]).get(word, word)
        return english if self._keys == "en" else _word_in_chinese(self._below[1:], english)

    def is_word(self, word: str) -> bool:
        """Return whether a word, given in English, is one of a list that stands here."""
        return self._below.startswith("=") and word in WORDS.get(self._below[1:], {})

    @property
    def keys(self) -> KeysLanguage:
        """The language in which they are written."""
        return self._keys

    @property
    def known(self) -> tuple[str, ...]:
        """The English names of its keys."""
        return tuple(KEYS.get(self._below, ()))


def names_of(kind: str, keys: KeysLanguage) -> KeyNames:
    """Return how the keys of documents of a kind are written in one language.

    Args:
        kind: The kind; `SETTINGS` is `npc.yaml`. One that is not known has no names.
        keys: The language.

    """
    return KeyNames(ROOTS.get(kind, ""), keys)


def names_at(kind: str, keys: KeysLanguage, path: Sequence[Step]) -> KeyNames:
    """Return how the keys of the mapping at a path are written; the path is of English keys and indexes."""
    names = names_of(kind, keys)
    for step in path:
        names = names.below(step)
    return names


def names_in(document: Document, path: Sequence[Step] = ()) -> KeyNames:
    """Return how keys are written in a document, in its own spelling.

    Args:
        document: The document.
        path: The English keys and list indexes of the mapping in which they stand.

    """
    return names_at(kind_of(document), document.keys, path)


@cache
def _chinese(record: str) -> dict[str, str]:
    """Return how the keys of a mapping are written in Chinese; one that is Chinese itself stays."""
    keys = KEYS.get(record, {})
    return {name: names.partition("、")[0] for name, (names, _) in keys.items() if name.isascii()}


@cache
def typed_keys(record: str) -> dict[str, tuple[str, str]]:
    """Return by every spelling of the keys of a mapping the English one, and what stands behind it."""
    keys = KEYS.get(record, {})
    return {
        typed: (name, below)
        for name, (names, below) in keys.items()
        for typed in (name, *names.split("、"))
    }


def spellings_of(kind: str) -> frozenset[str]:
    """Return every spelling of the keys of a document, those in its mappings aside."""
    return frozenset(typed_keys(ROOTS[kind]))


@cache
def _words(of: str) -> dict[str, str]:
    """Return by every name of the words of a list the word itself."""
    words = WORDS.get(of, {})
    return {name: word for word, names in words.items() for name in names if name not in words}


def _word_in_chinese(of: str, word: str) -> str:
    names = WORDS.get(of, {}).get(word)
    return names[0] if names else word


def kind_of(document: Document) -> str:
    """Return the kind of a document; `SETTINGS` of `npc.yaml`, empty where it says none."""
    name = document.path.rpartition("/")[2].rpartition(":")[
        2
    ]  # HEAD:npc.yaml, of a revision of git
    return SETTINGS if name == SETTINGS_NAME else kind_said(document.data)


def kind_said(data: Node) -> str:
    """Return the kind that a document says, in whichever spelling; empty where it says none."""
    said = data.get(key_of_kind(data)) if isinstance(data, dict) else None
    word = said.strip() if isinstance(said, str) else ""
    return _words(_KINDS).get(word, word)


def key_of_kind(data: Node) -> str:
    """Return the key behind which a document says its kind, as it is typed; the English one where none is."""
    typed = typed_keys(next(iter(ROOTS.values())))
    keys = data if isinstance(data, dict) else ()
    return next((key for key in keys if typed.get(key, ("",))[0] == KIND), KIND)


class Respelling:
    """Turns a document into its English spelling, and counts in which it is typed."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._below = ROOTS.get(kind_of(document), "")
        self._doubled: list[Doubled] = []
        self._top = ""
        self._in_chinese = self._in_english = 0

    def run(self) -> Iterator[Doubled]:
        """Turn it, and yield each key that is given in two spellings; the first counts."""
        document = self._document
        if self._below:
            document.data = self._value(self._below, document.data, document.position)
        elif isinstance(document.data, dict):  # of no known kind, but typed in some language
            for key in document.data:
                self._count(key)
        if self._in_chinese >= self._in_english and self._in_chinese:
            document.keys = "zh"
        yield from self._doubled

    def _value(self, below: str, data: Node, position: Position) -> Node:
        if not below or data is None:
            return data
        children = position.children
        if isinstance(data, list) and isinstance(children, list):
            pairs = zip(data, children, strict=True)
            return [self._value(below, value, at) for value, at in pairs]
        if isinstance(data, str):
            return _words(below[1:]).get(data.strip(), data) if below[0] == "=" else data
        if isinstance(data, dict) and isinstance(children, dict):
            return self._mapping(below, data, position, children)
        return data

    def _mapping(
        self, below: str, data: dict[str, Node], position: Position, children: dict[str, Position]
    ) -> Node:
        words, is_keyed, inner = below.partition("*")
        typed = {} if is_keyed else typed_keys(below)
        of_words = _words(words) if is_keyed else {}
        is_top = position is self._document.position
        made: dict[str, Node] = {}
        positions: dict[str, Position] = {}
        for key, value in data.items():
            name, behind = typed.get(key, (of_words.get(key, key), inner))
            at = children[key]
            if is_top:
                self._top = name
            if not is_keyed and key in typed:
                self._count(key)
            if name in made:
                self._doubled.append((self._top, at, positions[name]))
                continue
            positions[name] = at
            made[name] = self._value(behind, value, at)
        position.children = positions
        return made

    def _count(self, key: str) -> None:
        if key.isascii():
            self._in_english += 1
        else:
            self._in_chinese += 1
