"""Forms of titles as entries write them: words of a group are parted by |, groups by spaces.

Anybody may write them in npc.yaml, so what would stand for very many words is refused.
"""

from collections.abc import Iterator

from npc.genre.lexicon.patterns import expand, extent, split_outside_brackets
from npc.kinds.containers import Several
from npc.kinds.values import is_filled
from npc.knowledge.duty import Phrasing

_LONGEST, _MOST, _BRACKETS = 400, 200, 30
"""Characters of a pattern, words for which it may stand, and brackets in it: npc's own have fewer by half."""


def form(written: str) -> Phrasing:
    """Read a form of a clause; a group that begins with “-” has the words that may not stand there."""
    parts = written.split()
    return Phrasing(
        tuple(tuple(_words(part)) for part in parts if not part.startswith("-")),
        tuple(word for part in parts if part.startswith("-") for word in _words(part[1:])),
    )


def _words(group: str) -> Iterator[str]:
    for pattern in split_outside_brackets(group, "|"):
        yield from expand(pattern)


def stems(*forms: Phrasing) -> tuple[str, ...]:
    """Return the longest parts of the words of which each form needs one."""
    found = dict.fromkeys(max(word.split("…"), key=len) for one in forms for word in one.needed[0])
    return tuple(
        stem for stem in found if not any(other in stem for other in found if other != stem)
    )


def is_pattern(text: str) -> bool:
    """Whether a text is a pattern that stands for words, and not for too many; no … is at an end of one."""
    if not is_filled(text) or len(text) > _LONGEST or text.count("(") > _BRACKETS:
        return False
    try:
        is_small = extent(text) <= _MOST
        words = expand(text) if is_small else ()
    except (ValueError, KeyError, IndexError):
        return False
    return bool(words) and all(map(_is_word, words))


def _is_word(word: str) -> bool:
    parts = word.split("…")
    return len(parts) <= 2 and all(parts)  # noqa: PLR2004 - 甲…乙


def is_form(text: str) -> bool:
    """Whether a text is a form with a group that must be there, each of its words a pattern."""
    groups = text.split()
    if len(text) > _LONGEST or all(group.startswith("-") for group in groups):
        return False
    patterns = (
        pattern
        for group in groups
        for pattern in split_outside_brackets(group.removeprefix("-"), "|")
    )
    return all(map(is_pattern, patterns))


FORMS: Several[str] = Several(lambda texts, _: texts, fits=is_form, name="words")
PATTERNS: Several[str] = Several(lambda texts, _: texts, fits=is_pattern, name="words")
