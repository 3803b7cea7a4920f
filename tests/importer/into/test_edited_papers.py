"""A Word file that the office has edited goes into the plan from which it was made: what differs by meaning is changed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.table import _Row

from plan_changes import differing, texts
from support import ROOT, Npc, Write

PLANS = ROOT / "plans"
EditDocument = Callable[[Document], object]
NOTHING = "改动0处、新增0行、原件中没有的0行"


@pytest.fixture
def shili(tmp_path: Path) -> Path:
    """Lay an invented plan into the test's directory."""
    return Path(shutil.copytree(PLANS / "shili-2025", tmp_path / "plans" / "shili-2025"))


def rendered(npc: Npc, plan: Path, edit: EditDocument) -> Path:
    """Render a plan and edit its document."""
    assert npc("plan", "render", plan, "-o", "a.docx", "-q").code == 0
    document = docx.Document("a.docx")
    edit(document)
    document.save("a.docx")
    return Path("a.docx")


def rendered_plans() -> list[Path]:
    folders = [*PLANS.iterdir(), *(ROOT / "tests" / "plans" / "published").iterdir()]
    single = (ROOT / "tests" / "plans" / "unlike").glob("*.yaml")
    return sorted([*(each for each in folders if each.is_dir()), *single])


@pytest.mark.parametrize("path", rendered_plans(), ids=lambda path: path.stem)
def test_what_was_rendered_changes_nothing(npc: Npc, tmp_path: Path, path: Path) -> None:
    """However a value is typed in the plan, and whatever its documents add to it."""
    plan = tmp_path / path.name
    shutil.copytree(path, plan) if path.is_dir() else shutil.copy(path, plan)
    before = texts(plan)
    assert npc("plan", "render", plan, "-o", "made/", "-q").code == 0
    documents = sorted(Path("made").iterdir())
    result = npc("plan", "import", *documents, "--into", plan, language="zh")
    assert NOTHING in result.err
    assert texts(plan) == before


def row_with(document: Document, text: str) -> _Row:
    rows: list[_Row] = [row for table in document.tables for row in table.rows]
    return next(row for row in rows if any(text in cell.text for cell in row.cells))


def put(row: _Row, before: str, after: str) -> None:
    """Replace words in the cells of a row, as an office does."""
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            if before in paragraph.text:
                paragraph.text = paragraph.text.replace(before, after)


def test_an_edited_document_comes_back(npc: Npc, shili: Path) -> None:
    """A month, a title, owners, a task and a paragraph: five values, and no other line."""
    before = texts(shili)

    def edit(document: Document) -> None:
        row = row_with(document, "2024年政府债务管理情况")
        put(row, "6月", "7月")
        put(row, "财经工委", "财经工委、办公室")
        put(
            row_with(document, "审查和批准2025年预算调整方案"),
            "预算调整方案",
            "预算调整（草案）",
        )
        put(row_with(document, "年中督办代表建议"), "年中督办代表建议", "年中督办重点代表建议")
        runs = (run for paragraph in document.paragraphs for run in paragraph.runs)
        run = next(run for run in runs if "国有资产管理情况的报告" in run.text)
        run.text = run.text.replace("管理情况的报告", "管理情况的专项报告")

    path = rendered(npc, shili, edit)
    result = npc("plan", "import", path, "--into", shili, language="zh")
    assert "改动5处、新增0行、原件中没有的0行" in result.err
    after = texts(shili)
    changed = differing(before, after)
    assert "+        when: 7月" in changed
    assert "+        owners: 财经工委、办公室" in changed
    assert "+      - title: 审查和批准2025年预算调整（草案）" in changed
    assert "+    - {content: 年中督办重点代表建议, owners: 选联及有关工委（室）}" in changed
    assert "+          听取和审议政府债务、国有资产管理情况的专项报告。" in changed
    assert len([line for line in changed if line.startswith("+")]) == 5
    assert NOTHING in npc("plan", "import", path, "--into", shili, language="zh").err
    assert texts(shili) == after


def test_rows_that_are_gone_or_new(npc: Npc, shili: Path) -> None:
    """A row more is added where it stands, one less is marked; ids, links and comments stay."""
    before = texts(shili)

    def edit(document: Document) -> None:
        row = row_with(document, "征集2026年度民生实事候选项目")
        put(row, "征集2026年度民生实事候选项目", "组织开展代表集中视察")
        put(row, "办公室、选联工委", "代表联络站")

    path = rendered(npc, shili, edit)
    result = npc("plan", "import", path, "--into", shili, language="zh")
    assert result.code == 1
    assert "改动0处、新增1行、原件中没有的1行" in result.err
    after = texts(shili)
    assert differing(before, after) == [
        "+    - content: 组织开展代表集中视察",
        "+      owners: 代表联络站",
        "+    # npc: check 原件中已没有此项",
    ]
    npc("plan", "import", path, "--into", shili)
    assert texts(shili) == after


