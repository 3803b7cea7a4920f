"""Which session an agenda is of: its meeting and number from the title, its day from a line below."""

import re
from collections.abc import Sequence

from npc.genre.lexicon.numerals import FIGURES
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.lists.lines import ListLine
from npc.importer.segment import Segment
from npc.importer.text.days import day_at_start
from npc.importer.text.sections import OPEN
from npc.importer.text.titles import title_clippings, title_of
from npc.messages import Message
from npc.records import NamedTuple

_NUMBERED = re.compile(f"第[{''.join(sorted(FIGURES))}百零〇]{{1,5}}次")
_MEETINGS = (
    ("主任", "主任会议"),
    ("主席团", "主席团会议"),
    ("党组", "党组会议"),
    ("常务委员会", "常委会会议"),
    ("常委会", "常委会会议"),
    ("人民代表大会", "人代会"),
    ("人大", "人代会"),
)
"""What a title names, and the meeting that it is; what stands first goes before."""
_MOST_BEFORE = 4
"""Lines at the beginning among which the day stands."""
_LONGEST = 40
"""Characters of a line that says when the session is."""
_DAY = Message("what stands around the day of the session", "会议日期前后的文字")
_NO_DAY = Message("the day of the session was not found", "没有读出会议日期")
_AS_ADOPTED = Message(
    "its day is that on which the session adopted the agenda",
    "会议日期按通过议程的那一天填写",
)
_NO_MEETING = Message("the title does not say which meeting it is", "标题没有写是什么会议")
_FURTHER = Message("further days or the hour of the session", "会议的其他日期或者钟点")


class _Meeting(NamedTuple):
    kind: str
    session: str


def put_session(
    segment: Segment, lines: Sequence[ListLine], mapping: FoundMapping, accounting: Accounting
) -> list[ListLine]:
    """Set the session, and return the lines without that of its day."""
    session = mapping.within("session")
    title, words = title_of(segment), title_clippings(segment)
    meeting = _meeting_in(title)
    if meeting.kind:
        session.put("kind", *words, text=meeting.kind)
    else:
        session.put_known("kind", OPEN)
        mapping.check("session", _NO_MEETING)
    if meeting.session:
        session.put("session", *words, text=meeting.session)
    return _put_day(lines, mapping, accounting)


def _meeting_in(title: str) -> _Meeting:
    """Return the meeting that a title names: 第四十五次会议 of 常委会会议; 第30次 of 主任会议."""
    match = _NUMBERED.search(title)
    named = title[: match.end() + len("主席团会议")] if match else title
    kind = next((kind for word, kind in _MEETINGS if word in named), "")
    if not match:
        return _Meeting(kind, "")
    is_plain = title.startswith("会议", match.end())
    return _Meeting(kind, f"{match[0]}会议" if is_plain else match[0])


def _put_day(
    lines: Sequence[ListLine], mapping: FoundMapping, accounting: Accounting
) -> list[ListLine]:
    session = mapping.within("session")
    for number, line in enumerate(lines[:_MOST_BEFORE]):
        words = line.words
        at = words.find("年") - len("2025")
        span = day_at_start(words[at:]) if at >= 0 and len(words) <= _LONGEST else None
        if span is None or line.is_marked:
            continue
        day = line.cut(at, at + span.end)
        session.put("date", *day, text=span.day)
        if not mapping.text("year"):
            _put_year(mapping, int(span.day[:4]), day)
        for clipping in (*line.cut(0, at), *line.cut(at + span.end)):
            _around(clipping, mapping, accounting)
        return [*lines[:number], *lines[number + 1 :]]
    _put_day_of_adoption(mapping)
    return list(lines)


def _put_day_of_adoption(mapping: FoundMapping) -> None:
    """Set the day of the session to that on which it adopted its agenda itself; else it is open."""
    session = mapping.within("session")
    name = session.text("session")
    own = (each for each in mapping.mappings("adopted") if name and name in each.text("session"))
    found = next(own, None)
    if found is None:
        session.put_known("date", OPEN)
        mapping.check("session", _NO_DAY)
        return
    session.values["date"] = found.values["date"]
    mapping.check("session", _AS_ADOPTED)
    if not mapping.text("year"):
        _put_year(mapping, int(found.text("date")[:4]), ())


def _put_year(mapping: FoundMapping, year: int, of: tuple[Clipping, ...]) -> None:
    kind = mapping.values.pop("kind")
    mapping.values = {"kind": kind, "year": FoundValue(year, of), **mapping.values}


def _around(clipping: Clipping, mapping: FoundMapping, accounting: Accounting) -> None:
    """Note signs and 时间： around the day; further days and hours are kept."""
    if not clipping.text:
        return
    if clipping.text.strip("（）() ：:") in {"", "时间", "会议时间"}:
        accounting.computed(clipping, _DAY)
    else:
        blanks = len(clipping.text) - len(clipping.text.rstrip("）) "))
        mapping.keep(clipping._replace(end=clipping.end - blanks), _FURTHER)
        if blanks:
            accounting.computed(clipping._replace(start=clipping.end - blanks), _DAY)
