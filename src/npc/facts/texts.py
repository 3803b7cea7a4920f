"""Every text of a plan that is printed, and where it stands."""

import re
from collections.abc import Iterable, Iterator

from npc.genre.prose import joined, paragraphs
from npc.plan import Arrangement, Imprint, Location, MonthlyPlan, Notice, Plan, WorkPoints


def texts(plan: Plan) -> tuple[tuple[str, Location], ...]:
    """Give titles, headings, prose, footnotes, names, contents, remarks, and what is around them.

    The lines of a paragraph are joined as they are printed; paragraphs are lines of the text.
    """
    # What was computed stands nowhere.
    return tuple((text, at) for text, at in _texts(plan) if text and at.document.holds(at.path))


def times(plan: Plan) -> tuple[tuple[str, Location], ...]:
    """Give the times of the arrangement's items as they are written."""
    items = plan.items
    return tuple((item.when.text, item.at / "when") for item in items if item.when.text)


_BLANK_LINE = re.compile(r"\n\s*\n")


def _prose(text: str | None) -> str | None:
    if not text or "\n" not in text:
        return text
    return "\n".join(paragraphs(text)) if _BLANK_LINE.search(text) else joined(text)


def title_at(part: Notice | WorkPoints | Arrangement | MonthlyPlan) -> Location:
    """Give the place of a title that is written: where it is only given line by line, the lines."""
    by_lines = part.title_lines and not part.at.has("title")
    return part.at / ("title_lines" if by_lines else "title")


def is_around(at: Location) -> bool:
    """Tell whether a text is a name and no prose: 题注, 主送, 版头, 署名, 版记, kinds of meetings."""
    return at.path[0] in _AROUND


_AROUND = frozenset(("adopted", "to", "head", "signature", "imprint", "meetings", "sessions"))


def _texts(plan: Plan) -> Iterator[tuple[str | None, Location]]:
    if plan.notice:
        yield plan.notice.title, title_at(plan.notice)
        yield from listed(plan.notice.to, plan.notice.at / "to")
        yield _prose(plan.notice.text), plan.notice.at / "text"
        yield from _around(plan.notice)
    if plan.work_points:
        yield from _body(plan.work_points)
    if plan.arrangement:
        yield plan.arrangement.title, title_at(plan.arrangement)
        yield from listed(plan.arrangement.meetings, plan.arrangement.at / "meetings")
        for session in plan.arrangement.sessions:
            yield session.kind, session.at / "kind"
        for category in plan.arrangement.categories:
            yield category.name, category.at / "name"
    if plan.monthly_plan:
        yield plan.monthly_plan.title, title_at(plan.monthly_plan)
    for matter in plan.matters:
        yield matter.text, matter.text_at
        yield matter.note, matter.at / "note"


def _body(body: WorkPoints) -> Iterator[tuple[str | None, Location]]:
    yield body.title, title_at(body)
    for index, step in enumerate(body.adopted):
        yield step.body, body.at / "adopted" / index / "body"
    yield _prose(body.preamble), body.at / "preamble"
    for section in body.sections:
        yield section.title, section.at / "title"
        yield _prose(section.text), section.at / "text"
        for point in section.points:
            yield point.lead, point.at / "lead"
            yield _prose(point.text), point.at / "text"
    for note in body.notes:
        yield _prose(note.text), note.at
    yield from _around(body)


def _around(part: Notice | WorkPoints) -> Iterator[tuple[str | None, Location]]:
    """Give the names in red head, signature and imprint."""
    if part.head:
        yield part.head.mark, part.head.at / "mark"
    if part.signature:
        yield part.signature.organ, part.signature.at / "organ"
    if part.imprint:
        yield from _copies(part.imprint)


def _copies(imprint: Imprint) -> Iterator[tuple[str | None, Location]]:
    yield from listed(imprint.copies_up, imprint.at / "copies-up")
    yield from listed(imprint.copies, imprint.at / "copies")
    yield imprint.printed_by, imprint.at / "printed-by"


def listed(names: Iterable[str], at: Location) -> Iterator[tuple[str, Location]]:
    """Give the names of a list, or the one that stands there without one."""
    for index, name in enumerate(names):
        yield name, (at / index if at.has(index) else at)
