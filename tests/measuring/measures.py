"""What became of each field of a plan whose truth is known: right, wrong with a mark, or wrong in silence."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import zip_longest
from typing import NamedTuple

from measuring.comparing import Field, fields
from measuring.importing import Imported, ImportedPaper, Mark
from measuring.meaning import Meant, departments_of, meant, without_blanks
from npc.genre.departments import Departments
from npc.kinds.registry import PAPERS
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
NEVER_PRINTED = frozenset(
    {"id", "points", "prepares", "same", "issues", "duty", "duties", "status", "published"}
)
"""Keys that name things for npc only: no file that was printed has them, and an import need not write them."""
OF_FORM = frozenset(
    {"numbering", "headings", "lead-style", "orientation", "title-lines", "columns", "form"}
)
"""Keys that say how a paper is printed, and nothing of what it says: compared where both papers have them."""
SAID_BESIDE = frozenset({*OF_THE_WHOLE, *NEVER_PRINTED, "title", "annexes", "paper", "meetings"})
"""Top-level keys that may be found although a truth does not tell them: one of a table alone tells no organ."""


def measured(truth: Sequence[dict[str, Node]], found: Imported) -> Measured:
    """Judge what was imported by the truth: papers of one kind by their titles or their order."""
    whole, got_whole = _whole(truth), _whole([paper.data for paper in found.papers])
    departments = departments_of([dict(paper) for paper in truth])
    judged = [*_judged_whole(whole, got_whole, found.marks)]
    judged += _judged_departments(departments, got_whole, found.marks)
    wanted = _with_annexes(_titled(truth, whole), [""] * len(truth))
    titled = _with_annexes(
        _titled([paper.data for paper in found.papers], got_whole),
        [paper.name.removesuffix(".yaml") for paper in found.papers],
    )
    got = [paper._replace(data=data) for paper, data in zip(found.papers, titled, strict=True)]
    for one, other in _paired(wanted, got):
        said = (
            meant(_own(one or {}), departments),
            meant(_own(other.data if other else {}), departments),
        )
        judged += _judged(*said, other.marks if other else (), found.marks)
    return Measured(tuple(judged), tuple(found.marks), found.code, found.err)


def _judged_whole(
    wanted: dict[str, Node], got: dict[str, Node], marks: Sequence[Mark]
) -> Iterator[Judged]:
    for key in ("year", "organ", "level"):
        if wanted.get(key) is not None:
            for field in fields({key: wanted[key]}, {key: got.get(key)}):
                own = [mark for mark in marks if mark.key == key]
                yield Judged("plan", field, _verdict(field, own, marks))


def _judged_departments(
    listed: Departments, got: dict[str, Node], marks: Sequence[Mark]
) -> Iterator[Judged]:
    """Judge the departments that were found: each is listed, and what is short for it is.

    Which others there are no file tells, and what a department is called in full few do.
    """
    own = [mark for mark in marks if mark.key == "departments"]
    for at, each in enumerate(departments_of([got]) if listed else ()):
        department = listed.find(each.name)
        for name in (each.name, *each.aliases):
            is_known = department is not None and listed.find(name) is department
            field = Field(("departments", at), name if is_known else None, name, ("departments",))
            yield Judged("plan", field, _verdict(field, own, marks))


def _titled(papers: Sequence[dict[str, Node]], whole: dict[str, Node]) -> list[dict[str, Node]]:
    """Return papers with the titles that npc makes, where they write none and npc can make one."""
    organ, year = whole.get("organ"), whole.get("year")
    if not (organ and year):
        return list(papers)
    issued = f"{organ}{year}年工作要点"
    for paper in papers:
        if paper.get("kind") == "work-points" and paper.get("title"):
            issued = str(paper["title"])
    words: dict[str, Node] = {
        "organ": organ,
        "year": f"{year}年",
        "about": f"关于印发《{issued}》的",
    }
    return [paper if _has_title(paper) else _with_usual_title(paper, words) for paper in papers]


def _has_title(paper: dict[str, Node]) -> bool:
    kind = PAPERS.get(str(paper.get("kind")))
    typed = any(paper.get(key) for key in ("title", "title-lines", "title_lines", "alone"))
    return typed or not kind or kind.is_account or kind.has_many


def _with_usual_title(paper: dict[str, Node], words: dict[str, Node]) -> dict[str, Node]:
    purpose = paper.get("paper") or "主要工作安排表"
    form = PAPERS[str(paper["kind"])].usual_title
    return {**paper, "title": form.format_map({**words, "paper": purpose})}


def _with_annexes(papers: Sequence[dict[str, Node]], files: Sequence[str]) -> list[dict[str, Node]]:
    """Return papers in which annexes are named by kind and title, also where they are the usual ones."""
    names: dict[str, Node] = {}
    for paper, file in zip(papers, files, strict=True):
        named = f"{paper.get('kind')} {paper.get('title') or ''}".strip()
        for name in (paper.get("id"), file, paper.get("kind")):
            names.setdefault(str(name), named)
    usual: list[Node] = [
        paper["kind"]
        for paper in papers
        if paper.get("kind") in {"arrangement", "monthly-plan"} and not paper.get("paper")
    ]

    def said(paper: dict[str, Node]) -> dict[str, Node]:
        annexes = paper.get("annexes")
        if annexes is None and paper.get("kind") == "work-points":
            annexes = usual
        if not isinstance(annexes, list) or not annexes:
            return {key: value for key, value in paper.items() if key != "annexes"}
        return {**paper, "annexes": [names.get(str(each), each) for each in annexes]}

    return list(map(said, papers))


def _judged(
    wanted: Meant, got: Meant, own: Sequence[Mark], everywhere: Sequence[Mark]
) -> Iterator[Judged]:
    """Judge the fields of a paper by the marks in it and, of what is left over, by those of all papers."""
    kind = str((wanted or got).get("kind"))
    for field in fields(wanted, got):
        is_form = field.path[-1] in OF_FORM and None in {field.wanted, field.got}
        if not is_form and (field.wanted is not None or not _is_beside(field.path, wanted)):
            yield Judged(kind, field, _verdict(field, own, everywhere))


def _is_beside(path: Path, wanted: Meant) -> bool:
    top = path[0]
    return (top in SAID_BESIDE and top not in wanted) or path[-1] in NEVER_PRINTED


def _own(paper: dict[str, Node]) -> dict[str, Node]:
    return {key: _printed(value) for key, value in paper.items() if _is_own(key)}


def _printed(value: Node) -> Node:
    """Return a value without names that only npc knows."""
    if isinstance(value, dict):
        return {key: _printed(each) for key, each in value.items() if not is_unprinted(key, each)}
    return [_printed(each) for each in value] if isinstance(value, list) else value


def _is_own(key: str) -> bool:
    return key not in OF_THE_WHOLE and key not in NEVER_PRINTED - {"points"}


def is_unprinted(key: str, value: Node) -> bool:
    """Return whether a key is for npc only; the points of a text have the name of what refers to them."""
    is_text = isinstance(value, list) and any(isinstance(each, dict) for each in value)
    return key in NEVER_PRINTED and not (key == "points" and is_text)


def _whole(papers: Sequence[dict[str, Node]]) -> dict[str, Node]:
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
    """Pair papers of one kind, those first that have the most in common."""
    ones, others = dict(enumerate(wanted)), dict(enumerate(got))
    alike = sorted(
        (-len(_texts(ones[one]) & _texts(others[other].data)), one, other)
        for one in ones
        for other in others
        if ones[one].get("kind") == others[other].kind
    )
    for _, one, other in alike:
        if one in ones and other in others:
            yield ones.pop(one), others.pop(other)
    yield from zip_longest(ones.values(), others.values())


def _texts(value: Node) -> set[str]:
    """Return all texts of a value."""
    if isinstance(value, dict):
        return _texts(list(value.values()))
    if isinstance(value, list):
        return {text for each in value for text in _texts(each)}
    return {without_blanks(value)} if value else set()


def _verdict(field: Field, own: Sequence[Mark], everywhere: Sequence[Mark]) -> Verdict:
    if field.is_right:
        return Verdict.RIGHT
    if any(_covers(mark, field) for mark in own) or _is_kept(field, everywhere):
        return Verdict.MARKED
    return Verdict.SILENT


def _covers(mark: Mark, field: Field) -> bool:
    """Return whether a mark tells a clerk to look at a field.

    One in the same mapping does; a check also at a mapping above it, where it is of all of that or of the
    key that leads to the field; and one at the paper that is of all keys of that name.
    """
    at = field.found_at
    if mark.at == at[:-1] and (mark.kind == "check" or mark.at):
        return True
    is_above = mark.kind == "check" and at[: len(mark.at)] == mark.at
    named = {"", *map(str, at[len(mark.at) :][:1]), *(() if mark.at else (str(at[-1]),))}
    return is_above and mark.key in named


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
