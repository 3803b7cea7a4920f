"""`npc plan show`, `duties` and `trace`: views of one plan."""

from typing import TYPE_CHECKING

from npc.cli.declaring import flag
from npc.cli.options import OUTPUT, PlanOptions, view_form
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import UNDATED_VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from npc.facts.facts import Facts
    from npc.views.table import Text
    from npc.views.view import View


class ViewOptions(PlanOptions):
    """One plan, in which form, and where to."""

    to = view_form(UNDATED_VIEWS, also=("--format",))
    output = OUTPUT


class OutlineOptions(ViewOptions):
    """The outline, or every item."""

    items = flag(
        "--items",
        help=Message(
            "show each item with all that is known of it: what its sentence says, what is typed",
            "逐项列出时间、会议、部门等：从句中读取的、另写的",
        ),
    )


def show(options: OutlineOptions) -> int:
    """Write the outline of a plan, or its items."""
    if options.items:
        from npc.views.items import items_view

        return _write(options, lambda facts: items_view(facts.plan))
    from npc.views.outline import outline_view

    return _write(options, lambda facts: outline_view(facts.plan))


def duties(options: ViewOptions) -> int:
    """Write the checklist of statutory matters."""
    from npc.views.duties import duties_view

    return _write(options, duties_view)


def trace(options: ViewOptions) -> int:
    """Write the matrix of body text, arrangement and monthly plan."""
    from npc.views.tracing import trace_view

    return _write(options, trace_view)


def _write(options: ViewOptions, view: "Callable[[Facts], View[Text]]") -> int:
    from npc.cli.selection import chosen, today
    from npc.cli.views import form_of, write_view
    from npc.facts.following import facts_of

    form = form_of(options.to, options.output, UNDATED_VIEWS)
    found = chosen(options.path, year=options.year, today=today())
    if found:
        write_view(found, view(facts_of(found.plan)), form, options.output)
    return FINE if found else FINDINGS
