"""The rows that the law of the new year demands, and that the old plan lacked."""

from collections.abc import Iterator, Sequence

from npc.differing.text_pairs import pairs_of
from npc.facts.facts import Facts
from npc.importer.found import FoundMapping
from npc.messages import Message
from npc.plan import Plan
from npc.starting.renewing.account import RenewalAccount
from npc.starting.renewing.files import NewPaper, made_of
from npc.starting.statutory_rows import StatutoryRow, statutory_rows


def add_demanded(papers: Sequence[NewPaper], plan: Plan, account: RenewalAccount) -> bool:
    """Add the rows that a new plan lacks to its yearly list; return whether there were any.

    Args:
        papers: The papers of the new plan.
        plan: The new plan, as it is read.
        account: Where is told what is added.

    """
    yearly = plan.yearly
    if yearly is None or plan.year is None:
        return False
    made = made_of(papers, plan, yearly.at.document)
    lacking = list(_lacking(plan, plan.year))
    for row in lacking:
        added = row.mapping()
        added.check("", _ADDED.format(article=row.duty.article_name(plan.year)))
        rows = _category(made, row.category).values.setdefault("items", [])
        if isinstance(rows, list):
            rows.append(added)
        account.added.append(row.title)
    return bool(lacking)


def _lacking(plan: Plan, year: int) -> Iterator[StatutoryRow]:
    answered = {duty.id for duty, items, _ in Facts(plan).answers if items} | plan.exempted
    for row in statutory_rows(plan.organ, plan.level, year):
        if row.duty.id not in answered:
            yield row


def _category(made: FoundMapping, name: str) -> FoundMapping:
    """Return the category of a name, or the one whose name is most like it; else a new one."""
    categories = [inner for outer in made.mappings("categories") for inner in _with_inner(outer)]
    pairs = pairs_of([each.text("name") for each in categories], [name])
    if pairs:
        return categories[pairs[0].have]
    category = made.add("categories")
    category.put_known("name", name)
    return category


def _with_inner(category: FoundMapping) -> Iterator[FoundMapping]:
    yield category
    for inner in category.mappings("categories"):
        yield from _with_inner(inner)


_ADDED = Message(
    "not in the old plan; the law asks for it ({article})",
    "上年计划没有，按法律应当列入（{article}）",
)
