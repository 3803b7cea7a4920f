"""Views as files: each form gives the whole file."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from npc.messages import Language
from npc.output.forms import SESSION_VIEWS
from npc.output.theme import PLAIN, Theme, in_theme
from npc.views.view import Text, View

Write: TypeAlias = Callable[[View[str]], bytes]
WriteInTheme: TypeAlias = Callable[[View[str], Theme], bytes]
WriteForPrograms: TypeAlias = Callable[[View[Text], Language], bytes]


def document(view: View[Text], name: str, *, language: Language, theme: Theme = PLAIN) -> bytes:
    """Return a view as a file in one of the forms, a key of `SESSION_VIEWS`, its words in a language."""
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
    write: Write = form.load().document
    return write(translated)
