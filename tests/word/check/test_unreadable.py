"""Files that are no Word files, or mean harm: one sentence and exit code 2."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from time import monotonic
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from measured import found_in, sample
from npc.word import package
from support import Npc, Write

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Make a zip file."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return stream.getvalue()


def document(body: str, *, namespace: str = W, before: str = "") -> bytes:
    """Make a Word file with nothing but a text."""
    root = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return zipped({"word/document.xml": before + root})


def replaced(name: str, text: bytes) -> bytes:
    """Put another part into the sample."""
    with ZipFile(BytesIO(sample())) as file:
        return zipped({one: file.read(one) for one in file.namelist()} | {name: text})


ENTITY = '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
UNREADABLE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "is empty"),
    "text": (b"hello", "is no Word file"),
    "old": (OLE + bytes(600), "Word 97 to 2003"),
    "encrypted": (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "by a password"),
    "cut": (sample()[:3000], "is damaged"),
    "other zip": (zipped({"a.txt": "a"}), "but no Word file"),
    "no xml": (zipped({"word/document.xml": "hello"}), "cannot be read"),
    "other root": (zipped({"word/document.xml": "<a/>"}), "no text that could be measured"),
    "entity": (document("", before=ENTITY), "document type"),
    "entity in utf-16": (
        zipped({"word/document.xml": f"{ENTITY}<a>&a;</a>".encode("utf-16")}),
        "document type",
    ),
    "entity in styles": (
        replaced("word/styles.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
        "document type",
    ),
    "broken styles": (replaced("word/styles.xml", b"<w:styles"), "“word/styles.xml”"),
    "deep": (document("<w:sdt>" * 5000), "cannot be read"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_one_sentence(npc: Npc, write: Write, name: str) -> None:
    """It says which file, why, and what to do."""
    data, says = UNREADABLE[name]
    result = npc("docx", "check", write("公文.docx", data))
    assert result.code == 2
    assert not result.out
    assert "公文.docx" in result.err
    assert says in result.err
    assert "Traceback" not in result.err


def test_a_folder_and_a_missing_file_are_no_word_files(npc: Npc, tmp_path: Path) -> None:
    """Each is told from the other."""
    assert "is a folder" in npc("docx", "check", tmp_path).err
    assert "there is no file" in npc("docx", "check", tmp_path / "a.docx").err


def test_a_part_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, npc: Npc, write: Write
) -> None:
    """A zip bomb is read up to the limit and no further."""
    monkeypatch.setattr(package, "MOST_IN_PART", 2**20)
    result = npc("docx", "check", write("a.docx", document(" " * 2**22)))
    assert result.code == 2
    assert "too large" in result.err
    assert tmp_path.is_dir()


def test_a_list_of_sixty_thousand_members_is_refused(npc: Npc, write: Write) -> None:
    """To read it would take more memory than the file is worth."""
    stream = BytesIO()
    with ZipFile(stream, "w") as file:
        file.writestr("x" * 30, b"")
    data = stream.getvalue()
    begin, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    many = data[begin:end] * 60_000
    size = len(many).to_bytes(4, "little")
    data = data[:begin] + many + data[end : end + 12] + size + data[end + 16 :]
    start = monotonic()
    result = npc("docx", "check", write("a.docx", data))
    assert "too large" in result.err
    assert monotonic() - start < 2


def test_large_pictures_are_not_unpacked(tmp_path: Path) -> None:
    """Fifty megabytes of them take no longer than none."""
    data = replaced("word/media/image1.png", bytes(50 * 2**20))
    start = monotonic()
    assert found_in(data, tmp_path) == ()
    assert monotonic() - start < 2


def test_a_file_without_styles_is_measured(tmp_path: Path) -> None:
    """Word has defaults of its own for it."""
    paragraph = "<w:p><w:r><w:t>全县人大工作要点</w:t></w:r></w:p>"
    codes = {one.rule.code for one in found_in(document(paragraph * 3), tmp_path)}
    assert {"NPC501", "NPC502", "NPC505"} <= codes


def test_strict_files_are_measured_as_others(tmp_path: Path) -> None:
    """ISO/IEC 29500 strict has other namespaces, and measures with units."""
    body = (
        "<w:p><w:r><w:t>全县人大工作要点</w:t></w:r></w:p><w:sectPr>"
        '<w:pgSz w:w="210mm" w:h="297mm"/>'
        '<w:pgMar w:top="37mm" w:bottom="35mm" w:left="28mm" w:right="26mm" w:footer="2cm"/>'
        "</w:sectPr>"
    )
    codes = {one.rule.code for one in found_in(document(body, namespace=STRICT), tmp_path)}
    assert codes & {"NPC501", "NPC502"} == set()
    assert "NPC505" in codes


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<w:p/>",
        "<w:tbl/>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        '<w:p><w:pPr><w:pStyle w:val="x"/><w:spacing w:line="9e99" w:lineRule="x"/></w:pPr></w:p>',
        '<w:p><w:r><w:rPr><w:sz w:val="nan"/></w:rPr><w:t>一、字</w:t></w:r></w:p>',
        '<w:p><w:r><w:rPr><w:sz w:val="-4"/></w:rPr><w:t>字。</w:t></w:r></w:p>',
        '<w:sectPr><w:pgSz w:w="0" w:h="-5"/><w:docGrid w:type="lines" w:linePitch="0"/></w:sectPr>',
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p><w:r><w:t>附件1</w:t></w:r></w:p>",
        '<w:p><w:r><w:t>字。</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>',
    ],
)
def test_odd_files_are_measured(tmp_path: Path, body: str) -> None:
    """What Word would repair is at least read."""
    assert found_in(document(body), tmp_path)


def test_styles_that_are_based_on_each_other_end(tmp_path: Path) -> None:
    """A circle is left where it closes."""
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:default="1" w:styleId="a">'
        '<w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b">'
        '<w:basedOn w:val="a"/></w:style></w:styles>'
    )
    assert found_in(replaced("word/styles.xml", styles.encode()), tmp_path)
