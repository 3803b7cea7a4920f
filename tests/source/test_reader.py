"""The YAML door: data, positions, and what each slip is called."""

import json
import string

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from npc.characters import visible
from npc.diagnostics import SourceText
from npc.source import problems
from npc.source.document import Document, Node
from npc.source.events import MAX_DEPTH, MAX_VALUE_LENGTH
from npc.source.reader import MAX_LINE_LENGTH, SourceFile, read_text


def read(text: str) -> SourceFile:
    return read_text(SourceText("plan.yaml", text))


def only(text: str) -> Document:
    file = read(text)
    assert not file.diagnostics
    (document,) = file.documents
    return document


def found(text: str) -> list[tuple[str, int, int]]:
    spans = [(one.rule.name, one.place.span) for one in read(text).diagnostics]
    return [(name, span.line, span.column) for name, span in spans if span]


@pytest.mark.parametrize(
    "written", ["010", "9:30", "no", "on", "2026.10", "1_000", "0x1F", "2026-02-30", "100%", "=1+1"]
)
def test_plain_values_stay_the_text_that_was_typed(written: str) -> None:
    """YAML 1.1 would make numbers, dates and booleans of these."""
    assert only(f"key: {written}\n").data == {"key": written}


def test_keys_stay_text_too() -> None:
    """`no:` and `7:` are the keys “no” and “7”."""
    assert only("no: a\n7: b\n").data == {"no": "a", "7": "b"}


@pytest.mark.parametrize("written", ["", "~", "null", "NULL"])
def test_nothing_is_none(written: str) -> None:
    """An empty value is nothing, not an empty text."""
    assert only(f"key: {written}\n").data == {"key": None}


def test_a_quoted_null_is_text() -> None:
    """Quotes make text of any word."""
    assert only("key: 'null'\n").data == {"key": "null"}


def test_positions_count_code_points_from_one() -> None:
    """Chinese characters, 𠮷 and emoji are one column each."""
    document = only("标题: 𠮷😀\nlist:\n  - {甲: 乙}\n")
    span = document.place(["标题"]).span
    assert span is not None
    assert (span.line, span.column, span.end_column) == (1, 5, 7)
    span = document.place(["list", 0, "甲"]).span
    assert span is not None
    assert (span.line, span.column) == (3, 9)
    key = document.key_place(["list", 0, "甲"]).span
    assert key is not None
    assert key.column == 6


def test_positions_hold_with_carriage_returns() -> None:
    """Files from Windows have the same lines and columns."""
    document = only("a: 1\r\nb:\r\n  - x\r\n")
    span = document.place(["b", 0]).span
    assert span is not None
    assert (span.line, span.column, span.end_column) == (3, 5, 6)


def test_a_place_that_is_not_there_is_that_of_its_parent() -> None:
    """A finding about something missing still has a line."""
    document = only("a:\n  b: 1\n")
    span = document.place(["a", "c", 3]).span
    assert span is not None
    assert span.line == 2


def test_a_file_may_hold_several_documents() -> None:
    """`---` separates them; empty ones are none."""
    file = read("---\na: 1\n---\n---\nb: 2\n...\n")
    assert [document.data for document in file.documents] == [{"a": "1"}, {"b": "2"}]


