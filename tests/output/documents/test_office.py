"""The office's own Word file: filled by the plan, in a sandbox, and errors name the paragraph."""

import os
import sys
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE

from npc.errors import RenderError
from npc.facts.volumes import volumes_of
from npc.output.documents.docx.reference import read_reference
from npc.output.documents.office import filling as office
from npc.output.templating import environment
from npc.plan import Plan
from npc.word.package import Package, W
from npc.word.package_safety import refuse_fields
from ooxml import validated
from support import ROOT, Npc, Write
from word import WordFile, read_plan, rows

ROWS = [
    ["序号", "项目", "部门", "时间"],
    ["{%tr for item in plan.arrangement.items %}", "", "", ""],
    ["{{ item.number }}", "{{ item.text }}", "{{ item.owners }}", "{{ item.when }}"],
    ["{%tr endfor %}", "", "", ""],
]


@pytest.fixture
def plan(plans: Path) -> Plan:
    """Return a plan with all parts."""
    return read_plan(plans / "shili-2025")


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Return a place for a template."""
    return tmp_path / "office.docx"


def make(path: Path, *paragraphs: str, table: Sequence[Sequence[str]] = ()) -> Path:
    """Make a Word file with tags."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, texts in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    document.save(str(path))
    return path


def filled(path: Path, plan: Plan) -> WordFile:
    """Fill a template and open what comes of it."""
    return WordFile(office.fill(path, plan))


def fault(path: Path, plan: Plan) -> RenderError:
    """Return the error that a template brings about."""
    with pytest.raises(RenderError) as caught:
        office.fill(path, plan)
    return caught.value


def test_texts_and_rows(plan: Plan, template: Path, tmp_path: Path) -> None:
    """Paragraphs and rows are repeated, and owners and times are as written."""
    make(
        template,
        "{{ plan.title }}",
        "{%p for section in plan.work_points.sections %}",
        "{{ section.number | chinese_number }}、{{ section.title }}",
        "{%p endfor %}",
        table=ROWS,
    )
    word = filled(template, plan)
    assert [text for _, text in word.lines][:2] == [
        plan.title,
        "一、坚持党的领导，把牢正确政治方向",
    ]
    assert plan.arrangement
    items = list(plan.arrangement.items)
    found = rows(word.tables[0])
    assert len(found) == len(items) + 1
    assert found[1] == ["1", items[0].text, items[0].owners.text, items[0].when.text]
    validated(word.data, tmp_path)


