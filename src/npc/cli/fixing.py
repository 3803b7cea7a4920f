"""`npc plan validate --fix` and `--diff`."""

import sys
from collections.abc import Callable

from npc.checking.drafts import Drafts
from npc.cli import console
from npc.diagnostics import Report
from npc.messages import Message
from npc.source.reader import SourceFile

ROUNDS = 10
"""Fixes that overlap take several; more than three were never needed."""

Check = Callable[[Callable[..., SourceFile]], Report]
"""Checks plans, reading their files with what it is given, and gives the findings asked for."""


def fix(check: Check) -> Report:
    """Fix what can be fixed, write the files, and return what is left.

    Raises:
        OutputError: A file cannot be written.

    """
    drafts, report, count = _drafted(check)
    drafts.write()
    files = len(drafts.changed)
    if count:
        message = Message("mended {count} in {files}", "已改正{files}个文件中的{count}处问题")
    else:
        message = _NOTHING
    console.notify(_counted(message, count, files))
    return report


def show_diff(check: Check) -> bool:
    """Write what `--fix` would change as a unified diff, and return whether there is any."""
    drafts, _, count = _drafted(check)
    sys.stdout.writelines(drafts.diff())
    files = len(drafts.changed)
    if count:
        message = Message("would mend {count} in {files}", "可改正{files}个文件中的{count}处问题")
    else:
        message = _NOTHING
    console.notify(_counted(message, count, files))
    return bool(files)


def _drafted(check: Check) -> tuple[Drafts, Report, int]:
    """Look and fix again until nothing is left to fix."""
    drafts, count = Drafts(), 0
    report = check(drafts.read)
    for _ in range(ROUNDS):
        made = drafts.apply(report)
        if not made:
            break
        count += made
        report = check(drafts.read)
    return drafts, report, count


def _counted(message: Message, count: int, files: int) -> Message:
    return Message(
        message.en.format(
            count=f"{count} finding{'s' * (count != 1)}", files=f"{files} file{'s' * (files != 1)}"
        ),
        message.zh.format(count=count, files=files),
    )


_NOTHING = Message("nothing to mend", "没有可以自动改正的问题")
