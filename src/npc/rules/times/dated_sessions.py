"""Sessions whose date is set: what several rules ask of them."""

from npc.facts.duties import is_session
from npc.genre.counts import number_of
from npc.plan import Plan, Session


def sessions_of(plan: Plan) -> tuple[Session, ...]:
    """Give the sessions whose date is set, as written."""
    return plan.arrangement.sessions if plan.arrangement else ()


def is_same_kind(one: str, other: str) -> bool:
    """Tell whether two names are of one kind of meeting: 常委会会议, 县人大常委会会议."""
    return one == other or (is_session(one) and is_session(other))


def number_in(name: str | None) -> tuple[str, int] | None:
    """Read 第30次 or 十八届常委会第三十次会议: what stands before the number, and the number."""
    before, found, after = (name or "").partition("第")
    written, counted, _ = after.partition("次")
    number = number_of(written.strip()) if found and counted else None
    return None if number is None else (before.strip(), number)
