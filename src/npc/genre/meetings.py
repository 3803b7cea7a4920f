"""Meetings by their names: which are sessions of the standing committee, which are of one kind."""

from collections.abc import Collection

from npc.genre.lexicon.meetings import KINDS, USUAL, WITHOUT_DECISIONS


def is_session(meeting: str) -> bool:
    """Whether a meeting is one of the standing committee: 常委会主任会议 is none."""
    if "常委会会议" in meeting or "常务委员会会议" in meeting:
        return True
    named = "常委会" in meeting or "常务委员会" in meeting
    counted = meeting.startswith("第") and "次会议" in meeting  # a category: 第十七次会议（4月）
    others = ("主任", "党组", "代表大会")
    return (named or counted) and not any(other in meeting for other in others)


def is_congress(meeting: str) -> bool:
    """Whether a meeting is that of a people's congress: 县人民代表大会会议, 人代会; 常委会会议 is none."""
    return meeting.removesuffix("会议").endswith(_CONGRESSES) and not is_session(meeting)


def is_before(meeting: str, demanded: tuple[str, ...]) -> bool:
    """Whether a meeting is one of those demanded; 常委会 and 人大常委会会议 are 常委会会议."""
    if "常委会会议" in demanded and is_session(meeting):
        return True
    if "主任会议" in demanded and "主任" in meeting:  # 主任（扩大）会议, 党组暨主任会议
        return True
    return any(kind.removesuffix("会议") in meeting for kind in demanded if kind != "常委会会议")


def may_decide(meeting: str, competent: tuple[str, ...]) -> bool:
    """Whether a meeting may be one of those that decide a matter; what it is called may be unknown.

    The congress may decide what its standing committee may; 主任会议 and 党组会议 decide neither.
    """
    if is_session(meeting):
        return "常委会会议" in competent
    return not any(word in meeting for word in WITHOUT_DECISIONS)


def kind_of(meeting: str) -> str:
    """Return the kind by which names of meetings are compared: 常委会会议 for 县人大常委会会议."""
    return "常委会会议" if is_session(meeting) else meeting


def is_same_kind(meeting: str, other: str) -> bool:
    """Whether two names are of one kind of meeting: 常委会会议, 县人大常委会会议."""
    return meeting == other or (is_session(meeting) and is_session(other))


def is_meant(wanted: str, meeting: str) -> bool:
    """Whether a kind of meeting is asked for by a name, or by a part of it: 主任.

    常委会 is 常委会会议, and not 常委会主任会议.
    """
    return is_session(meeting) if is_session(wanted) else wanted in meeting


def is_known(meeting: str, columns: Collection[str]) -> bool:
    """Whether a meeting is of a kind that a table has a column for, or of a usual one."""
    if any(word in meeting for word in USUAL) or is_session(meeting):
        return True
    ends = (meeting[at:] for at in range(max(0, len(meeting) - _LONGEST_KIND), len(meeting)))
    return meeting in columns or meeting.endswith(KINDS) or any(end in columns for end in ends)


_CONGRESSES = ("人民代表大会", "人代会", "人大", "人大会", "代表大会", "大会")
"""How the kind of a congress ends, without 会议."""
_LONGEST_KIND = 50
"""Characters of a kind of meeting with which the name of one ends."""
