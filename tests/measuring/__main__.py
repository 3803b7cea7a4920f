"""Measures imports and tells what is wrong: `python -m measuring [FILE…]`.

Usually each file is measured by the truth beside it, without files the whole corpus. `--back` prints plans and
imports what was printed; `--forms` imports what offices would type, each doing one thing not as usual, and
`--random 50` what they would if they chose all as it comes.
"""

import argparse
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from measuring.corpus import corpus, truth_of
from measuring.disturbing import DISTURBANCES, Disturbance, disturbed
from measuring.forms import Typed, at_random, one_by_one, typed
from measuring.importing import Imported, imported
from measuring.measures import Measured, Verdict, measured
from measuring.round_trips import plans, round_trip

TOLD = 12
"""Lines that are told of what is printed otherwise."""


class Outcome(NamedTuple):
    """What became of one import."""

    found: Imported
    measured: Measured
    differences: tuple[str, ...] = ()
    """What is printed otherwise."""

    @property
    def is_fine(self) -> bool:
        """Whether nothing is wrong in silence, and all is printed as it was."""
        return not self.measured.counts[Verdict.SILENT] and not self.differences


Measure = Callable[[], Outcome]


def main(arguments: list[str]) -> int:
    """Measure what is asked for; 1 where something is not fine."""
    asked = _parser().parse_args(arguments)
    rows, is_fine = [], True
    for name, measure in _measures(asked):
        try:
            outcome = measure()
        except Exception:  # noqa: BLE001 - the others are measured all the same
            rows.append(f"{name:44} crashed: {traceback.format_exc(limit=-2)[-600:]}")
            is_fine = False
            continue
        rows.append(_row(name, outcome))
        is_fine = is_fine and outcome.is_fine
        _tell(name, outcome, marks=asked.marks)
    heads = (f"{head:>6}" for head in ("fields", *(each.value for each in Verdict), "marks"))
    _print(f"{'':44} {' '.join(heads)} exit", *rows)
    return 0 if is_fine else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m measuring", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--back", action="store_true", help="print plans and import them")
    parser.add_argument(
        "--disturbed", action="store_true", help="Word files to which something happened"
    )
    parser.add_argument("--forms", action="store_true", help="what offices would type")
    parser.add_argument("--random", type=int, default=0, help="so many offices, by chance")
    parser.add_argument("--seed", type=int, default=1, help="of chance")
    parser.add_argument("--marks", action="store_true", help="print the marks, too")
    return parser


def _measures(asked: argparse.Namespace) -> Iterator[tuple[str, Measure]]:
    if asked.forms or asked.random:
        offices = [*(one_by_one() if asked.forms else ())]
        offices += islice(at_random(asked.seed), asked.random)
        for office in offices:
            made = typed(office)
            yield made.name, partial(_typed, made)
    elif asked.disturbed:
        for path in asked.paths or [path for path in corpus() if path.suffix == ".docx"]:
            for disturbance in DISTURBANCES:
                name = f"{path.name} {disturbance.__name__}"
                yield name, partial(_disturbed, path, disturbance)
    elif asked.back:
        yield from ((path.name, partial(_back, path)) for path in asked.paths or plans())
    else:
        yield from ((path.name, partial(_file, path)) for path in asked.paths or corpus())


def _file(path: Path) -> Outcome:
    found = imported(path)
    return Outcome(found, measured(truth_of(path), found))


def _back(path: Path) -> Outcome:
    trip = round_trip(path)
    return Outcome(trip.found, trip.measured, trip.differences)


def _typed(made: Typed) -> Outcome:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "计划.docx"
        path.write_bytes(made.data)
        found = imported(path)
    return Outcome(found, measured(made.truth, found))


def _disturbed(path: Path, disturbance: Disturbance) -> Outcome:
    return _typed(Typed("", {}, disturbed(path, disturbance), truth_of(path)))


def _row(name: str, outcome: Outcome) -> str:
    counts = outcome.measured.counts
    numbers = [sum(counts.values()), *(counts[each] for each in Verdict), len(outcome.found.marks)]
    shown = " ".join(f"{each:6}" for each in numbers)
    printed = " PRINTED OTHERWISE" if outcome.differences else ""
    return f"{name[:300]:44} {shown} {outcome.found.code}{printed}"


def _tell(name: str, outcome: Outcome, *, marks: bool) -> None:
    result = outcome.measured
    wrong = [*result.wrong(Verdict.SILENT), *result.wrong(Verdict.MARKED)]
    if not outcome.found.papers:
        _print(f"== {name}", f"  nothing written: {outcome.found.err.strip()}")
        return
    _print(f"== {name}", *(f"  {each}" for each in wrong))
    if marks:
        _print(*(f"  {mark.kind}[{mark.key}] {mark.at} {mark.text}" for mark in result.marks))
    _print(*(f"  {each[:300]}" for each in outcome.differences[:TOLD]))


def _print(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
