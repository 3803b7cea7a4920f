"""Templates: overriding them, and what is said when one is wrong."""

import errno
import os
from pathlib import Path
from unittest.mock import patch

import pytest

from npc.errors import RenderError
from npc.output.documents.making import make
from npc.output.templating import environment
from npc.output.templating.environment import Environment
from npc.output.templating.templating import built_in_templates, render
from npc.output.theme import Theme
from npc.plan import Plan
from support import Write
from word import WordFile, read_plan, rows


@pytest.fixture
def plan(plans: Path) -> Plan:
    """Return the plan that uses every form."""
    return read_plan(plans / "shili-2025")


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """Return an empty folder for templates."""
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


def fault(plan: Plan, templates: Path) -> RenderError:
    """Render with the templates of a folder, which must fail."""
    with pytest.raises(RenderError) as caught:
        WordFile.of(plan, templates=templates)
    return caught.value


def test_one_template_is_overridden_by_name(plan: Plan, write: Write, templates: Path) -> None:
    """The others stay the built-in ones."""
    table = "<table><colgroup><col class='matter'/></colgroup><thead><tr><th>甲</th></tr></thead>"
    write("templates/arrangement.html", table + "<tbody><tr><td>乙</td></tr></tbody></table>")
    first, second = WordFile.of(plan, templates=templates).tables
    assert rows(first) == [["甲"], ["乙"]]
    assert rows(second)[0] == ["时间", "内容", "承办部门", "备注"]


def test_built_in_template_can_be_extended(plan: Plan, write: Write, templates: Path) -> None:
    """`npc/` before the name means the built-in one, so that a block of it can be replaced."""
    write(
        "templates/document.html",
        '{% extends "npc/document.html" %}\n{% block annexes %}{% endblock %}\n',
    )
    word = WordFile.of(plan, templates=templates)
    assert word.lines[0][1] == "示例县人大常委会2025年工作要点"
    assert word.tables == []


def test_template_with_a_bom_is_read(plan: Plan, write: Write, templates: Path) -> None:
    """Editors on Windows write one."""
    write("templates/arrangement.html", "\ufeff<p>甲</p>")
    assert ("Body Text", "甲") in WordFile.of(plan, templates=templates).lines


def test_layout_of_a_template_is_not_text(plan: Plan, write: Write, templates: Path) -> None:
    """Line breaks and indents within a paragraph of a template do not reach the document."""
    write(
        "templates/arrangement.html", "<p>\n  甲<strong>\n    乙 丙\n  </strong>\n  <br/>丁\n</p>"
    )
    assert ("Body Text", "甲乙 丙\n丁") in WordFile.of(plan, templates=templates).lines


def test_all_elements_and_classes_can_be_written(plan: Plan, write: Write, templates: Path) -> None:
    """Whatever the vocabulary allows has a style."""
    classes = ("adoption", "annex-mark", "annex-note", "annex-note-next", "annex-note-single")
    written = "".join(f'<p class="{name}">{name}</p>' for name in classes)
    write(
        "templates/document.html",
        f"<article><section><table><colgroup><col class='number'/><col class='tick'/></colgroup>"
        "<thead><tr><th colspan='2'>一</th></tr></thead><tbody><tr><td rowspan='2'>二</td>"
        "<td class='centred'>三</td></tr><tr><th>四</th></tr></tbody></table></section>"
        "<section><table><colgroup><col class='matter'/></colgroup>"
        "<thead><tr><th/></tr></thead><tbody/></table>"
        "<table><colgroup><col class='matter'/></colgroup>"
        "<thead><tr><th/></tr></thead><tbody/></table></section><section/>"
        f"<section><h1>题</h1><h1 class='adopted'>题</h1><h1 class='annex-title'>题</h1>"
        f"<h2>甲</h2><h3>乙</h3><p>丙</p>{written}</section></article>",
    )
    word = WordFile.of(plan, templates=templates)
    assert rows(word.tables[0]) == [["一"], ["二", "三"], ["", "四"]]
    assert len(word.tables) == 3
    assert [style for style, _ in word.lines] == [
        "Title",
        "标题（下有题注）",
        "附件标题",
        "Heading 1",
        "Heading 2",
        "Body Text",
        "通过题注",
        "附件标识",
        "附件说明",
        "附件说明（续）",
        "附件说明（单个）",
    ]


