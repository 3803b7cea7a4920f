"""Single values of a paper that is copied, and what is told of each."""

from npc.genre.renewed_years import Turn
from npc.importer.found import FoundMapping, FoundValue
from npc.kinds.keys import Key
from npc.kinds.types import WHEN, Type
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.document import Node, Path
from npc.starting.renewing.account import LeftOut, MovedOn, RenewalAccount
from npc.starting.renewing.of_one_year import flat
from npc.starting.renewing.values import NewValue, new_text, new_time

_TITLES = frozenset(("title", "title-lines"))
"""Keys that hold what is printed, beside those that are declared so."""


class Spot(NamedTuple):
    """Where in the new paper a value will stand."""

    mapping: FoundMapping
    key: str
    declared: Key
    path: Path
    """Where it stands in the old one."""


class CopiedValues:
    """The values of one paper, copied."""

    def __init__(self, file: str, turn: Turn, account: RenewalAccount) -> None:
        """Begin.

        Args:
            file: The name of the paper's file.
            turn: From which year to which.
            account: Where is told what becomes of the values.

        """
        self._file, self._turn, self._account = file, turn, account

    def value(self, spot: Spot, type_: Type[object, object], node: Node) -> FoundValue:
        """Return a single value: texts that are printed and times are moved on, and doubts marked."""
        if not isinstance(node, str):
            return FoundValue(None)
        if type_ is WHEN:
            return self._moved(spot, node, new_time(node, self._turn))
        if spot.declared.prints == "prose" or spot.key in _TITLES:
            return self._moved(spot, node, new_text(node, self._turn))
        return FoundValue(_plain(node))

    def _moved(self, spot: Spot, node: str, new: NewValue) -> FoundValue:
        before = new_text(node, self._turn._replace(new=self._turn.old)).text
        if new.text != before:
            key = Message(spot.key, spot.declared.chinese)
            self._account.moved.append(MovedOn(self._file, key, before, new.text))
        for doubt in new.doubts:
            spot.mapping.check(spot.key, doubt)
        return FoundValue(new.text)

    def leave_out(self, declared: Key, node: Node) -> None:
        """Tell that a value does not go on."""
        if node is not None:
            why = _OF_YEAR.format(year=self._turn.old)
            where = Message(f"{self._file} {declared.name}", f"{self._file} {declared.chinese}")
            self._account.left_out.append(LeftOut(flat(node), why, where))


def _plain(text: str) -> str | int:
    """Return a text as it is written: a number without quotes."""
    text = text.strip()
    return int(text) if text.isdecimal() and text.isascii() and str(int(text)) == text else text


_OF_YEAR = Message("of {year}", "{year}年的，不沿用")
