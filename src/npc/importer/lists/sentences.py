"""Plans whose items are sentences: `kind: arrangement` with `form: sentences`."""

from collections.abc import Sequence

from npc.characters import COLONS
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.lists.below import read
from npc.importer.lists.categories import CategoriesOfLists, check_last
from npc.importer.lists.items import ItemsOfLists
from npc.importer.lists.lines import lines_of, put_preamble
from npc.importer.lists.numbers import are_numbered_through, wrong_numbers
from npc.importer.lists.outline import ListEntry, ListNode, outline_of
from npc.importer.purposes import purpose_in
from npc.importer.segment import Segment
from npc.importer.text.around import put_around, take_around_signed
from npc.importer.text.sections import leads_to_tables
from npc.importer.text.titles import (
    put_title,
    put_year_and_organ,
    title_clippings,
    title_of,
)
from npc.kinds.points import CONTINUOUS
from npc.messages import Message

_SHARED = Message(
    "what headings say (time, meeting, department) is taken for all items below them",
    "类别名称里写的时间、会议、部门，填给了其下没有另写的各项",
)


def arrangement(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the plan of sentences that a stretch of an original is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "arrangement")
    put_year_and_organ(segment, mapping)
    if purpose := purpose_in(title_of(segment)):
        mapping.put("paper", *title_clippings(segment), text=purpose)
    mapping.put_known("form", "sentences")
    put_title(segment, mapping)
    rest = take_around_signed(segment, mapping, accounting)
    _put_text(mapping, outline_of(lines_of(rest)), accounting)
    mapping.put_last("signature")
    put_around(segment, mapping, accounting)
    return mapping


def _put_text(mapping: FoundMapping, nodes: Sequence[ListNode], accounting: Accounting) -> None:
    if are_numbered_through(nodes):
        mapping.put_known("numbering", CONTINUOUS)
    preamble = _preamble(nodes)
    put_preamble(mapping, [line for entry in preamble for line in (entry.line, *entry.below)])
    parser = CategoriesOfLists(ItemsOfLists(accounting))
    parser.read(mapping, nodes[len(preamble) :])
    check_last(mapping, nodes[len(preamble) :])
    if not parser.shares_for_sure:
        mapping.check("categories", _SHARED)
    for wrong in wrong_numbers(nodes):
        mapping.check("categories", wrong.why, wrong.place)


def _preamble(nodes: Sequence[ListNode]) -> list[ListEntry]:
    """Return the paragraphs before all headings and items."""
    found: list[ListEntry] = []
    for node in nodes:
        if not isinstance(node, ListEntry) or not node.is_text:
            return found
        found.append(node)
    before = next((number for number, entry in enumerate(found) if _is_item(entry)), 0)
    return found[:before]


def _is_item(entry: ListEntry) -> bool:
    """Whether a paragraph of a list without headings and numbers is an item of it."""
    words = entry.line.words
    said = read(words)
    if words.endswith(COLONS):
        return said.is_read and not leads_to_tables(words)
    return said.is_read or said.action is not None
