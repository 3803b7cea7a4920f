"""Ledgers that are copies of another one, such as last week's, kept in the folder of the plan."""

from collections.abc import Mapping

from npc.ledger.book import Book
from npc.ledger.records import NamedRow
from npc.plan import Location
from npc.source.document import Document

_FEW = 2
"""Rows of which two departments may both tell by mistake."""
_Rows = dict[Location, NamedRow]


def copied_ledgers(book: Book) -> Mapping[Document, NamedRow]:
    """Return the ledgers all of whose rows another one tells of, each with a row of that one.

    Of two that tell of the same rows the second is the copy.
    """
    told: dict[Document, _Rows] = {}
    telling: dict[Location, dict[Document, None]] = {}
    for row in book.rows:
        if row.section == "matters" and row.matter is not None:
            told.setdefault(row.at.document, {}).setdefault(row.matter.at, row)
            telling.setdefault(row.matter.at, {})[row.at.document] = None
    found: dict[Document, NamedRow] = {}
    for document, rows in told.items():
        other = _with_all(document, rows, telling) if len(rows) > _FEW else None
        if other and (len(told[other]) > len(rows) or _is_before(other, document, told)):
            found[document] = told[other][next(iter(rows))]
    return found


def _with_all(
    document: Document, rows: _Rows, telling: Mapping[Location, Mapping[Document, None]]
) -> Document | None:
    """Return another document that tells of all rows of one."""
    others = [each for each in telling[next(iter(rows))] if each is not document]
    for at in rows:
        if not others:
            return None
        others = [each for each in others if each in telling[at]]
    return next(iter(others), None)


def _is_before(document: Document, other: Document, told: Mapping[Document, _Rows]) -> bool:
    return next(each for each in told if each in (document, other)) is document
