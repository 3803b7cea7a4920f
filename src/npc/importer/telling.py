"""Which kind of paper a stretch of an original is."""

import re
from collections.abc import Sequence

from npc.genre.lexicon.documents import (
    ACCOUNT_OPENINGS,
    NEWS_SIGNS,
    NOTICE_ENDS,
    PLANNING_ENDS,
    WORK_POINTS_ENDS,
)
from npc.genre.lexicon.papers import AGENDAS, SUPERVISION
from npc.genre.list_numbers import NumberStyle
from npc.genre.papers import paper_named_in
from npc.genre.years import year_in
from npc.importer.lists.below import labelled_in
from npc.importer.lists.item_sentences import share_of_items, share_of_matters
from npc.importer.looks import ends_as_title, is_account_title, without_brackets
from npc.importer.segment import Segment
from npc.importer.tables.heads import columns_of
from npc.importer.tables.month_texts import is_of_months
from npc.importer.tables.of_months import are_monthly
from npc.importer.text.paragraphs import TextParagraph, paragraphs_of

_NOT_OURS = ""
_MOST_ITEMS = 0.8
"""Share of points that are sentences of items from which work points are a list of such."""
_SOME_ITEMS = 0.25
"""The same of the year's other plans, such as 监督工作计划."""
_MOST_OTHERS = 40
"""Papers that are asked whether they are a plan; a year has twenty."""
_OPENING = 3
"""Paragraphs with which an account looks back."""
_SHORTEST_ACCOUNT = 800
"""Characters; what is shorter is news of a meeting."""
_LONGEST_LETTER = 1000
"""Characters of a letter that only issues another text."""
_FEWEST_COLUMNS = 2
_FEWEST_LABELS = 2
_TELLING = frozenset(("when", "owners", "due", "meetings"))


def kind_of(segment: Segment, others: Sequence[Segment]) -> str:
    """Return the kind of paper that a segment is; nothing where it is none of a plan's.

    Args:
        segment: What is asked about.
        others: All segments that are imported together, this one among them.

    """
    if segment.grids and _is_table(segment):
        return _kind_of_table(segment)
    title = without_brackets(segment.title_text)
    if title.endswith(NOTICE_ENDS) or _issues_next(segment, others):
        return "notice"
    if title.endswith(AGENDAS) or _is_of_session(segment.title_text):
        return "agenda"
    return _kind_of_text(segment, title, paragraphs_of(segment.blocks), others)


def _issues_next(segment: Segment, others: Sequence[Segment]) -> bool:
    """Whether a text without a title is the letter by which another is issued: 现将《…》印发给你们."""
    if segment.title or segment.grids:
        return False
    text = "".join(passage.text for passage in segment.passages)
    is_letter = "现将《" in text and "印发" in text and len(text) <= _LONGEST_LETTER
    return is_letter and any(
        other.title_text and f"《{without_brackets(other.title_text)}" in text for other in others
    )


def _is_table(segment: Segment) -> bool:
    """Whether a table is what it is: most of its words stand in it."""
    within = sum(len(cell.text) for grid in segment.grids for cell in grid.own_cells())
    beside = sum(len(passage.text) for passage in segment.passages)
    return within > beside


def _kind_of_table(segment: Segment) -> str:
    if are_monthly(segment.blocks):
        return "monthly-plan"
    if any(map(columns_of, segment.grids)):
        return "arrangement"
    is_plan = ends_as_title(segment.title_text, PLANNING_ENDS)
    is_table = any(
        len(grid.cells) > 1 and len(grid.cells[0]) > _FEWEST_COLUMNS for grid in segment.grids
    )
    return "arrangement" if is_table and (is_plan or not segment.title) else _NOT_OURS


