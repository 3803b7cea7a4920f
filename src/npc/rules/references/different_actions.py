"""One matter that is heard in one place and deliberated in another, or visited and studied."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from npc.diagnostics import Rule, Severity
from npc.facts.contradicting import has_two_actions
from npc.facts.facts import Facts
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.promises import Promise
from npc.genre.actions import APART, read_action
from npc.messages import Message
from npc.plan import Item, Matter
from npc.rules.base import AGREE_OR_SHOW, Finding

RULE = Rule(
    "NPC315",
    "different-actions",
    Severity.WARNING,
    Message("different verbs of one matter", "同一事项的履职方式前后不一"),
)
RULES = (RULE,)

_OF_ACCOUNTS = frozenset(("听取和审议", "审查和批准"))
_APPROVED = ("决算", "调整")
_AS_GOOD = 0.1


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the verbs of promises with those of the rows that keep them."""
    promises = facts.trace.promises
    promised = {
        (link.matter, made.action) for made, links in promises for link in links if link.is_kept
    }
    misplaced: set[Matter] = {found.item for found in facts.misplaced}
    for promise, links in promises:
        best = _best(promise, links) if promise.action in APART else []
        if any(link.matter in misplaced or _contradicts_itself(link.matter) for link in best):
            continue  # NPC362 or NPC422 tells what is wrong with the row
        # 集中视察和专题调研: what a row is called may be promised as well.
        others = [link for link in best if (link.matter, link.action) not in promised]
        if best and len(others) == len(best) and _are_others(promise, best):
            yield _finding(promise, best[0])
    for item, other, _ in facts.twins:
        named = {item.action, other.action}
        if len(named) > 1 and not _is_one_act(named, (item.text, other.text)):
            yield _of_papers(item, other)


def _contradicts_itself(matter: Matter) -> bool:
    return isinstance(matter, Item) and has_two_actions(matter)


def _of_papers(item: Item, other: Item) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{title}”: {action} here, {other} in another paper",
            "“{title}”：这里是“{action}”，另一份文件中是“{other}”",
        ).format(title=item.text, action=str(item.action), other=str(other.action)),
        item.text_at,
        AGREE_OR_SHOW,
        ((other.text_at, Message("the same matter", "另一份文件中的同一事项")),),
    )


def _are_others(promise: Promise, rows: Sequence[Link]) -> bool:
    """Whether rows have other verbs than promised, and nowhere the promised one."""
    named = {link.action for link in rows}
    is_short = all(_is_of_heading(link.matter) for link in rows)
    if promise.action == "听取和审议" and named == {"听取"} and is_short:
        return False
    texts = (promise.text, *(link.matter.text for link in rows))
    if _is_one_act(named | {promise.action}, texts):
        return False
    is_named = any(promise.action in link.matter.text for link in rows if promise.action != "听取")
    others = {name for name, where in APART.items() if where == APART[promise.action]}
    return named <= others - {promise.action} and not is_named


def _is_of_heading(matter: Matter) -> bool:
    """Whether only a heading says what is done; 听取专项工作报告 is short for 听取和审议."""
    return not matter.at.has("action") and read_action(matter.text) is None


def _is_one_act(named: AbstractSet[str | None], texts: Iterable[str]) -> bool:
    """Whether it is heard and approved in one act (监督法 article 19): 决算, 预算调整."""
    is_of_accounts = named <= _OF_ACCOUNTS
    return is_of_accounts and all(any(word in text for word in _APPROVED) for text in texts)


def _best(promise: Promise, links: Sequence[Link]) -> list[Link]:
    """Return the rows that are most like a promise; several may be equally so."""
    kept = [link for link in links if link.is_kept]
    if promise.is_heard:
        kept = [link for link in kept if isinstance(link.matter, Item)]
    rows = _of_one_period(promise, kept)
    return [link for link in rows if link.likeness >= rows[0].likeness - _AS_GOOD]


def _of_one_period(promise: Promise, rows: list[Link]) -> list[Link]:
    """Leave out the half-year report where that of the year is promised, and the other way round."""
    half = promise.words.is_half_year
    return [link for link in rows if ("上半年" in link.matter.text) == half] or rows


def _finding(promise: Promise, link: Link) -> Finding:
    row = Message("the row (likeness {share})", "附表中的项目（相似度{share}）")
    return Finding(
        RULE,
        Message(
            "“{matter}”: {promised} here, {written} in the table",
            "“{matter}”：这里是“{promised}”，附表中是“{written}”",
        ).format(matter=promise.text, promised=promise.action, written=str(link.action)),
        promise.sentence.at,
        Message("make the two agree, and the meeting with them", "请核对统一，并相应调整会议"),
        ((link.matter.text_at, row.format(share=f"{link.likeness:.0%}")),),
        words=promise.clause,
    )
