"""A plan as a document in any of the forms."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from npc.output.documents.drawing import QUIETLY, Drawing
from npc.output.documents.selecting import document_tree
from npc.output.forms import DOCUMENTS
from npc.output.templating.tree import Tree
from npc.output.theme import PLAIN, Theme, in_theme
from npc.plan import Paper, Plan

Write: TypeAlias = Callable[[Tree, Plan, Theme], bytes]
Draw: TypeAlias = Callable[[bytes, Drawing], bytes]


def make(  # noqa: PLR0913 - all but two are named
    plan: Plan,
    to: str,
    theme: Theme = PLAIN,
    *,
    only: Paper | None = None,
    draft: bool = False,
    drawing: Drawing = QUIETLY,
) -> bytes:
    """Make the document of a plan.

    Args:
        plan: The plan.
        to: A key of `DOCUMENTS`.
        theme: The templates and styles that go before the usual ones.
        only: The paper that is wanted alone; None is all of it.
        draft: Whether its first page bears the mark of a draft.
        drawing: What is asked of a program that draws it.

    Raises:
        RenderError: A template is wrong or does not write the paper, what makes PDF is not there, or what
            it draws is not as asked.

    """
    form = DOCUMENTS[to]
    module = form.load()
    made = in_theme(theme, partial(make_here, plan, to, theme, only=only, draft=draft))
    if not form.is_drawn:
        return made
    draw: Draw = module.drawn
    return draw(made, drawing)


def make_here(
    plan: Plan, to: str, theme: Theme, *, only: Paper | None = None, draft: bool = False
) -> bytes:
    """Make the document in this process, or what a program draws it of; else as `make` does."""
    tree = document_tree(plan, templates=theme.templates, only=only, draft=draft)
    write: Write = DOCUMENTS[to].load().document
    return write(tree, plan, theme)
