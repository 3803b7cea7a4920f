"""What is otherwise in a second state of a plan, for who has both before him and for who is to be told."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from npc.differing.records import DiffSubject, PlanDifference, PlanDifferences
from npc.facts.telling_changes import ToBeTold, told_of_matters
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.views.difference_words import change_of, summary, title_of, values_of
from npc.views.phrases import PAUSE, SEMICOLON, joined, place_text
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import BoardNotice, View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("change", Message("change", "变化"), cap=8),
    Column("text", Message("what", "事项"), share=4),
    Column("values", Message("before and after", "原来和现在"), share=3),
    Column("place", Message("place", "位置"), share=2),
)


class DiffSides(NamedTuple):
    """What the two states are called: paths, or paths in a revision (`HEAD~1:plans/2027`)."""

    before: str
    after: str


def differences_view(
    found: PlanDifferences, sides: DiffSides, remarks: Sequence[Text] = ()
) -> View[Text]:
    """Show what is otherwise: matters, texts, all else; and who is to be told.

    Args:
        found: The differences.
        sides: What the two states are called.
        remarks: What else is to be known.

    """
    blocks = tuple(_blocks(found, sides))
    told = told_of(found)
    title = found.after.title
    heading = _TITLE.format(title=Verbatim(title), summary=summary(found))
    said = (*_remarks(found, sides), *remarks)
    return View(
        "differences",
        heading,
        None,
        source_of(found.after),
        blocks,
        (),
        remarks=said,
        lines=() if blocks else (heading, *said),
        notice=BoardNotice(blocks, _to_be_told(told)) if blocks else None,
        file=f"{title}的变化",
    )


_TITLE = Message("{title}: {summary}", "{title}：{summary}")


def told_of(found: PlanDifferences) -> ToBeTold:
    """Return who is to be told: whom matters concern that were changed, as they were and as they are."""
    matters = (matter for each in found.found for matter in each.matters)
    return told_of_matters(matters, found.departments)


def _to_be_told(told: ToBeTold) -> Text:
    names = joined((joined(told.organs, PAUSE), joined(told.departments, PAUSE)), SEMICOLON)
    if not names:
        return ""
    return _TOLD.format(names=names if isinstance(names, Message) else Verbatim(names))


_TOLD = Message("to be told: {names}", "应当告知：{names}")


def _remarks(found: PlanDifferences, sides: DiffSides) -> Iterator[Text]:
    yield _SIDES.format(before=Verbatim(sides.before), after=Verbatim(sides.after))
    if found.respelt:
        yield _RESPELT.format(n=found.respelt)
    if any(each.is_alike for each in found.of(DiffSubject.MATTER)):
        yield _ALIKE


_SIDES = Message("before: {before}; now: {after}", "原来：{before}；现在：{after}")
_RESPELT = Message(
    "{n} more are only written otherwise (blanks, punctuation, 七月 for 7月), and are not listed",
    "另有{n}处只是写法不同（空格、标点、“七月”写作“7月”），意思没有变，未列出",
)
_ALIKE = spelt(
    Message(
        "what was retitled is known by its words where it has no id: see that it is the same matter",
        "改名称的事项没有写编号（<id>）的，按文字相近认定，请核对是否同一事项",
    )
)
_BLOCKS = (
    ("matters", Message("matters", "事项"), (DiffSubject.MATTER,)),
    (
        "texts",
        Message("texts and categories", "正文和类别"),
        (DiffSubject.SECTION, DiffSubject.POINT),
    ),
    (
        "others",
        Message("organ, departments, sessions, papers", "机关、部门、会期、文件"),
        (DiffSubject.PLAN, DiffSubject.DEPARTMENT, DiffSubject.SESSION, DiffSubject.PAPER),
    ),
)


def _blocks(found: PlanDifferences, sides: DiffSides) -> Iterator[Block[Text]]:
    for name, heading, subjects in _BLOCKS:
        rows = tuple(_row(each, sides) for each in found.of(*subjects))
        if rows:
            yield Block(name, heading, _COLUMNS, rows)


def _row(difference: PlanDifference, sides: DiffSides) -> Row[Text]:
    texts = (
        change_of(difference),
        title_of(difference),
        values_of(difference),
        _place(difference, sides),
    )
    return Row(tuple(Cell(text) for text in texts))


def _place(difference: PlanDifference, sides: DiffSides) -> Text:
    """Return where something stands, within the plan's folder; of what is gone, where it stood."""
    if difference.at is None:
        return ""
    place = difference.at.place
    side = sides.before if difference.is_before else sides.after
    within = place.path.removeprefix(f"{side}/")
    path = PurePosixPath(place.path).name if within == side else within
    text = place_text(place._replace(path=path))
    return _BEFORE.format(place=Verbatim(text)) if difference.is_before else text


_BEFORE = Message("{place} (before)", "原{place}")
