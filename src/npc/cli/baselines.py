"""`npc plan validate --baseline` and `--write-baseline`."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from npc.checking.baseline import Entries, compared, entries_of, read, text_of
from npc.checking.fingerprints import Identity
from npc.checking.selection import Selection
from npc.cli import console
from npc.cli.paths import refuse_led_out
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.files.writing import write_whole
from npc.messages import Message, Verbatim
from npc.source.plan_files import PlanFiles
from npc.system_errors import UNREADABLE, reason

_MAX_BYTES = 16 * 1024 * 1024
"""Of a baseline; a finding takes some 200 bytes."""


class Baselines:
    """The baseline to compare with, read before any work is done, and the one to write."""

    def __init__(self, known: str | None, written: str | None) -> None:
        """Read the known baseline.

        Raises:
            UsageError: It is not there or is no baseline, or another file would be replaced.

        """
        self._known = Path(known) if known else None
        if self._known:
            refuse_led_out(self._known)
        self._entries = _entries(self._known) if self._known else Counter()
        self._written = Path(written) if written else None
        if self._written:
            _refuse_other_file(self._written)

    def settled(
        self, report: Report, plans: Sequence[PlanFiles], options: Selection | None
    ) -> Report:
        """Return what is new in a report, and write the baseline if it is asked for.

        Args:
            report: What was found.
            plans: What was looked at: of what was not, nothing can be said to be gone.
            options: Which findings the options ask for.

        Raises:
            OutputError: It cannot be written.

        """
        left = report
        kept: Entries = Counter()
        if self._known:
            name = _named_from(self._known)
            result = compared(report, self._entries, name=name)
            left, gone = result.report, self._gone(result.gone, plans, options or Selection())
            kept = result.gone - gone
            console.notify(_left_out(left.known))
            if gone and not self._written:
                console.notify(_FIXED.format(n=gone.total()))
        if self._written:
            left = self._write(report, kept, self._written)
        return left

    def _write(self, report: Report, kept: Entries, path: Path) -> Report:
        """Write what a run found, and of the old entries those that it did not look at."""
        name = _named_from(path)
        found = entries_of(report, name=name)
        moved = Counter(
            {key._replace(path=self._moved(key.path, name)): n for key, n in kept.items()}
        )
        write_whole(path, text_of(found + moved).encode(errors="surrogatepass"))
        console.notify(_written((found + moved).total(), path))
        return compared(report, found, name=name).report

    def _gone(self, entries: Entries, plans: Sequence[PlanFiles], options: Selection) -> Entries:
        """Return the entries that were looked for and are not there any more."""
        assert self._known is not None  # noqa: S101 - as below
        name, folder = _named_from(self._known), self._known.parent
        files = [file for plan in plans for file in (*plan.files, plan.settings) if file]
        looked_at = {name(str(file)) for file in files}

        def is_gone(key: Identity) -> bool:
            # Also for paths that none can be.
            there = key.path in looked_at or not os.path.exists(folder / key.path)  # noqa: PTH110
            return there and options.wants(key.code)

        return Counter({key: count for key, count in entries.items() if is_gone(key)})

    def _moved(self, path: str, name: Callable[[str], str]) -> str:
        """Write a path of the old baseline as the new one does."""
        assert self._known is not None  # noqa: S101 - entries are kept of a baseline that was read
        return name(str(self._known.parent / path))


def _left_out(n: int) -> Message:
    findings = (
        "finding that the baseline has is" if n == 1 else "findings that the baseline has are"
    )
    return Message(f"{n} {findings} left out", f"基线中已有的{n}个问题不再列出")


_FIXED = Message(
    "findings of the baseline that are mended: {n}; write it anew with --write-baseline",
    "基线中有{n}个问题已不存在，请用 --write-baseline 重新生成基线",
)


def _written(n: int, path: Path) -> Message:
    findings = f"{n} finding{'s' * (n != 1)}"
    message = Message("{findings} written to “{path}”", "已将{n}个问题写入基线“{path}”")
    return message.format(findings=findings, n=n, path=Verbatim(path))


def _named_from(baseline: Path) -> Callable[[str], str]:
    """Make what writes paths as a baseline does: from its own folder, with slashes."""
    folder = os.path.realpath(baseline.parent)

    def name(path: str) -> str:
        real = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))  # noqa: PTH118, PTH119, PTH120 - paths as text
        try:
            relative = os.path.relpath(real, folder)
        except ValueError:  # another drive of Windows
            relative = real
        return relative.replace(os.sep, "/")

    return name


def _entries(path: Path) -> Entries:
    text = _text(path)
    entries = read(text)
    if entries is None:
        _refuse_conflict(path, text)
        raise UsageError(_NO_BASELINE.format(path=Verbatim(path)), hint=_MAKE)
    return entries


def _refuse_other_file(path: Path) -> None:
    """Let no slip of the command line replace a plan by a baseline."""
    if path.is_file() and path.stat().st_size and read(_text(path)) is None:
        _refuse_conflict(path, _text(path))
        raise UsageError(_NO_BASELINE.format(path=Verbatim(path)), hint=_OTHER_NAME)


def _refuse_conflict(path: Path, text: str) -> None:
    from npc.source.conflicts import unsettled

    conflict = unsettled(text, str(path))
    if conflict:
        raise UsageError(conflict, hint=_SETTLE)


_SETTLE = Message(
    "keep the lines of both versions without <<<<<<<, ======= and >>>>>>>; or delete the file and make it "
    "anew with --write-baseline",
    "请留下两个版本的各行，删去 <<<<<<<、=======、>>>>>>> 各行；或删去这个文件，用 --write-baseline 重新生成",
)
_NO_BASELINE = Message("“{path}” is not a baseline of npc", "“{path}”不是 npc 的基线文件")
_MAKE = Message("make one with --write-baseline", "用 --write-baseline 生成")
_OTHER_NAME = Message(
    "delete it first, or name another file", "如确要覆盖，请先删去该文件；否则另取文件名"
)


def _text(path: Path) -> str:
    """Read a file that should be a baseline; nothing if it cannot be one.

    Raises:
        UsageError: It cannot be read.

    """
    if path.exists() and not path.is_file():
        return ""  # to open a named pipe would be to wait for its writer
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(
            UNREADABLE.format(path=Verbatim(path), reason=reason(error)),
            hint=_MAKE,
        ) from error
    try:
        return raw.decode("utf-8-sig", errors="surrogatepass") if len(raw) <= _MAX_BYTES else ""
    except UnicodeDecodeError:
        return ""