def test_another_year_is_refused(npc: Npc, shili: Path, tmp_path: Path) -> None:
    """The paper of another year is another plan."""
    nanhai = Path(shutil.copytree(PLANS / "nanhai-2023", tmp_path / "plans" / "nanhai-2023"))
    path = rendered(npc, nanhai, lambda _: None)
    before = texts(shili)
    result = npc("plan", "import", path, "--into", shili, language="zh")
    assert result.code == 2
    assert "原件是2023年的，计划是2025年的" in result.err
    assert texts(shili) == before


def test_a_paper_of_its_own_is_said(npc: Npc, shili: Path) -> None:
    """What the plan has no paper for is left out, and said."""
    Path("a.md").write_text(
        "# 示例县人大常委会2025年代表工作计划\n\n| 序号 | 项目名称 | 责任部门 | 时间 |\n|--|--|--|--|\n"
        "| 1 | 举办代表培训班 | 选联工委 | 4月 |\n| 2 | 组织代表小组活动 | 选联工委 | 每季度 |\n",
        "utf-8",
    )
    before = texts(shili)
    result = npc("plan", "import", "a.md", "--into", shili, language="zh")
    assert result.code == 1
    assert "计划里没有与“示例县人大常委会2025年代表工作计划”对应的文件，没有并入" in result.err
    assert texts(shili) == before


def test_in_two_places_at_once(npc: Npc, shili: Path) -> None:
    """--into and -o are refused together; a path with several plans as well."""
    Path("a.txt").write_text("x", "utf-8")
    assert npc("plan", "import", "a.txt", "--into", shili, "-o", "b").code == 2
    assert npc("plan", "import", "a.txt", "--into", shili, "--to", "json").code == 2
    shutil.copytree(PLANS / "nanhai-2023", shili.parent / "nanhai-2023")
    result = npc("plan", "import", "a.txt", "--into", shili.parent, language="zh")
    assert result.code == 2
    assert "有几份计划" in result.err


CORPUS = ROOT / "tests" / "importer" / "corpus"
TYPED = (
    *("09-hand-nanhai.docx", "10-autonum-nanhai.docx", "12-ownersrun-month.docx", "16-tracked-nanhai.docx"),
    *("04-npc-yantai.docx", "18-levels-ezhou.docx", "24-paste-shili.txt", "25-arr-nanhai.xlsx", "28-news-dongcheng.html"),
)  # fmt: skip


@pytest.mark.parametrize("name", TYPED)
def test_what_a_plan_was_made_of_changes_nothing(npc: Npc, tmp_path: Path, name: str) -> None:
    """An office's own file, imported and then put into what became of it: not a byte is another."""
    plan = tmp_path / "made"
    npc("plan", "import", CORPUS / name, "-o", plan)
    before = texts(plan)
    result = npc("plan", "import", CORPUS / name, "--into", plan, language="zh")
    assert NOTHING in result.err
    assert texts(plan) == before


TABLE = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
level: county
title: 示例县人大常委会2025年主要工作安排表
departments: [财经工委, {name: 选举联络工委, aliases: [选联工委]}]
categories:
  - name: 听取和审议专项工作报告（2项）
    items:
      # 主任会议定
      - id: water
        title: 听取和审议县政府关于饮用水水源地保护情况的报告
        when: 3—6月
        owners: [财经工委, 选举联络工委]
      - {title: 听取县政府关于养老服务体系建设情况的报告, when: 5月, owners: 财经工委, note: 书面}
      - {title: 听取县法院关于诉前调解工作情况的报告, when: 9月, owners: 财经工委}
  - name: 执法检查
    items:
      - {title: 检查《中华人民共和国安全生产法》实施情况, when: 8月, owners: 财经工委}
