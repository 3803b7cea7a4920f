"""A repo that names what lies outside of it, in every way and through every command: nothing of it gets out.

What is outside holds a secret. It is looked for in all that a run prints and writes, packed or not.
"""

import io
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import product
from pathlib import Path
from random import Random
from typing import NamedTuple

from attacks.attack import Attack
from attacks.running import run_npc, workplace
from npc.output.forms import DOCUMENTS, REPORTS, VIEWS

SECRET = "ghs_SECRET123"  # noqa: S105 - nobody's
PLAN = """\
kind: arrangement
organ: 示例县人大常委会
year: 2025
title: {title}
categories:
  - name: 视察
    items:
      - title: 视察公园建设
        when: 3月
        owners: 城建环资工委
"""
DOCUMENT = '<article><section class="body"><h1>总</h1><p>{}</p></section></article>\n'
"""A document that is printed, so that what is in it would be."""


def _printing(tag: str) -> str:
    return DOCUMENT.format(f"{{% set x %}}{tag}{{% endset %}}{{{{ x | visible }}}}")


USUAL = "示例县人大常委会2025年监督工作安排表"
OWN = "plans/2025/arrangement.yaml"


class Way(NamedTuple):
    """One way in which a repo names what is outside."""

    name: str
    lay: Callable[[Path, Path], None]
    """Lays it: given the repo and what is outside."""
    is_told: bool = True
    """Whether every command refuses it; else a command that would read it is refused, or nothing is read."""


def lay_repo(folder: Path) -> tuple[Path, Path]:
    """Make a repo, and beside it what holds the secret; return both."""
    repo, outside = folder / "repo", folder / "outside"
    _write(repo / OWN, PLAN.format(title=USUAL))
    for name in ("plan.yaml", "plans/2025/arrangement.yaml", "2026/arrangement.yaml"):
        _write(outside / name, PLAN.format(title=f"{SECRET}工作安排"))
    _write(outside / "environ", f"PATH=/bin\0TOKEN={SECRET}\0")
    _write(outside / "npc.yaml", f"organ: {SECRET}县人大常委会\n{SECRET}: 1\n")
    _write(outside / "templates/document.html", DOCUMENT.format(SECRET))
    _write(outside / "templates/schedule-document.html", DOCUMENT.format(SECRET))
    (outside / "secret.docx").write_bytes(_word_file())
    return repo, outside


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@cache
def _word_file() -> bytes:
    """Make a Word file with the secret in its text, its properties, and the name of a font."""
    from docx import Document

    document = Document()
    document.add_paragraph(f"{SECRET} {{{{ plan.title }}}}")
    document.core_properties.title = SECRET
    for style in document.styles:
        if hasattr(style, "font"):
            style.font.name = SECRET
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _link(place: str, target: str, *, is_absolute: bool) -> Callable[[Path, Path], None]:
    """Link a place of the repo to something outside."""

    def lay(repo: Path, outside: Path) -> None:
        at, to = repo / place, outside / target
        at.parent.mkdir(parents=True, exist_ok=True)
        if at.is_dir():
            shutil.rmtree(at)
        at.unlink(missing_ok=True)
        at.symlink_to(to if is_absolute else os.path.relpath(to, at.parent))

    return lay


def _says(key: str, named: str) -> Callable[[Path, Path], None]:
    """Write a path into npc.yaml, where {outside} is the place and {name} the folder's own name."""

    def lay(repo: Path, outside: Path) -> None:
        _write(repo / "npc.yaml", f"{key}: {named.format(outside=outside, name=outside.name)}\n")

    return lay


