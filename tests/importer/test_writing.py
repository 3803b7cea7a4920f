"""What was found, as YAML: it reads as what was found, looks as people write it, and keeps every mark."""

from hypothesis import given
from hypothesis import strategies as st

from npc.importer.accounting import Accounting
from npc.importer.clippings import whole
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.making import files_of
from npc.importer.writing import written
from npc.messages import Message
from npc.originals import places
from npc.originals.original import Passage
from npc.source.marking import read_mark

WHY = Message("unclear", "不明确")
CELL = places.cell(places.table(2), 2, 3)


def test_a_paper_is_written_as_the_plans_of_the_repo_are() -> None:
    paper = FoundMapping()
    paper.put_known("kind", "work-points")
    paper.put_known("year", 2026)
    paper.put_texts("departments", FoundValue("办公室"), FoundValue("财经工委"))
    adopted = paper.add("adopted")
    adopted.put_known("date", "2026-02-27")
    adopted.put_known("action", "通过")
    paper.put_known("preamble", "围绕中心、服务大局，" * 8 + "依法履职。\n\n全年工作如下。")
    point = paper.add("sections").add("points")
    point.put_known("lead", "强化监督")
    point.put_known("text", "听取报告。")
    assert written(paper, ["# 由“要点.docx”导入"]) == (
        "# 由“要点.docx”导入\n"
        "种类: 工作要点\n"
        "年度: 2026\n"
        "部门: [办公室, 财经工委]\n"
        "题注:\n"
        "  - {日期: 2026-02-27, 结果: 通过}\n"
        "\n"
        "引言: |\n"
        f"  {'围绕中心、服务大局，' * 5}围绕中心、\n"
        f"  服务大局，{'围绕中心、服务大局，' * 2}依法履职。\n"
        "\n"
        "  全年工作如下。\n"
        "\n"
        "部分:\n"
        "  - 要点:\n"
        "      - 首句: 强化监督\n"
        "        正文: 听取报告。\n"
    )


def test_marks_stand_above_what_they_speak_of() -> None:
    paper = FoundMapping()
    paper.put_known("kind", "monthly-plan")
    paper.check("year", WHY)
    task = FoundMapping()
    task.put_known("content", "调研")
    task.put_known("owners", "财经工委")
    task.check("owners", WHY, CELL)
    task.keep(whole(Passage(0, "某副主任", CELL)), Message("leader", "原表“分管领导”栏"))
    paper.within("months").values["3"] = [task]
    item = paper.add("items")
    item.put_known("title", "听取报告")
    item.put_known("when", None)
    item.check("when", WHY)
    assert written(paper).splitlines() == [
        "# npc: check[年度] 不明确",
        "种类: 月度计划",
        "月份:",
        "  3:",
        "    # npc: todo 原表“分管领导”栏：某副主任（表2第2行第3列）",
        "    # npc: check[承办部门] 不明确（表2第2行第3列）",
        "    - {内容: 调研, 承办部门: 财经工委}",
        "",
        "items:",
        "  - title: 听取报告",
        "    # npc: check[when] 不明确",
        "    when:",
    ]


TEXTS = st.text(
    st.sampled_from("人大，。；：:#-'\"[]{}&*!|>%@` ab1一、（）？\n"), min_size=1, max_size=200
).map(lambda text: "\n\n".join(line.strip() for line in text.split("\n") if line.strip()))
KEYS = st.sampled_from(("title", "text", "preamble", "when", "note", "sections", "categories", "1"))


def mappings(inner: st.SearchStrategy[Found]) -> st.SearchStrategy[Found]:
    return st.dictionaries(KEYS, inner, min_size=1, max_size=4).map(_mapping)


def _mapping(values: dict[str, Found]) -> FoundMapping:
    found = FoundMapping()
    found.values = values
    for key, value in values.items():
        if isinstance(value, FoundValue):
            found.check(key, Message("x", str(value.text)))
            found.keep(whole(Passage(0, str(value.text), CELL)), WHY)
    return found


VALUES: st.SearchStrategy[Found] = TEXTS.filter(bool).map(FoundValue)
FOUND = st.recursive(
    VALUES,
    lambda inner: mappings(
        inner
        | st.lists(inner.filter(lambda each: not isinstance(each, list)), min_size=1, max_size=3)
    ),
    max_leaves=12,
)


@given(mappings(FOUND))
def test_whatever_is_found_reads_as_it_was_found_with_all_its_marks(found: Found) -> None:
    assert isinstance(found, FoundMapping)
    plan = FoundPlan([FoundPaper("plan", found, None)], [], Accounting())
    file = files_of(plan, "zh")["plan.yaml"]
    marks = [line.strip() for line in file.source.text.splitlines() if "# npc: " in line]
    inner = list(found.with_inner())
    wanted = sum(len(each.checks) + len(each.not_placed) for each in inner)
    comments = [mark for mark in marks if mark.startswith("# npc: ") and read_mark(mark)]
    assert len(comments) >= wanted


def test_what_is_long_or_would_need_quotes_stands_in_lines() -> None:
    """As in the plans of the repo: a line is as wide as a screen, and a comma needs no quotes."""
    paper = FoundMapping()
    for content in (
        "征集候选项目",
        "完善系统,组织培训(3-5月)",
        "调研计划执行情况及草案编制情况" * 4,
    ):
        task = paper.within("months").add("3")
        task.put_known("content", content)
        task.put_known("owners", "办公室")
    paper.put_texts("meetings", FoundValue("甲,乙"), FoundValue("丙"))
    assert written(paper) == (
        "months:\n"
        "  3:\n"
        "    - {content: 征集候选项目, owners: 办公室}\n"
        "    - content: 完善系统,组织培训(3-5月)\n"
        "      owners: 办公室\n"
        f"    - content: {'调研计划执行情况及草案编制情况' * 4}\n"
        "      owners: 办公室\n"
        "meetings:\n"
        "  - 甲,乙\n"
        "  - 丙\n"
    )
