"""The same plan gives the same bytes, whatever surrounds the run: hash seed, zone, locale, width, folder."""

import os
from collections.abc import Iterator
from functools import cache, partial
from hashlib import sha256
from itertools import product
from pathlib import Path
from random import Random
from shutil import copytree
from typing import NamedTuple

from attacks.attack import Attack
from attacks.running import run_npc, workplace
from npc.output.forms import DOCUMENTS, REPORTS, UNDATED_VIEWS, VIEWS
from support import ROOT

PLANS = sorted({path.parent.name for path in (ROOT / "plans").glob("*/*.yaml")})
DAY = "2025-07-10"
ZONES = ("UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles")
LOCALES = ("C", "C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8")
REPOS = ("repo", "计划 库/深", "a" * 100)
"""Where the repo lies."""
STANDS = (".", "plans", "elsewhere")
"""Where the run stands, below the folder of the repo; what shows paths always stands at the first."""
Command = tuple[str, ...]


class _Surroundings(NamedTuple):
    """What surrounds a run."""

    seed: str = "0"
    zone: str = "UTC"
    locale: str = "C.UTF-8"
    columns: str = "80"
    repo: str = REPOS[0]
    stands: str = STANDS[0]

    @property
    def environment(self) -> dict[str, str]:
        """What the run finds in its environment."""
        return {
            "PYTHONHASHSEED": self.seed,
            "TZ": self.zone,
            "LC_ALL": self.locale,
            "COLUMNS": self.columns,
        }


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each form of each plan under hash seeds and surroundings, for ever."""
    random = Random(seed)
    while True:
        for command in random.sample(COMMANDS, len(COMMANDS)):
            surroundings = _Surroundings(
                str(random.randrange(1, 4_000_000_000)),
                random.choice(ZONES),
                random.choice(LOCALES),
                str(random.choice((20, 80, 400))),
                random.choice(REPOS),
                random.choice(STANDS) if _shows_no_paths(command) else STANDS[0],
            )
            told = " ".join(f"{key}={value}" for key, value in surroundings._asdict().items())
            name = f"{told} npc {' '.join(command)}"
            yield Attack(name, partial(_differs, command, surroundings))


def _shows_no_paths(command: Command) -> bool:
    return command[0] in {"schedule", "ledger"} or command[1] == "render"


LEDGER_VIEWS = (
    ("schedule", "week", "2025-07-28"),
    ("schedule", "week", "2025-07-28", "--review"),
    ("ledger",),
    ("ledger", "opinions"),
    ("ledger", "suggestions"),
    ("ledger", "changes"),
)


def _commands() -> Iterator[Command]:
    for plan in PLANS:
        for form in REPORTS:
            yield "plan", "validate", plan, "--to", form
        for form in set(DOCUMENTS) - {"pdf"}:
            yield "plan", "render", plan, "--to", form, "-o", f"out.{form}"
        for view, form in product(("year", "deadlines", "meetings"), VIEWS):
            what = ("--plan", plan, "--as-of", DAY)
            yield "schedule", view, *what, "--to", form, "-o", f"out.{form}"
        for words, form in product(LEDGER_VIEWS, set(UNDATED_VIEWS)):
            yield (*words, "--plan", plan, "--as-of", DAY, "--to", form, "-o", f"out.{form}")
        yield "review", "draft", "--plan", plan, "--as-of", DAY, "-o", "out.yaml"
        yield "plan", "render", plan, "--as-amended", "--to", "docx", "-o", "out.docx"
        yield "plan", "show", plan
        for command, form in product(("duties", "trace"), ("csv", "markdown", "json")):
            yield "plan", command, plan, "--to", form


COMMANDS = sorted(_commands())


def _differs(command: Command, surroundings: _Surroundings) -> str | None:
    usual, other = _result(command, _Surroundings()), _result(command, surroundings)
    return None if usual == other else f"{other} instead of {usual}"


@cache
def _result(command: Command, surroundings: _Surroundings) -> str:
    """Run a command on a copy of the plans, and return the exit code and a sum of all it wrote."""
    with workplace(" ".join((*surroundings, *command))) as folder:
        repo = folder / surroundings.repo
        copytree(ROOT / "plans", repo / "plans", dirs_exist_ok=True)
        (repo / ".git").mkdir(exist_ok=True)
        stands = repo / surroundings.stands
        stands.mkdir(exist_ok=True)
        plans = os.path.relpath(repo / "plans", stands)
        arguments = [str(Path(plans, word)) if word in PLANS else word for word in command]
        run = run_npc(arguments, stands, environment=surroundings.environment, fresh=True)
        written = [path.read_bytes() for path in sorted(stands.glob("out.*"))]
    if run.fault:
        return run.fault
    sums = [sha256(data).hexdigest()[:12] for data in (run.stdout, run.stderr, *written)]
    return f"{run.code} {' '.join(sums)}"