@pytest.mark.parametrize("document", ["<article/>", "<article><section/></article>"])
def test_empty_document_is_a_document(
    plan: Plan, write: Write, templates: Path, document: str
) -> None:
    """Word opens a document without text."""
    write("templates/document.html", document)
    word = WordFile.of(plan, templates=templates)
    assert len(word.document.paragraphs) == 1


CELLS = "<table><colgroup><col class='tick'/><col class='tick'/></colgroup>\n<thead><tr><th/><th/></tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


@pytest.mark.parametrize(
    ("template", "line", "said"),
    [
        ("<p>甲</p>\n{% if %}", 2, "syntax error: "),
        ("\n{{ plann.title }}", 2, "undefined: “plann”"),
        ("\n\n{{ plan.titel }}", 3, "undefined: “titel”"),
        ("{{ plan.__class__ }}", 1, "not allowed: "),
        ("{{ [].append.__self__ }}", 1, "not allowed: "),
        ('\n{% include "missing.html" %}', 2, "there is no template “missing.html”"),
        ("\n{{ 1 / 0 }}", 2, "cannot be rendered: ZeroDivisionError"),
        ("{{ none | ending_in('。') }}", 1, "cannot be rendered: TypeError"),
        (
            "{% for a in range(10) %}\n{% for b in range(1000000) %}{% endfor %}{% endfor %}",
            2,
            "too much: ",
        ),
        ("\n{% set n = 9 ** 9 ** 9 %}", 2, "too much: "),
        ("\n{{ 'x' * 10 ** 9 }}", 2, "too much: "),
        (
            "{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}",
            2,
            "templates or macros call each other",
        ),
        ("{{ lipsum() }}", 1, "undefined: “lipsum”"),
        ("{{ [1] | random }}", 1, "syntax error: No filter named 'random'"),
        ("<p>甲</p>\n<div>乙</div>", 2, "element “<div>” is not known"),
        ("<p>甲</p>\n<p>\n<b>乙</b></p>", 3, "element “<b>” is not known"),
        (
            "<p\nclass='big'>甲</p>",
            1,
            '“<p class="big">” has an attribute or class that is not known',
        ),
        ("\n<p style='color: red'>甲</p>", 2, '“<p style="color: red">” has an attribute'),
        ("\n<p><a href='#x'>甲</a></p>", 2, '“<a href="#x">” has an attribute or class'),
        ("\n<p>甲<p>乙</p></p>", 2, "“<p>” cannot stand in “<p>”"),
        ("\n<td>甲</td>", 2, "“<td>” cannot stand in “<section>”"),
        (
            "\n<table><thead><tr><th/></tr></thead></table>",
            2,
            "the content of “<table>” is incomplete",
        ),
        ("\n<p>甲<br>乙</br></p>", 2, "text cannot stand directly in “<br>”"),
        (CELLS.format(rows="<tr><td/></tr>"), 4, "a row has fewer cells than the 2 columns"),
        (
            CELLS.format(rows="<tr><td/><td/></tr>\n<tr><td/><td/><td/></tr>"),
            5,
            "a row has more cells",
        ),
        (CELLS.format(rows="<tr><td rowspan='2'/><td/></tr>"), 4, "the rowspan of a cell reaches"),
        (CELLS.format(rows="<tr><td rowspan='x'/><td/></tr>"), 4, "“x” cannot be the rowspan"),
        (CELLS.format(rows="<tr><td colspan='3'/></tr>"), 4, "“3” cannot be the colspan"),
        (
            CELLS.format(rows="<tr><td/><td rowspan='2'/></tr>\n<tr><td colspan='2'/></tr>"),
            5,
            "“2” cannot be",
        ),
        ("\n<p>甲 & 乙</p>", 2, "makes malformed XML: "),
        ("\n<p>甲&nbsp;乙</p>", 2, "makes malformed XML: Entity 'nbsp' not defined"),
        ("<p>甲</p>\n<p>乙\n<p>丙</p>", 2, "makes malformed XML: "),
        ("<p>甲</p>\n</p>", 2, "makes malformed XML: "),
        ("\n<td rowspan=2>甲</td>", 2, "makes malformed XML: "),
    ],
    ids=range(34),
)
def test_fault_names_the_template_and_the_line(
    plan: Plan, templates: Path, template: str, line: int, said: str
) -> None:
    """Whether Jinja, XML or the writer finds it."""
    (templates / "arrangement.html").write_text(template, encoding="utf-8")
    error = fault(plan, templates)
    start = f"template “arrangement.html”, line {line}: {said}"
    assert error.text.en.startswith(start), error.text.en
    assert error.text.zh.startswith(f"模板“arrangement.html”第{line}行：")
    assert not error.text.en.endswith(".")


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("<p>甲</p>", "line 1: a document begins with “<article>”, not “<p>”"),
        (
            "<!DOCTYPE article [<!ENTITY x 'y'>]>\n<article>&x;</article>",
            "line 2: a template declares no",
        ),
        ("<article>甲</article>", "line 1: text cannot stand directly in “<article>”"),
        ("", "makes malformed XML: "),
        ("<article>", "line 1: makes malformed XML: "),
        (
            "{% for i in range(99999) %}{{ 'x' * 1000 }}{% endfor %}",
            "too much: the document has more",
        ),
    ],
)
def test_fault_of_the_whole_document(
    plan: Plan, write: Write, templates: Path, document: str, said: str
) -> None:
    """A document has one root, no declarations, text in paragraphs only, and an end."""
    write("templates/document.html", document)
    text = fault(plan, templates).text.en
    assert text.startswith("template “document.html”")
    assert said in text


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("<td colspan='999999999'/>", "“999999999” cannot be the colspan of this cell"),
        ("<td colspan='3'/>", "“3” cannot be the colspan of this cell"),
        ("<td/><td rowspan='-1'/>", "“-1” cannot be the rowspan of this cell"),
        ("<td rowspan='0'/><td/>", "“0” cannot be the rowspan of this cell"),
        ("<td rowspan='9999999'/><td/>", "the rowspan of a cell reaches beyond the last row"),
    ],
)
def test_a_cell_that_reaches_out_of_its_table_is_refused_in_all_forms(
    plan: Plan, write: Write, templates: Path, cell: str, said: str
) -> None:
    """The same sentence, whoever would have to draw it."""
    write("templates/arrangement.html", CELLS.format(rows=f"<tr>{cell}</tr>"))
    for to in ("html", "md", "docx"):
        with pytest.raises(RenderError) as caught:
            make(plan, to, Theme(templates))
        assert caught.value.text.en == f"template “arrangement.html”, line 4: {said}"


