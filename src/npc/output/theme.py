"""How a repo's documents look where they do not look as all do."""

from pathlib import Path
from typing import TYPE_CHECKING

from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.output.documents.docx.reference import ReferenceStyles


class Theme(NamedTuple):
    """The templates and styles that go before those of the official format."""

    templates: Path | None = None
    """A folder whose templates go before the built-in ones of the same name."""
    reference: "ReferenceStyles | None" = None
    """Styles of a Word file, for Word files only."""


PLAIN = Theme()
"""As all documents look."""
