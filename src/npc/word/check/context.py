"""What stands around a paragraph of an official document: what came before it, and what comes below."""

from collections.abc import Sequence

from npc.records import NamedTuple
from npc.word.check.document import Paragraph
from npc.word.check.kinds import Kind
from npc.word.check.lines import names_in
from npc.word.check.signs import (
    MARK,
    NOTE,
    TABLE_NOTE,
    is_above,
    is_arabic,
    is_dated,
    is_draft,
    is_imprint,
    is_small,
    may_sign,
)

TITLES = frozenset((Kind.TITLE, Kind.ANNEX_TITLE))
FEWEST_NAMES = 3
"""Names in a line, two blanks apart, from which a list of names begins."""


class Below(NamedTuple):
    """What stands below a paragraph, past blank ones."""

    words: str = ""
    is_dated: bool = False
    """Whether a date comes next, or another name that a date comes below of."""
    in_table: bool = False


def all_below(paragraphs: Sequence[Paragraph]) -> list[Below]:
    """Return what stands below each paragraph."""
    found: list[Below] = []
    below = Below()
    for paragraph in reversed(paragraphs):
        found.append(below)
        words, in_table = paragraph.words, paragraph.table is not None
        if words:
            dated = is_dated(words) or (below.is_dated and may_sign(words))
            below = Below(words, dated and not in_table, in_table)
    return found[::-1]


class Candidate(NamedTuple):
    """A paragraph, its words, and what stands below it."""

    paragraph: Paragraph
    words: str
    below: Below

    @property
    def is_centred(self) -> bool:
        """Whether the paragraph is centred."""
        return self.paragraph.shape.alignment == "center"


class Memory:
    """What is known of the paragraphs above."""

    def __init__(self, first_title: int, cover: int) -> None:
        self.first_title = first_title
        """Number of the first paragraph that looks like a title; 0 for none."""
        self.cover = cover
        """Number of the last paragraph of a cover; 0 for none."""
        self.last = Kind.BLANK
        """What stands above, past blanks and 讨论稿."""
        self.awaits = Kind.TITLE
        """What comes next if nothing else does: a title, an annex title, or body."""
        self.last_title: Paragraph | None = None
        self.last_adoption = ""
        """Words of the last line of an adoption note."""
        self.is_below_title = False
        """Whether only names and dates came since the title, each centred in a line of its own."""
        self.has_note = False
        """Whether there was an annex note."""
        self.is_arabic = True
        """Whether the first entry of the annex note has an Arabic number."""
        self.has_mark = False
        """Whether there was an annex mark."""
        self.in_imprint = False
        """Whether what comes next may go on with the imprint, or stand below it."""
        self.in_names = False
        """Whether a line of a list of names stands above."""
        self.table_note = 0.0
        """Points of the note below a table that stands above; 0 for none."""

    def keep(self, paragraph: Paragraph, kind: Kind) -> None:
        """Remember a paragraph and what it is; nothing of a cover."""
        if paragraph.number <= self.cover:
            return
        if kind is Kind.TABLE:
            self._keep_table(paragraph)
        elif kind is not Kind.BLANK:
            self._keep_note(paragraph, kind)
            self._keep_title(paragraph, kind)
            is_more = self.in_imprint and kind is Kind.OTHER
            self.in_imprint = kind is Kind.IMPRINT or is_more
            self.has_mark = self.has_mark or kind is Kind.ANNEX_MARK
            least = 1 if self.in_names else FEWEST_NAMES
            self.in_names = kind is Kind.OTHER and names_in(paragraph.words) >= least
            # What may follow a title may follow 讨论稿 below it.
            if kind is not Kind.OTHER or not is_draft(paragraph.words):
                self.last = kind

    def _keep_table(self, paragraph: Paragraph) -> None:
        self.in_imprint = self.in_imprint or is_imprint(paragraph.words)
        self.is_below_title = False
        if paragraph.words and self.awaits is Kind.TITLE and is_above(paragraph):
            self.last = Kind.HEAD  # the red head of several organs is set as a table
        elif paragraph.words or self.awaits is Kind.ANNEX_TITLE:
            self.awaits = Kind.BODY
            self.last = Kind.TABLE

    def _keep_note(self, paragraph: Paragraph, kind: Kind) -> None:
        begins, goes_on = self.begins_note(paragraph), self.is_in_note(paragraph)
        size = paragraph.letters.size if paragraph.letters else 0.0
        self.table_note = size if (begins and is_small(paragraph)) or goes_on else 0.0
        if kind is Kind.ANNEX_NOTE:
            self.has_note = True
            self.is_arabic = is_arabic(NOTE.sub("", paragraph.words, count=1).strip())

    def _keep_title(self, paragraph: Paragraph, kind: Kind) -> None:
        if kind is not Kind.HEAD:
            is_alone = kind is Kind.ANNEX_MARK and MARK.fullmatch(paragraph.words)
            self.awaits = Kind.ANNEX_TITLE if is_alone else Kind.BODY
        if kind in TITLES:
            self.last_title = paragraph
        elif kind is Kind.ADOPTION:
            self.last_adoption = paragraph.words
        is_title = kind in TITLES or kind is Kind.ADOPTION
        is_line = kind is Kind.OTHER and paragraph.shape.alignment == "center"
        self.is_below_title = is_title or (self.is_below_title and is_line)

    def begins_note(self, paragraph: Paragraph) -> bool:
        """Return whether a paragraph is a note below the table that stands above."""
        return self.last is Kind.TABLE and TABLE_NOTE.match(paragraph.words) is not None

    def is_in_note(self, paragraph: Paragraph) -> bool:
        """Return whether a paragraph goes on with the note of a table, in the same small letters."""
        size = paragraph.letters.size if paragraph.letters else 0.0
        return self.table_note > 0 and size == self.table_note and not paragraph.begins_page
