"""What the text of a notice says of the session that passed the work points."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from npc.diagnostics import Rule
from npc.genre.numerals import number_of
from npc.genre.prose import joined
from npc.messages import Message
from npc.plan import Notice
from npc.rules.base import Finding
from npc.rules.times.said_session import Said

_PASSED = re.compile(
    "(?P<day>([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日)(?P<kind>[^。；日]*?)第(?P<number>[^第次]{1,6})次"
    "(?P<more>[^。；日]{0,20}?)通过"
)


def in_notice(rule: Rule, notice: Notice, adopted: Sequence[Said]) -> Iterator[Finding]:
    """Compare the first session that the text names with the adoption.

    Args:
        rule: What finds it.
        notice: The notice; it has a text.
        adopted: The steps of the adoption that have a number.

    """
    match = _PASSED.search(joined(notice.text or ""))
    number = number_of(match["number"].strip()) if match else None
    day = _day(*match.group(2, 3, 4)) if match else None
    if match is None or number is None or day is None:
        return
    steps = [one for one in adopted if _is_of(one.kind, match["kind"] + match["more"])]
    if steps and not any((one.date, one.number) == (day, number) for one in steps):
        step = steps[-1]
        is_day = step.date != day
        yield Finding(
            rule,
            Message(
                "the notice says {day}, 第{number}次; “adopted” says {date}, {name}",
                "通知写{day}第{number}次，题注写{date}{name}",
            ).format(
                day=day.isoformat(),
                number=match["number"],
                date=step.date.isoformat(),
                name=str(step.name),
            ),
            notice.at / "text",
            Message("make them the same", "请改为一致"),
            (
                (
                    step.at / ("date" if is_day else "session"),
                    Message("otherwise here", "这里写的不同"),
                ),
            ),
            words=match["day"] if is_day else f"第{match['number']}次",
        )


def _is_of(kind: str, said: str) -> bool:
    """Tell whether words such as 县十八届人大常委会第三十次会议 are of a kind of meeting."""
    return all((word in kind) == (word in said) for word in ("主任", "党组"))


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
