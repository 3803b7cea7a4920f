"""`docs/rules.md` and `docs/rules.en.md`: all pages, as a forge shows them."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from npc.messages import Language, Message
from npc.output.reports.rule_document import FILES, FOLDER, fenced, text
from npc.output.reports.rule_examples import in_keys
from npc.output.reports.rule_list import every_rule
from npc.rules.pages import page_of

BOTH = pytest.mark.parametrize("language", ["zh", "en"])
RULES = every_rule()


def parsed(markdown: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(markdown)


def shown(token: Token) -> str:
    """What is left of a stretch of text when it is shown."""
    return "".join(child.content for child in token.children or ())


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_made_from_the_pages_as_they_are(name: str) -> None:
    """Run `python3 dev.py forms` after a change of a page."""
    assert (FOLDER / name).read_text(encoding="utf-8") == text(FILES[name])


@BOTH
def test_every_rule_has_a_section_and_a_line_that_leads_to_it(language: Language) -> None:
    """A heading is the code alone: forges make its anchor of it, in small letters."""
    tokens = parsed(text(language))
    headings = [
        shown(after)
        for token, after in pairwise(tokens)
        if token.type == "heading_open" and token.tag == "h3"
    ]
    assert headings == [rule.code for rule in RULES]
    links = re.findall(r"^\| \[(NPC\d+)\]\(#(\w+)\) \|", text(language), re.MULTILINE)
    assert links == [(rule.code, rule.code.lower()) for rule in RULES]


@BOTH
def test_all_that_a_page_says_is_shown(language: Language) -> None:
    """No sign of a sentence becomes a mark, and examples stand as they are."""
    tokens = parsed(text(language))
    sentences = [shown(token) for token in tokens if token.type == "inline"]
    examples = [token.content for token in tokens if token.type == "fence"]
    for rule in RULES:
        page = page_of(rule)
        assert page.what.in_language(language) in sentences
        for said in (page.why, page.ground):
            assert any(one.endswith(said.in_language(language)) for one in sentences)
    expected = [
        (one.in_language(language) if isinstance(one, Message) else one).rstrip("\n")
        for page in map(page_of, RULES)
        for one in (page.fails, page.passes)
    ]
    assert len(examples) == len(expected)
    for example, one in zip(examples, expected, strict=True):
        given = example.rstrip("\n")
        assert given == one or in_keys(given, "en") == in_keys(one, "en")


@BOTH
def test_examples_of_plans_have_keys_in_the_language_of_the_page(language: Language) -> None:
    """What readers of Chinese see is what npc writes for them."""
    of_plans = text(language).partition("### NPC301")[2]
    other = "kind: " if language == "zh" else "种类: "
    assert f"\n{other}" not in of_plans


@given(st.lists(st.text(st.sampled_from("`~ 甲a#-")), min_size=1))
def test_fences_hold_any_example(lines: list[str]) -> None:
    """Backticks in it do not end it."""
    (token,) = parsed("\n".join(fenced("\n".join(lines), "yaml")))
    assert token.content.splitlines() == "\n".join(lines).splitlines()
