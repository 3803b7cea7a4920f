"""`npc plan diff`: what is otherwise in a second state of a plan, by matter, and who is to be told."""

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from jsonschema import Draft202012Validator

from closed_schemas import closed
from git_repos import committed, git
from npc.characters import is_wide
from npc.kinds.ledger_changes import OF_MATTERS
from support import ROOT, Npc, Write

NANHAI = ROOT / "plans" / "nanhai-2023"
PLANTED = {
    # 改期
    "听取和审议区检察院关于未成年人检察工作报告\n        owners: 法制工委\n        when: 5月": (
        "听取和审议区检察院关于未成年人检察工作报告\n        owners: 法制工委\n        when: 7月"
    ),
    # 改部门
    "视察秀丽湖库、城市公园、绿美南海建设情况\n        owners: 城建环资工委": (
        "视察秀丽湖库、城市公园、绿美南海建设情况\n        owners: 城建环资工委、教科文卫工委"
    ),
    # 取消
    "      - title: 听取区法院关于诉前调解工作情况的报告\n        owners: 法制工委\n"
    "        when: 8月\n        meetings: 主任会议\n": "",
    # 新增
    "  - name: 视察活动\n    items:\n": (
        "  - name: 视察活动\n    items:\n      - {title: 视察学校食堂食品安全情况, owners: 选联工委,"
        " when: 9月, meetings: 主任会议}\n"
    ),
}
TOLD = [
    ("moved", "听取和审议区检察院关于未成年人检察工作报告", "5月", "7月"),
    ("added", "视察学校食堂食品安全情况", None, None),
    (
        "given",
        "视察秀丽湖库、城市公园、绿美南海建设情况",
        "城建环资工委",
        "城建环资工委、教科文卫工委",
    ),
    ("dropped", "听取区法院关于诉前调解工作情况的报告", None, None),
]
WORDS = {"moved": "改期", "added": "新增", "given": "改部门", "dropped": "取消"}


