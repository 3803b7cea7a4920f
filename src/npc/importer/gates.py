"""What is plausible in a plan, asked before it is written: what is not is marked, and never silent.

Parsers mark what they doubt themselves. Here is looked at what came of it as a whole: a text without
headings, a preamble as long as a text, categories without rows, times that are none.
"""

from npc.characters import is_han
from npc.genre.prose import note_names
from npc.genre.timing import Fault, is_month
from npc.genre.when import When
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPlan
from npc.importer.looks import without_brackets
from npc.importer.segment import Segment
from npc.importer.text.sections import LONGEST_PREAMBLE, leads_to_tables
from npc.kinds.item import TIMES
from npc.kinds.monthly_plan import month_number
from npc.messages import Message


def check_all(found: FoundPlan) -> None:
    """Mark what is not plausible."""
    everything = frozenset[str]().union(*(passage.text for passage in found.passages()))
    for paper in found.papers:
        if paper.segment is not None:
            _check_table(paper.mapping, paper.segment)
        _check_text(paper.mapping, found)
        for mapping in paper.mapping.with_inner():
            _check_category(mapping)
            _check_times(mapping)
            _check_words(mapping, everything)
            _check_notes(mapping, paper.mapping)
        _check_months(paper.mapping)
        _check_meetings(paper.mapping)


def _check_table(paper: FoundMapping, segment: Segment) -> None:
    """Mark what is called a table or has the heads of one, and of which the file has words only."""
    is_text = paper.text("kind") not in _TABLES
    is_called_so = is_text and without_brackets(segment.title_text).endswith("表")
    has_heads = any(passage.text == _NUMBERS for passage in segment.passages)
    if not segment.grids and (is_called_so or has_heads):
        paper.check("", _LOST_TABLE)


def _check_text(paper: FoundMapping, found: FoundPlan) -> None:
    """Mark a text without headings, and a preamble in which headings may be hidden, where its parser did not."""
    preamble = paper.text("preamble")
    if any(check.key == "preamble" for check in paper.checks):
        return
    is_work_points = paper.text("kind") == "work-points" and not paper.mappings("sections")
    if is_work_points and not (leads_to_tables(preamble) and _has_tables(found)):
        paper.check("sections", _NO_HEADINGS)
    if len(preamble) > LONGEST_PREAMBLE:
        paper.check("preamble", _LONG_PREAMBLE.format(n=len(preamble)))


def _has_tables(found: FoundPlan) -> bool:
    return any(paper.mapping.text("kind") in _TABLES for paper in found.papers)


def _check_category(mapping: FoundMapping) -> None:
    """Mark a category in which nothing stands."""
    is_category = "items" in mapping.values and "kind" not in mapping.values
    has_rows = mapping.mappings("items") or mapping.mappings("categories")
    if is_category and not has_rows and not mapping.checks:
        mapping.check("items", _NO_ITEMS)


def _check_times(mapping: FoundMapping) -> None:
    """Mark what stands in a column of times and is none."""
    for key in TIMES:
        written = mapping.text(key)
        if written and not _DOUBTS.isdisjoint(When.parse(written).faults):
            mapping.check(key, _UNREAD_TIME.format(time=written))


def _check_meetings(paper: FoundMapping) -> None:
    """Mark meetings that are none by their names: what was ticked may have been another column.

    A name is marked in the rows in which it stands, and for the paper where it stands in none.
    """
    known: set[str] = set()
    _, *rows = paper.with_inner()
    for mapping in (*rows, paper):
        names = [str(each.text) for each in mapping.texts("meetings")]
        others = [name for name in names if not name.endswith(_MEETING_ENDS)]
        is_marked = any(check.key == "meetings" for check in mapping.checks)
        if others and not is_marked and not (mapping is paper and known.issuperset(others)):
            mapping.check("meetings", _NO_MEETING.format(names=others))
        known.update(others)


def _check_words(mapping: FoundMapping, everything: frozenset[str]) -> None:
    """Mark a value with characters that no original has: made of words, it can only hold theirs."""
    for key in mapping.values:
        for value in mapping.texts(key):
            if not value.of or everything.issuperset(str(value.text)):
                continue
            new = (sign for sign in str(value.text) if is_han(sign) and sign not in everything)
            words = "".join(sign for sign in new if sign not in _ADDED)
            if words:
                mapping.check(key, _INVENTED.format(words=words), value.of[0].passage.place)


def _check_notes(mapping: FoundMapping, paper: FoundMapping) -> None:
    """Mark a text that refers to a note of which nothing was found."""
    notes = paper.inner("notes")
    known = notes.values if notes else {}
    for key, value in mapping.values.items():
        text = str(value.text) if isinstance(value, FoundValue) else ""
        for name in note_names(text) if "[^" in text else ():
            if name not in known:
                mapping.check(key, _NO_NOTE.format(name=name))


def _check_months(paper: FoundMapping) -> None:
    """Mark months that there are not."""
    months = paper.inner("months")
    for name in months.values if months else ():
        if not is_month(month_number(name)):
            paper.check("months", _NO_MONTH.format(name=name))


_ADDED = frozenset("年月")
"""What is put behind the number of a month that stands alone in a column of times."""
_MEETING_ENDS = ("会", "会议", "党组", "（扩大）")
_TABLES = ("arrangement", "monthly-plan")
_DOUBTS = frozenset((Fault.NO_SUCH_MONTH, Fault.UNCLEAR, Fault.UNKNOWN_WORDS))
"""Of what is written in a column of times; what is wrong otherwise the rules of a plan find."""
_NUMBERS = "序号"
"""Head of the column that nearly all tables have."""
_LOST_TABLE = Message(
    "this was a table, of which the file has only the words, cell behind cell; import the Word or Excel file with "
    "the table in it",
    "这里原是表格，文件里只剩各单元格的文字，各栏不可靠；请改用带表格的 Word 或 Excel 文件导入",
)
_NO_HEADINGS = Message("no headings were found in the text", "没有读出各部分的标题")
_LONG_PREAMBLE = Message(
    "the preamble has {n} characters: headings may stand in it that were not seen",
    "引言有{n}字，其中可能有没认出的标题",
)
_NO_ITEMS = Message("no items were found below it", "下面没有读到项目")
_NO_MEETING = Message("“{names}” is no name of a meeting", "“{names}”不像会议名称")
_INVENTED = Message(
    "the original has no “{words}”: npc may have read it wrongly",
    "原件没有“{words}”字样，可能读错",
)
_NO_NOTE = Message("the note “{name}” was not found", "没有读到脚注“{name}”的文字")
_NO_MONTH = Message("“{name}” is no month", "“{name}”不是月份")
_UNREAD_TIME = Message("npc does not read the time “{time}”", "没有读懂时间“{time}”")
