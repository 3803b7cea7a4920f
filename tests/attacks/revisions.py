"""`npc plan diff` in repos of git that a stranger has made: nothing of them is run, and nothing outside is told."""

import subprocess
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import product
from pathlib import Path
from random import Random
from typing import NamedTuple

from attacks.attack import Attack
from attacks.fences import PLAN, SECRET, USUAL, lay_repo, leak
from attacks.running import run_npc, workplace
from git_repos import committed, git

SECONDS, MEGABYTES = 10, 512
NAMES = (
    "HEAD", "--output=x", "-x", "--exec=touch ran", "HEAD@{99999}", "HEAD^{/x", "@{-1}", ":/x", ":0:plans", ":", "HEAD:", "HEAD:../..", "HEAD:/etc",
    "HEAD:plans/../../outside", "HEAD:../outside/plan.yaml", "a\nb", "$(touch ran)", "HEAD;touch ran", "HEAD" + "^" * 20_000, "HEAD~" + "9" * 30,
    "refs/../../x", "\x1b[31m", "HEAD..HEAD", "^HEAD", "HEAD:npc.yaml", "@{u}", "@", "--", "-", "HEAD^{blob}", "\udcff", "hostile", "hostile:plans/2025",
)  # fmt: skip
"""Of revisions."""
TOUCH = "touch ran"
SETTINGS = (
    "core.fsmonitor", "filter.x.smudge", "filter.x.process", "diff.x.textconv", "diff.external", "core.sshCommand", "core.pager", "pager.ls-tree",
    "core.gitProxy", "core.alternateRefsCommand", "core.editor", "core.askPass", "credential.helper", "gpg.program", "uploadpack.packObjectsHook",
)  # fmt: skip
"""Of a repo, with which git would run something."""
ODD_SETTINGS: Mapping[str, str] = {
    "core.worktree": "/etc",
    "core.bare": "true",
    "core.repositoryformatversion": "9",
    "core.abbrev": "x",
    "include.path": "/dev/zero",
    "core.attributesFile": "/dev/zero",
    "core.hooksPath": ".",
    "extensions.partialClone": "origin",
    "remote.origin.url": "ext::touch% ran",
    "remote.origin.promisor": "true",
    "alias.ls-tree": "!touch ran",
    "alias.cat-file": "!touch ran",
}
SURROUNDINGS: tuple[Mapping[str, str], ...] = (
    {},
    {"GIT_DIR": "/nowhere"},
    {"GIT_WORK_TREE": "/etc"},
    {"GIT_EXTERNAL_DIFF": TOUCH},
    {"GIT_PAGER": TOUCH},
    {"GIT_CONFIG_COUNT": "x"},
    {"PATH": "."},
)


class Entry(NamedTuple):
    """An entry of a tree, as git keeps it."""

    mode: str
    kind: str
    data: bytes
    """What it holds; of what git does not ask for, its name."""
    name: bytes


def attacks(seed: int) -> Iterator[Attack]:
    """Yield every tree with every name, in repos with some setting."""
    settings = [*((name, TOUCH) for name in SETTINGS), *ODD_SETTINGS.items()]
    tried = list(product(TREES, NAMES, settings, SURROUNDINGS))
    random = Random(seed)
    random.shuffle(tried)
    for number, (tree, named, setting, surroundings) in enumerate(tried):
        name = f"{number} {tree}; {named[:30]!r}; {setting[0]}; {' '.join(surroundings)}"
        yield Attack(name, partial(_fault, name, tree, named, setting, surroundings))


def _fault(
    name: str, tree: str, named: str, setting: tuple[str, str], surroundings: Mapping[str, str]
) -> str | None:
    with workplace(name) as folder:
        repo, outside = lay_repo(folder)
        committed(repo)
        _lay(repo, tree)
        section, _, key = setting[0].rpartition(".")
        head, _, inner = section.partition(".")
        with (repo / ".git" / "config").open("a", encoding="utf-8") as config:
            config.write(
                f'[{head}{inner and f" {chr(34)}{inner}{chr(34)}"}]\n{key} = "{setting[1]}"\n'
            )
        (repo / ".gitattributes").write_text("*.yaml filter=x diff=x\n", "utf-8")
        environment = {**surroundings, "TOKEN": SECRET}
        run = run_npc(
            ("plan", "diff", named, "--plan", "plans"), repo,
            seconds=SECONDS, megabytes=MEGABYTES, environment=environment,
        )  # fmt: skip
        if any(folder.rglob("ran")):
            return "ran what the repo names"
        return leak(run.stdout, run.stderr, repo, outside) or run.fault


