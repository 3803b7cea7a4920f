"""What became of each field of a plan whose truth is known: right, wrong with a mark, or wrong in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import zip_longest
from typing import NamedTuple

from measuring.comparing import Field, fields
from measuring.importing import Imported, ImportedPaper, Mark
from measuring.meaning import Meant, departments_of, meant, without_blanks
from npc.source.document import Node, Path


class Verdict(Enum):
    """How good a field is."""

    RIGHT = "right"
    MARKED = "marked"
    """It is wrong or missing, and a mark says to look at it, or the words stand in a todo."""
    SILENT = "silent"
    """It is wrong or missing, and nothing says so: the one thing that must not happen."""


class Judged(NamedTuple):
    """A field, and how good it is."""

    kind: str
    """Of its paper."""
    field: Field
    verdict: Verdict

    def __str__(self) -> str:
        path = "/".join(map(str, self.field.path))
        return f"{self.verdict.value:6} {self.kind} {path}: wanted {self.field.wanted!r}, got {self.field.got!r}"


class Measured(NamedTuple):
    """What became of the fields of a file."""

    judged: tuple[Judged, ...]
    marks: tuple[Mark, ...]
    code: int
    said: str

    @property
    def counts(self) -> Counter[Verdict]:
        """How many fields are right, wrong with a mark, wrong in silence."""
        return Counter(each.verdict for each in self.judged)

    def wrong(self, verdict: Verdict) -> list[Judged]:
        """Return the fields of a verdict."""
        return [each for each in self.judged if each.verdict is verdict]


OF_THE_WHOLE = ("year", "organ", "level", "departments")
"""Keys that may stand in any paper of a plan, and count for all of them."""
NEVER_PRINTED = frozenset({"id", "points", "prepares", "same", "duty", "duties", "status", "tags"})
"""Keys that name things for npc only: no file that was printed has them, and an import need not write them."""
OF_FORM = frozenset({"numbering", "headings", "lead-style", "orientation", "title-lines"})
"""Keys that say how a paper is printed, and nothing of what it says."""
SAID_BESIDE = frozenset({*OF_THE_WHOLE, *NEVER_PRINTED, *OF_FORM, "title", "annexes", "columns"})
"""Top-level keys that may be found although a truth does not tell them: one of a table alone tells no organ."""


def measured(truth: Sequence[dict[str, Node]], found: Imported) -> Measured:
    """Judge what was imported by the truth: its papers, in the order in which they are issued."""
    wanted = [dict(paper) for paper in truth]
    departments = departments_of([{**paper} for paper in wanted])
    judged: list[Judged] = []
    pairs = list(_paired(wanted, found.papers))
    whole = _whole(paper for paper, _ in pairs if paper)
    got_whole = _whole(paper.data for paper in found.papers)
    everywhere = [mark for mark in found.marks if mark.key in OF_THE_WHOLE]
    for field in fields(meant(whole, departments), meant(got_whole, departments)):
        if field.path[0] in whole:
            verdict = _verdict(field, everywhere, found.marks)
            judged.append(Judged("plan", field, verdict))
    for one, other in pairs:
        own = (
            meant(_own(one or {}), departments),
            meant(_own(other.data if other else {}), departments),
        )
        judged += _judged(*own, other.marks if other else (), found.marks)
    return Measured(tuple(judged), tuple(found.marks), found.code, found.err)


def _judged(
    wanted: Meant, got: Meant, own: Sequence[Mark], everywhere: Sequence[Mark]
) -> Iterator[Judged]:
    """Judge the fields of a paper by the marks in it and, of what is left over, by those of all papers."""
    kind = str((wanted or got).get("kind"))
    for field in fields(wanted, got):
        if field.wanted is not None or not _is_beside(field.path, wanted):
            yield Judged(kind, field, _verdict(field, own, everywhere))


def _is_beside(path: Path, wanted: Meant) -> bool:
    top = path[0]
    return (top in SAID_BESIDE and top not in wanted) or path[-1] in NEVER_PRINTED


def _own(paper: dict[str, Node]) -> dict[str, Node]:
    return {
        key: value
        for key, value in paper.items()
        if key not in OF_THE_WHOLE and key not in NEVER_PRINTED
    }


def _whole(papers: Iterable[dict[str, Node]]) -> dict[str, Node]:
    """Return what the papers of a plan say of all of it."""
    found: dict[str, Node] = {}
    for paper in papers:
        for key in OF_THE_WHOLE:
            if paper.get(key) is not None:
                found.setdefault(key, paper[key])
    return found


def _paired(
    wanted: Sequence[dict[str, Node]], got: Sequence[ImportedPaper]
) -> Iterator[tuple[dict[str, Node] | None, ImportedPaper | None]]:
    """Pair papers by kind, those of one kind by their titles, then by order."""
    left = list(got)
    waiting = []
    for one in wanted:
        same = [
            each
            for each in left
            if each.kind == one.get("kind") and _title(each.data) == _title(one)
        ]
        if same:
            left.remove(same[0])
            yield one, same[0]
        else:
            waiting.append(one)
    rest = []
    for one in waiting:
        alike = next((each for each in left if each.kind == one.get("kind")), None)
        if alike:
            left.remove(alike)
            yield one, alike
        else:
            rest.append(one)
    yield from zip_longest(rest, left)


def _title(paper: dict[str, Node]) -> str:
    return without_blanks(str(paper.get("title") or ""))


def _verdict(field: Field, own: Sequence[Mark], everywhere: Sequence[Mark]) -> Verdict:
    if field.is_right:
        return Verdict.RIGHT
    if any(_covers(mark, field) for mark in own) or _is_kept(field, everywhere):
        return Verdict.MARKED
    return Verdict.SILENT


def _covers(mark: Mark, field: Field) -> bool:
    """Return whether a mark tells a clerk to look at a field.

    One in the same mapping does; a check also at a mapping above it, where it is of all of that or of the
    key that leads to the field.
    """
    at = field.found_at
    if mark.at == at[:-1] and (mark.kind == "check" or mark.at):
        return True
    is_above = mark.kind == "check" and at[: len(mark.at)] == mark.at
    return is_above and mark.key in {"", str(at[len(mark.at)])}


def _is_kept(field: Field, marks: Sequence[Mark]) -> bool:
    """Return whether the words that are missing stand in a todo."""
    if field.wanted is None:
        return False
    kept = [without_blanks(mark.text) for mark in marks if mark.kind == "todo"]
    missing = field.wanted if field.got is None else _missing(field.wanted, field.got)
    return any(missing in text for text in kept)


def _missing(wanted: str, got: str) -> str:
    """Return the words of a text that another lacks at its beginning or end."""
    if got and got in wanted:
        first, _, last = wanted.partition(got)
        return first or last
    return wanted
