"""Which reviews a command line means, and the plans beside which they are read."""

from collections.abc import Sequence

from npc.checking.heads import Named, head_of
from npc.checking.reviews import ReviewedPlans
from npc.cli.paths import show_path
from npc.cli.selection import candidate, read_all, report_unsound
from npc.errors import UsageError
from npc.facts.figure_checks import CheckedAccount
from npc.facts.following import facts_of
from npc.messages import Message
from npc.reading.plans import Reading
from npc.reading.settings import Settings, SettingsReader
from npc.records import NamedTuple


class ComparedReviews(NamedTuple):
    """The reviews of one plan, beside the plans of their years."""

    reading: Reading
    settings: Settings
    compared: tuple[CheckedAccount, ...]


def compared_reviews(path: str | None, *, year: int | None) -> ComparedReviews | None:
    """Read the reviews that are asked for.

    Args:
        path: Where they are; None is the plan repo here.
        year: The year of which they tell, where it is said.

    Returns:
        None when what was found is not sound and the findings have been written.

    Raises:
        UsageError: No reviews, or those of several plans, are meant.

    """
    settings = SettingsReader(show_path)
    readings = read_all([path] if path else [], settings=settings)
    named = [Named(each.files, head_of(each, facts_of(each.plan))) for each in readings]
    at = _chosen(readings, named, year)
    if report_unsound([readings[at]], settings.all):
        return None
    plans = ReviewedPlans(named, show=show_path, settings=settings)
    found = plans.compared(named[at])
    wanted = tuple(each for each in found if year in {None, each.account.year})
    return ComparedReviews(readings[at], settings.read(readings[at].files.settings), wanted)


def _chosen(readings: Sequence[Reading], named: Sequence[Named], year: int | None) -> int:
    """Return which of some plans has the reviews."""
    found = [
        index
        for index, each in enumerate(named)
        if readings[index].plan.has_reviews
        and (year is None or any(account.year == year for account in each.head.accounts))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(_NONE, hint=_WRITE_ONE)
    names = [candidate(readings[index]) for index in found]
    raise UsageError(_SEVERAL, hint=_NAME_ONE.format(plans=names))


_NONE = Message("there is no review here", "这里没有总结")
_WRITE_ONE = Message(
    "name the folder of one, or begin one with “npc review draft”",
    "请写总结所在的目录；还没有总结的，可以用 npc review draft 生成提纲",
)
_SEVERAL = Message("there are several reviews", "这里的总结不止一份")
_NAME_ONE = Message("name one of them: {plans}", "请写明是哪一份：{plans}")
