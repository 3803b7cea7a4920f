"""The rows that the law asks of a year: how they stand in a plan that npc begins."""

from collections.abc import Iterator

from npc.facts.duties import LEVELS
from npc.genre.five_year_plans import short_name
from npc.genre.lexicon.levels import OWN
from npc.genre.places import last_part, place_of
from npc.importer.found import FoundMapping
from npc.knowledge.duty import Duty, DutyRow
from npc.knowledge.matters import MATTERS
from npc.messages import Message
from npc.records import NamedTuple

OPEN = "待填"
"""What stands where only a person knows what belongs there."""


class StatutoryRow(NamedTuple):
    """A row for a statutory matter of a year."""

    duty: Duty
    category: str
    """The name of the category in which it usually stands."""
    title: str
    """With year and organ filled in."""
    when: str
    """The months that the law gives; 待填 where it gives none."""
    meeting: str
    to_settle: tuple[tuple[str, Message], ...] = ()
    """What a person has to settle, by the key of which it is."""

    def mapping(self) -> FoundMapping:
        """Return the item of an arrangement, its owners 待填, with its marks."""
        found = FoundMapping()
        found.put_known("title", self.title)
        found.put_known("owners", OPEN)
        found.put_known("when", self.when)
        found.put_known("meetings", self.meeting)
        found.put_known("duty", self.duty.id)
        for key, why in self.to_settle:
            found.check(key, why)
        return found


def statutory_rows(organ: str | None, level: str | None, year: int) -> tuple[StatutoryRow, ...]:
    """Return a row for each matter that the law asks of a plan, in the order of the statutes.

    Args:
        organ: The organ, whose government reports: 县政府 to 青山县人大常委会.
        level: Its level; without a standing committee there is none of these matters.
        year: The plan's year.

    """
    if level not in LEVELS:
        return ()
    words = {
        "year": str(year),
        "last": str(year - 1),
        "government": f"{own_word(organ, level)}政府",
        "five-years": short_name(year),
    }
    return tuple(_rows(words, level, year))


def _rows(words: dict[str, str], level: str, year: int) -> Iterator[StatutoryRow]:
    for duty in MATTERS:
        if duty.row and level in duty.levels and duty.belongs_in(year):
            yield _row(duty, duty.row, words, year)


def _row(duty: Duty, row: DutyRow, words: dict[str, str], year: int) -> StatutoryRow:
    title = row.title
    for name, word in words.items():
        title = title.replace(f"<{name}>", word)
    when = row.when or ("{}—{}月".format(*duty.months) if duty.months else "")
    marks = [("title", row.to_settle)] if row.to_settle else []
    if when:
        marks.append(("when", _CHOOSE.format(when=when, article=duty.article_name(year))))
    return StatutoryRow(duty, row.category, title, when or OPEN, duty.meetings[0], tuple(marks))


def own_word(organ: str | None, level: str) -> str:
    """Return what an organ's place calls itself: 县, of 青山自治县 too; by its level where no name tells."""
    place = last_part(place_of(organ))
    return next((word for word in OWN if place.endswith(word)), _OF_LEVELS[level])


_OF_LEVELS = {"province": "省", "city": "市", "county": "县"}
_CHOOSE = Message(
    "the law gives {when} ({article}); write the month of the session",
    "法律规定的时间是{when}（{article}），请改为开会的月份",
)
