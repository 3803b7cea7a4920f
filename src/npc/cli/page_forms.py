"""In which form commands write pages that are no views of plans: rules, what npc knows."""

from collections.abc import Mapping

from npc.cli.exits import is_directory
from npc.output.forms import Form, form_named, form_of_file

TEXT = "text"


def form_asked(to: str | None, output: str | None, forms: Mapping[str, Form]) -> str:
    """Return the form that is asked for, or that the file's ending means; else it is text.

    Raises:
        UsageError: There is no such form, or the ending is that of none.

    """
    if to is not None:
        return form_named(to, forms)
    if output is None or output == "-" or is_directory(output):
        return TEXT
    return form_of_file(output, forms)
