"""The words of `npc ledger add`: 跟踪3 done 2025-07-21, move 听取7 9月."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from npc.cli.ledger_options import EntryOptions
from npc.cli.ledger_values import OptionValues, one_or_many
from npc.errors import UsageError
from npc.genre.sessions import number_in
from npc.kinds.ledger import Ledger
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, VERBS, Change
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.kinds.record import Record
from npc.ledger import entries
from npc.ledger.desk import Desk, KnownRow, LedgerEntry
from npc.ledger.entries import NotEntered
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.wanted import Wanted


class _Said(NamedTuple):
    """What a command line says of one fact."""

    name: str
    """What stands first but for the verb: a matter, a session's meeting, the number of a paper."""
    words: Sequence[str]
    """The rest."""
    values: OptionValues
    desk: Desk


class _Verb(NamedTuple):
    """What may be told, and how."""

    chinese: str
    """As which it is understood too."""
    usage: Message
    read: Callable[[_Said], LedgerEntry]
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
        raise UsageError(_WORDS.format(verb=verb), hint=_WRITE.format(usage=meant.usage))
    return meant.read(_Said(words[0], words[1:], values, desk))


def _verb_in(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the verb, which is the first word or the second, and the others."""
    if not words:
        raise UsageError(_NOTHING, hint=_KNOWN.format(verbs=list(_MEANT)))
    for at, word in enumerate(words[:2]):
        verb = _NAMES.get(word.lower())
        if verb:
            return verb, [*words[:at], *words[at + 1 :]]
    raise UsageError(_NO_VERB.format(words=list(words[:2])), hint=_KNOWN.format(verbs=list(_MEANT)))


def _done(said: _Said) -> LedgerEntry:
    row = said.desk.row(said.name)
    days = [said.values.day(word) for word in said.words]
    return done_entry(row, days, said.values.text("evidence"))


def done_entry(row: KnownRow, days: Sequence[date], evidence: str | None = None) -> LedgerEntry:
    """Return the fact that a matter, or stretches of it, were done.

    Raises:
        NotEntered: All of it is done already.

    """
    if row.tracked.done_on:
        day = row.tracked.done_on.isoformat()
        raise NotEntered(_DONE_ALREADY.format(row=row.title, day=day), hint=_IN_THE_FILE)
    if len(days) > row.tracked.left:
        raise NotEntered(_FEWER.format(row=row.title, n=row.tracked.left), hint=_IN_THE_FILE)
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_done, reference=row.name, days=days, evidence=evidence),
        _DONE.format(row=row.title, days=[day.isoformat() for day in days]),
    )


def _progress(said: _Said) -> LedgerEntry:
    row, day = said.desk.row(said.name), said.values.day(said.words[0])
    return progress_entry(row, day, " ".join(said.words[1:]))


def progress_entry(row: KnownRow, day: date, text: str) -> LedgerEntry:
    """Return the fact that tells how far a matter had come."""
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_progress, reference=row.name, day=day, text=text),
        _PROGRESS.format(row=row.title, day=day.isoformat(), text=text),
    )


def _measured(said: _Said) -> LedgerEntry:
    row, vote = said.desk.row(said.name), said.values.vote(said.values.day(said.words[0]))
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_vote, reference=row.name, vote=vote),
        _MEASURED.format(row=row.title, day=vote["date"]),
    )


def _moved(said: _Said) -> LedgerEntry:
    row = said.desk.row(said.name)
    time = " ".join(said.words) or said.values.text("to")
    if not time:
        raise UsageError(_WORDS.format(verb=MOVE), hint=_WRITE.format(usage=_MEANT[MOVE].usage))
    told = _MOVED.format(row=row.title, time=time)
    return _adjusted(said, {MOVE: row.name, "to": time}, row.ledger, told)


def _dropped(said: _Said) -> LedgerEntry:
    row = said.desk.row(said.name)
    return _adjusted(said, {DROP: row.name}, row.ledger, _DROPPED.format(row=row.title))


def _changed(said: _Said) -> LedgerEntry:
    row = said.desk.row(said.name)
    if not said.values.keys(Change, without=("to", "why")):
        raise UsageError(_NO_CHANGE, hint=_WRITE.format(usage=_MEANT[CHANGE].usage))
    return _adjusted(said, {CHANGE: row.name}, row.ledger, _CHANGED.format(row=row.title))


def _added(said: _Said) -> LedgerEntry:
    name = said.desk.category(said.name)
    title = said.values.text("title") or said.values.text("text") or ""
    return _adjusted(said, {ADD: name}, None, _ADDED.format(name=name, title=title))


def _adjusted(
    said: _Said, change: Mapping[str, Wanted], ledger: Ledger | None, told: Message
) -> LedgerEntry:
    by, day = said.values.text("by"), said.values.day_of("date")
    if day is None:
        day = said.desk.day_of_session(by) if by else said.values.today
    if day is None:
        raise UsageError(_NO_SESSION.format(name=by), hint=_NAME_THE_DAY)
    keys = {**said.values.keys(Change), **change}
    order = {key: number for number, key in enumerate((*change, *_WHAT, "why"))}
    ordered = {key: keys[key] for key in sorted(keys, key=order.__getitem__)}
    return LedgerEntry(
        ledger,
        partial(entries.enter_change, change=ordered, day=day, by=by),
        _DECIDED.format(told=told, by=by or _BY_ITSELF, day=day.isoformat()),
    )


def _session(said: _Said) -> LedgerEntry:
    *names, written = said.words
    kind, name = _meeting(said.name, next(iter(names), None))
    day = said.values.day(written)
    items = said.desk.names(said.values.texts("items"))
    ledger, known = said.desk.session(kind, name, day)
    told = _SESSION.format(kind=kind, name=name or "", day=day.isoformat())
    if known and known.date != day:
        told = _INSTEAD.format(told=told, day=known.date.isoformat())
    enter = partial(entries.enter_session, kind=kind, name=name, day=day, items=items)
    return LedgerEntry(ledger, enter, told)


def _meeting(kind: str, name: str | None) -> tuple[str, str | None]:
    """Return the meeting and the number of a session, also where both are one word: 主任会议第39次."""
    at = kind.find("第") if name is None and number_in(kind) else 0
    return (kind[:at], kind[at:]) if at > 0 else (kind, name)


def _opinion(said: _Said) -> LedgerEntry:
    keys = said.values.keys(Opinion, without=("of", "measured"))
    of = said.desk.names(said.values.texts("of"))
    day = said.values.day_of("measured")
    keys |= {"of": one_or_many(of)} if of else {}
    keys |= {"measured": said.values.vote(day)} if day else {}
    ledger = said.desk.with_opinion(said.name)
    if ledger is None and not of:
        raise NotEntered(
            _NO_OPINION.format(name=said.name),
            hint=_OPINIONS.format(names=said.desk.opinions or _NONE),
        )
    return _paper(said, "opinions", ledger, keys, Opinion)


def _batch(said: _Said) -> LedgerEntry:
    keys = said.values.keys(SuggestionBatch)
    ledger = said.desk.with_batch(said.name)
    return _paper(said, "suggestions", ledger, keys, SuggestionBatch)


def _paper(
    said: _Said,
    section: str,
    ledger: Ledger | None,
    keys: Mapping[str, Wanted],
    record: type[Record],
) -> LedgerEntry:
    ordered = {key: keys[key] for key in record.keys if key in keys}
    chinese = "，".join(
        f"{record.keys[key].chinese}{_plain(value)}" for key, value in ordered.items()
    )
    english = ", ".join(f"{key} {_plain(value)}" for key, value in ordered.items())
    return LedgerEntry(
        ledger,
        partial(entries.enter_paper, section=section, number=said.name, keys=ordered),
        _PAPER.format(name=said.name, told=Message(english, chinese)),
    )


def _plain(value: Wanted) -> str:
    """Write a value for people."""
    if isinstance(value, Mapping):
        return "、".join(
            f"{key}{inner}" if key != "date" else str(inner) for key, inner in value.items()
        )
    return "、".join(value) if isinstance(value, list) else str(value)


def _answered(said: _Said) -> LedgerEntry:
    written, count = said.words
    day = said.values.day(written)
    if not count.isdecimal():
        raise UsageError(
            _NO_COUNT.format(value=count), hint=_WRITE.format(usage=_MEANT["answered"].usage)
        )
    return LedgerEntry(
        said.desk.with_batch(said.name),
        partial(entries.enter_answered, number=said.name, day=day, count=int(count)),
        _ANSWERED.format(name=said.name, day=day.isoformat(), count=int(count)),
    )


_WHAT = tuple(name for name in Change.keys if name not in {*VERBS, "to", "why"})
"""What may be said of a matter that is changed or added."""
_DECISION = ("why", "by", "date")
_OF_OPINIONS = (*(name for name in Opinion.keys if name != "number"), "votes")
_OF_BATCHES = tuple(name for name in SuggestionBatch.keys if name not in {"number", "answered"})
_MEANT = {
    "done": _Verb(
        "办结", Message("NAME done DAY [--evidence TEXT]", "事项 done 日期 [--evidence 佐证]"),
        _done, ("evidence",), 1, 12,
    ),
    "progress": _Verb(
        "进展", Message("NAME progress DAY TEXT", "事项 progress 日期 进展"), _progress, (), 2, 100
    ),
    "measured": _Verb(
        "测评", Message("NAME measured DAY --votes 33/4/0", "事项 measured 日期 --votes 33/4/0"),
        _measured, ("votes",), 1, 1,
    ),
    MOVE: _Verb(
        "改期", Message("move NAME TIME --why TEXT [--by SESSION]", "move 事项 时间 --why 理由 [--by 会议]"),
        _moved, ("to", *_DECISION), 0, 10,
    ),
    DROP: _Verb(
        "取消", Message("drop NAME --why TEXT [--by SESSION]", "drop 事项 --why 理由 [--by 会议]"),
        _dropped, _DECISION,
    ),
    CHANGE: _Verb(
        "更改", Message("change NAME --owners NAMES --why TEXT", "change 事项 --owners 部门 --why 理由"),
        _changed, (*_WHAT, *_DECISION),
    ),
    ADD: _Verb(
        "新增",
        Message("add CATEGORY --title TEXT --owners NAMES --when TIME", "add 类别 --title 标题 --owners 部门 --when 时间"),
        _added, (*_WHAT, *_DECISION),
    ),
    "session": _Verb(
        "会议", Message("session KIND [NAME] DAY [--items ROWS]", "session 会议 [届次] 日期 [--items 事项]"),
        _session, ("items",), 1, 2,
    ),
    "opinion": _Verb(
        "审议意见",
        Message("opinion NUMBER --of ROWS --to ORGAN --issued DAY", "opinion 编号 --of 事项 --to 机关 --issued 日期"),
        _opinion, _OF_OPINIONS,
    ),
    "suggestions": _Verb(
        "代表建议",
        Message("suggestions BATCH --count N --to ORGAN --issued DAY", "suggestions 批次 --count 件数 --to 机关 --issued 日期"),
        _batch, _OF_BATCHES,
    ),
    "answered": _Verb(
        "答复", Message("answered BATCH DAY N", "answered 批次 日期 件数"), _answered, (), 2, 2
    ),
}  # fmt: skip
_NAMES = {name: verb for verb, meant in _MEANT.items() for name in (verb, meant.chinese)}

_NOTHING = Message("nothing is told", "没有写记什么")
_NO_VERB = Message("“{words}” says not what is told", "“{words}”没有写明记什么")
_KNOWN = Message(
    "one of these words first or second: {verbs}; such as npc ledger add 跟踪3 done 2025-07-21",
    "第一个或第二个词写 {verbs} 之一，如 npc ledger add 跟踪3 done 2025-07-21",
)
_WORDS = Message("too few or too many words for {verb}", "{verb} 的写法不对，多了或者少了")
_WRITE = Message("write it as npc ledger add {usage}", "写作 npc ledger add {usage}")
_DONE = Message("{row}: done on {days}", "{row}：{days}办结")
_DONE_ALREADY = Message("“{row}” was done on {day} already", "“{row}”已记为{day}办结")
_FEWER = Message("“{row}” is left to be done {n} times", "“{row}”还没有办结的只有{n}个时段")
_IN_THE_FILE = Message("if that is wrong, change it in the file", "写错了的，请在台账文件里改")
_PROGRESS = Message("{row}: {text} ({day})", "{row}：{day}{text}")
_MEASURED = Message("{row}: voted on {day}", "{row}：{day}测评")
_MOVED = Message("{row}: moved to {time}", "{row}：改到{time}")
_DROPPED = Message("{row}: dropped", "{row}：取消")
_CHANGED = Message("{row}: changed", "{row}：更改")
_ADDED = Message("{name}: {title} added", "{name}：新增“{title}”")
_DECIDED = Message("{told} ({by}, {day})", "{told}（{by}，{day}）")
_BY_ITSELF = Message("by the department itself", "承办部门自行调整，待报")
_NO_SESSION = Message("no ledger has “{name}”", "台账里没有“{name}”")
_NAME_THE_DAY = Message("name the day with --date", "请用 --date 写明哪一天决定的")
_NO_CHANGE = Message("nothing is changed", "没有写更改什么")
_SESSION = Message("{kind} {name}: {day}", "{kind}{name}：{day}")
_INSTEAD = Message("{told} instead of {day}", "{told}（原为{day}）")
_NO_OPINION = Message("there is no opinion “{name}” yet", "台账里还没有审议意见“{name}”")
_OPINIONS = Message(
    "of a new one say --of, what it is on; there are: {names}",
    "新的一份请用 --of 写明所审议的事项；已有：{names}",
)
_NONE = Message("none", "无")
_PAPER = Message("{name}: {told}", "{name}：{told}")
_NO_COUNT = Message("“{value}” is not a number", "“{value}”不是件数")
_ANSWERED = Message("{name}: {count} answered by {day}", "{name}：到{day}共答复{count}件")
