"""Spoilt plans through every command and form: none may end it otherwise than in a sentence."""

from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeAlias

import yaml

from attacks import views
from attacks.attack import Attack
from attacks.mutators import MUTATORS, Mutator
from attacks.running import Run, run_npc, workplace
from npc.output.forms import DOCUMENTS, REPORTS, UNDATED_VIEWS, VIEWS
from support import ROOT

Files: TypeAlias = dict[str, bytes]
"""What the files of a plan hold, by name."""
Command: TypeAlias = tuple[str, ...]
SECONDS = 5
"""Of processor time: what a plan may take, however it is spoilt."""
SETTINGS = ROOT / "tests" / "kept" / "repo" / "npc.yaml"


class _Source(NamedTuple):
    """A plan that is right."""

    name: str
    paths: tuple[Path, ...]


def attacks(seed: int) -> Iterator[Attack]:
    """Yield plans spoilt in one way to four, each checked and put through one more command."""
    for number in count():
        random = Random(f"{seed} {number}")
        source = random.choice(_sources())
        mutators = random.choices(MUTATORS, k=random.choice((1, 1, 1, 2, 3, 4)))
        ways = " ".join(mutator.__name__.strip("_") for mutator in mutators)
        name = f"{number} {source.name}: {ways}"
        yield Attack(name, partial(_fault, name, random, source, mutators))


@cache
def _sources() -> tuple[_Source, ...]:
    tests = ROOT / "tests"
    folders = [
        folder
        for room in (
            "plans",
            "tests/mutations/plans",
            "tests/plans/published",
            "tests/kept/repo/plans",
        )
        for folder in sorted((ROOT / room).iterdir())
        if folder.is_dir()
    ]
    folders.append(tests / "plans" / "unlike" / "county-year")
    alone = sorted((tests / "plans" / "unlike").glob("*.yaml"))
    return (
        *(_Source(folder.name, tuple(sorted(folder.glob("*.yaml")))) for folder in folders),
        *(_Source(path.stem, (path,)) for path in alone),
        *(_Source("a year with its ledger", paths) for paths in _with_ledgers()),
    )


def _with_ledgers() -> Iterator[tuple[Path, ...]]:
    plans, told = ROOT / "plans", ROOT / "tests" / "ledger" / "nanhai-2023"
    yield (*_yaml_in(plans / "nanhai-2023"), *_yaml_in(told))
    yield (*_yaml_in(plans / "shiliqu-2025"), *_yaml_in(plans / "shiliqu-office-2025"))


def _yaml_in(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("*.yaml")))


def _fault(name: str, random: Random, source: _Source, mutators: Sequence[Mutator]) -> str | None:
    with workplace(name) as folder:
        before = _spoilt(random, source, mutators)
        for file, data in before.items():
            (folder / file).write_bytes(data)
        has_ledger = any(path.name.startswith("ledger") for path in source.paths)
        other = views.drawn if has_ledger and random.random() < 0.7 else _other_command
        for command in (_check(random), other(random)):
            run = run_npc(command, folder, seconds=SECONDS)
            after = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
            fault = run.fault or _fault_of_plans(run, before, after)
            if fault:
                return f"{fault} (npc {' '.join(command)})"
    return None


def _spoilt(random: Random, source: _Source, mutators: Sequence[Mutator]) -> Files:
    """Return the files of a plan, one or all of them spoilt, sometimes with settings."""
    files = {path.name: path.read_bytes() for path in source.paths}
    if random.random() < 0.2:
        files[SETTINGS.name] = SETTINGS.read_bytes().replace(b"templates: templates", b"")
    names = list(files) if random.random() < 0.2 else [random.choice(_to_spoil(random, files))]
    for name in names:
        for mutator in mutators:
            files[name] = mutator(random, files[name]) if files[name] else b""
    return files


def _to_spoil(random: Random, files: Files) -> Sequence[str]:
    """Return the files of which one is spoilt: a ledger as often as all others."""
    ledgers = [name for name in files if name.startswith("ledger")]
    return ledgers if ledgers and random.random() < 0.5 else list(files)


