"""What stands between the title of a text and its words: who issues it, a day, a table of contents."""

from collections import Counter
from collections.abc import Sequence

from npc.genre.lexicon.documents import HEADINGS_AROUND
from npc.genre.lexicon.numerals import DIGITS
from npc.genre.places import split_at_congress
from npc.importer.accounting import Accounting
from npc.importer.blocks import text_passages, without_passages
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.looks import is_date
from npc.importer.text.signature import is_organ_line
from npc.messages import Message
from npc.originals.original import Block, Passage

_BELOW_TITLE = 3
_MOST_LINES = 200
"""Of a table of contents."""
_CONTENTS = Message("table of contents, which npc does not print", "目录")
_ORGAN = Message("the organ below the title", "标题下的机关名称")
_DAY = Message("a day below the title, without a meeting", "标题下的日期，没有写会议")
_SPOKEN = Message(
    "where the text was delivered, which npc does not print",
    "标题下写明在何时何会上的一行，npc不印",
)
_AROUND = Message(
    "a heading without a number, which npc does not print", "引言、结语的小标题，npc不印"
)
_DASHES = ("—", "－", "-")
_LEADERS = " \t.…·．"


def take_front(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read organ and day below the title, and leave out a table of contents; return the rest."""
    taken: set[int] = set()
    passages = list(text_passages(blocks))
    for passage in passages[:_BELOW_TITLE]:
        if not _read(passage, mapping, accounting):
            break
        taken.add(passage.number)
    for passage in _contents([each for each in passages if each.number not in taken]):
        accounting.computed(whole(passage), _CONTENTS)
        taken.add(passage.number)
    for passage in passages:
        if "".join(passage.text.split()) in HEADINGS_AROUND:
            mapping.keep(whole(passage), _AROUND)
            taken.add(passage.number)
    return without_passages(blocks, taken)


def _read(passage: Passage, mapping: FoundMapping, accounting: Accounting) -> bool:
    is_day = is_date(passage.text) or is_date(f"{passage.text.strip('（）() ')}1日")
    if is_day or _is_spoken(passage.text):
        mapping.keep(whole(passage), _DAY if is_day else _SPOKEN)
        return True
    if not is_organ_line(passage.text) or split_at_congress(passage.text) is None:
        return False
    if mapping.text("organ"):
        accounting.computed(whole(passage), _ORGAN)
    else:
        mapping.put("organ", whole(passage))
    return True


def _is_spoken(text: str) -> bool:
    """Whether a line below the title says where the text was delivered: ——2026年2月27日在…会议上."""
    return text.startswith(_DASHES) and "年" in text and "。" not in text


def _contents(passages: Sequence[Passage]) -> list[Passage]:
    """Return the lines of a table of contents at the beginning: 目录, then lines with numbers of pages, or that come again."""
    found: list[Passage] = []
    counts = Counter("".join(passage.text.split()) for passage in passages)
    for passage in passages[:_MOST_LINES]:
        bare = "".join(passage.text.split())
        is_head = not found and bare == "目录"
        is_line = bool(found) and (_has_page(passage) or counts[bare] > 1)
        if not is_head and not is_line and not passage.style.startswith("toc"):
            break
        counts[bare] -= 1
        found.append(passage)
    return found


def _has_page(passage: Passage) -> bool:
    """Whether a line ends in the number of a page, behind leaders or a wide blank."""
    text = passage.as_written.rstrip()
    words = text.rstrip("".join(DIGITS))
    return words != text and words[-1:] in _LEADERS and "。" not in words
