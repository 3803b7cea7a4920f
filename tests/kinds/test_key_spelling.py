"""Keys in sentences: named as the document spells them of which is spoken."""

from pathlib import Path

import pytest

from npc.diagnostics import SourceText
from npc.kinds.spelling import called, quoted, spelt
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.source.document import Document, Step
from npc.source.own_spelling import as_spelt_in
from npc.source.plan_files import PlanFiles
from npc.source.reader import read_text
from support import Write

WRITE = spelt(Message("write “<title>: …”", "请写“<title>: …”"))


def read(path: Path) -> Reading:
    def show(found: Path) -> str:
        return found.name

    (reading,) = read_plans(PlanFiles(path, (path,)), show=show, settings=SettingsReader(show))
    return reading


def document(text: str) -> Document:
    (found,) = read_text(SourceText("plan.yaml", text)).documents
    return found


CHINESE = document("种类: 安排表\n标题: 安排\n类别:\n  - 名称: 监督\n    项目: [{时间: 3月}]\n")
ENGLISH = document(
    "kind: arrangement\ntitle: 安排\ncategories:\n  - {name: 监督, items: [{when: 3月}]}\n"
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ((), "标题"),
        (("categories", 0, "items", 0, "when"), "项目名称"),
        (("categories", 0), "标题"),
    ],
)
def test_a_key_is_that_of_the_nearest_mapping_that_has_it(
    path: tuple[Step, ...], name: str
) -> None:
    """A row's title is its 项目名称; a category has none, so that its document's is meant."""
    in_chinese, in_english = (as_spelt_in(WRITE, each, path) for each in (CHINESE, ENGLISH))
    assert in_chinese.in_language("zh") == f"请写“{name}: …”"
    assert in_chinese.in_language("en") == f"write “{name}: …”"
    assert in_english == Message("write “title: …”", "请写“title: …”")


@pytest.mark.parametrize(
    ("pattern", "chinese", "english"),
    [
        ("请写明 <owners> 和 <when>", "请写明“组织实施部门”和“时间”", "请写明 owners 和 when"),
        ("写 <kind=notice>（通知）", "写“通知”", "写 notice（通知）"),
        (
            "写 <kind=notice>（通知，可以单独成文）",
            "写“通知”（可以单独成文）",
            "写 notice（通知，可以单独成文）",
        ),
        ("列为简称（<aliases>）", "列为简称", "列为简称（aliases）"),
        ("请写“<Task.owners>: …”", "请写“承办部门: …”", "请写“owners: …”"),
        ("写“<kind>: <kind=ledger>”", "写“种类: 工作台账”", "写“kind: ledger”"),
        ("写“<status>: <Item.status=done>”", "写“进展: 已完成”", "写“status: done”"),
        ("写“<parts>”", "写“组成部分”", "写“parts”"),  # which no arrangement has
    ],
)
def test_a_chinese_key_reads_as_chinese(pattern: str, chinese: str, english: str) -> None:
    """It is quoted where it is not, has no blanks beside it, and is not explained by itself."""
    path = ("categories", 0, "items", 0)
    message = spelt(Message("", pattern))
    assert as_spelt_in(message, CHINESE, path).in_language("zh") == chinese
    assert as_spelt_in(message, ENGLISH, path).in_language("zh") == english


def test_what_is_no_key_cannot_be_named() -> None:
    """Who misspells a key in a sentence learns it when the module is loaded."""
    for pattern in ("<onwers>", "<Item.sections>", "<kind=plan>"):
        with pytest.raises(KeyError):
            spelt(Message("", pattern))


def test_without_a_document_a_sentence_speaks_its_own_language() -> None:
    """Help and usage errors are of no document."""
    assert WRITE.in_language("zh") == "请写“标题: …”"
    assert WRITE.in_language("en") == "write “title: …”"
    for word in (called("title", "标题"), quoted("title", "标题")):
        message = Message("known: {names}", "可用：{names}").format(names=[word])
        assert message.in_language("en").strip("“”").endswith(("title", "“title"))
        assert "title" not in message.in_language("zh")


