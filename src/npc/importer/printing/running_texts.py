"""What stands outside of the rows of tables, beside the original: titles, headings, points, names of categories."""

from collections import defaultdict
from collections.abc import Sequence

from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.following import FoundIn, PrintedStream
from npc.importer.printing.stretches import TypedStretch
from npc.importer.printing.wordings import plain
from npc.messages import Message
from npc.output.documents.printed import PrintedText

_MOVED = Message("printed in another place", "印在别处")
_DATE = "p.date"


def compare_texts(
    stretches: Sequence[TypedStretch], texts: Sequence[PrintedText], compared: PrintComparison
) -> None:
    """Compare stretches with the printed texts in which their words are found.

    Args:
        stretches: What went to values, in the order of the original.
        texts: What is printed and not compared yet.
        compared: Notes what is compared.

    """
    stream = PrintedStream([text.text for text in texts])
    parts: dict[int, list[TypedStretch]] = defaultdict(list)
    ends: dict[int, int] = defaultdict(int)
    before: tuple[int, int] | None = None
    dates = [number for number, text in enumerate(texts) if text.element.startswith(_DATE)]
    for stretch in stretches:
        at = stream.find(plain(stretch.words)) or stream.find(plain(stretch.value))
        if at:
            ends[at.first] = max(ends[at.first], at.last)
            _tell_moved(at, stretch, texts, compared)
            group: int | None = at.first
        elif before and before[0] == stretch.passage.number:
            group = before[1]
        else:
            group = dates[0] if dates and stretch.path[-1] == "date" else None
        if group is None:
            compared.not_found.append(stretch)
        else:
            parts[group].append(stretch)
            before = stretch.passage.number, group
    _compare_groups(parts, ends, texts, compared)


def _tell_moved(
    at: FoundIn, stretch: TypedStretch, texts: Sequence[PrintedText], compared: PrintComparison
) -> None:
    if not at.is_behind:
        place = stretch.passage.place
        compared.wordings.tell(_MOVED, stretch.text, texts[at.first].text, place)


def _compare_groups(
    parts: dict[int, list[TypedStretch]],
    ends: dict[int, int],
    texts: Sequence[PrintedText],
    compared: PrintComparison,
) -> None:
    """Compare texts with all stretches that begin in them; what goes over several texts makes them one."""
    behind = 0
    for start in sorted(parts):
        if start < behind:
            continue
        first = start - (start > behind and _is_label_of(texts, start, parts[start]))
        behind = max(ends.get(start, start), start) + 1
        together = [part for at in range(start, behind) for part in parts.get(at, ())]
        compared.fill(texts[first:behind])
        original = "".join(part.text for part in together)
        printed = "".join(text.text for text in texts[first:behind])
        compared.wordings.compare(original, printed, together[0].passage.place)


def _is_label_of(texts: Sequence[PrintedText], start: int, parts: Sequence[TypedStretch]) -> bool:
    """Whether the text before is what stands before the words in the original, on their line: 附件1."""
    before = plain(parts[0].before)
    return bool(before) and plain(texts[start - 1].text) == before
