"""Files beside a plan that are not read, and that seem to hold the paper which it lacks."""

from collections.abc import Callable, Iterator
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Severity
from npc.genre.lexicon.papers import FILES
from npc.kinds.registry import KINDS
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.source.listing import FolderEntry, listed
from npc.source.plan_files import PlanFiles, is_plan_name
from npc.source.problems import PAPER_NOT_READ
from npc.source.walking import is_skipped


def beside(files: PlanFiles, plan: Plan, show: Callable[[Path], str]) -> Iterator[Diagnostic]:
    """Yield what lies in the folder of a plan and is not read, where the plan has no paper of its kind.

    What npc itself made of the plan is of a paper that it has.
    """
    if files.loose or files.path != files.folder or files.refused:
        return
    try:
        entries = listed(files.folder)
    except OSError:  # it is gone since it was read
        return
    there = {document.kind for document in (*plan.papers, *plan.ledgers)}
    missing = [kind for kind in KINDS if kind not in there]
    yield from _texts(entries, missing, show)
    yield from _below(entries, missing, show)
    yield from _office_files(entries, missing, plan, show)


def _texts(
    entries: list[FolderEntry], missing: list[str], show: Callable[[Path], str]
) -> Iterator[Diagnostic]:
    """Yield the text files that say to be what the plan lacks."""
    if not any(entry.path.suffix.lower() == ".txt" for entry in entries):
        return
    from npc.source.misnamed import kind_in, texts_in

    for path in texts_in(entries):
        kind = kind_in(path)
        if kind in missing:
            hint = _RENAME.format(right=Verbatim(f"{path.stem}.yaml"))
            yield _not_read(path.name, kind, Place(show(path)), hint)


def _below(
    entries: list[FolderEntry], missing: list[str], show: Callable[[Path], str]
) -> Iterator[Diagnostic]:
    """Yield the plan files of folders in that of the plan, which is one folder's files."""
    folders = [entry.path for entry in entries if entry.is_folder]
    folders = [folder for folder in folders if not is_skipped(folder)]
    if not folders:
        return
    from npc.source.misnamed import kind_in

    for folder in folders:
        for path in [entry.path for entry in _files_in(folder) if is_plan_name(entry.path.name)]:
            kind = kind_in(path)
            if kind in missing:
                hint = _MOVE.format(folder=Verbatim(show(folder.parent)))
                yield _not_read(f"{folder.name}/{path.name}", kind, Place(show(path)), hint)


def _files_in(folder: Path) -> list[FolderEntry]:
    try:
        return [entry for entry in listed(folder) if not (entry.is_folder or entry.is_link)]
    except OSError:
        return []


def _not_read(name: str, kind: str, place: Place, hint: Message) -> Diagnostic:
    paper = Message(kind, KINDS[kind].chinese)
    return Diagnostic(PAPER_NOT_READ, _LACKS.format(name=Verbatim(name), paper=paper), place, hint)


def _office_files(
    entries: list[FolderEntry], missing: list[str], plan: Plan, show: Callable[[Path], str]
) -> Iterator[Diagnostic]:
    """Yield the files of Word and Excel that are called as what the plan lacks."""
    titles = ["".join(paper.title.split()) for paper in plan.papers]
    for entry in entries:
        path = entry.path
        kind = next((kind for word, kind in FILES.items() if word in path.stem), "")
        if entry.is_folder or kind not in missing:
            continue
        from npc.source.no_plan import is_office_file  # of few plans is anything missing

        if is_office_file(path) and not any(path.stem in title for title in titles):
            message = _OFFICE.format(
                name=Verbatim(path.name), paper=Message(kind, KINDS[kind].chinese)
            )
            hint = _IMPORT.format(path=Verbatim(show(path)))
            yield Diagnostic(
                PAPER_NOT_READ._replace(severity=Severity.INFO), message, Place(show(path)), hint
            )


_LACKS = Message(
    "“{name}” is not read, and the plan has no {paper}",
    "“{name}”没有读，而这份计划没有{paper}",
)
_OFFICE = Message(
    "“{name}” is not read, and the plan has no {paper}: Word and Excel files are none of a plan",
    "“{name}”没有读，而这份计划没有{paper}：npc 不直接读取 Word、Excel 文件",
)
_MOVE = Message(
    "the files of a plan lie in one folder: move it to “{folder}”",
    "一份计划的文件放在同一个目录里，请移到“{folder}”",
)
_RENAME = Message("rename it to “{right}”", "请改名为“{right}”")
_IMPORT = Message(
    "make plan files of it: npc plan import {path}",
    "要用其中内容的，先变成计划：npc plan import {path}",
)
