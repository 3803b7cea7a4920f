"""`kind: arrangement`: a list of the year's items: 主要工作安排表, 监督工作计划, 代表工作计划 …"""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Self, TypeVar

from npc.genre.lexicon.meetings import KINDS
from npc.genre.papers import paper_named_in
from npc.kinds.category import Category, OuterCategory
from npc.kinds.containers import TEXTS
from npc.kinds.context import Context
from npc.kinds.issuing import Adoption, Head, Imprint, Signature, adopted, annexes, published
from npc.kinds.item import Item
from npc.kinds.keys import key, needed
from npc.kinds.matter import Matter
from npc.kinds.meeting import MEETINGS, Session
from npc.kinds.paper import Paper, Role, orientation
from npc.kinds.record import One, Records
from npc.kinds.types import LINE, TEXT, choice

A = TypeVar("A", bound="Arrangement")
FORMS = {"table": "表格", "sentences": "条文"}
NUMBERINGS = {"by-category": "各类分别编号", "continuous": "通编"}


class Arrangement(
    Paper,
    kind="arrangement",
    chinese="安排表",
    words="安排表、工作安排表、主要工作安排表、工作安排",
    part="arrangement",
    template="arrangement.html",
    usual_title="{organ}{year}{paper}",
    role=Role.ANNEX,
):
    """The year's items of one purpose, as a table or as sentences."""

    paper: str | None = key(
        "paper",
        LINE,
        "计划名称、文件名称",
        "是全年的哪一份计划，如 监督工作计划、代表工作计划；不写为主要工作安排表",
    )
    form: str = key(
        "form",
        choice(FORMS, also={"表": "table"}).otherwise("table"),
        "形式",
        "印成表格还是条文；不写为表格",
    )
    numbering: str = key(
        "numbering",
        choice(NUMBERINGS).otherwise("by-category"),
        "编号方式",
        "项目的序号：<Arrangement.numbering=by-category>（各类从1编起）或 <Arrangement.numbering=continuous>（通编）；不写为各类从1编起",
    )
    columns: tuple[str, ...] = key(
        "columns",
        TEXTS,
        "栏目",
        "表格的栏目及其次序，写键名或自设栏目的栏名；不写则印有内容的各栏",
    )
    """Names of keys, or heads of `extra`."""
    adopted: tuple[Adoption, ...] = adopted()
    published: dt.date | None = published()
    preamble: str | None = key("preamble", TEXT, "引言、前言", "引言", prints="prose")
    meetings: tuple[str, ...] = key(
        "meetings", MEETINGS, "会议、会议列", "表中打勾的各会议，按列的次序", prints="name"
    )
    """Kinds of meeting that have a column to tick, in the order of the columns."""
    sessions: tuple[Session, ...] = key(
        "sessions", Records(Session), "会期、已定会期", "已定日期的会议"
    )
    """Those whose date is set, as written."""
    categories: tuple[Category, ...] = needed(
        "categories", Records(OuterCategory), "类别、各类", "类别"
    )
    annexes: tuple[str, ...] | None = annexes()
    orientation: str = orientation()
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头；有通知的写在通知里")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记；有通知的写在通知里")

    @property
    def purpose(self) -> str | None:
        """Which of the year's papers it is: as it says, or as its title does; None is the arrangement."""
        return self.paper or paper_named_in(self.title)

    @property
    def all_categories(self) -> Iterator[Category]:
        """Its categories, and those within them, in order."""
        for category in self.categories:
            yield from category.with_inner

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows of all categories, in order."""
        return tuple(item for category in self.categories for item in category.all_items)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The rows of all categories, in order."""
        return self.items

    @property
    def is_usual_annex(self) -> bool:
        """Whether work points that do not name their annexes have it as one: not the plan of one purpose."""
        return self.paper is None

    @property
    def name(self) -> str:
        """What it is called in short."""
        return self.paper or self.chinese

    def title_words(self, context: Context) -> dict[str, str]:
        """Return what the usual title is made of."""
        return {**super().title_words(context), "paper": self.paper or "主要工作安排表"}

    def finished(self, context: Context) -> Self:
        """Return it with numbered items, and the meetings that they name where it names none itself."""
        found = super().finished(context)
        if found.numbering == "continuous":
            numbers = iter(range(1, len(found.items) + 1))
            found = found.with_matters(lambda item: item._replace(number=next(numbers)))
        return found if found.meetings else _with_meetings(found)

    def with_matters(self, changed: Callable[[Matter], Matter]) -> Self:
        """Return it with each of its items as a function has it."""
        categories = tuple(category.with_items(changed) for category in self.categories)
        found = self._replace(categories=categories)
        return found if self.at.has("meetings") else _with_meetings(found)


def _with_meetings(paper: A) -> A:
    """Return it with the meetings that its items name, the usual ones first."""
    used = {name for item in paper.items for name in item.meetings}
    usual = tuple(name for name in KINDS if name in used)
    return paper._replace(meetings=(*usual, *sorted(used - set(usual))))
