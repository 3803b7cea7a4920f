"""Findings and views written in the forms in which the command line writes them."""

from typing import TYPE_CHECKING, TypeAlias, Union

from npc.diagnostics import Report
from npc.messages import Language
from npc.output.forms import REPORTS, VIEWS, form_named

if TYPE_CHECKING:
    from npc.views.table import Text
    from npc.views.view import View

Writable: TypeAlias = Union[Report, "View[Text]"]


def write(what: Writable, to: str = "json", *, language: Language = "zh") -> bytes:
    r"""Write findings or a view as a file of a form; text is in UTF-8.

        >>> [loaded] = load("plans/shili-2025")
        >>> write(schedule(loaded, 7), "csv").decode("utf-8-sig").splitlines()[0]
        '组别,事项,部门,会议,时间,来源,备注'
        >>> write(validate("plans/shili-2025"), "jsonl")
        b''

    Args:
        what: What `validate` or `schedule` gave.
        to: Of findings `json`, `jsonl`, `full`, `concise`, `sarif`, `junit`, `markdown`, `github` or `gitlab`; of a
            view `json`, `csv`, `xlsx`, `ics`, `docx`, `html`, `md` or `text`, in the looks that are built in.
        language: That of npc's own words.

    Raises:
        UsageError: There is no such form.

    """
    if isinstance(what, Report):
        from npc.output.reports import lines

        found = lines(what, form_named(to, REPORTS), language)
        return "".join(f"{line}\n" for line in found).encode("utf-8", "replace")
    from npc.output.views import document

    return document(what, form_named(to, VIEWS), language=language)
