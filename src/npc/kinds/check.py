"""Whether a document is right, and what is left of it where it is not.

A document with faults is not thrown away: the faulty values are taken out and the rest is read,
so that rules can still speak of it in the same run.
"""

from npc.kinds.problems import Checked
from npc.kinds.record import Record
from npc.source.document import Document


def check(document: Document, record: type[Record]) -> Checked:
    """Compare a document with what its kind declares.

    Most documents are right, and to see that takes a hundredth of the time that loading pydantic
    takes.
    """
    if isinstance(document.data, dict) and record.accepts(document.data):
        return Checked(document.data)
    from npc.kinds.explain import explain  # pydantic is loaded for the few that need it

    return explain(document, record)
