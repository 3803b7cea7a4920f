"""What drafts of reviews are made of: parts, their sections, and the plain lines in these."""

import datetime as dt
from collections.abc import Iterable

from npc.genre.prose import split_at_notes
from npc.genre.widths import wrong_signs
from npc.records import NamedTuple
from npc.source.spelling import KeysLanguage
from npc.views.table import Text

OPEN = "待填"
"""What stands where a writer has to add something."""
LONGEST = 20_000
"""Characters of a section, and of what is not done of a category in one paragraph: texts have a limit."""


class DraftSection(NamedTuple):
    """A section of a draft: its title, its paragraphs, and remarks to the writer."""

    title: str
    paragraphs: tuple[str, ...]
    remarks: tuple[Text, ...] = ()


class DraftPart(NamedTuple):
    """A part of a draft: the account, or the plan for what follows."""

    title: str
    year: int
    as_of: dt.date | None
    sections: tuple[DraftSection, ...]


class ReviewDraft(NamedTuple):
    """What a review says, as far as plan and ledger do."""

    organ: str | None
    of: str | None
    """The way to the plan; None where the review lies beside it."""
    parts: tuple[DraftPart, ...]
    keys: KeysLanguage = "zh"
    """The language of the keys of the plan."""


def line_of(text: str) -> str:
    """Return words of the plan on one line, with the signs of Chinese, and no marks of footnotes."""
    bare = "".join(piece for piece, _ in split_at_notes(text))
    line = " ".join(bare.split()).rstrip("。")
    for start, end, full in reversed(wrong_signs(line)):
        line = line[:start] + full + line[end:] if full else line
    return line


def bracketed(words: Iterable[str]) -> str:
    """Return notes in brackets; nothing where there are none."""
    notes = "，".join(filter(None, map(line_of, words)))
    return f"（{notes}）" if notes else ""
