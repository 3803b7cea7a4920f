"""Lines on a page and characters in a line, as spacing and grid give them."""

import math
from collections import Counter
from collections.abc import Iterator

from npc.layout.measures import MEASURES
from npc.layout.profile import Profile
from npc.messages import Message
from npc.word.check.checks.page import is_as_asked
from npc.word.check.document import PageSection, Paragraph
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import TEXT, Kind, OfficialPart
from npc.word.check.rules import BY_NAME
from npc.word.formats import MM_PER_POINT, Letters

LINES, CHARACTERS = BY_NAME["lines-per-page"], BY_NAME["characters-per-line"]
UNEVEN = BY_NAME["uneven-spacing"]
_NATURAL = 1.3
"""Height of a line of Chinese in Word where nothing sets it, in sizes of its type; about."""
_SLACK = 0.01
"""Points by which a last line may reach over: rounding, not layout."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Judge what most of the body has, once a file, and paragraphs that have it otherwise."""
    body = _body(subject)
    first = usual_paragraph(subject)
    if first is None:
        return
    usual = pitch(first, subject.file.section_of(first))
    yield from _lines(subject, first, usual)
    yield from _characters(subject, body)
    yield from _uneven(subject, usual)


def _body(subject: Subject) -> list[OfficialPart]:
    """Return body and headings on upright pages, but for what 7.3.5.5 lets be set otherwise."""
    section_of = subject.file.section_of
    return [
        part
        for part in subject.of(*TEXT)
        if not section_of(part.paragraph).is_landscape and not _is_moved(subject, part)
    ]


def _is_moved(subject: Subject, part: OfficialPart) -> bool:
    """Return whether the lines of a notice were moved for the sake of the signature.

    From the recipients, or the title where they stand in the imprint, to the date they have all the same
    distance, and one paragraph stands between.
    """
    above = subject.above(part)
    if above is None or above.kind not in {Kind.RECIPIENTS, Kind.TITLE}:
        return False
    following = subject.parts[part.paragraph.number : part.paragraph.number + _FAR]
    end = next((at for at, each in enumerate(following) if each.kind is Kind.DATE), None)
    if end is None:
        return False
    lines = [above, part, *(each for each in following[: end + 1] if each.kind is not Kind.BLANK)]
    if any(each.kind in TEXT for each in lines[2:]):
        return False
    pitches = [pitch(each.paragraph, subject.file.section_of(each.paragraph)) for each in lines]
    usual = subject.profile.number("text.line-pitch")
    return max(pitches) - min(pitches) <= _STEP < abs(pitches[0] - usual)


_FAR = 60
"""Paragraphs of annex note, signature and blank lines that stand behind a text at most."""


def usual_paragraph(subject: Subject) -> Paragraph | None:
    """Return the first paragraph with the line spacing that most of the body has."""
    weight: Counter[float] = Counter()
    firsts: dict[float, Paragraph] = {}
    for part in _body(subject):
        found = pitch(part.paragraph, subject.file.section_of(part.paragraph))
        weight[found] += len(part.words)
        firsts.setdefault(found, part.paragraph)
    return firsts[max(weight, key=lambda each: (weight[each], -each))] if weight else None


def lines_asked(profile: Profile) -> int:
    """Count the lines on a page as the profile has it: 22, unless npc.yaml says another spacing."""
    height = profile.number("text.height") / MM_PER_POINT
    return int((height + _SLACK) / profile.number("text.line-pitch"))


_TWIP = 0.06
"""Points by which Word's twentieths may make the text area wider than it is asked for."""


def characters_asked(profile: Profile) -> int:
    """Count the characters of a line as the profile has it: 28, unless npc.yaml moves them."""
    width = profile.number("text.width") / MM_PER_POINT
    return int((width + _TWIP) / profile.number("text.character-pitch"))


