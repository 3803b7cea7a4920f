"""The keys of mappings, as classes of records declare them."""

from typing import TypeVar, cast

from npc.kinds.types import Type
from npc.source.document import Node

T = TypeVar("T")
E = TypeVar("E")


class Key:
    """A key of a mapping."""

    def __init__(  # noqa: PLR0913 - what a key is
        self,
        name: str,
        type_: Type[object, object],
        *,
        chinese: str,
        about: str,
        is_needed: bool,
        prints: str,
        also: str = "",
    ) -> None:
        self.name = name
        """As it is written; of several words, with hyphens."""
        self.type = type_
        self.chinese = chinese
        """Its Chinese name, which no other key of the mapping has."""
        self.about = about
        """What it is for, in Chinese: the text that editors show."""
        self.is_needed = is_needed
        self.prints = prints
        """`prose` or `name` where it holds a text that is printed and the rules of wording look at."""
        self.also = also
        """Another spelling that is taken as well."""
        self.attribute = ""

    def accepts(self, value: Node) -> bool:
        """Return whether what stands behind the key, or None where nothing does, is right."""
        return (value is None and not self.is_needed) or self.type.accepts(value)


def key(  # noqa: PLR0913 - what a key is
    name: str,
    type_: Type[T, E],
    chinese: str,
    about: str,
    *,
    prints: str = "",
    also: str = "",
) -> T | E:
    """Declare a key that may be left out; to mypy, this is its value.

    Args:
        name: As it is written; of several words, with hyphens.
        type_: What stands behind it.
        chinese: Its Chinese name, which no other key of the mapping has.
        about: What it is for, in Chinese.
        prints: `prose` or `name`, if it holds a text that is printed; a name is no sentence.
        also: Another spelling that is taken as well.

    """
    declared = Key(
        name,
        type_,
        chinese=chinese,
        about=about,
        is_needed=False,
        prints=prints,
        also=also,
    )
    return cast("T | E", declared)


def needed(name: str, type_: Type[T, E], chinese: str, about: str, *, prints: str = "") -> T:
    """Declare a key that must be there, as `key` does; to mypy, this is its value."""
    declared = Key(name, type_, chinese=chinese, about=about, is_needed=True, prints=prints)
    return cast("T", declared)


class Slot:
    """Where among the keys of a class one stands that subclasses may declare."""

    def __init__(self, value: object) -> None:
        self.value = value


def place(value: T) -> T:
    """Keep a place for a key of subclasses; without one the attribute has this value."""
    return cast("T", Slot(value))
