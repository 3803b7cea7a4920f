"""What a file is, is told by its content; what cannot be read is refused with a sentence that helps."""

import os
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from npc.errors import UsageError
from npc.originals import conversion, opening
from npc.originals.opening import read_originals
from read_originals import original, pasted, remarks, texts

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs files of Unix")


def word_file(*paragraphs: str) -> bytes:
    document, buffer = Document(), BytesIO()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(buffer)
    return buffer.getvalue()


def packed(**members: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return buffer.getvalue()


def said(path: Path, data: bytes | None = None) -> tuple[str, str]:
    """Return the sentence and the remedy with which a file is refused."""
    with pytest.raises(UsageError) as caught:
        original(path, data)
    return caught.value.text.zh, caught.value.hint.zh if caught.value.hint else ""


@pytest.mark.parametrize("name", ["a.docx", "a.doc", "a.txt", "a.xlsx", "a"])
def test_a_word_file_is_one_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    assert texts(original(tmp_path / name, word_file("一、监督"))) == ["一、监督"]


def test_text_and_web_pages_are_known_under_names_of_word(tmp_path: Path) -> None:
    assert texts(original(tmp_path / "a.docx", "一、这是文本")) == ["一、这是文本"]
    page = "<html><body><p>一、监督</p><p>1.听取报告。</p></body></html>"
    assert texts(original(tmp_path / "a.doc", page)) == ["一、监督", "1.听取报告。"]


def test_passages_are_numbered_through_all_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲\n乙", encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(word_file("丙", "丁"))
    files = read_originals(
        [tmp_path / "a.txt", Path("-"), tmp_path / "b.docx"], stdin="戊".encode()
    )
    assert [file.name for file in files] == ["a.txt", "粘贴的文字", "b.docx"]
    assert [passage.number for file in files for passage in file.passages()] == [0, 1, 2, 3, 4]


def test_a_sheet_is_asked_for_only_where_there_is_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_originals([tmp_path / "a.txt"], sheet="安排")
    assert caught.value.text.zh == "没有一个文件是 Excel 文件，不能指定工作表"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
REFUSED = {
    "empty": (b"", "是空文件", "另存为 .docx"),
    "blank": (" \n\u3000\n".encode(), "里没有文字", "检查"),
    "encrypted": (OLE + "EncryptedPackage".encode("utf-16-le"), "设有打开密码", "取消密码"),
    "slides": (OLE + "PowerPoint Document".encode("utf-16-le"), "演示文稿", "另存为"),
    "old and cut": (OLE + bytes(100), "已损坏，或者不是 Word、Excel 文件", "另存为"),
    "Word, cut": (word_file("一")[:900], "已损坏", "另存为"),
    "zip": (packed(a_txt=b"a"), "是压缩文件，但不是 Word、Excel 文件", "解压"),
    "zip, cut": (packed(a_txt=b"a" * 99)[:60], "已损坏，或者不是 Word、Excel 文件", "另存为"),
    "OFD": (packed(OFD_xml=b"<a/>"), "OFD 版式文件", "Word 文件"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(60), "是图片", "OCR"),
    "archive": (b"Rar!\x1a\x07" + bytes(60), "是压缩文件", "解压"),
    "program": (b"MZ" + bytes(200), "是程序", "另存为"),
    "XML": (b'<?xml version="1.0"?><w:wordDocument/>', "是 XML 文件", "另存为"),
    "bytes": (bytes(range(256)) * 9, "既不是文本，也不是办公软件的文件", "另存为"),
    "RTF, cut": (b"{\\rtf1 {\\b abc", "已损坏", "另存为"),
    "ODT, cut": (packed(content_xml=b"<a/>" * 99, mimetype=b"x")[:-30], "已损坏", "另存为"),
    "ODT, encrypted": (packed(content_xml=b"x", **{"META-INF__manifest_xml": b"<encryption-data/>"}), "设有打开密码", "取消密码"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_remedy(tmp_path: Path, name: str) -> None:
    data, sentence, remedy = REFUSED[name]
    text, hint = said(tmp_path / "工作要点.docx", data)
    assert sentence in text
    assert "工作要点.docx" in text
    assert remedy in hint


def test_a_folder_and_what_is_missing_are_refused(tmp_path: Path) -> None:
    assert said(tmp_path)[0].endswith("是一个目录")
    assert said(tmp_path / "无.docx")[0].endswith("这个文件")
    assert said(tmp_path / "a\0b")[0].endswith("这个文件")


@posix
def test_what_is_no_regular_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "管道")
    (tmp_path / "圈").symlink_to(tmp_path / "圈")
    assert said(tmp_path / "管道")[0].endswith("不是普通文件")
    assert said(Path("/dev/zero"))[0].endswith("不是普通文件")
    assert "链接循环" in said(tmp_path / "圈")[0]


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 100)
    assert "过大" in said(tmp_path / "a.txt", b"a" * 101)[0]
    with pytest.raises(UsageError, match="too large"):
        pasted("a" * 101)


def test_without_libreoffice_old_forms_are_told_to_be_saved_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "libreoffice", lambda: None)
    text, hint = said(tmp_path / "a.rtf", b"{\\rtf1 abc}")
    assert text == "“a.rtf”是 RTF 格式，要装有 LibreOffice 才能读取，本机没有安装"
    assert hint == "请用 Word 或 WPS 另存为 .docx"


def test_what_libreoffice_cannot_convert_is_told_to_be_saved_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise FileNotFoundError

    monkeypatch.setattr(conversion, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(conversion, "converted", fail)
    assert said(tmp_path / "a.rtf", b"{\\rtf1 abc}")[0] == "LibreOffice 没能转换“a.rtf”（RTF）"


def test_old_forms_are_converted_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What LibreOffice itself makes of one is measured with the corpus."""
    monkeypatch.setattr(conversion, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(conversion, "converted", lambda *_: word_file("一、监督"))
    file = original(tmp_path / "a.doc", b"{\\rtf1 abc}")
    assert texts(file) == ["一、监督"]
    assert remarks(file) == ["由 LibreOffice 转换，请与原件核对"]
