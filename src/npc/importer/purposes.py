"""Which of the year's papers a plan is: 监督工作计划, 监督议题安排; nothing where it is the usual one."""

from npc.genre.lexicon.documents import PLANNING_ENDS
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.papers import paper_named_in
from npc.genre.years import year_spans_in
from npc.importer.found import FoundMapping
from npc.importer.looks import without_brackets

MAIN = "主要工作"
"""In titles of the arrangement of all work of the year."""
_ORGAN = "常委会"
_ALL = ("工作安排", "工作计划", "工作要点", "计划", "安排", "要点")
"""What plans of everything are called."""
_LONGEST = 20


def purpose_of(paper: FoundMapping) -> str:
    """Return what a paper that was found is for, as it says itself or by its title."""
    return paper.text("paper") or paper_named_in(paper.text("title")) or ""


def purpose_in(title: str) -> str:
    """Return what a plan is called beside others of the year, by its title."""
    bare = without_brackets(title).rstrip()
    named = paper_named_in(bare) or ""
    if named and not bare.removesuffix(named).endswith(MATTER_JOINERS):
        return named
    name = own_name(bare) if next(year_spans_in(bare), None) else ""
    is_name = name.endswith(PLANNING_ENDS) and len(name) <= _LONGEST and name not in _ALL
    return "" if not is_name or name.startswith(MAIN) else name


def own_name(title: str) -> str:
    """Return what a title says beside organ and year: 主任会议议题安排表."""
    bare = without_brackets(title).rstrip()
    year = next(year_spans_in(bare), None)
    behind = bare[year.end :] if year else bare
    return behind.rpartition(_ORGAN)[2].removeprefix("年度") or behind
