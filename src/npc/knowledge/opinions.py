"""What 监督法 asks of the opinions of a session (审议意见), by what they are on and by the year.

Each kind of report has its article; the newest first, as with statutory matters. The revision of
November 2024 holds for the sessions of 2025 on, as it does in `statutes.yaml`.
"""

from collections.abc import Iterable

from npc.records import NamedTuple


class OpinionLaw(NamedTuple):
    """An article by which opinions go to the organ that is to deal with them; holds from a year on."""

    first_year: int
    name: str
    asks_for_comments: bool = True
    """Whether the organ asks a committee for comments before it replies."""
    asks_for_publication: bool = True
    """Whether report, opinion and reply are published."""


REPORT = (OpinionLaw(2025, "监督法第十七条"), OpinionLaw(2007, "监督法（2006年）第十四条"))
"""听取和审议专项工作报告."""
FINANCE = (
    OpinionLaw(2025, "监督法第二十九条"),
    OpinionLaw(2007, "监督法（2006年）第二十条", asks_for_comments=False),
)
"""Execution of plan and budget, audit: what the third chapter of 2006 had already."""
FURTHER_FINANCE = (OpinionLaw(2025, "监督法第二十九条"), *REPORT[1:])
"""What the third chapter has since 2024: until then such reports were 专项工作报告."""
INSPECTION = (OpinionLaw(2025, "监督法第三十七条"), OpinionLaw(2007, "监督法（2006年）第二十七条"))
"""The report of an inspection of a law (执法检查报告)."""
INQUIRY = (OpinionLaw(2025, "监督法第五十条", asks_for_comments=False, asks_for_publication=False),)
"""专题询问; the law of 2006 did not know it."""


def in_force(laws: Iterable[OpinionLaw], year: int) -> OpinionLaw | None:
    """Return which of some articles holds in a year, the newest first; None where none did yet."""
    return next((law for law in laws if year >= law.first_year), None)
