"""`kind: agenda`: what one session deals with (会议议程)."""

from collections.abc import Callable
from typing import Self

from npc.genre.when import When
from npc.kinds.context import Context
from npc.kinds.issuing import Adoption, Signature, adopted, annexes
from npc.kinds.item import Item
from npc.kinds.keys import key, needed
from npc.kinds.matter import Matter
from npc.kinds.meeting import Session
from npc.kinds.paper import Paper, Role
from npc.kinds.record import One, Records
from npc.kinds.types import TEXT


class Agenda(
    Paper,
    kind="agenda",
    chinese="会议议程",
    words="会议议程、议程",
    part="agenda",
    template="agenda.html",
    usual_title="{organ}{session}议程",
    role=Role.ANNEX,
):
    """The agenda of a session; the session is time, meeting and owner of its items."""

    has_many = True

    session: Session = needed("session", One(Session), "会期、会议", "哪一次会议：会议、届次、日期")
    adopted: tuple[Adoption, ...] = adopted()
    preamble: str | None = key("preamble", TEXT, "引言、前言", "议程前的文字", prints="prose")
    items: tuple[Item, ...] = needed("items", Records(Item), "议题、项目", "各项议题")
    annexes: tuple[str, ...] | None = annexes()
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    of_year: int | None = None
    """The plan's year, from January of which months are counted."""

    @property
    def matters(self) -> tuple[Matter, ...]:
        """Its items, in order."""
        return self.items

    @property
    def name(self) -> str:
        """What it is called in short: 第四十五次会议议程."""
        return f"{self.session.named_for()}议程"

    def title_words(self, context: Context) -> dict[str, str]:
        """Return what the usual title is made of."""
        session = self.session.named_for(context.organ or "")
        return {**super().title_words(context), "session": session}

    def finished(self, context: Context) -> Self:
        """Return it with items that are of its session."""
        found = super().finished(context)._replace(of_year=context.year)
        return found.with_matters(lambda matter: matter)

    def with_matters(self, changed: Callable[[Matter], Matter]) -> Self:
        """Return it with each of its items as a function has it, on the day of the session."""
        rows = (found for item in self.items if isinstance(found := changed(item), Item))
        return self._replace(items=tuple(map(self._dated, rows)))

    def _dated(self, row: Item) -> Item:
        """Return a row of this session alone, whatever else is planned of the item that it shows."""
        if row.shown:
            row = row._replace(when=When.parse(None), meetings=(), sittings=())
        return row.on(self.session, year=self.of_year)._replace(is_on_agenda=True)
