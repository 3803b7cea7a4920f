"""Which half-width signs of a text belong to Chinese, and what they should be."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from npc.characters import is_han
from npc.genre.lexicon.numerals import NUMERALS
from npc.genre.prose import holds_address, is_in_address, occurrences
from npc.messages import Message

Change = tuple[int, int, str]

_FULL = dict(zip(",;:?!", "，；：？！", strict=True))
_RUN = re.compile(r"[,;:?!][ ,;:?!]*")
_WIDE = frozenset("，。；：？！、（）《》“”‘’〔〕【】…—")


def wrong_signs(text: str) -> tuple[Change, ...]:
    """Find the signs that should be full-width, in order.

    Returns:
        Start, end and the right sign each; the right sign is empty where it cannot be told.

    """
    found = [*_points(text), *_brackets(text), *_quotes(text)]
    return tuple(sorted(found))


def sentences(text: str, change: Change) -> tuple[Message, Message]:
    """Return what is said of the first wrong sign of a text, and the remedy."""
    start, _, full = change
    problem = Message("half-width “{sign}” in Chinese text", "中文里用了半角“{sign}”")
    remedy = (
        Message("write “{full}”", "改为全角“{full}”").format(full=full)
        if full
        else Message("write “ and ” in pairs", "改为成对的中文引号“”")
    )
    return problem.format(sign=text[start]), remedy


def _is_wide(character: str) -> bool:
    """Whether a character is Chinese or a full-width sign; nothing is neither."""
    return is_han(character) or character in _WIDE


def _points(text: str) -> Iterator[Change]:
    may_be_address = holds_address(text)
    for run in _RUN.finditer(text):
        # What stands beside signs and spaces in a row is the same for all of them.
        before = _before_spaces(text, run.start())
        if not (_is_wide(before) or _is_wide(text[run.end() : run.end() + 1])):
            continue
        for at in range(*run.span()):
            full = _FULL.get(text[at])
            if full and not (may_be_address and is_in_address(text, at)):
                yield at, _past_space(text, at + 1), full
    yield from ((at, at + 1, "。") for at in occurrences(text, ".") if _is_stop(text, at))


def _before_spaces(text: str, at: int) -> str:
    """Return what stands before an offset, past spaces; nothing at the start."""
    while at and text[at - 1] == " ":
        at -= 1
    return text[max(0, at - 1) : at]


def _past_space(text: str, at: int) -> int:
    """Take a space that follows a half-width sign with it: a full-width one brings its own."""
    return at + 1 if text[at : at + 1] == " " and text[at + 1 : at + 2].strip() else at


def _is_stop(text: str, at: int) -> bool:
    """Whether a point is a full stop, no decimal point and not behind a number (一.)."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    ends = not after or after == "\n" or is_han(after)
    return ends and is_han(before) and before not in NUMERALS


def _brackets(text: str) -> Iterator[Change]:
    """Judge brackets by pairs: what stands in them and around them."""
    if "(" not in text and ")" not in text:
        return
    opened: list[int] = []
    wide = [at for at, sign in enumerate(text) if _is_wide(sign)]
    for at, sign in enumerate(text):
        if sign in "(（":
            opened.append(at)
        elif sign in ")）":
            start = opened.pop() if opened else -1
            if _is_chinese_pair(text, start, at, wide):
                yield from _widened(text, start, at)
    for start in opened:  # never closed
        if _is_wide(text[max(0, start - 1) : start]) or _is_wide(text[start + 1 : start + 2]):
            yield from _widened(text, start, -1)


def _is_chinese_pair(text: str, start: int, end: int, wide: list[int]) -> bool:
    """Whether two brackets are of Chinese; `wide` is where Chinese and full-width signs stand."""
    if start < 0 or text[start] != "(" or text[end] != ")":
        # One of them is full-width already, or stands alone.
        return start >= 0 or _is_wide(text[max(0, end - 1) : end])
    if is_in_address(text, start):
        return False
    before = _before_spaces(text, start)
    if before in {"", "\n"} and is_han(text[end + 1 : end + 2]):
        return True  # (1)加强…
    return _is_wide(before) or bisect_left(wide, start) < bisect_left(wide, end)


def _widened(text: str, *offsets: int) -> Iterator[Change]:
    for at in offsets:
        if at >= 0 and text[at] in "()":
            yield at, at + 1, "（" if text[at] == "(" else "）"


def _quotes(text: str) -> Iterator[Change]:
    """Find straight quotes round Chinese; which opens and which closes is told by pairs only."""
    start = 0
    for paragraph in text.split("\n") if '"' in text else ():
        found = [start + at for at, sign in enumerate(paragraph) if sign == '"']
        pairs = list(zip(found[::2], found[1::2], strict=False))
        chinese = [pair for pair in pairs if any(map(is_han, text[pair[0] : pair[1]]))]
        if len(found) % 2 == 0:
            for first, last in chinese:
                yield first, first + 1, "“"
                yield last, last + 1, "”"
        elif chinese:
            yield found[0], found[0] + 1, ""
        start += len(paragraph) + 1
