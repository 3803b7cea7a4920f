"""Colour of the text: black, and red where the organ that issues it is named."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import is_red_title
from npc.word.formats import channels

COLOUR = BY_NAME["text-colour"]
_SEEN = 0x60
"""By how much a channel differs when the eye tells it; greys of the screen print black."""
_LEFT = frozenset((Kind.BLANK, Kind.HEAD, Kind.TABLE, Kind.OTHER))
"""Kinds that are not judged: the head is red, tables and captions are as they are."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find Chinese characters in another colour, once a paragraph; addresses of pages may be blue."""
    wanted = subject.profile.word("text.color")
    yield from _heads(subject)
    for part in subject.parts:
        if part.kind in _LEFT:
            continue
        for piece in part.paragraph.pieces:
            is_red = part.kind is Kind.TITLE and piece.letters.is_red
            is_head = is_red and not is_red_title(part.paragraph)  # as likely the organ's name
            if is_head or not any(map(is_han, piece.text)):
                continue
            if _differs(piece.letters.color, wanted):
                yield _found(piece.letters.color)._replace(
                    paragraph=part.paragraph, words=piece.text.strip()
                )
                break


def _heads(subject: Subject) -> Iterator[WordFinding]:
    """Find the name of the issuing organ in another colour than red: ……文件, as large as such names are."""
    for part in subject.of(Kind.HEAD):
        letters = part.paragraph.letters
        is_name = part.words.endswith("文件") and letters is not None and letters.size >= _LARGE
        if is_name and letters and not letters.is_red:
            yield WordFinding(
                COLOUR,
                Requirement.by(MEASURES["issuer.color"]),
                Message("the name of the issuing organ should be red", "发文机关标志应为红色"),
                Message("set its colour to red", "将其字体颜色设为红色"),
                part.paragraph,
            )


_LARGE = 30.0
"""Points from which words above the title are the name of the organ."""


def _differs(color: str, wanted: str) -> bool:
    if not color or color == "auto":
        return False
    pairs = zip(channels(color), channels(wanted), strict=True)
    return any(abs(share - other) > _SEEN for share, other in pairs)


def _found(color: str) -> WordFinding:
    return WordFinding(
        COLOUR,
        Requirement.by(MEASURES["text.color"]),
        Message("text should be black, and is #{color}", "文字应为黑色，现为#{color}").format(
            color=color.upper()
        ),
        Message("set its colour to automatic or black", "将字体颜色设为自动或黑色"),
    )
