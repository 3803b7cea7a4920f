"""Keys in sentences, as the document spells them of which a sentence speaks.

A key belongs to the nearest mapping on the way to the place that has such a key; a sentence at a
row that speaks of `departments` means those of its document. What the document cannot have is named
as other documents do.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from npc.diagnostics import Diagnostic
from npc.messages import Message
from npc.source.document import Document, Step
from npc.source.key_table import KEYS, ROOTS, USUAL
from npc.source.spelling import KeyNames, kind_of, names_at


def in_own_spelling(
    finding: Diagnostic, document: Document, path: Sequence[Step] = ()
) -> Diagnostic:
    """Return a finding whose message and hint name keys as a document does at a path."""
    hint = finding.hint
    if not (finding.message.names_keys or (hint and hint.names_keys)):
        return finding
    spelt_message = as_spelt_in(finding.message, document, path)
    spelt_hint = hint and as_spelt_in(hint, document, path)
    return finding._replace(message=spelt_message, hint=spelt_hint)


def as_spelt_in(message: Message, document: Document, path: Sequence[Step] = ()) -> Message:
    """Return a sentence that names keys as a document does at a path."""
    if not message.names_keys:
        return message
    kind = kind_of(document)
    return message.with_keys(document.keys, lambda key: name_at(kind, path, key))


def name_at(kind: str, path: Sequence[Step], key: str) -> str:
    """Return the Chinese name of a key by the nearest mapping on a path that has it, else by any of the kind."""
    on_path = (names_at(kind, "zh", path[:end]) for end in range(len(path), -1, -1))
    found = next((names for names in on_path if key in names.known), None)
    return found.written(key) if found else _names_in(ROOTS.get(kind, "")).get(key, "")


def usual_name(key: str) -> str:
    """Return the Chinese name of a key, in the first kind that has it.

    Args:
        key: The English name, perhaps with its mapping: `title`, `Item.title`.

    Raises:
        KeyError: No mapping has such a key.

    """
    record, _, name = key.rpartition(".")
    return _names_of(record)[name] if record else USUAL[name]


def is_key(name: str) -> bool:
    """Return whether a mapping of some kind has a key, given in English."""
    return name in USUAL


@cache
def _names_in(root: str) -> dict[str, str]:
    """Return the Chinese names of all keys of a kind, of which the outermost come first."""
    names: dict[str, str] = {}
    for record in records_in(root, KEYS):
        names = _names_of(record) | names
    return names


def _names_of(record: str) -> dict[str, str]:
    own = KeyNames(record, "zh")
    return {key: own.written(key) for key in own.known}


def records_in(root: str, table: Mapping[str, Mapping[str, tuple[str, str]]]) -> Iterator[str]:
    """Yield a mapping and those in it, by their distance.

    Args:
        root: Its name; an empty one has none.
        table: All mappings, as in `key_table.KEYS`.

    """
    seen = [root] if root else []
    for record in seen:  # which grows
        yield record
        inner = (below.rpartition("*")[2] for _, below in table[record].values())
        seen += (name for name in dict.fromkeys(inner) if name in table and name not in seen)
