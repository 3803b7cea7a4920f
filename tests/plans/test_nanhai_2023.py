"""The plan nanhai-2023 is its source text word for word: nothing lost, nothing invented."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any

import pytest

from transcripts import Section, document, mended, printed_sections, scalars, sections_of

NAME = "nanhai-2023"

OWNERS_BY_SENSE: dict[int, list[str]] = {
    1: ["财经工委", "财经工委", "选联工委"],
    2: ["办公室", "城建环资工委", "教科文卫工委", "选联工委", "选联工委"],
    9: ["财经工委", "财经工委", "教科文卫工委"],
    12: ["财经工委", "财经工委", "教科文卫工委", "选联工委"],
}
"""The months whose printed owners are fewer than their items; README.md gives the reasons."""


# The plan, as the tests see it. Unknown keys are refused by the constructors.


@dataclass(frozen=True, kw_only=True)
class Item:
    """A row of annex 1."""

    title: str
    owners: str
    when: str
    meetings: list[str]


@dataclass(frozen=True, kw_only=True)
class Category:
    """A category of annex 1 with its rows."""

    name: str
    items: list[Item]


@dataclass(frozen=True, kw_only=True)
class Task:
    """An item of annex 2."""

    content: str
    owners: str
    note: str = ""


def sections() -> tuple[Section, ...]:
    return sections_of(document(NAME, "work-points")["sections"])


def categories() -> list[Category]:
    return [
        Category(**{**category, "items": [item_of(entry) for entry in category["items"]]})
        for category in document(NAME, "arrangement")["categories"]
    ]


def item_of(entry: dict[str, Any]) -> Item:
    meetings = entry.get("meetings", [])
    return Item(**{**entry, "meetings": [meetings] if isinstance(meetings, str) else meetings})


def months() -> dict[int, list[Task]]:
    return {
        int(month): [Task(**entry) for entry in entries]
        for month, entries in document(NAME, "monthly-plan")["months"].items()
    }


def department_names() -> list[str]:
    """Names and aliases of the departments."""
    names: list[str] = []
    for entry in document(NAME, "work-points")["departments"]:
        names += [entry] if isinstance(entry, str) else [entry["name"], *entry["aliases"]]
    return names


# The source text, mended.


def squeezed(text: str) -> str:
    """Text without white space and without bold marks."""
    return re.sub(r"\s|\*\*", "", text)


@cache
def source_parts() -> tuple[str, str, str]:
    """The mended text of body, annex 1 and annex 2."""
    body, annexes = mended(NAME).split("\n附件1\n")
    arrangement, monthly_plan = annexes.split("\n附件2\n")
    return body, arrangement, monthly_plan


def source_table(part: str) -> tuple[str, list[str], list[list[str]]]:
    """Title, header and rows of an annex; the header repeated on each page is dropped."""
    title, *lines = [line for line in part.split("\n") if line.strip()]
    header, *rows = [[cell.strip() for cell in line.split("\t")] for line in lines]
    return squeezed(title), header, [row for row in rows if row != header]


def source_categories() -> list[tuple[str, list[list[str]]]]:
    """Printed name (count in half-width brackets) and rows (from the number on) of each category.

    A category begins where numbering starts again, because its name may stand on a later page.
    """
    groups: list[list[list[str]]] = []
    for row in source_table(source_parts()[1])[2]:
        if row[1] == "1":
            groups.append([])
        groups[-1].append([squeezed(cell) for cell in row])
    found: list[tuple[str, list[list[str]]]] = []
    for rows in groups:
        (name,) = [row[0] for row in rows if row[0]]
        found.append((re.sub(r"（(\d+项)）$", r"(\1)", name), [row[1:] for row in rows]))
    return found


def source_months() -> dict[int, tuple[list[str], list[str], str]]:
    """Numbered and punctuated contents, owners and note of each month."""
    found: dict[int, tuple[list[str], list[str], str]] = {}
    for month, contents, owners, note in source_table(source_parts()[2])[2]:
        number = int(squeezed(month).removesuffix("月"))
        assert number not in found
        found[number] = (re.split(r"(?<=；)", squeezed(contents)), owners.split(), note)
    return found


# The plan, printed in the order of the source.


def printed_body() -> str:
    work_points = document(NAME, "work-points")
    text = f"{work_points['organ']}{work_points['year']}年工作要点{work_points['preamble']}"
    marks = (f"{number}." for number in count(1))
    text += "".join(printed_sections(sections(), headings="block", marks=marks))
    annexes = [document(NAME, kind)["title"] for kind in work_points["annexes"]]
    text += "附件：" + "".join(f"{number}.{title}" for number, title in enumerate(annexes, 1))
    return text


def printed_category(category: Category) -> tuple[str, list[list[str]]]:
    columns = document(NAME, "arrangement")["meetings"]
    rows: list[list[str]] = []
    for number, item in enumerate(category.items, 1):
        assert set(item.meetings) <= set(columns)
        ticks = ["✓" if column in item.meetings else "" for column in columns]
        rows.append([str(number), item.title, item.owners, item.when, *ticks])
    return f"{category.name}({len(rows)}项)", rows


def printed_contents(tasks: list[Task]) -> list[str]:
    """Contents as they are printed: when several, numbered and closed by ； and at last by 。"""
    if len(tasks) == 1:
        return [tasks[0].content]
    numbers = [f"{n}." for n in range(1, len(tasks) + 1)]
    closings = ["；"] * (len(tasks) - 1) + ["。"]
    return [
        f"{number}{task.content}{closing}"
        for number, task, closing in zip(numbers, tasks, closings, strict=True)
    ]


def test_counts() -> None:
    """The plan has as many sections, points, categories, rows, months and items as the source."""
    assert len(sections()) == 5
    assert sum(len(section.points) for section in sections()) == 20
    assert len(categories()) == len(source_categories()) == 9
    assert sum(len(category.items) for category in categories()) == 43
    assert list(months()) == list(source_months()) == list(range(1, 13))
    assert sum(len(tasks) for tasks in months().values()) == 39


def test_body_is_the_source_character_by_character() -> None:
    """Title, preamble, sections, points and annex note are the source's running text."""
    plan, source = squeezed(printed_body()), squeezed(source_parts()[0])
    assert re.split(r"(?<=。)", plan) == re.split(r"(?<=。)", source)


