"""A session on a page of docs/: commands and what they answer, files as they then are, and edits, in order.

    ```sh            cp, mkdir -p and cd, as a shell does them; from the top of the project
    ```console       `$ npc …`, and below it all that it says, on a screen of 80 columns
    <!-- 文件：PATH --> and a block      lines of a file
    <!-- 改：PATH --> and ```diff        lines taken out of a file, and put there
    <!-- 删：PATH WORDS -->              all lines of a file that begin so are taken out
    <!-- 做：NAME -->                    what is done in another program, by the test

A line “……” stands for any lines; what stands between two of them has as many lines when the page is written anew.
"""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import chdir
from os.path import normpath
from pathlib import Path

from support import ROOT, Npc

GAP = "……"
_STEP = re.compile(
    r"^(?P<head>(?:<!-- (?P<note>.+) -->\n)?```(?P<kind>\w+)\n)(?P<body>(?:.*\n)*?)```$"
    r"|^<!-- (?P<act>.+) -->$",
    re.MULTILINE,
)
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_OF_SHELLS = frozenset((".", "export"))
"""Commands that a test need not do: npc is there, and speaks Chinese."""


class PageSession:
    """One page, whose steps are taken in a directory."""

    def __init__(self, page: Path, npc: Npc, acts: Mapping[str, Callable[[], object]]) -> None:
        self._page = page
        self._npc = npc
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
        if what == "文件":
            return refreshed(body, Path(path).read_text(encoding="utf-8"))
        if what == "改":
            _edit(Path(path), body.splitlines())
        elif kind == "console":
            return "".join(self._answered(body))
        elif kind == "sh":
            self._set_up(body)
        return body

    def _answered(self, body: str) -> Iterator[str]:
        for command, shown in _COMMAND.findall(body):
            program, *arguments = shlex.split(command)
            assert program == "npc", command
            result = self._npc(*arguments, language="zh")
            yield f"$ {command}\n{refreshed(shown, result.out + result.err)}"

    def _set_up(self, body: str) -> None:
        for command in body.splitlines():
            match shlex.split(command, comments=True):
                case ["mkdir", "-p", folder]:
                    Path(folder).mkdir(parents=True)
                case ["cp", source, to]:
                    shutil.copy(normpath(ROOT / self._there / source), to)
                case ["cd", folder]:
                    self._there /= folder
                case [name, *_]:
                    assert name in _OF_SHELLS, command

    def _act(self, act: str) -> None:
        what, _, said = act.partition("：")
        if what == "做":
            self._acts[said]()
        elif what == "删":
            name, _, words = said.partition(" ")
            lines = Path(name).read_text(encoding="utf-8").splitlines(keepends=True)
            left = [line for line in lines if not line.lstrip().startswith(words)]
            assert len(left) < len(lines), act
            Path(name).write_text("".join(left), encoding="utf-8")


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
