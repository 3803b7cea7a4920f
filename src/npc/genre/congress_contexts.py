"""What a sentence tells of a term or a session of the own congress that it names."""

from npc.genre.congress_terms import CongressNamed
from npc.genre.lexicon.congress import (
    EARLIER_ONES,
    ELECTIONS,
    EXECUTED,
    HELD,
    OF_HOLDING,
    OF_ITS_TERM,
    OTHER_TERMS,
    SUGGESTIONS,
)
from npc.genre.prose import bounds
from npc.genre.years import all_years_in

_CLAUSE, _SENTENCE = "，。；\n", "。；\n"


def may_be_of_another_term(text: str, named: CongressNamed, year: int) -> bool:
    """Whether a sentence may rightly speak of a term that is not that of a plan's year.

    It tells of what was, dates what it names in another year, or names a document.
    """
    first, last = bounds(text, named.start, signs=_SENTENCE)
    sentence = text[first:last]
    if any(word in sentence for word in OTHER_TERMS):
        return True
    if any(abs(other - year) > 1 for other in all_years_in(sentence)):
        return True
    before = text[first : named.start]
    if before.rfind("《") > before.rfind("》"):
        return True
    _, behind = bounds(text, named.end, signs=_CLAUSE)
    return any(word in text[named.end : behind] for word in OF_ITS_TERM)


def is_of_elections(text: str, named: CongressNamed) -> bool:
    """Whether a sentence tells of elections, by which the next term, or the last one, may be named."""
    first, last = bounds(text, named.start, signs=_SENTENCE)
    sentence = text[first:last]
    return any(word in sentence for word in ELECTIONS)


def is_executed(text: str, named: CongressNamed) -> bool:
    """Whether a text speaks of what a session of the congress that is over demands: …四次会议确定的任务."""
    start = named.end - len(named.words)
    return named.number is not None and text.startswith(EXECUTED, start + len(named.said))


def is_to_be_held(text: str, named: CongressNamed) -> bool:
    """Whether a row holds the session of the congress that it names, or prepares it: 筹备召开县十八届人大五次会议."""
    if named.number is None:
        return False
    start = named.end - len(named.words)
    is_held = text.endswith(HELD, 0, start)
    return is_held or text.startswith(OF_HOLDING, start + len(named.said))


def is_of_suggestions(text: str, named: CongressNamed) -> bool:
    """Whether a text names the session at which the year's suggestions were made."""
    if named.number is None:
        return False
    _, end = bounds(text, named.end, signs=_CLAUSE)
    first, last = bounds(text, named.start, signs=_SENTENCE)
    sentence = text[first:last]
    return any(word in text[named.end : end] for word in SUGGESTIONS) and not any(
        word in sentence for word in EARLIER_ONES
    )
