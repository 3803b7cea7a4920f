"""The files that ledgers name as evidence: looked for when they are read, as rules see no files."""

from collections.abc import Mapping
from pathlib import Path

from npc.genre.evidence import files_named, may_name_file
from npc.kinds.ledger import Ledger, MatterFact
from npc.plan import Plan
from npc.source.plan_files import PlanFiles
from npc.source.plan_paths import Astray, place_at
from npc.source.repo import repo_around


def with_evidence(plan: Plan, files: PlanFiles, paths: Mapping[str, Path]) -> Plan:
    """Return a plan whose ledgers know which of the files that they name are not there.

    Args:
        plan: The plan.
        files: Its files.
        paths: The files by their paths as findings show them.

    """
    repo = repo_around(files)

    def looked_for(ledger: Ledger) -> Ledger:
        folder = paths[ledger.at.document.path].parent
        facts = tuple(_looked_for(fact, folder, repo) for fact in ledger.matters)
        return ledger._replace(matters=facts)

    return plan._replace(ledgers=tuple(map(looked_for, plan.ledgers)))


def _looked_for(fact: MatterFact, folder: Path, repo: Path) -> MatterFact:
    """Return what is told of a matter with the files that are not there. A name may hold a comma."""
    whole = fact.evidence or ""
    if may_name_file(whole) and isinstance(place_at(whole, folder=folder, repo=repo), Path):
        return fact
    found = {name: place_at(name, folder=folder, repo=repo) for name in files_named(whole)}
    lost = tuple((name, place) for name, place in found.items() if isinstance(place, Astray))
    return fact._replace(lost=lost) if lost else fact
