"""Files read past their slips: data, places in the file as typed, and a finding for each slip."""

from npc.diagnostics import Diagnostic, SourceText
from npc.source.document import Document
from npc.source.events import EventReader
from npc.source.recovering.cuts import MendedSource, MendedText
from npc.source.recovering.recovery import Recovery, recover
from npc.source.syntax import explain, slip_of_words


def read_past_slips(source: SourceText, first: EventReader) -> EventReader:
    """Read a text that does not read, or perhaps otherwise than it was meant.

    Args:
        source: The text.
        first: What was read of it without putting anything right.

    Returns:
        What is read of it; documents of which something had to be guessed are left out.

    """
    recovery = recover(source.text)
    if not recovery.slips and recovery.error is None and not first.error:
        return _with_words(source, first)
    reader = EventReader(MendedSource(source, recovery.mended))
    reader.run()
    if reader.error:
        reader.findings.append(explain(reader.error, MendedSource(source, recovery.mended)))
    reader = _with_words(source, reader)
    reader.findings += (slip.finding(source) for slip in recovery.slips)
    _place(reader.documents, source, recovery.mended)
    reader.documents = [each for each in reader.documents if not _is_guessed(each, recovery)]
    reader.is_whole = reader.is_whole and recovery.is_sure
    reader.is_mended = bool(recovery.slips)
    return reader


def _with_words(source: SourceText, reader: EventReader) -> EventReader:
    """Say of a document that is nothing but words what makes words of it, where that is seen."""
    for document in reader.documents:
        span = document.place().span if isinstance(document.data, str) else None
        finding: Diagnostic | None = (
            slip_of_words(source, span.line, span.end_line) if span else None
        )
        if finding:
            reader.findings.append(finding)
            reader.documents.remove(document)
            reader.is_whole = False
            break
    return reader


def _place(documents: list[Document], source: SourceText, mended: MendedText) -> None:
    """Turn all offsets into those of the text as typed."""
    for document in documents:
        document.source = source
        for at in document.position.throughout():
            at.start, at.end = mended.typed_at(at.start), mended.typed_at(at.end)
            if at.key_start >= 0:
                at.key_start, at.key_end = (
                    mended.typed_at(at.key_start),
                    mended.typed_at(at.key_end),
                )


def _is_guessed(document: Document, recovery: Recovery) -> bool:
    """Return whether something in a document was put right without being sure how it is meant."""
    start, end = document.position.start, document.position.end
    return any(
        start <= cut.start <= end
        for slip in recovery.slips
        if not slip.is_sure
        for cut in slip.cuts
    )
