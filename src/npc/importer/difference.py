"""What would be printed otherwise than it stands in the original."""

from npc.messages import Message
from npc.records import NamedTuple


class Difference(NamedTuple):
    """A difference of one kind, in one place or in many."""

    what: Message
    """句末加“。”, 编号“（一）”印作“1.”."""
    original: str
    """As it stands in the first place; empty where it has nothing."""
    printed: str
    """As it would be printed there; empty where nothing would be."""
    places: tuple[Message, ...]
    """Where it stands in the original, the first few; none for what only stands in print."""
    times: int = 1
    """In how many places it stands."""
