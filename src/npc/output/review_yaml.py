"""A review to start from as a document of `kind: review`: plain lines, and 待填 for all that a writer adds."""

from collections.abc import Iterator

from npc.characters import visible
from npc.kinds.spelling import spelt
from npc.messages import Language, Message
from npc.source.quoting import quoted
from npc.views.draft_sections import OPEN, DraftPart, DraftSection, ReviewDraft
from npc.views.table import Text, sentence


def document(draft: ReviewDraft, language: Language) -> bytes:
    """Return a draft as a file; remarks to the writer are comments in a language."""
    return "".join(f"{line}\n" for line in _lines(draft, language)).encode()


def _lines(draft: ReviewDraft, language: Language) -> Iterator[str]:
    yield from (_comment(words, language) for words in _HEAD)
    yield "kind: review"
    if draft.organ:
        yield f"organ: {_scalar(draft.organ)}"
    if draft.of:
        yield f"of: {_scalar(draft.of)}"
    yield "status: draft"
    yield "parts:"
    for part in draft.parts:
        yield from _part(part, language)


def _part(part: DraftPart, language: Language) -> Iterator[str]:
    yield f"  - title: {_scalar(part.title)}"
    yield f"    year: {part.year}"
    if part.as_of:
        yield f"    as-of: {part.as_of}"
    yield f"    preamble: {OPEN}"
    if part.sections:
        yield "    sections:"
    for section in part.sections:
        yield from _section(section, language)


def _section(section: DraftSection, language: Language) -> Iterator[str]:
    for remark in section.remarks:
        yield f"      {_comment(remark, language)}"
    yield f"      - title: {_scalar(section.title)}"
    yield "        text: |"
    for number, paragraph in enumerate(section.paragraphs):
        if number:
            yield ""
        yield f"          {visible(paragraph)}"


def _comment(words: Text, language: Language) -> str:
    told = words.with_keys("en") if isinstance(words, Message) else words  # as its keys are here
    return f"# {visible(sentence(told, language))}"


def _scalar(text: str) -> str:
    return quoted(visible(text), is_in_brackets=False)


_HEAD = (
    Message(
        "A review to start from: figures and matters are those of plan and ledger; the rest is to be filled in",
        "总结提纲：数和事项来自计划和台账，其余请补写在“待填”处",
    ),
    spelt(
        Message(
            "Once filled in, write “<status>: <WorkPoints.status=final>”; “npc review counts” compares the figures",
            "写好以后改为 <status>: <WorkPoints.status=final>；npc review counts 核对其中的数",
        )
    ),
)
