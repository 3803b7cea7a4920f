"""Clauses on times and meetings: 报告拟安排在6月份举行的常委会会议上听取和审议; 6月听取…; 5—6月组织检查."""

import re

from npc.genre.lexicon.sentences import (
    ADVERBS,
    CARRIED,
    DONE,
    HOLDING,
    OF_WORK,
    POINTING_BACK,
    SESSION_ACTS,
    SUBJECTS,
    VERBS,
    WORK_ACTS,
)
from npc.genre.sentence_fields import (
    Field,
    Preceding,
    Telling,
    Tellings,
    arranged_tellings,
)
from npc.genre.sentence_owners import are_listed
from npc.genre.sentence_text import Line, Stretch, alternatives
from npc.genre.sentence_words import Arranged, arranged_in, behind_organ

ACT = re.compile(f"(?:{alternatives(ADVERBS)}){{0,3}}(?P<act>{alternatives(SESSION_ACTS)})")
_WORK = re.compile(f"[^，；]{{0,24}}?{alternatives(WORK_ACTS)}(?:工作|活动)?")
_OF_MEETINGS = ("举行", "召开")
_POINTING_BACK = re.compile(f"{alternatives(POINTING_BACK)}{{1,8}}")
_BEHIND_ACTS = ("并", "、", "和")
_LONGEST_SUBJECT = 12
"""Characters of what only points back: 执法检查报告. What has more names the matter."""


def read_arranged(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
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
            return arranged_tellings(found, Field.DUE, "")
    return None


def _passive(
    line: Line, subject: Stretch, found: Arranged, act: str, preceding: Preceding
) -> Tellings:
    """Read what is said of a report: when it comes before which meeting."""
    words = line.plain[slice(*subject)]
    is_work = words.removesuffix("时间").endswith(OF_WORK) and words.endswith("时间")
    is_matter = not preceding.has_matter and not points_back(line, subject)
    tellings = arranged_tellings(found, Field.RESEARCH if is_work else Field.WHEN, act)
    if act:
        tellings.append(Telling(Field.ACT, (found.end, found.end + len(act)), act=act))
    return [*([Telling(Field.MATTER, subject)] if is_matter else ()), *tellings]


def points_back(line: Line, subject: Stretch) -> bool:
    """Return whether words only say of what is spoken: 报告, 该项工作, 执法检查报告."""
    start, end = subject
    is_short = end - start <= _LONGEST_SUBJECT
    return is_short and _POINTING_BACK.fullmatch(line.plain, start, end) is not None


def _behind(line: Line, clause: Stretch, found: Arranged, preceding: Preceding) -> Tellings | None:
    """Read what a time or meeting at the beginning of a clause goes with."""
    rest = (found.end, clause[1])
    if rest[0] == rest[1]:
        return arranged_tellings(found, Field.WHEN, "")
    act = _act(line, rest)
    if act is not None and (preceding.has_matter or len(act) == rest[1] - rest[0]):
        return read_acts(line, clause, found)
    if preceding.has_matter and _is_done(line, rest[0]):
        return arranged_tellings(found, Field.DUE, "")
    words = line.plain[slice(*rest)]
    if words.startswith(_BEGUN) and preceding.last:
        return arranged_tellings(found, Field.RESEARCH, words)
    if words in CARRIED or (preceding.has_matter and _WORK.fullmatch(words)):
        is_of_session = found.meeting or words in _OF_MEETINGS
        return arranged_tellings(found, Field.WHEN if is_of_session else Field.RESEARCH, words)
    return _before_matter(line, rest, found)


_BEGUN = ("启动", "部署", "动员", "制定方案", "制定工作方案", "制定实施方案")
"""Behind a time in the sentence that names the matter: 开展…执法检查，3月启动."""


def read_acts(line: Line, clause: Stretch, found: Arranged) -> Tellings | None:
    """Read what is done when, of a time up to the end of a clause: 5月一审、8月二审、10月表决."""
    rest = (found.end, clause[1])
    act = _act(line, rest)
    if act is None:
        return None
    behind = rest[0] + len(act)
    telling = Telling(Field.ACT, (rest[0], behind), act=act)
    tellings = [*arranged_tellings(found, Field.WHEN, act), *([telling] if act else ())]
    if not line.plain.startswith("、", behind, rest[1]):
        return tellings
    further = (behind + 1, rest[1])
    again = next((found for found in arranged_in(line, further) if found.start == further[0]), None)
    return [*tellings, *((again and read_acts(line, further, again)) or ())]


def _before_matter(line: Line, rest: Stretch, found: Arranged) -> Tellings | None:
    """Read 6月听取…: a time counts before a verb only, not in 2025年上半年预算执行情况."""
    held = next((word for word in HOLDING if line.plain.endswith(word, found.start, rest[0])), "")
    if held and not found.meeting:  # 3月举办培训班: what is held is no meeting that is known
        rest = (rest[0] - len(held), rest[1])
    if not line.plain.startswith(_VERBS, *rest) or line.plain.startswith("研究室", rest[0]):
        return None
    if line.plain[slice(*rest)] in WORK_ACTS:
        return arranged_tellings(found, Field.RESEARCH, line.plain[slice(*rest)])
    is_heard = found.meeting or ACT.match(line.plain, *rest)
    field = Field.WHEN if is_heard else Field.RESEARCH
    tellings = arranged_tellings(found, field, line.plain[slice(*rest)])
    return [
        *(telling._replace(is_before=True) for telling in tellings),
        Telling(Field.MATTER, rest),
    ]


_VERBS = (*VERBS, *SESSION_ACTS)


def _act(line: Line, rest: Stretch) -> str | None:
    """Return what a meeting does with it, where nothing else follows; None where something does."""
    start, end = rest
    match = ACT.match(line.plain, start, end)
    if not match:
        return "" if start == end else None
    tail = (match.end(), end)
    is_whole = tail[0] == end or line.plain.startswith(_BEHIND_ACTS, *tail)
    of_report = line.plain.endswith(SUBJECTS, *tail) and points_back(line, tail)
    return match[0] if is_whole or of_report else None


def _is_done(line: Line, at: int) -> bool:
    return line.plain.startswith(DONE, at)
