"""What a web page has above and below a text: where it is from, who edited it, when it was published."""

from collections.abc import Iterable, Sequence

from npc.genre.lexicon.documents import PUBLISHED_LINES
from npc.importer.accounting import Accounting
from npc.importer.blocks import text_passages, without_passages
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.found import FoundMapping
from npc.importer.site_lines import is_web_line
from npc.importer.text.days import iso_day
from npc.kinds.registry import PAPERS
from npc.messages import Message
from npc.originals.original import Block, Passage

_AT_ENDS = 4
"""Passages at the beginning and the end of a text among which they stand."""
_DAY = len("2025-02-28")
WEB = Message("what a web page says of itself", "网页上的来源、编辑、发布时间等信息")


def take_web_lines(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Take out what a web page says of itself, and set the day on which it was published."""
    return _without(blocks, _at_ends(blocks), mapping, accounting)


def take_day_of_page(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Take out nothing of that but the line with the day; who edited a text may be said of it by its office."""
    dated = [each for each in _at_ends(blocks) if _published(each) is not None]
    return _without(blocks, dated, mapping, accounting)


def _at_ends(blocks: Sequence[Block]) -> Iterable[Passage]:
    passages = list(text_passages(blocks))
    at_ends = {each.number: each for each in (*passages[:_AT_ENDS], *passages[-_AT_ENDS:])}
    return (each for each in at_ends.values() if is_web_line(each.text))


def _without(
    blocks: Sequence[Block],
    lines: Iterable[Passage],
    mapping: FoundMapping,
    accounting: Accounting,
) -> list[Block]:
    """Return blocks without such lines, which are read."""
    found = {each.number: each for each in lines}
    for line in found.values():
        _read(line, mapping, accounting)
    return without_passages(blocks, found)


def _read(passage: Passage, mapping: FoundMapping, accounting: Accounting) -> None:
    day = _published(passage)
    may_be_said = "published" in PAPERS[mapping.text("kind")].keys
    if day is None or not may_be_said or "published" in mapping.values:
        accounting.computed(whole(passage), WEB)
        return
    start, end, written = day
    mapping.put("published", Clipping(passage, start, end), text=written)
    around = (Clipping(passage, 0, start), behind(passage, end))
    accounting.all_computed(around, WEB)


def _published(passage: Passage) -> tuple[int, int, str] | None:
    """Return where the day of publication stands, and the day."""
    text = passage.text
    word = next((each for each in PUBLISHED_LINES if each in text), "")
    if not word:
        return None
    start = text.find(word) + len(word)
    while start < len(text) and text[start] in "：: ":
        start += 1
    for end in range(min(len(text), start + _DAY + 1), start, -1):
        day = iso_day(text[start:end])
        if day:
            return start, end, day
    return None
