"""Numbers of headings: their order, and how they are written."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.numerals import HALF_WIDTH
from npc.messages import Message
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import HEADINGS, Kind, OfficialPart
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import number_of
from npc.word.number_forms import chinese

ORDER, FORM = BY_NAME["heading-order"], BY_NAME["heading-form"]
_CHINESE = {chinese(number): number for number in range(1, 100)}
_DOTS = ("\uff0e", ".")
"""The full-width dot behind a figure and the half-width one: the standard tells no difference."""
_INSIDE = re.compile(f"[{ONE_TO_TEN}百〇]+|[0-9０-９]+")


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find numbers that do not follow the one before, and wrong signs behind numbers."""
    yield from _order(subject)
    for part in subject.of(*HEADINGS):
        right = _right(part)
        written = number_of(part.words) + _behind(part)
        if right and right != (written.replace(*_DOTS) if part.kind is Kind.HEADING_3 else written):
            yield WordFinding(
                FORM,
                Requirement("7.3.3", "usual"),
                Message(
                    "the number should be written “{right}”, and is “{written}”",
                    "序数应写作“{right}”，现为“{written}”",
                ).format(right=right, written=written),
                Message("write “{right}”", "改为“{right}”").format(right=right),
                part.paragraph,
                written,
            )


def _order(subject: Subject) -> Iterator[WordFinding]:
    counts = _Counts()
    for at, part in enumerate(subject.parts):
        if part.kind in HEADINGS:
            number = _number(part)
            if number == 1 and counts.has_series(part.kind) and _begins_series(subject.parts, at):
                counts.is_fresh = True
            expected = None if number is None else counts.expected(part.kind, number)
            if expected is not None:
                yield _gap(part, expected)
            elif counts.skips(part.kind):
                yield _skipped(part)
            counts.take(part.kind, number)
        elif part.kind in {Kind.TITLE, Kind.ANNEX_TITLE}:
            counts = _Counts()
        elif part.kind in {Kind.OTHER, Kind.ANNEX_MARK}:  # may begin numbers of its own
            counts.is_fresh = True


def _begins_series(parts: Sequence[OfficialPart], at: int) -> bool:
    """Return whether 一、 comes with 二、 behind it, as where a second part without a title begins."""
    following = (parts[place] for place in range(at, len(parts)))
    numbers = (_number(part) for part in following if part.kind is parts[at].kind)
    return tuple(islice(numbers, 2)) == (1, 2)


_LISTS = (Kind.HEADING_3, Kind.HEADING_4)
"""Levels that also number lists in the text, which begin anew at will."""


_DEEPEST = 50
"""Lists within lists that are remembered: nobody nests more, and 200,000 of them would be searched each time."""


class _Counts:
    """How far each level has been counted in one part of a document."""

    def __init__(self) -> None:
        # Of lists within lists, the innermost last: an outer one goes on behind them.
        self._open: dict[Kind, list[int]] = {kind: [0] for kind in HEADINGS}
        self.is_fresh = True

    def expected(self, kind: Kind, number: int) -> int | None:
        """Return the number that should stand here; None where the one that stands here is right."""
        if number - 1 in self._open[kind] or (number == 1 and (self.is_fresh or kind in _LISTS)):
            return None
        return self._open[kind][-1] + 1

    def has_series(self, kind: Kind) -> bool:
        """Return whether 一、 has come to 二、 or further."""
        return kind is Kind.HEADING_1 and self._open[kind][-1] > 1

    def skips(self, kind: Kind) -> bool:
        """Return whether （1） comes without 1. above it."""
        return kind is Kind.HEADING_4 and self._open[Kind.HEADING_3] == [0]

    def take(self, kind: Kind, number: int | None) -> None:
        """Count a heading; what is below it begins anew or goes on through the text, but for （1）."""
        if number is None:
            return
        self.is_fresh = False
        opened = self._open[kind]
        if number == 1 and kind is Kind.HEADING_2 and opened[-1] == 0:
            opened.clear()  # anew in this part, so not through the text
        elif number - 1 in opened:
            del opened[opened.index(number - 1) :]
        elif number != 1:
            opened.pop()
        opened.append(number)
        del opened[:-_DEEPEST]
        if kind is Kind.HEADING_1:
            self._open[Kind.HEADING_2] = [self._open[Kind.HEADING_2][0], 0]
        if kind is not Kind.HEADING_4:
            self._open[Kind.HEADING_4] = [0]


def _skipped(part: OfficialPart) -> WordFinding:
    return WordFinding(
        ORDER,
        Requirement("7.3.3", "practice"),
        Message("（1） comes without 1. above it", "“（1）”之上没有“1.”这一层"),
        Message("number these as 1.", "请改用“1.”编号"),
        part.paragraph,
        number_of(part.words),
    )


def _number(part: OfficialPart) -> int | None:
    inside = _INSIDE.search(number_of(part.words))
    if inside is None:
        return None
    return int(inside[0]) if inside[0].isdigit() else _CHINESE.get(inside[0])


def _gap(part: OfficialPart, expected: int) -> WordFinding:
    arabic = part.kind in _LISTS
    number = number_of(part.words)
    inside = _INSIDE.search(number)
    right = str(expected) if arabic else chinese(expected)
    shown = number.replace(inside[0], right) if inside else right
    return WordFinding(
        ORDER,
        Requirement("7.3.3", "usual"),
        Message(
            "the number here should be “{right}”, and is “{found}”",
            "此处序数应为“{right}”，现为“{found}”",
        ).format(right=shown, found=number),
        Message(
            "number these headings anew, or add the missing one", "请重新编号，或补上缺少的一项"
        ),
        part.paragraph,
        number,
    )


def _behind(part: OfficialPart) -> str:
    """Return a mark behind a number in brackets, which has none."""
    rest = part.words[len(number_of(part.words)) :]
    in_brackets = part.kind in {Kind.HEADING_2, Kind.HEADING_4}
    return rest[0] if in_brackets and rest[:1] in {"、", "\uff0e", "."} else ""


def _right(part: OfficialPart) -> str:
    inside = _INSIDE.search(number_of(part.words))
    if inside is None:
        return ""
    pattern = {
        Kind.HEADING_1: "{}、",
        Kind.HEADING_2: "（{}）",
        Kind.HEADING_3: "{}.",
        Kind.HEADING_4: "（{}）",
    }[part.kind]
    number = inside[0].translate(HALF_WIDTH)
    return pattern.format(number)
