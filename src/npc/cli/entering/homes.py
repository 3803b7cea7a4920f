"""Into which file a fact goes: that of the ledger which tells of it, the only one, the one named, or a new one."""

from pathlib import Path

from npc.cli.paths import here, show_path
from npc.cli.selection import Chosen
from npc.errors import UsageError
from npc.kinds.ledger import Ledger
from npc.ledger.desk import LedgerEntry
from npc.ledger.holding import NotEntered
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source.plan_files import SUFFIXES, is_plan_name
from npc.source.reader import ReadOnce

LEDGER_NAME = "ledger.yaml"
"""Of one that is made."""


class Home(NamedTuple):
    """A document of a file."""

    path: Path
    number: int | None
    """Which document of the file it is, from 0; None where it is to be made."""


class Homes:
    """The ledgers of a plan as files."""

    def __init__(self, found: Chosen, named: str | None, read: ReadOnce) -> None:
        """Take the plan, the file that the command line names, and what has read the files.

        Raises:
            UsageError: It cannot be a ledger of this plan.

        """
        self._files = found.files
        self._ledgers = found.plan.ledgers
        self._paths = {show_path(path): path for path in found.files.files}
        self._read = read
        self._known: dict[int, Home] = {}
        self._named = self._home_of_name(Path(named)) if named else None

    def of(self, entry: LedgerEntry) -> Home:
        """Return where a fact goes.

        Raises:
            NotEntered: Another ledger than the one that is named tells of it already.
            UsageError: There are several, and none is named.

        """
        if entry.ledger is not None:
            own = self._home(entry.ledger)
            if self._named not in {None, own}:
                raise NotEntered(_ELSEWHERE.format(path=_shown(own.path)), hint=_LEAVE_OUT)
            return own
        if self._named:
            return self._named
        if len(self._ledgers) > 1:
            paths = [_shown(self._home(ledger).path) for ledger in self._ledgers]
            raise UsageError(_SEVERAL, hint=_NAME_ONE.format(paths=paths))
        return self._home(self._ledgers[0]) if self._ledgers else self._new()

    def _home(self, ledger: Ledger) -> Home:
        document = ledger.at.document
        if id(document) not in self._known:
            path = self._paths[document.path]
            number = self._read(path, document.path).documents.index(document)
            self._known[id(document)] = Home(path, number)
        return self._known[id(document)]

    def _home_of_name(self, path: Path) -> Home:
        absolute = here() / path
        for ledger in self._ledgers:
            home = self._home(ledger)
            if (here() / home.path).resolve() == absolute.resolve():
                return home
        is_beside = absolute.parent.resolve() == (here() / self._files.folder).resolve()
        if not is_beside or not is_plan_name(path.name):
            raise UsageError(
                _NOT_BESIDE.format(path=_shown(path)),
                hint=_BESIDE.format(path=_shown(self._files.folder)),
            )
        return self._made(path)

    def _new(self) -> Home:
        return self._made(self._files.folder / LEDGER_NAME)

    def _made(self, path: Path) -> Home:
        """Return a file that is to be made; the plan must be a folder, in which it will be read.

        Raises:
            UsageError: It is there and no ledger of the plan, or the plan is no folder.

        """
        if path.exists() or path.is_symlink():
            raise UsageError(_NO_LEDGER.format(path=_shown(path)), hint=_OTHER_NAME)
        if self._files.loose or self._files.path.suffix.lower() in SUFFIXES:
            raise UsageError(_ONE_FILE.format(path=_shown(self._files.path)), hint=_FOLDER)
        return Home(path, None)


def _shown(path: Path) -> Verbatim:
    return Verbatim(show_path(path))


_ELSEWHERE = Message("“{path}” tells of it already", "“{path}”里已经记了此事")
_LEAVE_OUT = Message("leave out --ledger", "请去掉 --ledger")
_SEVERAL = Message("there are several ledgers", "台账不止一份")
_NAME_ONE = Message("name one with --ledger: {paths}", "用 --ledger 指定一份：{paths}")
_NOT_BESIDE = Message("“{path}” would be no ledger of the plan", "“{path}”不会是这份计划的台账")
_BESIDE = Message(
    "name a YAML file in “{path}”, where the plan is", "请写计划所在目录“{path}”里的 YAML 文件"
)
_NO_LEDGER = Message(
    "“{path}” is there, and is no ledger of the plan", "“{path}”已经存在，却不是这份计划的台账"
)
_OTHER_NAME = Message(
    "name the plan by its directory, or another file with --ledger",
    "请用目录指定计划，或者用 --ledger 另写一个文件名",
)
_ONE_FILE = Message(
    "the plan “{path}” is no directory, and a ledger beside it would not be read with it",
    "计划“{path}”不是目录，旁边的台账不会同它一起读",
)
_FOLDER = Message("put the files of the year into one directory", "请把全年的文件放进一个目录")
