"""Whatever forms a review has, each of its words is in every document, once and in order."""

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, note, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from measured import found_in, serious
from npc.checking.checked_plan import check_plan
from npc.facts.facts import Facts
from npc.facts.volumes import volumes_of
from npc.kinds.points import NUMBERINGS
from npc.kinds.sections import HEADING_FORMS
from npc.output.documents.docx import to_docx
from npc.output.documents.markdown import to_markdown
from npc.output.documents.page import to_page
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from plan_texts import plan_of
from word import WordFile

MARKDOWN = MarkdownIt("commonmark", {"html": True})
WORDS = (
    "常委会会议6次 走访选民X人 《XX要闻》 <b>粗 a_b_c *星 {{甲}} - 横 # 井 =1+1 &amp; 第×次".split()
)
LEADS = ["run-in", "line"]


@st.composite
def reviews(draw: st.DrawFn) -> tuple[Plan, list[str]]:  # noqa: C901 - one grammar
    """A review, and its texts in the order in which they are printed."""
    printed: list[str] = []
    numbers = count(1)
    notes: dict[str, str] = {}

    def chance() -> bool:
        return draw(st.booleans())

    def words(*, is_prose: bool = False) -> str:
        text = f"第{next(numbers)}段{draw(st.sampled_from(WORDS))}文字"
        printed.append(text)
        if is_prose and chance():
            name = f"n{draw(st.integers(0, 2))}"
            notes.setdefault(name, f"脚注{name}的内容。")
            text += f"[^{name}]"
        return (
            f"{text}。\n\n{words(is_prose=True)}"
            if is_prose and draw(st.integers(0, 4)) == 0
            else text
        )

    def habits() -> Iterator[tuple[str, str]]:
        for key, values in (
            ("headings", [*HEADING_FORMS]),
            ("numbering", [*NUMBERINGS]),
            ("lead-style", LEADS),
        ):
            if chance():
                yield key, draw(st.sampled_from(values))

    def title() -> dict[str, object]:
        if draw(st.integers(0, 3)):
            return {"title": words()}
        return {"title-lines": [words() for _ in range(draw(st.integers(1, 3)))]}

    def point() -> dict[str, object]:
        lead: dict[str, object] = {"lead": words()} if chance() else {}
        return {**lead, "text": words(is_prose=True)} if chance() or not lead else lead

    def heading(level: int = 1) -> dict[str, object]:
        found = title()
        if chance():
            found["text"] = words(is_prose=True)
        found["points"] = [point() for _ in range(draw(st.integers(0, 2)))]
        if level == 1:
            found["subsections"] = [heading(2) for _ in range(draw(st.integers(0, 2)))]
        return found

    def part(*, is_titled: bool) -> dict[str, object]:
        found: dict[str, object] = title() if is_titled else {}
        found |= dict(habits())
        if chance():
            found["preamble"] = words(is_prose=True)
        found["sections"] = [heading() for _ in range(draw(st.integers(0, 3)))]
        if chance():
            found["closing"] = words(is_prose=True)
        return found

    review = {
        "kind": "review",
        "organ": "示例县人大常委会办公室",
        "year": 2025,
        **title(),
        **dict(habits()),
    }
    several = chance()  # parts without titles are told of by a rule
    review["parts"] = [
        part(is_titled=several or chance())
        for _ in range(draw(st.integers(1, 3)) if several else 1)
    ]
    note(json.dumps(review, ensure_ascii=False))
    plan = plan_of(
        json.dumps({**review, "notes": notes}, ensure_ascii=False).replace("2025,", '"2025",')
    )
    return plan, [*printed, *notes.values()]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def of_word(data: bytes) -> str:
    file = WordFile(data)
    notes = file.part("footnotes") if "word/footnotes.xml" in file.parts else None
    return file.running_text + ("" if notes is None else str(notes.xpath("string()")))


def of_page(source: str) -> str:
    return str(html.document_fromstring(source).xpath("string(body)"))


def of_markdown(source: str) -> str:
    return of_page(MARKDOWN.render(re.sub(r"(?m)^\[\^\d+\]: ", "", source)))


@settings(max_examples=25)
@given(reviews())
def test_every_word_is_in_every_document(review: tuple[Plan, list[str]]) -> None:
    """In order, notes last; the same review gives the same document."""
    whole, printed = review
    (plan,) = volumes_of(whole)
    tree = document_tree(plan)
    data = to_docx(plan)
    assert to_docx(plan) == data
    for text in (of_word(data), of_page(to_page(tree, plan)), of_markdown(to_markdown(tree))):
        rest = squeezed(text)
        for words in map(squeezed, printed):
            before, found, rest = rest.partition(words)
            assert found, (words, before[-200:])


@settings(max_examples=25)
@given(reviews())
def test_any_review_is_checked_and_its_word_file_is_right(review: tuple[Plan, list[str]]) -> None:
    """Braces in a text are a tag of a template to whoever reads the Word file."""
    whole, _ = review
    list(check_plan(Facts(whole)))
    (plan,) = volumes_of(whole)
    with TemporaryDirectory() as folder:
        assert serious(found_in(to_docx(plan), Path(folder))) <= {"NPC565"}


def test_a_heading_of_two_long_lines_is_no_paragraph_with_indents(tmp_path: Path) -> None:
    """Its lines are broken by hand and fill none."""
    text = """\
kind: review
year: 2025
organ: 示例县人大常委会办公室
parts:
  - title: 工作总结
    sections:
      - {title: 一段, text: 甲。}
      - {title-lines: [依法履行监督职责推动中心工作, 坚持问题导向增强监督工作实效], text: 乙。}
"""
    (plan,) = volumes_of(plan_of(text))
    assert not serious(found_in(to_docx(plan), tmp_path))
