"""Which files are the papers of one year: in a directory, side by side, in several directories."""

import pytest

from support import Npc, Write

WORK_POINTS = "kind: work-points\nsections: [{title: 甲, text: 乙}]\n"
SAID = "organ: 示例县人大常委会\nyear: 2026\n"
LIST = "kind: arrangement\ncategories: [{name: 甲, items: [{title: 乙, when: 6月, owners: 丙}]}]\n"
OF = {
    "supervision": f"{LIST}paper: 监督工作计划\n",
    "deputies": f"{LIST}title: 示例县人大常委会2026年代表工作计划\n",
    "main": LIST,
    "named": f"{LIST}id: named\n",
    "agenda": "kind: agenda\nsession: {kind: 常委会会议, date: 2026-04-28}\nitems: [{title: 乙}]\n",
    "notice": "kind: notice\nalone: true\ntitle: 关于开会的通知\ntext: 开会。\n",
}


def count(npc: Npc, *paths: str) -> str:
    """Return the last line of `validate`: of how many plans it is."""
    out = npc("plan", "validate", "--select", "NPC380", *paths)
    return (out.out + out.err).splitlines()[-1]


@pytest.mark.parametrize(
    ("papers", "plans"),
    [
        (("supervision", "deputies"), "1 plan"),
        (("supervision", "deputies", "main"), "1 plan"),
        (("supervision", "agenda", "notice"), "1 plan"),
        (("main", "named"), "1 plan"),
        (("main", "main"), "2 plans"),
        (("supervision", "supervision"), "2 plans"),
    ],
)
def test_files_side_by_side_are_one_plan_unless_a_year_has_one_of_them(
    npc: Npc, write: Write, papers: tuple[str, ...], plans: str
) -> None:
    """Several plans for several purposes, agendas and notices are of one year."""
    names = [f"{number}.yaml" for number, paper in enumerate(papers)]
    for name, paper in zip(names, papers, strict=True):
        write(name, OF[paper])
    assert count(npc, *names) == f"no findings in {plans}"


@pytest.mark.parametrize(("key", "other"), [("year", "2027"), ("organ", "另一县人大常委会")])
def test_papers_of_another_year_or_organ_are_another_plan(
    npc: Npc, write: Write, key: str, other: str
) -> None:
    """Each file is a plan of its own then."""
    write("a.yaml", OF["supervision"] + SAID)
    write(
        "b.yaml",
        OF["deputies"] + SAID.replace(SAID.split(f"{key}: ")[1].split("\n", maxsplit=1)[0], other),
    )
    assert count(npc, "a.yaml", "b.yaml") == "no findings in 2 plans"


def test_one_file_may_hold_a_years_papers(npc: Npc, write: Write) -> None:
    """Two that nothing tells apart are a finding that says how to."""
    write("plan.yaml", "---\n".join((WORK_POINTS + SAID, OF["supervision"], OF["named"])))
    assert count(npc, "plan.yaml") == "no findings in 1 plan"
    write("plan.yaml", f"{LIST}---\n{LIST}")
    out = npc("plan", "validate", "plan.yaml").out
    assert "error[NPC207]" in out
    assert "say of a further paper of the year which it is (“paper: …” or “id: …”)" in out
    write("plan.yaml", f"{OF['supervision']}---\n{OF['deputies']}")
    out = npc("plan", "validate", "plan.yaml").out
    assert "say which it is by “id: …”, or put each into a file of its own" in out


def test_papers_of_a_year_in_several_directories(npc: Npc, write: Write) -> None:
    """They could be one plan: that is said once, with all places; a schedule says what to do."""
    write("plans/points/a.yaml", WORK_POINTS + SAID)
    write("plans/supervision/a.yaml", OF["supervision"] + SAID)
    write("plans/deputies/a.yaml", OF["deputies"] + SAID)
    result = npc("plan", "validate", "--select", "NPC380")
    assert result.code == 0
    assert result.out.count("NPC380") == 1
    assert "info[NPC380]: papers of 示例县人大常委会 for 2026 are read as 3 plans" in result.out
    assert "see plans/points/a.yaml" in result.out
    chinese = npc("plan", "validate", "--select", "NPC380", language="zh").out
    assert "示例县人大常委会2026年的文件分在3处，按3份计划分别读取" in chinese
    assert "请把同一年的文件放进一个目录" in chinese
    asked = npc("schedule", "month", "6", "--year", "2026", language="zh").err
    assert "这些是同一机关同一年的文件：请放进一个目录" in asked
    schedule = npc("schedule", "month", "6", "--year", "2026")
    assert schedule.code == 2
    assert "put the files of the year into one directory" in schedule.err
    assert "plans/deputies (2026), plans/points (2026), plans/supervision (2026)" in schedule.err


def test_work_points_twice_are_two_plans(npc: Npc, write: Write) -> None:
    """It is an error as before, and a schedule asks which is meant."""
    for name in ("a", "b"):
        write(f"plans/{name}/a.yaml", WORK_POINTS + SAID)
    assert "error[NPC380]: second work points of" in npc("plan", "validate").out
    assert "name one with --plan or --year" in npc("schedule", "month", "6").err


def test_matters_of_an_agenda_say_so_as_data(npc: Npc, write: Write) -> None:
    """Their table is the agenda."""
    write("plan.yaml", OF["agenda"])
    assert (
        '"table": "agenda"'
        in npc("schedule", "month", "4", "--plan", "plan.yaml", "--to", "json").out
    )


def test_a_paper_that_was_not_named_may_have_what_is_missed(npc: Npc, write: Write) -> None:
    """Of a directory with a year's papers only one file was named: that is said, and what to do."""
    write("year/agenda.yaml", OF["agenda"].replace("title: 乙", "same: a"))
    write("year/list.yaml", LIST.replace("title: 乙", "id: a, title: 乙"))
    alone = npc("plan", "validate", "year/agenda.yaml")
    assert "NPC430" in alone.out
    assert "“year” has other files, which were not read" in alone.err
    together = npc("plan", "validate", "year")
    assert "NPC430" not in together.out
    assert together.err == ""
