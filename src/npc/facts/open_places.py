"""What is still to be filled in in the papers of a plan."""

from collections.abc import Iterable, Iterator, Mapping

from npc.genre.lexicon.open_places import ALL_MARKS
from npc.genre.open_places import Anonymised, OpenKind, OpenPlace, may_be_open, open_places
from npc.plan import Location, Paper
from npc.records import NamedTuple
from npc.source.document import Document, Node, Path


class OpenIn(NamedTuple):
    """An open place of a text."""

    paper: Paper
    """In which it is typed."""
    text: str
    at: Location
    place: OpenPlace


def open_in(
    papers: Mapping[Document, Paper], texts: Iterable[tuple[str, Location]]
) -> Iterator[OpenIn]:
    """Yield what is open in texts and organs, but for names that the papers say are meant.

    Args:
        papers: The papers of a plan, by what they were read from.
        texts: The texts that they print.

    """
    anonymised = {document: Anonymised(paper.anonymised) for document, paper in papers.items()}
    for text, at in (*texts, *_organs(papers.values())):
        if may_be_open(text) and at.document in anonymised:
            meant = anonymised[at.document]
            for place in open_places(text):
                if not meant.covers(text, place):
                    yield OpenIn(papers[at.document], text, at, place)


def left_open(papers: Mapping[Document, Paper]) -> Iterator[OpenIn]:
    """Yield the values that are a mark and nothing else (owners: 待填), whatever is made of them."""
    for document, paper in papers.items():
        for text, path in _values_at(document.data):
            places = open_places(text) if text.startswith(ALL_MARKS) else []
            for place in places[:1]:
                if place.kind is OpenKind.MARK and place.end - place.start == len(text):
                    yield OpenIn(paper, text, Location(document, path), place)


def _values_at(value: Node, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """Yield the texts in what was read with their paths, but for the names that are anonymised."""
    if isinstance(value, str):
        yield value, path
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _values_at(each, (*path, index))
    elif isinstance(value, dict):
        for key, each in value.items():
            if key != "anonymised":
                yield from _values_at(each, (*path, key))


def anonymised_in(paper: Paper) -> frozenset[str]:
    """Return the names in a paper's `anonymised` that stand anywhere else in it."""
    names = Anonymised(paper.anonymised)
    texts = {
        "\n".join(text for text, _ in _values_at(paper.at.document.data)),
        paper.title,
        *_printed(paper),
    }
    return frozenset(name for text in texts for name in names.used_in(text))


def names_in(paper: Paper) -> frozenset[str]:
    """Return the names with signs in the texts of a paper."""
    places = (place for text in _printed(paper) for place in open_places(text))
    return frozenset(place.name for place in places if place.name)


def _printed(paper: Paper) -> Iterator[str]:
    yield from (text for text, _ in paper.texts() if text)
    yield paper.organ or ""


def _organs(papers: Iterable[Paper]) -> Iterator[tuple[str, Location]]:
    """Yield the organ where it is printed: in the usual title, as who signs, above the text."""
    for paper in papers:
        at, organ = paper.at / "organ", paper.organ
        is_printed = paper.head or paper.signature or (organ and organ in paper.title)
        if organ and is_printed and paper.at.has("organ"):
            yield organ, at
