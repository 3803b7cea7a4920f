"""A text taken apart into headings, points and paragraphs, before it is written down."""

from collections.abc import Iterable, Iterator, Sequence

from npc.characters import COLONS
from npc.importer.clippings import Clipping
from npc.importer.text.outline import Roles, begins_plain_point, is_plain_heading, is_short_line
from npc.importer.text.paragraphs import TextParagraph

Words = tuple[Clipping, ...]
_LONGEST_TITLE = 60
"""Characters of the first sentence that may be a heading with text behind it."""
_NO_LEVEL = 99
_LONGEST_LABEL = 12
"""Characters of a heading before ：, as 一、培训时间：4月14日."""


class PointParts:
    """A point: its paragraph, and those that follow."""

    __slots__ = ("more", "paragraph")

    def __init__(self, paragraph: TextParagraph) -> None:
        self.paragraph = paragraph
        self.more: list[Words] = []


class HeadingParts:
    """A section or subsection: its title, its text, and what is below it."""

    __slots__ = (
        "more_lines",
        "paragraph",
        "points",
        "runs_in",
        "stop",
        "subsections",
        "text",
        "title",
    )

    def __init__(self, paragraph: TextParagraph | None) -> None:
        self.paragraph = paragraph
        self.title: Words = ()
        self.stop: Words = ()
        self.more_lines: list[Words] = []
        self.text: list[Words] = []
        self.runs_in = False
        self.points: list[PointParts] = []
        self.subsections: list[HeadingParts] = []
        if paragraph is not None:
            self._cut(paragraph)

    def _cut(self, paragraph: TextParagraph) -> None:
        words = paragraph.words
        end = _end_of_heading(paragraph, words)
        self.title = paragraph.cut(0, end)
        rest = paragraph.cut(end)
        if any(clipping.text.strip("。") for clipping in rest):
            self.runs_in = True
            first, *others = rest
            at = first.start + (1 if first.text.startswith("。") else 0)
            self.text.append((first._replace(start=at), *others))
        else:
            self.stop = rest

    @property
    def level(self) -> int:
        """Of its style; what has none is above all that have one."""
        return (self.paragraph.first.level if self.paragraph else 0) or _NO_LEVEL

    @property
    def is_begun(self) -> bool:
        """Whether anything stands below its title."""
        return bool(self.text or self.points or self.subsections)

    @property
    def headings(self) -> "tuple[HeadingParts, ...]":
        """Itself and its subsections."""
        return (self, *self.subsections)

    @property
    def all_points(self) -> "tuple[PointParts, ...]":
        """Its points, and those of its subsections."""
        return tuple(point for heading in self.headings for point in heading.points)


def _end_of_heading(paragraph: TextParagraph, words: str) -> int:
    """Return where the heading ends with which a paragraph begins."""
    stop = words.find("。")
    label = words.find("：")
    is_within = "（" in words[:label]
    if (
        not is_within
        and 0 < label <= _LONGEST_LABEL
        and (stop < 0 or label < stop)
        and label + 1 < len(words)
    ):
        return label + 1
    if stop < 0:
        return len(words)
    bold = paragraph.first.bold[1] - paragraph.start
    if 0 < bold < stop and len(paragraph.passages) == 1 and not paragraph.first.bold[0]:
        return bold
    return stop if stop <= _LONGEST_TITLE or stop == len(words) - 1 else len(words)


