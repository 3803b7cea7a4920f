"""PDF by whichever tool is there; what neither does is said."""

import shutil
from importlib import import_module
from pathlib import Path

import pytest

from npc.errors import RenderError
from npc.output.documents import pdf
from npc.output.documents.making import make
from support import ROOT, Npc
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
