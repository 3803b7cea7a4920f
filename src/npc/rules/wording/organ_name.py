"""An organ by a name that it no longer has, or never had."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import LEVELS
from npc.genre.organ_names import is_declared, is_told_as_former, names_in, without_joiners
from npc.genre.prose import bounds, occurrences
from npc.kinds.entries.organs import Organ, Reorganisation
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC425",
    "organ-name",
    Severity.WARNING,
    Message("an organ by a name that it does not have", "机关名称有误或者已经更改"),
)
RULES = (RULE,)
_SIGNS = ("局", "委", "厅", "办", "院", "消防")
"""Each name has one of these."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find former names, and full names that are put together in another way."""
    if not any(sign in facts.all_words for sign in _SIGNS):
        return
    yield from _former(facts)
    yield from _misnamed(facts)
    yield from _not_reporting(facts)


def _former(facts: Facts) -> Iterator[Finding]:
    declared = facts.plan.departments.names
    for entry in facts.known.said(Reorganisation, facts.says, "former"):
        if entry.is_set_term:
            continue
        for name in entry.former:
            if facts.says(name) and not is_declared(name, declared):
                yield from _of_former(facts, entry, name)


def _of_former(facts: Facts, entry: Reorganisation, name: str) -> Iterator[Finding]:
    for text, at in facts.holding(name):
        days = facts.word_days.get(at.document)
        if facts.review_at(at) or days is None or not entry.holds_on(days.first):
            continue  # a review tells what was done by those who were then
        found = names_in(text, name, not_before=entry.not_before, not_after=entry.not_after)
        places = [place for place in found if not is_told_as_former(text, place, entry.since)]
        if places:
            message = _FORMER.format(name=name, present=entry.present)
            is_unsure = entry.is_unsure or entry.is_unverified
            yield _finding(text, at, places, (name, entry.present), message)._replace(
                severity=Severity.INFO if is_unsure else None, grounds=entry.grounds
            )


def _misnamed(facts: Facts) -> Iterator[Finding]:
    declared = facts.plan.departments.names
    for organ in facts.known.said(Organ, facts.says, "wrong"):
        for name in organ.wrong:
            if not facts.says(name) or is_declared(name, declared):
                continue
            if set(without_joiners((name,))) & set(without_joiners(declared)):
                continue  # department-spelling tells how the list has it
            for text, at in facts.holding(name):
                message = _MISNAMED.format(name=name, right=organ.id)
                places = names_in(text, name)
                if places:
                    yield _finding(text, at, places, (name, organ.id), message)._replace(
                        severity=Severity.INFO if organ.is_unverified else None,
                        grounds=organ.grounds,
                    )


def _not_reporting(facts: Facts) -> Iterator[Finding]:
    """Find a body of the party that reports to the standing committee with the organ it works as one with."""
    for organ in facts.known.said(Organ, facts.says, "not_reporting"):
        for name in organ.not_reporting:
            for text, at in facts.holding(name):
                longer = tuple(other for other in organ.not_reporting if other.startswith(name))
                places = [
                    place
                    for place in occurrences(text, name)
                    if _reports(text, place) and not _is_longer(text, place, name, longer)
                ]
                if places:
                    message = _NOT_REPORTING.format(name=name, right=organ.names[-1])
                    yield _finding(text, at, places, (name, organ.names[-1]), message)._replace(
                        severity=Severity.INFO, grounds=organ.grounds
                    )


def _is_longer(text: str, place: int, name: str, others: tuple[str, ...]) -> bool:
    """Whether another of the names stands at a place: 纪委监委 for 纪委."""
    return any(other != name and text.startswith(other, place) for other in others)


def _reports(text: str, place: int) -> bool:
    """Whether an organ is heard on its work: 听取和审议县纪委监委关于…的报告, but not 党风廉政情况通报."""
    start, end = bounds(text, place, signs="，。；：\n")
    before = text[start:place].rstrip(LEVELS)
    is_next = before.startswith(_HEARD) and before.endswith(_ANOTHER)
    heard = is_next or before.endswith(_HEARD)
    return heard and "报告" in text[place:end] and "廉" not in text[start:end]


_HEARD = ("听取", "审议", "听取和审议")
_ANOTHER = ("的报告、", "的报告和", "的报告及", "的报告以及")
"""Behind these, another who is heard is named."""
_NOT_REPORTING = Message(
    "“{name}” reports; under the supervision of the congress is {right}",
    "“{name}”作报告；受人大监督、报告工作的是“{right}”",
)
_FORMER = Message(
    "“{name}” is a former name; it is {present} now", "“{name}”是旧称，现为“{present}”"
)
_MISNAMED = Message(
    "no organ is called “{name}”; {right} is", "没有“{name}”这样的名称，应为“{right}”"
)
_HINT = Message(
    "write the name of the organ as it is; where it is right, list it among the departments or in `knowledge`",
    "请核对机关名称；当地确实这样称呼的，列入部门名单，或者在 npc.yaml 的本地规定中写明",
)


def _finding(
    text: str, at: Location, places: list[int], names: tuple[str, str], message: Message
) -> Finding:
    name, right = names
    changes = tuple((place, place + len(name), right) for place in places)
    return Finding(RULE, message, at, _HINT, fix=Fix(text, changes, sure=False))
