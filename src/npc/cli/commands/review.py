"""`npc review …`: reviews of the year beside its plan and ledger, and one to start from."""

import os
from pathlib import Path

from npc.cli.commands.plan_views import ViewOptions
from npc.cli.declaring import Options, text
from npc.cli.options import OUTPUT, PLAN, YEAR
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message, Verbatim
from npc.source.settings_files import absolute


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


class DraftOptions(Options):
    """The plan of the year, to which day, and where to."""

    plan = PLAN
    year = YEAR
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "tell of the year up to this day, such as 2025-12-20; default: today",
            "总结到哪一天，如 2025-12-20；不写则为今天",
        ),
    )
    output = OUTPUT


def draft(options: DraftOptions) -> int:
    """Write a review to start from; a file that is there is not written over: it may be filled in."""
    from npc.cli.exits import target
    from npc.cli.selection import chosen, day_said
    from npc.cli.speaking import language
    from npc.facts.facts import Facts
    from npc.ledger.book import Book
    from npc.output.review_yaml import document
    from npc.views.review_draft import review_draft

    day = day_said(options.as_of)
    found = chosen(options.plan, year=options.year, today=day)
    if found is None:
        return FINDINGS
    out = target(options.output, f"{found.plan.year}年工作总结.yaml")
    if out.path and out.path.exists():
        raise UsageError(_THERE.format(path=Verbatim(out.path)), hint=_ANOTHER)
    book = Book(found.plan, day)
    folder = out.path.parent if out.path else Path()
    made = review_draft(Facts(book.plan, book), book, day, of=_way(folder, found.files.path))
    out.write(document(made, language()))
    return FINE


def _way(folder: Path, plan: Path) -> str | None:
    """Return the way from a folder to a plan, as a review names it; None where it is the plan's own."""
    place, here = absolute(plan), absolute(folder)
    if here in {place, place.parent if place.suffix else place}:
        return None
    try:
        return Path(os.path.relpath(place, here)).as_posix()
    except ValueError:  # another drive of Windows
        return None


_THERE = Message("“{path}” is there already", "已经有“{path}”")
_ANOTHER = Message(
    "name another file; what was filled into that one would be lost",
    "请换一个文件名：覆盖会丢掉已经填写的内容",
)
