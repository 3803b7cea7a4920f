"""Values written in lines, in the style of what is there."""

import re
from collections.abc import Iterator

from npc.source.quoting import quoted
from npc.source.spelling import KeyNames
from npc.source.wanted import Sample, Steps, Wanted, in_brackets, spelt

_NUMBER_KEY = re.compile(r"^ *[0-9]+:", re.MULTILINE)
"""A month, as plans have it: other numbers are keys without quotes then, too."""


class Writer:
    """Writes values in lines, by the steps of their document."""

    def __init__(self, text: str, steps: Steps) -> None:
        self._no_sample = Sample(text, None)
        self._has_numbers = bool(_NUMBER_KEY.search(text))
        self._steps = steps

    def entry(
        self, key: str, value: Wanted, sample: Sample, column: int, names: KeyNames
    ) -> Iterator[str]:
        """Yield the lines of a key and its value, which begin at a column.

        Args:
            key: The key.
            value: Its value.
            sample: The value in whose style it is written.
            column: That of the key; what stands in the first one is a part of the whole document.
            names: How the keys of its mapping are written.

        """
        is_number = self._has_numbers and key.isascii() and key.isdecimal()
        written, below = names.written(key), names.below(key)
        start = f"{' ' * column}{key if is_number else quoted(written, is_in_brackets=False)}:"
        if is_for_lines(value):
            yield f"{start} |"
            yield from self.text_lines(str(value), column)
        elif value and (column == 0 or _is_in_lines(value, sample)) and not _is_single(value):
            yield start
            like = self._no_sample if column == 0 else sample
            yield from self.lines(value, like, self.inner_column(value, column), below)
        else:
            yield start if value is None else f"{start} {on_line(spelt(value, below))}"

    def text_lines(self, text: str, column: int) -> Iterator[str]:
        """Yield the lines of a text behind a key of a column."""
        indent = " " * (column + self._steps.mapping)
        for line in text.rstrip("\n").split("\n"):
            yield f"{indent}{line}" if line else ""

    def inner_column(self, value: Wanted, column: int) -> int:
        """Return the column at which the lines of a key's value begin."""
        return column + (self._steps.list if isinstance(value, list) else self._steps.mapping)

    def lines(self, value: Wanted, sample: Sample, column: int, names: KeyNames) -> Iterator[str]:
        """Yield the lines of a mapping's values, or of a list's elements, at a column."""
        if isinstance(value, dict):
            for key, inner in value.items():
                own = sample.of(key)
                like = own if own.position else sample.like(inner)
                yield from self.entry(key, inner, like, column, names)
        elif isinstance(value, list):
            for inner in value:
                yield from self._element(inner, sample, column, names)

    def _element(
        self, value: Wanted, sample: Sample, column: int, names: KeyNames
    ) -> Iterator[str]:
        hyphen = f"{' ' * column}{_hyphen_of(sample)}"
        like = sample.like(value)
        if value and _is_in_lines(value, like):
            first, *others = self.lines(value, like, len(hyphen), names)
            yield hyphen + first[len(hyphen) :]
            yield from others
        else:
            yield hyphen + on_line(spelt(value, names))


def on_line(value: Wanted) -> str:
    """Write a value behind a key or a hyphen."""
    return quoted(value, is_in_brackets=False) if isinstance(value, str) else in_brackets(value)


def is_for_lines(value: Wanted) -> bool:
    """Return whether a value is a text that is written in lines: it has some, none begins with a blank."""
    if not isinstance(value, str) or not value.endswith("\n") or value.endswith("\n\n"):
        return False
    lines = value[:-1].split("\n")
    return bool(lines[0]) and all(line == line.strip() and line.isprintable() for line in lines)


def _is_single(value: Wanted) -> bool:
    """Return whether a value holds no others."""
    return not isinstance(value, dict | list)


def _is_in_lines(value: Wanted, sample: Sample) -> bool:
    """Return whether a value is written in lines: as its like is, else as plans are written."""
    if _is_single(value):
        return False
    if sample.is_block is not None:
        return sample.is_block
    if isinstance(value, list):
        return any(isinstance(each, dict) for each in value)
    no_sample = sample._replace(position=None)
    return isinstance(value, dict) and any(_is_in_lines(each, no_sample) for each in value.values())


def _hyphen_of(sample: Sample) -> str:
    """Return a hyphen with the blanks that a list has behind its first one."""
    position = sample.position
    if position is None or not sample.is_block or not isinstance(position.children, list):
        return "- "
    blanks = sample.text[position.start + 1 : position.children[0].start]
    return f"-{blanks}" if blanks and not blanks.strip(" ") else "- "
