"""Footnotes (脚注) of a paper, which texts refer to as [^name]."""

from collections.abc import Iterator

from npc.kinds.keys import key
from npc.kinds.record import Entries, Record
from npc.kinds.types import TEXT, PrintedText
from npc.source.location import Location


class Note(Record):
    """A footnote, referred to in texts as [^name]."""

    name: str = ""
    text: str = ""

    def texts(self) -> Iterator[PrintedText]:
        """Yield its text."""
        yield from TEXT.texts(self.text, self.at, is_printed=True)


def notes() -> tuple[Note, ...]:
    """Declare the key of the footnotes, by their names."""
    return key("notes", Entries(TEXT, _note), "脚注、注释", "脚注，名称: 内容", prints="prose")


def _note(name: str, text: str, at: Location) -> Note:
    return Note(name=name, text=text, at=at)
