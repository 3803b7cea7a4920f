"""Replies to opinions on which no committee was asked for comments."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.opinion_law import opinion_law
from npc.genre.reporters import is_of_the_law
from npc.kinds.entries.deadlines import OpinionArticle
from npc.kinds.ledger_papers import Opinion
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC465",
    "not-consulted",
    Severity.WARNING,
    Message("a reply without comments", "书面报告前没有征求意见"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find replies without “consulted”, where the law of their day asks for it on all matters."""
    for opinion, matters, _ in facts.book.opinions if facts.book else ():
        if opinion.replied is None or opinion.consulted or not _is_to_organ(opinion):
            continue
        laws = [law for matter in matters if (law := opinion_law(matter, facts, opinion.replied))]
        if laws and all(law.asks_for_comments for law in laws):
            yield _finding(opinion, laws[0])


def _is_to_organ(opinion: Opinion) -> bool:
    return not opinion.to or any(map(is_of_the_law, opinion.to))


def _finding(opinion: Opinion, law: OpinionArticle) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{name}” is replied to, and no committee was asked for comments ({article})",
            "“{name}”已书面报告，而没有写征求意见的日期（{article}）",
        ).format(name=opinion.called, article=law.name),
        opinion.at / "replied",
        spelt(
            Message(
                "add “<consulted>: …”, the day on which it was sent to the committee for comments",
                "请补上 <consulted>: …（研究处理情况送有关委员会征求意见的日期）",
            )
        ),
    )
