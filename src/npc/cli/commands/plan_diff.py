"""`npc plan diff`: what is otherwise in a second state of a plan, and who is to be told."""

from npc.cli.declaring import Options, text
from npc.cli.offered import Offered
from npc.cli.options import OUTPUT, YEAR, view_form
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import DIFFERENCES


class PlanDiffOptions(Options):
    """Which two states, in which form, and where to."""

    before = text(
        metavar="[BEFORE]",
        offered=Offered.PLANS,
        help=Message(
            "a path, or a revision of git such as HEAD~1, v1 or main:plans/2026; default: HEAD",
            "路径，或者 git 的版本，如 HEAD~1、v1、main:plans/2026；不写则为 HEAD",
        ),
    )
    after = text(
        metavar="[AFTER]",
        offered=Offered.PLANS,
        help=Message("the same; default: the files as they are", "同上；不写则为现在的文件"),
    )
    plan = text(
        "--plan",
        metavar="PATH",
        offered=Offered.PLANS,
        help=Message("which plan of the repo", "仓库中的哪一份计划"),
    )
    year = YEAR
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "as the ledgers of both leave them on this day; default: as adopted",
            "按台账折合到这一天再比较，如 2025-07-01；不写则比较通过时的计划",
        ),
    )
    to = view_form(DIFFERENCES, also=("--format",))
    output = OUTPUT


def diff(options: PlanDiffOptions) -> int:
    """Write what is otherwise in the second state.

    Returns:
        0 whether there are differences or not; 1 where one of the two cannot be read whole.

    Raises:
        UsageError: One of the two is not there.

    """
    from npc.cli.differing.output import write
    from npc.cli.differing.sides import named_sides, read_side
    from npc.cli.selection import report_unresolved, report_unsound
    from npc.cli.views import form_of

    options.refuse_empty()
    form = form_of(options.to, options.output, DIFFERENCES)
    before, after = named_sides(options.before, options.after, options.plan)
    second = read_side(after, options.year)
    year = options.year if before.path else options.year or second.reading.plan.year
    first = read_side(before, year)
    readings = [first.reading, second.reading]
    if report_unsound(readings, [first.settings, second.settings]):
        return FINDINGS
    if options.as_of and report_unresolved(readings):
        return FINDINGS
    write(first, second, form, options.output, as_of=options.as_of)
    return FINE
