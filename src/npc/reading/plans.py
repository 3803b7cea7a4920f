"""From the files of a plan to a `Plan`: read, check, join."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Severity, SourceText
from npc.kinds import problem_texts as texts
from npc.kinds.check import check
from npc.kinds.problems import TOO_MANY_DOCUMENTS
from npc.kinds.registry import KINDS
from npc.plan import Plan
from npc.reading.joining import Part, join
from npc.reading.naming import are_several_plans, ids_of, kind_of, second_documents
from npc.reading.settings import SettingsReader
from npc.reading.unknown_kinds import fault_of
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.plan_files import PlanFiles
from npc.source.problems import MOST_FAULTS, too_many_faults
from npc.source.reader import SourceFile, read_file, unread
from npc.source.values import text

MOST_DOCUMENTS = 1000
"""Documents of one plan; a whole year's papers, with an agenda for each meeting, are some sixty."""


class Reading(NamedTuple):
    """A plan as far as it could be read, and what is wrong with its files."""

    files: PlanFiles
    plan: Plan
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[SourceText, ...]
    documents: tuple[Document, ...] = ()
    """Every document of the files, also those that are no part of the plan."""

    @property
    def is_sound(self) -> bool:
        """Whether everything in the files is in the plan."""
        return all(each.severity is not Severity.ERROR for each in self.diagnostics)


def read_plans(
    files: PlanFiles,
    *,
    show: Callable[[Path], str],
    settings: SettingsReader,
    read: Callable[[Path, str], SourceFile] = read_file,
) -> Iterator[Reading]:
    """Read the plan that files make up; files that lie loose may be several plans.

    Args:
        files: The files.
        show: Gives a file's path as findings show it.
        settings: Reads the `npc.yaml` that holds for them.
        read: Reads a file, given its path as it is and as it is shown.

    """
    sources = [
        unread(files.refused[path].at(Place(show(path))))
        if path in files.refused
        else read(path, show(path))
        for path in files.files
    ]
    if files.loose and are_several_plans(_documents(sources)):
        for each, source in zip(files.one_by_one(), sources, strict=True):
            yield _read(each, [source], settings)
    else:
        yield _read(files, sources, settings)


def _documents(sources: Iterable[SourceFile]) -> list[Document]:
    return [document for source in sources for document in source.documents]


def _read(files: PlanFiles, sources: Sequence[SourceFile], settings: SettingsReader) -> Reading:
    diagnostics = [found for source in sources for found in source.diagnostics]
    damaged = {key for source in sources for key in source.doubled}
    if not all(source.whole for source in sources):
        damaged.add("*")
    documents = []
    all_documents = _documents(sources)
    if len(all_documents) > MOST_DOCUMENTS:
        diagnostics.append(_too_many(all_documents))
        damaged.add("*")
    for document in all_documents[:MOST_DOCUMENTS]:
        fault = fault_of(document)
        if fault:
            diagnostics.append(fault)
            damaged.add("*")
        else:
            documents.append(document)
    seconds = dict(second_documents(documents))
    if seconds:
        diagnostics += seconds.values()
        damaged.add("*")
        documents = [document for number, document in enumerate(documents) if number not in seconds]
    parts = []
    for document, name in zip(documents, ids_of(documents), strict=True):
        if len(diagnostics) > MOST_FAULTS:
            diagnostics.append(too_many_faults(document.place()))
            damaged.add("*")
            break
        kind = kind_of(document)
        checked = check(document, KINDS[kind])
        diagnostics += checked.diagnostics
        damaged |= checked.damaged
        if checked.fields:
            parts.append(Part(document, name, kind, checked.fields))
    said = settings.read(files.settings)
    plan = join(files.name, parts, defaults=said.fields, damaged=frozenset(damaged))
    if said.entries:
        plan = plan._replace(entries=said.entries)
    shown = (source.source.path for source in sources)
    plan = _looked_up(plan, parts, files, dict(zip(shown, files.files, strict=True)))
    return Reading(
        files,
        plan,
        tuple(diagnostics),
        tuple(source.source for source in sources),
        tuple(all_documents),
    )


def _looked_up(
    plan: Plan, parts: Iterable[Part], files: PlanFiles, paths: Mapping[str, Path]
) -> Plan:
    """Return a plan with what its documents name in the repo: the plans of reviews, and evidence."""
    if any(text(part.fields, "of") for part in parts):
        from npc.reading.reviewed import with_reviewed

        plan = with_reviewed(plan, files, paths)
    if any(fact.evidence for ledger in plan.ledgers for fact in ledger.matters):
        from npc.reading.evidence import with_evidence

        plan = with_evidence(plan, files, paths)
    return plan


def _too_many(documents: Sequence[Document]) -> Diagnostic:
    message = texts.TOO_MANY_DOCUMENTS.format(n=len(documents), most=MOST_DOCUMENTS)
    place = documents[MOST_DOCUMENTS].place()
    return Diagnostic(TOO_MANY_DOCUMENTS, message, place, texts.DIVIDE_PLAN)