def edited(path: Path, changes: dict[str, str]) -> None:
    """Change words of a file, each of which stands there once."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(name="copy")
def planted(tmp_path: Path) -> Path:
    """A copy of a real plan with four changes."""
    copy = shutil.copytree(NANHAI, tmp_path / "新稿")
    edited(copy / "arrangement.yaml", PLANTED)
    return copy


def record(npc: Npc, *arguments: str | Path) -> dict[str, Any]:
    """What programs are given."""
    result = npc("plan", "diff", *arguments, "--to", "json")
    assert (result.code, result.err) == (0, "")
    found: dict[str, Any] = json.loads(result.out)
    return found


def told(found: dict[str, Any]) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (each["change"], each["title"], each["before"], each["after"]) for each in found["changes"]
    ]


def test_the_four_planted_changes_as_data(npc: Npc, copy: Path) -> None:
    found = record(npc, NANHAI, copy)
    assert told(found) == TOLD
    assert (found["total"], found["respelt"]) == (4, 0)
    assert [each["place"]["side"] for each in found["changes"]] == ["after"] * 3 + ["before"]
    assert found["tell"] == {
        "organs": ["区检察院", "区法院"],
        "departments": ["法制工委", "城建环资工委", "教科文卫工委", "选联工委"],
    }
    schema = json.loads((ROOT / "schemas" / "diff-1.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(closed(schema)).iter_errors(found)) == []


def test_the_lines_are_those_of_the_change(npc: Npc, copy: Path) -> None:
    for each in record(npc, NANHAI, copy)["changes"]:
        folder = {"before": NANHAI, "after": copy}[each["place"]["side"]]
        lines = (folder / "arrangement.yaml").read_text(encoding="utf-8").splitlines()
        assert (each["after"] or each["title"]) in lines[each["place"]["line"] - 1]


@pytest.mark.parametrize("form", ["text", "md"])
def test_the_four_planted_changes_as_people_read_them(npc: Npc, copy: Path, form: str) -> None:
    out = npc("plan", "diff", NANHAI, copy, "--to", form, language="zh").out
    assert "2023年工作要点：新增1项，取消1项，改期1项，改部门1项" in out.splitlines()[0]
    rows = [line.strip("| ") for line in out.splitlines() if re.match(r"\W*(新增|取消|改)", line)]
    assert len(rows) == len(TOLD)
    for row, (change, title, before, after) in zip(rows, TOLD, strict=True):
        assert row.startswith(WORDS[change])
        assert title in row
        assert f"{before} → {after}" in row if before else "→" not in row
    assert "应当告知：区检察院、区法院；法制工委、城建环资工委、教科文卫工委、选联工委" in out
    assert "原arrangement.yaml:54" in out


def test_the_four_planted_changes_as_a_word_file(npc: Npc, copy: Path, tmp_path: Path) -> None:
    """As the ledger that says them prints: 调整说明表."""
    plan = shutil.copytree(NANHAI, tmp_path / "通过")
    assert npc("plan", "diff", NANHAI, copy, "--to", "yaml", "-o", plan / "调整.yaml").code == 0
    made = tmp_path / "调整说明表.docx"
    assert (
        npc("ledger", "changes", "--plan", plan, "--year", "2023", "-o", made, language="zh").code
        == 0
    )
    (table,) = Document(str(made)).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert [(row[1], row[2]) for row in rows] == [
        ("改期", TOLD[0][1]),
        ("新增", TOLD[1][1]),
        ("更改", TOLD[2][1]),
        ("取消", TOLD[3][1]),
    ]
    assert rows[0][3:5] == ["5月", "7月"]
    owners = OF_MATTERS["owners"].chinese
    assert rows[2][3:5] == [f"{owners}：{said}" for said in TOLD[2][2:]]


def test_adjustments_make_the_second_state(npc: Npc, copy: Path, tmp_path: Path) -> None:
    """Folded into the first, nothing is left that is otherwise but the order of the new row."""
    plan = shutil.copytree(NANHAI, tmp_path / "通过")
    npc("plan", "diff", plan, copy, "-o", plan / "调整.yaml")
    left = record(npc, plan, copy, "--as-of", "2199-12-31")
    assert {each["change"] for each in left["changes"]} == {"reordered"}


@pytest.mark.parametrize("plan", sorted(path.name for path in (ROOT / "plans").iterdir()))
def test_a_plan_is_as_it_is(npc: Npc, plans: Path, plan: str) -> None:
    result = npc("plan", "diff", plans / plan, plans / plan, language="zh")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[0].endswith("：没有变化")
    assert record(npc, plans / plan, plans / plan)["total"] == 0


def test_eighty_columns(npc: Npc, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    out = npc("plan", "diff", NANHAI, copy, language="zh").out
    assert all(len(line) + sum(map(is_wide, line)) <= 80 for line in out.splitlines())
    assert "位置：arrangement.yaml:" in out


BODY = """\
kind: work-points
year: 2026
organ: 示例县人大常委会
level: county
departments: [办公室, {name: 财经工委, aliases: [财经委]}]
sections:
  - title: 围绕大局
    points:
      - {lead: 强化监督, text: 听取债务管理情况的报告，推动化解风险。}
      - {lead: 联系代表, text: 每季度走访代表一次。}
  - title: 自身建设
    text: 坚持学习。
    points: [{text: 建设服务型机关。}]
