"""The departments of a plan, and the owners of an item as they are read."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property

from npc.genre.lexicon.levels import LEVELS
from npc.records import NamedTuple

_MOST_COMPARED = 200
"""Names and aliases of a list that is looked for in all texts; a province has some thirty departments."""
_LONGEST_NAME = 100
"""Characters of a name that is found within a longer text."""


class Placeholder(Enum):
    """Owners that are not named one by one."""

    EVERY = "every"
    """各工委（室）: every department."""
    CONCERNED = "concerned"
    """有关工委: those whom the matter concerns."""
    OTHERS = "others"
    """主任会议成员, 乡镇人大: people and bodies that are no departments."""


class Department(NamedTuple):
    """A department of the standing committee: 工委（室）, 办公室, 专门委员会."""

    name: str
    aliases: tuple[str, ...] = ()

    @property
    def is_office(self) -> bool:
        """Whether it is a 室 (办公室, 研究室) and no 工委: 各工委 means the latter only."""
        return self.name.endswith("室")


class Owner(NamedTuple):
    """One owner of an item: a department, a placeholder, or a name that no list knows."""

    text: str
    department: Department | None = None
    placeholder: Placeholder | None = None

    @property
    def is_known(self) -> bool:
        """Whether it is a department of the list or stands for some of them."""
        return self.department is not None or self.placeholder is not None

    def covers(self, department: Department) -> bool:
        """Return whether a department may have to do with what this owner owns."""
        if self.placeholder is None:
            return self.department == department
        if self.placeholder is Placeholder.OTHERS or not _OF_DEPARTMENTS.search(self.text):
            return False  # 各镇人大
        return not department.is_office or "室" in self.text or "部门" in self.text


class Owners:
    """The owners of an item in their order; the first named leads, unless another is said to."""

    __slots__ = ("owners", "text")

    def __init__(self, text: str = "", owners: tuple[Owner, ...] = ()) -> None:
        self.text = text
        self.owners = owners

    def __iter__(self) -> Iterator[Owner]:
        return iter(self.owners)

    def __bool__(self) -> bool:
        return bool(self.owners)

    @property
    def lead(self) -> Owner | None:
        """The owner who leads, if there is any: who is said to, else the first not said to help."""
        if len(self.owners) < 2:  # noqa: PLR2004 - two of them
            return self.owners[0] if self.owners else None
        leading = (owner for owner in self.owners if any(word in owner.text for word in _LEADING))
        others = (
            owner for owner in self.owners if not any(word in owner.text for word in _HELPING)
        )
        return next(leading, None) or next(others, self.owners[0])

    def is_apart_from(self, others: "Owners") -> bool:
        """Return whether both name departments, one by one, and have none in common."""
        if not self.owners or not others.owners:
            return False
        if any(owner.placeholder for owner in (*self, *others)):
            return False
        names = {owner.department or owner.text for owner in self}
        return names.isdisjoint(owner.department or owner.text for owner in others)


_LEADING = ("牵头", "主办")
_HELPING = ("配合", "参与", "协办", "协助")


class Departments:
    """The departments of a plan, found by name or alias; brackets of either width are the same."""

    def __init__(self, listed: tuple[Department, ...] = ()) -> None:
        self.listed = listed
        self._by_name: dict[str, Department] = {}
        for department in listed:
            for name in (department.name, *department.aliases):
                self._by_name.setdefault(folded(name), department)
        self._names = frozenset([name.translate(HALF_WIDTH_SIGNS) for name in self.names])
        lengths = sorted({len(name) for name in self._names if len(name) <= _LONGEST_NAME})
        self._lengths = tuple(reversed(lengths))
        self.read: dict[tuple[str, ...], Owners] = {}
        """What `owners_in` has read: rows of a plan name the same few owners again and again."""
        self.told: dict[str, object] = {}
        """What sentences tell behind the matter, which items of a list have in common."""

    def __iter__(self) -> Iterator[Department]:
        return iter(self.listed)

    def __bool__(self) -> bool:
        return bool(self.listed)

    def find(self, name: str) -> Department | None:
        """Return a department by its name or an alias; None if none has it."""
        return self._by_name.get(folded(name))

    @property
    def names(self) -> list[str]:
        """Every name and alias, as written."""
        return [
            name for department in self.listed for name in (department.name, *department.aliases)
        ]

    @cached_property
    def compared(self) -> list[str]:
        """The names that are looked for in all texts.

        None of a list that is too long for that: beside a part of it, the other would be called misspelt.
        """
        return self.names if len(self.names) <= _MOST_COMPARED else []

    @cached_property
    def by_bare_name(self) -> Mapping[str, Sequence[tuple[str, Department]]]:
        """Departments by their names without the congress, each with the congress's place."""
        found: dict[str, list[tuple[str, Department]]] = {}
        for name, department in self._by_name.items():
            place, bare = without_congress(name)
            found.setdefault(bare, []).append((place, department))
        return found

    def match_at(self, text: str, at: int) -> int:
        """Return the end of the longest listed name at an offset of a text with half-width brackets."""
        for length in self._lengths:
            if text[at : at + length] in self._names:
                return at + length
        return at


_OF_DEPARTMENTS = re.compile("委|室|部门")


def folded(name: str) -> str:
    """Return a name as names are compared: with half-width brackets, without spaces."""
    return "".join(unicodedata.normalize("NFKC", name).split())


def without_congress(name: str) -> tuple[str, str]:
    """Return the place of the congress whose department it is, and the name without the congress."""
    for congress in _CONGRESSES:
        place, found, rest = name.partition(congress)
        if found and rest and (not place or place[-1] in _PLACES):
            return place, rest.removeprefix("机关")
    return "", name


_CONGRESSES = ("人民代表大会常务委员会", "人大常委会", "人民代表大会", "人大", "常委会")
_PLACES = frozenset(LEVELS)
HALF_WIDTH_SIGNS = str.maketrans("（）：", "():")
"""Names of owners are compared with these: offices type either."""
