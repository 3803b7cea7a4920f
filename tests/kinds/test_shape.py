"""Documents: what their keys may hold, and how faults are called."""

from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from support import Write


def read(path: Path) -> Reading:
    def show(found: Path) -> str:
        return found.name

    (reading,) = read_plans(PlanFiles(path, (path,)), show=show, settings=SettingsReader(show))
    return reading


def name(finding: Diagnostic) -> tuple[str, int, int]:
    span = finding.place.span
    assert span is not None
    return finding.rule.name, span.line, span.column


WORK_POINTS = "kind: work-points\nyear: 2025\n"
ARRANGEMENT = "kind: arrangement\ncategories:\n"


@pytest.mark.parametrize(
    ("text", "found", "hint"),
    [
        (WORK_POINTS + "orgn: 示例县人大常委会\n", ("unknown-key", 3, 1), "organ"),
        (WORK_POINTS + "colour: red\n", ("unknown-key", 3, 1), "sections"),
        ("kind: work-points\n", ("missing-key", 1, 1), "year"),
        ("kind: work-points\nyaer: 2025\n", ("unknown-key", 2, 1), "year"),
        ("kind: work-points\nyear:\n", ("empty-value", 2, 1), "delete"),
        ("kind: work-points\nyear: 25\n", ("wrong-value", 2, 7), "2025"),
        ("kind: work-points\nyear: [2025]\n", ("wrong-type", 2, 7), "one value"),
        (WORK_POINTS + "level: countty\n", ("wrong-value", 3, 8), "county"),
        (WORK_POINTS + "level: 县乡\n", ("wrong-value", 3, 8), "township"),
        (WORK_POINTS + "published: 2025-02-30\n", ("wrong-value", 3, 12), "2025-02-27"),
        (WORK_POINTS + "published: 0\n", ("wrong-value", 3, 12), "2025-02-27"),
        (
            WORK_POINTS + "published: \uff12\uff10\uff12\uff15-\uff10\uff13-05\n",
            ("wrong-value", 3, 12),
            "half-width",
        ),
        (
            "kind: work-points\nyear: \uff12\uff10\uff12\uff15\n",
            ("wrong-value", 2, 7),
            "half-width",
        ),
        ("kind: work-points\nyear: 1900\n", ("wrong-value", 2, 7), "1954 to 2199"),
        (
            WORK_POINTS + "“organ”: 示例县人大常委会\n",
            ("full-width-sign", 3, 1),
            "delete the quotes",
        ),
        (WORK_POINTS + "　organ: 示例县人大常委会\n", ("odd-space", 3, 1), "ordinary spaces"),
        ("kind: work-points\n　year: 2025\n", ("odd-space", 2, 1), "ordinary spaces"),
        (
            WORK_POINTS + "sections:\n  - title: 甲\n　　text: 听取报告。\n",
            ("odd-space", 5, 1),
            "ordinary spaces",
        ),
        (WORK_POINTS + "sections: {title: 甲}\n", ("wrong-type", 3, 11), "- "),
        (WORK_POINTS + "sections: [甲]\n", ("wrong-type", 3, 12), "key: value"),
        (WORK_POINTS + "sections:\n  - title：甲\n", ("full-width-colon", 4, 10), "half-width"),
        (WORK_POINTS + "sections:\n  - points: []\n", ("missing-key", 4, 5), "title"),
        (WORK_POINTS + "sections:\n  - titel: 甲\n", ("unknown-key", 4, 5), "title"),
        (
            WORK_POINTS + "sections: [{title: 甲, points: [{id: x}]}]\n",
            ("wrong-value", 3, 32),
            "lead",
        ),
        (
            WORK_POINTS + "sections: [{title: 甲, points: [{id: 3, lead: 乙}]}]\n",
            ("wrong-value", 3, 37),
            "digits",
        ),
        (WORK_POINTS + 'preamble: "  "\n', ("empty-value", 3, 11), "fill"),
        (
            ARRANGEMENT + "  - name: 视察\n    items:\n      - {tilte: 甲}\n",
            ("unknown-key", 5, 10),
            "title",
        ),
        (
            ARRANGEMENT + "  - name: 视察\n    items:\n      - {when: 3月}\n",
            ("missing-key", 5, 9),
            "title",
        ),
        (ARRANGEMENT + "  name: 视察\n", ("wrong-type", 3, 3), "- "),
        ("kind: monthly-plan\nmonths: [甲]\n", ("wrong-type", 2, 9), "key: value"),
        ("kind: monthly-plan\nmonths: {3: 甲}\n", ("wrong-type", 2, 13), "- "),
        ("kind: workpoints\n", ("unknown-kind", 1, 7), "work-points"),
        ("title: 甲\n", ("unknown-kind", 1, 1), "kind"),
        ("- a\n- b\n", ("wrong-type", 1, 1), "kind"),
        ("only words\n", ("wrong-type", 1, 1), "kind"),
        (WORK_POINTS + "---\n" + WORK_POINTS, ("second-document-of-kind", 4, 7), "directory"),
    ],
)
def test_each_fault_has_a_name_a_place_and_a_remedy(
    write: Write, text: str, found: tuple[str, int, int], hint: str
) -> None:
    """One fault gives one finding."""
    (finding,) = read(write("plan.yaml", text)).diagnostics
    assert name(finding) == found
    assert finding.hint is not None
    assert hint in finding.hint.en


