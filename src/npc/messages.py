"""Sentences for people, in Chinese and English side by side, and the characters of texts."""

from typing import Literal, NamedTuple

Language = Literal["en", "zh"]


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
        """Give the sentence in one language."""
        return self.zh if language == "zh" else self.en


class Verbatim(str):
    """A value that a message quotes in full, such as a path."""

    __slots__ = ()


def _written(value: object, language: Language) -> object:
    if isinstance(value, Message):
        return value.in_language(language)
    if isinstance(value, list | tuple):
        joiner = "、" if language == "zh" else ", "
        return joiner.join(str(_written(one, language)) for one in value)
    if not isinstance(value, str) or isinstance(value, Verbatim):
        return value
    if len(value) > _LONGEST_VALUE:
        value = value[: _LONGEST_VALUE - 1] + "…"
    # Quotes within a quotation are single ones; a value that is a quote itself stays.
    return value.replace("“", "‘").replace("”", "’") if len(value) > 1 else value


_LONGEST_VALUE = 60
"""Characters of a value that a message quotes; a longer one ends in an ellipsis."""


def visible(value: str) -> str:
    """Replace characters that a terminal would obey instead of show by visible ones.

    C0 controls become their Unicode pictures (ESC → ␛), other controls, line separators, and
    marks that turn the reading direction become `�`, as do characters of no width.
    """
    if value.isprintable():
        return value
    return "".join(map(_picture, value))


# Marks that reorder the text around them can make a line read as something else (UTR 36).
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


_INVISIBLE = "\u2028\u2029\ufeff\u200b\u2060\xad"


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:  # noqa: PLR2004 - the C0 range of ASCII
        return chr(0x2400 + code)
    if code == 0x7F:  # noqa: PLR2004 - DEL
        return "␡"
    if 0x80 <= code < 0xA0 or character in _INVISIBLE or character in _DIRECTION_MARKS:  # noqa: PLR2004 - C1
        return "�"
    return character


# Characters beside which a line break stands for nothing: Chinese and full-width signs, and the
# quotes and dashes that Chinese shares with Latin text. (As a pattern they take 3 ms to compile.)
_SHARED = frozenset("—‘’“”…")
_CHINESE = (
    range(0x3000, 0x3100),
    range(0x3400, 0xA000),
    range(0xF900, 0xFB00),
    range(0xFE30, 0xFE50),
    range(0xFF00, 0xFFF0),
    range(0x20000, 0x40000),
)


def is_chinese(character: str) -> bool:
    """Tell whether a character is Chinese or full-width: a line break beside it is no space."""
    code = ord(character)
    return character in _SHARED or any(code in block for block in _CHINESE)
