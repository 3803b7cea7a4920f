"""Sessions, and the papers that come of them: opinions, and batches of deputies' suggestions."""

from collections.abc import Mapping
from functools import partial

from npc.cli.entering.said import WRITE, FactSaid
from npc.cli.entering.values import one_or_many
from npc.errors import UsageError
from npc.genre.numerals import number_of
from npc.genre.sessions import number_in
from npc.kinds.ledger import Ledger
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.kinds.record import Record
from npc.ledger import entries
from npc.ledger.desk import LedgerEntry
from npc.ledger.holding import NotEntered
from npc.messages import Message, Verbatim
from npc.source.wanted import Wanted


def session(said: FactSaid) -> LedgerEntry:
    """Return the fact that a session was held, or that its day is set."""
    *names, written = said.words
    kind, name = _meeting(said, said.name, next(iter(names), None))
    day = said.values.day(written)
    rows = [said.desk.row(each) for each in said.values.texts("items")]
    items = said.desk.names(said.values.texts("items"))
    ledger, known = said.desk.session(kind, name, day)
    told = _SESSION.format(kind=kind, name=name or "", day=day.isoformat())
    if known and known.date != day:
        told = _INSTEAD.format(told=told, day=known.date.isoformat())
    if rows:
        told = _WITH_ITEMS.format(told=told, rows=[Verbatim(row.title) for row in rows])
    enter = partial(entries.enter_session, kind=kind, name=name, day=day, items=items)
    return LedgerEntry(ledger, enter, told)


def _meeting(said: FactSaid, kind: str, name: str | None) -> tuple[str, str | None]:
    """Return the meeting and the number of a session as ledgers write them, also where both are one word.

    主任会议第39次, 常委会第14次会议 and 第十四次常委会会议 are understood; 39 is 第39次.
    """
    if name is None:
        at, end = kind.find("第"), kind.find("次") + 1
        if number_in(kind) and at > 0:
            kind, name = kind[:at], kind[at:]
        elif number_in(kind) and kind[end:]:
            kind, name = kind[end:], kind[:end]
    plain = (name or "").removeprefix("第").removesuffix("会议").removesuffix("次")
    number = number_of(plain)
    return said.desk.meeting(kind), name if number is None else f"第{number}次"


def opinion(said: FactSaid) -> LedgerEntry:
    """Return the fact that an opinion was issued, or what became of it."""
    keys = said.values.keys(Opinion, without=("of", "measured"))
    of = said.desk.names(said.values.texts("of"))
    day = said.values.day_of("measured")
    keys |= {"of": one_or_many(of)} if of else {}
    keys |= {"measured": said.values.vote(day)} if day else {}
    said = said._replace(name=said.desk.opinion_number(said.name))
    ledger = said.desk.with_opinion(said.name)
    if ledger is None and not of:
        raise NotEntered(
            _NO_OPINION.format(name=said.name),
            hint=_OPINIONS.format(names=said.desk.opinions or _NONE),
        )
    return _paper(said, "opinions", ledger, keys, Opinion)


def batch(said: FactSaid) -> LedgerEntry:
    """Return the fact that suggestions were handed over."""
    keys = said.values.keys(SuggestionBatch)
    ledger = said.desk.with_batch(said.name)
    return _paper(said, "suggestions", ledger, keys, SuggestionBatch)


def _paper(
    said: FactSaid,
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


def answered(said: FactSaid) -> LedgerEntry:
    """Return the fact that so many suggestions of a batch had been answered."""
    written, count = said.words
    day = said.values.day(written)
    count = count.strip().removesuffix("件")
    if not count.isdecimal():
        raise UsageError(_NO_COUNT.format(value=count), hint=WRITE.format(usage=said.usage))
    return LedgerEntry(
        said.desk.with_batch(said.name),
        partial(entries.enter_answered, number=said.name, day=day, count=int(count)),
        _ANSWERED.format(name=said.name, day=day.isoformat(), count=int(count)),
    )


_SESSION = Message("{kind} {name}: {day}", "{kind}{name}：{day}")
_WITH_ITEMS = Message("{told}; done there: {rows}", "{told}，会上办结{rows}")
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
