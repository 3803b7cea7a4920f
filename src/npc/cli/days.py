"""Days as options name them."""

from datetime import date

from npc.errors import UsageError
from npc.messages import Message
from npc.source.values import day


def day_named(written: str) -> date:
    """Return the day that an option names.

    Raises:
        UsageError: It is none.

    """
    try:
        return day(written.strip())
    except ValueError:
        raise UsageError(
            Message("“{value}” is not a date", "“{value}”不是日期").format(value=written),
            hint=Message("write it as 2025-07-01", "写成 2025-07-01 这样"),
        ) from None
