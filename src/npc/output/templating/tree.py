"""The semantic HTML that templates make, read and checked: what the writers of all formats walk."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice, takewhile
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.kinds.registry import parts
from npc.layout.grid import span_fault
from npc.layout.vocabulary import TreeFault, find_problem, with_class
from npc.messages import Message, Verbatim
from npc.output.templating.annotating import Marks, TemplateLine
from npc.output.templating.long_texts import long_text_fault
from npc.output.templating.parsing import mark_at_fault, mark_of, parsed
from npc.output.templating.template_faults import fault_at
from npc.output.templating.templating import render, render_annotated


@dataclass(frozen=True, slots=True)
class Rendering:
    """What is rendered: enough to do it again when something is wrong with the result."""

    template: str
    overrides: Path | None
    context: Mapping[str, object]

    def annotated(self) -> tuple[str, Marks]:
        """Render with marks that say where tags stand."""
        return render_annotated(self.template, self.overrides, **self.context)

    def fault(self, place: TemplateLine | None, problem: TreeFault) -> RenderError:
        """Make the error for a place in a template, or for the template as a whole."""
        place = place or TemplateLine(self.template, 0)
        return fault_at(place, problem.text, hint=problem.hint)


OPTIONAL = (
    "h4",
    "em.heading-1",
    "h2.part",
    "h2.unnumbered",
    "h3.unnumbered",
    "h2 in part",
    "h3 in part",
    "h4 in part",
    "h2.unnumbered in part",
    "h3.unnumbered in part",
    "section.review",
    "p.organ-mark-joint",
    "p.signers",
)
"""Elements of few documents: headings of the third level, those in 黑体 within a line, those of parts
and without numbers, what stands below the title of a part, reviews, and heads of joint organs.

Their styles are in the files that need them only.
"""
_LEVEL = "data-level"
"""Of a heading below the title of a part: its level in the outline."""
IN_PART = " in part"
"""What follows the name of an element that stands below the title of a part."""


def name_of(element: Element) -> str:
    """Return what styles call an element: its name, its class if it has one, and whether it is in a part."""
    return with_class(element) + (IN_PART if is_in_part(element) else "")


def is_in_part(element: Element) -> bool:
    """Whether an element is a heading below the title of a part."""
    return element.get(_LEVEL) is not None


def level_of(heading: Element) -> int:
    """Return the level of a heading in the outline: that of its element, but below the title of a part."""
    return int(heading.get(_LEVEL) or str(heading.tag)[1])


def _mark_parts(root: Element) -> None:
    """Mark the headings below titles of parts with their levels: none is left out between two."""
    for section in root.iterchildren("section"):
        above: list[str] = []
        for heading in section.iterchildren("h2", "h3", "h4"):
            tag = str(heading.tag)
            if heading.get("class") == "part":
                above = [""]
            elif above:
                above = [*(other for other in above if other < tag), tag]
                heading.set(_LEVEL, str(1 + len(above)))


@dataclass(frozen=True, slots=True)
class Tree:
    """A document that holds elements and classes of `document.dtd` only."""

    root: Element
    notes: Mapping[str, Element]
    """Footnotes by name."""
    rendering: Rendering
    sections: tuple[Element, ...] = ()
    """Those that are wanted, in their order; writers write these."""
    added: tuple[Element, ...] = field(default=())
    """Elements of the wanted sections that no template made."""

    @property
    def optional(self) -> frozenset[str]:
        """Those of `OPTIONAL` that it holds; one in a part looks as it does elsewhere."""
        names = set(map(name_of, self.root.iter("section", "h2", "h3", "h4", "em", "p")))
        names |= {name.removesuffix(IN_PART) for name in names}
        return frozenset(OPTIONAL).intersection(names)

    def fault(self, element: Element, problem: TreeFault) -> RenderError:
        """Make the error that says which line of which template made a wrong element."""
        text, marks = self.rendering.annotated()
        made = (element for element in self.root.iter("*") if element not in self.added)
        before = takewhile(lambda other: other is not element, made)
        twin = next(islice(parsed(text.encode()).iter("*"), sum(1 for _ in before), None))
        mark = mark_of(twin)
        return self.rendering.fault(None if mark is None else marks.lines[mark], problem)


def read_tree(template: str, overrides: Path | None, **context: object) -> Tree:
    """Render a template and read what it makes.

    Args:
        template: Its name.
        overrides: A folder whose templates go before the built-in ones.
        context: What the template may use.

    Raises:
        RenderError: The template is wrong, or makes something that is not a document.

    """
    rendering = Rendering(template, overrides, context)
    text = render(template, overrides, **context)
    try:
        root = parsed(text.encode())
    except (etree.XMLSyntaxError, UnicodeEncodeError) as error:
        raise _malformed(rendering, error) from error
    notes = {note.get("id", ""): note for note in root.iterchildren("aside")}
    tree = Tree(root, notes, rendering, tuple(root.iterchildren("section")))
    found = find_problem(root, parts=parts())
    if not found and overrides is not None:
        found = span_fault(root) or long_text_fault(root)
    if found:
        raise tree.fault(*found)
    _mark_parts(root)
    return tree


def _malformed(rendering: Rendering, error: Exception) -> RenderError:
    text, marks = rendering.annotated()
    mark = mark_at_fault(text)
    detail = error.msg if isinstance(error, etree.XMLSyntaxError) else str(error)
    detail = _PLACE_IN_OUTPUT.sub("", detail)
    place = None if mark is None else marks.lines[mark]
    return rendering.fault(place, TreeFault(_NOT_XML.format(detail=Verbatim(detail))))


_PLACE_IN_OUTPUT = re.compile(r",? line \d+(?:, column \d+)?")
_NOT_XML = Message(en="makes malformed XML: {detail}", zh="生成的XML不合格式：{detail}")
