"""Whose review it is: by its title, its signature, or what the text tells of."""

import re
from collections import Counter

from npc.genre.years import year_spans_in
from npc.importer.blocks import text_passages
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.looks import names_congress
from npc.importer.segment import Segment
from npc.importer.text.titles import organ_in, title_clippings, title_of
from npc.messages import Message

_COMMITTEE = re.compile(
    r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{1,6}[省市州县区旗]人大常委会|[\u4e00-\u9fff]{1,6}[乡镇]人大)"
)
_OFTEN = 2
"""Times that a text names the committee whose account it is, at the beginning of a clause."""
_FROM_TEXT = Message(
    "there is no title; the text tells of this organ", "原文没有标题，按正文里所说的机关填写"
)


def put_organ(segment: Segment, mapping: FoundMapping) -> None:
    """Set whose review it is, as its title says: 南海区人大常委会办公室."""
    title = title_of(segment)
    first = next(year_spans_in(title), None)
    before = title[: first.start].strip().removesuffix("关于") if first else ""
    organ = before if names_congress(before) else organ_in(title)
    if organ:
        mapping.put("organ", *title_clippings(segment), text=organ)
    elif not title:
        _put_organ_of_text(segment, mapping)


def _put_organ_of_text(segment: Segment, mapping: FoundMapping) -> None:
    """Set the committee that a text without a title tells of again and again; it is marked."""
    found = [
        (match[1], Clipping(passage, match.start(1), match.end(1)))
        for passage in text_passages(segment.blocks)
        for match in _COMMITTEE.finditer(passage.text)
    ]
    counted = Counter(name for name, _ in found)
    name, count = max(counted.items(), key=lambda item: item[1], default=("", 0))
    if count < _OFTEN:
        return
    clipping = next(clipping for each, clipping in found if each == name)
    mapping.put("organ", clipping)
    mapping.check("organ", _FROM_TEXT, clipping.passage.place)


def put_signing_organ(mapping: FoundMapping) -> None:
    """Take the name with which a review is signed for its organ, where both are one: the full name."""
    signature = mapping.inner("signature")
    if signature is None:
        return
    signed, named = signature.text("organ"), mapping.text("organ")
    if signed and named and _short(signed) == _short(named):
        mapping.values["organ"] = signature.values.pop("organ")


def _short(organ: str) -> str:
    return organ.replace("人民代表大会", "人大").replace("常务委员会", "常委会")
