"""How Word writes the number of a paragraph in each of its forms (ECMA-376-1, 17.18.59)."""

from collections.abc import Callable, Mapping

from npc.genre.lexicon.numerals import (
    BRANCHES,
    FORMAL_DIGITS,
    FORMAL_DIGITS_TRADITIONAL,
    ONE_TO_NINE,
    STEMS,
)
from npc.genre.numerals import chinese_number, digit_by_digit


def written(number: int, form: str) -> str:
    """Write a number in a form; one that is not known, or goes no further, is written in digits."""
    make = _FORMS.get(form)
    return (make(number) if make is not None and number > 0 else "") or _other(number, form)


def _other(number: int, form: str) -> str:
    if form == "none":
        return ""
    is_chinese = form.startswith(("chinese", "japanese", "ideograph", "taiwanese"))
    return chinese(number) if is_chinese else str(number)


def chinese(number: int) -> str:
    """Write a number as 一, 十一, 二十三; from 100 on digit by digit."""
    is_written_out = 0 < number < 100  # noqa: PLR2004 - no heading counts further
    return chinese_number(number) if is_written_out else digit_by_digit(number)


def _counted(number: int) -> str:
    """Write a number up to 9999 with its tens, hundreds and thousands: 一百零一."""
    counted = _with_units(number, f"零{ONE_TO_NINE}", "十百千")
    return counted.removeprefix("一") if counted.startswith("一十") else counted


def _formal(number: int) -> str:
    return _with_units(number, FORMAL_DIGITS, "拾佰仟")


def _formal_traditional(number: int) -> str:
    return _with_units(number, FORMAL_DIGITS_TRADITIONAL, "拾佰仟")


def _with_units(number: int, digits: str, units: str) -> str:
    figures = str(number)
    if len(figures) > len(units) + 1:
        return ""
    places = [*units[: len(figures) - 1][::-1], ""]
    parts = (
        digits[int(each)] + (unit if each != "0" else "")
        for each, unit in zip(figures, places, strict=True)
    )
    zero = digits[0]
    return "".join(parts).replace(zero * 2, zero).replace(zero * 2, zero).rstrip(zero)


def _roman(number: int) -> str:
    if number > _MOST_ROMAN:
        return ""
    found = ""
    for sign, value in _ROMAN:
        times, number = divmod(number, value)
        found += sign * times
    return found


_MOST_ROMAN = 3999
_ROMAN = tuple(
    zip(
        "M CM D CD C XC L XL X IX V IV I".split(),
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        strict=True,
    )
)


def _letters(number: int) -> str:
    """Write a number as A to Z, AA, BB, as Word does up to thirty letters."""
    times, at = divmod(number - 1, 26)
    return chr(ord("A") + at) * (times + 1) if times < _MOST_LETTERS else ""


_MOST_LETTERS = 30


def _of(signs: str) -> Callable[[int], str]:
    """Return a form that has signs for the first numbers."""
    return lambda number: signs[number - 1] if number <= len(signs) else ""


def _signs(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


_CIRCLED = _of(_signs("①", "⑳") + _signs("㉑", "㉟") + _signs("㊱", "㊿"))


def _full_width(number: int) -> str:
    return str(number).translate({ord("0") + digit: ord("０") + digit for digit in range(10)})


def _cycle(number: int) -> str:
    """Write a number by stem and branch, 甲子 to 癸亥."""
    at = number - 1
    return STEMS[at % 10] + BRANCHES[at % 12] if number <= 60 else ""  # noqa: PLR2004 - of a cycle


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"


_FORMS: Mapping[str, Callable[[int], str]] = {
    "chineseCountingThousand": _counted,
    "taiwaneseCountingThousand": _counted,
    "japaneseCounting": _counted,
    "chineseLegalSimplified": _formal,
    "ideographLegalTraditional": _formal_traditional,
    "ideographDigital": digit_by_digit,
    "japaneseDigitalTenThousand": digit_by_digit,
    "taiwaneseDigital": digit_by_digit,
    "ideographTraditional": _of(STEMS),
    "ideographZodiac": _of(BRANCHES),
    "ideographZodiacTraditional": _cycle,
    "ideographEnclosedCircle": _of(_signs("㊀", "㊉")),
    "decimalEnclosedCircle": _CIRCLED,
    "decimalEnclosedCircleChinese": _CIRCLED,
    "decimalEnclosedFullstop": _of(_signs("⒈", "⒛")),
    "decimalEnclosedParen": _of(_signs("⑴", "⒇")),
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "decimalZero": lambda number: f"{number:02}",
    "numberInDash": lambda number: f"- {number} -",
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": _letters,
    "lowerLetter": lambda number: _letters(number).lower(),
    "ordinal": _ordinal,
}
