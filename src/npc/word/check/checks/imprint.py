"""The imprint (版记): its rules, and that it stands at the foot of the last page."""

from collections.abc import Iterator

from npc.messages import Message
from npc.word.check.checks.blanks import blank_above
from npc.word.check.checks.page_number import is_letter
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import is_imprint

RULES, PLACE = BY_NAME["imprint-rules"], BY_NAME["imprint-place"]
_TOP = 8.0
"""Blank lines above an imprint that still leave it in the upper half of its page."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Judge the imprint, where there is one in the text; what stands in a box is not read."""
    yield from _before_annexes(subject)
    imprint = imprint_of(subject)
    if not imprint:
        return
    yield from _rules(subject, imprint)
    if is_at_top(subject, imprint):
        yield wrong_place(imprint[0], Message("at the top of its page", "排在页面上部"))


def imprint_of(subject: Subject) -> list[OfficialPart]:
    """Return the paragraphs of the imprint with which a file ends, blank ones and what stands between among them."""
    ends = (part.paragraph.number for part in subject.parts if part.kind not in _AROUND)
    last = max(ends, default=0)
    behind = subject.parts[last:]
    first = next((at for at, part in enumerate(behind) if _is_of_imprint(part)), len(behind))
    return behind[first:]


_AROUND = frozenset((Kind.BLANK, Kind.IMPRINT, Kind.TABLE, Kind.OTHER))


def _is_of_imprint(part: OfficialPart) -> bool:
    is_cell = part.kind is Kind.TABLE and bool(part.words) and is_imprint(part.words)
    return part.kind is Kind.IMPRINT or is_cell


def _rules(subject: Subject, imprint: list[OfficialPart]) -> Iterator[WordFinding]:
    """Find an imprint that names who printed it, without any line; letters have none (10.1)."""
    is_printed = any(part.words.endswith("印发") for part in imprint)
    if not is_printed or is_letter(subject) or _has_rules(subject, imprint):
        return
    heads = "".join(part.words for part in subject.of(Kind.HEAD))
    is_free = any(name in heads for name in _FREE)
    yield WordFinding(
        RULES,
        Requirement("7.4.1", "usual" if is_free else "demanded"),
        Message(
            "the imprint should have rules above, below and between, and has none",
            "版记应有首条、末条和中间分隔线，现无分隔线",
        ),
        Message(
            "draw them as wide as the text: 0.35 mm above and below, 0.25 mm between",
            "加与版心等宽的分隔线，首条、末条用粗线（0.35毫米），中间用细线（0.25毫米）",
        ),
        imprint[0].paragraph,
    )


_FREE = ("纪要", "简报")
"""Forms that offices may lay out as they do (10.3)."""


def _has_rules(subject: Subject, imprint: list[OfficialPart]) -> bool:
    start = max(0, imprint[0].paragraph.number - 3)
    for part in subject.parts[start:]:
        table = part.paragraph.table
        is_line = len(part.words) > 5 and set(part.words) <= _LINE  # noqa: PLR2004 - one typed of dashes
        if part.paragraph.shape.has_rules or part.paragraph.has_drawing or is_line:
            return True
        if table is not None and part.paragraph.number >= imprint[0].paragraph.number:
            return subject.file.tables[table].has_rules
    return False


_LINE = frozenset("—－-_─━＿")


def is_at_top(subject: Subject, imprint: list[OfficialPart]) -> bool:
    """Return whether nothing that is known keeps an imprint from standing at the top of its page."""
    first = imprint[0].paragraph
    table = subject.file.tables[first.table] if first.table is not None else None
    is_placed = first.shape.frame or first.has_drawing or (table is not None and table.floats)
    if is_placed or subject.file.section_of(first).is_low:
        return False
    return _is_first(subject, imprint[0]) and blank_above(subject, imprint[0]) < _TOP


def _is_first(subject: Subject, part: OfficialPart) -> bool:
    paragraph = part.paragraph
    while not paragraph.begins_page:
        above = subject.file.paragraphs[paragraph.number - 2] if paragraph.number > 1 else None
        if above is None or above.words or above.table is not None or above.has_drawing:
            return False
        paragraph = above
    return True


def wrong_place(part: OfficialPart, place: Message) -> WordFinding:
    """Say where an imprint stands."""
    return WordFinding(
        PLACE,
        Requirement("7.4.1"),
        Message(
            "the imprint should stand at the foot of the last page, and stands {place}",
            "版记应在最后一面的版心最下方，现{place}",
        ).format(place=place),
        Message(
            "move it down, so that its last rule is the lower edge of the text area",
            "请下移版记，使末条分隔线与版心下边缘重合",
        ),
        part.paragraph,
    )


def _before_annexes(subject: Subject) -> Iterator[WordFinding]:
    """Find an imprint that annexes of the same document follow."""
    printed: OfficialPart | None = None
    for part in subject.parts:
        if _is_of_imprint(part) and part.words.endswith("印发"):
            printed = part
        elif part.kind is Kind.HEAD:
            printed = None
        elif part.kind is Kind.ANNEX_MARK and printed:
            yield WordFinding(
                PLACE,
                Requirement("7.3.7"),
                Message("annexes should stand before the imprint", "附件应在版记之前"),
                Message("move the imprint behind the annexes", "请将版记移到附件之后的最后一面"),
                printed.paragraph,
            )
            return
