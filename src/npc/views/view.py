"""What a view gives to the forms of output: tables of neutral cells, and the same as data.

A view (`npc.views`) knows plans and no form; a form (`npc.output.views`, the terminal in
`npc.cli.tables`) knows what is here and no plan. A view holds texts of the plan as they are written
and its own words in both languages: `View[Text]`. Forms get it in one of them: `View[str]`, by
`View.in_language`. Each form escapes texts by its own rules.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeAlias, TypeVar, cast

from npc.messages import Language, Message, Verbatim

Text: TypeAlias = str | Message
"""Words of a plan as it has them, or words of npc in both languages."""
T_co = TypeVar("T_co", bound=Text, covariant=True)
"""What texts are: `Text`, or `str` where a language is chosen."""


def in_language(text: Text, language: Language) -> str:
    """Return a text in a language; what a plan says is the same in both."""
    return text.in_language(language) if isinstance(text, Message) else text


def sentence(text: Text, language: Language) -> str:
    """Return words of npc that stand by themselves: English ones begin with a capital."""
    said = in_language(text, language)
    return said[:1].upper() + said[1:] if language == "en" else said


class Cell(NamedTuple, Generic[T_co]):
    """One cell of a table."""

    value: T_co | int | date | None
    suffix: T_co | str = ""
    """What stands behind a number or date: the +1 of 3+1, the weekday of a date."""
    shade: int = 0
    """How much it is against others of its table, 0–4: a colour where there is one."""
    is_over: bool = False
    """Whether it is beyond a limit."""
    alarm: int = 0
    """What it tells: 0 nothing wrong, 1 something to look at, 2 something that is missing."""
    brief: str = ""
    """What people read in its place, the same in both languages; programs are given the text."""

    @property
    def text(self: "Cell[str]") -> str:  # type: ignore[misc] # mypy compares with the tuple of T_co
        """The whole cell as text; a date as 2025-04-28."""
        return f"{'' if self.value is None else self.value}{self.suffix}"

    @property
    def shown(self: "Cell[str]") -> str:  # type: ignore[misc] # as in text
        """What people are given to read."""
        return self.brief or self.text

    @property
    def day(self) -> date | None:
        """The value where it is a day."""
        return self.value if isinstance(self.value, date) else None

    def in_language(self, language: Language) -> "Cell[str]":
        """Return the cell with its words in one language."""
        value = self.value
        said = value.in_language(language) if isinstance(value, Message) else value
        return Cell(said, in_language(self.suffix, language), *self[2:])


class Column(NamedTuple, Generic[T_co]):
    """A column of a table."""

    key: str
    """Its name in data, which does not change."""
    heading: T_co
    share: int = 0
    """Its part of the room that columns of fixed width leave; 0 is as wide as its longest cell."""
    cap: int = 0
    """At most so many columns of a terminal of 80; 0 is no bound."""
    from_width: int = 0
    """Columns of a terminal from which on there is room for it."""
    brief: str = ""
    """The heading where there is little room, if there is a shorter one: 7 for 7月."""

    def in_language(self, language: Language) -> "Column[str]":
        """Return the column with its heading in one language."""
        return Column(self.key, sentence(self.heading, language), *self[2:])


class Row(NamedTuple, Generic[T_co]):
    """A row of a table."""

    cells: Sequence[Cell[T_co]]
    matter: str | None = None
    """The key of the matter that it is about, if it is about one."""

    def in_language(self, language: Language, told: dict[Cell[T_co], Cell[str]]) -> "Row[str]":
        """Return the row with its words in one language.

        Args:
            language: The language.
            told: Cells that are told already: rows with the same words share one.

        """
        # Most cells of most rows hold none: thousands of them are not to be made twice.
        if not any(type(cell.value) is Message or cell.suffix for cell in self.cells):
            return cast("Row[str]", self)
        said = []
        for cell in self.cells:
            if type(cell.value) is Message or type(cell.suffix) is Message:
                if cell not in told:
                    told[cell] = cell.in_language(language)
                said.append(told[cell])
            else:
                said.append(cast("Cell[str]", cell))
        return Row(tuple(said), self.matter)


class Block(NamedTuple, Generic[T_co]):
    """A table with a heading."""

    name: str
    """What it is, in data: `7` for July, `unscheduled`."""
    heading: T_co
    """Empty where the heading of the view is its own."""
    columns: Sequence[Column[T_co]]
    rows: Sequence[Row[T_co]]
    remark: T_co | str = ""
    """What is to be known of all its rows."""
    is_dense: bool = False
    """Whether it is a matrix of small cells, without lines between its rows."""
    label: T_co | str = ""
    """What it is called among other tables, where its heading is empty: 7月."""
    above: Sequence[T_co] = ()
    """The headings that it stands under, the outermost first; its own is one level lower."""

    @property
    def group(self) -> T_co | str:
        """What its rows belong to, in one table with those of others; empty where there is no word."""
        return self.heading or self.label

    @property
    def is_wide(self) -> bool:
        """Whether an upright sheet is too narrow: a matrix, or more than one column of text."""
        return self.is_dense or sum(column.share > 0 for column in self.columns) > 1

    def in_language(self, language: Language) -> "Block[str]":
        """Return the block with its words in one language."""
        told: dict[Cell[T_co], Cell[str]] = {}
        return Block(
            self.name,
            in_language(self.heading, language),
            tuple(column.in_language(language) for column in self.columns),
            tuple(row.in_language(language, told) for row in self.rows),
            sentence(self.remark, language),
            self.is_dense,
            in_language(self.label, language),
            tuple(in_language(heading, language) for heading in self.above),
        )


class BoardNotice(NamedTuple, Generic[T_co]):
    """How a view is put up on a notice board, where that is not as its tables: in parts, signed."""

    parts: Sequence[Block[T_co]]
    remark: T_co | str = ""
    """What is to be known at the end."""
    signature: str = ""
    """Whose it is; empty where the plan names no organ."""

    def in_language(self, language: Language) -> "BoardNotice[str]":
        """Return the notice with its words in one language."""
        parts = tuple(part.in_language(language) for part in self.parts)
        return BoardNotice(parts, sentence(self.remark, language), self.signature)


class ListedMatter(NamedTuple):
    """A matter that a view lists, as data."""

    key: str
    """The same in every view and every year's run, also when time or owners change."""
    id: str | None
    text: str
    table: str
    """The kind of the paper in which it is typed: arrangement, monthly-plan or agenda."""
    category: str | None
    number: int
    """Its number in the category or the month."""
    source: Text
    """Where it stands, in words: 附件1 视察活动第2项. It is told where it is written: few forms do."""
    owners: str
    """As written."""
    lead: str | None
    departments: tuple[str, ...]
    """The departments of the list among its owners, the leading one first, then those that assist."""
    concerned: tuple[str, ...]
    """Others of the list that 有关工委 or 各工委（室） among its owners may mean."""
    meetings: tuple[str, ...]
    action: str | None
    when: str
    """As written."""
    timing: str
    """months, year-round, recurring or unscheduled."""
    windows: tuple[tuple[int, int], ...]
    """First and last month of each stretch, from January of the plan's year; 13 is next January."""
    spans: tuple[tuple[date, date], ...]
    """The same as first and last days; empty where the plan has no year."""
    status: str
    done_on: date | None
    is_overdue: bool
    note: str | None
    reporters: tuple[str, ...] = ()
    """The organs of a joint report, or those that a key names; empty where the title names the one."""
    paper: str = ""
    """The id of the paper that it is typed in; empty where the table says it: of each kind one paper."""
    assisting: str = ""
    """Who assists, as written."""
    assistants: tuple[str, ...] = ()
    """Those of them that are departments of the list."""
    leader: str = ""
    focus: str = ""
    research: str = ""
    """When the work before a meeting is done, as written."""
    work: Text = ""
    """The same, with what sort of work it is: 5—6月检查."""
    research_spans: tuple[tuple[date, date], ...] = ()
    due: str = ""
    """The time by which it is to be done, as written."""
    due_by: date | None = None
    """The last day of it."""
    extra: Mapping[str, str] = {}
    """What stands in columns that its paper has of its own, by their heads."""
    stretches: tuple[tuple[date, date], ...] = ()
    """The spans to the day: as the time is written, and until the session that deals with it."""

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which it is due, in order: the end of its own time, else of each stretch.

        None for what goes on all year or has no time.
        """
        if self.due_by:
            return (self.due_by,)
        goes_on = self.timing == "year-round" or (
            self.timing == "recurring" and any(last - first >= 11 for first, last in self.windows)  # noqa: PLR2004 - the year
        )
        return () if goes_on else tuple(sorted({last for _, last in self.stretches}))


class Event(NamedTuple, Generic[T_co]):
    """A day on which something is due or takes place."""

    key: str
    title: T_co
    day: date
    is_deadline: bool
    about: T_co
    """What else is known of it: ground, meeting, who."""
    is_past: bool = False
    """Whether it was due before the day by which progress is judged, and is not done."""

    def in_language(self, language: Language) -> "Event[str]":
        """Return the event with its words in one language."""
        title, about = in_language(self.title, language), in_language(self.about, language)
        return Event(self.key, title, self.day, self.is_deadline, about, self.is_past)


class Source(NamedTuple):
    """The plan that a view shows."""

    name: str
    title: str
    organ: str | None
    year: int | None
    format: Mapping[str, str] = {}
    """Measures of the official format that its repo says otherwise, by their names."""
    departments: tuple[str, ...] = ()
    """Its list of departments, in its order."""


class DraftItem(NamedTuple):
    """An item that comes before a session by the plan."""

    id: str | None
    text: str
    place: str
    """Where it is written: supervision.yaml:12."""
    why_not: Text
    """Why it does not come up after all: 已延期; empty where it does."""


class AgendaDraft(NamedTuple):
    """What the agenda of a session says, as far as a plan does."""

    id: str
    """For the agenda; nothing in the plan has it."""
    kind: str
    name: str | None
    date: date
    items: Sequence[DraftItem]
    agendas: Sequence[str]
    """Ids of the agendas that the plan has of this session already."""


class View(NamedTuple, Generic[T_co]):
    """What one reader needs of a plan."""

    name: str
    """Which view it is: month, year, deadlines …"""
    title: T_co
    """As it would stand above it on a notice board."""
    total: int | None
    """How many matters it lists, where it is a list."""
    source: Source
    blocks: Sequence[Block[T_co]]
    matters: Sequence[ListedMatter]
    """Each matter that it lists, once, in the plan's order."""
    dates: Sequence[Event[T_co]] = ()
    remarks: Sequence[T_co] = ()
    """What is to be known to read it, and which filters hold."""
    as_of: date | None = None
    """The day by which progress is judged, if it is."""
    is_of_one_department: bool = False
    """Whether it has of other departments only what they share with one."""
    lines: Sequence[T_co] = ()
    """How it reads where all is text, if otherwise than its tables: an outline."""
    record: Callable[[Language], object] | None = None
    """Returns data of its own for JSON. Such a view is one table that programs read by itself: as CSV
    and Markdown it has no blocks."""
    language: Language = "zh"
    """That of its words, once one is chosen."""
    draft: AgendaDraft | None = None
    """The agenda to start from, where it is of one session."""
    has_todos: bool = False
    """Whether a calendar has its matters as to-dos, and not as days."""
    number: T_co | str = ""
    """How many there are, in words, where the total alone does not say it: 33项，34次列入."""
    read: Sequence[Block[T_co]] = ()
    """Its tables as people read them, where they are not those of which programs are given each row."""
    notice: BoardNotice[T_co] | None = None
    """How it is read and put up, where that is otherwise than its tables, which programs are given."""
    file: str = ""
    """What its file is called, where its title tells numbers that change, in both languages."""

    @property
    def without_day(self) -> int:
        """How many of its matters a calendar cannot show, since they have no day and are no to-dos."""
        return 0 if self.has_todos else sum(not matter.days for matter in self.matters)

    @property
    def parts(self) -> Sequence[Block[T_co]]:
        """What people read: the parts of the notice, else the tables."""
        return self.notice.parts if self.notice else self.tables

    @property
    def tables(self) -> Sequence[Block[T_co]]:
        """What people read where it is not put up as a notice."""
        return self.read or self.blocks

    @property
    def heading(self: "View[str]") -> str:  # type: ignore[misc] # as in Cell.text
        """The title with the count."""
        if self.total is None:
            return self.title
        if self.number:
            said = _COUNTED.format(text=Verbatim(self.title), count=Verbatim(self.number))
            return said.in_language(self.language)
        return counted(self.title, self.total).in_language(self.language)

    def in_language(self, language: Language) -> "View[str]":
        """Return the view with its words in one language."""
        return View(
            self.name,
            in_language(self.title, language),
            self.total,
            self.source,
            tuple(block.in_language(language) for block in self.blocks),
            self.matters,
            tuple(event.in_language(language) for event in self.dates),
            tuple(sentence(remark, language) for remark in self.remarks),
            self.as_of,
            self.is_of_one_department,
            tuple(in_language(line, language) for line in self.lines),
            self.record,
            language,
            self.draft,
            self.has_todos,
            in_language(self.number, language),
            tuple(block.in_language(language) for block in self.read),
            self.notice and self.notice.in_language(language),
            self.file,
        )