def _lay(repo: Path, tree: str) -> None:
    """Make a revision called `hostile`."""
    entries = sorted(_entries(tree), key=lambda entry: entry.name)
    lines = b"".join(_line(repo, entry) for entry in entries)
    made = _made(repo, lines, "mktree", "-z", "--missing")
    folders = _made(repo, f"040000 tree {made}\t2025\0".encode(), "mktree", "-z")
    top = _made(repo, f"040000 tree {folders}\tplans\0".encode(), "mktree", "-z")
    git(repo, "tag", "hostile", _made(repo, b"x", "commit-tree", top))


@cache
def _entries(tree: str) -> tuple[Entry, ...]:
    return tuple(TREES[tree]())


def _line(repo: Path, entry: Entry) -> bytes:
    is_kept = entry.kind == "blob" and entry.data != _NOWHERE
    name = (
        _made(repo, entry.data, "hash-object", "-w", "--stdin") if is_kept else entry.data.decode()
    )
    return f"{entry.mode} {entry.kind} {name}\t".encode() + entry.name + b"\0"


def _made(repo: Path, given: bytes, *arguments: str) -> str:
    author = ("-c", "user.name=npc", "-c", "user.email=npc@example.org")
    command = ["git", "-C", str(repo), *author, *arguments]
    return (
        subprocess.run(command, check=True, capture_output=True, input=given)
        .stdout.decode()
        .strip()
    )


_NOWHERE = b"2" * 40
_RIGHT = PLAN.format(title=USUAL).encode()
_FOLDER = b"4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The tree with nothing in it, which git knows."""


def _file(name: bytes, data: bytes = _RIGHT) -> Entry:
    return Entry("100644", "blob", data, name)


def _of(*entries: Entry) -> Callable[[], tuple[Entry, ...]]:
    return lambda: entries


_FILE = _file(b"a.yaml")
TREES: Mapping[str, Callable[[], tuple[Entry, ...]]] = {
    "one plan": _of(_FILE),
    "nothing": _of(),
    "two files of one name": _of(_FILE, _FILE),
    "a file and a folder of one name": _of(_FILE, Entry("040000", "tree", _FOLDER, b"a.yaml")),
    "the folder above": _of(_FILE, Entry("040000", "tree", _NOWHERE, b"..")),
    "a missing folder": _of(_FILE, Entry("040000", "tree", _NOWHERE, b"b")),
    "a missing file": _of(Entry("100644", "blob", _NOWHERE, b"a.yaml")),
    "a link out": _of(Entry("120000", "blob", b"/etc/passwd", b"a.yaml")),
    "settings by a link": _of(_FILE, Entry("120000", "blob", b"/etc/passwd", b"npc.yaml")),
    "a submodule": _of(Entry("160000", "commit", _NOWHERE, b"a.yaml"), _file(b"b.yaml")),
    "names that are no text": _of(_file(b"\xff\xfe.yaml"), _file(b"\x1b[31m\n.yaml")),
    "a long name": _of(_file(b"a" * 100_000 + b".yaml")),
    "settings that lead out": _of(_FILE, _file(b"npc.yaml", b"templates: /etc\nreference-docx: /etc/passwd\n")),
    "attributes": _of(_FILE, _file(b".gitattributes", b"* filter=x diff=x working-tree-encoding=UTF-16\n")),
    "a huge file": _of(_file(b"a.yaml", b"a: " + b"x" * 70_000_000)),
    "many slips": _of(_file(b"a.yaml", "键：\n".encode() * 100_000)),
    "many files": lambda: (*(_file(f"{number}.yaml".encode()) for number in range(20)), *(Entry("160000", "commit", _NOWHERE, f"{number}.txt".encode()) for number in range(50_000))),
}  # fmt: skip
"""What the folder of a plan holds in a revision."""
