"""Items of one table that may be one matter under two names: 视察托育机构…, 视察普惠托育机构….

Years, halves of years, stages, laws, places and what is done tell rows apart; what is left is as
like as is said, and never sure: a matter may well come up twice.
"""

from collections.abc import Iterator, Mapping, Sequence

from npc.facts.tracing.index import Index
from npc.genre.actions import SUPERVISING
from npc.genre.lexicon.levels import LEVELS, TOWNSHIPS
from npc.genre.lexicon.stages import STAGES_AND_PERIODS
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.words import Words
from npc.plan import Item, Matter
from npc.records import NamedTuple

_FEWEST = 3
"""Pairs that the shorter name has, all of which are in the longer one: 养老服务 in 养老服务体系建设."""
_RAREST = 3
"""Pairs by which others are looked for: what is that close has nearly all of them."""
_CLOSE = 0.6
"""Share of the words of both from which on two rows are told."""
_PLACES = frozenset((*LEVELS, *"村组里片", *TOWNSHIPS))
"""Characters of what one of them says more that make it another place: 城区, 乡村, 示例镇."""


class AlikeItems(NamedTuple):
    """An item, and an earlier one of its table that may be the same matter."""

    item: Item
    other: Item
    closeness: float
    """Share of the words of both that both have, 0–1."""


def alike_items(items: Sequence[Item], about: Mapping[Matter, Words]) -> Iterator[AlikeItems]:
    """Yield for each item the earlier one of its table that is most like it, where one is alike."""
    asked = [item for item in items if _may_be_told_twice(item, about[item])]
    index = Index((item, about[item]) for item in asked)
    places = {item: number for number, item in enumerate(asked)}
    best: dict[Item, AlikeItems] = {}
    for less in asked:  # all its words are in the other: any of them leads there
        for more, others in index.sharing(about[less], rarest=_RAREST):
            closeness = others.closeness(about[less])
            if more is less or closeness < _CLOSE or not _are_one(less, more, about):
                continue
            other, item = sorted((less, more), key=places.__getitem__)
            if item not in best or best[item].closeness < closeness:
                best[item] = AlikeItems(item, other, closeness)
    yield from (best[item] for item in asked if item in best)


def _may_be_told_twice(item: Item, words: Words) -> bool:
    if words.is_common or words.signs or item.action not in SUPERVISING:
        return False
    return not any([stage in item.text for stage in STAGES_AND_PERIODS])  # noqa: C419 - twice as fast


def _are_one(less: Item, more: Item, about: Mapping[Matter, Words]) -> bool:
    """Whether the same is done with both, and one says no more than the other but for general words."""
    words, others = about[less], about[more]
    if less.paper != more.paper or less.action != more.action or less.shown or more.shown:
        return False
    if not words.can_be_one_with(others) or _figures(less) != _figures(more):
        return False
    if less.text == more.text and (less.owners == more.owners or less.when == more.when):
        return False  # it stands twice
    if words.core == others.core:
        return True
    is_within = words.pairs <= others.pairs or _is_shortened(less.text, more.text)
    if less.action == _OF_A_LAW or len(words.pairs) < _FEWEST or not is_within:
        return False  # each law has its own name
    return _PLACES.isdisjoint(set(others.core) - set(words.core))


def _is_shortened(less: str, more: str) -> bool:
    """Whether one title is the other without one of two things: 防治和“三北”工程 shortened to 防治工程."""
    begun = next((at for at, (a, b) in enumerate(zip(less, more, strict=False)) if a != b), 0)
    gap = more[begun : len(more) - len(less) + begun]
    is_rest = bool(begun) and more[:begun] + more[begun + len(gap) :] == less
    return is_rest and gap.startswith(tuple(MATTER_JOINERS)) and len(gap) <= _LONGEST_GAP


_LONGEST_GAP = 12
"""Characters that are left out of a shortened title."""


def _figures(item: Item) -> str:
    """Return the figures of a title: years, numbers of things."""
    return "".join(filter(str.isdigit, item.text))


_OF_A_LAW = "执法检查"
