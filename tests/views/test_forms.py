"""Forms of output: each holds what the view holds, and obeys nothing that a plan says."""

import csv
import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from closed_schemas import closed
from npc.cli.tables import columns_of_text, print_on_terminal
from npc.output.forms import VIEWS as FORMS
from npc.output.reports.width import width
from npc.output.views import document as written
from npc.output.views.wrapping import wrapped
from npc.views.filters import Filters
from npc.views.table import Block, Cell, Column, Row
from npc.views.view import ListedMatter, Source, View
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    PLANS,
    VIEWS,
    document,
    load_view,
    meetings_view,
    month_view,
    year_view,
)
from support import ROOT, Npc


def cells(view: View[str]) -> Iterator[str]:
    for block in view.parts:
        for row in block.rows:
            yield from (cell.shown for cell in row.cells)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_same_input_same_bytes(name: str, plan: str) -> None:
    """Two runs give the same file in every form."""
    first, second = (VIEWS[name](PLANS[plan]) for _ in range(2))
    for form in FORMS:
        assert document(first, form) == document(second, form)


SCHEMA = json.loads((ROOT / "schemas" / "schedule-1.schema.json").read_text(encoding="utf-8"))
CLOSED = Draft202012Validator(closed(SCHEMA), format_checker=Draft202012Validator.FORMAT_CHECKER)


ADDED = frozenset(
    "reporters paper assisting assistants leader focus research work research_spans due due_by"
    " extra days planned adjustments".split()
)
"""Keys that few matters have, and that are not written for the others."""


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_json_is_what_its_schema_describes(name: str, plan: str) -> None:
    """Every key that is written is described, and every one that is described is written."""
    record = json.loads(document(VIEWS[name](PLANS[plan]), "json"))
    assert [error.message for error in CLOSED.iter_errors(record)] == []
    described = SCHEMA["$defs"]["matter"]
    assert {*described["properties"]} == {*ListedMatter._fields, "days"} - {"stretches"}
    assert {*described["properties"]} - {*described["required"]} == ADDED


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_text_holds_every_cell(name: str, plan: str) -> None:
    """Whole, in one line each, with the heading first."""
    view = VIEWS[name](PLANS[plan])
    text = document(view, "text").decode()
    assert text.splitlines()[0] == view.heading
    assert all(cell in text for cell in cells(view))
    assert sum(len(block.rows) for block in view.parts) <= len(text.splitlines())


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_csv_is_read_back_as_it_was(name: str, plan: str) -> None:
    """By a reader of CSV: one table for all blocks of the same columns, with a byte order mark."""
    view = VIEWS[name](PLANS[plan])
    data = document(view, "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = [row for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) if row]
    head, *body = rows if view.blocks else [[]]
    assert head[:1] == ["组别"] * bool(view.blocks)
    wanted = [[cell.text for cell in row.cells] for block in view.blocks for row in block.rows]
    assert {len(row) for row in body} <= {len(head)}
    assert [sorted(filter(None, row[1:])) for row in body] == [
        sorted(filter(None, row)) for row in wanted
    ]


def test_csv_is_one_table_whatever_the_view() -> None:
    """Excel filters what stands together: columns of a second table stand beside those that it shares."""
    for name, head in {
        "load": ["组别", "部门", "会议", "1月"],
        "year": ["组别", "事项", "部门", "1月"],
    }.items():
        text = document(VIEWS[name](NANHAI), "csv").decode("utf-8-sig")
        assert "\r\n\r\n" not in text
        first, *rows = csv.reader(io.StringIO(text, newline=""))
        assert first[:4] == head
        assert {len(row) for row in rows} == {len(first)}
    (group,) = {
        row[0]
        for row in csv.reader(
            io.StringIO(
                document(
                    month_view(NANHAI, 7)._replace(blocks=month_view(NANHAI, 7).blocks[:1]), "csv"
                ).decode("utf-8-sig"),
                newline="",
            )
        )
        if row[0] != "组别"
    }
    assert group == "7月"


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_json_holds_rows_and_matters(name: str, plan: str) -> None:
    """Every row names a matter that is listed, and every key is documented."""
    view = VIEWS[name](PLANS[plan])
    record = json.loads(document(view, "json"))
    assert (record["schema"], record["version"], record["view"]) == (
        "npc-schedule",
        1,
        view.name,
    )
    keys = [one["key"] for one in record["matters"]]
    assert len(keys) == len(set(keys))
    rows = [row for block in record["blocks"] for row in block["rows"]]
    assert {row["matter"] for row in rows if row["matter"]} <= set(keys)
    documented = (ROOT / "docs" / "schedule-json.md").read_text(encoding="utf-8")
    for key in _keys(record):
        assert f"`{key}`" in documented, key


def _keys(record: object) -> Iterator[str]:
    """The keys of a document but for those of cells, which the columns name, and of own columns."""
    if isinstance(record, dict):
        for key, value in record.items():
            yield key
            if key not in {"cells", "shown", "extra"}:
                yield from _keys(value)
    elif isinstance(record, list):
        for one in record:
            yield from _keys(one)


def test_keys_stay_when_a_matter_moves() -> None:
    """A calendar finds what it had: time, owners and order do not matter, the words do."""
    moved = DATED.replace("when: 6月", "when: 7月").replace("财经工委、办公室", "办公室")
    before, after = (
        {one.text: one.key for one in year_view(plan_of(text), Filters()).matters}
        for text in (DATED, moved)
    )
    assert before == after
    other_year = {
        one.key for one in year_view(plan_of(DATED.replace("2025", "2026")), Filters()).matters
    }
    assert other_year.isdisjoint(before.values())


HOSTILE = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "a|b", "<script>x</script>", "[x](javascript:1)", 'he said "x"', "a\\nb"]  # fmt: skip


