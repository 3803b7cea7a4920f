"""What is wrong with the laws that a plan names: each fault is told once, with all of its places."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.law_faults import LawFault, LawSlip, WrongLaws
from npc.facts.law_mentions import LawMention
from npc.genre.laws import COUNTRY
from npc.kinds.entries.laws import Law
from npc.messages import Message
from npc.rules.base import HERE_TOO, Finding, Fix
from npc.rules.language.judging.speech import in_words


def of_laws(rule: Rule, wrong: WrongLaws) -> Iterator[Finding]:
    """Tell what is wrong with the laws that a plan names."""
    for fault, mentions in wrong.by_fault.items():
        yield _finding(rule, fault, mentions)


def _message(fault: LawFault) -> Message:
    law = fault.law
    if fault.slip is LawSlip.REPEALED and law:
        by = _BY.format(law=law.replaced_by) if law.replaced_by else ""
        day = in_words(fault.ended.isoformat())
        return _REPEALED.format(law=fault.name, day=day, by=by)
    if fault.slip is LawSlip.TO_COME and law:
        return _NOT_YET.format(law=fault.name, day=in_words(law.since))
    if fault.slip is LawSlip.SHORTENED:
        return _SHORTENED.format(law=COUNTRY + fault.name)
    return (_MISNAMED if fault.slip is LawSlip.MISNAMED else _UNKNOWN).format(law=fault.name)


_REPEALED = Message("“{law}” is no longer in force from {day} on{by}", "《{law}》自{day}起废止{by}")
_BY = Message(": “{law}” has replaced it", "，由《{law}》取代")
_NOT_YET = Message(
    "“{law}” is inspected before it is in force, from {day} on",
    "《{law}》{day}才施行，检查安排在此之前",
)
_MISNAMED = Message("there is no law “{law}”", "没有名为《{law}》的法律")
_UNKNOWN = Message("no law “{law}” is known", "收录的法律中没有《{law}》")
_SHORTENED = Message("“{law}” is not the full name of the law", "《{law}》不是法律的全称")


def _hint(fault: LawFault) -> Message:
    law = fault.law
    if fault.slip is LawSlip.TO_COME:
        return _LATER
    if law is None:
        return _CHECK
    if fault.slip is LawSlip.UNKNOWN:
        return _LIKE_ONE.format(law=law.id)
    if fault.slip is LawSlip.SHORTENED:
        return _IN_FULL.format(law=law.id)
    meant = law.replaced_by if fault.slip is LawSlip.REPEALED else law.id
    return _PERHAPS.format(law=meant) if meant else _STRIKE


_PERHAPS = Message("write “{law}” if that is meant", "请核对，是否应为《{law}》")
_STRIKE = Message("name the law that is in force", "请改为现行的法律")
_LATER = Message("inspect it later, or another law", "请核对法律名称，或者改到施行以后")
_CHECK = Message(
    "check its name: it may be a regulation, or no law yet",
    "请核对名称：是不是条例、办法，或者尚未制定的法律",
)
_LIKE_ONE = Message(
    "check its name: “{law}” is like it, or it may be a regulation, or no law yet",
    "请核对名称：是否应为《{law}》，还是条例、办法，或者尚未制定的法律",
)
_IN_FULL = Message(
    "write the name in full: “中华人民共和国{law}”", "请写全称《中华人民共和国{law}》"
)


def _finding(rule: Rule, fault: LawFault, mentions: Sequence[LawMention]) -> Finding:
    first = mentions[0]
    beside = [mention.law for mention in mentions if mention.at == first.at]
    changes = tuple((law.start, law.end, law.written) for law in beside)
    others = dict.fromkeys(mention.at for mention in mentions if mention.at != first.at)
    law = _cited(fault)
    is_sure = fault.is_sure and not (law and law.is_unverified)
    return Finding(
        rule,
        _message(fault),
        first.at,
        _hint(fault),
        tuple((at, HERE_TOO) for at in others),
        severity=None if is_sure else Severity.INFO,
        fix=Fix(first.law.text, changes, sure=False),
        grounds=law.grounds if law else (),
    )


def _cited(fault: LawFault) -> Law | None:
    """Return the law on whose grounds a fault is told; a name that is only like it shows nothing."""
    return None if fault.slip is LawSlip.UNKNOWN else fault.law