def _both(*lays: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
    def lay(repo: Path, outside: Path) -> None:
        for each in lays:
            each(repo, outside)

    return lay


def _file(name: str, text: str) -> Callable[[Path, Path], None]:
    return lambda repo, outside: _write(repo / name, text.replace("OUTSIDE", str(outside)))


def _chain(repo: Path, outside: Path) -> None:
    (repo / "first").symlink_to("second")
    (repo / "second").symlink_to(outside / "plan.yaml")
    (repo / "plans/2025/more.yaml").symlink_to("../../first")


def _through_folder(repo: Path, outside: Path) -> None:
    (repo / "way").symlink_to(outside)
    (repo / "plans/2025/more.yaml").symlink_to("../../way/plan.yaml")


_TEMPLATES = _says("templates", "templates")
LINKS = {
    "a plan file": (OWN, "plan.yaml"),
    "one more plan file": ("plans/2025/more.yaml", "plan.yaml"),
    "a plan file, not YAML": ("plans/2025/more.yaml", "environ"),
    "a loose plan file": ("plans/2026.yaml", "plan.yaml"),
    "a plan file, of nothing": ("plans/2025/more.yaml", "nothing.yaml"),
    "a folder with the name of a plan file": ("plans/2025/more.yaml", "2026"),
    "a folder of plans": ("plans/2026", "2026"),
    "the only plan": ("plans/2025", "2026"),
    "a repo": ("plans/2026", "."),
    "plans": ("plans", "plans"),
    "plans, with npc.yaml behind": ("plans", "."),
    "npc.yaml": ("npc.yaml", "npc.yaml"),
    "npc.yaml, of nothing": ("npc.yaml", "nothing.yaml"),
    "npc.yaml, of what is none": ("npc.yaml", "environ"),
}
LINKS_OF_SETTINGS = {
    "templates": ("templates", "templates", _TEMPLATES),
    "a template": ("templates/document.html", "templates/document.html", _TEMPLATES),
    "a template that is included": (
        "templates/e",
        "environ",
        _both(_TEMPLATES, _file("templates/document.html", _printing("{% include 'e' %}"))),
    ),
    "a template in a linked folder": (
        "templates/d",
        "templates",
        _both(_TEMPLATES, _file("templates/document.html", "{% include 'd/document.html' %}")),
    ),
    "a template that is extended": (
        "templates/d.html",
        "templates/document.html",
        _both(_TEMPLATES, _file("templates/document.html", "{% extends 'd.html' %}")),
    ),
    "a template of schedules": (
        "templates/schedule-document.html",
        "templates/schedule-document.html",
        _TEMPLATES,
    ),
    "reference-docx": ("r.docx", "secret.docx", _says("reference-docx", "r.docx")),
    "reference-docx, of nothing": ("r.docx", "nothing", _says("reference-docx", "r.docx")),
    "a folder on the way": ("x", ".", _says("templates", "x/templates")),
    "a folder on the way back": ("x", "templates", _says("templates", "x/../templates")),
}
PATHS = {
    "templates": ("{outside}/templates", "../{name}/templates", "./../{name}/../{name}/templates"),
    "reference-docx": ("{outside}/secret.docx", "../{name}/secret.docx", "plans/../../{name}/x"),
}
FOREIGN = ("/etc", "/proc/self", "~/x", "~root", "C:/Windows", "C:\\\\x", "\\\\\\\\server\\\\share")
NAMED_IN_TEMPLATES = (
    _printing("{% include '../../outside/environ' %}"),
    _printing("{% include 'OUTSIDE/environ' %}"),
    _printing("{% import '../../outside/environ' as e %}{{ e }}"),
    "{% extends '../../outside/templates/document.html' %}",
    _printing("{% include ['../x', '../../outside/environ', '/proc/self/environ'] %}"),
    _printing("{% include 'npc/../../../outside/environ' %}"),
    _printing("{% include '..' ~ '/..' ~ '/outside/environ' %}"),
    _printing("{% include '..\\\\..\\\\outside\\\\environ' %}"),
)


def _ways() -> Iterator[Way]:
    for name, (place, target) in LINKS.items():
        for kind, is_absolute in (("absolute", True), ("relative", False)):
            yield Way(f"{name}: {kind} link", _link(place, target, is_absolute=is_absolute))
    for name, (place, target, rest) in LINKS_OF_SETTINGS.items():
        for kind, is_absolute in (("absolute", True), ("relative", False)):
            link = _link(place, target, is_absolute=is_absolute)
            yield Way(f"{name}: {kind} link", _both(rest, link))
    for key, paths in PATHS.items():
        for named in paths:
            yield Way(f"{key}: {named}", _says(key, named))
        for named in FOREIGN:
            yield Way(f"{key}: {named}", _says(key, f'"{named}"'))
    yield Way("a chain of links", _chain)
    yield Way("a link behind a linked folder", _through_folder)
    yield Way("the environment", _link(OWN, "/proc/self/environ", is_absolute=True))
    for number, text in enumerate(NAMED_IN_TEMPLATES):
        lay = _both(_TEMPLATES, _file("templates/document.html", text))
        yield Way(f"a template names a path, {number}", lay, is_told=False)
    review = "kind: review\norgan: 示例县人大常委会\nof: ../../outside/plans/2025\nparts:\n  - {title: 总结, year: 2025, preamble: 好。}\n"
    yield Way("a review", _file("plans/2025-review/review.yaml", review), is_told=False)


def _of_git(*lays: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
    """Lay what leads to what git keeps in the repo itself: there build servers have their keys."""
    config = _file(".git/config", f'[http "https://forge/"]\n\textraheader = basic {SECRET}\n')
    return _both(config, *lays)


def _ways_to_git() -> Iterator[Way]:
    inner = "../repo/.git/config"  # as seen from outside
    yield Way("a plan file: .git", _of_git(_link("plans/2025/more.yaml", inner, is_absolute=False)))
    yield Way(
        "a folder of plans: .git", _of_git(_link("plans/2026", "../repo/.git", is_absolute=False))
    )
    yield Way("templates: .git", _of_git(_says("templates", ".git")))
    link = _link("templates/e", inner, is_absolute=True)
    text = _file("templates/document.html", _printing("{% include 'e' %}"))
    yield Way("a template: .git", _of_git(_TEMPLATES, text, link))
    text = _file("document.html", _printing("{% include '.git/config' %}"))
    yield Way("a template names .git", _of_git(_says("templates", "."), text), is_told=False)


WAYS = (*_ways(), *_ways_to_git())
NAMED: tuple[tuple[str, ...], ...] = (
    (),
    (".",),
    ("plans",),
    ("plans/2025", "plans/2026"),
    ("plans/**/*.yaml",),
    ("plans/*",),
    ("plans/2025/more.yaml", "plans/2026.yaml", OWN),
    ("plans/2026/../2025",),
)
"""What the command line may name of a repo; what is not there is left out."""


def _commands() -> Iterator[tuple[str, ...]]:
    for form in REPORTS:
        yield "plan", "validate", "--to", form
    yield "plan", "validate", "--fix"
    yield "plan", "validate", "--diff"
    yield "plan", "validate", "--write-baseline", "out.json"
    for form in sorted(set(DOCUMENTS) - {"pdf"}):
        yield "plan", "render", "--to", form, "-o", "out/"
    yield "plan", "render-docx", "--draft", "-o", "out/"
    for form in VIEWS:
        yield "schedule", "year", "--to", form, "-o", f"out/year.{form}"
        yield "schedule", "3", "--to", form, "-o", f"out/month.{form}"
    for form in ("html", "md"):
        yield "schedule", "export", "out", "--to", form
    for view in ("show", "duties", "trace"):
        yield "plan", view


COMMANDS = tuple(_commands())
TAKES_ONE = {"show", "duties", "trace"}
ROOTS = (".git", "npc.yaml", "")
"""What makes the folder a repo; the last is none."""


def attacks(seed: int) -> Iterator[Attack]:
    """Yield every way with every command, from whatever the command line names."""
    tried = list(product(WAYS, COMMANDS, NAMED, ROOTS))
    Random(seed).shuffle(tried)
    for way, command, named, root in tried:
        name = f"{way.name}; npc {' '.join((*command, *named))}; {root or 'no repo'}"
        yield Attack(name, partial(_attack, name, way, command, named=named, root=root))


def _attack(
    name: str, way: Way, command: tuple[str, ...], *, named: tuple[str, ...], root: str
) -> str | None:
    with workplace(name) as folder:
        repo, outside = lay_repo(folder)
        mark_root(repo, root)
        (repo / "out").mkdir()
        way.lay(repo, outside)
        there = [path for path in named if "*" in path or os.path.lexists(repo / path)]
        if named and not (there and (root or _stay(there, repo))):
            return (
                None  # of what lies in no repo, the folder that was named is read, wherever it is
            )
        run = run_npc(_line(command, there), repo, environment={"TOKEN": SECRET})
        fault = run.fault
        # A diff shows what would be changed, and no findings.
        if (
            fault is None
            and run.code == 0
            and way.is_told
            and not named
            and "--diff" not in command
        ):
            fault = "not refused"
        return leak(run.stdout, run.stderr, repo, outside) or fault


def _stay(named: list[str], repo: Path) -> bool:
    begun = [repo / path.partition("/*")[0] for path in named]
    folders = [path if path.is_dir() else path.parent for path in begun]
    return all(path.resolve().is_relative_to(repo.resolve()) for path in folders)


def mark_root(repo: Path, root: str) -> None:
    """Make a folder the top of a repo."""
    if root == ".git":
        (repo / root).mkdir()
    elif root:
        _write(repo / root, "organ: 示例县人大常委会\n")


def _line(command: tuple[str, ...], named: list[str]) -> list[str]:
    if command[0] == "schedule":
        return [*command, "--year", "2025", *(["--plan", named[0]] if named else [])]
    return [*command, *(named[:1] if command[1] in TAKES_ONE else named)]


def leak(stdout: bytes, stderr: bytes, repo: Path, outside: Path) -> str | None:
    """Return where the secret stands, in what was printed or in a file that was made, if anywhere."""
    for name, data in (("stdout", stdout), ("stderr", stderr)):
        if holds_secret(data):
            return f"the secret is in {name}: {data[-600:].decode('utf-8', 'replace')}"
    laid = (outside.resolve(), repo.resolve() / ".git")
    made = (path for path in sorted(repo.rglob("*")) if path.is_file())
    for path in made:
        if any(map(path.resolve().is_relative_to, laid)):
            continue
        if holds_secret(path.read_bytes()):
            return f"the secret is in {path.relative_to(repo)}"
    return None


_TAG = re.compile(rb"<[^<>]*>")


def holds_secret(data: bytes) -> bool:
    """Return whether the secret is in a file: in its bytes, between its tags, or in what it packs."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return any(holds_secret(package.read(name)) for name in package.namelist())
    secret = SECRET.encode()
    return secret in data or secret in _TAG.sub(b"", data)
