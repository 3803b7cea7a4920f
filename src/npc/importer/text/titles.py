"""The title of a paper, and what it says: whose it is, and of which year."""

import re
from itertools import islice

from npc.genre.lexicon.documents import ENDS_OF_ORGANS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.places import split_at_congress
from npc.genre.years import year_spans_in
from npc.importer.blocks import text_passages
from npc.importer.clippings import Clipping, behind
from npc.importer.found import FoundMapping
from npc.importer.looks import annex_label_end
from npc.importer.segment import Segment
from npc.importer.text.paragraphs import joined
from npc.messages import Message

_OF_ORGANS = ("常务委员会", "常委会", "主席团", "人大工委", "人大工作委员会")
_PREAMBLE_LOOKED_AT = 3
"""Passages at the beginning of a text that may say of which year it is."""
_OTHER_YEAR = Message(
    "the title says {year}, the text begins with {other}", "标题写{year}年，正文开头写{other}年"
)
_FROM_TEXT = Message(
    "the title names no year; the text begins with this one", "标题没有写年度，按正文开头的年份填写"
)


def title_clippings(segment: Segment) -> tuple[Clipping, ...]:
    """Return the lines of the title of a segment, without the mark of an annex in the same line."""
    return tuple(behind(line, annex_label_end(line.text)) for line in segment.title)


def title_of(segment: Segment) -> str:
    """Return the title of a segment in one line, without the mark of an annex."""
    return joined(title_clippings(segment))


def put_title(segment: Segment, mapping: FoundMapping) -> None:
    """Set the title, its lines put together; leave the key out where there is none."""
    title = title_clippings(segment)
    if title:
        mapping.put("title", *title, text=joined(title))


def put_year_and_organ(segment: Segment, mapping: FoundMapping) -> None:
    """Set year and organ as the title says them; the year else as the text begins with it, marked."""
    title, clippings = title_of(segment), title_clippings(segment)
    year = next(year_spans_in(title), None)
    beginning = _year_of_beginning(segment)
    if year:
        mapping.put("year", *clippings, text=year.year)
        if beginning and beginning[0] not in {each.year for each in year_spans_in(title)}:
            mapping.check("year", _OTHER_YEAR.format(year=year.year, other=beginning[0]))
    elif beginning:
        found, clipping = beginning
        mapping.put("year", clipping, text=found)
        mapping.check("year", _FROM_TEXT, clipping.passage.place)
    organ = _OF_STAFF.sub("", organ_in(title))
    if organ:
        mapping.put("organ", *clippings, text=organ)


_OF_STAFF = re.compile("(?<=[员委]会)机关$")
"""A plan of 示例县人大常委会机关 is of 示例县人大常委会; an account may be of the staff alone."""


def _year_of_beginning(segment: Segment) -> tuple[int, Clipping] | None:
    """Return the year with which a text begins: 2025年是…, and its words."""
    for passage in islice(text_passages(segment.blocks), _PREAMBLE_LOOKED_AT):
        for span in year_spans_in(passage.text[:_FAR]):
            if span.start == 0 and passage.text.startswith(_IS, span.end):
                return span.year, Clipping(passage, span.start, span.end)
    return None


_FAR = 12
_IS = ("是", "，", "，是", "县", "市", "区", "，全", "为")


_OFFICES = ("办公室", "办公厅", "机关", "党组")


def organ_in(title: str) -> str:
    """Return the organ that a title names, without the term of which it is; nothing where it names none."""
    return _OF_TERM.sub("", _organ_in(title))


_OF_TERM = re.compile(f"第?[{ONE_TO_TEN}]{{1,3}}届")
"""示例市九届人大常委会 is 示例市人大常委会."""


def _organ_in(title: str) -> str:
    """Return the organ that a title names before its year or its matter; nothing where it names none.

    佛山市南海区人大常委会2023年工作要点, 2025年示例县人大常委会工作要点, 示例县第十八届人民代表大会常务委员会关于….
    """
    bare, is_all = _before_matter(title)
    bare = _OF_EVERY.sub("", bare)
    if split_at_congress(bare) is None:
        return ""
    if is_all and bare.endswith(ENDS_OF_ORGANS):
        return bare
    ends = [bare.find(word) + len(word) for word in _OF_ORGANS if word in bare]
    if ends:
        return _with_office(bare, min(ends))
    for word in ("人民代表大会", "人大"):
        at = bare.find(word)
        if at > 0:
            return bare[: at + len(word)]
    return ""


_OF_EVERY = re.compile("(?<=[会大])机?关?各[^各]{1,12}$")
"""示例县人大常委会各工委 are of 示例县人大常委会."""


def _before_matter(title: str) -> tuple[str, bool]:
    """Return a title without its year and matter, and whether these stand behind the name of the organ."""
    before, word, _ = title.partition("关于")
    bare = _without_years(before)
    is_all = bool(word) or (bare != before and before.startswith(bare))
    return bare.removesuffix("的"), is_all


def _with_office(name: str, end: int) -> str:
    office = next((word for word in _OFFICES if name.startswith(word, end)), "")
    return name[: end + len(office)]


def _without_years(title: str) -> str:
    at, pieces = 0, []
    for span in year_spans_in(title):
        pieces.append(title[at : span.start])
        at = span.end
    if not pieces:
        return title
    before = pieces[0].strip()
    return before if split_at_congress(before) else "".join((*pieces, title[at:])).strip()
