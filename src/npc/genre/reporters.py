"""Which organ reports, read from the title of an item: 听取和审议区法院关于…的报告."""

from npc.genre.actions import REPORTING
from npc.genre.lexicon.levels import ORGANS
from npc.genre.lexicon.owners import OF_THE_PARTY, REPORTERS

_LONGEST = 24
"""Characters of an organ's name, with its district; longer ones are no names."""
_NEAR = 12
"""Characters within which the name of an organ ends where 关于 does not follow it."""


def reporter(title: str) -> str | None:
    """Return the organ that reports, as the title names it; None where it names none."""
    verb = next((verb for verb in REPORTING if title.startswith(verb)), None)
    if verb is None:
        return None
    rest = title[len(verb) :]
    organ, about, _ = rest.partition("关于")
    if (
        about
        and 0 < len(organ) <= _LONGEST
        and organ.endswith((*ORGANS, *REPORTERS))
        and _is_plain(organ)
    ):
        return organ.strip()
    ends = [rest.find(name) + len(name) for name in ORGANS if 0 <= rest.find(name) <= _NEAR]
    organ = rest[: min(ends, default=0)]
    return organ if organ and _is_plain(organ) else None


def is_of_the_law(organ: str) -> bool:
    """Whether an organ is of those whose reports 监督法 speaks of: 一府一委两院.

    The head of a department may report for the government (监督法 of 2024, article 16).
    """
    if "人大" in organ or organ.endswith(OF_THE_PARTY):
        return False
    return any(name in organ for name in ORGANS) or organ.endswith(_DEPARTMENTS)


def _is_plain(organ: str) -> bool:
    """Whether words can be a name: no year, title or second clause is in them."""
    return not any(word in organ for word in ("年", "《", "》", "，", "；", "：", "关于"))


_DEPARTMENTS = ("局", "厅", "委", "部门")
