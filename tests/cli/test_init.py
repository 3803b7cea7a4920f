import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import chdir
from pathlib import Path

import pytest

from npc.cli.commands.init import usual_year
from npc.cli.starting import asking
from npc.source.values import day
from support import ROOT, Npc, Write

ORGAN = ("--organ", "青山县人大常委会", "--year", "2027")


def files_below(folder: Path) -> dict[str, bytes]:
    """Return what is in a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_plan_repo_is_made_in_one_step(npc: Npc, tmp_path: Path) -> None:
    made = npc("init", "青山县", *ORGAN, "--departments", "办公室、财经工委", language="zh")
    assert made.code == 0
    assert made.out.splitlines() == [
        "已建立 青山县：",
        "  npc.yaml                  机关、层级、部门",
        "  plans/2027/正文.yaml      工作要点正文",
        "  plans/2027/安排表.yaml    全年工作安排，法定事项已列入",
        "  plans/2027/月度计划.yaml  各工委（室）各月的重点工作",
        "  写计划.md                 怎样写、校核、打印、交给同事",
        "  .vscode/settings.json     编辑器 VS Code 的设置",
        "  .vscode/extensions.json   编辑器 VS Code 的设置",
        "  plan.schema.json          编辑器据此提示键名",
        "  npc-yaml.schema.json      编辑器据此提示键名",
        "  .gitattributes            git 的设置",
        "  .gitignore                git 的设置",
    ]
    assert made.err.splitlines() == [
        "2027年的法定事项13项已列入安排表，承办部门待填",
        "下一步：cd 青山县；打开 plans/2027 中的文件，改写各处“待填”；运行 npc plan validate",
    ]
    listed = {line.split()[0] for line in made.out.splitlines()[1:]}
    assert {*files_below(tmp_path / "青山县")} == listed


def test_without_a_standing_committee_nothing_is_promised(npc: Npc) -> None:
    made = npc("init", "--organ", "马桥镇人大主席团", "--year", "2027", language="zh")
    assert made.out.startswith("已建立计划库（在当前目录）：\n")
    assert made.err.splitlines()[0] == "法律没有规定这一级的计划必须列入哪些事项，由你们自己列"


def test_a_second_run_changes_no_byte(npc: Npc, tmp_path: Path) -> None:
    npc("init", "青山县", *ORGAN)
    before = files_below(tmp_path)
    again = npc("init", "青山县", "--year", "2027", language="zh")
    assert again.code == 0
    assert again.out.splitlines()[:3] == ["已有，未改动：", "  plans/2027/", "  npc.yaml"]
    assert again.err == ""
    assert files_below(tmp_path) == before


def test_what_is_there_is_kept_and_listed(npc: Npc, tmp_path: Path, write: Write) -> None:
    write("青山县/.gitignore", "mine\n")
    write("青山县/plans/2027/work-points.yaml", "kind: work-points\n")
    write("青山县/旧文件.docx", b"old")
    made = npc("init", "青山县", "--year", "2027", language="zh")
    assert made.out.split("已有，未改动：\n")[1].split() == ["plans/2027/", ".gitignore"]
    after = files_below(tmp_path / "青山县")
    assert after[".gitignore"] == b"mine\n"
    assert [name for name in after if name.startswith("plans/")] == ["plans/2027/work-points.yaml"]
    assert "npc.yaml" in after


def test_a_recipe_is_added_to_a_repo_that_is_there(npc: Npc, tmp_path: Path) -> None:
    npc("init", "青山县", *ORGAN)
    source = "git+https://example.org/npc@v1"
    added = npc("init", "青山县", "--year", "2027", "--ci", "github,gitee", "--source", source)
    assert added.code == 0
    assert "what Gitee Go is to run:\n  pip install" in added.out
    after = files_below(tmp_path / "青山县")
    assert after["ci/npc.txt"].decode() == f"{source}\n"
    assert ".github/workflows/plans.yml" in after


def test_recipes_below_the_top_of_a_git_repo_are_told_of(npc: Npc, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    told = npc("init", "青山县", *ORGAN, "--ci", "github,cnb", language="zh")
    assert ".github/workflows/plans.yml 只在 git 仓库的最上层（.）才起作用" in told.err
    assert "最上层" not in npc("init", "甲县", "--ci", "cnb", language="zh").err
    assert "最上层" not in npc("init", ".", *ORGAN, "--ci", "gitlab", language="zh").err


def test_keys_are_as_the_repo_has_them(npc: Npc, tmp_path: Path, write: Write) -> None:
    write("npc.yaml", "organ: 青山县人大常委会\nkeys: en\n")
    assert npc("init", "--year", "2027").code == 0
    assert "kind: arrangement" in (tmp_path / "plans/2027/安排表.yaml").read_text(encoding="utf-8")
    assert npc("init", "--year", "2028", "--keys", "zh").code == 0
    assert "种类: 安排表" in (tmp_path / "plans/2028/安排表.yaml").read_text(encoding="utf-8")
    refused = npc("init", "--year", "2029", "--keys", "fr", language="zh")
    assert (refused.code, refused.err.splitlines()[1]) == (2, "改法：请写 zh（中文）或 en（英文）")


def test_a_dry_run_writes_nothing(npc: Npc, tmp_path: Path) -> None:
    told = npc("init", "青山县", *ORGAN, "--dry-run", language="zh")
    assert told.code == 0
    assert told.out.startswith("将建立 青山县：\n  npc.yaml ")
    assert "没有写文件" in told.err
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("arguments", "sentence", "remedy"),
    [
        ((), "从目录名“work”看不出来", "--organ"),
        (("昆山市",), "如果是昆山市人大常委会，看不出是哪一级", "--level"),
        (("工作区",), "如果是工作区人大常委会，看不出是哪一级", "不是的，请写明机关"),
        (("城关街道",), "从目录名“城关街道”看不出来", "--organ"),
        (
            ("--organ", "青山县人大常委会", "--level", "乡"),
            "“青山县人大常委会”是县级，不是乡级",
            "去掉 --level",
        ),
        (("--organ", "云溪市人大常委会"), "看不出是哪一级", "--level"),
        (("--organ", "青山县人大常委会", "--level", "村"), "没有“村”这一层级", "省、市、县、乡"),
        (("--organ", "青山县人大常委会", "--year", "27"), "没有27年的计划", "2027"),
        (("--organ", "青山县人大常委会", "--ci", "jenkins"), "没有“jenkins”", "github"),
        (("--organ", "青山县人大常委会", "--source", "--index-url x"), "不是可以安装的包", "git+"),
        (("--organ", "青山县人大常委会", "--source", "a\nb"), "不是可以安装的包", "git+"),
        (("--organ", "青\n山县人大常委会"), "不能作名称", "一行"),
        (("--organ", ""), "--organ 后面是空的", "写明"),
        (("a", "b"), "多", ""),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    npc: Npc, tmp_path: Path, arguments: Iterable[str], sentence: str, remedy: str
) -> None:
    (tmp_path / "work").mkdir()
    with chdir(tmp_path / "work"):
        refused = npc("init", *arguments, language="zh")
    assert (refused.code, refused.out) == (2, "")
    assert sentence in refused.err
    assert remedy in refused.err
    assert not [*(tmp_path / "work").iterdir()]


def test_a_repo_in_a_repo_is_refused(npc: Npc, tmp_path: Path) -> None:
    npc("init", "青山县", *ORGAN)
    before = files_below(tmp_path)
    refused = npc("init", "青山县/plans/甲县", language="zh")
    assert refused.code == 2
    assert "在计划库“" in refused.err
    assert files_below(tmp_path) == before


def test_a_file_is_no_folder(npc: Npc, write: Write) -> None:
    write("青山县", "x")
    refused = npc("init", "青山县", language="zh")
    assert (refused.code, refused.err.splitlines()[0]) == (2, "错误：“青山县”是文件，不是目录")
    write("甲县/plans", "x")
    refused = npc("init", "甲县", language="zh")
    assert refused.code == 2
    assert "plans" in refused.err


def links_out(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir()
    (folder / "plans").symlink_to("../elsewhere", target_is_directory=True)


def links_in_a_circle(folder: Path) -> None:
    (folder / "plans").symlink_to("plans")


def links_to_nothing(folder: Path) -> None:
    (folder / ".vscode").symlink_to("../nowhere")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("lay", [links_out, links_in_a_circle, links_to_nothing])
def test_nothing_is_written_through_links_that_lead_out(
    npc: Npc, tmp_path: Path, lay: Callable[[Path], None]
) -> None:
    folder = tmp_path / "青山县"
    folder.mkdir()
    lay(folder)
    refused = npc("init", "青山县", language="zh")
    assert refused.code == 2
    assert len(refused.err.splitlines()) <= 2
    assert not files_below(tmp_path)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_without_rights_nothing_is_written(npc: Npc, tmp_path: Path) -> None:
    folder = tmp_path / "青山县"
    (folder / ".vscode").mkdir(parents=True)
    (folder / ".vscode").chmod(0o500)
    refused = npc("init", "青山县", language="zh")
    (folder / ".vscode").chmod(0o700)
    assert refused.code == 2
    assert "没有写入" in refused.err
    assert not files_below(folder)
    assert [path.name for path in folder.iterdir()] == [".vscode"]


def test_a_full_disk_leaves_nothing(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last folder is refused when the others are made and written already."""
    folder = tmp_path / "青山县"
    put = Path.replace

    def full(self: Path, target: Path) -> Path:
        if Path(target).name == "settings.json":
            raise OSError(28, os.strerror(28))
        return put(self, target)

    monkeypatch.setattr(Path, "replace", full)
    refused = npc("init", "青山县", language="zh")
    assert refused.code == 2
    assert "磁盘已满" in refused.err
    assert not folder.exists()


