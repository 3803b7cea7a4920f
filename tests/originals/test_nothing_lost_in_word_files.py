"""Whatever a Word file is made of, each of its words is read once, and none that was deleted."""

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.originals.word_files import read_word
from word_files_by_hand import p, r, tbl, tc, tr, write_word

MARK = "〇词{}句"
"""What a text says: no text is part of another."""
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_AROUND = (
    "<w:ins>{}</w:ins>",
    "<w:moveTo>{}</w:moveTo>",
    "<w:hyperlink>{}</w:hyperlink>",
    "<w:smartTag>{}</w:smartTag>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="REF a">{}</w:fldSimple>',
    '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice><mc:Fallback/></mc:AlternateContent>',
    _FIELD,
)
_BLOCK_AROUND = (
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:customXml>{}</w:customXml>",
)
_BOXES = (
    "<w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>",
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>",
)
_DELETED_MARK = "<w:rPr><w:del/></w:rPr>"
_CELLS = (
    "",
    '<w:vMerge w:val="restart"/>',
    "<w:vMerge/>",
    '<w:gridSpan w:val="2"/>',
    "<w:hMerge/>",
)


class Bodies:
    """Writes bodies as they are drawn, and knows what it wrote."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._numbers = count()
        self.written: list[str] = []
        self.deleted: list[str] = []

    def _some(self, make: Callable[[], str], least: int) -> str:
        return "".join(make() for _ in range(self._draw(st.integers(least, 3))))

    def _one(self, of: Sequence[str]) -> str:
        return self._draw(st.sampled_from(of))

    def _word(self, kept: list[str]) -> str:
        kept.append(MARK.format(next(self._numbers)))
        return kept[-1]

    def _run(self) -> str:
        if self._draw(st.integers(0, 5)):
            written = r(self._word(self.written) + self._one(["", " ", "　"]))
            return self._one(["{}", *_AROUND]).format(written)
        return f"<w:del><w:r><w:delText>{self._word(self.deleted)}</w:delText></w:r></w:del>"

    def _paragraph(self) -> str:
        return p(self._some(self._run, 0), properties=self._one(["", "", _DELETED_MARK]))

    def _block(self, depth: int) -> str:
        kind = self._draw(st.integers(0, 5)) if depth else 5
        if kind == 0:
            return self._one(_BLOCK_AROUND).format(self.blocks(depth - 1))
        if kind == 1:
            return p(self._some(self._run, 0), self._one(_BOXES).format(self.blocks(depth - 1)))
        return self._table(depth - 1) if kind == 2 else self._paragraph()

    def _table(self, depth: int) -> str:
        def cell() -> str:
            return tc(self.blocks(depth), properties=self._one(_CELLS))

        rows = self._some(lambda: tr(self._some(cell, 1)), 1)
        gone = tr(tc(self._word(self.deleted)), properties="<w:del/>")
        return tbl(rows, gone)

    def blocks(self, depth: int) -> str:
        """Write paragraphs and what may stand beside them."""
        return self._some(lambda: self._block(depth), 1)


@st.composite
def bodies(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    made = Bodies(draw)
    body = p(r("开头")) + made.blocks(2)
    return body, made.written, made.deleted


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("word")


@given(made=bodies())
def test_each_word_is_read_once(folder: Path, made: tuple[str, list[str], list[str]]) -> None:
    body, written, deleted = made
    passages = list(
        read_word(write_word(folder / "a.docx", body).read_bytes(), "a.docx", 5).passages()
    )
    everything = "\n".join(each.text for each in passages)
    assert {word: everything.count(word) for word in written} == dict.fromkeys(written, 1)
    assert not [word for word in deleted if word in everything]
    assert sorted(each.number for each in passages) == list(range(5, 5 + len(passages)))