def pitch(paragraph: Paragraph, section: PageSection) -> float:
    """Return the distance from line to line in points; where only the font tells, about."""
    shape, letters = paragraph.shape, paragraph.letters
    natural = (letters.size if letters else 16) * _NATURAL
    if shape.rule == "exact":
        return round(shape.line, 2)
    if shape.rule == "atLeast":
        natural = max(shape.line, natural)
    if section.grid != "none" and section.pitch > 0 and shape.snaps:
        rows = max(1, math.ceil((natural - _SLACK) / section.pitch))
        times = shape.line if shape.rule == "auto" else 1
        return round(section.pitch * rows * times, 2)
    return round(natural * (shape.line if shape.rule == "auto" else 1), 2)


def lines_on(section: PageSection, distance: float) -> int:
    """Count the lines of a pitch that fit on a page."""
    return int((section.text_height + _SLACK) / distance) if distance > 0 else 0


def characters_in(section: PageSection, paragraph: Paragraph, letters: Letters) -> int:
    """Count the Chinese characters that fit into a line."""
    each = letters.size + letters.spacing
    if section.grid in _CELLS and paragraph.shape.snaps:
        each += section.added
    width = section.text_width
    if section.columns > 1 or each <= 0:
        return 0
    return int((width + _SLACK) / each)


def _lines(subject: Subject, first: Paragraph, usual: float) -> Iterator[WordFinding]:
    section = subject.file.section_of(first)
    wanted, lines = lines_asked(subject.profile), lines_on(section, usual)
    standard = subject.profile.number("text.line-pitch")
    if abs(usual - standard) < _SAME:
        # Then the margins are at fault: NPC501 and NPC502 say so, but for what they tolerate.
        if lines != wanted and is_as_asked(subject.profile, section):
            yield _wrong_height(first, wanted, lines)
        return
    is_usual = standard == MEASURES["text.line-pitch"].value
    fills = (section.text_height - lines * usual) <= _LEFT_OVER
    if is_usual and lines == wanted and fills:
        return
    about = (
        Message("about ", "约")
        if first.shape.rule != "exact" and section.grid == "none"
        else Message("", "")
    )
    is_other = lines != wanted or not is_usual
    result = Message(f"which gives {lines} lines a page", f"每面{lines}行")
    yield WordFinding(
        LINES,
        Requirement.by(MEASURES["text.line-pitch"])._replace(
            strength="usual" if is_other else "practice"
        ),
        Message(
            "line spacing of the body should be {asked} pt, and is {about}{found} pt, {result}",
            "正文行距应为{asked}磅，现为{about}{found}磅，{result}",
        ).format(
            asked=f"{standard:g}",
            about=about,
            found=f"{usual:g}",
            result=result if is_other else _NOT_FILLED,
        ),
        Message(
            "set the line spacing of body and headings to exactly {asked} pt",
            "将正文和各级标题行距设为固定值{asked}磅",
        ).format(asked=f"{standard:g}"),
        first,
    )


def _wrong_height(first: Paragraph, wanted: int, lines: int) -> WordFinding:
    return WordFinding(
        LINES,
        Requirement.by(MEASURES["text.lines"]),
        Message(
            f"a page should have {wanted} lines, and its margins leave room for {lines}",
            f"每面应排{wanted}行，现因页边距只排{lines}行",
        ),
        Message("set top and bottom margin exactly", "请将上、下页边距设为准确的数值"),
        first,
    )


_SAME = 0.04
"""Points by which line spacings may differ and be the same; Word keeps twentieths."""
_LEFT_OVER = 10.0
"""Points at the foot of a full page that are not seen: a third of a line."""
_NOT_FILLED = Message("which does not fill the page", "版心排不满")


