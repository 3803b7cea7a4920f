"""What is known of one plan: each fact is worked out when it is first asked for, and once."""

from functools import cached_property
from typing import TYPE_CHECKING

from npc.plan import Location, Plan

if TYPE_CHECKING:
    from npc.facts.duties import Answer
    from npc.facts.tracing.trace import Trace


class Facts:
    """A plan and what follows from it; rules and views share one, so that they cannot differ."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    @cached_property
    def texts(self) -> tuple[tuple[str, Location], ...]:
        """Every text of the plan that is printed, and where it stands."""
        from npc.facts.texts import texts

        return texts(self.plan)

    @cached_property
    def times(self) -> tuple[tuple[str, Location], ...]:
        """The times of the arrangement's items as they are written."""
        from npc.facts.texts import times

        return times(self.plan)

    @cached_property
    def all_words(self) -> str:
        """All texts in one, a line each, to see at once what stands in none of them."""
        return "\n".join([text for text, _ in self.texts])

    @cached_property
    def all_characters(self) -> frozenset[str]:
        """Every character that stands in any text."""
        return frozenset(self.all_words)

    @cached_property
    def answers(self) -> "tuple[Answer, ...]":
        """The statutory matters that the plan does not exempt, with the items that answer each."""
        from npc.facts.duties import answers

        return answers(self.plan)

    @cached_property
    def trace(self) -> "Trace":
        """Which places of body text, arrangement and monthly plan speak of one matter."""
        from npc.facts.tracing.trace import trace

        return trace(self.plan)
