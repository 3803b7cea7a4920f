"""What a clerk is told of an import, on stderr; the last line is the next command."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from npc.cli.console import notify
from npc.cli.importing.options import STDOUT, ImportOptions
from npc.cli.paths import show_path
from npc.diagnostics import Severity
from npc.importer.found_plan import FoundPlan
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading

EXPLANATION = "导入说明.md"
"""Name of the file that lists what is to be checked, beside those of the plan."""


def tell(
    found: FoundPlan,
    reading: Reading,
    contents: Mapping[str, Message],
    folder: Path,
    options: ImportOptions,
) -> None:
    """Say what was found, how much is to be looked at, and what comes next.

    Args:
        found: What was found.
        reading: The plan that it makes, as it is read.
        contents: How much is in each paper, by its file.
        folder: Where the plan is, or would be.
        options: What the command line says.

    """
    for message in _told(found, reading, contents, folder, options):
        notify(message)


def _told(
    found: FoundPlan,
    reading: Reading,
    contents: Mapping[str, Message],
    folder: Path,
    options: ImportOptions,
) -> Iterator[Message]:
    files = [Verbatim(file.name) for file in found.files]
    yield _READ.format(files=files, n=len(reading.plan.papers))
    for paper in reading.plan.papers:
        counts = contents[paper.at.document.file]
        yield Message(f"  {paper.title}: {counts.en}", f"  {paper.title}：{counts.zh}")
    yield from found.remarks
    checks, todos = found.counts
    yield _MARKS.format(checks=checks, todos=todos) if checks or todos else _NO_MARKS
    errors = sum(each.severity is Severity.ERROR for each in reading.diagnostics)
    if errors:
        yield _UNSOUND.format(n=errors)
    if options.dry_run:
        yield DRY
    elif options.to == "json":
        yield _NO_FILES
    elif options.output != STDOUT:
        path = Verbatim(show_path(folder))
        yield _EXPLAINED.format(path=Verbatim(show_path(folder / EXPLANATION)))
        yield NEXT.format(path=path)


_READ = Message("read “{files}”, papers: {n}", "读了“{files}”，得到{n}份文件：")
_MARKS = Message(
    "to check: {checks}; not placed: {todos}; each is marked in the files where it is mended",
    "待核{checks}处，未归类{todos}处，都标在计划文件中该改的地方",
)
_UNSOUND = Message(
    "places that npc cannot read yet: {n}; npc plan validate lists them",
    "还有{n}处写法读不通，npc plan validate 会逐处列出",
)
_NO_MARKS = Message("nothing is doubtful", "没有待核、未归类之处")
DRY = Message("nothing was written (--dry-run)", "没有写文件（--dry-run）")
_NO_FILES = Message("no plan file was written (--to json)", "没有写计划文件（--to json）")
_EXPLAINED = Message("what to check is listed in {path}", "待核清单和说明：{path}")
NEXT = Message("next: npc plan validate {path}", "下一步：npc plan validate {path}")
