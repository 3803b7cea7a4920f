"""One plan as offices by chance would type it, imported: nothing may be wrong in silence.

Nor may a run end otherwise than in a sentence.
"""

from collections.abc import Iterator
from functools import partial
from itertools import count
from random import Random

from attacks.attack import Attack
from attacks.running import run_npc, workplace
from measuring.forms import CHOICES, Office, typed
from measuring.importing import Imported, papers_in
from measuring.measures import Verdict, measured

SECONDS = 5
"""Of processor time: what a plan of some pages may take."""


def attacks(seed: int) -> Iterator[Attack]:
    """Yield offices that do some things not as usual."""
    for number in count():
        random = Random(f"{seed} {number}")
        chosen = random.sample(list(CHOICES), k=random.choice((2, 3, 5, 8, len(CHOICES))))
        office = {what: random.choice(CHOICES[what]) for what in chosen}
        ways = ", ".join(f"{what} {how}" for what, how in office.items())
        yield Attack(f"{number}: {ways}", partial(_try, office))


def _try(office: Office) -> str | None:
    made = typed(office)
    with workplace("imports") as folder:
        (folder / "计划.docx").write_bytes(made.data)
        run = run_npc(("plan", "import", "计划.docx", "-o", "made"), folder, seconds=SECONDS)
        if run.fault:
            return run.fault
        papers = (paper for path in (folder / "made").glob("*.yaml") for paper in papers_in(path))
        found = Imported(run.code, "", run.stderr.decode(), tuple(papers), "")
    silent = measured(made.truth, found).wrong(Verdict.SILENT)
    return f"{len(silent)} fields wrong in silence: {silent[0]}" if silent else None
