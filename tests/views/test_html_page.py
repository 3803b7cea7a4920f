"""Views as HTML pages: whole, for everybody, and nothing in a text is markup."""

import json
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from lxml.html import HtmlElement

from npc.views.filters import Filters
from npc.views.table import Block, Cell, Column, Row
from npc.views.view import Source, View
from schedules import NANHAI, PLANS, SHILI, VIEWS, document, load_view, month_view, year_view

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
EVERY = [(name, plan) for name in VIEWS for plan in PLANS]


def page_of(view: View[str]) -> HtmlElement:
    """Write a view as a page and read it as browsers do."""
    return html.document_fromstring(document(view, "html").decode())


def words(element: HtmlElement) -> str:
    """Return what is seen of an element."""
    return "".join(map(str, element.xpath(".//text()[not(ancestor::*[@class='unseen'])]"))).strip()


@pytest.mark.parametrize(("name", "plan"), EVERY)
def test_every_row_is_on_the_page(name: str, plan: str) -> None:
    """A table a block, a row a row, with all that is in them."""
    view = VIEWS[name](PLANS[plan])
    page = page_of(view)
    assert words(page.find(".//h1")) == view.heading
    blocks = [block for block in view.parts if block.rows]
    for block, table in zip(blocks, page.findall(".//table"), strict=True):
        shown = [[words(cell) for cell in row] for row in table.findall("tbody/tr")]
        wanted = [[cell.shown for cell in row.cells] for row in block.rows]
        assert [list(filter(None, row)) for row in shown] == [
            list(filter(None, row)) for row in wanted
        ]
        assert {len(row) for row in shown} == {len(table.findall("thead/tr/th"))}


@pytest.mark.parametrize(("name", "plan"), EVERY)
def test_a_screen_reader_finds_its_way(name: str, plan: str) -> None:
    """Language, one h1 and no level left out, names of tables, and heads of rows and columns."""
    page = page_of(VIEWS[name](PLANS[plan]))
    assert page.get("lang") == "zh-CN"
    levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3", "h4")]
    assert levels[:2] in ([1], [1, 2])
    assert all(level <= before + 1 for before, level in pairwise(levels))
    for table in page.iter("table"):
        assert table.findtext("caption")
        assert all(one.get("scope") == "col" for one in table.findall("thead/tr/th"))
        for row in table.findall("tbody/tr"):
            assert [one.get("scope") for one in row.findall("th")] == ["row"]
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert {one.get("href")[1:] for one in page.iter("a")} <= set(ids)


@pytest.mark.parametrize(("name", "plan"), EVERY)
def test_nothing_is_loaded_and_nothing_runs(name: str, plan: str) -> None:
    """No script, no image, no address but those of the page itself."""
    text = document(VIEWS[name](PLANS[plan]), "html").decode()
    page = html.document_fromstring(text)
    assert not list(page.iter("script", "img", "iframe", "object"))
    assert [one.get("href") for one in page.iter("link")] == ["data:,"]
    assert not re.search(r"url\(|@import|https?:| on\w+=", text)


def test_signs_of_bars_are_read_as_words() -> None:
    """〓 says nothing when it is read aloud."""
    bars = page_of(year_view(SHILI, Filters())).findall(".//table")[1]
    unseen = {one.text for one in bars.find_class("unseen")} - {bars.findtext("caption")}
    assert unseen == {"计划", "已完成"}
    assert all(one.get("aria-hidden") == "true" for one in bars.findall("tbody/tr/td/span[1]"))


def test_too_much_is_said_by_more_than_a_colour() -> None:
    """Bold and a sign as well."""
    page = page_of(load_view(NANHAI._replace(limits={"department": 4}), Filters()))
    over = page.find_class("over")
    assert over
    assert all(words(one.find("strong")).endswith("!") for one in over)
    assert page.find_class("shade-4")


