"""Blank lines below the title and above the signature."""

from collections.abc import Iterator

from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.checks.grid import pitch
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import TEXT, Kind, OfficialPart
from npc.word.check.rules import BY_NAME

BLANKS = BY_NAME["blank-lines"]
HALF_LINE = 0.5
"""Lines by which what is blank may fall short."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find text that follows a title, and signatures that follow text, with no blank line between."""
    for part in subject.of(Kind.RECIPIENTS, *TEXT):
        above = subject.above(part)
        if above and above.kind in {Kind.TITLE, Kind.ADOPTION}:
            yield from _below_title(subject, part)
    for signature in subject.of(Kind.SIGNATURE):
        above = subject.above(signature)
        if above and above.kind in {*TEXT, Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT}:
            yield from _above_signature(subject, signature)


def _below_title(subject: Subject, part: OfficialPart) -> Iterator[WordFinding]:
    measure, wanted = MEASURES["title.below"], subject.profile.number("title.below")
    requirement = (
        Requirement.by(measure) if part.kind is Kind.RECIPIENTS else Requirement("", "practice")
    )
    if blank_above(subject, part) < wanted - HALF_LINE:
        message = Message(
            f"{wanted:g} blank lines should stand below the title", f"标题下应空{wanted:g}行"
        )
        hint = Message(f"leave {wanted:g} lines blank", f"请在标题（题注）下空{wanted:g}行")
        yield WordFinding(BLANKS, requirement, message, hint, part.paragraph)


def _above_signature(subject: Subject, part: OfficialPart) -> Iterator[WordFinding]:
    wanted = subject.profile.number("signature.above")
    if blank_above(subject, part) < wanted - HALF_LINE:
        message = Message(
            f"{wanted:g} blank lines should stand above the signature", f"署名上应空{wanted:g}行"
        )
        hint = Message(f"leave {wanted:g} lines blank", f"请在正文（附件说明）下空{wanted:g}行")
        yield WordFinding(BLANKS, Requirement("7.3.5.2", "usual"), message, hint, part.paragraph)


def blank_above(subject: Subject, part: OfficialPart) -> float:
    """Count the blank lines above a paragraph: empty ones, and space; on a new page all there are."""
    paragraph = part.paragraph
    each = pitch(paragraph, subject.file.section_of(paragraph)) or 28.95
    found = paragraph.shape.before / each + _breaks(paragraph.text[::-1])
    at = paragraph.number - 2
    while at >= 0 and not paragraph.begins_page:
        paragraph = subject.file.paragraphs[at]
        if paragraph.words or paragraph.table is not None:
            return found + paragraph.shape.after / each + _breaks(paragraph.text)
        found += pitch(paragraph, subject.file.section_of(paragraph)) / each
        at -= 1
    return found


def _breaks(text: str) -> int:
    """Count the line breaks that a text ends with."""
    return text[len(text.rstrip()) :].count("\n")
