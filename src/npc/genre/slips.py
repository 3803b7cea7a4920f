"""Words in which one character sounds or looks like the right one, and which are no words: 建督 for 监督."""

from operator import add

from npc.genre.lexicon.phrases import WRONG_PAIRS
from npc.records import NamedTuple

_PLACES = frozenset("村镇乡屯庄寨堡岭沟湾坝")
"""What ends the name of a place: who names one after its founders asks no dictionary."""
_LONGEST_PUN = 12
"""Characters of a name in quotation marks, which may play with words: “税月同行”."""


class WordSlip(NamedTuple):
    """A wrong word, and what it may stand for."""

    wrong: str
    right: str
    is_sure: bool
    """Whether it can stand for no other word."""


def slips(pairs: frozenset[str]) -> tuple[WordSlip, ...]:
    """Return the wrong words that stand in some texts, by all pairs of characters of these."""
    found = sorted(pairs.intersection(map(add, WRONG_PAIRS[::2], WRONG_PAIRS[1::2])))
    if not found:
        return ()
    from npc.genre.lexicon.slips import SLIPS  # a long list, which few plans need

    meant = {wrong: [word for word, wrongs in SLIPS.items() if wrong in wrongs] for wrong in found}
    return tuple(WordSlip(wrong, words[0], len(words) == 1) for wrong, words in meant.items())


def is_name(text: str, start: int, end: int) -> bool:
    """Return whether what looks like a slip may be part of a name: of a place, or in quotation marks."""
    if text[end : end + 1] in _PLACES:
        return True
    opened = text.rfind("“", max(0, start - _LONGEST_PUN), start)
    closed = text.find("”", end, end + _LONGEST_PUN)
    return opened >= 0 and closed >= 0 and "”" not in text[opened:start]
