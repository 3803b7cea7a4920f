"""A point, or a sentence that names a matter, that stands twice in the body text."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.promises import BodySentence
from npc.genre.likeness import plain
from npc.messages import Message
from npc.plan import Point
from npc.rules.base import Finding

T = TypeVar("T")

RULE = Rule(
    "NPC317",
    "repeated-point",
    Severity.WARNING,
    Message("a point that stands twice in the body text", "正文要点重复"),
)
RULES = (RULE,)

_SHORTEST = 8
"""Characters from which on the same words are no coincidence: 做好其他工作."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find points of the same words, and sentences that name a matter in two points."""
    repeated = set()
    for before, point in _alike((_words(point), point) for point in facts.plan.points):
        repeated.add(point)
        yield _of_point(point, before)
    sentences = [
        sentence
        for sentence in dict.fromkeys(promise.sentence for promise, _ in facts.trace.promises)
        if sentence.point and sentence.point not in repeated
    ]
    for earlier, sentence in _alike((sentence.text, sentence) for sentence in sentences):
        if earlier.point is not sentence.point:
            yield _of_sentence(sentence, earlier)


def _alike(written: Iterable[tuple[str, T]]) -> Iterator[tuple[T, T]]:
    """Yield what says the same as an earlier one, behind the first that says it.

    Texts are only made plain where there are several with the same first characters.
    """
    beginning: dict[str, list[tuple[str, T]]] = {}
    for text, thing in written:
        if len(text) >= _SHORTEST:
            beginning.setdefault(text[:2], []).append((text, thing))
    for texts in beginning.values():
        first: dict[str, T] = {}
        for text, thing in texts if len(texts) > 1 else ():
            before = first.setdefault(plain(text), thing)
            if before is not thing:
                yield before, thing


def _words(point: Point) -> str:
    return (point.lead or "") + (point.text or "")


def _of_point(point: Point, before: Point) -> Finding:
    return Finding(
        RULE,
        Message("{point} says what {before} says", "{point}与{before}重复").format(
            point=point.named, before=before.named
        ),
        point.at,
        _DELETE,
        ((before.at, _FIRST),),
    )


def _of_sentence(sentence: BodySentence, earlier: BodySentence) -> Finding:
    return Finding(
        RULE,
        Message("“{text}” stands in two points", "“{text}”在两个要点中重复").format(
            text=sentence.text
        ),
        sentence.at,
        _DELETE,
        ((earlier.at, _FIRST),),
        words=sentence.text,
    )


_DELETE = Message(
    "delete one, or make plain how they differ", "请删去一处；不是同一事项的请写明区别"
)
_FIRST = Message("it stands here first", "第一次在这里")
