"""What is measured of the first and the last drawn page: the text of the one, the imprint of the other."""

from collections.abc import Iterator

from npc.messages import Message
from npc.word.check.checks.imprint import PLACE, imprint_of, is_at_top, wrong_place
from npc.word.check.checks.whole_pages import EMPTY, blank_end, empty_pages
from npc.word.check.drawing import DrawnPage
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import TEXT, OfficialPart
from npc.word.check.lines import plain
from npc.word.check.rules import BY_NAME
from npc.word.formats import MM_PER_POINT

FIRST = BY_NAME["first-page-text"]
ENDS = (FIRST, PLACE, EMPTY)
"""Rules that are judged here."""
_START = 8
"""Characters by which a text is known on a page."""


def ends_of(pages: list[DrawnPage], subject: Subject) -> Iterator[WordFinding]:
    """Judge the first page and the last."""
    if len(pages) > 1:
        yield from _first(pages[0], subject)
        yield from _blank(pages[-1], subject)
    if pages:
        yield from _imprint(pages[-1], subject)


def _words_on(page: DrawnPage) -> str:
    return "".join(plain(line.text) for line in page.lines)


def _first(page: DrawnPage, subject: Subject) -> Iterator[WordFinding]:
    """Find text that begins behind the first page, but for one that a break keeps from it: that is a cover."""
    text = next((part for part in subject.parts if part.kind in TEXT), None)
    if text is None or _has_cover(subject, text):
        return
    start = plain(text.words)[:_START]
    title = next((part for part in subject.parts if part.words), text)
    on_page = _words_on(page)
    # What the page has of the file is known by its first words: letters may be drawn as pictures.
    if start in on_page or plain(title.words)[:_START] not in on_page:
        return
    yield WordFinding(
        FIRST,
        Requirement("7.3.3", "usual"),
        Message(
            "the first page should show text, and holds red head and title only when it is drawn",
            "首页应显示正文，实际排出的首页只有版头和标题",
        ),
        Message(
            "shorten the red head or the title, or move them closer together",
            "请压缩版头、标题所占的行数，使正文排到首页",
        ),
        text.paragraph,
    )


def _has_cover(subject: Subject, text: OfficialPart) -> bool:
    """Return whether a page of its own, or a table, stands above the text."""
    above = subject.file.paragraphs[: text.paragraph.number]
    return any(paragraph.begins_page or paragraph.table is not None for paragraph in above)


def _blank(page: DrawnPage, subject: Subject) -> Iterator[WordFinding]:
    """Find a last page without a word: empty paragraphs that flow over, as below a table that fills its page."""
    section = subject.file.sections[-1]
    within = (section.top - 4, page.height - section.bottom)
    if any(within[0] <= line.middle <= within[1] for line in page.lines):
        return
    blank = blank_end(subject)
    pictured = any(paragraph.has_drawing for paragraph in subject.file.paragraphs)
    if blank and not pictured and not empty_pages(subject):
        yield WordFinding(
            EMPTY,
            Requirement("", "usual"),
            Message("the last page is empty when it is drawn", "实际排出的最后一页是空白页"),
            Message(
                "delete the empty paragraphs at the end, or set one that must stay to 1 pt",
                "请删去文末的空段；表格后必须保留的一段，把行距设为固定值1磅",
            ),
            blank[0],
        )


_ABOVE_FOOT = 4.0
"""Lines of the body by which an imprint may stand above the lower edge: fonts here are not those of the office."""


def _imprint(page: DrawnPage, subject: Subject) -> Iterator[WordFinding]:
    imprint = [part for part in imprint_of(subject) if part.words]
    if not imprint or is_at_top(subject, imprint):
        return
    last = plain(imprint[-1].words)[-_START:]
    lines = [line for line in page.lines if plain(line.text).endswith(last)]
    foot = page.height - subject.file.section_of(imprint[-1].paragraph).bottom
    above = foot - lines[-1].bottom if lines else 0
    if above > _ABOVE_FOOT * subject.profile.number("text.line-pitch"):
        away = above * MM_PER_POINT
        place = Message(
            f"{away:.0f} mm above it when it is drawn", f"排在版心下边缘以上{away:.0f}毫米处"
        )
        yield wrong_place(imprint[0], place)
