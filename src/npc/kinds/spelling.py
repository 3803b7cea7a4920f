"""How sentences name keys and words of closed lists, as `npc.source.named_keys` does, and whole lists of them."""

from collections.abc import Iterable, Mapping

from npc.kinds.keys import Key
from npc.messages import Message
from npc.source.named_keys import (
    BLANK,
    bare,
    called,
    embedded,
    key_called,
    quoted,
    spelt,
    word_called,
    word_named,
)

__all__ = (
    "BLANK",
    "bare",
    "called",
    "embedded",
    "key_called",
    "keys_called",
    "quoted",
    "spelt",
    "word_called",
    "word_named",
    "words_called",
)


def keys_called(keys: Iterable[Key]) -> list[Message]:
    """Return keys as their document spells them."""
    return [called(each.name, each.chinese) for each in keys]


def words_called(words: Iterable[str], names: Mapping[str, str]) -> list[Message]:
    """Return words of a closed list as their document spells them."""
    return [called(word, names.get(word, "")) for word in words]
