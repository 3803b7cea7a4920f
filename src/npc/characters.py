"""Characters: which are Chinese, which take no space beside them, which must not reach a terminal."""


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one, and no sign; nothing is none."""
    return "\u4e00" <= character <= "\u9fff"


PUNCTUATION = frozenset(',;:?!()".')
"""Signs of ASCII that Chinese text has others for."""


COLONS = ("：", ":")
"""Of both widths, as people type them."""


def full_width_forms(signs: str) -> dict[int, str]:
    """Return what `str.translate` takes to write signs of ASCII full-width: `/` as `／`."""
    return {ord(sign): chr(ord(sign) + 0xFEE0) for sign in signs}


FULL_WIDTH_FIGURES = frozenset(
    chr(code)
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
    for code in range(first, last + 1)
)
"""Digits, capitals and small letters (Unicode, Halfwidth and Fullwidth Forms)."""


def narrow(figures: str) -> str:
    """Write full-width digits and letters half-width."""
    return "".join(chr(ord(figure) - 0xFEE0) for figure in figures)


def visible(value: str) -> str:
    """Return a text with visible ones for characters that a terminal would obey.

    C0 controls become their Unicode pictures (ESC → ␛), other controls, line separators, and
    marks that turn the reading direction become `�`, as do characters of no width.
    """
    if value.isprintable():
        return value
    return "".join(map(_picture, value))


# Marks that reorder the text around them can make a line read as something else (UTR 36).
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


_INVISIBLE = "\u2028\u2029\ufeff\u200b\u2060\xad"


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:  # noqa: PLR2004 - the C0 range of ASCII
        return chr(0x2400 + code)
    if code == 0x7F:  # noqa: PLR2004 - DEL
        return "␡"
    if 0x80 <= code < 0xA0 or character in _INVISIBLE or character in _DIRECTION_MARKS:  # noqa: PLR2004 - C1
        return "�"
    return character


# Characters beside which a line break stands for nothing: Chinese and full-width signs, and the
# quotes and dashes that Chinese shares with Latin text. (As a pattern they take 3 ms to compile.)
_SHARED = frozenset("—‘’“”…")
_CHINESE = (
    range(0x3000, 0x3100),
    range(0x3400, 0xA000),
    range(0xF900, 0xFB00),
    range(0xFE30, 0xFE50),
    range(0xFF00, 0xFFF0),
    range(0x20000, 0x40000),
)


def is_wide(character: str) -> bool:
    """Whether a character is Chinese or full-width: a line break beside it is no space."""
    code = ord(character)
    return character in _SHARED or any(code in block for block in _CHINESE)
