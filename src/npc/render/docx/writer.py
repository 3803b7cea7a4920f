"""From a plan to the bytes of its Word document."""

from collections.abc import Iterator
from pathlib import Path

from npc.model.plan import Plan
from npc.render.docx.footnotes import Footnotes
from npc.render.docx.package import (
    add_fonts,
    add_footnotes,
    add_properties,
    add_settings,
    add_styles,
    blank_document,
    zipped,
)
from npc.render.docx.paragraphs import NEW_PAGE, SMALLEST, paragraph
from npc.render.docx.sections import set_page
from npc.render.docx.settings import fonts_xml, properties_xml, settings_xml
from npc.render.docx.styles import styles_xml
from npc.render.docx.tables import table
from npc.render.tree import Tree, read_tree


def to_docx(plan: Plan, *, templates: Path | None = None) -> bytes:
    """Write a plan as a Word document.

    Args:
        plan: The plan.
        templates: A folder whose templates go before the built-in ones of the same name.

    Raises:
        RenderError: A template is wrong, or makes something that is not a document.

    """
    tree = read_tree("document.html", templates, plan=plan)
    notes = Footnotes(tree.root, tree.notes)
    body = "".join(_body(tree, notes))
    document = blank_document()
    set_page(document)
    add_styles(document, styles_xml())
    add_settings(document, settings_xml(has_notes=bool(notes)))
    add_fonts(document, fonts_xml())
    add_properties(document, properties_xml(plan))
    if notes:
        add_footnotes(document, notes.xml())
    return zipped(document, body)


def _body(tree: Tree, notes: Footnotes) -> Iterator[str]:
    """Write the blocks of all sections; each section but the first begins a page."""
    last: object = None
    for number, section in enumerate(tree.root.iterchildren("section")):
        properties = NEW_PAGE if number else ""
        for block in section:
            if block.tag == "table":
                if properties or last == "table":
                    yield SMALLEST.format(properties=properties)
                yield from table(block, tree, notes)
            else:
                yield paragraph(block, notes, properties=properties)
            last = block.tag
            properties = ""
    if last in {None, "table"}:
        yield SMALLEST.format(properties="")