def test_all_faults_of_a_document_are_found_in_one_run(write: Write) -> None:
    """The first fault does not hide the others."""
    text = "kind: work-points\nyear: x\nlevel: y\nsections:\n  - {titel: 甲}\n  - {title: 乙, text: [1]}\n"
    found = [one.rule.name for one in read(write("plan.yaml", text)).diagnostics]
    assert sorted(found) == ["unknown-key", "wrong-type", "wrong-value", "wrong-value"]


def test_what_is_sound_beside_a_fault_is_read(write: Write) -> None:
    """Rules can speak of the rest in the same run, and know what is missing."""
    text = ARRANGEMENT + (
        "  - name: 视察\n    items:\n      - {title: 甲, when: 13月, colour: red}\n"
        "  - name: 调研\n    items:\n      - {when: 3月}\n      - {title: 丙}\n"
    )
    reading = read(write("plan.yaml", text))
    assert not reading.is_sound
    assert reading.plan.arrangement is not None
    assert [item.text for item in reading.plan.arrangement.items] == ["甲"]
    assert reading.plan.is_damaged("categories")
    assert not reading.plan.is_damaged("sections")


def test_positions_are_right_behind_what_was_taken_out(write: Write) -> None:
    """An element that is read stands where its position says."""
    text = ARRANGEMENT + (
        "  - name: 调研\n    items: [{when: 3月}]\n  - name: 视察\n    items: [{title: 甲}]\n"
    )
    arrangement = read(write("plan.yaml", text)).plan.arrangement
    assert arrangement is not None
    for item in arrangement.items:
        assert item.at.value == {"title": item.text}


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("owners: 财经工委、办公室", ["财经工委", "办公室"]),
        ("owners: [财经工委, 办公室]", ["财经工委", "办公室"]),
        ("owners:", []),
    ],
)
def test_owners_are_one_text_or_a_list(write: Write, text: str, owners: list[str]) -> None:
    """Both forms mean the same."""
    plan = read(
        write(
            "plan.yaml",
            ARRANGEMENT + f"  - name: 视察\n    items:\n      - title: 甲\n        {text}\n",
        )
    ).plan
    (item,) = plan.matters
    assert [owner.text for owner in item.owners] == owners


def test_numbers_and_titles_are_worked_out(write: Write) -> None:
    """Points are numbered over all sections; titles are made of organ and year."""
    text = WORK_POINTS + (
        "organ: 示例县人大常委会\n"
        "sections:\n  - {title: 甲, points: [{lead: a}, {lead: b}]}\n  - {title: 乙, points: [{lead: c}]}\n"
        "---\nkind: arrangement\ncategories: []\n---\nkind: monthly-plan\nmonths:\n  07: [{content: 调研}]\n"
        "  3月:\n"
    )
    plan = read(write("plan.yaml", text)).plan
    assert plan.work_points is not None
    assert [point.number for point in plan.work_points.points] == [1, 2, 3]
    assert plan.title == "示例县人大常委会2025年工作要点"
    assert [annex.title for annex in plan.annexes] == [
        "示例县人大常委会2025年主要工作安排表",
        "示例县人大常委会2025年重点工作计划",
    ]
    assert plan.monthly_plan is not None
    assert [month.number for month in plan.monthly_plan.months] == [3, 7]


