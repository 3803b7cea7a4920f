"""Which paragraphs above and between tables name categories."""

from collections.abc import Sequence

from npc.genre.lexicon.columns import CONTINUED
from npc.importer.tables.labels import is_label
from npc.importer.tables.table import GridRow
from npc.originals.original import Passage


def category_headings(parts: Sequence[GridRow | Passage]) -> frozenset[int]:
    """Return the numbers of the passages that name a category: nothing but such stands between them and rows."""
    found: set[int] = set()
    begun = next((at for at, part in enumerate(parts) if isinstance(part, GridRow)), len(parts))
    is_before_row = False
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if isinstance(part, GridRow):
            is_before_row = True
        elif is_before_row and _is_heading(part.text, is_between=at > begun):
            found.add(part.number)
        else:
            is_before_row = False
    return frozenset(found)


def _is_heading(text: str, *, is_between: bool) -> bool:
    if len(text) > _LONGEST_HEADING:
        return False
    is_plain = is_between and not text.endswith(_ENDS) and not text.startswith(_NOT)
    return is_label(text) or is_plain


_LONGEST_HEADING = 50
_ENDS = ("。", "；", "：", ":", "）", ")")
_NOT = ("注", "单位", "附件", "(", "（", *CONTINUED)
