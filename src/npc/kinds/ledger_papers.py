"""What goes out after a session and comes back: opinions (审议意见) and deputies' suggestions (代表建议)."""

import datetime as dt
from collections.abc import Iterator

from npc.kinds.containers import TEXTS
from npc.kinds.keys import key, needed
from npc.kinds.ledger_rows import ROWS
from npc.kinds.ledger_types import DayEntries
from npc.kinds.matter import Reference
from npc.kinds.record import Numbered, One, Record
from npc.kinds.types import COUNT, DATE, LINE, NUMBER
from npc.source.location import Location
from npc.source.values import day

OPINION = "审议意见"
"""What stands before the number of an opinion."""


class Satisfaction(Record):
    """A vote on how satisfied the members are (满意度测评)."""

    bare = "date"

    date: dt.date = needed("date", DATE, "日期", "测评的日期")
    satisfied: int | None = key("满意", NUMBER, "满意票", "满意的票数")
    nearly: int | None = key("基本满意", NUMBER, "基本满意票", "基本满意的票数")
    dissatisfied: int | None = key("不满意", NUMBER, "不满意票", "不满意的票数")
    abstained: int | None = key("弃权", NUMBER, "弃权票", "弃权的票数")

    @property
    def votes(self) -> int:
        """How many voted."""
        counted = (self.satisfied, self.nearly, self.dissatisfied, self.abstained)
        return sum(filter(None, counted))


class Opinion(Numbered):
    """An opinion of the committee (审议意见); what is not written has not happened yet."""

    name: str = needed("number", LINE, "编号、文号", "审议意见的编号，如 2号")
    of: tuple[Reference, ...] = needed(
        "of", ROWS, "所涉事项", "所审议的事项，一个或几个，照附件的编号引，如 听取2"
    )
    to: tuple[str, ...] = key("to", TEXTS, "交办机关", "交给哪个机关办理，如 县政府")
    issued: dt.date | None = key("issued", DATE, "交办日期", "交办的日期")
    due: dt.date | None = key(
        "due",
        DATE,
        "报告期限",
        "应当报告的日期；不写则从交办日期起算（npc.yaml 的 <opinion-months>）",
    )
    consulted: dt.date | None = key(
        "consulted", DATE, "征求意见日期", "研究处理情况送有关委员会征求意见的日期"
    )
    replied: dt.date | None = key("replied", DATE, "书面报告日期", "提出书面报告的日期")
    measured: Satisfaction | None = key(
        "measured", One(Satisfaction), "满意度测评", "满意度测评的结果"
    )
    published: dt.date | None = key("published", DATE, "公布日期", "向社会公布的日期")
    note: str | None = key("note", LINE, "备注", "备注")

    @property
    def days(self) -> Iterator[dt.date]:
        """The days on which something was done with it."""
        measured = self.measured.date if self.measured else None
        days = (self.issued, self.consulted, self.replied, measured, self.published)
        return filter(None, days)

    @property
    def called(self) -> str:
        """What it is called where its number alone would not say what it is: 审议意见2号."""
        return self.name if OPINION in self.name else f"{OPINION}{self.name}"


class Answered(Record):
    """How many suggestions of a batch had been answered by a day."""

    day: dt.date
    number: int = 0


def _answered(written: str, number: int, at: Location) -> Answered:
    return Answered(day=day(written.strip()), number=number, at=at)


class SuggestionBatch(Numbered):
    """A batch of deputies' suggestions (代表建议、批评和意见), by what they were made at."""

    name: str = needed("number", LINE, "批次", "哪一批，如 县十七届人大五次会议、闭会期间")
    count: int = needed("count", COUNT, "件数", "共多少件")
    hard: int | None = key(
        "hard", NUMBER, "延长办理件数", "其中三个月内不能办完、延长到六个月的件数"
    )
    to: tuple[str, ...] = key("to", TEXTS, "交办机关", "交给哪些机关办理，如 县政府")
    issued: dt.date | None = key("issued", DATE, "交办日期", "交办的日期")
    due: dt.date | None = key("due", DATE, "答复期限", "应当答复的日期；不写则为交办之日起三个月")
    answered: tuple[Answered, ...] = key(
        "answered", DayEntries(NUMBER, _answered), "已答复", "日期: 到那一天为止共答复多少件"
    )
    note: str | None = key("note", LINE, "备注", "备注")

    @property
    def days(self) -> Iterator[dt.date]:
        """The days on which they were handed over and answered."""
        return filter(None, (self.issued, *(each.day for each in self.answered)))
