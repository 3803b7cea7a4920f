"""Patterns of words: 审计工作(报告|情况)?(和|及) stands for six words.

In brackets are alternatives; a question mark behind them says that they may be missing; `<NAME>`
stands for the members of a list. A backslash takes its meaning from the sign behind it. Nothing
else has a meaning: a `|` outside of brackets is itself, and 、，（） are.
"""

from collections.abc import Callable, Iterator
from itertools import product

ListOf = Callable[[str], tuple[str, ...]]
"""Returns the members of a named list."""
_SIGNS = frozenset("()?<>\\")


def _no_lists(name: str) -> tuple[str, ...]:
    raise KeyError(name)


def expand(pattern: str, list_of: ListOf = _no_lists) -> tuple[str, ...]:
    """Return the words that a pattern stands for, each once; longer ones first where one may be missing.

    Raises:
        ValueError: A bracket is not closed, or a sign stands where it means nothing.
        KeyError: A list is not known.

    """
    words, end = _alternative(pattern, 0, list_of)
    if end < len(pattern):
        raise ValueError(pattern)
    return tuple(dict.fromkeys(words))


def extent(pattern: str) -> int:
    """Return for how many words a pattern stands at most, without making them; names of lists count as one.

    Raises:
        ValueError: A bracket is not closed.

    """
    open_: list[tuple[int, int]] = []
    before, words = 0, 1
    at = 0
    while at < len(pattern):
        sign, at = pattern[at], at + 1
        if sign == "\\":
            at += 1
        elif sign == "(":
            open_.append((before, words))
            before, words = 0, 1
        elif sign == "|" and open_:
            before, words = before + words, 1
        elif sign == ")" and open_:
            inside = before + words + pattern.startswith("?", at)
            before, words = open_.pop()
            words *= inside
    if open_:
        raise ValueError(pattern)
    return words


def _alternative(pattern: str, at: int, list_of: ListOf, ends: str = "") -> tuple[list[str], int]:
    """Read parts that follow one another, up to one of some signs or the end."""
    parts: list[tuple[str, ...]] = []
    while at < len(pattern) and pattern[at] not in ends:
        part, at = _part(pattern, at, list_of)
        parts.append(part)
    return ["".join(words) for words in product(*parts)], at


def _part(pattern: str, at: int, list_of: ListOf) -> tuple[tuple[str, ...], int]:
    sign = pattern[at]
    if sign not in _SIGNS:
        return (sign,), at + 1
    if sign == "\\":
        return (pattern[at + 1],), at + 2
    if sign == "<":
        end = pattern.index(">", at)
        return list_of(pattern[at + 1 : end]), end + 1
    if sign != "(":
        raise ValueError(pattern)
    words, end = _brackets(pattern, at + 1, list_of)
    is_optional = pattern.startswith("?", end)
    return (*words, *([""] if is_optional else [])), end + is_optional


def _brackets(pattern: str, at: int, list_of: ListOf) -> tuple[list[str], int]:
    """Read alternatives up to their closing bracket; the offset is the one behind it."""
    found: list[str] = []
    while True:
        words, end = _alternative(pattern, at, list_of, "|)")
        found += words
        if end == len(pattern):
            raise ValueError(pattern)
        at = end + 1
        if pattern[end] == ")":
            return found, at


def split_outside_brackets(text: str, sign: str) -> Iterator[str]:
    """Yield the parts of a text between signs that stand in no bracket: 甲(乙|丙)|丁 has two."""
    depth = start = 0
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == sign and not depth:
            yield text[start:at]
            start = at + 1
    yield text[start:]
