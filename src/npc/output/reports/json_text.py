"""JSON that is safe to show: what a terminal would obey is escaped."""

import json

from npc.characters import visible


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write a value as JSON. Chinese stays readable; keys keep their order.

    A half of a surrogate pair, which a file name may hold and UTF-8 cannot, becomes `�`.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return "\n".join(map(_escaped, text.split("\n")))


def _escaped(line: str) -> str:
    # JSON itself escapes the C0 controls; the rest can only stand inside of strings.
    return line if line.isprintable() else "".join(map(_escape, line))


def _escape(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "�"
    return character if visible(character) == character else f"\\u{ord(character):04x}"
