"""How a paper was adopted and made public (题注, 公布)."""

import datetime as dt

from npc.kinds.keys import key, needed
from npc.kinds.record import Record, Records
from npc.kinds.types import DATE, TEXT


class Adoption(Record):
    """One step of the adoption (题注), such as 2025-02-27 常委会会议 第29次 通过."""

    date: dt.date = needed("date", DATE, "日期", "会议日期，如 2025-02-27")
    body: str = needed("body", TEXT, "会议", "会议，如 常委会会议、主任会议", prints="name")
    session: str | None = key("session", TEXT, "届次", "届次，如 第29次")
    action: str = needed("action", TEXT, "结果", "做了什么：通过、原则通过、修改、印发")


def adopted() -> tuple[Adoption, ...]:
    """Declare the key of the steps of the adoption."""
    return key("adopted", Records(Adoption), "题注", "题注：何时何会通过、修改、印发")


def published() -> dt.date | None:
    """Declare the key of the day on which it was made public."""
    return key("published", DATE, "公布日期", "公布日期")
