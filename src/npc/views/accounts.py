"""A plan that is only an account of work done: nothing in it can be listed, asked for or traced."""

from npc.errors import UsageError
from npc.messages import Message
from npc.plan import Plan


def refuse_account(plan: Plan) -> None:
    """Refuse a review that stands alone, where a view is of what is planned.

    Raises:
        UsageError: It does.

    """
    if plan.is_account:
        raise UsageError(
            Message(
                "“{title}” is a review, in which no matter is planned",
                "《{title}》是总结，没有安排事项",
            ).format(title=plan.title),
            hint=Message(
                "name the plan of the year; npc plan show outlines a review",
                "请指定当年的计划；看总结的提纲，用 npc plan show",
            ),
        )