def test_both_places_of_a_duplicate_key_are_named_and_the_first_value_stays() -> None:
    """PyYAML would keep the last one silently."""
    file = read("a: 1\nb: 2\na: 3\n")
    (finding,) = file.diagnostics
    assert finding.rule is problems.DUPLICATE_KEY
    assert finding.place.span is not None
    assert finding.place.span.line == 3
    assert finding.related[0].place.span is not None
    assert finding.related[0].place.span.line == 1
    assert file.documents[0].data == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("text", "name", "line", "column"),
    [
        ("", "empty-file", 1, 1),
        ("# only a comment\n", "empty-file", 1, 1),
        ("kind: x\ntitle：abc\nyear: 1\n", "full-width-colon", 2, 6),
        ("kind：work-points\nyear：2025\n", "full-width-colon", 1, 5),
        ("kind:work-points\n", "no-space-after-colon", 1, 5),
        ("a:\n  - title：坚持\n    points: []\n", "full-width-colon", 2, 10),
        ("a: 1\ntitle:坚持\nb: 2\n", "no-space-after-colon", 2, 6),
        ("a: 1\n\tb: 2\n", "tab-indent", 2, 1),
        ("a:\n\t- b\n", "tab-indent", 2, 1),
        ('a: "abc\nb: c\n', "unclosed-quote", 1, 4),
        ('a: "引号”\nb: "x"\nc: d\n', "unclosed-quote", 1, 4),
        ("a: 'abc\nb: c\n", "unclosed-quote", 1, 4),
        ('a: "引用" 后面\nb: 1\n', "quote-needed", 1, 4),
        ("a: {month: 3，do: x}\nb: 1\n", "full-width-comma", 1, 13),
        ("a: [1, 2\nb: 1\n", "unclosed-bracket", 1, 4),
        ("a: [甲,, 乙]\nb: 1\n", "yaml-syntax", 1, 7),
        ("a: [, 乙]\nb: 1\n", "yaml-syntax", 1, 5),
        ("a: ['甲', , 乙]\nb: 1\n", "yaml-syntax", 1, 10),
        ("制定: 条例: 二审\n", "quote-needed", 1, 5),
        ("a: @abc\n", "quote-needed", 1, 4),
        ("a: {b: 文[^c]字, d: e}\n", "quote-needed", 1, 8),
        ("a: [b, [^c]文]\n", "quote-needed", 1, 8),
        ("a: [{b: '文[^c]'}\n", "unclosed-bracket", 1, 4),
        ("a: [{b: '文, 字[^c]'}\n", "unclosed-bracket", 1, 4),
        ("a: %x\n", "quote-needed", 1, 4),
        ("a:　x\nb: 1\n", "odd-space", 1, 3),
        ("a:\n  b: 1\n c: 2\n", "indent", 3, 2),
        ("a: 1\nb\nc: 2\n", "yaml-syntax", 2, 1),
        ("? [a]\n: b\n", "key-not-text", 1, 3),
        ("a: 见附件 #1 说明\n", "text-after-number-sign", 1, 8),
        ("a: b\x0bc\n", "control-character", 1, 5),
        ('a: "\\x1b[31m"\n', "control-character", 1, 4),
        ("a: b\u2028c\n", "control-character", 1, 5),
        ("a: \u202eb\n", "control-character", 1, 4),
        ("a: !!python/object:os.system x\n", "tag", 1, 4),
        ("a: &x 1\n", "anchor-or-alias", 1, 4),
        # What the body text above holds is not to blame.
        ("p: |\n  　　坚持党的领导。\na: [办公室\nb: 1\n", "unclosed-bracket", 3, 4),
        ("p: |\n  　　2025年。\n  续\na:\n  - b: 1\n      c: 2\n", "indent", 6, 7),
        ("p: |\n  APP推广：宣传。\n  APP：宣传\na:\n  - b: 1\n      c: 2\n", "indent", 6, 7),
        ("p: 坚持\n  APP：宣传\n q: a\n", "indent", 3, 2),
        ('p: |\n  T:基层\na:\n  - b: "x\n    c: "y"\n', "unclosed-quote", 4, 8),
        ('p: >\n  "十四五\n  \tx\na: [b\nc: d\n', "unclosed-bracket", 4, 4),
        # Slips of which one alone does not help, and slips in the middle of others.
        ("- title: A\n  text：B\n  lead：C\n  id: d\n", "full-width-colon", 2, 7),
        ("s:\n  - title：A\n    text：B\n    points: []\n", "full-width-colon", 3, 9),
        ("a:\n  - title: 甲\n　　text: 乙\n  - title: c\n", "odd-space", 3, 1),
        ("kind: a\n 　title: x\n", "odd-space", 2, 2),
        # The commonest one: a line that begins in the wrong column.
        ("p:\n- lead: a\n         text: b\n", "indent", 3, 10),
        ("s:\n  - title: a\n   points:\n    - lead: b\n", "indent", 3, 4),
        ("kind: a\n  year: 2025\n", "indent", 2, 3),
        ("a:\n  - b\n  c: d\n", "indent", 3, 3),
        ("a: b\n- c\n", "indent", 2, 1),
        ("a: |\n    一\n  二\nb: c\n", "indent", 3, 3),
        ("s:\n  － title: 甲\n    text: y\n", "yaml-syntax", 2, 3),
        ("s:\n  — title: 甲\n    text: y\n", "yaml-syntax", 2, 3),
        ("s:\n  -title: 甲\n    text: y\n", "yaml-syntax", 2, 3),
        ("s:\n  - title: 甲\n  -title: y\n", "yaml-syntax", 3, 3),
        ('a: "D:\\监督"\n', "quote-needed", 1, 7),
        ('a: "\\ud800"\nb: 1\n', "quote-needed", 1, 5),
        ('a: "x" b: c\n', "quote-needed", 1, 4),
        ("a: : b\n", "quote-needed", 1, 4),
        ("a: 完善。#npc: ignore[NPC402] x\n", "quote-needed", 1, 7),
        ("a: [b, c]]\n", "unclosed-bracket", 1, 10),
        ("departments: [办公室，财经工委]\n", "full-width-comma", 1, 18),
        ("a:\n  meetings: [主任会议 ；常委会会议]\n", "full-width-comma", 2, 19),
        ("a: 督办民生实\u200b项目\n", "invisible-character", 1, 9),
        ("ti\u200btle: 甲\n", "invisible-character", 1, 3),
    ],
)
def test_each_slip_has_its_name_and_place(text: str, name: str, line: int, column: int) -> None:
    """The finding stands where the slip is, not where libyaml gave up."""
    assert (name, line, column) in found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a:\n  - b: c\n      d: e\n", "begin in one column"),
        ("s:\n  － title: 甲\n    text: y\n", "hyphen and a space"),
        ('a: "D:\\监督"\n', "single quotes"),
        ("a: 完善。#npc: ignore[NPC402] x\n", "before the #"),
        ("--- a\n... b\n", "check the indentation"),
    ],
)
def test_each_syntax_error_has_a_remedy_and_no_words_of_libyaml(text: str, words: str) -> None:
    """The clerk reads what to do, in the language of the rest."""
    (finding,) = read(text).diagnostics
    assert finding.hint is not None
    assert words in finding.hint.en
    assert finding.message.zh.isascii() is False
    assert "expected" not in finding.message.zh


