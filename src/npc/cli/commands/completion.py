"""`npc completion`: what a shell runs to complete command lines of npc, and the answers to it."""

import os

from npc.cli.commands import COMMANDS, GROUPS, VERSION, member_called, members
from npc.cli.completing.shells import SHELLS, TYPED, answer, script_for
from npc.cli.declaring import CommandTable, Options, argument
from npc.cli.exits import target
from npc.cli.options import OUTPUT
from npc.cli.speaking import language
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.messages import Message
from npc.suggestions import choose


class CompletionOptions(Options):
    """For which shell."""

    shell = argument(metavar="SHELL", among=SHELLS, help=Message("which shell", "哪一种 shell"))
    output = OUTPUT


def completion(options: CompletionOptions) -> int:
    """Write the script for a shell; where the script itself calls, what may stand at the cursor.

    Raises:
        UsageError: There is no such shell.
        OutputError: The file cannot be written.

    """
    shell = options.shell
    if shell not in SHELLS:
        raise UsageError(_NO_SHELL.format(shell=shell), hint=choose(SHELLS))
    typed = os.environ.get(TYPED)
    made = script_for(shell) if typed is None else _answered(shell, typed)
    target(options.output, SHELLS[shell].script).write(made.encode(errors="replace"))
    return FINE


def _answered(shell: str, typed: str) -> str:
    table = CommandTable(COMMANDS, GROUPS, members, member_called, (VERSION,))
    return answer(shell, typed, table, language())


_NO_SHELL = Message("npc has no completion for “{shell}”", "没有“{shell}”的命令补全")
