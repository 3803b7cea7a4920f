"""What a check found, before it becomes a line of a report."""

from collections.abc import Callable, Iterator, Mapping

from npc.diagnostics import Rule, Severity
from npc.layout.measure import Measure
from npc.layout.profile import Profile
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.check.classifying import parts_of
from npc.word.check.document import Paragraph, WordFile
from npc.word.check.kinds import Kind, OfficialPart, by_kind


class Requirement(NamedTuple):
    """What the format asks for: a clause, and how strongly."""

    clause: str
    strength: str = "demanded"

    @classmethod
    def by(cls, measure: Measure) -> "Requirement":
        """Take both from a measure of the profile."""
        return cls(measure.clause, measure.strength)

    @property
    def severity(self) -> Severity:
        """How bad it is when a file has it otherwise."""
        return _SEVERITIES[self.strength]


_SEVERITIES = {
    "demanded": Severity.ERROR,
    "usual": Severity.WARNING,
    "practice": Severity.INFO,
}


class WordFinding(NamedTuple):
    """One thing that is not as the format asks, at one paragraph or in the file as a whole."""

    rule: Rule
    requirement: Requirement
    message: Message
    """What is asked for and what was found; alike ones are reported together."""
    hint: Message
    paragraph: Paragraph | None = None
    words: str = ""
    """The words of the paragraph that are meant, if not all of it."""


class Subject(NamedTuple):
    """A Word file as checks look at it."""

    file: WordFile
    parts: list[OfficialPart]
    profile: Profile
    firsts: Mapping[int, Paragraph]
    """The first paragraph of each section, of those with text if there are any."""

    def of(self, *kinds: Kind) -> list[OfficialPart]:
        """Return the paragraphs of some kinds."""
        return by_kind(self.parts, *kinds)

    def above(self, part: OfficialPart) -> OfficialPart | None:
        """Return what stands above a paragraph, past blank ones."""
        above = (self.parts[at] for at in range(part.paragraph.number - 2, -1, -1))
        return next((each for each in above if each.kind is not Kind.BLANK), None)

    def first_of(self, section: int) -> Paragraph | None:
        """Return the first paragraph of a section that has text, else the first one."""
        return self.firsts.get(section)


def subject_of(file: WordFile, profile: Profile) -> Subject:
    """Look at a file once for all checks."""
    firsts: dict[int, Paragraph] = {}
    for paragraph in file.paragraphs:
        held = firsts.setdefault(paragraph.section, paragraph)
        if paragraph.words and not held.words:
            firsts[paragraph.section] = paragraph
    return Subject(file, parts_of(file), profile, firsts)


Check = Callable[[Subject], Iterator[WordFinding]]
"""Measures one thing, and gives what is not as asked, in any order."""


SIDES = {
    "left": Message("at the left", "居左"),
    "right": Message("at the right", "居右"),
    "center": Message("in the middle", "居中"),
}
"""Where a line stands, by its alignment."""


def rounded(found: float) -> str:
    """Write a number with one decimal, or none."""
    return f"{found:.1f}".removesuffix(".0")
