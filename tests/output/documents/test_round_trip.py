"""Documents survive being opened and saved by another word processor."""

import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from drawing import PDF
from npc.output.documents.docx import to_docx
from plan_texts import plan_of
from support import ROOT

SHILI = "---\n".join(
    (ROOT / "plans" / "shili-2025" / f"{name}.yaml").read_text(encoding="utf-8")
    for name in ("work-points", "arrangement", "monthly-plan")
)


def converted(folder: Path, name: str, form: str) -> Path:
    """Open a file in LibreOffice and save it in another form."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", form, name],
        cwd=folder,
        capture_output=True,
        check=True,
    )
    return (folder / name).with_suffix(f".{form}")


def words(file: Path) -> str:
    """Return every letter of the text, without blanks: these are the word processor's own."""
    body = Document(str(file)).element.body
    return "".join("".join(one.text or "" for one in body.iter(qn("w:t"))).split())


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
def test_every_word_comes_back(tmp_path: Path) -> None:
    """From Word to OpenDocument and back, no letter is lost."""
    original = tmp_path / "plan.docx"
    original.write_bytes(to_docx(plan_of(SHILI)))
    before = words(original)
    converted(tmp_path, "plan.docx", "odt")
    original.unlink()
    after = words(converted(tmp_path, "plan.odt", "docx"))
    assert len(before) > 1000
    assert after == before
