"""Quotes, dashes and dots, which Chinese shares with Latin text: in which font they are drawn."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.checks.fonts import is_chinese_font
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.lines import is_entry
from npc.word.check.rules import BY_NAME

RULE = BY_NAME["signs-in-latin-font"]
_SHARED = frozenset("“”‘’—…·")
"""Signs that Latin fonts have too, thinner, lower and narrower than Chinese ones."""
_UNSAID = "Times New Roman"
"""The font that Word takes where nothing names one."""
_NEAR = 4
"""Signs that may stand between one and the Chinese beside it: ……”。"""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find such signs beside Chinese in a font for Latin text, once a paragraph and font."""
    for part in subject.parts:
        is_led = part.kind is Kind.OTHER and is_entry(part.words)  # dots that lead to a page
        if not _SHARED.isdisjoint(part.words) and not is_led:
            yield from _paragraph(part)


def _paragraph(part: OfficialPart) -> Iterator[WordFinding]:
    text = "".join(piece.text for piece in part.paragraph.pieces)
    fonts: dict[str, str] = {}
    start = 0
    for piece in part.paragraph.pieces:
        font = piece.marks.shared or _UNSAID
        if not is_chinese_font(font):
            signs = (at for at, sign in enumerate(piece.text, start) if sign in _SHARED)
            at = next((at for at in signs if _is_in_chinese(text, at)), None)
            if at is not None:
                fonts.setdefault(font, text[at])
        start += len(piece.text)
    for font, sign in fonts.items():
        yield _found(part, font, sign)


def _is_in_chinese(text: str, at: int) -> bool:
    """Return whether Chinese stands beside a sign, past others like it."""
    before = text[max(0, at - _NEAR) : at].rstrip(_PASSED)[-1:]
    after = text[at + 1 : at + 1 + _NEAR].lstrip(_PASSED)[:1]
    return any(side and (is_han(side) or "\u3000" <= side <= "\u303f") for side in (before, after))


_PASSED = "".join(_SHARED) + " "


def _found(part: OfficialPart, font: str, sign: str) -> WordFinding:
    return WordFinding(
        RULE,
        Requirement.by(MEASURES["body.font"]),
        Message(
            "quotes, dashes and dots of Chinese text should be in a Chinese font, and are in {font}",
            "中文里的引号、破折号、省略号、间隔号应为中文字体，现为{font}",
        ).format(font=font),
        Message(
            "set the font for Latin text of these signs to that of the Chinese beside them, or retype them with a Chinese keyboard",
            "选中这些标点，将西文字体也设为旁边文字的中文字体，或切换到中文输入法重新输入",
        ),
        part.paragraph,
        sign,
    )
