"""Times and meetings within a sentence, and the words that join them to what happens then.

Patterns repeat nothing within a repetition, and every repetition has an end: whatever is typed, they
look at each place a fixed number of times.
"""

import re
from collections.abc import Iterator
from itertools import islice

from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.sentences import AT_MEETING, BRINGING, GLUE, OTHER_MEETINGS, WHOLE_TIMES
from npc.genre.sentence_text import Line, Stretch, alternatives, one_of
from npc.records import NamedTuple

_NUMERAL = one_of(ONE_TO_TEN)
_NUMBER = f"(?:[0-9]|{_NUMERAL}){{1,3}}"
_JOINER = f"(?:{one_of(f'{DASHES}至到、和及与或')}{{1,2}}|以及)"
_YEAR = f"(?:[0-9]{{4}}年|{one_of('今本当明次翌')}年)"
_DAY, _END, _HALF, _THIRD = map(one_of, ("日号", "底末", "上下", "上中下"))
_BRACKETED = f"(?:年{one_of('初中底末')}|{_HALF}半年)（{_NUMBER}月?(?:{_JOINER}{_NUMBER}月?)?份?）"  # 年初（3—4月）
_POINT = (
    f"(?:{_YEAR}?(?:{_NUMBER}月份?(?:{_NUMBER}{_DAY}|{_THIRD}(?:、?{_THIRD})?旬|{_END}|初(?!审|次|步))?"
    f"|{_BRACKETED}|第?{_NUMBER}季度(?:{_END}|初)?|{_HALF}半年|(?<=年){_END}|年(?:{_END}|终)))"
)
_AGAIN = f"(?:{_JOINER}(?:{_POINT}|{_NUMBER}{_DAY})){{0,11}}"
_SUFFIX = f"(?:前后|左右|(?:之|以)?{one_of('前后内')}|期间|起)?"
_TIME = re.compile(f"{_YEAR}?(?:第?{_NUMBER}{_JOINER}){{0,11}}{_POINT}{_AGAIN}{_SUFFIX}")
_WITHIN = re.compile("[0-9]{1,2}[日号]前?|[上中下]旬|[初底末]前?|第[一二三1-3]个月")
"""Behind 每月 and 每季度."""
_WHOLE_TIMES = sorted(WHOLE_TIMES, key=len, reverse=True)

_COUNTED = f"第?(?:[0-9]{{1,3}}|{_NUMERAL}{{1,4}})次"
_PLACE = f"(?:[^，；。：（）《》“”听取审议查批准开展组织关于的在将拟提请交安排月旬度年底前0-9]{{0,4}}{one_of(LEVELS)})?"
_CONGRESS = f"(?:第?(?:[0-9]|{_NUMERAL}){{1,4}}届)?(?:人大|人民代表大会)?"
_COMMITTEE = "(?:常委会|常务委员会)"
_KINDS = (
    f"{_CONGRESS}{_COMMITTEE}(?:{_COUNTED})?(?P<committee>(?:全体|联组)?会议)"
    f"|{_CONGRESS}{_COMMITTEE}?(?:{_COUNTED})?(?P<chairs>主任(?:（扩大）|扩大)?会议?)(?:{_COUNTED})?"
    f"|(?P<congress>[镇乡]?(?:第?[0-9{ONE_TO_TEN}]{{1,4}}届)?(?:人大|人民代表大会){_COUNTED}(?:全体)?会议)"
    f"|(?P<other>{alternatives(OTHER_MEETINGS)})"
)
_MEETING = re.compile(f"(?:{_COUNTED})?{_PLACE}(?:{_KINDS})")
_MEETING_FOUND = re.compile(
    f"(?:{_COUNTED})?{one_of(LEVELS)}?(?:{_KINDS})|{alternatives(BRINGING)}"
)
_MEETING_OF = f"{_PLACE}{_CONGRESS}{_COMMITTEE}的?(?P<time>{_POINT})份?的?会议"
"""市人大常委会8月会议: the time stands within the name."""
_SESSION = re.compile(_COUNTED)
_BARE_COMMITTEE = re.compile(
    f"{_PLACE}{_CONGRESS}{_COMMITTEE}(?!主任|党组|组成|工|办|机关|领导|分管|会)"
)
_ORGAN = re.compile(
    "(?:[^，；。：（）《》“”]{0,6}[镇乡])?(?:人大)?主席团(?!会议)|[^，；。：（）《》“”]{0,6}[镇乡]人大(?=[于在])"
    "|(?:[^，；。：（）《》“”]{0,6}街道)?人大(?:街道)?(?:工委|工作委员会)(?!会议)"
)
_GLUE = frozenset(GLUE)
_LENGTHS = sorted({len(word) for word in GLUE}, reverse=True)
_AT_MEETING = re.compile(f"(?!上(?:半年|旬)){alternatives(AT_MEETING)}")  # 常委会会议上半年检查…
_BRINGING = re.compile(f"会议|{alternatives(BRINGING)}")
_UNIT = re.compile("[月季]|半年|年[底末终]")
_LONGEST_TIME = 48
"""Characters before the first 月 of a list of times."""
_LONGEST_MEETING = 36
"""Characters of 南海区第十八届人民代表大会常务委员会第四十五次会议."""
_LONGEST_GLUE = 24
"""Words that lead to a time or meeting, at most."""
_MOST = 12
"""Times and meetings in a clause that are looked at, so that a list of thousands takes no square."""