def test_an_error_at_the_end_of_a_large_file_is_explained_in_a_moment() -> None:
    """Each slip that is tried costs the reading of what stands before it."""
    body = "".join(f"p{n}: |\n" + "  　　APP：宣传T:x\n" * 3_000 for n in range(20))
    assert found(body + "a:\n  - b: c\n      d: e\n") == [("indent", 60_023, 7)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 落实民生\n  实项目。\n", "落实民生实项目。"),
        ('a: "落实民生\n  实项目。"\n', "落实民生实项目。"),
        ("a: '落实''民生\n  实项目。'\n", "落实'民生实项目。"),
        ("a: >\n  落实民生\n  实项目。\n", "落实民生实项目。\n"),
        ("a: 落实\r\n  民生\r\n", "落实民生"),
        ("a: 关于APP\n  环境\n", "关于APP环境"),
        ("a: one\n  two\n", "one two"),
        ("a: 一 二\n  三\n", "一 二三"),
        ("a: 第一段。\n\n  第二段\n", "第一段。\n\n第二段"),
        ("a: >-\n  甲\n    more\n  乙\n", "甲\n  more\n乙"),
        ('a: "甲\\n\n  乙"\n', "甲\n 乙"),
        ("a: |\n  甲\n  乙\n", "甲\n乙\n"),
    ],
)
def test_chinese_that_goes_on_over_lines_has_no_space_in_it(text: str, expected: str) -> None:
    """YAML puts a space where a line ends; a blank line parts paragraphs, however it is quoted."""
    assert only(text).data == {"a": expected}


