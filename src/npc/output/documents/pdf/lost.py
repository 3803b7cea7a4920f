"""Words of a document that are not in its PDF.

What is drawn stands in the order of the document, but for footnotes, and with page numbers and heads
of tables between. So each text is looked for where the one before it ended, as a whole or in parts
that go over pages; what is not found so must at least have its characters left over somewhere.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from npc.genre.lexicon.dashes import DASHES
from npc.records import NamedTuple

_SAME = {
    **dict.fromkeys((*DASHES, "\u2500", "\ufe63"), "-"),
    **dict.fromkeys("\u00b7\u2022\u2027\u2219\u22c5\u30fb", "."),
    **dict.fromkeys("~\u223c\u301c\uff5e", "~"),
    **dict.fromkeys("\u2215\u2044", "/"),
    "\u25cb": "\u3007",
}
"""Signs that some fonts draw with one glyph, which a PDF can call by one name only."""
_IGNORED = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Cs", "Cn"))


class _Plain(dict[int, str]):
    """What `str.translate` takes to write a text without blanks, and each sign in one way."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        parts = unicodedata.normalize("NFKD", _SAME.get(sign, sign))
        self[code] = "".join(one for one in parts if unicodedata.category(one) not in _IGNORED)
        return self[code]


_PLAIN = _Plain()
_AHEAD = 4000
"""Characters within which a text is looked for: footnotes, page numbers and heads stand between."""
_NEAR = 400
"""The same for a text of a few characters."""
_BEGINNING = 8
"""Characters by which the next part of a text is recognised."""
_SURELY = 2
"""The fewest that are enough behind others of the same text."""
_MOST_PARTS = 40
_MOST_LOST = 12
"""Characters that may be lost in one place and still be told from a part that is drawn elsewhere."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PAGE_NUMBER = re.compile(r"^ ?— ?[0-9]{1,5} ?— ?$", re.MULTILINE)
_SHOWN = 12


class Lost(NamedTuple):
    """Words that are lost."""

    words: str
    before: str
    """What stands before them; at the beginning of a text, the end of the one before it."""


class _Gap(NamedTuple):
    """Where a text was not found."""

    piece: int
    """Its place among the texts."""
    begin: int
    end: int


def lost_words(pieces: Sequence[str], pages: Sequence[str]) -> list[Lost]:
    """Return what is lost of texts; nothing where all is there.

    Args:
        pieces: The texts of a document, in their order.
        pages: The text of each page.

    """
    drawn = "".join(plain(_PAGE_NUMBER.sub("", page)) for page in pages)
    gaps = _Following(drawn).gaps([plain(piece) for piece in pieces])
    return [_as_written(pieces, gap) for gap in gaps]


def plain(text: str) -> str:
    """Return a text without blanks and in one way of writing, for what PDFs write in several."""
    return text.translate(_PLAIN)


def _as_written(pieces: Sequence[str], gap: "_Gap") -> Lost:
    """Return what is lost in the signs of the document."""
    words, before, at = "", "", 0
    for sign in pieces[gap.piece]:
        if gap.begin <= at < gap.end:
            words += sign
        elif at < gap.begin:
            before += sign
        at += len(plain(sign))
    if not before.strip():
        earlier = (pieces[place] for place in range(gap.piece - 1, -1, -1))
        before = next(filter(str.strip, earlier), "").rstrip()
    return Lost(words.strip(), before[-_SHOWN:])


class _Following:
    """Looks for the texts of a document, one after the other, in what was drawn."""

    def __init__(self, drawn: str) -> None:
        self._drawn = drawn
        self._at = 0
        self._taken: list[tuple[int, int]] = []
        self._surely: list[_Gap] = []

    def gaps(self, pieces: Sequence[str]) -> list[_Gap]:
        """Return what is lost, one after the other."""
        found = [self._take(number, piece) for number, piece in enumerate(pieces)]
        surely = [gap for gap in self._surely if not self._is_elsewhere(pieces[gap.piece], gap)]
        rests = enumerate(zip(pieces, found, strict=True))
        return surely or [
            gap for number, (piece, begin) in rests for gap in self._nowhere(number, piece, begin)
        ]

    def _is_elsewhere(self, piece: str, gap: _Gap) -> bool:
        """Return whether the beginning of a text ended a page, above the note that comes before it."""
        return not gap.begin and piece[: gap.end] in self._left

    def _take(self, number: int, piece: str) -> int:
        """Take a text out of what was drawn; return where what was not found of it begins."""
        found, is_in_place = self._skipped(number, piece, 0), True
        for _ in range(_MOST_PARTS):
            if found >= len(piece):
                break
            at, count = self._next(piece[found:])
            if at < 0:
                break
            is_in_place = is_in_place and (found > 0 or at == self._at)
            self._taken.append((at, at + count))
            self._at, found = at + count, found + count
            if is_in_place:
                found += self._skipped(number, piece, found)
        return found

    def _next(self, words: str) -> tuple[int, int]:
        """Return where words stand next, and how many characters of them; less than 0 where they do not."""
        at = self._find(words)
        if at >= 0:
            return at, len(words)
        count = _same(self._drawn, self._at, words)
        if count:
            return self._at, count
        at = self._find(words[:_BEGINNING])
        return at, _same(self._drawn, at, words)

    def _find(self, words: str) -> int:
        """Look for words; short ones are not looked for far away, where others of the kind stand."""
        ahead = _AHEAD if len(words) >= _BEGINNING else _NEAR
        return self._drawn.find(words, self._at, self._at + ahead + len(words))

    def _skipped(self, number: int, piece: str, found: int) -> int:
        """Note which characters are left out where the text goes on at once, and return how many."""
        is_there = self._drawn.startswith(piece[found : found + 1], self._at)
        if is_there or _RIGHT_TO_LEFT.search(piece):
            return 0
        least = _SURELY if found else _BEGINNING
        for count in range(1, min(_MOST_LOST, len(piece) - found - least) + 1):
            after = piece[found + count : found + count + _BEGINNING]
            if self._drawn.startswith(after, self._at):
                self._surely.append(_Gap(number, found, found + count))
                return count
        return 0

    def _nowhere(self, number: int, piece: str, begin: int) -> Iterator[_Gap]:
        """Yield the characters of a text's end that are not left over anywhere; all of it if most are not."""
        gaps = []
        for place in range(begin, len(piece)):
            self._spare[piece[place]] -= 1
            if self._spare[piece[place]] < 0:
                gaps.append(_Gap(number, place, place + 1))
        is_all = 2 * len(gaps) > len(piece) - begin
        yield from (_Gap(number, begin, len(piece)),) if is_all else gaps

    @cached_property
    def _spare(self) -> Counter[str]:
        return Counter(self._left)

    @cached_property
    def _left(self) -> str:
        """What was drawn and is no text that was found."""
        parts, at = [], 0
        for begin, end in self._taken:
            parts.append(self._drawn[at:begin])
            at = end
        return "".join((*parts, self._drawn[at:]))


def _same(drawn: str, at: int, words: str) -> int:
    """Return how many of the words' characters stand in what was drawn, from a place on."""
    longest = min(len(drawn) - at, len(words))
    return next((n for n in range(longest) if drawn[at + n] != words[n]), longest)
