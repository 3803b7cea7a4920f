"""Which rows keep a promise of the body text."""

from collections.abc import Iterator

from npc.facts.tracing.index import Index
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.speaking import quoted
from npc.genre.actions import BESIDE, DEALT_WITH
from npc.genre.lexicon.stages import BEFOREHAND
from npc.genre.words import is_of_all_organs, words
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

    @property
    def is_kept(self) -> bool:
        """Whether that is enough to say that the row keeps the promise."""
        return self.likeness >= KEPT


def keeping(promise: Promise, rows: Index[Matter]) -> list[Link]:
    """Return the rows that speak of a promise's matter, the most alike first."""
    if promise.action == "工作评议":
        return [Link(row, 1.0) for row in rows.things if _appraises(row)]
    found = []
    for matter, about in rows.sharing(promise.words):
        if not can_keep(promise, matter):
            continue
        if not promise.words.can_be_one_with(about):
            continue
        likeness = promise.words.share_in(about.pairs)
        if promise.words.signs & about.signs or any(
            name in matter.text for name in quoted(promise.text)
        ):
            likeness = max(likeness, KEPT)
        elif promise.words.signs:
            likeness = min(likeness, _OTHER_SIGN)
        found.append(Link(matter, likeness))
    if promise.is_of_unnamed_law and not any(link.is_kept for link in found):
        found = [
            Link(row, KEPT)
            for row in rows.things
            if can_keep(promise, row) and (row.action == "执法检查" or "执法检查" in row.text)
        ]
    if not any(link.is_kept for link in found):
        found += _of_parts(promise, rows)
    if "一府" in promise.text and not any(link.is_kept for link in found):
        found += _of_all_organs(promise, rows)
    return sorted(found, key=lambda link: -link.likeness)


def _of_all_organs(promise: Promise, rows: Index[Matter]) -> Iterator[Link]:
    """Return the rows that name the organs one by one: 听取县政府、县监委、县法院、县检察院…."""
    about = words(promise.text.partition("院")[2].lstrip("”"))
    for matter, row in rows.things_with_words:
        share = about.share_in(row.pairs) if about.pairs else 1.0
        if share >= KEPT and is_of_all_organs(matter.text) and can_keep(promise, matter):
            yield Link(matter, KEPT)


def _of_parts(promise: Promise, rows: Index[Matter]) -> list[Link]:
    """Return the rows of A and of B that keep 听取A和B工作情况的报告 together."""
    parts = [words(part) for part in promise.words.core.split()]
    if promise.words.signs or not any(joiner in promise.text for joiner in _JOINERS):
        return []
    if any(len(part.pairs) < _FEWEST for part in parts):
        return []
    found = [
        [
            matter
            for matter, about in rows.sharing(part)
            if part.pairs <= about.pairs
            and promise.words.can_be_one_with(about)
            and can_keep(promise, matter)
        ]
        for part in parts
    ]
    return [Link(matter, KEPT) for some in found for matter in some] if all(found) else []


_JOINERS = "和与及"
_FEWEST = 3
"""Pairs of a part that is a name by itself: 养老服务."""


def can_keep(promise: Promise, matter: Matter) -> bool:
    """Whether what is done with a matter is what was promised, or more."""
    if promise.action in _ITSELF:
        named = promise.action if promise.action == "专题询问" else "检查"
        if isinstance(matter, Item):
            return matter.action == promise.action or named in matter.text
        return matter.action == promise.action and not matter.text.startswith(BEFOREHAND)
    if promise.action in DEALT_WITH:
        if isinstance(matter, Item):
            return matter.action not in BESIDE
        return matter.action in DEALT_WITH
    if isinstance(matter, Task) and matter.text.startswith(BEFOREHAND):
        return False
    return matter.action not in DEALT_WITH or promise.action in matter.text


def _appraises(matter: Matter) -> bool:
    where = matter.category if isinstance(matter, Item) else ""
    return any(word in matter.text or word in where for word in _APPRAISING)


_ITSELF = frozenset(("专题询问", "执法检查"))
"""Actions for which no other stands, and no preparation of them."""
_APPRAISING = ("评议", "测评", "述职", "履职情况")
"""Words of rows by which departments and officials are appraised, whichever they name."""
