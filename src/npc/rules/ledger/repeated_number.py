"""Opinions and batches of suggestions by their numbers: one twice, or one that is missing."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.ledger_papers import OPINION, Opinion, SuggestionBatch
from npc.ledger.spelling import number_of_paper, plain
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC453",
    "repeated-number",
    Severity.ERROR,
    Message("a number twice, or missing", "审议意见、代表建议的编号重复或者缺号"),
)
RULES = (RULE,)
_FEW = 2
"""Numbers that are missing in a row without breaks; more are numbers of other papers."""
_MOST = 20
"""Papers of one number that another one is compared with."""
_Paper: TypeAlias = "Opinion | SuggestionBatch"


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the numbers of all ledgers together."""
    year = facts.plan.year
    copied = facts.copied_ledgers
    ledgers = [each for each in facts.plan.ledgers if each.at.document not in copied]
    opinions = [opinion for ledger in ledgers for opinion in ledger.opinions]
    repeated = list(_repeated(opinions, year))
    yield from repeated
    yield from _repeated([batch for ledger in ledgers for batch in ledger.suggestions], year)
    if not repeated and not facts.plan.is_damaged("opinions"):
        yield from _missing(opinions)


def _repeated(papers: Iterable[_Paper], year: int | None) -> Iterator[Finding]:
    """Find what has the number of one that was issued in the same year, perhaps to the same organ."""
    known: dict[object, list[_Paper]] = {}
    for paper in papers:
        key = _identity(paper.name), paper.issued.year if paper.issued else year
        befores = known.setdefault(key, [])
        before = next((each for each in befores if _may_be_same(each, paper)), None)
        if before:
            yield _again(paper, before)
        elif len(befores) < _MOST:
            befores.append(paper)


def _identity(name: str) -> object:
    """Return what a number is compared by: 2号, ２号, 二号, 第2号 and 审议意见2号 are one."""
    bare = plain(name).removeprefix(OPINION)
    form = number_of_paper(bare)
    return (form.before.removesuffix("第"), form.number) if form else bare


def _may_be_same(paper: _Paper, other: _Paper) -> bool:
    """Whether two of one number can be one: the same may go to two organs, 闭会期间 on two days."""
    if paper.to and other.to and set(paper.to).isdisjoint(other.to):
        return False
    is_named = isinstance(paper, Opinion) or "次" in paper.name
    return is_named or not paper.issued or paper.issued == other.issued


def _again(paper: _Paper, before: _Paper) -> Finding:
    return Finding(
        RULE,
        Message("“{name}” is listed already", "“{name}”已经列出").format(name=paper.name),
        paper.at / "number",
        Message("correct the number, or delete one of the two", "请改正编号，或者删去一处"),
        ((before.at / "number", Message("first here", "第一次在这里")),),
    )


_Numbered = tuple[int, Opinion]


def _missing(opinions: Sequence[Opinion]) -> Iterator[Finding]:
    """Find what is missing between numbers that begin with 1 and have next to no breaks."""
    series: dict[tuple[tuple[str, str], int], dict[int, Opinion]] = {}
    listed: dict[tuple[str, str], set[int]] = {}
    for opinion in opinions:
        form = number_of_paper(opinion.name)
        if form and opinion.issued:
            before, number, behind = form
            listed.setdefault((before, behind), set()).add(number)
            series.setdefault(((before, behind), opinion.issued.year), {})[number] = opinion
    for (name, _), numbers in series.items():
        # What is listed under another year has a wrong date, of which another rule tells.
        lacking = [number for number in range(1, max(numbers)) if number not in listed[name]]
        if 1 in numbers and lacking and len(lacking) <= min(_FEW, len(numbers) - 1):
            yield from _gaps(sorted(numbers.items(), key=lambda numbered: numbered[0]))


def _gaps(numbers: Sequence[_Numbered]) -> Iterator[Finding]:
    for (number, opinion), (following, after) in pairwise(numbers):
        if following - number > 1:
            yield Finding(
                RULE,
                Message(
                    "between {first} and {last} there is none in the ledgers",
                    "{first}与{last}之间缺号",
                ).format(first=opinion.name, last=after.name),
                after.at / "number",
                Message(
                    "see whether one was not entered; else leave it as it is",
                    "请核对是否漏记；确实没有这个号的，不必改",
                ),
                ((opinion.at / "number", Message("the one before", "前一份")),),
                severity=Severity.INFO,
            )
