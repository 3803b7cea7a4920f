"""The checklist of statutory matters as a table, in five forms."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from npc.cli.console import is_terminal, write_lines
from npc.cli.duties import LACKING, STATES, Row
from npc.cli.language import language
from npc.errors import UsageError
from npc.model.plan import Item
from npc.report.width import padded, width
from npc.text import Language, Text, visible

if TYPE_CHECKING:
    from rich.table import Table

HEADINGS = (
    Text("state", "状态"),
    Text("matter", "事项"),
    Text("article", "依据"),
    Text("months", "法定月份"),
    Text("meeting", "会议"),
    Text("items", "对应项目"),
    Text("when", "时间"),
    Text("place", "位置"),
)


class Checklist(NamedTuple):
    """The rows and their title."""

    title: str
    rows: Sequence[Row]

    def heading(self, said: Language) -> str:
        """Say how many matters there are, and how many are missing."""
        missing = sum(row.state in LACKING for row in self.rows)
        said_of = Text("{title}: {all} statutory matters", "{title}：法定事项{all}项")
        counts = Text("{missing} missing", "缺{missing}项" if missing else "无缺项")
        first = said_of.format(title=self.title, all=len(self.rows)).in_language(said)
        second = counts.format(missing=missing).in_language(said)
        return visible(f"{first}, {second}" if said == "en" else f"{first}，{second}")


def check_format(name: str) -> None:
    """Refuse a format that is not there.

    Raises:
        UsageError: There is no such format.

    """
    if name not in FORMATS:
        raise UsageError(
            Text("unknown format “{name}”", "未知的格式“{name}”").format(name=name),
            hint=Text("choose one of: {names}", "可选：{names}").format(names=list(FORMATS)),
        )


def write(checklist: Checklist, output_format: str) -> None:
    """Write the checklist to stdout, in the user's language; a terminal gets a table that fits."""
    if output_format == "table" and is_terminal():
        _print_on_terminal(checklist)
    else:
        write_lines(FORMATS[output_format](checklist, language()))


def _cells(row: Row, said: Language) -> tuple[str, ...]:
    duty = row.duty
    joiner, unset = ("；", "未定") if said == "zh" else ("; ", "unset")
    months = f"{duty.months[0]}—{duty.months[1]}月" if duty.months else ""
    if said == "en":
        months = months.replace("月", "").replace("—", "-")
    titles = [item.text for item in row.items] + (
        [row.remark.in_language(said)] if row.remark else []
    )
    return (
        " ".join((STATES[row.state].in_language(said), *row.codes)),
        duty.matter.in_language(said),
        duty.article_name(row.year),
        months,
        "、".join(duty.meetings),
        joiner.join(titles),
        joiner.join(item.when.text or unset for item in row.items),
        joiner.join(map(_place, row.items)),
    )


def _place(item: Item) -> str:
    place = (item.at / "title").place
    return f"{place.path}:{place.span.line if place.span else 1}"


def _headings(said: Language) -> tuple[str, ...]:
    return tuple(one.in_language(said) for one in HEADINGS)


def _plain(checklist: Checklist, said: Language) -> Iterator[str]:
    yield checklist.heading(said)
    rows = [_headings(said)]
    rows += [tuple(visible(cell) or "—" for cell in _cells(row, said)) for row in checklist.rows]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _csv(checklist: Checklist, said: Language) -> Iterator[str]:
    import csv
    import io

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(_headings(said))
    writer.writerows([_harmless(cell) for cell in _cells(row, said)] for row in checklist.rows)
    yield from buffer.getvalue().splitlines()


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    shown = visible(cell)
    return f"'{shown}" if shown.lstrip().startswith(("=", "+", "-", "@")) else shown


def _markdown(checklist: Checklist, said: Language) -> Iterator[str]:
    yield f"**{_escaped(checklist.heading(said))}**"
    yield ""
    yield _line(_headings(said))
    yield _line(["---"] * len(HEADINGS))
    yield from (_line(map(_escaped, _cells(row, said))) for row in checklist.rows)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(cell: str) -> str:
    return "".join(f"\\{one}" if one in "\\`*_[]<>|#~&" else one for one in visible(cell))


def _json(checklist: Checklist, said: Language) -> Iterator[str]:
    import json

    yield json.dumps(
        {"title": checklist.title, "duties": [_record(row, said) for row in checklist.rows]},
        ensure_ascii=False,
        indent=2,
    )


def _record(row: Row, said: Language) -> Mapping[str, object]:
    article = row.duty.article(row.year)
    return {
        "id": row.duty.id,
        "matter": row.duty.matter.in_language(said),
        "article": article.name if article else None,
        "quote": article.quote if article else None,
        "months": list(row.duty.months) if row.duty.months else None,
        "meetings": list(row.duty.meetings),
        "state": row.state,
        "rules": list(row.codes),
        "remark": row.remark.in_language(said) if row.remark else None,
        "items": [_item(item) for item in row.items],
    }


def _item(item: Item) -> Mapping[str, object]:
    place = (item.at / "title").place
    return {
        "title": item.text,
        "when": item.when.text or None,
        "meetings": list(item.meetings),
        "file": place.path,
        "line": place.span.line if place.span else None,
    }


def _print_on_terminal(checklist: Checklist) -> None:
    from rich.console import Console
    from rich.text import Text as Shown

    console = Console(highlight=False)
    console.print(Shown(checklist.heading(language()), style="bold"))
    console.print(_table(checklist, language()))


_STYLES = {"missing": "red", "mentioned": "yellow", "perhaps": "yellow", "faulty": "yellow"}
_COLUMNS = (0, 1, 2, 5, 6)
"""What fits 80 columns; months and meeting are told by `faulty`, and by the other formats."""


def _table(checklist: Checklist, said: Language) -> "Table":
    from rich.box import HORIZONTALS
    from rich.table import Table
    from rich.text import Text as Shown

    table = Table(box=HORIZONTALS, show_lines=True, expand=True, pad_edge=False)
    for column, (least, ratio) in zip(
        _COLUMNS, ((7, 0), (0, 5), (0, 4), (0, 6), (6, 0)), strict=True
    ):
        heading = _headings(said)[column]
        table.add_column(
            heading,
            width=max(least, width(heading)) if least else None,
            ratio=ratio or None,
            overflow="fold",
        )
    for row in checklist.rows:
        cells = _cells(row, said)
        shown = [Shown(visible(cells[column])) for column in _COLUMNS]
        shown[0].stylize(_STYLES.get(row.state, ""))
        table.add_row(*shown)
    return table


FORMATS: Mapping[str, Callable[[Checklist, Language], Iterator[str]]] = {
    "table": _plain,
    "csv": _csv,
    "markdown": _markdown,
    "json": _json,
}
