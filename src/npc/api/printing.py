"""Documents of a plan."""

from datetime import date
from typing import TYPE_CHECKING

from npc.api.loading import LoadedPlan
from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.output.forms import DOCUMENTS, form_named
from npc.output.theme import Theme
from npc.plan import Plan

if TYPE_CHECKING:
    from npc.output.documents.volumes import Volume


def render(
    plan: LoadedPlan,
    to: str = "docx",
    *,
    paper: str | None = None,
    draft: bool = False,
    as_amended: date | None = None,
) -> bytes:
    """Make one document of a plan, as `npc plan render` does.

        >>> [loaded] = load("plans/shili-2025")
        >>> render(loaded)[:2]
        b'PK'
        >>> print(render(loaded, "md", paper="work-points").decode().splitlines()[0])
        # 示例县人大常委会2025年工作要点

    Args:
        plan: The plan; its own templates and styles are used.
        to: `docx`, `html`, `pdf` or `md`.
        paper: The id of the paper that is wanted alone; None is the document with all that is printed with it.
        draft: Whether its first page bears the mark of a draft.
        as_amended: The day by which it is printed as meetings have amended it; None is as it was adopted.

    Raises:
        UsageError: The plan is printed as several documents and none is named, or there is no such paper or form.
        RenderError: A template or a Word file with styles is wrong, or what makes PDF is not there.

    """
    from npc.facts.volumes import volume_with
    from npc.output.documents.volumes import Volume, volumes

    reading = plan.reading._replace(plan=_printed(plan, as_amended))
    if paper is None:
        found = volumes([reading])
        if len(found) > 1:
            ids = [Verbatim((each.plan.main or each.plan.papers[0]).id) for each in found]
            raise UsageError(_SEVERAL.format(ids=ids), hint=_NAME_ONE)
        return _made(plan, found[0], to, draft=draft)
    named = reading.plan.paper(paper)
    if named is None:
        ids = [Verbatim(each.id) for each in reading.plan.papers]
        raise UsageError(_NO_PAPER.format(id=paper), hint=_CHOOSE.format(ids=ids))
    volume = volume_with(named, reading.plan)
    return _made(plan, Volume(reading, volume, volume.title, only=named), to, draft=draft)


def render_all(
    plan: LoadedPlan, to: str = "docx", *, draft: bool = False, as_amended: date | None = None
) -> dict[str, bytes]:
    r"""Make all documents of a plan: one of each paper that is no annex of another.

        >>> [loaded] = load("plans/shilishi-2026")
        >>> print(*render_all(loaded, "md"), sep="\n")
        示例市人大常委会2026年工作要点.md
        示例市九届人大常委会第四十五次会议议程.md
        关于举办市人大代表履职培训班的通知.md

    Args:
        plan: The plan.
        to: As for `render`.
        draft: As for `render`.
        as_amended: As for `render`.

    Returns:
        The documents, by the names of the files that `npc plan render` writes.

    Raises:
        UsageError: There is no such form.
        RenderError: As for `render`.

    """
    from npc.files.names import file_name
    from npc.output.documents.volumes import volumes

    suffix = DOCUMENTS[form_named(to, DOCUMENTS)].suffix
    reading = plan.reading._replace(plan=_printed(plan, as_amended))
    return {
        file_name(each.title, suffix, label=each.label): _made(plan, each, to, draft=draft)
        for each in volumes([reading])
    }


def _printed(plan: LoadedPlan, as_amended: date | None) -> Plan:
    if as_amended is None:
        return plan.plan
    from npc.ledger.amended import amended
    from npc.ledger.book import Book

    return amended(Book(plan.plan, as_amended))


def _made(plan: LoadedPlan, volume: "Volume", to: str, *, draft: bool) -> bytes:
    from npc.output.documents.making import make
    from npc.output.documents.volumes import refuse_unknown

    form = DOCUMENTS[form_named(to, DOCUMENTS)]
    refuse_unknown([volume])
    theme = _theme(plan, takes_styles=form.takes_styles)
    return make(volume.plan, to, theme, only=volume.only, draft=draft)


def _theme(plan: LoadedPlan, *, takes_styles: bool) -> Theme:
    settings = plan.settings
    if settings.reference_docx is None or not takes_styles:
        return Theme(settings.templates)
    from npc.output.documents.docx.reference import read_reference

    return Theme(settings.templates, read_reference(settings.reference_docx))


_SEVERAL = Message("the plan has several documents: {ids}", "这份计划有几份文件：{ids}")
_NAME_ONE = Message(
    "name one as paper, or make all of them by render_all",
    "用 paper 指定一份，或者用 render_all 全部生成",
)
_NO_PAPER = Message("there is no paper “{id}”", "没有 id 为“{id}”的文件")
_CHOOSE = Message("choose one of {ids}", "可选：{ids}")
