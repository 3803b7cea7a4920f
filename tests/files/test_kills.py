"""Runs that are killed while they write: what stood there stands, or what should; the next run sweeps."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from attacks.kills import JOBS, Job, ended, operations
from npc import interrupts
from npc.files import sets
from npc.files.journal import FINISH, UNDO
from npc.files.marks import mark
from npc.files.sets import write_set
from npc.files.staging import Staging
from npc.files.sweeping import LOCK, sweep
from npc.files.temporaries import MACHINE
from npc.files.writing import write_whole

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="needs a system that forks")
STAGE = f".npc-{MACHINE}0123456789abcdef.tmp"
A_DAY_AND_MORE = 100_000


@needs_fork
@pytest.mark.parametrize(("job", "start"), [(JOBS[0], 1), (JOBS[1], 3)], ids=["set", "first set"])
def test_a_set_is_killed_anywhere(job: Job, start: int) -> None:
    """At some of its operations on files, with another set next; all are tried by `dev.py attack`."""
    points = range(start, operations(job) + 1, 4)
    assert len(points) > 4
    faults = [ended(job, "SIGKILL", point, follows=job.other) for point in points]
    assert set(faults) == {None}


@needs_fork
def test_a_plan_repo_that_was_being_made_is_finished_by_the_next_run() -> None:
    """Its files stand in several folders, and the next run writes over none that is there."""
    job = next(job for job in JOBS if job.name == "init")
    points = range(2, operations(job) + 1, 9)
    assert {ended(job, "SIGKILL", point, follows=job.arguments) for point in points} == {None}


@needs_fork
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_leaves_nothing_behind(name: str) -> None:
    """Whenever it comes; the exit code is what shells give a program that it has ended."""
    points = range(2, operations(JOBS[0]) + 1, 9)
    faults = [ended(JOBS[0], name, point, follows=JOBS[0].other) for point in points]
    assert set(faults) == {None}


_SIGNALLED = """
import os, signal, sys
for name in ("SIGTERM", "SIGHUP"):  # a run of tests in the background may ignore some
    signal.signal(getattr(signal, name), signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
def hook(event, arguments):
    if event == "import" and arguments[0] == "npc.cli":
        os.kill(os.getpid(), getattr(signal, sys.argv.pop()))
sys.addaudithook(hook)
from npc.__main__ import main
main()
"""


@needs_fork
@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGINT", 130), ("SIGHUP", 129)])
def test_a_signal_may_come_before_anything_is_loaded(name: str, code: int) -> None:
    """No traceback, and the exit code is the same."""
    command = [sys.executable, "-c", _SIGNALLED, "plan", "validate", name]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


def test_signals_wait_for_the_end_of_a_block() -> None:
    """Of blocks within blocks, for the outermost; and one block later they end the run at once."""
    numbers = [
        getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
    ]
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)
        interrupts.listen()
        for number in numbers:
            done: list[int] = []
            with pytest.raises(interrupts.Interrupted) as raised:
                _hold(number, done)
            assert done == [number]
            assert interrupts.exit_code_of(raised.value) == 128 + number
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _hold(number: int, done: list[int]) -> None:
    with interrupts.Held():
        with interrupts.Held():
            signal.raise_signal(number)
            signal.raise_signal(number)
        done.append(number)
    done.append(0)


def stage(folder: Path, files: dict[str, bytes], *, name: str = STAGE) -> Path:
    """Make a folder as a killed run, or a stranger, leaves it."""
    made = folder / name
    made.mkdir()
    for file, data in files.items():
        (made / file).write_bytes(data)
    return made


def journal(made: Path, *entries: tuple[str, Path | None, Path | None, Path]) -> None:
    """Write the journal of a set with the marks of some files."""
    lines = [
        (name, *(path and mark(path) for path in (before, kept, new)))
        for name, before, kept, new in entries
    ]
    (made / FINISH).write_text(json.dumps(lines), encoding="utf-8")


def test_a_set_that_was_killed_is_finished(tmp_path: Path) -> None:
    """What was not put yet is put; where nothing stood, too."""
    (tmp_path / "a").write_bytes(b"old")
    made = stage(tmp_path, {"0.new": b"new", "1.new": b"other", LOCK: b""})
    journal(made, ("a", tmp_path / "a", None, made / "0.new"), ("b", None, None, made / "1.new"))
    sweep(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a": b"new",
        "b": b"other",
    }


def test_a_set_that_failed_and_was_killed_is_taken_back(tmp_path: Path) -> None:
    """What stood there comes back; what was not there goes."""
    made = stage(tmp_path, {"0.old": b"old"})
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"new")
    journal(
        made,
        ("a", made / "0.old", made / "0.old", tmp_path / "a"),
        ("b", None, None, tmp_path / "b"),
    )
    (made / FINISH).rename(made / UNDO)
    sweep(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_what_was_changed_since_is_left(tmp_path: Path) -> None:
    """Who wrote into one of the files meanwhile keeps it, and the set is not finished."""
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"old")
    made = stage(tmp_path, {"0.new": b"new", "1.new": b"new"})
    journal(
        made,
        ("a", tmp_path / "a", None, made / "0.new"),
        ("b", tmp_path / "b", None, made / "1.new"),
    )
    (tmp_path / "b").write_bytes(b"changed by hand")
    sweep(tmp_path)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert (tmp_path / "b").read_bytes() == b"changed by hand"
    assert not made.exists()


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        "\x00",
        '[["a", null, null, "0 0 0"]]',
        '[["a", null, null, null]]',
        '[["a"]]',
        "[[1, 2, 3, 4]]",
    ],
    ids=lambda text: text[:20],
)
def test_a_journal_of_a_stranger_does_nothing(tmp_path: Path, text: str) -> None:
    """Whatever it says: marks cannot be known by who did not write the files."""
    (tmp_path / "a").write_bytes(b"old")
    made = stage(
        tmp_path,
        {"0.new": b"theirs", "0.old": b"theirs", FINISH: text.encode(), UNDO: text.encode()},
    )
    sweep(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}
    assert not made.exists()


@pytest.mark.parametrize("name", ["../a", "/a", "sub/a", "..", ".", "", "a\\b", "c:a", STAGE])
def test_a_journal_names_files_of_its_folder_only(tmp_path: Path, name: str) -> None:
    """Even where the marks are right, as one could make them on the same machine."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "sub").mkdir()
    made = stage(folder, {"0.new": b"theirs"})
    journal(made, (name, None, None, made / "0.new"))
    sweep(folder)
    assert [path.name for path in tmp_path.rglob("*")] == ["folder", "sub"]


@needs_fork
def test_no_link_is_followed(tmp_path: Path) -> None:
    """Neither the folder, nor the lock, the journal, a new file or a place may be a link."""
    outside = tmp_path / "outside"
    outside.mkdir()
    kept = stage(outside, {"0.new": b"theirs", LOCK: b"", FINISH: b"[]"}, name="stage")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / STAGE).symlink_to(kept)
    made = stage(folder, {}, name=STAGE.replace("0", "1"))
    (folder / "target").symlink_to(outside / "target")
    (made / "0.new").symlink_to(kept / "0.new")
    (made / LOCK).symlink_to(outside / "lock")
    journal(made, ("target", folder / "target", None, made / "0.new"))
    sweep(folder)
    assert sorted(path.name for path in outside.rglob("*")) == sorted(
        [FINISH, "0.new", LOCK, "stage"]
    )
    assert (folder / "target").is_symlink()


