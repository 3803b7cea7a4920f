"""A sentence as it is taken apart: one width of signs, no spaces, and which brackets belong together.

Offices type （6月，财经委） and (6月, 财经委). Both are read alike, and every offset leads back to the
text as written.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from npc.genre.lexicon.sentences import LABELS
from npc.genre.numerals import HALF_WIDTH

Stretch: TypeAlias = tuple[int, int]
"""Where something begins and ends, the end exclusive."""

_FULL_WIDTH = (
    str.maketrans(",;:()!?【】〔〕\uff3b\uff3d[]", "，；：（）！？（）（）（）（）") | HALF_WIDTH
)
_HALF_WIDTH = re.compile(f"[{re.escape(''.join(map(chr, _FULL_WIDTH)))}]")
_CLOSING = {"（": "）", "“": "”", "‘": "’", "《": "》", "〈": "〉"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_BRACKETS = re.compile(f"[{''.join((*_CLOSING, *_OPENING))}]")


def alternatives(words: tuple[str, ...]) -> str:
    """Return a pattern for one of some words, of which the longest counts."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"


def one_of(characters: str) -> str:
    """Return a pattern for one of some characters, which is compiled in a tenth of the time of a class.

    A class with Chinese characters makes a table of all characters there are; an alternative that
    never matches keeps the compiler from making one of this.
    """
    return f"(?:{'|'.join(map(re.escape, characters))}|(?!))"


FIELDS = {label: field for field, labels in LABELS.items() for label in labels}
"""What stands behind a label, as a key of an item would have it: 责任部门 is owners."""
_LONGEST_LABEL = max(map(len, FIELDS))


class Line:
    """A text to be taken apart. Offsets count in `plain`, unless they are said to be of the text."""

    __slots__ = ("_offsets", "closing", "opening", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        offsets: Sequence[int] = range(len(text))
        plain = text.translate(_FULL_WIDTH) if _HALF_WIDTH.search(text) else text
        if text.split() != [text]:  # most have no spaces
            offsets = [at for at, sign in enumerate(text) if not sign.isspace()]
            plain = "".join(plain.split())
        labels = _spaced_labels(plain, offsets)
        if labels:
            plain, offsets = _parted(plain, offsets, labels)
        self.plain = plain
        self._offsets = offsets
        self.closing = _closing(plain)
        self.opening = {closing: opening for opening, closing in self.closing.items()}

    def at(self, stretch: Stretch) -> Stretch:
        """Return where a stretch stands in the text."""
        start, end = stretch
        if start >= end:
            return (0, 0)
        return self._offsets[start], self._offsets[end - 1] + 1

    def written(self, stretch: Stretch) -> str:
        """Return the words of a stretch as they are written."""
        start, end = self.at(stretch)
        return self.text[start:end]

    def cut(self, stretch: Stretch, signs: str) -> Iterator[Stretch]:
        """Yield the parts between some signs that stand in no brackets, quotes or titles."""
        start, end = stretch
        pattern = _cutting(signs)
        match = pattern.search(self.plain, start, end)
        while match:
            at = match.start()
            if self.plain[at] in signs:
                yield start, at
                start = at + 1
            closing = self.closing.get(at, end)
            match = pattern.search(self.plain, closing if closing < end else at + 1, end)
        if start < end:
            yield start, end


@lru_cache(maxsize=8)
def _cutting(signs: str) -> re.Pattern[str]:
    """Return a pattern for some signs, and for brackets within which they do not count."""
    return re.compile(f"[{signs}{''.join(_CLOSING)}]")


def _spaced_labels(plain: str, offsets: Sequence[int]) -> list[int]:
    """Return the offsets of labels with a space before them: 责任部门：财经委 时间：6月."""
    if "：" not in plain or isinstance(offsets, range):
        return []
    spaced = (at for at in range(1, len(offsets)) if offsets[at] - offsets[at - 1] > 1)
    return [at for at in spaced if label_at(plain, at)]


def _parted(plain: str, offsets: Sequence[int], labels: list[int]) -> tuple[str, list[int]]:
    """Return a text and its offsets with a comma for the space before each label."""
    bounds = [0, *labels, len(plain)]
    tellings = [plain[start:end] for start, end in pairwise(bounds)]
    parted = list(offsets[: labels[0]])
    for start, end in pairwise(bounds[1:]):
        parted += [offsets[start] - 1, *offsets[start:end]]
    return "，".join(tellings), parted


def label_at(plain: str, at: int) -> str:
    """Return the label that stands at an offset, before its colon, or before 为: 责任部门为…; nothing where none does."""
    beginning = plain[at : at + _LONGEST_LABEL + 1]
    words, colon, _ = beginning.partition("：")
    if colon and words in FIELDS:
        return words
    words, by, _ = beginning.partition("为")
    return words if by and words in FIELDS and words.endswith(_UNITS) else ""


_UNITS = ("部门", "单位", "委室", "机构")


def _closing(plain: str) -> dict[int, int]:
    """Return where each bracket is closed; one that is not closed is a sign like any other."""
    opened: dict[str, list[int]] = {sign: [] for sign in _CLOSING}
    closing = {}
    for match in _BRACKETS.finditer(plain):
        sign = match[0]
        if sign in _CLOSING:
            opened[sign].append(match.start())
        elif opened[_OPENING[sign]]:
            closing[opened[_OPENING[sign]].pop()] = match.start()
    return closing
