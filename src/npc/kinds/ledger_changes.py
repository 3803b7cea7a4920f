"""Adjustments of a plan (工作安排调整): who decided, when, and what became of which matter."""

import datetime as dt
from typing import Any

from npc.genre.departments import Owners
from npc.genre.when import When
from npc.kinds.item import Item
from npc.kinds.keys import key, needed
from npc.kinds.record import Numbered, Record, Records
from npc.kinds.types import DATE, LINE, WHEN
from npc.source.location import Location

MOVE, DROP, CHANGE, ADD = VERBS = ("move", "drop", "change", "add")
"""What may become of a matter: each a key, behind which the matter stands."""


def _of_items(name: str, chinese: str = "") -> Any:  # noqa: ANN401 - to mypy, the value of the key
    """Take over a key of items: what it means and takes is declared there.

    Args:
        name: The key.
        chinese: Its name here, where it is that of tasks and points too: 标题, and not 项目名称.

    """
    key = Item.keys[name]
    return key.called(chinese) if chinese else key


class Change(Record):
    """What becomes of one matter: it is moved, dropped, changed or added."""

    one_of = VERBS

    move: str | None = key("move", LINE, "改期", "改期的事项，照附件的编号引，如 听取4")
    drop: str | None = key("drop", LINE, "取消", "取消的事项")
    change: str | None = key("change", LINE, "更改", "更改标题、部门等的事项")
    add: str | None = key(
        "add", LINE, "新增", "新增事项所在的类别，如 视察活动；月度计划的事项写月份，如 9月"
    )
    to: When = key("to", WHEN, "改到", "改到什么时间，照平时的写法，如 11月")
    why: str | None = key("why", LINE, "理由", "调整的理由，印在调整说明表里", prints="prose")
    text: str = _of_items("title", "标题")
    sentence: str | None = _of_items("text")
    owners: Owners = _of_items("owners", "承办部门")
    when: When = _of_items("when")
    meetings: tuple[str, ...] = _of_items("meetings")
    reporters: tuple[str, ...] = _of_items("reporters")
    assisting: Owners = _of_items("with")
    leader: str | None = _of_items("leader")
    focus: str | None = _of_items("focus")
    due: When = _of_items("due")
    research: When = _of_items("research")
    action: str | None = _of_items("action")
    duties: tuple[str, ...] = _of_items("duty")
    note: str | None = _of_items("note")

    @property
    def verb(self) -> str:
        """Which of `VERBS` it is; of several that are written, the first."""
        for verb in VERBS:  # asked of every change, several times
            if getattr(self, verb):
                return verb
        return ""

    @property
    def reference(self) -> str:
        """What stands behind the verb: the matter, or where one is added."""
        return getattr(self, self.verb or MOVE) or ""

    @property
    def reference_at(self) -> Location:
        """Where that is written."""
        return self.at / self.verb

    @property
    def time(self) -> When:
        """The time that it gives to the matter; that of a move before any other."""
        return self.to if self.to.text else self.when

    @property
    def time_at(self) -> Location:
        """Where that is written."""
        return self.at / ("to" if self.to.text else "when")


OF_MATTERS = {name: each for name, each in Change.keys.items() if name not in {*VERBS, "to", "why"}}
"""The keys of a change that are those of the matter, by their names."""


class Adjustment(Numbered):
    """What one meeting decided of a plan, or a department by itself."""

    by: str | None = key(
        "by",
        LINE,
        "决定、决定会议",
        "作出决定的会议，如 主任会议第21次；不写为承办部门自行调整，列为待报",
    )
    date: dt.date = needed("date", DATE, "日期、决定日期", "决定的日期")
    changes: tuple[Change, ...] = needed("changes", Records(Change), "调整事项、事项", "一件一条")
