"""What is read of a figure: its name and act, and all of it."""

from npc.genre.lexicon.figures import OFTEN_GENERAL, VERY_GENERAL
from npc.records import NamedTuple

_SPECIFIC = 6
"""Characters of the name of a meeting that say which: 月度工作碰头会."""


class FigureName(NamedTuple):
    """What is counted, and what of it is done."""

    name: str
    """常委会会议; the words as written where npc does not know what they are."""
    kind: str
    """meeting, paper, person, category, own; nothing where npc does not know it."""
    act: str
    """The first verb of its group in the lexicon: 召开, 发出, 办结; as `verb` where there is none."""
    before: str
    """What stands before the verb in the clause."""
    has_verb: bool
    """Whether its own clause says the act."""
    units: str = ""
    """Units that count the same, the usual one first."""
    length: int = 0
    """How many characters before the number are its words: of 常委会会议10次."""
    behind: int = 0
    """How many behind the unit are: of 10次常委会会议."""


class Figure(NamedTuple):
    """A number that a text tells, and of what."""

    name: str
    """What is counted: 常委会会议, 视察, or the words as written where npc does not know them."""
    kind: str
    """meeting, paper, person, category or own; nothing where npc does not know the name."""
    act: str
    """召开, 发出, 办结 …: what is done, by the first word of its group."""
    unit: str
    number: int
    low: int
    """The least that it may be: 3200 of 3200余."""
    high: int
    without_extended: int | None
    """The number less the extended meetings in brackets behind it: 13 of 主任会议15次（其中扩大会议2次）."""
    year: int | None
    """The year that its sentence begins with; None where it names none."""
    last_year: int | None
    """The last year that a sentence began with, up to its own: what follows 2025年，… may be of it."""
    years: tuple[int, ...]
    """Every year that its sentence names before it."""
    sessions: frozenset[str]
    """会议, 闭会: where suggestions came in, if the sentence says so."""
    recipient: str
    """To whom it was sent, where that is one of several: 政府 of 向县政府转交审议意见12份."""
    is_whole: bool
    """Whether its sentence says that it is of a whole year: 全年, 2024年."""
    start: int
    """Offset of the first character of its words in the text."""
    end: int

    @property
    def is_approximate(self) -> bool:
        """Whether it may be another number than the one that is written: 3200余."""
        return self.low != self.high

    def agrees(self, other: "Figure") -> bool:
        """Return whether both may be one number, with or without meetings that one of them tells apart."""
        is_without = other.is_in_range(self.without_extended) or self.is_in_range(
            other.without_extended
        )
        return is_without or (self.low <= other.high and other.low <= self.high)

    def is_in_range(self, number: int | None) -> bool:
        """Return whether it may be a number."""
        return number is not None and self.low <= number <= self.high

    @property
    def is_general(self) -> bool:
        """Whether other things may have its name as well: 意见建议, 座谈会; not 月度工作碰头会."""
        is_short = len(self.name) < _SPECIFIC and self.name.endswith(OFTEN_GENERAL)
        return not self.kind and (is_short or self.name.endswith(VERY_GENERAL))
