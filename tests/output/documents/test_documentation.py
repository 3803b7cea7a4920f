"""What the documentation says of templates is what there is."""

import re

from npc.facts.volumes import volumes_of
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import OuterCategory
from npc.kinds.issuing import Head, Imprint, Signature
from npc.kinds.item import Item
from npc.kinds.notice import Notice
from npc.kinds.paper import Paper
from npc.kinds.registry import PAPERS, parts
from npc.kinds.review import Review, ReviewPart
from npc.kinds.sections import HEADING_FORMS
from npc.layout.profile import Profile
from npc.output.documents.docx.styles import STYLE_IDS, styles_xml
from npc.output.documents.markdown import to_markdown
from npc.output.documents.selecting import document_tree
from npc.output.templating.filters import FILTERS, inline
from npc.output.templating.templating import built_in_templates
from plan_texts import findings, plan_of
from support import ROOT

DTD = ROOT / "src" / "npc" / "layout" / "document.dtd"
PAGE = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")


def test_every_element_and_class_is_documented() -> None:
    """An element or class that a template may use stands in the table, and no other does."""
    dtd = DTD.read_text(encoding="utf-8").replace("%parts;", " | ".join(parts()))
    elements = set(re.findall(r"<!ELEMENT (\w+)", dtd))
    classes = set(re.findall(r"[\w-]+", " ".join(re.findall(r"class \(([^)]*)\)", dtd))))
    table = re.findall(r"^\| `(\w+)` \|([^|]*)\|", PAGE, re.MULTILINE)
    assert {element for element, _ in table} - set(FILTERS) == elements
    assert set(re.findall(r"`([\w-]+)`", "".join(column for _, column in table))) == classes


def test_every_style_is_documented() -> None:
    """The table names the style that an element is written in."""
    names = dict(re.findall(r'w:styleId="(\w+)"><w:name w:val="([^"]+)"', styles_xml(Profile())))
    for style_id in STYLE_IDS.values():
        name = names[style_id]
        assert f"| {name.title() if name.isascii() else name} |" in PAGE


def test_every_filter_and_template_is_documented() -> None:
    """Whatever there is beside Jinja's own."""
    assert set(FILTERS) == set(
        re.findall(r"^\| `(\w+)(?:\([^)]*\))?` \| [^|]*\|$", PAGE, re.MULTILINE)
    )
    for path in built_in_templates().iterdir():
        assert f"`{path.name}`" in PAGE


def test_lines_of_a_text_are_joined() -> None:
    """`inline` joins the lines of a paragraph as everything else does."""
    assert inline("甲\n乙") == "甲乙"


def test_the_example_of_issuing_is_without_findings() -> None:
    """What docs/issuing.md shows can be copied."""
    page = (ROOT / "docs" / "issuing.md").read_text(encoding="utf-8")
    example = re.findall("```yaml\n(.*?)```", page, re.DOTALL)[0]
    assert findings(example) == []


def test_every_key_of_issuing_is_documented() -> None:
    """Keys of head, signature, imprint and notice stand in docs/issuing.md."""
    page = (ROOT / "docs" / "issuing.md").read_text(encoding="utf-8")
    for record in (Head, Signature, Imprint):
        for name in record.keys:
            assert f"`{name}`" in page


YEAR = (ROOT / "docs" / "year.md").read_text(encoding="utf-8")


def test_the_examples_of_a_years_papers_are_without_findings() -> None:
    """The set of papers, and the one plan alone, that docs/year.md shows first can be copied."""
    for example in re.findall("```yaml\n(.*?)```", YEAR, re.DOTALL)[:2]:
        assert findings(example) == []


def test_what_a_years_papers_have_is_documented() -> None:
    """Every kind, and the keys of items and lists that only a year's set needs."""
    for kind in PAPERS.values():
        assert f"`种类: {kind.words[0]}`" in YEAR
    keys = {"paper", "form", "numbering", "columns", "categories", "annexes", "alone", "issues"}
    keys |= {"same", "text", "reporters", "with", "leader", "focus", "due", "research", "extra"}
    known = {**Notice.keys, **Arrangement.keys, **OuterCategory.keys, **Item.keys}
    assert keys <= known.keys()
    for key in keys:
        assert f"`{known[key].names[0]}" in YEAR


REVIEW = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")


def test_the_examples_of_reviews_are_without_findings() -> None:
    """The office's year and the committee's half-year that docs/review.md shows can be copied."""
    examples = re.findall("```yaml\n(种类.*?)```", REVIEW, re.DOTALL)
    assert [findings(example) for example in examples] == [[], []]


def test_the_first_review_is_shown_as_it_is_printed() -> None:
    """Letter for letter; what is bold or no list to Markdown is marked so in both."""
    plan = plan_of(re.findall("```yaml\n(.*?)```", REVIEW, re.DOTALL)[0])
    printed = re.sub(
        r"</?strong>|\n\n\[\^1\]: .*", "", to_markdown(document_tree(volumes_of(plan)[0]))
    )
    quoted = re.findall("^> (.*)$", REVIEW.split("<!-- printed -->")[1], re.MULTILINE)
    shown = [re.sub(r"\\|\*\*", "", line).replace("。 ", "。") for line in quoted]
    assert shown == [line for line in printed.split("\n") if line]


def test_every_key_of_reviews_is_documented() -> None:
    """Of the review and its parts, but for those that every paper of a plan has."""
    shared = {*Paper.keys} - {"title", "title-lines", "year", "organ", "status", "anonymised"}
    for name in {*Review.keys, *ReviewPart.keys} - shared:
        assert f"`{name}`" in REVIEW
    for form in HEADING_FORMS:
        assert f"`（`{form}`） |" in REVIEW
