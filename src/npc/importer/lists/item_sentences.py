"""Whether the points of a text are sentences that are items: 听取和审议…的报告（6月，财经委）."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from npc.genre.actions import read_action
from npc.genre.lexicon.titles import ENDS_OF_MATTERS
from npc.importer.lists.below import read
from npc.importer.looks import without_brackets
from npc.importer.text.paragraphs import TextParagraph

_MOST_ASKED = 120
"""Points of a text that are read; a plan of as many is told by these."""
_MOST_UNREAD = 1
_LONGEST = 300
"""Characters of an item in sentences; what is longer tells of work."""


def share_of_items(paragraphs: Sequence[TextParagraph]) -> float:
    """Return how many of the points of a text are items, from 0 to 1."""
    points = list(islice(_points(paragraphs), _MOST_ASKED))
    return sum(map(_is_item, points)) / len(points) if points else 0


def share_of_matters(paragraphs: Sequence[TextParagraph]) -> float:
    """Return how many of the points begin with the name of a matter, as those of plans of one kind do."""
    points = list(islice(_points(paragraphs), _MOST_ASKED))
    matters = [point for point in points if _names_a_matter(_first_sentence(point))]
    return len(matters) / len(points) if points else 0


def _first_sentence(point: str) -> str:
    """Return the first sentence, without the note in brackets behind it: 听取…的报告（财经委；8月）."""
    return without_brackets(point.partition("。")[0].rstrip("；;"))


def _is_item(words: str) -> bool:
    """Whether a point says when, by whom or before which meeting one matter is dealt with."""
    if len(words) > _LONGEST:
        return False
    if _names_a_matter(words):
        return True
    said = read(words)
    return bool(
        said.matter
        and (said.when or said.owners or said.meetings)
        and len(said.unread) <= _MOST_UNREAD
    )


def _names_a_matter(words: str) -> bool:
    """Whether a point is nothing but the name of a matter: 关于…情况的报告, 听取…的报告."""
    bare = words.rstrip("。；;")
    if "。" in bare:
        return False
    is_named = bare.startswith("关于") or read_action(bare) is not None
    return is_named and bare.endswith(ENDS_OF_MATTERS)


def _style(paragraph: TextParagraph) -> int | str | None:
    """Return the style of its number, or the sign with which it begins: ●."""
    return paragraph.style or paragraph.dot or None


def _points(paragraphs: Sequence[TextParagraph]) -> Iterator[str]:
    """Yield the words of the points: of the paragraphs whose number is of the style that most have."""
    styles = Counter(style for paragraph in paragraphs if (style := _style(paragraph)))
    if not styles:
        return
    usual = max(styles, key=lambda style: (styles[style], str(style)))
    words = ""
    for paragraph in paragraphs:
        style = _style(paragraph)
        if style == usual:
            if words:
                yield words
            words = paragraph.words.removeprefix(paragraph.dot).lstrip()
        elif style:
            if words:
                yield words
            words = ""
        elif words:
            words += paragraph.words
    if words:
        yield words
