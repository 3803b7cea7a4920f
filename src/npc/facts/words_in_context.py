"""Words that stand for others, as what stands beside them shows: 行驶职权 is 行使职权."""

from collections.abc import Iterator, Sequence

from npc.facts.wrong_words import Searched, WrongPlaces, WrongWords, is_in_title, is_part
from npc.genre.prose import bounds, occurrences
from npc.kinds.entries.words import MistakenWord
from npc.plan import Location

_CLAUSE = "，。；：！？\n"


def words_in_context(facts: Searched, told: WrongPlaces) -> Iterator[WrongWords]:
    """Find the words that are mistaken for others, each once a text; not what is told already.

    What the repo calls right, names of departments, and what stands in 《》 is never accused.
    """
    own = facts.plan.terms
    names = (*facts.plan.departments.compared, *own, *own.values())
    for entry in facts.known.of(MistakenWord):
        if facts.all_characters.issuperset(entry.wrong):
            held = [name for name in names if entry.wrong in name]
            for text, at in facts.holding(entry.wrong):
                yield from _in_text(entry, text, at, held, told)


def _in_text(
    entry: MistakenWord, text: str, at: Location, names: Sequence[str], told: WrongPlaces
) -> Iterator[WrongWords]:
    found: list[int] = []
    context = ""
    for place in occurrences(text, entry.wrong):
        words = _context(entry, text, place)
        if (
            words
            and not _is_excused(entry, text, place)
            and not any(is_part(entry.wrong, name, text, place) for name in names)
            and not is_in_title(text, place)
            and not told.hold(at, place, place + len(entry.wrong))
        ):
            found.append(place)
            context = context or words
    if found:
        wrong = WrongWords(
            entry.wrong,
            entry.right,
            text,
            at,
            tuple(found),
            is_unsure=entry.is_unsure or entry.is_unverified,
            by_hand=entry.by_hand or entry.is_unsure,
            grounds=entry.grounds,
            context=context,
        )
        told.take(wrong)
        yield wrong


def _context(entry: MistakenWord, text: str, place: int) -> str:
    """Return the words with those beside them that make them wrong; nothing where none do."""
    phrase = _phrase(entry, text, place)
    if not phrase or not entry.beside:
        return phrase
    clause = _clause(text, place)
    beside = next((word for word in entry.beside if word in clause), "")
    return f"{phrase}……{beside}" if beside else ""


def _phrase(entry: MistakenWord, text: str, place: int) -> str:
    """Return the words with those right before or behind them, where the entry asks for some."""
    wrong, end = entry.wrong, place + len(entry.wrong)
    # All of them at once, as most words are right: which one it is, is asked of those that are not.
    if text.endswith(entry.before, 0, place):
        return next(word for word in entry.before if text.endswith(word, 0, place)) + wrong
    if text.startswith(entry.after, end):
        return wrong + next(word for word in entry.after if text.startswith(word, end))
    for offset, phrases in entry.phrases_by_offset.items():
        if offset <= place and text.startswith(phrases, place - offset):
            return next(one for one in phrases if text.startswith(one, place - offset))
    return "" if entry.before or entry.after or entry.phrases else wrong


def _is_excused(entry: MistakenWord, text: str, place: int) -> bool:
    """Whether another word holds them there, or their clause speaks of what they are right for."""
    clause = _clause(text, place) if entry.unless else ""
    return any(
        is_part(entry.wrong, word, text, place) if entry.wrong in word else word in clause
        for word in entry.unless
    )


def _clause(text: str, at: int) -> str:
    start, end = bounds(text, at, signs=_CLAUSE)
    return text[start:end]