def test_header_footer_and_properties_are_filled(plan: Plan, template: Path) -> None:
    """As the body is."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ plan.organ }}"
    document.core_properties.title = "{{ plan.title }}"
    document.save(str(template))
    word = filled(template, plan).document
    assert word.sections[0].header.paragraphs[0].text == plan.organ
    assert word.core_properties.title == plan.title


@pytest.mark.parametrize(
    "text",
    [
        "<w:p/>&amp;]]>",
        "{{ plan.title }}",
        "{% if %}",
        "{_{ x }_}",
        "甲\t乙",
        "𠮷👩‍👩‍👧",
        "长" * 5000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_texts_are_neither_markup_nor_tags(plan: Plan, template: Path, text: str) -> None:
    """They come out as they stand."""
    assert plan.work_points
    changed = plan._replace(papers=(plan.work_points._replace(preamble=text),))
    make(template, "{{ plan.work_points.preamble }}")
    (paragraph,) = filled(template, changed).document.paragraphs
    assert paragraph.text == text


def test_notes_have_numbers(plan: Plan, template: Path) -> None:
    """A mark in a text becomes the number of its note."""
    make(
        template,
        "{%p for point in plan.work_points.points %}",
        "{{ point.text }}",
        "{%p endfor %}",
    )
    assert "机制①跟踪" in "".join(text for _, text in filled(template, plan).lines)


def test_the_example_of_a_review(plans: Path, template: Path) -> None:
    """Its marks become the numbers of its notes; every text has paragraphs of its own, and none is left out."""
    text = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    example = text.split("总结（几份文件")[1].split("```jinja\n")[1].split("```")[0]
    make(template, *example.splitlines())
    (volume,) = volumes_of(read_plan(plans / "nanhai-office-2025"))
    lines = [line for _, line in filled(template, volume).lines]
    assert lines[:2] == ["南海区人大常委会办公室2024年工作总结和2025年工作计划", "2024年工作总结"]
    assert "二、加强宣传工作，讲好南海人大故事" in lines
    assert "按照“三个优先宣传”①工作导向" in "".join(lines)
    assert any(line.startswith("1 根据全国人大") for line in lines)
    assert sum(line.startswith(("一是", "二是", "三是")) for line in lines) == 8
    (volume,) = volumes_of(read_plan(plans / "qingcheng-2024"))
    lines = [line for _, line in filled(template, volume).lines]
    assert any(line.startswith("履职平台建设不断加强。依托") for line in lines)
    assert lines[-2:] == ["编辑：郭晓琼", "来源：两广大地那些事儿"]
    assert all(lines)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("甲 {{ nothing }} 乙", "undefined: “nothing”"),
        ("甲 {{ plan.titel }} 乙", "undefined: “titel”"),
        ("甲 {{ plan.year.titel }} 乙", "undefined: “titel”"),
        ("{{ [][3] }}", "undefined: “3”"),
        ("{{ none.title }}", "undefined: “title” of something that is not there"),
        ("甲 ｛｛ plan.title ｝｝ 乙", "the braces are full-width"),
        ("｛%p for x in plan.matters %｝", "the braces are full-width"),
        ("甲 {{ plan.title | nofilter }} 乙", "syntax error: No filter named 'nofilter'"),
        ("甲 {{ plan.title 乙", "syntax error: "),
        ("甲 {% for x in plan.matters %} 乙", "syntax error: "),
        ("{{ plan.__class__.__mro__ }}", "not allowed: "),
        ("{{ ''.__class__ }}", "not allowed: "),
        ("{% include '/etc/passwd' %}", "there is no template “/etc/passwd”"),
        ("{% import 'os' as os %}", "there is no template “os”"),
        ("{% for a in range(10**9) %}{% endfor %}", "too much: "),
        (
            "{% for a in plan.matters %}" * 6 + "{% endfor %}" * 6,
            "too much: loops make more than 100,000 rounds",
        ),
        ("{{ plan.title * 10000000 }}", "too much: "),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "without end"),
    ],
)
def test_a_wrong_tag_is_named_with_its_paragraph(
    plan: Plan, template: Path, monkeypatch: pytest.MonkeyPatch, text: str, says: str
) -> None:
    """So that it can be found in Word."""
    monkeypatch.setattr(environment, "MOST_ROUNDS", 100_000)  # to make more takes longer
    error = fault(make(template, "第一段", text, "最后一段"), plan)
    assert error.text.en.startswith(f"template “office.docx”, paragraph “{text[:50]}")
    assert says in error.text.en
    assert error.text.zh.startswith("模板“office.docx”中的段落“")
    assert "npc.model" not in error.text.en + error.text.zh


@pytest.mark.parametrize(
    ("runs", "says"),
    [
        (["{{" * 100_000], "template “office.docx”: has more than 2,000 tags"),
        (["{"] * 5_000, "template “office.docx”: has more than 2,000 tags"),
        (["{{ plan.year }}"] * 2_001, "template “office.docx”: has more than 2,000 tags"),
        (["{{ " + "plan." * 30_000 + "year }}"], "a tag has no end within 2,000 characters"),
    ],
    ids=["open", "braces", "many", "long"],
)
def test_tags_beyond_all_measure(plan: Plan, template: Path, runs: list[str], says: str) -> None:
    """To look for their ends would take long."""
    document = docx.Document()
    paragraph = document.add_paragraph()
    element = paragraph.add_run("{")._r  # noqa: SLF001 - to add a run by docx takes long
    paragraph._p.remove(element)  # noqa: SLF001
    for text in runs:
        run = deepcopy(element)
        run[0].text = text
        paragraph._p.append(run)  # noqa: SLF001
    document.save(str(template))
    error = fault(template, plan)
    assert says in error.text.en
    assert error.hint


def test_what_a_tag_would_print_that_has_no_words(plan: Plan, template: Path) -> None:
    """As in HTML templates; the paragraph is that of the tag."""
    error = fault(make(template, "甲", "乙 {{ plan.work_points }} 丙"), plan)
    assert error.text.en == (
        "template “office.docx”, paragraph “乙 {{ plan.work_points }} 丙”: “{{ plan.work_points }}” would "
        "print a part of the plan, which is no text, number or date"
    )
    assert "title" in (error.hint or error.text).en


def test_a_file_without_tags_is_no_template(plan: Plan, template: Path) -> None:
    """It would come out as it went in, and pass for a document of the plan; one brace is a text."""
    error = fault(make(template, "没有标记", "｛甲｝"), plan)
    assert error.text.en.startswith("template “office.docx” has no tag")
    assert filled(make(template, "｛{{ plan.year }}｝"), plan).lines[0][1] == f"｛{plan.year}｝"


def test_the_example_of_the_documentation_ends_its_leads(plan: Plan, template: Path) -> None:
    """What docs/templates.md shows prints a lead, its full stop and the text."""
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    part = page.split("\n正文各部分和要点：\n", 1)[1]
    example = part.split("```jinja\n", 1)[1].split("\n```", 1)[0]
    texts = [text for _, text in filled(make(template, *example.split("\n")), plan).lines]
    assert plan.work_points
    point = next(one for one in plan.work_points.points if one.lead)
    assert any(f"{point.number}. {(point.lead or '').rstrip('。')}。" in text for text in texts)


def test_a_tag_that_tears_the_file_apart(plan: Plan, template: Path) -> None:
    """A loop that begins in a cell and ends outside of the table."""
    make(
        template,
        "{% endfor %}{% for x in plan.matters %}",
        table=[["{% for x in plan.matters %}甲"]],
    )
    assert "office.docx" in fault(template, plan).text.en


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "file:///etc/passwd"),
        ("oleObject", "http://example.org/a.xls"),
        ("hyperlink", "file:///etc/passwd"),
        ("frame", "http://example.org/"),
    ],
)
def test_a_file_that_leads_out_of_itself(
    plan: Plan, template: Path, kind: str, target: str
) -> None:
    """What it refers to would be taken into the document, or run."""
    document = docx.Document()
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    document.part.relate_to(target, base + kind, is_external=True)
    document.save(str(template))
    assert target in fault(template, plan).text.en


def test_links_and_the_template_it_was_made_from_are_no_fault(plan: Plan, template: Path) -> None:
    """Every office's file has them; the path of its template is forgotten."""
    document = docx.Document()
    document.add_paragraph("{{ plan.year }}")
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    document.part.relate_to("https://example.org", f"{base}hyperlink", is_external=True)
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    settings.relate_to("file:///C:/Users/me/mine.dotm", f"{base}attachedTemplate", is_external=True)
    document.save(str(template))
    word = filled(template, plan)
    assert [text for _, text in word.lines] == ["2025"]
    assert not [name for name, data in word.parts.items() if b"mine.dotm" in data]


