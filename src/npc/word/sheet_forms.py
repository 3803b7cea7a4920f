"""How a program for workbooks shows a number, by the form of its cell (ECMA-376-1, 18.8.30 and 18.8.31)."""

import re
from collections.abc import Iterator

from npc.characters import is_han
from npc.genre.numerals import chinese_number
from npc.records import NamedTuple

_KNOWN = {
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "4": "#,##0.00",
    "9": "0%",
    "10": "0.00%",
    "14": "yyyy/m/d",
    "15": "d-mmm-yy",
    "16": "d-mmm",
    "17": "mmm-yy",
    "18": "h:mm AM/PM",
    "19": "h:mm:ss AM/PM",
    "20": "h:mm",
    "21": "h:mm:ss",
    "22": "yyyy/m/d h:mm",
    "30": "m-d-yy",
    "31": 'yyyy"年"m"月"d"日"',
    "32": 'h"时"mm"分"',
    "33": 'h"时"mm"分"ss"秒"',
    "34": 'AM/PMh"时"mm"分"',
    "35": 'AM/PMh"时"mm"分"ss"秒"',
    "37": "#,##0",
    "38": "#,##0",
    "39": "#,##0.00",
    "40": "#,##0.00",
    "45": "mm:ss",
    "46": "h:mm:ss",
    "47": "mm:ss",
    "55": 'AM/PMh"时"mm"分"',
    "56": 'AM/PMh"时"mm"分"ss"秒"',
}
_KNOWN |= dict.fromkeys(("27", "36", "50", "52", "57"), 'yyyy"年"m"月"')
_KNOWN |= dict.fromkeys(("28", "29", "51", "53", "54", "58"), 'm"月"d"日"')
"""Forms that programs know by their number, as they are in China."""


def form_of(number: str, own: dict[str, str]) -> str:
    """Return the form of a number; empty for the general one.

    Args:
        number: Of the form, in the file.
        own: The forms that the file declares itself.

    """
    code = own.get(number) or _KNOWN.get(number, "")
    return "" if code.lower() in _GENERAL else code


_GENERAL = frozenset(("general", "@", "g/通用格式"))


class FormToken(NamedTuple):
    """A part of a form: signs that stand for figures, or words that are shown as they are."""

    kind: str
    """Empty for words; else y, m, d, h, s, n (minutes), w (day of the week), a (morning
    or afternoon), 0 (figures)."""
    text: str


_TOKENS = re.compile(
    r'"(?P<words>[^"]{0,255})"|\\(?P<sign>.)|(?P<skipped>\[[^\]]{0,255}\]|[_*].)|(?P<half>AM/PM|上午/下午)'
    r"|(?P<day>a{3,4}|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|e{1,4}(?![-+e]))|(?P<figures>general|g/通用格式|[#0?.,]{1,99})"
    r"|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)


def tokens_of(code: str) -> list[FormToken]:
    """Return the parts of the form of numbers that are not negative."""
    found: list[FormToken] = []
    for match in _TOKENS.finditer(code[:_LONGEST]):
        if match["other"] == ";":
            break
        found += _token(match)
    return list(_with_minutes(found))


_LONGEST = 255
"""Characters of a form; programs take no longer ones."""


def _token(match: re.Match[str]) -> Iterator[FormToken]:
    if match["half"]:
        yield FormToken("a", match[0])
    elif match["day"]:
        kind = match[0][0].lower()
        if kind == "a" or (kind == "d" and len(match[0]) > len("dd")):
            kind = "w"
        yield FormToken("y" if kind == "e" else kind, match[0])
    elif match["figures"]:
        yield FormToken("0", match[0])
    elif not match["skipped"]:
        yield FormToken("", match["words"] or match["sign"] or match["other"] or "")


def _with_minutes(tokens: list[FormToken]) -> Iterator[FormToken]:
    """Yield the parts, of which m is minutes behind hours and before seconds."""
    kinds = [token.kind for token in tokens if token.kind]
    at = -1
    for token in tokens:
        at += bool(token.kind)
        around = kinds[max(0, at - 1) : at], kinds[at + 1 : at + 2]
        is_minute = token.kind == "m" and (around[0] == ["h"] or around[1] == ["s"])
        yield token._replace(kind="n") if is_minute else token


def kinds_of(code: str) -> frozenset[str]:
    """Return what a form shows of a moment: y, m, d, h, n, s, w; nothing where it shows a number."""
    return frozenset(token.kind for token in tokens_of(code)) & _OF_MOMENTS


_OF_MOMENTS = frozenset("ymdhnsw")


def shown_number(written: str, code: str) -> str:
    """Return a number as its form shows it: 3.0 → 3, 30%, 1,250.00, 第3次; a form that is not known says nothing."""
    try:
        number = float(written)
    except ValueError:
        return written
    tokens = tokens_of(code)
    figures = [token.text for token in tokens if token.kind == "0"]
    if len(figures) != 1 or any(token.kind not in ("", "0") for token in tokens):
        return _general(written, number)
    scale = 100 if any("%" in token.text for token in tokens if not token.kind) else 1
    shown = _figures(written, number * scale, figures[0], is_scaled=scale > 1)
    if "[dbnum1]" in code.lower() and shown.isdecimal():
        shown = chinese_number(int(shown))
    return "".join(shown if token.kind else token.text for token in tokens).strip()


def _figures(written: str, number: float, signs: str, *, is_scaled: bool) -> str:
    if signs.lower() in _GENERAL:
        return _general(str(number) if is_scaled else written, number)
    whole, _, decimals = signs.partition(".")
    places = sum(sign in "0#?" for sign in decimals)
    least = sum(sign == "0" for sign in whole)
    shown = f"{number:{',' if ',' in whole.strip(',') else ''}.{min(places, 15)}f}"
    if "#" in decimals:
        shown = shown.rstrip("0").rstrip(".")
    missing = least - len(shown.partition(".")[0].lstrip("-"))
    return "0" * min(missing, 15) + shown


def _general(written: str, number: float) -> str:
    """Return a number as it is shown without a form: as many figures as are meant."""
    if not number.is_integer():
        return f"{number:.10g}"
    return f"{number:.0f}" if abs(number) < _MOST_FIGURES else written


_MOST_FIGURES = 1e15


def is_chinese(tokens: list[FormToken]) -> bool:
    """Return whether a form has words of its own in Chinese: 年, 月."""
    return any(is_han(sign) for token in tokens if not token.kind for sign in token.text)
