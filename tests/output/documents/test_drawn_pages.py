"""What stands on the pages of issued documents, measured in what LibreOffice draws."""

import re
import subprocess
from pathlib import Path

import pytest

from drawing import PDF, Page, drawn, drawn_together
from measured import found_in, serious
from npc.output.documents.making import make
from support import Npc, Write
from word import WordFile, read_plan

pytestmark = pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")

PITCH_MM = 28.95 * 25.4 / 72
LIMIT_MM = 0.9 * 25.4 / 72
"""What 22 lines leave of the 版心: a line that is lower than that goes over."""
BODY = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [办公室]
sections:
  - {title: 依法监督, points: [{text: 使用iPhone、5G、ChatGPT、Wi-Fi等手段依法开展监督，推动各项工作落实。}]}
"""
HEADS = {
    "plain": "number: 示常〔2025〕5号",
    "without number": "",
    "in all": "number: 示常〔2025〕5号, copy-number: '000001', secrecy: 秘密★1年, urgency: 特急",
    "signed": "number: 示常〔2025〕5号, signer: 张某某",
    "joint": "number: 示常〔2025〕5号, signer: [张某某, 李某, 王某], mark: [示例县人大常委会, 示例县政府文件]",
}
SENTENCE = "依法履行宪法法律赋予的各项职责践行全过程人民民主"
IMPRINT = "imprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-05}\n"


def notice(head: str, *, title: str = "示例县人大常委会通知", sentences: int = 4) -> str:
    """Write a notice on its own."""
    return (
        f"---\nkind: notice\nhead: {{{head}}}\ntitle-lines: [{title}]\nto: [各镇人大]\n"
        f"text: {SENTENCE * sentences}。\nsignature: {{date: 2025-03-03}}\n"
    )


ORGANS = (
    "各镇人大",
    "各街道人大工委",
    "县人大常委会各工委（室）",
    "县人民政府办公室",
    "县监察委员会",
    "县人民法院",
    "县人民检察院",
    "各县人大代表小组",
    "县直各有关单位",
    "县人民武装部",
    "县委各部门",
)


def addressed(recipients: int, sentences: int, *, seal: bool = False) -> str:
    """Write a notice to many recipients."""
    text = notice(
        HEADS["plain"], title="示例县人大常委会, 关于印发年度, 工作要点的通知", sentences=sentences
    )
    text = text.replace("2025-03-03", f"2025-03-03, seal: {str(seal).lower()}")
    return text.replace("[各镇人大]", f"[{', '.join((ORGANS * 2)[:recipients])}]")


def pages_of(text: str, write: Write, folder: Path) -> list[Page]:
    """Draw a plan as a Word file."""
    return drawn(WordFile.of(read_plan(write("plan.yaml", text))).data, folder)


def tops(page: Page, words: str) -> list[float]:
    """Heights of the lines that begin with some words, in millimetres from the top."""
    return [one.top for one in page.words if one.text.startswith(words)]


TITLES = ("示例县人大常委会通知", "示例县人大常委会, 关于印发要点的通知")


def test_the_text_below_a_red_head_lies_on_the_lines_of_the_page(
    write: Write, tmp_path: Path
) -> None:
    """Whatever stands in the head: a page with one has its 22 lines (5.2.3)."""
    kinds = [(name, title) for name in HEADS for title in TITLES]
    texts = [BODY + notice(HEADS[name], title=title, sentences=1) for name, title in kinds]
    files = [WordFile.of(read_plan(write("plan.yaml", text))).data for text in texts]
    off = {}
    for kind, (first, second, *_) in zip(kinds, drawn_together(files, tmp_path), strict=True):
        (line,), (other,) = tops(first, "各镇人大"), tops(second, "一、")
        steps = (line - other) / PITCH_MM
        off[kind] = abs(steps - round(steps)) * PITCH_MM
    assert len(off) == len(kinds)
    assert {kind: far for kind, far in off.items() if far >= LIMIT_MM} == {}


ADDRESSED = (
    (9, 2, False),
    (9, 2, True),
    (9, 3, False),
    (7, 4, True),
    (9, 18, False),
    (14, 1, False),
)
"""Recipients, sentences, and whether it is sealed."""


def test_the_first_page_of_a_notice_shows_text(write: Write, tmp_path: Path) -> None:
    """7.3.3; and where the signature is, some text is too (此页无正文 is none)."""
    texts = [BODY + addressed(many, long, seal=seal) for many, long, seal in ADDRESSED]
    files = [WordFile.of(read_plan(write("plan.yaml", text))).data for text in texts]
    for kind, data, pages in zip(ADDRESSED, files, drawn_together(files, tmp_path), strict=True):
        assert not serious(found_in(data, tmp_path)), kind
        assert tops(pages[0], SENTENCE[:4]), kind
        signed = next(page for page in pages if tops(page, "2025年3月3日") or tops(page, "2025"))
        lines = {round(one.top) for one in signed.words if one.text != "—"}
        assert signed is pages[0] or len(lines) > 3, kind  # organ, date, number of the page


PARAGRAPHS = {
    "a long last one": ["根据工作安排，现将有关事项通知如下。", f"{SENTENCE * 14}。"],
    "one of a page": ["根据工作安排，现将有关事项通知如下。", f"{SENTENCE * 25}。"],
}


@pytest.mark.parametrize("paragraphs", PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_a_notice_of_its_own_fills_its_pages(
    paragraphs: list[str], write: Write, npc: Npc, tmp_path: Path
) -> None:
    """No page is left half empty, and the signature is never alone."""
    text = addressed(1, 1).replace("kind: notice", "kind: notice\nalone: true")
    begin, end = text.index("text: "), text.index("signature: ")
    written = "".join(f"  {one}\n\n" for one in paragraphs)
    head = "year: 2025\norgan: 示例县人大常委会\n"
    path = write("plan.yaml", f"{text[4:begin]}{head}text: |\n{written}{text[end:]}")
    assert not npc("plan", "render", path, "-o", "a.docx").err
    first, *_, last = drawn(Path("a.docx").read_bytes(), tmp_path)
    heights = [one.top for one in first.words if "—" not in one.text and one.top < 260]
    assert max(heights) > 262 - 4 * PITCH_MM
    assert len({round(one.top) for one in last.words}) > 3


def test_a_signature_that_has_no_room_is_said(npc: Npc, write: Write) -> None:
    """One line of text below many recipients, and five organs that seal: nothing helps."""
    organs = ", ".join(ORGANS[:5])
    text = addressed(11, 1).replace("seal: false", f"seal: true, organ: [{organs}]")
    text = re.sub("text: .*", "text: 请遵照执行。", text)
    err = npc("plan", "render", write("plan.yaml", BODY + text), "-o", "a.docx").err
    assert "7.3.5.5" in err


def test_recipients_that_fill_the_first_page_are_said(npc: Npc, write: Write) -> None:
    """7.3.2: they go to the imprint, and then nothing is said."""
    path = write(
        "plan.yaml", BODY + addressed(22, 1).replace("各镇人大,", "各镇人大, 甲, 乙,") + IMPRINT
    )
    path.write_text(
        path.read_text("utf-8").replace("县委各部门]", f"县委各部门, {'丙丁机关' * 30}]"), "utf-8"
    )
    said = npc("plan", "render", path, "-o", "a.docx").err
    assert "7.3.2" in said
    moved = BODY + addressed(1, 1) + IMPRINT.replace("{", f"{{to: [{', '.join(ORGANS)}], ")
    result = npc("plan", "render", write("moved.yaml", moved), "-o", "b.docx")
    assert "7.3.2" not in result.err
    words = WordFile(Path("b.docx").read_bytes()).part("document").itertext()
    assert "主送：各镇人大，" in "".join(map(str, words))


def test_latin_words_do_not_tear_a_line_apart(write: Write, tmp_path: Path) -> None:
    """LibreOffice breaks the line between them: it is filled before it is justified."""
    (page,) = pages_of(BODY, write, tmp_path)
    begins = next(one for one in page.words if "使用" in one.text)
    (height,) = {one.top for one in page.words if one is begins}
    line = [one for one in page.words if abs(one.top - height) < PITCH_MM / 2]
    assert "5G" in "".join(one.text for one in line)


@pytest.mark.parametrize("word", ["2023.56", "ChatGPT", "2024、2025"])
def test_no_word_is_broken_at_the_end_of_a_line(word: str, write: Write, tmp_path: Path) -> None:
    """In the body text and in cells, wherever a line ends; what is Chinese, LibreOffice breaks anywhere."""
    texts = [f"{SENTENCE[:at]}共{word}万件，{SENTENCE}" for at in range(1, 23)]
    points = "".join(f"  - text: {text * 2}\n" for text in texts)
    rows = "".join(f"  - {{title: {text}, owners: 办公室, when: 6月}}\n" for text in texts)
    plan = (
        f"kind: work-points\nyear: 2025\norgan: 示例县人大常委会\nsections:\n- title: 甲\n  points:\n{points}"
        f"annexes: [arrangement]\n---\nkind: arrangement\ncategories:\n- name: 乙\n  items:\n{rows}"
    )
    words = "".join(printed(plan, write, tmp_path)).split()
    whole = sum(one.count(word) for one in words)
    assert whole == 3 * len(texts)


def printed(text: str, write: Write, folder: Path) -> list[str]:
    """Print a plan, and return what stands on each page."""
    path = folder / "printed.pdf"
    path.write_bytes(make(read_plan(write("plan.yaml", text)), "pdf"))
    found = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return found.stdout.decode().split("\f")[:-1]


def number_of(page: str) -> str | None:
    """Return the number that a page shows."""
    found = re.search(r"— ?(\d+) ?—", page)
    return found and found[1]


def test_an_imprint_on_an_odd_page_is_said(npc: Npc, write: Write) -> None:
    """`page: last` leaves it where the text ends; only what is drawn tells where that is."""
    for annexes, is_said in ((0, False), (1, True)):
        annex = (
            "---\nkind: monthly-plan\nmonths: {3: [{content: 调研, owners: 办公室}]}\n" * annexes
        )
        imprint = IMPRINT.replace("}", ", page: last}")
        path = write("plan.yaml", BODY + notice(HEADS["plain"]) + imprint + annex)
        result = npc("plan", "render", path, "--to", "pdf", "-o", "a.pdf")
        assert ("the imprint is on page 3" in result.err) == is_said


@pytest.mark.parametrize(
    ("annexes", "numbers"),
    [(0, ["1", "2", None, None]), (1, ["1", "2", "3", "4"])],
    ids=["behind a blank page", "behind the text"],
)
def test_the_page_of_the_imprint_has_a_number_only_behind_the_text(
    annexes: int, numbers: list[str | None], write: Write, tmp_path: Path
) -> None:
    """7.5: neither a blank page nor the imprint behind it has one; the blank page is in the PDF."""
    annex = "---\nkind: monthly-plan\nmonths: {3: [{content: 调研, owners: 办公室}]}\n" * annexes
    text = BODY + notice(HEADS["plain"]) + IMPRINT + annex
    pages = printed(text, write, tmp_path)
    assert [number_of(page) for page in pages] == numbers
    assert "印发" in pages[-1]
