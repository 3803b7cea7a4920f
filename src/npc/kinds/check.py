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
    takes. Keys that may be spelt in several ways are spelt in the usual one from here on.
    """
    start, end = document.offsets(())
    if any(document.source.text.find(word, start, end) >= 0 for word in record.spellings):
        from npc.kinds.respelling import respelt

        doubled = respelt(document, record)
    else:
        doubled = Checked(None)
    if isinstance(document.data, dict) and record.accepts(document.data):
        return doubled._replace(fields=document.data)
    from npc.kinds.explain import explain  # pydantic is loaded for the few that need it

    found = explain(document, record)
    return Checked(
        found.fields,
        (*doubled.diagnostics, *found.diagnostics),
        doubled.damaged | found.damaged,
    )
