"""The tables of a plan as offices type them: heads, ticks, categories, merged cells, cut over pages."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.table import Table, _Cell, _Row

from npc.source.document import Node

Office: TypeAlias = Mapping[str, str]
NUMERALS = "一二三四五六七八九十"
BOTH = ("常委会会议", "主任会议")


class Matter(NamedTuple):
    """A row."""

    title: str
    owners: tuple[str, ...]
    month: int
    meeting: str
    extra: str = ""


ITEMS: Mapping[str, tuple[Matter, ...]] = {
    "讨论决定重大事项": (
        Matter("审查和批准2025年县本级决算", ("财经工委",), 8, BOTH[0]),
        Matter("讨论决定县城总体规划修编事项", ("城环工委",), 8, BOTH[0]),
    ),
    "听取和审议专项工作报告": (
        Matter(
            "听取和审议县政府关于2025年度环境状况的报告", ("城环工委", "办公室"), 4, BOTH[0], "有"
        ),
        Matter("听取县政府关于安全生产工作情况的报告", ("法制工委",), 6, BOTH[1]),
        Matter("听取和审议县法院关于民事审判工作情况的报告", ("法制工委",), 10, BOTH[0]),
    ),
    "视察和调研": (
        Matter("视察农村饮水安全工程建设情况", ("农业农村工委", "选联工委"), 5, BOTH[1], "有"),
        Matter("开展中小学课后服务专题调研", ("教科文卫工委",), 9, BOTH[1]),
    ),
}
TASKS: Mapping[int, tuple[tuple[str, str], ...]] = {
    1: (("做好县人代会会务工作", "办公室"), ("调研2026年预算草案编制情况", "财经工委")),
    4: (("开展环境状况专题调研", "城环工委"),),
    9: (("组织代表履职培训", "选联工委"), ("调研课后服务开展情况", "教科文卫工委")),
}
EXTRAS = {
    "备注": ("note", "结合视察进行"),
    "分管领导": ("leader", "分管副主任"),
    "配合部门": ("with", "研究室"),
    "参加人员": ("extra/参加人员", "部分县人大代表"),
    "报告机关": ("reporters", "县政府"),
    "重点": ("focus", "饮用水水源地保护"),
}


def add_arrangement(made: Document, office: Office) -> dict[str, Node]:
    """Type the arrangement on pages of its own, and return what it says."""
    _begin_annex(made, office, 1, ARRANGEMENT)
    columns = _columns(office)
    groups = list(ITEMS.items())
    if office["category"] == "headings":
        for at, group in enumerate(groups):
            made.add_paragraph(f"{NUMERALS[at]}、{group[0]}")
            _fill(made, office, columns, [group])
    elif office["pages"] == "one":
        _fill(made, office, columns, groups)
    else:
        _fill(made, office, columns, groups[:2])
        made.add_paragraph()
        _fill(made, office, columns, groups[2:], is_first=False)
    categories: list[Node] = [
        {"name": name, "items": [_said(matter, office) for matter in matters]}
        for name, matters in groups
    ]
    paper: dict[str, Node] = {"kind": "arrangement", "categories": categories}
    if office["titles of tables"] != "none":
        paper["title"] = ARRANGEMENT
    return paper


ARRANGEMENT = "云溪县人大常委会2026年主要工作安排表"
MONTHLY = "云溪县人大常委会各工委（室）2026年重点工作计划"


def _begin_annex(made: Document, office: Office, number: int, title: str) -> None:
    made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    made.add_paragraph(f"附件{number}")
    if office["titles of tables"] == "above":
        made.add_paragraph(title).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _said(matter: Matter, office: Office) -> Node:
    owners = _owners("、", matter.owners, office)
    said: dict[str, Node] = {
        "title": matter.title,
        "owners": owners if office["leading"] == "words" else list(matter.owners),
        "when": _when(matter, office),
        "meetings": matter.meeting,
    }
    if matter.extra and office["extra"] != "none":
        key, text = EXTRAS[office["extra"]]
        first, _, last = key.partition("/")
        said[first] = {last: text} if last else text
    return said


IN_COLUMN = frozenset({"merged", "repeated", "first row", "broken", "counted column"})


def _columns(office: Office) -> list[str]:
    """Return what the columns of the arrangement hold."""
    columns = ["number", "matter", "owner", "time", "meeting"]
    if office["meetings"] != "words":
        columns[-1:] = BOTH
    if office["order"] == "time first":
        columns.remove("time")
        columns.insert(1, "time")
    elif office["order"] == "owners last":
        columns.remove("owner")
        columns.append("owner")
    if office["number"] == "none":
        columns.remove("number")
    if office["category"] in IN_COLUMN:
        columns.insert(0, "category")
    return [*columns, *(["extra"] if office["extra"] != "none" else [])]


def _head(column: str, office: Office) -> str:
    named = {"category": "类别", "number": "序号", "meeting": "会议", "extra": office["extra"]}
    return named.get(column) or office.get(column, column)


Groups: TypeAlias = Sequence[tuple[str, Sequence[Matter]]]


def _fill(
    made: Document, office: Office, columns: Sequence[str], groups: Groups, *, is_first: bool = True
) -> None:
    """Type one table."""
    table: Table = made.add_table(rows=0, cols=len(columns), style="Table Grid")
    if is_first and office["titles of tables"] == "within":
        _whole_row(table, ARRANGEMENT)
    if is_first or office["pages"] != "cut":
        _add_head(table, office, columns, is_other=not is_first and "other" in office["pages"])
    number = 0 if is_first else sum(map(len, list(ITEMS.values())[:2]))
    for at, (name, matters) in enumerate(groups):
        _add_category_row(table, office, at if is_first else at + 2, name, len(matters))
        first = len(table.rows)
        for within, matter in enumerate(matters):
            number += 1
            shown = within + 1 if office["number"] == "restart" else number
            _add_row(table, office, columns, (matter, name, shown, within == 0))
        _merge_group(table, office, columns, first, matters)
    _add_end(table, office, is_last=groups[-1][0] == list(ITEMS)[-1])


def _whole_row(table: Table, text: str) -> None:
    cells = _new_row(table)
    cells[0].merge(cells[-1]).text = text


def _add_head(table: Table, office: Office, columns: Sequence[str], *, is_other: bool) -> None:
    heads = [_head(column, office) for column in columns]
    if is_other:
        heads = [{"常委会会议": "常委会议", "序号": "序 号"}.get(head, head) for head in heads]
    cells = _new_row(table)
    for cell, head in zip(cells, heads, strict=True):
        cell.text = head
    if office["meetings"] != "two rows":
        return
    below = _new_row(table)
    at = columns.index(BOTH[0])
    for number, (cell, head) in enumerate(zip(below, heads, strict=True)):
        if columns[number] in BOTH:
            cell.text = head
            cells[number].text = ""
        else:
            cells[number].merge(cell)
    cells[at].merge(cells[at + 1]).text = "提交会议"


def _add_category_row(table: Table, office: Office, at: int, name: str, number: int) -> None:
    form = {
        "rows": name,
        "numbered rows": f"{NUMERALS[at]}、{name}",
        "counted": f"{NUMERALS[at]}、{name}（{number}项）",
    }.get(office["category"])
    if form:
        _whole_row(table, form)


def _add_row(
    table: Table, office: Office, columns: Sequence[str], row: tuple[Matter, str, int, bool]
) -> None:
    matter, category, number, is_first = row
    for cell, column in zip(_new_row(table), columns, strict=True):
        lines = _text(office, column, matter, number)
        if column == "category":
            wanted = office["category"] == "repeated" or is_first
            lines = _category(category, office) if wanted else ""
        first, *others = lines.split("\n")
        cell.text = first
        for line in others:
            cell.add_paragraph(line)


def _category(name: str, office: Office) -> str:
    """Return what stands in the cell of a category."""
    if office["category"] == "broken":
        return "\n".join(name[at : at + 2] for at in range(0, len(name), 2))
    return f"{name}（{len(ITEMS[name])}项）" if office["category"] == "counted column" else name


def _text(office: Office, column: str, matter: Matter, number: int) -> str:
    if column in BOTH:
        tick = _tick(office["meetings"], is_meant=column == matter.meeting)
        is_noted = office["tick notes"] == "some" and column == matter.meeting and matter.extra
        return f"{tick}（书面）" if is_noted else tick
    return {
        "category": "",
        "number": f"{number}." if office["number"] == "dotted" else str(number),
        "matter": matter.title,
        "owner": _owners(office["owners"], matter.owners, office),
        "time": _when(matter, office),
        "meeting": matter.meeting,
        "extra": EXTRAS[office["extra"]][1] if matter.extra and column == "extra" else "",
    }[column]


def _tick(form: str, *, is_meant: bool) -> str:
    yes, no = {
        "circles": ("●", "○"),
        "yes": ("是", "否"),
        "crosses": ("√", "×"),
        "dots": ("●", ""),
    }.get(form, ("√", ""))
    return yes if is_meant else no


VARIED = {5: "4—5月", 6: "上半年", 9: "适时", 10: "10月底前"}
"""Times that are not one month."""


def _when(matter: Matter, office: Office) -> str:
    usual = _time(office["when"], matter.month)
    return VARIED.get(matter.month, usual) if office["times"] == "varied" else usual


def _owners(form: str, owners: Sequence[str], office: Office) -> str:
    if office["leading"] == "words" and len(owners) > 1:
        return f"{owners[0]}牵头，{owners[1]}配合"
    if form == "spaced":
        return "、".join(f"{each[:2]} {each[2:]}" for each in owners)
    return {"lines": "\n", "slash": "/", "及": "及"}.get(form, "、").join(owners)


def _time(form: str, month: int) -> str:
    numeral = NUMERALS[month - 1] if month <= len(NUMERALS) else str(month)
    return {
        "3月份": f"{month}月份",
        "3 月": f"{month} 月",
        "三月": f"{numeral}月",
        "03月": f"{month:02}月",
        "3": str(month),
    }.get(form, f"{month}月")


def _merge_group(
    table: Table, office: Office, columns: Sequence[str], first: int, matters: Sequence[Matter]
) -> None:
    """Merge what stands in neighbouring rows of a category, where the office does."""
    if office["category"] in {"merged", "broken", "counted column"}:
        _merge(table, columns.index("category"), first, first + len(matters) - 1)
    keys: tuple[tuple[str, str, Callable[[Matter], object]], ...] = (
        ("owners", "owner", lambda matter: matter.owners),
        ("when", "time", lambda matter: matter.month),
    )
    for choice, column, key in keys:
        if office[choice] == "merged":
            at = first
            for _, group in groupby(matters, key):
                size = len(list(group))
                _merge(table, columns.index(column), at, at + size - 1)
                at += size


def _merge(table: Table, column: int, first: int, last: int) -> None:
    if last <= first:
        return
    lines = len(table.cell(first, column).paragraphs)
    merged = table.cell(first, column).merge(table.cell(last, column))
    for paragraph in merged.paragraphs[lines:]:
        paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001 - python-docx keeps all texts


def _add_end(table: Table, office: Office, *, is_last: bool) -> None:
    if office["end"] == "empty rows":
        _new_row(table)
        _new_row(table)
    elif is_last and office["end"] == "note row":
        _whole_row(table, "注：时间为计划时间，可根据实际情况调整。")
    elif is_last and office["end"] == "total row":
        _whole_row(table, f"合计：{sum(map(len, ITEMS.values()))}项")


def add_months(made: Document, office: Office) -> dict[str, Node]:
    """Type the monthly plan on pages of its own, and return what it says."""
    _begin_annex(made, office, 2, MONTHLY)
    if office["months"] == "headings":
        for month in TASKS:
            made.add_paragraph(_month(month, office))
            _fill_months(made, office, [month])
    else:
        _fill_months(made, office, list(TASKS))
    months: dict[str, Node] = {
        str(month): [{"content": content, "owners": owners} for content, owners in tasks]
        for month, tasks in TASKS.items()
    }
    paper: dict[str, Node] = {"kind": "monthly-plan", "months": months}
    if office["titles of tables"] != "none":
        paper["title"] = MONTHLY
    return paper


def _fill_months(made: Document, office: Office, months: Sequence[int]) -> None:
    form = office["months"]
    has_month = form not in {"rows", "headings"}
    heads = [*(["时间"] if has_month else []), "内容", "承办部门"]
    table: Table = made.add_table(rows=0, cols=len(heads), style="Table Grid")
    if months[0] == 1 and office["titles of tables"] == "within":
        _whole_row(table, MONTHLY)
    for cell, head in zip(_new_row(table), heads, strict=True):
        cell.text = head
    for month in months:
        if form == "rows":
            _whole_row(table, _month(month, office))
        first = len(table.rows)
        for at, texts in enumerate(_month_rows(form, month)):
            shown = _month(month, office) if form != "first row" or at == 0 else ""
            row = [shown, *texts] if has_month else texts
            for cell, text in zip(_new_row(table), row, strict=True):
                lines = text.split("\n")
                cell.text = lines[0]
                for line in lines[1:]:
                    cell.add_paragraph(line)
        if form == "merged":
            _merge(table, 0, first, len(table.rows) - 1)


def _month(month: int, office: Office) -> str:
    form = office["month"]
    if form == "一月":
        return f"{NUMERALS[month - 1]}月"
    return form.replace("1", str(month))


def _month_rows(form: str, month: int) -> Iterator[list[str]]:
    tasks = TASKS[month]
    if form == "in one cell":
        contents = "；\n".join(f"{at}. {task[0]}" for at, task in enumerate(tasks, start=1))
        yield [contents + "。", "\n".join(owners for _, owners in tasks)]
        return
    for at, (content, owners) in enumerate(tasks, start=1):
        yield [f"{at}. {content}", owners]


def _new_row(table: Table) -> tuple[_Cell, ...]:
    """Put an empty row at the end of a table."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return row.cells
