"""Owners that are not written as the list has them: 财经工委牵头, 财经工委（办公室配合）.

Only loaded for names that are neither listed nor stand for several departments. Whatever is cut
off or apart, it is only done where known names come of it; the rest stays one unknown name.
"""

from collections.abc import Iterator

from npc.genre.departments import (
    Department,
    Departments,
    Owner,
    Placeholder,
    folded,
    without_congress,
)
from npc.genre.lexicon.owners import BEHIND_HEADS, HEADS, NO_PERSONS, PEOPLE, REST, ROLES
from npc.genre.owner_names import plain_owner, plain_owners, split_names

_ENDINGS = ("工委", "委员会", "办公室")
"""What a name ends with that is surely meant to be a department's."""
_ORGANS = ("政府", "法院", "检察院", "局")
"""Ends of names that no department of a congress has."""
_TOWNS = ("乡镇", "镇街", "街道")


def read_owners(name: str, departments: Departments) -> tuple[Owner, ...]:
    """Read a name that is not known as it stands.

    Args:
        name: The name, as written.
        departments: The plan's list.

    Returns:
        The owners in their order; the name itself, unknown, where nothing known comes of it; none
        where it only says what others do (配合).

    """
    parts = _parts(name)
    if not parts:
        return ()
    known = _head_of(name, departments) or _known(name, departments)
    if known:
        return (known,)
    for found in (
        _in_brackets(name, departments),
        _person(name, departments),
        _in_a_row(name, departments),
    ):
        if found:
            return found
    return (Owner(parts[0] if len(parts) == 1 else name),)


def _head_of(name: str, departments: Departments) -> Owner | None:
    """Read 财经工委负责人 as the department, and 分管负责人 as somebody of none."""
    bare = name
    for role in BEHIND_HEADS:
        bare = bare.removesuffix(role)
    ending = next((head for head in HEADS if bare.endswith(head)), None)
    if ending is None:
        return None
    rest = bare.removesuffix(ending)
    found = _owner(rest, departments)
    if found:
        return Owner(name, found.department, found.placeholder)
    # 财经委负责人 is of a department that the list has not.
    is_of_department = "负责" in ending and rest.endswith(("委", "委员会", "室"))
    return None if is_of_department else Owner(name, placeholder=Placeholder.OTHERS)


def _person(name: str, departments: Departments) -> tuple[Owner, ...]:
    """Read a person with the department in brackets."""
    person, _, inner = name.translate(_HALF_WIDTH).strip().partition("(")
    is_person = 1 < len(person) <= _LONGEST_NAME and not person.endswith(NO_PERSONS)
    found = _owner(inner.removesuffix(")"), departments) if inner.endswith(")") else None
    return (Owner(name, found.department, found.placeholder),) if is_person and found else ()


_LONGEST_NAME = 4
"""Characters of a person's name."""


def _known(name: str, departments: Departments) -> Owner | None:
    """Find one department, or what stands for several, between words such as 由…牵头."""
    parts = _parts(name)
    if len(parts) != 1:
        return None
    bare = parts[0]
    if bare in REST:
        return Owner(name, placeholder=Placeholder.CONCERNED)
    department = departments.find(bare) or _with_or_without_congress(bare, departments)
    if department:
        return Owner(name, department)
    found = plain_owner(bare, departments)
    if found.is_known:
        return Owner(name, found.department, found.placeholder)
    is_other = bare.endswith((*PEOPLE, *_ORGANS)) or any(word in bare for word in _TOWNS)
    return Owner(name, placeholder=Placeholder.OTHERS) if is_other else None


def _parts(name: str) -> list[str]:
    """Cut a name at what says the part of each: 财经工委牵头、办公室配合 without its 、."""
    for role in ROLES:
        name = name.replace(role, "\n")
    parts = (
        part.strip(" ：:\u3000").removeprefix("具体").removeprefix("由")
        for part in name.split("\n")
    )
    return [part for part in parts if part]


def _in_brackets(name: str, departments: Departments) -> tuple[Owner, ...]:
    """Read 财经工委（办公室配合）; the first keeps all the words, as they are printed."""
    text = name.translate(_HALF_WIDTH).strip()
    before, _, inner = text.partition("(")
    first = _owner(before, departments) if inner.endswith(")") and "(" not in inner else None
    if first is None:
        return ()
    words = inner.removesuffix(")")
    others = (
        owner for part in split_names(words, departments) for owner in _all(part, departments)
    )
    # Of words that are not known, 征求意见 and the like are no owners.
    names = [owner for owner in others if owner.is_known or _is_meant(owner.text, words)]
    return Owner(name, first.department, first.placeholder), *names


def _all(name: str, departments: Departments) -> tuple[Owner, ...]:
    plain = plain_owners(name, departments)
    return read_owners(name, departments) if plain is None else plain


def _is_meant(name: str, words: str) -> bool:
    return len(_parts(words)[0]) < len(words) and _parts(name)[0].endswith(_ENDINGS)


def _in_a_row(name: str, departments: Departments) -> tuple[Owner, ...]:
    """Read names with nothing but spaces or roles between them, if all of them are known."""
    for parts in (name.split(), _parts(name), [word for it in _parts(name) for word in it.split()]):
        owners = tuple(_found(parts, departments)) if len(parts) > 1 else ()
        if owners and len(owners) == len(parts):
            return owners
    return ()


def _found(parts: list[str], departments: Departments) -> Iterator[Owner]:
    for part in parts:
        owner = _owner(part, departments)
        if owner:
            yield owner


def _owner(name: str, departments: Departments) -> Owner | None:
    owner = plain_owner(name, departments)
    return owner if owner.is_known else _known(name, departments)


def _with_or_without_congress(name: str, departments: Departments) -> Department | None:
    """Find 县人大常委会财经工委 where the list has 财经工委, and the other way round.

    Nothing is found where two departments have such a name, or both places are named and differ.
    """
    place, bare = without_congress(folded(name))
    found = {
        department
        for other, department in departments.by_bare_name.get(bare, ())
        if not place or not other or place == other
    }
    return found.pop() if len(found) == 1 else None


_HALF_WIDTH = str.maketrans("（）", "()")
