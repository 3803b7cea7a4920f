"""The departments of a plan, as its tables and sentences name them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from npc.genre.departments import (
    HALF_WIDTH_SIGNS,
    Department,
    Departments,
    folded,
    without_congress,
)
from npc.genre.lexicon.owners import COMMITTEES, IN_BRACKETS, OF_OTHERS, OF_THE_PARTY
from npc.genre.owner_names import plain_owner, split_names
from npc.genre.owner_reading import read_owners
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.lists.owners import owners_in_sentences
from npc.messages import Message
from npc.records import NamedTuple

_KEYS = ("owners", "with")
_ENDS = (*COMMITTEES, "室", "办", "中心", "专工委")
"""What the name of a department of a standing committee ends with."""


class FoundDepartments(NamedTuple):
    """The departments that papers name, and what is to be said of them."""

    listed: list[Found]
    """Names, or names with their short forms, in the order in which they are first named."""
    remarks: Sequence[Message]
    """Which names were not listed."""


def departments_of(papers: Iterable[FoundMapping]) -> FoundDepartments:
    """List the departments that rows and sentences of papers name; who are no departments is said.

    Args:
        papers: Those of a plan.

    """
    kept = list(papers)
    written = list(dict.fromkeys(chain.from_iterable(map(_written, kept))))
    written += [name for name in owners_in_sentences(kept) if name not in written]
    names = _names(written, Departments())
    first = Departments(tuple(Department(name) for name in names if _is_department(name)))
    names = _names(written, first)  # 监察和司法工委和办公室 is two, once each of them is known
    listed = _without_twins([name for name in names if _is_department(name)])
    listed = [name for name in listed if not _is_a_row(name, listed)]
    unlisted = [name for name in names if not _is_department(name) or _is_a_row(name, listed)]
    aliases, others = _short_forms(unlisted, listed)
    remarks = [_NOT_LISTED.format(names=others)] if others else []
    return FoundDepartments([_entry(name, aliases.get(name, ())) for name in listed], remarks)


def _written(paper: FoundMapping) -> Iterator[str]:
    """Yield what stands as owners anywhere in a paper, in order."""
    for mapping in paper.with_inner():
        values = (value for key in _KEYS for value in mapping.texts(key))
        yield from (str(value.text) for value in values if value.text)


def _names(written: Iterable[str], departments: Departments) -> list[str]:
    """Return the names within owners, without those that stand for several, or for people."""
    names: dict[str, None] = {}
    for words in written:
        for part in split_names(words, departments):
            if plain_owner(part, departments).placeholder is not None:
                continue
            for owner in read_owners(part, departments):
                if owner.placeholder is None:
                    names[owner.department.name if owner.department else _bare(owner.text)] = None
    return list(names)


def _bare(name: str) -> str:
    """Return a name without brackets that say its part: 代表工委（牵头）."""
    before, _, inner = name.translate(HALF_WIDTH_SIGNS).partition("(")
    return name[: len(before)] if inner.startswith(IN_BRACKETS) else name


def _is_a_row(name: str, listed: Sequence[str]) -> bool:
    """Whether a name is two others with nothing between them: 财经工委教科文卫工委."""
    others = frozenset(listed) - {name}
    return any(name[:at] in others and name[at:] in others for at in range(1, len(name)))


def _is_department(name: str) -> bool:
    is_other = any(word in name for word in OF_OTHERS) or name.endswith(_PARTY)
    return name.endswith(_ENDS) and not is_other


_PARTY = tuple(word for word in OF_THE_PARTY if word not in COMMITTEES)


def _without_twins(names: Sequence[str]) -> list[str]:
    """Leave out 县人大常委会办公室 beside 办公室: owners are read as one department anyway."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(without_congress(folded(name))[1], name)
    return list(kept.values())


def _short_forms(
    names: Sequence[str], listed: Sequence[str]
) -> tuple[dict[str, list[str]], list[str]]:
    """Tell which names are the beginning of one that is listed, and of no other; and what is left."""
    aliases: dict[str, list[str]] = {}
    others: list[str] = []
    for name in names:
        meant = [department for department in listed if department.startswith(name)]
        if len(meant) == 1:
            aliases.setdefault(meant[0], []).append(name)
        else:
            others.append(name)
    return aliases, others


def _entry(name: str, aliases: Sequence[str]) -> Found:
    if not aliases:
        return FoundValue(name)
    entry = FoundMapping()
    entry.put_known("name", name)
    entry.put_texts("aliases", *map(FoundValue, aliases))
    entry.check("aliases", _SHORT.format(aliases=aliases, name=name))
    return entry


_SHORT = Message("“{aliases}” was taken to be short for “{name}”", "“{aliases}”当作“{name}”的简称")
_NOT_LISTED = Message(
    "named as owners and not listed among the departments: {names}",
    "写作承办部门的“{names}”没有列入部门名单",
)
