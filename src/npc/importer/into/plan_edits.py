"""A plan that is there, and what is to change in it: all its drafts are made together, or none."""

from collections.abc import Callable, Sequence
from pathlib import Path

from npc.checking.drafts import Drafts
from npc.diagnostics import Diagnostic, Severity
from npc.errors import UsageError
from npc.importer.into.edits import DocumentEdits, with_edits
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.document import Path as DataPath
from npc.source.location import Location
from npc.source.marking import check_comment
from npc.source.plan_files import PlanFiles
from npc.source.reader import ReadOnce
from npc.source.wanted import Wanted


class Merged(NamedTuple):
    """What becomes of a plan."""

    drafts: Drafts
    changed: int
    """Values that say something else."""
    added: int
    """Rows that are new."""
    gone: int
    """Rows that the original does not have, which stay."""
    remarks: Sequence[Message]
    """What a person must look at or do by hand."""

    marks: int = 0
    """Comments that leave something to a person."""

    told: Sequence[Message] = ()
    """What is to be known of the originals, and asks for nothing."""

    def behind(self, before: "Merged | None") -> "Merged":
        """Return what became of it with what was changed before."""
        if before is None:
            return self
        return Merged(
            self.drafts,
            before.changed + self.changed,
            before.added + self.added,
            before.gone + self.gone,
            tuple(dict.fromkeys((*before.remarks, *self.remarks))),
            before.marks + self.marks,
            tuple(dict.fromkeys((*before.told, *self.told))),
        )

    @property
    def is_left(self) -> bool:
        """Whether a person must look at something."""
        return bool(self.remarks or self.marks)

    @property
    def summary(self) -> Message:
        """What was done, in a line."""
        return _SUMMARY.format(changed=self.changed, added=self.added, gone=self.gone)


class PlanEdits:
    """A plan as it is, and what has been found to be otherwise."""

    def __init__(
        self, files: PlanFiles, show: Callable[[Path], str], drafts: Drafts | None = None
    ) -> None:
        """Read a plan, with what was changed in it before.

        Raises:
            UsageError: It is not sound: what is there could not be compared.

        """
        self.settings = SettingsReader(show)
        self.show = show
        self._drafts = drafts or Drafts(ReadOnce())
        read = self._drafts.read
        readings = list(read_plans(files, show=show, settings=self.settings, read=read))
        self.reading: Reading = _only(readings, files, show)
        self.files = files
        self.changed = self.added = self.gone = self._marks = 0
        self._remarks: dict[Message, None] = {}
        self.told: list[Message] = []
        self._edits = {id(each): DocumentEdits(each) for each in self.reading.documents}

    @property
    def plan(self) -> Plan:
        """The plan as it is."""
        return self.reading.plan

    def of(self, document: Document) -> DocumentEdits:
        """Return what is to change in a document."""
        return self._edits[id(document)]

    def holds(self, words: str) -> bool:
        """Return whether words stand anywhere in the files of the plan, comments among it."""
        return any(words in source.text for source in self.reading.sources)

    def remark(self, *what: Message) -> None:
        """Note what a person must look at; the same only once."""
        self._remarks.update(dict.fromkeys(what))

    def check(self, document: Document, path: DataPath, key: str, why: Message) -> None:
        """Put a mark above an element of a list, about one of its keys or all of it."""
        self._marks += 1
        self.of(document).mark(path, check_comment(key, why))

    def count_marks(self, comments: Sequence[str]) -> None:
        """Count comments that leave something to a person, wherever they are put."""
        self._marks += len(comments)

    def add(self, at: Location, behind: int, value: Wanted, comments: Sequence[str] = ()) -> int:
        """Add a row or part to a list, with the comments that leave something of it to a person; give its number."""
        self.added += 1
        self.count_marks(comments)
        return self.of(at.document).add(at.path, behind, value, comments)

    def move(self, at: Location, to: DataPath, label: str) -> None:
        """Let a row stand in another list; where its lines cannot be moved it is marked."""
        self.of(at.document).move(at.path, to, _elsewhere(label))
        self.changed += 1

    def move_into_new(
        self, at: Location, to: DataPath, new: tuple[int, DataPath], label: str
    ) -> None:
        """Let a row stand in a part that is added to a list: its number, and the way to the rows in it."""
        self.of(at.document).move_into_new(at.path, to, *new, _elsewhere(label))
        self.changed += 1

    def merged(self) -> Merged:
        """Return the plan with all changes.

        Raises:
            UsageError: They cannot be made by position.

        """
        drafts = self._drafts
        for path in self.files.files:
            shown = self.show(path)
            read = drafts.read(path, shown)
            file = read
            for number, document in enumerate(read.documents):
                edits = self._edits.get(id(document))
                if edits is None or edits.is_empty:
                    continue
                after = with_edits(edits, file, number)
                if after is None and edits.has_moves:
                    self._marks += edits.stay()
                    after = with_edits(edits, file, number)
                if after is None:
                    raise UsageError(_NOT_PLACED.format(path=Verbatim(shown)), hint=_BY_HAND)
                file = after
            if file is not read:
                drafts.put(path, file)
        self._refuse_unsound(drafts)
        adopted = (_ADOPTED,) if self.plan.ledgers and drafts.changed else ()
        return Merged(
            drafts,
            self.changed,
            self.added,
            self.gone,
            (*adopted, *self._remarks),
            self._marks,
            tuple(self.told),
        )

    def _refuse_unsound(self, drafts: Drafts) -> None:
        """Refuse what would be no plan any more: a value that a key cannot have."""
        after = read_plans(self.files, show=self.show, settings=self.settings, read=drafts.read)
        wrong = (
            each
            for reading in after
            for each in reading.diagnostics
            if each.severity is Severity.ERROR
        )
        found = next(wrong, None)
        if found:
            raise UsageError(_WOULD_BE_WRONG.format(why=found.message), hint=found.hint or _BY_HAND)


