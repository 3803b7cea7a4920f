"""The types of values in plan documents: what each takes, and what it is read as.

The reader leaves every scalar as text, so types come from here. A type knows nothing of pydantic:
what is right is read without it, and `npc.kinds.models` makes models from the same declarations to
say what is wrong.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeVar, cast

from npc.genre.prose import joined, paragraphs
from npc.genre.when import When
from npc.kinds.context import Context
from npc.kinds.values import is_count, is_date, is_filled, is_name, is_number, is_year
from npc.source.document import Node
from npc.source.location import Location
from npc.source.values import day

T_co = TypeVar("T_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)
F = TypeVar("F")

PrintedText: TypeAlias = tuple[str | None, Location]
"""A text of a plan that is printed, and where it is written."""


class Type(Generic[T_co, E_co]):
    """What may stand behind a key. It is read as `T`, and as `empty` where nothing stands there."""

    def __init__(self, empty: E_co) -> None:
        self.empty = empty

    def accepts(self, value: Node) -> bool:
        """Return whether a value, or the absence of one (None), is right."""
        raise NotImplementedError

    def read(self, value: Node, at: Location, context: Context) -> T_co:
        """Return what a value that was accepted stands for."""
        raise NotImplementedError

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield the texts in what was read.

        Args:
            value: What was read.
            at: Where.
            is_printed: Whether a bare text is one that is printed.

        """
        raise NotImplementedError

    def otherwise(self, empty: F) -> "Type[T_co, F]":
        """Return the type that is read as another value where nothing stands."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, empty=empty)
        return cast("Type[T_co, F]", other)


class Leaf(Type[T_co, E_co]):
    """One text of a certain look."""

    def __init__(
        self,
        name: str,
        fits: Callable[[str], bool],
        convert: Callable[[str, Context], T_co],
        empty: E_co,
    ) -> None:
        super().__init__(empty)
        self.name = name
        """The look: `text`, `name`, `year`, `count`, `number` or `date`."""
        self.fits = fits
        self._convert = convert

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a text of this look."""
        return isinstance(value, str) and self.fits(value)

    def read(self, value: Node, at: Location, context: Context) -> T_co:  # noqa: ARG002 - as other types
        """Return what the text stands for, without the spaces around it."""
        return self._convert(str(value).strip(), context)

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield the text as it is printed: the lines of each paragraph joined."""
        if is_printed and isinstance(value, str):
            yield _printed(value), at


def _printed(text: str) -> str:
    return "\n".join(paragraphs(text)) if "\n" in text else text


TEXT: Leaf[str, None] = Leaf("text", is_filled, lambda text, _: text, None)
"""Text that is there: not empty, not only spaces."""
LINE: Leaf[str, None] = Leaf("text", is_filled, lambda text, _: joined(text), None)
"""Text that is printed without a break, however it is typed."""
NAME: Leaf[str, None] = Leaf("name", is_name, lambda text, _: text, None)
"""A name to refer to something by."""
YEAR: Leaf[int, None] = Leaf("year", is_year, lambda text, _: int(text), None)
COUNT: Leaf[int, None] = Leaf("count", is_count, lambda text, _: int(text), None)
"""How many: a whole number from 1."""
NUMBER: Leaf[int, None] = Leaf("number", is_number, lambda text, _: int(text), None)
"""A whole number from 0: votes, answers."""
DATE: Leaf[date, None] = Leaf("date", is_date, lambda text, _: day(text), None)
WHEN: Leaf[When, When] = Leaf(
    "text", is_filled, lambda text, context: When.parse(text, year=context.year), When.parse(None)
)
"""A time as people write it."""


class Choice(Type[T_co, E_co]):
    """One of a few words, each of which has a Chinese name."""

    def __init__(
        self,
        words: Callable[[], Mapping[str, str]],
        convert: Callable[[str], T_co],
        empty: E_co,
        *,
        takes_names: bool = False,
        also: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(empty)
        self._words = words
        self._convert = convert
        self._takes_names = takes_names
        self.also = also
        """More Chinese names that are taken, and the word that each stands for."""

    @property
    def names(self) -> Mapping[str, str]:
        """The Chinese name of each word."""
        return self._words()

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that may be written."""
        names = self.names
        return (*names.values(), *names) if self._takes_names else tuple(names)

    def accepts(self, value: Node) -> bool:
        """Return whether a value is one of the words."""
        return isinstance(value, str) and listed_word(value) in self.words

    def read(self, value: Node, at: Location, context: Context) -> T_co:  # noqa: ARG002 - as other types
        """Return what the word stands for."""
        return self._convert(listed_word(str(value)))

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:  # noqa: ARG002
        """Yield nothing: words of a closed list are no text."""
        return iter(())


def listed_word(written: str) -> str:
    """Return a word of a list as it is listed: (一), typed with half-width brackets, is （一）."""
    return written.strip().translate(_FULL_WIDTH)


_FULL_WIDTH = str.maketrans("()", "（）")


def choice(
    words: Mapping[str, str],
    *,
    takes_names: bool = False,
    also: Mapping[str, str] = MappingProxyType({}),
) -> Choice[str, None]:
    """Return the type of a word of a list that gives the Chinese name of each."""
    return Choice(lambda: words, lambda word: word, None, takes_names=takes_names, also=also)


TRUTH: Choice[bool, None] = Choice(
    lambda: {"true": "是", "false": "否"},
    lambda word: word == "true",
    None,
    also={"有": "true", "无": "false"},
)
