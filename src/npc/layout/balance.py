"""Lines of like length, broken between words, by narrowing a centred paragraph.

GB/T 9704-2012, 7.3.1: 标题回行时，要做到词意完整，排列对称，长短适宜. Nothing is put into the text for it:
the paragraph is indented on both sides until its lines end where they should.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.layout.text_widths import broken, drawn_width, text_width, units
from npc.layout.title_words import inside_laws, inside_names

WORD_ENDS = re.compile(
    r"(?:常委会|常务委员会|人民代表大会(?!常)|代表大会(?!常)|(?<!常务)委员会|人大(?![常代机会主]|工委)"
    rf"|政府(?!性)|法院|检察院|工委|办公室|年度|(?<=[0-9〇零{ONE_TO_TEN}])年(?!度)"
    r"|(?<!目)的|和(?![国平谐]|司法|法律)|及|(?<!参)与(?!会|资源|农村))(?![（）)》”、，；：:])"
    r"|[、，；：）)》”](?![（）)》”、，；：:])|: |.(?=[《“]|关于)"
)
"""Where words of a title end; 关于 belongs to what follows it."""
CLAUSE_ENDS = re.compile("，")
CLAUSE_PARTS = re.compile(rf"(?<=[0-9])日|.(?=第[0-9〇零百{ONE_TO_TEN}]+次)")
"""Where parts of a clause end: 2026年1月20日|县十八届人大常委会|第七十次主任会议原则通过."""
OUTSIDE_BRACKETS = re.compile("[^（(](?![^（(]{0,400}[）)])")

_LEAST_PART = 5
"""A last line of less than a fifth of the first one looks left over."""
_MOST_LINES = 6
"""What has more lines than a title or heading of a column can have is left alone."""


def side_indent(text: str, *, line: int, character: int, ends: re.Pattern[str]) -> int:
    """Return the indent on either side that makes the lines of a text alike; 0 leaves them.

    Args:
        text: The text of the paragraph.
        line: Width of a line in twips.
        character: Width of a character in twips.
        ends: Matches what a line may end with.

    """
    full = line / character
    if len(text) <= full or not full < text_width(text) <= full * _MOST_LINES:
        return 0
    pieces = units(text)
    count = len(broken(pieces, full))
    allowed = {match.end() for match in ends.finditer(text)}
    allowed -= inside_names(text).keys() | inside_laws(text)
    choices = [
        (_unevenness(lines), width)
        for lines, width in _fillings(pieces, full)
        if len(lines) == count and _ends_of(lines) <= allowed and not _leaves_rest(lines)
    ]
    if not choices:
        return 0
    _, width = min(choices)
    return max(0, int((line - width * character) / 2))


def _fillings(pieces: list[str], full: float) -> Iterator[tuple[list[str], float]]:
    """Fill lines of every width; give each outcome with a width that leads to it.

    It lies in the middle of those that do with every font, and with the space that LibreOffice puts
    between Chinese and figures; an outcome that has no such width is left out.
    """
    widest = full
    lines = broken(pieces, full)
    for halves in range(int(full * 2), 1, -1):
        narrower = broken(pieces, halves / 2)
        if narrower != lines:
            narrowest = max(map(drawn_width, lines))
            if narrowest < widest:
                yield lines, (narrowest + widest) / 2
            lines, widest = narrower, (halves + 1) / 2


def _ends_of(lines: list[str]) -> set[int]:
    return set(accumulate(map(len, lines[:-1])))


def _leaves_rest(lines: list[str]) -> bool:
    """Return whether the last line looks left over."""
    return text_width(lines[-1]) * _LEAST_PART < text_width(lines[0])


def _unevenness(lines: list[str]) -> float:
    widths = [text_width(line) for line in lines]
    return max(widths) - min(widths)