class TextParts:
    """A text: what stands before its headings, and its sections."""

    __slots__ = ("before", "sections")

    def __init__(self, paragraphs: Sequence[TextParagraph], roles: Roles) -> None:
        self.before: list[Words] = []
        self.sections: list[HeadingParts] = []
        self._take(paragraphs, roles)
        for section in self.sections:
            _lower(section)

    @property
    def headings(self) -> tuple[HeadingParts, ...]:
        """Its sections, each before its subsections."""
        return tuple(each for section in self.sections for each in section.headings)

    @property
    def points(self) -> tuple[PointParts, ...]:
        """All its points."""
        return tuple(point for section in self.sections for point in section.all_points)

    def _take(self, paragraphs: Iterable[TextParagraph], roles: Roles) -> None:
        for paragraph, own in _with_roles(paragraphs, roles):
            style = paragraph.style
            if _is_unnumbered_heading(paragraph, own):
                self._add_unnumbered(paragraph)
            elif style is not None and style == own.section:
                self.sections.append(HeadingParts(paragraph))
            elif style is not None and style == own.subsection and self.sections:
                self.sections[-1].subsections.append(HeadingParts(paragraph))
            elif self._is_point(paragraph, own):
                self._heading().points.append(PointParts(paragraph))
            else:
                self._text().append(paragraph.cut(0) if style is None else paragraph.with_number)

    def _add_unnumbered(self, paragraph: TextParagraph) -> None:
        """Add a heading, or a further line of the one before."""
        last = self.sections[-1] if self.sections else None
        if last is not None and last.paragraph and last.level < paragraph.first.level:
            last.subsections.append(HeadingParts(paragraph))
            return
        if last is None or last.is_begun or last.paragraph is None or last.paragraph.number:
            self.sections.append(HeadingParts(paragraph))
        else:
            last.more_lines.append(paragraph.cut(0))

    def _is_point(self, paragraph: TextParagraph, roles: Roles) -> bool:
        if paragraph.number is None and self._is_lower_heading(paragraph):
            return True
        if roles.points_are_plain and paragraph.number is None:
            return bool(self.sections) and begins_plain_point(paragraph, roles)
        is_numbered = paragraph.style is not None and paragraph.style == roles.point
        return is_numbered and self._may_hold_points(roles)

    def _is_lower_heading(self, paragraph: TextParagraph) -> bool:
        """Whether a line without a number is by its style a heading below the last: the lead of a point."""
        if not self.sections or not is_plain_heading(paragraph):
            return False
        above = self._heading().paragraph
        return above is not None and 0 < above.first.level < paragraph.first.level

    def _may_hold_points(self, roles: Roles) -> bool:
        has_headings = roles.section is not None or roles.headings_are_plain
        return bool(self.sections) or not has_headings

    def _heading(self) -> HeadingParts:
        if not self.sections:
            self.sections.append(HeadingParts(None))
        section = self.sections[-1]
        return section.subsections[-1] if section.subsections else section

    def _text(self) -> list[Words]:
        if not self.sections:
            return self.before
        heading = self._heading()
        if heading.paragraph is not None and not heading.title:
            return heading.text
        return heading.points[-1].more if heading.points else heading.text


def _is_unnumbered_heading(paragraph: TextParagraph, roles: Roles) -> bool:
    if not roles.headings_are_plain:
        return False
    is_short = roles.headings_are_short and is_short_line(paragraph)
    return is_short or is_plain_heading(paragraph)


def _with_roles(
    paragraphs: Iterable[TextParagraph], roles: Roles
) -> Iterator[tuple[TextParagraph, Roles]]:
    """Yield paragraphs, each with the roles of numbers in its section.

    A section without numbers of the usual kinds may have points of its own: 1. where others have （一）.
    """
    section: list[TextParagraph] = []
    for paragraph in (*paragraphs, None):
        is_heading = paragraph is None or (
            paragraph.style is not None and paragraph.style == roles.section
        )
        if is_heading:
            own = _own_roles(section, roles)
            yield from ((each, own) for each in section)
            section = []
        if paragraph is not None:
            section.append(paragraph)


def _own_roles(section: Sequence[TextParagraph], roles: Roles) -> Roles:
    usual = {roles.subsection, roles.point}
    lower = [each for each in section[1:] if each.style is not None]
    if roles.section is None or not lower or any(each.style in usual for each in lower):
        return roles
    first = lower[0]
    announced = section[section.index(first) - 1].words.endswith(COLONS)
    are_entries = any(each.words.endswith(("；", ";")) for each in lower)
    return roles if announced or are_entries else roles._replace(subsection=None, point=first.style)


def _lower(section: HeadingParts) -> None:
    """Make points of what stands for subsections elsewhere, where no points are below and text is behind: （一）….…."""
    inner = section.subsections
    run_in = [each for each in inner if each.runs_in]
    if section.points or any(each.points for each in inner) or len(run_in) * 2 <= len(inner):
        return
    for each in inner:
        if each.paragraph is not None:
            point = PointParts(each.paragraph)
            point.more = each.text[1:] if each.runs_in else each.text
            section.points.append(point)
    section.subsections = []
