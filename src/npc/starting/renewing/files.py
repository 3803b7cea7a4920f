"""The files of a new plan: one for each of the old one, with the papers that go on."""

from collections.abc import Sequence

from npc.characters import visible
from npc.genre.renewed_years import Turn
from npc.importer.found import FoundMapping
from npc.importer.making import read_again
from npc.importer.writing import written
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.reader import SourceFile
from npc.source.spelling import KeysLanguage


class NewPaper(NamedTuple):
    """A paper of the new plan, and the file in which it stands."""

    file: str
    mapping: FoundMapping
    keys: KeysLanguage = "zh"
    """The language of its keys: that of the old paper's."""


def files_of(papers: Sequence[NewPaper], turn: Turn, old: str) -> dict[str, SourceFile]:
    """Return the YAML files by their names, read again.

    Args:
        papers: The papers, in order.
        turn: From which year to which.
        old: What the old plan is called.

    """
    found: dict[str, list[NewPaper]] = {}
    for paper in papers:
        found.setdefault(paper.file, []).append(paper)
    head = _HEAD.format(old=Verbatim(visible(old)), before=turn.old, year=turn.new).zh
    return {name: _file(name, inside, f"# {head}") for name, inside in found.items()}


def _file(name: str, papers: Sequence[NewPaper], head: str) -> SourceFile:
    texts = [
        written(paper.mapping, () if number else (head,), paper.keys)
        for number, paper in enumerate(papers)
    ]
    return read_again(name, "---\n".join(texts), [paper.mapping for paper in papers])


def made_of(papers: Sequence[NewPaper], plan: Plan, document: Document) -> FoundMapping:
    """Return what a paper was written from, by its place in its file."""
    file = document.file
    beside = [each for each in plan.documents if each.file == file]
    number = sorted(beside, key=lambda each: each.position.start).index(document)
    return [paper.mapping for paper in papers if paper.file == file][number]


_HEAD = Message(
    "Made for {year} of “{old}” ({before}): look at each check and 待填, and delete its comment when it is settled",
    "由“{old}”（{before}年）续写的{year}年计划：标有 check 的各处和“待填”请逐处核对、填写，核对后删去该行注释",
)