def test_an_action_that_is_given_wins(write: Write) -> None:
    """The title is only asked when the item does not say."""
    text = (
        ARRANGEMENT
        + "  - name: 视察\n    items: [{title: 听取报告, action: 专题询问}, {title: 听取报告}]\n"
    )
    plan = read(write("plan.yaml", text)).plan
    assert [item.action for item in plan.matters] == ["专题询问", "听取"]


def test_settings_are_defaults(write: Write) -> None:
    """A plan's own values win over those of npc.yaml."""
    settings = write("npc.yaml", "organ: 示例县人大常委会\nlevel: county\ndepartments: [办公室]\n")
    path = write("plans/a/work-points.yaml", "kind: work-points\nyear: 2025\nlevel: city\n")
    reader = SettingsReader(lambda found: found.name)
    files = PlanFiles(path.parent, (path,), settings)
    (reading,) = read_plans(files, show=lambda found: found.name, settings=reader)
    plan = reading.plan
    assert (plan.organ, plan.level) == ("示例县人大常委会", "city")
    assert plan.departments.names == ["办公室"]


def test_files_of_one_plan_side_by_side_are_joined(write: Write) -> None:
    """Loose files of different kinds are the parts of one plan; of one kind, plans of their own."""
    body = write("plans/body.yaml", WORK_POINTS)
    table = write("plans/table.yaml", ARRANGEMENT + "  - name: 视察\n")
    other = write("plans/other.yaml", WORK_POINTS)

    def names(*paths: Path) -> list[str]:
        files = PlanFiles(body.parent, paths, loose=True)
        reader = SettingsReader(lambda found: found.name)
        readings = read_plans(files, show=lambda found: found.name, settings=reader)
        return [reading.plan.name for reading in readings]

    assert names(body, table) == ["plans"]
    assert names(body, other) == ["body", "other"]


@pytest.mark.parametrize("spelling", ["done-on", "done_on"])
def test_a_key_of_two_words_may_be_written_either_way(write: Write, spelling: str) -> None:
    """Both are the same key; what is wrong behind it is found where it stands."""
    item = "  - name: 视察\n    items:\n      - title: 甲\n"
    plan = ARRANGEMENT + item + f"        {spelling}: "
    sound = read(write("plan.yaml", f"{plan}2025-03-02\n"))
    assert not sound.diagnostics
    (matter,) = sound.plan.matters
    assert str(matter.done_on) == "2025-03-02"
    assert (matter.at / "done-on").value == "2025-03-02"
    (fault,) = read(write("plan.yaml", f"{plan}2025-02-30\n")).diagnostics
    assert name(fault) == ("wrong-value", 6, 18)


def test_a_key_in_both_spellings_is_given_twice(write: Write) -> None:
    """The first one counts, as of any key that is given twice."""
    text = WORK_POINTS + "title_lines: [甲, 乙]\npublished: 2025-03-05\ntitle-lines: [甲]\n"
    reading = read(write("plan.yaml", text))
    (fault,) = reading.diagnostics
    assert name(fault) == ("duplicate-key", 5, 1)
    assert fault.related[0].place.span
    assert fault.related[0].place.span.line == 3
    assert reading.plan.work_points
    assert reading.plan.work_points.title_lines == ("甲", "乙")
    assert reading.plan.is_damaged("title-lines")


def test_names_that_people_choose_are_no_spellings(write: Write) -> None:
    """A footnote may be called title_lines."""
    text = WORK_POINTS + "notes: {title_lines: 甲}\nsections: [{title: 乙}]\n"
    reading = read(write("plan.yaml", text))
    assert not reading.diagnostics
    assert reading.plan.work_points
    assert [note.name for note in reading.plan.work_points.notes] == ["title_lines"]