def with_field(
    path: Path, inner: str, *, part: str = "word/document.xml", old: str = "<w:p>"
) -> Path:
    """Put a paragraph into a Word file that has some text."""
    document = docx.Document()
    document.add_paragraph("{{ plan.year }}")
    document.sections[0].header.paragraphs[0].text = "x"
    document.save(str(path))
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    text = parts[part].decode()
    assert old in text
    parts[part] = text.replace(old, f"<w:p>{inner}</w:p>{old}", 1).encode()
    with zipfile.ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return path


def complex_field(*pieces: str) -> str:
    """Return a field whose code is cut into runs; one that begins with < is markup."""
    runs = (piece if piece[0] == "<" else f"<w:instrText>{piece}</w:instrText>" for piece in pieces)
    begin, separate, end = (
        f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")
    )
    inner = "".join(run if run.startswith("<w:r>") else f"<w:r>{run}</w:r>" for run in runs)
    return f"<w:r>{begin}</w:r>{inner}<w:r>{separate}</w:r><w:r><w:t>1</w:t></w:r><w:r>{end}</w:r>"


FETCHING = [
    ('<w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe &quot;/k calc&quot; "/>', "DDEAUTO"),
    ('<w:fldSimple w:instr="includetext &quot;/etc/passwd&quot;"/>', "INCLUDETEXT"),
    (complex_field(" INCLUDE", "PICT", 'URE "http://x/y.png" '), "INCLUDEPICTURE"),
    (complex_field(" IF 1 = 1 ", complex_field(" Link Excel.Sheet "), " x "), "LINK"),
    (complex_field(' DATABASE \\d "C:\\x.mdb" '), "DATABASE"),
    (complex_field("MACROBUTTON Run x"), "MACROBUTTON"),
    (complex_field(" D", complex_field(' QUOTE "DE" '), "AUTO x "), "{ }"),
    (complex_field(complex_field(' QUOTE "DDE" '), " x "), "{ }"),
    ("<w:r><w:instrText> IMPORT x</w:instrText></w:r>", "IMPORT"),
]


