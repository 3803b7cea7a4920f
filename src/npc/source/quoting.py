"""A text as it is written into YAML: plain where it reads as itself, else in quotes."""

import re

_OTHER_TYPES = re.compile(r"(?:[-+]?[.0-9][-+.0-9a-zA-Z_:]*)|[-+]?\.(?:inf|nan)", re.IGNORECASE)
"""What other programs than npc may read as a number."""
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?")
"""A day stands without quotes everywhere in plans."""
_WORDS = frozenset(("~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="))
"""What YAML 1.1 reads as nothing, as a truth value, or as a sign of its own."""
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`")
"""Signs with which no plain text begins."""
_BREAKING = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
"""What YAML has as an escape only. What of it may not stand in a plan is found where the plan is read."""
_FLOW = frozenset(",[]{}")
"""Signs that end a plain text within brackets."""


def quoted(text: str, *, is_in_brackets: bool) -> str:
    """Write a text as a value or key that reads as this text, here and in other programs.

    Args:
        text: The text, on one line.
        is_in_brackets: Whether it is to stand within `{}` or `[]`.

    """
    if _BREAKING.search(text):
        return '"' + _BREAKING.sub(_escaped, text.replace("\\", "\\\\").replace('"', '\\"')) + '"'
    if _is_plain(text) and not (is_in_brackets and not _FLOW.isdisjoint(text)):
        return text
    return "'" + text.replace("'", "''") + "'"


def _is_plain(text: str) -> bool:
    if not text or text != text.strip() or text[0] in _FIRST or text.lower() in _WORDS:
        return False
    if ":" in text or "#" in text:
        return False
    return bool(_DAY.fullmatch(text)) or not _OTHER_TYPES.fullmatch(text)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