class Meeting(NamedTuple):
    """A meeting that a sentence names."""

    kind: str
    """常委会会议, 主任会议 …, as items have it."""
    session: str
    """第八次, or nothing."""
    stretch: Stretch

    def moved(self, by: int) -> "Meeting":
        """Return it as it is named some characters further on."""
        start, end = self.stretch
        return self._replace(stretch=(start + by, end + by))


class Arranged(NamedTuple):
    """When and at which meeting: 拟安排在6月份举行的常委会会议上, with the words that join the two."""

    start: int
    """Where it begins; what stands before it in the clause is what is arranged."""
    end: int
    time: Stretch | None
    meeting: Meeting | None


_OF_MEETINGS = frozenset(("", "会", "第", "主", "工", "法", "办", "党", "组", "，", "。"))
"""What mostly stands behind 常委会 where no time does."""


def _dated_meeting(plain: str, start: int, end: int) -> re.Match[str] | None:
    """Find a meeting with its time within the name; the pattern is only made where there may be one."""
    at = plain.find("委会", start, end)
    at = at if at >= 0 else plain.find("委员会", start, end) + 1
    behind = plain[at + 2 : end].removeprefix("的")[:1]
    if at <= 0 or behind in _OF_MEETINGS or plain.find("会议", at, end) < 0:
        return None
    return re.compile(_MEETING_OF).search(plain, start, end)


def arranged_in(line: Line, clause: Stretch) -> Iterator[Arranged]:
    """Yield what may tell in a clause when it is or at which meeting, in order."""
    start, end = clause
    plain = line.plain
    done = start
    named = _dated_meeting(plain, start, end)
    for at in sorted({*_times(plain, start, end), *_meetings(plain, start, end)}):
        if named and named.start() <= at < named.end():
            at = named.start()  # noqa: PLW2901 - the time is a part of the name
        if at >= done:
            found = _arranged(plain, _start_of_glue(plain, start, at), end)
            if found.time or found.meeting:
                done = found.end
                yield found


def behind_organ(plain: str, start: int, end: int) -> int:
    """Return where a clause goes on behind the organ whose plan it is: 镇人大主席团于3月组织…."""
    match = _ORGAN.match(plain, start, end)
    return match.end() if match else behind_actor(plain, start, end)


def behind_actor(plain: str, start: int, end: int) -> int:
    """Return where a clause goes on behind who acts by himself: 县人大常委会听取…."""
    match = _BARE_COMMITTEE.match(plain, start, end)
    return match.end() if match else start


def _times(plain: str, start: int, end: int) -> Iterator[int]:
    """Yield where times may begin: most clauses have none, and are not looked through."""
    if plain.startswith(WHOLE_TIMES, start, end):
        yield start
    unit = _UNIT.search(plain, start, end)
    if unit:
        first = max(start, unit.start() - _LONGEST_TIME)
        yield from (match.start() for match in islice(_TIME.finditer(plain, first, end), _MOST))


