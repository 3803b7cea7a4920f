"""What the options of `npc ledger add` say, as a ledger holds it."""

import re
from collections.abc import Container
from datetime import date

from npc.cli.declaring import Option
from npc.cli.entering.options import EntryOptions
from npc.errors import UsageError
from npc.genre.day_texts import day_named
from npc.genre.prose import joined
from npc.kinds.keys import Key
from npc.kinds.ledger_papers import Satisfaction
from npc.kinds.record import Record
from npc.kinds.types import DATE
from npc.messages import Message
from npc.source.document import Node
from npc.source.wanted import Wanted

_BY_FLAG = {option.flags[0]: option for option in EntryOptions.declared if option.flags}
_OF_PLACES = frozenset(("--ledger", "--plan", "--year", "--diff", "--output"))
"""Options that say where to, and nothing of the fact."""
_SEPARATORS = re.compile("[,，、;；]")
_BETWEEN_VOTES = re.compile("[/／,，、:：]")

_SEVERAL: Node = ["甲", "乙"]


class OptionValues:
    """The values of the options, read by what they are to be in the ledger."""

    def __init__(self, options: EntryOptions, year: int | None, today: date) -> None:
        """Take what the command line says.

        Args:
            options: The options.
            year: That of days without one: the plan's.
            today: What 今天 means.

        """
        self._options = options
        self._year = year
        self.today = today

    def refuse_others(self, verb: str, names: tuple[str, ...]) -> None:
        """Refuse options that say nothing of a fact of this kind.

        Raises:
            UsageError: There is one.

        """
        known = {f"--{name}" for name in names} | _OF_PLACES
        for flag, option in _BY_FLAG.items():
            if flag not in known and getattr(self._options, option.name) != option.default:
                flags = [f"--{name}" for name in names]
                hint = _TAKES if names else _TAKES_NONE
                raise UsageError(
                    _NOT_OF.format(flag=flag, verb=verb), hint=hint.format(verb=verb, flags=flags)
                )

    def text(self, name: str) -> str | None:
        """Return the text of an option."""
        value = getattr(self._options, _option(name).name)
        return None if value is None else joined(str(value))

    def texts(self, name: str) -> list[str]:
        """Return the texts of an option that are parted by signs: 听取1,听取2."""
        return [each.strip() for each in _SEPARATORS.split(self.text(name) or "") if each.strip()]

    def day(self, written: str) -> date:
        """Read a day.

        Raises:
            UsageError: It is none.

        """
        found = day_named(written, year=self._year, today=self.today)
        if found is None:
            raise UsageError(_NO_DAY.format(value=written), hint=_DAYS)
        return found

    def day_of(self, name: str) -> date | None:
        """Return the day of an option.

        Raises:
            UsageError: It is none.

        """
        written = self.text(name)
        return None if written is None else self.day(written)

    def vote(self, day: date) -> dict[str, Wanted]:
        """Return a vote on a day, by --votes.

        Raises:
            UsageError: The votes are no numbers, or not as many as there may be.

        """
        names = [name for name in Satisfaction.keys if name != "date"]
        votes = _BETWEEN_VOTES.split(self.text("votes") or "") if self.text("votes") else []
        if not all(vote.strip().isdecimal() for vote in votes) or len(votes) not in {0, 3, 4}:
            raise UsageError(_NO_VOTES.format(value=self.text("votes")), hint=_VOTES)
        counted = {name: int(vote) for name, vote in zip(names, votes, strict=False)}
        return {"date": day.isoformat(), **counted}

    def keys(self, record: type[Record], *, without: Container[str] = ()) -> dict[str, Wanted]:
        """Return what options of the same name say of the keys of a record.

        Args:
            record: What has the keys.
            without: Those that are not asked for.

        Raises:
            UsageError: A day is none.

        """
        known = (key for name, key in record.keys.items() if f"--{name}" in _BY_FLAG)
        wanted = (key for key in known if key.name not in without)
        return {key.name: self._value(key) for key in wanted if self._is_given(key.name)}

    def _is_given(self, name: str) -> bool:
        return getattr(self._options, _option(name).name) is not None

    def _value(self, key: Key) -> Wanted:
        if key.type is DATE:
            return self.day(self.text(key.name) or "").isoformat()
        value = getattr(self._options, _option(key.name).name)
        if isinstance(value, int):
            return value
        is_for_several = key.type.accepts(_SEVERAL)
        return one_or_many(self.texts(key.name)) if is_for_several else self.text(key.name)


def one_or_many(texts: list[str]) -> Wanted:
    """Return several texts as a list, and one as itself."""
    return texts[0] if len(texts) == 1 else list(texts)


def _option(name: str) -> Option[object]:
    return _BY_FLAG[f"--{name}"]


_NOT_OF = Message("“{flag}” says nothing of {verb}", "{flag} 不能与 {verb} 同用")
_TAKES = Message("with {verb} go {flags}", "{verb} 可以写 {flags}")
_TAKES_NONE = Message("{verb} takes no options", "{verb} 后面不写选项")
_NO_DAY = Message("“{value}” is not a day", "“{value}”不是日期")
_DAYS = Message("write it as 2025-07-21 or 7月21日", "写成 2025-07-21 或 7月21日")
_NO_VOTES = Message("“{value}” are no votes", "“{value}”不是票数")
_VOTES = Message(
    "write them as 33/4/0: satisfied/nearly/dissatisfied, perhaps /abstained",
    "写成 33/4/0，依次为满意、基本满意、不满意，还可以再写弃权",
)
