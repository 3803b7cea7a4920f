"""A session on a page of docs/: commands and what they answer, files as they then are, and edits, in order.

    ```sh            commands, which end with 0; where `#` says 退出码1 (exit code 1) behind one, with 1
    ```console       `$ npc …` or `$ git …`, and below it all that it says
    <!-- 不运行：WHY --> and a block    what a test cannot run
    <!-- 用：PATH -->                   a file or folder of the project lies in the same place; `PATH 作 NAME`: in that
    <!-- 写：PATH --> and a block       a file as somebody types it
    <!-- 文件：PATH --> and a block      lines of a file
    <!-- 改：PATH --> and ```diff        lines taken out of a file, and put there
    <!-- 删：PATH WORDS -->              all lines of a file that begin so are taken out
    <!-- 做：NAME -->                    what is done in another program, by the test

A line “……” stands for any lines; what stands between two of them has as many lines when the page is written anew.
"""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import chdir
from os.path import normpath
from pathlib import Path
from typing import NamedTuple

from support import ROOT, Npc, Result

GAP = "……"
_STEP = re.compile(
    r"^(?P<head>(?:<!-- (?P<note>.+) -->\n)?```(?P<kind>\w+)\n)(?P<body>(?:.*\n)*?)```$"
    r"|^<!-- (?P<act>.+) -->$",
    re.MULTILINE,
)
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_OF_SHELLS = frozenset((".", "export"))
"""Commands that a test need not do: npc is there, and speaks Chinese."""


class LeftOut(NamedTuple):
    """A block that no test runs, and why."""

    page: str
    body: str
    reason: str


def left_out(page: Path) -> Iterator[LeftOut]:
    """Yield the blocks of a page that are marked as 不运行."""
    for match in _STEP.finditer(page.read_text(encoding="utf-8")):
        what, _, reason = (match["note"] or "").partition("：")
        if what == "不运行":
            yield LeftOut(page.name, match["body"], reason)


class PageSession:
    """One page, whose steps are taken in a directory."""

    def __init__(self, page: Path, npc: Npc, acts: Mapping[str, Callable[[], object]]) -> None:
        self._page = page
        self._npc = npc
        self._language = "en" if page.name == "README.md" else "zh"
        self._acts = acts
        self._start = Path.cwd()
        self._there = Path()
        """Where the session is, from its start, which stands for the top of the project."""

    def page(self) -> str:
        """Take all steps, and return the page as it is when it says what happens."""
        return _STEP.sub(self._step, self._page.read_text(encoding="utf-8"))

    def _step(self, match: re.Match[str]) -> str:
        with chdir(self._start / self._there):
            if match["act"]:
                self._act(match["act"])
                return match[0]
            body = self._taken(match["kind"], match["note"] or "", match["body"])
        return f"{match['head']}{body}```"

    def _taken(self, kind: str, note: str, body: str) -> str:
        """Take a step, and return what a page that is right says of it."""
        what, _, path = note.partition("：")
        match what:
            case "不运行":
                return body
            case "文件":
                return refreshed(body, Path(path).read_text(encoding="utf-8"))
            case "改":
                _edit(Path(path), body.splitlines())
                return body
            case "写":
                _write(Path(path), body)
                return body
        self._act(note)
        if kind == "console":
            return "".join(self._answered(body))
        if kind == "sh":
            self._run_all(body.splitlines())
        return body

    def _answered(self, body: str) -> Iterator[str]:
        for command, shown in _COMMAND.findall(body):
            result = self._called(shlex.split(command))
            yield f"$ {command}\n{refreshed(shown, result.out + result.err)}"

    def _called(self, words: Sequence[str]) -> Result:
        """Run npc in this process, git in its own; no other program."""
        program, *arguments = words
        if program == "git":
            return _git(arguments)
        assert program == "npc", words
        return self._npc(*arguments, language=self._language)

    def _run_all(self, commands: Sequence[str]) -> None:
        for command in commands:
            match shlex.split(command, comments=True):
                case ["mkdir", "-p", folder] | ["mkdir", folder]:
                    Path(folder).mkdir(parents=True)
                case ["cp", "-r", source, to]:
                    shutil.copytree(source, to)
                case ["cp", source, to]:
                    own = Path(normpath(ROOT / self._there / source))
                    shutil.copy(source if Path(source).exists() else own, to)
                case ["cd", folder]:
                    self._there /= folder
                    os.chdir(folder)
                case [("npc" | "git"), *_] as words:
                    result = self._called(words)
                    is_one = bool(re.search("退出码1|exit code 1", command))
                    assert result.code == is_one, (command, result)
                case [name, *_]:
                    assert name in _OF_SHELLS, command

    def _act(self, act: str) -> None:
        what, _, said = act.partition("：")
        match what:
            case "做":
                self._acts[said]()
            case "用":
                source, _, name = said.partition(" 作 ")
                _lay(ROOT / source, Path(name or source))
            case "删":
                name, _, words = said.partition(" ")
                lines = Path(name).read_text(encoding="utf-8").splitlines(keepends=True)
                left = [line for line in lines if not line.lstrip().startswith(words)]
                assert len(left) < len(lines), act
                Path(name).write_text("".join(left), encoding="utf-8")


def _git(arguments: Sequence[str]) -> Result:
    """Run git as somebody whom no settings of this machine know."""
    who = {
        f"GIT_{role}_{what}": "npc"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *arguments],
        env=os.environ | who | own,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def _lay(source: Path, place: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, place, dirs_exist_ok=True)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, place)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _edit(path: Path, changes: Sequence[str]) -> None:
    """Do what a diff without places says; of neighbouring lines the last - and the first + belong together."""
    text = path.read_text(encoding="utf-8")
    before, after = ([line[1:] for line in changes if line[0] in signs] for signs in ("- ", "+ "))
    old = "".join(f"{line}\n" for line in before)
    if text.count(old) == 1:
        path.write_text(text.replace(old, "".join(f"{line}\n" for line in after)), encoding="utf-8")
        return
    assert not any(line[0] in "+ " for line in changes), f"not once in {path}: {old}"
    for line in before:
        assert text.count(f"{line}\n") == 1, f"not once in {path}: {line}"
        text = text.replace(f"{line}\n", "")
    path.write_text(text, encoding="utf-8")


def refreshed(shown: str, real: str) -> str:
    """Return what a page shows of a text, as the text is now: all of it, or what stands between its gaps."""
    lines, parts = real.rstrip("\n").splitlines(), _between_gaps(shown)
    if len(parts) == 1:
        return "".join(f"{line}\n" for line in lines)
    first, *middle, last = parts
    found = [lines[: len(first)], *(_found(part, lines) for part in middle)]
    found.append(lines[len(lines) - len(last) :])
    return f"{GAP}\n".join("".join(f"{line}\n" for line in part) for part in found)


def _between_gaps(shown: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in shown.splitlines():
        if line == GAP:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _found(part: Sequence[str], lines: Sequence[str]) -> Sequence[str]:
    """Return as many lines, from where most of them stand."""
    starts = range(len(lines) - len(part) + 1)
    alike = [sum(map(str.__eq__, part, lines[at : at + len(part)])) for at in starts]
    at = max(starts, key=alike.__getitem__, default=0)
    return lines[at : at + len(part)]
