"""The READMEs lead to every command and every page, and links of pages lead somewhere."""

import re
from pathlib import Path

import pytest

from npc.cli.commands import COMMANDS
from support import ROOT

READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
PAGES = [*READMES, *sorted(ROOT.glob("docs/*.md"))]


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_every_command_is_listed(page: Path) -> None:
    """By its whole name, or by its last word behind one of its group."""
    text = page.read_text(encoding="utf-8")
    for name in COMMANDS:
        *_, last = name.split()
        assert re.search(rf"`npc {name}\b|[、,|] *`?{last}\b", text), name


def test_every_page_is_in_the_index() -> None:
    """But for English ones and that for developers of npc, who find it at the end."""
    text = (ROOT / "README.zh-CN.md").read_text(encoding="utf-8")
    left_out = {"rules.en.md"}
    pages = {page.name for page in ROOT.glob("docs/*.md")} - left_out
    assert {name for name in pages if f"](docs/{name}" not in text} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """To files of the project, and to headings in them."""
    for link in re.findall(r"\]\(([^)\s:]+)\)", _prose(page)):
        name, _, heading = link.partition("#")
        place = (page.parent / name).resolve() if name else page
        assert place.exists(), link
        assert not heading or place.suffix != ".md" or heading in _headings(place), link


def _prose(page: Path) -> str:
    text = page.read_text(encoding="utf-8")
    return re.sub(r"^( *)```.*?^\1```$", "", text, flags=re.MULTILINE | re.DOTALL)


def _headings(page: Path) -> set[str]:
    """Return the anchors that platforms give to headings; one that comes again has a number behind."""
    heads = re.findall(r"^#+ (.*)$", _prose(page), re.MULTILINE)
    anchors = [re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads]
    return {*anchors, *(f"{name}-{anchors.count(name) - 1}" for name in anchors)}
