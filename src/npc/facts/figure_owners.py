"""Whose figures a paper tells: its committee's, or those of a department of it."""

import re

from npc.genre.places import split_at_congress
from npc.plan import Paper, Plan

OFFICE = "办公室"
"""The department that counts the committee's sessions and papers as the committee does."""


def owner_of(paper: Paper, plan: Plan) -> tuple[str, str]:
    """Return the committee of a paper, and the department whose paper it is; nothing where it is none's."""
    organ = "".join((paper.organ or plan.organ or "").split())
    names = sorted(plan.departments.compared, key=len, reverse=True)
    named = next((name for name in (OFFICE, *names) if name in organ + paper.title), "")
    named = named or _department_in(organ) or _department_in(paper.title)
    return organ.removesuffix(named), named


def _department_in(name: str) -> str:
    """Return the department that a name has behind its committee: 财经工委 of 县人大常委会财经工委2025年…."""
    _, rest = split_at_congress(name) or ("", "")
    own = rest.removeprefix("常务委员会").removeprefix("常委会")
    found = _DEPARTMENT.match(own)
    return found[0] if found else ""


_DEPARTMENT = re.compile(r"[^\d，。]{2,16}?(?:委员会|工委|室)")
