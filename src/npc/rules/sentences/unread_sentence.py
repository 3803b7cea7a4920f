"""Words of a sentence that look as if they said when or who, and are not understood."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC421",
    "unread-sentence",
    Severity.INFO,
    Message("a sentence that is not understood", "句子没有读懂"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find what was not read of sentences, and those of which nothing was."""
    for item in facts.plan.sentences:
        found = [*_unread(item)]
        yield from found
        if not found and not _is_read(item):
            yield Finding(RULE, _NOTHING, item.at_of("text"), _ALL)


def _is_read(item: Item) -> bool:
    """Whether anything is known of an item: by its sentence, its keys or its category."""
    told = (item.action, item.when.text, item.owners, item.meetings, item.due.text, item.focus)
    return item.said is None or item.said.is_read or any(told)


def _unread(item: Item) -> Iterator[Finding]:
    """Find words that look like a time, department or meeting of an item that has none."""
    for name, what in _KEYS.items():
        read = item.unread(name)
        if read:
            yield Finding(
                RULE,
                _UNREAD.format(words=read.value, what=what),
                item.in_sentence((read.start, read.end)),
                spelt(_WRITE.format(key=f"<{name}>")),
            )


_KEYS = {
    "when": Message("time", "时间"),
    "owners": Message("department", "承办部门"),
    "meetings": Message("meeting", "会议"),
}
_UNREAD = Message("the {what} in “{words}” is not understood", "“{words}”中的{what}没有读懂")
_WRITE = Message(
    "write “{key}: …” beside the sentence, or one of the usual wordings",
    "请在句子之外另写“{key}: …”，或者改用通行的写法",
)
_NOTHING = Message(
    "nothing is read of this sentence: no action, time, department or meeting",
    "这句话读不出方式、时间、承办部门和会议",
)
_ALL = spelt(
    Message(
        "write “<when>: …”, “<owners>: …” or “<action>: …” beside it",
        "请另写“<when>: …”“<owners>: …”或者“<action>: …”",
    )
)
