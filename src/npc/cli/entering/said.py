"""What a command line of `npc ledger add` says, once its verb is known."""

from collections.abc import Sequence

from npc.cli.entering.values import OptionValues
from npc.ledger.desk import Desk
from npc.messages import Message
from npc.records import NamedTuple


class FactSaid(NamedTuple):
    """What a command line says of one fact."""

    name: str
    """What stands first but for the verb: a matter, a session's meeting, the number of a paper."""
    words: Sequence[str]
    """The rest."""
    values: OptionValues
    desk: Desk
    usage: Message
    """How it is to be said."""


UNCLEAR = Message("too few or too many words for {verb}", "{verb} 的写法不对，多了或者少了")
WRITE = Message("write it as npc ledger add {usage}", "写作 npc ledger add {usage}")
