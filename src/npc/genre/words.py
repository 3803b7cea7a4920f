"""What a text says beside the words that every such text has.

听取和审议县政府关于2025年上半年预算执行情况的报告 is about 预算执行, in 2025, for the first half of the
year. Two texts are compared by the pairs of neighbouring characters in what they are about: Chinese
has no spaces to cut words at, and pairs need no dictionary.
"""

import re
from itertools import pairwise

from npc.genre.lexicon.levels import AUTONOMOUS_ORGANS, OF_A_LEVEL
from npc.genre.lexicon.matters import AT_SESSION, BEARERS, COMMON, LONG
from npc.genre.sessions import session_in
from npc.genre.signs import signs_within
from npc.records import NamedTuple


class Words(NamedTuple):
    """What a text is about."""

    core: str
    """What is left of it, in pieces with one space between."""
    pairs: frozenset[str]
    """Pairs of neighbouring characters within the pieces."""
    years: frozenset[str] = frozenset()
    is_half_year: bool = False
    """Whether it is about the first half of a year."""
    signs: frozenset[str] = frozenset()
    """Which matters of every year it names, see `signs.py`."""
    bearer: str = ""
    """Who reports: 政府, 法院, 检察院, 监委; nothing where it is not said."""
    is_common: bool = False
    """Whether it has hardly a word that others have not, such as 组织人大代表视察."""

    def share_in(self, pairs: frozenset[str]) -> float:
        """Return how much of this is in another text, 0–1."""
        return len(self.pairs & pairs) / len(self.pairs) if self.pairs else 0.0

    def likeness(self, other: "Words") -> float:
        """Return how much of the shorter text is in the longer one, 0–1.

        Of a text with too few pairs nothing can be told.
        """
        fewest = min(len(self.pairs), len(other.pairs))
        return len(self.pairs & other.pairs) / fewest if fewest >= _FEWEST else 0.0

    def closeness(self, other: "Words") -> float:
        """Return how much of both texts is in both, 0–1: a short text is not close to a long one."""
        both = len(self.pairs) + len(other.pairs)
        return 2 * len(self.pairs & other.pairs) / both if both else 0.0

    def can_be_one_with(self, other: "Words") -> bool:
        """Whether the years, halves and bearers that both name let them be about one thing."""
        if self.bearer and other.bearer and self.bearer != other.bearer:
            return False
        if self.years and other.years and self.years.isdisjoint(other.years):
            return False
        if len(self.signs) > 1 or len(other.signs) > 1:
            return True  # 2024年本级决算及2025年上半年预算执行情况: each has its own
        return self.is_half_year == other.is_half_year or not (self.years and other.years)


_FEWEST = 2
"""Pairs that a text must have to be compared."""

# In the order of removal: a longer word goes before the shorter ones in it.
_JOINING = f"[{re.escape('的和及与等并、，。；：（）()“”‘’《》〈〉[]【】—-～~·,;: /')}\u3000\n]"
_JOINERS = re.compile(_JOINING)
_DIGITS_OR_JOINERS = re.compile(f"[0-9]+年?度?|{_JOINING}")
_YEAR = re.compile("20[0-9]{2}")


def words(text: str, *, places: tuple[str, ...] = ()) -> Words:
    """Take from the name of a matter what it is about.

    Args:
        text: One line.
        places: Names of the organ's place, which say nothing within its own plan: 南海区.

    """
    bearer, matter = _without_bearer(_without_session(text))
    matter = _without_brackets(matter).replace("建议、批评和意见", "建议")
    named = (*places, *(AUTONOMOUS_ORGANS if "自治" in matter else ()), *LONG)
    matter = _without(COMMON, _without_levels(_without(named, matter)))
    core = " ".join(_DIGITS_OR_JOINERS.sub(" ", matter).split())
    return Words(
        core,
        _pairs(core),
        years=frozenset(_YEAR.findall(text)) if "20" in text else _NO_YEARS,
        is_half_year="上半年" in text,
        signs=signs_within(text),
        bearer=bearer,
    )


_NO_YEARS: frozenset[str] = frozenset()


def _without(words: tuple[str, ...], text: str) -> str:
    for word in [word for word in words if word in text]:
        text = text.replace(word, " ")
    return text


def _without_levels(text: str) -> str:
    """Take out what only says of which level something is: 旗政府, 区本级, 全市."""
    for sign, words in OF_A_LEVEL.items():
        if sign in text:
            text = _without(words, text)
    return text


def words_of_row(text: str, *, places: tuple[str, ...] = ()) -> Words:
    """Take from a row what it is about; where nothing is left, it is like rows of the same words."""
    about = words(text, places=places)
    if len(about.pairs) >= _FEWEST:
        return about
    return about._replace(pairs=_pairs(_JOINERS.sub(" ", text)), is_common=True)


def words_of_sentence(text: str) -> Words:
    """Take all words of a sentence; it may name several matters, years and bearers."""
    return Words("", _pairs(_JOINERS.sub(" ", text)))


def _pairs(text: str) -> frozenset[str]:
    return frozenset(
        {first + second for piece in text.split() for first, second in pairwise(piece)}
    )


def _without_session(text: str) -> str:
    """Take out 区第十七届人大第三次会议, by which suggestions and reports are dated."""
    session = session_in(text)
    if not session:
        return text
    rest = text[session.end :]
    for word in AT_SESSION:
        rest = rest.removeprefix(word)
    return f"{text[: session.start]} {rest}"


def is_of_all_organs(text: str) -> bool:
    """Whether a text is about 一府一委两院, by this name or one by one."""
    return "一府" in text or all(organ in text for organ in ("政府", "法院", "检察院"))


def _without_brackets(text: str) -> str:
    """Take out what stands in brackets, with them."""
    text = text.replace("(", "（").replace(")", "）")
    while "（" in text:
        before, _, after = text.partition("（")
        inside, closed, rest = after.partition("）")
        text = before + (rest if closed else inside)
    return text


def _without_bearer(text: str) -> tuple[str, str]:
    """Take off who reports: 听取和审议县政府关于…, 区检察院关于…."""
    before, about, matter = text.partition("关于")
    if not about or not matter or len(before) > _LONGEST_BEARER:
        return "", text
    bearers = {name for word, name in BEARERS.items() if word in before}
    return bearers.pop() if len(bearers) == 1 else "", matter  # 法院、检察院关于…: of either


_LONGEST_BEARER = 24
"""Characters before 关于 that name a verb and who reports; more are part of the matter."""
