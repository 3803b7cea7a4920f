"""The keys of mappings, as classes of records declare them."""

from typing import TypeVar, cast

from npc.kinds.types import Type
from npc.messages import Language, Message
from npc.source.document import Node
from npc.source.named_keys import spelt

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
        words: str = "",
    ) -> None:
        self.name = name
        """As it is written; of several words, with hyphens."""
        self.type = type_
        self.chinese, *names = chinese.split("、")
        """Its Chinese name, as plans with Chinese keys spell it and editors show it."""
        self.names = (self.chinese, *names)
        """The Chinese names by which it is taken, which no other key of the mapping has."""
        self.about = about
        """What it is for, in Chinese; keys are marked in it (<owners>), as in sentences."""
        self.is_needed = is_needed
        self.prints = prints
        """`prose` or `name` where it holds a text that is printed and the rules of wording look at."""
        self.also = also
        """Another spelling that is taken as well."""
        self.words = words
        """The list of `words.py` whose names may stand behind it, or as keys of the mapping behind it."""
        self.attribute = ""

    def called(self, chinese: str) -> "Key":
        """Return the same key where another of its Chinese names is the usual one."""
        other = object.__new__(Key)
        names = tuple(dict.fromkeys((chinese, *self.names)))
        other.__dict__.update(self.__dict__, chinese=chinese, names=names)
        return other

    def told(self, keys: Language) -> str:
        """Return what it is for, other keys spelt as its document does."""
        return spelt(Message("", self.about)).with_keys(keys).in_language("zh")

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which it may be spelt."""
        return tuple(filter(None, dict.fromkeys((self.name, *self.names, self.also))))

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
    words: str = "",
) -> T | E:
    """Declare a key that may be left out; to mypy, this is its value.

    Args:
        name: As it is written; of several words, with hyphens.
        type_: What stands behind it.
        chinese: Its Chinese names, parted by 、, the usual one first; no other key of the mapping has one.
        about: What it is for, in Chinese.
        prints: `prose` or `name`, if it holds a text that is printed; a name is no sentence.
        also: Another spelling that is taken as well.
        words: The list of `words.py` whose names may stand behind it.

    """
    declared = Key(
        name,
        type_,
        chinese=chinese,
        about=about,
        is_needed=False,
        prints=prints,
        also=also,
        words=words,
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
