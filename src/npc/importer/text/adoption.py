"""The adoption (题注): when which meeting adopted, amended or issued a paper, and when it was made public."""

from collections.abc import Sequence

from npc.genre.lexicon.documents import PUBLISHED_AS
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.blocks import is_text
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.looks import begins_adoption, is_adoption
from npc.importer.text.adoption_steps import AdoptionStep, told_in_adoption
from npc.importer.text.paragraphs import TextParagraph
from npc.messages import Message
from npc.originals.original import Block, Passage

_MOST_BEFORE = 4
"""Passages of a text before which its 题注 stands."""
_MOST_LINES = 4
_SIGNS = Message("brackets and commas of the adoption", "题注的标点")
_UNREAD = Message("the adoption, which was not understood", "没有读懂的题注")
_BODY_CONCLUDED = Message(
    "the original names the session only; that it is one of the standing committee is concluded",
    "原文只写届次，按常委会会议填写",
)


def take_adoption(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read the 题注 with which a text begins, and return the text without it.

    A step that is not understood is kept for itself.
    """
    found = _passages(blocks)
    if not found:
        return list(blocks)
    paragraph = TextParagraph(found, None)
    told = list(told_in_adoption(paragraph.words))
    steps = [each.step for each in told if each.step]
    if not steps:
        for passage in found:
            mapping.keep(whole(passage), _UNREAD)
    else:
        _put(paragraph, steps, mapping)
        for each in told:
            if each.step is None:
                for clipping in paragraph.cut(each.start, each.end):
                    mapping.keep(clipping, _UNREAD)
        _compute_signs(paragraph, mapping, accounting)
    return [block for block in blocks if block not in found]


def _passages(blocks: Sequence[Block]) -> tuple[Passage, ...]:
    """Return the lines of the 题注."""
    for at, block in enumerate(blocks[:_MOST_BEFORE]):
        if not is_text(block):
            continue
        if "。" in block.text or list_number(block.text, block.label_end):
            return ()
        if is_adoption(block.text):
            return _with_next(blocks, at)
        if begins_adoption(block.text):
            return _until_closed(blocks, at)
    return ()


def _with_next(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    lines = []
    for block in blocks[at : at + _MOST_LINES]:
        if not isinstance(block, Passage) or not is_adoption(block.text):
            break
        lines.append(block)
    return tuple(lines)


def _until_closed(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    lines: list[Passage] = []
    for block in blocks[at : at + _MOST_LINES]:
        if not isinstance(block, Passage):
            break
        lines.append(block)
        if block.text.rstrip().endswith(("）", ")")):
            return tuple(lines) if is_adoption("".join(line.text for line in lines)) else ()
    return ()


def _put(paragraph: TextParagraph, steps: Sequence[AdoptionStep], mapping: FoundMapping) -> None:
    for step in steps:
        if step.action in PUBLISHED_AS and not step.body:
            mapping.put("published", *paragraph.cut(step.start, step.end), text=step.day)
            continue
        found = mapping.add("adopted")
        found.put("date", *paragraph.cut(step.start, step.day_end), text=step.day)
        name = paragraph.cut(*step.name)
        if step.body:
            found.put("body", *name, text=step.body)
        if step.session:
            found.put("session", *name, text=step.session)
        found.put("action", *paragraph.cut(step.end - len(step.action), step.end))
        if step.is_concluded:
            found.check("body", _BODY_CONCLUDED, paragraph.first.place)


def _compute_signs(paragraph: TextParagraph, mapping: FoundMapping, accounting: Accounting) -> None:
    """Note what stands between the steps, where that is nothing but signs."""
    used = {
        (clipping.passage.number, at)
        for clipping in mapping.clippings()
        for at in range(clipping.start, clipping.end)
    }
    for passage in paragraph.passages:
        for at, sign in enumerate(passage.text):
            if (passage.number, at) not in used and sign in "（(）)，,；;、。【】经由于根据":
                accounting.computed(Clipping(passage, at, at + 1), _SIGNS)
