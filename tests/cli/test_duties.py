"""`npc plan duties`."""

from support import ROOT, Npc, Write


def test_the_checklist_of_a_year(npc: Npc) -> None:
    """Each matter with its article, months and item; what is missing says so."""
    result = npc("plan", "duties", ROOT / "plans" / "nanhai-2023")
    assert result.code == 0
    head, headings, *rows = result.out.splitlines()
    assert head == "佛山市南海区人大常委会2023年工作要点：法定事项12项，缺1项"
    assert headings.split() == ["事项", "依据", "法定月份", "会议", "对应项目", "时间"]
    found = {row.split()[0]: row.split() for row in rows}
    assert found["上年度本级决算"][1:] == [
        "监督法（2006年）第十五条第二款",
        "6—9月",
        "常委会会议",
        "南海区及桂城街道2022年决算草案报告",
        "9月",
    ]
    assert found["五年规划纲要实施情况中期评估"][-1] == "缺"


def test_each_year_has_its_law(npc: Npc) -> None:
    """For 2025, the articles of the text of 2024."""
    result = npc("plan", "duties", ROOT / "plans" / "shili-2025")
    assert "监督法第十九条第二款" in result.out
    assert "缺0项" in result.out


def test_what_does_not_apply_is_listed_with_its_reason(npc: Npc, write: Write) -> None:
    """So that the checklist says why."""
    text = (
        "kind: work-points\nyear: 2023\nlevel: county\n---\nkind: arrangement\ncategories: []\n"
        "duties: {mid-term-review: {exempt: 上年已评估}}\n"
    )
    write("plan.yaml", text)
    result = npc("plan", "duties", "plan.yaml")
    assert "不适用：mid-term-review（上年已评估）" in result.out


def test_a_plan_without_year_or_level_cannot_be_asked(npc: Npc, write: Write) -> None:
    """The remedy says what to add."""
    write("plan.yaml", "kind: arrangement\ncategories: []\n")
    result = npc("plan", "duties", "plan.yaml")
    assert (result.code, result.out) == (2, "")
    assert "level" in result.err