def test_only_what_is_surely_left_behind_is_swept(tmp_path: Path) -> None:
    """Not what a run holds, nor another machine's of today, nor what npc does not call so."""
    names = {
        f".npc-{MACHINE}00000000.tmp": False,
        ".npc-0000000000000000.tmp": True,
        ".npc-0000000000000001.tmp": False,
        ".npc-notes.tmp": True,
        "npc.tmp": True,
    }
    for name in names:
        (tmp_path / name).write_bytes(b"")
    old = tmp_path.stat().st_mtime - A_DAY_AND_MORE
    os.utime(tmp_path / ".npc-0000000000000001.tmp", (old, old))
    with_notes = stage(tmp_path, {"notes.txt": b"", "0.new": b""})
    sweep(tmp_path)
    assert {name: (tmp_path / name).exists() for name in names} == names
    assert [path.name for path in with_notes.iterdir()] == ["notes.txt"]


@needs_fork
def test_what_a_run_holds_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two runs at once into one folder do each its own."""
    seen: list[set[str]] = []
    first = {f"{number}": b"first" for number in range(3)}

    def follow() -> None:
        write_set(tmp_path, {"0": b"second", "x": b"second"})
        write_whole(tmp_path / "y", b"second")
        seen.append({path.name for path in tmp_path.iterdir()})

    put = sets.put_all

    def interleaved(stages: list[Staging]) -> None:
        monkeypatch.setattr(sets, "put_all", put)
        follow()
        put(stages)

    monkeypatch.setattr(sets, "put_all", interleaved)
    write_set(tmp_path, first)
    (names,) = seen
    assert sum(name.startswith(".npc-") for name in names) == 1
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == first | {
        "x": b"second",
        "y": b"second",
    }
