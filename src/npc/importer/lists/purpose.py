"""Which of the year's papers a title names: 监督工作计划, 监督议题安排."""

from npc.genre.lexicon.documents import PLANNING_ENDS
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.papers import paper_named_in
from npc.genre.years import year_spans_in
from npc.importer.looks import without_brackets

_MAIN = "主要工作"
_ORGAN = "常委会"
_ALL = ("工作安排", "工作计划", "工作要点", "计划", "安排", "要点")
"""What plans of everything are called."""
_LONGEST = 20


def purpose_of(title: str) -> str:
    """Return what a plan is called beside others of the year; nothing where it is the main arrangement."""
    bare = without_brackets(title).rstrip()
    named = paper_named_in(bare) or ""
    if named and not bare.removesuffix(named).endswith(MATTER_JOINERS):
        return named
    year = next(year_spans_in(bare), None)
    behind = bare[year.end :].rpartition(_ORGAN)[2] if year else ""
    is_name = behind.endswith(PLANNING_ENDS) and len(behind) <= _LONGEST and behind not in _ALL
    return "" if not is_name or behind.startswith(_MAIN) else behind
