"""Who does an item, as people write it: 财经工委、教科文卫工委及办公室, 选联及有关工委（室）.

The words as written are kept and are what is printed. Names are found by the plan's own list of
departments, longest first, so that 监察和司法工委 is one owner although 和 joins owners too.
"""

from collections.abc import Iterable, Sequence

from npc.genre.departments import Departments, Owner, Owners
from npc.genre.owner_names import plain_owners, split_names


def owners_in(written: Sequence[str], departments: Departments) -> Owners:
    """Return the owners of an item.

    Args:
        written: The words, or the words of each owner where they are given as a list.
        departments: The plan's list.

    """
    key = tuple(written)
    found = departments.read.get(key)
    if found is None:
        names = (name for words in key for name in split_names(words, departments))
        found = Owners(
            "、".join(key), tuple(owner for name in names for owner in _owners(name, departments))
        )
        departments.read[key] = found
    return found


def _owners(name: str, departments: Departments) -> Iterable[Owner]:
    plain = plain_owners(name, departments)
    if plain is not None:
        return plain
    from npc.genre.owner_reading import read_owners

    return read_owners(name, departments)
