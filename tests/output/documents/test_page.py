"""The HTML page: self-contained, whole, and nothing in a text is markup."""

import re

import pytest
from lxml import html
from lxml.html import HtmlElement

from npc.output.documents.page import to_page, to_printed_page
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from support import Write
from word import read_plan

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><b>x",
    "&amp;&#60;",
    "\" onclick='x",
    "<!-- x -->",
    "𠮷👩‍👩‍👧",
    "长" * 5000,
]


def page_of(plan: Plan, *, draft: bool = False) -> HtmlElement:
    """Write a plan as a page and read it as browsers do."""
    return html.document_fromstring(to_page(document_tree(plan, draft=draft), plan))


def text_of(element: HtmlElement) -> str:
    """Return the text of an element, without what only parts the lines of the file."""
    return re.sub(r"\s*\n\s*", "", element.text_content())


@pytest.mark.parametrize("name", ["nanhai-2023", "shili-2025"])
def test_every_word_of_the_document_is_on_the_page(plan_named: Plan, name: str) -> None:
    """In the same order."""
    del name
    tree = document_tree(plan_named)
    words = re.sub(r"\s*\n\s*", "", "".join(map(str, tree.root.itertext("h1", "h2", "p", "td"))))
    assert words
    shown = text_of(page_of(plan_named).find(".//article"))
    for section in tree.sections:
        for block in section.iter("h1", "h2", "td", "th"):
            assert re.sub(r"\s*\n\s*", "", "".join(map(str, block.itertext()))) in shown


@pytest.fixture
def plan_named(name: str, plans: object) -> Plan:
    """Return one of the project's plans."""
    from support import ROOT

    del plans
    return read_plan(ROOT / "plans" / name)


@pytest.mark.parametrize("name", ["shili-2025"])
def test_nothing_is_loaded_and_nothing_runs(plan_named: Plan) -> None:
    """No script, no address but those of the page itself."""
    page = page_of(plan_named)
    assert not list(page.iter("script", "link", "img", "iframe", "object"))
    links = [element.get("href") for element in page.iter() if element.get("href")]
    assert links
    assert all(link.startswith("#") for link in links)
    assert not re.search(r"url\(|@import|https?:", to_page(document_tree(plan_named), plan_named))


@pytest.mark.parametrize("name", ["shili-2025"])
def test_notes_lead_to_and_fro(plan_named: Plan) -> None:
    """Each mark to its note, and the note back to the mark."""
    page = page_of(plan_named)
    (mark,) = page.find_class("note")[:1]
    note = page.get_element_by_id(mark.get("href")[1:])
    assert note.text_content().strip().startswith(mark.text_content())
    assert page.get_element_by_id(note.find(".//a").get("href")[1:]) is mark


@pytest.mark.parametrize("name", ["shili-2025"])
def test_tables_keep_their_merged_cells_and_heads(plan_named: Plan) -> None:
    """As browsers need them to repeat the head on every page."""
    table = page_of(plan_named).find(".//table")
    assert len(table.findall("colgroup/col")) == len(table.findall("thead/tr/th"))
    assert [one.get("rowspan") for one in table.findall("tbody/tr/td") if one.get("rowspan")]
    assert "table-header-group" in to_page(document_tree(plan_named), plan_named)


@pytest.mark.parametrize("name", ["shili-2025"])
def test_the_paper_is_that_of_the_official_format(plan_named: Plan) -> None:
    """Size, margins, lines, and page numbers outside."""
    style = page_of(plan_named).find(".//style").text
    assert "size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm" in style
    assert "line-height: 28.95pt" in style
    assert "@page :right { @bottom-right {" in style
    assert "@page :left { @bottom-left {" in style


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_texts_are_no_markup(write: Write, text: str) -> None:
    """They come out as they stand, in the title of the page as well."""
    quoted = "'" + text.replace("'", "''") + "'"
    plan = read_plan(write("plan.yaml", f"kind: work-points\nyear: 2025\ntitle: {quoted}\n"))
    page = page_of(plan)
    assert page.find(".//h1").text == text
    assert page.find(".//title").text == text
    assert len(page.findall(".//style")) == 1
    assert not list(page.iter("script", "b"))


@pytest.mark.parametrize("font", ['x"; } body { display: none } /*', "</style><script>", "\\"])
def test_the_name_of_a_font_is_no_style(write: Write, font: str) -> None:
    """Whatever npc.yaml says, the stylesheet stays one."""
    from npc.layout.profile import Profile
    from npc.output.documents.page.style import stylesheet

    del write
    style = stylesheet(Profile({"body.font": font}), draft=False)
    assert "</style" not in style
    assert re.sub(r'"[^"\n]*"', '""', style).count("{") == stylesheet(Profile(), draft=False).count(
        "{"
    ) - sum(one.count("{") for one in re.findall(r'"[^"\n]*"', stylesheet(Profile(), draft=False)))


@pytest.mark.parametrize("name", ["shili-2025"])
def test_a_printer_of_pages_gets_footnotes(plan_named: Plan) -> None:
    """The note stands in the text where its mark will be."""
    page = to_printed_page(document_tree(plan_named), plan_named)
    assert page.count('<span class="footnote">') == 1
    assert 'class="notes"' not in page


def test_a_long_title_is_broken_between_words_on_paper_only(write: Write) -> None:
    """As in the Word document; a screen balances its own lines."""
    title = "示例县人民代表大会常务委员会关于印发《示例县人大常委会2025年工作要点》的通知"
    plan = read_plan(write("plan.yaml", f"kind: work-points\nyear: 2025\ntitle: {title}\n"))
    heading = page_of(plan).find(".//h1")
    assert heading.text_content() == title
    breaks = [one.get("class") for one in heading.iter("br")]
    assert breaks or "--side" in heading.get("style", "")
    assert set(breaks) <= {"paper"}