"""
HEADS = "示例县人大常委会2025年主要工作安排表\n\n| 类别 | 序号 | 项目名称 | 责任部门 | 时间 | 备注 |\n|--|--|--|--|--|--|\n"


def md(*rows: str) -> str:
    """A paper as a table of a Markdown file."""
    return f"# {HEADS}" + "".join(f"| {row} |\n" for row in rows)


ROWS = (
    "听取和审议专项工作报告（3项） | 1 | 听取和审议县政府关于饮用水水源地保护情况的报告 | 财经工委、选联工委 | 3-6月 | ",
    "听取和审议专项工作报告（3项） | 2 | 听取县政府关于养老服务体系建设情况的报告 | 财经工委 | 5月份 | 书面",
    "听取和审议专项工作报告（3项） | 3 | 听取县法院关于诉前调解工作情况的报告 | 财经工委 | 9月 | ",
    "执法检查 | 1 | 检查《中华人民共和国安全生产法》实施情况 | 财经工委 | 8月 | ",
)


@pytest.fixture
def into(npc: Npc, write: Write) -> Callable[..., tuple[str, list[str]]]:
    """Put a table into a plan; twice, for the second time must change nothing."""

    def call(*rows: str) -> tuple[str, list[str]]:
        plan = write("plan/arrangement.yaml", TABLE).parent
        paper = write("a.md", md(*rows))
        before = texts(plan)
        result = npc("plan", "import", paper, "--into", plan, language="zh")
        after = texts(plan)
        npc("plan", "import", paper, "--into", plan)
        assert texts(plan) == after
        summary = next(line for line in result.err.splitlines() if "改动" in line)
        return summary, differing(before, after)

    return call


def test_the_same_in_other_words_is_no_change(into: Callable[..., tuple[str, list[str]]]) -> None:
    """Signs of a range, names of departments, counts and heads may be written in another way."""
    assert into(*ROWS) == (NOTHING, [])


def test_a_value_that_is_gone_is_marked(into: Callable[..., tuple[str, list[str]]]) -> None:
    """It stays, and is to be looked at."""
    second = ROWS[1].replace("书面", "")
    assert into(ROWS[0], second, ROWS[2].replace("9月 | ", "9月 | 书面"), ROWS[3]) == (
        "改动1处、新增0行、原件中没有的0行",
        [
            "+      # npc: check[note] 原件中此处已空",
            "-      - {title: 听取县法院关于诉前调解工作情况的报告, when: 9月, owners: 财经工委}",
            "+      - {title: 听取县法院关于诉前调解工作情况的报告, when: 9月, owners: 财经工委, note: 书面}",
        ],
    )


def test_a_row_in_another_category_is_moved(into: Callable[..., tuple[str, list[str]]]) -> None:
    """With its comment and its id."""
    summary, changed = into(
        *ROWS[1:],
        "执法检查 | 2 | 听取和审议县政府关于饮用水水源地保护情况的报告 | 财经工委、选联工委 | 3-6月 | ",
    )
    assert summary == "改动1处、新增0行、原件中没有的0行"
    assert sorted(each[1:] for each in changed if each[0] == "-") == sorted(
        each[1:] for each in changed if each[0] == "+"
    )
    moved = TABLE[TABLE.index("      # 主任会议定") : TABLE.index("      - {title: 听取县政府")]
    assert Path("plan/arrangement.yaml").read_text("utf-8") == TABLE.replace(moved, "") + moved


def test_what_is_only_alike_is_marked(into: Callable[..., tuple[str, list[str]]]) -> None:
    """The likelier reading is taken, and is to be looked at."""
    other = ROWS[2].replace("县法院关于诉前调解工作情况", "县法院关于民事执行和诉讼服务工作情况")
    summary, changed = into(ROWS[0], ROWS[1], other, ROWS[3])
    assert summary == "改动1处、新增0行、原件中没有的0行"
    assert changed[0] == (
        "-      - {title: 听取县法院关于诉前调解工作情况的报告, when: 9月, owners: 财经工委}"
    )
    assert changed[1].startswith(
        "+      # npc: check[title] 视同原计划的“听取县法院关于诉前调解工作情况的报告”"
    )
    assert "title: 听取县法院关于民事执行和诉讼服务工作情况的报告" in changed[2]


def test_a_category_that_is_new_or_gone(into: Callable[..., tuple[str, list[str]]]) -> None:
    """A new one is added behind the one before it, one that is gone is marked once."""
    summary, changed = into(
        *ROWS[:3],
        "视察 | 1 | 视察民生实事项目 | 选联工委 | 10月 | ",
        "视察 | 2 | 视察学校食堂 | 选联工委 | 11月 | ",
    )
    assert summary == "改动0处、新增2行、原件中没有的1行"
    assert [line for line in changed if "npc:" in line] == ["+  # npc: check 原件中已没有此项"]
    assert [line.partition("title: ")[2][:6] for line in changed if "title" in line] == [
        "视察民生实事", "视察学校食堂",
    ]  # fmt: skip
    assert "+  - name: 视察" in changed


def test_rows_go_into_a_category_that_is_new(into: Callable[..., tuple[str, list[str]]]) -> None:
    """They are moved there, not typed a second time."""
    first = ROWS[0].replace("听取和审议专项工作报告（3项）", "工作评议")
    new = "工作评议 | 2 | 评议县教育局工作 | 选联工委 | 10月 | "
    summary, _ = into(first, new, *ROWS[1:])
    assert summary == "改动1处、新增1行、原件中没有的0行"
    water = TABLE[TABLE.index("      # 主任会议定") : TABLE.index("      - {title: 听取县政府")]
    after = Path("plan/arrangement.yaml").read_text("utf-8")
    category = after.partition("  - name: 工作评议\n")[2].partition("  - name: ")[0]
    assert "评议县教育局工作" in category
    assert water in category
    assert after.count("听取和审议县政府关于饮用水水源地保护情况的报告") == 1