def _fault_of_plans(run: Run, before: Files, after: Files) -> str | None:
    """Return what is wrong with a plan that is called right, or with what became of its files."""
    if "--fix" not in run.arguments and ("add" not in run.arguments or run.code != 0):
        changed = [name for name, data in before.items() if after.get(name) != data]
        return f"changed {', '.join(changed)}" if changed else None
    if "validate" in run.arguments and run.code == 0:
        return next(filter(None, map(_fault_of_yaml, after.values())), None)
    broken = [
        name
        for name, data in after.items()
        if _fault_of_yaml(data) and not _fault_of_yaml(before[name])
    ]
    return f"broke {', '.join(broken)}" if broken else None


def _fault_of_yaml(data: bytes) -> str | None:
    try:
        list(yaml.load_all(data, yaml.CBaseLoader))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return f"exit 0, and PyYAML says: {error}"
    except RecursionError:  # it is nested too deep for PyYAML, which is no word on the YAML
        return None
    return None


def _check(random: Random) -> Command:
    return ("plan", "validate", ".", "--to", random.choice(list(REPORTS)))


def _other_command(random: Random) -> Command:
    command = random.choice(COMMANDS)
    if command[-1] != "--to":
        return command
    forms = (
        DOCUMENTS
        if command[1] == "render"
        else VIEWS
        if command[0] == "schedule"
        else UNDATED_VIEWS
    )
    form = random.choice([form for form in forms if form != "pdf"])
    return (*command, form, *(() if forms[form].is_for_people else ("-o", f"out.{form}")))


COMMANDS: tuple[Command, ...] = (
    ("plan", "render", ".", "--to"),
    ("plan", "render", ".", "--draft", "--to"),
    ("plan", "render-docx", ".", "-o", "out.docx"),
    ("plan", "show", ".", "--to"),
    ("plan", "show", ".", "--items", "--to"),
    ("plan", "duties", ".", "--to"),
    ("plan", "trace", ".", "--to"),
    ("plan", "validate", ".", "--diff"),
    ("plan", "validate", ".", "--fix"),
    ("plan", "validate", ".", "--fix", "--to", "json"),
    ("plan", "validate", ".", "--statistics", "--fail-on", "warning"),
    ("plan", "validate", ".", "--write-baseline", "baseline.json"),
    ("schedule", "month", "7", "--plan", ".", "--to"),
    ("schedule", "month", "1-12", "--plan", ".", "--to"),
    ("schedule", "quarter", "2", "--plan", ".", "--to"),
    ("schedule", "year", "--plan", ".", "--to"),
    ("schedule", "meetings", "--plan", ".", "--to"),
    ("schedule", "deadlines", "--plan", ".", "--to"),
    ("schedule", "department", "财经工委", "--plan", ".", "--to"),
    ("ledger", "add", "听取1", "done", "2025-05-05", "--plan", "."),
    (
        "ledger",
        "add",
        "move",
        "7月1",
        "9月",
        "--why",
        "=1+1",
        "--date",
        "2025-06-01",
        "--plan",
        ".",
    ),
    ("ledger", "add", "opinion", "9号", "--of", "听取2", "--issued", "2025-07-01", "--plan", "."),
    ("ledger", "add", "3月1", "progress", "2025-03-05", "|<b>", "--plan", ".", "--diff"),
    ("schedule", "load", "--plan", "."),
    ("schedule", "unscheduled", "--plan", "."),
    ("schedule", "export", "set", "--plan", "."),
    ("plan", "fmt", ".", "--diff"),
    ("plan", "fmt", ".", "--keys", "zh", "--diff"),
    ("plan", "diff", ".", "."),
    ("plan", "diff", ".", ".", "--to", "json"),
    ("plan", "new", "2027", "--from", ".", "--dry-run"),
    ("plan", "new", "2026", "--from", ".", "-o", "new"),
    ("settings", "."),
)
"""Those that end in `--to` are given a form."""
