"""Every text of a plan that is printed, and where it stands."""

from collections.abc import Iterator
from functools import lru_cache

from npc.model.plan import At, Plan


@lru_cache(maxsize=1)  # the rules of wording ask one after the other about one plan
def texts(plan: Plan) -> tuple[tuple[str, At], ...]:
    """Give titles, headings, prose, footnotes, names, contents and remarks, in order."""
    found = ((text, at) for text, at in _texts(plan) if text)
    # What was computed stands nowhere.
    return tuple((text, at) for text, at in found if at.document.holds(at.path))


def is_chinese(character: str) -> bool:
    """Tell whether a character is a Chinese one; nothing is none."""
    return "\u4e00" <= character <= "\u9fff"


def _texts(plan: Plan) -> Iterator[tuple[str | None, At]]:
    if plan.work_points:
        yield plan.work_points.title, plan.work_points.at / "title"
        yield plan.work_points.preamble, plan.work_points.at / "preamble"
        for section in plan.work_points.sections:
            yield section.title, section.at / "title"
            yield section.text, section.at / "text"
            for point in section.points:
                yield point.lead, point.at / "lead"
                yield point.text, point.at / "text"
        for note in plan.work_points.notes:
            yield note.text, note.at
    if plan.arrangement:
        yield plan.arrangement.title, plan.arrangement.at / "title"
        for category in plan.arrangement.categories:
            yield category.name, category.at / "name"
    if plan.monthly_plan:
        yield plan.monthly_plan.title, plan.monthly_plan.at / "title"
    for matter in plan.matters:
        yield matter.text, matter.at / ("title" if matter.at.has("title") else "content")
        yield matter.note, matter.at / "note"
