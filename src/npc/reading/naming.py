"""What the documents of a plan are called: their ids, as written or as they follow from kind and file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

from npc.diagnostics import Diagnostic, Related
from npc.genre.papers import paper_named_in
from npc.genre.places import place_of
from npc.kinds import problem_texts as texts
from npc.kinds.problems import SECOND_DOCUMENT
from npc.kinds.registry import KINDS
from npc.kinds.spelling import bare
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.values import Fields, text


def kind_of(document: Document) -> str:
    """Return the kind that a document says; empty where it says none."""
    return _said(document, "kind")


class DocumentName(NamedTuple):
    """What of a document tells what it is called."""

    kind: str
    id: str
    """As it says; nothing where it says none."""
    paper: str
    """Which of the year's several plans it says that it is."""
    purpose: str | None
    """The same, or as its title says."""
    stem: str
    """Name of its file."""


def ids_of(documents: Sequence[Document]) -> list[str]:
    """Return the id of each document of a plan."""
    return ids_by_names(
        DocumentName(
            kind_of(document),
            _said(document, "id"),
            _said(document, "paper"),
            _purpose(document),
            PurePath(document.source.path).stem,
        )
        for document in documents
    )


def ids_by_names(names: Iterable[DocumentName]) -> list[str]:
    """Return the id of each document of a plan.

    One that does not say its id has that of its kind, if it is the only one of it that is not one of
    the year's several plans (`paper`); else the name of its file.
    """
    names = tuple(names)
    of_kind = Counter(name.kind for name in names)
    usual = Counter(name.kind for name in names if not name.purpose)

    def usual_id(name: DocumentName) -> str:
        is_only_one = of_kind[name.kind] == 1 or (usual[name.kind] == 1 and not name.purpose)
        return name.kind if is_only_one and not name.paper else name.stem

    return [name.id or usual_id(name) for name in names]


def ids_by_kind(papers: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    """Return by the Chinese names of kinds the ids of the papers that they mean: 安排表 is arrangement.

    They mean the paper with the usual id of its kind; a name that is an id itself means that paper.

    Args:
        papers: The kind and the id of each.

    """
    ids = {name for _, name in papers}
    usual = [kind for kind, name in papers if kind == name]
    return {word: kind for kind in usual for word in KINDS[kind].words if word not in ids}


def second_documents(documents: Sequence[Document]) -> Iterator[tuple[int, Diagnostic]]:
    """Yield the documents that nothing tells from one before, by index, and what is to be said of each.

    Two that write the same id are told of by a rule, as are two items.
    """
    first: dict[str, Document] = {}
    usual: dict[str, Document] = {}
    for index, (document, name) in enumerate(zip(documents, ids_of(documents), strict=True)):
        before = first.setdefault(name, document)
        once = _what_a_year_has_once(document)
        if (
            once and once.purpose is None
        ):  # of one purpose, it may be drawn up for a part of the year
            of_kind = usual.setdefault(once.kind, document)
            before = of_kind if before is document else before
        if before is document or _said(document, "id"):
            continue
        kind = kind_of(document)
        place = document.place(["kind"])
        related = Related(before.place(["kind"]), texts.SECOND_FIRST)
        message = texts.SECOND.format(kind=bare(kind, KINDS[kind].words[0]))
        is_usual = once is not None and once.purpose is None
        hint = texts.SECOND_HINT if is_usual else texts.TELL_APART
        yield index, Diagnostic(SECOND_DOCUMENT, message, place, hint, (related,))


def are_several_plans(documents: Iterable[Document]) -> bool:
    """Return whether documents that lie side by side cannot be of one plan.

    A year has one arrangement, one monthly plan, one body text, and one plan of each purpose; agendas,
    texts and notices of their own it has as many as are adopted. Papers that the year has beside its
    usual ones are of its plan only if all say the same year and organ, as far as they say any; the
    organ of an office's own paper may be any of the same place.
    """
    documents = tuple(documents)
    once = [_what_a_year_has_once(document) for document in documents]
    found = [what for what in once if what]
    if len(found) != len(set(found)):
        return True
    if all(what and not what.purpose for what in once):
        return False
    years = {year for document in documents if (year := _year(document))}
    return len(years) > 1 or _differ_in_organ(documents)


def _differ_in_organ(documents: Iterable[Document]) -> bool:
    said = [(organ, document) for document in documents if (organ := _said(document, "organ"))]
    organs = {organ for organ, document in said if not _is_account(document)}
    of_places = {place_of(organ) or organ for organ, _ in said}
    return len(organs) > 1 or len(of_places) > 1


def _is_account(document: Document) -> bool:
    kind = KINDS.get(kind_of(document))
    return kind is not None and kind.is_account


class _Once(NamedTuple):
    """What a year has once: a kind of document, for one purpose."""

    kind: str
    purpose: str | None


def _what_a_year_has_once(document: Document) -> _Once | None:
    """Return what a document is of which a year has one; None where it may have several such."""
    kind = KINDS.get(kind_of(document))
    if kind and (kind.has_many or _said(document, "id") or _said(document, "alone")):
        return None
    return _Once(kind_of(document), _purpose(document))


def _purpose(document: Document) -> str | None:
    """Return which of the year's several plans a document is, as it says or as its title does."""
    return _said(document, "paper") or paper_named_in(_said(document, "title"))


def _year(document: Document) -> int | None:
    kind = KINDS.get(kind_of(document))
    return kind.year_in(_fields(document)) if kind else None


def _said(document: Document, key: str) -> str:
    return (text(_fields(document), key) or "").strip()


def _fields(document: Document) -> Fields:
    return document.data if isinstance(document.data, dict) else {}
