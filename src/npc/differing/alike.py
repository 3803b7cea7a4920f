"""What of a row is compared where no other says the same, and whether two rows may be one matter after all."""

from npc.differing.meaning import meaning
from npc.differing.parts import text_of
from npc.genre.words import Words, words_of_row
from npc.kinds.record import Record
from npc.plan import Matter

_ALIKE = 0.5
"""Share of what two titles are about from which on they may be of one matter."""


class RowWords:
    """What rows are about, worked out once each.

    Titles of matters are compared by what they have beyond the words of all such titles: one report to
    the committee is not taken for the next.
    """

    def __init__(self, *, of_one_year: bool) -> None:
        """Take what is known of two states of a plan.

        Args:
            of_one_year: Whether they are of one year: then a matter is about the same year in both.

        """
        self._of_one_year = of_one_year
        self._about: dict[str, Words] = {}

    def compared(self, row: Record) -> str:
        """Return what of a row is compared."""
        if not isinstance(row, Matter):
            return text_of(row)
        about = self._of(row)
        return text_of(row) if about.is_common else about.core.replace(" ", "")

    def may_be_one(self, have: Record, found: Record) -> bool:
        """Return whether two rows may be the same: of matters, whether they are about one thing."""
        if not (isinstance(have, Matter) and isinstance(found, Matter)):
            return True
        if text_of(have) == text_of(found):
            return True
        about, other = self._of(have), self._of(found)
        if self._of_one_year and not about.can_be_one_with(other):
            return False
        closeness = about.closeness(other)
        return closeness >= _ALIKE or (closeness > 0 and _agree(have, found))

    def _of(self, row: Record) -> Words:
        text = text_of(row)
        if text not in self._about:
            self._about[text] = words_of_row(text)
        return self._about[text]


def _agree(have: Matter, found: Matter) -> bool:
    """Whether two rows have the same time and owners."""
    return bool(have.own_time.text and have.owners) and all(
        meaning(own) == meaning(other)
        for own, other in ((have.own_time, found.own_time), (have.owners, found.owners))
    )