@pytest.mark.parametrize(("inner", "kind"), FETCHING, ids=[f"{n}" for n in range(len(FETCHING))])
def test_a_field_that_fetches_or_runs_something(
    plan: Plan, template: Path, inner: str, kind: str
) -> None:
    """However it is written, it does not come into an official document; styles are not taken either."""
    with_field(template, inner)
    said = "the body text has a field “" + kind
    if kind == "MACROBUTTON":
        said = "the body text has a placeholder to click on (a field “MACROBUTTON”)"
    assert said in fault(template, plan).text.en
    with pytest.raises(RenderError) as raised:
        read_reference(template)
    assert said in raised.value.text.en


def test_a_placeholder_to_click_on_is_typed_over(plan: Plan, template: Path) -> None:
    """It leaves no text behind that Ctrl+Shift+F9 could turn it into, and templates of offices are full of them."""
    with_field(template, complex_field(" MACROBUTTON NoMacro [单击此处录入标题] "))
    error = fault(template, plan)
    assert error.text.zh.endswith("正文含有点击录入的占位提示（“MACROBUTTON”域），这种域可以运行宏")
    assert error.hint is not None
    assert "在原处直接录入文字或标记" in error.hint.zh
    assert "Ctrl+Shift+F9" not in error.hint.zh


def test_fields_are_looked_for_in_every_part(plan: Plan, template: Path) -> None:
    """Those of headers too, and what a tag has made."""
    with_field(template, FETCHING[0][0], part="word/header1.xml", old="<w:p>")
    assert "a header has a field" in fault(template, plan).text.en
    with_field(template, complex_field("{{ 'DD' }}", "{{ 'E' }} x"))
    assert "has a field “DDE”" in fault(template, plan).text.en


@pytest.mark.parametrize(
    ("name", "code"), [("word/notes.bin", "utf-16"), ("word/NOTES.XML", "utf-8")]
)
def test_parts_are_xml_whatever_they_are_called(
    plan: Plan, template: Path, name: str, code: str
) -> None:
    """What a part is can be said in other places than its name."""
    with_field(template, "")
    text = f'<w:footnotes xmlns:w="{W[1:-1]}">{FETCHING[0][0]}</w:footnotes>'
    with zipfile.ZipFile(template, "a") as file:
        file.writestr(name, text.encode(code))
        file.writestr("word/media/a.svg", "<!DOCTYPE svg><svg/>")
        file.writestr("word/media/b.txt", "<no XML")
    assert f"its part “{name}” has a field “DDEAUTO”" in fault(template, plan).text.en


def test_a_picture_that_is_named_by_an_address(plan: Plan, template: Path) -> None:
    drawn = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="{}"/>'
    end = "</v:shape></w:pict></w:r>"
    for source in ("http://example.org/x.png", "\\\\server\\share\\x.png"):
        with_field(template, drawn.format(source) + end)
        assert source in fault(template, plan).text.en
    assert filled(with_field(template, drawn.format("") + end), plan).parts


