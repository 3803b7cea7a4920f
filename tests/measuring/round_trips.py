"""Out and back: a plan is printed, what was printed is imported, and what comes back is compared with the plan.

What is not on paper cannot come back; `NOT_ON_PAPER` says of each such key why. All else has to, and what
comes back has to be printed in the same bytes again.
"""

import re
from collections.abc import Container, Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from measuring.importing import Imported, imported_into
from measuring.measures import Measured, is_unprinted, measured
from npc.facts.volumes import volumes_of
from npc.kinds.item import Item
from npc.kinds.matter import Matter
from npc.plan import Paper, Plan
from npc.source.document import Node
from npc.source.document import Path as Steps
from support import ROOT
from word import WordFile, read_plan

NOT_ON_PAPER: Mapping[str, str] = {
    "id": "a name for other keys to refer to",
    "issues": "an id; what is issued is named by its title",
    "prepares": "no column is printed for it",
    "duty": "no column is printed for it",
    "duties": "which statutory matters do not apply is nowhere printed",
    "status": "a draft is printed as what is final is",
    "anonymised": "names that are left out are printed as they are written",
    "done-on": "no column is printed for it",
    "departments": "no list is printed; owners name those that own something",
    "level": "follows from the organ's name, where it follows at all",
    "published": "the day is not printed, but by a notice",
    "sessions": "no list of the days of sessions is printed",
    "of": "where the plan of a review lies is not printed",
}
"""Keys that no print shows, by their names wherever they stand."""


class RoundTrip(NamedTuple):
    """How a plan came back."""

    found: Imported
    measured: Measured
    """Its fields, of those that are on paper."""
    differences: tuple[str, ...]
    """What is printed otherwise, as lines; the names of parts where only bytes differ."""


def plans() -> Iterator[Path]:
    """Yield all plans of the project."""
    yield from sorted((ROOT / "plans").iterdir())
    for folder in ("published", "unlike"):
        below = (ROOT / "tests" / "plans" / folder).iterdir()
        yield from sorted(path for path in below if path.suffix != ".md")


def round_trip(path: Path) -> RoundTrip:
    """Print a plan, import all its files as one plan, and print that."""
    plan = read_plan(path)
    with TemporaryDirectory() as temporary:
        printed = _printed(plan, Path(temporary) / "printed")
        back = Path(temporary) / "back"
        found = imported_into(back, *printed)
        result = measured(papers_on_paper(plan, _printed_text(printed)), found)
        differences: tuple[str, ...] = ("nothing came back",)
        if found.papers:
            again = _printed(read_plan(back), Path(temporary) / "again")
            differences = tuple(_differences(printed, again))
    return RoundTrip(found, result, differences)


def papers_on_paper(plan: Plan, printed: str) -> list[dict[str, Node]]:
    """Return the papers of a plan with what is on paper of them; rows that show another have its words.

    Args:
        plan: The plan.
        printed: All that is printed of it: an organ or a year that is not in it cannot come back.

    """
    is_counted = any(word in printed for word in _UP_TO)
    hidden = frozenset(NOT_ON_PAPER) | (frozenset() if is_counted else {"as-of"})
    papers = [_on_paper(paper, hidden) for paper in plan.papers]
    return [
        {
            key: value
            for key, value in paper.items()
            if key not in {"organ", "year"} or str(value) in printed
        }
        for paper in papers
    ]


def _printed_text(printed: list[Path]) -> str:
    return "".join(WordFile(path.read_bytes()).running_text for path in printed)


_UP_TO = ("截至", "上半年")
"""Words by which an account says to which day it counts."""


def _on_paper(paper: Paper, hidden: Container[str]) -> dict[str, Node]:
    rows = {matter.at.path: matter for matter in paper.matters}

    def printed(value: Node, path: Steps) -> Node:
        if isinstance(value, list):
            return [printed(each, (*path, at)) for at, each in enumerate(value)]
        if not isinstance(value, dict):
            return value
        shown = _words(rows[path], paper) if "same" in value else value
        return {
            key: printed(each, (*path, key))
            for key, each in shown.items()
            if not (is_unprinted(key, each) or key.replace("_", "-") in hidden)
        }

    found = printed(paper.at.document.data, ())
    return {"id": paper.id, **found} if isinstance(found, dict) else {}


def _words(row: Matter, paper: Paper) -> dict[str, Node]:
    """Return what a row shows that is typed in another paper."""
    if not isinstance(row, Item):
        return {"content": row.text, "owners": row.owners.text or None, "note": row.note}
    if paper.kind == "agenda":
        return {"title": row.text}
    if row.sentence:
        return {"text": row.sentence}
    said = {"title": row.text, "owners": row.owners.text or None, "when": row.own_time.text or None}
    return {**said, "meetings": "、".join(row.meetings) or None}


def _printed(plan: Plan, folder: Path) -> list[Path]:
    """Print the volumes of a plan into a folder."""
    folder.mkdir()
    found = []
    for number, volume in enumerate(volumes_of(plan), start=1):
        path = folder / f"{number:02}.docx"
        path.write_bytes(WordFile.of(volume).data)
        found.append(path)
    return found


def _differences(printed: list[Path], again: list[Path]) -> Iterator[str]:
    """Yield how the files differ; the same files in another order do not."""
    before, after = (
        {path: WordFile(path.read_bytes()).parts["word/document.xml"] for path in paths}
        for paths in (printed, again)
    )
    left = [path for path in printed if before[path] not in after.values()]
    others = [path for path in again if after[path] not in before.values()]
    if len(printed) != len(again):
        yield f"{len(printed)} files, {len(again)} again"
    for one, other in zip(left, others, strict=False):
        lines = _lines(before[one]), _lines(after[other])
        found = list(unified_diff(*lines, lineterm="", n=0))[2:]
        yield from found or _lines_of_bytes(before[one], after[other])


def _lines(data: bytes) -> list[str]:
    """Return the texts of the paragraphs."""
    paragraphs = data.decode().split("</w:p>")
    return ["".join(re.findall(r"<w:t(?: [^<>]*)?>([^<>]*)</w:t>", each)) for each in paragraphs]


def _lines_of_bytes(one: bytes, other: bytes) -> Iterator[str]:
    """Return where the same texts are printed otherwise."""
    pairs = (data.decode().split("</w:p>") for data in (one, other))
    for before, after in zip(*pairs, strict=True):
        if before != after:
            start = _same(before, after)
            yield f"-…{before[max(0, start - _SHOWN) : start + _SHOWN]}"
            yield f"+…{after[max(0, start - _SHOWN) : start + _SHOWN]}"


def _same(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


_SHOWN = 80
"""Characters that are shown before and behind the place from which on two paragraphs differ."""
