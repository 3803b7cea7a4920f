"""Numbers of notes, for writers that put them into the text themselves."""

from collections.abc import Mapping

from lxml.etree import _Element as Element

from npc.output.templating.text_of import laid_out

_LAST_CIRCLED = 20


def circled(number: int) -> str:
    """Write the number of a note: ①; from 21 on, plain."""
    return chr(ord("①") + number - 1) if number <= _LAST_CIRCLED else str(number)


class NoteNumbers:
    """Numbers of notes, in the order in which the text refers to them."""

    def __init__(self, notes: Mapping[str, Element]) -> None:
        self._notes = notes
        self._numbers: dict[str, int] = {}

    def number(self, link: Element) -> tuple[int | None, bool]:
        """Return the number of the note that a link refers to, and whether it is the first to do so.

        There is no number when there is no such note.
        """
        name = link.get("href", "").removeprefix("#")
        if name not in self._notes:
            return None, False
        is_first = name not in self._numbers
        return self._numbers.setdefault(name, len(self._numbers) + 1), is_first

    def texts(self) -> Mapping[int, list[str]]:
        """Return the paragraphs of every note that is referred to, by its number."""
        return {number: self.text(name) for name, number in self._numbers.items()}

    def text(self, name: str) -> list[str]:
        """Return the paragraphs of a note."""
        return [laid_out("".join(map(str, note.itertext()))) for note in self._notes[name]]
