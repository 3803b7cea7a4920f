"""What tags print in a Word file: words as its paragraphs have them, and the numbers of notes."""

from collections.abc import Mapping

from jinja2 import DictLoader
from markupsafe import Markup

from npc.genre.prose import joined, split_at_notes
from npc.output.documents.note_numbers import circled
from npc.output.documents.office.signs import BEGIN, END
from npc.output.templating.own_environment import OwnEnvironment
from npc.output.templating.printing import printed
from npc.plan import Plan

_NO_NUMBERS = dict.fromkeys(map(ord, (BEGIN, END)), "\ufffd")


def environment_of(plan: Plan) -> OwnEnvironment:
    """Make the sandbox. It holds no templates, so nothing can be included or imported."""
    environment = OwnEnvironment(DictLoader({}))
    names = dict.fromkeys(note.name for paper in plan.papers for note in paper.notes)
    numbers = {name: circled(number) for number, name in enumerate(names, 1)}

    def inline(text: object) -> str:
        pieces = split_at_notes(joined(str(printed(text) or "").translate(_NO_NUMBERS)))
        return "".join(piece + _mark(name, numbers) for piece, name in pieces)

    def shown(value: object) -> object:
        """Return what a tag prints: words as the document has them, nothing for what is not there."""
        if value is None:
            return ""
        is_text = isinstance(value, str) and not isinstance(value, Markup)
        return inline(value) if is_text else value

    environment.filters |= {"inline": inline, "headed": inline}
    environment.finalize = shown
    return environment


def _mark(name: str | None, numbers: Mapping[str, str]) -> str:
    return "" if name is None else numbers.get(name, f"[^{name}]")
