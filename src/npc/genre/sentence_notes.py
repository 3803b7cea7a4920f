"""Notes in brackets behind a matter: （6月，财经委）, （责任部门：财经委；时间：6月）."""

from npc.genre.departments import Departments
from npc.genre.lexicon.sentences import OPEN_FIRST, OPEN_LAST, OPEN_TIMES
from npc.genre.sentence_arranged import ACT, read_acts
from npc.genre.sentence_clauses import read_labelled, read_owned
from npc.genre.sentence_fields import (
    Field,
    Preceding,
    Telling,
    Tellings,
    arranged_tellings,
)
from npc.genre.sentence_owners import (
    are_departments,
    are_like_committees,
    are_listed,
    are_names,
    are_partly_listed,
)
from npc.genre.sentence_text import Line, Stretch
from npc.genre.sentence_words import COMMITTEE, Arranged, Meeting, arranged_in


def read_note(line: Line, inside: Stretch, preceding: Preceding) -> Tellings:
    """Return what stands in brackets behind a matter: （6月，财经委）; nothing where it is a remark.

    Who does it may stand before the time, and a remark before both: （财经委；6月）, （书面，6月，财经委）.
    """
    tellings: Tellings = []
    unread: list[Stretch] = []
    left_open: Stretch | None = None
    for clause in line.cut(inside, "，；。·"):
        last = tellings[-1].field if tellings else None
        known = preceding._replace(has_matter=True, last=last)
        if _is_left_open(line.plain[slice(*clause)]):
            left_open = clause
            continue
        found = _in_note(line, clause, known)
        if not found:
            is_stage = ACT.fullmatch(line.plain, *clause)  # 二审，4月
            unread += () if tellings or is_stage else (clause,)
            continue
        if unread and not tellings and _are_names_before(line, unread[-1], found, known):
            tellings.append(Telling(Field.OWNERS, unread.pop()))
        tellings += found
    told = {telling.field for telling in tellings}
    if left_open and Field.OWNERS in told and Field.WHEN not in told:
        tellings.insert(0, Telling(Field.WHEN, left_open))
    return tellings if not unread or told >= _WHEN_AND_WHO else []


def _is_left_open(words: str) -> bool:
    """Return whether words say that there is no time yet: 根据政府提请, 视工作需要, 择期."""
    if words in OPEN_TIMES:
        return True
    return (
        len(words) <= _LONGEST_OPEN and words.startswith(OPEN_FIRST) and words.endswith(OPEN_LAST)
    )


def _are_names_before(line: Line, clause: Stretch, found: Tellings, known: Preceding) -> bool:
    """Return whether a clause names who does it, right before the time or the meeting."""
    field = found[0].field
    return field in _OF_SESSIONS and _are_owners(line, clause, known._replace(last=field))


def _in_note(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    found = read_labelled(line, clause, preceding) or read_owned(line, clause, preceding)
    if found:
        return found
    if sittings := _sittings(line, clause):
        return sittings
    for arranged in arranged_in(line, clause):
        arranged_there = _arranged_in_note(line, clause, arranged, preceding.departments)
        if arranged_there:
            return arranged_there
    return [Telling(Field.OWNERS, clause)] if _are_owners(line, clause, preceding) else None


def _sittings(line: Line, clause: Stretch) -> Tellings:
    """Read （7月主任会议、12月常委会会议）: several times, each with its meeting."""
    told: Tellings = []
    for part in line.cut(clause, "、"):
        found = next(arranged_in(line, part), None)
        if not found or not found.time or not found.meeting:
            return []
        if (found.start, found.end) != part:
            return []
        told += arranged_tellings(found, Field.WHEN, "")
    return told


def _are_owners(line: Line, clause: Stretch, preceding: Preceding) -> bool:
    """Return whether names alone are owners: those of the list, and beside a time what looks like one."""
    if are_listed(line, clause, preceding.departments):
        return True
    if are_partly_listed(line, clause, preceding.departments):
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
        behind = (found.end + line.plain.startswith(_BESIDE, found.end, end), end)
        if _stand_beside(line, behind, departments):
            return [*arranged_tellings(found, Field.WHEN, ""), Telling(Field.OWNERS, behind)]
    before = (start, found.start - line.plain.endswith(_BESIDE, start, found.start))
    if found.end == end and _stand_beside(line, before, departments):
        return [Telling(Field.OWNERS, before), *arranged_tellings(found, Field.WHEN, "")]
    return None


def _stand_beside(line: Line, names: Stretch, departments: Departments) -> bool:
    """Return whether words that stand right beside a time are owners: （6月、财经委）, （财经委 6月）."""
    if names[0] >= names[1]:
        return False
    if are_listed(line, names, departments):
        return True
    return are_like_committees(line, names) and are_names(line, names, departments)


_LONGEST_OPEN = 30
"""Characters of 根据自治区人民政府提请情况适时安排, with a longer name of who submits it."""
_COMMITTEE = ("常委会", "常委会审议", "常委会听取和审议")
_OF_REPORTS = ("报告", "汇报", "情况")
_BESIDE = ("、", "/", "／")
_OF_SESSIONS = frozenset((Field.WHEN, Field.MEETING))
_BESIDE_NAMES = _OF_SESSIONS | {Field.OWNERS}
_WHEN_AND_WHO = frozenset((Field.WHEN, Field.OWNERS))