def _characters(subject: Subject, body: list[OfficialPart]) -> Iterator[WordFinding]:
    usual = _usual_letters(subject, body)
    if usual is None:
        return
    number, letters, first = usual
    section, wanted = subject.file.section_of(first), characters_asked(subject.profile)
    standard = subject.profile.number("text.character-pitch")
    is_right = abs(letters.size + letters.spacing - standard) < _SAME and section.grid not in _CELLS
    if section.columns > 1:
        yield _columns(section.columns, first)
    elif number == wanted or (is_right and not is_as_asked(subject.profile, section)):
        return
    elif number:
        hint = _MARGINS if is_right else _spacing(subject.profile, section, letters)
        message = Message(
            f"a line should hold {wanted} characters, and holds {number}",
            f"每行应排{wanted}字，现排{number}字",
        )
        yield WordFinding(
            CHARACTERS, Requirement.by(MEASURES["text.characters"]), message, hint, first
        )


def _usual_letters(
    subject: Subject, body: list[OfficialPart]
) -> tuple[int, Letters, Paragraph] | None:
    """Return how many characters a line of most of the body holds, their look, and its first paragraph."""
    counts: Counter[tuple[int, Letters]] = Counter()
    firsts: dict[tuple[int, Letters], Paragraph] = {}
    for paragraph in (each.paragraph for each in body if each.kind is Kind.BODY):
        if paragraph.letters:
            key = (
                characters_in(subject.file.section_of(paragraph), paragraph, paragraph.letters),
                paragraph.letters,
            )
            counts[key] += len(paragraph.words)
            firsts.setdefault(key, paragraph)
    if not counts:
        return None
    usual, _ = counts.most_common(1)[0]
    return *usual, firsts[usual]


_MARGINS = Message("set the body to 3号 and check the margins", "将正文设为3号，并核对页边距")


def _spacing(profile: Profile, section: PageSection, letters: Letters) -> Message:
    """Say by how much to condense characters, where that is the remedy."""
    size = profile.number("body.size")
    remedy = profile.number("text.character-pitch") - size
    if abs(letters.size - size) >= _SLACK:
        remedy = section.text_width / characters_asked(profile) - letters.size
    if remedy >= 0:
        return _MARGINS
    return Message(
        f"set size 3号 and character spacing condensed by {-remedy:.2f} pt",
        f"正文设为3号，字符间距紧缩{-remedy:.2f}磅",
    )


def _columns(count: int, first: Paragraph) -> WordFinding:
    return WordFinding(
        CHARACTERS,
        Requirement.by(MEASURES["text.characters"]),
        Message(
            f"lines of the body should run across the page, and stand in {count} columns",
            f"正文应通栏编排，现分为{count}栏",
        ),
        Message("choose one column under layout", "在“页面布局—分栏”中选一栏"),
        first,
    )


_CELLS = frozenset(("linesAndChars", "snapToChars"))
"""Grids that move characters."""


_STEP = 0.1
"""Points by which spacing may differ: Word itself keeps twentieths."""


def _uneven(subject: Subject, usual: float) -> Iterator[WordFinding]:
    for part in _body(subject):
        paragraph = part.paragraph
        found = pitch(paragraph, subject.file.section_of(paragraph))
        above = subject.above(part)
        is_first = above is not None and above.kind in {Kind.TITLE, Kind.ADOPTION}
        extra = paragraph.shape.after + (0 if is_first else paragraph.shape.before)
        if abs(found - usual) > _STEP:
            yield WordFinding(
                UNEVEN,
                Requirement.by(MEASURES["text.line-pitch"]),
                Message(
                    f"line spacing should be {usual:g} pt as elsewhere, and is {found:g} pt",
                    f"行距应与其余各段一致，为{usual:g}磅，现为{found:g}磅",
                ),
                Message("give it the spacing of the others", "请设为与其余各段相同的行距"),
                paragraph,
            )
        elif extra > 1:
            yield WordFinding(
                UNEVEN,
                Requirement("5.2.3", "usual"),
                Message(
                    f"there should be no space around paragraphs, and there is {extra:g} pt",
                    f"段前段后应不留空，现有{extra:g}磅",
                ),
                Message("set the space before and after it to 0", "将段前、段后设为0"),
                paragraph,
            )
