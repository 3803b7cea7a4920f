"""The index of a year's set: links to its files, as a web page or Markdown."""

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from npc.messages import Language
from npc.output.escaping import in_markdown
from npc.output.theme import Theme
from npc.output.views.text import BRACKETS
from npc.records import NamedTuple


class FileLink(NamedTuple):
    """A file of the set."""

    text: str
    file: str
    """Its name, in the folder of the index."""
    remark: str = ""

    @property
    def address(self) -> str:
        """Its name as an address; `./` keeps a colon in it from being read as a scheme."""
        return f"./{quote(self.file, errors='replace')}"


class LinkGroup(NamedTuple):
    """Links under a heading."""

    heading: str
    links: Sequence[FileLink]


def html(title: str, groups: Sequence[LinkGroup], *, language: Language, theme: Theme) -> bytes:
    """Return the index as a self-contained web page.

    Raises:
        RenderError: The template is wrong.

    """
    from npc.output.templating.templating import render

    page = render(
        "schedule-index.html", theme.templates, title=title, groups=groups, language=language
    )
    return page.encode("utf-8", "replace")


def markdown(title: str, groups: Sequence[LinkGroup], *, language: Language) -> bytes:
    """Return the index as Markdown."""
    text = "".join(f"{line}\n" for line in _lines(title, groups, language))
    return text.encode("utf-8", "replace")


def _lines(title: str, groups: Sequence[LinkGroup], language: Language) -> Iterator[str]:
    opening, closing = BRACKETS[language]
    yield f"# {in_markdown(title)}"
    for group in groups:
        yield from ("", f"## {in_markdown(group.heading)}", "")
        for link in group.links:
            remark = f"{opening}{in_markdown(link.remark)}{closing}" if link.remark else ""
            yield f"- [{in_markdown(link.text)}]({link.address.replace('(', '%28').replace(')', '%29')}){remark}"
