"""Of which organ and level a new plan repo is: as it is said, else by the name of its folder."""

import re

from npc.errors import UsageError
from npc.genre.lexicon.levels import WITHOUT_CONGRESS
from npc.genre.places import level_of, level_of_committee, unit_of
from npc.kinds.paper import LEVELS, OTHER_LEVELS
from npc.messages import Message, Verbatim
from npc.records import NamedTuple

_COMMITTEE = "人大常委会"
_TOWNSHIP = "人大主席团"


class Office(NamedTuple):
    """Whose plans a repo holds."""

    organ: str
    level: str
    departments: tuple[str, ...] = ()


def organ_of_folder(name: str, level: str | None = None) -> str | None:
    """Return the organ that a folder is named after: 青山县人大常委会 of 青山县; None where it is no place.

    Args:
        name: The folder's name.
        level: What is said of the level. A name that ends in 市 or 区 alone may be anything's: 工作区.

    """
    unit = unit_of(name)
    if not unit or name == unit or unit in WITHOUT_CONGRESS:
        return None
    found = level or level_of(name + _COMMITTEE)
    if found is None:
        return None
    return name + (_TOWNSHIP if found == "township" else _COMMITTEE)


def refuse_name(name: str) -> None:
    """Refuse what can be no name of an organ or department.

    Raises:
        UsageError: It is too long, or holds line ends or signs that nobody sees.

    """
    if not name.isprintable() or len(name) > _LONGEST:
        raise UsageError(_NO_NAME.format(name=name), hint=_A_NAME.format(n=_LONGEST))


def level_of_organ(organ: str, said: str | None = None) -> str | None:
    """Return the level of an organ: as it is said, else by its name; None where that leaves it open.

    Raises:
        UsageError: Its name is certain of another level than what is said.

    """
    certain = level_of(organ)
    if said and certain and said != certain:
        levels = {"is_of": LEVELS[certain], "said": LEVELS[said]}
        raise UsageError(_OTHER_LEVEL.format(organ=Verbatim(organ), **levels), hint=_ONE_RIGHT)
    return said or level_of_committee(organ)


def level_named(written: str) -> str:
    """Return the level that a word means: county, 县级, 县; 区 and 旗 are of the county's, too.

    Raises:
        UsageError: It means none.

    """
    word = written.strip()
    named = {**OTHER_LEVELS, **{name: level for level, name in LEVELS.items()}}
    found = word if word in LEVELS else named.get(word)
    if found is None:
        raise UsageError(_NO_LEVEL.format(word=written), hint=_ONE_OF)
    return found


def departments_named(written: str) -> tuple[str, ...]:
    """Return the departments of a list in one line, each once; what stands in brackets is of a name."""
    return tuple(dict.fromkeys(_NAME.findall(written)))


_BETWEEN = "、，,；;\\s"
_NAME = re.compile(rf"(?:[^{_BETWEEN}（(]|[（(][^（()）]{{0,60}}[)）])+")
_LONGEST = 60
_NO_NAME = Message("“{name}” is no name", "“{name}”不能作名称")
_A_NAME = Message(
    "write it on one line, in {n} characters at most", "请写在一行里，不超过{n}个字符"
)
_NO_LEVEL = Message("there is no level “{word}”", "没有“{word}”这一层级")
_OTHER_LEVEL = Message(
    "by its name “{organ}” is of {is_of}, not of {said}",
    "看名称，“{organ}”是{is_of}，不是{said}",
)
_ONE_RIGHT = Message(
    "leave out --level, or write the organ that is meant", "去掉 --level，或者改正机关名称"
)
_ONE_OF = Message(
    f"use one of: {', '.join(LEVELS)}",
    f"请写其中之一：{'、'.join(name.removesuffix('级') for name in LEVELS.values())}",
)
