"""What is said of a wrong template in Chinese: no English of Jinja's, and what helps."""

from collections.abc import Callable
from pathlib import Path

import pytest

from npc.errors import RenderError
from npc.output.documents.office import filling
from npc.output.templating.templating import render
from npc.plan import Plan
from office_files import paragraph, text_run, word_file
from support import ROOT
from word import read_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return a plan with all parts."""
    return read_plan(ROOT / "plans" / "shili-2025")


SAID = [
    ("{% For x in [1] %}", "没有“For”这种标记", "小写"),
    ("{{ plan.title | uper }}", "没有“uper”这种过滤器", "docs/templates.md"),
    ("{% if plan.title is txt %}{% endif %}", "没有“txt”这种判断", None),
    ("{{ plan.title → 1 }}", "不能用的符号“→”", None),
    ("{{ }}", "标记没有写完", "写全"),
    ("{% %}", "标记是空的", "写全"),
    ("{% for x in %}{% endfor %}", "标记没有写完", "写全"),
    ("{{ plan.title | }}", "该写“名称”的地方是“标记的结尾”", None),
    ("{{ * 2 }}", "“*”写在了不能写的地方", None),
    ("{% if plan.year = 2025 %}{% endif %}", "标记在“=”之前就该结束", "=="),
    ("{{ plan.title plan.year }}", "标记在“plan”之前就该结束", None),
    ("{% for x on [1] %}{% endfor %}", "该写“in”的地方是“on”", None),
    ("{{{ plan.title }}}", "花括号里面又有花括号", "{{ plan.title }}"),
    ("{{ (plan.title] }}", "括号不成对，该写“)”的地方是“]”", None),
    ("{{ plan.title) }}", "“)”前面没有与它配对的括号", None),
    ("{{ plan.year + '年' }}", "不能这样运算", "~"),
    ("{{ plan.title < 1 }}", "不能比较大小", None),
    ("{{ plan.title() }}", "只有函数和宏后面能加括号", "去掉括号"),
    ("{% for x in plan.year %}{% endfor %}", "循环的不是列表", "plan.work_points.sections"),
    ("{{ 1 / 0 }}", "除数是0", None),
    ("{% for x in [1] %}" * 30 + "{% endfor %}" * 30, "层数太多", "减少"),
    ("{{ plan.__class__ }}", "模板不能读取“__class__”", None),
    ("{{ 9 ** 9999 }}", "乘方的底数或指数大于1,000", None),
    ("{{ 'x' * 10 ** 9 }}", "重复出来的文字或列表长于1,000,000", None),
    ("{% for a in range(10 ** 9) %}{% endfor %}", "循环多于", None),
    ("{{ plan.titel }}", "没有定义：“titel”", "是否应为“title”"),
    ("{{ plan.workpoints.title }}", "没有定义：“workpoints”", "是否应为“work_points”"),
    ("{{ plan.标题 }}", "没有定义：“标题”", "可用的有：title、name、year、organ"),
    ("{{ plan.arrangement.items[0].owner }}", "没有定义：“owner”", "是否应为“owners”"),
    ("{{ Plan.title }}", "没有定义：“Plan”", "是否应为“plan”"),
    ("{{ item.text }}", "没有定义：“item”", "循环取的名称只在循环之内有"),
    ("{{ plan.notice.title }}", "没有定义：“title”的上一级没有内容", "{% if plan.notice %}"),
]


def in_word(plan: Plan, template: str, folder: Path) -> None:
    """Fill a Word file."""
    path = folder / "office.docx"
    path.write_bytes(word_file(paragraph(text_run(template))))
    filling.fill(path, plan)


def in_html(plan: Plan, template: str, folder: Path) -> None:
    """Render a template of a folder."""
    (folder / "document.html").write_text(template, encoding="utf-8")
    render("document.html", folder, plan=plan)


@pytest.mark.parametrize("made", [in_word, in_html])
@pytest.mark.parametrize("said", SAID)
def test_what_is_wrong_is_told_in_chinese(
    plan: Plan,
    tmp_path: Path,
    said: tuple[str, str, str | None],
    made: Callable[[Plan, str, Path], None],
) -> None:
    """In templates of both kinds; what helps is told where that is not plain."""
    template, problem, hint = said
    with pytest.raises(RenderError) as caught:
        made(plan, template, tmp_path)
    error = caught.value
    assert problem in error.text.zh
    assert all(word not in error.text.zh for word in ("expected", "Error", "token", "object"))
    assert (error.hint is None) if hint is None else (error.hint and hint in error.hint.zh)
