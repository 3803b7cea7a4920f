"""Items as sentences: under their headings, with what their keys say and the words do not."""

from collections.abc import Iterator

from npc.genre.departments import Owner
from npc.genre.prose import ending_in, occurrences
from npc.kinds.columns import Column, fields_of
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
    return SentencePart(level if category.name else 0, number, category.name, category.items)


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


def as_entry(item: Item) -> str:
    """Return an item as an entry of an agenda, without a mark at its end.

    One of another paper is named by its matter. What is typed in the agenda beside it stands in
    brackets; time and meeting are those of the session.
    """
    said = item.sentence if item.sentence and item.at.has("text") else item.text
    added = (column for column in fields_of(item) if item.at.has(column.key) and column.text(item))
    words = "；".join(
        f"{_called(column, item)}：{column.text(item).rstrip('。')}"
        for column in added
        if column.key not in _OF_SESSION and not _is_said(column, item)
    )
    return said.rstrip("。；") + (f"（{words}）" if words else "")


_OF_SESSION = frozenset(("when", "meetings"))


def _called(column: Column, item: Item) -> str:
    """Return the word in front of what a key says: owners lead where others assist."""
    if column.key == "owners":
        return _LEADING if item.assisting else _OWNING
    return column.head


_LEADING, _OWNING = "牵头部门", "承办部门"


def _is_said(column: Column, item: Item) -> bool:
    """Whether the sentence of an item has what a key says in its own words."""
    if item.sentence is None:
        return False
    if column.key in {"owners", "with"}:
        owners = item.owners if column.key == "owners" else item.assisting
        return all(any(name in item.sentence for name in _names(owner)) for owner in owners)
    said = item.meetings if column.key == "meetings" else (column.text(item),)
    return all(_holds(item.sentence, words) for words in said)


def _names(owner: Owner) -> tuple[str, ...]:
    department = owner.department
    return (owner.text, department.name, *department.aliases) if department else (owner.text,)


def _holds(sentence: str, words: str) -> bool:
    """Whether words stand in a sentence; 1月 does not stand in 11月."""
    return any(
        not (words[0].isdigit() and sentence[:at][-1:].isdigit())
        for at in occurrences(sentence, words)
    )
