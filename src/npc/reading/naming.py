"""What the documents of a plan are called: their ids, as written or as they follow from kind and file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from npc.diagnostics import Diagnostic, Related
from npc.kinds import problem_texts as texts
from npc.kinds.paper import Role
from npc.kinds.problems import SECOND_DOCUMENT
from npc.kinds.registry import PAPERS
from npc.source.document import Document
from npc.source.values import text


def kind_of(document: Document) -> str:
    """Return the kind that a document says; empty where it says none."""
    return _said(document, "kind")


def ids_of(documents: Sequence[Document]) -> list[str]:
    """Return the id of each document of a plan.

    One that does not say its id has that of its kind, if it is the only one of it and not one of the
    year's several plans (`paper`); else the name of its file.
    """
    counts = Counter(map(kind_of, documents))
    return [
        _said(document, "id")
        or (
            kind_of(document)
            if counts[kind_of(document)] == 1 and not _said(document, "paper")
            else PurePath(document.source.path).stem
        )
        for document in documents
    ]


def second_documents(documents: Sequence[Document]) -> Iterator[tuple[int, Diagnostic]]:
    """Yield the documents that nothing tells from one before, by index, and what is to be said of each.

    Two that write the same id are told of by a rule, as are two items.
    """
    first: dict[str, Document] = {}
    bodies: list[Document] = []
    for index, (document, name) in enumerate(zip(documents, ids_of(documents), strict=True)):
        before = first.setdefault(name, document)
        if PAPERS[kind_of(document)].role is Role.BODY:
            bodies.append(document)
            before = bodies[0] if before is document else before
        if before is document or _said(document, "id"):
            continue
        kind = kind_of(document)
        place = document.place(["kind"])
        related = Related(before.place(["kind"]), texts.SECOND_FIRST)
        message = texts.SECOND.format(kind=kind)
        hint = texts.SECOND_HINT
        yield index, Diagnostic(SECOND_DOCUMENT, message, place, hint, (related,))


def are_several_plans(documents: Iterable[Document]) -> bool:
    """Return whether documents that lie side by side cannot be of one plan.

    A year has one arrangement, one monthly plan, one body text; plans of a purpose, agendas, texts and
    notices of their own it has as many as are adopted.
    """
    kinds = [kind_of(document) for document in documents if _is_of_a_year(document)]
    return len(kinds) != len(set(kinds))


def _is_of_a_year(document: Document) -> bool:
    kind = PAPERS.get(kind_of(document))
    if kind and kind.has_many:
        return False
    return not any(_said(document, key) for key in ("id", "paper", "alone"))


def _said(document: Document, key: str) -> str:
    fields = document.data if isinstance(document.data, dict) else {}
    return (text(fields, key) or "").strip()
