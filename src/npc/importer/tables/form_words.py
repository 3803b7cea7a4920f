"""Words on a table that are none of its matters: remarks, who has filled it in, that it goes on."""

import re

from npc.genre.lexicon.columns import CONTINUED, FILLED_IN
from npc.genre.lexicon.numerals import ONE_TO_TEN

_REMARKS = "(?:[附备]?注|(?:填表)?说明|注释)"
_REMARK = re.compile(f"{_REMARKS}[:：]")
_BARE_REMARK = re.compile(_REMARKS)
_FILLED_IN = re.compile(rf"(?:{'|'.join(FILLED_IN)})\s?[:：]")
_CONTINUED = re.compile(rf"\s?[(（]?(?:{'|'.join(CONTINUED)})[{ONE_TO_TEN}\d]{{0,2}}[)）]?$")


def is_remark(text: str) -> bool:
    """Whether a text is a remark below a table: 注：时间如有调整另行通知; or says who filled it in: 填表人：."""
    return bool(_REMARK.match(text) or _FILLED_IN.match(text))


def is_remark_head(text: str) -> bool:
    """Whether a text says that a remark stands in the cell beside it: 说明."""
    return bool(_BARE_REMARK.fullmatch("".join(text.split())))


def without_continued(text: str) -> str:
    """Return a text without what says that a table goes on: nothing of （续表）, the title before （续）."""
    return _CONTINUED.sub("", text)
