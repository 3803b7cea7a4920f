"""`npc plan show`, `duties` and `trace`: views of one plan."""

from typing import TYPE_CHECKING

from npc.cli.declaring import flag, text
from npc.cli.options import OUTPUT, PlanOptions, view_form
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import UNDATED_VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from npc.facts.facts import Facts
    from npc.views.table import Text
    from npc.views.view import View


class ViewOptions(PlanOptions):
    """One plan, in which form, and where to."""

    to = view_form(UNDATED_VIEWS, also=("--format",))
    output = OUTPUT


class OutlineOptions(ViewOptions):
    """The outline, or every item; for programs the whole plan."""

    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "with a ledger: the plan as it stood on this day; default: as all of it tells",
            "有台账的：到哪一天为止的情况，如 2025-07-31；不写则台账所记全算",
        ),
    )
    items = flag(
        "--items",
        help=Message(
            "show each item with all that is known of it: what its sentence says, what is typed",
            "逐项列出时间、会议、部门等：从句中读取的、另写的",
        ),
    )


def show(options: OutlineOptions) -> int:
    """Write the outline of a plan, or its items; as JSON all that is in it."""
    if options.as_of is None:
        return _write(options, _shown(options))
    from npc.cli.days import day_named

    day = day_named(options.as_of)
    return _write(options, _shown(options, day), day)


def _shown(options: OutlineOptions, day: "date | None" = None) -> "Callable[[Facts], View[Text]]":
    if options.items:
        from npc.views.items import items_view

        return lambda facts: items_view(facts.plan)
    from npc.views.outline import outline_view

    def with_record(facts: "Facts") -> "View[Text]":
        from npc.output.plan_json.document import plan_record

        return outline_view(facts.plan)._replace(record=lambda _: plan_record(facts, day))

    is_json = _form(options) == "json"
    return with_record if is_json else lambda facts: outline_view(facts.plan)


def duties(options: ViewOptions) -> int:
    """Write the checklist of statutory matters."""
    from npc.views.duties import duties_view

    return _write(options, duties_view)


def trace(options: ViewOptions) -> int:
    """Write the matrix of body text, arrangement and monthly plan."""
    from npc.views.tracing import trace_view

    return _write(options, trace_view)


def _form(options: ViewOptions) -> str | None:
    from npc.cli.views import form_of

    return form_of(options.to, options.output, UNDATED_VIEWS)


def _write(
    options: ViewOptions, view: "Callable[[Facts], View[Text]]", day: "date | None" = None
) -> int:
    from npc.cli.selection import chosen, today
    from npc.cli.views import write_view
    from npc.facts.following import facts_of

    form = _form(options)
    found = chosen(options.path, year=options.year, today=today())
    if found:
        write_view(found, view(facts_of(found.plan, day)), form, options.output)
    return FINE if found else FINDINGS
