"""The clauses of a sentence: which tell when, at which meeting, by whom, and which name the matter."""

import re
from collections.abc import Callable
from enum import Enum

from npc.genre.departments import Departments
from npc.genre.lexicon.sentences import (
    ADVERBS,
    CARRIED,
    DONE,
    FOCUS_OF,
    FOCUS_VERBS,
    HOLDING,
    OF_WORK,
    POINTING_BACK,
    SESSION_ACTS,
    SUBJECTS,
    VERBS,
    WORK_ACTS,
)
from npc.genre.sentence_owners import (
    are_departments,
    are_like_committees,
    are_listed,
    are_names,
    owned_in,
)
from npc.genre.sentence_text import FIELDS, Line, Stretch, alternatives, label_at
from npc.genre.sentence_words import COMMITTEE, Arranged, Meeting, arranged_in, behind_organ
from npc.records import NamedTuple


class Field(Enum):
    """What a sentence tells of its item, by the keys that would say the same."""

    MATTER = "text"
    WHEN = "when"
    RESEARCH = "research"
    DUE = "due"
    MEETING = "meetings"
    OWNERS = "owners"
    WITH = "with"
    LEADER = "leader"
    REPORTERS = "reporters"
    FOCUS = "focus"
    ACT = "action"
    """What is done at the meeting, where a clause on the meeting says it."""
    NOTHING = ""
    """Words that tell nothing that is known."""


class Telling(NamedTuple):
    """One thing that a clause tells."""

    field: Field
    stretch: Stretch
    meeting: Meeting | None = None
    """Of a meeting, and of the time that is told with it."""
    act: str = ""
    """Of a time: what is done then, as written; it may be nothing."""
    is_before: bool = False
    """Of a time: whether it stands before the matter, whose clause it counts for: 6月听取A，8月听取B."""

    def moved(self, by: int) -> "Telling":
        """Return it as it is told some characters further on."""
        start, end = self.stretch
        meeting = self.meeting and self.meeting.moved(by)
        return self._replace(stretch=(start + by, end + by), meeting=meeting)


class Preceding(NamedTuple):
    """What is known when a clause is read."""

    departments: Departments
    has_matter: bool
    """Whether the matter was named before."""
    last: Field | None
    """What the clause before in this sentence told last."""


Tellings = list[Telling]
Reader = Callable[[Line, Stretch, Preceding], "Tellings | None"]

_FOCUS = re.compile(
    f"(?:{alternatives(FOCUS_OF)}?的?重点(?:内容)?[是为]|重点(?:内容)?包括|(?:重点|着重){alternatives(FOCUS_VERBS)})：?"
)
_ACT = re.compile(f"(?:{alternatives(ADVERBS)}){{0,3}}(?P<act>{alternatives(SESSION_ACTS)})")
_WORK = re.compile(f"[^，；]{{0,24}}?{alternatives(WORK_ACTS)}(?:工作|活动)?")
_OF_MEETINGS = ("举行", "召开")
_POINTING_BACK = re.compile(f"{alternatives(POINTING_BACK)}{{1,8}}")
_BEHIND_ACTS = ("并", "、", "和")
_LONGEST_SUBJECT = 12
"""Characters of what only points back: 执法检查报告. What has more names the matter."""


