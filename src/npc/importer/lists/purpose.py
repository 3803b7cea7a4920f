"""Which of the year's papers a title names: 监督工作计划, 监督议题安排."""

from npc.genre.lexicon.documents import PLANNING_ENDS
from npc.genre.papers import paper_named_in
from npc.importer.looks import without_brackets

_OF_YEAR = ("年度", "年")
_MAIN = "主要工作"
_LONGEST = 16


def purpose_of(title: str) -> str:
    """Return what a plan is called beside others of the year; nothing where it is the main arrangement."""
    bare = without_brackets(title).rstrip()
    if named := paper_named_in(bare):
        return named
    found = next((word for word in _OF_YEAR if word in bare), "")
    behind = bare.rpartition(found)[2] if found else ""
    is_name = behind.endswith(PLANNING_ENDS) and len(behind) <= _LONGEST
    return "" if not is_name or behind.startswith(_MAIN) else behind
