"""What is still to be filled in, and what is left over from writing or scanning."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.open_places import ALL_MARKS, CUES
from npc.genre.lexicon.spellings import LEFTOVERS, MARKDOWN, STRAY_ENGLISH
from npc.genre.prose import occurrences
from npc.kinds.paper import DRAFT, FINAL
from npc.kinds.spelling import spelt
from npc.messages import KeyMark, Message
from npc.plan import Location
from npc.rules.base import Finding, at_place

if TYPE_CHECKING:
    from npc.facts.open_places import OpenIn

RULE = Rule(
    "NPC403",
    "leftover",
    Severity.WARNING,
    Message("a leftover of drafting or scanning", "起草或扫描留下的痕迹"),
)
RULES = (RULE,)
_OPEN = {None: Severity.WARNING, DRAFT: Severity.INFO, FINAL: Severity.ERROR}
"""By the status of the paper: what is open in a draft is as it should be."""
_LEFTOVER = {**_OPEN, DRAFT: Severity.WARNING}
"""An error value of a spreadsheet is wrong in a draft as well."""
_UNDECIDED = {None: Severity.INFO, DRAFT: Severity.INFO, FINAL: Severity.WARNING}
"""A time may be left undecided on purpose."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find each place that is open; of what else is left over, the first one of a text."""
    organs = "".join([paper.organ or "" for paper in facts.plan.papers])
    words = facts.all_words
    files = [document.source.text for document in facts.paper_of]
    if any(cue in words or cue in organs for cue in CUES) or any(
        mark in text for mark in ALL_MARKS for text in files
    ):
        yield from _open(facts)
    for left in LEFTOVERS:
        if left in words:
            yield from _first(facts, left, _LEFTOVER)
    if MARKDOWN in words:
        yield from _first(facts, MARKDOWN, {})
    for word in STRAY_ENGLISH:
        if word in words:
            yield from _strays(facts, word)
    if "待定" in words:
        yield from _undecided(facts)


def _open(facts: Facts) -> Iterator[Finding]:
    # Most plans have nothing of the kind.
    from npc.facts.open_places import left_open, open_in

    may_be_meant = facts.plan.is_damaged("anonymised")
    in_texts = list(open_in(facts.paper_of, facts.texts))
    told = {found.at for found in in_texts}
    others = (found for found in left_open(facts.paper_of) if found.at not in told)
    for found in (*in_texts, *others):
        if found.place.name and may_be_meant:
            continue
        status, (start, end) = found.paper.status, found.place[:2]
        finding = _finding(found.text, found.at, start, found.text[start:end])
        yield finding._replace(
            message=_in_draft_or_final(found) if status else finding.message,
            hint=_to_name(found) if found.place.name else finding.hint,
            severity=_OPEN[status],
        )


def _in_draft_or_final(found: "OpenIn") -> Message:
    message = _OF_FINAL if found.paper.status == FINAL else _OF_DRAFT
    return message.format(words=found.place.excerpt(found.text))


def _to_name(found: "OpenIn") -> Message:
    hint = _TO_NAME_AS_WELL if found.paper.anonymised else _TO_NAME
    return hint.format(name=found.place.name)


_OF_DRAFT = Message("“{words}” is still to be filled in", "“{words}”尚未填写")
_GLOSS = KeyMark("（定稿）", "").written
"""What an English word means; a Chinese one says it itself."""
_OF_FINAL = spelt(
    Message(
        "“{words}” is still to be filled in, and the paper says “<status>: <WorkPoints.status=final>”",
        f"“{{words}}”尚未填写，而文件写明“<status>: <WorkPoints.status=final>”{_GLOSS}",
    )
)
_TO_NAME = spelt(
    Message(
        "fill it in; if the name is hidden on purpose, write “<anonymised>: [{name}]” for the paper",
        "请填写；名称是有意隐去的，在该文件中写“<anonymised>: [{name}]”",
    )
)

_TO_NAME_AS_WELL = spelt(
    Message(
        "fill it in; if the name is hidden on purpose, add “{name}” to “<anonymised>”",
        "请填写；名称是有意隐去的，在 <anonymised> 中加上“{name}”",
    )
)


def _first(facts: Facts, words: str, severities: "dict[str | None, Severity]") -> Iterator[Finding]:
    """Find the first of each text, as bad as it is in a paper of that status."""
    for text, at in facts.holding(words):
        severity = severities.get(_status(facts, at))
        yield _finding(text, at, text.find(words), words)._replace(severity=severity)


def _status(facts: Facts, at: Location) -> str | None:
    paper = facts.paper_of.get(at.document)
    return paper.status if paper else None


def _strays(facts: Facts, word: str) -> Iterator[Finding]:
    for text, at in facts.holding(word):
        for place in occurrences(text, word):
            end = place + len(word)
            before = text[max(0, place - _MOST_BLANKS) : place].rstrip(" ")[-1:]
            after = text[end : end + _MOST_BLANKS].lstrip(" ")[:1]
            if is_han(before) and is_han(after):
                yield _finding(text, at, place, word)
                break


_MOST_BLANKS = 20
"""Between a stray word and the Chinese around it."""


def _undecided(facts: Facts) -> Iterator[Finding]:
    for text, at in facts.holding("待定"):
        place = text.find("待定")
        after = text[place + 2 : place + 3]
        if not is_han(after) and text[place - 1 : place] != "等" and at.path[-1] != "note":
            severity = _UNDECIDED[_status(facts, at)]
            yield _finding(text, at, place, "待定")._replace(severity=severity)


def _finding(text: str, at: Location, place: int, words: str) -> Finding:
    return Finding(
        RULE,
        Message("“{words}” looks like a leftover", "“{words}”像是遗留的痕迹").format(words=words),
        at,
        Message("fill it in, or delete it", "请补全或删去"),
        fix=at_place(text, place, place + len(words)),
    )
