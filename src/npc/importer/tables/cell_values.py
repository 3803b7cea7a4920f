"""The values of cells: lines put together as they are meant."""

import re
from collections.abc import Sequence
from itertools import pairwise

from npc.characters import is_wide
from npc.genre.actions import read_action
from npc.genre.lexicon.dashes import DASHES, RANGE_SIGNS
from npc.genre.timing import Timing, is_month
from npc.genre.when import When
from npc.importer.tables.head_words import is_meeting_name
from npc.originals.original import GridCell, Passage

_BARE_MONTHS = re.compile(r"\d{1,2}(?:[-—~、,，]\d{1,2}){0,11}")
_AROUND_RANGE = re.compile(rf"(?<!\s)\s{{0,3}}([{re.escape(RANGE_SIGNS)}])\s{{0,3}}")
_SEPARATORS = re.compile(r"[、，,；;/\s]+")
_JOINED = re.compile("[和及与]")
_CLOSED = "。；，、：！？…;,:.!?）)”》"


def joined_lines(passages: Sequence[Passage]) -> str:
    """Put the lines of a cell together, with a blank only between words that are not Chinese."""
    words = ""
    for passage in passages:
        text = passage.text.strip()
        needs_blank = words and text and not (is_wide(words[-1]) or is_wide(text[0]))
        words += (" " if needs_blank else "") + text
    return words


def runs_on(passages: Sequence[Passage]) -> bool:
    """Whether lines that are put together may have been sentences of their own."""
    return any(
        len(before.text) >= _SHORT
        and before.text[-1] not in _CLOSED
        and (read_action(after.text) is not None or _are_two(before.text, after.text))
        for before, after in pairwise(passages)
    )


def _are_two(line: str, after: str) -> bool:
    """Whether one line ends as a matter does, and the next begins as one."""
    return line.rstrip().endswith(_ENDS_OF_MATTERS) and after.lstrip().startswith(("关于", "《"))


_ENDS_OF_MATTERS = ("报告", "议案", "决议", "决定", "情况", "条例", "办法", "方案", "》")
_SHORT = 6


def time_words(cells: Sequence[GridCell]) -> str:
    """Return the time that stands in cells: months one a line become a list, 3 is 3月."""
    passages = [passage for cell in cells for passage in cell.passages]
    lines = [passage.text.strip() for passage in passages]
    if len(lines) > 1 and all(When.parse(line).timing is Timing.MONTHS for line in lines):
        return "、".join(line.rstrip("、，,；;") for line in lines)
    words = _AROUND_RANGE.sub(r"\1", joined_lines(passages))
    return f"{words}月" if are_bare_months(words) else words


def are_bare_months(words: str) -> bool:
    """Whether words are numbers of months without 月: 3, 3-5."""
    return bool(_BARE_MONTHS.fullmatch(words)) and all(
        is_month(int(number)) for number in _NUMBER.findall(words)
    )


_NUMBER = re.compile("[0-9]{1,2}")


def meeting_names(words: Sequence[str]) -> list[str]:
    """Return the meetings that lines name: 常委会会议、主任会议; a name may be broken over lines."""
    found: list[str] = []
    for line in _whole_names(words):
        for part in filter(None, _SEPARATORS.split(line)):
            names = [name for name in _JOINED.split(part) if name]
            found.extend(names if all(map(is_meeting_name, names)) else [part])
    return list(dict.fromkeys(found))


def _whole_names(lines: Sequence[str]) -> list[str]:
    """Put lines together that are no names by themselves: 会议 of 常委会会议, （扩大）会议."""
    found: list[str] = []
    for line in lines:
        bare = line.strip()
        is_end = bare in _ENDS_OF_NAMES or bare.startswith(("（", "("))
        if found and (is_end or not (_ends_with_name(found[-1]) or is_meeting_name(bare))):
            found[-1] += bare
        else:
            found.append(bare)
    return found


_ENDS_OF_NAMES = ("会", "会议", "议")


def _ends_with_name(words: str) -> bool:
    return is_meeting_name(_SEPARATORS.split(words)[-1])


def is_time(words: str) -> bool:
    """Return whether a cell holds a time that npc reads, and nothing else: 4月, 9月底前, 全年."""
    if len(words) > _LONGEST_TIME:
        return False
    when = When.parse(words)
    return not when.faults and when.timing is not Timing.UNSCHEDULED


_LONGEST_TIME = 16


def says_nothing(cells: Sequence[GridCell], key: str) -> bool:
    """Return whether a cell only says that there is nothing: /, —; 无 where a name would stand."""
    words = "".join(cell.text for cell in cells).strip()
    return are_signs_of_none(words) or (key in _NAMES and words == NO_WORD)


def are_signs_of_none(words: str) -> bool:
    """Return whether words are nothing but signs for none: /, ——."""
    return bool(words) and set(words) <= _SIGNS_OF_NONE


NO_WORD = "无"
"""The word that there is nothing."""

_SIGNS_OF_NONE = frozenset(("/", "／", "\\", *DASHES))
_NAMES = frozenset(("owners", "with", "leader", "reporters"))
DITTO = frozenset(("同上", "〃", "″"))
"""What repeats the cell above."""
