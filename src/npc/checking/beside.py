"""Files beside a plan that are not read, and that seem to hold the paper which it lacks."""

from collections.abc import Callable, Iterator
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Severity
from npc.kinds.registry import KINDS
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.source.listing import FolderEntry, listed
from npc.source.plan_files import PlanFiles
from npc.source.problems import PAPER_NOT_READ

_SIGNS = (
    ("work-points", ("要点",)),
    ("arrangement", ("安排",)),
    ("monthly-plan", ("月度", "每月", "逐月")),
)
"""Kinds of papers, and the words by which offices' files are called after them."""


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
    yield from _office_files(entries, missing, plan, show)


def _texts(
    entries: list[FolderEntry], missing: list[str], show: Callable[[Path], str]
) -> Iterator[Diagnostic]:
    """Yield the text files that say to be what the plan lacks."""
    from npc.source.misnamed import kind_in, texts_in

    for path in texts_in(entries):
        said = kind_in(path)
        kind = next((kind for kind in missing if said in {kind, KINDS[kind].chinese}), None)
        if kind:
            message = _TEXT.format(
                name=Verbatim(path.name), paper=Message(kind, KINDS[kind].chinese)
            )
            hint = _RENAME.format(right=Verbatim(f"{path.stem}.yaml"))
            yield Diagnostic(PAPER_NOT_READ, message, Place(show(path)), hint)


def _office_files(
    entries: list[FolderEntry], missing: list[str], plan: Plan, show: Callable[[Path], str]
) -> Iterator[Diagnostic]:
    """Yield the files of Word and Excel that are called as what the plan lacks."""
    from npc.source.no_plan import is_office_file

    titles = ["".join(paper.title.split()) for paper in plan.papers]
    for entry in entries:
        path = entry.path
        if (
            entry.is_folder
            or not is_office_file(path)
            or any(path.stem in title for title in titles)
        ):
            continue
        kind = next(
            (kind for kind, words in _SIGNS if any(word in path.stem for word in words)), ""
        )
        if kind in missing:
            message = _OFFICE.format(
                name=Verbatim(path.name), paper=Message(kind, KINDS[kind].chinese)
            )
            hint = _IMPORT.format(path=Verbatim(show(path)))
            yield Diagnostic(
                PAPER_NOT_READ._replace(severity=Severity.INFO), message, Place(show(path)), hint
            )


_TEXT = Message(
    "“{name}” is not read, and the plan has no {paper}",
    "“{name}”没有读，而这份计划没有{paper}",
)
_OFFICE = Message(
    "“{name}” is not read, and the plan has no {paper}: Word and Excel files are none of a plan",
    "“{name}”没有读，而这份计划没有{paper}：npc 不直接读取 Word、Excel 文件",
)
_RENAME = Message("rename it to “{right}”", "请改名为“{right}”")
_IMPORT = Message(
    "make plan files of it: npc plan import {path}",
    "要用其中内容的，先变成计划：npc plan import {path}",
)
