"""Signs of Word's symbol fonts, as the characters that they look like."""

import re
from collections.abc import Mapping

_PRIVATE = 0xF000
"""Where the signs of symbol fonts stand among private characters: F0FC is sign FC of its font."""

UNKNOWN = "\ufffd"
"""What stands for a sign of which it is not known what it looks like."""
_PRIVATE_ONE = re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + 0xFF)}]")

_WINGDINGS = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧",
    0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA2: "○", 0xA3: "○", 0xA4: "◉", 0xA5: "◎", 0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xAC: "✶",
    0xAD: "✴", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔",
    0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x46: "☞", 0xFA: "▫", 0x22: "✂",
    0x5F: "☐",
    **{0x80 + number: sign for number, sign in enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩")},
    **{0x8B + number: sign for number, sign in enumerate("⓿❶❷❸❹❺❻❼❽❾❿")},
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x55: "⊗", 0x56: "⊗",
    0x97: "●", 0x98: "●", 0x99: "○", 0x9A: "○", 0x9E: "⊙", 0xA2: "■", 0xA3: "□", 0xA4: "□",
    0xA0: "■", 0xAE: "◆",
}  # fmt: skip
_WEBDINGS = {0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗", 0x3D: "■"}
_SYMBOL = {
    0xB7: "•", 0xB4: "×", 0xB8: "÷", 0xB1: "±", 0xB0: "°", 0xA3: "≤", 0xB3: "≥", 0xB9: "≠",
    0xBB: "≈", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xD6: "√",
    0xA8: "♦", 0xBC: "…", 0xE5: "∑", 0x22: "∀", 0x2D: "−",
    **{0x61 + at: sign for at, sign in enumerate("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")},
    **{0x41 + at: sign for at, sign in enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")},
}  # fmt: skip
_ANY = _WINGDINGS_2 | _WINGDINGS | {0xA3: "□"}
"""What a sign is most likely where its font is not known; ticks are taken from Wingdings 2."""
_FONTS: Mapping[str, Mapping[int, str]] = {
    "wingdings": _ANY | _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": {},
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}


def is_symbol_font(font: str) -> bool:
    """Return whether the letters of a font are signs."""
    return font.lower() in _FONTS


def symbol(font: str, code: int) -> str:
    """Return what the sign of a font looks like; `UNKNOWN` where that is not known."""
    signs = _FONTS.get(font.lower())
    at = code - _PRIVATE if _PRIVATE <= code < _PRIVATE + 0x100 else code
    if signs is None and at == code:
        return _character(code)
    shown = (_ANY if signs is None else signs).get(at)
    return shown or (" " if at == ord(" ") else UNKNOWN)


def with_symbols(text: str, font: str) -> str:
    """Return a text with what its signs look like, be they told by their font or private."""
    if font and is_symbol_font(font):
        return "".join(symbol(font, ord(each)) for each in text)
    return _PRIVATE_ONE.sub(lambda found: symbol(font, ord(found[0])), text)


def _character(code: int) -> str:
    is_one = code <= 0x10FFFF and not 0xD800 <= code < 0xE000 and code >= 0x20  # noqa: PLR2004 - Unicode
    return chr(code) if is_one else UNKNOWN
