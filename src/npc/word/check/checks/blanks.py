"""Blank lines: below the title, above the signature, and within the text."""

from collections.abc import Iterator

from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.checks.grid import pitch
from npc.word.check.finding import Requirement, Subject, WordFinding, rounded
from npc.word.check.kinds import TEXT, Kind, OfficialPart
from npc.word.check.rules import BY_NAME

BLANKS = BY_NAME["blank-lines"]
HALF_LINE = 0.5
"""Lines by which what is blank may fall short."""
_TOO_MANY = 0.75
"""Lines by which there may be more."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find too few blank lines below a title and above a signature, too many below a title, and any in the text."""
    for part in subject.of(Kind.RECIPIENTS, *TEXT):
        above = subject.above(part)
        if above and above.kind in {Kind.TITLE, Kind.ADOPTION}:
            yield from _below_title(subject, part)
        elif part.kind in TEXT and above and above.kind in TEXT:
            yield from _within(subject, part)
    for signature in subject.of(Kind.SIGNATURE):
        above = subject.above(signature)
        if above and above.kind in {*TEXT, Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT}:
            yield from _above_signature(subject, signature)


def _below_title(subject: Subject, part: OfficialPart) -> Iterator[WordFinding]:
    measure, wanted = MEASURES["title.below"], subject.profile.number("title.below")
    requirement = (
        Requirement.by(measure) if part.kind is Kind.RECIPIENTS else Requirement("", "practice")
    )
    found = blank_above(subject, part)
    if not -HALF_LINE <= found - wanted <= _TOO_MANY:
        message = Message(
            "{wanted} blank lines should stand below the title, and {found}",
            "标题下应空{wanted}行，现{found}",
        ).format(wanted=f"{wanted:g}", found=blank_lines(found))
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


def _within(subject: Subject, part: OfficialPart) -> Iterator[WordFinding]:
    above = subject.file.paragraphs[part.paragraph.number - 2]
    if above.words or above.has_drawing or above.breaks or part.paragraph.begins_page:
        return
    yield WordFinding(
        BLANKS,
        Requirement("", "practice"),
        Message("no blank line should stand within the text", "正文各段之间不应空行"),
        Message("delete the empty paragraphs above it", "请删去其上的空段"),
        part.paragraph,
    )


def blank_lines(found: float) -> Message:
    """Say how many lines are blank: 空2.5行, 未空行."""
    if found < _TENTH:
        return Message("there are none", "未空行")
    return Message("there are {found}", "空{found}行").format(found=rounded(found))


_TENTH = 0.05
"""Lines that are none when they are written with one decimal."""


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
