"""Where a view goes, and in which form: a terminal, stdout, or a file."""

import sys
from pathlib import Path

from npc.cli.console import is_terminal, write_data
from npc.cli.targets import Target, is_directory
from npc.errors import UsageError
from npc.file_names import file_name
from npc.messages import Message
from npc.output.forms import VIEWS, form_named, form_of_file
from npc.output.theme import PLAIN, Theme
from npc.output.views import document
from npc.views.view import View

_TEXT = "text"


def form_of(to: str | None, output: str | None) -> str | None:
    """Choose the form: what `--to` names, or what the ending of the file means.

    Returns:
        The form; None where nothing is said, which is a table on a terminal and text elsewhere.

    Raises:
        UsageError: There is no such form, or the ending means none.

    """
    if to is not None:
        return form_named(to, VIEWS)
    if output is None or output == "-" or is_directory(output):
        return None
    return form_of_file(output, VIEWS)


def write(view: View, form: str | None, output: str | None, theme: Theme = PLAIN) -> None:
    """Write a view; a file is written whole or not at all, and named on stdout.

    Raises:
        OutputError: The file cannot be written.
        UsageError: A terminal cannot show the form.

    """
    if form is None and output is None and is_terminal():
        from npc.cli.tables import print_on_terminal

        print_on_terminal(view)
        return
    if form and VIEWS[form].is_binary and output is None and is_terminal():
        raise UsageError(_NOT_HERE.format(form=form), hint=_NAME_A_FILE)
    data = document(view, form or _TEXT, theme)
    if output is None:
        _print(data, form or _TEXT)
    elif output == "-":
        Target(None).write(data)
    elif is_directory(output):
        Target(Path(output) / file_name(view.title, VIEWS[form or _TEXT].suffix)).write(data)
    else:
        Target(Path(output)).write(data)


def _print(data: bytes, form: str) -> None:
    """Print what people read in the encoding of the console, and what programs read as it is."""
    if VIEWS[form].is_for_people:
        sys.stdout.write(data.decode("utf-8"))
    else:
        write_data(data)


_NOT_HERE = Message("a terminal cannot show {form}", "终端不能显示 {form}")
_NAME_A_FILE = Message("name a file with -o", "请用 -o 指定文件名")
