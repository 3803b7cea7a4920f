"""The last words of a review: 以上总结和计划，请予审议."""

from collections.abc import Sequence

from npc.genre.lexicon.papers import CLOSINGS, PERHAPS_CLOSINGS
from npc.genre.years import year_spans_in
from npc.importer.reviews.parts import ReviewStretch
from npc.importer.text.paragraphs import TextParagraph
from npc.messages import Message
from npc.records import NamedTuple

_MOST = 5
"""Paragraphs of a closing."""
PERHAPS_CLOSING = Message(
    "it is taken for the closing of the whole, and no text of the last heading",
    "按结语处理；如果是最后一个标题下的文字，请移回去",
)


class FoundClosing(NamedTuple):
    """What closes a review."""

    paragraphs: Sequence[TextParagraph]
    is_guessed: bool


NO_CLOSING = FoundClosing((), is_guessed=False)


def take_closing(stretch: ReviewStretch) -> tuple[Sequence[TextParagraph], FoundClosing]:
    """Return the text of the last part of a review, and what closes it."""
    paragraphs = stretch.paragraphs
    end = len(paragraphs)
    while end > max(1, len(paragraphs) - _MOST) and _closes(paragraphs[end - 1]):
        end -= 1
    sure = end
    if end > 1 and _perhaps_closes(paragraphs, end - 1):
        end -= 1
    return paragraphs[:end], FoundClosing(paragraphs[end:], is_guessed=end < sure)


def _closes(paragraph: TextParagraph) -> bool:
    words = paragraph.words.replace(":", "：", 1)
    return paragraph.style is None and words.startswith(CLOSINGS)


def _perhaps_closes(paragraphs: Sequence[TextParagraph], at: int) -> bool:
    """Whether a paragraph looks back on all, or ahead, and another stands between it and its heading."""
    paragraph = paragraphs[at]
    before = paragraphs[at - 1]
    if paragraph.style is not None or "。" not in before.words:
        return False
    first = next(year_spans_in(paragraph.words), None)
    years = [span.year for each in paragraphs[:at] for span in year_spans_in(each.words[:20])]
    is_next = first is not None and first.start == 0 and bool(years) and first.year > years[0]
    return is_next or paragraph.words.startswith(PERHAPS_CLOSINGS)