_COUNTED = Message("{text} ({count})", "{text}（{count}）")
_TIMES = Message("{items}, listed {times} times", "{items}，{times}次列入")


def listed_times(total: int, times: int) -> Text:
    """Say how many matters there are and how often they are listed; nothing where that is once each."""
    return _TIMES.format(items=items(total), times=times) if times > total else ""


def counted(text: Text, number: int) -> Message:
    """Return a heading with the number of what stands below it: 牵头（3项）."""
    count = items(number)
    return Message(
        f"{in_language(text, 'en')} ({count.en})", f"{in_language(text, 'zh')}（{count.zh}）"
    )


def items(number: int) -> Message:
    """Say how many matters there are: 3项."""
    return number_of(number, Message("item", "项"))


def number_of(number: int, unit: Message, plural: str = "") -> Message:
    """Say how many of something there are; `plural` is what the unit is called in English then."""
    many = plural or f"{unit.en}s"
    return Message(f"{number} {unit.en if number == 1 else many}", f"{number}{unit.zh}")


def new_headings(above: Sequence[str], before: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield those headings that did not stand above the table before, each with its level from 0."""
    is_new = False
    for level, heading in enumerate(above):
        is_new = is_new or level >= len(before) or before[level] != heading
        if is_new:
            yield level, heading


def keys_in_use(blocks: Iterable[Block[str]]) -> Mapping[Sequence[Column[str]], frozenset[str]]:
    """Return the keys of the columns in which any row of the tables with these columns has something."""
    found: dict[Sequence[Column[str]], frozenset[str]] = {}
    for block in blocks:
        columns = tuple(block.columns)
        found[columns] = found.get(columns, frozenset()) | {
            column.key
            for at, column in enumerate(columns)
            if block.is_dense or any(row.cells[at].text for row in block.rows)
        }
    return found


def runs_of_columns(blocks: Sequence[Block[T_co]]) -> Iterator[list[Block[T_co]]]:
    """Yield blocks that follow one another and have the same columns together."""
    run: list[Block[T_co]] = []
    for block in blocks:
        if run and run[-1].columns != block.columns:
            yield run
            run = []
        run.append(block)
    if run:
        yield run
