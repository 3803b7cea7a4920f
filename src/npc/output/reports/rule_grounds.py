"""On which entries of the base of knowledge a rule stands: matter, article and quote of each."""

from collections.abc import Iterator

from npc.messages import Message
from npc.output.reports.grounds import quoted
from npc.output.reports.knowledge.telling import ToldEntry, built_in_entries, family_name
from npc.rules.pages import Page

_MOST = 30
"""Entries that are shown with their articles; of more, only how they are listed is said."""
_ENTRY = Message("  {name} ({days}): {grounds}", "  {name}（{days}）：{grounds}")
_MANY = Message(
    "  {n} entries of {family}: npc knowledge {family}",
    "  {family}{n}条，用 npc knowledge {family} 列出",
)


def entries_of(page: Page) -> Iterator[tuple[str, list[ToldEntry]]]:
    """Yield each family that a rule reads, with those of its entries that it reads."""
    every = list(built_in_entries()) if page.knowledge else []
    wanted: dict[str, set[str]] = {}
    for named in page.knowledge:
        family, _, name = named.partition("/")
        wanted.setdefault(family, set()).add(name)
    for family, names in wanted.items():
        of_family = [entry for entry in every if entry.entry.family == family]
        yield family, [entry for entry in of_family if "" in names or entry.name in names]


def grounds_of(page: Page) -> Iterator[Message]:
    """Yield a line for each entry that a rule reads; of a long family, one that says how to list it."""
    for family, entries in entries_of(page):
        if len(entries) > _MOST:
            yield _MANY.format(n=len(entries), family=family_name(family))
            continue
        for entry in entries:
            grounds = [quoted(ground) for ground in entry.grounds]
            said = Message("; ".join(g.en for g in grounds), "；".join(g.zh for g in grounds))
            yield _ENTRY.format(name=entry.title, days=entry.days, grounds=said)
