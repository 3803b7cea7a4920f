"""A point, or a sentence that names a matter, that stands twice in the body text."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.promises import BodySentence
from npc.genre.likeness import plain
from npc.messages import Message
from npc.plan import Point
from npc.rules.base import Finding

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
    first: dict[str, Point] = {}
    repeated = set()
    for point in facts.plan.points:
        before = first.setdefault(_words(point), point)
        if before is not point and len(_words(point)) >= _SHORTEST:
            repeated.add(point)
            yield _of_point(point, before)
    said: dict[str, BodySentence] = {}
    for sentence in dict.fromkeys(promise.sentence for promise, _ in facts.trace.promises):
        if sentence.point and len(sentence.text) >= _SHORTEST and sentence.point not in repeated:
            earlier = said.setdefault(plain(sentence.text), sentence)
            if earlier.point is not sentence.point:
                yield _of_sentence(sentence, earlier)


def _words(point: Point) -> str:
    return plain("".join(filter(None, (point.lead, point.text))))


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
