"""Lists of names by which plans name what npc knows by an id, such as statutory matters.

A name that is in no list is left as it is: what is wrong with it, the rules of its family say.
"""

from collections.abc import Mapping

DUTIES = "duties"
"""The list of statutory matters: 决算 is final-accounts."""


def words_of(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of a list: by each id its Chinese names, the usual one first.

    Raises:
        KeyError: There is no such list.

    """
    return _LISTS[name]()


def _duties() -> Mapping[str, tuple[str, ...]]:
    from npc.knowledge.matters import MATTERS

    return {duty.id: duty.called for duty in MATTERS}


_LISTS = {DUTIES: _duties}
