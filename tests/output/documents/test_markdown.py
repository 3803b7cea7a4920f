"""Markdown as GitHub reads it: markdown-it, which is not ours, reads it back."""

import pytest
from markdown_it import MarkdownIt

from npc.output.documents.markdown import to_markdown
from npc.output.documents.selecting import document_tree
from plan_texts import plan_of
from support import ROOT, Write
from word import read_plan

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = [
    "# 甲",
    "- 甲",
    "+ 甲",
    "> 甲",
    "1) 甲",
    "甲*乙*丙_丁_`戊`~~己~~",
    "<b>甲</b>",
    "&lt;",
    "[甲](http://a.b)",
    "![甲](a.png)",
    "甲|乙",
    "甲\\|乙",
    "---",
    "===",
    "    甲",
    "http://example.org/_a_",
    "$甲$",
    "甲\\",
]


def plain(source: str) -> list[str]:
    """Return the texts of the blocks of a Markdown document."""
    texts = []
    for token in READER.parse(source):
        if token.type == "inline":
            kinds = {one.type for one in token.children or ()}
            assert kinds <= {"text", "html_inline", "text_special", "softbreak"}, kinds
            texts.append(
                "".join(one.content for one in token.children or () if one.type != "html_inline")
            )
    return texts


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_are_no_markup(write: Write, text: str) -> None:
    """A title, a paragraph and a cell show what the plan says."""
    quoted = "'" + text.replace("'", "''") + "'"
    plan = read_plan(
        write(
            "plan.yaml",
            f"kind: work-points\nyear: 2025\ntitle: {quoted}\npreamble: {quoted}\n---\n"
            f"kind: arrangement\ncategories: [{{name: 类, items: [{{title: {quoted}}}]}}]\n",
        )
    )
    texts = plain(to_markdown(document_tree(plan)))
    assert [one.strip() for one in texts[:2]] == [text.strip()] * 2
    assert text.strip() in [one.strip() for one in texts]


def test_headings_points_and_tables() -> None:
    """As a reader of Markdown sees them."""
    plan = read_plan(ROOT / "plans" / "shili-2025")
    tokens = READER.parse(to_markdown(document_tree(plan)))
    headings = [one.tag for one in tokens if one.type == "heading_open"]
    assert headings.count("h1") == 3
    assert headings.count("h2") == 3
    assert [one.attrs.get("start", 1) for one in tokens if one.type == "ordered_list_open"][:2] == [
        1,
        2,
    ]
    rows = [one for one in tokens if one.type == "tr_open"]
    assert len(rows) == len(list(plan.matters)) + 2
    assert sum(one.type == "table_open" for one in tokens) == 2


def test_every_row_has_all_columns() -> None:
    """Merged cells have their words in the first row and nothing below."""
    written = to_markdown(document_tree(read_plan(ROOT / "plans" / "shili-2025")))
    tables = [block for block in written.split("\n\n") if block.startswith("| ")]
    for table in tables:
        assert len({line.replace("\\|", "").count("|") for line in table.split("\n")}) == 1
    assert tables[0].split("\n")[3].startswith("|  | 2 |")


def test_footnotes_have_marks_and_texts() -> None:
    """In GitHub's form."""
    written = to_markdown(document_tree(read_plan(ROOT / "plans" / "shili-2025")))
    assert "机制[^1]跟踪" in written
    assert "\n[^1]: " in written


def test_a_point_that_begins_with_a_sign_is_no_list_within_the_list() -> None:
    sections = "[{title: 部分, points: [{text: '- 甲'}, {text: '2. 乙'}]}]"
    plan = plan_of(f"kind: work-points\nyear: 2025\nsections: {sections}\n")
    tokens = READER.parse(to_markdown(document_tree(plan)))
    assert [each.content for each in tokens if each.type == "inline"][-2:] == ["\\- 甲", "2\\. 乙"]
    assert sum(each.type.endswith("list_open") for each in tokens) == 1
