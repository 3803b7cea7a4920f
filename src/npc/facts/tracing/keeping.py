"""Which rows keep a promise of the body text."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice

from npc.facts.tracing.index import MOST, Index
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.rows import RowAct
from npc.facts.tracing.speaking import quoted
from npc.genre.actions import BESIDE, DEALT_WITH
from npc.genre.lexicon.stages import BEFOREHAND
from npc.genre.words import Words, is_of_all_organs, words
from npc.plan import Item, Matter, Task
from npc.records import NamedTuple

KEPT = 0.6
"""Share of a promise's words that a row must have to be taken to keep it."""
_OTHER_SIGN = 0.3
"""At most so much is a row taken to keep of a matter of every year that it does not name."""


class Link(NamedTuple):
    """A row that speaks of what was promised."""

    matter: Matter
    likeness: float
    """Share of the promise's words that the row has, 0–1."""
    action: str | None = None
    """What the row says is done with it, which of a row that does several things is one."""

    @property
    def is_kept(self) -> bool:
        """Whether that is enough to say that the row keeps the promise."""
        return self.likeness >= KEPT


def keeping(
    promise: Promise, rows: Index[RowAct], answering: Callable[[Promise], Iterable[Item]]
) -> list[Link]:
    """Return the rows that speak of a promise's matter, the most alike first.

    Args:
        promise: A matter of the body text.
        rows: The rows of the tables, and what they do.
        answering: Gives the items that answer the statutory matters that a promise names.

    """
    if promise.action == "工作评议":
        return [Link(row.matter, 1.0, row.action) for row in _appraisals(rows)]
    found = list(_alike(promise, rows))
    for more in (_of_unnamed_law, _of_parts, _of_all_organs):
        if not any(link.is_kept for link in found):
            found += more(promise, rows)
    if promise.is_heard and not any(link.is_kept for link in found):
        found += [Link(item, KEPT, item.action) for item in answering(promise)]
    return _best(promise, found)


def _best(promise: Promise, links: list[Link]) -> list[Link]:
    """Return each row once, by what it does that is most like the promise; the most alike first."""
    best: dict[Matter, Link] = {}
    for link in links:
        other = best.get(link.matter, link)
        better = (link.likeness, link.action == promise.action)
        best[link.matter] = (
            link if better > (other.likeness, other.action == promise.action) else other
        )
    return sorted(best.values(), key=lambda link: -link.likeness)


def _alike(promise: Promise, rows: Index[RowAct]) -> Iterator[Link]:
    """Yield the rows that share words with a promise."""
    for row, about in rows.sharing(promise.words):
        if not can_keep(promise, row) or not promise.words.can_be_one_with(about):
            continue
        likeness = promise.words.share_in(about.pairs)
        if promise.words.signs & about.signs or any(
            name in row.matter.text for name in quoted(promise.text)
        ):
            likeness = max(likeness, KEPT)
        elif promise.words.signs:
            likeness = min(likeness, _OTHER_SIGN)
        yield Link(row.matter, likeness, row.action)


@lru_cache(maxsize=1)  # any number of promises may ask for them
def _appraisals(rows: Index[RowAct]) -> tuple[RowAct, ...]:
    return tuple(islice((row for row in rows.things if row.is_whole and _appraises(row)), MOST))


@lru_cache(maxsize=1)
def _inspections(rows: Index[RowAct]) -> tuple[RowAct, ...]:
    found = (
        row
        for row in rows.things
        if row.is_whole and (row.action == "执法检查" or "执法检查" in row.text)
    )
    return tuple(islice(found, MOST))


@lru_cache(maxsize=1)
def _rows_of_all_organs(rows: Index[RowAct]) -> tuple[tuple[RowAct, Words], ...]:
    found = (thing for thing in rows.things_with_words if is_of_all_organs(thing[0].text))
    return tuple(islice(found, MOST))


def _of_unnamed_law(promise: Promise, rows: Index[RowAct]) -> Iterator[Link]:
    """Yield all inspections for a “一法一条例”, of which words do not say which it is."""
    if promise.is_of_unnamed_law:
        for row in _inspections(rows):
            if can_keep(promise, row):
                yield Link(row.matter, KEPT, row.action)


def _of_all_organs(promise: Promise, rows: Index[RowAct]) -> Iterator[Link]:
    """Yield the rows that name the organs one by one: 听取县政府、县监委、县法院、县检察院…."""
    if "一府" not in promise.text:
        return
    about = words(promise.text.partition("院")[2].lstrip("”"))
    for row, found in _rows_of_all_organs(rows):
        share = about.share_in(found.pairs) if about.pairs else 1.0
        if share >= KEPT and can_keep(promise, row):
            yield Link(row.matter, KEPT, row.action)


def _of_parts(promise: Promise, rows: Index[RowAct]) -> list[Link]:
    """Return the rows of A and of B that keep 听取A和B工作情况的报告 together."""
    laws = _LAW.findall(promise.text)
    is_of_laws = len(laws) > 1
    parts = [words(part) for part in (laws if is_of_laws else promise.words.core.split())]
    if promise.words.signs or not any(joiner in promise.text for joiner in _JOINERS):
        return []
    if any(len(part.pairs) < _FEWEST for part in parts) and not is_of_laws:
        return []
    found = [
        [
            Link(row.matter, KEPT, row.action)
            for row, about in rows.sharing(part)
            if part.pairs <= about.pairs
            and promise.words.can_be_one_with(about)
            and can_keep(promise, row)
        ]
        for part in parts
    ]
    return [link for some in found for link in some] if all(found) else []


_LAW = re.compile("《[^《》]+》")
_JOINERS = ("和", "与", "及", "》《", "》、《")
_FEWEST = 3
"""Pairs of a part that is a name by itself: 养老服务."""


def can_keep(promise: Promise, row: RowAct) -> bool:
    """Whether what is done with a matter is what was promised, or more."""
    matter = row.matter
    if promise.action in _ITSELF:
        named = promise.action if promise.action == "专题询问" else "检查"
        if isinstance(matter, Item):
            return row.action == promise.action or named in matter.text
        return row.action == promise.action and not matter.text.startswith(BEFOREHAND)
    if promise.action in DEALT_WITH:
        if isinstance(matter, Item):
            return row.action not in BESIDE
        return row.action in DEALT_WITH
    if isinstance(matter, Task) and matter.text.startswith(BEFOREHAND):
        return False
    is_heard_on = promise.action == "跟踪监督"  # by reports on how it goes on: 审计查出问题整改
    return is_heard_on or row.action not in DEALT_WITH or promise.action in matter.text


def _appraises(row: RowAct) -> bool:
    where = row.matter.category if isinstance(row.matter, Item) else ""
    return any(word in row.text or word in where for word in _APPRAISING)


_ITSELF = frozenset(("专题询问", "执法检查"))
"""Actions for which no other stands, and no preparation of them."""
_APPRAISING = ("评议", "测评", "述职", "履职情况")
"""Words of rows by which departments and officials are appraised, whichever they name."""
