"""A form of headings that does not fit what stands below them, and is not printed so."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.typed_numbers import end_of_number
from npc.kinds.points import RUN_IN, UNNUMBERED
from npc.kinds.review import Review, ReviewPart
from npc.kinds.sections import Section
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Heading, Paper, Point
from npc.rules.base import Finding

RULE = Rule(
    "NPC442",
    "heading-form",
    Severity.WARNING,
    Message("a form of headings that does not fit", "标题排法不合适"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at each heading by its form, and at forms that are said of nothing."""
    is_whole = not facts.plan.is_damaged("parts", "sections")
    for paper in facts.plan.papers:
        for heading in paper.headings:
            if heading.heading_form == RUN_IN:
                yield from _joined_lines(heading)
                if is_whole:
                    yield from _standing_alone(heading)
            elif heading.heading_form == UNNUMBERED:
                yield from _unnumbered(heading)
        if is_whole and isinstance(paper, Review):
            yield from _of_review(paper)


def _joined_lines(heading: Heading) -> Iterator[Finding]:
    if heading.runs_in and len(heading.title_lines) > 1:
        yield Finding(RULE, _JOINED, heading.at / "title-lines", _ONE_LINE)


def _standing_alone(heading: Heading) -> Iterator[Finding]:
    below = isinstance(heading, Section) and heading.subsections
    if not heading.runs_in and not below:
        is_numbered = heading.text_is_numbered
        why, hint = (_NUMBERED, _PUT_BEFORE) if is_numbered else (_ALONE, _GIVE_TEXT)
        yield Finding(RULE, why, heading.title_at, hint)


def _unnumbered(heading: Heading) -> Iterator[Finding]:
    end = end_of_number(heading.title)
    if end:
        typed = heading.title[:end].rstrip()
        yield Finding(
            RULE,
            _TYPED.format(typed=typed),
            heading.title_at,
            _LET_NUMBER,
            words=typed,
        )


def _of_review(review: Review) -> Iterator[Finding]:
    """Find what a review, a part or a section says of headings or points that it has not."""
    inherited = [part for part in review.parts if part.heading_form is None]
    yield from _headings_said(review, [each for part in inherited for each in part.headings])
    yield from _points_said(review, review.points)
    for part in review.parts:
        yield from _headings_said(part, part.headings)
        yield from _points_said(part, [point for each in part.headings for point in each.points])
        for section in part.sections:
            yield from _points_said(section, section.all_points)


def _headings_said(where: Paper | ReviewPart, headings: Iterable[Heading]) -> Iterator[Finding]:
    if where.heading_form and not headings:
        yield _idle(where, "headings", _NO_HEADING)


def _points_said(where: Paper | ReviewPart | Section, points: Iterable[Point]) -> Iterator[Finding]:
    points = tuple(points)
    if where.numbering and not points:
        yield _idle(where, "numbering", _NO_POINT)
    if where.lead_style and not any(point.lead and point.text for point in points):
        yield _idle(where, "lead-style", _NO_LEAD)


def _idle(where: Paper | ReviewPart | Section, key: str, why: Message) -> Finding:
    return Finding(RULE, why, where.at / key, _LEAVE_OUT, on_key=True, severity=Severity.INFO)


_JOINED = Message(
    "a heading that runs into its text stands in one line, so its lines are joined",
    "标题后接正文时不分行，这里的分行不起作用",
)
_ONE_LINE = spelt(
    Message(
        "write “<title>” instead of “<title-lines>”, or “<headings>: <headings=block>”",
        "请改写成一行的 <title>；要分行的，请写“<headings>: <headings=block>”",
    )
)
_ALONE = Message(
    "there is no text for the heading to run into, so it is printed on a line of its own",
    "标题下没有可以接排的正文，仍会单独印成一行",
)
_NUMBERED = Message(
    "the text begins with a number of its own, so the heading is printed on a line of its own",
    "标题下的正文以序号开头，不能接排，标题仍会单独印成一行",
)
_PUT_BEFORE = spelt(
    Message(
        "put a sentence in front of the number, or write “<headings>: <headings=block>” where all headings stand alone",
        "请在序号前加一句话；各标题都单独成行的，请写“<headings>: <headings=block>”",
    )
)
_GIVE_TEXT = spelt(
    Message(
        "write “<text>” below it, or “<headings>: <headings=block>” where all headings stand alone",
        "请在标题下写上 <text>；各标题都单独成行的，请写“<headings>: <headings=block>”",
    )
)
_TYPED = Message(
    "headings have no numbers here, and “{typed}” is printed as it is typed",
    "这里的标题不编号，“{typed}”会照原样印出",
)
_LET_NUMBER = spelt(
    Message(
        "delete it; where headings are to have numbers, write “<headings>: <headings=block>” and npc puts them",
        "请删去；标题要编号的，请写“<headings>: <headings=block>”，由程序编排",
    )
)
_NO_HEADING = Message("there is no heading of which this is said", "没有适用的标题，这一项不起作用")
_NO_POINT = Message("there are no points to be numbered", "没有要点可以编号，这一项不起作用")
_NO_LEAD = Message(
    "there is no point with a lead and a text", "没有既有首句又有正文的要点，这一项不起作用"
)
_LEAVE_OUT = Message("leave it out", "请删去")
