"""The words of `npc ledger add`: 跟踪3 done 2025-07-21, move 听取7 9月."""

from collections.abc import Callable, Sequence
from datetime import date

from npc.cli.entering import decisions, matters, meetings
from npc.cli.entering.options import EntryOptions
from npc.cli.entering.said import UNCLEAR, WRITE, FactSaid
from npc.cli.entering.values import OptionValues
from npc.errors import UsageError
from npc.genre.day_texts import DONE_WORDS
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.ledger.desk import Desk, LedgerEntry
from npc.messages import Message
from npc.records import NamedTuple


class _Verb(NamedTuple):
    """What may be told, and how."""

    chinese: str
    """As which it is understood too."""
    usage: Message
    read: Callable[[FactSaid], LedgerEntry]
    options: tuple[str, ...] = ()
    """Those that say something of it."""
    fewest: int = 0
    """How many words follow the name, at least."""
    most: int = 0


def entry_of(options: EntryOptions, desk: Desk, today: date) -> LedgerEntry:
    """Return the fact that a command line tells.

    Raises:
        NotEntered: It is about something that is not in the plan, or is told already.
        UsageError: It is not told as facts are.

    """
    verb, words = _verb_in(options.words)
    meant = _MEANT[verb]
    values = OptionValues(options, desk.plan.year, today)
    values.refuse_others(verb, meant.options)
    if not meant.fewest < len(words) <= 1 + meant.most:
        raise UsageError(UNCLEAR.format(verb=verb), hint=WRITE.format(usage=meant.usage))
    return meant.read(FactSaid(words[0], words[1:], values, desk, meant.usage))


def _verb_in(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the verb, which is the first word or the second, and the others."""
    if not words:
        raise UsageError(_NOTHING, hint=_KNOWN.format(verbs=_verbs()))
    for at, word in enumerate(words[:2]):
        verb = _NAMES.get(word.lower())
        if verb:
            return verb, [*words[:at], *words[at + 1 :]]
    raise UsageError(_NO_VERB.format(words=list(words[:2])), hint=_KNOWN.format(verbs=_verbs()))


def _verbs() -> list[Message]:
    return [Message(verb, f"{meant.chinese}（{verb}）") for verb, meant in _MEANT.items()]


_DECISION = ("why", "by", "date")
_OF_OPINIONS = (*(name for name in Opinion.keys if name != "number"), "votes")
_OF_BATCHES = tuple(name for name in SuggestionBatch.keys if name not in {"number", "answered"})
_MEANT = {
    "done": _Verb(
        "办结", Message("NAME done DAY [--evidence TEXT]", "事项 done 日期 [--evidence 佐证]"),
        matters.done, ("evidence",), 1, 12,
    ),
    "progress": _Verb(
        "进展", Message("NAME progress DAY TEXT", "事项 progress 日期 进展"), matters.progress, (), 2, 100
    ),
    "measured": _Verb(
        "测评", Message("NAME measured DAY --votes 33/4/0", "事项 measured 日期 --votes 33/4/0"),
        matters.measured, ("votes",), 1, 1,
    ),
    MOVE: _Verb(
        "改期", Message("move NAME TIME --why TEXT [--by SESSION]", "move 事项 时间 --why 理由 [--by 会议]"),
        decisions.moved, ("to", *_DECISION), 0, 10,
    ),
    DROP: _Verb(
        "取消", Message("drop NAME --why TEXT [--by SESSION]", "drop 事项 --why 理由 [--by 会议]"),
        decisions.dropped, _DECISION,
    ),
    CHANGE: _Verb(
        "更改", Message("change NAME --owners NAMES --why TEXT", "change 事项 --owners 部门 --why 理由"),
        decisions.changed, (*OF_MATTERS, *_DECISION),
    ),
    ADD: _Verb(
        "新增",
        Message("add CATEGORY --title TEXT --owners NAMES --when TIME", "add 类别 --title 标题 --owners 部门 --when 时间"),
        decisions.added, (*OF_MATTERS, *_DECISION),
    ),
    "session": _Verb(
        "会议", Message("session KIND [NAME] DAY [--items ROWS]", "session 会议 [届次] 日期 [--items 事项]"),
        meetings.session, ("items",), 1, 2,
    ),
    "opinion": _Verb(
        "审议意见",
        Message("opinion NUMBER --of ROWS --to ORGAN --issued DAY", "opinion 编号 --of 事项 --to 机关 --issued 日期"),
        meetings.opinion, _OF_OPINIONS,
    ),
    "suggestions": _Verb(
        "代表建议",
        Message("suggestions BATCH --count N --to ORGAN --issued DAY", "suggestions 批次 --count 件数 --to 机关 --issued 日期"),
        meetings.batch, _OF_BATCHES,
    ),
    "answered": _Verb(
        "答复", Message("answered BATCH DAY N", "answered 批次 日期 件数"), meetings.answered, (), 2, 2
    ),
}  # fmt: skip
_NAMES = {name: verb for verb, meant in _MEANT.items() for name in (verb, meant.chinese)}
_NAMES |= dict.fromkeys(DONE_WORDS, "done")

_NOTHING = Message("nothing is told", "没有写记什么")
_NO_VERB = Message("“{words}” says not what is told", "“{words}”没有写明记什么")
_KNOWN = Message(
    "one of these words first or second: {verbs}; such as npc ledger add 跟踪3 done 2025-07-21",
    "第一个或第二个词写 {verbs} 之一，如 npc ledger add 跟踪3 done 2025-07-21",
)
