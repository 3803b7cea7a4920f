"""Bytes that are text, and bytes that are not."""

import os
from pathlib import Path
from typing import Self

import pytest

from npc.diagnostics import Diagnostic, SourceText
from npc.source.decoding import MAX_BYTES, decode
from npc.source.reader import read_file

TEXT = "kind: work-points\norgan: 示例县人大常委会\n"


def decoded(path: Path, raw: bytes) -> SourceText | Diagnostic:
    path.write_bytes(raw)
    return decode(path, "plan.yaml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf8_is_read_with_and_without_a_mark(tmp_path: Path, encoding: str) -> None:
    """The mark is no part of the text."""
    source = decoded(tmp_path / "plan.yaml", TEXT.encode(encoding))
    assert isinstance(source, SourceText)
    assert source.text == TEXT


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (TEXT.encode("gbk"), "GBK"),
        (TEXT.encode("gb18030"), "GBK"),
        (TEXT.encode("utf-16"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        (b"kind: \xff\xff\xff\xff", "neither"),
        (("# 年度计划\n" + TEXT).encode("utf-16-le"), "UTF-16"),
        (("年度计划：\n" + TEXT).encode("utf-16-be"), "UTF-16"),
        ("年".encode("utf-16"), "UTF-16"),
        (TEXT.encode("utf-32"), "UTF-32"),
        (TEXT.encode("utf-32-be"), "UTF-32"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "Word"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "not text"),
    ],
    ids=[
        *("gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "no text", "utf-16 chinese"),
        *("utf-16-be chinese", "utf-16 mark", "utf-32", "utf-32-be", "docx", "doc", "pdf", "jpeg"),
    ],
)
def test_other_encodings_are_told_apart(tmp_path: Path, raw: bytes, says: str) -> None:
    """The clerk learns what the file is and what to do."""
    finding = decoded(tmp_path / "plan.yaml", raw)
    assert isinstance(finding, Diagnostic)
    assert finding.rule.code == "NPC001"
    assert says in finding.message.en
    assert finding.hint is not None


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        (TEXT.encode() + b"\0\n", [(3, 1, 2)]),
        (b"kind: work-points\nyear: 2025\0\n", [(2, 11, 12)]),
        (b"kind: work-points\nyear: 2025\0\0\n", [(2, 11, 13)]),
        (TEXT.encode() + b"\0" * 1_000_000, [(3, 1, 1_000_001)]),
        (b"a\0b: \0\0c\n", [(1, 2, 3), (1, 6, 8)]),
        (b"\0" * 512, [(1, 1, 513)]),
    ],
    ids=["line", "end", "even", "tail", "two", "all"],
)
def test_zeros_in_utf8_are_told_where_they_are(
    tmp_path: Path, raw: bytes, places: list[tuple[int, int, int]]
) -> None:
    """As a failing disk leaves them: the file is no UTF-16, and a stretch of them is one finding."""
    (tmp_path / "plan.yaml").write_bytes(raw)
    findings = read_file(tmp_path / "plan.yaml", "plan.yaml").diagnostics
    spans = [finding.place.span for finding in findings if finding.place.span]
    assert [(one.line, one.column, one.end_column) for one in spans] == places
    assert {finding.rule.code for finding in findings} == {"NPC110"}
    assert all("backup" in finding.hint.en for finding in findings if finding.hint)


def test_a_word_file_is_not_to_be_saved_as_text(tmp_path: Path) -> None:
    """That would ruin it; there is a command for Word files."""
    finding = decoded(tmp_path / "o2.docx", b"PK\x03\x04\x14\x00")
    assert isinstance(finding, Diagnostic)
    assert finding.hint is not None
    assert "npc docx check" in finding.hint.en
    assert "UTF-8" not in finding.hint.en


def test_the_first_character_that_is_not_utf8_is_the_place(tmp_path: Path) -> None:
    """So that a single stray character in a long file is found."""
    finding = decoded(tmp_path / "plan.yaml", "标题: 甲\n内容: ".encode() + b"\xb1\xb1\n")
    assert isinstance(finding, Diagnostic)
    assert finding.place.span is not None
    assert (finding.place.span.line, finding.place.span.column) == (2, 5)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """A sparse file of a hundred megabytes takes no time."""
    path = tmp_path / "plan.yaml"
    with path.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    finding = decode(path, "plan.yaml")
    assert isinstance(finding, Diagnostic)
    assert finding.rule.code == "NPC002"
    assert MAX_BYTES < 100 * 1024 * 1024


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of Unix")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Opening one would wait for a writer that never comes."""
    path = tmp_path / "plan.yaml"
    os.mkfifo(path)
    finding = decode(path, "plan.yaml")
    assert isinstance(finding, Diagnostic)
    assert finding.rule.code == "NPC004"


def test_a_file_that_is_gone_is_a_finding(tmp_path: Path) -> None:
    """It may go away between being found and being read."""
    finding = decode(tmp_path / "gone.yaml", "gone.yaml")
    assert isinstance(finding, Diagnostic)
    assert finding.rule.code == "NPC004"


@pytest.mark.parametrize(("times", "is_read"), [(1, True), (2, True), (9, False)])
def test_a_file_that_changes_while_it_is_read_is_not_read_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, *, is_read: bool
) -> None:
    """Somebody saves it at this moment: it is read again, and given up where that goes on."""
    path = tmp_path / "plan.yaml"
    path.write_text(TEXT, encoding="utf-8")
    before = iter(range(times))
    opened = Path.open

    class Stream:
        """A file to which somebody writes whenever a piece of it was read."""

        def __init__(self) -> None:
            self._stream = opened(path, "rb")
            self.fileno = self._stream.fileno

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self._stream.close()

        def read(self, size: int) -> bytes:
            raw = self._stream.read(size)
            if next(before, None) is not None:
                with opened(path, "a", encoding="utf-8") as other:
                    other.write("year: 2026\n")
            return raw

    monkeypatch.setattr(Path, "open", lambda *_: Stream())
    found = decode(path, "plan.yaml")
    if is_read:
        assert isinstance(found, SourceText)
        assert found.text == TEXT + "year: 2026\n" * times
    else:
        assert isinstance(found, Diagnostic)
        assert found.message.zh == "文件正在被改动，没有读"
        assert found.hint is not None
