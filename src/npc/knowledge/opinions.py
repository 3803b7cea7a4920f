"""What 监督法 asks of the opinions of a session (审议意见), by what they are on and by the day.

Each kind of report has its article; the newest first, as with statutory matters. A plan of 2024 was
made by the law of 2006; what happened since the day on which that was revised is by the new one.
"""

from collections.abc import Iterable
from datetime import date

from npc.records import NamedTuple


class OpinionLaw(NamedTuple):
    """An article by which opinions go to the organ that is to deal with them; holds from a day on."""

    first_day: date
    name: str
    asks_for_comments: bool = True
    """Whether the organ asks a committee for comments before it replies."""
    asks_for_publication: bool = True
    """Whether report, opinion and reply are published."""


_OF_2006, _OF_2024 = date(2007, 1, 1), date(2024, 11, 8)
"""Since when the law holds, and what it was revised to."""

REPORT = (
    OpinionLaw(_OF_2024, "监督法第十七条"),
    OpinionLaw(_OF_2006, "监督法（2006年）第十四条"),
)
"""听取和审议专项工作报告."""
FINANCE = (
    OpinionLaw(_OF_2024, "监督法第二十九条"),
    OpinionLaw(_OF_2006, "监督法（2006年）第二十条", asks_for_comments=False),
)
"""Execution of plan and budget, audit: what the third chapter of 2006 had already."""
FURTHER_FINANCE = (OpinionLaw(_OF_2024, "监督法第二十九条"), *REPORT[1:])
"""What the third chapter has since 2024: until then such reports were 专项工作报告."""
INSPECTION = (
    OpinionLaw(_OF_2024, "监督法第三十七条"),
    OpinionLaw(_OF_2006, "监督法（2006年）第二十七条"),
)
"""The report of an inspection of a law (执法检查报告)."""
INQUIRY = (
    OpinionLaw(_OF_2024, "监督法第五十条", asks_for_comments=False, asks_for_publication=False),
)
"""专题询问; the law of 2006 did not know it."""


def in_force(laws: Iterable[OpinionLaw], day: date) -> OpinionLaw | None:
    """Return which of some articles holds on a day, the newest first; None where none did yet."""
    return next((law for law in laws if day >= law.first_day), None)
