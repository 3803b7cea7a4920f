"""Inquiries (专题询问) and the reports that they may go with (监督法第四十八条第二款)."""

from collections.abc import Iterator, Mapping

from npc.facts.tracing.index import Index
from npc.facts.tracing.near_items import alike, near
from npc.genre.actions import DEALT_WITH
from npc.genre.words import Words
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple

_INQUIRY = "专题询问"


class Inquiry(NamedTuple):
    """An inquiry, and the reports on its matter."""

    item: Item
    reports: tuple[Item, ...]
    is_joined: bool
    """Whether its row says that it goes with a report."""


def inquiries(plan: Plan, about: Mapping[Matter, Words]) -> Iterator[Inquiry]:
    """Yield the inquiries on whose matter a meeting hears a report in another row."""
    asked = [item for item in plan.items if item.action == _INQUIRY]
    if not asked:
        return
    reports = Index((item, about[item]) for item in plan.items if _is_report(item))
    for item in asked:
        found = alike(near(about[item], reports, plan.year), about[item], about)
        others = tuple(each.item for each in found if each.item is not item)
        if others:
            yield Inquiry(item, others, _is_joined(item.text))


def _is_report(item: Item) -> bool:
    text = item.text
    return item.action in DEALT_WITH and "报告" in text and "询问" not in text


def _is_joined(text: str) -> bool:
    """Whether a row names the report: 结合审议…报告，开展专题询问; 就…报告开展专题询问."""
    return "报告" in text.partition(_INQUIRY)[0]