def test_element_made_by_a_filter_is_found_by_the_one_around_it(
    plan: Plan, write: Write, templates: Path
) -> None:
    """Tags that do not stand in a template have the line of the tag they stand in."""
    write("templates/arrangement.html", "\n<p>甲</p>\n<table>{{ '甲[^three]' | inline }}</table>")
    assert "line 3: “<a>” cannot stand in “<table>”" in fault(plan, templates).text.en


def test_fault_in_a_built_in_template_that_is_reached_by_its_prefix(
    plan: Plan, write: Write, templates: Path
) -> None:
    """The name is the one that it was loaded by."""
    write(
        "templates/work-points.html",
        '{% import "npc/macros.html" as write %}\n{{ write.point(3) }}',
    )
    assert "template “npc/macros.html”, line " in fault(plan, templates).text.en


@pytest.mark.parametrize(
    ("written", "called"),
    [
        (
            '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>',
            "xi:include",
        ),
        ('<em xmlns="urn:x">a</em>', 'em xmlns="urn:x"'),
    ],
)
def test_elements_are_in_no_namespace(
    plan: Plan, write: Write, templates: Path, written: str, called: str
) -> None:
    """With a prefix or without one: the line is named."""
    write("templates/arrangement.html", f"<p>甲</p>\n<p>{written}</p>")
    error = fault(plan, templates)
    assert error.text.en.startswith(
        f"template “arrangement.html”, line 2: element “<{called}>” is in a"
    )
    assert error.hint


