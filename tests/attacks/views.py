"""The commands that read a plan and its ledger, as the attacks ask for them."""

from random import Random
from typing import TypeAlias

from npc.output.forms import DOCUMENTS, REPORTS, SESSION_VIEWS, UNDATED_VIEWS, VIEWS

Command: TypeAlias = tuple[str, ...]
FORMS = {
    "views": [*VIEWS],
    "undated": [*UNDATED_VIEWS],
    "sessions": [*SESSION_VIEWS],
    "documents": [form for form in DOCUMENTS if form != "pdf"],
    "reports": [*REPORTS],
}
"""What may stand behind `--to`, by what the command makes; no PDF: other programs draw it."""
BINARY = {"docx", "xlsx"}

DATED: tuple[tuple[str, Command], ...] = (
    ("views", ("schedule", "week", "--plan", ".")),
    ("views", ("schedule", "week", "next", "--plan", ".", "--review")),
    ("views", ("ledger", "--plan", ".")),
    ("views", ("ledger", "opinions", "--plan", ".")),
    ("views", ("ledger", "suggestions", "--plan", ".")),
    ("undated", ("ledger", "changes", "--plan", ".")),
    ("undated", ("ledger", "counts", "--plan", ".")),
    ("views", ("schedule", "deadlines", "--plan", ".")),
    ("views", ("schedule", "month", "now", "--plan", ".")),
    ("views", ("schedule", "year", "--plan", ".")),
    ("sessions", ("schedule", "meetings", "--plan", ".")),
    ("documents", ("plan", "render", ".", "--as-amended")),
    ("reports", ("plan", "validate", ".")),
    ("", ("review", "draft", "--plan", ".")),
)
"""Those that ask what was known on a day, each with what forms it has."""
UNDATED: tuple[tuple[str, Command], ...] = (
    ("undated", ("review", "counts", ".")),
    ("undated", ("plan", "show", ".", "--items")),
    ("documents", ("plan", "render", ".", "--as-amended")),
    ("documents", ("plan", "render", ".")),
)
DAYS = (
    "2025-01-06",
    "2025-02-27",
    "2025-06-30",
    "2025-08-31",
    "2025-12-31",
    "2026-01-05",
    "2026-07-01",
)
"""On which is asked: some before the adoption, some after the year."""


def drawn(random: Random) -> Command:
    """Return a command, some day that it asks for, and a form."""
    forms, command = random.choice((*DATED, *DATED, *UNDATED))
    day = ("--as-of", random.choice(DAYS)) if (forms, command) in DATED else ()
    if not forms:
        return (*command, *day, "-o", random.choice(("-", "out.yaml")))
    form = random.choice(FORMS[forms])
    out = ("-o", f"out.{form}") if form in BINARY or random.random() < 0.2 else ()
    if forms == "reports":
        out = ()
    return (*command, *day, "--to", form, *out)
