"""What parts the documents of a file, and lines around them that are no YAML."""

from collections.abc import Iterator, Sequence

from npc.source.recovering import sayings
from npc.source.recovering.cuts import Cut
from npc.source.recovering.known_keys import is_kind
from npc.source.recovering.repair import Repair
from npc.source.recovering.rows import LineRole, MeantLine

_FENCES = ("```", "~~~", "···", "｀｀｀")


def of_documents(text: str, rows: Sequence[MeantLine]) -> Iterator[Repair]:
    """Yield lines that should be `---`, places where one is missing, and fences."""
    ruler: MeantLine | None = None
    others = 0
    has_kind = False
    for row in rows:
        if is_fence(text, row):
            yield _fence(text, row)
        elif row.role is LineRole.DIVIDER:
            is_right = text.startswith(("---", "..."), row.start) and text[
                row.start + 3 : row.start + 4
            ] not in tuple("-—－")
            ruler = None if is_right else row
            has_kind, others = (False, 0) if is_right else (has_kind, others)
        elif row.role is LineRole.ROW and row.level == 0 and not row.marks:
            if is_kind(row.key) and row.is_certain:
                if ruler:
                    yield _divider(text, ruler)
                elif has_kind and others:
                    yield Repair(
                        sayings.NO_DIVIDER,
                        row.key_start,
                        row.key_end,
                        (Cut(row.start, row.start, "---\n"),),
                    )
                has_kind, others = True, 0
            else:
                others += 1
            ruler = None
        elif row.role is not LineRole.BLANK and row.role is not LineRole.COMMENT:
            ruler = None


def is_fence(text: str, row: MeantLine) -> bool:
    """Return whether a line is the ``` that chats and Markdown put around code, and no text of a block."""
    if row.role not in (LineRole.WORDS, LineRole.ROW) or not text.startswith(_FENCES, row.body):
        return False
    rest = text[row.body + 3 : row.end].strip()
    return rest.lower() in ("", "yaml", "yml", "text", "plain")


def _fence(text: str, row: MeantLine) -> Repair:
    end = text.find("\n", row.end)
    end = len(text) if end < 0 else end + 1
    return Repair(sayings.FENCE, row.body, row.end, (Cut(row.start, end, ""),))


def _divider(text: str, row: MeantLine) -> Repair:
    end = row.start + len(text[row.start : row.end].rstrip())
    return Repair(sayings.DIVIDER, row.start, end, (Cut(row.start, row.end, "---"),))
