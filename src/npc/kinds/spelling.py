"""How keys and words of closed lists are written, and what they are called in Chinese.

All that writes YAML for people asks here how a key is spelt.
"""

from collections.abc import Iterable, Mapping

from npc.kinds.keys import Key
from npc.messages import Message


def key(name: str) -> str:
    """Return how a key is spelt in YAML that is written for people."""
    return name


def spelt(pattern: Message) -> Message:
    """Return a sentence in which keys stand as they are spelt: <owners> is owners."""
    return Message(_spelt(pattern.en), _spelt(pattern.zh))


def _spelt(pattern: str) -> str:
    before, *pieces = pattern.split("<")
    parted = (piece.partition(">") for piece in pieces)
    return before + "".join(f"{key(name)}{after}" for name, _, after in parted)


def called(name: str, chinese: str) -> Message:
    """Return a word with its Chinese name behind it for those who read Chinese: title（标题）."""
    return Message(name, f"{name}（{chinese}）" if chinese and chinese != name else name)


def keys_called(keys: Iterable[Key]) -> list[Message]:
    """Return keys with their Chinese names."""
    return [called(key(each.name), each.chinese) for each in keys]


def words_called(words: Iterable[str], names: Mapping[str, str]) -> list[Message]:
    """Return words of a closed list with their Chinese names."""
    return [called(word, names.get(word, "")) for word in words]
