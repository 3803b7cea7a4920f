"""Tables of neutral cells: what views are made of, and what is asked of them by every form."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeAlias, TypeVar, cast

from npc.messages import Language, Message

Text: TypeAlias = str | Message
"""Words of a plan as it has them, or words of npc in both languages."""
T_co = TypeVar("T_co", bound=Text, covariant=True)
"""What texts are: `Text`, or `str` where a language is chosen."""


def in_language(text: Text, language: Language) -> str:
    """Return a text in a language; what a plan says is the same in both."""
    return text.in_language(language) if isinstance(text, Message) else text


def as_message(text: Text) -> Message:
    """Return a text as a message, to be put together with others."""
    return text if isinstance(text, Message) else Message(text, text)


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
    light: str = ""
    """The colour of its light: red, yellow or green (`FILLS` of shades). Its text says it too."""

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
    is_to_fill: bool = False
    """Whether people fill it in by hand, in files that are made for that: it is empty everywhere."""

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
