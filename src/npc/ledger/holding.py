"""The data of a ledger as it is added to: what is there stays, and is never contradicted."""

from collections.abc import Mapping, Sequence

from npc.errors import NpcError
from npc.exit_codes import FINDINGS
from npc.kinds.registry import LEDGER
from npc.kinds.spelling import embedded, key_called
from npc.messages import Message
from npc.source.document import Path
from npc.source.spelling import names_at
from npc.source.wanted import Wanted

Data = dict[str, Wanted]
"""What a ledger's file holds, or a mapping of it: changed in place."""


class NotEntered(NpcError):  # noqa: N818 - what stands there is as it should be
    """A fact that is not put into a ledger. Nothing is written then."""

    exit_code = FINDINGS


def put(held: Data, keys: Mapping[str, Wanted], *, of: str, path: Path) -> None:
    """Put values under keys that are not there yet.

    Args:
        held: A mapping of the ledger.
        keys: The values.
        of: What they are told of.
        path: Where the mapping stands in the ledger.

    Raises:
        NotEntered: One has another value, or all of them have these.

    """
    for key, value in keys.items():
        known = held.get(key)
        if known and not _is_same(known, value):
            raise NotEntered(
                _OTHERWISE.format(name=of, key=_called(key, path), value=_shown(known)),
                hint=IN_THE_FILE,
            )
    more = {key: value for key, value in keys.items() if not held.get(key)}
    if not more:
        raise NotEntered(THERE.format(name=of), hint=NOTHING_TO_DO)
    held |= more


def _called(key: str, path: Path) -> Message:
    chinese = names_at(LEDGER, "zh", path).written(key)
    return Message(key, f" {key} ") if chinese == key else embedded(key, chinese)


def _is_same(known: Wanted, value: Wanted) -> bool:
    if isinstance(known, dict) or isinstance(value, dict):
        return (
            known == {key: str(inner) for key, inner in value.items()}
            if isinstance(value, dict)
            else False
        )
    return texts_of(known) == texts_of(value)


def _shown(value: Wanted) -> object:
    if isinstance(value, dict):
        return [_PAIR.format(key=key_called(key), value=inner) for key, inner in value.items()]
    return list(texts_of(value))


def texts_of(value: Wanted) -> Sequence[str]:
    """Return one value or several as several."""
    if value is None:
        return ()
    return [str(each) for each in value] if isinstance(value, list) else (str(value),)


def with_more(value: Wanted, more: str) -> Wanted:
    """Return a value with another one behind it."""
    if isinstance(value, list):
        return [*value, more]
    return [value, more] if value else more


def mapping_in(data: Data, key: str) -> Data:
    """Return a mapping within the data; where there is none, it is put there."""
    found = data.get(key)
    if not isinstance(found, dict):
        found = data[key] = {}
    return found


def list_in(data: Data, key: str) -> list[Wanted]:
    """Return a list within the data; where there is none, it is put there."""
    found = data.get(key)
    if not isinstance(found, list):
        found = data[key] = []
    return found


THERE = Message("this is told of “{name}” already", "“{name}”的这些内容已经记在台账里")
NOTHING_TO_DO = Message("there is nothing to do", "不必再记")
_OTHERWISE = Message("“{key}” of “{name}” is {value} already", "“{name}”的{key}已写为{value}")
_PAIR = Message("{key} {value}", "{key} {value}")
IN_THE_FILE = Message("if that is wrong, change it in the file", "如果原来写错了，请在台账文件里改")
