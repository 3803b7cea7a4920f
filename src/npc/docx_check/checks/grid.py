"""Lines on a page and characters in a line, as spacing and grid give them."""

import math
from collections import Counter
from collections.abc import Iterator

from npc.docx_check.document import Paragraph, Section
from npc.docx_check.finding import Asked, Found, Subject
from npc.docx_check.formats import Letters
from npc.docx_check.kinds import TEXT, Kind, Told
from npc.model.measures import MEASURES
from npc.rules.word_file import RULES
from npc.text import Text

LINES, CHARACTERS = RULES["lines-per-page"], RULES["characters-per-line"]
UNEVEN = RULES["uneven-spacing"]
_NATURAL = 1.3
"""Height of a line of Chinese in Word where nothing sets it, in sizes of its type; about."""
_SLACK = 0.01
"""Points by which a last line may reach over: rounding, not layout."""


def check(subject: Subject) -> Iterator[Found]:
    """Judge what most of the body has, once a file, and paragraphs that have it otherwise."""
    body = [
        one for one in subject.of(*TEXT) if not subject.file.section_of(one.paragraph).is_landscape
    ]
    if not body:
        return
    weight: Counter[float] = Counter()
    for one in body:
        weight[pitch(one.paragraph, subject.file.section_of(one.paragraph))] += len(one.words)
    usual = max(weight, key=lambda each: (weight[each], -each))
    yield from _lines(subject, body, usual)
    yield from _characters(subject, body)
    yield from _uneven(subject, body, usual)


def pitch(paragraph: Paragraph, section: Section) -> float:
    """Give the distance from line to line in points; where only the font tells, about."""
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


def lines_on(section: Section, distance: float) -> int:
    """Count the lines of a pitch that fit on a page."""
    return int((section.text_height + _SLACK) / distance) if distance > 0 else 0


def characters_in(section: Section, paragraph: Paragraph, letters: Letters) -> int:
    """Count the Chinese characters that fit into a line."""
    each = letters.size + letters.spacing
    if section.grid in {"linesAndChars", "snapToChars"} and paragraph.shape.snaps:
        each += section.added
    width = section.text_width
    if section.columns > 1 or each <= 0:
        return 0
    return int((width + _SLACK) / each)


def _lines(subject: Subject, body: list[Told], usual: float) -> Iterator[Found]:
    first = next(
        one.paragraph
        for one in body
        if pitch(one.paragraph, subject.file.section_of(one.paragraph)) == usual
    )
    section = subject.file.section_of(first)
    wanted, lines = subject.profile.number("text.lines"), lines_on(section, usual)
    asked = subject.profile.number("text.line-pitch")
    fills = (section.text_height - lines * usual) <= _LEFT_OVER
    if lines == wanted and fills:
        return
    about = (
        Text("about ", "约")
        if first.shape.rule != "exact" and section.grid == "none"
        else Text("", "")
    )
    result = (
        Text(f"which gives {lines} lines a page", f"每面{lines}行")
        if lines != wanted
        else _NOT_FILLED
    )
    yield Found(
        LINES,
        Asked.by(MEASURES["text.line-pitch"])._replace(
            strength="usual" if lines != wanted else "practice"
        ),
        Text(
            "line spacing of the body should be {asked} pt, and is {about}{found} pt, {result}",
            "正文行距应为{asked}磅，现为{about}{found}磅，{result}",
        ).format(asked=f"{asked:g}", about=about, found=f"{usual:g}", result=result),
        Text(
            "set the line spacing of body and headings to exactly {asked} pt",
            "将正文和各级标题行距设为固定值{asked}磅",
        ).format(asked=f"{asked:g}"),
        first,
    )


_LEFT_OVER = 10.0
"""Points at the foot of a full page that are not seen: a third of a line."""
_NOT_FILLED = Text("which does not fill the page", "版心排不满")


def _characters(subject: Subject, body: list[Told]) -> Iterator[Found]:
    wanted = subject.profile.number("text.characters")
    plain = [one.paragraph for one in body if one.kind is Kind.BODY and one.paragraph.letters]
    counts: Counter[tuple[int, Letters]] = Counter()
    firsts: dict[tuple[int, Letters], Paragraph] = {}
    for one in plain:
        if one.letters:
            key = (characters_in(subject.file.section_of(one), one, one.letters), one.letters)
            counts[key] += len(one.words)
            firsts.setdefault(key, one)
    if not counts:
        return
    (number, letters), _ = counts.most_common(1)[0]
    if number in {0, wanted}:
        return
    section = subject.file.section_of(firsts[number, letters])
    spacing = section.text_width / wanted - letters.size
    each = subject.profile.number("text.character-pitch") - subject.profile.number("body.size")
    remedy = each if abs(letters.size - subject.profile.number("body.size")) < _SLACK else spacing
    yield Found(
        CHARACTERS,
        Asked.by(MEASURES["text.characters"]),
        Text(
            f"a line should hold {wanted:g} characters, and holds {number}",
            f"每行应排{wanted:g}字，现排{number}字",
        ),
        Text(
            f"set size 3号 and character spacing condensed by {-remedy:.2f} pt",
            f"正文设为3号，字符间距紧缩{-remedy:.2f}磅",
        )
        if remedy < 0
        else Text("set the body to 3号 and check the margins", "将正文设为3号，并核对页边距"),
        firsts[number, letters],
    )


def _uneven(subject: Subject, body: list[Told], usual: float) -> Iterator[Found]:
    for one in body:
        paragraph = one.paragraph
        found = pitch(paragraph, subject.file.section_of(paragraph))
        extra = paragraph.shape.before + paragraph.shape.after
        if abs(found - usual) > 0.1:  # noqa: PLR2004 - points; Word itself keeps twentieths
            yield Found(
                UNEVEN,
                Asked.by(MEASURES["text.line-pitch"]),
                Text(
                    f"line spacing should be {usual:g} pt as elsewhere, and is {found:g} pt",
                    f"行距应与其余各段一致，为{usual:g}磅，现为{found:g}磅",
                ),
                Text("give it the spacing of the others", "请设为与其余各段相同的行距"),
                paragraph,
            )
        elif extra > 1 and one.kind is Kind.BODY:
            yield Found(
                UNEVEN,
                Asked("5.2.3", "usual"),
                Text(
                    f"there should be no space around paragraphs, and there is {extra:g} pt",
                    f"段前段后应不留空，现有{extra:g}磅",
                ),
                Text("set the space before and after it to 0", "将段前、段后设为0"),
                paragraph,
            )
