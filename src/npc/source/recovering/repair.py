"""A slip at one place, and what puts it right."""

from npc.diagnostics import Diagnostic, Edit, Place, Rule, SourceText
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.recovering.cuts import Cut


class SlipSaying(NamedTuple):
    """What is said of a slip of one sort."""

    rule: Rule
    message: Message
    hint: Message

    def finding(self, source: SourceText, start: int, end: int) -> Diagnostic:
        """Say it of a stretch of a text, by its offsets."""
        place = Place(source.path, source.span(start, end))
        return Diagnostic(self.rule, self.message, place, self.hint)


class Repair(NamedTuple):
    """A slip, by offsets into the text that was looked at, and the cuts that put it right there."""

    saying: SlipSaying
    start: int
    end: int
    cuts: tuple[Cut, ...]
    is_sure: bool = True
    """Whether nothing else can be meant; else it is put right to read on, and a person decides."""


class Slip(NamedTuple):
    """A slip that was put right, by offsets into the text as typed."""

    saying: SlipSaying
    start: int
    end: int
    cuts: tuple[Cut, ...]
    is_sure: bool

    def finding(self, source: SourceText) -> Diagnostic:
        """Say it of the text as typed."""
        edits = (Edit(source.span(cut.start, cut.end), cut.text) for cut in self.cuts)
        finding = self.saying.finding(source, self.start, self.end)
        return finding._replace(fix=tuple(edits)) if self.is_sure else finding
