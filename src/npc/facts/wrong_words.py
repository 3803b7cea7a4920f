"""Words that stand wrongly in the texts of a plan: set terms misspelt, and words wrong by what stands beside them.

They are worked out once: a rule tells them, and others are silent about the same characters.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from npc.diagnostics import Ground
from npc.plan import Location, Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.facts.known import Known


class Searched(Protocol):
    """What of a plan's facts is searched for words."""

    @property
    def plan(self) -> Plan:
        """The plan."""

    @property
    def known(self) -> "Known":
        """What is known for it."""

    @property
    def texts(self) -> tuple[tuple[str, Location], ...]:
        """Every text, and where it stands."""

    @property
    def all_words(self) -> str:
        """All texts in one, a line each."""

    @property
    def texts_below(self) -> Mapping[Location, list[str]]:
        """The texts at and below each place that holds some."""

    @property
    def all_characters(self) -> frozenset[str]:
        """Every character that stands in any text."""

    @property
    def all_pairs(self) -> frozenset[str]:
        """Every two characters that stand side by side in any text."""

    def says(self, words: str) -> bool:
        """Return whether any text holds words."""

    def holding(self, words: str) -> tuple[tuple[str, Location], ...]:
        """Return the texts in which words stand, with their places."""


class WrongWords(NamedTuple):
    """Words that are wrong in a text, once or several times."""

    wrong: str
    right: str
    text: str
    at: Location
    places: tuple[int, ...]
    """Offsets in the text."""
    is_unsure: bool = False
    """Whether they may be meant so."""
    by_hand: bool = False
    """Whether to put them right may change what is said."""
    grounds: tuple[Ground, ...] = ()
    context: str = ""
    """The words beside which they are wrong; nothing where they are a misspelt term."""

    @property
    def changes(self) -> tuple[tuple[int, int, str], ...]:
        """What is to be written where."""
        return tuple((start, start + len(self.wrong), self.right) for start in self.places)


class WrongPlaces:
    """Which characters of which texts are wrong already."""

    def __init__(self, found: Iterable[WrongWords]) -> None:
        """Take what was found."""
        self._found: dict[Location, list[tuple[int, int, str]]] = {}
        for each in found:
            self.take(each)

    def take(self, found: WrongWords) -> None:
        """Add what is wrong in one text."""
        stretches = self._found.setdefault(found.at.whole, [])
        stretches.extend((start, end, found.wrong) for start, end, _ in found.changes)

    def hold(self, at: Location, start: int, end: int) -> bool:
        """Return whether some characters of a text are among them."""
        stretches = self._found.get(at.whole, ()) if self._found else ()
        return any(first < end and start < last for first, last, _ in stretches)

    def stand_in(self, at: Location) -> bool:
        """Return whether any stand in a text."""
        return at.whole in self._found

    def name(self, at: Location, words: str) -> bool:
        """Return whether words of a text are part of what is wrong in it."""
        return any(words in wrong for _, _, wrong in self._found.get(at.whole, ()))


def right_names(plan: Plan) -> tuple[str, ...]:
    """Return what is never accused: names of departments, and words of the repo's own terms."""
    return (*plan.departments.compared, *plan.terms, *plan.terms.values())


def is_part(words: str, longer: str, text: str, at: int) -> bool:
    """Return whether words at an offset of a text are part of longer ones that stand there."""
    around = longer.find(words)
    while around >= 0:
        if around <= at and text.startswith(longer, at - around):
            return True
        around = longer.find(words, around + 1)
    return False


def is_in_title(text: str, place: int) -> bool:
    """Return whether a place is within 《》."""
    opened = text.rfind("《", max(0, place - _LONGEST_TITLE), place)
    return opened >= 0 and text.find("》", opened, place) < 0


_LONGEST_TITLE = 200
"""Characters of a title with marks at most."""
