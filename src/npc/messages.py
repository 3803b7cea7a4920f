"""Sentences for people, in Chinese and English side by side."""

from typing import Literal

from npc.records import NamedTuple

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
        """Return the sentence in one language."""
        return self.zh if language == "zh" else self.en


class Verbatim(str):
    """A value that a message quotes in full, such as a path."""

    __slots__ = ()


def _written(value: object, language: Language) -> object:
    if isinstance(value, Message):
        return value.in_language(language)
    if isinstance(value, list | tuple):
        joiner = "、" if language == "zh" else ", "
        parts = [str(_written(part, language)) for part in value[:_MOST_VALUES]]
        return joiner.join(parts if len(value) <= _MOST_VALUES else [*parts, "…"])
    if not isinstance(value, str) or isinstance(value, Verbatim):
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
