"""The one place where exceptions become sentences and exit codes."""

import errno
import sys

from npc.cli import console, speaking
from npc.cli.console import show_error
from npc.cli.declaring import Call, Command
from npc.cli.parsing import Unclear, find, read
from npc.errors import NpcError, UsageError
from npc.exit_codes import BUG, NO_READER, UNUSABLE
from npc.interrupts import exit_code_of
from npc.messages import Message, Verbatim
from npc.system_errors import reason


def run(arguments: list[str]) -> int:
    """Run a command line.

    Args:
        arguments: What follows the program's name. `--debug` may stand anywhere.

    Returns:
        The exit code, one of `npc.exit_codes`.

    """
    debug = "--debug" in arguments
    speaking.begin(arguments)
    console.prepare_streams()
    try:
        code = _guarded([word for word in arguments if word != "--debug"], debug=debug)
        sys.stdout.flush()
    except BrokenPipeError:
        console.close_streams_quietly()
        return NO_READER
    except OSError as error:  # the disk is full, say
        code = _environment(error)
        console.close_streams_quietly()  # what is still buffered would be refused again
    return code


def _guarded(arguments: list[str], *, debug: bool) -> int:
    try:
        return _command(arguments)
    except NpcError as error:
        show_error(error.text, _remedy(error, arguments))
        return error.exit_code
    except KeyboardInterrupt as interrupt:
        console.notify(Message("interrupted", "已中断"))
        return exit_code_of(interrupt)
    except BrokenPipeError:
        raise
    except OSError as error:
        if _is_of_output(error):
            raise
        return _refused(error, debug=debug)
    except Exception:  # noqa: BLE001 - whatever else comes is a bug, and the user sees no traceback
        return _bug(debug=debug)


def _remedy(error: NpcError, arguments: list[str]) -> Message | None:
    """Return the command line that was meant, where another was; else the remedy of the error itself."""
    if not isinstance(error, UsageError):
        return error.hint
    from npc.cli.guessing import remedy

    return remedy(arguments) or error.hint


def _command(arguments: list[str]) -> int:
    call = _understood(arguments)
    return call if isinstance(call, int) else call.run()


def _understood(arguments: list[str]) -> Call | int:
    """Read the command line.

    Returns:
        What it calls, or the exit code where a help page is all there is to show.

    Raises:
        UsageError: It is wrong.

    """
    try:
        command, rest = find(arguments)
        if isinstance(command, Command):
            return read(command, rest)
    except Unclear as unclear:
        from npc.cli import app

        return app.read(arguments, unclear.fault)
    from npc.cli.help import page

    console.show_lines([page(command)])
    return UNUSABLE


def _is_of_output(error: OSError) -> bool:
    return error.filename is None and error.errno in {errno.ENOSPC, errno.EIO, errno.EDQUOT}


def _refused(error: OSError, *, debug: bool) -> int:
    """Say what the system refuses: the directory that one stands in, a file, or else it is a bug."""
    from npc.cli.paths import here

    try:
        here()
    except NpcError as gone:
        show_error(gone.text, gone.hint)
        return gone.exit_code
    return _bug(debug=debug) if debug or error.filename is None else _environment(error)


def _environment(error: OSError) -> int:
    """Say what the system refuses."""
    why = reason(error)
    if error.filename is None:
        show_error(_NO_OUTPUT.format(reason=why))
    else:
        show_error(_NO_FILE.format(path=Verbatim(error.filename), reason=why))
    return UNUSABLE


_NO_OUTPUT = Message("the output cannot be written: {reason}", "无法输出：{reason}")
_NO_FILE = Message("“{path}” cannot be used: {reason}", "“{path}”无法使用：{reason}")


def _bug(*, debug: bool) -> int:
    kind, error, _ = sys.exc_info()
    name = kind.__name__ if kind else "?"
    show_error(
        Message("npc has a bug ({name}: {error})", "npc 自身出错（{name}：{error}）").format(
            name=name, error=str(error)
        ),
        Message(
            "please report it with the output of the same command and --debug",
            "请加上 --debug 再运行一次，把输出报告给开发者",
        ),
    )
    if debug:
        import traceback

        traceback.print_exc()
    return BUG
