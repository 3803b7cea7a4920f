"""What all paragraphs of a Word file share while it is read: its styles and lists, and what is counted."""

from npc.originals.word_remarks import WordTally
from npc.originals.word_runs import NoteNames, RunReader
from npc.word.numbering import Numbering
from npc.word.stylesheet import Stylesheet


class WordContext:
    """What the paragraphs of a file share."""

    def __init__(
        self,
        sheet: Stylesheet,
        numbering: Numbering,
        notes: NoteNames,
        tally: WordTally,
        first: int,
    ) -> None:
        self.sheet = sheet
        self.numbering = numbering
        self.notes = notes
        self.tally = tally
        self.next = first
        """Number of the next passage."""
        self._names: dict[str | None, str] = {}
        self.joins = False
        """Whether some paragraphs may be one with the next."""
        self.tables = 0
        """Tables so far."""
        self.runs = RunReader(sheet, tally, notes)

    def style_name(self, style: str | None) -> str:
        """Return the name of a paragraph style."""
        if style not in self._names:
            self._names[style] = self.sheet.name(style)
        return self._names[style]

    def taken(self) -> int:
        """Return the number of a new passage."""
        self.next += 1
        return self.next - 1
