"""Rows that are about a session and nothing else: 筹备召开县十八届人大五次会议, 召开镇人大会议.

The words of a session's name are in half the sentences of a body text, so such a row is not compared
by its words: a text speaks of it where it convenes the same session.
"""

import re

from npc.genre.lexicon.meetings import CONVENED, CONVENING
from npc.genre.sessions import session_in
from npc.genre.words import Words

_NAMES = re.compile("|".join(CONVENED))
_VERBS = re.compile("|".join(CONVENING))


def is_of_session_alone(text: str, about: Words) -> bool:
    """Whether a row is about a session, and no word of its own is left.

    Args:
        text: The row.
        about: What it is about.

    """
    if "，" in text or not (session_in(text) or _NAMES.search(text)):
        return False  # 召开…会议，听取和审议…报告 is about the report as well
    rest = "".join(_NAMES.sub("", about.core).split())
    return len(rest) <= 1  # 县, 镇


def convenes(sentence: str, text: str) -> bool:
    """Whether a sentence convenes the session that a row names, or one where the row has no number."""
    if not _VERBS.search(sentence):
        return False
    session, other = session_in(text), session_in(sentence)
    if session and other:
        return (session.term, session.number) == (other.term, other.number)
    return bool(other or _NAMES.search(sentence))
