"""The name that XX stands in, as far as it is plain: XX区, 《XX要闻》, XX人大常委会."""

from npc.characters import is_han
from npc.genre.lexicon.numerals import DIGITS
from npc.genre.lexicon.open_places import (
    BODY_ENDS,
    NAME_ENDS,
    NAMED,
    NO_NAME_ENDS,
    NOT_IN_NAMES,
)
from npc.genre.open_signs import is_counted

_LONGEST = 20
"""Characters between 《 and the signs, or the signs and 》, of a name that is plain."""
_MOST_BETWEEN = 4
"""Characters between the signs and what a name ends in: XX工业园区."""
_NOT_PLAIN = frozenset("《》,:#[]{}\"'\n")
"""Signs that mean something in YAML, or that there are two names."""
_BEFORE_NUMBERS = DIGITS | {"第"}


def name_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name begins and ends that signs stand in; None where they are a number."""
    if text[max(0, start - 1) : start] in _BEFORE_NUMBERS:
        return None
    ending = _ending(text, end, NAME_ENDS)
    if ending:
        return start, end + len(ending)
    after = text[end : end + _MOST_BETWEEN].lstrip(" ")
    is_number = end - start == 1 or is_counted(after)
    if is_number and not after.startswith(NAMED):
        return None
    return _title(text, start, end) or (start, _end_of_body(text, end))


def _ending(text: str, at: int, endings: tuple[str, ...]) -> str:
    """Return what a name may end in, where it stands at an offset."""
    if not text.startswith(endings, at) or text.startswith(NO_NAME_ENDS, at):
        return ""
    return next((ending for ending in endings if text.startswith(ending, at)), "")


def _title(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a name in 《》 begins and ends, where it is short."""
    opening = text.rfind("《", max(0, start - _LONGEST), start)
    closing = text.find("》", end, end + _LONGEST)
    if opening < 0 or closing < 0 or not _NOT_PLAIN.isdisjoint(text[opening + 1 : closing]):
        return None
    return opening, closing + 1


def _end_of_body(text: str, end: int) -> int:
    """Return where the name of a body ends that begins with the signs; else their end."""
    for at in range(end, min(len(text), end + _MOST_BETWEEN + 1)):
        ending = _ending(text, at, BODY_ENDS)
        if ending:
            return at + len(ending)
        if not is_han(text[at]) or text[at] in NOT_IN_NAMES:
            return end
    return end
