"""What the plan of a new year is made of."""

from pathlib import Path

from npc.records import NamedTuple
from npc.starting.renewing.renewing import OldPlan


class Predecessor(NamedTuple):
    """What a new plan is made of, and where it is put if that is not said."""

    old: OldPlan
    folder: Path
