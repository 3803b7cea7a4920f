"""A plan as a document in any of the formats."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.model.plan import Plan
from npc.render.selecting import document_tree
from npc.render.tree import Tree

if TYPE_CHECKING:
    from npc.render.docx.reference import ReferenceStyles


class Look(NamedTuple):
    """What of a plan is wanted, and how it is to look."""

    templates: Path | None = None
    """A folder whose templates go before the built-in ones of the same name."""
    reference: "ReferenceStyles | None" = None
    """Styles that go before those of the official format, in Word files only."""
    part: str | None = None
    draft: bool = False


def make(plan: Plan, to: str, look: Look) -> bytes:
    """Make the document of a plan.

    Args:
        plan: The plan.
        to: docx, html, pdf or md.
        look: What of it is wanted, and how it is to look.

    Raises:
        RenderError: A template is wrong, the plan has no such part, or what makes PDF is not there.

    """
    tree = document_tree(plan, templates=look.templates, part=look.part, draft=look.draft)
    if to == "html":
        from npc.render.page import to_page

        return to_page(tree, plan).encode()
    if to == "md":
        from npc.render.markdown import to_markdown

        return to_markdown(tree).encode()
    if to == "pdf":
        from npc.render.pdf import to_pdf

        return to_pdf(tree, plan, look)
    return word_file(tree, plan, look)


def word_file(tree: Tree, plan: Plan, look: Look) -> bytes:
    """Write a document as a Word file."""
    from npc.render.docx import write_docx

    return write_docx(tree, plan, reference=look.reference)
