"""How a repo's documents look where they do not look as all do."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.layout.profile import Deviation


class WordStyles(Protocol):
    """Styles that go before ours of the same names (`npc.output.documents.docx.reference`)."""

    def merged(self, xml: str) -> str:
        """Return the part with our styles, with theirs in place of those of the same names."""

    def deviations(self, plan: Plan) -> list["Deviation"]:
        """Return the measures that they show otherwise than the standard."""

    def displaced(self, plan: Plan) -> list[str]:
        """Return the names of those that are aligned, indented, spaced or weighted otherwise."""

    def sizes(self) -> dict[str, str]:
        """Return the measures of the profile that they set, as `16pt` by `title.size`."""


class Theme(NamedTuple):
    """The templates and styles that go before those of the official format."""

    templates: Path | None = None
    """A folder whose templates go before the built-in ones of the same name."""
    reference: WordStyles | None = None
    """Styles of a Word file, for Word files only."""


PLAIN = Theme()
"""As all documents look."""


def in_theme(theme: Theme, make: Callable[[], bytes]) -> bytes:
    """Make a document: in the box where templates of a repo make it, for they are anybody's.

    Args:
        theme: Whose templates `make` uses.
        make: Makes it; a partial of a function of a module.

    Raises:
        RenderError: The templates are wrong, or take more memory or time than they may.

    """
    if theme.templates is None:
        return make()
    from npc.output.box.boxed import boxed

    return boxed(make, _TEMPLATES.format(folder=Verbatim(theme.templates)))


_TEMPLATES = Message(en="templates of “{folder}”", zh="“{folder}”中的模板")
