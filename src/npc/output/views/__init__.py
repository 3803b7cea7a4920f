"""Views as files: each form gives the whole file."""

from collections.abc import Callable
from typing import TypeAlias

from npc.output.forms import VIEWS
from npc.output.theme import PLAIN, Theme
from npc.views.view import View

Write: TypeAlias = Callable[[View], bytes]
WriteInTheme: TypeAlias = Callable[[View, Theme], bytes]


def document(view: View, name: str, theme: Theme = PLAIN) -> bytes:
    """Return a view as a file in one of the forms, a key of `VIEWS`."""
    form = VIEWS[name]
    if form.has_theme:
        write_in_theme: WriteInTheme = form.load().document
        return write_in_theme(view, theme)
    write: Write = form.load().document
    return write(view)
