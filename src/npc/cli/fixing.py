"""`npc plan validate --fix` and `--diff`."""

from npc.checking.drafts import Drafts
from npc.checking.mending import Check, mended
from npc.cli import console
from npc.cli.exits import target
from npc.diagnostics import Report
from npc.messages import Message, Verbatim

_PATCH = "npc.patch"
"""The file's name in a folder."""


def fix(check: Check) -> Report:
    """Fix what can be fixed, write the files, and return what is left.

    Raises:
        OutputError: A file cannot be written.

    """
    drafts, report = _drafted(check)
    drafts.write()
    message = Message("mended {count} in {files}", "已改正{files}个文件中的{count}处问题")
    _tell(message, drafts)
    return report


def give_diff(check: Check, output: str | None) -> bool:
    """Write what `--fix` would change as a unified diff, and return whether there is any.

    Raises:
        OutputError: The file that is named for it cannot be written.

    """
    drafts, _ = _drafted(check)
    target(output, _PATCH).write(drafts.diff())
    message = Message("would mend {count} in {files}", "可改正{files}个文件中的{count}处问题")
    _tell(message, drafts)
    return bool(drafts.changed)


def _drafted(check: Check) -> tuple[Drafts, Report]:
    """Fix what can be fixed, and say which files stay as they were."""
    done = mended(check, Drafts())
    if done.restless:
        console.notify(_RESTLESS.format(files=[*map(Verbatim, done.restless)]))
    return done.drafts, done.report


def _tell(message: Message, drafts: Drafts) -> None:
    """Say what becomes of the files: of fixes that undo one another, nothing."""
    changed = drafts.changed.values()
    count = sum(draft.made for draft in changed)
    console.notify(_counted(message if count else _NOTHING, count, len(changed)))


def _counted(message: Message, count: int, files: int) -> Message:
    return Message(
        message.en.format(
            count=f"{count} finding{'s' * (count != 1)}", files=f"{files} file{'s' * (files != 1)}"
        ),
        message.zh.format(count=count, files=files),
    )


_RESTLESS = Message(
    "not changed, as fixes undo one another there: {files}; mend by hand what is left",
    "自动改正互相抵触，未作改动：{files}；请手工改正其余问题",
)
_NOTHING = Message("nothing to mend", "没有可以自动改正的问题")
