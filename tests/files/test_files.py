"""Files are written whole or not at all, under names that every system takes."""

import errno
import os
import shutil
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.errors import OutputError
from npc.files.locks import taking_turns
from npc.files.names import file_name
from npc.files.sets import write_set, write_together
from npc.files.writing import write_whole
from support import ROOT

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def test_file_is_written_and_replaced(tmp_path: Path) -> None:
    """The file holds the data and nothing of what it held; nothing else is left behind."""
    target = tmp_path / "a.docx"
    write_whole(target, b"first and longer")
    write_whole(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


@needs_posix
def test_file_has_the_usual_permissions(tmp_path: Path) -> None:
    """Others may read it if the umask lets them, as with any new file."""
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "a.docx", b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.docx").stat().st_mode) == 0o640


@needs_posix
def test_symlink_stays_one(tmp_path: Path) -> None:
    """The file that it leads to is replaced, or made if it is not there."""
    link, target = tmp_path / "link.docx", tmp_path / "folder" / "target.docx"
    target.parent.mkdir()
    link.symlink_to(target)
    for data in (b"one", b"two"):
        write_whole(link, data)
        assert link.is_symlink()
        assert target.read_bytes() == data


@needs_posix
def test_nothing_is_written_through_a_link_out_of_a_repo(tmp_path: Path) -> None:
    """Anyone may have put it there: what it leads to is nobody's to write over but the user's."""
    repo, outside = tmp_path / "repo", tmp_path / "outside"
    for folder in (repo / ".git", outside):
        folder.mkdir(parents=True)
    (outside / "profile").write_bytes(b"old")
    (repo / "a.md").symlink_to(outside / "profile")
    (repo / "build").symlink_to("../outside")
    (repo / "within.md").symlink_to("new.md")
    write_whole(repo / "within.md", b"new")
    assert (repo / "new.md").read_bytes() == b"new"
    for path in (repo / "a.md", repo / "build/profile", repo / "build/../repo/x"):
        with pytest.raises(OutputError, match="leads out of the repo"):
            write_whole(path, b"new")
        with pytest.raises(OutputError, match="leads out of the repo"):
            write_set(path.parent, {path.name: b"new", "other": b"new"})
    assert [path.name for path in outside.iterdir()] == ["profile"]
    assert (outside / "profile").read_bytes() == b"old"


@needs_posix
def test_device_is_written_to() -> None:
    """A device is not replaced by a file."""
    write_whole(Path(os.devnull), b"data")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)  # noqa: PTH116 - the device itself


def refusal(target: Path) -> OutputError:
    """Write a file, which must fail, and leave nothing behind."""
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"data")
    assert not list(target.parent.glob(".npc-*"))
    return caught.value


def test_folder_that_is_missing(tmp_path: Path) -> None:
    """The folder is named; making it is left to the user."""
    target = tmp_path / "no" / "a.docx"
    error = refusal(target)
    assert error.text.en == f"cannot write “{target}”: folder “{target.parent}” does not exist"
    assert error.hint


@needs_posix
def test_link_into_a_folder_that_is_missing(tmp_path: Path) -> None:
    """The folder is named that the link leads to."""
    link = tmp_path / "link.docx"
    link.symlink_to("no/a.docx")
    assert f"folder “{tmp_path / 'no'}” does not exist" in refusal(link).text.en
    with pytest.raises(OutputError, match="no”"):
        write_together({link: b"data"})


@needs_posix
def test_names_in_chinese_without_a_locale(tmp_path: Path) -> None:
    """They are written in UTF-8 where Python is told to know ASCII only."""
    code = (
        "from pathlib import Path; from npc.files.names import on_disk; "
        "from npc.files.sets import write_set; from npc.files.writing import write_whole; "
        "write_set(Path('set'), {'\\u8981\\u70b9.md': b''}); "
        "write_whole(Path(on_disk('\\u603b\\u7ed3.md')), b'')"
    )
    surroundings = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **surroundings, "PYTHONPATH": str(ROOT / "src")},
        cwd=tmp_path,
        check=True,
    )
    assert sorted(path.name for path in tmp_path.rglob("*.md")) == ["总结.md", "要点.md"]


def test_folder_that_is_a_file(tmp_path: Path) -> None:
    """A file cannot hold files."""
    (tmp_path / "b").write_bytes(b"")
    assert "is not a folder" in refusal(tmp_path / "b" / "a.docx").text.en


def test_target_that_is_a_folder(tmp_path: Path) -> None:
    """A folder is not replaced."""
    (tmp_path / "a.docx").mkdir()
    assert "it is a folder" in refusal(tmp_path / "a.docx").text.en
    assert (tmp_path / "a.docx").is_dir()


@needs_posix
def test_name_that_is_too_long(tmp_path: Path) -> None:
    """The file system says how long is too long."""
    assert "the name is too long" in refusal(tmp_path / ("长" * 200)).text.en


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "no permission to write"),
        (errno.EIO, "cannot write"),
    ],
)
def test_fault_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    """Whatever happens before the last step, what stood there before still stands there."""
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")

    def fail(source: Path, target: Path) -> None:
        raise OSError(code, os.strerror(code), str(source), str(target))

    monkeypatch.setattr(Path, "replace", fail)
    assert said in refusal(target).text.en
    assert target.read_bytes() == b"old"


