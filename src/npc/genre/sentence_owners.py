"""Who does it, as a sentence says: 由财经委牵头、农业农村委配合; 责任部门：财经委.

Only wordings that name departments for certain are read: behind 由, before 牵头, behind a label.
"""

import re
from collections.abc import Iterator

from npc.genre.departments import Departments, Placeholder
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.owners import COMMITTEES, NO_PERSONS
from npc.genre.lexicon.sentences import (
    BEFORE_ROLES,
    BEHIND_ROLES,
    HELPING,
    LEADING,
    OFFICES,
    SUBJECTS,
    WEAK_ROLES,
    WORKS,
)
from npc.genre.owners import owners_in
from npc.genre.sentence_text import Line, Stretch, alternatives
from npc.records import NamedTuple

_ROLE = re.compile(
    f"(?:{alternatives(BEFORE_ROLES)})?"
    f"(?:(?P<helping>{alternatives(HELPING)})|(?P<leading>{alternatives(LEADING)})|(?P<weak>{alternatives(WEAK_ROLES)}))"
    "(?!人|同志)"
)
_BEHIND = re.compile(f"{alternatives(BEHIND_ROLES)}{{0,12}}")
_SIGNS = tuple({word[-1] for word in (*LEADING, *HELPING, *WEAK_ROLES)})
"""With which every role ends: most clauses have none."""
_LONGEST = 60
"""Characters of the names before a role."""
_MOST = 6
"""Places in a clause where names may begin, and roles in it, that are looked at."""
_NO_NAMES = ("关于", "《", "的", "：", "听取", "审议", "审查", "开展", "督促", "推动", "支持")


class Owned(NamedTuple):
    """Who does it, and what stands before that in the clause."""

    start: int
    leading: tuple[Stretch, ...]
    helping: tuple[Stretch, ...]
    leader: tuple[Stretch, ...] = ()
    """An office: 分管副主任."""


def owned_in(
    line: Line, clause: Stretch, departments: Departments, *, goes_on: bool
) -> Owned | None:
    """Read a clause that says who does something; None where it does not say so for certain.

    Args:
        line: The text.
        clause: Where the clause stands in it.
        departments: The plan's list.
        goes_on: Whether the clause before says it as well, so that this one goes on with it.

    """
    start, end = clause
    words = line.plain[start:end]
    if not any([sign in words for sign in _SIGNS]):  # noqa: C419 - twice as fast
        return None
    for at, is_by in _beginnings(line.plain, start, end):
        found = _roles(line, (at + is_by, end), departments, is_sure=is_by or goes_on)
        if found:
            return found._replace(start=at)
    return None


def _beginnings(plain: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield where names may begin, and whether 由 is before them."""
    at = plain.find("由", start, end)
    for _ in range(_MOST):
        if at < 0:
            break
        if at == start or plain.endswith((*WORKS, *SUBJECTS, "并"), start, at):
            yield at, True
        at = plain.find("由", at + 1, end)
    yield start, False


def _roles(
    line: Line, stretch: Stretch, departments: Departments, *, is_sure: bool
) -> Owned | None:
    at, end = stretch
    plain = line.plain
    leading: list[Stretch] = []
    helping: list[Stretch] = []
    for _ in range(_MOST):
        role = _ROLE.search(plain, at, min(end, at + _LONGEST))
        if not role:
            return None
        names = _bare(plain, at, role.start())
        if role["weak"] and not is_sure and not are_listed(line, names, departments):
            return None
        if not are_names(line, names, departments):
            return None
        (helping if role["helping"] else leading).append(names)
        at = max(role.end(), _behind(plain, role.end(), end))
        if at == end:
            return _owned(plain, leading, helping)
    return None


def _behind(plain: str, at: int, end: int) -> int:
    match = _BEHIND.match(plain, at, end)
    return match.end() if match else at


def _bare(plain: str, start: int, end: int) -> Stretch:
    """Return names without what joins them to those before."""
    while joiner := next((word for word in _JOINERS if plain.startswith(word, start, end)), ""):
        start += len(joiner)
    return start, end


_JOINERS = ("、", "，", "；", "并由", "并", "由", "请", "以及", "和")


def are_names(line: Line, stretch: Stretch, departments: Departments) -> bool:
    """Return whether words name departments, listed or not, and nothing else."""
    words = line.plain[slice(*stretch)]
    if not 0 < len(words) <= _LONGEST or any(word in words for word in _NO_NAMES):
        return False
    owners = owners_in((words,), departments)
    return bool(owners) and all(
        owner.is_known or owner.text.endswith((*NO_PERSONS, *OFFICES)) for owner in owners
    )


def are_listed(line: Line, stretch: Stretch, departments: Departments) -> bool:
    """Return whether words are names of listed departments, and nothing else."""
    words = line.plain[slice(*stretch)]
    if len(words) > _LONGEST or not departments:
        return False
    owners = owners_in((words,), departments)
    return bool(owners) and all(owner.department for owner in owners)


def are_partly_listed(line: Line, stretch: Stretch, departments: Departments) -> bool:
    """Return whether words are names, of which the list knows at least one: 财经委、县审计局."""
    words = line.plain[slice(*stretch)]
    if len(words) > _LONGEST or not departments or not are_names(line, stretch, departments):
        return False
    return any(owner.department for owner in owners_in((words,), departments))


def are_departments(line: Line, stretch: Stretch, departments: Departments) -> bool:
    """Return whether words name listed departments or say all or some of them: 各专委会、办公室."""
    words = line.plain[slice(*stretch)]
    if len(words) > _LONGEST:
        return False
    owners = owners_in((words,), departments)
    return bool(owners) and all(owner.department or owner.placeholder in _ANY for owner in owners)


_ANY = frozenset((Placeholder.EVERY, Placeholder.CONCERNED))


def are_like_committees(line: Line, stretch: Stretch) -> bool:
    """Return whether words name what a standing committee may have: 农业工委; not 市发展改革委."""
    words = line.plain[slice(*stretch)]
    is_of_congress = "人大" in words or words[0] not in _PLACES
    return is_of_congress and words.endswith(COMMITTEES)


_PLACES = frozenset(LEVELS)


def _owned(plain: str, leading: list[Stretch], helping: list[Stretch]) -> Owned:
    offices = [names for names in leading if plain.endswith(OFFICES, *names)]
    return Owned(
        0, tuple(names for names in leading if names not in offices), tuple(helping), tuple(offices)
    )
