"""Prints what became of the faults: `python -m judgement` from tests/; kinds or ids of faults for those alone.

`--missed` lists what was not found, `--found` what was found and by what, `--clean` what is said of the clean plans. Whatever is
said of right words (`innocent.yaml`) is always listed.
"""

import argparse
import sys

from judgement.faults import faults, innocent, plans
from judgement.judging import verdicts
from judgement.telling import found, missed, of_clean, table


def main(arguments: list[str]) -> None:
    """Judge what is asked for."""
    asked = _parser().parse_args(arguments)
    only = set(asked.only)
    judged = [*verdicts(each for each in faults() if not only or {each.kind, each.id} & only)]
    lines = [*table(judged), ""]
    lines += [line for plan in plans() for line in of_clean(plan, is_full=asked.clean)]
    if not only:
        lines += [found(each) for each in verdicts(innocent()) if each.named]
    lines += [missed(each) for each in judged if asked.missed and not each.is_found]
    lines += [found(each) for each in judged if asked.found and each.is_found]
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m judgement", description=__doc__)
    parser.add_argument("only", nargs="*", help="kinds or ids of faults")
    for option in ("--missed", "--found", "--clean"):
        parser.add_argument(option, action="store_true")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])
