"""Pages as a whole: how they are counted, what stands above their text, and that they hold any."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.messages import Message
from npc.word.check.document import Paragraph
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.rules import BY_NAME

RESTART, HEADER, EMPTY, WITHOUT_TEXT = (
    BY_NAME[name]
    for name in (
        "page-number-restarted",
        "running-header",
        "blank-last-page",
        "page-without-text",
    )
)


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find pages counted anew, words in headers, and blank pages at the end."""
    yield from _restarts(subject)
    yield from _headers(subject)
    yield from _empty(subject)
    yield from _without_text(subject)


def _without_text(subject: Subject) -> Iterator[WordFinding]:
    """Find 此页无正文, which a page with nothing but signature and date had in former times."""
    for part in subject.parts:
        if part.words.strip("（()）") in _WITHOUT_TEXT:
            yield WordFinding(
                WITHOUT_TEXT,
                Requirement("7.3.5.5", "usual"),
                Message("a page should not say that it has no text", "不应采用“此页无正文”的办法"),
                Message(
                    "change line or character spacing, so that lines of text stand on that page",
                    "请调整行距、字距，使署名、成文日期所在的页有正文",
                ),
                part.paragraph,
            )


_WITHOUT_TEXT = frozenset(("此页无正文", "本页无正文", "此页无正文。", "此页以下无正文"))


def _restarts(subject: Subject) -> Iterator[WordFinding]:
    """Find sections that count from 1 again, behind others with the same kind of number."""
    shown: set[str] = set()
    for number, section in enumerate(subject.file.sections):
        first = _opening(subject, number)
        if section.odd is None or first is None:
            continue
        again = section.starts in {0, 1} and section.number_format in shown
        if again and first.kind not in _OF_ANOTHER:
            yield WordFinding(
                RESTART,
                Requirement("7.5"),
                Message(
                    "pages should be counted on, and begin at {start} again here",
                    "页码应连续编排，现从{start}重新开始",
                ).format(start=section.starts),
                Message(
                    "choose “continue from previous section” for the page number",
                    "在“设置页码格式”中选“续前节”",
                ),
                first.paragraph,
            )
        shown.add(section.number_format)


_OF_ANOTHER = frozenset((Kind.HEAD, Kind.TITLE))
"""What begins another document in the same file, or the text behind a cover: its pages are its own."""


def _opening(subject: Subject, number: int) -> OfficialPart | None:
    """Return what a section begins with; nothing where it is blank."""
    first = subject.first_of(number)
    return subject.parts[first.number - 1] if first is not None and first.words else None


def _headers(subject: Subject) -> Iterator[WordFinding]:
    seen: set[str] = set()
    for number, section in enumerate(subject.file.sections):
        if section.header in seen or not any(map(is_han, section.header)):
            continue
        seen.add(section.header)
        yield WordFinding(
            HEADER,
            Requirement("", "practice"),
            Message(
                "pages have “{words}” above their text, and official documents have no running header",
                "页眉有“{words}”，公文不设页眉",
            ).format(words=section.header),
            Message("empty the header", "请清空页眉，并去掉页眉下的横线"),
            subject.first_of(number),
        )


def _empty(subject: Subject) -> Iterator[WordFinding]:
    count, blank = empty_pages(subject), blank_end(subject)
    if count:
        yield WordFinding(
            EMPTY,
            Requirement("", "usual"),
            Message(f"blank pages at the end: {count}", f"文件末尾有{count}个空白页"),
            Message(
                "delete the page breaks and empty paragraphs at the end",
                "请删去文末多余的分页符、分节符和空段",
            ),
            (*blank, subject.file.paragraphs[-1])[0],
        )


def empty_pages(subject: Subject) -> int:
    """Count the pages that begin behind the last words of a file."""
    blank = blank_end(subject)
    above = subject.file.paragraphs[: len(subject.file.paragraphs) - len(blank)]
    if not above:
        return 0
    pairs = zip((above[-1], *blank), blank, strict=False)
    return (
        sum(paragraph.breaks + paragraph.shape.breaks_page for paragraph in blank)
        + sum(it.section != before.section and it.begins_page for before, it in pairs)
        + _breaks_at_end(above[-1])
    )


def blank_end(subject: Subject) -> tuple[Paragraph, ...]:
    """Return the paragraphs at the end that hold nothing."""
    paragraphs = subject.file.paragraphs
    end = len(paragraphs)
    while end and not (
        paragraphs[end - 1].words
        or paragraphs[end - 1].table is not None
        or paragraphs[end - 1].has_drawing
    ):
        end -= 1
    return paragraphs[end:]


def _breaks_at_end(paragraph: Paragraph) -> int:
    written = "".join(piece.text for piece in paragraph.pieces)
    return written[len(written.rstrip()) :].count("\f") if paragraph.breaks else 0
