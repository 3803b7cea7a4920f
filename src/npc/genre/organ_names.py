"""Names of organs within texts: where one stands as a name of its own, and not as a part of history."""

from collections.abc import Iterable, Iterator

from npc.characters import is_han
from npc.genre.lexicon.levels import LEVELS
from npc.genre.prose import LONGEST_PART, bounds, occurrences
from npc.genre.years import years_in

_MAY_PRECEDE = frozenset(
    f"{LEVELS}级各的由和与及对向请听取议促求督持同到在是经将按为让要交给绕实彻照"
)
"""Characters before the name of an organ; behind others it is the end of a longer name: 城管环保局."""
_NOT_AFTER = ("原", "时任", "撤销", "不再保留")
_RENAMED = (
    "（现",
    "(现",
    "（今",
    "（已",
    "更名",
    "改为",
    "改名",
    "并入",
    "撤并",
    "转隶",
    "挂牌",
    "牌子",
)
"""Words in whose clause the former name is told as such."""
_NOT_BEFORE = frozenset("部域限网史志大员托")
"""农业局部, 工商局域网 are other words, 委员 is of a longer name; a history may be told by the old one."""


def names_in(text: str, name: str, *, not_before: str = "", not_after: str = "") -> list[int]:
    """Return where a name of an organ stands by itself in a text."""
    return [
        place
        for place in occurrences(text, name)
        if _stands(text, place, place + len(name), not_before, not_after)
    ]


def _stands(text: str, start: int, end: int, not_before: str, not_after: str) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if before and (before in not_after or (is_han(before) and before not in _MAY_PRECEDE)):
        return False
    if after and (after in not_before or after in _NOT_BEFORE):
        return False
    return not _is_quoted(text, start)


def _is_quoted(text: str, place: int) -> bool:
    """Whether a place is within the name of a document: 《关于县环保局……的报告》."""
    near = text[max(0, place - LONGEST_PART) : place]
    return near.rfind("《") > near.rfind("》")


def is_told_as_former(text: str, place: int, since: str) -> bool:
    """Whether a clause tells of a name as a former one: 原县环保局, 2016年县环保局……."""
    start, end = bounds(text, place, signs="，。；\n")
    clause, before = text[start:end], text[start:place]
    if any(word in before for word in _NOT_AFTER) or any(word in clause for word in _RENAMED):
        return True
    return any(year < int(since[:4] or 0) for year in years_in(clause))


def is_declared(name: str, declared: Iterable[str]) -> bool:
    """Whether a list of departments has a name: as it is, or within a longer one."""
    return any(name in each for each in declared)


def without_joiners(names: Iterable[str]) -> Iterator[str]:
    """Yield names without what joins their parts: 环境资源 for 环境与资源, 环境和资源."""
    for name in names:
        for joiner in "和与及":
            name = name.replace(joiner, "")  # noqa: PLW2901 - one after the other
        yield name
