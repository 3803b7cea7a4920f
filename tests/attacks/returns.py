"""Workbooks of npc's own, edited by chance as clerks might, and put back: of the plan nothing may be lost.

Nor may the same workbook change anything a second time, whatever became of its keys, heads and hidden sheet.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from itertools import count
from pathlib import Path
from random import Random
from shutil import copytree

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from attacks.attack import Attack
from attacks.running import run_npc, workplace
from support import ROOT

SECONDS = 6
"""Of processor time: what a workbook of some pages may take."""
PLANS = ("shili-2025", "shilishi-2026", "shiliqu-2025", "nanhai-2023")
WORDS = (
    *(
        "听取县政府关于养老服务情况的报告",
        "视察学校食堂",
        "办公室",
        "财经工委、办公室",
        "7",
        "3-6",
        "7月",
    ),
    *(
        "√",
        "否",
        "全年",
        "",
        None,
        "=A1",
        "=1/0",
        "#REF!",
        "npc",
        "1-1",
        "1-999",
        "a\nb",
        "x" * 5000,
    ),
    *("# npc: check", "- {a: b", "'", '"', "&x *y", "\u2028", "%", "第2次", 3, 3.5, True, "类别一"),
)
"""What is typed into a cell."""
_KEPT = re.compile(r"^\s*(?:#.*|(?:- )?id: .*|ledger.*)$")
"""Lines that stay, whatever is put into a plan: comments and ids."""
_Edit = Callable[[openpyxl.Workbook, Random], None]


def attacks(seed: int) -> Iterator[Attack]:
    """Yield edited workbooks for ever."""
    for number in count():
        random = Random(f"{seed} {number}")
        plan = random.choice(PLANS)
        edits = random.choices(EDITS, k=random.choice((1, 1, 2, 3, 6)))
        names = ", ".join(edit.__name__.strip("_") for edit in edits)
        yield Attack(f"{number}: {plan}, {names}", partial(_try, plan, edits, random))


def _try(plan: str, edits: list[_Edit], random: Random) -> str | None:
    with workplace("returns") as folder:
        path = folder / plan
        copytree(ROOT / "plans" / plan, path)
        made = run_npc(("plan", "export", plan, "-o", "b.xlsx"), folder, seconds=SECONDS)
        if made.fault or made.code:
            return made.fault or f"not exported: {made.stderr.decode()}"
        (folder / "b.xlsx").write_bytes(_edited((folder / "b.xlsx").read_bytes(), edits, random))
        before = _texts(path)
        command = ("plan", "import", "b.xlsx", "--into", plan)
        first = run_npc(command, folder, seconds=SECONDS)
        after = _texts(path)
        fault = first.fault or _fault(before, after, first.code)
        if fault or first.code not in {0, 1}:
            return fault
        second = run_npc(command, folder, seconds=SECONDS)
        if second.fault:
            return second.fault
        return None if _texts(path) == after else "a second time something changes"


def _texts(plan: Path) -> Mapping[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(plan.glob("*.yaml"))}


def _fault(before: Mapping[str, str], after: Mapping[str, str], code: int) -> str | None:
    """Return what became of a plan that may not: lines that are lost, a ledger that is another one."""
    changed = [name for name in before if before[name] != after.get(name)]
    if changed and code not in {0, 1}:
        return f"changed, and ended with {code}"
    if ledgers := [name for name in changed if "ledger" in name]:
        return f"a ledger was changed: {ledgers}"
    lost = _kept(before) - _kept(after)
    return f"lost: {next(iter(lost))}" if lost else None


def _kept(texts: Mapping[str, str]) -> Counter[str]:
    lines = (line for text in texts.values() for line in text.splitlines())
    return Counter(line.strip().removeprefix("- ") for line in lines if _KEPT.match(line))


def _edited(data: bytes, edits: list[_Edit], random: Random) -> bytes:
    book, stream = openpyxl.load_workbook(BytesIO(data)), BytesIO()
    for edit in edits:
        edit(book, random)
    book.save(stream)
    return stream.getvalue()


def _sheet(book: openpyxl.Workbook, random: Random) -> Worksheet:
    shown = [sheet for sheet in book.worksheets if sheet.title != "npc"]
    return random.choice(shown or book.worksheets)


def _row(sheet: Worksheet, random: Random) -> int:
    return random.randint(1, sheet.max_row + 1)


def _types(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    for _ in range(random.choice((1, 3, 10))):
        cell = sheet.cell(_row(sheet, random), random.randint(1, sheet.max_column))
        if type(cell).__name__ == "Cell":
            cell.value = _safe(random.choice(WORDS))


def _safe(value: object) -> str | float | None:
    return value if isinstance(value, str | int | float | None) else None


def _deletes_a_row(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    sheet.delete_rows(_row(sheet, random), random.choice((1, 1, 3)))


def _deletes_a_column(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    sheet.delete_cols(random.randint(1, sheet.max_column))


def _inserts(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    row = _row(sheet, random)
    sheet.insert_rows(row)
    for column in random.sample(range(1, sheet.max_column + 1), k=min(3, sheet.max_column)):
        sheet.cell(row, column).value = _safe(random.choice(WORDS))


def _copies_a_row(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    values = [cell.value for cell in sheet[_row(sheet, random)]]
    sheet.append(values)


def _sorts(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    random.shuffle(rows)
    sheet.delete_rows(3, sheet.max_row)
    for row in rows:
        sheet.append(row)


def _calls_otherwise(book: openpyxl.Workbook, random: Random) -> None:
    """Give all cells of a column that say one thing another word: a category, a month, a department."""
    sheet = _sheet(book, random)
    column = random.randint(1, sheet.max_column)
    values = [row[column - 1].value for row in sheet.iter_rows()]
    before, after = random.choice(values), random.choice((*WORDS, *values))
    for number, value in enumerate(values, 1):
        if value == before:
            sheet.cell(number, column).value = _safe(after)


def _merges(book: openpyxl.Workbook, random: Random) -> None:
    sheet = _sheet(book, random)
    row, column = _row(sheet, random), random.randint(1, sheet.max_column)
    sheet.merge_cells(start_row=row, end_row=row + 2, start_column=column, end_column=column)


def _copies_a_sheet(book: openpyxl.Workbook, random: Random) -> None:
    copied = book.copy_worksheet(_sheet(book, random))
    copied.title = f"{random.randint(1, 99)} {copied.title}"[:31]


def _spoils_what_is_hidden(book: openpyxl.Workbook, random: Random) -> None:
    """Delete rows or cells of the hidden sheet, or all of it."""
    if "npc" not in book.sheetnames or len(book.sheetnames) == 1:
        return
    sheet = book["npc"]
    for _ in range(random.choice((1, 5))):
        row = _row(sheet, random)
        if random.random() < 1 / 3:
            sheet.delete_rows(row)
        else:
            sheet.cell(row, random.randint(1, 4)).value = _safe(random.choice(WORDS))
    if random.random() < 1 / 5:
        del book["npc"]


EDITS: tuple[_Edit, ...] = (
    *(_types, _types, _deletes_a_row, _deletes_a_column, _inserts, _inserts, _copies_a_row),
    *(_sorts, _calls_otherwise, _merges, _copies_a_sheet, _spoils_what_is_hidden),
)
"""What is done to a workbook."""