def test_lead_is_the_first_sentence() -> None:
    """No lead holds more than one sentence, so lead and text part where the source's do."""
    leads = [point.lead for section in sections() for point in section.points]
    assert [lead for lead in leads if "。" in lead] == []


def test_arrangement_title_and_header_are_the_source() -> None:
    """Annex 1 has the title and the columns of the source."""
    title, header, _ = source_table(source_parts()[1])
    arrangement = document(NAME, "arrangement")
    assert arrangement["title"] == title
    columns = ["类别", "序号", "项目名称", "组织实施部门", "时间", *arrangement["meetings"]]
    assert columns == header


@pytest.mark.parametrize("index", range(9))
def test_arrangement_category_is_the_source_cell_by_cell(index: int) -> None:
    """Each category of annex 1 has the name, count and rows of the source."""
    assert printed_category(categories()[index]) == source_categories()[index]


def test_monthly_plan_title_and_header_are_the_source() -> None:
    """Annex 2 has the title and the columns of the source."""
    title, header, _ = source_table(source_parts()[2])
    assert document(NAME, "monthly-plan")["title"] == title
    assert header == ["时间", "内容", "承办部门", "备注"]


@pytest.mark.parametrize("month", range(1, 13))
def test_month_is_the_source_item_by_item(month: int) -> None:
    """Each month of annex 2 has the contents and the note of the source, in its order."""
    tasks = months()[month]
    contents, _, note = source_months()[month]
    assert printed_contents(tasks) == contents
    assert [task.note for task in tasks] == [note] * len(tasks)


@pytest.mark.parametrize("month", range(1, 13))
def test_month_has_the_owners_of_the_source(month: int) -> None:
    """Owners go to items in printed order, or by sense where fewer are printed than items."""
    owners = [task.owners for task in months()[month]]
    _, printed, _ = source_months()[month]
    assert set(owners) == set(printed)
    assert (len(printed) < len(owners)) == (month in OWNERS_BY_SENSE)
    assert owners == OWNERS_BY_SENSE.get(month, printed)


def test_documents_have_no_other_keys() -> None:
    """Nothing stands in the plan beside what the source says."""
    assert list(document(NAME, "work-points")) == [
        "kind",
        "year",
        "organ",
        "level",
        "departments",
        "preamble",
        "sections",
        "annexes",
    ]
    assert list(document(NAME, "arrangement")) == ["kind", "title", "meetings", "categories"]
    assert list(document(NAME, "monthly-plan")) == ["kind", "title", "months"]


def test_department_names_occur_in_the_source() -> None:
    """Every department, and every alias, is an owner that the tables of the source name."""
    tables = "".join(source_parts()[1:])
    assert [name for name in department_names() if name not in tables] == []


@pytest.mark.parametrize("kind", ["work-points", "arrangement", "monthly-plan"])
def test_text_has_no_blank_or_mark(kind: str) -> None:
    """Scanning blanks and bold marks are gone."""
    for text in scalars(document(NAME, kind)):
        assert not re.search(r"[^\S\n]|\*", text), text
