"""Changed papers put into a plan that is there: all of its files are changed together, or none."""

from collections.abc import Sequence
from pathlib import Path

from npc.cli.console import notify, show_lines
from npc.cli.exits import target
from npc.cli.importing.finding import found_in
from npc.cli.importing.options import STDIN, ImportOptions
from npc.cli.importing.telling import DRY, NEXT
from npc.cli.paths import here, refuse_led_out, show_path
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.importer.found_plan import FoundPlan
from npc.importer.into.merging import merged
from npc.importer.into.plan_edits import Merged
from npc.importer.into.returned_book import ReturnedBook, returned_book
from npc.messages import Message, Verbatim
from npc.originals.conversion import CONVERTED, converted_original
from npc.originals.forms import OriginalForm, form_of
from npc.originals.opening import MOST_BYTES
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans
from npc.word.libreoffice import libreoffice
from npc.word.package import PackageError, opened


def put_into(options: ImportOptions) -> int:
    """Put what papers say otherwise into a plan, or show it, and say how much that is.

    Returns:
        The exit code: 1 where something is left to a person.

    """
    options.refuse_empty()
    if options.output is not None:
        raise UsageError(_NO_OUTPUT, hint=_ONE_OF_BOTH)
    if options.to == "json":
        raise UsageError(_NO_JSON, hint=_SEE_DIFF)
    files = _plan(options.into or "")
    books, others = _sorted(options.files)
    result = merged(_found(options, files, others), files, books=books, show=show_path)
    if options.dry_run:
        target(None, "").write(result.drafts.diff())
    else:
        names = list(result.drafts.changed)
        result.drafts.write()
        show_lines(names)
    _tell(result, files, is_dry=options.dry_run)
    return FINDINGS if result.is_left else FINE


def _plan(path: str) -> PlanFiles:
    found = find_plans([path], around=here())
    if len(found) > 1:
        names = [Verbatim(show_path(each.path)) for each in found]
        raise UsageError(_SEVERAL.format(path=Verbatim(path)), hint=_NAME_ONE.format(plans=names))
    return found[0]


def _sorted(names: Sequence[str]) -> tuple[list[ReturnedBook], list[str]]:
    """Tell the workbooks that npc has written from all other files."""
    books: list[ReturnedBook] = []
    others: list[str] = []
    for name in names:
        book = None if name == STDIN else _book(Path(name))
        if book is None:
            others.append(name)
        else:
            books.append(book)
    return books, others


def _book(path: Path) -> ReturnedBook | None:
    """Read a workbook of npc's own, whatever program has saved it; of all else something is said later."""
    refuse_led_out(path)
    try:
        with opened(path, MOST_BYTES) as stream:
            data = stream.read(MOST_BYTES + 1)
        form = form_of(data, path.name)
        if form in CONVERTED and CONVERTED[form].is_workbook and libreoffice():
            return returned_book(converted_original(data, form, path.name), path.name)
    except PackageError:
        return None
    return returned_book(data, path.name) if form is OriginalForm.WORKBOOK else None


def _found(options: ImportOptions, files: PlanFiles, names: Sequence[str]) -> FoundPlan | None:
    if not names:
        return None
    return found_in(options, SettingsReader(show_path).read(files.settings), names)


def _tell(result: Merged, files: PlanFiles, *, is_dry: bool) -> None:
    for remark in (*result.told, *result.remarks):
        notify(remark)
    notify(result.summary)
    if is_dry:
        notify(DRY)
    elif result.drafts.changed:
        notify(NEXT.format(path=Verbatim(show_path(files.path))))
    else:
        notify(_NOTHING)


_NO_OUTPUT = Message("--into and -o are two places", "--into 与 -o 不能同用")
_NO_JSON = Message("--to json is for a new plan", "--to json 只用于新的计划")
_SEE_DIFF = Message(
    "leave it out; --dry-run shows what would change", "请去掉；用 --dry-run 可以看到会怎样改"
)
_ONE_OF_BOTH = Message("leave out one of them", "请去掉其中一个")
_SEVERAL = Message("“{path}” holds several plans", "“{path}”中有几份计划")
_NAME_ONE = Message("name one of them: {plans}", "请写明其中一份：{plans}")
_NOTHING = Message("no file was changed", "没有改动任何文件")
