"""`kind: arrangement`: the table of the year's main work (主要工作安排表)."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Self

from npc.genre.actions import action_of_category
from npc.genre.lexicon.meetings import KINDS
from npc.genre.sessions import number_in
from npc.genre.when import When
from npc.kinds.containers import TEXTS, Several
from npc.kinds.context import Context
from npc.kinds.keys import key, needed
from npc.kinds.matter import Matter
from npc.kinds.paper import Paper, Role, orientation
from npc.kinds.record import Numbered, Record, Records
from npc.kinds.types import DATE, LINE, TEXT, WHEN
from npc.source.location import Location

_SEPARATORS = re.compile("[、，,；;]")


def _meetings(texts: Iterable[str], at: Location) -> Iterable[str]:  # noqa: ARG001 - as other types
    """Return the meetings, named one by one or as 常委会会议、主任会议."""
    names = (name.strip() for text in texts for name in _SEPARATORS.split(text))
    return dict.fromkeys(filter(None, names))


_MEETINGS = Several(_meetings)


class Item(Matter):
    """A row (项目) of the arrangement, numbered from 1 in its category."""

    text: str = needed("title", LINE, "标题", "项目名称", prints="prose")
    when: When = key(
        "when", WHEN, "时间", "时间，照平时的写法，如 3月、7-8月、一季度、9月底前、适时"
    )
    meetings: tuple[str, ...] = key("meetings", _MEETINGS, "会议", "提交的会议，如 常委会会议")
    duties: tuple[str, ...] = key(
        "duty", TEXTS, "法定事项", "所履行的法定事项，名称见 npc plan duties"
    )


class Category(Numbered):
    """A category (类别) of the arrangement; count and numbers are computed."""

    name: str = needed("name", LINE, "名称", "类别；项数由程序计算", prints="prose")
    items: tuple[Item, ...] = key("items", Records(Item), "项目", "项目")
    typed_count: int | None = None
    """The count that was typed behind the name, as （16项）; it is checked, and a computed one printed."""

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as other records
        """Return it with a name without count, and items that know where they stand."""
        name, typed_count = _without_count(self.name)
        of_category = action_of_category(name)
        items = (
            item._replace(category=name, action=item.action or of_category) for item in self.items
        )
        return self._replace(name=name, typed_count=typed_count, items=tuple(items))


_COUNT = re.compile(r"(?P<name>.+?)\s*[（(]\s*(?:共\s*)?(?P<count>\d{1,4})\s*项\s*[)）]")


def _without_count(name: str) -> tuple[str, int | None]:
    """Take 专题调研（2项） apart: the count is computed when it is printed."""
    match = _COUNT.fullmatch(name)
    return (match["name"], int(match["count"])) if match else (name, None)


class Session(Record):
    """A session of a meeting whose date is set."""

    kind: str = needed("kind", TEXT, "会议", "会议，如 常委会会议", prints="name")
    """Kind of meeting, as written: 常委会会议."""
    name: str | None = key("session", TEXT, "届次", "届次，如 第30次")
    date: dt.date = needed("date", DATE, "日期", "开会日期；会期几天的写第一天")

    @property
    def number(self) -> int | None:
        """Its number, 30 in 十八届常委会第三十次会议; None where its name says none."""
        found = number_in(self.name)
        return found[1] if found else None


class Arrangement(
    Paper,
    kind="arrangement",
    chinese="安排表",
    part="arrangement",
    template="arrangement.html",
    usual_title="{organ}{year}主要工作安排表",
    role=Role.ANNEX,
):
    """The arrangement table (主要工作安排表)."""

    meetings: tuple[str, ...] = key(
        "meetings", _MEETINGS, "会议", "表中打勾的各会议，按列的次序", prints="name"
    )
    """Kinds of meeting that have a column to tick, in the order of the columns."""
    sessions: tuple[Session, ...] = key("sessions", Records(Session), "会期", "已定日期的会议")
    """Those whose date is set, as written."""
    categories: tuple[Category, ...] = needed("categories", Records(Category), "类别", "类别")
    orientation: str = orientation()

    @property
    def items(self) -> Iterator[Item]:
        """The rows of all categories, in order."""
        for category in self.categories:
            yield from category.items

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The rows of its table, in order."""
        return tuple(self.items)

    def finished(self, context: Context) -> Self:
        """Return it with the meetings that its items name, where it names none itself."""
        used = {name for item in self.items for name in item.meetings}
        usual = tuple(name for name in KINDS if name in used)
        return (
            super()
            .finished(context)
            ._replace(meetings=self.meetings or (*usual, *sorted(used - set(usual))))
        )
