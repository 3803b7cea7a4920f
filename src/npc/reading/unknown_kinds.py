"""Documents that do not say what they are, or nothing that npc knows: which kind is meant."""

from collections.abc import Iterable

from npc.diagnostics import Diagnostic
from npc.kinds import problem_texts as texts
from npc.kinds.problems import UNKNOWN_KIND, WRONG_TYPE
from npc.kinds.registry import KINDS
from npc.kinds.spelling import called, quoted
from npc.messages import KeyMark, Message
from npc.source.document import Document
from npc.source.own_spelling import in_own_spelling
from npc.source.spelling import KNOWLEDGE, key_of_kind, kind_said, spellings_of
from npc.suggestions import closest


def fault_of(document: Document) -> Diagnostic | None:
    """Return why a document cannot be a part of the plan; None where it can."""
    if not isinstance(document.data, dict):
        message = texts.NOT_A_DOCUMENT.format(found=texts.found(document.data))
        return Diagnostic(WRONG_TYPE, message, document.place(), texts.WRITE_KIND)
    kind = kind_said(document.data)
    if kind in KINDS:
        return None
    if kind == KNOWLEDGE:
        place = document.place([key_of_kind(document.data)])
        fault = Diagnostic(UNKNOWN_KIND, texts.KNOWLEDGE_AMONG_PLANS, place, texts.NAME_KNOWLEDGE)
    elif kind:
        message = texts.UNKNOWN_KIND.format(kind=kind)
        place = document.place([key_of_kind(document.data)])
        fault = Diagnostic(UNKNOWN_KIND, message, place, _meant(kind))
    else:
        fault = Diagnostic(UNKNOWN_KIND, texts.NO_KIND, document.place(), _likely(document.data))
    return in_own_spelling(fault, document)


def kinds_called(kinds: Iterable[str] = KINDS) -> list[Message]:
    """Return kinds as their document spells them."""
    return [called(kind, KINDS[kind].words[0]) for kind in kinds]


def _meant(said: str) -> Message:
    """Say which kind is meant by a word that is near it, or which there are."""
    names = {name: kind for kind in KINDS for name in (kind, *KINDS[kind].words)}
    near = closest(said, [name for name in names if name.isascii() == said.isascii()])
    if near is None:
        return texts.KNOWN_KINDS.format(names=kinds_called())
    kind = names[near]
    return texts.PERHAPS_CALLED.format(name=quoted(kind, KINDS[kind].words[0]))


def _likely(keys: Iterable[str]) -> Message:
    """Say of which kind a document is whose keys only one kind has, or which kinds there are."""
    typed = frozenset(keys)
    counts = {kind: len(typed & spellings_of(kind)) for kind in KINDS}
    most = max(counts.values())
    likely = [kind for kind, count in counts.items() if count == most]
    if len(likely) > 1:
        return texts.KNOWN_KINDS.format(names=kinds_called())
    kind = KeyMark(likely[0], KINDS[likely[0]].words[0]).written
    return texts.LIKELY_KIND.format(kind=Message(kind, kind), names=kinds_called())
