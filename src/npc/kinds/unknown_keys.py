"""What is said of a key that a mapping does not have: which one is meant, or which there are."""

from collections.abc import Container, Mapping, Sequence

from npc.diagnostics import Diagnostic
from npc.kinds import problem_texts as texts
from npc.kinds.keys import Key
from npc.kinds.problems import UNKNOWN_KEY
from npc.kinds.spelling import keys_called, quoted
from npc.messages import Message
from npc.source.document import Document, Step
from npc.source.problems import ODD_SPACE
from npc.suggestions import closest


def unknown_key(
    document: Document, path: Sequence[Step], known: Mapping[str, Key]
) -> tuple[Diagnostic, tuple[Step, ...]]:
    """Return the finding, and the path of the key that is probably meant; an empty one where none is.

    Args:
        document: The document.
        path: The path of the unknown key.
        known: The keys that its mapping may have.

    """
    *parent, key = path
    around = document.value(parent)
    given = around if isinstance(around, dict) else {}
    bare = str(key).strip(_NOT_OF_KEYS)
    day = _day_meant(bare, known, given)
    near = (day, day) if day else _nearest(bare, known, given)
    place = document.key_place(path)
    if str(key) != str(key).strip():  # YAML takes ordinary spaces off
        finding = Diagnostic(ODD_SPACE, texts.ODD_SPACE, place, texts.ORDINARY_SPACES)
    else:
        hint = _hint(bare, near, known, is_day=bool(day))
        finding = Diagnostic(UNKNOWN_KEY, texts.UNKNOWN_KEY.format(key=str(key)), place, hint)
    return finding, (*parent, near[0]) if near else ()


def _nearest(key: str, known: Mapping[str, Key], given: Container[str]) -> tuple[str, str] | None:
    """Return the key whose name in the language of what was typed is nearest to it, and that name."""
    names = {
        name: each.name
        for each in known.values()
        if each.name not in given
        for name in (each.name, *each.names)
        if name.isascii() == key.isascii()
    }
    near = closest(key, names)
    return (names[near], near) if near else None


def _hint(
    key: str, near: tuple[str, str] | None, known: Mapping[str, Key], *, is_day: bool
) -> Message:
    if near is None:
        return texts.KNOWN_KEYS.format(names=keys_called(known.values()))
    name, typed = near
    pattern = texts.KEY_OF_DAY if is_day else texts.PERHAPS_CALLED
    own = "" if typed.isascii() else typed
    return pattern.format(key=key, name=quoted(name, known[name].chinese, own))


def _day_meant(key: str, known: Mapping[str, Key], given: Container[str]) -> str | None:
    """Return the key of a day, where one is written that YAML 1.1 reads as true: on."""
    if key.lower() not in _TRUE_IN_YAML_1_1:
        return None
    return next((name for name in _OF_DAYS if name in known and name not in given), None)


_TRUE_IN_YAML_1_1 = ("on", "yes", "y")
_OF_DAYS = ("date", "done")
_NOT_OF_KEYS = " \t\u3000\xa0“”‘’\"'"
"""What people type around keys."""