@pytest.mark.parametrize(
    "inner",
    [
        '<w:fldSimple w:instr=" PAGE "/>',
        complex_field(' TOC \\o "1-3" '),
        complex_field("=", complex_field(" NUMPAGES "), "-1"),
        complex_field(' HYPERLINK "https://example.org/dde" '),
        complex_field(" QUOTE ", complex_field(" DATE "), " "),
        complex_field(" AUTOTEXT LINK "),
    ],
    ids=["page", "contents", "formula", "link", "quote", "building block"],
)
def test_other_fields_are_no_fault(plan: Plan, template: Path, inner: str) -> None:
    """Every office's file has them."""
    assert filled(with_field(template, inner), plan).parts


def test_texts_of_a_plan_are_no_fields(write: Write) -> None:
    """What templates in HTML print is text."""
    plan = read_plan(
        write("p.yaml", "kind: work-points\nyear: 2025\norgan: x\npreamble: DDEAUTO c:\\cmd.exe\n")
    )
    path = write("made.docx", WordFile.of(plan).data)
    assert b"DDEAUTO" in WordFile(path.read_bytes()).parts["word/document.xml"]
    with Package(path) as package:
        refuse_fields(package)


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"\xd0\xcf\x11\xe0" + bytes(100)],
    ids=["empty", "cut", "encrypted"],
)
def test_what_is_no_word_file(plan: Plan, template: Path, data: bytes) -> None:
    """It is said which file."""
    template.write_bytes(data)
    assert "office.docx" in fault(template, plan).text.en


def test_a_damaged_word_file(plan: Plan, template: Path) -> None:
    """It is said what of it."""
    with zipfile.ZipFile(template, "w") as file:
        file.writestr("word/document.xml", "<x/>")
    assert "its part “[Content_Types].xml” is damaged" in fault(template, plan).text.en


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_DEFLATED, 9])
def test_parts_that_cannot_be_unpacked(plan: Plan, template: Path, packing: int) -> None:
    """Whatever their packing: damaged, or one that Python has not."""
    make(template, "{{ plan.title }}")
    with zipfile.ZipFile(template) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    known = packing if packing != 9 else zipfile.ZIP_STORED
    with zipfile.ZipFile(template, "w", known) as file:
        for name, data in parts.items():
            file.writestr(name, data)
        at = file.getinfo("word/styles.xml").header_offset
    damaged = bytearray(template.read_bytes())
    damaged[at + 60 : at + 100] = bytes(40)
    data = bytes(damaged)
    if packing != known:
        data = data.replace(
            b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x00\x00",
            b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x09\x00",
        )
    template.write_bytes(data)
    assert "office.docx" in fault(template, plan).text.en
    with pytest.raises(RenderError, match="it is not a"):
        read_reference(template)


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
def test_a_pipe_is_refused_at_once(plan: Plan, template: Path) -> None:
    """To open it would be to wait for whoever writes into it."""
    os.mkfifo(template)
    assert "it is not a regular file" in fault(template, plan).text.en


def test_the_same_plan_gives_the_same_bytes(plan: Plan, template: Path) -> None:
    """No clock in the package."""
    make(template, "{{ plan.title }}", table=ROWS)
    assert office.fill(template, plan) == office.fill(template, plan)


def test_the_example_of_the_documentation(npc: Npc, write: Write) -> None:
    """What docs/templates.md shows works, letter for letter."""
    del write
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    cells = [
        line.strip("| ").split(" | ")
        for line in page.split("<!-- example -->")[1].splitlines()
        if line.startswith("| ") and "---" not in line
    ]
    width = max(map(len, cells))
    table = [[one.strip("`") for one in row] + [""] * (width - len(row)) for row in cells]
    make(Path("office.docx"), "{{ plan.title }}", table=table)
    result = npc(
        "plan",
        "render-docx",
        ROOT / "plans" / "shili-2025",
        "--template",
        "office.docx",
        "-o",
        "a.docx",
    )
    assert (result.code, result.err) == (0, "")
    found = rows(docx.Document("a.docx").tables[0])
    assert len(found) == 17