@needs_posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_file_that_is_protected(tmp_path: Path) -> None:
    """A file that may not be written is not replaced either."""
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o400)
    assert "no permission" in refusal(target).text.en
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.json", "a.yaml"])
def test_file_that_another_program_has_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Windows refuses to replace it; the remedy fits whatever the file is."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    (tmp_path / name).write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / name, b"new")
    assert caught.value.hint is not None
    assert "Excel、WPS 等程序" in caught.value.hint.zh
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in the middle takes the temporary file away and goes on its way."""

    def interrupt(*_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.docx", b"data")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("示例县人大常委会2025年工作要点", "示例县人大常委会2025年工作要点.docx"),
        ("听取和审议/听取", "听取和审议／听取.docx"),
        (
            '<a>:"b"|c\\d?*',
            "\uff1ca\uff1e：\uff02b\uff02\uff5cc\uff3cd？\uff0a.docx",
        ),
        ("CON", "_CON.docx"),
        ("nul.txt", "_nul.txt.docx"),
        ("com1 ", "_com1.docx"),
        ("Lpt¹", "_Lpt¹.docx"),
        ("console", "console.docx"),
        ("..", "npc.docx"),
        ("", "npc.docx"),
        (" . 要点 . ", "要点.docx"),
        ("一\n二\t三\x00四", "一 二 三 四.docx"),
        ("一\u202e二\u2066三", "一 二 三.docx"),
        ("长" * 300, "长" * 78 + ".docx"),
        ("\ud800", "npc.docx"),
    ],
    ids=ascii,
)
def test_name_of_a_file(title: str, name: str) -> None:
    """What Windows forbids is replaced by what looks like it; nothing is left empty."""
    assert file_name(title, ".docx") == name


@given(st.text(), st.text())
def test_any_title_makes_a_name(title: str, label: str) -> None:
    """No title, and no label, makes a name that a file system would refuse or take for a path."""
    name = file_name(title, ".docx", label=label)
    assert 5 < len(name.encode()) <= 241
    assert not set(name) & set('<>:"/\\|?*')
    assert min(name) >= " "
    assert name == name.strip(" .")
    assert Path(name).name == name


def test_writing_files_needs_no_libraries() -> None:
    """Commands that write text files load neither python-docx nor Jinja nor lxml."""
    code = "import sys, npc.files.writing; print({'docx', 'jinja2', 'lxml'} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert result.stdout.strip() == "set()"


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    """On a file system of a few kilobytes, where one can be made, the old file stays whole."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("needs the right to mount")
    try:
        target = disk / "a.docx"
        target.write_bytes(b"old")
        with pytest.raises(OutputError) as raised:
            write_whole(target, b"x" * 200_000)
        assert "the disk is full" in raised.value.text.en
        assert target.read_bytes() == b"old"
        assert [one.name for one in disk.iterdir()] == ["a.docx"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_files_in_several_folders_are_all_written_or_none(tmp_path: Path) -> None:
    """One that cannot be leaves the others as they were, and nothing beside them."""
    first, other, folder = tmp_path / "a" / "1", tmp_path / "b" / "2", tmp_path / "b" / "3"
    for path in (first, other):
        path.parent.mkdir()
        path.write_bytes(b"before")
    folder.mkdir()
    with pytest.raises(OutputError, match="3"):
        write_together({first: b"after", other: b"after", folder: b"after"})
    assert (first.read_bytes(), other.read_bytes()) == (b"before", b"before")
    write_together({first: b"after", other: b"after"})
    assert (first.read_bytes(), other.read_bytes()) == (b"after", b"after")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["1", "2", "3", "a", "b"]


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    """Of several files none is: also where the others are as they were."""
    first, other, new = (tmp_path / name for name in "123")
    first.write_bytes(b"before")
    other.write_bytes(b"of somebody else")
    before = {first: b"before", other: b"before", new: b""}
    with pytest.raises(OutputError, match="2” was changed meanwhile"):
        write_together(dict.fromkeys(before, b"after"), before=before)
    assert (first.read_bytes(), other.read_bytes()) == (b"before", b"of somebody else")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "2"]
    other.write_bytes(b"before")
    write_together(dict.fromkeys(before, b"after"), before=before)
    assert [path.read_bytes() for path in before] == [b"after"] * 3


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no locks there")
def test_runs_take_turns_in_a_folder(tmp_path: Path) -> None:
    """The second one begins where the first has ended."""
    said: list[str] = []

    def second() -> None:
        with taking_turns(tmp_path):
            said.append("second")

    thread = threading.Thread(target=second)
    with taking_turns(tmp_path):
        thread.start()
        time.sleep(0.05)
        said.append("first")
    thread.join()
    assert said == ["first", "second"]
