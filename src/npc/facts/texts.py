"""Every text of a plan that is printed, and where it stands."""

from npc.kinds.registry import PAPERS
from npc.plan import Location, Plan


def texts(plan: Plan) -> tuple[tuple[str, Location], ...]:
    """Return titles, headings, prose, footnotes, names, contents, remarks, and what is around them.

    The lines of a paragraph are joined as they are printed; paragraphs are lines of the text.
    """
    found = (text for paper in (*plan.printed, *plan.ledgers) for text in paper.texts())
    # What was computed stands nowhere.
    return tuple((text, at) for text, at in found if text and at.document.holds(at.path))


def times(plan: Plan) -> tuple[tuple[str, Location], ...]:
    """Return the times of the arrangement's items as they are written."""
    typed = ((item.own_time.text, item.at_of("when")) for item in plan.items)
    return tuple((text, at) for text, at in typed if text)


def is_around(at: Location) -> bool:
    """Return whether a text is a name and no prose: 题注, 主送, 版头, 署名, 版记, kinds of meetings."""
    kind = str(at.document.value(("kind",))).strip()
    return kind in PAPERS and at.path[0] in PAPERS[kind].keys_of_names
