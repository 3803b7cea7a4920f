"""`npc review …`: reviews of the year beside its plan and ledger."""

from npc.cli.commands.plan_views import ViewOptions
from npc.exit_codes import FINDINGS, FINE


def counts(options: ViewOptions) -> int:
    """Write the figures of a review beside what plan and ledger make of them."""
    from npc.cli.reviews import compared_reviews
    from npc.cli.selection import Chosen
    from npc.cli.views import form_of, write_view
    from npc.output.forms import UNDATED_VIEWS
    from npc.views.review_counts import review_counts_view

    form = form_of(options.to, options.output, UNDATED_VIEWS)
    found = compared_reviews(options.path, year=options.year)
    if found:
        reading = found.reading
        view = review_counts_view(reading.plan, found.compared)
        write_view(Chosen(reading.plan, found.settings, reading.files), view, form, options.output)
    return FINE if found else FINDINGS
