"""新年度说明.md: what became of an old plan, and what is to be looked at in the new one, in plain Markdown."""

from collections.abc import Iterator, Sequence

from npc.genre.renewed_years import Turn
from npc.importer.walking import MappingAt, mappings_in
from npc.kinds.record import keys_at
from npc.kinds.registry import PAPERS
from npc.messages import Language, Message, Verbatim
from npc.output.escaping import in_markdown, markdown_table
from npc.starting.renewing import explaining_words as words
from npc.starting.renewing.files import NewPaper
from npc.starting.renewing.renewing import NewPlan

_LONGEST = 80
"""Characters of a text that a cell shows; the plan has all of them."""


def explanation(made: NewPlan, called: str, turn: Turn, language: Language = "zh") -> str:
    """Return the report on a new plan as Markdown.

    Args:
        made: The new plan.
        called: What the old one is called.
        turn: From which year to which.
        language: The language of all but the words of the plan.

    """
    return "\n".join(_RenewalExplanation(made, language).lines(called, turn)) + "\n"


class _RenewalExplanation:
    """The report in one language."""

    def __init__(self, made: NewPlan, language: Language) -> None:
        self._made = made
        self._language = language

    def lines(self, called: str, turn: Turn) -> Iterator[str]:
        """Yield the lines of the report."""
        account = self._made.account
        head = words.HEAD.format(old=Verbatim(called), before=turn.old, year=turn.new)
        yield f"# {self._told(words.TITLE.format(year=turn.new))}"
        yield from ("", in_markdown(f"{self._told(head)}{self._told(words.FULL_STOP)}"), "")
        yield from self._part(words.CHECKS, words.CHECK_HEADS, list(self._checks()))
        left = [
            (self._told(each.where), each.what, self._told(each.why)) for each in account.left_out
        ]
        yield from self._part(words.LEFT_OUT, words.LEFT_OUT_HEADS, left)
        carried = [(each.where, each.what, self._told(each.how)) for each in account.carried]
        yield from self._part(words.CARRIED, words.CARRIED_HEADS, carried)
        yield from self._part(words.ADDED, words.ADDED_HEADS, [(each,) for each in account.added])
        moved = [
            (each.file, self._told(each.key), each.before, each.after) for each in account.moved
        ]
        yield from self._part(words.MOVED, words.MOVED_HEADS, moved)

    def _checks(self) -> Iterator[Sequence[str]]:
        for paper in self._made.papers:
            for at in mappings_in(paper.mapping):
                for check in at.mapping.checks:
                    key = self._key(paper, at, check.key)
                    yield paper.file, at.name if at.path else "", key, self._told(check.why)

    def _key(self, paper: NewPaper, at: MappingAt, key: str) -> str:
        """Name a key as people call it."""
        declared = keys_at(PAPERS[paper.mapping.text("kind")], at.path).get(key)
        return self._told(Message(key, declared.chinese if declared else key))

    def _part(
        self, title: Message, heads: Sequence[Message], rows: Sequence[Sequence[str]]
    ) -> Iterator[str]:
        yield from (f"## {self._told(title.format(n=len(rows)))}", "")
        if not rows:
            yield from (self._told(words.NOTHING), "")
            return
        cells = ((in_markdown(_shortened(cell)) for cell in row) for row in rows)
        yield from markdown_table(map(self._told, heads), cells)
        yield ""

    def _told(self, message: Message) -> str:
        return message.in_language(self._language)


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
