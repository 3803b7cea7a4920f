"""How references are compared: spaces, width, quotes and signs of no weight make none another."""

import unicodedata
from collections.abc import Iterator

from npc.genre.lexicon.numerals import COUNTING
from npc.genre.numerals import number_of, start_of_number
from npc.records import NamedTuple

BETWEEN = "·"
"""What stands between a paper and a category of it: 监督·其他2."""
_SEPARATORS = frozenset("·.:")
"""Signs that are written for it, as `plain` leaves them."""
_LEFT_OUT = dict.fromkeys(map(ord, "“”„‘’\"'「」『』《》〈〉()[]【】〔〕"))
_DOTS = dict.fromkeys(map(ord, "・•‧∙⋅●"), BETWEEN)
_FOLDED = {**_LEFT_OUT, **_DOTS}
_PUNCTUATION = dict.fromkeys(map(ord, ",。;:、·.!?-—–…/"))
_UNITS = frozenset("项个件条号款")
_BEFORE_NUMBERS = "·.:-—、的"
_MOST_DIGITS = 6
_LONGEST_PART = 6
"""Characters before a number that are a category, and no words of a title."""


class PaperNumber(NamedTuple):
    """The number of a paper, and what stands around it: 常审意〔2025〕, 2, 号."""

    before: str
    number: int
    behind: str


class EndNumber(NamedTuple):
    """A number at the end of a reference."""

    before: str
    number: int
    is_whole: bool
    """Whether no figure stands directly before it: of 甲11, 甲1 and 1 are read as well."""


def plain(written: str) -> str:
    """Return a text as it is compared: half-width, without spaces, quotes, brackets, hidden signs."""
    if written.isalnum() and unicodedata.is_normalized("NFKC", written):
        return written
    text = unicodedata.normalize("NFKC", written)
    if not text.isprintable():
        text = "".join(
            character for character in text if character.isprintable() or character == " "
        )
    return "".join(text.split()).translate(_FOLDED)


def words_of(text: str) -> str:
    """Return the words of a title, as it is compared otherwise: without punctuation too."""
    return text.translate(_PUNCTUATION)


def numbers_at_end(text: str) -> Iterator[EndNumber]:
    """Yield the numbers at the end of a reference: 听取6, 听取第6项, 听取六; the whole one first."""
    end = len(text) - (text[-1:] in _UNITS)
    first = max(start_of_number(text, end), end - _MOST_DIGITS)
    for start in range(first, end):
        number = number_of(text[start:end]) if start == first or text[start] != "0" else None
        if number is None and text[start:end].isdecimal():
            number = int(text[start:end])
        if number is not None:
            before = text[:start].removesuffix("第").rstrip(_BEFORE_NUMBERS)
            yield EndNumber(before, number, start == first)


def number_of_paper(name: str) -> PaperNumber | None:
    """Return the number with which the name of a paper ends, as it is compared: 常审意〔2025〕2号."""
    whole = plain(name)
    bare = whole.removesuffix("号")
    start = start_of_number(bare, len(bare))
    number = number_of(bare[start:])
    return PaperNumber(bare[:start], number, whole[len(bare) :]) if number else None


def is_like_a_number(text: str) -> bool:
    """Return whether a text is written as references by number are, and not as words of a title."""
    end = len(text) - (text[-1:] in _UNITS)
    start = start_of_number(text, end)
    before = text[:start].removesuffix("第").removesuffix("份")
    if start == end or len(before) > _LONGEST_PART:
        return False
    return before.endswith("月") or text[end - 1] not in COUNTING


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Yield what may be a paper, and what is left: 监督·其他2."""
    for at, character in enumerate(text):
        if character in _SEPARATORS and 0 < at < len(text) - 1:
            yield text[:at], text[at + 1 :]


def after_annex(text: str) -> Iterator[tuple[int | None, str]]:
    """Yield the number of the annex that a reference begins with, and what is left: 附件2七月第5项.

    Of 附件11月2 the annex may be 1 or 11; where no number is written, it is the only one.
    """
    rest = text.removeprefix("附件")
    if rest == text:
        return
    yield None, rest.lstrip(_BEFORE_NUMBERS)
    end = 0
    while end < min(len(rest), _MOST_DIGITS) and (rest[end].isdecimal() or rest[end] in COUNTING):
        end += 1
        number = number_of(rest[:end])
        if number is not None:
            yield number, rest[end:].lstrip(_BEFORE_NUMBERS)
