"""Facts written into the files of ledgers: only where the plan is as right with them as it was before."""

import sys
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import TypeAlias

from npc.checking.check import check
from npc.checking.drafts import Drafts
from npc.checking.fingerprints import identity
from npc.cli.console import show_error, show_lines
from npc.cli.entering.homes import Home, Homes
from npc.cli.entering.options import EntryOptions
from npc.cli.exits import target
from npc.cli.paths import show_path
from npc.cli.reports import show_report
from npc.cli.selection import Chosen
from npc.cli.speaking import language
from npc.diagnostics import Diagnostic, Report, Severity, SourceText
from npc.exit_codes import FINDINGS, FINE
from npc.files.overwriting import refuse_overwrite
from npc.kinds.registry import LEDGER
from npc.ledger.desk import LedgerEntry
from npc.ledger.holding import Data, NotEntered
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.reading.settings import SettingsReader
from npc.source.document import Document
from npc.source.inserting import with_wanted
from npc.source.own_spelling import as_spelt_in
from npc.source.plan_files import PlanFiles
from npc.source.reader import ReadOnce, SourceFile, read_text
from npc.source.spelling import KeysLanguage, names_of
from npc.source.splicing import NotPlaced

ReadFile: TypeAlias = Callable[[Path, str], SourceFile]


def write_entries(
    found: Chosen, entries: Sequence[LedgerEntry], options: EntryOptions, read: ReadOnce
) -> int:
    """Write facts into the ledgers of a plan, all of them or none, and say where they stand.

    Args:
        found: The plan.
        entries: The facts.
        options: Into which file, and whether it is only shown what would change.
        read: Has read the files of the plan.

    Raises:
        NotEntered: Something else is told already.
        OutputError: A file cannot be written.
        UsageError: It is not said into which file.

    """
    homes = Homes(found, options.ledger, read)
    drafts = Drafts(read)
    by_home: dict[Home, list[LedgerEntry]] = {}
    for entry in entries:
        by_home.setdefault(homes.of(entry), []).append(entry)
    settings = SettingsReader(show_path).read(found.files.settings)
    keys = settings.keys_beside(paper.at.document for paper in found.plan.papers)
    written = [
        line
        for home, group in by_home.items()
        for line in _drafted(drafts, home, group, found.plan, keys)
    ]
    made = [home.path for home in by_home if home.number is None]
    files = found.files._replace(files=tuple(sorted({*found.files.files, *made})))
    after = _checked(files, drafts.read)
    new = list(_new(after, found.files, read))
    errors = [each for each in new if each.severity is Severity.ERROR]
    if errors:
        _show(errors, after)
        show_error(_NOT_WRITTEN, _MEND)
        return FINDINGS
    if options.diff:
        refuse_overwrite(found.files.read, written=[Path(options.output)] if options.output else [])
        target(options.output, "npc.patch").write(drafts.diff())
    else:
        drafts.write()
        show_lines(line.in_language(language()) for line in written)
    _show([each for each in new if each.severity is Severity.WARNING], after)
    return FINE


def _checked(files: PlanFiles, read: ReadFile, codes: Container[str] | None = None) -> Report:
    return check(
        [files], show=show_path, settings=SettingsReader(show_path), read=read, codes=codes
    )


def _drafted(
    drafts: Drafts, home: Home, entries: Iterable[LedgerEntry], plan: Plan, keys: KeysLanguage
) -> Iterator[Message]:
    """Enter facts into a document, and say of each where it stands then."""
    shown = show_path(home.path)
    file = (
        _new_file(shown, plan.year, keys) if home.number is None else drafts.read(home.path, shown)
    )
    number = home.number or 0
    data = deepcopy(file.documents[number].data)
    wanted: Data = {**data} if isinstance(data, dict) else {}
    try:
        told = [(entry.enter(wanted), entry.told) for entry in entries]
    except NotEntered as error:
        raise _in_own_spelling(error, file.documents[number]) from error
    try:
        after = with_wanted(file, file.documents[number], wanted)
    except NotPlaced as error:
        raise NotEntered(_NOT_PLACED.format(path=Verbatim(shown)), hint=_BY_HAND) from error
    drafts.put(home.path, after)
    for path, message in told:
        span = after.documents[number].key_place(path).span
        line = span.line if span else 1
        yield _WRITTEN.format(path=Verbatim(shown), line=line, told=message)


def _in_own_spelling(error: NotEntered, document: Document) -> NotEntered:
    return NotEntered(
        as_spelt_in(error.text, document), hint=error.hint and as_spelt_in(error.hint, document)
    )


def _new_file(shown: str, year: int | None, keys: KeysLanguage) -> SourceFile:
    """Return a ledger in which nothing is told yet."""
    names = names_of(LEDGER, keys)
    kind = names.below(_KIND).word(LEDGER)
    of_year = f"{names.written(_YEAR)}: {year}\n" if year else ""
    return read_text(SourceText(shown, f"{names.written(_KIND)}: {kind}\n{of_year}"))


_KIND, _YEAR = "kind", "year"


def _new(after: Report, files: PlanFiles, read: ReadFile) -> Iterator[Diagnostic]:
    """Yield the errors and warnings that were not there before: only of their rules that is asked."""
    found = [each for each in after.diagnostics if each.severity is not Severity.INFO]
    if not found:
        return
    before = _checked(files, read, frozenset(each.rule.code for each in after.diagnostics))
    known = Counter(identity(each, each.place.path) for each in before.diagnostics)
    for each in found:
        key = identity(each, each.place.path)
        known[key] -= 1
        if known[key] < 0:
            yield each


def _show(findings: Sequence[Diagnostic], report: Report) -> None:
    if findings:
        shown = Report.of(findings, sources=report.sources, plan_count=report.plan_count)
        show_report(shown, "full", sys.stderr)


_WRITTEN = Message("{path}:{line}: {told}", "{path}:{line}: {told}")
_NOT_WRITTEN = Message(
    "nothing was written: the plan would not be right with it",
    "没有写入：写了以后会有上面的错误",
)
_MEND = Message("tell it otherwise, or mend the plan first", "请改正后再记")
_NOT_PLACED = Message(
    "“{path}” is written in a way to which nothing can be added by itself",
    "“{path}”的写法不便自动添加",
)
_BY_HAND = Message("write it into the file by hand", "请打开文件直接写")
