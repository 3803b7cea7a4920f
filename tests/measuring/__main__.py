"""Measures imports.

`python -m measuring [FILE…]`: each file beside its truth; without files, the corpus.
`python -m measuring --back [PLAN…]`: plans that are printed and come back; without plans, the project's.
"""

import argparse
import sys
import traceback
from pathlib import Path

from measuring.corpus import corpus, truth_of
from measuring.importing import Imported, imported
from measuring.measures import Measured, Verdict, measured
from measuring.round_trips import plans, round_trip


def main(arguments: list[str]) -> int:
    """Measure files and print a table and what is wrong; 1 where something is wrong in silence."""
    asked = _parser().parse_args(arguments)
    measure = _back if asked.back else _file
    rows, is_fine = [], True
    for path in asked.paths or (plans() if asked.back else corpus()):
        try:
            found, result, differences = measure(path)
        except Exception:  # noqa: BLE001 - the others are measured all the same
            rows.append(f"{path.name:34} crashed: {traceback.format_exc(limit=-2)[-600:]}")
            is_fine = False
            continue
        rows.append(_row(path, found, result) + (" DIFFERENT" if differences else ""))
        is_fine = is_fine and not result.counts[Verdict.SILENT] and not differences
        _tell(path, found, result, marks=asked.marks)
        _print(*(f"  {each[:300]}" for each in differences[:TOLD]))
    _print(f"{'file':34} {'fields':>6} {'right':>6} {'marked':>6} {'silent':>6} {'marks':>6} exit")
    _print(*rows)
    return 0 if is_fine else 1


TOLD = 12
"""Lines that are printed of what is printed otherwise."""


def _file(path: Path) -> tuple[Imported, Measured, tuple[str, ...]]:
    found = imported(path)
    return found, measured(truth_of(path), found), ()


def _back(path: Path) -> tuple[Imported, Measured, tuple[str, ...]]:
    trip = round_trip(path)
    return trip.found, trip.measured, trip.differences


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m measuring", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--back", action="store_true", help="print plans and import them")
    parser.add_argument("--marks", action="store_true", help="print the marks, too")
    return parser


def _row(path: Path, found: Imported, result: Measured) -> str:
    counts = result.counts
    numbers = [sum(counts.values()), *(counts[verdict] for verdict in Verdict), len(found.marks)]
    return f"{path.name:34} " + " ".join(f"{each:6}" for each in numbers) + f" {found.code}"


def _tell(path: Path, found: Imported, result: Measured, *, marks: bool) -> None:
    wrong = [*result.wrong(Verdict.SILENT), *result.wrong(Verdict.MARKED)]
    _print(f"== {path.name}", *(f"  {each}" for each in wrong))
    if not found.papers:
        _print(f"  nothing written: {found.err.strip()}")
    if marks:
        _print(*(f"  {mark.kind}[{mark.key}] {mark.at} {mark.text}" for mark in found.marks))


def _print(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
