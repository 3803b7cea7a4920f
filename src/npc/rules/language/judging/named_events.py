"""Meetings that are called by a name of their own, in what was written before they were held."""

from collections.abc import Iterator

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.kinds.entries.events import NationalEvent
from npc.messages import Message
from npc.rules.base import Finding, at_place
from npc.rules.language.judging.speech import Speech, in_words, speeches


def of_named_events(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Find 庆祝全国人民代表大会成立70周年大会 in a plan that was adopted before it, once a text."""
    for event in facts.known.said(NationalEvent, facts.says, "names"):
        for name in event.names:
            if facts.says(name):
                for speech in speeches(facts):
                    yield from _early(rule, speech, event, name)


def _early(rule: Rule, speech: Speech, event: NationalEvent, name: str) -> Iterator[Finding]:
    start = speech.text.find(name)
    is_early = speech.days.last.isoformat() < event.told_from
    if start < 0 or not is_early or speech.is_in_title(start) or speech.looks_ahead(start):
        return
    yield Finding(
        rule,
        _EARLY.format(name=name, day=in_words(event.since)),
        speech.at,
        _CHECK,
        severity=speech.worst(is_sure=not event.is_unverified),
        fix=at_place(speech.text, start, start + len(name)),
        grounds=event.grounds,
    )


_EARLY = Message("{name} was held on {day}, after these words", "{name}{day}才召开，文稿在此以前")
_CHECK = Message("check which meeting is meant", "请核对是哪一次会议")