@given(st.lists(st.text("人大。a'b\"#", min_size=1, max_size=6), min_size=1, max_size=5))
def test_lines_are_joined_without_loss(lines: list[str]) -> None:
    """Every character that is no blank comes back, in order."""
    text = "\n\n  ".join("\n  ".join(lines).split("#"))
    written = text.replace("'", "''")
    data = only(f"a: '{written}'\n").data
    assert isinstance(data, dict)
    assert "".join(str(data["a"]).split()) == "".join(text.split())


def test_a_name_over_two_lines_is_one_name() -> None:
    """Else it would be a column of its own."""
    text = "meetings: [常委会\n    会议, 主任会议]\n"
    assert only(text).data == {"meetings": ["常委会会议", "主任会议"]}


def test_full_width_signs_part_a_list_as_they_are_meant() -> None:
    """So that the names in it are known to the rest of the run, each with its place."""
    (document,) = read(
        "departments: [办公室，财经工委、 法制工委, 人事（代表、选举）室]\n"
    ).documents
    names = ["办公室", "财经工委", "法制工委", "人事（代表、选举）室"]
    assert document.data == {"departments": names}
    span = document.place(["departments", 2]).span
    assert span is not None
    assert (span.column, span.end_column) == (25, 29)


@pytest.mark.parametrize(
    "text",
    [
        "owners: [财经工委、办公室]\n",
        "departments: ['甲、乙']\n",
        "departments: [人事（甲、乙）室]\n",
        "a: 😀\u200d👩\n",
        "a: ئۇ\u200cي\n",
    ],
)
def test_signs_that_belong_there_are_no_slips(text: str) -> None:
    """Owners are written with 、; emoji and other scripts need characters that nobody sees."""
    assert found(text) == []


def test_invisible_characters_side_by_side_are_one_finding() -> None:
    """They were pasted together."""
    assert found("a: 甲\u200e\u200f\u2060乙\n") == [("invisible-character", 1, 5)]


def test_a_comment_with_a_space_behind_its_sign_is_one() -> None:
    """Only what reads as text behind # is pointed out."""
    assert found("a: b # 说明\nc: d  # 3月\n") == []


def test_a_billion_laughs_are_not_expanded() -> None:
    """Aliases are findings and stand for nothing."""
    bomb = "a: &a [x, x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    file = read(bomb)
    assert {one.rule.name for one in file.diagnostics} == {"anchor-or-alias"}
    assert len(str(file.documents[0].data)) < 2000


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_depth_is_limited(opening: str) -> None:
    """Fifty thousand brackets crash a recursive reader."""
    assert [name for name, *_ in found(opening * 50_000)][-1] in {"nested-too-deep", "key-not-text"}


def test_what_a_plan_needs_is_not_too_deep() -> None:
    """The limit lies well beyond the format."""
    assert MAX_DEPTH > 12


def test_the_number_of_values_is_limited() -> None:
    """A list without end stops before memory does."""
    assert [name for name, *_ in found("[" + "a,\n" * 400_000 + "]")] == ["too-many-values"]


def test_the_length_of_a_line_is_limited() -> None:
    """The file is not read, and the finding names the line, which the last character makes too long."""
    longest = "# " + "甲" * (MAX_LINE_LENGTH - 2)
    assert found(f"a: 甲\n{longest}\nb: 乙") == []
    assert found(f"a: 甲\n{longest}甲\nb: 乙") == [("line-too-long", 2, 1)]
    assert not read(f"{longest}甲").documents


