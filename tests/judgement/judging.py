"""Plans checked with each fault in them, and what became of it: found by a finding that names it, or not."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from judgement.faults import PLANS, Fault
from npc import api


class Verdict(NamedTuple):
    """What was said of a plan with a fault in it that was not said without."""

    fault: Fault
    named: tuple[api.Diagnostic, ...]
    """What names the fault."""
    others: tuple[api.Diagnostic, ...]
    """What else is said: it does not count."""

    @property
    def is_found(self) -> bool:
        """Whether a finding names it."""
        return bool(self.named)


def verdicts(faults: Iterable[Fault]) -> Iterator[Verdict]:
    """Judge each fault."""
    with TemporaryDirectory() as folder:
        copied = Path(shutil.copytree(PLANS, Path(folder) / "plans"))
        yield from (_verdict(fault, copied) for fault in faults)


def _verdict(fault: Fault, copied: Path) -> Verdict:
    known = Counter(_said(each) for each in clean(fault.plan).diagnostics)
    file = copied / fault.plan / fault.file
    right = file.read_bytes()
    file.write_bytes(fault.typed().encode())
    report = api.validate(copied / fault.plan)
    file.write_bytes(right)
    new = []
    for each in report.diagnostics:
        if known[_said(each)]:
            known[_said(each)] -= 1
        else:
            new.append(each)
    named = tuple(each for each in new if _names(each, fault))
    return Verdict(fault, named, tuple(each for each in new if each not in named))


@cache
def clean(plan: str) -> api.Report:
    """Check a plan as it is."""
    return api.validate(PLANS / plan)


def _said(one: api.Diagnostic) -> tuple[str, str]:
    return one.rule.code, one.message.zh


def _names(one: api.Diagnostic, fault: Fault) -> bool:
    said = [one.message, *([one.hint] if one.hint else []), *(each.message for each in one.related)]
    words = "\n".join(each.zh for each in said)
    return any(all(name in words for name in names) for names in fault.names)
