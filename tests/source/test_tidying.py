"""`npc plan fmt`: keys in one language, lines in one layout, and not a word otherwise."""

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.diagnostics import SourceText
from npc.kinds.registry import KINDS
from npc.rules.pages.compiled import PAGES
from npc.source.reader import SourceFile, read_text
from npc.source.spelling import KeysLanguage, kind_of
from npc.source.tidying import LeftAlone, tidied
from support import ROOT


def file(text: str, path: str = "plan.yaml") -> SourceFile:
    return read_text(SourceText(path, text))


def tidy(text: str, keys: KeysLanguage | None = None, path: str = "plan.yaml") -> str:
    return tidied(file(text, path), keys).file.source.text


def said(text: str, path: str = "plan.yaml") -> list[object]:
    return [document.data for document in file(text, path).documents]


def texts() -> Iterator[tuple[str, str]]:
    """Plan files as they are, and those on the pages of rules, which are wrong in all ways."""
    for path in sorted((ROOT / "plans").rglob("*.yaml")):
        yield str(path.relative_to(ROOT)), path.read_bytes().decode()
    for code, page in PAGES.items():
        for number, example in enumerate(page[3:5]):
            if isinstance(example, str):
                yield f"{code}/{number}", example


ALL = dict(texts())
WHOLE = {
    name: text
    for name, text in ALL.items()
    if tidied(file(text, name), None).left is not LeftAlone.UNREAD
}


def comments(text: str) -> list[str]:
    return [line.strip() for line in re.findall(r"(?:^|[ \t])#.*$", text, re.MULTILINE)]


def test_there_is_something_to_put_in_order() -> None:
    assert len(WHOLE) > 250


@pytest.mark.parametrize("name", WHOLE)
def test_every_plan_says_the_same_in_both_languages_and_comes_back(name: str) -> None:
    """Nothing changes twice, no comment is lost, and English keys are what they were."""
    text = WHOLE[name]
    english, chinese = tidy(text, "en", name), tidy(text, "zh", name)
    assert said(english, name) == said(text, name) == said(chinese, name)
    assert tidy(chinese, "en", name) == english
    assert tidy(english, "zh", name) == chinese == tidy(chinese, "zh", name)
    assert comments(chinese) == comments(text) or "|" in text
    for document in file(chinese, name).documents:
        assert document.keys == "zh" or kind_of(document) not in KINDS


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith("plans/")])
def test_the_plans_of_the_project_are_in_order(name: str) -> None:
    assert tidy(ALL[name], None, name) == ALL[name]


