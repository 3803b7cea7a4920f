"""Laws as texts name them: 《乡村振兴促进法》, 《中华人民共和国安全生产法》, 检查合同法实施情况."""

import re
from collections.abc import Iterator

from npc.genre.lexicon.laws import (
    BEFORE_A_NAME,
    BEHIND_A_NAME,
    CARRIED_OUT,
    DRAFTING,
    HISTORICAL,
    OTHER_RULES,
)
from npc.genre.prose import bounds, occurrences
from npc.records import NamedTuple

COUNTRY = "中华人民共和国"
"""What the full names of laws begin with."""


_NEAR = 80
"""Characters before and behind a name that tell what is said of it."""


def may_name_laws(words: str) -> bool:
    """Whether a law may be named: many plans name none, and the table of all takes a while to load."""
    return any(words.startswith(_BEHIND, at + 1) for at in occurrences(words, "法"))


_BEHIND = ("》", "典》", *BEHIND_A_NAME)


class NamedLaw(NamedTuple):
    """A place in a text at which a law is named."""

    name: str
    """Its name without the country's."""
    text: str
    """The whole text."""
    start: int
    end: int
    """Offsets of the name as written, with 《》 where it has them."""

    @property
    def written(self) -> str:
        """The name as it stands there."""
        return self.text[self.start : self.end]

    @property
    def is_full(self) -> bool:
        """Whether it has the country's name, which goes before full names only."""
        return COUNTRY in self.written

    @property
    def clause(self) -> str:
        """The clause in which it stands, or what is near to it in one of unlikely length."""
        start, end = max(0, self.start - _NEAR), self.end + _NEAR
        nearby = self.text[start:end]
        first, last = bounds(nearby, self.start - start, signs="，。；\n")
        return nearby[first:last]

    @property
    def is_drafted(self) -> bool:
        """Whether its clause speaks of making laws, so that the name may be a new one."""
        clause = self.clause
        return any(word in clause for word in DRAFTING)

    @property
    def is_of_the_past(self) -> bool:
        """Whether its clause tells what was, or that the law is no more: 自《合同法》施行以来."""
        clause = self.clause
        return any(word in clause for word in HISTORICAL)

    @property
    def is_carried_out(self) -> bool:
        """Whether its clause says that the law is inspected, studied or carried out."""
        clause = self.clause
        return any(word in clause for word in CARRIED_OUT)

    @property
    def is_inspected(self) -> bool:
        """Whether its clause says that the law is inspected."""
        clause = self.clause
        return "检查" in clause and "准备" not in clause


def quoted_laws(text: str) -> Iterator[NamedLaw]:
    """Yield the laws in 《》, but not what another rule is about: 《…法》实施办法, 《实施〈…法〉办法》."""
    for found in _QUOTED.finditer(text):
        name = "".join(found[1].split()).removeprefix(COUNTRY).removeprefix("新")
        is_other = name.endswith("办法") or text.startswith(
            OTHER_RULES, _end_of_list(text, found.end())
        )
        if not is_other and not text.endswith(_FORMER, 0, found.start()):
            yield NamedLaw(name, text, found.start(), found.end())


_QUOTED = re.compile("《([^《》〈〉]{1,60}(?<=法)典?)》")
_FORMER = ("原", "原来的", "废止的", "旧的")
"""What goes before a law that is known to be one of former days."""


def bare_laws(text: str, name: str) -> Iterator[NamedLaw]:
    """Yield where a law is named without 《》, if it is sure that no longer name holds this one."""
    for at in occurrences(text, name):
        end = at + len(name)
        start = at - len(COUNTRY) if text.endswith(COUNTRY, 0, at) else at
        is_begun = start == 0 or text.endswith(BEFORE_A_NAME, 0, start)
        is_ended = text.startswith(BEHIND_A_NAME, end) and not text.startswith(OTHER_RULES, end)
        if is_begun and is_ended:
            yield NamedLaw(name, text, start, end)


def _end_of_list(text: str, end: int) -> int:
    """Return where a list of laws ends of which one ends at an offset: 《甲法》《乙法》实施办法."""
    for _ in range(_MOST_TOGETHER):
        following = _FOLLOWING.match(text, end)
        if not following:
            break
        end = following.end()
    return end


_MOST_TOGETHER = 20
"""Laws that are named together, of which the last has what is said of all."""
_FOLLOWING = re.compile("[^《》]?《[^《》]{1,60}》")
