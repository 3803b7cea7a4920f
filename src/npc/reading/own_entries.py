"""What a place adds to what npc knows: `knowledge:` of npc.yaml, and the files that it names."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, islice
from pathlib import Path

from npc.diagnostics import Diagnostic, Related, SourceText
from npc.kinds import problem_texts as texts
from npc.kinds.check import check
from npc.kinds.context import Context
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.knowledge import Families, KnowledgeFile, OwnKnowledge
from npc.kinds.problems import UNKNOWN_KIND, WRONG_VALUE
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.reading.named_paths import fault_of_file
from npc.records import NamedTuple
from npc.source.document import Document, Node
from npc.source.location import Location
from npc.source.own_spelling import in_own_spelling
from npc.source.reader import SourceFile
from npc.source.settings_files import absolute
from npc.source.spelling import KNOWLEDGE, kind_said

Read = Callable[[Path, str], SourceFile]
MOST_ENTRIES = 2000
"""Entries of one repo: npc itself has some hundred."""
MOST_FILES = 100
"""Files that a repo names: each is opened and read at every run."""


class OwnEntries(NamedTuple):
    """The entries that can be used, and what is wrong with the others."""

    entries: tuple[KnowledgeEntry, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: tuple[SourceText, ...] = ()
    """The texts of the files that npc.yaml names."""


def own_entries(
    settings: Path, document: Document, value: Node, *, show: Callable[[Path], str], read: Read
) -> OwnEntries:
    """Read what stands under `knowledge:` of npc.yaml, and the files that it names.

    Args:
        settings: The path of npc.yaml, from whose folder paths are counted.
        document: What npc.yaml says, for places.
        value: What stands under `knowledge`, as far as it is right.
        show: Gives a file's path as findings show it.
        read: Reads a file, given its path as it is and as it is shown.

    """
    own = OwnKnowledge.read(value, Location(document, (KNOWLEDGE,)), Context())
    entries = list(_entries(own))
    diagnostics: list[Diagnostic] = []
    sources: list[SourceText] = []
    diagnostics += _too_many_files(own)
    for name, at in islice(_files(own), MOST_FILES):
        fault = fault_of_file(settings.parent, name)
        if fault:
            diagnostics.append(fault._replace(place=at.place))
            continue
        path = absolute(settings.parent / name)
        file = read(path, show(path))
        sources.append(file.source)
        diagnostics += file.diagnostics
        for each in file.documents:
            found, faults = _of_file(each)
            entries += found
            diagnostics += faults
    diagnostics += _too_many(entries)
    wrong = dict(_faults(entries[:MOST_ENTRIES]))
    diagnostics += wrong.values()
    kept = (entry._replace(is_own=True) for entry in entries[:MOST_ENTRIES] if entry not in wrong)
    return OwnEntries(tuple(kept), tuple(diagnostics), tuple(sources))


def _files(own: OwnKnowledge) -> Iterator[tuple[str, Location]]:
    at = own.at / "files"
    for index, name in enumerate(own.files):
        yield name, at / index if at.has(index) else at


def _of_file(document: Document) -> tuple[list[KnowledgeEntry], list[Diagnostic]]:
    kind = kind_said(document.data)
    if kind != KNOWLEDGE:
        fault = Diagnostic(UNKNOWN_KIND, _NO_KNOWLEDGE, document.place(), _SAY_KIND)
        return [], [in_own_spelling(fault, document)]
    checked = check(document, KnowledgeFile)
    faults = list(checked.diagnostics)
    if not checked.fields:
        return [], faults
    file = KnowledgeFile.read(dict(checked.fields), Location(document), Context())
    return list(_entries(file)), faults


def _entries(families: Families) -> Iterator[KnowledgeEntry]:
    for each in Families.keys.values():
        yield from getattr(families, each.attribute)


def _faults(entries: Iterable[KnowledgeEntry]) -> Iterator[tuple[KnowledgeEntry, Diagnostic]]:
    """Yield each entry that cannot be used, and why."""
    named: dict[tuple[str, str], list[KnowledgeEntry]] = {}
    for entry in entries:
        if entry.until and entry.since > entry.until:
            message = _BACKWARDS.format(since=entry.since, until=entry.until)
            yield entry, _at(entry, "until", message, _IN_ORDER)
        else:
            named.setdefault((entry.family, entry.id), []).append(entry)
    for alike in named.values():
        for first, second in combinations(alike[:_MOST_ALIKE], 2):
            if first.is_beside(second):
                message = _TWICE.format(id=second.id)
                related = (Related((first.at / "id").place, _FIRST),)
                yield second, _at(second, "id", message, _ONE_OF_THEM)._replace(related=related)


_MOST_ALIKE = 50
"""Entries of one name that are compared; a name has two or three times."""


def _at(entry: KnowledgeEntry, key: str, message: Message, hint: Message) -> Diagnostic:
    at = entry.at / key
    return in_own_spelling(Diagnostic(WRONG_VALUE, message, at.place, hint), at.document, at.path)


def _too_many(entries: list[KnowledgeEntry]) -> Iterator[Diagnostic]:
    if len(entries) > MOST_ENTRIES:
        at = entries[MOST_ENTRIES].at
        message = _TOO_MANY.format(n=len(entries), most=MOST_ENTRIES)
        yield Diagnostic(WRONG_VALUE, message, at.place, texts.DIVIDE_PLAN)


def _too_many_files(own: OwnKnowledge) -> Iterator[Diagnostic]:
    named = tuple(_files(own))
    if len(named) > MOST_FILES:
        message = _TOO_MANY_FILES.format(n=len(named), most=MOST_FILES)
        yield Diagnostic(WRONG_VALUE, message, named[MOST_FILES][1].place, _PUT_TOGETHER)


_NO_KNOWLEDGE = Message(
    "npc.yaml names this file for rules of the place, and it does not say that it is one",
    "npc.yaml 把这个文件列为本地规定，文件里没有写明",
)
_SAY_KIND = spelt(
    Message(
        "write “<kind>: <kind=knowledge>” at its head", "请在文件开头写“<kind>: <kind=knowledge>”"
    )
)
_BACKWARDS = Message(
    "it ends on {until}, before it begins on {since}", "止于{until}，早于开始的{since}"
)
_IN_ORDER = Message("correct one of the two days", "请改正其中一个日期")
_TWICE = Message("“{id}” is there twice for the same days", "“{id}”在同一段日子里写了两条")
_FIRST = Message("the first one is here", "前一条在这里")
_ONE_OF_THEM = Message(
    "delete one of them, or say from when to when each holds", "请删去一条，或者分别写明起止日期"
)
_TOO_MANY = Message("{n} entries; at most {most} are read", "共{n}条，最多读{most}条")
_TOO_MANY_FILES = Message(
    "{n} files are named; the first {most} are read", "共列{n}个文件，只读前{most}个"
)
_PUT_TOGETHER = Message("put the entries into fewer files", "请合并成较少的文件")
