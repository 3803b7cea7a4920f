"""Footnotes to which a text refers, and what stands beside it: boxes, headers, comments."""

from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals.original import Passage, PassageKind

_BESIDE = {
    PassageKind.BOX: Message("text box", "文本框"),
    PassageKind.HEADER: Message("header or footer of the pages", "页眉页脚"),
    PassageKind.COMMENT: Message("comment in the margin", "批注"),
    PassageKind.NOTE: Message("footnote", "脚注"),
}
_LETTER = Message("letter of the e-mail", "电子邮件里的话")


def put_notes(segment: Segment, mapping: FoundMapping) -> None:
    """Set the notes to those that the text of a segment refers to, in that order."""
    names = [name for passage in segment.passages for name in passage.note_names]
    for name in dict.fromkeys(names):
        note = segment.notes.get(name, ())
        if note:
            text = "\n\n".join(passage.text.strip() for passage in note)
            mapping.within("notes").put(name, *map(whole, note), text=text)


def keep_beside(segment: Segment, mapping: FoundMapping) -> None:
    """Keep what stands beside the text: no paper has a place for it."""
    for block in segment.blocks:
        if isinstance(block, Passage) and block.standing in _BESIDE:
            mapping.keep(whole(block), _BESIDE[block.standing])
    for first, *others in segment.letters:
        mapping.keep(whole(first), _LETTER, *map(whole, others))
