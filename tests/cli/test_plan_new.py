"""`npc plan new`: what counts by years is moved on, what is doubtful is marked, and nothing is lost unsaid."""

import re
import shutil
from functools import partial
from pathlib import Path

import pytest

from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from support import ROOT, Npc, Write

PLANS = ("nanhai-2023", "shili-2025", "shiliqu-2025", "shilishi-2026")
PLAN = """kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [办公室, 财经工委]
adopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]
head: {number: 示常〔2025〕5号, signer: 主任}
imprint: {copies: [县委], printed-by: 示例县人大常委会办公室, printed: 2025-03-05}
sections:
  - title: 监督
    points: [{lead: 调研, text: 开展营商环境专题调研。}]
---
kind: arrangement
sessions: [{kind: 常委会会议, session: 第30次, date: 2025-04-28}]
categories:
  - name: 听取报告
    items:
      - {id: accounts, title: 审查和批准2024年本级决算, owners: 财经工委, when: 8月28日, meetings: 常委会会议, status: 已完成, note: 书面报告}
  - name: 专题调研
    items:
      - {id: business, title: 开展营商环境专题调研, owners: 财经工委, when: 6月}
---
kind: monthly-plan
months:
  7月:
    - {content: 对2024年本级决算研究提出意见, owners: 财经工委, prepares: accounts, note: 已完成}
  5:
    - {content: 拟定调研方案, owners: 财经工委, prepares: business}
"""


