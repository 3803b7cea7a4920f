"""How many processes check plans, where nobody says.

Where processes can be forked they are; on Windows and macOS they are started anew, which takes a
tenth of a second each and so pays only for more plans.
"""

import os
import sys

from npc.processes import usual_start


def usual_jobs(plans: int) -> int:
    """Return how many processes pay for a number of plans: one a core, or 1 for a few plans."""
    enough = _ENOUGH[usual_start()]
    return min(_cores(), max(1, plans // (enough // 2))) if plans >= enough else 1


_ENOUGH = {"fork": 12, "spawn": 40}
"""Plans from which a second process takes less time than it costs."""


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
