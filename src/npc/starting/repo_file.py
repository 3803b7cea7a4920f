"""A file that a plan repo begins with."""

from npc.messages import Message
from npc.records import NamedTuple


class RepoFile(NamedTuple):
    """A file that a plan repo begins with."""

    path: str
    """From the top of the repo, with slashes."""
    about: Message
    """What it is for."""
    text: str
