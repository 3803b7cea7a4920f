"""What a heading of a list says for all items below it: 第一季度, 3月常委会会议, 财政经济工委."""

from collections.abc import Mapping, Sequence

from npc.genre.lexicon.levels import ORGANS
from npc.genre.sentence_owners import are_like_committees
from npc.genre.sentence_text import Line
from npc.importer.clippings import Clipping
from npc.importer.lists.below import is_time, read
from npc.importer.lists.counts import count_behind
from npc.importer.lists.lines import ListLine
from npc.records import NamedTuple


class ForAll(NamedTuple):
    """A value for all items below a heading."""

    text: str
    clippings: Sequence[Clipping]
    is_certain: bool


Shared = Mapping[str, ForAll]
"""By the keys of an item."""
NOTHING: Shared = {}


def owners_for_all(heading: ListLine, end: int) -> Shared:
    """Return the department that the name of a category, up to an offset, is for its items."""
    name = _without_count(heading, end)
    return {"owners": ForAll(name, heading.cut(0, len(name)), is_certain=False)}


def said_for_all(heading: ListLine, end: int) -> Shared:
    """Return what the name of a category, up to an offset, says for its items."""
    name = _without_count(heading, end)
    if is_time(name):
        return {"when": ForAll(name, heading.cut(0, len(name)), is_certain=True)}
    said = read(name)
    is_certain = said.matter is None
    found = {}
    for key, owners in (("owners", said.owners), ("with", said.assisting)):
        if owners:
            stretch = (owners.start, owners.end)
            found[key] = ForAll(name[slice(*stretch)], heading.cut(*stretch), is_certain=True)
    if said.when:
        stretch = (said.when.start, said.when.end)
        found["when"] = ForAll(said.when.value.text, heading.cut(*stretch), is_certain)
    if said.meetings:
        kinds = "、".join(meeting.value for meeting in said.meetings)
        stretch = (said.meetings[0].start, said.meetings[-1].end)
        found["meetings"] = ForAll(kinds, heading.cut(*stretch), is_certain)
    return found


def _without_count(heading: ListLine, end: int) -> str:
    """Return the name of a category without its count, which says nothing of its items."""
    name = heading.words[:end].rstrip("：:。 ")
    counted = count_behind(name)
    return name[: counted.start] if counted else name


def is_of_owners(headings: Sequence[ListLine]) -> bool:
    """Return whether headings are all departments of the committee: 财政经济工委; 监察和司法工委."""
    return len(headings) > 1 and all(_is_department(heading.words) for heading in headings)


def _is_department(name: str) -> bool:
    line = Line(name)
    stretch = (0, len(line.plain))
    is_reporter = any(organ in name for organ in ORGANS)
    return not is_reporter and "的" not in name and are_like_committees(line, stretch)
