"""The document of a plan, whole or one paper of it, and the mark of a draft."""

from dataclasses import replace
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.messages import Message
from npc.output.documents.own_sections import sections_of_papers, with_own_notes
from npc.output.templating.tree import Tree, read_tree
from npc.plan import Paper, Plan

DRAFT = "送审稿"


def document_tree(
    plan: Plan, *, templates: Path | None = None, only: Paper | None = None, draft: bool = False
) -> Tree:
    """Make the document of a plan.

    Args:
        plan: The plan.
        templates: A folder whose templates go before the built-in ones of the same name.
        only: The paper that is wanted, to have no other.
        draft: Whether its first page bears the mark of a draft.

    Raises:
        RenderError: A template is wrong, or does not write the paper.

    """
    tree = with_own_notes(plan, read_tree("document.html", templates, plan=plan))
    if only:
        tree = replace(tree, sections=_sections_of(only, plan, tree))
    return _marked(tree) if draft else tree


def _sections_of(paper: Paper, plan: Plan, tree: Tree) -> tuple[Element, ...]:
    """Return what the templates wrote of a paper.

    Raises:
        RenderError: There is nothing, or it cannot be told what.

    """
    written = sections_of_papers(plan, tree)
    sections = next((sections for other, sections in written if other == paper), ())
    if not sections:
        raise RenderError(_NOT_WRITTEN.format(id=paper.id, name=paper.name), hint=_LEAVE_OUT)
    return sections


def _marked(tree: Tree) -> Tree:
    mark = etree.Element("p", {"class": "draft-mark"})
    mark.text = DRAFT
    for section in tree.sections[:1]:
        section.insert(0, mark)
    return replace(tree, added=(mark,))


_NOT_WRITTEN = Message(
    en="the document has no part “{id}”",
    zh="文件中没有“{id}”（{name}）这一部分",
)
_LEAVE_OUT = Message(
    en="the templates do not write it, or not by itself; leave out --part",
    zh="模板没有写出这一部分，或者没有单独写；请去掉 --part",
)
