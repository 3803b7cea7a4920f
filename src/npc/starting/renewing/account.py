"""What became of an old plan: what was moved on, left out, carried over; nothing of it is lost unsaid."""

from npc.messages import Message
from npc.records import NamedTuple


class MovedOn(NamedTuple):
    """A value that counts by years."""

    file: str
    """Of the new plan."""
    key: Message
    before: str
    after: str


class LeftOut(NamedTuple):
    """What of the old plan does not stand in the new one."""

    what: str
    why: Message
    where: Message
    """What people call the place: 视察1, 题注, the name of a file."""
    is_row: bool = False
    """Whether it is a row of a table: these are shown at once."""


class CarriedOver(NamedTuple):
    """What the ledger of the old plan leaves open."""

    where: str
    """How the row or paper is referred to."""
    what: str
    how: Message
    """What is left, and what became of it in the new plan."""


class RenewalAccount:
    """All of it, in the order in which it was found."""

    __slots__ = ("added", "carried", "left_out", "moved")

    def __init__(self) -> None:
        self.moved: list[MovedOn] = []
        self.left_out: list[LeftOut] = []
        self.carried: list[CarriedOver] = []
        self.added: list[str] = []
        """Titles of the rows that the law of the new year demands, and that the old plan lacked."""

    @property
    def rows_left_out(self) -> list[LeftOut]:
        """The rows of tables that are not carried on."""
        return [each for each in self.left_out if each.is_row]
