"""Notes in brackets behind a matter: （6月，财经委）, （责任部门：财经委；时间：6月）."""

from npc.genre.departments import Departments
from npc.genre.sentence_arranged import read_acts
from npc.genre.sentence_clauses import read_labelled, read_owned
from npc.genre.sentence_fields import (
    Field,
    Preceding,
    Telling,
    Tellings,
    arranged_tellings,
)
from npc.genre.sentence_owners import are_departments, are_like_committees, are_listed, are_names
from npc.genre.sentence_text import Line, Stretch
from npc.genre.sentence_words import COMMITTEE, Arranged, Meeting, arranged_in


def read_note(line: Line, inside: Stretch, preceding: Preceding) -> Tellings:
    """Return what stands in brackets behind a matter: （6月，财经委）; nothing where it is a remark."""
    tellings: Tellings = []
    for clause in line.cut(inside, "，；。·"):
        last = tellings[-1].field if tellings else None
        found = _in_note(line, clause, preceding._replace(has_matter=True, last=last))
        if found:
            tellings += found
        elif not tellings:
            return []
    return tellings


def _in_note(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    found = read_labelled(line, clause, preceding) or read_owned(line, clause, preceding)
    if found:
        return found
    for arranged in arranged_in(line, clause):
        arranged_there = _arranged_in_note(line, clause, arranged, preceding.departments)
        if arranged_there:
            return arranged_there
    return [Telling(Field.OWNERS, clause)] if _are_owners(line, clause, preceding) else None


def _are_owners(line: Line, clause: Stretch, preceding: Preceding) -> bool:
    """Return whether names alone are owners: those of the list, and behind a time what looks like one."""
    if are_listed(line, clause, preceding.departments):
        return True
    if preceding.last not in _BESIDE_NAMES:
        return False
    if are_departments(line, clause, preceding.departments):
        return True
    is_like = not preceding.departments or are_like_committees(line, clause)
    return is_like and are_names(line, clause, preceding.departments)


def _arranged_in_note(
    line: Line, clause: Stretch, found: Arranged, departments: Departments
) -> Tellings | None:
    """Read （提请6月常委会会议审议）, （9月初审、12月表决） and （6月、财经委）."""
    start, end = clause
    if found.start == start:
        acts = read_acts(line, clause, found)
        if acts and not line.plain.endswith(_OF_REPORTS, start, end):
            return acts
        if found.time and not found.meeting and line.plain[found.end : end] in _COMMITTEE:
            meeting = Meeting(COMMITTEE, "", (found.end, end))
            return arranged_tellings(found._replace(meeting=meeting), Field.WHEN, "")
        behind = (found.end + 1, end)
        if line.plain.startswith(_BESIDE, found.end) and are_listed(line, behind, departments):
            return [*arranged_tellings(found, Field.WHEN, ""), Telling(Field.OWNERS, behind)]
    before = (start, found.start - 1)
    is_last = found.end == end and line.plain.endswith(_BESIDE, start, found.start)
    if is_last and are_listed(line, before, departments):
        return [Telling(Field.OWNERS, before), *arranged_tellings(found, Field.WHEN, "")]
    return None


_COMMITTEE = ("常委会", "常委会审议", "常委会听取和审议")
_OF_REPORTS = ("报告", "汇报", "情况")
_BESIDE = ("、", "/", "／")
_BESIDE_NAMES = frozenset((Field.WHEN, Field.MEETING, Field.OWNERS))
