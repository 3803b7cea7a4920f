"""The items (项目) of the year's papers: rows of a table, or sentences of a list."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Self, TypeVar

from npc.genre.departments import Owner, Owners
from npc.genre.when import When
from npc.kinds.containers import OWNERS, TEXTS, Values
from npc.kinds.context import Context
from npc.kinds.keys import key
from npc.kinds.matter import Matter
from npc.kinds.meeting import MEETINGS, Session
from npc.kinds.types import LINE, WHEN, PrintedText
from npc.kinds.words import DUTIES
from npc.source.location import Location

if TYPE_CHECKING:
    from npc.genre.sentence_readings import Read, ReadSentence

T = TypeVar("T")
TIMES = ("when", "due", "research")
"""Keys of an item that hold times."""


class Item(Matter):
    """An item of an arrangement or agenda: a row with its keys, or a sentence that says them."""

    one_of = ("title", "text", "same")
    usual = "title"

    owners: Owners = key(
        "owners",
        OWNERS,
        "组织实施部门、承办部门、部门、责任部门、承办单位、责任单位、牵头部门",
        "组织实施部门，照平时的写法，如 财经工委、选联及有关工委（室）",
    )
    text: str = key(
        "title",
        LINE.otherwise(""),
        "项目名称、标题、项目、名称、事项、议题",
        "项目名称；写成句子的写 <text>",
        prints="prose",
    )
    sentence: str | None = key(
        "text",
        LINE,
        "句子、全句",
        "照平时写法写的整句；事项、时间、会议、承办部门从句中读取",
        prints="prose",
    )
    when: When = key(
        "when",
        WHEN,
        "时间、时间安排、月份",
        "时间，照平时的写法，如 3月、7-8月、一季度、9月底前、适时",
    )
    meetings: tuple[str, ...] = key(
        "meetings", MEETINGS, "会议、提交会议", "提交的会议，如 常委会会议"
    )
    reporters: tuple[str, ...] = key(
        "reporters", TEXTS, "报告机关、报告单位", "报告机关，一个或几个；不写则看项目名称"
    )
    assisting: Owners = key("with", OWNERS, "配合部门、协办部门、配合单位", "配合部门，一个或几个")
    leader: str | None = key(
        "leader", LINE, "分管领导、责任领导", "分管领导的职务，如 分管副主任", prints="name"
    )
    focus: str | None = key(
        "focus", LINE, "重点、主要内容", "听取、检查、调研的重点", prints="prose"
    )
    due: When = key("due", WHEN, "完成时限、完成时间、办结时限", "完成时限，如 9月底前")
    research: When = key("research", WHEN, "调研时间", "会前调研、检查的时间，如 5—6月")
    extra: dict[str, str] = key(
        "extra", Values(LINE), "其他栏目、其他", "自设的栏目，栏名: 内容", prints="prose"
    )
    duties: tuple[str, ...] = key(
        "duty", TEXTS, "法定事项", "所履行的法定事项，名称见 npc plan duties", words=DUTIES
    )
    said: "ReadSentence | None" = None
    """What was read from the sentence, before keys went before it; None for what is no sentence."""
    sittings: tuple[Session, ...] = ()
    """The sessions on whose agendas it stands, by date; several where it is deliberated again."""
    planned: When = When.parse(None)
    """Its time as its own paper says it, where sessions date it."""
    is_on_agenda: bool = False
    """Whether it is written in an agenda itself, so that the session is its time, place and owner."""

    @property
    def participants(self) -> Iterable[Owner]:
        """Who takes part in it: its owners, then those who assist (配合部门)."""
        return (*self.owners, *self.assisting) if self.assisting else self.owners

    def finished(self, context: Context) -> Self:
        """Return it with what its sentence says, its action and its progress."""
        if self.sentence is None:
            return super().finished(context)
        from npc.genre.sentences import read_sentence

        said = read_sentence(self.sentence, year=context.year, departments=context.departments)
        return super(Item, self._with_said(said, context)).finished(context)

    def _with_said(self, said: "ReadSentence", context: Context) -> Self:
        """Return it with what its sentence says; what is typed goes before."""
        typed = {name: value for name in SAYABLE if is_filled(value := getattr(self, name))}
        found = self.as_said_by(said)._replace(**typed, said=said)
        # Towns have no standing committee: there, an act does not tell the meeting.
        is_concluded = said.concluded and not found.meetings and context.level != "township"
        return found._replace(meetings=(said.concluded,)) if is_concluded else found

    def as_said_by(self, said: "ReadSentence") -> Self:
        """Return it as its sentence has it, without what keys say."""
        return self._replace(
            text=said.matter.value if said.matter else said.text.partition("。")[0],
            action=_value(said.action, None),
            when=_value(said.when, _impossible(said)),
            research=_value(said.research, _NO_TIME),
            due=_value(said.due, _NO_TIME),
            owners=_value(said.owners, _NOBODY),
            assisting=_value(said.assisting, _NOBODY),
            leader=_value(said.leader, None),
            focus=_value(said.focus, None),
            reporters=tuple(organ.value for organ in said.reporters),
            meetings=tuple(meeting.value for meeting in said.meetings),
        )

    def at_of(self, name: str) -> Location:
        """Return where a key is written, or the words of the sentence that it was read from."""
        if self.said is None or self.at.has(name) or name in self.changed_at:
            return super().at_of(name)
        return self.said_at(name)

    def said_at(self, name: str) -> Location:
        """Return where its sentence says what a key would; the whole sentence where it does not."""
        return self.in_sentence(self.said.stretch_of(name) if self.said else None)

    def unread(self, name: str) -> "Read[str] | None":
        """Return words of its sentence that look as if they said what a key would; None if it is known."""
        return self.said.unread_as(name) if self.said and not self.at.has(name) else None

    def in_sentence(self, stretch: tuple[int, int] | None) -> Location:
        """Return where words of its sentence stand; the whole sentence where none are meant."""
        at = super().at_of("text")
        return at._replace(stretch=(self.sentence or "", *stretch)) if stretch else at

    @property
    def text_at(self) -> Location:
        """Where its text is written: as a title, or in the sentence."""
        return self.at_of("title")

    def texts(self) -> Iterator[PrintedText]:
        """Return the texts that are typed; the matter that was read from a sentence is in it."""
        found = super().texts()
        if self.sentence is None or self.at.has("title"):
            return found
        return (text for text in found if text[1].path[-1] != "title")

    @property
    def own_time(self) -> When:
        """Its time as its own paper says it, also where the agendas of sessions date it."""
        return self.planned if self.sittings else self.when

    def on(self, *sessions: Session, year: int | None) -> "Item":
        """Return it as it stands on the agendas of sessions: on their days, before their kinds.

        Args:
            sessions: Besides those on whose agendas it stands already.
            year: The plan's year.

        """
        from npc.kinds.sitting import dated, meetings, together

        sittings = together((*self.sittings, *sessions))
        planned = self.own_time
        return self._replace(
            when=dated(planned, sittings, year=year),
            meetings=meetings(self.meetings, sittings),
            sittings=sittings,
            planned=planned,
        )


SAYABLE = (
    *("text", "action", "when", "research", "due", "owners", "assisting"),
    *("leader", "focus", "reporters", "meetings"),
)
"""Attributes that a sentence may say."""


def _value(read: "Read[T] | None", missing: T) -> T:
    return read.value if read else missing


def is_filled(value: object) -> bool:
    """Whether a key says anything."""
    return bool(value.text if isinstance(value, When | Owners) else value)


def _impossible(said: "ReadSentence") -> When:
    """Return a time that cannot be, 13月份, as it is written, so that it is found; else none."""
    return When.parse(said.impossible.words) if said.impossible else _NO_TIME


_NO_TIME, _NOBODY = When.parse(None), Owners()
