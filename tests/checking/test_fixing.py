"""Fixes change the words they name and nothing else, however a value is written."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from npc.checking.fixing import apply_fixes
from npc.diagnostics import Edit, SourceText, Span
from npc.source.reader import read_text
from npc.source.spots import edits

WRONG, RIGHT = "民生实项目", "民生实事项目"
WORDS = st.text(alphabet="甲乙，。a1 :#'\"\\,[]{}-事", max_size=8)


def _plain(value: str, end: str) -> str:
    return value + end


def _single(value: str, end: str) -> str:
    return "'" + value.replace("'", "''") + "'" + end


def _double(value: str, end: str) -> str:
    return json.dumps(value, ensure_ascii=False) + end


def _escaped(value: str, end: str) -> str:
    return json.dumps(value) + end


def _flow(value: str, end: str) -> str:
    return "[甲, {乙: " + json.dumps(value, ensure_ascii=False) + "}] # 注" + end


def _literal(value: str, end: str) -> str:
    return "|  # 注" + end + "".join(f"    {part}{end}" for part in value.split(" "))


def _folded(value: str, end: str) -> str:
    return ">-" + end + "".join(f"    {part}{end}" for part in value.split(" "))


STYLES = [_plain, _single, _double, _escaped, _flow, _literal, _folded]


def _leaves(node: object) -> list[str]:
    if isinstance(node, dict):
        return [leaf for child in node.values() for leaf in _leaves(child)]
    if isinstance(node, list):
        return [leaf for child in node for leaf in _leaves(child)]
    return [node] if isinstance(node, str) else []


def _paths(node: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(node, dict):
        return [one for key, child in node.items() for one in _paths(child, (*path, key))]
    if isinstance(node, list):
        return [one for key, child in enumerate(node) for one in _paths(child, (*path, key))]
    return [path] if isinstance(node, str) and WRONG in node else []


@given(
    st.lists(st.tuples(st.sampled_from(STYLES), WORDS, WORDS, st.booleans()), max_size=6),
    st.sampled_from(["\n", "\r\n"]),
)
def test_only_the_named_words_change(values: list[tuple[object, str, str, bool]], end: str) -> None:
    """Whatever stands round them, the file reads the same but for these words, and once is enough."""
    text = f"# {WRONG}{end}"
    for number, (style, before, after, has_it) in enumerate(values):
        assert callable(style)
        text += f"k{number}: " + style(before + (WRONG if has_it else "") + after, end)
    file = read_text(SourceText("a.yaml", text))
    assume(not file.mended)  # slips of the YAML go first
    fixes = []
    for document in file.documents:
        for path in _paths(document.data):
            value = document.value(path)
            assert isinstance(value, str)
            start = value.find(WRONG)
            fixes.append(edits(value, [(start, start + len(WRONG), RIGHT)], document, path))
    mended = apply_fixes(file.source, [fix for fix in fixes if fix])
    again = read_text(SourceText("a.yaml", mended.text))
    assert [_leaves(one.data) for one in again.documents] == [
        [leaf.replace(WRONG, RIGHT, 1) for leaf in _leaves(one.data)] for one in file.documents
    ]
    assert mended.made == len(fixes)
    assert len(mended.text) == len(text) + len(fixes)
    assert mended.text.startswith(f"# {WRONG}")


@given(WORDS, WORDS, st.sampled_from(STYLES), st.text(alphabet=" :#,'\"[]{}\\甲\n-|", max_size=4))
def test_what_would_spoil_the_file_is_left(
    before: str, after: str, style: object, right: str
) -> None:
    """Whatever is put in, the data afterwards is as asked for, or the text is untouched."""
    assert callable(style)
    file = read_text(SourceText("a.yaml", "k: " + style(f"{before}甲乙丙{after}", "\n")))
    assume(not file.mended)
    for document in file.documents:
        for path in _paths_with(document.data, "甲乙丙"):
            value = document.value(path)
            assert isinstance(value, str)
            start = value.find("甲乙丙")
            fix = edits(value, [(start, start + 3, right)], document, path)
            mended = apply_fixes(file.source, [fix])
            if mended.made:
                (again,) = read_text(SourceText("a.yaml", mended.text)).documents
                assert again.value(path) == value[:start] + right + value[start + 3 :]
            else:
                assert mended.text == file.source.text


def _paths_with(node: object, words: str) -> list[tuple[str | int, ...]]:
    if isinstance(node, dict):
        return [(key, *rest) for key, child in node.items() for rest in _paths_with(child, words)]
    if isinstance(node, list):
        return [
            (key, *rest) for key, child in enumerate(node) for rest in _paths_with(child, words)
        ]
    return [()] if isinstance(node, str) and words in node else []


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("说“好”", '"说\\u201c好\\u201d"'),
        ("it's", "'it''s'"),
        ("a bc", "a\n  bc"),
        ("a bc", '"a\n  bc"'),
        ("一二", "一\n  二"),
        ("一二", '"一\n  二"'),
        ("一二", '"一\\\n  二"'),
    ],
)
def test_every_character_is_found(value: str, source: str) -> None:
    """Escapes, doubled quotes, and lines that are folded or joined."""
    file = read_text(SourceText("a.yaml", f"k: {source}\n"))
    (document,) = file.documents
    assert document.value(("k",)) == value
    last = len(value) - 1
    (edit,) = edits(value, [(last, last + 1, "末")], document, ("k",))
    mended = apply_fixes(file.source, [(edit,)])
    (again,) = read_text(SourceText("a.yaml", mended.text)).documents
    assert again.value(("k",)) == value[:-1] + "末"


def test_of_fixes_that_overlap_the_first_is_made() -> None:
    """The second is made when the file is looked at again."""
    source = SourceText("a.yaml", "k: 甲乙丙\n")

    def edit(start: int, end: int, text: str) -> tuple[Edit, ...]:
        return (Edit(Span(1, start, 1, end), text),)

    mended = apply_fixes(source, [edit(5, 7, "己"), edit(4, 6, "戊"), edit(4, 6, "戊")])
    assert mended.text == "k: 戊丙\n"
    assert mended.made == 1


def test_a_fix_outside_of_values_is_refused() -> None:
    """Comments and keys are not npc's to change."""
    source = SourceText("a.yaml", "键: 甲 # 乙\n")
    for column in (1, 6, 7, 8):
        mended = apply_fixes(source, [(Edit(Span(1, column, 1, column + 1), "丁"),)])
        assert (mended.text, mended.made) == (source.text, 0)
