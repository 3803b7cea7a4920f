"""The figures that an account tells of a year: 召开常委会会议10次, 发出审议意见17份, 收发文3200余件.

What is no total of a year is no figure: 第10次, 每月1次, 上半年…, 其中…, 增加3次, what others did,
and what is yet to be done.
"""

import re
from collections.abc import Iterator

from npc.genre.figure_names import NO_ORGAN, OrganNames
from npc.genre.figure_records import Figure
from npc.genre.figure_scope import FigureScope
from npc.genre.figure_sentences import figures_of_sentence
from npc.genre.lexicon.numerals import ONE_TO_NINE, ZEROS
from npc.genre.years import in_digits

_PARAGRAPHS = re.compile(r"[^\n]+")
_SENTENCES = re.compile("[^。！？…]+")
_SKIPPED = re.compile(r"\[\^[^\[\]\s]+\]|[^\S\n]+")
_TITLES = re.compile("《[^《》\n]*》")
_HALF_WIDTH = str.maketrans("(),;:", "（），；：")
_YEARS = re.compile(f"([一二][{ZEROS}{ONE_TO_NINE}]{{3}})年")


def figures_in(text: str, ours: OrganNames = NO_ORGAN) -> Iterator[Figure]:
    """Yield the figures of a text, in order.

    Args:
        text: Any text; its paragraphs are lines.
        ours: How the plan's organ is named; 市人大常委会会议 is another's in the plan of a district.

    """
    plain, offsets = _plain(text)
    scope = FigureScope(ours)
    for paragraph in _PARAGRAPHS.finditer(plain):
        scope.new_paragraph()
        for sentence in _SENTENCES.finditer(paragraph[0]):
            scope.new_sentence()
            start = paragraph.start() + sentence.start()
            for figure in figures_of_sentence(sentence[0], scope, ours):
                first, last = start + figure.start, start + figure.end - 1
                yield figure._replace(start=offsets[first], end=offsets[last] + 1)


def _plain(text: str) -> tuple[str, list[int]]:
    """Return a text without blanks and footnote marks, titles blanked, and where each sign stood."""
    offsets: list[int] = []
    at = 0
    for match in _SKIPPED.finditer(text):
        offsets += range(at, match.start())
        at = match.end()
    offsets += range(at, len(text))
    plain = "".join([text[offset] for offset in offsets]).translate(_HALF_WIDTH)
    plain = _YEARS.sub(lambda match: f"{in_digits(match[1]) or match[1]}年", plain)
    return _TITLES.sub(lambda match: "■" * len(match[0]), plain), offsets
