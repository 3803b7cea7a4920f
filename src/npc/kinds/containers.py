"""The types of values that hold other values: lists, and mappings with any keys.

That which only ledgers have is in `ledger_types`, which no plan without a ledger loads.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from npc.genre.departments import Owners
from npc.genre.owners import owners_in
from npc.genre.prose import joined
from npc.kinds.context import Context
from npc.kinds.types import PrintedText, Type
from npc.kinds.values import is_filled
from npc.source.document import Node
from npc.source.location import Location

T = TypeVar("T")
V = TypeVar("V")


class Several(Type[tuple[V, ...], tuple[V, ...]]):
    """One text, or a list of them; nothing is an empty list."""

    def __init__(
        self,
        convert: Callable[[tuple[str, ...], Location], Iterable[V]],
        *,
        fits: Callable[[str], bool] = is_filled,
        name: str = "empty",
    ) -> None:
        """Take how texts are read.

        Args:
            convert: Makes of texts what they stand for.
            fits: Tells whether a text is a right one.
            name: What a text is that is none: `empty`, `meeting`.

        """
        super().__init__(())
        self._convert = convert
        self.fits = fits
        self.name = name

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a text or a list of texts, each a right one."""
        if isinstance(value, list):
            return all(isinstance(text, str) and self._takes(text) for text in value)
        return value is None or (isinstance(value, str) and self._takes(value))

    def _takes(self, text: str) -> bool:
        return is_filled(text) and self.fits(text)

    def read(self, value: Node, at: Location, context: Context) -> tuple[V, ...]:  # noqa: ARG002
        """Return what the texts stand for."""
        return tuple(self._convert(texts_of(value), at))

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield each text."""
        if is_printed:
            names = value if isinstance(value, tuple) else ()
            yield from listed((text for text in names if isinstance(text, str)), at)


def texts_of(value: Node) -> tuple[str, ...]:
    """Return one text, or a list of texts, as a list."""
    if isinstance(value, str):
        return (value.strip(),)
    return tuple(text.strip() for text in value or () if isinstance(text, str))


def listed(names: Iterable[str], at: Location) -> Iterator[tuple[str, Location]]:
    """Yield the names of a list, or the one that stands there without one, and the place of each."""
    for index, name in enumerate(names):
        yield name, (at / index if at.has(index) else at)


TEXTS: Several[str] = Several(lambda texts, _: texts)


class TextLines(Type[str, str]):
    """One text, or several, each of which is a line of the text that it is read as."""

    def __init__(self) -> None:
        super().__init__("")

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a text, or a list of some texts."""
        return bool(value) and TEXTS.accepts(value)

    def read(self, value: Node, at: Location, context: Context) -> str:  # noqa: ARG002
        """Return the lines, each without breaks of its own."""
        return "\n".join(map(joined, texts_of(value)))

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield each line."""
        if is_printed and isinstance(value, str) and value:
            yield from listed(value.split("\n"), at)


LINES = TextLines()


class OwnersType(Type[Owners, Owners]):
    """Who does something: one text or a list of names, by the plan's list of departments."""

    accepts = TEXTS.accepts
    fits, name = staticmethod(is_filled), TEXTS.name

    def read(self, value: Node, at: Location, context: Context) -> Owners:  # noqa: ARG002
        """Return the owners."""
        return owners_in(texts_of(value), context.departments)

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:  # noqa: ARG002
        """Yield nothing: names of owners have rules of their own."""
        return iter(())


OWNERS = OwnersType(Owners())


class Many(Type[tuple[T, ...], tuple[T, ...]]):
    """A list of values of one type; a key with nothing behind it is an empty one."""

    def __init__(self, inner: Type[T, object]) -> None:
        super().__init__(())
        self.inner = inner

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a list of right values."""
        if value is None:
            return True
        return isinstance(value, list) and all(map(self.inner.accepts, value))

    def read(self, value: Node, at: Location, context: Context) -> tuple[T, ...]:
        """Return what the values stand for."""
        if not isinstance(value, list):
            return ()
        read = self.inner.read
        return tuple(read(element, at / index, context) for index, element in enumerate(value))

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield the texts in each value."""
        for index, element in enumerate(value if isinstance(value, tuple) else ()):
            yield from self.inner.texts(element, at / index, is_printed=is_printed)


class OneOrMany(Many[T]):
    """One value without a list, or several in one."""

    def accepts(self, value: Node) -> bool:
        """Return whether a value, or each of a list of them, is right."""
        return super().accepts(value) or self.inner.accepts(value)

    def read(self, value: Node, at: Location, context: Context) -> tuple[T, ...]:
        """Return what the values stand for."""
        if value is None or isinstance(value, list):
            return super().read(value, at, context)
        return (self.inner.read(value, at, context),)


class Keyed(Type[V, V]):
    """A mapping with any keys; a key with nothing behind it is an empty one."""

    def __init__(self, inner: Type[object, object], empty: V) -> None:
        super().__init__(empty)
        self.inner = inner

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a mapping to right values."""
        if value is None:
            return True
        return isinstance(value, dict) and all(map(self.inner.accepts, value.values()))

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:  # noqa: ARG002
        """Yield nothing: in general these are settings, which nobody prints."""
        return iter(())


class Values(Keyed[dict[str, T]]):
    """A mapping with any keys, read as one."""

    def __init__(self, inner: Type[T, object]) -> None:
        super().__init__(inner, {})
        self._read = inner.read

    def read(self, value: Node, at: Location, context: Context) -> dict[str, T]:
        """Return what the values stand for, by their keys."""
        fields = value if isinstance(value, dict) else {}
        return {name: self._read(each, at / name, context) for name, each in fields.items()}

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:
        """Yield the texts behind the keys, where they are printed."""
        for name, each in value.items() if is_printed and isinstance(value, dict) else ():
            yield from self.inner.texts(each, at / name, is_printed=True)
