"""Words that stand for others, as what stands beside them shows: 行驶职权 is 行使职权."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from npc.facts.wrong_words import Searched, WrongPlaces, WrongWords, is_in_title, right_names
from npc.genre.longer_words import LongerWords, longer_words
from npc.genre.prose import bounds, occurrences
from npc.kinds.entries.words import MistakenWord
from npc.plan import Location

_CLAUSE = "，。；：！？\n"


def words_in_context(facts: Searched, told: WrongPlaces) -> Iterator[WrongWords]:
    """Find the words that are mistaken for others, each once a text; not what is told already.

    What the repo calls right, names of departments, and what stands in 《》 is never accused.
    """
    names = right_names(facts.plan)
    for entry in facts.known.said(MistakenWord, facts.says, "wrong"):
        mistaken = _Mistaken(entry, names)
        for text, at in facts.holding(entry.wrong):
            yield from _in_text(mistaken, text, at, told)


class _Mistaken:
    """An entry, with the words around its own by which it is judged."""

    def __init__(self, entry: MistakenWord, names: Sequence[str]) -> None:
        wrong = entry.wrong
        self.entry = entry
        self._names = names
        self._phrases = LongerWords(
            (
                *((len(before), before + wrong) for before in entry.before),
                *((0, wrong + after) for after in entry.after),
                *longer_words(wrong, entry.phrases),
            )
        )
        self._is_bare = not (entry.before or entry.after or entry.phrases)

    @cached_property
    def _right(self) -> LongerWords:
        """Right words that hold its own."""
        return LongerWords(longer_words(self.entry.wrong, (*self.entry.unless, *self._names)))

    @cached_property
    def _unless(self) -> tuple[str, ...]:
        """Words of the matters for which it is right."""
        return tuple([word for word in self.entry.unless if self.entry.wrong not in word])

    def context(self, text: str, place: int) -> str:
        """Return the words with those beside them that make them wrong; nothing where none do."""
        entry = self.entry
        phrase = entry.wrong if self._is_bare else self._phrases.around(text, place)
        if not phrase or not entry.beside:
            return phrase
        clause = _clause(text, place)
        beside = next((word for word in entry.beside if word in clause), "")
        return f"{phrase}……{beside}" if beside else ""

    def is_excused(self, text: str, place: int) -> bool:
        """Whether another word holds them there, or their clause speaks of what they are right for."""
        if self._right.around(text, place):
            return True
        clause = _clause(text, place) if self._unless else ""
        return any(word in clause for word in self._unless)


def _in_text(
    mistaken: _Mistaken, text: str, at: Location, told: WrongPlaces
) -> Iterator[WrongWords]:
    entry = mistaken.entry
    found: list[int] = []
    context = ""
    for place in occurrences(text, entry.wrong):
        words = mistaken.context(text, place)
        if (
            words
            and not mistaken.is_excused(text, place)
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


def _clause(text: str, at: int) -> str:
    start, end = bounds(text, at, signs=_CLAUSE)
    return text[start:end]
