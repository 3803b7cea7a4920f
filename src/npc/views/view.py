"""What a view gives to the forms of output: tables (`table.py`), and the same as data.

A view (`npc.views`) knows plans and no form; a form (`npc.output.views`, the terminal in
`npc.cli.tables`) knows what is here and no plan. A view holds texts of the plan as they are written
and its own words in both languages: `View[Text]`. Forms get it in one of them: `View[str]`, by
`View.in_language`. Each form escapes texts by its own rules.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple

from npc.messages import Language, Message, Verbatim
from npc.source.spelling import KeysLanguage
from npc.views.counting import counted
from npc.views.table import Block, T_co, Text, in_language, sentence


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
    planned: str = ""
    """The time in the adopted plan, where it was given another since."""
    adjustments: tuple[Mapping[str, str], ...] = ()
    """What was decided of it since the adoption: what, on which day, by whom, and why."""
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
    keys: KeysLanguage = "zh"
    """The language of the keys of the plan."""


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
