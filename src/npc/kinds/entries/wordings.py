"""Wordings as entries have them: patterns (审议(和|并)?批准), read as the words they stand for."""

from npc.genre.lexicon.patterns import expand
from npc.kinds.containers import Several

_MOST_BRACKETS = 6
_LONGEST = 120
"""Characters; with six brackets, some thousand words at most."""


def _is_pattern(text: str) -> bool:
    if len(text) > _LONGEST or text.count("(") > _MOST_BRACKETS:
        return False
    try:
        return all(word and word.count("…") <= 1 for word in expand(text))
    except (ValueError, LookupError):
        return False


WORDINGS: Several[str] = Several(
    lambda patterns, _: dict.fromkeys(word for each in patterns for word in expand(each)),
    fits=_is_pattern,
    name="wording",
)
"""One pattern, or several."""