def test_a_person_is_asked_for_what_is_not_said(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["云溪市人大常委会", "街", "市", "办公室，财经工委"])
    questions: list[str] = []

    def answer(question: str) -> str:
        questions.append(question)
        return next(answers)

    monkeypatch.setattr("npc.cli.starting.office.may_ask", lambda: True)
    monkeypatch.setattr("builtins.input", answer)
    made = npc("init", "计划", "--year", "2027", language="zh")
    assert made.code == 0
    assert [question.partition("，")[0] for question in questions] == [
        "机关全称",
        *("层级（省、市、县、乡）：",) * 2,
        "部门名单",
    ]
    settings = (tmp_path / "计划" / "npc.yaml").read_text(encoding="utf-8")
    assert "云溪市人大常委会" in settings
    assert "财经工委" in settings


def test_an_end_of_input_is_no_answer(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    def end(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("npc.cli.starting.office.may_ask", lambda: True)
    monkeypatch.setattr("builtins.input", end)
    assert npc("init", "计划").code == 2
    made = npc("init", "青山县", language="zh")  # the usual answer stands
    assert made.code == 0


def test_nobody_is_asked_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("CI", raising=False)
    assert asking.may_ask()
    monkeypatch.setenv("CI", "true")
    assert not asking.may_ask()


@pytest.mark.parametrize("utf8", ["0", "1"])
def test_names_are_the_same_in_any_locale(tmp_path: Path, utf8: str) -> None:
    """In the locale C, where Python may be kept from reading names as UTF-8."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
        "LANG": "C",
        "PYTHONUTF8": utf8,
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONPATH": str(ROOT / "src"),
    }
    command = ("-m", "npc", "init", "青山县", *ORGAN, "--departments", "办公室")
    made = subprocess.run(
        [sys.executable, *command],
        cwd=tmp_path,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    if utf8 == "1":  # as Python has it by itself there; the locale says no language
        assert made.stdout.decode().startswith("已建立 ")
    files = files_below(tmp_path / "青山县")
    assert "plans/2027/正文.yaml" in files
    assert "青山县人大常委会" in files["npc.yaml"].decode()


@pytest.mark.parametrize(
    ("today", "year"), [("2026-01-02", 2026), ("2026-09-30", 2026), ("2026-10-01", 2027)]
)
def test_from_october_the_next_year_is_planned(today: str, year: int) -> None:
    assert usual_year(day(today)) == year
