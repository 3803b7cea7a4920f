"""Agendas of sessions (会议议程): which session, its day, and a matter a line."""

from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.lists.below import EXTRA, Labelled, labelled_in
from npc.importer.lists.items import in_order
from npc.importer.lists.lines import ListLine, lines_of, put_preamble
from npc.importer.lists.sittings import put_session
from npc.importer.segment import Segment
from npc.importer.text.adoption import take_adoption
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.notes import keep_beside
from npc.importer.text.signature import take_signature
from npc.importer.text.titles import put_title, put_year_and_organ
from npc.importer.text.web_lines import take_web_lines
from npc.messages import Message

_NUMBER = Message("number of an item", "议题序号")
_SIGN = Message("sign at the end of an item", "议题末尾的标点")
_BRACKETS = Message("brackets and names of what stands in them", "括号和其中的栏目名称")
_HEADING = Message("heading over several items", "几项议题上面的标题")
_CLOSING = Message("text behind the items", "各项议题之后的文字")
_NOTES = ("书面", "书面审议", "书面报告", "书面听取", "书面印发")
_ENDS = "；;。，,"


def agenda(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the agenda that a stretch of an original is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "agenda")
    put_year_and_organ(segment, mapping)
    put_title(segment, mapping)
    rest = take_web_lines(segment.blocks, mapping, accounting)
    rest = take_adoption(rest, mapping, accounting)
    rest = take_annex_note(rest, mapping, accounting)
    rest = take_signature(rest, mapping, accounting)
    lines = put_session(segment, lines_of(rest), mapping, accounting)
    _Items(mapping, accounting).read(lines)
    mapping.put_last("signature")
    keep_beside(segment, mapping)
    return mapping


class _Items:
    """The items of one agenda."""

    def __init__(self, mapping: FoundMapping, accounting: Accounting) -> None:
        self._mapping = mapping
        self._accounting = accounting

    def read(self, lines: Sequence[ListLine]) -> None:
        """Put lines into the agenda: what stands before the first number is its preamble."""
        marked = [number for number, line in enumerate(lines) if line.is_marked]
        first = marked[0] if marked else len(lines)
        put_preamble(self._mapping, lines[:first])
        for number in range(first, len(lines)):
            line = lines[number]
            if not line.is_marked:
                self._keep(line, _CLOSING)
            elif number + 1 < len(lines) and _is_over(line, lines[number + 1]):
                self._keep(line, _HEADING)
            else:
                self._item(line)

    def _keep(self, line: ListLine, why: Message) -> None:
        for clipping in line.whole:
            self._mapping.keep(clipping, why)

    def _item(self, line: ListLine) -> None:
        item = self._mapping.add("items")
        bare = line.words.rstrip(_ENDS)
        end, labelled = _in_brackets(bare)
        self._accounting.all_computed(line.mark, _NUMBER)
        item.put("title", *line.cut(0, end), text=bare[:end])
        at = end
        for each in labelled:
            self._accounting.all_computed(line.cut(at, each.start), _BRACKETS)
            at = each.end
            into = item.within(EXTRA) if each.key == EXTRA else item
            key = each.label if each.key == EXTRA else each.key
            into.put(key, *line.cut(each.start, each.end))
        self._accounting.all_computed(line.cut(at, len(bare)), _BRACKETS)
        self._accounting.all_computed(line.cut(len(bare)), _SIGN)
        in_order(item)


def _is_over(line: ListLine, below: ListLine) -> bool:
    return below.is_marked and below.level > line.level


def _in_brackets(words: str) -> tuple[int, list[Labelled]]:
    """Return where the matter ends, and what brackets behind it say: （书面）, （承办部门：财经工委；书面）."""
    start = words.rfind("（")
    if start <= 0 or not words.endswith("）"):
        return len(words), []
    found: list[Labelled] = []
    at = start + 1
    for part in words[at:-1].split("；"):
        labels = labelled_in(part)
        if labels:
            found += [label.moved(at) for label in labels[:1]]
        elif found or part in _NOTES:
            found.append(Labelled("note", "", at, at + len(part)))
        else:
            return len(words), []
        at += len(part) + 1
    return start, found
