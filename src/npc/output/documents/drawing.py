"""How a document is drawn by another program: who hears what there is to say, and what is refused."""

from collections.abc import Callable

from npc.messages import Message
from npc.records import NamedTuple


def _nobody(_: Message) -> None:
    pass


class Drawing(NamedTuple):
    """What is asked of a drawing."""

    say: Callable[[Message], None] = _nobody
    """Takes remarks on what was drawn."""
    strict_fonts: bool = False
    """Whether a font that is not on this machine is an error."""


QUIETLY = Drawing()
"""Without remarks, in whatever fonts are there."""