def _kind_of_text(
    segment: Segment, title: str, paragraphs: list[TextParagraph], others: Sequence[Segment]
) -> str:
    if is_account_title(title):
        return "review"
    if is_of_months(segment.passages) and not _is_of_purpose(title):
        return "monthly-plan"
    if _is_planning(title):
        return _kind_of_plan(title, paragraphs)
    is_beside = any(other is not segment and _is_plan(other) for other in others[:_MOST_OTHERS])
    if segment.is_annex or is_beside:
        return "text" if paragraphs else _NOT_OURS
    if _tells_of_a_year(paragraphs):
        return "review"
    is_plan = _has_plan_words(paragraphs) and _has_headings(paragraphs) and not _is_news(paragraphs)
    return "work-points" if is_plan else _NOT_OURS


def _kind_of_plan(title: str, paragraphs: list[TextParagraph]) -> str:
    if _lists_items(title, paragraphs):
        return "sentences"
    return "work-points" if title.endswith(WORK_POINTS_ENDS) else "text"


def _is_plan(segment: Segment) -> bool:
    return bool(segment.grids) or _is_planning(without_brackets(segment.title_text))


def _is_planning(title: str) -> bool:
    return ends_as_title(title, (*PLANNING_ENDS, "工作意见"))


def _lists_items(title: str, paragraphs: list[TextParagraph]) -> bool:
    """Whether the points of a plan are sentences of items: 听取和审议…的报告（6月，财经委）."""
    share = share_of_items(paragraphs)
    if not _is_of_purpose(title):
        return share >= _MOST_ITEMS
    if is_of_months([paragraph.first for paragraph in paragraphs]) or _are_labelled(paragraphs):
        return True
    return max(share, share_of_matters(paragraphs)) >= _SOME_ITEMS


def _is_of_purpose(title: str) -> bool:
    """Whether a plan is one of the year's others: 监督工作计划, 代表工作计划."""
    is_of_supervision = SUPERVISION in title and title.endswith("安排")
    is_named = paper_named_in(title) is not None or "议题" in title or is_of_supervision
    return is_named and "要点" not in title


def _is_of_session(title: str) -> bool:
    """Whether a list of matters is that of one session: 主任会议议题（第38次）, 2026年第十二次主任会议议题."""
    bare = without_brackets(title)
    if not bare.endswith("会议议题") or "次" not in title:
        return False
    return year_in(bare) is None or _NUMBERED_SESSION.search(bare) is not None


_NUMBERED_SESSION = re.compile("第[^第次]{1,6}次[^第次]{0,6}会议议题$")


def _are_labelled(paragraphs: list[TextParagraph]) -> bool:
    """Whether a list says when and by whom on lines of their own: 时间：5月; 责任部门：财经委."""
    keys = [{each.key for each in labelled_in(paragraph.words)} for paragraph in paragraphs]
    return sum(not _TELLING.isdisjoint(each) for each in keys) >= _FEWEST_LABELS


def _tells_of_a_year(paragraphs: list[TextParagraph]) -> bool:
    """Whether a text without a title that says so is an account: it begins with the year that has passed."""
    beginning = "".join(paragraph.text for paragraph in paragraphs[:_OPENING])
    is_long = sum(len(paragraph.text) for paragraph in paragraphs) >= _SHORTEST_ACCOUNT
    is_ours = _has_plan_words(paragraphs) and not _is_news(paragraphs)
    return is_long and is_ours and any(word in beginning for word in ACCOUNT_OPENINGS)


def _is_news(paragraphs: list[TextParagraph]) -> bool:
    text = "".join(paragraph.text for paragraph in paragraphs[:4] + paragraphs[-3:])
    return any(sign in text for sign in NEWS_SIGNS)


def _has_headings(paragraphs: list[TextParagraph]) -> bool:
    return any(
        paragraph.style in (NumberStyle.PART, NumberStyle.CHINESE) for paragraph in paragraphs
    )


def _has_plan_words(paragraphs: list[TextParagraph]) -> bool:
    text = "".join(paragraph.text for paragraph in paragraphs)
    return "人大" in text or "常委会" in text
