"""Tags that belong together are moved to where all of them are children of one element.

So what is repeated or left out is always whole: runs of a paragraph, paragraphs, rows, cells.
"""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from npc.output.documents.office.elements import nearest
from npc.output.documents.office.joining import Joined, tag_nodes
from npc.output.documents.office.lifting import lift
from npc.output.documents.office.pairing import groups
from npc.output.documents.office.parting import part
from npc.output.documents.office.tags import Tag


def place(root: Element, joined: Joined) -> None:
    """Move the tags of a part to where they belong.

    Raises:
        TagFault: Words would be lost, or tags that belong together stand where they cannot.

    """
    tags, nodes = joined.tags, tag_nodes(root)
    for numbers in joined.in_attributes:
        groups(numbers, tags)
    found = groups(nodes, tags)
    levels = {number: tags[number].level for number in nodes if tags[number].level}
    for group in found:
        level = _level(group, tags, nodes)
        levels |= dict.fromkeys(group, level) if level else {}
    in_groups = {number for group in found for number in group}
    quiet = {nodes[n] for n in nodes if n not in in_groups and not tags[n].prints}
    lift(levels, quiet, tags, nodes)
    part(found, tags, nodes)


def _level(group: Sequence[int], tags: list[Tag], nodes: dict[int, Element]) -> str:
    """Return what the tags of a group remove: as they say, or as is plain from where they stand."""
    said = {tags[number].level for number in group} - {""}
    if said:
        return said.pop() if len(said) == 1 else ""
    paragraphs = [nearest(nodes[number], "p") for number in group]
    if all(one is paragraphs[0] for one in paragraphs):
        return ""
    holders = {one.getparent() for one in paragraphs if one is not None}
    rows = [nearest(nodes[number], "tr") for number in group]
    are_rows = len(holders) > 1 and None not in rows and len(set(rows)) == len(rows)
    return "tr" if are_rows else "p"