@pytest.fixture
def npc(npc: Npc) -> Npc:
    """Run npc for a clerk."""
    return partial(npc, language="zh")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Lay the project's plans into the test's directory."""
    return Path(shutil.copytree(ROOT / "plans", tmp_path / "plans"))


def read(path: Path) -> Reading:
    """Read the plan at a path."""
    (files,) = find_plans([str(path)], around=path)
    (reading,) = read_plans(files, show=str, settings=SettingsReader(str))
    assert reading.is_sound
    return reading


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("later", [1, 2, 4])
def test_the_new_plan_of_each_plan_validates_without_error(
    npc: Npc, own: Path, name: str, later: int
) -> None:
    year = int(name[-4:]) + later
    made = npc("plan", "new", str(year), "--from", own / name)
    assert made.code == 0, made.err
    folder = own / name.replace(name[-4:], str(year))
    assert f"下一步：npc plan validate plans/{folder.name}" in made.err
    checked = npc("plan", "validate", folder, "--format", "concise", "--fail-on", "error")
    assert checked.code == 0, checked.out


@pytest.mark.parametrize("name", PLANS)
def test_every_year_of_a_title_is_moved_on_or_marked(npc: Npc, own: Path, name: str) -> None:
    old = int(name[-4:])
    npc("plan", "new", str(old + 1), "--from", own / name, "-o", "new")
    plan = read(own.parent / "new").plan
    for matter in plan.matters:
        if matter.succeeds is None and str(old - 1) in matter.text:
            assert "整改" in matter.text, matter.text


def test_the_same_plan_gives_the_same_bytes(npc: Npc, own: Path) -> None:
    for folder in ("a", "b"):
        npc("plan", "new", "2026", "--from", own / "shiliqu-2025", "-o", folder)
    first, second = (
        {path.name: path.read_bytes() for path in (own.parent / folder).iterdir()}
        for folder in ("a", "b")
    )
    assert first == second
    assert "新年度说明.md" in first


def test_two_steps_lead_to_the_years_of_one(npc: Npc, own: Path) -> None:
    npc("plan", "new", "2024", "--from", own / "nanhai-2023", "-o", "next")
    npc("plan", "new", "2025", "--from", "next", "-o", "after")
    npc("plan", "new", "2025", "--from", own / "nanhai-2023", "-o", "both")
    after, both = read(own.parent / "after").plan, read(own.parent / "both").plan
    assert {matter.text for matter in after.matters} == {matter.text for matter in both.matters}


def test_a_word_file_gives_the_matters_that_its_plan_gives(npc: Npc, own: Path) -> None:
    npc("plan", "render-docx", own / "nanhai-2023", "-o", "要点.docx")
    made = npc("plan", "new", "2024", "--from", "要点.docx", "-o", "of-word")
    assert made.code == 0, made.err
    npc("plan", "new", "2024", "--from", own / "nanhai-2023", "-o", "of-plan")
    of_word, of_plan = (read(own.parent / name).plan for name in ("of-word", "of-plan"))
    assert [matter.text for matter in of_word.matters] == [m.text for m in of_plan.matters]
    assert len(of_word.points) == len(of_plan.points) == 20
    told = (own.parent / "of-word/新年度说明.md").read_text(encoding="utf-8")
    old = read(own / "nanhai-2023").plan
    assert len(old.matters) == 43 + 39
    for matter in old.matters:
        kept = any(matter.text in each.text or each.text == matter.text for each in of_word.matters)
        assert kept or matter.text in told.replace("\\", ""), matter.text


def test_what_is_of_one_year_is_left_out_and_told(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plans/2025/正文.yaml", PLAN)
    made = npc("plan", "new", "2026", "--from", "plans/2025")
    assert made.code == 0, made.err
    text = (tmp_path / "plans/2026/正文.yaml").read_text(encoding="utf-8")
    for gone in ("2025-", "〔2025〕", "已完成", "营商环境专题调研, ", "拟定调研方案", "8月28日\n"):
        assert gone not in text, gone
    for kept in (
        "8月\n",
        "年是“8月28日”，具体日期待定",
        "抄送：县委",
        "书面报告",
        "审查和批准2025年本级决算",
    ):
        assert kept in text, kept
    told = (tmp_path / "plans/2026/新年度说明.md").read_text(encoding="utf-8")
    for said in (
        "第29次",
        "示常〔2025〕5号",
        "2025-03-05",
        "开展营商环境专题调研",
        "2025-04-28",
    ):
        assert said in told, said
    assert "没有沿用的事项（2项）：" in made.err
    assert "专题调研（待填）" in text
    plan = read(tmp_path / "plans/2026").plan
    assert [month.number for month in plan.months] == [7]
    assert [each.text for task in plan.tasks for each in task.prepares] == ["accounts"]


def test_a_matter_goes_with_the_paper_in_which_it_stands(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """A row that shows what an agenda has would show nothing; what the law asks for is added anew."""
    agenda = (
        "---\nkind: agenda\nid: a30\nsession: {kind: 常委会会议, session: 第30次, date: 2025-08-28}\n"
        "items:\n  - {id: audit, title: 听取和审议县政府关于2024年度审计工作报告}\n"
    )
    listed = PLAN.replace(
        "  - name: 专题调研\n", "  - name: 审计\n    items: [{same: audit}]\n  - name: 专题调研\n"
    )
    write("plans/2025/正文.yaml", listed + agenda)
    made = npc("plan", "new", "2026", "--from", "plans/2025")
    assert "听取和审议县政府关于2024年度审计工作报告（所在的文件不续写）" in made.err
    titles = [item.text for item in read(tmp_path / "plans/2026").plan.items]
    assert len([title for title in titles if "审计工作" in title]) == 1


def test_what_is_put_off_counted_or_dated_is_marked(npc: Npc, write: Write, tmp_path: Path) -> None:
    plan = (
        PLAN.replace("when: 6月}", "when: 6月, status: 已延期}")
        .replace("status: 已完成, note", "status: 已取消, note")
        .replace("name: 专题调研", "name: 专题调研（1项）")
    )
    sentence = "      - {text: 听取和审议县政府关于2024年度国有资产管理情况的报告（10月20日，财经工委）。}\n"
    write("plans/2025/正文.yaml", plan.replace("  - name: 专题", f"{sentence}  - name: 专题"))
    npc("plan", "new", "2026", "--from", "plans/2025")
    text = (tmp_path / "plans/2026/正文.yaml").read_text(encoding="utf-8")
    assert "原计划写明已延期" in text
    assert "原计划中已取消，本年是否列入请定" in text
    assert "name: 专题调研\n" in text
    assert "“10月20日，财经工委）”：写有具体日期，照旧" in text


def test_keys_stay_in_the_language_of_the_old_plan(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plans/2025/正文.yaml", "种类: 工作要点\n年度: 2025\n机关: 示例县人大常委会\n层级: 县\n")
    listed = PLAN.partition("---\n")[2].partition("---\n")[0]
    write("plans/2025/安排表.yaml", listed)
    npc("plan", "new", "2026", "--from", "plans/2025")
    body = (tmp_path / "plans/2026/正文.yaml").read_text(encoding="utf-8")
    assert "种类: 工作要点\n年度: 2026\n机关: 示例县人大常委会\n层级: 县" in body
    table = (tmp_path / "plans/2026/安排表.yaml").read_text(encoding="utf-8")
    assert "\nkind: arrangement\n" in table
    assert "title: 审查和批准2025年本级决算" in table


def test_a_row_that_earlier_plans_have_too_comes_again(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    write("plans/2025/正文.yaml", PLAN)
    write("plans/2024/正文.yaml", PLAN.replace("2024", "2023").replace("2025", "2024"))
    npc("plan", "new", "2026", "--from", "plans/2025")
    plan = read(tmp_path / "plans/2026").plan
    assert "开展营商环境专题调研" in [item.text for item in plan.items]


def test_without_from_last_years_plan_is_taken(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plans/2025/正文.yaml", PLAN)
    write("plans/2024/正文.yaml", PLAN.replace("2024", "2023").replace("2025", "2024"))
    assert npc("plan", "new", "2026").code == 0
    assert (tmp_path / "plans/2026/正文.yaml").is_file()
    again = npc("plan", "new", "2026")
    assert (again.code, again.out) == (2, "")
    assert "已经存在" in again.err


def test_what_the_ledger_leaves_open_is_carried_on(npc: Npc, own: Path) -> None:
    made = npc("plan", "new", "2026", "--from", own / "shiliqu-2025")
    plan = read(own / "shiliqu-2026").plan
    carried = {matter.succeeds: matter for matter in plan.matters if matter.succeeds}
    assert carried["shiliqu-2025/听取4"].text.startswith("听取和审议区政府关于2024年度国有资产")
    assert carried["shiliqu-2025/听取4"].when.text == "待填"
    assert "shiliqu-2025/听取6" in carried  # the row of every year carries it on
    assert carried["shiliqu-2025/听取6"].when.text == "12月"
    assert "shiliqu-2025/听取1" not in carried
    text = (own / "shiliqu-2026/arrangement.yaml").read_text(encoding="utf-8")
    for said in ("审议意见2号", "末次常委会会议为第33次，2026年从第34次起", "2025年曾改到11月"):
        assert said in text
    assert "研究制定代表联络站管理办法（已取消）" in made.err
    assert not list((own / "shiliqu-2026").glob("*ledger*"))
    assert "说到没有沿用的事项" not in (own / "shiliqu-2026/work-points.yaml").read_text(
        encoding="utf-8"
    )


def test_a_day_says_what_is_not_due_yet(npc: Npc, own: Path) -> None:
    made = npc(
        *("plan", "new", "2026", "--from", own / "shiliqu-2025", "--as-of", "2025-10-15"),
        "--dry-run",
    )
    assert "2024年度审计查出问题整改情况的报告（尚未到期，新年度另有一项，不另列）" in made.err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("2026", "--from", "plans/2025"), 1, "处错误，改好后再续写，没有写文件"),
        (("26", "--from", "plans/2024"), 2, "不是年份"),
        (("2024", "--from", "plans/2024"), 2, "不早于2024年"),
        (("2026", "--from", "plans/review"), 2, "只有总结"),
        (("2027",), 2, "没有2026年的计划"),
        (("2026", "--from", "plans/2024", "-o", "plans/2024"), 2, "已经存在"),
        (("2026", "--from", "plans/2024", "--from", "a.txt"), 2, "既有计划，又有别的文件"),
        (("2026", "--from", "a.txt"), 2, "没有写年度"),
        (("2026", "--from", "nowhere"), 2, "nowhere"),
        (("2026", "--from", "plans/agenda"), 2, "没有可以续写的文件"),
        (("2026", "--from", "plans/2024", "--as-of", "昨天"), 2, "不是日期"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_and_nothing_is_written(  # noqa: PLR0913, PLR0917
    npc: Npc, write: Write, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    write("plans/2024/正文.yaml", PLAN.replace("2024", "2023").replace("2025", "2024"))
    write("plans/2025/正文.yaml", PLAN.replace("level: county", "level: 星球级"))
    write("plans/review/总结.yaml", "kind: review\norgan: 甲\nparts: [{preamble: 乙}]\n")
    write(
        "plans/agenda/议程.yaml",
        "kind: agenda\nyear: 2025\nsession: {kind: 常委会会议, date: 2025-04-28}\nitems: [{title: 甲}]\n",
    )
    write("a.txt", "项目名称\t部门\t时间\n听取和审议县政府关于环境状况的报告\t财经工委\t8月\n")
    before = sorted(tmp_path.rglob("*"))
    refused = npc("plan", "new", *words)
    assert (refused.code, refused.out) == (code, ""), refused.err
    assert said in refused.err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_dry_run_tells_all_and_writes_nothing(npc: Npc, own: Path) -> None:
    before = sorted(own.rglob("*"))
    made = npc("plan", "new", "2024", "--from", own / "nanhai-2023", "--dry-run")
    assert (made.code, made.out) == (0, "")
    assert "没有沿用的事项（40项）：" in made.err
    assert re.search(r"待核\d+处", made.err)
    assert sorted(own.rglob("*")) == before