def test_unknown_element_points_to_the_documentation(
    plan: Plan, write: Write, templates: Path
) -> None:
    """The hint says where the elements and classes are listed."""
    write("templates/arrangement.html", "<div/>")
    hint = fault(plan, templates).hint
    assert hint
    assert "docs/templates.md" in hint.zh


def test_template_that_is_not_utf8(plan: Plan, write: Write, templates: Path) -> None:
    """Old editors on Windows write GBK; the remedy is said."""
    write("templates/arrangement.html", "<p>甲</p>".encode("gbk"))
    error = fault(plan, templates)
    assert error.text.en == "template “arrangement.html” is not UTF-8"
    assert error.hint


def test_template_with_a_merge_conflict(plan: Plan, write: Write, templates: Path) -> None:
    """What git wrote between the versions is not printed."""
    write("templates/arrangement.html", "<p>甲</p>\n<<<<<<< HEAD\n<p>乙</p>\n=======\n>>>>>>> b\n")
    error = fault(plan, templates)
    assert error.text.en == "the merge conflict in line 2 of “arrangement.html” is not settled"
    assert error.hint


def test_folder_that_is_not_there(plan: Plan, tmp_path: Path) -> None:
    """A folder that is named wrongly is not passed over in silence."""
    missing = tmp_path / "missing"
    assert fault(plan, missing).text.en == f"template folder “{missing}” does not exist"


def test_a_folder_that_may_not_be_read_is_not_passed_over(
    plan: Plan, templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The built-in layout in its place would be taken for that of the office."""
    usual = Path.readlink

    def readlink(path: Path) -> Path:
        if path.parent == templates:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return usual(path)

    templates.mkdir(exist_ok=True)
    monkeypatch.setattr(Path, "readlink", readlink)
    error = fault(plan, templates)
    assert error.text.en == "template “document.html” cannot be read: Permission denied"


def test_missing_template_is_named() -> None:
    """Also when it is the one asked for."""
    with pytest.raises(RenderError) as caught:
        render("missing.html", None)
    assert "there is no template “missing.html”" in caught.value.text.en


def test_template_outside_of_the_folder_is_not_read(
    plan: Plan, write: Write, templates: Path
) -> None:
    """A template cannot include a file that lies beside its folder."""
    write("secret.txt", "甲")
    write("templates/arrangement.html", '{% include "../secret.txt" %}')
    assert "there is no template “../secret.txt”" in fault(plan, templates).text.en


def test_built_in_templates_are_found() -> None:
    """The folder holds the templates that the documentation names."""
    names = {path.name for path in built_in_templates().iterdir()}
    assert names == {
        "agenda.html",
        "arrangement-sentences.html",
        "arrangement-table.html",
        "arrangement.html",
        "document.html",
        "head.html",
        "imprint.html",
        "macros.html",
        "monthly-plan.html",
        "notice.html",
        "review.html",
        "schedule-document.html",
        "schedule-index.html",
        "schedule.html",
        "sections.html",
        "styles.html",
        "text.html",
        "work-points.html",
    }


def test_loops_in_loops_end(
    plan: Plan, write: Write, templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that write nothing and use no range; with fewer rounds, which are quicker to make."""
    monkeypatch.setattr(environment, "MOST_ROUNDS", 100_000)
    loops = "{% for a in plan.matters %}" * 6 + "{% endfor %}" * 6
    write("templates/document.html", f"<article>{loops}</article>")
    error = fault(plan, templates)
    assert error.text.en == (
        "template “document.html”, line 1: too much: loops make more than 100,000 rounds"
    )


def test_templates_are_compiled_once_and_share_nothing_else(write: Write, templates: Path) -> None:
    """A year has many documents; what one counts, the next does not go on with."""
    write("templates/count.html", "{% set found = namespace(n=0) %}{% macro next() %}{% set found.n = found.n + 1 %}{{ found.n }}{% endmacro %}")  # fmt: skip
    write("templates/twice.html", '{% import "count.html" as c %}{{ c.next() }}{{ c.next() }}')
    inner = Environment.compile
    with patch.object(Environment, "compile", autospec=True, side_effect=inner) as compiled:
        assert [render("twice.html", templates) for _ in range(3)] == ["12", "12", "12"]
    assert compiled.call_count == 2
    write("templates/twice.html", "changed")
    assert render("twice.html", templates) == "changed"
