"""The categories of a list, and what of it is no item."""

from collections.abc import Callable, Sequence

from npc.importer.found import FoundMapping
from npc.importer.lists.below import read
from npc.importer.lists.counts import check_count
from npc.importer.lists.headings import NOTHING, Shared, is_of_owners, owners_for_all, said_for_all
from npc.importer.lists.items import NUMBER_OF_ITEM, TEXT, ItemsOfLists, in_order
from npc.importer.lists.lines import ListLine
from npc.importer.lists.outline import ListBranch, ListEntry, ListNode
from npc.importer.lists.pieces import pieces_of, time_before
from npc.importer.lists.run_in import run_in_heading
from npc.importer.lists.telling_items import holds_no_items, is_told, no_item
from npc.importer.lists.unread import check_unread_time
from npc.importer.text.sections import NUMBER_OF_HEADING
from npc.messages import Message

_CATEGORIES, _NAME = "categories", "name"
_SIGN = Message("sign behind a heading", "标题后的标点")
_TIMES = Message("time before several items", "几个项目之前的时间")
_UNNUMBERED = Message(
    "the items beside it are numbered, and this paragraph is not", "旁边各项有序号，这一段没有"
)
_NOTHING_READ = Message(
    "nothing in it says when, by whom or how it is done: an item, or a text?",
    "没有读出时间、部门、方式，不知是不是一个项目",
)
_OF_ALL = Message(
    "what stands in brackets behind the last of the paragraph may be said of this item as well",
    "同段最后一项括号里的时间、部门，可能也是这一项的",
)
_NO_ITEMS = Message(
    "what stands here may be text and no items: nothing says when, by whom or how it is done",
    "这一类可能是说明文字，不是项目：没有读出时间、部门、方式",
)
_NO_CATEGORY = Message(
    "it stands beside categories, and has none of its own", "与各类别同级，没有类别名称"
)


_PERHAPS_CLOSING = Message(
    "the last paragraph has several sentences, as no item above it: it may be of the whole list",
    "最后一段有几句话，与上面各项不同，可能说的是整份计划，不是项目",
)


