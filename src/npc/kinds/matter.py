"""What the items of the arrangement and the tasks of the monthly plan have in common."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, Self

from npc.genre.actions import read_action
from npc.genre.departments import Owner, Owners
from npc.genre.progress import OTHER_STATUS_WORDS, STATUS_WORDS, Progress, Status, progress_of
from npc.genre.when import When
from npc.kinds.containers import OWNERS, Several, listed
from npc.kinds.context import Context
from npc.kinds.keys import key, place
from npc.kinds.record import Numbered
from npc.kinds.types import DATE, LINE, NAME, TEXT, PrintedText, choice
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.location import Location


class Reference(NamedTuple):
    """A word that refers to a point or an item: its id, or the number of a point."""

    text: str
    at: Location


REFERENCES = Several(lambda texts, at: (Reference(*named) for named in listed(texts, at)))
STATUSES = {status.value: word for word, status in STATUS_WORDS.items() if word != status}


class Matter(Numbered):
    """A row of a table: what is to be done, by whom and when."""

    id: str | None = key("id", NAME, "编号、代号", "引用时用的名字")
    same: str | None = key(
        "same", NAME, "同一事项、同", "全年另一文件中同一事项的 <id>；同时写的其他内容只用于本文件"
    )
    """The id of the matter that stands in another paper and is shown here."""
    succeeds: str | None = key(
        "succeeds",
        LINE,
        "承接事项",
        "承接以前年度计划中没有办结的哪一项，写 计划目录名/编号，如 2025/听取4",
    )
    """The matter of an earlier year's plan that it carries on, by the plan's name and how its row is referred to."""
    text: str = place("")
    """What is to be done."""
    owners: Owners = key(
        "owners",
        OWNERS,
        "承办部门、组织实施部门、部门、责任部门、承办单位、责任单位、牵头部门",
        "组织实施部门，照平时的写法，如 财经工委、选联及有关工委（室）",
    )
    when: When = place(When.parse(None))
    meetings: tuple[str, ...] = place(())
    """Kinds of the meetings that deal with it, as written: 常委会会议, 主任会议."""
    action: str | None = key(
        "action",
        TEXT,
        "方式、工作方式、监督方式",
        "方式，如 听取和审议、视察；不写则看项目名称和类别",
    )
    points: tuple[Reference, ...] = key(
        "points", REFERENCES, "要点、对应要点", "对应正文的要点：序号或 <id>"
    )
    prepares: tuple[Reference, ...] = key(
        "prepares", REFERENCES, "准备、所准备的事项", "为哪些项目作准备：它们的 <id>"
    )
    duties: tuple[str, ...] = place(())
    """Statutory matters that it says it answers, by their ids."""
    status: str | None = key(
        "status",
        choice(STATUSES, takes_names=True, also=OTHER_STATUS_WORDS),
        "进展、状态",
        "进展；不写为未完成",
    )
    done_on: dt.date | None = key("done-on", DATE, "完成日期", "完成日期", also="done_on")
    note: str | None = key("note", LINE, "备注、说明", "备注", prints="prose")
    progress: Progress = Progress()
    category: str = ""
    """The category in which an item stands; of categories within each other, the innermost named."""
    shown: "Matter | None" = None
    """The matter that it shows, where `same` names one; else None."""
    changed_at: Mapping[str, Location] = {}
    """The keys that a fact after the adoption has given another value, and where the fact says it."""
    is_amended: bool = False
    """Whether it was added, moved, changed or dropped after the adoption, so that papers need not agree."""
    home: Location | None = None
    """The paper in which it would stand, where it was added after the adoption."""
    of_rows: ClassVar[tuple[str, ...]] = ("at", "number", "category", "same")
    """What belongs to a row, and not to the matter that it shows."""

    @property
    def is_cancelled(self) -> bool:
        """Whether it will not be done after all: it stays in print, answers nothing and is not counted."""
        return self.progress.status is Status.CANCELLED

    @property
    def own_time(self) -> When:
        """Its time as its own paper says it."""
        return self.when

    @property
    def paper(self) -> Document:
        """What the paper was read from in which it stands, or would stand."""
        return (self.home or self.at).document

    @property
    def participants(self) -> Iterable[Owner]:
        """Who takes part in it: its owners, then those who assist (配合部门)."""
        return self.owners

    @property
    def text_at(self) -> Location:
        """Where its text is written."""
        return self.at_of(self.name_of("text"))

    def says(self, name: str) -> bool:
        """Return whether a key is typed, or a fact gives it."""
        return name in self.changed_at or self.at.has(name)

    def at_of(self, name: str) -> Location:
        """Return where a key is written; what is not typed was read from the text, or is shown by `same`.

        Of a key that a fact has changed, that is where the fact is told.
        """
        if name in self.changed_at:
            return self.changed_at[name]
        if self.same is None or self.at.has(name):
            return self.at / name
        return self.at / "same"

    def showing(self, other: "Matter") -> Self:
        """Return the row by which another matter is shown: what is typed here goes before."""
        if not isinstance(other, type(self)):
            kept = {"text": self.text or other.text, "owners": self.owners or other.owners}
            return self._replace(**kept, action=self.action or other.action, shown=other)
        own = {
            declared.attribute: getattr(self, declared.attribute)
            for name, declared in self.keys.items()
            if name == "same" or self.at.has(name)
        }
        kept = {name: getattr(self, name) for name in self.of_rows}
        return other._replace(**{**kept, **own, "shown": other, "id": other.id})

    def texts(self) -> Iterator[PrintedText]:
        """Return the texts that are typed here."""
        found = super().texts()
        if self.same is None:
            return found
        return (text for text in found if self.at.document.holds(text[1].path))

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as other records
        """Return it with its action, from its text where it is not given, and its progress."""
        return self._replace(
            action=self.action or read_action(self.text),
            progress=progress_of(self.status, self.done_on, note=self.note),
        )
