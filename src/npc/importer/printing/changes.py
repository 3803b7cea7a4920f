"""Where two texts differ, as a reader sees it: a pair of brackets is one difference, and so is a date."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from npc.genre.lexicon.numerals import ZEROS
from npc.genre.numerals import digit_by_digit, number_of
from npc.records import NamedTuple

_AROUND = 6
"""Characters that are told beside what differs."""
_OF_DATES = frozenset("年月日号")
_PAIRS = dict(zip("([{<（〔【〈《“‘", ")]}>）〕】〉》”’", strict=True))
"""Signs that close, by those that open."""
_ZEROS = str.maketrans(dict.fromkeys(ZEROS, "〇"))
_IN_DIGITS = "numbers in digits"


class PrintedChange(NamedTuple):
    """What stands in a text, and what would be printed in its place; either may be nothing."""

    original: str
    start: int
    end: int
    printed: str
    printed_start: int
    printed_end: int
    form: str = ""
    """What changes of one kind have in common, where that is not their words."""
    closing: tuple[str, str] = "", ""
    """Of a bracket the one that closes it, where that is printed otherwise too."""

    @property
    def old(self) -> str:
        """What stands there."""
        return self.original[self.start : self.end] + self.closing[0]

    @property
    def new(self) -> str:
        """What would be printed."""
        return self.printed[self.printed_start : self.printed_end] + self.closing[1]

    @property
    def is_at_end(self) -> bool:
        """Whether nothing follows, in both texts."""
        return self.end == len(self.original) and self.printed_end == len(self.printed)


def changes(original: str, printed: str, start: int, end: int) -> list[PrintedChange]:
    """Return what differs, in order.

    Args:
        original: A text.
        printed: The same as it is printed.
        start: How many characters are alike at the beginning.
        end: How many at the end, behind these.

    """
    one, other = original[start : len(original) - end], printed[start : len(printed) - end]
    if end and not (one and other) and (one or other).endswith(original[:start]):
        start, end = 0, start + end  # 2月 of 2025年2月: what is dropped is 2025年, not 025年2
        one, other = original[: len(original) - end], printed[: len(printed) - end]
    opcodes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    found = (
        PrintedChange(original, start + a, start + b, printed, start + c, start + d)
        for kind, a, b, c, d in opcodes
        if kind != "equal"
    )
    return _with_pairs(_with_dates(found))


def around(text: str, start: int, end: int) -> str:
    """Return a stretch of a text with a few characters on both sides."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    return f"{'…' * (first > 0)}{text[first:last]}{'…' * (last < len(text))}"


def _with_dates(found: Iterable[PrintedChange]) -> Iterator[PrintedChange]:
    """Yield changes, the parts of a date as one: 二○二六年三月二日 and 2026年3月2日."""
    before: PrintedChange | None = None
    for each in found:
        change = _in_digits(each)
        if before and before.form and change.form and _is_of_dates(before, change):
            before = before._replace(end=change.end, printed_end=change.printed_end)
            continue
        if before:
            yield _to_its_end(before)
        before = change
    if before:
        yield _to_its_end(before)


def _in_digits(change: PrintedChange) -> PrintedChange:
    """Note of a number that it is the same in digits."""
    number = number_of(change.new) if change.new.isascii() else None
    if number is None or change.old.isascii():
        return change
    is_same = number_of(change.old) == number or change.old.translate(_ZEROS) == digit_by_digit(
        number
    )
    return change._replace(form=_IN_DIGITS) if is_same else change


def _is_of_dates(before: PrintedChange, change: PrintedChange) -> bool:
    return before.original[before.end : change.start] in _OF_DATES


def _to_its_end(change: PrintedChange) -> PrintedChange:
    """Add the sign that ends a date."""
    has_sign = change.form and change.original[change.end : change.end + 1] in _OF_DATES
    if not has_sign:
        return change
    return change._replace(end=change.end + 1, printed_end=change.printed_end + 1)


def _with_pairs(found: Iterable[PrintedChange]) -> list[PrintedChange]:
    """Return changes, those of two brackets that are printed as two others, or not at all, as one."""
    left: list[PrintedChange] = []
    begun: list[tuple[int, tuple[str, str]]] = []
    for change in found:
        signs = change.old, change.new
        if begun and begun[-1][1] == signs:
            place, _ = begun.pop()
            left[place] = left[place]._replace(closing=signs)
            continue
        closing = _PAIRS.get(change.old, ""), _PAIRS.get(change.new, "")
        if list(map(bool, closing)) == list(map(bool, signs)):
            begun.append((len(left), closing))
        left.append(change)
    return left
