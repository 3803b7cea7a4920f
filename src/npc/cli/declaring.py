"""What a command line may say, as data: options, commands and groups of them.

The parser, Typer, the help pages and the complaints are all made from these declarations.
"""

from collections.abc import Callable, Collection, Container, Iterator, Mapping
from importlib import import_module
from typing import ClassVar, Generic, TypeVar, overload

from npc.cli.offered import Offered
from npc.errors import UsageError
from npc.messages import Message
from npc.records import NamedTuple

T_co = TypeVar("T_co", covariant=True)


class Option(Generic[T_co]):
    """An option, or an argument if it has no flags.

    It is declared in the body of a class of `Options`; read from an object of this class, it is
    the value that the command line gives it, or its default.
    """

    name: str
    """That of the attribute which it is."""

    def __init__(  # noqa: PLR0913 - what there is to say of an option
        self,
        *flags: str,
        help: Message,  # noqa: A002 - the field's word
        default: T_co,
        metavar: str = "",
        read: Callable[[str], object] | None = str,
        also: tuple[str, ...] = (),
        among: Collection[str] = (),
        offered: Offered | None = None,
        is_repeated: bool = False,
        is_required: bool = False,
    ) -> None:
        """Take what is said of an option.

        Args:
            flags: As it is written, such as `--output` and `-o`.
            help: What help pages say of it.
            default: Its value where the command line does not have it.
            metavar: What stands for its value on help pages.
            read: Makes the value of what is written, or raises ValueError; None takes no value.
            also: Flags that are understood, but not shown.
            among: The values that it may have; none given is any.
            offered: Which names completion looks for, where its values are no closed list.
            is_repeated: Whether it may be given several times; the value is a tuple then.
            is_required: Whether a command line without it is wrong.

        """
        self.flags = flags
        self.help = help
        self.default = default
        self.metavar = metavar
        self.read = read
        self.also = also
        self.among = among
        self.offered = offered
        self.is_repeated = is_repeated
        self.is_required = is_required

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "Option[T_co]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T_co: ...
    def __get__(self, instance: object, owner: type) -> "Option[T_co] | T_co":
        # Only for what the command line does not say: that stands in the instance itself.
        return self if instance is None else self.default


def text(
    *flags: str,
    metavar: str,
    help: Message,  # noqa: A002 - as above
    also: tuple[str, ...] = (),
    among: Collection[str] = (),
    offered: Offered | None = None,
) -> Option[str | None]:
    """Declare an option with a value, or an argument that may be left out."""
    return Option(
        *flags, metavar=metavar, help=help, also=also, among=among, offered=offered, default=None
    )


def texts(
    *flags: str,
    metavar: str,
    help: Message,  # noqa: A002 - as above
    offered: Offered | None = None,
) -> Option[tuple[str, ...]]:
    """Declare an option that may be repeated, or an argument for all that is left."""
    return Option(*flags, metavar=metavar, help=help, offered=offered, is_repeated=True, default=())


def number(
    *flags: str,
    metavar: str,
    help: Message,  # noqa: A002 - as above
    offered: Offered | None = None,
) -> Option[int | None]:
    """Declare an option whose value is a whole number."""
    return Option(*flags, metavar=metavar, help=help, offered=offered, read=int, default=None)


def flag(*flags: str, help: Message) -> Option[bool]:  # noqa: A002
    """Declare an option without a value."""
    return Option(*flags, help=help, read=None, default=False)


def argument(
    *,
    metavar: str,
    help: Message,  # noqa: A002 - as above
    among: Collection[str] = (),
    offered: Offered | None = None,
) -> Option[str]:
    """Declare an argument that must be there."""
    return Option(
        metavar=metavar, help=help, among=among, offered=offered, is_required=True, default=""
    )


def arguments(*, metavar: str, help: Message) -> Option[tuple[str, ...]]:  # noqa: A002
    """Declare an argument for all that is left, at least one."""
    return Option(metavar=metavar, help=help, is_required=True, is_repeated=True, default=())


class Options:
    """What a command line says; the options of a command are the attributes of a subclass."""

    declared: ClassVar[tuple[Option[object], ...]] = ()
    """In the order of help pages; those of the base class come first."""

    def __init_subclass__(cls, *, without: Container[str] = ()) -> None:
        """Collect the options of a class.

        Args:
            without: Options of the base class that are not for the command line here; as
                attributes they keep their default.

        """
        options = {option.name: option for option in cls.declared}
        options |= {name: own for name, own in vars(cls).items() if isinstance(own, Option)}
        cls.declared = tuple(option for name, option in options.items() if name not in without)

    def __init__(self, values: Mapping[str, object]) -> None:
        """Take the values that the command line gives, by the names of options."""
        self.__dict__.update(values)

    def refuse_empty(self) -> None:
        """Refuse options with nothing in them: what was meant to be there may be all that was wanted.

        Raises:
            UsageError: One is empty.

        """
        for option in self.declared:
            value = getattr(self, option.name)
            if option.flags and isinstance(value, str) and not value.strip():
                raise UsageError(_EMPTY.format(option=option.flags[0]), hint=_GIVE_A_VALUE)

    def written(self, *, without: Container[str] = ()) -> Iterator[str]:
        """Write the options as a command line has them; what is as it is by default is left out.

        Args:
            without: Options that are not wanted, by their names.

        """
        for option in self.declared:
            value = getattr(self, option.name)
            if not option.flags or option.name in without or value == option.default:
                continue
            flag = min(option.flags, key=len)
            if option.read is None:
                yield flag
                continue
            for word in value if option.is_repeated else (value,):
                yield from (flag, str(word))


Function = Callable[[Options], int]
"""Runs a command and gives its exit code."""


class Command(NamedTuple):
    """A command. What it runs, and its options with it, are loaded only where it is meant."""

    path: str
    """Its name, behind those of its groups: `plan validate`."""
    function: str
    """`module:function`, in `npc.cli.commands`."""
    help: Message
    note: Message | None = None
    """Stands at the end of its help page."""

    def load(self) -> tuple[Function, type[Options]]:
        """Load what the command runs, and the class of the options that this takes."""
        module, _, name = self.function.partition(":")
        function = getattr(import_module(f"npc.cli.commands.{module}"), name)
        return function, function.__annotations__["options"]


class Group(NamedTuple):
    """Commands under one name."""

    path: str
    """Its name; empty for the program itself."""
    help: Message
    note: Message | None = None


class CommandTable(NamedTuple):
    """All commands and groups by their paths, for rooms that commands call, which cannot import them."""

    commands: Mapping[str, Command]
    groups: Mapping[str, Group]
    members: Callable[[str], Iterator[Command | Group]]
    """Gives what a group holds."""
    called: Callable[[str, str], Command | Group | None]
    """Finds a member by its name and the path of its group."""
    own: tuple[Option[object], ...]
    """Options of the program itself."""


HELP_FLAGS = ("-h", "--help")


class Call(NamedTuple):
    """A command line that was understood."""

    function: Function
    options: Options

    def run(self) -> int:
        """Run the command and give its exit code."""
        return self.function(self.options)


_EMPTY = Message("{option} is empty", "{option} 后面是空的")
_GIVE_A_VALUE = Message("give it a value or leave it out", "请写明，或者去掉这个选项")
