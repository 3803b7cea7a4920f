"""A notice that says neither who issues it nor when."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.open_places import left_open, open_in
from npc.genre.lexicon.numerals import COUNTING
from npc.genre.prose import paragraphs
from npc.kinds.notice import Notice
from npc.kinds.paper import DRAFT, FINAL
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC437",
    "unsigned-notice",
    Severity.WARNING,
    Message("a notice without who issues it and when", "通知没有署名和成文日期"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the notices that are written out: what is a draft, or still to be filled in, is not."""
    plan = facts.plan
    if plan.is_damaged("signature"):
        return
    for notice in plan.notices:
        severity = _severity(notice)
        if severity and not notice.signature and not _is_signed(notice) and not _is_open(notice):
            yield Finding(
                RULE,
                Message(
                    "the notice says neither who issues it nor when (GB/T 9704-2012, 7.3.5)",
                    "通知没有署名和成文日期（GB/T 9704—2012第7.3.5条）",
                ),
                notice.at / "kind",
                spelt(
                    Message(
                        "write “<signature>: {<date>: 2025-03-20}” with its own day; the organ is that of the plan "
                        "where none is named",
                        "请补写 <signature>，如“<signature>: {<date>: 2025-03-20}”；不写机关的，印计划的机关名称",
                    )
                ),
                severity=severity,
            )


def _severity(notice: Notice) -> Severity | None:
    """Return how sure it is that a notice is meant to be whole; None where it is not."""
    if notice.status == DRAFT:
        return None
    if notice.head or notice.imprint or notice.status == FINAL:
        return Severity.WARNING
    return Severity.INFO if notice.text and notice.to else None


def _is_signed(notice: Notice) -> bool:
    """Whether the text itself ends with a day, as it is typed where nobody knows of the key."""
    *_, last = ("", *paragraphs(notice.text))
    return bool(_DAY.search(last[-_LONGEST_DAY:])) and len(last) <= _LONGEST_END


_NUMBER = rf"\s?[\d{''.join(sorted(COUNTING))}]{{1,3}}\s?"
_DAY = re.compile(rf"年{_NUMBER}月{_NUMBER}日$")
_LONGEST_DAY = 16
_LONGEST_END = 60
"""Characters of a last paragraph that is who signs, and when; longer ones are of the text."""


def _is_open(notice: Notice) -> bool:
    papers = {notice.at.document: notice}
    texts = ((text, at) for text, at in notice.texts() if text)
    return any(True for _ in open_in(papers, texts)) or any(True for _ in left_open(papers))
