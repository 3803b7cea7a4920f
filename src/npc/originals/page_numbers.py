"""Numbers of pages, which are no words of a paper."""

import re

from npc.genre.lexicon.dashes import DASHES
from npc.messages import Message

_DASH = f"[{re.escape(DASHES)}]{{1,3}}"
_NUMBERS = re.compile(
    rf"{_DASH} ?[0-9]{{1,4}} ?{_DASH}|第 ?[0-9]{{1,4}} ?页(?:[ ，,/]{{0,3}}共 ?[0-9]{{1,4}} ?页)?"
)
PAGE_NUMBERS_LEFT_OUT = Message("{count} page numbers were left out", "页码{count}处未读入")


def is_page_number(line: str) -> bool:
    """Return whether a line is the number of a page, as people write it: — 3 —, 第3页 共12页."""
    return bool(_NUMBERS.fullmatch(line.strip()))
