"""What npc makes, beside what of it stands in the original: titles, notes of annexes, numbers."""

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from itertools import islice

from npc.genre.numerals import number_of
from npc.importer.accounting import ComputedText
from npc.importer.clippings import Clipping
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.row_edges import is_same_month
from npc.importer.printing.wordings import CHANGED, plain
from npc.messages import Message
from npc.output.documents.printed import NUMBER, PrintedText

_NOT_PRINTED = Message("not printed: {why}", "原件有，不印：{why}")
_NEW = Message("“{printed}” is added", "加“{printed}”")
_NEW_NUMBERS = Message("numbers are put in the column “序号”", "“序号”栏加编号")
_NEW_ANNEX_NOTE = Message("a note of the annexes is added", "正文后加附件说明")
_FIGURES = re.compile("[0-9]+")
_ANNEX_NOTE = "p.annex-note"
_MOST_FREE = 20
"""Printed texts in which words are looked for that npc makes otherwise."""


def compare_made(
    alone: Sequence[ComputedText],
    elsewhere: Iterable[Clipping],
    texts: Sequence[PrintedText],
    compared: PrintComparison,
) -> None:
    """Compare what is left when all values are compared.

    Args:
        alone: What npc makes in passages of which nothing went to a value.
        elsewhere: What went to values that are not printed as they stand, in any paper.
        texts: All that is printed of the paper.
        compared: What is compared already.

    """
    free = {text.number: text for text in texts if compared.is_free(text)}
    left = _without_those_printed(alone, free, texts, compared)
    notes = [text for text in free.values() if text.element.startswith(_ANNEX_NOTE)]
    if notes and len(notes) == len(left):
        for made, note in zip(left, notes, strict=True):
            passage = made.clipping.passage
            compared.wordings.compare(passage.text, note.text, passage.place)
            del free[note.number]
        left = []
    for made in left:
        what = _NOT_PRINTED.format(why=made.why)
        compared.wordings.tell(what, made.clipping.text, "", made.clipping.passage.place)
    made_of = (*(made.clipping for made in alone), *elsewhere)
    together = "".join(plain(clipping.text) for clipping in made_of)
    for text in free.values():
        words = plain(text.text)
        if not words or words not in together:  # a title in several lines is in it
            what = _added(text)
            compared.wordings.tell(what, "", text.text, None, _FIGURES.sub("#", what.zh))


def _added(text: PrintedText) -> Message:
    """Say what is printed and does not stand in the original."""
    if text.of == NUMBER:
        return _NEW_NUMBERS
    is_note = text.element.startswith(_ANNEX_NOTE)
    return _NEW_ANNEX_NOTE if is_note else _NEW.format(printed=text.text)


def _without_those_printed(
    alone: Sequence[ComputedText],
    free: dict[int, PrintedText],
    texts: Sequence[PrintedText],
    compared: PrintComparison,
) -> list[ComputedText]:
    """Compare what is printed too, and take it out of what is free; return what is not printed."""
    everything = "".join(plain(text.text) for text in texts)
    alike: dict[str, deque[PrintedText]] = defaultdict(deque)
    for text in free.values():
        alike[plain(text.text)].append(text)
    left = []
    for made in alone:
        words, place = made.clipping.text, made.clipping.passage.place
        if made.clipping.passage.number in compared.passages:
            continue
        same = alike[plain(words)]
        begun = (text for text in islice(free.values(), _MOST_FREE) if _begins(text, words))
        if same:
            text = same.popleft()
            compared.wordings.compare(words, text.text, place)
            del free[text.number]
        elif shorter := next(begun, None):
            what = CHANGED.format(original=words, printed=shorter.text)
            compared.wordings.tell(what, words, shorter.text, place)
            alike[plain(shorter.text)].remove(shorter)
            del free[shorter.number]
        elif plain(words) not in everything:
            left.append(made)
    return left


def _begins(text: PrintedText, words: str) -> bool:
    """Whether a printed text is the beginning of words, without their number, or the same month: 附件 of 附件1."""
    begun, original = plain(text.text), plain(words)
    if is_same_month(original, begun):
        return True
    return (
        text.table < 0
        and bool(begun)
        and original.startswith(begun)
        and number_of(original[len(begun) :]) is not None
    )