---
kind: arrangement
meetings: [常委会会议, 主任会议]
sessions: [{kind: 常委会会议, session: 第30次, date: 2026-04-28}]
categories:
  - name: 听取报告
    items:
      - {id: debt, title: 听取县政府关于债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
      - {title: 听取县政府关于环境保护情况的报告, owners: 办公室, when: 七月, meetings: 主任会议}
  - name: 视察
    items: [{title: 视察重点项目建设情况, owners: 办公室, when: 9月, note: 与代表小组一起}]
---
kind: monthly-plan
months:
  3: [{content: 调研债务管理情况, owners: 财经工委}]
"""


def diff(npc: Npc, write: Write, changes: dict[str, str]) -> dict[str, Any]:
    """What is said of a small plan in which words have changed."""
    write("old/p.yaml", BODY)
    edited(write("new/p.yaml", BODY), changes)
    return record(npc, "old", "new")


CASES = {
    "an id holds, whatever the title": (
        {"title: 听取县政府关于债务管理情况的报告": "title: 听取财政局关于国资的报告"},
        [("matter", "retitled", "title")],
    ),
    "a title holds where likeness tells it": (
        {"听取县政府关于环境保护情况的报告": "听取县政府关于生态环境保护情况的报告"},
        [("matter", "retitled", "title")],
    ),
    "another report is another matter": (
        {
            "听取县政府关于环境保护情况的报告, owners: 办公室": "听取县政府关于学前教育情况的报告, owners: 财经工委"
        },
        [("matter", "added", None), ("matter", "dropped", None)],
    ),
    "meetings": (
        {"七月, meetings: 主任会议": "七月, meetings: 常委会会议"},
        [("matter", "meetings", "meetings")],
    ),
    "a note": ({"与代表小组一起": "与代表联络站一起"}, [("matter", "changed", "note")]),
    "no time any more": ({", when: 9月": ""}, [("matter", "moved", "when")]),
    "written otherwise": ({"when: 七月": "when: 7月"}, []),
    "another category": (
        {
            "\n      - {title: 听取县政府关于环境保护情况的报告, owners: 办公室, when: 七月, meetings: 主任会议}": "",
            "items: [{title: 视察重点": (
                "items: [{title: 听取县政府关于环境保护情况的报告, owners: 办公室, when: 七月, meetings: 主任会议},"
                " {title: 视察重点"
            ),
        },
        [("matter", "relocated", None)],
    ),
    "another month": ({"\n  3: [": "\n  5: ["}, [("matter", "moved", "when")]),
    "a category has another name": (
        {"name: 视察": "name: 视察活动"},
        [("section", "retitled", None)],
    ),
    "a point is reworded": ({"每季度走访": "每半年走访"}, [("point", "reworded", None)]),
    "a point is gone": (
        {"      - {lead: 联系代表, text: 每季度走访代表一次。}\n": ""},
        [("point", "dropped", None)],
    ),
    "the text of a section": (
        {"坚持学习。": "坚持学习和调研。"},
        [("section", "reworded", "text")],
    ),
    "a section is new": (
        {"  - title: 自身建设\n": "  - {title: 加强宣传, text: 办好公报。}\n  - title: 自身建设\n"},
        [("section", "added", None)],
    ),
    "points change places": (
        {
            "      - {lead: 联系代表, text: 每季度走访代表一次。}\n": "",
            "      - {lead: 强化监督": "      - {lead: 联系代表, text: 每季度走访代表一次。}\n      - {lead: 强化监督",
        },
        [("section", "reordered", None)],
    ),
    "the day of a session": ({"2026-04-28": "2026-04-29"}, [("session", "moved", "date")]),
    "a session is new": (
        {"2026-04-28}]": "2026-04-28}, {kind: 主任会议, session: 第9次, date: 2026-05-08}]"},
        [("session", "added", "date")],
    ),
    "a department is new": (
        {"departments: [办公室,": "departments: [办公室, 法制工委,"},
        [("department", "added", "aliases")],
    ),
    "a department has another alias": (
        {"[财经委]": "[财工委]"},
        [("department", "changed", "aliases")],
    ),
    "the level": ({"level: county": "level: city"}, [("plan", "changed", "level")]),
    "the title of a paper": (
        {"kind: monthly-plan\n": "kind: monthly-plan\ntitle: 示例县人大常委会工委工作计划\n"},
        [("paper", "retitled", None)],
    ),
    "a paper is gone": (
        {
            "---\nkind: monthly-plan\nmonths:\n  3: [{content: 调研债务管理情况, owners: 财经工委}]\n": ""
        },
        [("paper", "dropped", None), ("matter", "dropped", None)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_sort_of_change(npc: Npc, write: Write, name: str) -> None:
    changes, wanted = CASES[name]
    found = diff(npc, write, changes)
    assert [(each["subject"], each["change"], each["key"]) for each in found["changes"]] == wanted
    assert found["respelt"] == (name == "written otherwise")


def test_texts_show_what_is_otherwise_in_them(npc: Npc, write: Write) -> None:
    diff(npc, write, {"每季度走访": "每半年走访"})
    out = npc("plan", "diff", "old", "new", language="zh").out
    assert "改写" in out
    assert "第2点 联系代表" in out
    assert "季度" in out
    assert "半年" in out


def test_what_no_adjustment_says_is_named(npc: Npc, write: Write) -> None:
    diff(
        npc,
        write,
        {
            ", when: 9月": "",
            "每季度走访": "每半年走访",
            "when: 6月": "when: 8月",
            "  3: [{content: 调研债务管理情况": "  4: [{points: [1], content: 走访企业},\n     {content: 调研债务管理情况",
        },
    )
    out = npc("plan", "diff", "old", "new", "--to", "yaml", language="zh").out
    comments = [line for line in out.splitlines() if line.startswith("#")]
    assert "# 不能写成调整的变化：" in comments
    left = comments[comments.index("# 不能写成调整的变化：") + 1 :]
    assert [re.split(r"\s+", line)[1] for line in left] == ["改写", "改期", "更改"]
    changes = [line.strip("- ") for line in out.splitlines() if line.lstrip().startswith("- {")]
    assert len(changes) == 3  # 改期 of an item and of a task, 新增
    write("old/台账.yaml", out)
    assert npc("plan", "validate", "old", "--select", "NPC2,NPC450").code == 0


def test_adjustments_have_the_keys_of_the_repo(npc: Npc, write: Write) -> None:
    """Those of the plan, where npc.yaml does not say which."""
    diff(npc, write, {"when: 6月": "when: 8月"})
    assert "- {move: 听取1, to: 8月}" in npc("plan", "diff", "old", "new", "--to", "yaml").out
    write("npc.yaml", "keys: zh\n")
    out = npc("plan", "diff", "old", "new", "--to", "yaml", language="zh").out
    assert "- {改期: 听取1, 改到: 8月}" in out
    assert "由哪次会议决定、每项的理由" in out
    write("old/台账.yaml", out)
    found = record(npc, "old", "new", "--as-of", "2199-12-31")
    assert found["total"] == 0


def test_sentences_are_moved_by_their_words(npc: Npc, tmp_path: Path) -> None:
    """What a sentence says otherwise is told key by key; folded, the sentence says it too."""
    old = shutil.copytree(ROOT / "plans" / "shilishi-2026", tmp_path / "old")
    new = shutil.copytree(old, tmp_path / "new")
    edited(new / "supervision.yaml", {"（6月，财政经济委员会）": "（8月，财政经济委员会）"})
    (found,) = record(npc, old, new)["changes"]
    assert (found["change"], found["before"], found["after"]) == ("moved", "6月", "8月")
    npc("plan", "diff", old, new, "-o", old / "调整.yaml")
    assert record(npc, old, new, "--as-of", "2199-12-31")["total"] == 0


def test_both_spellings_of_keys_are_one(npc: Npc, write: Write) -> None:
    write("a.yaml", "kind: text\nid: x\nyear: 2026\ntitle: 办法\ntext: 全文。\n")
    write("b.yaml", "种类: 文字附件\n编号: x\n年度: 2026\n标题: 办法\n正文: 全文。\n")
    assert record(npc, "a.yaml", "b.yaml")["total"] == 0


@pytest.fixture(name="repo")
def a_repo(tmp_path: Path, write: Write) -> Path:
    """A repo of git with one plan: tagged v1, then changed and committed, then changed again."""
    write("npc.yaml", "organ: 示例县人大常委会\ntemplates: 模板\n")
    write("模板/readme.txt", "")
    plan = write("plans/2026/p.yaml", BODY.replace("organ: 示例县人大常委会\n", ""))
    committed(tmp_path, "v1")
    edited(plan, {"when: 6月": "when: 8月"})
    committed(tmp_path)
    edited(plan, {"when: 9月": "when: 10月"})
    return tmp_path


MOVED_FIRST, MOVED_LAST = (
    ("moved", "听取县政府关于债务管理情况的报告"),
    ("moved", "视察重点项目建设情况"),
)


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], [MOVED_LAST]),
        (["HEAD"], [MOVED_LAST]),
        (["v1"], [MOVED_FIRST, MOVED_LAST]),
        (["v1", "HEAD"], [MOVED_FIRST]),
        (["HEAD~1", "main"], [MOVED_FIRST]),
        (["v1:plans/2026", "HEAD:plans/2026"], [MOVED_FIRST]),
        (["v1:plans/2026"], [MOVED_FIRST, MOVED_LAST]),
        (["v1:./plans/2026/p.yaml", "plans/2026"], [MOVED_FIRST, MOVED_LAST]),
        (["plans/2026"], [MOVED_LAST]),
        (["v1", "--plan", "plans/2026"], [MOVED_FIRST, MOVED_LAST]),
        (["v1", "HEAD", "--year", "2026"], [MOVED_FIRST]),
    ],
    ids=lambda value: " ".join(value) if value and isinstance(value[0], str) else "",
)
@pytest.mark.usefixtures("repo")
def test_revisions(npc: Npc, arguments: list[str], wanted: list[tuple[str, str]]) -> None:
    found = record(npc, *arguments)
    assert [each[:2] for each in told(found)] == wanted


def test_the_settings_of_a_revision_may_have_chinese_keys(npc: Npc, repo: Path) -> None:
    """They are read as those of the folder are."""
    (repo / "npc.yaml").write_text("机关: 示例县人大常委会\n层级: 县级\n", encoding="utf-8")
    committed(repo)
    assert npc("plan", "diff").code == 0


@pytest.mark.usefixtures("repo")
def test_paths_of_a_revision_say_so(npc: Npc) -> None:
    found = record(npc, "HEAD", "v1")
    assert found["before"]["path"] == "HEAD:plans/2026"
    assert found["after"]["organ"] == "示例县人大常委会"
    assert found["changes"][0]["place"]["file"] == "v1:plans/2026/p.yaml"
    assert "v1:" not in npc("plan", "diff", "HEAD", "v1").out.partition("matters")[2]


def test_from_a_folder_of_the_repo(npc: Npc, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repo / "plans" / "2026")
    assert len(record(npc, "v1", "--plan", ".")["changes"]) == 2


@pytest.mark.usefixtures("repo")
def test_a_repo_with_several_plans_takes_that_of_the_same_year(npc: Npc, write: Write) -> None:
    write("plans/2025/p.yaml", BODY.replace("2026", "2025"))
    found = record(npc, "v1", "--year", "2026")
    assert [each[:2] for each in told(found)] == [MOVED_FIRST, MOVED_LAST]
    refused = npc("plan", "diff", "v1", "--year", "2025", language="zh")
    assert refused.code == 2
    assert "v1:plans/2026" in refused.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["v9"], "“v9”不是文件或目录，也不是 git 的版本"),
        (["--", "-x"], "“-x”不是文件或目录，也不是 git 的版本"),
        (["--", "--upload-pack=touch x:plans"], "也不是 git 的版本"),
        (["v1", "HEAD", "--plan", "plans/2030"], "“HEAD”这个版本里没有“plans/2030”这份计划"),
        (["v1:plans/旧", "plans/2026"], "“v1”这个版本里没有“plans/旧”这份计划"),
        (["v1:../外", "plans/2026"], "不在 git 仓库里"),
        (["v1:/etc", "plans/2026"], "不在这个 git 仓库之内"),
        (["plans/2026", "plans/2026", "--plan", "plans"], "两边写的都是路径"),
        (["v1", "--as-of", "某日"], "某日"),
        (["v1", "--to", "docx"], "docx"),
        (["v1", "-o", "plans/2026/p.yaml"], "p.yaml"),
        ([""], ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_refusals(npc: Npc, repo: Path, arguments: list[str], words: str) -> None:
    """One sentence and its remedy, nothing on stdout, and no file has changed."""
    before = (repo / "plans" / "2026" / "p.yaml").read_bytes()
    result = npc("plan", "diff", *arguments, language="zh")
    if arguments == [""]:  # an empty variable of a script is nothing
        assert result.code == 0
        return
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("错误：")
    assert words in result.err
    assert "npc-" not in result.err  # no temporary folder is named
    assert (repo / "plans" / "2026" / "p.yaml").read_bytes() == before
    assert not (repo / "x").exists()


def test_no_repo(npc: Npc, write: Write) -> None:
    write("p.yaml", BODY)
    result = npc("plan", "diff", "HEAD~1", language="zh")
    assert result.code == 2
    assert "不在 git 仓库里" in result.err or "没有找到计划" in result.err


def test_no_git(npc: Npc, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repo))
    result = npc("plan", "diff", "HEAD", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "没有安装 git" in result.err


def test_a_revision_that_cannot_be_read_whole(npc: Npc, repo: Path) -> None:
    plan = repo / "plans" / "2026" / "p.yaml"
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("when: 8月", "whenn: 8月"), encoding="utf-8"
    )
    committed(repo, "broken")
    edited(plan, {"whenn": "when"})
    result = npc("plan", "diff", "broken", language="zh")
    assert (result.code, result.out) == (1, "")
    assert "broken:plans/2026/p.yaml" in result.err


def test_nothing_of_a_hostile_repo_is_run(npc: Npc, repo: Path) -> None:
    """No filter, textconv, hook, monitor or helper; and links lead nowhere."""
    ran = repo / "ran"
    touch = f"sh -c 'touch {ran}'"
    for name in ("filter.x.smudge", "filter.x.clean", "filter.x.process", "diff.x.textconv"):
        git(repo, "config", name, touch)
    for name in ("core.fsmonitor", "core.sshCommand", "core.pager", "diff.external", "core.editor"):
        git(repo, "config", name, touch)
    (repo / ".gitattributes").write_text("*.yaml filter=x diff=x\n", encoding="utf-8")
    hook = repo / ".git" / "hooks" / "post-checkout"
    hook.write_text(f"#!/bin/sh\ntouch {ran}\n", encoding="utf-8")
    hook.chmod(0o755)
    assert len(record(npc, "v1")["changes"]) == 2
    assert not ran.exists()


def test_what_is_not_here_is_not_fetched(npc: Npc, repo: Path) -> None:
    """Of a partial clone, git would run what the repo names as its remote."""
    ran = repo / "ran"
    blob = git(repo, "rev-parse", "v1:plans/2026/p.yaml").strip()
    (repo / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    git(repo, "config", "core.repositoryformatversion", "1")
    git(repo, "config", "extensions.partialClone", "origin")
    git(repo, "config", "remote.origin.url", f"ext::sh -c touch% {ran}")
    git(repo, "config", "remote.origin.promisor", "true")
    git(repo, "config", "protocol.ext.allow", "always")
    result = npc("plan", "diff", "v1", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "git" in result.err or "仓库" in result.err
    assert not ran.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_a_revision_is_not_followed(npc: Npc, repo: Path) -> None:
    link = repo / "plans" / "2026" / "q.yaml"
    link.symlink_to("/etc/passwd")
    committed(repo, "linked")
    link.unlink()
    result = npc("plan", "diff", "linked", language="zh")
    assert (result.code, result.out) == (1, "")
    assert "linked:plans/2026/q.yaml" in result.err
    assert "历史版本里的链接不读取" in result.err


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_settings_that_are_a_link_in_a_revision_are_not_read(npc: Npc, repo: Path) -> None:
    (repo / "npc.yaml").unlink(missing_ok=True)
    (repo / "npc.yaml").symlink_to("plans/2026/p.yaml")
    committed(repo, "linked")
    (repo / "npc.yaml").unlink()
    result = npc("plan", "diff", "linked", "--plan", "plans/2026", language="zh")
    assert (result.code, result.out) == (1, "")
    assert "linked:npc.yaml" in result.err
    assert "历史版本里的链接不读取" in result.err


@pytest.mark.parametrize(("folders", "code"), [(150, 0), (201, 2), (1900, 2), (3000, 2)], ids=str)
def test_folders_within_folders(npc: Npc, repo: Path, folders: int, code: int) -> None:
    """Git keeps them however deep they are."""
    blob = git(repo, "rev-parse", "v1:plans/2026/p.yaml").strip()
    path = "a/" * folders + "p.yaml"
    stream = (
        f"commit refs/heads/deep\ncommitter a <a@b> 1 +0000\ndata 1\nx\nM 100644 {blob} {path}\n"
    )
    git(repo, "fast-import", "--quiet", given=stream)
    result = npc("plan", "diff", "deep:a", "plans/2026", language="zh")
    assert result.code == code, result.err
    assert ("目录套了200层以上" in result.err) == (code == 2)


def test_a_repo_without_a_commit_says_so(npc: Npc, write: Write, tmp_path: Path) -> None:
    write("plans/2026/p.yaml", BODY)
    git(tmp_path, "init", "-q")
    result = npc("plan", "diff", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "还没有提交过" in result.err


def test_a_clone_of_the_latest_commit_says_how_to_have_more(
    npc: Npc, repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As CI clones where nothing is said."""
    shallow = tmp_path / "shallow"
    git(repo, "clone", "-q", "--depth", "1", repo.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)
    result = npc("plan", "diff", "HEAD~1", "--plan", "plans/2026", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "fetch-depth: 0" in result.err


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("[core]\nbare = true\n", "没有工作目录"),
        ("[core]\nabbrev = x\n", "git 未能读出"),
        ("[include]\npath = /dev/zero\n", "git 未能读出"),
    ],
)
def test_a_repo_that_git_cannot_use_is_not_said_to_be_none(
    npc: Npc, repo: Path, settings: str, words: str
) -> None:
    with (repo / ".git" / "config").open("a", encoding="utf-8") as file:
        file.write(settings)
    result = npc("plan", "diff", "v1", language="zh")
    assert (result.code, result.out) == (2, "")
    assert words in result.err


