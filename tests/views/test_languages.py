"""Views in English: what npc says is English, and only what a plan or a law says is Chinese."""

import io
import re
import zipfile
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import cache
from html import unescape

import pytest
from openpyxl import load_workbook

from npc.cli.tables import columns_of_text, print_on_terminal
from npc.facts.facts import Facts
from npc.genre.numerals import chinese_number
from npc.knowledge.matters import MATTERS
from npc.output.forms import VIEWS as FORMS
from npc.output.theme import PLAIN
from npc.output.views import document
from npc.output.views.year_set import files_of_year
from npc.plan import Plan
from npc.views.duties import duties_view
from npc.views.filters import Filters
from npc.views.outline import outline_view
from npc.views.table import Text
from npc.views.tracing import trace_view
from npc.views.view import View
from schedules import PLANS, SCHEDULES, TEXTS, schedule_of
from support import ROOT

_Make = Callable[[Plan], View[Text]]
_MAKERS: dict[str, _Make] = {
    "duties": lambda plan: duties_view(Facts(plan)),
    "trace": lambda plan: trace_view(Facts(plan)),
    "outline": outline_view,
}
_OF_PROGRAMS = {"json"}
"""Forms that are the same in both languages."""
_QUOTED = frozenset(("日", "工作日", "有关", "各工委", "室", "有关工委", "微软雅黑", "人代会"))
"""Words that English sentences and tables quote, the font of pages, and a meeting that the law names."""
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_LAWS = {
    re.split("[（第]", name)[0]
    for duty in MATTERS
    for article in duty.articles
    for name in article.name.zh.split("、")
}
_DOCUMENTS = {name for name in _LAWS if len(name) > 20}
"""Papers of the party and the like, which have no articles."""
_BETWEEN_RUNS = re.compile(r"</w:t></w:r><w:r>(?:<w:rPr>(?:(?!<w:t[ >]).)*</w:rPr>)?<w:t[^>]*>")
"""A number in a text may be a run of its own."""
_ARTICLES = re.compile(
    rf"{'|'.join(_DOCUMENTS)}|(?:{'|'.join(_LAWS)})(?:（\d+年）)?第[一二三四五六七八九十百零]+条(?:(?:第[一二三四五六七八九十]+[款项])|、)*"
)


@cache
def view_of(name: str, plan: str) -> View[Text]:
    """One of all views of a plan."""
    read = PLANS[plan]
    return _MAKERS[name](read) if name in _MAKERS else SCHEDULES[name](schedule_of(read))


@cache
def words_of(name: str) -> str:
    """All that a plan says, as it is written, and its titles and sessions as they are joined."""
    plan = PLANS[name]
    folder = {"nanhai": "nanhai-2023", "shili": "shili-2025"}.get(name)
    files = (ROOT / "plans" / folder).glob("*.yaml") if folder else ()
    written = [path.read_text(encoding="utf-8") for path in files] or [TEXTS[name]]
    joined = [
        *(article.quote for duty in MATTERS for article in duty.articles),
        f"{plan.organ}办公室",  # as notices are signed
        *(plan.title, *(table.title for table in plan.tables)),
        *(f"{session.kind}{session.name or ''}" for session in plan.sessions),
        *map(chinese_number, range(1, len(plan.categories) + 1)),  # as they are printed
    ]
    return re.sub(r"\s", "", "".join(written)) + "\n" + "\n".join(joined)


def strangers(text: str, name: str, *, law: str = "") -> list[str]:
    """The Chinese words of a text that neither the plan nor the law says."""
    found, known = _HAN.findall(_ARTICLES.sub(" ", text)), words_of(name) + law
    return [word for word in found if word not in known and word not in _QUOTED]


def grounds(view: View[str]) -> str:
    """The articles that a view names, to know them where a terminal breaks them."""
    return "\n".join(
        cell.text
        for block in view.blocks
        for row in block.rows
        for column, cell in zip(block.columns, row.cells, strict=True)
        if column.key == "ground"
    )


def shown(data: bytes, form: str) -> str:
    """What a reader sees of a file, with the names of sheets, footers and properties."""
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = ("word/document.xml", "docProps/core.xml")
            written = (_BETWEEN_RUNS.sub("", package.read(one).decode()) for one in parts)
            return "\n".join(re.sub(r"<[^>]*>", " ", text) for text in written)
    if form == "xlsx":
        book = load_workbook(io.BytesIO(data))
        cells = (str(cell.value) for sheet in book for row in sheet for cell in row)
        footers = (str(sheet.oddFooter.center.text) for sheet in book if sheet.oddFooter)
        return "\n".join((*book.sheetnames, *cells, *footers, str(book.properties.title)))
    text = data.decode("utf-8-sig")
    return unescape(text.replace("\r\n ", ""))


@pytest.mark.parametrize("form", [form for form in FORMS if form not in _OF_PROGRAMS])
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", [*SCHEDULES, *_MAKERS])
def test_in_english_only_the_plan_and_the_law_are_chinese(name: str, plan: str, form: str) -> None:
    """Titles, heads, remarks, words in cells, sheets, footers, calendars."""
    if name in _MAKERS and form == "ics":
        return
    data = document(view_of(name, plan), form, language="en")
    assert strangers(shown(data, form), plan) == []


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", [*SCHEDULES, *_MAKERS])
def test_a_terminal_speaks_english_too(
    name: str, plan: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tables and cells below one another."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    view = view_of(name, plan).in_language("en")
    with redirect_stdout(io.StringIO()) as out:
        print_on_terminal(view, columns_of_text() or 80)
    assert strangers(out.getvalue(), plan, law=grounds(view)) == []


@pytest.mark.parametrize("form", ["html", "md"])
@pytest.mark.parametrize("plan", PLANS)
def test_the_set_of_a_year_speaks_english_too(plan: str, form: str) -> None:
    """Every file of it, and its index; their names stay as they are."""
    schedule = schedule_of(PLANS[plan], Filters())
    english, chinese = (
        files_of_year(schedule, form, language=language, theme=PLAIN, are_moved=False)
        for language in ("en", "zh")
    )
    assert list(english) == list(chinese)
    for name, data in english.items():
        assert strangers(shown(data, name.rpartition(".")[2]), plan) == [], name


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", SCHEDULES)
def test_programs_read_the_same_in_both_languages(name: str, plan: str) -> None:
    """Keys, values and headings of the JSON of schedules."""
    view = view_of(name, plan)
    assert document(view, "json", language="en") == document(view, "json", language="zh")


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", [*SCHEDULES, *_MAKERS])
def test_a_page_says_its_language(name: str, plan: str) -> None:
    """For screen readers and hyphenation."""
    view = view_of(name, plan)
    for language, tag in (("en", "en"), ("zh", "zh-CN")):
        page = document(view, "html", language=language).decode()  # type: ignore[arg-type]
        assert f'<html lang="{tag}">' in page


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", [*SCHEDULES, *_MAKERS])
def test_english_heads_and_remarks_begin_with_a_capital(name: str, plan: str) -> None:
    """Those of all views alike; titles go on behind the name of an organ."""
    view = view_of(name, plan).in_language("en")
    heads = [text for block in view.blocks for text in (block.heading, block.remark)]
    heads += [column.heading for block in view.blocks for column in block.columns]
    assert [text for text in (*heads, *view.remarks) if re.match("[a-z]", text)] == []
