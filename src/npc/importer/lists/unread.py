"""Times behind a sentence that are not understood: …的报告（拟5月份会议）, …的报告……8月."""

import re

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.lists.below import read
from npc.importer.lists.items import TEXT
from npc.kinds.item import TIMES
from npc.messages import Message

_OF_PERIOD = re.compile(f"(?:[0-9]{{4}}年)?[1一]月?[{RANGE_SIGNS}]")
"""（1—6月） behind 预算执行情况 is what is reported on."""
_NOTE = re.compile(r"[（(【〔]([^（）()【】〔〕]{1,60})[）)】〕][。；;]?$")
_TIMES = re.compile(rf"[0-9{ONE_TO_TEN}]{{1,3}}月|季度|半年|年[底末终]")
_BEHIND_DOTS = re.compile(rf"[…—\t][0-9{ONE_TO_TEN}]{{1,3}}月份?[。；;]?$")
_UNREAD = Message(
    "a time seems to stand behind it that npc does not read",
    "句末好像写了时间，没有读懂",
)


def check_unread_time(item: FoundMapping) -> None:
    """Mark an item of which no time is read, though one seems to stand behind it."""
    text = item.text(TEXT)
    said = read(text)
    if said.when or said.research or said.due or any(key in item.values for key in TIMES):
        return
    note = _NOTE.search(text)
    is_noted = note is not None and _TIMES.search(note[1]) and not _OF_PERIOD.match(note[1])
    value = item.values.get(TEXT)
    if (is_noted or _BEHIND_DOTS.search(text)) and isinstance(value, FoundValue) and value.of:
        item.check(TEXT, _UNREAD, value.of[0].passage.place)
