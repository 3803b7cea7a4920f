"""The same plan gives the same bytes, whatever surrounds the run: hash seed, time zone, locale, width."""

import tempfile
from collections.abc import Iterator
from functools import cache, partial
from hashlib import sha256
from itertools import product
from pathlib import Path
from random import Random
from shutil import copytree

from attacks.attack import Attack
from attacks.running import run_npc
from npc.output.forms import DOCUMENTS, REPORTS, VIEWS
from support import ROOT

PLANS = sorted(path.parent for path in (ROOT / "plans").glob("*/*.yaml"))
DAY = "2025-07-10"
ZONES = ("UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles")
LOCALES = ("C", "C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8")
Command = tuple[str, ...]


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each form of each plan under hash seeds and surroundings, for ever."""
    random = Random(seed)
    while True:
        for command in random.sample(COMMANDS, len(COMMANDS)):
            surroundings = {
                "PYTHONHASHSEED": str(random.randrange(1, 4_000_000_000)),
                "TZ": random.choice(ZONES),
                "LC_ALL": random.choice(LOCALES),
                "COLUMNS": str(random.choice((20, 80, 400))),
            }
            told = " ".join(f"{name}={value}" for name, value in surroundings.items())
            name = f"{told} npc {' '.join(command)}"
            yield Attack(name, partial(_differs, command, tuple(surroundings.items())))


def _commands() -> Iterator[Command]:
    for plan in dict.fromkeys(path.name for path in PLANS):
        for form in REPORTS:
            yield "plan", "validate", plan, "--to", form
        for form in set(DOCUMENTS) - {"pdf"}:
            yield "plan", "render", plan, "--to", form, "-o", f"out.{form}"
        for view, form in product(("year", "deadlines", "meetings"), VIEWS):
            yield (
                "schedule",
                view,
                "--plan",
                plan,
                "--as-of",
                DAY,
                "--to",
                form,
                "-o",
                f"out.{form}",
            )
        yield "plan", "show", plan
        for command, form in product(("duties", "trace"), ("csv", "markdown", "json")):
            yield "plan", command, plan, "--to", form


COMMANDS = sorted(_commands())


def _differs(command: Command, surroundings: tuple[tuple[str, str], ...]) -> str | None:
    usual, one = _result(command, ()), _result(command, surroundings)
    return None if usual == one else f"{one} instead of {usual}"


@cache
def _result(command: Command, surroundings: tuple[tuple[str, str], ...]) -> str:
    """Run a command on a copy of the plans, and return the exit code and a sum of all it wrote."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copytree(ROOT / "plans", folder / "plans")
        arguments = [
            f"plans/{word}" if (ROOT / "plans" / word).is_dir() else word for word in command
        ]
        environment = {"PYTHONHASHSEED": "0", **dict(surroundings)}
        run = run_npc(arguments, folder, environment=environment, fresh=True)
        written = [path.read_bytes() for path in sorted(folder.glob("out.*"))]
    if run.fault:
        return run.fault
    sums = [sha256(data).hexdigest()[:12] for data in (run.stdout, run.stderr, *written)]
    return f"{run.code} {' '.join(sums)}"
