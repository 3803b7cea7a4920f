"""Passages as they are read: numbered, without the blanks that only lay them out, with what is bold."""

from collections.abc import Iterable, Sequence

from npc.messages import Message
from npc.originals.blanks import LaidOutText, lay_out
from npc.originals.original import MOST_PASSAGES, Passage, PassageKind
from npc.records import NamedTuple
from npc.word.package import PackageError, Problem


class Wording(NamedTuple):
    """A stretch of a line, as it is written."""

    text: str
    is_bold: bool = False


class PassageLooks(NamedTuple):
    """What is known of a passage besides its words."""

    style: str = ""
    level: int = 0
    is_centred: bool = False
    size: float = 0
    standing: PassageKind = PassageKind.TEXT
    begins_page: bool = False
    goes_on: bool = False
    label_end: int = 0
    note_names: tuple[str, ...] = ()


PLAIN = PassageLooks()
TITLE = "title"
"""What the style of a title is called."""


class Gathering:
    """The passages of a file, numbered in the order in which they are gathered."""

    def __init__(self, first: int) -> None:
        self._next = first
        self._last = first + MOST_PASSAGES

    def passage(
        self,
        pieces: Sequence[Wording],
        place: Message,
        looks: PassageLooks = PLAIN,
    ) -> Passage | None:
        """Return a line as a passage; nothing where it has no words.

        Raises:
            PackageError: There are too many.

        """
        raw = "".join(piece.text for piece in pieces)
        found = lay_out(raw)
        text = found.text
        if not text:
            return None
        if self._next >= self._last:
            raise PackageError(Problem.TOO_LONG)
        self._next += 1
        return Passage(
            self._next - 1,
            text,
            place,
            bold=_bold(pieces, found),
            raw="" if raw == text else raw,
            **looks._asdict(),
        )

    def cell(self, lines: Iterable[Sequence[Wording]], place: Message) -> tuple[Passage, ...]:
        """Return the lines of a cell as passages."""
        found: list[Passage] = []
        for line in lines:
            passage = self.passage(line, place, PLAIN._replace(goes_on=bool(found)))
            if passage is not None:
                found.append(passage)
        return tuple(found)


def _bold(pieces: Sequence[Wording], found: LaidOutText) -> tuple[int, int]:
    """Return where the first bold words of a text are, from which blanks were taken out."""
    start = end = at = 0
    for piece in pieces:
        behind = at + len(piece.text)
        if piece.is_bold and piece.text.strip():
            if not end:
                start = at + len(piece.text) - len(piece.text.lstrip())
            end = at + len(piece.text.rstrip())
        elif end and piece.text.strip():
            break
        at = behind
    return (found.at(start), found.at(end)) if end else (0, 0)
