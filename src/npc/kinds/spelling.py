"""How sentences name keys and words of closed lists: as the document spells them that is spoken of.

What is made here holds marks (`npc.messages`), which are filled in where a finding gets its place
(`npc.source.own_spelling`), or by the language of the sentence where it has none.
"""

from collections.abc import Iterable, Mapping

from npc.characters import is_wide
from npc.kinds.keys import Key
from npc.messages import KeyMark, Message
from npc.source.key_table import KEYS, WORDS
from npc.source.own_spelling import usual_name


def spelt(pattern: Message) -> Message:
    """Return a sentence that names keys as its document does.

    A Chinese key is put in quotation marks where none are around it. One that stands in brackets by
    itself explains the Chinese word before it, 简称（<aliases>）, and is left out where keys are Chinese.

    Args:
        pattern: `write <owners>`: the key of the nearest mapping that has it. `<Item.title>`: the key of
            a certain mapping, by its class. `<kind=ledger>`: a word of a closed list, by the key.

    """
    return Message(_spelt(pattern.en), _spelt(pattern.zh))


def _spelt(pattern: str) -> str:
    text, *pieces = pattern.split("<")
    for piece in pieces:
        named, _, after = piece.partition(">")
        mark = _mark(named)
        if text.endswith("（") and after.startswith("）"):
            text, after = text[:-1], after[1:]
            mark = KeyMark(f"（{mark.english}）", "")
        elif text.count("“") == text.count("”"):
            text, mark, after = _put_in_quotes(text, mark, after)
        text += mark.written + after
    return text


def _put_in_quotes(before: str, mark: KeyMark, after: str) -> tuple[str, KeyMark, str]:
    """Put a Chinese key in quotation marks, beside which Chinese text has no blanks."""
    start = " " if before[-2:-1] and is_wide(before[-2]) and before[-1] == " " else ""
    end = " " if after[1:2] and is_wide(after[1]) and after[0] == " " else ""
    quoted = mark._replace(english=f"{start}{mark.english}{end}", chinese=f"“{mark.chinese}”")
    return before.removesuffix(start), quoted, after.removeprefix(end)


def _mark(named: str) -> KeyMark:
    key, is_word, word = named.partition("=")
    if is_word:
        return KeyMark(word, word_called(key, word))
    own = key.rpartition(".")[2]
    return KeyMark(own, usual_name(key), own if own == key else "")


def word_called(key: str, word: str) -> str:
    """Return the Chinese name of a word of a closed list.

    Args:
        key: The key behind which it stands, perhaps with its mapping: `kind`, `Item.status`.
        word: The word in English.

    Raises:
        KeyError: No such key has such a word.

    """
    record, _, name = key.rpartition(".")
    lists = (
        keys[name][1].partition("*")[0].lstrip("=")
        for mapping, keys in KEYS.items()
        if name in keys and record in ("", mapping)
    )
    for words in lists:
        if word in WORDS.get(words, {}):
            return WORDS[words][word][0]
    raise KeyError(key, word)


def bare(name: str, chinese: str) -> Message:
    """Return a word as its document spells it, to be typed."""
    word = KeyMark(name, chinese).written
    return Message(word, word)


def quoted(name: str, chinese: str, written: str = "") -> Message:
    """Return a word as `called` does, in quotation marks.

    Args:
        name: The word in English.
        chinese: Its usual Chinese name.
        written: Another one, that is to be written in Chinese.

    """
    if not chinese or chinese == name:
        return Message(f"“{name}”", f"“{name}”")
    own = written or chinese
    beside = KeyMark(f"“{name}”（{chinese}）", f"“{own}”")
    return Message(f"“{KeyMark(name, own).written}”", beside.written)


def called(name: str, chinese: str) -> Message:
    """Return a word as its document spells it; an English one with its Chinese name for who reads Chinese."""
    if not chinese or chinese == name:
        return Message(name, name)
    beside = KeyMark(f"{name}（{chinese}）", chinese)
    return Message(KeyMark(name, chinese).written, beside.written)


def keys_called(keys: Iterable[Key]) -> list[Message]:
    """Return keys as their document spells them."""
    return [called(each.name, each.chinese) for each in keys]


def words_called(words: Iterable[str], names: Mapping[str, str]) -> list[Message]:
    """Return words of a closed list as their document spells them."""
    return [called(word, names.get(word, "")) for word in words]