class CategoriesOfLists:
    """Puts the items of a list under its headings."""

    def __init__(self, items: ItemsOfLists) -> None:
        self._items = items
        self.shares_for_sure = True
        """Whether all that headings say for their items is meant so for certain."""

    def read(self, into: FoundMapping, nodes: Sequence[ListNode], shared: Shared = NOTHING) -> None:
        """Put what stands below a heading, or all of a list, into its mapping."""
        marked = [number for number, node in enumerate(nodes) if not node.is_text]
        branches = [node for node in nodes if isinstance(node, ListBranch)]
        is_by_owners = is_of_owners([branch.heading for branch in branches])
        own_of = owners_for_all if is_by_owners else said_for_all
        for number, node in enumerate(nodes):
            if isinstance(node, ListBranch):
                self._branch(into, node, shared, own_of)
            elif branches and not node.is_text and node.line.level == branches[0].level:
                self._beside_headings(into, node, shared)
            elif why := no_item(node, number, marked):
                self._keep(into, node, why)
            else:
                is_odd = node.is_text and bool(marked)
                self._entry(_home(into), node, shared, is_odd=is_odd)

    def _branch(
        self,
        into: FoundMapping,
        branch: ListBranch,
        shared: Shared,
        own_of: Callable[[ListLine, int], Shared],
    ) -> None:
        heading = branch.heading
        category = into.add(_CATEGORIES)
        end = self._named(category, heading, len(heading.words))
        name = heading.words[:end]
        self.read(category, branch.nodes, {**shared, **own_of(heading, end)})
        if holds_no_items(category, name):
            category.check("", _NO_ITEMS, heading.place)
        check_count(category, name.rstrip("：:。"))

    def _named(self, category: FoundMapping, heading: ListLine, end: int) -> int:
        """Put the name of a category, and return where it ends."""
        name = heading.words[:end].rstrip("：:。")
        self._items.accounting.all_computed(heading.mark, NUMBER_OF_HEADING)
        category.put(_NAME, *heading.cut(0, len(name)), text=name)
        self._items.accounting.all_computed(heading.cut(len(name), end), _SIGN)
        return len(name)

    def _beside_headings(self, into: FoundMapping, entry: ListEntry, shared: Shared) -> None:
        """Read a line of the level of headings that has its text in the same paragraph, or none."""
        end = run_in_heading(entry.line)
        category = into.add(_CATEGORIES)
        if not end:
            item = self._entry(category, entry, shared, is_odd=False)
            item.check("", _NO_CATEGORY, entry.line.place)
            return
        named = self._named(category, entry.line, end)
        own = said_for_all(entry.line, named)
        behind = entry.line.behind(end)
        lines = [behind, *entry.below] if behind.words else entry.below
        if lines:
            rest = ListEntry(lines[0])
            rest.below += lines[1:]
            self._entry(category, rest, {**shared, **own}, is_odd=False)

    def _entry(
        self, category: FoundMapping, entry: ListEntry, shared: Shared, *, is_odd: bool
    ) -> FoundMapping:
        is_one = not entry.is_text and not time_before(entry.line.words)
        if is_one or entry.below:
            item = self._items.item(category, entry)
            self._share(item, shared)
        else:
            item = self._pieces(category, entry.line, shared)
        if is_odd:
            item.check("", _UNNUMBERED, entry.line.place)
        elif entry.is_text and not is_told(item):
            item.check("", _NOTHING_READ, entry.line.place)
        return item

    def _pieces(self, category: FoundMapping, line: ListLine, shared: Shared) -> FoundMapping:
        before = time_before(line.words)
        of_all = said_for_all(line, before) if before else NOTHING
        pieces = pieces_of(line)
        self._items.accounting.all_computed(line.mark, NUMBER_OF_ITEM)
        self._items.accounting.all_computed(line.cut(0, pieces[0].start), _TIMES)
        items = [self._items.piece(category, line, piece.start, piece.end) for piece in pieces]
        for item, piece in zip(items, pieces, strict=True):
            self._share(item, {**shared, **of_all, **piece.times(line)})
            if piece.is_doubtful:
                item.check("", _OF_ALL, line.place)
        return items[-1]

    def _share(self, item: FoundMapping, shared: Shared) -> None:
        """Give an item what its headings say, where it does not say so itself."""
        said = read(item.text(TEXT))
        for key, value in shared.items():
            is_said = said.stretch_of(key) or (key == "when" and said.stretch_of("research"))
            if key not in item.values and not is_said:
                item.put(key, *value.clippings, text=value.text)
                self.shares_for_sure = self.shares_for_sure and value.is_certain
        check_unread_time(item)
        in_order(item)

    def _keep(self, into: FoundMapping, entry: ListEntry, why: Message) -> None:
        home = _last(into) or into
        for line in (entry.line, *entry.below):
            for clipping in line.whole:
                home.keep(clipping, why)


def check_last(into: FoundMapping, nodes: Sequence[ListNode]) -> None:
    """Mark the last paragraph of a list without numbers where it reads as what is said of all of it."""
    while nodes and isinstance(nodes[-1], ListBranch):
        nodes = nodes[-1].nodes
    while (inner := _last(into)) is not None:
        into = inner
    above = [node for node in nodes[:-1] if isinstance(node, ListEntry)]
    last, items = nodes[-1] if nodes else None, into.mappings("items")
    if not above or not items or not isinstance(last, ListEntry) or not last.is_text:
        return
    said = read(last.line.words)
    is_told_of = said.when is not None or said.owners is not None
    is_unlike = _has_sentences(last) and not any(map(_has_sentences, above))
    is_it = items[-1].text(TEXT).startswith(last.line.words.rstrip("。；;，,"))
    if is_it and is_unlike and not is_told_of and not items[-1].checks:
        items[-1].check("", _PERHAPS_CLOSING, last.line.place)


def _has_sentences(entry: ListEntry) -> bool:
    return "。" in entry.line.words.rstrip("。")


def _last(into: FoundMapping) -> FoundMapping | None:
    """Return the last category within one, or of the paper."""
    inner = into.values.get(_CATEGORIES)
    last = inner[-1] if isinstance(inner, list) else None
    return last if isinstance(last, FoundMapping) else None


def _home(into: FoundMapping) -> FoundMapping:
    """Return the category for an item: where others stand before it, a further one without a name."""
    last = _last(into)
    if last is None and _NAME in into.values:
        return into
    return last if last is not None and _NAME not in last.values else into.add(_CATEGORIES)
