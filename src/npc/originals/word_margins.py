"""What stands around the text of a Word file: headers and footers, notes, comments."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals import places
from npc.originals.original import Passage, PassageKind
from npc.originals.page_numbers import is_only_page_number
from npc.originals.word_context import WordContext
from npc.originals.word_texts import passages_beside
from npc.word.formats import is_set
from npc.word.package import Package, R, W

_REFERENCES: Mapping[str, Message] = {
    f"{W}headerReference": places.HEADER,
    f"{W}footerReference": places.FOOTER,
}


def header_passages(package: Package, body: Element, context: WordContext) -> Iterator[Passage]:
    """Yield the words above and below the pages, each text once; numbers of pages are none."""
    related = package.related(package.main_part)
    settings = package.related_xml(package.main_part, "settings")
    told: set[str] = set()
    for identity, place in dict(_references(body, settings)).items():
        found = related.get(identity)
        root = package.xml(found.part) if found is not None else None
        if root is not None:
            read = passages_beside(context, root, PassageKind.HEADER, place)
            yield from _new(read, told, context)


def _references(body: Element, settings: Element | None) -> Iterator[tuple[str, Message]]:
    """Yield the relationships of the headers and footers that pages have, and what they are called."""
    kinds = {"default"}
    if is_set(settings, "evenAndOddHeaders"):
        kinds.add("even")
    for section in body.iter(f"{W}sectPr"):
        held = kinds | {"first"} if is_set(section, "titlePg") else kinds
        for child in section.iterchildren(*_REFERENCES):
            if child.get(f"{W}type", "default") in held:
                yield child.get(f"{R}id") or "", _REFERENCES[child.tag]


def _new(passages: Iterator[Passage], told: set[str], context: WordContext) -> Iterator[Passage]:
    """Yield passages that were not told yet, numbered without a gap."""
    for passage in passages:
        if passage.text in told or is_only_page_number(passage.text):
            context.next -= 1
        else:
            told.add(passage.text)
            yield passage


def note_elements(package: Package) -> Mapping[tuple[str, str], Element]:
    """Return the footnotes and endnotes of a file by kind and id, but the lines above them."""
    found: dict[tuple[str, str], Element] = {}
    for kind in ("footnote", "endnote"):
        root = package.related_xml(package.main_part, f"{kind}s")
        for element in root.iterchildren(f"{W}{kind}") if root is not None else ():
            if element.get(f"{W}type", "normal") == "normal":
                found[kind, element.get(f"{W}id") or ""] = element
    return found


def note_passages(
    elements: Mapping[tuple[str, str], Element], context: WordContext
) -> Iterator[tuple[str, tuple[Passage, ...]]]:
    """Yield the notes that are referred to, by their names."""
    for number, (key, name) in enumerate(list(context.notes.names.items()), 1):
        read = passages_beside(context, elements[key], PassageKind.NOTE, places.note(number))
        yield name, tuple(read)


def comment_passages(package: Package, context: WordContext) -> Iterator[Passage]:
    """Yield what stands in the margin."""
    root = package.related_xml(package.main_part, "comments")
    comments = root.iterchildren(f"{W}comment") if root is not None else ()
    for number, comment in enumerate(comments, 1):
        yield from passages_beside(context, comment, PassageKind.COMMENT, places.comment(number))
