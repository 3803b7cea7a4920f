"""The filters that templates may use beside Jinja's own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from markupsafe import Markup, escape

from npc.characters import visible
from npc.errors import RenderError
from npc.genre.headings import heading_of, is_heading_line
from npc.genre.numerals import chinese_number
from npc.genre.prose import ending_in, joined, paragraphs, split_at_notes
from npc.kinds.arrangement import Arrangement
from npc.kinds.columns import MOST_COLUMNS, TableColumn, columns_of, heads_of, meetings_of
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.output.templating.labels import label_columns, labelled_rows
from npc.output.templating.sentences import as_entry, as_sentence, in_table, sentence_parts
from npc.plan import Matter

M = TypeVar("M", bound=Matter)


def inline(text: str | None) -> Markup:
    """Turn a text into inline HTML, in which every [^name] is a reference to a note."""
    if not text:
        return Markup()
    if "\n" in text:
        text = joined(text)
    if "[^" not in text:
        return escape(text)
    pieces = (_before_note(piece, name) for piece, name in split_at_notes(text))
    return Markup().join(pieces)


def headed(text: str) -> Markup:
    """Turn a paragraph into inline HTML; a heading at its beginning is in 楷体, one with 一、 in 黑体."""
    text = joined(text)
    level, end = heading_of(text)
    if not level:
        return inline(text)
    return Markup("<em{}>{}</em>{}").format(_LEVELS[level], inline(text[:end]), inline(text[end:]))


_LEVELS = {1: Markup(' class="heading-1"'), 2: Markup()}


def _before_note(piece: str, name: str | None) -> Markup:
    if name is None:
        return escape(piece)
    return Markup('{}<a class="note" href="#{}">[^{}]</a>').format(piece, name, name)


def chinese_date(day: date) -> str:
    """Write a date as 成文日期 are: 2025年2月7日, without leading zeros (GB/T 9704-2012, 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"


def with_note_rows(matters: Sequence[M]) -> Iterator[tuple[M, int]]:
    """Yield each matter with the number of rows that its note stands for.

    A note that is the same as the one before it is written once, so it stands for no row.
    """
    for note, equal in groupby(matters, lambda matter: matter.note):
        first, *others = equal
        yield first, 1 + len(others) if note else 1
        for other in others:
            yield other, 0 if note else 1


def printed_columns(paper: Arrangement) -> tuple[TableColumn, ...]:
    """Return the columns of a table.

    Raises:
        RenderError: They are more than a table of Word may have.

    """
    columns = columns_of(paper)
    if len(columns) > MOST_COLUMNS:
        problem = _TOO_MANY_COLUMNS.format(
            title=paper.title, number=len(columns), most=MOST_COLUMNS
        )
        raise RenderError(problem, hint=_NAME_COLUMNS.with_keys(paper.at.document.keys))
    return columns


_TOO_MANY_COLUMNS = Message(
    "the table “{title}” has {number} columns; a table has at most {most}",
    "“{title}”的表有{number}列；一张表最多{most}列",
)
_NAME_COLUMNS = spelt(
    Message(
        "name those to print under “<columns>”; rows open a column by each kind of meeting and each head of “<extra>”",
        "请在 <columns> 中写明要印哪几列；各项写到的每种会议、<extra> 中的每个栏目都各占一列",
    )
)

FILTERS: Mapping[str, Callable[..., object]] = {
    "as_entry": as_entry,
    "as_sentence": as_sentence,
    "chinese_date": chinese_date,
    "chinese_number": chinese_number,
    "columns": printed_columns,
    "ending_in": ending_in,
    "headed": headed,
    "heads": heads_of,
    "in_table": in_table,
    "inline": inline,
    "is_heading_line": is_heading_line,
    "label_columns": label_columns,
    "labelled_rows": labelled_rows,
    "meeting_columns": meetings_of,
    "paragraphs": paragraphs,
    "sentence_parts": sentence_parts,
    "visible": visible,
    "with_note_rows": with_note_rows,
}
