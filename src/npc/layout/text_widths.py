"""How wide texts are, in characters, and what a line of them cannot be broken in."""

import re
from unicodedata import east_asian_width

_OPENING, _CLOSING = "（《“\u2018〔(\\[", "）》”\u2019〕)\\]"
_LATIN = "[!-'*-~]+"
# What a line cannot be broken in: a number or Latin word, a mark and what it closes or opens.
# LibreOffice does not part a closing bracket from a number behind it; Word would.
_UNIT = re.compile(
    f"(?:[{_OPENING}]+(?:{_LATIN}|.)?|{_LATIN}|.)[{_CLOSING}、，。；：！？%]*(?:(?<=[{_CLOSING}]){_LATIN})?",
    re.DOTALL,
)
_GAP, _WIDER = 8 / 32, 5 / 32
"""Characters between Chinese and a figure or letter, and what a figure may be wider than half: in parts that add up
exactly."""


def units(text: str) -> list[str]:
    """Take a text apart into what a line cannot be broken in."""
    return _UNIT.findall(text)


def broken(pieces: list[str], width: float) -> list[str]:
    """Fill lines of a width, in characters, as Word does."""
    lines = [""]
    filled = 0.0
    for unit in pieces:
        wide = text_width(unit)
        if lines[-1] and filled + wide > width:
            lines.append("")
            filled = 0
        lines[-1] += unit
        filled += wide
    return lines


def text_width(text: str) -> float:
    """Width in characters; Latin letters and figures are half as wide."""
    return sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, float]):
    """Widths of characters, each looked up once."""

    def __missing__(self, character: str) -> float:
        self[character] = 1.0 if east_asian_width(character) in "WFA" else 0.5
        return self[character]


_WIDTHS = _Widths()


def drawn_width(text: str) -> float:
    """Width in characters at most: with figures of free fonts, and LibreOffice's space by them."""
    width, figures = text_width(text), len(_LATIN_SIGNS.findall(text))
    if figures:
        signs = text.translate(_SIGNS)
        meetings = signs.count(_CHINESE + _FIGURE) + signs.count(_FIGURE + _CHINESE)
        width += figures * _WIDER + meetings * _GAP
    return width


_LATIN_SIGNS = re.compile("[0-9A-Za-z]")
_CHINESE, _FIGURE, _OTHER = "中0—"
"""What stands for the signs of a text: where the first two meet there is a space."""


class _Signs(dict[int, str]):
    """What signs stand for, each looked up once."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        word = _FIGURE if sign.isascii() else _CHINESE
        self[code] = found = word if sign.isalnum() else _OTHER
        return found


_SIGNS = _Signs()
