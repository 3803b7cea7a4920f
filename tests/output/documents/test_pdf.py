"""PDF by whichever tool is there; what neither does is said."""

import re
import shutil
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from npc.errors import RenderError
from npc.output.documents import pdf
from npc.output.documents.making import make
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
    try:
        import_module("weasyprint")
    except (ImportError, OSError):  # it is not there, or Pango is not
        pytest.skip("needs WeasyPrint")
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
    try:
        import_module("weasyprint")
    except (ImportError, OSError):
        pytest.skip("needs WeasyPrint")
    reader = import_module("pypdf")
    plan = read_plan(write("plan.yaml", ISSUED + ANNEX * annexes))
    pages = reader.PdfReader(BytesIO(make(plan, "pdf"))).pages
    found = [re.search("— ?([0-9]+) ?—", page.extract_text()) for page in pages]
    assert [one and one[1] for one in found] == numbers


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