def disordered(text: str, seed: int) -> str:
    """Lay a text out badly: by other steps, with stray blanks, empty lines, blanks behind colons."""
    draw = random.Random(seed)  # noqa: S311 - the same seed gives the same text
    step = draw.choice((1, 3, 4))
    lines: list[str] = []
    block: int | None = None
    for line in text.split("\n"):
        own = len(line) - len(line.lstrip(" "))
        block = None if block is not None and line.strip() and own <= block else block
        made = " " * (own // 2 * step + own % 2) + line.lstrip(" ")
        if block is None and line.strip() and not re.search("['\"]", line):
            made += " " * draw.choice((0, 0, 2))
            made = re.sub(r"^(\s*(?:- )?[a-z-]+):\s(?=[^|>\s])", r"\1:   ", made)
        lines.append(made)
        if (
            block is None
            and re.match(r"\s*(- )?[a-z-]+:", line)
            and not re.search(r"[\[{|>]", line)
        ):
            lines += ["", ""] * draw.choice((0, 0, 1))
        block = own if re.search(r"[:-] [|>][+-]?\s*(#.*)?$", line) else block
    return "\n".join(lines)


@pytest.mark.parametrize("name", WHOLE)
def test_whatever_is_laid_out_badly_is_laid_out_well_once(name: str) -> None:
    """What cannot be is left; what is put in order says the same, and is in order."""
    text = disordered(WHOLE[name], len(name))
    read = file(text, name)
    if not read.whole or read.mended or said(text, name) != said(WHOLE[name], name):
        return
    made = tidied(read, None)
    assert made.left is None
    after = made.file.source.text
    assert said(after, name) == said(text, name)
    assert tidy(after, None, name) == after


def test_comments_stand_where_they_were_level_with_something() -> None:
    before = (
        "kind: arrangement          # 附件1\ncategories:\n- name:  监督\n  items:\n  -  title: 听取\n"
        "     when: 3月  \n     # owners: 财经工委\n  # 下一类待定\n\n\n# 文末\n"
    )
    assert tidy(before, "zh") == (
        "种类: 安排表          # 附件1\n类别:\n  - 名称: 监督\n    项目:\n      - 项目名称: 听取\n"
        "        时间: 3月\n        # owners: 财经工委\n      # 下一类待定\n\n# 文末\n"
    )


def test_quotes_values_and_words_in_lines_stay() -> None:
    before = 'kind: \'notice\'\n"title": "甲: 乙"\ntext: |\n    第一行  \n\n\n      深一层\nto:\n- 各工委\nalone: 是\n'
    assert tidy(before, "zh") == (
        '种类: \'通知\'\n"标题": "甲: 乙"\n正文: |\n    第一行  \n\n\n      深一层\n主送:\n  - 各工委\n单独发文: 是\n'
    )
    assert tidy(before, "en").splitlines()[-1] == "alone: true"


def test_other_chinese_names_of_a_key_become_the_usual_one() -> None:
    text = (
        "种类: 安排表\n类别:\n  - 类别: 监督\n    项目:\n      - {项目: 听取, 责任部门: 办公室}\n"
    )
    assert tidy(text, "zh").splitlines()[3:] == [
        "    项目:",
        "      - {项目名称: 听取, 组织实施部门: 办公室}",
    ]
    assert tidy(text) == text


def test_line_ends_of_windows_stay() -> None:
    before = "kind: notice  \r\ntitle:   甲\r\n\r\n\r\nto: [乙]"
    assert tidy(before) == "kind: notice\r\ntitle: 甲\r\n\r\nto: [乙]\r\n"


@pytest.mark.parametrize(
    "text",
    [
        "kind: notice\ntitle: [甲\n",
        "",
        "种类: 通知\ntitle: 甲\n标题: 乙\n",
        "kind: notice\nkind: text\n",
    ],
)
def test_what_does_not_read_or_says_a_key_twice_is_left(text: str) -> None:
    made = tidied(file(text), "zh")
    assert made.left is LeftAlone.UNREAD
    assert made.file.source.text == text


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (
                "kind: text",
                "title: 甲",
                "  ",
                "- a",
                "  - b: c",
                "# x",
                "   # y",
                "text: |",
                "    甲  ",
                "a:",
                "",
                "  b: [",
                "   1]",
                "---",
                "? q",
                ": r",
                "'k' :  v",
            )
        ),
        max_size=14,
    ).map("\n".join),
    st.sampled_from(("zh", "en", None)),
)
def test_nothing_that_reads_is_made_to_say_anything_else(
    text: str, keys: KeysLanguage | None
) -> None:
    made = tidied(file(text), keys)
    after = made.file.source.text
    assert said(after) == said(text)
    if made.left is None:
        assert tidy(after, keys) == after


@pytest.mark.parametrize(
    ("text", "tidy_text"),
    [
        ("kind: notice\ntitle: {a:  'b #c',  d:  e}\n", "kind: notice\ntitle: {a: 'b #c',  d: e}\n"),
        ("kind: notice\nto: [ 'a #b' ]  # 注\ntitle:   x\n", "kind: notice\nto: [ 'a #b' ]  # 注\ntitle: x\n"),
        ("kind: notice\ntext: |  # 注\n    - a #b\n\ntitle:   x\n", "kind: notice\ntext: |  # 注\n    - a #b\n\ntitle: x\n"),
        ("kind: notice\ntitle:   x\ntext: |\n  末行", "kind: notice\ntitle: x\ntext: |\n  末行"),
    ],
)  # fmt: skip
def test_signs_of_comments_in_values_are_none(text: str, tidy_text: str) -> None:
    """Such a file is laid out as others; the last line of a text in lines gets no line end, as that would be one more."""
    assert tidied(file(text), None).left is None
    assert tidy(text) == tidy_text