@pytest.mark.parametrize("title", HOSTILE)
def test_what_a_plan_says_is_shown_and_not_obeyed(title: str) -> None:
    """No formulas, no markup, no escapes, and nothing lost."""
    written = json.dumps(title)
    plan = plan_of(f"kind: monthly-plan\nyear: 2025\nmonths: {{7: [{{content: {written}}}]}}\n")
    view = month_view(plan, 7)
    _, *rows = csv.reader(io.StringIO(document(view, "csv").decode("utf-8-sig"), newline=""))
    assert not rows[0][0].lstrip().startswith(("=", "+", "-", "@", "＝", "\t"))
    (line,) = (one for one in document(view, "md").decode().splitlines() if "7月1" in one)
    assert line.replace("\\|", "").count("|") == len(view.parts[0].columns) + 1
    assert "<script>" not in line
    assert "[x](" not in line
    assert json.loads(document(view, "json"))["matters"][0]["text"] == title.strip()


@pytest.mark.parametrize("form", ["text", "md", "csv"])
def test_no_character_is_obeyed_by_a_terminal(form: str) -> None:
    """Escapes and marks of direction are shown as pictures, wherever they stand."""
    evil = "\x1b[31m\u202egnp\r"
    block = Block(
        "a", evil, (Column("a", "甲"), Column("b", "乙")), (Row((Cell(evil), Cell(1, evil))),), evil
    )
    view = View("x", evil, 1, Source("a", "a", None, None), (block, block), (), remarks=(evil,))
    text = document(view, form).decode("utf-8-sig")
    assert "␛" in text
    assert not {"\x1b", "\u202e"} & set(text)
    assert "\r" not in text.replace("\r\n", "")


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120])
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_a_terminal_gets_what_fits(
    name: str, plan: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line is wider than the terminal, nothing is lost, and lines are broken where they may be."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    view = VIEWS[name](PLANS[plan])
    with redirect_stdout(io.StringIO()) as out:
        print_on_terminal(view, columns_of_text() or 80)
    shown = out.getvalue()
    lines = shown.splitlines()
    assert max(map(width, lines)) <= columns
    assert not [line for line in lines if re.match(CLOSING, line.strip())]
    assert not [line for line in lines if re.search(OPENING, line)]
    for block in view.parts:
        for at, column in enumerate(block.columns):
            filled = [row.cells[at].shown for row in block.rows if row.cells[at].shown]
            if filled and columns >= column.from_width:
                assert column.heading.removesuffix("月") in shown or filled[0][:4] in shown
        for row in block.rows:
            assert str(row.cells[0].shown)[:4] in shown
    piped = document_within(view, columns)
    assert [line.rstrip() for line in piped.splitlines()] == [line.rstrip() for line in lines]


CLOSING, OPENING = "[，。；：、）》”！？%)]", "[（《“(]($|  )"


def document_within(view: View[str], columns: int) -> str:
    """Text as a pipe gets it that asks for so many columns."""
    return written(view, "text", language="zh", columns=columns).decode()


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_no_number_is_cut(columns: int) -> None:
    """2023 stands in one line wherever it stands, in tables and in rows told one by one."""
    for name in VIEWS:
        view = VIEWS[name](NANHAI)
        years = sum(cell.count("202") for cell in cells(view))
        shown = document_within(view, columns)
        assert len(re.findall(r"202\d", shown)) >= years, name


def test_a_month_takes_half_the_lines_that_it_took() -> None:
    """Of 80 columns: 83 lines, with three for each place of a matter in the plan."""
    assert len(document_within(month_view(NANHAI, 7), 80).splitlines()) <= 50


def test_where_a_table_would_be_cramped_rows_are_told_one_by_one() -> None:
    """What it is, and below it the rest with its heads; all tables of a view alike."""
    days = Workdays()
    text = document_within(meetings_view(NANHAI, workdays=days), 80)
    assert (
        "1  关于南海区国土空间总体规划(2021年—2035年)的决议\n  承办部门：城建环资工委  时间：3月\n"
        in text
    )
    assert "序号  议题" not in text


def test_names_of_departments_are_not_broken() -> None:
    """及 goes with what follows; beside empty room, a list stands in one line."""
    text = document_within(month_view(NANHAI, 7), 80)
    assert re.search("财经工委  .*\n +及有关工委\\(室\\) ", text)
    assert "  办公室及有关工委  " in text


def test_names_stay_whole_where_there_is_room() -> None:
    """A name of eight characters is wider than its column usually is."""
    text = (
        "kind: arrangement\nmeetings: [常委会会议]\ncategories:\n  - name: 监督\n    items:\n"
        "      - {title: 调研乡村振兴工作情况, owners: 监察和司法委员会, when: 每季度末（定期）}\n"
    )
    shown = document_within(year_view(plan_of(text), Filters()), 80)
    assert shown.count("监察和司法委员会") == 2
    assert "每季度末（定期）" in document_within(month_view(plan_of(text), 3), 80)


def test_a_day_stays_with_its_month() -> None:
    """A line ends before 4月28日, not in it."""
    for columns in range(11, 24):
        assert "4月28日" in "\n".join(wrapped("常委会会议第四十五次会议（4月28日）20日前", columns))


def test_columns_without_anything_are_not_printed() -> None:
    """In a pipe as on a terminal: in July no time stands at a meeting, and no remark anywhere."""
    whole = document(month_view(NANHAI, 7), "text").decode()
    heads = [line.split() for line in whole.splitlines() if line.startswith("序号")]
    assert heads == [
        ["序号", "事项", "报告机关", "部门", "来源"],
        ["序号", "部门", "事项", "会议", "时间", "来源"],
        ["序号", "事项", "部门", "来源"],
    ]


def test_months_of_bars_are_named_row_by_row() -> None:
    """“4：〓” does not say what four is."""
    assert "4月：〓" in document_within(year_view(NANHAI, Filters()), 40)


def test_a_pipe_is_bounded_by_columns_alone(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody counts the columns of a pipe unless he asks for it; a file is whole."""
    call = ("schedule", "month", "7", "--plan", ROOT / "plans" / "nanhai-2023")
    monkeypatch.delenv("COLUMNS", raising=False)
    whole = npc(*call, language="zh").out
    assert max(map(width, whole.splitlines())) > 120
    for columns in ("0", "-1", "x"):
        monkeypatch.setenv("COLUMNS", columns)
        assert npc(*call, language="zh").out == whole
    monkeypatch.setenv("COLUMNS", "80")
    assert npc(*call, language="zh").out == document_within(month_view(NANHAI, 7), 80)


@pytest.mark.parametrize("name", VIEWS)
def test_a_narrow_terminal_gets_every_word(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cells below one another, none cut off."""
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("NO_COLOR", "1")
    view = VIEWS[name](NANHAI)
    with redirect_stdout(io.StringIO()) as out:
        print_on_terminal(view, columns_of_text() or 80)
    assert max(map(width, out.getvalue().splitlines())) <= 30
    shown = "".join(out.getvalue().split())
    if name not in {"year", "load"}:  # these have lists of months without zeros
        assert all("".join(cell.split()) in shown for cell in cells(view))


def test_shades_and_limits_are_seen_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """A heat map where there are colours; the sign for too much everywhere."""
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    view = load_view(NANHAI._replace(limits={"department": 4}), Filters())
    with redirect_stdout(io.StringIO()) as out:
        print_on_terminal(view, columns_of_text() or 80)
    assert "\x1b[" in out.getvalue()
    assert "5!" in out.getvalue()


def test_a_file_name_is_made_of_the_title(tmp_path: Path) -> None:
    """Whatever the organ is called, Windows takes it."""
    from npc.cli.views import write

    view = month_view(
        plan_of("kind: monthly-plan\norgan: 'a/b:c?'\nmonths: {7: [{content: x}]}\n"), 7
    )
    with redirect_stdout(io.StringIO()):
        write(view, "md", f"{tmp_path}/")
    (path,) = tmp_path.iterdir()
    assert path.name == "a／b：c？7月工作安排.md"


def test_a_remark_without_a_heading_begins_at_the_margin() -> None:
    """The gap is between the two."""
    block = Block("a", "", (Column("text", "事项"),), (Row((Cell("x"),)),), "会期未定")
    lines = document(View("x", "标题", 1, Source("a", "a", None, 2025), (block,), ()), "text")
    assert "会期未定" in lines.decode().splitlines()
