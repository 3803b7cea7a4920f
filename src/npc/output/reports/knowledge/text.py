"""Entries of the base of knowledge for people at a terminal."""

from collections.abc import Iterator, Sequence

from npc.characters import visible
from npc.knowledge import KNOWN_UNTIL
from npc.messages import Language, Message, Verbatim
from npc.output.reports.grounds import told
from npc.output.reports.knowledge.telling import ToldEntry
from npc.output.reports.table import aligned
from npc.output.reports.width import clipped

_NAME, _CITED = 28, 34
"""Columns of a list's names and grounds; with days and family a line takes about ninety."""
_DAYS = Message("days: {days}", "时间：{days}")
_LEVELS = Message("levels: {levels}", "层级：{levels}")
_VALUE = Message("{name}: {value}", "{name}：{value}")
_OWN = Message("of this repo (npc.yaml)", "本库规定（npc.yaml）")
UNVERIFIED = Message("not verified: at most an info", "尚未核实，只作提示")
_KNOWN = Message("{n} entries; npc knows what happened until {day}", "共{n}条；收录的情况截至{day}")


def document(entries: Sequence[ToldEntry], language: Language) -> bytes:
    """Return what is said of each entry, an empty line between them."""
    pages = ("\n".join(page_lines(entry, language)) for entry in entries)
    return ("\n\n".join(pages) + "\n").encode()


def overview(entries: Sequence[ToldEntry], language: Language) -> bytes:
    """Return a line an entry, in columns: family, name, days, ground; and how many there are."""
    rows = [_row(entry, language) for entry in entries]
    last = _KNOWN.format(n=len(rows), day=KNOWN_UNTIL.isoformat()).in_language(language)
    return "".join(f"{line}\n" for line in (*aligned(rows), last)).encode()


def _row(entry: ToldEntry, language: Language) -> list[str]:
    cited = entry.grounds[0].cited.in_language(language) if entry.grounds else ""
    return [
        entry.family.in_language(language),
        clipped(visible(entry.title.in_language(language)), _NAME),
        entry.days.in_language(language),
        clipped(visible(cited), _CITED),
    ]


def page_lines(entry: ToldEntry, language: Language) -> Iterator[str]:
    """Yield the lines of an entry."""
    yield visible(f"{entry.family.in_language(language)}  {entry.title.in_language(language)}")
    for line in _said(entry):
        yield f"  {visible(line.in_language(language))}"


def _said(entry: ToldEntry) -> Iterator[Message]:
    yield _DAYS.format(days=entry.days)
    yield _LEVELS.format(levels=entry.levels)
    for name, value in entry.readable:
        yield _VALUE.format(name=name, value=Verbatim(value))
    yield from map(told, entry.grounds)
    if entry.entry.is_own:
        yield _OWN
    if entry.entry.is_unverified:
        yield UNVERIFIED
