"""Finds literals that are made of a word list: lists, sets, strings of characters, classes of patterns."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from npc.genre.lexicon import compiling

SOURCE = Path(compiling.__file__).parents[2]
LEFT_OUT = (
    "genre/lexicon/",
    "knowledge/matters.py",
    "knowledge/tables/",
    "source/key_table.py",
    "layout/measures.py",
    "rules/pages/compiled.py",
)
"""Modules that are data."""
FEWEST = 4
"""Words that a copy shares with the list."""
SHARE = 0.7
"""How much of a copy is in the list."""
WHOLE = 6
"""Members from which a list that stands whole among other words is copied; four joiners stand anywhere."""
PART_OF_CHARACTERS, PART_OF_WORDS = 1 / 3, 0.51
"""How much of the list is in a copy: some papers or verbs are another list than all of them."""
_GROUPS = re.compile(r"\[([^\[\]]+)\]|(?:\?:)?([^()|]+(?:\|[^()|]+)+)")
"""Classes of characters and alternatives within a pattern."""


class Copy(NamedTuple):
    """A literal that is made of a word list."""

    place: str
    """Module and line."""
    words: frozenset[str]
    lists: tuple[str, ...]
    """Which lists it could be made of."""


def word_lists() -> dict[str, frozenset[str]]:
    """Return the members of each list with so many that a copy can be told, by subject and name."""
    subjects = sorted(path.stem for path in compiling.FOLDER.glob("*.yaml"))
    return {
        f"{subject}.{name}": frozenset(members)
        for subject in subjects
        for name, members in compiling.lists_of(subject).items()
        if len(members) >= FEWEST
    }


def copies_in(source: str, place: str, lists: dict[str, frozenset[str]]) -> Iterator[Copy]:
    """Find the literals of a module that are equal to a list, mostly made of it, or hold all of it."""
    for words, line in _literals(ast.parse(source)):
        if len(words) < FEWEST:  # most by far
            continue
        is_copy = _is_equal if all(word.isascii() for word in words) else _is_copy
        names = tuple(name for name, members in lists.items() if is_copy(words, members))
        if names:
            yield Copy(f"{place}:{line}", words, names)


def modules() -> Iterator[tuple[str, str]]:
    """Return each module that is no data, by its path below the package, with its text."""
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(SOURCE).as_posix()
        if not place.startswith(LEFT_OUT):
            yield place, path.read_text(encoding="utf-8")


def _is_equal(words: frozenset[str], members: frozenset[str]) -> bool:
    """Digits and the like stand in many patterns, and are a copy as a whole only."""
    return words == members


def _is_copy(words: frozenset[str], members: frozenset[str]) -> bool:
    shared = len(words & members)
    is_of_characters = all(len(word) == 1 for word in members)
    part = PART_OF_CHARACTERS if is_of_characters else PART_OF_WORDS
    if shared < max(FEWEST, part * len(members)):
        return False
    return shared >= SHARE * len(words) or shared == len(members) >= WHOLE


def _literals(tree: ast.Module) -> Iterator[tuple[frozenset[str], int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            words = {one.value for one in node.elts if isinstance(one, ast.Constant)}
            yield frozenset(one for one in words if isinstance(one, str)), node.lineno
        elif isinstance(node, ast.Dict):
            keys = {one.value for one in node.keys if isinstance(one, ast.Constant)}
            yield frozenset(one for one in keys if isinstance(one, str)), node.lineno
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((words, node.lineno) for words in _in_string(node.value))


def _in_string(text: str) -> Iterator[frozenset[str]]:
    """Yield what a string may be a list of: characters, words between spaces, parts of a pattern."""
    if len(set(text)) == len(text):
        yield frozenset(text)
    yield frozenset(text.split())
    for characters, alternatives in _GROUPS.findall(text):
        yield frozenset(characters or alternatives.split("|"))
