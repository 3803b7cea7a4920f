"""The files that the page gives: what is printed as Word or PDF, and the year's schedule as a workbook."""

from collections.abc import Callable
from datetime import date

from npc.errors import RenderError
from npc.facts.volumes import volumes_of
from npc.files.names import file_name
from npc.messages import Language, Message
from npc.output.documents.making import make
from npc.output.forms import DOCUMENTS, VIEWS
from npc.output.theme import Theme
from npc.output.views import document
from npc.output.views.year_set import year_book
from npc.plan import Plan
from npc.records import NamedTuple
from npc.serving.editions import ReadPlan
from npc.serving.tabs import schedule_of
from npc.views.table import in_language
from npc.views.year import year_view


class Made(NamedTuple):
    """A file to give."""

    name: str
    data: bytes
    media_type: str


class Asked(NamedTuple):
    """What is asked for: a plan, and which of the documents of it."""

    read: ReadPlan
    volume: int
    """Its number, from 0."""
    today: date
    language: Language


class Download(NamedTuple):
    """A file that can be asked for."""

    title: Message
    make: Callable[[Asked], Made]
    why_not: Callable[[ReadPlan], RenderError | None] = lambda _: None
    """Says why this machine cannot make it."""
    is_of: Callable[[Plan], bool] = lambda _: True
    """Whether a plan has it."""


def volumes(plan: Plan) -> tuple[Plan, ...]:
    """Return what is printed of a plan, each as one document."""
    return volumes_of(plan) or (plan,)


def _printed(asked: Asked, form: str) -> Made:
    plan = volumes(asked.read.plan)[asked.volume]
    data = make(plan, form, _theme(asked.read))
    return Made(file_name(plan.title, DOCUMENTS[form].suffix), data, MEDIA_TYPES[form])


def _theme(read: ReadPlan) -> Theme:
    """Return how files look that take the styles of a Word file.

    Raises:
        RenderError: The Word file is wrong.

    """
    path = read.settings.reference_docx
    if path is None:
        return Theme(read.settings.templates)
    from npc.output.documents.docx.reference import read_reference

    return Theme(read.settings.templates, read_reference(path))


def _word(asked: Asked) -> Made:
    return _printed(asked, "docx")


def _pdf(asked: Asked) -> Made:
    return _printed(asked, "pdf")


def _why_no_pdf(read: ReadPlan) -> RenderError | None:
    from npc.output.documents.pdf import what_is_lacking

    return what_is_lacking(takes_styles=read.settings.reference_docx is not None)


def _workbook(asked: Asked) -> Made:
    schedule = schedule_of(asked.read.plan, asked.today)
    view = year_book(schedule, year_view(schedule))
    data = document(view, "xlsx", language=asked.language)
    name = file_name(view.file or in_language(view.title, "zh"), VIEWS["xlsx"].suffix)
    return Made(name, data, MEDIA_TYPES["xlsx"])


MEDIA_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""What browsers are told of each form."""
DOWNLOADS = {
    "docx": Download(Message("Word", "Word"), _word),
    "pdf": Download(Message("PDF", "PDF"), _pdf, _why_no_pdf),
    "xlsx": Download(Message("Excel", "Excel"), _workbook, is_of=lambda plan: not plan.is_account),
}
"""By the names by which they are asked for, in their order."""
