"""Mappings of plan documents, declared once: the class that a plan is joined of says its keys.

    class Section(Numbered):
        title: str = needed("title", LINE, "标题", "不写“一、”", prints="prose")
        text: str | None = key("text", TEXT, "正文", "标题下、要点前的文字", prints="prose")

Whether a document is right, what it is read as, its texts, what is said of its faults and the
schema for editors all follow from this. A record is the same only as itself: two rows with the
same words are two rows.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, Self, TypeVar, get_type_hints

from npc.kinds.containers import Keyed, Many
from npc.kinds.context import Context
from npc.kinds.keys import Key, Slot
from npc.kinds.types import PrintedText, Type
from npc.source.document import Node
from npc.source.location import Location

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R", bound="Record")


class Record:
    """A mapping that has been read. Subclasses declare their keys; other attributes are computed."""

    keys: ClassVar[Mapping[str, Key]] = MappingProxyType({})
    """The keys by their names, those of a base class first."""
    _places: ClassVar[Mapping[str, Key | None]] = MappingProxyType({})
    """The keys by their attributes; None where a subclass may declare one."""
    _printing: ClassVar[tuple[Key, ...]] = ()
    """The keys that hold texts which are printed, or mappings that do."""
    prints: ClassVar[frozenset[str]] = frozenset()
    """What its keys print: prose, names, both or nothing."""
    keys_of_names: ClassVar[frozenset[str]] = frozenset()
    """The keys that print names only."""
    attributes: ClassVar[tuple[str, ...]] = ("at",)
    """What may be read of it: keys and what is computed."""
    _known: ClassVar[frozenset[str]] = frozenset(attributes)
    _needed: ClassVar[frozenset[str]] = frozenset()
    one_of: ClassVar[tuple[str, ...]] = ()
    """Keys one of which must have a value; an empty list is none."""
    usual: ClassVar[str | None] = None
    """The one of them that is said to be missing; None where all are named."""
    bare: ClassVar[str | None] = None
    """The key that stands for the mapping where it is written as a text, or as a list that the key takes."""

    at: Location
    """Where it is written."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        own = {name: value for name, value in vars(cls).items() if _is_attribute(name, value)}
        places = dict(cls._places)
        for attribute, value in own.items():
            if isinstance(value, Key):
                value.attribute = attribute
                places[attribute] = value
            elif isinstance(value, Slot):
                places[attribute] = None
            _put_default(cls, attribute, value)
        cls.attributes = tuple(dict.fromkeys((*cls.attributes, *own)))
        cls._known = frozenset(cls.attributes)
        cls._places = places
        keys = {each.name: each for each in places.values() if each}
        cls.keys = MappingProxyType(keys)
        cls._needed = frozenset([name for name, each in keys.items() if each.is_needed])
        inner = {each: record_in(each.type) for each in keys.values()}
        prints = {each: _prints(each, record) for each, record in inner.items()}
        cls._printing = tuple([each for each, what in prints.items() if what])
        cls.prints = frozenset[str]().union(*prints.values())
        cls.keys_of_names = frozenset(
            [each.name for each, what in prints.items() if what == {"name"}]
        )
        _refuse_equal_names(cls)

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} is read-only"
        raise AttributeError(message)

    def _replace(self, **changes: object) -> Self:
        """Return the same with some attributes changed."""
        unknown = changes.keys() - self._known
        if unknown:
            raise TypeError(unknown)
        return type(self)(**{**self.__dict__, **changes})

    @classmethod
    def name_of(cls, attribute: str) -> str:
        """Return the key that an attribute is read from."""
        declared = cls._places[attribute]
        return declared.name if declared else attribute

    @classmethod
    def inner(cls) -> tuple[type["Record"], ...]:
        """Return the records that its keys hold, also in lists and mappings."""
        found = (record_in(each.type) for each in cls.keys.values())
        return tuple(record for record in found if record)

    @classmethod
    def accepts(cls, value: Node) -> bool:
        """Return whether a value is right, without saying what is wrong with it."""
        if cls.bare and not isinstance(value, dict):
            return cls.keys[cls.bare].type.accepts(value)
        if not isinstance(value, dict) or not value.keys() >= cls._needed:
            return False
        for name, found in value.items():  # most keys of most mappings are not written
            declared = cls.keys.get(name)
            if declared is None or not declared.accepts(found):
                return False
        return not cls.one_of or any([value.get(name) for name in cls.one_of])  # noqa: C419 - twice as fast

    @classmethod
    def read(cls, value: Node, at: Location, context: Context, **given: object) -> Self:
        """Return what a mapping that was accepted stands for.

        Args:
            value: The mapping.
            at: Where it stands.
            context: What holds for the whole plan.
            given: Attributes that stand outside of the mapping.

        """
        is_bare = cls.bare and not isinstance(value, dict)
        fields: Node = {cls.bare: value} if cls.bare and is_bare else value
        fields = fields if isinstance(fields, dict) else {}
        for name, found in fields.items():
            each = cls.keys[name]
            if found is not None:
                place = at if is_bare else at / name
                given[each.attribute] = each.type.read(found, place, context)
            elif each.is_needed:  # an empty list; what else is not given is what its class has
                given[each.attribute] = each.type.empty
        return cls(at=at, **given).finished(context)

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - subclasses need it
        """Return the record with what is computed from its keys."""
        return self

    def texts(self) -> Iterator[PrintedText]:
        """Yield the texts that are printed, and where they stand, in the order of the keys."""
        for each in self._printing:
            value = getattr(self, each.attribute)
            if value:
                at = self.at / each.name
                yield from each.type.texts(value, at, is_printed=bool(each.prints))


