"""Which points of the body text speak of a row."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from npc.facts.tracing.index import MOST, Index
from npc.facts.tracing.promises import BodySentence
from npc.genre.convening import convenes, is_of_session_alone
from npc.genre.lexicon.matters import BEARERS
from npc.genre.signs import signs_listed, signs_within
from npc.genre.words import Words, is_of_all_organs
from npc.kinds.points import points_by_name
from npc.plan import Matter, Point
from npc.records import NamedTuple

SPOKEN_OF = 0.5
"""Share of a row's words that a sentence must have to be taken to speak of it."""


class Mention(NamedTuple):
    """A place of the body text that speaks of a row."""

    point: Point | None
    """None is the text of a section or subsection."""
    likeness: float
    """Share of the row's words, 0–1; 1 where the plan says so itself."""
    is_written: bool = False


class Speaking:
    """The body text, asked what of it speaks of a row."""

    def __init__(self, sentences: Sequence[BodySentence]) -> None:
        self._index = Index((sentence, sentence.words) for sentence in sentences)
        self._by_sign: dict[str, Point | None] | None = None
        self._by_quote: dict[str, list[Point | None]] | None = None
        self._by_bearer: dict[tuple[str, str], list[Point | None]] = {}
        self._of_point: dict[int, list[BodySentence]] = {}
        self._said: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self._sentences = sentences
        for sentence in sentences:
            if sentence.point:
                self._of_point.setdefault(sentence.point.number, []).append(sentence)
        points = [sentence.point for sentence in sentences if sentence.point]
        self._points = points_by_name(points)

    def of(self, matter: Matter, about: Words) -> tuple[Mention, ...]:
        """Return what the plan says itself; without that, where the row's words are."""
        written = [
            point for reference in matter.points if (point := self._points.get(reference.text))
        ]
        if written:
            return tuple(Mention(point, 1.0, is_written=True) for point in written)
        if is_of_session_alone(matter.text, about):
            points = islice(self._convening(matter.text, about), MOST)
            return tuple(Mention(point, 1.0) for point in dict.fromkeys(points))
        found: dict[Point | None, float] = {}
        for sentence, _ in self._index.sharing(about):
            share = about.share_in(sentence.words.pairs)
            if share >= SPOKEN_OF:
                found[sentence.point] = max(share, found.get(sentence.point, 0.0))
        if not found and about.is_common and about.core and about.bearer:
            found = dict.fromkeys(self._naming_bearer(about), SPOKEN_OF)
        if not found:
            found = dict.fromkeys(islice(self._quoting(matter.text), MOST), SPOKEN_OF)
        if not found:
            found = dict.fromkeys(self._naming(about.signs), SPOKEN_OF)
        if not found and "一府" in matter.text:
            found = dict.fromkeys(self._naming_all_organs, SPOKEN_OF)
        return tuple(Mention(point, share) for point, share in found.items())

    def _convening(self, text: str, about: Words) -> Iterator[Point | None]:
        """Return the places that convene the session that a row is about."""
        for sentence, _ in self._index.sharing(about):
            if convenes(sentence.text, text):
                yield sentence.point

    def is_silent_on(self, point: Point, about: Words) -> bool:
        """Whether a point that a row names has none of its words, nor its sign."""
        if about.is_common or self._names_its_court(point, about):
            return False
        pairs, signs = self._said_in(point.number)
        return about.pairs.isdisjoint(pairs) and about.signs.isdisjoint(signs)

    def _names_its_court(self, point: Point, about: Words) -> bool:
        """Whether a point names who reports in a row, and may leave open on what: 听取县法院有关工作情况的报告."""
        if about.bearer in {"", _ON_ALL}:
            return False
        own = self._of_point.get(point.number, ())
        return any(about.bearer in _bearers(sentence.text) for sentence in own)

    def _said_in(self, number: int) -> tuple[frozenset[str], frozenset[str]]:
        """Return the pairs and signs of a point's sentences; any number of rows may name it."""
        if number not in self._said:
            own = self._of_point.get(number, ())
            pairs = frozenset[str]().union(*[sentence.words.pairs for sentence in own])
            signs = frozenset[str]().union(*[signs_within(sentence.text) for sentence in own])
            self._said[number] = pairs, signs
        return self._said[number]

    def _naming_bearer(self, about: Words) -> list[Point | None]:
        """Return the places that have who reports and the word that is left: 法院…执行工作."""
        key = (about.core, about.bearer)
        if key not in self._by_bearer and len(self._by_bearer) < MOST:
            found = (
                sentence.point
                for sentence in self._sentences
                if all(word in sentence.text for word in key)
            )
            self._by_bearer[key] = [*islice(found, MOST)]
        return self._by_bearer.get(key, [])

    @cached_property
    def _naming_all_organs(self) -> list[Point | None]:
        """The places that have the organs one by one: 县政府、县监委、县法院、县检察院."""
        found = (each.point for each in self._sentences if is_of_all_organs(each.text))
        return [*islice(found, MOST)]

    def _quoting(self, text: str) -> Iterator[Point | None]:
        """Return the places that have a name in quotes that the row has: “种业+”."""
        if "“" in text and self._by_quote is None:
            self._by_quote = {}
            for sentence in self._sentences:
                for name in quoted(sentence.text):
                    self._by_quote.setdefault(name, []).append(sentence.point)
        for name in quoted(text):
            yield from (self._by_quote or {}).get(name, ())

    def _naming(self, signs: frozenset[str]) -> Iterator[Point | None]:
        """Return the places that name the same matter of every year in other words."""
        if signs and self._by_sign is None:
            self._by_sign = {}
            for sentence in self._sentences:
                for sign in (*signs_within(sentence.text), *signs_listed(sentence.text)):
                    self._by_sign.setdefault(sign, sentence.point)
        for sign in signs:
            if self._by_sign and sign in self._by_sign:
                yield self._by_sign[sign]


def _bearers(text: str) -> set[str]:
    return {name for word, name in BEARERS.items() if word in text}


_ON_ALL = "政府"
"""Its name stands in points of all kinds."""


def quoted(text: str) -> Iterator[str]:
    """Return what stands in “ ”, with its quotes."""
    start = text.find("“")
    while start >= 0:
        end = text.find("”", start)
        if end < 0:
            return
        yield text[start : end + 1]
        start = text.find("“", end)
