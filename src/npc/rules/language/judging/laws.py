"""What is wrong with the laws that a plan names: each fault is told once, with all of its places."""

from collections.abc import Iterator
from datetime import date, timedelta

from npc import knowledge
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.law_mentions import LawMention, law_mentions
from npc.facts.law_names import LawNames
from npc.genre.laws import COUNTRY
from npc.kinds.entries.laws import Law
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, Fix
from npc.rules.language.judging.speech import in_words


class _LawFault(NamedTuple):
    """What is wrong with a law's name, wherever it stands."""

    message: Message
    hint: Message
    law: Law | None
    """The law that it is said of, on whose grounds."""
    is_sure: bool


def of_laws(rule: Rule, facts: Facts, year: int) -> Iterator[Finding]:
    """Judge the laws that a plan of a year names."""
    names = LawNames(facts.known)
    bare = names.changing(date(year, 1, 1), date(year, 12, 31))
    places: dict[_LawFault, list[LawMention]] = {}
    for mention in law_mentions(facts, bare):
        fault = _fault(mention, names, year)
        law = mention.law
        if fault and not facts.wrong_words.hold(mention.at, law.start, law.end):
            places.setdefault(fault, []).append(mention)
    for fault, mentions in places.items():
        yield _finding(rule, fault, mentions)


def _fault(mention: LawMention, names: LawNames, year: int) -> _LawFault | None:
    laws = names.laws(mention.law.name)
    if not laws:
        return _misnamed(mention, names, year) or _unknown(mention)
    if all(_ended(law) < mention.first for law in laws) and mention.is_carried_out:
        return _repealed(mention.law.name, laws[-1], year)
    if all(mention.last < _begins(law) for law in laws) and mention.is_inspected:
        return _to_come(mention.law.name, laws[0])
    return _shortened(mention, laws[-1])


def _ended(law: Law) -> date:
    return date.fromisoformat(law.until) if law.until else date.max


def _begins(law: Law) -> date:
    return date.fromisoformat(law.since) if law.since else date.min


def _repealed(name: str, law: Law, year: int) -> _LawFault:
    since = _ended(law) + timedelta(days=1)
    by = _BY.format(law=law.replaced_by) if law.replaced_by else ""
    message = _REPEALED.format(law=name, day=in_words(since.isoformat()), by=by)
    hint = _PERHAPS.format(law=law.replaced_by) if law.replaced_by else _STRIKE
    # What is repealed within the year may not have been when the plan was adopted.
    return _LawFault(message, hint, law, since.year < year or since == date(year, 1, 1))


_REPEALED = Message("“{law}” is no longer in force from {day} on{by}", "《{law}》自{day}起废止{by}")
_BY = Message(": “{law}” has replaced it", "，由《{law}》取代")
_PERHAPS = Message("write “{law}” if that is meant", "请核对，是否应为《{law}》")
_STRIKE = Message("name the law that is in force", "请改为现行的法律")


def _to_come(name: str, law: Law) -> _LawFault:
    message = _NOT_YET.format(law=name, day=in_words(law.since))
    return _LawFault(message, _LATER, law, is_sure=True)


_NOT_YET = Message(
    "“{law}” is inspected before it is in force, from {day} on",
    "《{law}》{day}才施行，检查安排在此之前",
)
_LATER = Message("inspect it later, or another law", "请核对法律名称，或者改到施行以后")


def _misnamed(mention: LawMention, names: LawNames, year: int) -> _LawFault | None:
    """Find a name that no law has and one nearly has, of a law that there is already."""
    law = names.nearest(mention.law.name)
    if law is None or mention.law.is_drafted:
        return None
    if mention.last < _begins(law):
        return None  # it may have been called so when it was a draft
    message = _MISNAMED.format(law=mention.law.name)
    is_known = date(year, 1, 1) <= knowledge.KNOWN_UNTIL  # later there may be a law of this name
    return _LawFault(message, _PERHAPS.format(law=law.id), law, is_known)


_MISNAMED = Message("there is no law “{law}”", "没有名为《{law}》的法律")


def _unknown(mention: LawMention) -> _LawFault | None:
    """Remark on a law that none is, where it is inspected or has the country's name."""
    is_known = mention.last <= knowledge.KNOWN_UNTIL  # later there may be a law of this name
    is_meant = mention.law.is_full or mention.is_inspected
    if not is_known or not is_meant or mention.law.is_drafted or mention.law.is_of_the_past:
        return None
    return _LawFault(_UNKNOWN.format(law=mention.law.name), _CHECK, None, is_sure=False)


_UNKNOWN = Message("no law “{law}” is known", "收录的法律中没有《{law}》")
_CHECK = Message(
    "check its name: it may be a regulation, or no law yet",
    "请核对名称：是不是条例、办法，或者尚未制定的法律",
)


def _shortened(mention: LawMention, law: Law) -> _LawFault | None:
    """Remark on a short name behind that of the country, which full names have alone."""
    if not mention.law.is_full or mention.law.name == law.id:
        return None
    message = _SHORTENED.format(law=COUNTRY + mention.law.name)
    return _LawFault(message, _IN_FULL.format(law=law.id), law, is_sure=False)


_SHORTENED = Message("“{law}” is not the full name of the law", "《{law}》不是法律的全称")
_IN_FULL = Message(
    "write the name in full, “中华人民共和国{law}”, or leave the country's out",
    "请写全称《中华人民共和国{law}》，或者用简称而不写“中华人民共和国”",
)


def _finding(rule: Rule, fault: _LawFault, mentions: list[LawMention]) -> Finding:
    first = mentions[0]
    beside = [mention.law for mention in mentions if mention.at == first.at]
    changes = tuple((law.start, law.end, law.written) for law in beside)
    others = dict.fromkeys(mention.at for mention in mentions if mention.at != first.at)
    is_sure = fault.is_sure and not (fault.law and fault.law.is_unverified)
    return Finding(
        rule,
        fault.message,
        first.at,
        fault.hint,
        tuple(map(_here_too, others)),
        severity=None if is_sure else Severity.INFO,
        fix=Fix(first.law.text, changes, sure=False),
        grounds=fault.law.grounds if fault.law else (),
    )


def _here_too(at: Location) -> tuple[Location, Message]:
    return at, Message("here, too", "此处相同")
