"""What is left from writing: places to be filled in, full-width figures, signs without their counterparts."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from npc.characters import FULL_WIDTH_FIGURES, narrow
from npc.genre.open_places import OpenKind, may_be_open, open_places
from npc.genre.pairs import lacking, unpaired
from npc.messages import Message
from npc.word.check.checks.wording import behind_number
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.rules import BY_NAME

WIDE, UNPAIRED, OPEN = (
    BY_NAME[name] for name in ("word-full-width-figures", "word-unpaired-signs", "word-left-open")
)
_LEFT, _PRACTICE = Requirement("", "usual"), Requirement("", "practice")
_LONGEST = 10_000
"""Characters of a paragraph that people write."""
_TEMPLATE = re.compile(
    r"\{\{[^{}]{0,60}\}\}|\{%[^%]{0,60}%\}|(?:单击|点击)[^，。]{0,6}此处[^，。]{0,8}|请在?此处\w{0,8}"
)
"""Tags of a template, and what Word writes where nothing was typed."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find all three, once a paragraph."""
    for part in subject.parts:
        if part.words and len(part.words) <= _LONGEST:
            yield from _open(part)
            yield from _wide(part)
    yield from _pairs(subject)


def _open(part: OfficialPart) -> Iterator[WordFinding]:
    """Find the first place to be filled in; lines to write on are for the pen, and forms are empty."""
    if part.kind is Kind.TABLE:
        return
    is_likely = "此处" in part.words or "{" in part.words
    found = _TEMPLATE.search(part.words) if is_likely else None
    words, requirement = (found[0], _LEFT) if found else next(_open_words(part.words), ("", _LEFT))
    if words:
        yield WordFinding(
            OPEN,
            requirement,
            Message("“{words}” is still to be filled in", "“{words}”尚未填写").format(words=words),
            Message("fill it in, or delete it", "请补全或删去"),
            part.paragraph,
            words,
        )


def _open_words(text: str) -> Iterator[tuple[str, Requirement]]:
    """Yield what is open, and how bad it is: a draft has its X, and a name may be hidden on purpose."""
    for place in open_places(text) if may_be_open(text) else ():
        written = text[place.start : place.end]
        if written.strip("_＿"):
            is_mark = place.kind is OpenKind.MARK
            yield place.excerpt(text) or written, _LEFT if is_mark else _PRACTICE


_NUMBERED = frozenset((Kind.HEAD, Kind.DATE, Kind.ANNEX_MARK, Kind.IMPRINT))
"""Kinds whose figures are judged by themselves."""


def _wide(part: OfficialPart) -> Iterator[WordFinding]:
    if part.kind in _NUMBERED or FULL_WIDTH_FIGURES.isdisjoint(part.words):
        return
    text, begins = part.paragraph.text, behind_number(part)
    places = [at for at, sign in enumerate(text) if at >= begins and sign in FULL_WIDTH_FIGURES]
    if not places:
        return
    end = start = places[0]
    while text[end : end + 1] and text[end] in FULL_WIDTH_FIGURES:
        end += 1
    words = text[start:end]
    yield WordFinding(
        WIDE,
        _PRACTICE,
        Message(
            "figures or letters are full-width: “{words}”", "数字、字母用了全角：“{words}”"
        ).format(words=words),
        Message("write “{words}”", "改为半角“{words}”").format(words=narrow(words)),
        part.paragraph,
        words,
    )


def _pairs(subject: Subject) -> Iterator[WordFinding]:
    """Find signs without their counterparts; what a title, a note below it or the body opens may end a paragraph further."""
    texts = (part for part in subject.parts if part.words and len(part.words) <= _LONGEST)
    for kind, group in groupby(texts, key=lambda part: part.kind):
        parts = list(group)
        if kind in _JOINED:
            yield from _in(parts)
        else:
            for part in parts:
                yield from _in([part])


_JOINED = frozenset((Kind.TITLE, Kind.ANNEX_TITLE, Kind.ADOPTION, Kind.BODY, Kind.OTHER))


def _in(parts: list[OfficialPart]) -> Iterator[WordFinding]:
    text = "\n".join(part.words for part in parts)
    places = unpaired(text)
    start = 0
    for part in parts:
        end = start + len(part.words)
        first = bisect_left(places, start)
        at = places[first] if first < len(places) else end
        if at < end:
            message = lacking(text[at])
            hint = Message("add or delete one", "请补上所缺的标点，或者删去多余的")
            shown = text[at : min(end, at + _SHOWN)]
            yield WordFinding(UNPAIRED, _LEFT, message, hint, part.paragraph, shown)
        start = end + 1


_SHOWN = 6
"""Characters of a text that show where a sign stands."""
