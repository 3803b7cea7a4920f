"""What values say, however they are written: by this a value that was changed is known from one that was not."""

import re
import unicodedata
from collections.abc import Hashable, Mapping

from npc.genre.departments import Owners
from npc.genre.prose import paragraphs
from npc.genre.when import When
from npc.kinds.record import Record

_NOTE = re.compile(r"\[\^[^\[\]\s]{1,200}\]")
_ENDINGS = "。；;."
"""What npc puts behind texts itself."""


def meaning(value: object) -> Hashable:
    """Return what a value that was read says; None where it says nothing."""
    if isinstance(value, str):
        return of_text(value) or None
    if isinstance(value, When):
        return _of_time(value)
    if isinstance(value, Owners):
        return _of_owners(value)
    if isinstance(value, Record):
        said = ((name, meaning(getattr(value, key.attribute))) for name, key in value.keys.items())
        return tuple((name, what) for name, what in said if what is not None)
    if isinstance(value, Mapping):
        return (
            tuple(sorted((str(name), str(meaning(each))) for name, each in value.items())) or None
        )
    return _of_list(value)


def _of_owners(owners: Owners) -> Hashable:
    names = (each.department.name if each.department else of_text(each.text) for each in owners)
    return tuple(names) or of_text(owners.text) or None


def _of_list(value: object) -> Hashable:
    if isinstance(value, tuple):
        return tuple(map(meaning, value)) or None
    return None if value is None else str(value)


def of_text(text: str) -> str:
    """Return a text without blanks, without what its footnotes are called, and without the mark at its end."""
    parts = (_bare(part) for part in paragraphs(text))
    return "\n".join(part for part in parts if part)


def _bare(paragraph: str) -> str:
    plain = "".join(unicodedata.normalize("NFC", _NOTE.sub("[^]", paragraph)).split())
    return plain.rstrip(_ENDINGS)


def _of_time(when: When) -> Hashable:
    if not when.windows or when.faults:
        return of_text(when.text) or None
    return (when.timing, when.windows, when.days, when.is_deadline)
