"""Sentences for people, in Chinese and English side by side.

A sentence that names a key of YAML says it as its document spells it: `title` or 项目名称. Which, is
known when the sentence gets its place. Till then a mark stands there, of noncharacters, which no text
that is read can hold; what has no place is said as the language of the sentence is.
"""

from collections.abc import Callable
from typing import Literal

from npc.records import NamedTuple

Language = Literal["en", "zh"]


class KeyMark(NamedTuple):
    """A key or a word of a closed list in a sentence, in both spellings."""

    english: str
    chinese: str
    sought: str = ""
    """The key whose name depends on where the sentence stands; empty where it does not."""
    is_chosen: bool = False
    """Whether the sentence has its place, and the Chinese one is right in both languages."""

    @property
    def written(self) -> str:
        """The mark in a text."""
        chosen = _CHOSEN if self.is_chosen else ""
        return f"{_OPEN}{self.english}{_BESIDE}{self.chinese}{_BESIDE}{self.sought}{chosen}{_CLOSE}"


_OPEN, _BESIDE, _CHOSEN, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
"""Noncharacters (Unicode, 23.7), which are for a program's own use and stand in no text."""


def respelt(text: str, choose: Callable[[KeyMark], str]) -> str:
    """Return a text with something else for each key that is marked in it."""
    before, *pieces = text.split(_OPEN)
    parted = (piece.partition(_CLOSE) for piece in pieces)
    return before + "".join(f"{choose(_mark(inner))}{after}" for inner, _, after in parted)


def _mark(written: str) -> KeyMark:
    english, _, rest = written.partition(_BESIDE)
    chinese, _, sought = rest.partition(_BESIDE)
    return KeyMark(english, chinese, sought.removesuffix(_CHOSEN), sought.endswith(_CHOSEN))


def _in_english(mark: KeyMark) -> str:
    return mark.english


def _in_chinese(mark: KeyMark) -> str:
    return mark.chinese


def _of_language(language: Language) -> Callable[[KeyMark], str]:
    if language == "zh":
        return _in_chinese
    return lambda mark: mark.chinese if mark.is_chosen else mark.english


class Message(NamedTuple):
    """One sentence in both languages, or a pattern for one with `{name}` fields.

    House rules: one sentence, no full stop at its end, found values in “”; Chinese as an
    official would write it.
    """

    en: str
    zh: str

    def format(self, **values: object) -> "Message":
        """Fill the fields. A `Message` goes in by its language; several values are joined by commas.

        Values are never read as patterns themselves.
        """
        return Message(
            en=self.en.format(**{k: _written(v, "en") for k, v in values.items()}),
            zh=self.zh.format(**{k: _written(v, "zh") for k, v in values.items()}),
        )

    def in_language(self, language: Language) -> str:
        """Return the sentence in one language; the one way in which it leaves npc."""
        text = self.zh if language == "zh" else self.en
        return respelt(text, _of_language(language)) if _OPEN in text else text

    def with_keys(self, keys: Language, name: Callable[[str], str] = lambda _: "") -> "Message":
        """Return the sentence with its keys in one of the spellings, whatever its language; what is so already stays.

        Args:
            keys: The spelling.
            name: Gives the Chinese name that a key has where the sentence stands, if it has one there.

        """
        if not self.names_keys:
            return self

        def chosen(mark: KeyMark) -> str:
            if mark.is_chosen:
                return mark.written
            if keys == "en":
                return mark.english
            chinese = (mark.sought and name(mark.sought)) or mark.chinese
            return KeyMark(mark.english, chinese, is_chosen=True).written

        return Message(respelt(self.en, chosen), respelt(self.zh, chosen))

    @property
    def identity(self) -> str:
        """What programs know the sentence by, whatever the language and the spelling of its document."""
        return respelt(self.en, _in_english) if _OPEN in self.en else self.en

    @property
    def names_keys(self) -> bool:
        """Whether a key is marked in it."""
        return _OPEN in self.en or _OPEN in self.zh


class Verbatim(str):
    """A value that a message quotes in full, such as a path."""

    __slots__ = ()


def _written(value: object, language: Language) -> object:
    if isinstance(value, Message):
        return value.zh if language == "zh" else value.en
    if isinstance(value, list | tuple):
        joiner = "、" if language == "zh" else ", "
        parts = [str(_written(part, language)) for part in value[:_MOST_VALUES]]
        return joiner.join(parts if len(value) <= _MOST_VALUES else [*parts, "…"])
    if not isinstance(value, str):
        return value
    if _OPEN in value:  # no mark of ours: a name of a file, or a text that no reader has seen
        value = type(value)(value.replace(_OPEN, "\ufffd"))
    if isinstance(value, Verbatim):
        return value
    if len(value) > _LONGEST_VALUE:
        value = value[: _LONGEST_VALUE - 1] + "…"
    # Quotes within a quotation are single ones; a value that is a quote itself stays.
    return value.replace("“", "‘").replace("”", "’") if len(value) > 1 else value


_LONGEST_VALUE = 60
"""Characters of a value that a message quotes; a longer one ends in an ellipsis."""
_MOST_VALUES = 50
"""Values that a message lists; more of them end in an ellipsis. The longest list of npc has thirty."""

REMEDY = Message("remedy: {hint}", "改法：{hint}")
"""How a hint is introduced, behind an error as behind a finding."""
