"""Numbers of pages, which are no words of a paper."""

import re

from npc.genre.lexicon.dashes import DASHES
from npc.messages import Message

_DASH = f"[{re.escape(DASHES)}]{{1,3}}"
_NUMBERS = re.compile(
    rf"{_DASH} ?[0-9]{{1,4}} ?{_DASH}|第 ?[0-9]{{1,4}} ?页(?:[ ，,/]{{0,3}}共 ?[0-9]{{1,4}} ?页)?"
)
_BESIDE_NUMBERS = frozenset("第页共of page—–-－·•/／()（）|ivx，,")
"""Characters beside the number of a page, in small letters."""
PAGE_NUMBERS_LEFT_OUT = Message("{count} page numbers were left out", "页码{count}处未读入")


def is_page_number(line: str) -> bool:
    """Return whether a line is the number of a page, as people write it: — 3 —, 第3页 共12页."""
    return bool(_NUMBERS.fullmatch(line.strip()))


def is_only_page_number(margin: str) -> bool:
    """Return whether words above or below the pages are their number and what stands around it, the number perhaps left out."""
    words = "".join(margin.split()).lower()
    return all(each.isnumeric() or each in _BESIDE_NUMBERS for each in words)
