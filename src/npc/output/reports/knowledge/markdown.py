"""Entries of the base of knowledge as Markdown, and docs/knowledge.md: `python3 dev.py forms`."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from npc.knowledge import KNOWN_UNTIL
from npc.messages import Language, Message
from npc.output.escaping import in_markdown, markdown_table
from npc.output.reports.knowledge.telling import ToldEntry, built_in_entries
from npc.output.reports.knowledge.text import UNVERIFIED

TARGET = Path(__file__).parents[5] / "docs" / "knowledge.md"
_OPENING = "<!-- 以下由 `python3 dev.py forms` 从 src/npc/knowledge/ 生成，不手工修改。 -->"
_HEADS = (
    Message("name", "名称"),
    Message("days", "时间"),
    Message("levels", "层级"),
    Message("what it says", "内容"),
    Message("ground", "依据"),
)
_NONE = Message("–", "—")
_SUMMARY = Message(
    "{n} entries, until {day}; {doubtful} of them not verified",
    "共{n}条，收录的情况截至{day}，其中{doubtful}条尚未核实",
)


def document(entries: Sequence[ToldEntry], language: Language) -> bytes:
    """Return a table for each family."""
    return ("\n".join(_lines(entries, language)).strip("\n") + "\n").encode()


def page(written: str) -> str:
    """Return docs/knowledge.md with what is made, behind what is written by hand."""
    head, _, _ = written.partition(_OPENING)
    entries = tuple(built_in_entries())
    doubtful = sum(entry.entry.is_unverified for entry in entries)
    summary = _SUMMARY.format(n=len(entries), day=KNOWN_UNTIL.isoformat(), doubtful=doubtful)
    made = "\n".join(_lines(entries, "zh"))
    return f"{head}{_OPENING}\n\n{summary.zh}。\n{made}\n"


def _lines(entries: Sequence[ToldEntry], language: Language) -> Iterator[str]:
    heads = [head.in_language(language) for head in _HEADS]
    for family, listed in groupby(entries, key=lambda entry: entry.family.in_language(language)):
        yield from ("", f"## {family}", "")
        yield from markdown_table(heads, (_cells(entry, language) for entry in listed))


def _cells(entry: ToldEntry, language: Language) -> Iterator[str]:
    none = _NONE.in_language(language)
    about = "；".join(f"{name.in_language(language)} {value}" for name, value in entry.readable)
    grounds = [f"{each.cited.in_language(language)}{_quoted(each.quote)}" for each in entry.grounds]
    if entry.entry.is_unverified:
        grounds.append(UNVERIFIED.in_language(language))
    yield in_markdown(entry.title.in_language(language))
    yield entry.days.in_language(language)
    yield entry.levels.in_language(language)
    yield in_markdown(about) or none
    yield in_markdown("；".join(grounds)) or none


def _quoted(quote: str) -> str:
    return f"：“{quote}”" if quote else ""


if __name__ == "__main__":
    TARGET.write_text(page(TARGET.read_text(encoding="utf-8")), encoding="utf-8")
