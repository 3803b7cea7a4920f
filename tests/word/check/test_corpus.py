"""How much `npc docx check` finds, and that it accuses no right document: files of another writer."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from measured import found_in
from npc.layout.profile import Profile
from npc.word.check.checking import measure, report_of
from official_faults import FAULTS, Fault, without_number
from official_papers import RIGHT, Hand, saved


@pytest.mark.parametrize("name", RIGHT)
def test_right_documents_are_right(name: str, tmp_path: Path) -> None:
    """Of any kind, in the fonts of any foundry, set by hand or by styles: not even an info."""
    found = found_in(saved(RIGHT[name].write()), tmp_path)
    assert [f"{one.rule.code} {one.message.zh}" for one in found] == []


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{one.code} {one.name}" for one in FAULTS])
def test_each_fault_is_found(fault: Fault, tmp_path: Path) -> None:
    """By the rule that is for it, which says where and what to do."""
    found = [one for one in found_in(saved(fault.write()), tmp_path) if one.rule.code == fault.code]
    assert found
    assert all(one.place.span and one.hint for one in found)


_RECALL = 0.95
"""The least share of faults that must be found in files of other hands."""
_OTHERS = [
    Hand("FZXiaoBiaoSong-B05S", "FangSong", "KaiTi", "SimHei", runs=3),
    Hand("方正小标宋_GBK", "方正仿宋_GBK", "方正楷体_GBK", "方正黑体_GBK", number="control"),
]


@pytest.mark.parametrize("at", range(len(_OTHERS)), ids=["editor", "方正"])
def test_other_hands_hide_no_faults(at: int, tmp_path: Path) -> None:
    """Fonts of other foundries, and runs that an editor has parted; each fault is in the file of one hand."""
    usual = [fault for fault in FAULTS if fault.paper.hand == Hand()][at :: len(_OTHERS)]
    written = (replace(one, paper=replace(one.paper, hand=_OTHERS[at])) for one in usual)
    found = sum(
        one.code in {each.rule.code for each in found_in(saved(one.write()), tmp_path)}
        for one in written
    )
    assert found / len(usual) >= _RECALL


_KEPT = (
    "full",
    "by styles",
    "letter",
    "minutes",
    "speech",
    "报告 with lying table",
    "number in a frame",
)
"""What LibreOffice keeps whole: it drops hints, and sets boxes at the outer side to the right."""


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_what_libreoffice_saves_is_right_as_before(tmp_path: Path) -> None:
    """By way of .odt, as an office without Word does."""
    names = [f"{at}" for at in range(len(_KEPT))]
    for name, paper in zip(names, _KEPT, strict=True):
        (tmp_path / f"{name}.docx").write_bytes(saved(RIGHT[paper].write()))
    _converted(tmp_path, names, "docx", "odt")
    _converted(tmp_path, names, "odt", "docx")
    files = [tmp_path / "docx" / f"{name}.docx" for name in names]
    report = report_of([measure(file, file.name, Profile()) for file in files])
    assert [f"{one.place.path} {one.message.zh}" for one in report.diagnostics] == []


def _converted(folder: Path, names: list[str], before: str, after: str) -> None:
    source = folder if before == "docx" else folder / before
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        after,
        "--outdir",
        str(folder / after),
    ]
    files = [str(source / f"{name}.{before}") for name in names]
    subprocess.run([*command, *files], capture_output=True, check=True)


@pytest.mark.parametrize(("times", "codes"), [(1, set[str]()), (12, {"NPC505"})])
def test_a_letter_of_one_page_needs_no_number(times: int, codes: set[str], tmp_path: Path) -> None:
    """Its first page shows none (10.1), and it has no other."""
    lines = RIGHT["letter"].lines
    at = next(at for at, (role, _) in enumerate(lines) if role == "body")
    letter = replace(RIGHT["letter"], lines=(*lines[:at], *(lines[at],) * times, *lines[at + 1 :]))
    document = letter.write()
    without_number(document)
    found = {one.rule.code for one in found_in(saved(document), tmp_path)}
    assert found & {"NPC505"} == codes


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no indent", "段首应左空2字，现顶格"),
        ("note at the edge", "附件说明应左空2字，现顶格"),
        ("annex title at once", "与附件标识之间空1行，现未空行"),
        ("three blank lines below the title", "标题下应空1行，现空3行"),
        ("all margins", "页码一字线应在版心下边缘以下7毫米，现约在以上"),
    ],
)
def test_measures_are_said_as_people_say_them(name: str, words: str, tmp_path: Path) -> None:
    """No 0.0字, and nothing less than nothing."""
    (fault,) = (fault for fault in FAULTS if fault.name == name)
    messages = [one.message.zh for one in found_in(saved(fault.write()), tmp_path)]
    assert any(words in message for message in messages)