def _meetings(plain: str, start: int, end: int) -> Iterator[int]:
    """Yield where meetings may begin."""
    if _BRINGING.search(plain, start, end):
        found = islice(_MEETING_FOUND.finditer(plain, start, end), _MOST)
        yield from (match.start() for match in found)


def _start_of_glue(plain: str, start: int, at: int) -> int:
    """Return where the words begin that only lead to a time or meeting at an offset."""
    for _ in range(_LONGEST_GLUE):
        length = next((n for n in _LENGTHS if at - n >= start and plain[at - n : at] in _GLUE), 0)
        if not length:
            break
        at -= length
    return at


def _arranged(plain: str, start: int, end: int) -> Arranged:
    """Read on from an offset as long as words tell time and meeting, or join the two."""
    time: Stretch | None = None
    meeting: Meeting | None = None
    at = start
    for _ in range(_LONGEST_GLUE):
        if at >= end:
            break
        dated = None if time or meeting else _dated_meeting(plain, at, end)
        if dated and dated.start() == at:
            time, meeting = dated.span("time"), Meeting(COMMITTEE, "", dated.span())
            at = dated.end()
            match = _AT_MEETING.match(plain, at, end)
            at = match.end() if match else at
            continue
        time_end = 0 if time else _end_of_time(plain, at, end)
        if time_end:
            time, at = (at, time_end), time_end
            continue
        named = None if meeting else _meeting(plain, start, at, end)
        if named:
            meeting, at = named, named.stretch[1]
            match = _AT_MEETING.match(plain, at, end)
            at = match.end() if match else at
            bracketed = None if time else _in_brackets(plain, at, end)
            if bracketed:
                time, at = bracketed, bracketed[1] + 1
            continue
        length = next((n for n in _LENGTHS if at + n <= end and plain[at : at + n] in _GLUE), 0)
        if not length:
            break
        at += length
    return Arranged(start, at, time, meeting)


def _in_brackets(plain: str, at: int, end: int) -> Stretch | None:
    """Return the time in brackets behind a meeting: 第三十四次会议（8月下旬）."""
    time_end = _end_of_time(plain, at + 1, end) if plain.startswith("（", at, end) else 0
    return (at + 1, time_end) if time_end and plain.startswith("）", time_end, end) else None


def _end_of_time(plain: str, at: int, end: int) -> int:
    """Return where a time ends that stands at an offset; 0 where none does."""
    match = _TIME.match(plain, at, end)
    if match:
        return match.end()
    if not plain.startswith(WHOLE_TIMES, at, end):
        return 0
    word = next(word for word in _WHOLE_TIMES if plain.startswith(word, at, end))
    match = _WITHIN.match(plain, at + len(word), end) if word.startswith("每") else None
    return match.end() if match else at + len(word)


def _meeting(plain: str, start: int, at: int, end: int) -> Meeting | None:
    """Read a meeting at an offset; 常委会 alone is one where something is brought before it."""
    if plain.find("会", at, min(at + _LONGEST_MEETING, end)) < 0:
        return None
    match = _MEETING.match(plain, at, end)
    if match:
        session = _SESSION.search(match[0])
        return Meeting(_kind(match), session[0] if session else "", match.span())
    match = _BARE_COMMITTEE.match(plain, at, end) if _is_brought(plain, start, at) else None
    return Meeting(COMMITTEE, "", match.span()) if match else None


def _is_brought(plain: str, start: int, end: int) -> bool:
    return any(plain.find(word, start, end) >= 0 for word in BRINGING)


def _kind(match: re.Match[str]) -> str:
    if match["committee"]:
        return COMMITTEE
    if match["congress"]:
        return CONGRESS
    chairs = match["chairs"] or ""
    return ("主任（扩大）会议" if "扩大" in chairs else "主任会议") if chairs else match["other"]


COMMITTEE = "常委会会议"
CONGRESS = "人代会"