@pytest.mark.parametrize("mark", [*map(chr, range(0xFDD0, 0xFDF0))])
def test_no_text_holds_a_mark(mark: str) -> None:
    """Neither a plan, typed or as an escape, nor a name of a file; half a mark is shown as what it is."""
    for text in (f"kind: text\ntitle: 甲{mark}\n", f'kind: text\ntitle: "\\u{ord(mark):04x}"\n'):
        (finding,) = read_text(SourceText("plan.yaml", text)).diagnostics
        assert finding.rule.name == "control-character"
    for name in (mark, Verbatim(f"{mark}owners")):
        message = Message("no file “{name}”", "没有“{name}”").format(name=name)
        assert not message.names_keys
        assert message.in_language("zh").startswith("没有“")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("种类: 工作要点\n年度: 2026\n机关名: 甲\n", "未知的键“机关名”", "是否应为“机关名称”"),
        ("种类: 工作要点\n年度: 2026\norgn: 甲\n", "未知的键“orgn”", "是否应为“机关”"),
        (
            "kind: work-points\nyear: 2026\n机关名: 甲\n",
            "未知的键“机关名”",
            "是否应为“organ”（机关）",
        ),
        ("kind: work-points\nyear: 2026\norgn: 甲\n", "未知的键“orgn”", "是否应为“organ”（机关）"),
        ("种类: 工作要点\n标题: 甲\n", "这里缺少“年度”", "补上“年度: …”"),
        ("kind: work-points\n", "缺少必填的键“year”（年度）", "补上“year: …”"),
        (
            "种类: 工作要点\n年度: 2026\n层级: 县集\n",
            "“县集”不在可选范围",
            "可选：省级、市级、县级、乡级",
        ),
        (
            "kind: work-points\nyear: 2026\nlevel: x\n",
            "“x”不在可选范围",
            "可选：province（省级）、city（市级）、county（县级）、township（乡级）",
        ),
        ("种类: 工作要点\n年度: 2026\n状态: 定搞\n", "“定搞”不在可选范围", "可选：草稿、定稿"),
        (
            "种类: 通知\n标题: [甲, 乙]\n",
            "这里应当是文字，现在是列表",
            "写成一段文字；要分行的，写“标题分行: [第一行, 第二行]”",
        ),
        ("种类: 工作要典\n年度: 2026\n", "未知的种类“工作要典”", "是否应为“工作要点”"),
        ("kind: workpoints\n", "未知的种类“workpoints”", "是否应为“work-points”（工作要点）"),
        (
            "年度: 2026\n月份: {}\n",
            "文档没有写明种类",
            "看所写的键，第一行应写“种类: 月度计划”；各种类：工作要点、安排表、月度计划、会议议程、总结、文字附件、通知、工作台账",
        ),
        (
            "标题: 甲\n年度: 2026\n",
            "文档没有写明种类",
            "第一行写明“种类: …”，可选：工作要点、安排表、月度计划、会议议程、总结、文字附件、通知、工作台账",
        ),
    ],
)
def test_what_is_wrong_is_told_in_the_spelling_of_the_document(
    write: Write, text: str, message: str, hint: str
) -> None:
    """Whatever the language of the key that is not known."""
    (finding,) = read(write("plan.yaml", text)).diagnostics
    assert finding.hint is not None
    assert finding.message.in_language("zh") == message
    assert finding.hint.in_language("zh") == hint


def test_a_finding_is_known_whatever_the_spelling() -> None:
    """Plans whose keys are turned into Chinese keep what a baseline says of them."""
    in_chinese, in_english = (as_spelt_in(WRITE, each) for each in (CHINESE, ENGLISH))
    assert in_chinese.identity == in_english.identity == "write “title: …”"
