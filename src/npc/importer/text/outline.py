"""Which numbers of a text stand for its sections, its subsections and its points."""

from collections.abc import Iterable, Sequence

from npc.genre.headings import LONGEST_HEADING
from npc.genre.list_numbers import NumberStyle
from npc.importer.text.paragraphs import TextParagraph
from npc.records import NamedTuple

_FEWEST = 2
_SHORTEST, _LONGEST_SHORT = 4, 25
"""Characters of a heading that neither a number nor its look tells."""
_LONGEST_LINE = 60
"""Characters of a numbered heading on a line of its own, which may be of two clauses."""
_LONGEST_BEFORE_COLON = 20
"""Characters of 一、加强监督工作： that is a heading all the same."""
ENDS_OF_LEADS = frozenset("。：；！？:;!?")
ENDS_OF_TEXT = (*ENDS_OF_LEADS, "，", ",", "、")
"""What ends in one of these is no heading."""
_OTHERS = 4
"""Paragraphs for one that begins with bold words, where such are points: sections of texts alone have none."""


class Roles(NamedTuple):
    """What the numbers of a text stand for; None where nothing has that role."""

    section: NumberStyle | None
    subsection: NumberStyle | None
    point: NumberStyle | None
    headings_are_plain: bool = False
    """Whether its headings have no numbers."""
    headings_are_short: bool = False
    """Whether they are told by nothing but being short."""
    points_are_plain: bool = False
    """Whether its points have no numbers, and begin with bold words."""


def _is_heading_like(paragraph: TextParagraph) -> bool:
    """Whether a numbered paragraph is a heading: short, and one sentence at most."""
    words = paragraph.words.rstrip("。")
    is_top = paragraph.style is not None and paragraph.style <= NumberStyle.CHINESE
    if is_top and len(words) <= _LONGEST_BEFORE_COLON:
        words = words.rstrip("：:")
    return len(words) <= _LONGEST_LINE and "。" not in words and not words.endswith(ENDS_OF_TEXT)


def roles_of(paragraphs: Sequence[TextParagraph]) -> Roles:
    """Return what the numbers of a text stand for, and whether headings or points have none."""
    roles = _roles(paragraphs)
    if roles.point is not None:
        return roles
    unnumbered = [each for each in paragraphs if each.number is None and "。" in each.words]
    bold = [each for each in paragraphs if begins_plain_point(each, roles)]
    are_many = len(bold) >= _FEWEST and len(bold) * _OTHERS > len(unnumbered)
    return roles._replace(points_are_plain=are_many)


def begins_plain_point(paragraph: TextParagraph, roles: Roles) -> bool:
    """Return whether a point without a number begins: with a bold sentence, or a bold line below 一、."""
    if paragraph.number is not None:
        return False
    is_line = roles.section is not None and is_plain_heading(paragraph) and paragraph.first.is_bold
    return is_line or _has_bold_lead(paragraph)


def _has_bold_lead(paragraph: TextParagraph) -> bool:
    """Whether a paragraph begins with a bold sentence, and goes on."""
    return 0 < bold_end(paragraph) < len(paragraph.words)


def bold_end(paragraph: TextParagraph) -> int:
    """Return where the bold words end with which a paragraph begins, if they are a sentence."""
    words = paragraph.words
    start, end = paragraph.first.bold
    end -= paragraph.start
    if start > paragraph.start or end <= 0:
        return 0
    is_all = end >= len(words.rstrip("。"))
    is_sentence = words[end - 1] in ENDS_OF_LEADS or words[end : end + 1] in ENDS_OF_LEADS
    return end if is_all or is_sentence else 0


def _roles(paragraphs: Sequence[TextParagraph]) -> Roles:
    styles = sorted({paragraph.style for paragraph in paragraphs if paragraph.style})
    top = _top(paragraphs, styles)
    if top is None:
        return _without_top(paragraphs, styles)
    lower = [style for style in styles if style > top]
    if not lower:
        are_points = not _are_headings(paragraphs, top) and not _run_in(paragraphs, top)
        return Roles(None, None, top) if are_points else Roles(top, None, None)
    subsection = _subsection(paragraphs, top, lower)
    rest = [style for style in lower if subsection is None or style > subsection]
    return Roles(top, subsection, rest[0] if rest else None)


def _top(paragraphs: Sequence[TextParagraph], styles: Sequence[NumberStyle]) -> NumberStyle | None:
    """Return the style of the numbers of sections."""
    for style in styles:
        if style <= NumberStyle.CHINESE:
            return style
        has_lower = style < styles[-1]
        is_above = (
            _parents(paragraphs, style) if has_lower else _stands_above_text(paragraphs, style)
        )
        return style if is_above else None
    return None


