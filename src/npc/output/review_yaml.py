"""A review to start from as a document of `kind: review`: plain lines, and 待填 for all that a writer adds."""

from collections.abc import Iterator

from npc.characters import visible
from npc.kinds.spelling import spelt
from npc.messages import Language, Message
from npc.source.quoting import quoted
from npc.source.spelling import KeyNames, names_of
from npc.views.draft_sections import OPEN, DraftPart, DraftSection, ReviewDraft
from npc.views.table import Text, sentence


def document(draft: ReviewDraft, language: Language) -> bytes:
    """Return a draft as a file; remarks to the writer are comments in a language."""
    return "".join(f"{line}\n" for line in _lines(draft, language)).encode()


def _lines(draft: ReviewDraft, language: Language) -> Iterator[str]:
    names = names_of(_REVIEW, draft.keys)
    yield from (_comment(words, draft, language) for words in _HEAD)
    yield f"{names.written('kind')}: {names.below('kind').word(_REVIEW)}"
    if draft.organ:
        yield f"{names.written('organ')}: {_scalar(draft.organ)}"
    if draft.of:
        yield f"{names.written('of')}: {_scalar(draft.of)}"
    yield f"{names.written('status')}: {names.below('status').word('draft')}"
    yield f"{names.written('parts')}:"
    for part in draft.parts:
        yield from _part(part, names.below("parts"))
        for section in part.sections:
            remarks = (_comment(remark, draft, language) for remark in section.remarks)
            yield from (f"      {remark}" for remark in remarks)
            yield from _section(section, names.below("parts").below("sections"))


def _part(part: DraftPart, names: KeyNames) -> Iterator[str]:
    yield f"  - {names.written('title')}: {_scalar(part.title)}"
    yield f"    {names.written('year')}: {part.year}"
    if part.as_of:
        yield f"    {names.written('as-of')}: {part.as_of}"
    yield f"    {names.written('preamble')}: {OPEN}"
    if part.sections:
        yield f"    {names.written('sections')}:"


def _section(section: DraftSection, names: KeyNames) -> Iterator[str]:
    yield f"      - {names.written('title')}: {_scalar(section.title)}"
    yield f"        {names.written('text')}: |"
    for number, paragraph in enumerate(section.paragraphs):
        if number:
            yield ""
        yield f"          {visible(paragraph)}"


def _comment(words: Text, draft: ReviewDraft, language: Language) -> str:
    told = words.with_keys(draft.keys) if isinstance(words, Message) else words
    return f"# {visible(sentence(told, language))}"


def _scalar(text: str) -> str:
    return quoted(visible(text), is_in_brackets=False)


_REVIEW = "review"
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
