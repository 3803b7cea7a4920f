"""The parts of an official document that a paragraph may be: title, heading, annex mark, body and so on."""

from collections.abc import Sequence
from enum import StrEnum

from npc.records import NamedTuple
from npc.word.check.document import Paragraph


class Kind(StrEnum):
    """A part of an official document (GB/T 9704-2012, 7)."""

    BLANK = "blank"
    HEAD = "head"
    """What stands above the title: issuing organ, document number, marks of secrecy."""
    TITLE = "title"
    ADOPTION = "adoption"
    RECIPIENTS = "recipients"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    HEADING_4 = "heading-4"
    BODY = "body"
    ANNEX_NOTE = "annex-note"
    ANNEX_NOTE_NEXT = "annex-note-next"
    SIGNATURE = "signature"
    DATE = "date"
    ANNEX_MARK = "annex-mark"
    ANNEX_TITLE = "annex-title"
    IMPRINT = "imprint"
    TABLE = "table"
    OTHER = "other"
    """What is not measured: captions, contents, notes of tables, what stands centred by itself."""


HEADINGS = (Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4)
TEXT = (*HEADINGS, Kind.BODY)


class OfficialPart(NamedTuple):
    """A paragraph, and what it is."""

    paragraph: Paragraph
    kind: Kind

    @property
    def words(self) -> str:
        """Its text without the spaces at its ends."""
        return self.paragraph.words


def by_kind(parts: Sequence[OfficialPart], *kinds: Kind) -> list[OfficialPart]:
    """Return the paragraphs of some kinds."""
    return [part for part in parts if part.kind in kinds]
