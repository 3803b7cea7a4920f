"""The figures of reviews beside what plan and ledger make of them, and those that the text does not tell."""

from collections.abc import Sequence

from npc.diagnostics import Place
from npc.facts.figure_checks import CheckedAccount
from npc.kinds.spelling import spelt
from npc.messages import Language, Message
from npc.plan import Plan
from npc.views.compared_figures import ComparedFigure, compared_figures
from npc.views.not_compared import why_not
from npc.views.phrases import place_text
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("name", Message("figure", "名目"), share=3),
    Column("told", Message("in the text", "文中"), share=3),
    Column("number", Message("counted", "台账和计划"), cap=12),
    Column("how", Message("how it is counted", "怎样计"), share=4),
    Column("state", Message("compared", "核对"), cap=12),
    Column("place", Message("place", "位置"), share=2, from_width=120),
)


def review_counts_view(plan: Plan, compared: Sequence[CheckedAccount]) -> View[Text]:
    """Show the figures of the reviews of a plan.

    Args:
        plan: The plan whose papers they are.
        compared: What they tell of each year, beside the plan and ledger of that year.

    """
    blocks = [_block(each, index, plan) for index, each in enumerate(compared, 1)]
    title = _TITLE.format(title=compared[0].account.title if compared else plan.title)
    return View(
        "review-counts",
        title,
        None,
        source_of(plan),
        blocks,
        (),
        remarks=() if compared else (_NO_YEAR.with_keys(plan.keys),),
        record=lambda language: {
            "title": title.in_language(language),
            "years": [_record(each, plan, language) for each in compared],
        },
        file=title.zh,
    )


_NO_YEAR = spelt(
    Message(
        "no part looks back on a year that it names, so there is nothing to compare: write “<year>: 2025”",
        "各部分都没有写明总结的是哪一年，没有可以核对的数；请在部分里写“<year>: 2025”这样的年度",
    )
)
_TITLE = Message("Figures of {title}", "{title}数字核对表")


def _block(compared: CheckedAccount, index: int, plan: Plan) -> Block[Text]:
    account = compared.account
    heading = _HEADING.format(year=account.year, day=account.until)
    rows = tuple(map(_row, compared_figures(compared)))
    return Block(str(index), heading, _COLUMNS, rows, why_not(compared, plan))


_HEADING = Message("{year}, as of {day}", "{year}年（截至{day}）")


def _row(figure: ComparedFigure) -> Row[Text]:
    return Row(
        (
            Cell(figure.name),
            Cell(figure.told),
            Cell(figure.number, "" if figure.number is None else _behind(figure.unit)),
            Cell(figure.how),
            Cell(figure.state, alarm=figure.alarm),
            Cell(_place(figure.place)),
        )
    )


def _behind(unit: Text) -> Text:
    """Return a unit as it stands behind its number: 7次, 7 meetings."""
    return Message(f" {unit.en}", unit.zh) if isinstance(unit, Message) else unit


def _place(place: Place | None) -> str:
    return place_text(place) if place else ""


def _record(compared: CheckedAccount, plan: Plan, language: Language) -> dict[str, object]:
    return {
        "review": compared.account.title,
        "year": compared.account.year,
        "as_of": compared.account.until,
        "why_not": in_language(why_not(compared, plan), language),
        "figures": [
            {
                "name": in_language(figure.name, language),
                "told": figure.told,
                "number": figure.number,
                "unit": in_language(figure.unit, "zh"),
                "how": in_language(figure.how, language),
                "state": in_language(figure.state, language),
                "place": _place(figure.place),
            }
            for figure in compared_figures(compared)
        ],
    }
