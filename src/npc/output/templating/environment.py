"""Jinja with the limits of this tool: no markup from text, no way out, no end without a word."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from jinja2 import BaseLoader, BytecodeCache, nodes
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from npc.genre.departments import Owners
from npc.genre.when import When
from npc.kinds.columns import TableColumn
from npc.kinds.record import Record
from npc.messages import Message
from npc.output.templating.filters import FILTERS
from npc.output.templating.labels import Label
from npc.output.templating.names import NoSuch
from npc.output.templating.sentences import SentencePart
from npc.views.table import Block, Cell, Column

if TYPE_CHECKING:
    from types import CodeType

MOST_ROUNDS = 10_000_000
"""Rounds that the loops of one document may make together; ten thousand rows make a few 100,000."""
_COUNTED = "counted rounds"  # no template can say this name
_LARGEST_IN_POWER = 1000
_LONGEST_REPEAT = 1_000_000
"""Characters or elements that `text * number` may come to."""

_PARTS = (Block, Cell, Column, Label, Owners, SentencePart, TableColumn, When)
"""What plans and views are made of, beside the records that kinds declare."""
_FIELDS: dict[type, frozenset[str]] = {
    part: frozenset(name for name in dir(part) if not name.startswith("_")) - {"count", "index"}
    for part in _PARTS
}


class Compiled(BytecodeCache):
    """The code of templates, by their texts: a year has many documents, and compiling takes 0.1 s."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code of a template, if it was compiled before."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        if bucket.code:
            self._codes[bucket.key, bucket.checksum] = bucket.code


class Environment(SandboxedEnvironment):
    """The sandbox in which one document is rendered."""

    intercepted_binops = frozenset(("*", "**"))
    compiled: ClassVar = Compiled()

    def __init__(self, loader: BaseLoader) -> None:
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=NoSuch,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=self.compiled,
        )
        self.filters.update(FILTERS)
        # The same plan makes the same document, so nothing may be random.
        del self.filters["random"]
        del self.globals["lipsum"]
        self.globals["range"] = range  # Jinja's has a limit of its own; ours counts rounds
        self.filters[_COUNTED] = self._counted
        self._rounds = 0

    def getattr(self, obj: object, attribute: str) -> object:
        """Let templates read what a plan or a view is made of; of all else, what the sandbox allows."""
        # The sandbox would ask ten questions for each of some 100,000 cells.
        fields = obj.attributes if isinstance(obj, Record) else _FIELDS.get(type(obj), ())
        if attribute in fields:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Calculate, unless a short expression would fill the memory or never end."""
        numbers = [value for value in (left, right) if isinstance(value, int | float)]
        if operator == "**" and any(abs(number) > _LARGEST_IN_POWER for number in numbers):
            raise OverflowError(_LARGE_POWER)
        others = [value for value in (left, right) if isinstance(value, str | list | tuple)]
        if operator == "*" and others and numbers and _is_too_long(others[0], numbers[0]):
            raise OverflowError(_LONG_REPEAT)
        return super().call_binop(context, operator, left, right)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Parse a template, and have every loop count its rounds."""
        template = super()._parse(source, name, filename)
        for loop in template.find_all(nodes.For):
            counted = nodes.Filter(loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno)
            loop.iter = counted.set_environment(self)
        return template

    def _counted(self, values: Iterable[object]) -> Iterable[object]:
        """Count the rounds of a loop: at once where their number is known."""
        if isinstance(values, list | tuple | range):
            self._count(len(values))
            return values
        return self._counted_one_by_one(values)

    def _counted_one_by_one(self, values: Iterable[object]) -> Iterator[object]:
        for value in values:
            self._count(1)
            yield value

    def _count(self, rounds: int) -> None:
        self._rounds += rounds
        if self._rounds > MOST_ROUNDS:
            raise OverflowError(_MANY_ROUNDS.format(n=f"{MOST_ROUNDS:,}"))


def _is_too_long(repeated: str | list[object] | tuple[object, ...], times: float) -> bool:
    return len(repeated) * times > _LONGEST_REPEAT


_LARGE_POWER = Message(
    en=f"power of a number above {_LARGEST_IN_POWER:,}",
    zh=f"乘方的底数或指数大于{_LARGEST_IN_POWER:,}",
)
_LONG_REPEAT = Message(
    en=f"repetition that is longer than {_LONGEST_REPEAT:,}",
    zh=f"重复出来的文字或列表长于{_LONGEST_REPEAT:,}",
)
_MANY_ROUNDS = Message(en="loops make more than {n} rounds", zh="循环多于{n}次")
