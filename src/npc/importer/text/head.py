"""The red head (版头) of an issued paper: its mark, number, signer, secrecy and urgency."""

from collections.abc import Sequence

from npc.genre.lexicon.documents import HEAD_SECRECY, HEAD_URGENCY
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.found import FoundMapping
from npc.importer.looks import is_document_number
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals.original import Passage, PassageKind

_HELD = (PassageKind.TEXT, PassageKind.BOX)
_SIGNED = "签发人"
_FILE = "文件"
_COPY_DIGITS = 6
_WORD = Message("a word that npc writes itself", "由程序生成的字样")
_BESIDE = Message("words above the title", "标题之前的文字")


def put_head(segment: Segment, mapping: FoundMapping, accounting: Accounting) -> None:
    """Set the head to what stands above the title; what is no part of one is kept."""
    head = FoundMapping()
    marks: list[Clipping] = []
    for passage in segment.head:
        if passage.standing not in _HELD or not _put(passage, head, marks, accounting):
            mapping.keep(whole(passage), _BESIDE)
    if "number" in head.values or any(mark.text.endswith(_FILE) for mark in marks):
        _put_mark(marks, head, mapping)
    else:  # the cover of a book, or the organ alone
        for mark in marks:
            _keep_organ(mark, mapping)
    if head.values:
        mapping.values["head"] = _ordered(head)


def _put(
    passage: Passage, head: FoundMapping, marks: list[Clipping], accounting: Accounting
) -> bool:
    """Set the key to which a line belongs, and return whether there is one."""
    text = passage.text.strip()
    bare = text.replace(" ", "")
    if is_document_number(text):
        _put_number(passage, head, accounting)
    elif bare.startswith(_SIGNED):
        _put_signer(passage, 0, head, accounting)
    elif bare.isdecimal() and len(bare) <= _COPY_DIGITS:
        head.put("copy-number", whole(passage))
    elif bare.startswith(HEAD_SECRECY) and ("★" in bare or bare in HEAD_SECRECY):
        head.put("secrecy", whole(passage))
    elif bare in HEAD_URGENCY:
        head.put("urgency", whole(passage))
    elif bare.endswith(_FILE) or _is_organ(bare):
        marks.append(whole(passage))
    else:
        return False
    return True


def _is_organ(text: str) -> bool:
    return (
        any(word in text for word in ("人大", "人民代表大会", "委员会", "政府"))
        and "，" not in text
    )


def _put_number(passage: Passage, head: FoundMapping, accounting: Accounting) -> None:
    at = passage.text.find(_SIGNED)
    end = len(passage.text) if at < 0 else at
    head.put("number", Clipping(passage, 0, end))
    if at >= 0:
        _put_signer(passage, at, head, accounting)


def _put_signer(passage: Passage, at: int, head: FoundMapping, accounting: Accounting) -> None:
    start = at + len(_SIGNED)
    while start < len(passage.text) and passage.text[start] in "：: ":
        start += 1
    accounting.computed(Clipping(passage, at, start), _WORD)
    head.put("signer", behind(passage, start))


def _put_mark(marks: Sequence[Clipping], head: FoundMapping, mapping: FoundMapping) -> None:
    """Set the mark where it is not the organ's name with 文件, which npc writes itself."""
    if not marks:
        return
    written = "".join(mark.text for mark in marks)
    organ = written.removesuffix(_FILE)
    if len(marks) == 1 and not mapping.text("organ"):
        mapping.put("organ", *marks, text=organ)
    if written == f"{mapping.text('organ')}{_FILE}":
        mapping.put("organ", *_of_organ(mapping), *marks, text=mapping.text("organ"))
        return
    head.put("mark", *marks, joined="\n")


def _keep_organ(line: Clipping, mapping: FoundMapping) -> None:
    """Take a line above a title for the organ where it is its name, else keep it."""
    organ = mapping.text("organ") or line.text
    if line.text == organ and line.text.endswith(_ORGAN_ENDS):
        mapping.put("organ", *_of_organ(mapping), line, text=organ)
    else:
        mapping.keep(line, _BESIDE)


_ORGAN_ENDS = ("人大常委会", "常务委员会", "人大主席团")


def _of_organ(mapping: FoundMapping) -> tuple[Clipping, ...]:
    """Return the words by which the organ is known already."""
    return tuple(clipping for value in mapping.texts("organ") for clipping in value.of)


_ORDER = ("mark", "number", "signer", "copy-number", "secrecy", "urgency")


def _ordered(head: FoundMapping) -> FoundMapping:
    head.values = {key: head.values[key] for key in _ORDER if key in head.values}
    return head
