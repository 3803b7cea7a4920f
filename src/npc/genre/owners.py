"""Who does an item, as people write it: 财经工委、教科文卫工委及办公室, 选联及有关工委（室）.

The words as written are kept and are what is printed. Names are found by the plan's own list of
departments, longest first, so that 监察和司法工委 is one owner although 和 joins owners too.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.levels import LEVELS


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
        """Tell a 室 (办公室, 研究室) from a 工委: 各工委 means the latter only."""
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
        """Tell whether a department may have to do with what this owner owns."""
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
        leading = (one for one in self.owners if any(word in one.text for word in _LEADING))
        others = (one for one in self.owners if not any(word in one.text for word in _HELPING))
        return next(leading, None) or next(others, self.owners[0])


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
        names = sorted((name.translate(_HALF_WIDTH) for name in self.names), key=len, reverse=True)
        self._longest_first = re.compile("|".join(map(re.escape, names))) if names else None
        # The rows of a plan name the same few owners again and again.
        self._parsed: dict[tuple[str, ...], Owners] = {}

    def __iter__(self) -> Iterator[Department]:
        return iter(self.listed)

    def __bool__(self) -> bool:
        return bool(self.listed)

    def find(self, name: str) -> Department | None:
        """Find a department by its name or an alias."""
        return self._by_name.get(folded(name))

    @property
    def names(self) -> list[str]:
        """Every name and alias, as written."""
        return [name for one in self.listed for name in (one.name, *one.aliases)]

    @cached_property
    def by_bare_name(self) -> Mapping[str, Sequence[tuple[str, Department]]]:
        """Departments by their names without the congress, each with the congress's place."""
        found: dict[str, list[tuple[str, Department]]] = {}
        for name, department in self._by_name.items():
            place, bare = without_congress(name)
            found.setdefault(bare, []).append((place, department))
        return found

    def owners_in(self, written: Sequence[str]) -> Owners:
        """Read the owners of an item.

        Args:
            written: The words, or the words of each owner where they are given as a list.

        """
        key = tuple(written)
        found = self._parsed.get(key)
        if found is None:
            names = (name for words in key for name in _split(words, self))
            found = Owners(
                "、".join(key), tuple(owner for name in names for owner in _owners(name, self))
            )
            self._parsed[key] = found
        return found

    def match_at(self, text: str, at: int) -> int:
        """Give the end of the longest listed name at an offset of a text with half-width brackets."""
        match = self._longest_first.match(text, at) if self._longest_first else None
        return match.end() if match else at


_OF_DEPARTMENTS = re.compile("委|室|部门")


def folded(name: str) -> str:
    """Bring a name to the form in which names are compared: half-width brackets, no spaces."""
    return "".join(unicodedata.normalize("NFKC", name).split())


def without_congress(name: str) -> tuple[str, str]:
    """Cut off the congress whose department it is; gives its place, and the rest."""
    for congress in _CONGRESSES:
        place, found, rest = name.partition(congress)
        if found and rest and (not place or place[-1] in _PLACES):
            return place, rest.removeprefix("机关")
    return "", name


_CONGRESSES = ("人民代表大会常务委员会", "人大常委会", "人民代表大会", "人大", "常委会")
_PLACES = frozenset(LEVELS)

_HARD_JOINERS = "、，,；;/\n"
_SOFT_JOINERS = ("以及", "及", "和", "与", "暨", "会同", "等")
_PLACEHOLDER = re.compile(
    "(?:各有关|各相关|有关|相关|相应|其他有关|其他相关)"
    "|(?:各?对口(?:联系)?的?|各?责任)(?:各|工?委|室|专|部门|单位)(?!.*:)"
    r"|(?P<every>(?:\w{0,3}人大)?(?:常委会)?(?:机关)?各|全体|所有|其他|其它|其余)"
)
_ALSO = re.compile(
    "(?:常委会)?(?:专门委员会|工作委员会|委员会|专工委|专委会?|工委|委室?|室|办|工作机构|办事机构)"
    r"(?=$|\W|和|及|与|以及|等|牵头|配合|协助|参与|负责|共同|分工|按|落实|组织)"
)
"""What says what sort of department, and names none: 室 in 各工委、室."""
_NOBODY = frozenset(("无", "暂无", "待定", "未定", "暂未确定", "待确定", "待明确", "另定"))
_DEPARTMENT = re.compile("(?:委|委员会|室|办|局|院|组|处|科|部|部门|中心|政府|大队|站|人大)[)]?$")
_ROLE = re.compile(
    r"\((?:牵头|配合|负责|主办|协办|参与|统筹)[^)]*\)$|^(?:牵头|配合|主办|协办|责任)\w{0,2}:"
)
_HALF_WIDTH = str.maketrans("（）：", "():")


def _owners(name: str, departments: Departments) -> Iterable[Owner]:
    owner = plain_owner(name, departments)
    if not owner.is_known and (name in _NOBODY or not name.strip(DASHES)):
        return ()
    if owner.is_known or not departments:
        return (owner,)
    from npc.genre.owner_reading import read_owners

    return read_owners(name, departments)


def plain_owner(name: str, departments: Departments) -> Owner:
    """Look a name up as it stands, but for brackets that say its part (牵头)."""
    bare = _ROLE.sub("", name.translate(_HALF_WIDTH)).removesuffix("等")
    department = departments.find(name) or departments.find(bare)
    if department:
        return Owner(name, department)
    match = _PLACEHOLDER.match(bare)
    if match:
        every = match["every"] is not None
        return Owner(name, placeholder=Placeholder.EVERY if every else Placeholder.CONCERNED)
    return Owner(name)


def _split(words: str, departments: Departments) -> Iterator[str]:
    """Cut words into names at joiners that stand neither in brackets nor in a known name."""
    text = words.translate(_HALF_WIDTH)
    start, at, depth = 0, departments.match_at(text, 0), 0
    while at < len(text):
        depth += (text[at] == "(") - (text[at] == ")")
        end = _end_of_joiner(text, start, at, departments) if depth <= 0 else at
        if end == at:
            at += 1
            continue
        yield from _stripped(words[start:at])
        start = end
        at = max(end, departments.match_at(text, end))
    yield from _stripped(words[start:])


def _end_of_joiner(text: str, start: int, at: int, departments: Departments) -> int:
    """Give the end of the joiner at an offset; the offset itself when there is none.

    和, 及 and 与 also stand inside names: they join only what is a name by itself, or go before
    something that is known. Nothing is cut inside 各工委、室.
    """
    if text[at] in _HARD_JOINERS:
        return at if _is_within_placeholder(text, start, at, at + 1) else at + 1
    for joiner in _SOFT_JOINERS:
        if text.startswith(joiner, at) and text[at - 1 : at + 1] != "参与":
            end = at + len(joiner)
            if _is_within_placeholder(text, start, at, end):
                return at
            before = text[start:at].strip()
            if (
                departments.find(before)
                or _PLACEHOLDER.match(before)
                or _DEPARTMENT.search(before)
                or _PLACEHOLDER.match(text, end)
                or departments.match_at(text, end) > end
            ):
                return end
    return at


def _is_within_placeholder(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether a joiner only adds a sort of department to 各… or 有关…."""
    return bool(_ALSO.match(text, end) and _PLACEHOLDER.match(text[start:at].strip()))


def _stripped(name: str) -> Iterator[str]:
    name = name.strip()
    if name:
        yield name
