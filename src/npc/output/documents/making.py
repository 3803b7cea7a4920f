"""A plan as a document in any of the formats."""

from npc.output.documents.selecting import document_tree
from npc.output.look import PLAIN, Look
from npc.plan import Plan


def make(
    plan: Plan, to: str, look: Look = PLAIN, *, part: str | None = None, draft: bool = False
) -> bytes:
    """Make the document of a plan.

    Args:
        plan: The plan.
        to: docx, html, pdf or md.
        look: The templates and styles that go before the usual ones.
        part: The part that is wanted, one of `npc.output.documents.selecting.PARTS`; None is all of it.
        draft: Whether its first page bears the mark of a draft.

    Raises:
        RenderError: A template is wrong, the plan has no such part, or what makes PDF is not there.

    """
    tree = document_tree(plan, templates=look.templates, part=part, draft=draft)
    if to == "html":
        from npc.output.documents.page import to_page

        return to_page(tree, plan).encode()
    if to == "md":
        from npc.output.documents.markdown import to_markdown

        return to_markdown(tree).encode()
    if to == "pdf":
        from npc.output.documents.pdf import to_pdf

        return to_pdf(tree, plan, look)
    from npc.output.documents.docx import write_docx

    return write_docx(tree, plan, reference=look.reference)
