"""Which of the year's papers a plan is: 监督工作计划, 监督议题安排; nothing where it is the usual one."""

from npc.genre.lexicon.documents import PLANNING_ENDS
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.papers import paper_named_in
from npc.genre.years import year_spans_in
from npc.importer.found import FoundMapping
from npc.importer.looks import without_brackets

MAIN = "主要工作"
"""In titles of the arrangement of all work of the year."""
_ORGANS = ("人大常委会", "人民代表大会常务委员会")
_ALL = (MAIN, "重点工作", "工作", "全年", "年度", "任务", "计划", "安排", "要点", "月度")
"""With what names of plans of everything begin: 重点工作任务分解表, 工作安排表."""
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
    is_name = name.endswith(PLANNING_ENDS) and len(name) <= _LONGEST
    return name if is_name and not name.startswith(_ALL) else ""


def own_name(title: str) -> str:
    """Return what a title says beside organ and year: 主任会议议题安排表."""
    bare = without_brackets(title).rstrip()
    year = next(year_spans_in(bare), None)
    behind = bare[year.end :] if year else bare
    for organ in _ORGANS:
        behind = behind.rpartition(organ)[2]
    return behind.removeprefix("年度") or bare
