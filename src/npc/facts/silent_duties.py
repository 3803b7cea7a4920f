"""Matters of which a whole plan says nothing, where the law names them without a date or a number.

They are missed in one remark, and only by a plan of which one may expect them: a draft has few rows yet.
"""

from collections.abc import Iterator

from npc.facts.duties import TOWN_SESSIONS, Answer, is_before_congress, mentions
from npc.facts.facts import Facts
from npc.knowledge.duty import Article, Duty
from npc.plan import Item, Location, Plan
from npc.records import NamedTuple

_TOGETHER = ("together", "listed")
_WHOLE, _WHOLE_OF_TOWN = 18, 10
"""Rows from which on the plan of a year is taken to be whole."""


class Silent(NamedTuple):
    """A matter for which a plan has no row, and what names it."""

    duty: Duty
    article: Article
    mention: Location | None = None
    """Where a sentence or a task speaks of it all the same."""


def is_filled(plan: Plan) -> bool:
    """Whether the arrangement of a year has so many rows that what it does not speak of is left out."""
    rows = _WHOLE_OF_TOWN if plan.level == "township" else _WHOLE
    return plan.is_whole and len(plan.items) >= rows


def silent(facts: Facts) -> Iterator[Silent]:
    """Yield what no row of a whole plan is on.

    Of what several rows may answer, a sentence is enough; so it is in a town, whose rows often name no
    more than the session; where they name what it does, that is asked of them.
    """
    year = facts.asked_year
    if year is None or not is_filled(facts.plan):
        return
    is_town = facts.plan.level == "township"
    is_told = is_town and _names_what_sessions_do(facts)
    for duty, items, cancelled in (*facts.answers, *facts.loose_answers):
        if items or cancelled or duty.manner not in _TOGETHER or not is_asked(facts, duty, year):
            continue
        article = duty.article(year)
        mention = next(mentions(facts.plan, duty), None)
        is_spoken_of = duty.is_loose or is_town
        if is_told and duty.meetings == ("人代会",):
            is_spoken_of = False
        if mention is None and duty.manner == "listed":
            continue
        if article and not (mention and is_spoken_of):
            yield Silent(duty, article, mention.at if mention else None)


def _names_what_sessions_do(facts: Facts) -> bool:
    """Whether the rows of a town's sessions say what these hear and approve: 召开…会议，听取….

    A session of another row may say no more than that it is held: then nothing is asked of any.
    """
    answer = _town_sessions(facts)
    held = [item for item in answer.items if _is_held(item)] if answer else []
    return bool(held) and all(any(verb in item.text for verb in _DONE) for item in held)


_DONE = ("听取", "审查", "审议", "批准")


def only_congress(facts: Facts) -> Silent | None:
    """Return what says that a town's congress meets twice, where all of a plan's rows are of one month."""
    answer = _town_sessions(facts)
    year = facts.asked_year
    if answer is None or year is None or not is_filled(facts.plan):
        return None
    held = [item for item in answer.items if _is_held(item)]
    months = {window for item in held for window in item.when.possible}
    is_sure = all(item.when.windows and not item.when.is_all_year for item in held)
    article = answer.duty.article(year)
    if len(months) != 1 or not is_sure or article is None:
        return None
    (window,) = months
    is_open = any(word in facts.all_words for word in _SECOND)
    return None if is_open or window.first != window.last else Silent(answer.duty, article)


def _town_sessions(facts: Facts) -> Answer | None:
    """Return the rows that are sessions of a town's congress; None where the plan exempts the matter."""
    return next((each for each in facts.loose_answers if each.duty.id == TOWN_SESSIONS), None)


def _is_held(item: Item) -> bool:
    return is_before_congress(item) or "召开" in item.text or "举行" in item.text


_SECOND = ("两次", "2次", "二次会议", "年中", "下半年", "每半年")
"""Words by which a plan speaks of a second one."""


def is_asked(facts: Facts, duty: Duty, year: int) -> bool:
    """Whether a plan of a year may be asked for a matter."""
    is_on = not duty.asked_if or any(word in facts.all_words for word in duty.asked_if)
    return is_on and duty.is_demanded(year) and facts.plan.has_list_for(duty.plan)


def shown(facts: Facts) -> Iterator[Answer]:
    """Yield the matters of a checklist: of those that are not asked by themselves, only what a plan has.

    A matter that is missed with others is there if a plan may be asked for it.
    """
    year = facts.asked_year
    is_whole = is_filled(facts.plan)
    for answer in (*facts.answers, *facts.loose_answers):
        manner = answer.duty.manner
        is_listed = is_whole and (
            bool(answer.items)
            or (manner in _TOGETHER and year is not None and is_asked(facts, answer.duty, year))
        )
        if manner not in {*_TOGETHER, "quiet"} or is_listed:
            yield answer