def test_colours_can_be_read() -> None:
    """Text stands out from what is behind it by 4.5 to 1 at least (WCAG 1.4.3)."""
    style = page_of(month_view(NANHAI, 7)).findtext(".//style") or ""
    pairs = re.findall(r"\.(?:shade-\d|over) \{ background: (#\w{6})(?:; color: (#\w+))? \}", style)
    assert len(pairs) == 5
    for behind, front in [*pairs, ("#ffffff", "#4a4a4a"), ("#ffffff", "#8a1616")]:
        light = sorted(
            map(_luminance, (behind, "#ffffff" if front == "#fff" else front or "#1a1a1a"))
        )
        assert (light[1] + 0.05) / (light[0] + 0.05) >= 4.5, behind


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("name", "size"), [("month", "A4;"), ("year", "A4 landscape;")])
def test_it_prints_on_a4(name: str, size: str) -> None:
    """Lists upright, wide tables turned; heads again on each page."""
    style = page_of(VIEWS[name](NANHAI)).findtext(".//style") or ""
    assert f"@page {{ size: {size}" in style
    assert "thead { display: table-header-group }" in style


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "</style><b>x",
        "\" onclick='x",
        "&amp;&#60;",
        "{{ 7 * 7 }}",
        "\x1b[31m",
        "\ud800",
        "〓",
    ],
    ids=ascii,
)
def test_texts_are_no_markup(text: str) -> None:
    """They come out as they stand, wherever they stand; what would be obeyed is a picture."""
    columns = (Column("text", text, share=1), Column("note", "乙"))
    block = Block("a", text, columns, (Row((Cell(text), Cell(1, text))),), text)
    source = Source("a", text, text, None)
    page = page_of(View("x", text, None, source, (block, block, block), (), remarks=(text,)))
    shown = text.replace("\x1b", "␛").replace("\ud800", "?")
    assert page.findtext(".//title") == page.findtext(".//h1") == shown
    assert {words(one) for one in page.iter("h2", "a")} == {shown}
    assert [words(one) for one in page.find(".//tbody/tr")] == [shown, f"1{shown}"]
    assert not list(page.iter("script", "b"))
    assert not [name for one in page.iter() for name in one.attrib if name.startswith("on")]


def test_a_view_of_nothing_is_a_page_too() -> None:
    """It says so."""
    page = page_of(View("x", "甲", None, Source("a", "a", None, None), (), ()))
    assert words(page.find(".//main")) == "（无）"


SCREENS = {"desk": 1200, "phone": 360}
"""Widths of what pages are looked at with."""
MEASURE = """<pre id=found></pre><script>
addEventListener("load", () => {
  found.textContent = JSON.stringify([...document.querySelectorAll("iframe")].map(frame => {
    const page = frame.contentDocument, root = page.documentElement;
    const rows = [...page.querySelectorAll(".list tbody tr")];
    return {
      name: frame.title,
      heading: page.querySelector("h1") !== null,
      overflow: root.scrollWidth - root.clientWidth,
      cards: rows.every(row => getComputedStyle(row).display == "block"),
    };
  }));
})</script>"""


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium")
def test_a_browser_shows_every_view_without_complaint(tmp_path: Path) -> None:
    """No error on the console; on a phone nothing is wider than the screen, and lists are cards.

    All of them at once: to start a browser takes longer than to show a page.
    """
    frames = []
    for name, make in VIEWS.items():
        (tmp_path / f"{name}.html").write_bytes(document(make(SHILI), "html"))
        frames += [
            f'<iframe title="{name} {screen}" width={width} height=700 src="{name}.html"></iframe>'
            for screen, width in SCREENS.items()
        ]
    sheet = tmp_path / "sheet.html"
    sheet.write_text(f"<!DOCTYPE html><body>{''.join(frames)}{MEASURE}", encoding="utf-8")
    found = {frame.pop("name"): frame for frame in _found(sheet)}
    assert len(found) == len(VIEWS) * len(SCREENS)
    for name, frame in found.items():
        assert frame["heading"], name
        if name.endswith("phone"):
            assert (frame["overflow"], frame["cards"]) == (0, True), name


def _found(sheet: Path) -> list[dict[str, Any]]:
    """Show a sheet in Chromium, and return what it measures of its frames."""
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
         "--allow-file-access-from-files", f"--user-data-dir={sheet.parent / 'profile'}", "--dump-dom", sheet.as_uri()],
        capture_output=True, check=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert "CONSOLE" not in done.stderr
    (told,) = re.findall(r'<pre id="found">(.*?)</pre>', done.stdout)
    measured: list[dict[str, Any]] = json.loads(told)
    return measured


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium")
@pytest.mark.parametrize("month", [7, 8, 11])
def test_a_month_is_printed_on_one_page(month: int, tmp_path: Path) -> None:
    """With no page for the footer or the signature alone, also below deadlines, and the right border of tables within the paper."""
    pypdf = pytest.importorskip("pypdf")
    source, made = tmp_path / "a.html", tmp_path / "a.pdf"
    source.write_bytes(document(month_view(NANHAI, month), "html"))
    assert ".table { overflow: visible; padding-right: 1px }" in source.read_text(encoding="utf-8")
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={made}", source.as_uri()],
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    (page,) = pypdf.PdfReader(made).pages
    assert "编制" in page.extract_text()
