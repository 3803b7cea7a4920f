"""PDF by whichever tool is there; what neither does is said."""

import re
import shutil
from collections import defaultdict
from collections.abc import Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from npc.errors import RenderError
from npc.output.documents import pdf
from npc.output.documents.drawing import Drawing
from npc.output.documents.making import make
from npc.output.documents.pdf.reading import Inside, inside_of
from support import ROOT, Npc, Write
from word import read_plan

SHILI = ROOT / "plans" / "shili-2025"

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")


@pytest.fixture
def no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide LibreOffice."""
    monkeypatch.setattr(pdf, "libreoffice", lambda: None)


@pytest.mark.usefixtures("no_office")
@pytest.mark.filterwarnings("ignore")
def test_weasyprint_makes_equal_bytes() -> None:
    """A PDF of A4 pages, twice the same."""
    _needs_weasyprint()
    plan = read_plan(SHILI)
    one, other = (make(plan, "pdf") for _ in range(2))
    assert one.startswith(b"%PDF-")
    assert one == other


ISSUED = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [办公室]
sections: [{title: 依法监督, points: [{text: 依法开展监督。}]}]
imprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-05}
"""
ANNEX = "---\nkind: monthly-plan\nmonths: {3: [{content: 调研, owners: 办公室}]}\n"


@pytest.mark.usefixtures("no_office")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("annexes", "numbers"),
    [(0, ["1", "2"]), (1, ["1", "2", None, None])],
    ids=["behind the text", "behind a blank page"],
)
def test_weasyprint_numbers_no_blank_page(
    annexes: int, numbers: list[str | None], write: Write
) -> None:
    """7.5: neither a blank page nor the imprint behind it has a number, as in LibreOffice's PDF."""
    _needs_weasyprint()
    reader = import_module("pypdf")
    plan = read_plan(write("plan.yaml", ISSUED + ANNEX * annexes))
    pages = reader.PdfReader(BytesIO(make(plan, "pdf"))).pages
    found = [re.search("— ?([0-9]+) ?—", page.extract_text()) for page in pages]
    assert [one and one[1] for one in found] == numbers


NOTED = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [办公室]
sections: [{title: 依法监督, points: [{text: '依法开展监督[^甲]。'}]}]
notes: {甲: 按照计划办理。}
imprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-05}
"""


@pytest.mark.usefixtures("no_office")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("losing", "told"),
    [(0, ""), (1, "本 PDF 已将注释改排在文末（版记之前）"), (2, "“① 按照”之后的“计划”")],
    ids=["neither", "of footnotes", "of both"],
)
def test_notes_that_weasyprint_loses_stand_at_the_end(
    losing: int, told: str, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which is said; if words are lost there as well, there is no PDF."""
    _needs_weasyprint()
    drawings = list[list[str]]()

    def read(written: bytes) -> Inside:
        inside = inside_of(written)
        lost = "计划" if len(drawings) < losing else "\0"
        drawings.append(inside.pages or [])
        return inside._replace(pages=[page.replace(lost, "") for page in drawings[-1]])

    monkeypatch.setattr(pdf, "inside_of", read)
    said = list[str]()
    drawing = Drawing(lambda message: said.append(message.zh))
    try:
        make(read_plan(write("plan.yaml", NOTED)), "pdf", drawing=drawing)
    except RenderError as error:
        said.append(error.text.zh)
    assert len(drawings) == min(losing, 1) + 1
    assert all("按照计划办理" in pages[0] for pages in drawings)
    about_it = [one for one in said if "注释" in one or "丢失" in one]
    assert len(about_it) == min(losing, 1)
    assert all(told in one for one in about_it)


@pytest.mark.usefixtures("no_office")
@pytest.mark.filterwarnings("ignore")
def test_weasyprint_draws_a_rule_where_a_page_ends_within_a_merged_cell() -> None:
    """The last rule of a table is as long as its first, on each page."""
    _needs_weasyprint()
    made = make(read_plan(ROOT / "plans" / "nanhai-2023"), "pdf")
    tables = [_rules(page) for page in import_module("pypdf").PdfReader(BytesIO(made)).pages]
    ends = [(rules[min(rules)], rules[max(rules)]) for rules in tables if rules]
    assert len(ends) > 4
    assert all(first == pytest.approx(last, abs=3) for first, last in ends)


def _rules(page: Any) -> dict[float, float]:  # noqa: ANN401 - pypdf need not be there
    """Return how long all rules across are that stand at a height."""
    begin, found = (0.0, 0.0), defaultdict[float, float](float)

    def see(operator: bytes, operands: Sequence[float], *_: object) -> None:
        nonlocal begin
        if operator in {b"m", b"l"}:
            x, y = map(float, operands)
            if operator == b"l" and y == begin[1]:
                found[round(y, 1)] += x - begin[0]
            begin = (x, y)

    page.extract_text(visitor_operand_before=see)
    return found


def _needs_weasyprint() -> None:
    try:
        import_module("weasyprint")
    except (ImportError, OSError):  # it is not there, or Pango is not
        pytest.skip("needs WeasyPrint")


@needs_office
def test_libreoffice_makes_equal_bytes(npc: Npc) -> None:
    """It writes moments and random numbers, which are taken out."""
    for name in ("a.pdf", "b.pdf"):
        assert npc("plan", "render", SHILI, "--to", "pdf", "-o", name).code == 0
    assert Path("a.pdf").read_bytes() == Path("b.pdf").read_bytes()


@pytest.mark.usefixtures("no_office")
def test_neither_is_there(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence with both ways out, and nothing written."""
    monkeypatch.setattr(pdf, "find_spec", lambda _: None)
    result = npc("plan", "render", SHILI, "--to", "pdf")
    assert result.code == 2
    assert "PDF needs LibreOffice or WeasyPrint" in result.err
    assert "npc-work-points[pdf]" in result.err
    assert not Path("build").exists()


def test_libreoffice_that_fails_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be broken, or of another kind."""
    monkeypatch.setattr(pdf, "libreoffice", lambda: shutil.which("false"))
    with pytest.raises(RenderError) as caught:
        make(read_plan(SHILI), "pdf")
    assert "LibreOffice could not make the PDF" in caught.value.text.en
