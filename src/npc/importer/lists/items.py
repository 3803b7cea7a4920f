"""Items of a list: a sentence each, and what stands outside of it."""

from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.lists.below import EXTRA, Labelled, labelled_in
from npc.importer.lists.lines import ListLine
from npc.importer.lists.outline import ListEntry
from npc.importer.lists.set_words import set_words
from npc.messages import Message

TEXT = "text"
_ORDER = (
    *("when", "meetings", "owners", "with", "leader", "research", "due"),
    *("reporters", "focus", EXTRA, "note"),
)
NUMBER_OF_ITEM = Message("number of an item", "项目序号")
_SIGN = Message("sign at the end of an item", "项目末尾的标点")
_LABEL = Message("name of what stands behind it", "栏目名称")
_TWICE = Message("the original says “{label}” twice of this item", "原文给这一项写了两次“{label}”")
_OPEN_ENDS = "；;，,"
_ENDS = frozenset("。！？；;，,：…”）)")
_BRACKETS = ("（", "(")


class ItemsOfLists:
    """Makes the items of one paper."""

    def __init__(self, accounting: Accounting) -> None:
        self.accounting = accounting

    def item(self, category: FoundMapping, entry: ListEntry) -> FoundMapping:
        """Add the item that a line is, with what the lines below it say."""
        mapping = category.add("items")
        line = entry.line
        self.accounting.all_computed(line.mark, NUMBER_OF_ITEM)
        labelled = [(below, _labels_of(below)) for below in entry.below]
        further = [below for below, labels in labelled if not labels]
        self._sentence(mapping, line, (0, len(line.words)), further)
        for below, labels in labelled:
            if labels:
                self.accounting.all_computed(below.mark, NUMBER_OF_ITEM)
                self._keys(mapping, below, labels, (0, len(below.words)))
        return mapping

    def piece(self, category: FoundMapping, line: ListLine, start: int, end: int) -> FoundMapping:
        """Add the item that a stretch of a line is."""
        mapping = category.add("items")
        self._sentence(mapping, line, (start, end), ())
        return mapping

    def _sentence(
        self,
        mapping: FoundMapping,
        line: ListLine,
        stretch: tuple[int, int],
        further: Sequence[ListLine],
    ) -> None:
        """Put a sentence, and the sentences of further lines behind it."""
        start, stop = stretch
        bare = line.words[start:stop].rstrip(_OPEN_ENDS)
        end = start + len(bare)
        if further and not further[0].words.startswith(_BRACKETS):
            end, bare = stop, line.words[start:stop].rstrip()
        self.accounting.all_computed(line.cut(end, stop), _SIGN)
        ending, labelled = (len(bare), []) if further else set_words(bare)
        texts, clippings = [bare[:ending].strip()], [*line.cut(start, start + ending)]
        for other in further:
            self._join(texts, clippings, other)
        mapping.put(TEXT, *clippings, text="".join(texts))
        moved = [label.moved(start) for label in labelled]
        self._keys(mapping, line, moved, (start + ending, end))

    def _join(self, texts: list[str], clippings: list[Clipping], line: ListLine) -> None:
        mark = "".join(clipping.text for clipping in line.mark)
        words = mark + line.words
        is_ended = texts[-1][-1:] in _ENDS or words.startswith(_BRACKETS)
        texts.append(words if is_ended else f"。{words}")
        clippings += (*line.mark, *line.cut(0))

    def _keys(
        self,
        item: FoundMapping,
        line: ListLine,
        labelled: Sequence[Labelled],
        within: tuple[int, int],
    ) -> None:
        """Put what stands behind labels; the labels and the signs between them are computed."""
        at, end = within
        for each in labelled:
            self.accounting.all_computed(line.cut(at, each.start), _LABEL)
            at = each.end
            self._key(item, line, each)
        self.accounting.all_computed(line.cut(at, end), _LABEL)
        in_order(item)

    def _key(self, item: FoundMapping, line: ListLine, each: Labelled) -> None:
        is_extra = each.key == EXTRA
        into, key = (item.within(EXTRA), each.label) if is_extra else (item, each.key)
        clippings = line.cut(each.start, each.end)
        if key in into.values:
            for clipping in clippings:
                item.keep(clipping, _TWICE.format(label=each.label))
        else:
            words = line.words[each.start : each.end]
            into.put(key, *clippings, text=words.strip(" 。；，;,"))


def _labels_of(line: ListLine) -> list[Labelled]:
    """Return what a further line says behind labels; a numbered one is a list of its own if it knows none."""
    labels = labelled_in(line.words)
    is_known = all(each.key != EXTRA for each in labels)
    return labels if is_known or not line.is_marked else []


def in_order(item: FoundMapping) -> None:
    """Put the keys behind the sentence into their usual order."""
    for key in _ORDER:
        if key in item.values:
            item.values[key] = item.values.pop(key)
