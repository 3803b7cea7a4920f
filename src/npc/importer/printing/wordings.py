"""How a text as it is printed differs from the original: numbers, signs, words; blanks are no difference."""

import re
from collections.abc import Iterator
from functools import lru_cache

from npc.characters import FULL_WIDTH_FIGURES, narrow
from npc.genre.lexicon.numerals import DIGITS, NUMERALS
from npc.genre.list_numbers import list_number
from npc.importer.difference import Difference
from npc.importer.printing.changes import PrintedChange, around, changes
from npc.messages import Message, Verbatim
from npc.records import NamedTuple

_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_FIGURES = re.compile("[0-9]+")
_MOST_COMPARED = 300
"""Characters that are compared one by one; a text that differs over more is told as a whole."""
_MOST_CALLS = 300
"""Texts that are compared so: each takes up to five milliseconds, and so many differences nobody reads."""
_MOST_KINDS = 200
"""Differences that are told apart; real files have ten."""
_LONGEST_NUMBER = 8
_MOST_PLACES = 3
_SHORT = 4
"""Characters of what differs; what is longer differs only once."""
_SHORT_ALONE = 12
"""The same of what is only printed, or only in the original: 2025年, （12项）."""

_NUMBER = Message(
    "the number “{original}” is printed “{printed}”", "编号“{original}”印作“{printed}”"
)
_COUNTED = Message("other numbers are printed", "编号的数不同")
_NO_NUMBER = Message("the number “{original}” is not printed", "编号“{original}”不印")
_NEW_NUMBER = Message("a number “{printed}” is put before it", "句前加编号“{printed}”")
_AT_END = Message("“{printed}” is put at the end", "句末加“{printed}”")
_NOT_AT_END = Message("“{original}” at the end is not printed", "句末的“{original}”不印")
_ADDED = Message("“{printed}” is added", "加“{printed}”")
_DROPPED = Message("“{original}” is not printed", "“{original}”不印")
CHANGED = Message("“{original}” is printed “{printed}”", "“{original}”印作“{printed}”")
_FURTHER = Message("further differences", "其他不同")
_IN_FILE = Message("{file} {place}", "{file} {place}")
_OTHER = Message("other words are printed", "文字不同")


@lru_cache(maxsize=50_000)  # each text of a table is compared with others of its row
def plain(text: str) -> str:
    """Return the letters and figures of a text, these in one width: what is looked for, however it is set."""
    words = _NOTE_MARK.sub("", text) if "[^" in text else text
    bare = _NO_WORDS.sub("", words)
    return bare.translate(_NARROW) if _WIDE.search(bare) else bare


_NO_WORDS = re.compile(r"[\W_]+")
_WIDE = re.compile("[\uff10-\uff5a]")
_NARROW = {ord(figure): narrow(figure) for figure in FULL_WIDTH_FIGURES}


class _Told(NamedTuple):
    """A difference within a text."""

    what: Message
    original: str
    printed: str
    form: str = ""
    """What differences of one kind have in common, where that is not what is said of the first."""


class Wordings:
    """Collects differences; what is found often is one of them, with how often."""

    def __init__(self) -> None:
        self.file = ""
        """Name of the original that is being compared, where there are several."""
        self._found: dict[str, Difference] = {}
        self._calls = 0

    def compare(self, original: str, printed: str, place: Message | None) -> None:
        """Tell how a text differs from the original, but for its blanks."""
        if original != printed and _without_blanks(original) != _without_blanks(printed):
            for told in self._told(original, printed):
                self.tell(told.what, told.original, told.printed, place, told.form)

    def tell(
        self, what: Message, original: str, printed: str, place: Message | None, form: str = ""
    ) -> None:
        """Note a difference; one of the same kind is counted with it."""
        key = form or what.zh
        if key not in self._found and len(self._found) >= _MOST_KINDS:
            what, key = _FURTHER, _FURTHER.zh
        if place and self.file:
            place = _IN_FILE.format(file=Verbatim(self.file), place=place)
        places: tuple[Message, ...] = (place,) if place else ()
        known = self._found.get(key)
        if known:
            is_new = len(known.places) < _MOST_PLACES and place not in known.places
            places = known.places + places if is_new else known.places
            self._found[key] = known._replace(times=known.times + 1, places=places)
        else:
            self._found[key] = Difference(what, original, printed, places)

    def all(self) -> list[Difference]:
        """Return all, in the order in which each was first found."""
        return list(self._found.values())

    def _told(self, original: str, printed: str) -> Iterator[_Told]:
        label, words = _numbered(original)
        other, printed_words = _numbered(printed)
        if _is_number(original) and _is_number(printed):
            label, words = _without_blanks(original), ""
            other, printed_words = _without_blanks(printed), ""
        if label != other:
            yield _of_numbers(label, other, f"{label}{words}", f"{other}{printed_words}")
        yield from self._of_words(words, printed_words)

    def _of_words(self, original: str, printed: str) -> Iterator[_Told]:
        if original == printed:
            return
        start = _common(original, printed)
        end = _common(original[start:][::-1], printed[start:][::-1])
        one, other = original[start : len(original) - end], printed[start : len(printed) - end]
        self._calls += 1
        if max(len(one), len(other)) > _MOST_COMPARED or self._calls > _MOST_CALLS:
            yield _Told(_OTHER, original, printed, original)
            return
        yield from map(_of_change, changes(original, printed, start, end))


def _numbered(text: str) -> tuple[str, str]:
    """Return the number with which a text begins, and the words behind it, both without blanks."""
    number = list_number(text)
    end = number.end if number else 0
    return _without_blanks(text[:end]), _without_blanks(text[end:])


def _is_number(text: str) -> bool:
    """Whether a text is nothing but a number: （3）, 3."""
    return plain(text).isdecimal() and len(text) <= _LONGEST_NUMBER


def _of_numbers(label: str, other: str, original: str, printed: str) -> _Told:
    form, other_form = _form(label), _form(other)
    if form == other_form:
        return _Told(_COUNTED, _beginning(original), _beginning(printed))
    pattern = _NUMBER if label and other else _NO_NUMBER if label else _NEW_NUMBER
    what = pattern.format(original=label, printed=other)
    return _Told(what, _beginning(original), _beginning(printed), f"{form} {other_form}")


def _of_change(change: PrintedChange) -> _Told:
    old, new = change.old, change.new
    if not old:
        pattern = _AT_END if change.is_at_end else _ADDED
    elif not new:
        pattern = _NOT_AT_END if change.is_at_end else _DROPPED
    else:
        pattern = CHANGED
    what = pattern.format(original=old, printed=new)
    is_short = max(len(old), len(new)) <= (_SHORT if old and new else _SHORT_ALONE)
    form = _FIGURES.sub("#", what.zh) if is_short else what.zh
    original = around(change.original, change.start, change.end)
    printed = around(change.printed, change.printed_start, change.printed_end)
    return _Told(what, original, printed, change.form or form)


def _form(label: str) -> str:
    """Return the signs of a number without what it counts: （一） and （十二） have one form."""
    signs = (
        "一" if sign in NUMERALS and sign not in DIGITS else "1" for sign in label if sign.isalnum()
    )
    kind = next(signs, "")
    return re.sub(r"\w+", kind, label)


def _beginning(text: str) -> str:
    return around(text, 0, _SHORT * 2)


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _without_blanks(text: str) -> str:
    return "".join(_NOTE_MARK.sub("", text).split())
