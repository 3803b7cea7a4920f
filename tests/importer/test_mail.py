"""E-mail around a paper: never a title, never a paper of its own, and no word of it is lost."""

from npc.importer.accounting import Accounting
from npc.importer.segmenting import segments_of
from read_originals import pasted

_HEAD = """发件人: 林晓 <lin@example.cn>
收件人: 各工委 <gw@example.cn>
发送时间: 2026年1月12日 16:48
主题: 转发：主任会议议题安排（修改稿，请核）

各位主任：

    议题安排作了修改，贴在下面。请于15日前反馈。

"""
_TABLE = """示例县人大常委会2026年主任会议议题安排

序号\t时间\t议题\t承办工委
1\t1月\t听取民生实事项目办理情况的汇报\t财经工委
2\t2月\t听取森林防灭火工作情况的汇报\t农工委
"""
_TAIL = """
此致
敬礼！

林晓
---------- 原始邮件 ----------
发件人: 张三
主题: 主任会议议题安排

小林：请改一下再发。
"""
_SENTENCES = """示例县人大常委会2026年监督工作计划

一、执法检查
1．检查水法实施情况（8月，农工委）
2．检查教育法实施情况（9月，教科文卫工委）
"""


def _read(text: str) -> tuple[list[str], list[str], list[str]]:
    """Return the titles of the papers, what is computed, and the letters, each as one."""
    accounting = Accounting()
    segments = segments_of(pasted(text), accounting)
    letters = [
        "|".join(line.text for line in each) for segment in segments for each in segment.letters
    ]
    computed = [each.clipping.text for each in accounting.computed_texts]
    return [segment.title_text for segment in segments], computed, letters


def test_heads_are_computed_and_letters_kept_each_as_one() -> None:
    titles, computed, letters = _read(_HEAD + _TABLE + _TAIL)
    assert titles == ["示例县人大常委会2026年主任会议议题安排"]
    assert len(computed) == 7
    assert letters == [
        "各位主任：|议题安排作了修改，贴在下面。请于15日前反馈。",
        "此致|敬礼！|林晓",
        "小林：请改一下再发。",
    ]


def test_mails_in_english_and_what_they_quote_are_known() -> None:
    head = "From: Lin <lin@example.cn>\nTo: a@example.cn\nSubject: 计划\n\n"
    tail = "\n谢谢！\n小张\n\nOn Mon, 12 Jan 2026 Lin wrote:\n> 请把计划发我。\n"
    titles, _, letters = _read(head + _SENTENCES + tail)
    assert titles == ["示例县人大常委会2026年监督工作计划"]
    assert len(letters) == 1
    assert letters[0].startswith("谢谢！|小张|On Mon")


def test_what_was_forwarded_is_the_paper() -> None:
    forwarded = "请看。\n\n-----原始邮件-----\n发件人: 张三\n主题: 计划\n\n" + _SENTENCES
    titles, _, letters = _read(_HEAD.split("\n\n", maxsplit=1)[0] + "\n\n" + forwarded)
    assert titles == ["示例县人大常委会2026年监督工作计划"]
    assert letters == ["请看。"]


def test_a_line_that_says_to_whom_copies_go_is_no_mail() -> None:
    titles, computed, letters = _read(_SENTENCES + "\n抄送：县政府。\n")
    assert titles == ["示例县人大常委会2026年监督工作计划"]
    assert not computed
    assert not letters


def test_a_greeting_without_a_mail_is_no_text_of_a_plan() -> None:
    assert _read(_SENTENCES + "\n此致\n敬礼！\n")[2] == ["此致|敬礼！"]
    assert not _read("示例县人大常委会关于报送工作计划的函\n\n请报送。\n\n此致\n敬礼！\n")[2]
