"""Views as files: each form gives the whole file."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from npc.messages import Language
from npc.output.forms import SESSION_VIEWS
from npc.output.theme import PLAIN, Theme, in_theme
from npc.views.table import Text
from npc.views.view import View

Write: TypeAlias = Callable[[View[str]], bytes]
WriteInTheme: TypeAlias = Callable[[View[str], Theme], bytes]
WriteInColumns: TypeAlias = Callable[[View[str], int | None], bytes]
WriteForPrograms: TypeAlias = Callable[[View[Text], Language], bytes]


def document(
    view: View[Text],
    name: str,
    *,
    language: Language,
    theme: Theme = PLAIN,
    columns: int | None = None,
) -> bytes:
    """Return a view as a file.

    Args:
        view: The view.
        name: One of the forms, a key of `SESSION_VIEWS`.
        language: That of its words.
        theme: How it looks, in forms that have a theme.
        columns: Those that a line of text may take; None is no bound.

    """
    form = SESSION_VIEWS[name]
    if form.is_for_programs:
        write_for_programs: WriteForPrograms = form.load().document
        return write_for_programs(view, language)
    translated = view.in_language(language)
    if form.has_theme:
        write_in_theme: WriteInTheme = form.load().document
        # What it is for programs is asked for by none of these, and cannot go to another process.
        page = translated._replace(record=None)
        return in_theme(theme, partial(write_in_theme, page, theme))
    if form.has_columns:
        write_in_columns: WriteInColumns = form.load().document
        return write_in_columns(translated, columns)
    write: Write = form.load().document
    return write(translated)