def _stands_above_text(paragraphs: Sequence[TextParagraph], style: NumberStyle) -> bool:
    """Whether what has numbers of a style are lines with paragraphs below them: headings of a text without others."""
    of_style = [at for at, paragraph in enumerate(paragraphs) if paragraph.style == style]
    above = [
        at
        for at in of_style
        if _is_heading_like(paragraphs[at])
        and at + 1 < len(paragraphs)
        and paragraphs[at + 1].style is None
    ]
    return len(above) >= _FEWEST and len(above) * 2 > len(of_style)


def _parents(paragraphs: Sequence[TextParagraph], style: NumberStyle) -> bool:
    """Whether what has numbers of a style are headings of what follows."""
    with_children = _with_children(paragraphs, style)
    count = sum(paragraph.style == style for paragraph in paragraphs)
    return (
        bool(with_children)
        and len(with_children) * 2 >= count
        and all(_is_heading_like(paragraph) for paragraph in with_children)
    )


def _with_children(paragraphs: Sequence[TextParagraph], style: NumberStyle) -> list[TextParagraph]:
    """Return what has numbers of a style and is followed by numbers of a lower one."""
    found: list[TextParagraph] = []
    parent: TextParagraph | None = None
    for paragraph in paragraphs:
        if paragraph.style is None:
            continue
        if paragraph.style == style:
            parent = paragraph
        elif paragraph.style < style:
            parent = None
        elif parent is not None:
            found.append(parent)
            parent = None
    return found


def _subsection(
    paragraphs: Sequence[TextParagraph], top: NumberStyle, lower: Sequence[NumberStyle]
) -> NumberStyle | None:
    """Return the style of the numbers between sections and points; None where there are none."""
    first = lower[0]
    if len(lower) == 1:
        return first if top is NumberStyle.PART and _holds_texts(paragraphs, first) else None
    parents = _with_children(paragraphs, first)
    headings = [paragraph for paragraph in parents if _is_heading_like(paragraph)]
    return first if parents and len(headings) * 2 > len(parents) else None


def _holds_texts(paragraphs: Sequence[TextParagraph], style: NumberStyle) -> bool:
    """Whether what has numbers of a style are headings with paragraphs below them."""
    heads = [number for number, paragraph in enumerate(paragraphs) if paragraph.style == style]
    held = [
        number
        for number in heads
        if _is_heading_like(paragraphs[number])
        and number + 2 < len(paragraphs)
        and paragraphs[number + 1].style is None
        and paragraphs[number + 2].style is None
    ]
    return bool(heads) and len(held) * 2 > len(heads)


def _are_headings(paragraphs: Iterable[TextParagraph], style: NumberStyle) -> bool:
    of_style = [paragraph for paragraph in paragraphs if paragraph.style == style]
    like = [paragraph for paragraph in of_style if _is_heading_like(paragraph)]
    return len(like) * 2 >= len(of_style)


def _run_in(paragraphs: Iterable[TextParagraph], style: NumberStyle) -> bool:
    """Whether most of what has numbers of a style begins with a heading and goes on."""
    of_style = [paragraph.words for paragraph in paragraphs if paragraph.style == style]
    begun = [words for words in of_style if 0 < words.find("。") <= LONGEST_HEADING]
    return len(begun) * 2 >= len(of_style)


def _without_top(paragraphs: Sequence[TextParagraph], styles: Sequence[NumberStyle]) -> Roles:
    point = styles[0] if styles else None
    if any(is_plain_heading(paragraph) for paragraph in paragraphs):
        return Roles(None, None, point, headings_are_plain=True)
    if not styles and _has_short_lines(paragraphs):
        return Roles(None, None, None, headings_are_plain=True, headings_are_short=True)
    return Roles(None, None, point)


def _has_short_lines(paragraphs: Sequence[TextParagraph]) -> bool:
    """Whether lines without looks and numbers are headings: several short ones, each above sentences."""
    short = [at for at, paragraph in enumerate(paragraphs) if is_short_line(paragraph)]
    above = [at for at in short if any("。" in each.words for each in paragraphs[at + 1 : at + 3])]
    return len(above) >= _FEWEST and above == short and len(short) * 2 <= len(paragraphs)


def is_short_line(paragraph: TextParagraph) -> bool:
    """Return whether a paragraph is a line of a few words without a sign at its end."""
    words = paragraph.words
    return (
        paragraph.number is None
        and _SHORTEST <= len(words) <= _LONGEST_SHORT
        and not words.endswith((*ENDS_OF_TEXT, "）", "”"))
        and not words[-1].isdecimal()
        and not any(sign in words for sign in "：:")
    )


def is_plain_heading(paragraph: TextParagraph) -> bool:
    """Return whether a paragraph without a number is a heading by its look."""
    first, words = paragraph.first, paragraph.words
    stands_out = first.level > 0 or first.is_centred or first.is_bold
    return (
        paragraph.number is None
        and stands_out
        and len(words) <= LONGEST_HEADING
        and not words.endswith(ENDS_OF_TEXT)
    )