def read_clause(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Return what a clause tells; None where it tells nothing but, perhaps, the matter."""
    for reader in _READERS:
        found = reader(line, clause, preceding)
        if found:
            return found
    return None


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
    found = _labelled(line, clause, preceding) or _owned(line, clause, preceding)
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
    is_like = not preceding.departments or are_like_committees(line, clause)
    if preceding.last not in _BESIDE_NAMES:
        return False
    if are_departments(line, clause, preceding.departments):
        return True
    return is_like and are_names(line, clause, preceding.departments)


def _arranged_in_note(
    line: Line, clause: Stretch, found: Arranged, departments: Departments
) -> Tellings | None:
    """Read （提请6月常委会会议审议）, （9月初审、12月表决） and （6月、财经委）."""
    start, end = clause
    if found.start == start:
        acts = _acts(line, clause, found)
        if acts and not line.plain.endswith(_OF_REPORTS, start, end):
            return acts
        if found.time and not found.meeting and line.plain[found.end : end] in _COMMITTEE:
            meeting = Meeting(COMMITTEE, "", (found.end, end))
            return _tellings(found._replace(meeting=meeting), Field.WHEN, "")
        behind = (found.end + 1, end)
        if line.plain.startswith(_BESIDE, found.end) and are_listed(line, behind, departments):
            return [*_tellings(found, Field.WHEN, ""), Telling(Field.OWNERS, behind)]
    before = (start, found.start - 1)
    is_last = found.end == end and line.plain.endswith(_BESIDE, start, found.start)
    if is_last and are_listed(line, before, departments):
        return [Telling(Field.OWNERS, before), *_tellings(found, Field.WHEN, "")]
    return None


_COMMITTEE = ("常委会", "常委会审议", "常委会听取和审议")
_OF_REPORTS = ("报告", "汇报", "情况")
_BESIDE = ("、", "/", "／")
_BESIDE_NAMES = frozenset((Field.WHEN, Field.MEETING, Field.OWNERS))


def _labelled(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 责任部门：财经委; 时间：6月; and names that go on behind a comma."""
    start, end = clause
    label = label_at(line.plain, start) if line.plain.find("：", start, end) > 0 else ""
    if not label:
        return None
    field = Field(FIELDS[label])
    value = (start + len(label) + 1, end)
    if value[0] >= end:
        return None
    if field in _TIMES:
        return _labelled_time(line, value, field)
    if field is Field.MEETING:
        named = (found for found in arranged_in(line, value) if found.meeting)
        return _tellings(found, Field.WHEN, "") if (found := next(named, None)) else None
    if field is Field.OWNERS:
        owned = owned_in(line, value, preceding.departments, goes_on=True)
        if owned:
            return _tellings_of_owners(owned.leading, owned.helping, owned.leader)
    return [Telling(field, value)]


_TIMES = frozenset((Field.WHEN, Field.RESEARCH, Field.DUE))


def _labelled_time(line: Line, value: Stretch, field: Field) -> Tellings | None:
    found = next((found for found in arranged_in(line, value) if found.time), None)
    if not found or found.start != value[0]:
        return None
    if found.end < value[1] and not _ACT.match(line.plain, found.end, value[1]):
        return None
    return _tellings(found, field, "")


def _focused(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 重点是……; a clause behind one that says the focus goes on with it."""
    has_focus = line.plain.find("重点", *clause) >= 0 or line.plain.startswith("着重", clause[0])
    match = _FOCUS.match(line.plain, *clause) if has_focus and preceding.has_matter else None
    if match and match.end() < clause[1]:
        return [Telling(Field.FOCUS, (match.end(), clause[1]))]
    return None


def _owned(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    goes_on = preceding.last in {Field.OWNERS, Field.WITH, Field.LEADER}
    owned = owned_in(line, clause, preceding.departments, goes_on=goes_on)
    if not owned:
        return None
    before = (clause[0], owned.start)
    is_matter = before[1] > before[0] and not _points_back(line, before)
    return [
        *([Telling(Field.MATTER, before)] if is_matter and not preceding.has_matter else ()),
        *_tellings_of_owners(owned.leading, owned.helping, owned.leader),
    ]


def _tellings_of_owners(*names: tuple[Stretch, ...]) -> Tellings:
    fields = (Field.OWNERS, Field.WITH, Field.LEADER)
    found = [
        Telling(field, part) for field, parts in zip(fields, names, strict=True) for part in parts
    ]
    return sorted(found, key=lambda telling: telling.stretch)


def _arranged(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 报告拟安排在6月份举行的常委会会议上听取和审议; 6月听取…; 5—6月组织检查."""
    actor = behind_organ(line.plain, *clause)
    for found in arranged_in(line, clause):
        before = (clause[0], found.start)
        if found.start in (clause[0], actor):
            return _behind(line, clause, found, preceding)
        if found.time and are_listed(line, before, preceding.departments):
            told = _before_matter(line, (found.end, clause[1]), found)
            return [Telling(Field.OWNERS, before), *told] if told else None
        if not line.plain.endswith(SUBJECTS, *before):
            continue
        is_joined = found.meeting or not found.time or found.start < found.time[0]
        act = _act(line, (found.end, clause[1]))
        if is_joined and line.plain[found.end : clause[1]] in CARRIED:
            return _passive(line, before, found, "", preceding)
        if is_joined and (act or found.end == clause[1]):
            return _passive(line, before, found, act or "", preceding)
        if is_joined and _is_done(line, found.end):
            return _tellings(found, Field.DUE, "")
    return None


def _passive(
    line: Line, subject: Stretch, found: Arranged, act: str, preceding: Preceding
) -> Tellings:
    """Read what is said of a report: when it comes before which meeting."""
    words = line.plain[slice(*subject)]
    is_work = words.removesuffix("时间").endswith(OF_WORK) and words.endswith("时间")
    is_matter = not preceding.has_matter and not _points_back(line, subject)
    tellings = _tellings(found, Field.RESEARCH if is_work else Field.WHEN, act)
    if act:
        tellings.append(Telling(Field.ACT, (found.end, found.end + len(act)), act=act))
    return [*([Telling(Field.MATTER, subject)] if is_matter else ()), *tellings]


def _points_back(line: Line, subject: Stretch) -> bool:
    """Return whether words only say of what is spoken: 报告, 该项工作, 执法检查报告."""
    start, end = subject
    is_short = end - start <= _LONGEST_SUBJECT
    return is_short and _POINTING_BACK.fullmatch(line.plain, start, end) is not None


def _behind(line: Line, clause: Stretch, found: Arranged, preceding: Preceding) -> Tellings | None:
    """Read what a time or meeting at the beginning of a clause goes with."""
    rest = (found.end, clause[1])
    if rest[0] == rest[1]:
        return _tellings(found, Field.WHEN, "")
    act = _act(line, rest)
    if act is not None and (preceding.has_matter or len(act) == rest[1] - rest[0]):
        return _acts(line, clause, found)
    if preceding.has_matter and _is_done(line, rest[0]):
        return _tellings(found, Field.DUE, "")
    words = line.plain[slice(*rest)]
    if words in _BEGUN and preceding.last:
        return _tellings(found, Field.RESEARCH, words)
    if words in CARRIED or (preceding.has_matter and _WORK.fullmatch(words)):
        is_of_session = found.meeting or words in _OF_MEETINGS
        return _tellings(found, Field.WHEN if is_of_session else Field.RESEARCH, words)
    return _before_matter(line, rest, found)


_BEGUN = ("启动", "部署", "启动检查", "启动调研")
"""Behind a time in the sentence that names the matter: 开展…执法检查，3月启动."""


def _acts(line: Line, clause: Stretch, found: Arranged) -> Tellings | None:
    """Read what is done when, of a time up to the end of a clause: 5月一审、8月二审、10月表决."""
    rest = (found.end, clause[1])
    act = _act(line, rest)
    if act is None:
        return None
    behind = rest[0] + len(act)
    telling = Telling(Field.ACT, (rest[0], behind), act=act)
    tellings = [*_tellings(found, Field.WHEN, act), *([telling] if act else ())]
    if not line.plain.startswith("、", behind, rest[1]):
        return tellings
    further = (behind + 1, rest[1])
    again = next((found for found in arranged_in(line, further) if found.start == further[0]), None)
    return [*tellings, *((again and _acts(line, further, again)) or ())]


def _before_matter(line: Line, rest: Stretch, found: Arranged) -> Tellings | None:
    """Read 6月听取…: a time counts before a verb only, not in 2025年上半年预算执行情况."""
    held = next((word for word in HOLDING if line.plain.endswith(word, found.start, rest[0])), "")
    if held and not found.meeting:  # 3月举办培训班: what is held is no meeting that is known
        rest = (rest[0] - len(held), rest[1])
    if not line.plain.startswith(_VERBS, *rest):
        return None
    if line.plain[slice(*rest)] in WORK_ACTS:
        return _tellings(found, Field.RESEARCH, line.plain[slice(*rest)])
    is_heard = found.meeting or _ACT.match(line.plain, *rest)
    field = Field.WHEN if is_heard else Field.RESEARCH
    tellings = _tellings(found, field, line.plain[slice(*rest)])
    return [
        *(telling._replace(is_before=True) for telling in tellings),
        Telling(Field.MATTER, rest),
    ]


_VERBS = (*VERBS, *SESSION_ACTS)


def _act(line: Line, rest: Stretch) -> str | None:
    """Return what a meeting does with it, where nothing else follows; None where something does."""
    start, end = rest
    match = _ACT.match(line.plain, start, end)
    if not match:
        return "" if start == end else None
    tail = (match.end(), end)
    is_whole = tail[0] == end or line.plain.startswith(_BEHIND_ACTS, *tail)
    of_report = line.plain.endswith(SUBJECTS, *tail) and _points_back(line, tail)
    return match[0] if is_whole or of_report else None


def _is_done(line: Line, at: int) -> bool:
    return line.plain.startswith(DONE, at)


def _tellings(found: Arranged, field: Field, act: str) -> Tellings:
    return [
        *([Telling(field, found.time, found.meeting, act)] if found.time else ()),
        *([Telling(Field.MEETING, found.meeting.stretch, found.meeting)] if found.meeting else ()),
    ]


_READERS: tuple[Reader, ...] = (_labelled, _focused, _owned, _arranged)
