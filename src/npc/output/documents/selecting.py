"""The document of a plan, whole or one part of it, and the mark of a draft."""

from dataclasses import replace
from pathlib import Path

from lxml import etree

from npc.errors import RenderError
from npc.kinds.paper import Role
from npc.kinds.registry import parts
from npc.messages import Message
from npc.output.templating.tree import Tree, read_tree
from npc.plan import Plan

DRAFT = "送审稿"


def document_tree(
    plan: Plan, *, templates: Path | None = None, part: str | None = None, draft: bool = False
) -> Tree:
    """Make the document of a plan.

    Args:
        plan: The plan.
        templates: A folder whose templates go before the built-in ones of the same name.
        part: The part of one kind of paper (`npc.kinds.registry.parts`), to have no other.
        draft: Whether its first page bears the mark of a draft.

    Raises:
        RenderError: A template is wrong, or the plan has no such part.

    """
    tree = read_tree("document.html", templates, plan=plan)
    if part:
        tree = _only(tree, part)
    return _marked(tree) if draft else tree


def _only(tree: Tree, part: str) -> Tree:
    sections = tuple(section for section in tree.sections if section.get("class") == part)
    if not sections:
        paper = parts()[part]
        hint = _WRITE_ISSUING if paper.role is Role.ISSUES else _WRITE
        raise RenderError(
            _NO_PART.format(part=part, name=paper.chinese),
            hint=hint.format(kind=paper.kind, name=paper.chinese),
        )
    return replace(tree, sections=sections)


def _marked(tree: Tree) -> Tree:
    mark = etree.Element("p", {"class": "draft-mark"})
    mark.text = DRAFT
    for section in tree.sections[:1]:
        section.insert(0, mark)
    return replace(tree, added=(mark,))


_NO_PART = Message(
    en="the document has no part “{part}”",
    zh="文件中没有“{part}”（{name}）这一部分",
)
_WRITE = Message(
    en="write it in the plan, or leave out --part",
    zh="请在计划中写明这一部分，或去掉 --part",
)
_WRITE_ISSUING = Message(
    en="write a {kind} in the plan, or leave out --part",
    zh="请在计划中写明印发{name}（{kind}），或去掉 --part",
)
