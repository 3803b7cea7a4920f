"""Findings of one text: where it says one thing several times, that is one finding with all its places."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from npc.rules.base import Finding, Fix

if TYPE_CHECKING:
    from npc.messages import Message


def merged(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield one finding for each message, at the first place that it was found at."""
    of_message: dict[Message, Finding] = {}
    changes: dict[Message, list[tuple[int, int, str]]] = {}
    for one in found:
        of_message.setdefault(one.message, one)
        changes.setdefault(one.message, []).extend(one.fix.changes if one.fix else ())
    for message, one in of_message.items():
        fix = one.fix
        yield one._replace(fix=Fix(fix.text, tuple(changes[message]), sure=False)) if fix else one
