"""Places that are surely of one matter, whose names differ by a word."""

from collections.abc import Iterator, Mapping, Sequence

from npc.facts.inquiries import Inquiry
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.trace import Trace
from npc.genre.near_names import near_names
from npc.genre.words import Words
from npc.plan import Item, Location, Matter
from npc.records import NamedTuple

_AS_GOOD = 0.25
"""By so much a row is more like a promise than all others, where it alone can be meant."""


_CLOSE = 0.65
"""Share of the words of both from which on a task has the name of what it prepares, not of a step."""


class NearPair(NamedTuple):
    """A place that names a matter, and the row that is of it by another name."""

    at: Location
    here: str
    """What it is called there, without the words that all names have."""
    matter: Matter
    there: str
    """What the row calls it."""
    closeness: float
    """Share of the words of both that both have, 0–1."""


def near_pairs(found: Trace, asked: Sequence[Inquiry]) -> Iterator[NearPair]:
    """Yield the names of what the body text, tasks and inquiries say, each row once."""
    told: set[Matter] = set()
    asking = {each.item.text_at: each.item.text for each in asked}
    for at, words, matter in (*_promised(found), *_of_tasks(found), *_asked(asked, found.about)):
        other = found.about[matter]
        names = near_names(words.core, other.core) or _report_names(asking.get(at, ""), matter.text)
        if names and matter not in told and not words.signs | other.signs:
            told.add(matter)
            yield NearPair(at, names[0], matter, names[1], words.closeness(other))


def _promised(found: Trace) -> Iterator[tuple[Location, Words, Matter]]:
    kept = {
        matter: promise.words.core
        for promise, links in found.promises
        for matter in [link.matter for link in links if link.likeness == 1]
        if promise.words.core == found.about[matter].core
    }
    for promise, links in found.promises:
        link = _only(promise, links)
        if link and link.matter not in kept:
            yield promise.sentence.at, promise.words, link.matter


def _only(promise: Promise, links: Sequence[Link]) -> Link | None:
    """Return the one row that can keep a promise, if there is but one."""
    if not links or not links[0].is_kept or links[0].action != promise.action:
        return None
    second = links[1].likeness if len(links) > 1 else 0.0
    return links[0] if links[0].likeness - second >= _AS_GOOD else None


def _of_tasks(found: Trace) -> Iterator[tuple[Location, Words, Matter]]:
    for item, companions in found.tasks.companions.items():
        for companion in companions:
            about = found.about[companion.task]
            is_close = about.closeness(found.about[item]) >= _CLOSE
            if companion.is_written and is_close and not companion.part:
                yield companion.task.at / "content", about, item


def _asked(
    asked: Sequence[Inquiry], about: Mapping[Matter, Words]
) -> Iterator[tuple[Location, Words, Item]]:
    for inquiry in asked:
        if inquiry.is_joined and len(inquiry.reports) == 1:
            yield inquiry.item.text_at, about[inquiry.item], inquiry.reports[0]


def _report_names(asking: str, report: str) -> tuple[str, str] | None:
    """Return what an inquiry calls the report that it goes with, where it says 工作 for a part of the name."""
    here, there = _report_name(asking), _report_name(report)
    general = here.removesuffix("工作")
    if here in {general, there} or there == general or not there.startswith(general):
        return None
    return here, there


def _report_name(text: str) -> str:
    """Return the name in 结合审议养老服务体系建设情况的报告, without the organ that reports."""
    before = text.partition("询问")[0].rpartition("情况的报告")[0]
    name = before.rpartition("关于")[2]
    return name.rpartition("审议")[2].rpartition("听取")[2]
