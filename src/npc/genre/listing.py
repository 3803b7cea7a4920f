"""Lists of matters behind one verb: 听取和审议下列报告：（1）…的报告；（2）…的报告."""

from npc.genre.actions import DEALT_WITH
from npc.genre.clauses import Clause
from npc.genre.counts import counts_in
from npc.genre.lexicon.clauses import AIMS
from npc.genre.lexicon.levels import LEVELS
from npc.genre.words import words
from npc.records import NamedTuple

_ANNOUNCING = ("以下", "下列", "有关")
_GENERAL = frozenset(f" 以下列项个件份次等几多事{LEVELS}")
"""What may be left of 县政府以下3项专项工作报告 without the words that all names have."""
_LONGEST = 20
"""Characters of 市中级人民法院以下三项专项工作报告; what has more names a matter."""
_PAPERS = ("报告", "汇报", "草案", "方案")


class Listing(NamedTuple):
    """A verb whose matters come behind it."""

    action: str
    endings: tuple[str, ...]
    """How the names of its matters end."""

    def has(self, entry: str) -> bool:
        """Whether a clause without verb is one of the matters."""
        return entry.endswith(self.endings) and not entry.startswith(AIMS)


def listing_of(clause: Clause, places: tuple[str, ...]) -> Listing | None:
    """Read a clause that names no matter but says that some follow; None where it names one."""
    matter = clause.matter
    if len(matter) > _LONGEST or not _GENERAL.issuperset(words(matter, places=places).core):
        return None
    is_announced = any(word in matter for word in _ANNOUNCING) or any(counts_in(matter))
    if clause.action in DEALT_WITH:
        return Listing(clause.action, (*_PAPERS, "情况") if is_announced else _PAPERS)
    # 开展专题调研：了解…情况 says how, not what.
    return Listing(clause.action, ("情况", "》")) if is_announced else None
