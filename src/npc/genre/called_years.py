"""What years are called by five-year plans and congresses: “十四五”规划收官之年, 党的二十大召开之年.

What is only done in some years of a plan is read with them: it is drafted in the years around its first,
and its mid-term review is that of the third or fourth.
"""

import re
from collections.abc import Iterator

from npc.genre.lexicon.numerals import ONE_TO_NINE
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.lexicon.year_phrases import (
    CARRIED_OUT,
    HALF_SAID,
    MADE,
    MADE_OF_A_PLAN,
    NOT_CARRIED_OUT,
    NOT_MADE,
    OF_CONGRESSES,
    OF_MATTERS,
    OF_PLANS,
)
from npc.genre.prose import bounds
from npc.records import NamedTuple

_OF_PLAN = {phrase: (first, last) for phrase, first, last in OF_PLANS}
_OF_MATTER = {phrase: (first, last) for phrase, first, last, _ in OF_MATTERS}
_UNLESS = {phrase: unless for phrase, _, _, unless in OF_MATTERS}
_OF_CONGRESS = dict(OF_CONGRESSES)
_LONGEST = 16
"""Characters between the name of a five-year plan and its phrase: ”规划全面实施的."""
_NAME = f"[“‘]?(?P<name>十[{ONE_TO_NINE}]五)"
_PLANS = re.compile(
    rf"{_NAME}[^，。；：！？、\n“‘是年]{{0,{_LONGEST}}}?"
    rf"(?P<phrase>{'|'.join((*_OF_PLAN, *_OF_MATTER))})"
)
_MADE = re.compile(
    rf"(?:{'|'.join(MADE)}){_NAME}[”’]?(?:{'|'.join(MADE_OF_A_PLAN)})(?!{'|'.join(NOT_MADE)})"
)
_CARRIED_OUT = re.compile(rf"(?:{'|'.join(CARRIED_OUT)}){_NAME}[”’]?规划")
_CONGRESSES = re.compile(
    rf"(?P<name>十[六七八九]|二十[一二]?)大(?P<phrase>{'|'.join(_OF_CONGRESS)})"
)
_GOES_ON = re.compile(
    rf"(?:{'|'.join(MATTER_JOINERS)}|，也是)[“‘]?十[{ONE_TO_NINE}]五[^，。；\n]{{0,20}}年"
)
_FIRST_DRAFT, _LAST_DRAFT = -1, 2
"""Years of a plan in which it is drafted: from two before its first on; plans of single fields are late."""
_LAST_YEAR = 5
"""The last year in which a five-year plan is carried out."""


class CalledYear(NamedTuple):
    """A phrase that fits some years, counted from the first of a five-year plan or of a congress."""

    start: int
    words: str
    name: str
    """Of the plan or the congress: 十四五, 二十."""
    first: int
    last: int
    """Years of the plan from 1 on; of a congress how many years after it."""
    is_of_matter: bool = False
    """Whether it is what is done in those years, and no name of the year."""


def called_by_plans(text: str) -> Iterator[CalledYear]:
    """Yield what a text says of years of five-year plans."""
    for match in _PLANS.finditer(text):
        phrase = match["phrase"]
        if phrase in _OF_MATTER and not _is_of_another_matter(text, match):
            yield CalledYear(match.start(), match[0], match["name"], *_OF_MATTER[phrase])._replace(
                is_of_matter=True
            )
        elif phrase in _OF_PLAN and (phrase not in HALF_SAID or _GOES_ON.match(text, match.end())):
            yield CalledYear(match.start(), match[0], match["name"], *_OF_PLAN[phrase])
    for match in _MADE.finditer(text):
        yield CalledYear(
            match.start(), match[0], match["name"], _FIRST_DRAFT, _LAST_DRAFT
        )._replace(is_of_matter=True)
    for match in _CARRIED_OUT.finditer(text):
        start, end = bounds(text, match.start(), signs="。；\n")
        if not any(word in text[start:end] for word in NOT_CARRIED_OUT):
            called = CalledYear(match.start(), match[0], match["name"], 1, _LAST_YEAR)
            yield called._replace(is_of_matter=True)


def _is_of_another_matter(text: str, match: "re.Match[str]") -> bool:
    """Whether what follows on the matter is spoken of: 中期评估审议意见落实情况."""
    start, end = bounds(text, match.start(), signs="。；\n")
    return any(word in text[start:end] for word in _UNLESS[match["phrase"]])


def called_by_congresses(text: str) -> Iterator[CalledYear]:
    """Yield what a text says of years by the congresses of the party."""
    for match in _CONGRESSES.finditer(text):
        years = _OF_CONGRESS[match["phrase"]]
        yield CalledYear(match.start(), match[0], match["name"], years, years)
