"""Every text of a plan that is printed, and where it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache

from npc.model.plan import At, Plan
from npc.model.prose import joined, paragraphs


@lru_cache(maxsize=1)  # the rules of wording ask one after the other about one plan
def texts(plan: Plan) -> tuple[tuple[str, At], ...]:
    """Give titles, headings, prose, footnotes, names, contents and remarks, in order.

    The lines of a paragraph are joined as they are printed; paragraphs are lines of the text.
    """
    # What was computed stands nowhere.
    return tuple((text, at) for text, at in _texts(plan) if text and at.document.holds(at.path))


@lru_cache(maxsize=1)
def times(plan: Plan) -> tuple[tuple[str, At], ...]:
    """Give the times of the arrangement's items as they are written."""
    items = plan.arrangement.items if plan.arrangement else ()
    return tuple((item.when.text, item.at / "when") for item in items if item.when.text)


@lru_cache(maxsize=1)
def all_words(plan: Plan) -> str:
    """Give all texts in one, a line each, to see at once what stands in none of them."""
    return "\n".join([text for text, _ in texts(plan)])


@lru_cache(maxsize=1)
def all_characters(plan: Plan) -> frozenset[str]:
    """Give every character that stands in any text."""
    return frozenset(all_words(plan))


def holding(plan: Plan, words: str) -> tuple[tuple[str, At], ...]:
    """Give the texts in which words stand."""
    if words not in all_words(plan):
        return ()
    return tuple((text, at) for text, at in texts(plan) if words in text)


def places(text: str, words: str) -> Iterator[int]:
    """Find words in a text, one after the other."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + len(words))


def is_chinese(character: str) -> bool:
    """Tell whether a character is a Chinese one; nothing is none."""
    return "\u4e00" <= character <= "\u9fff"


_BLANK_LINE = re.compile(r"\n\s*\n")


def _prose(text: str | None) -> str | None:
    if not text or "\n" not in text:
        return text
    return "\n".join(paragraphs(text)) if _BLANK_LINE.search(text) else joined(text)


def _texts(plan: Plan) -> Iterator[tuple[str | None, At]]:
    if plan.notice:
        yield plan.notice.title, plan.notice.at / "title"
        yield _prose(plan.notice.text), plan.notice.at / "text"
    if plan.work_points:
        yield plan.work_points.title, plan.work_points.at / "title"
        yield _prose(plan.work_points.preamble), plan.work_points.at / "preamble"
        for section in plan.work_points.sections:
            yield section.title, section.at / "title"
            yield _prose(section.text), section.at / "text"
            for point in section.points:
                yield point.lead, point.at / "lead"
                yield _prose(point.text), point.at / "text"
        for note in plan.work_points.notes:
            yield _prose(note.text), note.at
    if plan.arrangement:
        yield plan.arrangement.title, plan.arrangement.at / "title"
        for category in plan.arrangement.categories:
            yield category.name, category.at / "name"
    if plan.monthly_plan:
        yield plan.monthly_plan.title, plan.monthly_plan.at / "title"
    for matter in plan.matters:
        yield matter.text, matter.at / ("title" if matter.at.has("title") else "content")
        yield matter.note, matter.at / "note"
