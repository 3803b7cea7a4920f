"""The categories (类别) of an arrangement, which may stand within each other."""

import re
from collections.abc import Callable, Iterator
from typing import Self

from npc.genre.actions import action_of_category
from npc.kinds.context import Context
from npc.kinds.item import Item
from npc.kinds.keys import key, place
from npc.kinds.matter import Matter
from npc.kinds.record import Numbered, Records
from npc.kinds.types import LINE

DEEPEST = 2
"""How many levels of categories there may be: 一、 and （一）."""


class Category(Numbered):
    """A category of an arrangement; count and numbers are computed."""

    name: str = key(
        "name",
        LINE.otherwise(""),
        "名称、类别、类别名称",
        "类别；项数由程序计算；不写则不分类",
        prints="prose",
    )
    items: tuple[Item, ...] = key("items", Records(Item), "项目、事项", "项目")
    categories: "tuple[Category, ...]" = place(())
    """The categories within it, which are printed behind its own items."""
    typed_count: int | None = None
    """The count that was typed behind the name, as （16项）; it is checked, and a computed one printed."""
    level: int = 1
    """1 for 一、, 2 for （一）."""

    @property
    def all_items(self) -> tuple[Item, ...]:
        """Its items, and those of the categories within it, in order."""
        if not self.categories:
            return self.items
        inner = (item for category in self.categories for item in category.all_items)
        return (*self.items, *inner)

    @property
    def with_inner(self) -> "Iterator[Category]":
        """It and the categories within it, in order."""
        yield self
        for category in self.categories:
            yield from category.with_inner

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as other records
        """Return it with a name without count, and items that know where they stand."""
        name, typed_count = without_count(self.name)
        inner = tuple(category.within(name) for category in self.categories)
        found = self._replace(name=name, typed_count=typed_count, categories=inner)
        return found.with_items(lambda item: _placed(item, name))

    def within(self, name: str) -> Self:
        """Return it within another of this name, one level lower."""
        inner = tuple(category.within(name) for category in self.categories)
        found = self._replace(level=self.level + 1, categories=inner)
        return found.with_items(lambda item: _placed(item, name))

    def with_items(self, changed: Callable[[Item], Matter]) -> Self:
        """Return it with each of all its items as a function has it."""
        items = tuple(found for item in self.items if isinstance(found := changed(item), Item))
        inner = tuple(category.with_items(changed) for category in self.categories)
        return self._replace(items=items, categories=inner)


def _placed(item: Item, name: str) -> Item:
    """Return an item in a category: the innermost that has a name, or says an action, counts."""
    if item.category and item.action:
        return item
    return item._replace(
        category=item.category or name,
        action=item.action or (action_of_category(name) if name else None),
    )


_COUNT = re.compile(r"(?P<name>.*\S)\s*[（(]\s*(?:共\s*)?(?P<count>\d{1,4})\s*项\s*[)）]")


def without_count(name: str) -> tuple[str, int | None]:
    """Take 专题调研（2项） apart: the count is computed when it is printed."""
    match = _COUNT.fullmatch(name)
    return (match["name"], int(match["count"])) if match else (name, None)


_INNER = "下一层类别、下级类别", "下一层类别，如 （一）（二）"


class DeepCategory(Category):
    """A category three levels deep: one too many, which is read so that nothing is lost."""


class InnerCategory(Category):
    """A category within another: （一）."""

    categories: tuple[Category, ...] = key("categories", Records(DeepCategory), *_INNER)


class OuterCategory(Category):
    """A category of the first level: 一、."""

    categories: tuple[Category, ...] = key("categories", Records(InnerCategory), *_INNER)
