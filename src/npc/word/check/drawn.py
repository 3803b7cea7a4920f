"""What is measured of drawn pages: lines, characters, and where the page number stands."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from lxml import etree

from npc.layout.measures import MEASURES
from npc.layout.profile import Profile
from npc.messages import Message
from npc.word.check.checks.grid import characters_asked, lines_asked, usual_paragraph
from npc.word.check.checks.page_number import below_text
from npc.word.check.document import PageSection, WordFile
from npc.word.check.drawing import DrawnLine, DrawnPage, pages_of
from npc.word.check.drawn_ends import ENDS, ends_of
from npc.word.check.finding import SIDES, Requirement, Subject, WordFinding, subject_of
from npc.word.check.rules import BY_NAME
from npc.word.formats import MM_PER_POINT
from npc.word.libreoffice import libreoffice

LINES, CHARACTERS, PLACE = (
    BY_NAME[name] for name in ("drawn-lines", "drawn-characters", "drawn-page-number")
)
DRAWN = frozenset(rule.code for rule in (LINES, CHARACTERS, PLACE, *ENDS))
"""Codes of what a drawn page shows, some of them nothing else."""
_NOT_INSTALLED = Message("LibreOffice is not installed", "本机没有安装 LibreOffice")
_NO_PDFTOTEXT = Message(
    "pdftotext (of poppler-utils) is not installed", "本机没有安装 pdftotext（poppler-utils）"
)
_FAILED = Message("LibreOffice could not draw the file", "LibreOffice 未能排出该文件")
_SLOW = Message("LibreOffice took too long", "LibreOffice 排版超时")
_LARGE = Message(
    "with {count} paragraphs the file is too long to be drawn", "文件有{count}段，过长，不再排版"
)
MOST_PARAGRAPHS = 5_000
"""Those of tables among them: some 500 pages of text, which take LibreOffice half a minute; from 20,000 on it
is not done within what it is given."""


def drawn(
    path: Path, file: WordFile, profile: Profile
) -> tuple[tuple[WordFinding, ...], Message | None]:
    """Draw a file and measure its pages.

    Args:
        path: Where it is.
        file: What was read of it.
        profile: What to measure it against.

    Returns:
        What is not as asked, and why nothing could be measured, if so.

    """
    if len(file.paragraphs) > MOST_PARAGRAPHS:
        return (), _LARGE.format(count=len(file.paragraphs))
    office = libreoffice()
    reader = shutil.which("pdftotext")
    if office is None or reader is None:
        return (), _NOT_INSTALLED if office is None else _NO_PDFTOTEXT
    try:
        pages = pages_of(path.read_bytes(), office, reader)
    except subprocess.TimeoutExpired:
        return (), _SLOW
    except (OSError, subprocess.SubprocessError, etree.LxmlError, ValueError):
        return (), _FAILED
    return tuple(_measured(pages, file, profile)), None


def _measured(pages: list[DrawnPage], file: WordFile, profile: Profile) -> Iterator[WordFinding]:
    section = next((section for section in file.sections if not section.is_landscape), None)
    if section is None:
        return
    upright = [(number, page) for number, page in enumerate(pages, 1) if page.width < page.height]
    texts = [_in_text(page, section) for _, page in upright]
    subject = subject_of(file, profile)
    yield from ends_of(pages, subject)
    if not _is_drawn_otherwise(subject):
        yield from _lines(texts, section, profile)
    yield from _characters(texts, profile, section)
    yield from _numbers(upright, section, profile, turns=_turns(file))


def _is_drawn_otherwise(subject: Subject) -> bool:
    """Return whether LibreOffice moves lines to the grid of the page that Word leaves where they are."""
    usual = usual_paragraph(subject)
    if usual is None or usual.shape.rule != "exact":
        return False
    section = subject.file.section_of(usual)
    return section.grid != "none" and abs(section.pitch - usual.shape.line) > _OFF_GRID


_OFF_GRID = 0.1
"""Points by which lines may be off the grid and be drawn in their places."""


def _turns(file: WordFile) -> bool:
    """Return whether page numbers change sides by themselves, which LibreOffice does not know of."""
    numbers = (number for section in file.sections for number in (section.odd, section.even))
    return any(number.is_outside for number in numbers if number)


def _in_text(page: DrawnPage, section: PageSection) -> list[DrawnLine]:
    """Return the lines within the text area."""
    foot = page.height - section.bottom
    return [line for line in page.lines if section.top - 4 <= line.middle <= foot]


def _lines(
    texts: list[list[DrawnLine]], section: PageSection, profile: Profile
) -> Iterator[WordFinding]:
    """Judge pages that are full of lines as far apart as those of the body."""
    wanted = int(profile.number("text.lines"))
    if lines_asked(profile) != wanted:
        return  # an office that has another spacing asks for that, not for a number of lines
    usual = section.text_height / wanted
    counts: Counter[int] = Counter()
    for lines in texts:
        steps = [below.middle - above.middle for above, below in pairwise(lines)]
        is_full = steps and section.text_height - (lines[-1].middle - lines[0].middle) < 1.7 * usual
        if is_full and max(steps) - min(steps) < _EVEN and abs(steps[0] - usual) < usual / 3:
            counts[len(lines)] += 1
    if not counts:
        return
    most = counts.most_common(1)[0][0]
    if most != wanted:
        yield WordFinding(
            LINES,
            Requirement.by(MEASURES["text.lines"]),
            Message(
                f"a full page should have {wanted} lines, and has {most} when it is drawn",
                f"每面应排{wanted}行，实际排出{most}行",
            ),
            Message(
                "set the line spacing to exactly 28.95 pt and the margins as asked",
                "将行距设为固定值28.95磅，并核对页边距",
            ),
        )


_EVEN = 3.0
"""Points by which lines of a page of body text differ at most: its headings stand in other fonts."""
_CHINESE_LINE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”—]+")


def _characters(
    texts: list[list[DrawnLine]], profile: Profile, section: PageSection
) -> Iterator[WordFinding]:
    """Judge lines that fill the width and hold nothing but Chinese."""
    wanted = characters_asked(profile)
    pitch = profile.number("text.character-pitch")
    edge = section.left + section.text_width
    counts: Counter[int] = Counter()
    for line in (line for lines in texts for line in lines):
        text = line.text.replace(" ", "")
        hangs = line.right > edge + pitch / 2 and text.endswith(_HANGING)
        width = line.right - line.left - pitch * hangs
        is_body = line.bottom - line.top > _SMALLEST and width > section.text_width - pitch * 1.5
        # What stands far apart is of cells of a table that stand side by side.
        if is_body and line.gap < _WIDEST and _CHINESE_LINE.fullmatch(text):
            counts[len(text) - hangs] += 1
    if not counts or sum(counts.values()) < _FEWEST:
        return
    most = counts.most_common(1)[0][0]
    if most != wanted:
        yield WordFinding(
            CHARACTERS,
            Requirement.by(MEASURES["text.characters"]),
            Message(
                f"a full line should have {wanted} characters, and has {most} when it is drawn",
                f"每行应排{wanted}字，实际排出{most}字",
            ),
            Message(
                "set 3号 with character spacing condensed by 0.25 pt, and the margins as asked",
                "正文设为3号、字符间距紧缩0.25磅，并核对页边距",
            ),
        )


_HANGING = ("。", "，", "、", "；", "：", "！", "？")
"""Marks that stand beyond the edge where the line before them is full."""
_SMALLEST = 13.0
"""Points of a line that may be body text; tables have smaller type."""
_WIDEST = 10.0
"""Points between words of one line: half a character and more."""
_FEWEST = 5
"""Full lines of Chinese that are enough to judge by."""
_NUMBER = re.compile(r"[—–－\-\s]*[0-9]{1,4}[—–－\-\s]*")


def _numbers(
    pages: list[tuple[int, DrawnPage]], section: PageSection, profile: Profile, *, turns: bool
) -> Iterator[WordFinding]:
    """Judge the height of page numbers, and their side where LibreOffice can draw it."""
    wanted = profile.number("page-number.distance")
    sides = {"side"} if turns else set[str]()
    for at, page in pages:
        foot = page.height - section.bottom
        found = [line for line in page.lines if line.middle > foot and _NUMBER.fullmatch(line.text)]
        if not found:
            continue
        line = found[-1]
        number = int("".join(filter(str.isdigit, line.text)) or at)
        middle = (section.left + page.width - section.right) / 2
        is_right = (line.left + line.right) / 2 > middle
        off = abs((line.left + line.right) / 2 - middle) < _CENTRED
        if (off or is_right != (number % 2 == 1)) and "side" not in sides:
            sides.add("side")
            yield _wrong_side(number, SIDES["center" if off else "right" if is_right else "left"])
        below = (line.middle - foot) * MM_PER_POINT
        if abs(below - wanted) > _OFF_MM and "below" not in sides:
            sides.add("below")
            yield _wrong_height(wanted, below)


_CENTRED = 40.0
"""Points from the middle of the text within which a number stands in the middle."""
_OFF_MM = 3.0
"""Millimetres by which the drawn place may differ: fonts here are not those of the office."""


def _wrong_side(number: int, side: Message) -> WordFinding:
    wanted = SIDES["right" if number % 2 else "left"]
    return WordFinding(
        PLACE,
        Requirement("7.5"),
        Message(
            "page {number} should have its number {wanted}, and has it {side} when it is drawn",
            "第{number}页页码应{wanted}，实际排出为{side}",
        ).format(number=number, wanted=wanted, side=side),
        Message(
            "set different footers for odd and even pages",
            "请设置奇偶页不同的页脚，单页码居右、双页码居左",
        ),
    )


def _wrong_height(wanted: float, below: float) -> WordFinding:
    return WordFinding(
        PLACE,
        Requirement.by(MEASURES["page-number.distance"]),
        Message(
            "the page number should stand {wanted} mm below the text area, and stands {found} when it is drawn",
            "页码应在版心下边缘以下{wanted}毫米，实际排在{found}",
        ).format(wanted=f"{wanted:g}", found=below_text(below)),
        Message("change the distance of the footer from the edge", "请调整页脚距边界的距离"),
    )
