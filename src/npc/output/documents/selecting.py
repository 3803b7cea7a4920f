"""The document of a plan, whole or one part of it, and the mark of a draft."""

from dataclasses import replace
from pathlib import Path

from lxml import etree

from npc.errors import RenderError
from npc.messages import Message
from npc.output.templating.tree import Tree, read_tree
from npc.plan import Plan

DRAFT = "送审稿"
PARTS = {"body": "正文", "arrangement": "安排表", "monthly-plan": "月度计划", "notice": "通知"}
"""The parts that can be asked for, and what a file with only that part is called."""


def document_tree(
    plan: Plan, *, templates: Path | None = None, part: str | None = None, draft: bool = False
) -> Tree:
    """Make the document of a plan.

    Args:
        plan: The plan.
        templates: A folder whose templates go before the built-in ones of the same name.
        part: One of `PARTS`, to have no other.
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
        raise RenderError(
            _NO_PART.format(part=part, name=PARTS.get(part, part)), hint=_HINTS.get(part, _HINT)
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
_HINT = Message(
    en="write it in the plan, or leave out --part",
    zh="请在计划中写明这一部分，或去掉 --part",
)
_HINTS = {
    "notice": Message(
        en="write a notice in the plan, or leave out --part",
        zh="请在计划中写明印发通知（notice），或去掉 --part",
    )
}
