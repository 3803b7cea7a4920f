"""Where a view goes, and in which form: a terminal, stdout, or a file."""

from collections.abc import Mapping
from pathlib import Path

from npc.cli.console import is_terminal
from npc.cli.exits import is_directory, target
from npc.cli.selection import Chosen
from npc.cli.speaking import language
from npc.errors import UsageError
from npc.files.names import file_name
from npc.files.overwriting import refuse_overwrite
from npc.messages import Message
from npc.output.forms import SESSION_VIEWS, VIEWS, Form, form_named, form_of_file
from npc.output.theme import PLAIN, Theme
from npc.output.views import document
from npc.views.table import Text, in_language
from npc.views.view import View

_TEXT = "text"
_TABLE, _MARKDOWN = "table", "markdown"
"""Names that forms of tables had before. A terminal shows the first as what names no form."""


def form_of(to: str | None, output: str | None, forms: Mapping[str, Form] = VIEWS) -> str | None:
    """Return the form: what `--to` names, or what the ending of the file means.

    Args:
        to: A name, or an older one: `table`, `markdown`.
        output: The file.
        forms: Those of which one can be chosen.

    Returns:
        The form; None where nothing is said, which is a table on a terminal and text elsewhere.

    Raises:
        UsageError: There is no such form, or the ending means none.

    """
    if to is not None and to != _TABLE:
        return form_named("md" if to == _MARKDOWN else to, forms)
    if output is None or output == "-" or is_directory(output):
        return None
    return form_of_file(output, forms)


def write_view(found: Chosen, view: View[Text], form: str | None, output: str | None) -> None:
    """Write a view of a plan; a file is written whole or not at all, and named on stdout.

    Raises:
        OutputError: The file cannot be written.
        UsageError: A terminal cannot show the form, or the file is one of the plan's.

    """
    refuse_overwrite(found.files.read, written=[Path(output)] if output else [])
    write(view, form, output, theme_of(found, form))


def theme_of(found: Chosen, form: str | None) -> Theme:
    """Return the theme of a plan's files, and say what of it is not the official format."""
    if form is None or not SESSION_VIEWS[form].has_theme:
        return PLAIN
    from npc.cli.themes import Themes, show_deviations

    is_word = SESSION_VIEWS[form].takes_styles
    if is_word:
        show_deviations([found.plan])
    return Themes().of(found.plan, found.settings, takes_styles=is_word)


def write(view: View[Text], form: str | None, output: str | None, theme: Theme = PLAIN) -> None:
    """Write a view to a terminal, stdout or a file."""
    columns = _columns(form) if output is None else None
    if form is None and columns is not None and is_terminal():
        from npc.cli.tables import print_on_terminal

        print_on_terminal(view.in_language(language()), columns)
        return
    known = form or _TEXT
    if SESSION_VIEWS[known].is_binary and output is None and is_terminal():
        raise UsageError(_NOT_HERE.format(form=known), hint=_NAME_A_FILE)
    made = document(view, known, language=language(), theme=theme, columns=columns)
    # Names of files stay the same in both languages.
    title = view.file or in_language(view.title, "zh")
    name = file_name(title, SESSION_VIEWS[known].suffix)
    target(output, name).write(made, is_for_people=SESSION_VIEWS[known].is_for_people)


def _columns(form: str | None) -> int | None:
    """Return the columns that a form has on stdout; None is no bound."""
    if not SESSION_VIEWS[form or _TEXT].has_columns:
        return None
    from npc.cli.tables import columns_of_text

    return columns_of_text()


_NOT_HERE = Message("a terminal cannot show {form}", "终端不能显示 {form}")
_NAME_A_FILE = Message("name a file with -o", "请用 -o 指定文件名")
