"""Which sections of a document are of which paper, and which notes: each paper has its own."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import _Element as Element

from npc.output.templating.tree import Tree
from npc.plan import Paper, Plan


def sections_of_papers(plan: Plan, tree: Tree) -> Iterator[tuple[Paper, tuple[Element, ...]]]:
    """Yield each printed paper with what the templates wrote of it.

    That is all of its class where no other paper has it, else its own; a paper is left out where it
    cannot be told which.
    """
    papers: dict[str, list[Paper]] = defaultdict(list)
    for paper in (*plan.issuing, *plan.body, *plan.annexes):
        papers[paper.part].append(paper)
    sections: dict[str | None, list[Element]] = defaultdict(list)
    for section in tree.sections:
        sections[section.get("class")].append(section)
    for part, alike in papers.items():
        if len(alike) == 1:
            yield alike[0], tuple(sections[part])
        elif len(alike) == len(sections[part]):
            yield from zip(alike, ((section,) for section in sections[part]), strict=True)


def with_own_notes(plan: Plan, tree: Tree) -> Tree:
    """Return a document in which a mark means the note of its own paper, where several have its name.

    Where its paper has none, it means that of the first that has one.
    """
    counts = Counter(note.name for paper in plan.papers for note in paper.notes)
    shared = {name for name, count in counts.items() if count > 1}
    if not shared:
        return tree
    ids = dict(_named_apart(plan, tree, shared))
    for paper, sections in sections_of_papers(plan, tree):
        for link in (link for section in sections for link in section.iter("a")):
            name = link.get("href", "").removeprefix("#")
            link.set("href", f"#{ids.get((paper.id, name), name)}")
    return replace(tree, notes={note.get("id", ""): note for note in _notes(tree)})


def _named_apart(plan: Plan, tree: Tree, shared: set[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """Give notes of one name ids of their own; yield these by the paper's id and the note's name.

    Templates write the notes of all papers in their order. Where they do not, only the first paper has
    its note: the marks of others print their name.
    """
    written: dict[str, list[Element]] = defaultdict(list)
    for note in _notes(tree):
        written[note.get("id", "")].append(note)
    for name in shared:
        papers = [paper for paper in plan.papers if any(note.name == name for note in paper.notes)]
        owns = [
            name,
            *(f"{name} {number}" for number in range(1, len(papers))),
        ]  # no name has a blank
        yield from (((paper.id, name), own) for paper, own in zip(papers, owns, strict=True))
        if len(papers) == len(written[name]):
            for note, own in zip(written[name], owns, strict=True):
                note.set("id", own)


def _notes(tree: Tree) -> Iterator[Element]:
    return tree.root.iterchildren("aside")