def _only(readings: Sequence[Reading], files: PlanFiles, show: Callable[[Path], str]) -> Reading:
    name = Verbatim(show(files.path))
    if len(readings) != 1:
        raise UsageError(_SEVERAL.format(path=name), hint=_NAME_ONE)
    (reading,) = readings
    wrong = next((each for each in reading.diagnostics if each.severity is Severity.ERROR), None)
    if wrong or files.refused:
        why = _placed(wrong) if wrong else _REFUSED
        raise UsageError(_UNSOUND.format(path=name, why=why), hint=_VALIDATE)
    return reading


def _elsewhere(label: str) -> str:
    return check_comment("", _ELSEWHERE.format(label=label))


_ELSEWHERE = Message(
    "stands in “{label}” in the original; move it by hand",
    "原件中此项在“{label}”，请移过去",
)


def _placed(wrong: Diagnostic) -> Message:
    """Return what is wrong, with the line where it is."""
    path, span = wrong.place
    if span is None:
        return wrong.message
    return _AT_LINE.format(path=Verbatim(path), line=span.line, why=wrong.message)


_AT_LINE = Message("{path}:{line}: {why}", "{path} 第{line}行：{why}")
_SUMMARY = Message(
    "values changed: {changed}; rows added: {added}; rows that the original does not have: {gone}",
    "改动{changed}处、新增{added}行、原件中没有的{gone}行",
)
_ADOPTED = Message(
    "the plan has a ledger, and so was adopted: what changes after that is better entered with "
    "npc ledger add; what was asked for is done",
    "这份计划有台账，已经通过：通过以后的调整宜用 npc ledger add 记入台账；这里照要求改了计划",
)
_NOT_PLACED = Message(
    "“{path}” is written in a way in which this cannot be changed by itself; nothing was written",
    "“{path}”的写法不便自动改动；没有写入任何文件",
)
_WOULD_BE_WRONG = Message(
    "nothing was written: the plan would have an error: {why}", "没有写入：改了以后会有错误：{why}"
)
_BY_HAND = Message("make the changes by hand", "请打开文件直接改")
_SEVERAL = Message("“{path}” holds several plans", "“{path}”中有几份计划")
_NAME_ONE = Message("name one of them", "请写明其中一份的路径")
_UNSOUND = Message("the plan “{path}” has errors: {why}", "计划“{path}”有错误：{why}")
_REFUSED = Message("not all of it is read", "有的文件没有读取")
_VALIDATE = Message("mend them first: npc plan validate", "请先改正：npc plan validate")
