"""npc for programs: plans read, checked, listed, printed. docs/api.md says how it is used.

What is named in `__all__` is public: it is changed only with the version, as Semantic Versioning has it. Of
records that are given out, the attributes that docs/api.md names are public too. All else may change at any time.

Nothing here prints, ends the program, or reads the clock or the environment: a day that counts is an argument.
What is given out is never changed. What stops a call is an `NpcError`, with its sentence in both languages.
"""

from npc.api.listing import data, fold, schedule
from npc.api.loading import LoadedPlan, StrPath, UnsoundPlanError, load
from npc.api.mending import fix
from npc.api.printing import render, render_all
from npc.api.validating import validate
from npc.api.writing import write
from npc.diagnostics import Diagnostic, Place, Report, Rule, Severity, Span
from npc.errors import NpcError, RenderError, UsageError
from npc.messages import Language, Message
from npc.plan import Plan
from npc.views.view import View

__all__ = (
    "Diagnostic",
    "Language",
    "LoadedPlan",
    "Message",
    "NpcError",
    "Place",
    "Plan",
    "RenderError",
    "Report",
    "Rule",
    "Severity",
    "Span",
    "StrPath",
    "UnsoundPlanError",
    "UsageError",
    "View",
    "data",
    "fix",
    "fold",
    "load",
    "render",
    "render_all",
    "schedule",
    "validate",
    "write",
)
