"""Items that are typed in two papers of the year and are one matter, though no `same` says so."""

from collections.abc import Iterator, Mapping, Sequence

from npc.facts.tracing.index import Index
from npc.genre.actions import APART
from npc.genre.words import Words
from npc.plan import Item, Matter
from npc.records import NamedTuple

_RAREST = 3
"""Pairs by which others are looked for: what is that close has nearly all of them."""
_CLOSE = 0.85
"""Share of the words of both from which on two rows are taken to be of one matter."""
_OF_A_REPORT = "关于"
"""In the title of a report; other titles stand in several papers for several matters: 人事任免事项."""


class Twin(NamedTuple):
    """An item, and the one of an earlier paper that is the same matter."""

    item: Item
    other: Item
    closeness: float
    """Share of the words of both that both have, 0–1."""


def twins(items: Sequence[Item], about: Mapping[Matter, Words]) -> Iterator[Twin]:
    """Yield for each item the one that is most like it in an earlier paper, where it is close enough."""
    index = Index((item, about[item]) for item in items if not about[item].is_common)
    seen: set[Item] = set()
    first: dict[str, Item] = {}
    for item in items:
        near = [
            Twin(item, other, closeness)
            for other, words in index.sharing(about[item], rarest=_RAREST)
            if other in seen
            and other.at.document is not item.at.document
            and (closeness := words.closeness(about[item])) >= _CLOSE
            and _are_one(item, other, about)
        ]
        same = first.setdefault(item.text, item)
        if not near and same.at.document is not item.at.document and _OF_A_REPORT in item.text:
            near = [Twin(item, same, 1.0)]  # its words may be too few to compare: 供水
        yield from sorted(near, key=lambda twin: -twin.closeness)[:1]
        seen.add(item)


def _are_one(item: Item, other: Item, about: Mapping[Matter, Words]) -> bool:
    """Whether what is done with both may be one act, on one period."""
    words, others = about[item], about[other]
    if words.signs != others.signs or words.is_half_year != others.is_half_year:
        return False
    if not words.can_be_one_with(others):
        return False
    meant = APART.get(item.action or "", "")
    return item.action == other.action or (
        meant == _HEARD and APART.get(other.action or "") == meant
    )


_HEARD = APART["听取"]
"""Acts of which a meeting does one or the other: 听取, 听取和审议, 审查和批准."""
