"""How sentences name keys and words of closed lists: as the document spells them that is spoken of.

What is made here holds marks (`npc.messages`), which are filled in where a finding gets its place
(`npc.source.own_spelling`), or by the language of the sentence where it has none.
"""

import re

from npc.characters import is_wide
from npc.messages import KeyMark, Message
from npc.source.key_table import KEYS, WORDS
from npc.source.own_spelling import is_key, usual_name


def spelt(pattern: Message) -> Message:
    """Return a sentence that names keys as its document does.

    A Chinese key is put in quotation marks where none are around it. One that stands in brackets by
    itself explains the Chinese word before it, 简称（<aliases>）, and is left out where keys are Chinese; so is
    what explains an English word by the Chinese one, <kind=ledger>（工作台账）.

    Args:
        pattern: `write <owners>`: the key of the nearest mapping that has it. `<Item.title>`: the key of
            a certain mapping, by its class. `<kind=ledger>`: a word of a closed list, by the key.

    """
    return Message(_spelt(pattern.en), _spelt(pattern.zh))


def _spelt(pattern: str) -> str:
    text, at = "", 0
    for match in _NAMED.finditer(pattern):
        text += pattern[at : match.start()]
        at = match.end()
        said = _MARKED.sub(lambda named: _mark(named[1]).written, match[0])
        if text.endswith("（") and pattern[at : at + 1] == "）" and not match[2]:
            text, at = text[:-1], at + 1
            said = KeyMark(f"（{_mark(match[1]).english}）", "").written
        elif text.count("“") == text.count("”"):
            before, after = _blank_between(text[-2:]), _blank_between(pattern[at : at + 2][::-1])
            text, at = text.removesuffix(before), at + len(after)
            said = f"{KeyMark(before, '“').written}{said}{KeyMark(after, '”').written}"
        gloss, kept = _gloss(_mark(match[1]).chinese, pattern[at:])
        text, at = text + said + KeyMark(gloss, kept).written * bool(gloss), at + len(gloss)
    return text + pattern[at:]


_MARKED = re.compile("<([^<>]+)>")
_NAMED = re.compile("<([^<>]+)>(: (?:<[^<>]+>|[^\\s,;，；。、（）()“”<>]+))?")
"""A key, perhaps with what stands behind it."""


def _gloss(chinese: str, behind: str) -> tuple[str, str]:
    """Return what explains a word by its Chinese name behind it, and what of that stays where this is written."""
    alone, first = f"（{chinese}）", f"（{chinese}，"
    if behind.startswith(first):
        return first, "（"
    return (alone, "") if behind.startswith(alone) else ("", "")


def _blank_between(signs: str) -> str:
    """Return the blank, seen from a key, that stands between it and a Chinese character before it."""
    return " " if len(signs) > 1 and is_wide(signs[0]) and signs[1] == " " else ""


def _mark(named: str) -> KeyMark:
    key, is_word, word = named.partition("=")
    if is_word:
        return KeyMark(word, word_called(key, word))
    own = key.rpartition(".")[2]
    return KeyMark(own, usual_name(key), own if own == key else "")


BLANK = KeyMark(" ", "").written
"""A blank before an English key in a Chinese sentence, in whose place a Chinese one has nothing."""


def key_called(name: str) -> Message:
    """Return a key as its document spells it, to be typed; what is no key of any mapping stays."""
    mark = _mark(name).written if is_key(name) else name
    return Message(mark, mark)


def word_named(key: str, word: str) -> Message:
    """Return a word of a closed list as its document spells it, to be typed; what is none stays.

    Args:
        key: The key behind which it stands, as in `word_called`.
        word: The word in English.

    """
    try:
        return bare(word, word_called(key, word))
    except KeyError:
        return Message(word, word)


def word_called(key: str, word: str) -> str:
    """Return the Chinese name of a word of a closed list.

    Args:
        key: The key behind which it stands, perhaps with its mapping: `kind`, `Item.status`.
        word: The word in English.

    Raises:
        KeyError: No such key has such a word.

    """
    record, _, name = key.rpartition(".")
    behind = (keys[name][1] for of, keys in KEYS.items() if name in keys and record in ("", of))
    for part in (part for below in behind for part in below.split("*")):
        names = WORDS.get(part.removeprefix("="), {}).get(word)
        if names:
            return names[0]
    raise KeyError(key, word)


def bare(name: str, chinese: str) -> Message:
    """Return a word as its document spells it, to be typed."""
    word = KeyMark(name, chinese).written
    return Message(word, word)


def embedded(name: str, chinese: str) -> Message:
    """Return a word within a sentence: in Chinese ones an English word stands between blanks, a Chinese one in quotation marks."""
    return Message(KeyMark(name, chinese).written, KeyMark(f" {name} ", f"“{chinese}”").written)


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
