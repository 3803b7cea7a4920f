"""The imprint (版记): who gets copies, who printed it, and when."""

from itertools import zip_longest

from npc.characters import COLONS
from npc.genre.lexicon.documents import COPIED_TO, ENDS_OF_ORGANS
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.looks import is_date
from npc.importer.segment import Segment
from npc.importer.text.days import iso_day
from npc.importer.text.organs import listed_organs
from npc.messages import Message
from npc.originals.original import Passage

_KEYS = {"主送": "to", "抄报": "copies-up", **dict.fromkeys(COPIED_TO, "copies")}
_LISTS = ("to", "copies-up", "copies")
_PRINTED = "印发"
_WORD = Message("a word or sign that npc writes itself", "由程序生成的字样、标点")
_REST = Message("a line of the imprint that npc does not print", "版记中没有对应项的文字")


def put_imprint(segment: Segment, mapping: FoundMapping, accounting: Accounting) -> None:
    """Set the imprint to what a paper ends with; what has no key there is kept."""
    if not segment.imprint:
        return
    reader = _ImprintLines(mapping.within("imprint"), accounting)
    for passage, below in zip_longest(segment.imprint, segment.imprint[1:]):
        if not reader.put(passage, below):
            mapping.keep(whole(passage), _REST)
    reader.finish()


def _is_day_line(text: str) -> bool:
    """Whether a line is nothing but the day of printing: 2025年3月5日印发."""
    bare = text.strip()
    return bare.endswith(_PRINTED) and is_date(bare.removesuffix(_PRINTED))


class _ImprintLines:
    def __init__(self, imprint: FoundMapping, accounting: Accounting) -> None:
        self._imprint = imprint
        self._accounting = accounting
        self._key = ""
        self._organs: dict[str, list[FoundValue]] = {}
        self._printer: Clipping | None = None

    def put(self, passage: Passage, below: Passage | None) -> bool:
        """Read a line, and return whether it has a place; an organ above a day is who printed it."""
        text = passage.text.strip()
        word = text[:2]
        if word in _KEYS and text[2:3] in COLONS:
            self._key = _KEYS[word]
            self._list(passage, passage.text.find(word) + len(word) + 1)
            return True
        if self._is_day(passage):
            return True
        is_printer = (
            text.endswith(ENDS_OF_ORGANS) and below is not None and _is_day_line(below.text)
        )
        if self._key and not is_printer and not text.endswith(("份", "份）", "）")):
            self._list(passage, 0)
            return True
        if self._printer is None and text.endswith(ENDS_OF_ORGANS):
            self._printer = whole(passage)
            return True
        return False

    def finish(self) -> None:
        """Set who printed it, where that stood in a cell of its own, and bring the keys in order."""
        if self._printer and not self._imprint.text("printed-by"):
            self._imprint.put("printed-by", self._printer)
        for key, organs in self._organs.items():
            self._imprint.put_texts(key, *organs)
        order = (*_LISTS, "printed-by", "printed")
        self._imprint.values = {
            key: self._imprint.values[key] for key in order if key in self._imprint.values
        }

    def _is_day(self, passage: Passage) -> bool:
        """Read …办公室 2025年3月5日印发, or the day alone."""
        text = passage.text
        end = text.rfind(_PRINTED)
        end = len(text.rstrip()) if end < 0 else end
        year = text.rfind("年", 0, end)
        start = max(year - len("2025"), 0)
        day = iso_day(text[start:end]) if year >= 0 else None
        if not day:
            return False
        self._key = ""
        self._imprint.put("printed", Clipping(passage, start, end), text=day)
        self._accounting.all_computed([behind(passage, end)], _WORD)
        if text[:start].strip():
            self._printer = Clipping(passage, 0, start)
        return True

    def _list(self, passage: Passage, start: int) -> None:
        """Read organs that get the paper."""
        organs = listed_organs(passage, start, len(passage.text))
        self._accounting.all_computed((Clipping(passage, 0, start), *organs.signs), _WORD)
        for name in organs.names:
            self._organs.setdefault(self._key, []).append(FoundValue(name.text, (name,)))
