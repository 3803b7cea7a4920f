"""Lists in brackets whose elements are parted by full-width signs: YAML takes them for one."""

from collections.abc import Iterable

from npc.diagnostics import Diagnostic, Edit, SourceText
from npc.source.document import Node, Position
from npc.source.key_table import KEYS, ROOTS
from npc.source.recovering.sayings import COMMA
from npc.source.spelling import typed_keys

_SEPARATORS = "，、；"
_LISTS = frozenset(("departments", "annexes", "meetings", "points"))
"""Keys of lists of names, in English, none of which holds such a sign but in brackets."""


def _spellings(records: Iterable[str]) -> frozenset[str]:
    keys = (key for record in records for key in typed_keys(record).items())
    return frozenset(typed for typed, (name, _) in keys if name in _LISTS)


_OF_DOCUMENTS = _spellings(ROOTS.values())
_WITHIN = _spellings(KEYS.keys() - ROOTS.values())
"""How they are spelt: 部门 is a list of names in a document, and a text in a row."""


def parted(
    source: SourceText, data: list[Node], position: Position, *, is_within: bool
) -> Diagnostic | None:
    """Find a full-width sign between the elements of a list, and part them there.

    Args:
        source: The text.
        data: The list; what such signs part become elements of their own, as they are meant.
        position: Where it stands; its children become those of the elements.
        is_within: Whether its key is one of a mapping within the document.

    """
    places = position.children
    key = source.text[position.key_start : position.key_end].strip("\"'")
    if key not in (_WITHIN if is_within else _OF_DOCUMENTS) or not isinstance(places, list):
        return None
    found: list[int] = []
    for number in reversed(range(len(data))):
        place = places[number]
        if data[number] == source.text[place.start : place.end]:  # plain, on one line
            signs = _signs(source.text, place)
            found = signs + found
            pieces = _pieces(source.text, place, signs)
            places[number : number + 1] = pieces
            data[number : number + 1] = [source.text[piece.start : piece.end] for piece in pieces]
    return _finding(source, found) if found else None


def _finding(source: SourceText, signs: list[int]) -> Diagnostic:
    """Say it at the first sign; the fix is that of all."""
    edits = (Edit(source.span(at, _behind(source.text, at)), ", ") for at in signs)
    return COMMA.finding(source, signs[0], signs[0] + 1)._replace(fix=tuple(edits))


def _behind(text: str, sign: int) -> int:
    """Return where the blanks behind a sign end."""
    end = sign + 1
    while text[end : end + 1] in (" ", "\u3000"):
        end += 1
    return end


def _signs(text: str, place: Position) -> list[int]:
    """Return the offsets of the signs that stand outside brackets."""
    depth, found = 0, []
    for at in range(place.start, place.end):
        if text[at] in "（(〔【《":
            depth += 1
        elif text[at] in "）)〕】》":
            depth -= 1
        elif not depth and text[at] in _SEPARATORS:
            found.append(at)
    return found


def _pieces(text: str, place: Position, signs: list[int]) -> list[Position]:
    pieces = []
    starts = (place.start, *(at + 1 for at in signs))
    for start, end in zip(starts, (*signs, place.end), strict=True):
        written = text[start:end]
        if written.strip():
            first = start + len(written) - len(written.lstrip())
            pieces.append(Position(None, first, start + len(written.rstrip())))
    return pieces
