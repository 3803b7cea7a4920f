"""Runs families of attacks and prints what was tried and what failed: `python3 dev.py attack --help`."""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from attacks.families import Family, Outcome, attack
from attacks.running import KEEP

TOLD = 20
"""How many failures of a family are told; all are counted."""


def main(arguments: list[str]) -> int:
    """Run what the command line asks for; 1 where npc did not hold, 2 where nothing could be run."""
    known = dict(_families())
    asked = _parser(known).parse_args(arguments)
    if not hasattr(os, "fork"):
        sys.stderr.write("attacks need a system that forks: Linux or macOS\n")
        return 2
    names = asked.family or list(known)
    if unknown := [name for name in names if name not in known]:
        sys.stderr.write(f"no family {', '.join(unknown)}: there are {', '.join(known)}\n")
        return 2
    if asked.keep:
        os.environ[KEEP] = str(Path(asked.keep).absolute())
    outcomes = []
    left = asked.minutes * 60
    for number, name in enumerate(names):
        share = left / (len(names) - number)
        outcome = attack(known[name], asked.seed, seconds=share, most=asked.most, only=asked.only)
        left -= outcome.seconds
        _tell(outcome, asked.seed)
        outcomes.append(outcome)
    sys.stdout.write("\n".join(_table(outcomes)) + "\n")
    return 1 if any(outcome.failures for outcome in outcomes) else 0


def _families() -> list[tuple[str, Family]]:
    folder = str(Path(__file__).parent)
    modules = sorted(module.name for module in iter_modules([folder]))
    usual = [name for name in modules if not name.startswith(("_", "test_"))]
    loaded = ((name, import_module(f"attacks.{name}")) for name in usual)
    return [
        (name, Family(name, module.attacks))
        for name, module in loaded
        if hasattr(module, "attacks")
    ]


def _parser(known: dict[str, Family]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 dev.py attack", description=__doc__)
    parser.add_argument("family", nargs="*", help=", ".join(known))
    parser.add_argument("--minutes", type=float, default=10, help="all in all; usually 10")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same attacks")
    parser.add_argument("--most", type=int, help="of each family only so many, for a sample")
    parser.add_argument("--only", metavar="NAME", help="only the attack of this name")
    parser.add_argument("--keep", metavar="FOLDER", help="leave the files that are tried there")
    return parser


def _tell(outcome: Outcome, seed: int) -> None:
    for name, fault in outcome.failures[:TOLD]:
        again = f"python3 dev.py attack {outcome.family} --seed {seed} --only {_quoted(name)}"
        sys.stdout.write(f"FAILED {outcome.family}: {name}\n    {fault}\n    again: {again}\n")
    if len(outcome.failures) > TOLD:
        sys.stdout.write(f"… and {len(outcome.failures) - TOLD} more of {outcome.family}\n")
    sys.stdout.flush()


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "'\\''") + "'"


def _table(outcomes: list[Outcome]) -> list[str]:
    rows = [("family", "tried", "failed", "seconds")]
    rows += [
        (outcome.family, f"{outcome.tried:,}", str(len(outcome.failures)), f"{outcome.seconds:.0f}")
        for outcome in outcomes
    ]
    return ["{:12} {:>8} {:>8} {:>8}".format(*row) for row in rows]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
