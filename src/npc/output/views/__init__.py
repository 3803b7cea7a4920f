"""Views as files: one module a form. Each has `document`, which gives the whole file.

It takes the view, and in forms that have a look of their own also the look. A new form is such a module and a line in `FORMS`; it is loaded only when it is asked for.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, TypeAlias

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.output.look import PLAIN, Look
from npc.suggestions import no_such
from npc.views.view import View

Write: TypeAlias = Callable[[View], bytes]
WriteInLook: TypeAlias = Callable[[View, Look], bytes]


class Form(NamedTuple):
    """A form of output."""

    module: str
    suffix: str
    """What the names of its files end in."""
    has_look: bool = False
    """Whether templates and styles of a repo go before the built-in ones."""


FORMS: dict[str, Form] = {
    "text": Form("text", ".txt"),
    "md": Form("markdown", ".md"),
    "html": Form("html_page", ".html", has_look=True),
    "docx": Form("word", ".docx", has_look=True),
    "csv": Form("csv_text", ".csv"),
    "xlsx": Form("xlsx", ".xlsx"),
    "ics": Form("ics", ".ics"),
    "json": Form("json_text", ".json"),
}
"""Each form by the name that `--to` takes."""


def document(view: View, form: str, look: Look = PLAIN) -> bytes:
    """Give a view as a file in one of the forms."""
    module = import_module(f"{__name__}.{FORMS[form].module}")
    if FORMS[form].has_look:
        write_in_look: WriteInLook = module.document
        return write_in_look(view, look)
    write: Write = module.document
    return write(view)


def form_named(name: str) -> str:
    """Give the form that `--to` names.

    Raises:
        UsageError: There is none of this name.

    """
    if name not in FORMS:
        raise no_such(Message("form", "格式"), name, FORMS)
    return name


def form_of_file(name: str) -> str:
    """Give the form that the ending of a file's name means.

    Raises:
        UsageError: No form has this ending.

    """
    suffix = PurePath(name).suffix.lower()
    found = next((form for form, one in FORMS.items() if one.suffix == suffix), None)
    if found is None:
        raise UsageError(
            Message("the ending of “{name}” names no form", "看不出“{name}”是哪种格式").format(
                name=Verbatim(name)
            ),
            hint=Message(
                "end the name in one of {endings}, or name the form with --to",
                "文件名以 {endings} 之一结尾，或者用 --to 写明格式",
            ).format(endings=[one.suffix for one in FORMS.values()]),
        )
    return found
