"""Why the figures of a review were not compared with a plan and its ledger."""

from npc.facts.figure_checks import CheckedAccount
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Plan
from npc.views.table import Text


def why_not(compared: CheckedAccount, plan: Plan) -> Text:
    """Say why figures of a plan's review were not compared, where they were not."""
    account = compared.account
    values = {"organ": account.organ, "year": account.year, "other": compared.other_year}
    values["places"] = [place.path for place in compared.candidates]
    reasons = (
        (account.is_astray, _ASTRAY),
        (compared.is_planless, _PLANLESS),
        (compared.candidates, _SEVERAL),
        (compared.other_year, _OTHER_YEAR),
        (compared.is_unread, _UNREAD),
        (compared.ledger is None, _NO_LEDGER),
    )
    why = (reason.format(**values) for holds, reason in reasons if holds)
    return next((said.with_keys(plan.keys) for said in why), "")


_ASTRAY = spelt(
    Message(
        "not compared: the plan that the review names is not there",
        "没有核对：<Review.of> 所指的计划不存在",
    )
)
_PLANLESS = spelt(
    Message(
        "not compared: no plan of {organ} for {year} was found; name it in the review: “<Review.of>: PATH”",
        "没有核对：没有找到{organ}{year}年的计划；请在总结里写“<Review.of>: 路径”",
    )
)
_SEVERAL = spelt(
    Message(
        "not compared: several plans may be meant: {places}; name one in the review: “<Review.of>: PATH”",
        "没有核对：可以用的计划不止一份：{places}；请在总结里写“<Review.of>: 路径”",
    )
)
_OTHER_YEAR = spelt(
    Message(
        "not compared: the plan that the review names is of {other}",
        "没有核对：<Review.of> 所指的是{other}年的计划",
    )
)
_UNREAD = Message(
    "not compared: the plan has errors; validate it first", "没有核对：计划有错误，请先校核"
)
_NO_LEDGER = Message(
    "not compared: the plan of {year} has no ledger", "没有核对：{year}年的计划没有台账"
)
