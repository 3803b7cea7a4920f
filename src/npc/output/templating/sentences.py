"""Items as sentences: under their headings, with what their keys say and the words do not."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from npc.genre.departments import Owners
from npc.genre.prose import ending_in
from npc.genre.when import When
from npc.kinds.columns import TableColumn, fields_of
from npc.plan import Arrangement, Category, Item
from npc.records import NamedTuple


class SentencePart(NamedTuple):
    """Items that stand together, and the heading above them."""

    level: int
    """1 for 一、, 2 for （一）; 0 where a category has no name, and its items no heading."""
    number: int
    name: str
    items: tuple[Item, ...]


def sentence_parts(paper: Arrangement) -> Iterator[SentencePart]:
    """Yield the items of a list by their categories; what has no name is not counted in headings."""
    first = 0
    for category in paper.categories:
        first += bool(category.name)
        yield _part(category, 1, first)
        second = 0
        for inner in category.categories:
            if category.name:
                second += bool(inner.name)
                yield _part(inner, 2, second)
            else:
                first += bool(inner.name)
                yield _part(inner, 1, first)


def _part(category: Category, level: int, number: int) -> SentencePart:
    count = f"（{len(category.all_items)}项）" if category.typed_count is not None else ""
    heading = category.name + count
    return SentencePart(level if heading else 0, number, heading, category.items)


def as_sentence(item: Item) -> str:
    """Return an item as a sentence: as it is written, or its title, and what its keys add in set words.

    Nothing that is typed is left out, and nothing is said twice: 听取…的报告。重点：…。配合部门：…。
    """
    added = (column for column in fields_of(item) if column.is_typed_in(item))
    words = (
        f"{_called(column, item)}：{ending_in(column.text(item), '。')}"
        for column in added
        if not _is_said(column, item)
    )
    return "".join((ending_in(item.sentence or item.text, "。"), *words))


def in_table(item: Item, columns: Sequence[TableColumn]) -> str:
    """Return what stands in the cell of a matter: its title, or that of its sentence.

    A sentence that is typed in the table stands there as it is where it says more than the columns do.
    """
    if item.said is None or not item.says("text"):
        return item.text
    printed = {column.key for column in columns}
    told = (key for key in _TOLD if item.said.stretch_of(key))
    is_told = printed.issuperset(told) and not item.said.unread
    return item.text if is_told else item.said.text


_TOLD = ("when", "research", "due", "owners", "with", "leader", "focus", "meetings")
"""What a sentence may tell beside its matter."""


def as_entry(item: Item) -> str:
    """Return an item as an entry of an agenda, without a mark at its end.

    One of another paper is named by its matter. What is typed in the agenda beside it stands in
    brackets; time and meeting are those of the session.
    """
    said = item.sentence if item.sentence and item.says("text") else item.text
    added = (column for column in fields_of(item) if item.says(column.key) and column.text(item))
    words = "；".join(
        f"{_label(column, item)}{column.text(item).rstrip('。')}"
        for column in added
        if column.key not in _OF_SESSION and not _is_said(column, item)
    )
    return said.rstrip("。；") + (f"（{words}）" if words else "")


_OF_SESSION = frozenset(("when", "meetings"))


def _label(column: TableColumn, item: Item) -> str:
    """Return what stands before words in brackets; nothing before a note: （书面）."""
    return "" if column.key == "note" else f"{_called(column, item)}："


def _called(column: TableColumn, item: Item) -> str:
    """Return the word in front of what a key says: owners lead where others assist."""
    if column.key == "owners":
        return _LEADING if item.assisting else _OWNING
    return column.head


_LEADING, _OWNING = "牵头部门", "承办部门"


def _is_said(column: TableColumn, item: Item) -> bool:
    """Whether the sentence of an item says in its own words what a key says."""
    if item.said is None:
        return False
    alone = item.as_said_by(item.said)
    if column.key in _COMPARED:
        return _COMPARED[column.key](item, alone)
    return column.text(item) in item.said.text


def _is_same_time(when: When, said: When) -> bool:
    return when.text == said.text or (bool(when.windows) and when.windows == said.windows)


def _are_among(owners: Owners, said: Owners) -> bool:
    named = {owner.department or owner.text for owner in said}
    return all((owner.department or owner.text) in named for owner in owners)


_COMPARED: Mapping[str, Callable[[Item, Item], bool]] = {
    "when": lambda item, said: _is_same_time(item.when, said.when),
    "research": lambda item, said: _is_same_time(item.research, said.research),
    "due": lambda item, said: _is_same_time(item.due, said.due),
    "owners": lambda item, said: _are_among(item.owners, said.owners),
    "with": lambda item, said: _are_among(item.assisting, said.assisting),
    "meetings": lambda item, said: set(item.meetings) <= set(said.meetings),
    "reporters": lambda item, said: set(item.reporters) <= set(said.reporters),
}
"""Keys whose words may differ from those of the sentence, and how it is told whether it says the same."""
