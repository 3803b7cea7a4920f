"""Makes `knowledge/matters.py` from `knowledge/duties.yaml`: `python3 dev.py forms`.

The words that are looked for are ready there: to expand them takes longer than to put all matters to a plan.
"""

from collections.abc import Iterator
from pathlib import Path

from npc import knowledge
from npc.kinds.entries.compiling import read
from npc.kinds.entries.duties import StatutoryMatter
from npc.knowledge.duty import Duty
from npc.source.made_modules import constructor_call

TARGET = Path(knowledge.__file__).with_name("matters.py")
_HEAD = '''"""Statutory matters, made from duties.yaml by `python3 dev.py forms`; not edited."""

from collections.abc import Mapping

from npc.diagnostics import Ground, Severity
from npc.knowledge.duty import Article, Duty, DutyRow, Phrasing
from npc.messages import Message

'''
_MATTERS = "MATTERS: tuple[Duty, ...] = (\n"
_PROVISIONS = "\nPROVISIONS: Mapping[str, Duty] = {\n"
_LAST = '}\n"""What rules cite of other things than the year\'s matters, by its id."""\n'


def source() -> str:
    """Return the text of `matters.py`, before it is formatted."""
    every = tuple(duties())
    matters = "".join(f"    {constructor_call(duty)},\n" for duty in every if duty.forms)
    provisions = "".join(
        f"    {duty.id!r}: {constructor_call(duty)},\n" for duty in every if not duty.forms
    )
    return f"{_HEAD}{_MATTERS}{matters})\n{_PROVISIONS}{provisions}{_LAST}"


def duties() -> Iterator[Duty]:
    """Yield the matters in the order of the file, and what rules cite besides."""
    for entry in read(StatutoryMatter.family):
        if isinstance(entry, StatutoryMatter):
            yield entry.duty


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