def _prints(declared: Key, inner: "type[Record] | None") -> frozenset[str]:
    """Return what a key prints: its own text, and those of the records behind it."""
    own = frozenset((declared.prints,)) if declared.prints else _NOTHING
    return inner.prints | own if inner else own


_NOTHING = frozenset[str]()


def record_in(type_: Type[object, object]) -> type[Record] | None:
    """Return the record that a type is of, or is a list or mapping of."""
    if isinstance(type_, One):
        return type_.record
    return record_in(type_.inner) if isinstance(type_, Many | Keyed) else None


def _is_attribute(name: str, value: object) -> bool:
    if name.startswith("_") or name in _OF_CLASSES:
        return False
    return isinstance(value, property) or not (
        callable(value) or isinstance(value, classmethod | staticmethod)
    )


_OF_CLASSES = frozenset(
    ("keys", "attributes", "one_of", "usual", "bare", "prints", "keys_of_names")
)


def _put_default(cls: type[Record], attribute: str, value: object) -> None:
    """Leave of a declaration what the attribute is where it is not given."""
    if isinstance(value, Slot):
        setattr(cls, attribute, value.value)
    elif isinstance(value, Key) and value.is_needed:
        delattr(cls, attribute)
    elif isinstance(value, Key):
        setattr(cls, attribute, value.type.empty)


def _refuse_equal_names(cls: type[Record]) -> None:
    names = [name for each in cls.keys.values() for name in {*each.spellings}]
    is_called = all(each.chinese for each in cls.keys.values())
    if not is_called or len(names) != len(set(names)):
        message = f"{cls.__name__}: each key has Chinese names of its own, not {names}"
        raise TypeError(message)


class Numbered(Record):
    """A mapping in a list, numbered from 1."""

    number: int = 0


class One(Type[R, None]):
    """A mapping of declared keys."""

    def __init__(self, record: type[R]) -> None:
        super().__init__(None)
        self.record = record

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a mapping that is right."""
        return self.record.accepts(value)

    def read(self, value: Node, at: Location, context: Context) -> R:
        """Return what the mapping stands for."""
        return self.record.read(value, at, context)

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:  # noqa: ARG002
        """Yield the texts of the mapping's keys."""
        if isinstance(value, Record):
            yield from value.texts()


class Records(Many[R]):
    """A list of mappings of declared keys."""

    def __init__(self, record: type[R]) -> None:
        super().__init__(One(record))
        self._record = record

    def read(self, value: Node, at: Location, context: Context) -> tuple[R, ...]:
        """Return what the mappings stand for, numbered if they are."""
        if not issubclass(self._record, Numbered) or not isinstance(value, list):
            return super().read(value, at, context)
        return tuple(
            self._record.read(element, at / index, context, number=index + 1)
            for index, element in enumerate(value)
        )


class Entries(Keyed[tuple[R, ...]]):
    """A mapping with any keys, each of which makes a record with what stands behind it."""

    def __init__(self, inner: Type[T, object], build: Callable[[str, T, Location], R]) -> None:
        super().__init__(inner, ())
        self._read = inner.read
        self._build = build

    @property
    def built(self) -> type[R]:
        """What is made of each key: what its function says that it returns."""
        built: type[R] = get_type_hints(self._build)["return"]
        return built

    def read(self, value: Node, at: Location, context: Context) -> tuple[R, ...]:
        """Return the records in the order in which they are written."""
        fields = value if isinstance(value, dict) else {}
        return tuple(
            self._build(name, self._read(each, at / name, context), at / name)
            for name, each in fields.items()
        )

    def texts(self, value: object, at: Location, *, is_printed: bool) -> Iterator[PrintedText]:  # noqa: ARG002
        """Yield the texts of each record."""
        for record in value if isinstance(value, tuple) else ():
            yield from record.texts()


def type_below(type_: Type[object, object], step: str | int) -> Type[object, object] | None:
    """Return the type behind a key of a mapping, or of the elements of a list."""
    if isinstance(type_, One):
        found = type_.record.keys.get(str(step))
        return found.type if found else None
    return type_.inner if isinstance(type_, Many | Keyed) else None


def type_at(record: type[Record], path: Sequence[int | str]) -> Type[object, object] | None:
    """Return the type that is declared at a path."""
    at: Type[object, object] | None = One(record)
    for step in path:
        at = type_below(at, step) if at else None
    return at


def keys_at(record: type[Record], path: Sequence[int | str]) -> dict[str, Key]:
    """Return the keys that are declared at a path."""
    type_ = type_at(record, path)
    return dict(type_.record.keys) if isinstance(type_, One) else {}