@pytest.mark.usefixtures("repo")
def test_a_repo_that_a_hook_is_of(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """What git tells a hook of its own repo says nothing of this one."""
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    assert len(record(npc, "v1")["changes"]) == 2


def test_ledgers(npc: Npc, write: Write) -> None:
    """Plans are compared as they were adopted, or as their ledgers leave them on a day."""
    write("old/p.yaml", BODY)
    write("new/p.yaml", BODY)
    ledger = "kind: ledger\nadjustments:\n- {date: 2026-05-01, changes: [{drop: 视察1}, {move: debt, to: 8月}]}\n"
    write("new/台账.yaml", ledger)
    assert record(npc, "old", "new")["total"] == 0
    assert "加 --as-of" in npc("plan", "diff", "old", "new", language="zh").out
    assert record(npc, "old", "new", "--as-of", "2026-04-30")["total"] == 0
    found = record(npc, "old", "new", "--as-of", "2026-05-01")
    assert [each[:2] for each in told(found)] == [MOVED_FIRST, ("dropped", MOVED_LAST[1])]
    assert found["changes"][0]["place"]["file"] == "new/台账.yaml"
    write("new/台账.yaml", "kind: ledger\nmatters: {没有1: 2026-05-01}\n")
    assert npc("plan", "diff", "old", "new", "--as-of", "2026-05-01").code == 1
