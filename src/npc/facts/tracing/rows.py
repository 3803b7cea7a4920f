"""What the rows of the tables say is done, cut as the body text is.

A row is mostly one matter. A joint report, 听取和审议县政府关于A情况和县法院关于B情况的报告, is promised as
two, and 召开镇人大会议，听取和审议政府工作报告、财政预算报告 does three things.
"""

from collections.abc import Iterator, Mapping

from npc.genre.acts import acts_in
from npc.genre.lexicon.titles import ENDS_OF_NAMES
from npc.genre.opening import organ_names
from npc.genre.parts import meant, parts
from npc.genre.words import Words, words
from npc.plan import Item, Matter
from npc.records import NamedTuple


class RowAct(NamedTuple):
    """A row, or one of several things that it says is done."""

    matter: Matter
    action: str | None
    text: str
    """The whole row, or what the thing is called there."""

    @property
    def is_whole(self) -> bool:
        """Whether it is the row as a whole."""
        return self.text == self.matter.text


def rows_of(
    about: Mapping[Matter, Words], *, places: tuple[str, ...]
) -> Iterator[tuple[RowAct, Words]]:
    """Yield every row as a whole, and behind an item what it does where that is more than one thing."""
    ours = organ_names(places)
    for matter, whole in about.items():
        yield RowAct(matter, matter.action, matter.text), whole
        if isinstance(matter, Item) and any([sign in matter.text for sign in _OF_SEVERAL]):  # noqa: C419 - twice as fast
            named = tuple(_named(matter, places, ours))
            if len(named) > 1 or any(row.action != matter.action for row, _ in named):
                yield from ((row, found) for row, found in named if found.pairs or found.signs)


_OF_SEVERAL = (
    *("、", "，", "；", "及", "》《", "两院"),
    *(end + joiner for end in ENDS_OF_NAMES for joiner in ("和", "与")),
)
"""Without one of these a row is one matter: 和 joins two only behind a whole name."""


def _named(
    matter: Matter, places: tuple[str, ...], ours: tuple[str, ...]
) -> Iterator[tuple[RowAct, Words]]:
    for action, named in acts_of(matter, places, ours) or [(matter.action or "", matter.text)]:
        before = ""
        for part in parts(action, named):
            yield RowAct(matter, action or None, part), words(meant(part, before), places=places)
            before = part


def acts_of(
    matter: Matter, places: tuple[str, ...], ours: tuple[str, ...]
) -> list[tuple[str, str]]:
    """Return what a row says is done, and with what, as its verbs say it."""
    sentences = matter.text.replace("；", "。").split("。")
    acts = [act for sentence in sentences for act in acts_in(sentence, None, places, ours)[0]]
    return [act.clause for act in acts]