@pytest.mark.parametrize("form", ["{}", '"{}"', "|\n  {}", ">\n  {}"])
def test_the_length_of_a_value_is_limited(form: str) -> None:
    """Reading stops there, however the value is written; a whole report is no such value."""
    longest = "甲" * (MAX_VALUE_LENGTH - 1)
    assert found("title: " + form.format(longest) + "\n") == []
    assert found("title: " + form.format(longest + "乙乙乙") + "\n") == [("value-too-long", 1, 8)]
    assert found(f"? {longest}乙乙乙\n: 甲\n") == [("value-too-long", 1, 3)]


def test_the_longest_value_fits_on_a_line_of_escapes() -> None:
    """As programs write JSON for those who cannot read Chinese."""
    assert found(json.dumps({"a": "人" * (MAX_VALUE_LENGTH - 2)})) == []


_DATA = st.recursive(
    st.text(string.ascii_letters + "，。：“”人大#-:'\"[]{}& *!|>%@`\\ 𠮷😀", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abc人", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abc人大", min_size=1), _DATA, min_size=1, max_size=4))
def test_what_is_dumped_is_read_back(data: dict[str, Node]) -> None:
    """Any data that another YAML writer writes comes back as it was."""
    text = yaml.safe_dump(data, allow_unicode=True, default_style='"')
    assert only(text).data == data


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever a file holds, the answer is data or findings, each with a place in the text."""
    file = read(text)
    for finding in file.diagnostics:
        span = finding.place.span
        assert span is not None
        assert 1 <= span.line <= text.count("\n") + 1
        assert span.column >= 1
    assert file.whole or file.diagnostics


@given(st.text("ab：:-[]{}\"'# \n\t，&*!|>?%@", max_size=60))
def test_no_mixture_of_signs_breaks_the_reader(text: str) -> None:
    """The same for texts made of the signs that mean something in YAML."""
    file = read(text)
    assert file.whole or file.diagnostics


@given(
    st.recursive(
        st.just("x"),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, min_size=1, max_size=3)
        ),
        max_leaves=10,
    )
)
def test_every_value_has_its_own_place(data: Node) -> None:
    """The place of a value holds its text, however it is nested."""
    text = yaml.safe_dump({"root": data})
    document = only(text)
    for path in _paths(document.data):
        span = document.place(path).span
        assert span is not None
        assert document.source.line(span.line)[span.column - 1] == "x"


def _paths(data: Node, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(data, dict):
        return [found for key, value in data.items() for found in _paths(value, (*path, key))]
    if isinstance(data, list):
        return [found for at, value in enumerate(data) for found in _paths(value, (*path, at))]
    return [path]


@pytest.mark.parametrize("mark", ["\\u200b", "\\u2060", "\\xad", "\\ufeff", "\\u200e", "\\uFEFF"])
def test_what_nobody_sees_is_found_as_an_escape_too(mark: str) -> None:
    """It comes into the document as the raw one does; once a value says it."""
    text = f'a: "督办民生实{mark}项目{mark}"\nb: "{mark}"\n'
    assert found(text) == [("invisible-character", 1, 4), ("invisible-character", 2, 4)]
    hints = {one.hint.en for one in read(text).diagnostics if one.hint}
    assert hints == {"delete the escape that stands for it, such as “\\u200b”"}


def test_an_invisible_character_is_found_once() -> None:
    """Where it is raw, its own place is told; what holds emoji and other scripts together stays."""
    assert found('a: "民生实\u200b项目"\n') == [("invisible-character", 1, 8)]
    assert found('a: "😀\\u200d👩"\n') == []


@pytest.mark.parametrize("mark", ["\u200b", "\u2060", "\xad", "\ufeff", "\u200e"])
def test_what_nobody_sees_is_shown_in_messages(mark: str) -> None:
    """Else “办公室” and “办公室” would look the same."""
    assert visible(f"办公{mark}室") == "办公�室"
    assert visible("😀\u200d👩") == "😀\u200d👩"
