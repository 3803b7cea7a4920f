"""How time expressions are read: the grammar behind `When.parse`.

An expression is a list of parts (`3、6、9月`, `年初（3—4月）、年末（12月）`); a part is a point or a
range of points (`3月`, `7月下旬`, `一季度`, `12月至次年1月`), or words that name no month.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from npc.genre.day_figures import day_in_words
from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN
from npc.genre.lexicon.times import MEANT
from npc.genre.lexicon.titles import CONJUNCTIONS
from npc.genre.numerals import number_of
from npc.genre.timing import Fault, Timing, Window
from npc.genre.when_points import (
    DECEMBER,
    ISO_DATE,
    WHOLE,
    Days,
    days_named,
    match_point,
    names_months,
    offset_of,
    span_of,
)

# Patterns are texts: `re` compiles one when it is first asked for, and most plans ask for few.
_DASHES = f"[{DASHES}]+|[至到]"
_JOINERS = f"[、,;/]|{'|'.join(CONJUNCTIONS)}|或者?"
_NUMERALS = (
    f"(?<![{ONE_TO_TEN}])[{ONE_TO_TEN}]++"
    f"(?=(?:(?:[-、,和及与或]|以及)第?[{ONE_TO_TEN}]{{1,3}}){{0,36}}(?:月|季|日|号))"
)
_NUMERALS_ALONE = f"第?[{ONE_TO_TEN}]+"
_HALVES = "上[、和及]?下半年"
_BEFORE_TIMES = f"(?:^|(?<=[、,;]))(?:拟定?|计划|预计|力争|争取|原则上)?[于在]?(?=[0-9{ONE_TO_TEN}第上下年次翌本今当])"
_NO_LATER = (
    r"^(?:不[晚迟]于|最[迟晚]不(?:超过|晚于|迟于)|最[迟晚]于?)([\w-]*?)(?:[之以]?前)?(?:完成)?$"
)
_DEEDS = (
    *(
        "调研",
        "审议",
        "初审",
        "审查",
        "批准",
        "表决",
        "听取",
        "汇报",
        "报告",
        "视察",
        "检查",
        "询问",
        "督查",
        "督办",
    ),
    *("测评", "评议", "部署", "总结"),
)
_DEED = (
    "(?<=[月旬日底末前份季度年])(?:"
    f"的?(?:第[0-9{ONE_TO_TEN}]+次)?(?:[{LEVELS}]?人大)?"
    f"(?:常委会(?:第[0-9{ONE_TO_TEN}]+次)?(?:会议)?|主任会)(?:期间|上)?"
    r"|[^0-9、,;()前后至到或和及与-]{0,10}会议(?:期间|上)?"
    "|(?:(?:完成|开展|组织|进行|召开|提请|专题|执法|集中|初步)?"
    f"(?:{'|'.join(_DEEDS)}))+"
    ")(?=$|[、,;])"
)
"""What is done then, or the meeting: 8月常委会会议, 4月调研，6月审议."""
_DECADES = "(?<=月)(?:[上中]旬?[、和及]?)+(?=[中下]旬)"  # all in the one month
_NAMED_YEAR = r"\d{4}(?:年|[-./])|[次翌明来]年"
_MONTHS_NAMED = r"第?\d{1,3}(?:-第?\d{1,3})?(?:月|季)|[上下]半年"
_LOOKS_LIKE_TIME = r"\d|[年月季旬日号]"

_YEAR_ROUND = "(?:贯穿)?(?:全年|常年|整年|长年)|常态化|长期|日常|经常|持续|(?:年度?|当年)内"
_RECURRING = (
    r"半年(?:[一1]次)?$|(?:每?逢|每次)[^\d月]{0,12}会议?(?:召开|期间)?$|[每逐按隔各](?:个)?(?:半年|季|月|周|星期|旬|日|天"
    rf"|[{ONE_TO_TEN}两\d]+个?(?:月|周|季))"
)
_ALTERNATE_MONTHS = "[每逢]?(?P<which>[双单])月"
_UNSCHEDULED = (
    "适时|择机|择期|择时|待|未定|不定|暂未|暂不|机动|另行|另定|随|视|根据|按|依|结合|配合|同步|每年|无|-"
    "|不?定期|届内|任期内|必要时|需要时"
    r"|[^\d月]{0,12}(?:两会|会议?|节)(?:召开|举行)?(?:[之以]?[前后]|期间)|[^\d月]{0,4}汛期?(?:[之以]?[前后]|期间)?$"
)
_SESSION = (
    f"(?:[{LEVELS}]?人大)?(?:常委会|主任)?第?[0-9{ONE_TO_TEN}]{{1,4}}次"
    f"(?:[{LEVELS}]?人大)?(?:常委会|主任)?会议"
)
"""A session by its number, whose month its date tells and not its name: 第34次常委会会议."""
_TIMES_A_YEAR = f"(?:每年|一年|年度?)[{ONE_TO_NINE}两1-9]次"
_QUARTER_ENDS = "(?:[各每]个?|[逐按])?季度?(?:[末底]月?|(?:最后|第[三3])[一1]?个?月)"
_QUARTER_STARTS = "(?:[各每]个?|[逐按])季度?(?:初|首月?|第[一1]个?月)"
_ONCE_EACH = f"([上下]半年|季度?|月)各?[{ONE_TO_NINE}两1-9][次期场批]"

_SUFFIX = "(?:(?P<about>左右|前后)|(?P<before>[之以]前|前(?!后))|(?P<from>[起始]|开始)|(?P<after>[之以]?后)|[之以]?[内间]|期间|完成|适时|择[机期时])*"
_DAY_OF_MONTH = r"[上中下]旬|\d{1,2}[日号]"
_BRACKETED = r"(?P<label>[^()]*)\((?P<inner>.*)\)(?P<rest>[^()]*)"

_MOST_BRACKETS = 20
"""Brackets in a part of a time, so that thousands within each other are no thousand calls."""
_ONCE = frozenset("次期场批")
_TENS = frozenset(ONE_TO_TEN)


@lru_cache(maxsize=1024)
def read(
    words: str, year: int | None
) -> tuple[Timing, tuple[Window, ...], tuple[Fault, ...], bool, bool, tuple[Days, ...]]:
    """Return the fields of `When` that come after its text.

    The rows of a plan name the same few times again and again.
    """
    folded = _folded(words)
    in_months = re.search(_MONTHS_NAMED, folded) or folded.endswith(("季", "季度", ")"))
    whole = None if in_months else _words(folded)
    reading = whole or _list(folded, year)
    by_window = _by_window(reading)
    windows = tuple(by_window)
    faults = tuple(dict.fromkeys(reading.faults))
    if windows:  # what stands beside a month need not be a time: 9月，与视察一并进行
        faults = tuple(fault for fault in faults if fault is not Fault.UNKNOWN_WORDS)
    if reading.recurring:
        timing = Timing.RECURRING
    elif any(window.first <= 1 and window.last >= DECEMBER for window in windows):
        timing = Timing.YEAR_ROUND
    else:
        timing = Timing.MONTHS if windows else Timing.UNSCHEDULED
    names_year = re.search(_NAMED_YEAR, folded) is not None
    days = () if faults or not any(map(any, by_window.values())) else tuple(by_window.values())
    return timing, windows, faults, names_year, reading.is_deadline and bool(windows), days


class _Reading:
    """What an expression, or a part of one, comes to."""

    __slots__ = ("days", "faults", "is_deadline", "recurring", "unit", "windows")

    def __init__(
        self,
        windows: Iterable[Window] = (),
        *,
        faults: Iterable[Fault] = (),
        recurring: bool = False,
        days: Days | None = None,
    ) -> None:
        self.windows = [*windows]
        self.days = [days or WHOLE] * len(self.windows)
        self.faults = [*faults]
        self.recurring = recurring
        self.unit = ""
        self.is_deadline = False

    def add(self, other: "_Reading") -> None:
        self.windows += other.windows
        self.days += other.days
        self.faults += other.faults
        self.recurring |= other.recurring
        self.is_deadline |= other.is_deadline


def _by_window(reading: _Reading) -> dict[Window, Days]:
    """Return the days of each window; of one that is named twice, those of both."""
    found: dict[Window, Days] = {}
    for window, (first, last) in zip(reading.windows, reading.days, strict=True):
        begin, end = found.get(window, (first, last))
        found[window] = min(begin, first), max(end, last) if end and last else 0
    return found


def _folded(words: str) -> str:
    """Return an expression in one notation: half-width figures and brackets, one dash, no spaces."""
    text = "".join(unicodedata.normalize("NFKC", words).split())
    text = day_in_words(text) or text
    text = re.sub(_DASHES, "-", text)
    if not _ONCE.isdisjoint(text):
        text = re.sub(_ONCE_EACH, r"\1", text)
    if "下半年" in text:
        text = re.sub(_HALVES, "上半年、下半年", text)
    text = re.sub(_BEFORE_TIMES, "", text)
    if "会" in text or any(deed in text for deed in _DEEDS):
        text = re.sub(_DEED, "", text)
    text = _no_later(text)
    if "旬" in text:
        text = re.sub(_DECADES, "", text)
    if _TENS.isdisjoint(text):
        return text
    return re.sub(_NUMERALS, lambda match: _figures(match[0]), text)


def _no_later(text: str) -> str:
    """Return 不晚于9月 as 9月底前, which it is."""
    match = re.match(_NO_LATER, text)
    if not match or not match[1]:
        return text
    return match[1] + ("底前" if match[1].endswith(("月", "月份", "季度")) else "前")


def _figures(numeral: str) -> str:
    """Return a Chinese numeral below a hundred in figures; what is none as it is."""
    number = number_of(numeral)
    return numeral if number is None else str(number)


def _words(text: str) -> _Reading | None:
    """Return what words say that name no month: 全年, 每季度, 适时; None where they are not known."""
    meant = MEANT.get(text.removesuffix("完成"))
    if meant:
        return _list(meant, None)
    months = _recurring_months(text)
    if months:
        return _Reading([Window(month, month) for month in months], recurring=True)
    if re.match(_RECURRING, text) or re.fullmatch(_TIMES_A_YEAR, text):
        return _Reading([Window(1, DECEMBER)], recurring=True)
    if re.match(_YEAR_ROUND, text):
        return _Reading([Window(1, DECEMBER)])
    if not text or re.match(_UNSCHEDULED, text) or re.fullmatch(_SESSION, text):
        return _Reading()
    return None


def _recurring_months(text: str) -> range | None:
    """Return the months of 双月, 每季度末 and the like; None where words are none of these."""
    alternate = re.match(_ALTERNATE_MONTHS, text)
    if alternate:
        return range(1 if alternate["which"] == "单" else 2, 13, 2)
    for first, pattern in ((3, _QUARTER_ENDS), (1, _QUARTER_STARTS)):
        if re.match(pattern, text):
            return range(first, 13, 3)
    return None


def _list(text: str, year: int | None) -> _Reading:
    whole = _Reading()
    unit = ""
    found = []
    for part in reversed(_parts(text)):  # in 3、6、9月 a bare number takes the unit behind it
        reading = _part(part, unit, year)
        unit = reading.unit
        found.append(reading)
    for reading in reversed(found):
        whole.add(reading)
    return whole


def _parts(text: str) -> list[str]:
    """Return the parts between joiners that stand outside brackets."""
    parts, depth, start = [], 0, 0
    joiners = {match.start(): match.end() for match in re.finditer(_JOINERS, text)}
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0 and at in joiners:
            parts.append(text[start:at])
            start = joiners[at]
    return [part for part in (*parts, text[start:]) if part]


def _part(text: str, unit: str, year: int | None) -> _Reading:
    bracketed = re.fullmatch(_BRACKETED, text)
    if not bracketed or text.count("(") > _MOST_BRACKETS:
        return _plain_part(text, unit, year)
    if bracketed["label"].endswith("月") and re.fullmatch(_DAY_OF_MONTH, bracketed["inner"]):
        return _plain_part("".join(bracketed.groups()), unit, year)  # 9月（中旬）
    inside = _list(bracketed["inner"], year)
    is_remark = not re.search(_MONTHS_NAMED, bracketed["inner"]) and "月" not in bracketed["inner"]
    if inside.windows or (inside.faults and not is_remark):
        return inside  # 上半年（5月）: the months in brackets are what is meant
    outside = _part(bracketed["label"] + bracketed["rest"], unit, year)
    # 9月（暂定）, 9月（中旬）, 9月（第30次会议）: the brackets hold a remark.
    return outside if outside.windows or not inside.faults else inside


def _plain_part(text: str, unit: str, year: int | None) -> _Reading:
    """Read a part without brackets: words that name no month, or months."""
    words = _words(text)
    named = re.search(_MONTHS_NAMED, text) if words and not words.windows else None
    if words and not named:
        return words
    return _range(text[named.start() :] if named else text, unit, year)  # 每年3月, 视情况9月


def _range(text: str, unit: str, year: int | None) -> _Reading:
    """Read a point of time or a range; `unit` is for a bare number with no unit of its own."""
    iso = re.fullmatch(ISO_DATE, text)
    if iso:
        return _between(span_of(iso, "月", offset_of(iso, year, 0)), None, days_named([iso]))
    first = match_point(text)
    rest = text[first.end() :]
    second = match_point(rest[1:]) if rest.startswith("-") else None
    if second:
        rest = rest[1 + second.end() :]
    suffix = re.fullmatch(_SUFFIX, rest)
    points = [first, second] if second else [first]
    if suffix is None or not all(any(point.groups()) for point in points):
        is_time = re.search(_LOOKS_LIKE_TIME, text) or re.fullmatch(_NUMERALS_ALONE, text)
        fault = Fault.UNCLEAR if is_time else Fault.UNKNOWN_WORDS
        return _Reading(faults=[fault])
    unit = next((point["unit"] for point in reversed(points) if point["unit"]), unit or "月")
    offset = offset_of(first, year, 0)
    start = span_of(first, unit, offset)
    end = None
    if second and names_months(second):
        end = span_of(second, unit, offset_of(second, year, offset))
    reading = _between(start, end, days_named(points))
    reading.unit = unit
    _apply(suffix, reading, to_the_day=any(p["day"] or p["part"] or p["year_end"] for p in points))
    return reading


def _between(
    start: tuple[int, int] | Fault, end: tuple[int, int] | Fault | None, days: Days
) -> _Reading:
    for months in (start, end):
        if isinstance(months, Fault):
            return _Reading(faults=[months])
    assert isinstance(start, tuple)  # noqa: S101 - faults are gone
    end = end if isinstance(end, tuple) else start
    if start[0] > end[1]:
        return _Reading(faults=[Fault.BACKWARDS])
    # 上半年初 names no day of January.
    first, last = (
        day * (begin == close) for day, (begin, close) in zip(days, (start, end), strict=True)
    )
    return _Reading([Window(start[0], end[1])], days=(first, last))


def _apply(suffix: re.Match[str], reading: _Reading, *, to_the_day: bool) -> None:
    """Let 前, 起 and 后 move the months.

    9月前 ends with August, 3月起 goes on to December, 三季度后 begins with October. Whether
    三季度前 ends in June or in September is not to be known. Before a range, as 6月至9月底前,
    no earlier month is meant than its first.
    """
    is_range = any(window.first != window.last for window in reading.windows)
    reading.is_deadline = suffix["before"] is not None and not is_range
    for at, window in enumerate(reading.windows):
        is_long = window.first != window.last
        if suffix["before"] and not to_the_day:
            if is_long:
                reading.windows, reading.days, reading.faults = [], [], [Fault.UNCLEAR]
                return
            reading.windows[at] = Window(window.first - 1, window.last - 1)
        elif suffix["from"] or suffix["after"]:
            first = window.last + 1 if suffix["after"] and is_long else window.first
            reading.windows[at] = Window(first, (first - 1) // 12 * 12 + 12)
        reading.days[at] = _applied(suffix, reading.days[at])


def _applied(suffix: re.Match[str], days: Days) -> Days:
    """Return the days of a window by what stands behind it: 20日前 begins on no day, 20日左右 names none."""
    if suffix["about"]:
        return WHOLE
    first, last = days
    is_open = suffix["from"] or suffix["after"]
    return (0 if suffix["before"] else first), (0 if is_open else last)
