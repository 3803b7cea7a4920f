"""From a plan to the bytes of its Word document."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from npc.layout.profile import Area, Profile
from npc.layout.widths import Widths
from npc.output.documents.docx.first_page import FirstPage, first_page
from npc.output.documents.docx.footnotes import Footnotes
from npc.output.documents.docx.imprint import IMPRINTS, imprint
from npc.output.documents.docx.joint import joint_mark, joint_signature
from npc.output.documents.docx.package import (
    add_fonts,
    add_footnotes,
    add_properties,
    add_settings,
    add_styles,
    blank_document,
    zipped,
)
from npc.output.documents.docx.page_numbers import END_OF_TEXT
from npc.output.documents.docx.paragraphs import KEEP_NEXT, NEW_PAGE, SMALLEST, paragraph
from npc.output.documents.docx.properties import CHINESE, ENGLISH
from npc.output.documents.docx.sections import Pages
from npc.output.documents.docx.settings import fonts_xml, properties_xml, settings_xml
from npc.output.documents.docx.signature import is_joint_with_seals, stays_with_signature
from npc.output.documents.docx.styles import styles_xml
from npc.output.documents.docx.tables import table
from npc.output.documents.selecting import document_tree
from npc.output.templating.tree import Tree
from npc.output.theme import Theme, WordStyles
from npc.plan import Plan

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_AT_A_TIME = 1000
"""Pieces of XML, of a paragraph or row each, that are encoded together."""


def to_docx(plan: Plan, *, templates: Path | None = None) -> bytes:
    """Write a plan as a Word document.

    Args:
        plan: The plan.
        templates: A folder whose templates go before the built-in ones of the same name.

    Raises:
        RenderError: A template is wrong, or makes something that is not a document.

    """
    return write_docx(document_tree(plan, templates=templates), plan)


def document(tree: Tree, plan: Plan, theme: Theme) -> bytes:
    """Write a document as a Word file, with the styles of its theme."""
    return write_docx(tree, plan, reference=theme.reference)


def write_docx(tree: Tree, plan: Plan, *, reference: WordStyles | None = None) -> bytes:
    """Write the document of a plan as a Word document.

    Args:
        tree: The document.
        plan: The plan; the properties of the file come from it.
        reference: Styles that go before those of the official format.

    Raises:
        RenderError: The tree cannot be written.

    """
    notes = Footnotes(tree.root, tree.notes)
    profile = Profile({**plan.format, **(reference.sizes() if reference else {})})
    package = blank_document()
    body = list(_encoded(_body(tree, notes, Pages(package, profile))))
    language = ENGLISH if tree.root.get("lang") == "en" else CHINESE
    styles = styles_xml(profile, optional=tree.optional, language=language)
    add_styles(package, reference.merged(styles) if reference else styles)
    add_settings(package, settings_xml(has_notes=bool(notes)))
    add_fonts(package, fonts_xml(profile))
    add_properties(package, properties_xml(plan))
    if notes:
        add_footnotes(package, notes.xml())
    return zipped(package, body)


def _encoded(pieces: Iterator[str]) -> Iterator[bytes]:
    """Encode many small pieces; as one text they would take three times the memory."""
    while some := list(islice(pieces, _AT_A_TIME)):
        yield "".join(some).encode()


def _body(tree: Tree, notes: Footnotes, pages: Pages) -> Iterator[str]:
    """Write the blocks of all sections; each section but the first begins a page.

    Sections that follow each other on pages of one kind are one section of the Word document.
    """
    pairs = pairwise((None, *tree.sections))
    kinds = [_pages_of(section, before) for before, section in pairs if section is not None]
    groups = groupby(zip(kinds, tree.sections, strict=True), lambda pair: pair[0])
    sections = [(kind, [section for _, section in group]) for kind, group in groups]
    for number, (kind, group) in enumerate(sections, 1):
        end = pages.section(kind) if number < len(sections) else ""
        written = _written(group, tree, notes, pages.area(landscape=kind == "landscape"), end)
        is_before_imprint = number < len(sections) and sections[number][0] == "even"
        yield from _marked_at_end(written) if is_before_imprint else written
    pages.end(kinds[-1] if kinds else "upright")
    if not kinds:
        yield SMALLEST.format(properties="", section="")


def _marked_at_end(paragraphs: Iterator[str]) -> Iterator[str]:
    """Mark the last paragraph as the one where the text ends."""
    last = ""
    for following in paragraphs:
        yield last
        last = following
    yield last.removesuffix("</w:p>") + END_OF_TEXT + "</w:p>"


def _pages_of(section: "Element", before: "Element | None") -> str:
    """Name the kind of pages that a section of the document stands on.

    An imprint cannot stand below what is turned.
    """
    if before is None:
        return section.get("data-orientation") or "upright"
    turned = before.get("data-orientation") == "landscape"
    if section.get("class") == "imprint" or (section.get("class") in IMPRINTS and turned):
        return "even"
    return section.get("data-orientation") or "upright"


def _written(
    sections: Sequence["Element"], tree: Tree, notes: Footnotes, area: Area, end: str
) -> Iterator[str]:
    """Write the blocks of sections on pages of one kind; the last paragraph ends their section."""
    blocks, fit = list(_blocks(sections)), Widths(area)
    first = first_page(sections[0], area) if sections[0] is tree.sections[0] else FirstPage()
    last: object = None
    for number, (block, begins) in enumerate(blocks, 1):
        properties = NEW_PAGE if begins and number > 1 else ""
        section = end if number == len(blocks) else ""
        if block.tag == "table":
            if properties or last == "table":
                yield SMALLEST.format(properties=properties, section="")
            yield from table(block, tree, notes, fit)
        elif block.tag == "section":
            yield imprint(block, notes, area, section=section)
        elif block.get("class") == "organ-mark-joint":
            yield joint_mark(block, area)
        elif is_joint_with_seals(block):
            spacing = first.spacing(block, area.profile)
            yield from joint_signature(block, area, spacing=spacing, pitch=first.pitch)
        else:
            is_kept = stays_with_signature(block) and first.keeps(block)
            keep = KEEP_NEXT if is_kept or _introduces_table(block) else ""
            properties = keep + properties + first.spacing(block, area.profile)
            yield paragraph(block, notes, area, properties=properties, section=section)
        last = block.tag
    if last in {None, "table"}:
        yield SMALLEST.format(properties="", section=end)


def _introduces_table(block: "Element") -> bool:
    """Return whether a paragraph stands right above a table: its last lines stay with the first row."""
    behind = block.getnext()
    return block.tag == "p" and behind is not None and behind.tag == "table"


def _blocks(sections: Sequence["Element"]) -> Iterator[tuple["Element", bool]]:
    """Yield the blocks of sections, and whether they begin one; an imprint is one block."""
    for section in sections:
        if section.get("class") in IMPRINTS:
            yield section, False
        else:
            for number, block in enumerate(section):
                yield block, not number
