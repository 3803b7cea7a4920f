"""What holds for all papers of a plan, and is needed to read one of them."""

from npc.genre.departments import Departments
from npc.records import NamedTuple


class Context(NamedTuple):
    """What the papers of a plan, or the settings of its repo, say first."""

    year: int | None = None
    organ: str | None = None
    level: str | None = None
    departments: Departments = Departments()
    issued_title: str = ""
    """The title of what a notice issues: the paper that it names, else the body text."""
    numbering: str | None = None
    """How the house numbers points, unless a paper or section says otherwise."""
    lead_style: str | None = None
    """Where the house puts the leads of points, likewise."""
