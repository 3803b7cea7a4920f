"""Characters that nobody means to type: controls, and those that nothing is seen of."""

import re
from collections.abc import Iterator

from npc.characters import is_wide
from npc.diagnostics import Diagnostic, Place, SourceText
from npc.messages import Message
from npc.source import problems
from npc.source.decoding import UNWANTED

_INVISIBLE = frozenset("\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_UNWANTED = re.compile(rf"\0+|{UNWANTED.pattern}")
"""Zeros are found together: a failed disk leaves thousands of them."""
_MOST = 20
"""Findings that one file gives: a binary file has thousands, a screenful says it."""


def unwanted(source: SourceText) -> Iterator[Diagnostic]:
    """Find the characters of a file that do not belong there; controls stop its reading."""
    count = 0
    for match in _UNWANTED.finditer(source.text):
        finding = _finding(source, match.start(), match.end(), match.group()[0])
        if finding:
            yield finding
            count += 1
        if count == _MOST:
            return


def escaped(source: SourceText, value: str, start: int, end: int) -> Diagnostic | None:
    r"""Find a character that is written as an escape, such as `"\x1b"`, in the value of a stretch.

    One that the stretch itself holds has been found there already.
    """
    found = [(match.group(), match.start()) for match in UNWANTED.finditer(value)]
    control = next((sign for sign, _ in found if sign not in _INVISIBLE), None)
    if control:
        return _control(source, start, end, control)
    seen = _INVISIBLE.intersection(source.text[start:end])
    invisible = (sign for sign, at in found if sign not in seen and _stands_alone(value, at))
    sign = next(invisible, None)
    return _invisible(source, start, end, sign, _DELETE_ESCAPE) if sign else None


def _finding(source: SourceText, start: int, end: int, found: str) -> Diagnostic | None:
    if found not in _INVISIBLE:
        return _control(source, start, end, found)
    if not _stands_alone(source.text, start):
        return None
    return _invisible(source, start, end, found, _TYPE_AGAIN)


def _stands_alone(text: str, at: int) -> bool:
    """Whether an invisible character is the first of its kind there, and of no use where it stands."""
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return (at == 0 or text[at - 1] not in _INVISIBLE) and _is_chinese_or_latin(around)


def _is_chinese_or_latin(around: str) -> bool:
    # Emoji and the scripts of Tibetans, Uyghurs and Mongols are held together by such characters.
    return all(sign.isascii() or sign in _INVISIBLE or is_wide(sign) for sign in around)


def _control(source: SourceText, start: int, end: int, found: str) -> Diagnostic:
    return Diagnostic(
        problems.CONTROL_CHARACTER,
        Message("control character U+{code} in the text", "文字中有控制字符 U+{code}").format(
            code=f"{ord(found):04X}"
        ),
        Place(source.path, source.span(start, end)),
        _DAMAGED if found == "\0" else _TYPE_TEXT_AGAIN,
    )


_TYPE_TEXT_AGAIN = Message("delete it and type the text again", "删去这个字符，重新录入这处文字")
_DAMAGED = Message(
    "the file is damaged, as when the power fails while it is saved: take it from a backup, or delete what is "
    "seen as blanks there and type what is missing",
    "文件已损坏（保存时断电等）：请从备份恢复，或删去此处看似空白的字符，补录缺失的文字",
)


def _invisible(source: SourceText, start: int, end: int, found: str, hint: Message) -> Diagnostic:
    return Diagnostic(
        problems.INVISIBLE_CHARACTER,
        Message("invisible character U+{code} in the text", "文字中有看不见的字符 U+{code}").format(
            code=f"{ord(found):04X}"
        ),
        Place(source.path, source.span(start, end)),
        hint,
    )


_TYPE_AGAIN = Message(
    "delete it: delete the characters before and behind it and type them again",
    "把它前后的字一并删去，重新录入",
)
_DELETE_ESCAPE = Message(
    "delete the escape that stands for it, such as “\\u200b”", "删去代表它的转义写法，如“\\u200b”"
)
