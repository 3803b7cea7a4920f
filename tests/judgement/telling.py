"""What became of faults and clean plans, in lines: a table by kind, one line for each fault, one for each plan."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from judgement.judging import Verdict, clean
from npc import api

HEAD = f"{'kind':24} {'faults':>6} {'decidable':>9} {'found':>6} {'share':>6}"


def table(judged: Iterable[Verdict]) -> Iterator[str]:
    """Say by kind how many were found of those that a reader could decide."""
    judged = list(judged)
    yield HEAD
    for kind, group in groupby(judged, key=lambda each: each.fault.kind):
        yield _row(kind, list(group))
    yield _row("all", judged)


def _row(kind: str, judged: list[Verdict]) -> str:
    decidable = [each for each in judged if each.fault.is_decidable]
    hits = sum(each.is_found for each in decidable)
    share = hits / len(decidable) if decidable else 1.0
    return f"{kind:24} {len(judged):6} {len(decidable):9} {hits:6} {share:6.0%}"


def missed(verdict: Verdict) -> str:
    """Say of a fault that was not found what it is, and what was said in its place."""
    fault = verdict.fault
    mark = "" if fault.is_decidable else " (not decidable)"
    said = "; ".join(f"{each.rule.code} {each.message.zh}" for each in verdict.others)
    told = f" [said: {said[:300]}]" if said else ""
    return f"MISSED {fault.id}{mark} {fault.plan}/{fault.file}: {fault.change}: {fault.what}{told}"


def found(verdict: Verdict) -> str:
    """Say by which findings a fault was found."""
    said = "; ".join(
        f"{each.severity} {each.rule.code} {each.message.zh}" for each in verdict.named
    )
    more = "".join(f" + {each.rule.code} {each.message.zh}" for each in verdict.others)
    return f"FOUND  {verdict.fault.id} {verdict.fault.plan}: {said}{more}"


def of_clean(plan: str, *, is_full: bool) -> Iterator[str]:
    """Say how much is said of a clean plan, and what."""
    report = clean(plan)
    counts = ", ".join(f"{each}: {report.number_of(each)}" for each in api.Severity)
    yield f"{plan:24} {counts}"
    for each in report.diagnostics if is_full else ():
        line = each.place.span.line if each.place.span else 0
        file = each.place.path.rpartition("/")[2]
        yield f"    {each.severity} {each.rule.code} {file}:{line} {each.message.zh}"
