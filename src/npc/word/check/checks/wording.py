"""Punctuation in Chinese text, as rules about plans judge it."""

from collections.abc import Iterator

from npc.characters import PUNCTUATION
from npc.genre.widths import sentences, wrong_signs
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import ENTRY, MARK, NOTE, number_of

RULE = BY_NAME["word-punctuation"]


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find half-width signs that belong to Chinese, once a paragraph."""
    for part in subject.parts:
        # A number in front of a heading, or of an annex, is judged where headings and annexes are.
        unlikely = part.kind in {Kind.BLANK, Kind.HEAD} or len(part.words) > _LONGEST
        if unlikely or PUNCTUATION.isdisjoint(part.words):
            continue
        begins = behind_number(part)
        changes = [each for each in wrong_signs(part.paragraph.text) if each[0] >= begins]
        if not changes:
            continue
        start, end, _ = changes[0]
        yield WordFinding(
            RULE,
            Requirement("", "practice"),
            *sentences(part.paragraph.text, changes[0]),
            part.paragraph,
            part.paragraph.text[max(0, start - 4) : end + 4],
        )


def behind_number(part: OfficialPart) -> int:
    """Return the offset behind the number of a heading or annex, or the head of the annex note."""
    text = part.paragraph.text
    start = len(text) - len(text.lstrip())
    if part.kind is Kind.ANNEX_MARK:
        match = MARK.match(part.words)
        return start + (match.end() if match else 0)
    head = NOTE.match(part.words) if part.kind is Kind.ANNEX_NOTE else None
    start += head.end() if head else 0
    entry = ENTRY.match(text, start) if part.kind in _NOTES else None
    return entry.end() if entry else start + len(number_of(text[start:]))


_NOTES = (Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT)
_LONGEST = 10_000
"""Characters of a paragraph that people write; to judge brackets takes the square of it."""
