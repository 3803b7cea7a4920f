"""Set phrases: put together wrongly, said before anybody said them or after their time, without their quotes."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import occurrences
from npc.kinds.entries.formulations import Formulation
from npc.messages import Message
from npc.plan import Location
from npc.records import NamedTuple
from npc.rules.base import Finding, Fix
from npc.rules.language.judging.speech import Speech, in_words, speeches

_QUOTES = "“”‘’\"'「」『』＂"
_UNQUOTED = str.maketrans("", "", _QUOTES)
_OPENING = frozenset("“‘\"'「『＂")


def of_phrases(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Judge the set phrases that a plan holds; of each fault the first place, with the others beside it."""
    bare = facts.all_words.translate(_UNQUOTED)
    for entry in facts.known.said(Formulation, bare.__contains__, "wrong", "words", "quoted"):
        for words in entry.wrong:
            if words in bare:
                yield from _wrong(rule, facts, entry, words)
        held = [words for words in entry.words if words in bare]
        if held and (entry.is_coined or entry.until):
            yield from _out_of_time(rule, facts, entry, held)
        for words in entry.quoted:
            if words in facts.all_words and not _is_quoted(words, facts.all_words):
                yield from _without_quotes(rule, facts, entry, words)


def _wrong(rule: Rule, facts: Facts, entry: Formulation, words: str) -> Iterator[Finding]:
    """Find 做到“两个确立”, with quotation marks or without."""
    for speech in speeches(facts):
        spans = list(_spans(speech.text, words, entry))
        if spans and entry.since <= speech.days.last.isoformat():
            written = speech.text[slice(*spans[0])]
            yield Finding(
                rule,
                _WRONG.format(written=written, right=entry.right),
                speech.at,
                _WRITE.format(right=entry.right),
                severity=Severity.INFO if entry.is_unsure or entry.is_unverified else None,
                fix=Fix(speech.text, tuple((*span, entry.right) for span in spans), sure=False),
                grounds=entry.grounds,
            )


def _spans(text: str, words: str, entry: Formulation) -> Iterator[tuple[int, int]]:
    """Yield where words stand in a text, whatever quotation marks are among them."""
    kept = [at for at, sign in enumerate(text) if sign not in _QUOTES]
    bare = text.translate(_UNQUOTED)
    for at in occurrences(bare, words):
        start, end = kept[at], kept[at + len(words) - 1] + 1
        before, after = bare[max(0, at - 1) : at], bare[at + len(words) : at + len(words) + 1]
        is_other = (before and before in entry.not_after) or (after and after in entry.not_before)
        if not is_other:
            has_quotes = entry.right[:1] in _OPENING and text[start - 1 : start] in _OPENING
            yield start - has_quotes, end + (text[end : end + 1] in {"”", "’"})


class _Untimely(NamedTuple):
    """Where a phrase stands that is said too early or too late."""

    words: str
    at: Location
    message: Message
    is_sure: bool


def _out_of_time(
    rule: Rule, facts: Facts, entry: Formulation, held: list[str]
) -> Iterator[Finding]:
    places = [
        place
        for speech in speeches(facts)
        if (words := next((words for words in held if words in speech.text), None))
        and (place := _misplaced(entry, speech, words))
    ]
    if places:
        first = places[0]
        yield Finding(
            rule,
            first.message,
            first.at,
            _CHECK,
            tuple((place.at, _ALSO) for place in places[1:]),
            words=first.words,
            severity=None if first.is_sure else Severity.INFO,
            grounds=entry.grounds,
        )


def _misplaced(entry: Formulation, speech: Speech, words: str) -> _Untimely | None:
    """Judge the first place of a phrase in a text by the days on which it was decided."""
    at = speech.text.find(words)
    if speech.is_in_title(at):
        return None
    if entry.is_coined and speech.days.last.isoformat() < entry.since:
        message = _EARLY.format(words=words, day=in_words(entry.since))
        is_sure = speech.worst(is_sure=not entry.is_unverified) is None
        return _Untimely(words, speech.at, message, is_sure)
    days = speech.days
    is_later = bool(entry.until) and days.last.year > int(entry.until[:4])
    is_later = is_later and days.first.isoformat() > entry.until
    sentence = speech.sentence(at)
    if is_later and speech.is_plan and not any(word in sentence for word in entry.allowed):
        message = _LATE.format(words=words, day=in_words(entry.until))
        return _Untimely(words, speech.at, message, is_sure=False)
    return None


def _is_quoted(words: str, text: str) -> bool:
    """Whether a phrase stands in quotation marks anywhere: where it does, NPC409 compares."""
    return any(f"{sign}{words}" in text for sign in _OPENING)


def _without_quotes(rule: Rule, facts: Facts, entry: Formulation, words: str) -> Iterator[Finding]:
    """Find 十五五规划 in a plan that nowhere writes “十五五”."""
    found = [
        speech.at
        for speech in speeches(facts)
        if any(_stands_bare(speech, at, words, entry) for at in occurrences(speech.text, words))
    ]
    if found:
        yield Finding(
            rule,
            _BARE.format(words=words),
            found[0],
            _QUOTE.format(words=words),
            tuple((at, _ALSO) for at in found[1:]),
            words=words,
            severity=Severity.INFO,
            grounds=entry.grounds,
        )


def _stands_bare(speech: Speech, at: int, words: str, entry: Formulation) -> bool:
    end = at + len(words)
    is_meant = not entry.behind or speech.text.startswith(entry.behind, end)
    return is_meant and speech.is_prose and not speech.is_in_title(at)


_WRONG = Message(
    "“{written}” is not how it is said: “{right}”", "“{written}”搭配有误，应为“{right}”"
)
_WRITE = Message("write “{right}”", "请写“{right}”")
_EARLY = Message("“{words}” is said from {day} on", "“{words}”是{day}才有的提法")
_LATE = Message("“{words}” was of the time up to {day}", "“{words}”是{day}以前的工作")
_CHECK = Message("check whether it still is what is meant", "请核对提法是否适用于本年度")
_BARE = Message("{words} stands without quotation marks", "{words}没有加引号")
_QUOTE = Message("write “{words}”", "写作“{words}”")
_ALSO = Message("here too", "这里也是")
