"""Paragraphs of a text whose lines end where paper or a screen did: sentences that go on are put together."""

import re
from collections.abc import Iterator, Sequence

from npc.characters import is_wide
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.typed_numbers import end_of_decimal, end_of_number
from npc.originals.text_lines import TextLine

Lines = Sequence[TextLine]


def paragraphs_of(lines: Lines, full_width: int) -> Iterator[Lines]:
    """Yield the lines of each paragraph.

    Args:
        lines: Lines of text, blank ones among them.
        full_width: From which width a line is full and the next one goes on; 0 where lines are paragraphs.

    """
    current: list[TextLine] = []
    is_parted = False
    for line in lines:
        if line.is_blank:
            is_parted = True
            continue
        if current and not _goes_on(current, line, full_width, is_parted=is_parted):
            yield current
            current = []
        current.append(line)
        is_parted = False
    if current:
        yield current


def joined(lines: Lines) -> str:
    """Return the words of a paragraph; a space stands between those that need one."""
    text = lines[0].text.rstrip()
    for line in lines[1:]:
        words = line.text.strip()
        needs_space = not (is_wide(text[-1:] or "。") or is_wide(words[:1] or "。"))
        text += f" {words}" if needs_space else words
    return text


def full_width_of(lines: Sequence[TextLine]) -> int:
    """Return from which width lines of a text are full that was wrapped, as in a mail; 0 if it was not.

    Many lines are then as wide as the widest, and most of these end within a sentence.
    """
    widths = [width_of(line.text.rstrip()) for line in lines if not line.is_blank]
    widest = max(widths, default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return 0
    least = widest - _RAGGED
    full = [line.text.rstrip() for line in lines if width_of(line.text.rstrip()) >= least]
    within = sum(not text.endswith(_FINAL) for text in full)
    is_wrapped = len(full) >= max(_FEW, len(widths) / _SHARE) and within * 2 > len(full)
    return least if is_wrapped else 0


def width_of(text: str) -> int:
    """Return how many columns a line takes, of which a Chinese character takes two."""
    return len(text) + sum(map(is_wide, text))


_NARROWEST, _WIDEST = 30, 160
_RAGGED = 4
"""Columns by which full lines differ, where no sign may begin a line."""
_FEW = 3
_SHARE = 4
"""Of so many lines of a wrapped text one at least is full."""
_FINAL = tuple("。！？；：…”’）)》】〕;:!?.—\\")
_OPEN = ("，", "、")
_LEAST = 25
"""Characters of what may be a part of a sentence; less is a title, a name, a day."""
_SENTENCE_ENDS = ("。", "；")
_BEGINNINGS = ("附件", "附：", "附表", "注：", "注:", "备注", "抄送", "**", "#", "[^", "主题词")

_OF_TIME = re.compile(
    rf"(?:第?[0-9{ONE_TO_TEN}]{{1,2}}(?:月份?|季度)|[上下]半年|[每全常]年|每月|每季度)(?:工作)?[:：]?"
)
"""A line that heads what is done then, and ends no sentence."""


def _goes_on(current: Lines, line: TextLine, full_width: int, *, is_parted: bool) -> bool:
    words = line.text.strip()
    if line.is_indented or words.startswith(_BEGINNINGS) or end_of_number(words):
        return False
    if end_of_decimal(words) or _OF_TIME.fullmatch(words):
        return False
    before = current[-1].text.rstrip()
    if full_width and not is_parted and width_of(before) >= full_width:
        return True
    return _is_unfinished("".join(each.text for each in current[-_LOOKED_AT:]).rstrip(), words)


_LOOKED_AT = 50
"""Lines of a paragraph that are looked at for a sentence."""


def _is_unfinished(text: str, words: str) -> bool:
    """Return whether a text stops within a sentence, which the words that follow end."""
    if text.endswith(_OPEN):
        return True
    if text.endswith(_FINAL) or len(text) < _LEAST or "。" not in text:
        return False
    return any(end in words for end in _SENTENCE_ENDS)
