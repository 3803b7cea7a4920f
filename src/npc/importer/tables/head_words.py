"""What a single head of a column says: which key its cells fill, which meeting, which months."""

import re
import unicodedata
from collections.abc import Mapping

from npc.genre.lexicon.columns import BESIDE_UNITS, BODIES, DELIBERATED, HEADS, PLANNED, SUBMITTED
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.meetings import KINDS, NO_MEETINGS
from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN
from npc.genre.numerals import number_of
from npc.genre.timing import Window, is_month
from npc.records import NamedTuple

MEETING, MONTH, EXTRA, NOTHING = "meeting", "month", "extra", ""
"""Beside the keys of an item: a column of one meeting; one of some months; an own one; one that says nothing."""


class HeadWord(NamedTuple):
    """What a head says."""

    key: str
    """A key of `HEADS`, `MEETING` or `MONTH`; `NOTHING` where it is not known."""
    meeting: str = ""
    months: Window | None = None


_UNKNOWN = HeadWord(NOTHING)
_KEYS = {head: key for key, heads in HEADS.items() for head in heads}
_BRACKETS = re.compile(r"[(][^()]{0,20}[)]$")
_PARTS = re.compile("[/、和及或与]")
_MONTH = re.compile(rf"(?:\d{{4}}年)?(\d{{1,2}}|[{ONE_TO_TEN}]{{1,2}})月份?")
_QUARTER = re.compile(f"第?([1-4{ONE_TO_NINE[:4]}])季度?")
_RANGE = re.compile(rf"(\d{{1,2}})月?[{re.escape(RANGE_SIGNS)}](\d{{1,2}})月份?")
_HALVES = {"上半年": Window(1, 6), "下半年": Window(7, 12)}
_LONGEST_MEETING = 12
"""Characters of a head that names a meeting: 提请常委会会议审议."""


def folded(words: str) -> str:
    """Return a head as heads are compared: half-width signs, no blanks, no colon at its end."""
    return "".join(unicodedata.normalize("NFKC", words).split()).rstrip(":").replace("*", "")


def head_word(words: str, own: Mapping[str, str]) -> HeadWord:
    """Return what a head says.

    Args:
        words: The head as it is written.
        own: Heads of the office's own, and the keys that they mean.

    """
    written = folded(words)
    if not written:
        return _UNKNOWN
    key = own.get(written) or own.get(words) or _key_of(written)
    if key:
        return HeadWord(key)
    months = months_of(written)
    if months:
        return HeadWord(MONTH, months=months)
    meeting = _meeting_of(written)
    return HeadWord(MEETING, meeting) if meeting else _UNKNOWN


def _key_of(written: str) -> str | None:
    """Find a head as it stands, without brackets behind it, without 拟 before it, or in parts that mean the same."""
    bare = _BRACKETS.sub("", written)
    for words in (written, bare):
        key = _KEYS.get(words) or next(
            (_KEYS.get(words.removeprefix(word)) for word in PLANNED if words.startswith(word)),
            None,
        )
        if key:
            return key
    parts = {_KEYS.get(part) for part in _PARTS.split(bare) if part not in BESIDE_UNITS}
    return parts.pop() if len(parts) == 1 else None


def _meeting_of(written: str) -> str:
    """Return the meeting that a head names: 常委会会议 of 提请常委会会议审议; nothing where it names none."""
    if len(written) > _LONGEST_MEETING:
        return ""
    bare = written
    for word in SUBMITTED:
        bare = bare.removeprefix(word)
    for word in DELIBERATED:
        bare = bare.removesuffix(word)
    return bare if len(bare) > 1 and is_meeting_name(bare) and bare not in _KEYS else ""


_ENDINGS = ("会", "会议")
MEETING_NAMES = frozenset((*BODIES, *KINDS))
"""Names of meetings that are known, whatever they end in."""


def is_meeting_name(name: str) -> bool:
    """Whether a word is surely the name of a meeting."""
    bare = name.removesuffix("（扩大）")
    return bare in MEETING_NAMES or (bare.endswith(_ENDINGS) and not bare.endswith(NO_MEETINGS))


def months_of(written: str) -> Window | None:
    """Return the months of a head: of 3月, 1-3月, 一季度, or 上半年."""
    if written in _HALVES:
        return _HALVES[written]
    match = _RANGE.fullmatch(written)
    if match:
        first, last = int(match[1]), int(match[2])
        return Window(first, last) if is_month(first) and is_month(last) and first < last else None
    match = _MONTH.fullmatch(written)
    if match:
        month = number_of(match[1])
        return Window(month, month) if month and is_month(month) else None
    match = _QUARTER.fullmatch(written)
    if not match:
        return None
    quarter = number_of(match[1]) or 1
    return Window(3 * quarter - 2, 3 * quarter)
