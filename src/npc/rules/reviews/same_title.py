"""Two parts of a review that nothing tells apart."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.review import Review, ReviewPart
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC441",
    "same-part-title",
    Severity.WARNING,
    Message("two parts of a review with one title", "总结有两个部分标题相同"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find parts with the title of an earlier one, or of the whole; or, without any, of its year."""
    for review in facts.plan.of_kind(Review):
        first: dict[tuple[str, int | None], ReviewPart] = {}
        whole = _folded(review.title)
        for part in review.parts:
            title = _folded(part.title)
            if not title and facts.plan.is_damaged("parts"):
                continue  # it may have one that could not be read
            before = first.setdefault((title, None if title else part.year), part)
            if before is not part:
                yield _repeated(part, before)
            elif title and title == whole and review.title_at.document.holds(review.title_at.path):
                yield _of_the_whole(part, review)


def _folded(title: str) -> str:
    return "".join(title.split())


def _repeated(part: ReviewPart, before: ReviewPart) -> Finding:
    if not part.title:
        related = ((before.at, Message("the other one is here", "另一部分在这里")),)
        return Finding(RULE, _UNTITLED, part.at, _GIVE_TITLES, related)
    message = Message("another part has the title “{title}”", "另一部分的标题也是“{title}”").format(
        title=part.title
    )
    related = ((before.title_at, Message("it is here", "在这里")),)
    return Finding(RULE, message, part.title_at, _OTHER_TITLE, related)


def _of_the_whole(part: ReviewPart, review: Review) -> Finding:
    message = Message(
        "the part has the title of the whole, which is printed twice",
        "这一部分的标题与总标题相同，会印两遍",
    )
    related = ((review.title_at, Message("the title is here", "总标题在这里")),)
    return Finding(RULE, message, part.title_at, _LEAVE_OUT, related)


_UNTITLED = Message(
    "two parts have no title, and nothing tells them apart", "有两个部分没有标题，无法区分"
)
_GIVE_TITLES = Message(
    "give each a title, or the year that it is about", "请分别写明标题，或者各自的年度"
)
_OTHER_TITLE = Message("correct one of them", "请改正其中一个标题")
_LEAVE_OUT = Message(
    "leave the title of the part out, or shorten it", "请删去这一部分的标题，或者改写"
)
