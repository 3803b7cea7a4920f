"""Texts of strangers in Markdown: what a site would make a link, a mention or a reference of."""

import re

import pytest
from markdown_it import MarkdownIt

from npc.output.escaping import in_markdown
from support import Npc, Write

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ALIVE = re.compile(r"@[A-Za-z0-9_]|[#!$~&]\d|gh-\d", re.IGNORECASE)
"""What GitHub and GitLab look for in the texts of what has become of the Markdown."""
LIVE = [
    "@name",
    "请@org/team阅",
    "a.b@example.org",
    "#12",
    "org/repo#12",
    "见GH-1",
    "gh-7",
    "!3",
    "$4",
    "~5",
    "&6",
    "<b>@name</b>",
    "<!-- @name -->",
]
LINKS = ["https://example.org/a", "见http://example.org", "WWW.example.org", "mailto:a@example.org"]


def text_of(markdown: str) -> str:
    tokens = (child for token in READER.parse(markdown) for child in token.children or ())
    return "".join(token.content for token in tokens)


@pytest.mark.parametrize("text", LIVE)
def test_nothing_comes_to_life_and_nothing_is_lost(text: str) -> None:
    """A mention would notify people of a comment on a pull request."""
    shown = text_of(in_markdown(text))
    assert not ALIVE.search(shown)
    assert shown.replace("\u200b", "") == text


@pytest.mark.parametrize("text", LINKS)
def test_addresses_are_no_links(text: str) -> None:
    """GitHub makes links of them without brackets, also behind a Chinese character."""
    written = in_markdown(text)
    assert not re.search(r"(?:https?|mailto):|www\.", written, re.IGNORECASE)
    assert text_of(written).replace("\u200b", "") == text


def test_what_is_no_reference_stays() -> None:
    """A sign alone, and those between Chinese words."""
    for text in ("甲@乙", "C # D", "100%", "5!", "agh-1", "HIGH-1"):
        assert text_of(in_markdown(text)) == text


def test_views_and_documents_say_so_too(npc: Npc, write: Write) -> None:
    """One way of escaping for all that is Markdown."""
    title = "听取@name关于#12 https://example.org 的报告"
    rows = f"categories:\n  - name: 甲\n    items:\n      - {{title: '{title}', when: 3月}}\n"
    plan = f"kind: arrangement\nyear: 2025\ntitle: '{title}'\n{rows}"
    write("plans/2025/a.yaml", plan)
    commands = (
        ("schedule", "year", "--plan", "plans/2025"),
        ("plan", "trace", "plans/2025"),
        ("plan", "show", "--items", "plans/2025"),
        ("plan", "render", "plans/2025"),
    )
    for command in commands:
        written = npc(*command, "--to", "md", "-o", "-").out
        assert "@&#8203;name关于\\#&#8203;12 https\\://" in written, command
        assert not ALIVE.search(text_of(written))
