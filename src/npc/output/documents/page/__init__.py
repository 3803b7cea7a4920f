"""One self-contained HTML page: the semantic tree with a stylesheet that prints as the document does.

Nothing in it is loaded from elsewhere and nothing in it runs.
"""

from html import escape

from npc.genre.prose import split_at_notes
from npc.layout.profile import Profile
from npc.output.documents.page.notes import EndNotes, FootNotes, Notes
from npc.output.documents.page.style import for_printer, stylesheet
from npc.output.documents.page.writer import PageWriter
from npc.output.templating.tree import Tree
from npc.output.theme import Theme
from npc.plan import Plan

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def document(tree: Tree, plan: Plan, _: Theme) -> bytes:
    """Write a document as a web page; its theme is in its templates already."""
    return to_page(tree, plan).encode()


def to_page(tree: Tree, plan: Plan) -> str:
    """Write a document for browsers, with its notes at the end and links to and fro."""
    return _page(tree, plan, EndNotes(tree.notes))


def to_printed_page(tree: Tree, plan: Plan, *, notes_at_end: bool = False) -> str:
    """Write a document for a printer of pages, with each note where it is to be a footnote, or at its end."""
    notes = EndNotes if notes_at_end else FootNotes
    page = _page(tree, plan, notes(tree.notes))
    return page.replace("</style>", f"{for_printer(Profile(plan.format))}</style>", 1)


def _page(tree: Tree, plan: Plan, notes: Notes) -> str:
    title = "".join(piece for piece, _ in split_at_notes(plan.title))
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        f'<meta name="author" content="{escape(plan.organ or "")}">\n'
        f"<style>\n{style_of(tree, plan)}</style>\n</head>\n<body>\n"
        f"{article(tree, PageWriter(notes, Profile(plan.format)), notes)}\n</body>\n</html>\n"
    )


def style_of(tree: Tree, plan: Plan) -> str:
    """Write the stylesheet of a document."""
    return stylesheet(Profile(plan.format), draft=bool(tree.added), optional=tree.optional)


def article(tree: Tree, writer: PageWriter, notes: Notes) -> str:
    """Write what is between the ends of the body: notes behind the text, and the imprint behind all else."""
    last = [section for section in tree.sections if section.get("class", "").startswith("imprint")]
    texts = [writer.section(section) for section in tree.sections if section not in last]
    sections = "\n".join((*texts, notes.end(), *map(writer.section, last)))
    return f"<article>\n{sections}\n</article>"
