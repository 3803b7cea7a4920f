"""The sessions that a matter is dated by: 县十七届人大四次会议, 县委十四届七次全会."""

from npc.genre.meetings import is_same_kind
from npc.genre.numerals import number_of, start_of_ordinal
from npc.genre.prose import occurrences
from npc.records import NamedTuple

_ENDINGS = ("次会议", "次全会", "次全体会议")
_LONGEST = 16
"""Characters from 届 to 次会议."""
_ENDING = 9
"""Characters from 次 to the end of what meets: 次常委会会议."""
_CONGRESS = ("", "人大", "人民代表大会")
"""What stands between 届 and the number where the session is that of a congress."""


class SessionName(NamedTuple):
    """A session as a text names it."""

    start: int
    end: int
    """Offset behind it."""
    text: str
    """十七届人大四次会议."""
    term: int
    number: int
    body: str
    """What stands between 届 and the number: 人大, 人大常委会."""

    @property
    def is_of_congress(self) -> bool:
        """Whether it is that of a people's congress, not of its committee or of a party."""
        return self.body in _CONGRESS and self.text.endswith("会议") and "全" not in self.text


def session_in(text: str) -> SessionName | None:
    """Return the first session that a text names with its term, 县十七届人大四次会议; None if none."""
    if "届" not in text or "次" not in text:
        return None
    ends = [at + len(ending) for ending in _ENDINGS if (at := text.find(ending)) >= 0]
    end = min(ends, default=-1)
    term_end = text.rfind("届", 0, max(end, 0))
    if term_end < 0 or end - term_end > _LONGEST + len(_ENDINGS[0]):
        return None
    start = start_of_ordinal(text, term_end)
    number_end = text.rfind("次", 0, end)
    number_start = start_of_ordinal(text, number_end)
    term = number_of(text[start:term_end].removeprefix("第"))
    number = number_of(text[number_start:number_end].removeprefix("第"))
    if term is None or number is None:
        return None  # 本届人大历次会议
    body = text[term_end + 1 : number_start]
    return SessionName(start, end, text[start:end], term, number, body)


def number_in(name: str | None) -> tuple[str, int] | None:
    """Return what stands before the number of a session, and the number.

    第30次, 十八届常委会第三十次会议, 县第十八届人民代表大会常务委员会第三十次会议.
    """
    name = name or ""
    end = name.find("次")
    start = name.rfind("第", 0, max(end, 0))
    number = number_of(name[start + 1 : end].strip()) if start >= 0 else None
    return None if number is None else (name[:start].strip(), number)


def session_numbers_in(text: str) -> tuple[int, ...]:
    """Return the numbers of all sessions that a text names: 4 and 30 of 第四次会议期间常委会第三十次会议."""
    found = (
        number_of(text[start_of_ordinal(text, at) : at].removeprefix("第"))
        for at in occurrences(text, "次")
        if "会议" in text[at : at + _ENDING]
    )
    return tuple(number for number in found if number)


def are_same(
    kind: str, name: str | None, day: object, other: tuple[str, str | None, object]
) -> bool:
    """Return whether two sessions are one: of a kind of meeting, and of a number, or else of a day.

    Args:
        kind: The meeting of the one.
        name: Its name, which may hold a number.
        day: Its day.
        other: These of the other.

    """
    other_kind, other_name, other_day = other
    number, other_number = number_in(name), number_in(other_name)
    if not is_same_kind(kind, other_kind):
        return False
    if number and other_number:
        return number[1] == other_number[1]
    return day == other_day


def term_in(name: str | None) -> int | None:
    """Return the term of the congress that the name of a session names: 18 of 县第十八届…."""
    name = name or ""
    end = name.find("届")
    if end < 0:
        return None
    return number_of(name[start_of_ordinal(name, end) : end].removeprefix("第"))
