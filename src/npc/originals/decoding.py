"""From the bytes of a text to its characters: what programs on Chinese systems write, and nothing else."""

import codecs
from collections.abc import Iterator

from npc.characters import is_han
from npc.errors import UsageError
from npc.messages import Message, Verbatim

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_LOOKED_AT = 4000
"""Characters that are asked for whether they make sense; a wrong encoding shows at once."""
_LEAST_USUAL = 0.8
"""Of what is read rightly 99 in 100 characters are usual ones, of what is not about a half."""
_LEAST_FOR_CONTROL = 20
"""Characters of a text for a control among them: what is copied out of old Word has marks of fields and pictures."""
_CONTROLS = frozenset(map(chr, range(0x20))) - frozenset("\t\n\v\f\r\x07\x1a\x1c\x1d\x1e\x1f")


def decoded(data: bytes, shown: str) -> str:
    """Return a text, whose encoding is found by its bytes: UTF-8, UTF-16 or GB18030, with or without a mark.

    Raises:
        UsageError: It is in none of them, or no text.

    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _read(data[len(mark) :], encoding)
            return text if text is not None else _refuse(_UNDECODABLE, shown)
    for encoding in _likely(data):
        text = _read(data, encoding)
        if text is not None and (encoding == "utf-8" or _makes_sense(text)):
            return text
    return _refuse(_NO_TEXT if b"\0" in data else _UNDECODABLE, shown)


def _read(data: bytes, encoding: str) -> str | None:
    """Return the text; None where it is in another encoding or holds what no text does."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    controls = sum(map(text.count, _CONTROLS))
    return text if controls * _LEAST_FOR_CONTROL <= len(text) and "\0" not in text else None


def _likely(data: bytes) -> Iterator[str]:
    """Yield what a text without a mark may be in; UTF-16 has zeros beside its line ends and digits."""
    if b"\0" in data:
        yield from ("utf-16-le", "utf-16-be")
    else:
        yield from ("utf-8", "gb18030")


def _makes_sense(text: str) -> bool:
    """Return whether most characters are such as are used: another encoding gives rare ones."""
    looked_at = [each for each in text[:_MOST_LOOKED_AT] if not each.isascii()]
    usual = sum(map(_is_usual, looked_at))
    return usual >= len(looked_at) * _LEAST_USUAL


def _is_usual(character: str) -> bool:
    """Return whether a character is a sign of Chinese texts, or a Han of the first level of GB 2312."""
    code = character.encode("gb18030", "replace")
    if len(code) != 2 or code[1] < _FIRST_IN_ROW:  # noqa: PLR2004 - bytes of a character of GB 2312
        return False
    return _FIRST_LEVEL[0] <= code[0] <= _FIRST_LEVEL[1] if is_han(character) else code[0] < _SIGNS


_FIRST_LEVEL = (0xB0, 0xD7)
_SIGNS = 0xAA
_FIRST_IN_ROW = 0xA1
"""What has a lower second byte is an addition of GBK, and rare."""


def _refuse(text: Message, shown: str) -> str:
    raise UsageError(text.format(path=Verbatim(shown)), hint=_SAVE_AS_UTF8)


_NO_TEXT = Message(
    "“{path}” is neither text nor a file of an office program",
    "“{path}”既不是文本，也不是办公软件的文件",
)
_UNDECODABLE = Message(
    "the text of “{path}” is neither UTF-8 nor GBK (GB18030)",
    "“{path}”的文字编码既不是 UTF-8 也不是 GBK（GB18030）",
)
_SAVE_AS_UTF8 = Message(
    "save it again as .docx or .xlsx, or, if it is plain text, as UTF-8",
    "请另存为 .docx、.xlsx；纯文本请另存为 UTF-8 编码",
)
