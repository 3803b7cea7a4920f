"""How a body text opens, and whether its opening is that of last year's plan: 2024年是… in a plan of 2025."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from npc.genre.lexicon.stages import LAST_YEAR
from npc.plan import Arrangement, Location, Paper, WorkPoints

if TYPE_CHECKING:
    from npc.kinds.review import ReviewPart

_OPENINGS = ("总体要求", "总体思路", "指导思想", "主要任务")


def first_text(body: "WorkPoints | Arrangement | ReviewPart") -> tuple[str, Location]:
    """Return what stands at the beginning: the preamble, or the text below the first headings."""
    texts: list[tuple[str | None, Location]] = [(body.preamble, body.at / "preamble")]
    firsts = (part for section in body.sections[:1] for part in section.headings)
    texts += ((part.text, part.at / "text") for part in firsts)
    text, at = next((pair for pair in texts if pair[0]), ("", body.at))
    return (text or "").strip(), at


def old_openings(papers: Iterable[Paper], year: int) -> frozenset[Location]:
    """Return where the texts stand that open the papers of a year as those of the year before."""
    bodies = [paper for paper in papers if isinstance(paper, WorkPoints | Arrangement)]
    firsts = map(first_text, bodies)
    return frozenset([at for text, at in firsts if _is_of_last_year(text, year)])


def _is_of_last_year(text: str, year: int) -> bool:
    """Whether a text opens with the year before, and does not name its own year or look back."""
    before = f"{year - 1}年"
    if not text.startswith(before) or any(word in text for word in (str(year), *LAST_YEAR)):
        return False
    after = text.removeprefix(before).partition("。")[0]
    return after.startswith("是") or any(word in after for word in _OPENINGS)
